import * as z from "zod";
import { ReasonCode } from "./reason";

/** Why one trail or selector did not record an event. */
export const TurnedAway = z
  .object({
    trail: z.string(),
    selector: z
      .int()
      .nonnegative()
      .optional()
      .describe("Absent when the trail as a whole turned the event away."),
    field: z.string().optional(),
    why: ReasonCode,
  })
  .describe("Why one trail or selector did not record an event.");

/** The trail and selector that record an event. */
export const RecordedBy = z
  .object({ trail: z.string(), selector: z.int().nonnegative() })
  .describe("A selector that records the event.");

/** Whether an event is recorded, by which selectors, and what turned it away elsewhere. */
export const Explanation = z
  .object({
    logged: z.enum(["yes", "no", "unknown"]),
    by: z.array(RecordedBy),
    turnedAway: z.array(TurnedAway),
  })
  .describe("Whether an event is recorded, by which selectors, and what turned it away elsewhere.");
