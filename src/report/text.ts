import type { Evaluation } from "../generated/types";
import type { Messages } from "../messages/messages";
import { paint } from "./paint";
import { reasonLines } from "./reason-lines";
import { section } from "./section";
import { trailLines } from "./trail-lines";

/** How `toText` speaks. */
export interface TextOptions {
  /** The language, such as `en` of `s3-write-logging/messages/en`. */
  messages: Messages;
  /** Whether to colour the verdict with ANSI escape sequences; false when absent. */
  color?: boolean | undefined;
  /** Whether to say why each reason matters and what each trail contributes; false when absent. */
  verbose?: boolean | undefined;
}

/**
 * What a person reads: the verdict, an event that goes unrecorded, why and what to do, advice.
 * Lines end with `\n`. Equal input gives equal text; strings from the account cannot steer a terminal.
 */
export function toText(evaluation: Evaluation, options: TextOptions): string {
  const { report } = options.messages;
  const deciding = evaluation.reasons.filter(({ effect }) => effect !== "advises");
  const advice = evaluation.reasons.filter(({ effect }) => effect === "advises");
  const laidOut = {
    ...options,
    counted: [...deciding, ...advice].find(({ selector }) => selector !== undefined),
    aside: advice.filter(({ code }) => code === "GAP_ACCEPTED").map(({ trail }) => trail),
  };
  const verdict = paint(evaluation.compliance, report.verdict(evaluation), options.color ?? false);
  const unlogged = evaluation.unlogged === undefined ? [] : [report.event(evaluation.unlogged)];
  return [
    `${verdict}\n`,
    section(report.labels.unlogged, unlogged),
    section(report.labels.why, reasonLines(deciding, evaluation.control, laidOut)),
    section(report.labels.advice, reasonLines(advice, evaluation.control, laidOut)),
    section(report.labels.trails, options.verbose === true ? trailLines(evaluation, options) : []),
  ].join("");
}
