import type { Account } from "../generated/types";
import { parseAccount } from "../schema/parse-account";
import type { Document, Fault } from "./input";
import { misfit } from "./misfit";
import { warn, type Session } from "./session";

/** The account in a document, with warnings about it on standard error; its partition is `partition` if it names none. */
export async function readAccount(
  session: Session,
  document: Document,
  partition: string | undefined,
): Promise<{ kind: "account"; account: Account } | Fault> {
  const parsed = parseAccount(document.value);
  if (!parsed.success) return misfit(document, "NOT_ACCOUNT", parsed.issues);
  await warn(session, document, parsed.warnings);
  const { account } = parsed;
  const named = partition === undefined || typeof account.partition === "string";
  return { kind: "account", account: named ? account : { ...account, partition } };
}
