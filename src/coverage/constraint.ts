/** Three ways to name a set of strings; their union is meant. All comparisons are literal and case-sensitive. */
export interface Matcher {
  readonly equals: readonly string[];
  readonly prefixes: readonly string[];
  readonly suffixes: readonly string[];
}

/** What one field of a box demands: inside `accept`, when there is one, and outside `refuse`, when there is one. */
export interface Constraint {
  readonly field: string;
  readonly accept: Matcher | undefined;
  readonly refuse: Matcher | undefined;
}

/** A product of constraints: the points that meet all of them. A field without a constraint is free. */
export type Box = readonly Constraint[];

/** The matcher of everything that begins with one of `prefixes`. */
export const beginningWith = (prefixes: readonly string[]): Matcher => ({
  equals: [],
  prefixes,
  suffixes: [],
});

/** The matcher of exactly `equals`. */
export const exactly = (equals: readonly string[]): Matcher => ({ equals, prefixes: [], suffixes: [] });

const matches = (matcher: Matcher, value: string): boolean =>
  matcher.prefixes.some((prefix) => value.startsWith(prefix)) ||
  matcher.equals.includes(value) ||
  matcher.suffixes.some((suffix) => value.endsWith(suffix));

/** Whether a present value meets the constraint. */
export function accepts(constraint: Constraint, value: string): boolean {
  const { accept, refuse } = constraint;
  return (
    (accept === undefined || matches(accept, value)) && !(refuse !== undefined && matches(refuse, value))
  );
}
