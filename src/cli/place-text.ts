import type { CliWords } from "../messages/cli-words";
import type { Place } from "./input";

/** A place as compilers write it, `file:line:column`, then the path inside it, as in `accounts.json [3]`. */
export function placeText(words: CliWords, { file, line, column }: Place, path = ""): string {
  const parts = [file === "-" ? words.standardInput : file, line, column];
  const place = parts.filter((part) => part !== undefined).join(":");
  return path === "" ? place : `${place} ${path}`;
}
