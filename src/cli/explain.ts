import type { Account } from "../generated/types";
import { explainEvent } from "../index";
import { explanationText } from "../report/explanation";
import { parseEvent } from "../schema/parse-event";
import { misfit, readAccount } from "./account-document";
import { answerDocuments } from "./answer-documents";
import { deliver } from "./deliver";
import { events } from "./events";
import { failed, ofExplanation, type ExitStatus } from "./exit-status";
import { formFor } from "./forms";
import { fault, type Document, type Fault } from "./input";
import type { Options } from "./options";
import { readDocuments } from "./read-documents";
import { complain, warn, type Session } from "./session";
import { ShownEvent } from "./shown-event";

/** `explain`: says of each event in a file whether the account records it. The gravest status wins, as with `check`. */
export async function explain(
  session: Session,
  files: { event: string; account: string },
  { format, partition }: Options,
): Promise<ExitStatus> {
  const read = await onlyAccount(session, files.account, partition);
  if (read.kind === "fault") {
    await complain(session, read);
    return failed;
  }
  const input = events(readDocuments(files.event, session.world.open(files.event)));
  const outcomes = answerDocuments(session, input, (document) => explained(session, read.account, document));
  const form = formFor<Explained>(format, {
    text: ({ event, explanation }) => explanationText(event, explanation, session),
    data: ({ explanation }) => explanation,
  });
  return deliver(outcomes, form, session.out, { severalFiles: false });
}

/** An explanation, and the event as far as it can be shown. */
interface Explained {
  event: ReturnType<typeof ShownEvent.parse>;
  explanation: ReturnType<typeof explainEvent>;
}

async function explained(
  session: Session,
  account: Account,
  document: Document,
): Promise<{ value: Explained; status: ExitStatus } | Fault> {
  const parsed = parseEvent(document.value);
  if (!parsed.success) return misfit(document, "NOT_EVENT", parsed.issues);
  await warn(session, document, parsed.warnings);
  const explanation = explainEvent(account, parsed.event);
  const value = { event: ShownEvent.parse(parsed.event), explanation };
  return { value, status: ofExplanation[explanation.logged] };
}

async function onlyAccount(
  session: Session,
  file: string,
  partition: string | undefined,
): Promise<{ kind: "account"; account: Account } | Fault> {
  const found: (Document | Fault)[] = [];
  for await (const item of readDocuments(file, session.world.open(file))) {
    if (found.push(item) > 1) return fault({ file }, "SEVERAL_ACCOUNTS");
  }
  const [only = fault({ file }, "EMPTY")] = found;
  return only.kind === "fault" ? only : readAccount(session, only, partition);
}
