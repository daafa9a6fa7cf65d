import * as fc from "fast-check";
import { expect, test } from "vitest";
import { explainEvent } from "../../src/explain/explain-event";
import type { Account, S3DataEvent, Trail } from "../../src/generated/types";
import type { Control } from "../../src/model/controls";
import { accounts } from "../arbitraries/account";
import { records } from "../oracle/records";
import { inRegionAndLogging } from "../oracle/trail-state";
import { rowOf } from "../oracle/universe";
import { withEvents } from "./near-events";
import { patience, runs } from "./runs";

const isTaken = ({ trails }: Account, event: S3DataEvent, anyArn: boolean): boolean =>
  trails.some((trail) => inRegionAndLogging(trail, event) && records(trail, event, anyArn));

const expected = (account: Account, event: S3DataEvent, control: Control): string[] => {
  if (isTaken(account, event, false)) return ["yes"];
  const open = rowOf(event, control, "aws")?.anyArn === true && isTaken(account, event, true);
  return open ? ["no", "unknown"] : ["no"];
};

test("explainEvent agrees with the oracle on well-formed accounts", { timeout: patience }, () => {
  fc.assert(
    fc.property(withEvents(accounts), ({ account, control, near }) => {
      for (const event of near) {
        expect(expected(account, event, control)).toContain(explainEvent(account, event).logged);
      }
    }),
    runs(150),
  );
});

const recordsAlone = (trail: Trail, selector: number, event: S3DataEvent): boolean => {
  const only = <T>(all: readonly T[] | null | undefined): T[] => (all ?? []).slice(selector, selector + 1);
  const { EventSelectors, AdvancedEventSelectors } = trail;
  return records(
    { EventSelectors: only(EventSelectors), AdvancedEventSelectors: only(AdvancedEventSelectors) },
    event,
  );
};

const recorders = (trail: Trail, event: S3DataEvent): number[] => {
  const selectors = trail.EventSelectors ?? trail.AdvancedEventSelectors ?? [];
  const places = selectors.map((_, place) => place);
  return inRegionAndLogging(trail, event) ? places.filter((place) => recordsAlone(trail, place, event)) : [];
};

test(
  "explainEvent names the selectors that record an event, or what turned it away",
  { timeout: patience },
  () => {
    fc.assert(
      fc.property(withEvents(accounts), ({ account, near }) => {
        for (const [event, trail] of near.flatMap((one) =>
          account.trails.map((trail) => [one, trail] as const),
        )) {
          const { by, turnedAway } = explainEvent({ ...account, trails: [trail] }, event);
          expect(by.map(({ selector }) => selector)).toEqual(recorders(trail, event));
          expect(by.length + turnedAway.length).toBeGreaterThan(0);
        }
      }),
      runs(100),
    );
  },
);
