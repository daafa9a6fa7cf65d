import type { Account, Evaluation, EvaluationOptions, Reason, TrailEvaluation } from "../generated/types";
import type { Control } from "../model/controls";
import { completeTogether, missOfAll, type Recorder } from "./account-miss";
import { contextOf, type Context } from "./context";
import { accountWork, coverageOf } from "./coverage";
import { eventOf } from "./event";
import { isComplete, judgeTrail } from "./judge-trail";
import { ofAccount } from "./reasons";

/**
 * Decides whether one trail of the account records every S3 object write (AWS Security Hub S3.22).
 *
 * Pure and total: the input is not changed, nothing outside it is read, no JSON value makes it throw. What the document does
 * not say, or says with a wrong type, is unknown, and never becomes a pass.
 *
 * @example
 * const { compliance, unlogged, reasons } = evaluateS3WriteLogging({ accountId, trails });
 */
export const evaluateS3WriteLogging = (account: Account, options?: EvaluationOptions): Evaluation =>
  evaluate("S3.22", account, options);

/** Decides whether one trail of the account records every S3 object read (AWS Security Hub S3.23); else the same. */
export const evaluateS3ReadLogging = (account: Account, options?: EvaluationOptions): Evaluation =>
  evaluate("S3.23", account, options);

function evaluate(control: Control, account: unknown, options: unknown): Evaluation {
  const context = contextOf(control, account, options);
  const budget = { left: accountWork };
  const recorders = context.trails.map((trail) => ({
    trail,
    coverage: coverageOf(trail.readings, context.rows, budget),
  }));
  const complete = recorders.find(
    ({ trail, coverage }) => trail.logging === true && isComplete(coverage) === true,
  );
  const trails = recorders.map(({ trail, coverage }) =>
    judgeTrail(trail, coverage, trail === complete?.trail ? undefined : complete?.trail.id, context),
  );
  return conclude(context, recorders, trails);
}

function conclude(context: Context, recorders: readonly Recorder[], trails: TrailEvaluation[]): Evaluation {
  const { control, identity, accept, rows } = context;
  const satisfiedBy = trails.filter(({ satisfies }) => satisfies === "yes").map(({ trail }) => trail);
  const inDoubt = !context.readable || trails.some(({ satisfies }) => satisfies === "unknown");
  const compliance = satisfiedBy.length > 0 ? "COMPLIANT" : inDoubt ? "INSUFFICIENT_DATA" : "NON_COMPLIANT";
  const miss = compliance === "COMPLIANT" || !context.readable ? undefined : missOfAll(recorders, rows);
  const together = compliance === "NON_COMPLIANT" && miss === undefined && completeTogether(recorders, rows);
  return {
    control,
    compliance,
    ...(identity.accountId === undefined ? {} : { accountId: identity.accountId }),
    partition: identity.partition,
    satisfiedBy,
    ...(accept.length === 0 ? {} : { accepted: [...accept] }),
    ...(miss === undefined ? {} : { unlogged: eventOf(miss.point) }),
    trails,
    reasons: ofAccount(accountReasons(context, together), deciding(compliance, trails)),
  };
}

/** Reasons about the account as a whole. */
function accountReasons({ readable, trails, identity }: Context, together: boolean): Reason[] {
  const reasons: Reason[] = [];
  if (!readable) reasons.push({ code: "ACCOUNT_UNREADABLE", effect: "unknown" });
  else if (trails.length === 0) reasons.push({ code: "NO_TRAILS", effect: "blocks" });
  if (together) reasons.push({ code: "TRAILS_COMPLETE_ONLY_TOGETHER", effect: "blocks" });
  if (identity.partitionAssumed)
    reasons.push({ code: "PARTITION_ASSUMED", effect: "advises", values: [identity.partition] });
  return reasons;
}

/** The trails' reasons that decide the verdict: those of satisfying trails, else those that block, else those in doubt. */
function deciding(compliance: Evaluation["compliance"], trails: readonly TrailEvaluation[]): Reason[] {
  switch (compliance) {
    case "COMPLIANT":
      return trails
        .filter(({ satisfies }) => satisfies === "yes")
        .flatMap(({ reasons }) =>
          reasons.filter(({ effect }) => effect === "satisfies" || effect === "advises"),
        );
    case "NON_COMPLIANT":
      return trails.flatMap(({ reasons }) => reasons.filter(({ effect }) => effect === "blocks"));
    case "INSUFFICIENT_DATA":
      return trails
        .filter(({ satisfies }) => satisfies === "unknown")
        .flatMap(({ reasons }) => reasons.filter(({ effect }) => effect === "unknown"));
  }
}
