import type { Evaluation } from "../generated/types";
import type { Messages } from "../messages/messages";
import { indented } from "./section";

/** What each trail contributes: its standing, an event it misses, and the codes of its reasons. */
export function trailLines(
  { trails, control }: Evaluation,
  { messages: { report } }: { messages: Messages },
): string[] {
  return trails.flatMap((trail) => [
    report.trail(trail, control),
    ...indented([
      ...(trail.unlogged === undefined ? [] : [`${report.labels.unlogged} ${report.event(trail.unlogged)}`]),
      ...(trail.reasons.length === 0 ? [] : [[...new Set(trail.reasons.map(({ code }) => code))].join(", ")]),
    ]),
  ]);
}
