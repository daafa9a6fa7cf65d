import { every, some, type Answer } from "./answer";
import { checks, type Check } from "./check";
import type { Selector } from "./selector";

/** Whether a selector records an event and, unless it does, the check that turned it away. */
export interface Verdict {
  readonly answer: Answer;
  readonly refusal: Check | undefined;
}

/** The order in which a refusing field is named: what people choose on purpose first. */
const order: readonly (string | undefined)[] = [
  "readOnly",
  "resources.type",
  "eventName",
  "resources.ARN",
  "eventType",
  "eventSource",
  "userIdentity.arn",
  "sessionCredentialFromConsole",
];

const rank = ({ field }: Check): number => {
  const place = order.indexOf(field);
  return place === -1 ? order.length : place;
};

const isOtherCategory = ({ field, answer }: Check): boolean => field === "eventCategory" && answer === "no";

const judge = (made: readonly Check[]): Verdict => {
  const answer = every(made.map((check) => check.answer));
  const refusal = made.toSorted((a, b) => rank(a) - rank(b)).find((check) => check.answer === answer);
  return { answer, refusal: answer === "yes" ? undefined : refusal };
};

const depth = ({ refusal }: Verdict): number => (refusal === undefined ? 0 : rank(refusal));

/**
 * Judges an event by one selector; `undefined` when the selector is for events of another category. Of several alternatives
 * the one that came closest speaks for the selector.
 */
export const judgeSelector = (selector: Selector, event: unknown): Verdict | undefined => {
  const verdicts = selector
    .map((conditions) => checks(conditions, event))
    .filter((made) => !made.some(isOtherCategory))
    .map(judge);
  if (verdicts.length === 0) return undefined;
  const answer = some(verdicts.map((verdict) => verdict.answer));
  return verdicts
    .filter((verdict) => verdict.answer === answer)
    .reduce((best, next) => (depth(next) > depth(best) ? next : best));
};
