import { Readable } from "node:stream";
import { firstLine, lines, resumed } from "./bytes";
import { documents, fault, type Document, type Fault } from "./input";
import { parseJson } from "./parse-json";
import { readFault } from "./read-fault";

/**
 * The documents of a file: one JSON document, the elements of a JSON array, or NDJSON, given line by line in constant memory.
 * A file is NDJSON if its name says so, if its first line is a document by itself, or if it is no JSON as a whole but one of
 * its lines is an object by itself; only in the last case is it read as a whole first.
 */
export async function* readDocuments(file: string, stream: Readable): AsyncGenerator<Document | Fault> {
  try {
    yield* /\.(ndjson|jsonl)$/i.test(file) ? byLine(file, stream) : eitherForm(file, stream);
  } catch (error) {
    yield readFault(file, error);
  }
}

async function* eitherForm(file: string, stream: Readable): AsyncGenerator<Document | Fault> {
  const chunks: AsyncIterator<Uint8Array, unknown> = stream[Symbol.asyncIterator]();
  const { read, line } = await firstLine(chunks);
  if (parseJson(line, { file }).kind === "value") {
    yield* byLine(file, resumed(read, chunks));
    return;
  }
  const all: Uint8Array[] = [];
  for await (const chunk of resumed(read, chunks)) all.push(chunk);
  const whole = parseJson(Buffer.concat(all), { file });
  if (whole.kind === "blank") yield fault({ file }, "EMPTY");
  else if (whole.kind === "value") yield* documents(whole.value, { file });
  else if (await hasObjectLine(all)) yield* byLine(file, Readable.from(all));
  else yield whole;
}

async function* byLine(file: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Document | Fault> {
  let line = 0;
  let empty = true;
  for await (const bytes of lines(chunks)) {
    const place = { file, line: ++line };
    const parsed = parseJson(bytes, place);
    empty &&= parsed.kind === "blank";
    if (parsed.kind === "fault") yield parsed;
    if (parsed.kind === "value") yield* documents(parsed.value, place);
  }
  if (empty) yield fault({ file }, "EMPTY");
}

/** An indented line belongs to a document that goes on over several lines. */
async function hasObjectLine(all: readonly Uint8Array[]): Promise<boolean> {
  for await (const bytes of lines(Readable.from(all)))
    if (bytes[0] === openingBrace && parseJson(bytes, { file: "" }).kind === "value") return true;
  return false;
}

const openingBrace = 0x7b;
