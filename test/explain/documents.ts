import { explainEvent } from "../../src/explain/explain-event";
import type { AdvancedFieldSelector, Explanation, S3DataEvent, Trail } from "../../src/generated/types";

/** A trail that is logging in all Regions. */
export const recording: Trail = {
  Name: "main",
  TrailARN: "arn:aws:cloudtrail:us-east-1:111122223333:trail/main",
  HomeRegion: "us-east-1",
  IsMultiRegionTrail: true,
  S3BucketName: "log-bucket",
  HasCustomEventSelectors: true,
  Status: { IsLogging: true },
};

/** An object write. */
export const put: S3DataEvent = {
  eventCategory: "Data",
  eventSource: "s3.amazonaws.com",
  eventName: "PutObject",
  eventType: "AwsApiCall",
  readOnly: false,
  awsRegion: "eu-west-1",
  resources: [
    { type: "AWS::S3::Object", ARN: "arn:aws:s3:::photos/2026/cat.jpg" },
    { type: "AWS::S3::Bucket", ARN: "arn:aws:s3:::photos" },
  ],
  userIdentity: { arn: "arn:aws:iam::111122223333:role/app" },
};

/** The multi-object call as AWS documents it: its object entry names the bucket only. */
export const deleteObjects: S3DataEvent = {
  ...put,
  eventName: "DeleteObjects",
  resources: [
    { type: "AWS::S3::Object", ARNPrefix: "arn:aws:s3:::photos/" },
    { type: "AWS::S3::Bucket", ARN: "arn:aws:s3:::photos" },
  ],
};

const objects: readonly AdvancedFieldSelector[] = [
  { Field: "eventCategory", Equals: ["Data"] },
  { Field: "resources.type", Equals: ["AWS::S3::Object"] },
];

/** A trail with one advanced selector for S3 objects under further conditions. */
export const withConditions = (...conditions: readonly AdvancedFieldSelector[]): Trail => ({
  ...recording,
  AdvancedEventSelectors: [{ FieldSelectors: [...objects, ...conditions] }],
});

/** Explains an event to an account of these trails, which may be any documents. */
export const explain = (event: unknown, ...trails: readonly unknown[]): Explanation =>
  explainEvent({ trails: trails as Trail[] }, event as S3DataEvent);

/** Why the first trail or selector turned an event away. */
export const firstWhy = (event: unknown, trail: unknown): string | undefined =>
  explain(event, trail).turnedAway[0]?.why;
