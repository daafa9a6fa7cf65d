import { Readable, Writable } from "node:stream";
import { run } from "../../src/cli/run";

/** Files by name; `-` is standard input. */
export type Files = Readonly<Record<string, string | Uint8Array | readonly (string | Uint8Array)[]>>;

/** What a command line printed and how it ended. */
export interface Ran {
  status: number;
  stdout: string;
  stderr: string;
}

/** Runs a command line in this process, on files that exist only here. */
export async function runCli(
  argv: readonly string[],
  files: Files = {},
  world: Partial<Parameters<typeof run>[0]> = {},
): Promise<Ran> {
  const [out, err] = [collector(), collector()];
  const status = await run({
    argv,
    environment: {},
    open: (file) => opened(files, file),
    inputIsTerminal: () => false,
    outputIsTerminal: false,
    stdout: out.stream,
    stderr: err.stream,
    ...world,
  });
  return { status, stdout: out.text(), stderr: err.text() };
}

function opened(files: Files, file: string): Readable {
  const content = files[file];
  if (content === undefined) return failing("ENOENT");
  const chunks = typeof content === "string" || content instanceof Uint8Array ? [content] : content;
  return Readable.from(chunks.map((chunk) => (typeof chunk === "string" ? Buffer.from(chunk) : chunk)));
}

/** A stream that cannot be read. */
export function failing(code: string): Readable {
  return new Readable({
    read() {
      this.destroy(Object.assign(new Error(code), { code }));
    },
  });
}

function collector(): { stream: Writable; text: () => string } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _, done) {
      chunks.push(chunk);
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString() };
}
