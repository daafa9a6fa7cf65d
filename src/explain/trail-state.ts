import type { Answer } from "./answer";
import { member, text } from "./document";
import { failed } from "./selectors-in-use";

/** What a trail is called in answers: its ARN, else its name, else its place. */
export const trailName = (trail: unknown, index: number): string =>
  text(member(trail, "TrailARN")) ?? text(member(trail, "Name")) ?? `trails[${index}]`;

/** Whether a trail records at all. */
export const isLogging = (trail: unknown): Answer => {
  const logging = failed(trail, "Status") ? undefined : member(member(trail, "Status"), "IsLogging");
  return typeof logging === "boolean" ? (logging ? "yes" : "no") : "unknown";
};

const homeRegion = (trail: unknown): string | undefined => {
  const fromArn = text(member(trail, "TrailARN"))?.split(":")[3];
  return [text(member(trail, "HomeRegion")), fromArn].find((region) => region !== undefined && region !== "");
};

/** Whether a trail records events of a Region: one for all Regions does, another in its home Region. */
export const isInRegion = (trail: unknown, region: string | undefined): Answer => {
  const multiRegion = member(trail, "IsMultiRegionTrail");
  const home = homeRegion(trail);
  if (multiRegion === true || (home !== undefined && home === region)) return "yes";
  if (multiRegion !== false || home === undefined || region === undefined) return "unknown";
  return "no";
};
