import type { Evaluation, Explanation } from "../generated/types";

/** 0 all is well, 1 it is not, 2 it is not known, 3 something could not be read. */
export type ExitStatus = 0 | 1 | 2 | 3;

const unreadable = 3;
const fromMildToGrave: readonly ExitStatus[] = [0, 2, 1, unreadable];

/** The exit status for input, arguments or output that failed: never that of a verdict. */
export const failed: ExitStatus = unreadable;

/** The status of one evaluation. */
export const ofCompliance: Readonly<Record<Evaluation["compliance"], ExitStatus>> = {
  COMPLIANT: 0,
  NON_COMPLIANT: 1,
  INSUFFICIENT_DATA: 2,
};

/** The status of one explained event. */
export const ofExplanation: Readonly<Record<Explanation["logged"], ExitStatus>> = {
  yes: 0,
  no: 1,
  unknown: 2,
};

/** The graver of two: 3 before 1, 1 before 2, 2 before 0. */
export function graver(one: ExitStatus, other: ExitStatus): ExitStatus {
  return fromMildToGrave.indexOf(one) > fromMildToGrave.indexOf(other) ? one : other;
}
