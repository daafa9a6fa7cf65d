import type { Account } from "../generated/types";
import { explainEvent } from "../index";
import { explanationText } from "../report/explanation";
import { parseEvent } from "../schema/parse-event";
import { readAccount } from "./account-document";
import { answerDocuments } from "./answer-documents";
import { deliver } from "./deliver";
import { events } from "./events";
import { failed, ofExplanation, type ExitStatus } from "./exit-status";
import { formFor } from "./forms";
import { fault, type Document, type Fault } from "./input";
import { misfit } from "./misfit";
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
  const input = events(readDocuments(files.event, session.world.open(files.event)));
  // Before the account is read, so that of two files that are missing the event's is named first.
  const first = await input.next();
  const start = first.done === true ? fault({ file: files.event }, "EMPTY") : first.value;
  const read = isWholeFile(start) ? start : await onlyAccount(session, files.account, partition);
  if (read.kind === "fault") {
    await input.return(undefined);
    await complain(session, read);
    return failed;
  }
  const all = resumedAt(start, input);
  const outcomes = answerDocuments(session, all, (document) => explained(session, read.account, document));
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

/** Whether it is a fault of the whole file, after which nothing follows. */
function isWholeFile(item: Document | Fault): item is Fault {
  return item.kind === "fault" && item.path === "" && item.place.line === undefined;
}

async function* resumedAt<T>(first: T, rest: AsyncIterable<T>): AsyncGenerator<T> {
  yield first;
  yield* rest;
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
