import { accepts, type Constraint } from "./constraint";

/**
 * An infinite set of strings, described by how its members are put together.
 *
 * Guarantees a definition must give: every member begins with `head`; after a beginning, the first characters of its `onward`
 * (and, when `open`, every character that is no first character there, all alike) are all that may follow; before an
 * ending, likewise the last characters of `before`; a beginning and an ending of at most `reach` UTF-16 units each, if
 * each occurs in a member, occur together in one that has one of `bridges` between them; `filler` may follow every way on
 * that is not itself a whole member only.
 */
export interface Language {
  readonly head: string;
  readonly has: (value: string) => boolean;
  readonly onward: (beginning: string) => readonly string[];
  readonly before: readonly string[];
  readonly bridges: readonly string[];
  readonly filler: string;
  readonly open: boolean;
  readonly reach: number;
}

/** A value of a field; `undefined` is a missing one. */
export type Value = string | undefined;

/** The values one field can take in a universe: `members` alone, or a `language` of which `members` are shown first. */
export interface Domain {
  /** One at least. A missing value is a member, too, where it can be missing. */
  readonly members: readonly Value[];
  /** Whether a constraint that only refuses takes a missing value. (One that accepts something never does.) */
  readonly refusalsTakeMissing: boolean;
  readonly language?: Language;
}

/** The domain of a few values. */
export const only = (...members: readonly Value[]): Domain => ({ members, refusalsTakeMissing: true });

/** Whether the domain has exactly one value. */
export const isSingle = ({ members, language }: Domain): boolean =>
  language === undefined && members.length === 1;

/** Whether every value of a domain is seen at once to meet the constraint, because all begin with what it accepts. */
export const isMetByAll = ({ language, members }: Domain, { accept, refuse }: Constraint): boolean =>
  language !== undefined &&
  refuse === undefined &&
  accept?.prefixes.some((prefix) => language.head.startsWith(prefix)) === true &&
  !members.includes(undefined);

/** Whether a value of the domain meets the constraint. */
export function takes(domain: Domain, constraint: Constraint, value: Value): boolean {
  if (value !== undefined) return accepts(constraint, value);
  return constraint.accept === undefined && (constraint.refuse === undefined || domain.refusalsTakeMissing);
}

/** A member that begins with `beginning` and, without overlap, ends with `ending`; undefined when no bridge makes one. */
export function join(language: Language, beginning: string, ending: string): string | undefined {
  const { head, bridges, has } = language;
  const start = head.startsWith(beginning) ? head : beginning;
  for (const bridge of bridges) {
    const value = start + bridge + ending;
    if (has(value)) return value;
  }
  return undefined;
}
