import { aside, commandOn, kind, values } from "./en-phrases";
import type { ReasonTable } from "./messages";

/** English for the reasons that are about a whole account or a whole trail. */
export const verdictReasons = {
  TRAIL_RECORDS_ALL: {
    seen: (_, control, gaps = false) =>
      `This trail is multi-Region, it is logging, and its event selectors record all ${kind(control).many}${gaps ? aside : ""}.`,
    why: (control) => `One such trail is what ${control} asks for.`,
    todo: () => "Nothing.",
  },
  NO_TRAILS: {
    seen: () => "The account has no trail.",
    why: () =>
      "Without a trail CloudTrail delivers no data events; its event history holds management events only.",
    todo: (control) =>
      `Create a multi-Region trail with an event selector for ${kind(control).one} data events of all S3 buckets.`,
  },
  TRAILS_COMPLETE_ONLY_TOGETHER: {
    seen: (reason, control) =>
      `Several trails together record all ${kind(control).many}, but none of them does so alone${values(reason)}.`,
    why: (control) =>
      `${control} asks for one multi-Region trail that records them all; trails do not add up.`,
    todo: (control) => `Let one of these trails record all ${kind(control).many}.`,
  },
  TRAIL_NOT_MULTI_REGION: {
    seen: (reason) => `The trail is a single-Region trail${values(reason)}.`,
    why: (control) => `It records nothing in other Regions, and ${control} asks for a multi-Region trail.`,
    todo: () =>
      `Make it a multi-Region trail with \`${commandOn("update-trail")} --is-multi-region-trail\`; the console cannot.`,
  },
  TRAIL_NOT_LOGGING: {
    seen: () => "Logging is off for this trail.",
    why: () => "A trail that is not logging records nothing, whatever its event selectors say.",
    todo: () => `Start logging with \`${commandOn("start-logging")}\`.`,
  },
  NO_DATA_EVENT_SELECTOR: {
    seen: () => "The trail's event selectors record no data events.",
    why: (control) => `${upper(kind(control).many)} are data events, which trails record only when told to.`,
    todo: (control) =>
      `Add an event selector for ${kind(control).one} data events of all S3 buckets, and keep the present selectors: put-event-selectors replaces the whole set.`,
  },
  NO_S3_OBJECT_SELECTOR: {
    seen: (reason) =>
      `The trail records data events, but none of resource type AWS::S3::Object${values(reason)}.`,
    why: (control) => `${upper(kind(control).many)} are data events of that resource type.`,
    todo: (control) =>
      `Add an event selector for ${kind(control).one} data events of AWS::S3::Object, and keep the present selectors: put-event-selectors replaces the whole set.`,
  },
} as const satisfies Partial<ReasonTable>;

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
