import type { Writable } from "node:stream";

/** A stream that is written with back-pressure and never throws. */
export interface Output {
  /** Resolves when the text is on its way: true, or false when nobody reads any more. */
  write: (text: string) => Promise<boolean>;
  /** What ended the stream early, if anything did: `EPIPE` when the reader closed it. */
  failure: () => string | undefined;
}

/** Wraps a stream whose reader may go away at any time. */
export function output(stream: Writable): Output {
  let code: string | undefined;
  const fail = (error: NodeJS.ErrnoException): void => {
    code ??= error.code ?? error.message;
  };
  stream.on("error", fail);
  return {
    write: async (text) => {
      if (code !== undefined) return false;
      const error = await new Promise<Error | null | undefined>((resolve) => stream.write(text, resolve));
      if (error) fail(error);
      return !error;
    },
    failure: () => code,
  };
}
