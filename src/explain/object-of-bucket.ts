import { accepts } from "./accepts";
import { between, overlaps } from "./join";
import type { Operator } from "./operators";
import type { Conditions } from "./selector";

const longestKey = 1024;
const mostWork = 10_000_000;

const isObjectOf = (bucket: string, arn: string): boolean => {
  const key = arn.slice(bucket.length);
  return arn.startsWith(bucket) && key !== "" && new TextEncoder().encode(key).length <= longestKey;
};

const valuesOf = (conditions: Conditions, ...wanted: readonly Operator[]): readonly string[] =>
  conditions
    .flatMap(({ rules }) => rules)
    .flatMap(({ operator, values = [] }) => (wanted.includes(operator) ? values : []));

/** How an accepted ARN may begin and end; one condition asks for one of the two, several may ask for both. */
const outlines = (bucket: string, conditions: Conditions): readonly (readonly [string, string])[] => {
  const inside = valuesOf(conditions, "StartsWith").filter((value) => value.startsWith(bucket));
  const starts = [...new Set([bucket, ...inside])];
  const ends = [...new Set(["", ...valuesOf(conditions, "EndsWith")])];
  return starts
    .flatMap((start) => ends.map((end) => [start, end] as const))
    .filter(([start, end]) => conditions.length > 1 || start === bucket || end === "");
};

/**
 * Whether the conditions on `resources.ARN` could together accept some object of a bucket, given as the ARN of its empty key.
 * If they accept any, they accept one that begins with a value or the bucket, ends with a value or freely, and meets no
 * other value. Where that is too much work to try (many endings beside hundreds of values) the answer is yes without a search.
 */
export const couldAcceptObjectOf = (bucket: string, conditions: Conditions): boolean => {
  const literals = conditions.flatMap(({ rules }) => rules).flatMap(({ values = [] }) => values);
  const pairs = outlines(bucket, conditions);
  if ((pairs.length + 1) * literals.length ** 2 > mostWork) return true;
  const arns = pairs.flatMap(([start, end]) => [between(start, end, literals), ...overlaps(start, end)]);
  return [...valuesOf(conditions, "Equals"), ...arns].some(
    (arn) => isObjectOf(bucket, arn) && conditions.every((condition) => accepts(condition, arn) !== "no"),
  );
};
