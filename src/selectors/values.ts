import { isAbsent, isList } from "./json";
import { isWellFormed } from "./languages";

const nothing: readonly string[] = [];

/**
 * A list of values as CloudTrail can compare them: undefined when absent, `unknown` when it is no list of strings. A value
 * that cannot be written in UTF-8 names nothing.
 */
export function valuesOf(list: unknown): readonly string[] | "unknown" | undefined {
  if (isAbsent(list)) return undefined;
  if (!isList(list)) return "unknown";
  if (!list.every((value) => typeof value === "string")) return "unknown";
  return list.length === 0 ? nothing : list.filter(isWellFormed);
}
