import { flag, hasFailed, isObject, text, type Members } from "../selectors/json";
import { selectorsInUse } from "../selectors/in-use";
import type { Reading } from "../selectors/selector";
import { regionOfArn } from "./identity";

/** What is known of one trail; `undefined` is unknown. */
export interface TrailFacts {
  /** The trail's ARN, else its name, else `trails[i]`. */
  readonly id: string;
  readonly members: Members;
  readonly multiRegion: boolean | undefined;
  readonly logging: boolean | undefined;
  readonly region: string | undefined;
  readonly logBucket: string | undefined;
  readonly readings: readonly Reading[];
}

const notAnObject: Members = {};

/** Reads one entry of `trails`. Members of a wrong type are unknown. */
export function trailFacts(entry: unknown, index: number): TrailFacts {
  const members = isObject(entry) ? entry : notAnObject;
  const arn = text(members["TrailARN"]);
  return {
    id: arn ?? text(members["Name"]) ?? `trails[${index}]`,
    members,
    multiRegion: flag(members["IsMultiRegionTrail"]),
    logging: loggingOf(members),
    region: text(members["HomeRegion"]) ?? regionOfArn(arn),
    logBucket: text(members["S3BucketName"]),
    readings: selectorsInUse(members),
  };
}

/** Source: https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_GetTrailStatus.html */
function loggingOf(members: Members): boolean | undefined {
  const { Unreadable: unreadable, Status: status } = members;
  if (hasFailed(unreadable, "Status")) return undefined;
  return isObject(status) ? flag(status["IsLogging"]) : undefined;
}
