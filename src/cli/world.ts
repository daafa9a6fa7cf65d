import type { Readable, Writable } from "node:stream";

/** Everything outside the program that a command may touch. */
export interface World {
  readonly argv: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Opens a file for reading; `-` is standard input. */
  readonly open: (file: string) => Readable;
  readonly inputIsTerminal: () => boolean;
  readonly outputIsTerminal: boolean;
  readonly stdout: Writable;
  readonly stderr: Writable;
}
