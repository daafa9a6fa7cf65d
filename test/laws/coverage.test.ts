import * as fc from "fast-check";
import { expect, test } from "vitest";
import { controls } from "../../src/model/controls";
import { accounts } from "../arbitraries/account";
import { ofTrail } from "../oracle/coverage";
import { records } from "../oracle/records";
import { rowOf } from "../oracle/universe";
import { evaluate } from "./evaluate";
import { withEvents } from "./near-events";
import { patience, runs } from "./runs";

test("coverage none means that the oracle finds no recorded event", { timeout: patience }, () => {
  fc.assert(
    fc.property(withEvents(accounts), ({ account, control, near }) => {
      const { trails } = evaluate(account, control);
      account.trails.forEach((trail, index) => {
        if (trails[index]!.coverage !== "none") return;
        for (const event of near) {
          const { anyArn } = rowOf(event, control, "aws")!;
          expect(records(trail, event, anyArn), JSON.stringify(event)).toBe(false);
        }
      });
    }),
    runs(150),
  );
});

test("coverage some means that there is an event of either kind", { timeout: patience }, () => {
  fc.assert(
    fc.property(accounts, fc.constantFrom(...controls), (account, control) => {
      const { trails } = evaluate(account, control);
      account.trails.forEach((trail, index) => {
        if (trails[index]!.coverage !== "some") return;
        const { missed, recorded } = ofTrail(trail, control, "aws");
        expect(missed).toBeDefined();
        expect(recorded).toBeDefined();
      });
    }),
    runs(200),
  );
});
