import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Account } from "../../src/generated/types";
import { explainEvent } from "../../src/index";
import { controls } from "../../src/model/controls";
import { accounts } from "../arbitraries/account";
import { mutated } from "../arbitraries/corrupt";
import { rowOf } from "../oracle/universe";
import { evaluate } from "./evaluate";
import { withEvents } from "./near-events";
import { patience, runs } from "./runs";

test("explainEvent records no event that a damaged account is said to miss", { timeout: patience }, () => {
  fc.assert(
    fc.property(mutated(accounts), fc.constantFrom(...controls), (value, control) => {
      const { unlogged } = evaluate(value as Account, control);
      if (unlogged !== undefined) expect(explainEvent(value as Account, unlogged).logged).toBe("no");
    }),
    runs(800),
  );
});

/** Damaged accounts with certain events near the values of the accounts they were made of. */
const damaged = withEvents(accounts.filter(({ trails }) => trails.length > 0)).chain((whole) =>
  mutated(fc.constant(whole.account)).map((account) => ({ ...whole, account: account as Account })),
);

test("explainEvent records every event of a damaged account that is COMPLIANT", { timeout: patience }, () => {
  fc.assert(
    fc.property(damaged, ({ account, control, near }) => {
      const { compliance, partition } = evaluate(account, control);
      if (compliance !== "COMPLIANT" || partition !== "aws") return;
      for (const event of near.filter((one) => rowOf(one, control, "aws")?.anyArn === false)) {
        expect(explainEvent(account, event).logged, JSON.stringify(event)).toBe("yes");
      }
    }),
    runs(300),
  );
});
