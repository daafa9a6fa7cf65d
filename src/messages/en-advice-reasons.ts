import { eventPhrase, field, kind, values, withoutFeedback } from "./en-phrases";
import { quoted } from "./foreign";
import type { ReasonTable } from "./messages";

/** English for advice that leaves the verdict as it is. */
export const adviceReasons = {
  COMPLETE_ONLY_AS_UNION: {
    seen: (_, control) => `Only several event selectors together record all ${kind(control).many}.`,
    why: (control) =>
      `CloudTrail records what any selector matches, so nothing is missed; whether AWS's own check of ${control} adds selectors up is not documented.`,
    todo: (control) => `Prefer one selector that records all ${kind(control).many}.`,
  },
  FILTER_WITHOUT_EFFECT: {
    seen: (reason) =>
      `The condition on ${field(reason, "a field")} turns no such event away${values(reason)}.`,
    why: (control) =>
      `Nothing is missed; whether AWS's own check of ${control} tolerates the condition is not documented.`,
    todo: () => "Remove the condition.",
  },
  ALL_BUCKETS_VALUE_UNUSUAL: {
    seen: (reason) => `All buckets are selected by an unusual value${values(reason)}.`,
    why: () => "It matches every object, but the console shows it as a single bucket.",
    todo: () => "Use arn:aws:s3, with this account's partition.",
  },
  RECURSIVE_LOGGING_OFF: {
    seen: () => "RecursiveLogging is off: the trail leaves out CloudTrail's own deliveries to it.",
    why: () => "This stops a feedback loop; the deliveries are not counted as missing.",
    todo: () => "Nothing.",
  },
  LOG_BUCKET_FEEDBACK_LOOP: {
    seen: (reason) => `The trail records the delivery of its own log files${values(reason)}.`,
    why: () => "If the bucket is in this account, each delivery causes further events, which cost money.",
    todo: () => `To stop it, ${withoutFeedback}`,
  },
  DELIVERY_FAILING: {
    seen: ({ values: [error, ...bucket] = [], ...reason }) =>
      `The trail's last delivery of log files failed${values({ ...reason, values: error === undefined ? [] : [error] })}${bucket.length > 0 ? ` (bucket ${quoted(bucket).shown.join(", ")})` : ""}.`,
    why: () => "Events that are not delivered cannot be read, and the retries are charged.",
    todo: () => "Correct the bucket's policy and, if the trail has one, the KMS key's policy.",
  },
  DUPLICATE_RECORDING_COST: {
    seen: (reason, control) => `Another trail already records all ${kind(control).many}${values(reason)}.`,
    why: () => "CloudTrail charges for data events once for each trail that records them.",
    todo: () => "Let one of the two trails record them.",
  },
  DISPUTED_EVENTS_MISSED: {
    seen: ({ event }) =>
      event === undefined
        ? "An event that the documentation leaves in doubt is not recorded."
        : `Not recorded, but in doubt: ${eventPhrase(event)}.`,
    why: (control) =>
      `Public sources disagree on whether such events exist or are matched so; the verdict on ${control} leaves them out.`,
    todo: () => "Remove the condition that turns the event away, to be safe under every reading.",
  },
  CONTROL_TOWER_MANAGED: {
    seen: () => "By its name, AWS Control Tower manages this trail.",
    why: () => "A landing zone update can reset its event selectors.",
    todo: () => "Check again after each landing zone update.",
  },
  ORGANIZATION_TRAIL_OWNER: {
    seen: (reason) => `This is an organization trail of another account${values(reason)}.`,
    why: () => "Member accounts cannot change, stop or delete it.",
    todo: () => "Have changes made in the management account or by a delegated administrator.",
  },
  PARTITION_ASSUMED: {
    seen: (reason) => `The account's partition is not known and was assumed${values(reason)}.`,
    why: () => "ARNs of another partition match nothing.",
    todo: () => "Give the member `partition`, such as aws, aws-cn or aws-us-gov.",
  },
  GAP_ACCEPTED: {
    seen: (reason, control) =>
      `The owner accepts that ${kind(control).many} go unrecorded here${values(reason)}.`,
    why: (control) =>
      `The verdict leaves this gap out. AWS's own check of ${control} does not: there it still fails.`,
    todo: (control) => `To pass ${control} at AWS as well, record these objects too.`,
  },
} as const satisfies Partial<ReasonTable>;
