import type { Evaluation } from "../generated/types";

const bold = { COMPLIANT: "\u001b[1;32m", NON_COMPLIANT: "\u001b[1;31m", INSUFFICIENT_DATA: "\u001b[1;33m" };
const plain = "\u001b[0m";

/** The text in the colour of the verdict: green, red or yellow. */
export function paint(verdict: Evaluation["compliance"], text: string, color: boolean): string {
  return color ? `${bold[verdict]}${text}${plain}` : text;
}
