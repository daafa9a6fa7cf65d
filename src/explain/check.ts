import { accepts } from "./accepts";
import { every, some, type Answer } from "./answer";
import { attribute, resources, type Resource } from "./attributes";
import type { Condition } from "./condition";
import { couldAcceptObjectOf } from "./object-of-bucket";
import type { Conditions } from "./selector";

/** How one field of an event fares with the conditions on it. */
export interface Check {
  readonly field: string | undefined;
  readonly value: string | undefined;
  readonly conditions: Conditions;
  readonly answer: Answer;
}

const acceptsAll = (conditions: Conditions, value: string | undefined): Answer =>
  every(conditions.map((condition) => accepts(condition, value)));

/**
 * Whether an entry's ARN is accepted. Which ARN CloudTrail compares when a call names a bucket and touches many objects is
 * not documented, so a refusal that would not meet every object of the bucket leaves the answer open.
 */
const acceptsArn = (conditions: Conditions, { arn, bucket }: Resource): Answer => {
  const answer = acceptsAll(conditions, arn);
  if (answer !== "no" || bucket === undefined) return answer;
  return couldAcceptObjectOf(bucket, conditions) ? "unknown" : "no";
};

const onType = ({ field }: Condition): boolean => field === "resources.type";
const onArn = ({ field }: Condition): boolean => field === "resources.ARN";

const checkType = (conditions: Conditions, entries: readonly Resource[]): Check => ({
  field: "resources.type",
  value: entries[0]?.type,
  conditions,
  answer: some(entries.map(({ type }) => acceptsAll(conditions, type))),
});

/** One and the same entry must have an accepted type and an accepted ARN. */
const checkArn = (types: Conditions, arns: Conditions, entries: readonly Resource[]): Check => {
  const typed = entries.filter(({ type }) => acceptsAll(types, type) !== "no");
  const answers = typed.map((entry) => every([acceptsAll(types, entry.type), acceptsArn(arns, entry)]));
  return { field: "resources.ARN", value: typed[0]?.arn, conditions: arns, answer: some(answers) };
};

const checkField = (conditions: Conditions, field: string | undefined, event: unknown): Check => {
  const value = field === undefined ? undefined : attribute(event, field);
  return { field, value, conditions, answer: acceptsAll(conditions, value) };
};

/** Holds an event against conditions, field by field. */
export const checks = (conditions: Conditions, event: unknown): readonly Check[] => {
  const [types, arns] = [conditions.filter(onType), conditions.filter(onArn)];
  const others = conditions.filter((condition) => !onType(condition) && !onArn(condition));
  const entries = resources(event);
  return [
    ...(types.length > 0 ? [checkType(types, entries)] : []),
    ...(arns.length > 0 ? [checkArn(types, arns, entries)] : []),
    ...[...new Set(others.map(({ field }) => field))].map((field) =>
      checkField(
        others.filter((condition) => condition.field === field),
        field,
        event,
      ),
    ),
  ];
};
