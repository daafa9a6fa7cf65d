import type { ReasonCode } from "../model/reason-codes";
import { accepts, isNegative, matching } from "./accepts";
import type { Check } from "./check";
import type { Condition } from "./condition";
import { positiveValues, type Refusal } from "./refusal";
import { whyArn } from "./why-arn";
import { isWildcardRead } from "./wildcard";

const readOnly = ({ condition }: Refusal): ReasonCode => {
  const [reads, writes] = [accepts(condition, "true"), accepts(condition, "false")];
  if (reads === writes) return "OTHER_FIELD_FILTERED";
  return reads === "yes" ? "ONLY_READS" : "ONLY_WRITES";
};

const eventName = ({ refusedBy }: Refusal): ReasonCode =>
  refusedBy === undefined ? "EVENT_NAMES_LISTED" : "EVENT_NAMES_EXCLUDED";

const eventType = ({ value }: Refusal): ReasonCode =>
  value === "AwsServiceEvent" ? "SERVICE_EVENTS_EXCLUDED" : "OTHER_FIELD_FILTERED";

const byField = new Map<string | undefined, (refusal: Refusal) => ReasonCode>([
  ["readOnly", readOnly],
  ["resources.type", () => "OTHER_RESOURCE_TYPE"],
  ["eventName", eventName],
  ["resources.ARN", whyArn],
  ["eventType", eventType],
  ["eventSource", () => "EVENT_SOURCES_FILTERED"],
  ["userIdentity.arn", () => "CALLERS_FILTERED"],
  ["sessionCredentialFromConsole", () => "CONSOLE_SESSIONS_FILTERED"],
]);

const refusedBy = (condition: Condition, value: string | undefined): string | undefined =>
  condition.rules
    .filter(isNegative)
    .map((rule) => matching(rule, value))
    .find((literal) => literal !== undefined);

const classify = (refusal: Refusal): ReasonCode => {
  if (refusal.refusedBy === undefined) {
    if (positiveValues(refusal.condition).length === 0) return "VALUES_EMPTY";
    if (isWildcardRead(refusal)) return "WILDCARD_IS_LITERAL";
  }
  return byField.get(refusal.condition.field)?.(refusal) ?? "OTHER_FIELD_FILTERED";
};

/** The code that says why a check turned an event away, or why nobody can say whether it did. */
export const why = ({ field, conditions, value }: Check, logBucket: string | undefined): ReasonCode => {
  const refusing = conditions.find((condition) => accepts(condition, value) === "no");
  if (refusing !== undefined) {
    return classify({ condition: refusing, value, logBucket, refusedBy: refusedBy(refusing, value) });
  }
  return field !== undefined && conditions.some(({ rules }) => rules.length === 0)
    ? "OPERATOR_MISSING"
    : "SELECTORS_UNKNOWN";
};
