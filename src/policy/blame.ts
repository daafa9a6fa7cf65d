import { SearchBudgetExceeded, spend, type Budget } from "../coverage/budget";
import type { Box, Constraint } from "../coverage/constraint";
import { takes } from "../coverage/domain";
import { domainOf, restOf, valueAt } from "../coverage/uncovered";
import type { Selector } from "../selectors/selector";
import type { Row } from "../selectors/universe";
import { missIn, type Miss } from "./missed";

/** A selector's constraint that keeps an event from being recorded, and the event. */
export interface Blame {
  readonly selector: number;
  readonly constraint: Constraint;
  readonly value: string | undefined;
}

/**
 * For every selector the constraints that cause a gap: each turns away, alone, an event that nothing else records. A selector
 * that turns every missed event away on several fields at once is named with the first of them.
 */
export function blame(
  selectors: readonly Selector[],
  rows: readonly Row[],
  misses: readonly Miss[],
  work: number,
): Blame[] {
  const budget = { left: work };
  const boxes = selectors.flatMap(({ most }) => most);
  return selectors.flatMap((selector) => {
    const blames = selector.most.flatMap((box) => blameBox(selector.index, box, boxes, rows, misses, budget));
    const [miss] = misses;
    if (blames.length > 0 || miss === undefined) return blames;
    return selector.most.flatMap((box) =>
      refusals(box, miss)
        .slice(0, 1)
        .map((each) => at(selector.index, each, miss)),
    );
  });
}

function blameBox(
  selector: number,
  box: Box,
  boxes: readonly Box[],
  rows: readonly Row[],
  misses: readonly Miss[],
  budget: Budget,
): Blame[] {
  const found = new Map<string, Blame[]>();
  for (const miss of misses) {
    const refusing = refusals(box, miss);
    const fields = new Set(refusing.map(({ field }) => field));
    const [field] = fields;
    if (fields.size === 1 && field !== undefined && !found.has(field)) {
      found.set(
        field,
        refusing.map((each) => at(selector, each, miss)),
      );
    }
  }
  for (const field of new Set(box.map((constraint) => constraint.field))) {
    if (found.has(field) || !rows.some((row) => mayRefuse(row, box, field))) continue;
    const within = box.filter((constraint) => constraint.field !== field);
    const miss = missWithin(rows, boxes, within, budget);
    if (miss !== undefined)
      found.set(
        field,
        refusals(box, miss).map((each) => at(selector, each, miss)),
      );
  }
  return [...found.values()].flat();
}

/** A missed event that meets all of `within`; undefined when there is none or the budget is used up. */
function missWithin(
  rows: readonly Row[],
  boxes: readonly Box[],
  within: Box,
  budget: Budget,
): Miss | undefined {
  try {
    for (const row of rows) {
      spend(budget, boxes.length);
      const miss = missIn(row, boxes, budget, within);
      if (miss !== undefined) return miss;
    }
  } catch (error) {
    if (!(error instanceof SearchBudgetExceeded)) throw error;
  }
  return undefined;
}

/** Whether the box's constraints on a field can turn away an event of the row at all. */
const mayRefuse = ({ universe, anyArn }: Row, box: Box, field: string): boolean =>
  !(anyArn && field === "resources.ARN") &&
  restOf(
    universe,
    box.filter((each) => each.field === field),
  )?.length !== 0;

/** The order in which a refusing field is named first. */
const order = ["eventCategory", "resources.type", "readOnly", "eventName", "resources.ARN", "eventType"];
const rank = ({ field }: Constraint): number => (order.includes(field) ? order.indexOf(field) : order.length);

/** The box's constraints that the missed event does not meet. */
function refusals(box: Box, { row, point }: Miss): Constraint[] {
  const refusing = box.filter((constraint) => {
    if (row.anyArn && constraint.field === "resources.ARN") return false;
    return !takes(domainOf(row.universe, constraint.field), constraint, valueAt(point, constraint.field));
  });
  return refusing.sort((a, b) => rank(a) - rank(b));
}

const at = (selector: number, constraint: Constraint, { point }: Miss): Blame => ({
  selector,
  constraint,
  value: valueAt(point, constraint.field),
});
