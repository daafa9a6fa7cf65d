import { condition, strings, unknownCondition } from "./condition";
import { isObject, list, member, text } from "./document";
import type { Conditions, Selector } from "./selector";

const readOnlyOf = new Map<unknown, Conditions>([
  [undefined, []],
  ["All", []],
  ["ReadOnly", [condition("readOnly", "Equals", ["true"])]],
  ["WriteOnly", [condition("readOnly", "Equals", ["false"])]],
]);

const data = condition("eventCategory", "Equals", ["Data"]);
const management = condition("eventCategory", "Equals", ["Management"]);

/** A member that lists nothing when absent and is `undefined` when it is no list of strings. */
const optionalStrings = (value: unknown): readonly string[] | undefined =>
  value === undefined ? [] : strings(value);

const anyResource: Conditions = [data, unknownCondition("resources.type")];

const dataResource = (resource: unknown): Conditions => {
  if (!isObject(resource)) return anyResource;
  const type = text(member(resource, "Type"));
  const values = optionalStrings(member(resource, "Values"));
  return [
    data,
    condition("resources.type", "Equals", type === undefined ? undefined : [type]),
    condition("resources.ARN", "StartsWith", values),
  ];
};

const dataResources = (resources: unknown): Selector => {
  if (resources === undefined) return [];
  return list(resources)?.map(dataResource) ?? [anyResource];
};

const managementEvents = (selector: unknown): Selector => {
  const included = member(selector, "IncludeManagementEvents") ?? true;
  const excluded = optionalStrings(member(selector, "ExcludeManagementEventSources"));
  const some = [management, condition("eventSource", "NotEquals", excluded)];
  if (typeof included === "boolean") return included ? [some] : [];
  return [[...some, unknownCondition("eventCategory")]];
};

/**
 * Reads a basic event selector: one alternative for each data resource and one for management events.
 * Source: https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_EventSelector.html
 */
export const readBasicSelector = (selector: unknown): Selector => {
  if (!isObject(selector)) return [[unknownCondition("eventCategory")]];
  const readOnly = readOnlyOf.get(member(selector, "ReadWriteType")) ?? [unknownCondition("readOnly")];
  const alternatives = [...dataResources(member(selector, "DataResources")), ...managementEvents(selector)];
  return alternatives.map((conditions) => [...readOnly, ...conditions]);
};
