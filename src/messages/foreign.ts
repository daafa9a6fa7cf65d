const longest = 200;
const most = 5;

/** Controls, invisible and bidirectional format characters, lone surrogates, private use, line separators. */
const treacherous = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * A string from outside, made safe to show: characters that could steer a terminal or hide appear as `\u{…}`, and what exceeds
 * 200 characters is cut with an ellipsis.
 */
export function inert(text: string): string {
  const [shown, left] = cut(Array.from(text.slice(0, 2 * longest + 2)), longest);
  const cuts = left.length > 0 ? "…" : "";
  return shown.join("").replace(treacherous, escaped) + cuts;
}

/** The first few of a list's values, inert and in quotation marks, and how many more there are. */
export function quoted(values: readonly string[]): { shown: string[]; more: number } {
  const [shown, left] = cut(values, most);
  return { shown: shown.map((value) => `"${inert(value).replaceAll('"', "\\u{22}")}"`), more: left.length };
}

function cut<T>(items: readonly T[], length: number): [T[], T[]] {
  return [items.slice(0, length), items.slice(length)];
}

function escaped(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
