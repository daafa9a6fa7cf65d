import { isNegative } from "./accepts";
import type { Rule } from "./condition";
import type { Refusal } from "./refusal";

const wouldMatch = ({ operator, values = [] }: Rule, value: string): boolean =>
  values.some((literal) => {
    const parts = literal.split("*");
    const [start = "", end = ""] = [parts[0], parts.at(-1)];
    if (parts.length === 1) return false;
    return (
      (operator === "EndsWith" || value.startsWith(start)) &&
      (operator === "StartsWith" || value.endsWith(end))
    );
  });

/** Whether a refused value would have been accepted if `*` stood for anything, as it does in IAM but not here. */
export const isWildcardRead = ({ condition, value }: Refusal): boolean =>
  value !== undefined && condition.rules.some((rule) => !isNegative(rule) && wouldMatch(rule, value));
