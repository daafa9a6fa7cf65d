import type { Account, Explanation, S3DataEvent } from "../generated/types";
import { some } from "./answer";
import { list, member } from "./document";
import { explainTrail } from "./explain-trail";

/**
 * Says whether an account records an event, by which selectors, and what turned it away elsewhere. A plain reading of the
 * trails, apart from the proof behind the evaluation; it never throws, whatever the documents hold.
 *
 * @example
 * const { unlogged } = evaluateS3WriteLogging(account);
 * if (unlogged) explainEvent(account, unlogged).turnedAway; // "no", and what turned it away
 */
export const explainEvent = (account: Account, event: S3DataEvent): Explanation => {
  const trails = list(member(account, "trails"));
  if (trails === undefined) return { logged: "unknown", by: [], turnedAway: [] };
  const explained = trails.map((trail, index) => explainTrail(trail, index, event));
  return {
    logged: some(explained.map(({ answer }) => answer)),
    by: explained.flatMap(({ by }) => by),
    turnedAway: explained.flatMap(({ turnedAway }) => turnedAway),
  };
};
