import * as fc from "fast-check";
import type { Account, S3DataEvent } from "../../src/generated/types";
import { controls, type Control } from "../../src/model/controls";
import { events } from "../oracle/events";

/** An account, a control, and certain events of it near the account's own values. */
export interface NearEvents {
  readonly account: Account;
  readonly control: Control;
  readonly near: readonly S3DataEvent[];
}

/** Accounts of the partition `aws`, each with many events, because finding events costs more than judging them. */
export const withEvents = (accounts: fc.Arbitrary<Account>): fc.Arbitrary<NearEvents> =>
  fc.tuple(accounts, fc.constantFrom(...controls)).chain(([account, control]) =>
    fc.record({
      account: fc.constant(account),
      control: fc.constant(control),
      near: fc.array(events(account.trails, control, "aws"), { minLength: 20, maxLength: 40, size: "max" }),
    }),
  );
