import { inert } from "../messages/foreign";
import type { Outcome } from "./deliver";
import { failed, type ExitStatus } from "./exit-status";
import type { Document, Fault } from "./input";
import { placeText } from "./place-text";
import { complain, type Session } from "./session";

/** Answers each document as it comes; faults are reported on standard error and count as failed. */
export async function* answerDocuments<T>(
  session: Session,
  input: AsyncIterable<Document | Fault>,
  answer: (document: Document) => Promise<{ value: T; status: ExitStatus } | Fault>,
): AsyncGenerator<Outcome<T>> {
  for await (const item of input) {
    const answered = item.kind === "fault" ? item : await answer(item);
    const part = item.path !== "";
    if ("value" in answered) {
      const title = inert(placeText(session.messages.cli, item.place, item.path));
      yield { status: answered.status, part, answer: { title, value: answered.value } };
    } else {
      await complain(session, answered);
      yield { status: failed, part };
    }
  }
}
