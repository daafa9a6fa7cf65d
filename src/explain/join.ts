const firstLetter = 0x61;

/** A string with this start and end and, between them, a character that no literal puts there. */
export const between = (start: string, end: string, literals: readonly string[]): string => {
  for (let code = firstLetter; ; code += 1) {
    const letter = String.fromCharCode(code);
    const taken = (literal: string): boolean =>
      literal.startsWith(start + letter) || literal.endsWith(letter + end);
    if (!literals.some(taken)) return start + letter + end;
  }
};

/** The strings with this start and end that need no character between them, such as `abc` of `ab` and `bc`. */
export const overlaps = (start: string, end: string): readonly string[] =>
  Array.from({ length: Math.min(start.length, end.length) + 1 }, (_, shared) => shared)
    .filter((shared) => start.endsWith(end.slice(0, shared)))
    .map((shared) => start + end.slice(shared));
