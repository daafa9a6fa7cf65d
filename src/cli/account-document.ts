import type { Account } from "../generated/types";
import type { Issue } from "../schema/issue";
import { parseAccount } from "../schema/parse-account";
import { fault, type Document, type Fault } from "./input";
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

/** The fault of a document that is not what it should be. */
export function misfit(
  { place, path }: Document,
  why: "NOT_ACCOUNT" | "NOT_EVENT",
  issues: readonly Issue[],
): Fault {
  const detail = issues.map((issue) => [issue.path, issue.message].filter((part) => part !== "").join(": "));
  return fault(place, why, { path, detail: detail.join("; ") });
}
