import type { RecordedBy, TurnedAway } from "../generated/types";
import { every, type Answer } from "./answer";
import { attribute } from "./attributes";
import { member, text } from "./document";
import { judgeSelectors, type Judged } from "./judge-selectors";
import { isInRegion, isLogging, trailName } from "./trail-state";
import { wholeTrail } from "./whole-trail";
import { why } from "./why";

/** What one trail contributes to an explanation. */
export interface TrailExplanation {
  readonly answer: Answer;
  readonly by: readonly RecordedBy[];
  readonly turnedAway: readonly TurnedAway[];
}

const recorders = (trail: string, judged: readonly Judged[]): RecordedBy[] =>
  [...new Set(judged.filter(({ answer }) => answer === "yes").map(({ selector }) => selector))].map(
    (selector) => ({ trail, selector }),
  );

const refusals = (trail: string, judged: readonly Judged[], logBucket: string | undefined): TurnedAway[] =>
  judged.flatMap(({ selector, refusal }) => {
    if (refusal === undefined) return [];
    const field = refusal.field === undefined ? {} : { field: refusal.field };
    return [{ trail, selector, ...field, why: why(refusal, logBucket) }];
  });

/** Explains what becomes of an event at one trail. */
export const explainTrail = (trail: unknown, index: number, event: unknown): TrailExplanation => {
  const name = trailName(trail, index);
  const logging = isLogging(trail);
  const inRegion = isInRegion(trail, attribute(event, "awsRegion"));
  const selected = judgeSelectors(trail, event);
  const answer = every([logging, inRegion, selected.answer]);
  const whole = answer === "yes" ? undefined : wholeTrail({ trail, event, logging, inRegion, selected });
  return {
    answer,
    by: answer === "yes" ? recorders(name, selected.judged) : [],
    turnedAway: [
      ...(whole === undefined ? [] : [{ trail: name, ...whole }]),
      ...refusals(name, selected.judged, text(member(trail, "S3BucketName"))),
    ],
  };
};
