/**
 * The zod schemas of every document, and a reader of account documents with readable errors.
 * @module
 * @example
 * const parsed = parseAccount(JSON.parse(text));
 * if (parsed.success) evaluateS3WriteLogging(parsed.account);
 */
export { Account, Trail, TrailStatus, Unreadable } from "./model/account";
export { Evaluation, TrailEvaluation } from "./model/evaluation";
export { EventIdentity, EventResource, S3DataEvent } from "./model/event";
export { Explanation, RecordedBy, TurnedAway } from "./model/explanation";
export { EvaluationOptions } from "./model/options";
export { Effect, Reason, ReasonCode } from "./model/reason";
export { AdvancedEventSelector, AdvancedFieldSelector, DataResource, EventSelector } from "./model/selectors";
export type { Issue } from "./schema/issue";
export { parseAccount, type ParsedAccount } from "./schema/parse-account";
