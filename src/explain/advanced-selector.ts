import { accepts } from "./accepts";
import { every } from "./answer";
import { readCondition, unknownCondition, type Condition } from "./condition";
import { list, member } from "./document";
import type { Conditions, Selector } from "./selector";

const on = (conditions: Conditions, field: string): Conditions =>
  conditions.filter((condition) => condition.field === field);

const takesDataEvents = (conditions: Conditions): boolean =>
  every(on(conditions, "eventCategory").map((condition) => accepts(condition, "Data"))) !== "no";

/** Fields that AWS requires; what a selector without them records is not known. */
const missing = (conditions: Conditions): Conditions =>
  ["eventCategory", ...(takesDataEvents(conditions) ? ["resources.type"] : [])]
    .filter((field) => on(conditions, field).length === 0)
    .map(unknownCondition);

/**
 * Reads an advanced event selector: one alternative, all of whose field selectors must accept.
 * Source: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/filtering-data-events.html
 */
export const readAdvancedSelector = (selector: unknown): Selector => {
  const given: readonly Condition[] = (list(member(selector, "FieldSelectors")) ?? []).map(readCondition);
  return [[...given, ...missing(given)]];
};
