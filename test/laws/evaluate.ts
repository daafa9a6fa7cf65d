import type { Account, Evaluation } from "../../src/generated/types";
import { evaluateS3ReadLogging, evaluateS3WriteLogging } from "../../src/index";
import type { Control } from "../../src/model/controls";

/** The evaluation of a control. */
export const evaluate = (account: Account, control: Control): Evaluation =>
  control === "S3.22" ? evaluateS3WriteLogging(account) : evaluateS3ReadLogging(account);

/** What a change that does not matter must leave: the verdict, and what is said of each trail. */
export const verdict = (account: Account, control: Control): unknown => {
  const { compliance, satisfiedBy, trails } = evaluate(account, control);
  return {
    compliance,
    satisfiedBy,
    trails: trails.map(({ satisfies, coverage }) => ({ satisfies, coverage })),
  };
};

/** The coverage of one trail alone. */
export const coverageOf = (trail: Account["trails"][number], control: Control): string =>
  evaluate({ partition: "aws", trails: [trail] }, control).trails[0]!.coverage;
