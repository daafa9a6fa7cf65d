import type { Explanation, Reason, S3DataEvent } from "../generated/types";
import type { Control, Messages } from "../messages/messages";
import { reasonLines } from "./reason-lines";
import { indented } from "./section";

/** Whether an event is recorded, by which selectors, and otherwise what turned it away, for a person to read. */
export function explanationText(
  event: S3DataEvent,
  { logged, by, turnedAway }: Explanation,
  { messages }: { messages: Messages },
): string {
  const { report } = messages;
  const control: Control = event.readOnly === true ? "S3.23" : "S3.22";
  const refusals = turnedAway.map(({ why, ...place }) => ({
    ...place,
    code: why,
    effect: "blocks" as const,
  }));
  const reasons: Reason[] = refusals.length > 0 ? refusals : [{ code: "NO_TRAILS", effect: "blocks" }];
  const counted = by.length > 0 ? undefined : reasons.find((reason) => reason.selector !== undefined);
  const lines = [
    ...by.map((place, index) => `${report.labels.by} ${report.place(place, index === 0)}`),
    ...(logged === "yes" ? [] : reasonLines(reasons, control, { messages, counted })),
  ];
  return `${[report.explained[logged](event), ...indented(lines)].join("\n")}\n`;
}
