import type { Reason } from "../generated/types";
import type { Control, Messages } from "../messages/messages";
import { indented } from "./section";

/** Reasons as lines: a line for each place, below it what was seen there and what to do. */
export function reasonLines(
  reasons: readonly Reason[],
  control: Control,
  { messages, verbose = false }: { messages: Messages; verbose?: boolean | undefined },
): string[] {
  const places = reasons.map((reason) => messages.report.place(reason));
  return reasons.flatMap((reason, index) => {
    const place = places[index] ?? "";
    const lines = oneReason(reason, control, messages, verbose);
    if (place === "") return lines;
    return place === places[index - 1] ? indented(lines) : [place, ...indented(lines)];
  });
}

function oneReason(reason: Reason, control: Control, messages: Messages, verbose: boolean): string[] {
  const { labels } = messages.report;
  const words = messages.reasons[reason.code];
  return [
    `${reason.code}: ${words.seen(reason, control)}`,
    ...(verbose ? [`  ${labels.matters} ${words.why(control)}`] : []),
    ...(reason.effect === "satisfies" ? [] : [`  ${labels.todo} ${words.todo(control)}`]),
  ];
}
