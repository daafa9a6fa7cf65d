import type { AdvancedFieldSelector } from "../../src/generated/types";

/** What a box asks of one field. */
export interface Constraint {
  readonly field: string;
  /** Whether a value is accepted; `undefined` means that the event lacks the field. */
  readonly accept: (value: string | undefined) => boolean;
  /** Whether values are asked for and none is given, so that nothing is accepted. */
  readonly isEmpty: boolean;
}

type Values = readonly string[] | null | undefined;

const hits = (value: string | undefined, equals: Values, starts: Values, ends: Values): boolean =>
  value !== undefined &&
  ((equals ?? []).some((literal) => value === literal) ||
    (starts ?? []).some((literal) => value.startsWith(literal)) ||
    (ends ?? []).some((literal) => value.endsWith(literal)));

/** The constraint of a well-formed field selector. */
export const ofFieldSelector = (given: AdvancedFieldSelector): Constraint => {
  const { Equals, StartsWith, EndsWith, NotEquals, NotStartsWith, NotEndsWith } = given;
  const asked = [Equals, StartsWith, EndsWith].filter((values) => Array.isArray(values));
  return {
    field: given.Field ?? "",
    accept: (value) =>
      (asked.length === 0 || hits(value, Equals, StartsWith, EndsWith)) &&
      !hits(value, NotEquals, NotStartsWith, NotEndsWith),
    isEmpty: asked.length > 0 && asked.flat().length === 0,
  };
};

/** Whether a value meets a constraint. Where the compared ARN is not documented, one that accepts some ARN counts as met. */
export const isMet = (
  { field, accept, isEmpty }: Constraint,
  value: string | undefined,
  anyArn: boolean,
): boolean => (anyArn && field === "resources.ARN" ? !isEmpty : accept(value));
