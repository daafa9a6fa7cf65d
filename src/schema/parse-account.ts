import * as z from "zod";
import { Account } from "../model/account";
import { checker, isObject } from "./checker";
import type { Issue } from "./issue";

/** Either the account and what in it has a wrong type, or why it is no account. */
export type ParsedAccount =
  | { success: true; account: z.infer<typeof Account>; warnings: Issue[] }
  | { success: false; issues: Issue[] };

/**
 * Reads an account document: an object whose `trails` is an array. The account returned is the very value given.
 * Members of a wrong type below that are warnings, the first hundred of them; the evaluation takes such members as unknown.
 */
export function parseAccount(value: unknown): ParsedAccount {
  return isAccount(value)
    ? { success: true, account: value, warnings: oddities(value) }
    : { success: false, issues: faults(value) };
}

const oddities = checker(Account);
const faults = checker(z.object({ trails: z.array(z.unknown()) }));

function isAccount(value: unknown): value is z.infer<typeof Account> {
  return isObject(value) && Array.isArray(value["trails"]);
}
