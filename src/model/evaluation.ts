import * as z from "zod";
import { controls } from "./controls";
import { S3DataEvent } from "./event";
import { Reason } from "./reason";

/** What one trail contributes to the verdict. */
export const TrailEvaluation = z
  .object({
    trail: z.string().describe("The trail's ARN, else its name, else `trails[i]`."),
    satisfies: z.enum(["yes", "no", "unknown"]).describe("Whether this trail alone satisfies the control."),
    coverage: z
      .enum(["all", "some", "none", "unknown"])
      .describe("How much of the control's events its selectors record."),
    unlogged: S3DataEvent.optional().describe("An event its selectors do not record."),
    reasons: z.array(Reason),
  })
  .describe("What one trail contributes to the verdict.");

/** The answer to the control's question about one account. */
export const Evaluation = z
  .object({
    control: z.enum(controls),
    compliance: z.enum(["COMPLIANT", "NON_COMPLIANT", "INSUFFICIENT_DATA"]),
    accountId: z.string().optional(),
    partition: z.string(),
    satisfiedBy: z.array(z.string()).describe("The trails that satisfy the control alone."),
    accepted: z.array(z.string()).optional().describe("ARN prefixes whose gaps the owner accepts."),
    unlogged: S3DataEvent.optional().describe("An event that no trail of the account records."),
    trails: z.array(TrailEvaluation).describe("One for each trail, in input order."),
    reasons: z.array(Reason).describe("The facts that decide the verdict, and advice."),
  })
  .describe("The answer to the control's question about one account.");
