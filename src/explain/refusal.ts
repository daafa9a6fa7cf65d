import { isNegative } from "./accepts";
import type { Condition } from "./condition";

/** A condition that refused a value. */
export interface Refusal {
  readonly condition: Condition;
  readonly value: string | undefined;
  /** The value of a negative operator that matched; absent when the positive operators did not. */
  readonly refusedBy: string | undefined;
  /** The bucket the trail delivers to. */
  readonly logBucket: string | undefined;
}

/** The values a condition's positive operators ask for. */
export const positiveValues = ({ rules }: Condition): readonly string[] =>
  rules.filter((rule) => !isNegative(rule)).flatMap(({ values = [] }) => values);
