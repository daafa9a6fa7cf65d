import { evaluateS3ReadLogging, evaluateS3WriteLogging } from "../index";
import type { Evaluation } from "../generated/types";
import { toText } from "../report/text";
import { readAccount } from "./account-document";
import { answerDocuments } from "./answer-documents";
import { deliver } from "./deliver";
import { ofCompliance, type ExitStatus } from "./exit-status";
import { formFor } from "./forms";
import type { Document, Fault } from "./input";
import type { Options } from "./options";
import { readDocuments } from "./read-documents";
import { wantsColor, type Session } from "./session";

const evaluate = { "S3.22": evaluateS3WriteLogging, "S3.23": evaluateS3ReadLogging } as const;

/** `check`: evaluates the account documents of files and prints the answers in their order. */
export function check(
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
  return deliver(outcomes, form, out, { severalFiles: files.length > 1 });
}

async function* allOf({ world }: Session, files: readonly string[]): AsyncGenerator<Document | Fault> {
  for (const file of files) yield* readDocuments(file, world.open(file));
}
