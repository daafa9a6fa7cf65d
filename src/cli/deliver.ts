import { graver, type ExitStatus } from "./exit-status";
import type { Answer, Form } from "./forms";
import type { Output } from "./output";

/** What became of one document: an answer to print, or none when it was a fault, already reported. */
export interface Outcome<T> {
  status: ExitStatus;
  /** Whether it is part of an array. */
  part: boolean;
  answer?: Answer<T> | undefined;
}

/**
 * Prints answers as they come, and returns the gravest status. Only the first waits for a second, because several documents are
 * printed otherwise than one. Ends early, with the status so far, when nobody reads any more.
 */
export async function deliver<T>(
  outcomes: AsyncIterable<Outcome<T>>,
  form: Form<T>,
  out: Output,
  { severalFiles }: { severalFiles: boolean },
): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  let several = severalFiles;
  let seen = 0;
  let printed = 0;
  let held: Answer<T>[] = [];
  for await (const { status: one, part, answer } of outcomes) {
    status = graver(status, one);
    several ||= part || ++seen > 1;
    if (answer !== undefined) held.push(answer);
    if (!several) continue;
    for (const ready of held) if (!(await out.write(form.item(ready, printed++)))) return status;
    held = [];
  }
  await out.write(several ? form.end(printed) : held.map(form.one).join(""));
  return status;
}
