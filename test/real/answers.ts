import type { Account, AdvancedEventSelector, EventSelector, Trail } from "../../src/generated/types";

/** What the AWS CLI printed about an account, by file name. */
export type Answers = Record<string, string>;

/** File names of the three kinds of answer. */
export const answerFile = {
  trails: "describe-trails.json",
  status: (trail: string): string => `${trail}.get-trail-status.json`,
  selectors: (trail: string): string => `${trail}.get-event-selectors.json`,
};

interface DescribeTrails {
  trailList: (Trail & { Name: string; TrailARN: string })[];
}

interface GetEventSelectors {
  EventSelectors?: EventSelector[];
  AdvancedEventSelectors?: AdvancedEventSelector[];
}

/** The trails of a describe-trails answer. */
export const trailsOf = (answer: string): DescribeTrails["trailList"] =>
  (JSON.parse(answer) as DescribeTrails).trailList;

/** The account document that the answers make. */
export function accountFrom(answers: Answers): Account {
  const read = (file: string): unknown => JSON.parse(answers[file] ?? "null");
  return {
    trails: trailsOf(answers[answerFile.trails] ?? "").map((trail) => ({
      ...trail,
      Status: read(answerFile.status(trail.Name)) as NonNullable<Trail["Status"]>,
      ...(read(answerFile.selectors(trail.Name)) as GetEventSelectors),
    })),
  };
}
