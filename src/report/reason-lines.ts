import type { Reason } from "../generated/types";
import type { Control, Messages } from "../messages/messages";
import { indented } from "./section";

/** How reasons are laid out. */
interface ReasonLinesOptions {
  messages: Messages;
  verbose?: boolean | undefined;
  /** The one reason whose place says how selectors are counted. */
  counted?: Reason | undefined;
  /** Trails whose owner accepts gaps in what they record. */
  aside?: readonly (string | undefined)[] | undefined;
}

/** Reasons as lines: a line for each place, below it what was seen there and what to do. */
export function reasonLines(
  reasons: readonly Reason[],
  control: Control,
  options: ReasonLinesOptions,
): string[] {
  const { messages, counted } = options;
  const places = reasons.map((reason) => messages.report.place(reason));
  return reasons.flatMap((reason, index) => {
    const place = places[index] ?? "";
    const lines = oneReason(reason, control, options);
    if (place === "") return lines;
    if (place === places[index - 1]) return indented(lines);
    return [messages.report.place(reason, reason === counted), ...indented(lines)];
  });
}

function oneReason(
  reason: Reason,
  control: Control,
  { messages, verbose = false, aside = [] }: ReasonLinesOptions,
): string[] {
  const { labels } = messages.report;
  const words = messages.reasons[reason.code];
  return [
    `${reason.code}: ${words.seen(reason, control, aside.includes(reason.trail))}`,
    ...(verbose ? [`  ${labels.matters} ${words.why(control)}`] : []),
    ...(reason.effect === "satisfies" ? [] : [`  ${labels.todo} ${words.todo(control, reason)}`]),
  ];
}
