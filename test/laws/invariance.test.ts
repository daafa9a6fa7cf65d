import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Account, Evaluation, Trail } from "../../src/generated/types";
import { controls } from "../../src/model/controls";
import { accounts, accountsOf } from "../arbitraries/account";
import { opposites, split } from "../arbitraries/split";
import { evaluate, verdict } from "./evaluate";
import { patience, runs } from "./runs";

const control = fc.constantFrom(...controls);

/** Rearranges a list by keys, one for each place. */
const rearranged = <T>(all: readonly T[], keys: readonly number[]): T[] =>
  all
    .map((one, index) => ({ one, key: keys[index % keys.length]! }))
    .sort((a, b) => a.key - b.key)
    .map(({ one }) => one);

const eachForm = (trail: Trail, change: <T>(selectors: readonly T[]) => T[]): Trail => ({
  ...trail,
  ...(trail.EventSelectors ? { EventSelectors: change(trail.EventSelectors) } : {}),
  ...(trail.AdvancedEventSelectors ? { AdvancedEventSelectors: change(trail.AdvancedEventSelectors) } : {}),
});

const eachTrail = (account: Account, change: (trail: Trail) => Trail): Account => ({
  ...account,
  trails: account.trails.map(change),
});

const keys = fc.array(fc.nat(), { minLength: 7, maxLength: 7 });

test("the order of selectors changes nothing", { timeout: patience }, () => {
  fc.assert(
    fc.property(accounts, control, keys, (account, asked, order) => {
      const other = eachTrail(account, (trail) => eachForm(trail, (all) => rearranged(all, order)));
      expect(verdict(other, asked)).toEqual(verdict(account, asked));
    }),
    runs(300),
  );
});

test("the order of conditions changes nothing", { timeout: patience }, () => {
  fc.assert(
    fc.property(accounts, control, keys, (account, asked, order) => {
      const other = eachTrail(account, ({ AdvancedEventSelectors, ...trail }) => ({
        ...trail,
        AdvancedEventSelectors: (AdvancedEventSelectors ?? []).map(({ FieldSelectors }) => ({
          FieldSelectors: rearranged(FieldSelectors ?? [], order),
        })),
      }));
      expect(verdict(other, asked)).toEqual(verdict(account, asked));
    }),
    runs(300),
  );
});

test("the order of trails changes only their order", { timeout: patience }, () => {
  fc.assert(
    fc.property(accounts, control, (account, asked) => {
      const forward = evaluate(account, asked);
      const backward = evaluate({ ...account, trails: [...account.trails].reverse() }, asked);
      const told = ({ trails }: typeof forward): string[] =>
        trails.map(({ trail, satisfies, coverage }) => [trail, satisfies, coverage].join());
      expect(backward.compliance).toBe(forward.compliance);
      expect(told(backward).reverse()).toEqual(told(forward));
      expect(backward.unlogged === undefined).toBe(forward.unlogged === undefined);
    }),
    runs(300),
  );
});

test("a selector given twice changes nothing", { timeout: patience }, () => {
  fc.assert(
    fc.property(accounts, control, fc.nat(5), (account, asked, place) => {
      const other = eachTrail(account, (trail) =>
        eachForm(trail, (all) =>
          all.flatMap((one, index) => (index === place % all.length ? [one, one] : [one])),
        ),
      );
      expect(verdict(other, asked)).toEqual(verdict(account, asked));
    }),
    runs(300),
  );
});

test("splitting a selector by a condition and its opposite changes nothing", { timeout: patience }, () => {
  fc.assert(
    fc.property(accounts, control, fc.nat(5), opposites("aws"), (account, asked, place, pair) => {
      const other = eachTrail(account, (trail) =>
        trail.AdvancedEventSelectors?.length
          ? { ...trail, AdvancedEventSelectors: split(trail.AdvancedEventSelectors, place, pair) }
          : trail,
      );
      expect(verdict(other, asked)).toEqual(verdict(account, asked));
    }),
    runs(300),
  );
});

/** Stands for a partition's name; it occurs in no value by chance. */
const placeholder = "~~";

const renamed = <T>(document: T, partition: string): T =>
  JSON.parse(JSON.stringify(document).replaceAll(placeholder, partition)) as T;

const codesOf = ({ reasons }: Evaluation): unknown =>
  reasons.map(({ code, effect, selector, field }) => ({ code, effect, selector, field }));

test("renaming the partition everywhere changes only names", { timeout: patience }, () => {
  fc.assert(
    fc.property(accountsOf(placeholder), control, (account, asked) => {
      const [here, there] = [renamed(account, "aws"), renamed(account, "aws-cn")];
      const told = JSON.stringify(verdict(there, asked)).replaceAll("arn:aws-cn:", "arn:aws:");
      expect(told).toBe(JSON.stringify(verdict(here, asked)));
      // A partition has Regions of its own, so a filter on them may be met by another example.
      if (JSON.stringify(account).includes("awsRegion")) return;
      expect(codesOf(evaluate(there, asked))).toEqual(codesOf(evaluate(here, asked)));
    }),
    runs(300),
  );
});
