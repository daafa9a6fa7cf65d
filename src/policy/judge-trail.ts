import { affordable } from "../coverage/budget";
import type { Reason, TrailEvaluation } from "../generated/types";
import { completeAdvice, standingAdvice } from "./advice";
import type { Context } from "./context";
import type { Coverage } from "./coverage";
import { eventOf } from "./event";
import { firstMiss } from "./missed";
import { ofTrail } from "./reasons";
import { selectorReasons } from "./selector-reasons";
import type { TrailFacts } from "./trail";

/** What one trail contributes to the verdict, and why. `recorder` is another trail that records everything already. */
export function judgeTrail(
  trail: TrailFacts,
  coverage: Coverage,
  recorder: string | undefined,
  context: Context,
): TrailEvaluation {
  const complete = isComplete(coverage);
  const satisfies = allOf([trail.multiRegion, trail.logging, complete]);
  const [level, ...otherLevels] = coverage.levels;
  const recordsTwice =
    recorder !== undefined && trail.logging === true && level !== undefined && level !== "none";
  const reasons: Reason[] = [
    ...stateReasons(trail),
    ...coverageReasons(trail, coverage, context),
    ...(complete === true
      ? [...completeAdvice(trail, coverage, context), ...acceptedGap(coverage, context)]
      : []),
    ...standingAdvice(trail, context.identity),
  ];
  if (satisfies === "yes") reasons.push({ code: "TRAIL_RECORDS_ALL", effect: "satisfies" });
  if (recordsTwice) reasons.push({ code: "DUPLICATE_RECORDING_COST", effect: "advises", values: [recorder] });
  const { miss } = coverage;
  return {
    trail: trail.id,
    satisfies,
    coverage: level !== undefined && otherLevels.length === 0 ? level : "unknown",
    ...(miss === undefined ? {} : { unlogged: eventOf(miss.point, ownRegion(trail, coverage)) }),
    reasons: ofTrail(trail.id, reasons),
  };
}

/** Whether the selectors record everything; undefined when readings disagree or nothing could be decided. */
export function isComplete({ levels }: Coverage): boolean | undefined {
  if (!levels.has("all")) return levels.size === 0 ? undefined : false;
  return levels.size === 1 ? true : undefined;
}

function allOf(conditions: readonly (boolean | undefined)[]): TrailEvaluation["satisfies"] {
  if (conditions.includes(false)) return "no";
  return conditions.includes(undefined) ? "unknown" : "yes";
}

/** The trail's home Region, shown in its event unless selectors read the Region. */
const ownRegion = ({ region }: TrailFacts, { most }: Coverage): string | undefined =>
  most.some((box) => box.some(({ field }) => field === "awsRegion")) ? undefined : region;

function stateReasons({ multiRegion, logging }: TrailFacts): Reason[] {
  const reasons: Reason[] = [];
  if (multiRegion === false) reasons.push({ code: "TRAIL_NOT_MULTI_REGION", effect: "blocks" });
  if (multiRegion === undefined) reasons.push({ code: "MULTI_REGION_UNKNOWN", effect: "unknown" });
  if (logging === false) reasons.push({ code: "TRAIL_NOT_LOGGING", effect: "blocks" });
  if (logging === undefined) reasons.push({ code: "LOGGING_STATUS_UNKNOWN", effect: "unknown" });
  return reasons;
}

function coverageReasons({ readings }: TrailFacts, coverage: Coverage, { rows, names }: Context): Reason[] {
  const reasons: Reason[] = [];
  if (coverage.levels.size === 0) reasons.push({ code: "SEARCH_BUDGET_EXCEEDED", effect: "unknown" });
  if (readings.length === 0) reasons.push({ code: "NO_DATA_EVENT_SELECTOR", effect: "blocks" });
  if (readings.length > 1) reasons.push({ code: "BOTH_SELECTOR_FORMS", effect: "unknown" });
  for (const reading of readings) {
    if (reading.form === "unknown") reasons.push({ code: "SELECTORS_UNKNOWN", effect: "unknown" });
    else reasons.push(...selectorReasons(reading, coverage, rows.certain, names));
  }
  return reasons;
}

/** Says so when a trail is complete only because of gaps the owner accepts: AWS's own control does not accept them. */
function acceptedGap({ least, budget }: Coverage, { accept, allRows }: Context): Reason[] {
  if (accept.length === 0) return [];
  const gap = affordable(() => firstMiss(allRows.certain, least, budget));
  if (gap === undefined) return [];
  return [{ code: "GAP_ACCEPTED", effect: "advises", values: [...accept], event: eventOf(gap.point) }];
}
