/**
 * Does this AWS account record every write to every S3 object? Decides AWS Security Hub S3.22 (and S3.23 for reads) by proof.
 *
 * @example
 * import { evaluateS3WriteLogging } from "s3-write-logging";
 * const { compliance, unlogged, reasons } = evaluateS3WriteLogging(account);
 *
 * @module
 */
export { explainEvent } from "./explain/explain-event";
export { evaluateS3ReadLogging, evaluateS3WriteLogging } from "./policy/evaluate";
export { controls, type Control } from "./model/controls";
export { effects, reasonCodes } from "./model/reason-codes";
export type {
  Account,
  AdvancedEventSelector,
  AdvancedFieldSelector,
  DataResource,
  Effect,
  Evaluation,
  EvaluationOptions,
  EventIdentity,
  EventResource,
  EventSelector,
  Explanation,
  Reason,
  ReasonCode,
  RecordedBy,
  S3DataEvent,
  Trail,
  TrailEvaluation,
  TrailStatus,
  TurnedAway,
  Unreadable,
} from "./generated/types";
