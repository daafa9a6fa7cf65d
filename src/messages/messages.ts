import type { Evaluation, Explanation, Reason, ReasonCode, S3DataEvent } from "../generated/types";
import type { CliWords } from "./cli-words";

/** `S3.22` speaks of writes, `S3.23` of reads. */
export type Control = Evaluation["control"];

/** The sentences of one reason code. Strings from the account appear in them inert. */
interface ReasonWords {
  /** What was seen, in one sentence; `reason` may carry no more than its code; `aside` if the owner accepts gaps there. */
  seen: (reason: Reason, control: Control, aside?: boolean) => string;
  /** Why it matters. */
  why: (control: Control) => string;
  /** What to do about it, as far as it depends on a reason when one is given. */
  todo: (control: Control, reason?: Reason) => string;
}

/** Sentences for every reason code: a language that lacks one does not compile. */
export type ReasonTable = Readonly<Record<ReasonCode, ReasonWords>>;

/** The words that reports put around reasons. */
export interface ReportWords {
  /** The first line: the answer to the control's question. */
  verdict: (evaluation: Evaluation) => string;
  /** One event: what, on what, by whom, where. */
  event: (event: S3DataEvent) => string;
  /** Where a reason applies, or nothing when it is about the whole account; `counted` says how selectors are counted. */
  place: (reason: Pick<Reason, "trail" | "selector">, counted?: boolean) => string;
  /** Whether an event is recorded. */
  explained: Readonly<Record<Explanation["logged"], (event: S3DataEvent) => string>>;
  /** What one trail contributes, for the long report. */
  trail: (trail: Evaluation["trails"][number], control: Control) => string;
  labels: Readonly<Record<"unlogged" | "why" | "advice" | "matters" | "todo" | "trails" | "by", string>>;
}

/** Everything the package can say, in one language. */
export interface Messages {
  reasons: ReasonTable;
  report: ReportWords;
  cli: CliWords;
}
