/** A blank line, a heading and indented lines; nothing when there are no lines. */
export function section(heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : ["", heading, ...indented(lines), ""].join("\n");
}

/** The lines, two columns further right. */
export function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}
