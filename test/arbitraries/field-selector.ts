import * as fc from "fast-check";
import type { AdvancedFieldSelector } from "../../src/generated/types";
import { pools } from "./pools";
import { valueFor } from "./value";

/** Operators that accept what they match. */
export const positive = ["Equals", "StartsWith", "EndsWith"] as const;

/** Operators that refuse what they match. */
export const negative = ["NotEquals", "NotStartsWith", "NotEndsWith"] as const;

/** The field, weighted towards those that real selectors constrain. */
const fields = fc.oneof(
  { weight: 5, arbitrary: fc.constant("resources.ARN") },
  { weight: 3, arbitrary: fc.constant("eventName") },
  { weight: 4, arbitrary: fc.constantFrom(...Object.keys(pools("aws"))) },
);

const operators = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...[...positive, ...negative].map((operator) => [operator])) },
  { weight: 1, arbitrary: fc.subarray([...positive, ...negative], { minLength: 2, maxLength: 3 }) },
);

/** A well-formed condition, sensible or not, on one of the fields that selectors know. */
export const fieldSelectors = (partition: string): fc.Arbitrary<AdvancedFieldSelector> =>
  fc.tuple(fields, operators).chain(([Field, given]) => {
    const value = valueFor(Field, partition);
    const values = fc.oneof(
      { weight: 12, arbitrary: fc.uniqueArray(value, { minLength: 1, maxLength: 3 }) },
      { weight: 1, arbitrary: fc.constant<string[]>([]) },
    );
    return fc
      .record(Object.fromEntries(given.map((operator) => [operator, values])))
      .map((rules) => ({ Field, ...rules }));
  });
