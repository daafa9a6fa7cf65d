import { Account } from "./account";
import { Evaluation } from "./evaluation";
import { S3DataEvent } from "./event";
import { Explanation } from "./explanation";
import { EvaluationOptions } from "./options";

/** The documents published as `schemas/NAME.schema.json`. */
export const published = {
  account: Account,
  "s3-data-event": S3DataEvent,
  evaluation: Evaluation,
  explanation: Explanation,
  "evaluation-options": EvaluationOptions,
} as const;
