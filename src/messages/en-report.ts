import type { Evaluation, TrailEvaluation } from "../generated/types";
import { aside, eventPhrase, kind } from "./en-phrases";
import { inert } from "./foreign";
import type { Control, ReportWords } from "./messages";

/** English for the words around reasons. */
export const reportWords: ReportWords = {
  verdict: (evaluation) =>
    `${evaluation.compliance} (${evaluation.control}): ${verdict[evaluation.compliance](evaluation)}`,
  event: eventPhrase,
  place: ({ trail, selector }, counted = false) =>
    [
      ...(trail === undefined ? [] : [inert(trail)]),
      ...(selector === undefined ? [] : [`selector [${selector}]${counted ? " (counted from 0)" : ""}`]),
    ].join(", "),
  explained: {
    yes: (event) => `Recorded: ${eventPhrase(event)}`,
    no: (event) => `Not recorded: ${eventPhrase(event)}`,
    unknown: (event) => `Not known whether recorded: ${eventPhrase(event)}`,
  },
  trail: ({ trail, satisfies, coverage }, control) =>
    `${inert(trail)}: ${satisfaction[satisfies](control)}; ${extent[coverage](control)}`,
  labels: {
    unlogged: "Not recorded, for example:",
    why: "Why:",
    advice: "Advice:",
    matters: "Why it matters:",
    todo: "To do:",
    trails: "Trails:",
    by: "by",
  },
};

const verdict: Record<Evaluation["compliance"], (evaluation: Evaluation) => string> = {
  COMPLIANT: (evaluation) =>
    `${subject(evaluation)} records all ${kind(evaluation.control).many}${evaluation.reasons.some(({ code }) => code === "GAP_ACCEPTED") ? aside : ""}.`,
  NON_COMPLIANT: (evaluation) =>
    `${subject(evaluation)} has no trail that records all ${kind(evaluation.control).many}${exception(evaluation)}.`,
  INSUFFICIENT_DATA: (evaluation) =>
    `too little is known to say whether ${subject(evaluation)} records all ${kind(evaluation.control).many}${exception(evaluation)}.`,
};

const satisfaction: Record<TrailEvaluation["satisfies"], (control: Control) => string> = {
  yes: (control) => `satisfies ${control}`,
  no: (control) => `does not satisfy ${control}`,
  unknown: (control) => `not known whether it satisfies ${control}`,
};

const extent: Record<TrailEvaluation["coverage"], (control: Control) => string> = {
  all: (control) => `its selectors match all ${kind(control).many}`,
  some: (control) => `its selectors match some ${kind(control).many}`,
  none: (control) => `its selectors match no ${kind(control).many}`,
  unknown: (control) => `not known which ${kind(control).many} its selectors match`,
};

function subject({ accountId }: Evaluation): string {
  return accountId === undefined ? "the account" : `account ${inert(accountId)}`;
}

function exception({ accepted = [] }: Evaluation): string {
  return accepted.length > 0 ? aside : "";
}
