import type { Question } from "./uncovered";

/** Thrown when a search has used up its budget: nothing is known then. */
export class SearchBudgetExceeded extends Error {}

/** Work still allowed, counted in machine words touched, so that the same input always stops at the same place. */
export interface Budget {
  left: number;
  /** What was found covered on this budget: kinds of events differ little, and the same question comes again. */
  covered?: Question[];
}

/** Takes `work` from the budget. @throws SearchBudgetExceeded when there is not enough left. */
export function spend(budget: Budget, work: number): void {
  budget.left -= work;
  if (budget.left < 0) throw new SearchBudgetExceeded();
}

/** What the search finds, or undefined when its budget does not suffice. */
export function affordable<T>(search: () => T): T | undefined {
  try {
    return search();
  } catch (error) {
    if (error instanceof SearchBudgetExceeded) return undefined;
    throw error;
  }
}
