import { list, member, text } from "./document";
import { operatorNames, type Operator } from "./operators";

/** One operator with its values; `undefined` values are not known. */
export interface Rule {
  readonly operator: Operator;
  readonly values: readonly string[] | undefined;
}

/** What one field of an event must meet. A field that is `undefined` is not known. */
export interface Condition {
  readonly field: string | undefined;
  readonly rules: readonly Rule[];
}

/** The items of a list of strings; `undefined` for anything else. */
export const strings = (value: unknown): readonly string[] | undefined => {
  const items = list(value)?.map(text);
  const known = items?.filter((item) => item !== undefined);
  return known?.length === items?.length ? known : undefined;
};

const fieldOf = (fieldSelector: unknown): string | undefined => {
  const field = text(member(fieldSelector, "Field"));
  return field === "" ? undefined : field;
};

/** Reads one field selector of an advanced event selector. */
export const readCondition = (fieldSelector: unknown): Condition => ({
  field: fieldOf(fieldSelector),
  rules: operatorNames
    .map((operator) => ({ operator, given: member(fieldSelector, operator) }))
    .filter(({ given }) => given !== undefined)
    .map(({ operator, given }) => ({ operator, values: strings(given) })),
});

/** A condition on one field with one operator. */
export const condition = (
  field: string,
  operator: Operator,
  values: readonly string[] | undefined,
): Condition => ({ field, rules: [{ operator, values }] });

/** A condition that holds, though nobody knows which. */
export const unknownCondition = (field: string): Condition => condition(field, "Equals", undefined);
