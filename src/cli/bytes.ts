const newline = 10;
const blanks = new Set([9, newline, 13, 32]);

/** The lines of a stream, cut at line feeds, one at a time: no more than one line and one chunk are held. */
export async function* lines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] = [];
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, start)) {
      yield Buffer.concat([...held, chunk.subarray(start, end)]);
      held = [];
      start = end + 1;
    }
    held.push(chunk.subarray(start));
  }
  yield Buffer.concat(held);
}

/** Reads as far as the first line that is not blank: everything read, and that line. */
export async function firstLine(
  chunks: AsyncIterator<Uint8Array, unknown>,
): Promise<{ read: Uint8Array[]; line: Uint8Array }> {
  const read: Uint8Array[] = [];
  let started = false;
  let length = 0;
  for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) {
    const chunk: Uint8Array = next.value;
    read.push(chunk);
    const start: number = started ? 0 : chunk.findIndex((byte) => !blanks.has(byte));
    started ||= start !== -1;
    const end = started ? chunk.indexOf(newline, start) : -1;
    if (end !== -1) return { read, line: Buffer.concat(read, length + end) };
    length += chunk.length;
  }
  return { read, line: Buffer.concat(read) };
}

/** Chunks already read, then those still to come; closes the stream when it is left early. */
export async function* resumed(
  read: readonly Uint8Array[],
  chunks: AsyncIterator<Uint8Array, unknown>,
): AsyncGenerator<Uint8Array> {
  try {
    yield* read;
    yield* { [Symbol.asyncIterator]: () => chunks };
  } finally {
    await chunks.return?.();
  }
}
