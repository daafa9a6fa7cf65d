import { valueAt, type Point } from "../coverage/uncovered";
import type { S3DataEvent } from "../generated/types";

const ownMembers = new Set([
  "eventCategory",
  "eventSource",
  "eventName",
  "eventType",
  "readOnly",
  "awsRegion",
  "resources.type",
  "resources.ARN",
  "userIdentity.arn",
  "sessionCredentialFromConsole",
]);

/** A point of a universe as the event it stands for. Fields without a member of their own become members of
 * their name. `region` is shown instead of the point's own. */
export function eventOf(point: Point, region = valueAt(point, "awsRegion")): S3DataEvent {
  const event: S3DataEvent = {
    eventCategory: valueAt(point, "eventCategory"),
    eventSource: valueAt(point, "eventSource"),
    eventName: valueAt(point, "eventName"),
    eventType: valueAt(point, "eventType"),
    readOnly: valueAt(point, "readOnly") === "true",
    awsRegion: region,
    resources: [{ type: valueAt(point, "resources.type"), ARN: valueAt(point, "resources.ARN") }],
  };
  const arn = valueAt(point, "userIdentity.arn");
  const console = valueAt(point, "sessionCredentialFromConsole");
  if (arn !== undefined) event.userIdentity = { arn };
  if (console !== undefined) event.sessionCredentialFromConsole = console;
  if (point.settled.size === 0) return event;
  const others = [...point.settled].filter(([field, value]) => value !== undefined && !ownMembers.has(field));
  return others.length === 0 ? event : { ...event, ...Object.fromEntries(others) };
}
