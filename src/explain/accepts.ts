import { every, type Answer } from "./answer";
import type { Condition, Rule } from "./condition";
import { operators } from "./operators";

const loneSurrogate = /\p{Surrogate}/u;

/** Whether a rule refuses what it matches. */
export const isNegative = ({ operator }: Rule): boolean => operators[operator].negative;

const isKnown = ({ values }: Rule): boolean => values !== undefined;

/** The first of a rule's values that matches. An ill-formed string names no AWS string, so it matches nothing. */
export const matching = ({ operator, values = [] }: Rule, value: string | undefined): string | undefined =>
  value === undefined
    ? undefined
    : values.find((literal) => operators[operator].matches(value, literal) && !loneSurrogate.test(literal));

/** Whether a value is among those the positive rules ask for; without such rules every value is. */
const selects = (rules: readonly Rule[], value: string | undefined): Answer => {
  if (!rules.every(isKnown)) return "unknown";
  return rules.length === 0 || rules.some((rule) => matching(rule, value) !== undefined) ? "yes" : "no";
};

/** Whether a value is none of those the negative rules refuse. */
const spares = (rules: readonly Rule[], value: string | undefined): Answer => {
  if (rules.some((rule) => matching(rule, value) !== undefined)) return "no";
  return rules.every(isKnown) ? "yes" : "unknown";
};

/**
 * Whether a condition accepts a value; `undefined` stands for an attribute the event lacks.
 * Source: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/filtering-data-events.html
 */
export const accepts = ({ field, rules }: Condition, value: string | undefined): Answer => {
  if (field === undefined || rules.length === 0) return "unknown";
  const positive = rules.filter((rule) => !isNegative(rule));
  return every([selects(positive, value), spares(rules.filter(isNegative), value)]);
};
