/**
 * Reports: pure functions from an evaluation to text.
 * @module
 * @example
 * console.log(toText(evaluateS3WriteLogging(account), { messages: en }));
 */
export { toText, type TextOptions } from "./report/text";
