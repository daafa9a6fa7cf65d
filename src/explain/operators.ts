/**
 * The operators of advanced field selectors. They compare literally and case-sensitively, without wildcards.
 * Source: https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_AdvancedFieldSelector.html
 */
export const operators = {
  Equals: { negative: false, matches: equals },
  StartsWith: { negative: false, matches: startsWith },
  EndsWith: { negative: false, matches: endsWith },
  NotEquals: { negative: true, matches: equals },
  NotStartsWith: { negative: true, matches: startsWith },
  NotEndsWith: { negative: true, matches: endsWith },
} as const;

/** An operator of advanced field selectors. */
export type Operator = keyof typeof operators;

/** Every operator. */
export const operatorNames = [
  "Equals",
  "StartsWith",
  "EndsWith",
  "NotEquals",
  "NotStartsWith",
  "NotEndsWith",
] as const satisfies readonly Operator[];

function equals(value: string, literal: string): boolean {
  return value === literal;
}

function startsWith(value: string, literal: string): boolean {
  return value.startsWith(literal);
}

function endsWith(value: string, literal: string): boolean {
  return value.endsWith(literal);
}
