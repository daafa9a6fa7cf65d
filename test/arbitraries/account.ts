import * as fc from "fast-check";
import type { Account } from "../../src/generated/types";
import { trails } from "./trail";

/** A well-formed account of a partition: everything is known and rightly typed. */
export const accountsOf = (partition: string): fc.Arbitrary<Account> =>
  fc
    .array(trails(partition), { maxLength: 3 })
    .map((all) => ({ accountId: "111122223333", partition, trails: all }));

/** A well-formed account of AWS's public partition. */
export const accounts = accountsOf("aws");
