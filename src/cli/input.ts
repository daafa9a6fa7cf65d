import type { InputFault } from "../messages/cli-words";

/** Where in the input something stands; lines and columns count from 1. */
export interface Place {
  /** The file's name; `-` is standard input. */
  file: string;
  line?: number | undefined;
  column?: number | undefined;
}

/** One JSON value to answer: a whole file, a line of it, or a part such as `[3]` or `Records[3]`. */
export interface Document {
  kind: "document";
  place: Place;
  /** Empty unless it is a part. */
  path: string;
  value: unknown;
}

/** Why some input could not be read, and where. */
export interface Fault {
  kind: "fault";
  place: Place;
  path: string;
  why: InputFault;
  /** A character, an error code, an operation, or nothing. */
  detail: string;
}

/** A fault, of a whole file or line unless a path is given. */
export function fault(place: Place, why: InputFault, { detail = "", path = "" } = {}): Fault {
  return { kind: "fault", place, path, why, detail };
}

/** A document for each element, or one for the value itself when it is no array. */
export function documents(value: unknown, place: Place, path = ""): (Document | Fault)[] {
  if (!Array.isArray(value)) return [{ kind: "document", place, path, value }];
  if (value.length === 0) return [fault(place, "NO_DOCUMENT", { path: `${path}[]` })];
  return value.map((element: unknown, index) => ({
    kind: "document",
    place,
    path: `${path}[${index}]`,
    value: element,
  }));
}
