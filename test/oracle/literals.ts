import type { AdvancedFieldSelector, Trail } from "../../src/generated/types";

/** The values configured anywhere in some trails, by the field they constrain. */
export type Literals = ReadonlyMap<string, readonly string[]>;

const valuesOf = (given: AdvancedFieldSelector): string[] =>
  [
    given.Equals,
    given.StartsWith,
    given.EndsWith,
    given.NotEquals,
    given.NotStartsWith,
    given.NotEndsWith,
  ].flatMap((values) => values ?? []);

const advanced = ({ AdvancedEventSelectors }: Trail): [string, string[]][] =>
  (AdvancedEventSelectors ?? [])
    .flatMap(({ FieldSelectors }) => FieldSelectors ?? [])
    .map((given) => [given.Field ?? "", valuesOf(given)]);

const basic = ({ EventSelectors }: Trail): [string, string[]][] =>
  (EventSelectors ?? [])
    .flatMap(({ DataResources }) => DataResources ?? [])
    .map(({ Values }) => ["resources.ARN", Values ?? []]);

const home = ({ HomeRegion }: Trail): [string, string[]][] =>
  typeof HomeRegion === "string" ? [["awsRegion", [HomeRegion]]] : [];

/** Collects the literals of trails, each once; a trail's Region counts as one. */
export const literalsOf = (trails: readonly Trail[]): Literals => {
  const found = new Map<string, string[]>();
  for (const [field, values] of trails.flatMap((trail) => [
    ...advanced(trail),
    ...basic(trail),
    ...home(trail),
  ])) {
    found.set(field, [...new Set([...(found.get(field) ?? []), ...values])]);
  }
  return found;
};
