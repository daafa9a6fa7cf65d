import { count, holds, isSubset, remove, type Bits } from "./bits";
import { spend, type Budget } from "./budget";
import type { Constraint } from "./constraint";
import { takes, type Domain, type Value } from "./domain";
import { languageClasses } from "./language-classes";

/** A box's constraint on the field at hand; a box may have several, and must then meet all. */
export interface Demand {
  readonly box: number;
  readonly constraint: Constraint;
}

/** Values of one field that no box can tell apart: the boxes that take them, and a way to name one. */
export interface ValueClass {
  readonly takenBy: Bits;
  /** One of the values, `undefined` for a missing one. @throws Unrealized when there turns out to be none. */
  readonly value: () => Value;
}

/** Thrown by `ValueClass.value` of a class that was assumed to have members and has none. */
export class Unrealized extends Error {}

/** The field at hand: its domain, what the boxes demand of it, and the set of all boxes. */
export interface FieldProblem {
  readonly domain: Domain;
  readonly demands: readonly Demand[];
  readonly allBoxes: Bits;
  /** The number of the box that every value must be taken by. */
  readonly target: number;
  readonly budget: Budget;
  /** Check that every class has a member, instead of assuming it where the language promises one. */
  readonly verify: boolean;
}

/**
 * The classes of one field's values, those dominated by another left out: whatever event there is, one with values of
 * these classes is taken by no more boxes.
 */
export function classesOf(problem: FieldProblem): ValueClass[] {
  const { domain } = problem;
  const classes = domain.members.map((value) => ({ takenBy: takers(problem, value), value: () => value }));
  if (domain.language !== undefined) classes.push(...languageClasses(problem, domain.language));
  const inTarget = classes.filter(({ takenBy }) => holds(takenBy, problem.target));
  return undominated(inTarget, problem.budget);
}

/** The boxes that take a value of the field. Cost: every literal of the field. */
function takers({ domain, demands, allBoxes, budget }: FieldProblem, value: Value): Bits {
  const taken = allBoxes.slice();
  spend(budget, demands.length);
  for (const { box, constraint } of demands) if (!takes(domain, constraint, value)) remove(taken, box);
  return taken;
}

/** From met demands to boxes: a box takes a value when every demand of it is met. */
export function boxesMeeting(met: Bits, { demands, allBoxes }: FieldProblem): Bits {
  const taken = allBoxes.slice();
  demands.forEach(({ box }, index) => {
    if (!holds(met, index)) remove(taken, box);
  });
  return taken;
}

const FEW = 2048;

/** One class of each kind of taker, and none that more boxes take than another; beyond `FEW` classes duplicates only. */
function undominated(classes: readonly ValueClass[], budget: Budget): ValueClass[] {
  const distinct = new Map<string, ValueClass>();
  for (const each of classes) {
    const key = each.takenBy.join();
    if (!distinct.has(key)) distinct.set(key, each);
  }
  const candidates = [...distinct.values()];
  if (candidates.length > FEW) return candidates;
  const sized = candidates.map((each) => ({ each, size: count(each.takenBy) }));
  sized.sort((a, b) => a.size - b.size);
  const kept: ValueClass[] = [];
  for (const { each } of sized) {
    spend(budget, kept.length);
    if (!kept.some((other) => isSubset(other.takenBy, each.takenBy))) kept.push(each);
  }
  return kept;
}
