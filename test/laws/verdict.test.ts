import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Account, S3DataEvent } from "../../src/generated/types";
import { explainEvent } from "../../src/index";
import { controls } from "../../src/model/controls";
import { accounts } from "../arbitraries/account";
import { coverage, ofTrails } from "../oracle/coverage";
import { records } from "../oracle/records";
import { inRegionAndLogging } from "../oracle/trail-state";
import { inUniverse, rowOf } from "../oracle/universe";
import { evaluate } from "./evaluate";
import { withEvents } from "./near-events";
import { patience, runs } from "./runs";

const isMissed = ({ trails }: Account, event: S3DataEvent, anyArn: boolean): boolean =>
  !trails.some((trail) => inRegionAndLogging(trail, event) && records(trail, event, anyArn));

test("a trail said to record all is never refuted by a certain event", { timeout: patience }, () => {
  fc.assert(
    fc.property(withEvents(accounts), ({ account, control, near }) => {
      const evaluation = evaluate(account, control);
      account.trails.forEach((trail, index) => {
        if (evaluation.trails[index]!.coverage !== "all") return;
        for (const event of near) {
          const anyArn = rowOf(event, control, "aws")!.anyArn;
          expect(records(trail, event, anyArn), JSON.stringify(event)).toBe(true);
        }
      });
    }),
    runs(150),
  );
});

test(
  "COMPLIANT rests on one multi-Region trail that is logging and records all",
  { timeout: patience },
  () => {
    fc.assert(
      fc.property(accounts, fc.constantFrom(...controls), (account, control) => {
        const { compliance, satisfiedBy, trails } = evaluate(account, control);
        const satisfying = account.trails.filter(
          (trail) =>
            trail.IsMultiRegionTrail === true &&
            trail.Status?.IsLogging === true &&
            coverage(trail, control, "aws") === "all",
        );
        expect(compliance).toBe(satisfying.length > 0 ? "COMPLIANT" : "NON_COMPLIANT");
        expect(satisfiedBy).toEqual(satisfying.map(({ TrailARN }) => TrailARN));
        expect(trails.map((trail) => trail.coverage)).toEqual(
          account.trails.map((trail) => coverage(trail, control, "aws")),
        );
      }),
      runs(300),
    );
  },
);

test(
  "an unlogged event is certain, and neither the oracle nor explainEvent records it",
  { timeout: patience },
  () => {
    fc.assert(
      fc.property(accounts, fc.constantFrom(...controls), (account, control) => {
        const { unlogged } = evaluate(account, control);
        if (unlogged === undefined) return;
        const row = rowOf(unlogged, control, "aws");
        expect(row, JSON.stringify(unlogged)).toBeDefined();
        expect(isMissed(account, unlogged, row!.anyArn), JSON.stringify(unlogged)).toBe(true);
        expect(explainEvent(account, unlogged).logged, JSON.stringify(unlogged)).toBe("no");
      }),
      runs(600),
    );
  },
);

test("the event a trail misses is certain, and its selectors do not record it", { timeout: patience }, () => {
  fc.assert(
    fc.property(accounts, fc.constantFrom(...controls), (account, control) => {
      evaluate(account, control).trails.forEach(({ coverage, unlogged }, index) => {
        expect(unlogged === undefined).toBe(coverage === "all");
        if (unlogged === undefined) return;
        expect(inUniverse(unlogged, control, "aws"), JSON.stringify(unlogged)).toBe(true);
        const { anyArn } = rowOf(unlogged, control, "aws")!;
        expect(records(account.trails[index]!, unlogged, anyArn), JSON.stringify(unlogged)).toBe(false);
      });
    }),
    runs(600),
  );
});

test(
  "an account has an unlogged event exactly when its trails together miss one",
  { timeout: patience },
  () => {
    fc.assert(
      fc.property(accounts, fc.constantFrom(...controls), (account, control) => {
        const { unlogged } = evaluate(account, control);
        const { missed } = ofTrails(account.trails, control, "aws");
        expect(unlogged !== undefined, JSON.stringify(missed)).toBe(missed !== undefined);
      }),
      runs(300),
    );
  },
);
