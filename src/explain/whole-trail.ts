import type { TurnedAway } from "../generated/types";
import type { Answer } from "./answer";
import { attribute } from "./attributes";
import { member } from "./document";
import type { Selected } from "./judge-selectors";

/** What is known of a trail that does not surely record an event. */
export interface Facts {
  readonly trail: unknown;
  readonly event: unknown;
  readonly logging: Answer;
  readonly inRegion: Answer;
  readonly selected: Selected;
}

/** What turned an event away from a trail as a whole. */
export type WholeTrail = Pick<TurnedAway, "field" | "why">;

const surely = ({ event, logging, inRegion, selected }: Facts): WholeTrail | undefined => {
  if (logging === "no") return { why: "TRAIL_NOT_LOGGING" };
  if (inRegion === "no") return { why: "TRAIL_NOT_MULTI_REGION" };
  if (selected.forms === 0 || selected.judged.length > 0) return undefined;
  return attribute(event, "eventCategory") === "Data"
    ? { why: "NO_DATA_EVENT_SELECTOR" }
    : { field: "eventCategory", why: "OTHER_FIELD_FILTERED" };
};

const perhaps = ({ trail, logging, inRegion, selected }: Facts): WholeTrail | undefined => {
  if (logging === "unknown") return { why: "LOGGING_STATUS_UNKNOWN" };
  if (inRegion === "unknown") {
    const single = member(trail, "IsMultiRegionTrail") === false;
    return { why: single ? "TRAIL_NOT_MULTI_REGION" : "MULTI_REGION_UNKNOWN" };
  }
  if (selected.forms === 0) return { why: "SELECTORS_UNKNOWN" };
  return selected.forms > 1 ? { why: "BOTH_SELECTOR_FORMS" } : undefined;
};

/** The first cause that lies in the trail and not in one of its selectors: what is sure, then what is open. */
export const wholeTrail = (facts: Facts): WholeTrail | undefined => surely(facts) ?? perhaps(facts);
