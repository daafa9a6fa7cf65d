import type { Reason } from "../generated/types";
import { field, kind, values, withoutFeedback } from "./en-phrases";
import type { ReasonTable } from "./messages";

/** English for the reasons why one event selector does not record everything. */
export const selectorReasons = {
  ONLY_READS: {
    seen: () => "The selector records only read events.",
    why: () => "Write events pass it by.",
    todo: () => "Let it record write events too: ReadWriteType All, or no condition on readOnly.",
  },
  ONLY_WRITES: {
    seen: () => "The selector records only write events.",
    why: () => "Read events pass it by.",
    todo: () => "Let it record read events too: ReadWriteType All, or no condition on readOnly.",
  },
  BUCKETS_LISTED: {
    seen: (reason) => `The selector records only the buckets it names${values(reason)}.`,
    why: () => "Other buckets, and buckets created later, go unrecorded.",
    todo: () => allBuckets,
  },
  KEY_PREFIXES_LISTED: {
    seen: (reason) => `The selector records only the objects or key prefixes it names${values(reason)}.`,
    why: () => "Other objects of these buckets, and all other buckets, go unrecorded.",
    todo: () => allBuckets,
  },
  BUCKETS_EXCLUDED: {
    seen: (reason) => `The selector leaves out buckets${values(reason)}.`,
    why: (control) => `No ${kind(control).one} in these buckets is recorded, and all buckets are asked for.`,
    todo: () => "Remove the exclusion, or add a selector that records these buckets.",
  },
  LOG_BUCKET_EXCLUDED: {
    seen: (reason) =>
      `The selector leaves out the bucket that receives the trail's own log files${values(reason)}.`,
    why: (control) =>
      control === "S3.22"
        ? "Tampering with the log files then leaves no record, and all buckets are asked for."
        : "Who reads the log files then leaves no record, and all buckets are asked for.",
    todo: () => `Remove the exclusion. If it is there against a feedback loop, ${withoutFeedback}`,
  },
  KEYS_EXCLUDED: {
    seen: (reason) => `The selector leaves out objects or key prefixes${values(reason)}.`,
    why: (control) => `No ${kind(control).one} of these objects is recorded.`,
    todo: () => "Remove the exclusion, or add a selector that records these objects.",
  },
  KEY_SUFFIXES_FILTERED: {
    seen: (reason) => `The selector chooses objects by how their ARN ends${values(reason)}.`,
    why: () => "Objects whose key ends otherwise than it wants go unrecorded.",
    todo: () => "Remove EndsWith and NotEndsWith from resources.ARN.",
  },
  EVENT_NAMES_LISTED: {
    seen: (reason) => `The selector records only the event names it lists${values(reason)}.`,
    why: () => "Every operation not listed goes unrecorded, those that AWS adds later included.",
    todo: () => "Remove the condition on eventName.",
  },
  EVENT_NAMES_EXCLUDED: {
    seen: (reason) => `The selector leaves out event names${values(reason)}.`,
    why: () => "These operations go unrecorded.",
    todo: () => "Remove the condition on eventName.",
  },
  SERVICE_EVENTS_EXCLUDED: {
    seen: () => "The selector's condition on eventType leaves out events of type AwsServiceEvent.",
    why: (control) =>
      control === "S3.22"
        ? "For each object that a DeleteObjects call deletes, CloudTrail logs a DeleteObject event of this type."
        : "Events of this type go unrecorded.",
    todo: () => "Remove the condition on eventType.",
  },
  EVENT_SOURCES_FILTERED: {
    seen: (reason) => `The selector chooses events by their source${values(reason)}.`,
    why: (control) => `${control} asks for all ${kind(control).many}, whichever service logs them.`,
    todo: () => "Remove the condition on eventSource.",
  },
  CALLERS_FILTERED: {
    seen: (reason) => `The selector chooses events by their caller${values(reason)}.`,
    why: () =>
      "Other callers go unrecorded; those without an ARN, such as AWS services, can only pass negative conditions.",
    todo: () => "Remove the condition on userIdentity.arn.",
  },
  CONSOLE_SESSIONS_FILTERED: {
    seen: (reason) =>
      `The selector chooses events by whether they come from a console session${values(reason)}.`,
    why: () => "Either the events of console sessions or all others go unrecorded.",
    todo: () => "Remove the condition on sessionCredentialFromConsole.",
  },
  OTHER_FIELD_FILTERED: {
    seen: (reason) =>
      reason.field === "eventCategory"
        ? forOthers(reason)
        : `The selector chooses events by ${field(reason, "a further field")}${values(reason)}.`,
    why: () => "Events without the attribute, or with another value, may go unrecorded.",
    todo: (_, reason) => (reason?.field === "eventCategory" ? keepIt : "Remove the condition."),
  },
  OTHER_PARTITION: {
    seen: (reason) => `The selector names ARNs of another partition${values(reason)}.`,
    why: () => "No object of this account has such an ARN.",
    todo: () => "Write the ARNs with this account's partition, such as aws, aws-cn or aws-us-gov.",
  },
  OTHER_RESOURCE_TYPE: {
    seen: (reason) =>
      isExplained(reason) ? forOthers(reason) : `The selector is not for AWS::S3::Object${values(reason)}.`,
    why: () => "Objects of general purpose buckets are recorded under AWS::S3::Object only.",
    todo: (control, reason) =>
      reason !== undefined && isExplained(reason)
        ? keepIt
        : `Add a selector for ${kind(control).one} data events of AWS::S3::Object, and keep this one.`,
  },
} as const satisfies Partial<ReasonTable>;

const allBuckets =
  "Let it record all buckets: arn:aws:s3 (with this account's partition) in a basic selector, no condition on resources.ARN in an advanced one.";

const keepIt = "Keep it. To record this event, add a selector for events of its kind.";

/** Whether the reason is about one event that was explained, which may be of any kind: an evaluation's lists resource types. */
function isExplained({ field: by, values: types }: Reason): boolean {
  return by === "resources.type" && types === undefined;
}

/** A selector for other kinds of events is no mistake. */
function forOthers(reason: Reason): string {
  const whose = reason.selector === undefined ? "These selectors are" : "This selector is";
  return `${whose} for other events, by ${field(reason, "a field")}${values(reason)}.`;
}
