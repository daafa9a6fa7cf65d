/** What `JSON.stringify` leaves as it is though it can steer a terminal or hide. */
const treacherous = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** JSON that is safe to show on a terminal: what could steer it is escaped, and parses back to the same value. */
export function json(value: unknown, indent?: number): string {
  return JSON.stringify(value, undefined, indent).replace(treacherous, escaped);
}

function escaped(character: string): string {
  return Array.from({ length: character.length }, (_, i) => unit(character.charCodeAt(i))).join("");
}

function unit(code: number): string {
  return `\\u${code.toString(16).padStart(4, "0")}`;
}
