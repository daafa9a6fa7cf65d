import { constants } from "node:buffer";
import type { InputFault } from "../messages/cli-words";
import { fault, type Fault, type Place } from "./input";
import { jsonError } from "./json-error";

/** A JSON value, nothing but white space, or why the bytes are neither. */
export type Parsed = { kind: "value"; value: unknown } | { kind: "blank" } | Fault;

/** Reads UTF-8 JSON, with or without a byte order mark; `place.line` is the number of the first line, 1 when absent. */
export function parseJson(bytes: Uint8Array, place: Place): Parsed {
  const text = decoded(bytes);
  if (text === undefined) return fault(place, whyUndecodable(bytes));
  if (text.trim() === "") return { kind: "blank" };
  try {
    const value: unknown = JSON.parse(text);
    return { kind: "value", value };
  } catch {
    return located(text, jsonError(text) ?? 0, place);
  }
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Log files leave CloudTrail compressed: https://www.rfc-editor.org/rfc/rfc1952#page-6 */
function whyUndecodable(bytes: Uint8Array): InputFault {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return "COMPRESSED";
  return bytes.length > constants.MAX_STRING_LENGTH ? "TOO_LARGE" : "NOT_UTF8";
}

function located(text: string, index: number, { file, line = 1 }: Place): Fault {
  const before = text.slice(0, index).split("\n");
  const place = { file, line: line + before.length - 1, column: (before.at(-1) ?? "").length + 1 };
  const detail = Array.from(text.slice(index, index + 2))[0];
  return detail === undefined ? fault(place, "ENDS_EARLY") : fault(place, "NOT_JSON", { detail });
}
