import { affordable, spend, type Budget } from "../coverage/budget";
import type { Box, Constraint } from "../coverage/constraint";
import { takes } from "../coverage/domain";
import { restOf, valueAt } from "../coverage/uncovered";
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
 * that turns the missed event away on several fields at once is named with the first of them.
 */
export function blame(
  selectors: readonly Selector[],
  rows: readonly Row[],
  miss: Miss,
  work: number,
): Blame[] {
  const search = { boxes: selectors.flatMap(({ most }) => most), rows, budget: { left: work } };
  return selectors.flatMap(({ index, most }) => {
    const blames = most.flatMap((box) => blameBox(index, box, miss, search));
    if (blames.length > 0) return blames;
    return most.flatMap((box) =>
      refusals(box, miss)
        .slice(0, 1)
        .map((each) => at(index, each, miss)),
    );
  });
}

interface Search {
  readonly boxes: readonly Box[];
  readonly rows: readonly Row[];
  readonly budget: Budget;
}

function blameBox(selector: number, box: Box, miss: Miss, search: Search): Blame[] {
  const alone = refusals(box, miss);
  const [first] = alone;
  const fields = new Set(box.filter(mayRefuse).map(({ field }) => field));
  const blames: Blame[] = [];
  for (const field of fields) {
    const isAlone = first?.field === field && alone.every((each) => each.field === field);
    const found = isAlone ? miss : missWithin(box, field, search);
    if (found !== undefined) blames.push(...refusals(box, found).map((each) => at(selector, each, found)));
  }
  return blames;
}

/** Whether a constraint of a selector on S3 objects says anything: these two are met by then. */
const mayRefuse = ({ field }: Constraint): boolean => field !== "eventCategory" && field !== "resources.type";

/** A missed event that meets all of the box but its field; undefined when there is none or the budget is used up. */
function missWithin(box: Box, field: string, { boxes, rows, budget }: Search): Miss | undefined {
  return affordable(() => {
    spend(budget, boxes.length + box.length);
    const own = box.filter((each) => each.field === field);
    const within = box.filter((each) => each.field !== field);
    for (const row of rows) {
      if (restOf(row.universe, own)?.length === 0) continue;
      spend(budget, boxes.length);
      const miss = missIn(row, boxes, budget, within);
      if (miss !== undefined) return miss;
    }
    return undefined;
  });
}

/** The order in which a refusing field is named first. */
const order = ["eventCategory", "resources.type", "readOnly", "eventName", "resources.ARN", "eventType"];
const rank = ({ field }: Constraint): number => (order.includes(field) ? order.indexOf(field) : order.length);

/** The box's constraints that the missed event does not meet. */
function refusals(box: Box, { row, point }: Miss): Constraint[] {
  const refusing = box.filter((constraint) => {
    if (row.anyArn && constraint.field === "resources.ARN") return false;
    return !takes(row.universe.domain(constraint.field), constraint, valueAt(point, constraint.field));
  });
  return refusing.sort((a, b) => rank(a) - rank(b));
}

const at = (selector: number, constraint: Constraint, { point }: Miss): Blame => ({
  selector,
  constraint,
  value: valueAt(point, constraint.field),
});
