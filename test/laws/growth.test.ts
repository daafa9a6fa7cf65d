import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { AdvancedEventSelector, AdvancedFieldSelector, Trail } from "../../src/generated/types";
import { controls } from "../../src/model/controls";
import { advancedSelectors } from "../arbitraries/advanced-selector";
import { basicSelectors } from "../arbitraries/basic-selector";
import { negative, positive } from "../arbitraries/field-selector";
import { pools } from "../arbitraries/pools";
import { trails } from "../arbitraries/trail";
import { coverageOf } from "./evaluate";
import { patience, runs } from "./runs";

const sizes = ["none", "some", "all"];
const size = (coverage: string): number => sizes.indexOf(coverage);
const control = fc.constantFrom(...controls);

test("one selector more never loses coverage", { timeout: patience }, () => {
  fc.assert(
    fc.property(
      trails("aws"),
      advancedSelectors("aws"),
      basicSelectors("aws"),
      control,
      (trail, advanced, basic, asked) => {
        const grown: Trail = trail.EventSelectors
          ? { ...trail, EventSelectors: [...trail.EventSelectors, basic] }
          : { ...trail, AdvancedEventSelectors: [advanced, ...(trail.AdvancedEventSelectors ?? [])] };
        expect(size(coverageOf(grown, asked))).toBeGreaterThanOrEqual(size(coverageOf(trail, asked)));
      },
    ),
    runs(400),
  );
});

/** Where a condition with an operator of a kind stands; the category is left out, since it decides what a selector must have. */
interface Place {
  readonly selector: number;
  readonly condition: number;
}

const places = (trail: Trail, operators: readonly (keyof AdvancedFieldSelector)[]): Place[] =>
  (trail.AdvancedEventSelectors ?? []).flatMap(({ FieldSelectors }, selector) =>
    (FieldSelectors ?? []).flatMap((given, condition) =>
      given.Field !== "eventCategory" && operators.some((operator) => Array.isArray(given[operator]))
        ? [{ selector, condition }]
        : [],
    ),
  );

const changed = (
  trail: Trail,
  { selector, condition }: Place,
  change: (given: AdvancedFieldSelector) => AdvancedFieldSelector,
): Trail => ({
  ...trail,
  AdvancedEventSelectors: (trail.AdvancedEventSelectors ?? []).map((one, at): AdvancedEventSelector =>
    at === selector
      ? {
          ...one,
          FieldSelectors: (one.FieldSelectors ?? []).map((it, i) => (i === condition ? change(it) : it)),
        }
      : one,
  ),
});

const oneValueMore = fc.record({
  trail: trails("aws"),
  asked: control,
  place: fc.nat(),
  operator: fc.nat(2),
  value: fc.nat(),
});

const withValue =
  (operator: (typeof positive)[number] | (typeof negative)[number], value: number) =>
  (given: AdvancedFieldSelector): AdvancedFieldSelector => {
    const pool = pools("aws")[given.Field ?? ""]!;
    return { ...given, [operator]: [...(given[operator] ?? []), pool[value % pool.length]!] };
  };

test("one value more in a positive operator never loses coverage", { timeout: patience }, () => {
  fc.assert(
    fc.property(oneValueMore, ({ trail, asked, place, operator, value }) => {
      const found = places(trail, positive);
      fc.pre(found.length > 0);
      const grown = changed(trail, found[place % found.length]!, withValue(positive[operator]!, value));
      expect(size(coverageOf(grown, asked))).toBeGreaterThanOrEqual(size(coverageOf(trail, asked)));
    }),
    runs(400),
  );
});

test("one value more in a negative operator never gains coverage", { timeout: patience }, () => {
  fc.assert(
    fc.property(oneValueMore, ({ trail, asked, place, operator, value }) => {
      const found = places(trail, [...positive, ...negative]);
      fc.pre(found.length > 0);
      const shrunk = changed(trail, found[place % found.length]!, withValue(negative[operator]!, value));
      expect(size(coverageOf(shrunk, asked))).toBeLessThanOrEqual(size(coverageOf(trail, asked)));
    }),
    runs(400),
  );
});
