import { evaluateS3ReadLogging, evaluateS3WriteLogging } from "../index";
import type { Evaluation } from "../generated/types";
import { toText } from "../report/text";
import { readAccount } from "./account-document";
import { answerDocuments } from "./answer-documents";
import { deliver, type Outcome } from "./deliver";
import { ofCompliance, type ExitStatus } from "./exit-status";
import { formFor } from "./forms";
import type { Document, Fault } from "./input";
import type { Options } from "./options";
import { readDocuments } from "./read-documents";
import { wantsColor, type Session } from "./session";

const evaluate = { "S3.22": evaluateS3WriteLogging, "S3.23": evaluateS3ReadLogging } as const;

/** `check`: evaluates the account documents of files and prints the answers in their order. */
export async function check(
  session: Session,
  files: readonly string[],
  { control, accept, partition, format }: Options,
): Promise<ExitStatus> {
  const { messages, world, out } = session;
  const form = formFor<Evaluation>(format, {
    text: (evaluation) => toText(evaluation, { messages, color: wantsColor(world) }),
    data: (evaluation) => evaluation,
  });
  const outcomes = answerDocuments(session, allOf(session, files), async (document) => {
    const read = await readAccount(session, document, partition);
    if (read.kind === "fault") return read;
    const value = evaluate[control](read.account, { accept });
    return { value, status: ofCompliance[value.compliance] };
  });
  const tally = { COMPLIANT: 0, NON_COMPLIANT: 0, INSUFFICIENT_DATA: 0, unread: 0 };
  const counted = counting(outcomes, tally);
  const status = await deliver(counted, form, out, { severalFiles: files.length > 1 });
  const { unread, ...verdicts } = tally;
  const all = Object.values(tally).reduce((sum, count) => sum + count);
  if (all > 1 && out.failure() === undefined)
    await session.err.write(`${messages.cli.summary(verdicts, unread)}\n`);
  return status;
}

async function* counting(
  outcomes: AsyncIterable<Outcome<Evaluation>>,
  tally: Record<Evaluation["compliance"] | "unread", number>,
): AsyncGenerator<Outcome<Evaluation>> {
  for await (const outcome of outcomes) {
    tally[outcome.answer?.value.compliance ?? "unread"]++;
    yield outcome;
  }
}

async function* allOf({ world }: Session, files: readonly string[]): AsyncGenerator<Document | Fault> {
  for (const file of files) yield* readDocuments(file, world.open(file));
}
