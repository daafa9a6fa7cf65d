import type { S3DataEvent, Trail } from "../../src/generated/types";

/** Whether a trail whose state is known records events of an event's Region at all. */
export const inRegionAndLogging = (trail: Trail, event: S3DataEvent): boolean =>
  trail.Status?.IsLogging === true &&
  (trail.IsMultiRegionTrail === true || trail.HomeRegion === event.awsRegion);
