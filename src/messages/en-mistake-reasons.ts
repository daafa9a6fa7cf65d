import { field, values } from "./en-phrases";
import type { ReasonTable } from "./messages";

/** English for values that do not do what their author seems to want. */
export const mistakeReasons = {
  WILDCARD_IS_LITERAL: {
    seen: (reason) => `A value contains a wildcard character${values(reason)}.`,
    why: () => "Event selectors have no wildcards: CloudTrail reads `*` as the character itself.",
    todo: () =>
      "Name buckets by a prefix that ends with a slash, without `*`. To exclude a bucket, use NotStartsWith with its ARN and a slash. Otherwise remove the value.",
  },
  BUCKET_WITHOUT_SLASH: {
    seen: (reason) => `A bucket's ARN lacks the slash at its end${values(reason)}.`,
    why: () =>
      "As a prefix it also takes in buckets whose names begin alike; as a whole value it equals no object's ARN.",
    todo: () => "End the ARN with a slash, as in arn:aws:s3:::bucket/.",
  },
  VALUES_EMPTY: {
    seen: (reason) => `The list of values of ${field(reason, "a condition")} is empty.`,
    why: () => "An empty list matches nothing.",
    todo: () => "Give values, or remove the condition.",
  },
  FIELD_REPEATED: {
    seen: (reason) => `One selector has several conditions on ${field(reason, "the same field")}.`,
    why: () => "CloudTrail refuses such a selector; here an event must meet all of them.",
    todo: () => "Put all values of the field into one field selector.",
  },
  VALUE_REJECTED_BY_API: {
    seen: (reason) => `The CloudTrail API refuses a value${values(reason)}.`,
    why: () => "No trail can hold it, and it matches no S3 object.",
    todo: () => "Correct the value, or read the selectors again with GetEventSelectors.",
  },
} as const satisfies Partial<ReasonTable>;
