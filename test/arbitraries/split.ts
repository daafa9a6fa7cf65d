import * as fc from "fast-check";
import type { AdvancedEventSelector, AdvancedFieldSelector } from "../../src/generated/types";
import { positive } from "./field-selector";
import { pools } from "./pools";
import { valueFor } from "./value";

/** A condition and its opposite, which together accept everything, absence included. */
type Pair = readonly [AdvancedFieldSelector, AdvancedFieldSelector];

/** A condition with one positive operator, and its opposite. */
export const opposites = (partition: string): fc.Arbitrary<Pair> =>
  fc.constantFrom(...Object.keys(pools(partition))).chain((Field) =>
    fc
      .tuple(
        fc.constantFrom(...positive),
        fc.array(valueFor(Field, partition), { minLength: 1, maxLength: 2 }),
      )
      .map(([operator, values]): Pair => [
        { Field, [operator]: values },
        { Field, [`Not${operator}`]: values },
      ]),
  );

const and = (
  { FieldSelectors, ...selector }: AdvancedEventSelector,
  condition: AdvancedFieldSelector,
): AdvancedEventSelector => ({ ...selector, FieldSelectors: [...(FieldSelectors ?? []), condition] });

/** Puts in place of one selector the two that record what it records and meets, or does not meet, a condition. */
export const split = (
  selectors: readonly AdvancedEventSelector[],
  place: number,
  [condition, opposite]: Pair,
): AdvancedEventSelector[] => {
  const index = place % selectors.length;
  return selectors.flatMap((selector, at) =>
    at === index ? [and(selector, condition), and(selector, opposite)] : [selector],
  );
};

/** Selectors that together record what the given one records, in up to five parts. */
export const partsOf = (
  whole: AdvancedEventSelector,
  partition: string,
): fc.Arbitrary<readonly AdvancedEventSelector[]> =>
  fc
    .array(fc.tuple(fc.nat(4), opposites(partition)), { maxLength: 4 })
    .map((cuts) => cuts.reduce((selectors, [place, pair]) => split(selectors, place, pair), [whole]));
