import { affordable, type Budget } from "../coverage/budget";
import type { Box } from "../coverage/constraint";
import type { Reading } from "../selectors/selector";
import type { Rows } from "../selectors/universe";
import { familiar, firstMiss, takesAny, type Miss } from "./missed";

/** How much of a control's certain events some selectors record. */
type Level = "all" | "some" | "none";

/** What a trail's selectors record, under every reading of them. */
export interface Coverage {
  /** The levels that are possible; empty when the search budget was used up. */
  readonly levels: ReadonlySet<Level>;
  /** A certain event missed under every reading; undefined when there is none. */
  readonly miss: Miss | undefined;
  /** Everything the selectors may record, and what they record for sure under the first reading. */
  readonly most: readonly Box[];
  readonly least: readonly Box[];
  /** What is left of the trail's budget, with the questions already answered. */
  readonly budget: Budget;
}

/** Words of work allowed for one trail: far above the worst legal configuration found by search. */
export const trailWork = 60_000_000;

/** Words of work allowed for all trails of an account together: an account has at most five trails a Region. */
export const accountWork = 5 * trailWork;

/** Decides how much of the rows the readings of one trail cover, at the cost of the account's budget. Never throws. */
export function coverageOf(readings: readonly Reading[], rows: Rows, account: Budget): Coverage {
  const allowed = Math.min(trailWork, account.left);
  const budget = { left: allowed };
  const coverage = decide(readings, rows, budget);
  account.left -= allowed - Math.max(budget.left, 0);
  return coverage;
}

function decide(readings: readonly Reading[], rows: Rows, budget: Budget): Coverage {
  const most = readings.flatMap(({ selectors }) => selectors.flatMap((selector) => selector.most));
  const least = readings[0]?.selectors.flatMap((selector) => selector.least) ?? [];
  const level = (boxes: readonly Box[]): Level => {
    if (firstMiss(rows.certain, boxes, budget) === undefined) return "all";
    return takesAny(rows.certain, boxes, budget) ? "some" : "none";
  };
  const decided = affordable(() => {
    const levels = new Set<Level>(readings.length === 0 ? ["none"] : []);
    const miss = firstMiss(rows.certain, most, budget);
    for (const { selectors } of readings) {
      const upper = selectors.flatMap((selector) => selector.most);
      if (readings.length > 1) levels.add(level(upper));
      else if (miss === undefined) levels.add("all");
      else levels.add(takesAny(rows.certain, upper, budget) ? "some" : "none");
      if (selectors.some((selector) => selector.least !== selector.most)) {
        levels.add(level(selectors.flatMap((selector) => selector.least)));
      }
    }
    return { levels, miss: miss && familiar(miss, rows.certain, most, trailWork) };
  });
  return { levels: decided?.levels ?? new Set(), miss: decided?.miss, most, least, budget };
}
