import * as z from "zod";
import { S3DataEvent } from "../model/event";
import { checker, isObject } from "./checker";
import type { Issue } from "./issue";

/** Either the event and what in it has a wrong type, or why it is no event. */
export type ParsedEvent =
  | { success: true; event: z.infer<typeof S3DataEvent>; warnings: Issue[] }
  | { success: false; issues: Issue[] };

/**
 * Reads a CloudTrail event: an object whose `eventName` is a string. The event returned is the very value given, with the members no model knows.
 * Members of a wrong type are warnings, the first hundred of them.
 */
export function parseEvent(value: unknown): ParsedEvent {
  return isEvent(value)
    ? { success: true, event: value, warnings: oddities(value) }
    : { success: false, issues: faults(value) };
}

const oddities = checker(S3DataEvent);
const faults = checker(z.object({ eventName: z.string() }));

function isEvent(value: unknown): value is z.infer<typeof S3DataEvent> {
  return isObject(value) && typeof value["eventName"] === "string";
}
