import { field, values } from "./en-phrases";
import type { ReasonTable } from "./messages";

/** English for what keeps a verdict from being given. */
export const unknownReasons = {
  ACCOUNT_UNREADABLE: {
    seen: () => "The account document cannot be read.",
    why: () => "Without its trails nothing can be said about an account.",
    todo: () => "Give an object whose member `trails` is an array.",
  },
  MULTI_REGION_UNKNOWN: {
    seen: () => "Whether the trail is multi-Region is unknown.",
    why: (control) => `Only a multi-Region trail satisfies ${control}.`,
    todo: () => "Add IsMultiRegionTrail from the answer of DescribeTrails.",
  },
  LOGGING_STATUS_UNKNOWN: {
    seen: (reason) => `Whether the trail is logging is unknown${values(reason)}.`,
    why: () => "A trail that is not logging records nothing.",
    todo: () => `Add the answer of GetTrailStatus as Status, ${asking}`,
  },
  SELECTORS_UNKNOWN: {
    seen: (reason) => {
      if (reason.selector === undefined) return `The trail's event selectors are unknown${values(reason)}.`;
      return `What the selector records is unknown: ${field(reason, "a condition")} is missing or unreadable.`;
    },
    why: () => "They decide which data events the trail records.",
    todo: () => `Add the answer of GetEventSelectors, ${asking}`,
  },
  OPERATOR_MISSING: {
    seen: (reason) => `The condition on ${field(reason, "a field")} has no operator.`,
    why: () => "What such a condition matches is not documented.",
    todo: () => "Give it an operator such as Equals, or read the selectors again with GetEventSelectors.",
  },
  BOTH_SELECTOR_FORMS: {
    seen: () => "The trail has basic and advanced event selectors at once.",
    why: () => "CloudTrail allows only one form, so one of the two is not in force.",
    todo: () => "Read the selectors again with GetEventSelectors, and give only what it returns.",
  },
  SEARCH_BUDGET_EXCEEDED: {
    seen: () => "The event selectors are too entangled to decide within the limits of the search.",
    why: (control) => `Whether they satisfy ${control} stays open.`,
    todo: () => "Merge or simplify the selectors.",
  },
} as const satisfies Partial<ReasonTable>;

const asking =
  "asked with the trail's ARN in its home Region; for an organization trail, as the management account or a delegated administrator.";
