import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Account, Trail } from "../../src/generated/types";
import { controls } from "../../src/model/controls";
import { accounts } from "../arbitraries/account";
import { evaluate } from "./evaluate";
import { patience, runs } from "./runs";

const without =
  (...names: (keyof Trail)[]) =>
  (trail: Trail): Trail => ({ ...trail, ...Object.fromEntries(names.map((name) => [name, undefined])) });

const losses: Readonly<Record<string, (trail: Trail) => Trail>> = {
  Status: without("Status"),
  IsLogging: (trail) => ({ ...trail, Status: {} }),
  IsMultiRegionTrail: without("IsMultiRegionTrail"),
  "the selectors and their flag": without(
    "EventSelectors",
    "AdvancedEventSelectors",
    "HasCustomEventSelectors",
  ),
  "the answer of GetTrailStatus": (trail) => ({ ...trail, Unreadable: { Status: "AccessDeniedException" } }),
  "the answer of GetEventSelectors": (trail) => ({
    ...trail,
    Unreadable: { EventSelectors: "AccessDeniedException" },
  }),
  everything: () => ({}),
};

const ofOne = (account: Account, place: number, change: (trail: Trail) => Trail): Account => ({
  ...account,
  trails: account.trails.map((trail, index) =>
    index === place % account.trails.length ? change(trail) : trail,
  ),
});

test.each(Object.keys(losses))(
  "not knowing %s of a trail leaves the verdict or withholds it",
  { timeout: patience },
  (name) => {
    fc.assert(
      fc.property(accounts, fc.constantFrom(...controls), fc.nat(2), (account, control, place) => {
        const before = evaluate(account, control);
        const after = evaluate(ofOne(account, place, losses[name]!), control);
        expect([before.compliance, "INSUFFICIENT_DATA"]).toContain(after.compliance);
        after.trails.forEach(({ satisfies }, index) => {
          expect([before.trails[index]!.satisfies, "unknown"]).toContain(satisfies);
        });
      }),
      runs(120),
    );
  },
);

test("without any knowledge of its trails an account is not judged", () => {
  for (const control of controls) {
    expect(evaluate({ trails: [{}] }, control).compliance).toBe("INSUFFICIENT_DATA");
    expect(evaluate({ trails: [] }, control).compliance).toBe("NON_COMPLIANT");
  }
});
