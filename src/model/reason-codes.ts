/**
 * What a reason does to the verdict: `satisfies` and `blocks` decide it, `unknown` withholds it, `advises` leaves it.
 * The order here is the order of reasons in an evaluation.
 */
export const effects = ["satisfies", "blocks", "unknown", "advises"] as const;

/** Every reason code, grouped by its usual effect, in the order reasons are listed. Codes never change their meaning. */
export const reasonCodes = [
  "TRAIL_RECORDS_ALL",

  "NO_TRAILS",
  "TRAILS_COMPLETE_ONLY_TOGETHER",
  "TRAIL_NOT_MULTI_REGION",
  "TRAIL_NOT_LOGGING",
  "NO_DATA_EVENT_SELECTOR",
  "NO_S3_OBJECT_SELECTOR",
  "ONLY_READS",
  "ONLY_WRITES",
  "BUCKETS_LISTED",
  "KEY_PREFIXES_LISTED",
  "BUCKETS_EXCLUDED",
  "LOG_BUCKET_EXCLUDED",
  "KEYS_EXCLUDED",
  "KEY_SUFFIXES_FILTERED",
  "EVENT_NAMES_LISTED",
  "EVENT_NAMES_EXCLUDED",
  "SERVICE_EVENTS_EXCLUDED",
  "EVENT_SOURCES_FILTERED",
  "CALLERS_FILTERED",
  "CONSOLE_SESSIONS_FILTERED",
  "OTHER_FIELD_FILTERED",
  "OTHER_PARTITION",
  "OTHER_RESOURCE_TYPE",

  "WILDCARD_IS_LITERAL",
  "BUCKET_WITHOUT_SLASH",
  "VALUES_EMPTY",
  "FIELD_REPEATED",
  "VALUE_REJECTED_BY_API",

  "ACCOUNT_UNREADABLE",
  "MULTI_REGION_UNKNOWN",
  "LOGGING_STATUS_UNKNOWN",
  "SELECTORS_UNKNOWN",
  "OPERATOR_MISSING",
  "BOTH_SELECTOR_FORMS",
  "SEARCH_BUDGET_EXCEEDED",

  "COMPLETE_ONLY_AS_UNION",
  "FILTER_WITHOUT_EFFECT",
  "ALL_BUCKETS_VALUE_UNUSUAL",
  "RECURSIVE_LOGGING_OFF",
  "LOG_BUCKET_FEEDBACK_LOOP",
  "DELIVERY_FAILING",
  "DUPLICATE_RECORDING_COST",
  "DISPUTED_EVENTS_MISSED",
  "CONTROL_TOWER_MANAGED",
  "ORGANIZATION_TRAIL_OWNER",
  "PARTITION_ASSUMED",
  "GAP_ACCEPTED",
] as const;

/** A stable, machine-readable name for one fact about an account. */
export type ReasonCode = (typeof reasonCodes)[number];
