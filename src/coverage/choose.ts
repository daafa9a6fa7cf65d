import {
  add,
  count,
  countShared,
  difference,
  holds,
  intersection,
  isEmpty,
  isSubset,
  least,
  members,
  type Bits,
} from "./bits";
import { spend, type Budget } from "./budget";

/** One field: for each box, the classes whose values the box turns away, and the set of all classes. */
export interface Field {
  readonly turnsAway: readonly Bits[];
  readonly classes: Bits;
  /** For each class, the boxes that turn its values away. */
  readonly turnedAwayBy: readonly Bits[];
}

/**
 * Chooses one class in every field so that each box turns at least one of them away; undefined when there is no such choice.
 *
 * Guarantee: exact. Cost: worst case exponential in the number of fields (containment of boxes is co-NP-hard), bounded by
 * the budget. The box with the fewest ways to be turned away is settled first, in one field after the other.
 */
export function choose(fields: readonly Field[], boxes: Bits, budget: Budget): number[] | undefined {
  const settled = new Search(fields, budget).solve(
    fields.map(({ classes }) => classes),
    boxes,
  );
  return settled?.map(least);
}

class Search {
  readonly #fields: readonly Field[];
  readonly #budget: Budget;
  readonly #work: number;

  constructor(fields: readonly Field[], budget: Budget) {
    this.#fields = fields;
    this.#budget = budget;
    this.#work = fields.reduce((sum, { classes }) => sum + classes.length + 1, 0);
  }

  /** Narrows the classes left in each field until every box of `open` is turned away by all that are left in some field. */
  solve(start: readonly Bits[], open: Bits): Bits[] | undefined {
    const left = [...start];
    const state = this.#propagate(left, open);
    if (state === undefined) return undefined;
    const { pivot, waiting } = state;
    if (pivot < 0) return left;
    if (!this.#canTurnAwayAll(left, waiting)) return undefined;
    for (const [index, { turnsAway }] of this.#fields.entries()) {
      const before = left[index];
      const away = turnsAway[pivot];
      if (before === undefined || away === undefined) continue;
      const narrowed = intersection(before, away);
      if (isEmpty(narrowed)) continue;
      const found = this.solve(left.with(index, narrowed), waiting);
      if (found !== undefined) return found;
      left[index] = difference(before, away);
    }
    return undefined;
  }

  /**
   * Settles every box that only one field can still turn away. Gives the boxes still waiting and, as `pivot`, the one with the
   * fewest ways (-1: none waits); undefined when some box can no longer be turned away.
   */
  #propagate(left: Bits[], open: Bits): { pivot: number; waiting: Bits } | undefined {
    let waiting = open;
    for (;;) {
      const still = waiting.slice().fill(0);
      let pivot = -1;
      let fewest = Infinity;
      let narrowed = false;
      for (const box of members(waiting)) {
        const ways = this.#waysFor(left, box);
        if (ways.settled) continue;
        if (ways.count === 0) return undefined;
        if (ways.count === 1) {
          this.#narrow(left, ways.field, box);
          narrowed = true;
          continue;
        }
        add(still, box);
        const weight = ways.count * 65536 + ways.classes;
        if (weight < fewest) [fewest, pivot] = [weight, box];
      }
      waiting = still;
      if (!narrowed || pivot < 0) return { pivot, waiting };
    }
  }

  #waysFor(left: readonly Bits[], box: number): Ways {
    spend(this.#budget, this.#work);
    const ways = { settled: false, count: 0, field: -1, classes: 0 };
    for (const [index, { turnsAway }] of this.#fields.entries()) {
      const here = left[index];
      const away = turnsAway[box];
      if (here === undefined || away === undefined) continue;
      const shared = countShared(here, away);
      if (shared === 0) continue;
      if (isSubset(here, away)) return { ...ways, settled: true };
      ways.count++;
      ways.field = index;
      ways.classes += shared;
    }
    return ways;
  }

  #narrow(left: Bits[], field: number, box: number): void {
    const before = left[field];
    const away = this.#fields[field]?.turnsAway[box];
    if (before !== undefined && away !== undefined) left[field] = intersection(before, away);
  }

  /** Whether the best class of every field, taken together, could turn away as many boxes as wait. Necessary, not sufficient. */
  #canTurnAwayAll(left: readonly Bits[], waiting: Bits): boolean {
    let most = 0;
    for (const [index, { turnedAwayBy }] of this.#fields.entries()) {
      const here = left[index];
      let best = 0;
      spend(this.#budget, turnedAwayBy.length * waiting.length);
      turnedAwayBy.forEach((boxes, each) => {
        if (here !== undefined && holds(here, each)) best = Math.max(best, countShared(boxes, waiting));
      });
      most += best;
    }
    return most >= count(waiting);
  }
}

interface Ways {
  readonly settled: boolean;
  readonly count: number;
  readonly field: number;
  readonly classes: number;
}
