/** A Markdown table; cells other than those of the first column are aligned to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}

/** A duration such as `12.3 ms` or `4.56 µs`. */
export function duration(milliseconds: number): string {
  return milliseconds < 1 ? `${significant(milliseconds * 1000)} µs` : `${significant(milliseconds)} ms`;
}

/** A ratio such as `1.37×`. */
export const times = (ratio: number): string => `${significant(ratio)}×`;

const significant = (value: number): string => (value < 1000 ? value.toPrecision(3) : value.toFixed(0));
