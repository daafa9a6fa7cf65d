import * as z from "zod";

/** Choices of the caller. */
export const EvaluationOptions = z
  .object({
    accept: z
      .array(z.string())
      .optional()
      .describe("Object ARN prefixes whose gaps the owner accepts, such as `arn:aws:s3:::my-log-bucket/`."),
  })
  .describe("Choices of the caller.");
