import * as z from "zod";
import { S3DataEvent } from "./event";
import { effects, reasonCodes } from "./reason-codes";

/** A stable, machine-readable name for one fact about an account. */
export const ReasonCode = z
  .enum(reasonCodes)
  .describe("A stable, machine-readable name for one fact about an account.");

/** What a fact does to the verdict. */
export const Effect = z
  .enum(effects)
  .describe(
    "What a fact does to the verdict: `satisfies` and `blocks` decide it, `unknown` withholds it, `advises` leaves it.",
  );

/** One fact about an account: a code, what it does to the verdict, and the place it is about. */
export const Reason = z
  .object({
    code: ReasonCode,
    effect: Effect,
    trail: z.string().optional().describe("The trail it is about: its ARN, else its name, else `trails[i]`."),
    selector: z.int().nonnegative().optional().describe("Index in the trail's event selectors, from 0."),
    field: z.string().optional().describe("The event attribute the selector reads."),
    values: z.array(z.string()).optional().describe("The values concerned, as configured."),
    event: S3DataEvent.optional().describe("The event concerned."),
  })
  .describe("One fact about an account. Sentences for it live in the message tables.");
