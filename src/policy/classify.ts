import { accepts, type Constraint, type Matcher } from "../coverage/constraint";
import type { ReasonCode } from "../model/reason-codes";
import { arnCauses, type ArnContext } from "./classify-arn";

/** Why a constraint turned a value away, with the configured values that did it. */
export interface Cause {
  readonly code: ReasonCode;
  readonly values: readonly string[];
}

/** Fields whose every filter has one name. */
const byField: Readonly<Record<string, ReasonCode>> = {
  eventSource: "EVENT_SOURCES_FILTERED",
  "userIdentity.arn": "CALLERS_FILTERED",
  sessionCredentialFromConsole: "CONSOLE_SESSIONS_FILTERED",
  "resources.type": "OTHER_RESOURCE_TYPE",
};

/** Names the ways in which `constraint` turns `value` away; `undefined` is a missing value. */
export function classify(
  constraint: Constraint,
  value: string | undefined,
  context: ArnContext,
): readonly Cause[] {
  const { field, accept, refuse } = constraint;
  const values = guilty(constraint, value);
  if (accept !== undefined && all(accept).length === 0) return [{ code: "VALUES_EMPTY", values: [] }];
  if (field === "resources.ARN") return arnCauses(constraint, value, context);
  if (field === "readOnly") return [{ code: directionCode(constraint, value), values }];
  if (field === "eventName") {
    const listed = accept !== undefined && !(refuse !== undefined && hits(refuse, value).length > 0);
    return [{ code: listed ? "EVENT_NAMES_LISTED" : "EVENT_NAMES_EXCLUDED", values }];
  }
  if (field === "eventType") {
    return [
      { code: value === "AwsServiceEvent" ? "SERVICE_EVENTS_EXCLUDED" : "OTHER_FIELD_FILTERED", values },
    ];
  }
  return [
    { code: (Object.hasOwn(byField, field) ? byField[field] : undefined) ?? "OTHER_FIELD_FILTERED", values },
  ];
}

function directionCode(constraint: Constraint, value: string | undefined): ReasonCode {
  if (value === "false" && accepts(constraint, "true")) return "ONLY_READS";
  if (value === "true" && accepts(constraint, "false")) return "ONLY_WRITES";
  return "OTHER_FIELD_FILTERED";
}

/** The configured values that turn `value` away: those that refuse it, else all that could have accepted it. */
function guilty({ accept, refuse }: Constraint, value: string | undefined): readonly string[] {
  const refusing = refuse === undefined ? [] : value === undefined ? all(refuse) : hits(refuse, value);
  return refusing.length > 0 || accept === undefined ? refusing : all(accept);
}

/** Every value of a matcher, in the order of its operators. */
export const all = ({ equals, prefixes, suffixes }: Matcher): readonly string[] => [
  ...equals,
  ...prefixes,
  ...suffixes,
];

/** The values of a matcher that match. */
const hits = (matcher: Matcher, value: string | undefined): readonly string[] =>
  value === undefined
    ? []
    : [
        ...matcher.equals.filter((each) => each === value),
        ...matcher.prefixes.filter((each) => value.startsWith(each)),
        ...matcher.suffixes.filter((each) => value.endsWith(each)),
      ];
