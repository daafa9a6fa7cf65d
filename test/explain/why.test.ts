import { expect, test } from "vitest";
import type { AdvancedFieldSelector } from "../../src/generated/types";
import { explain, firstWhy, put, recording, withConditions } from "./documents";

const head = "arn:aws:s3:::";
const arn = (rules: object): object => withConditions({ Field: "resources.ARN", ...rules });
const on = (Field: string, rules: object): object => withConditions({ Field, ...rules });
const inLogBucket = { ...put, resources: [{ type: "AWS::S3::Object", ARN: `${head}log-bucket/AWSLogs/x` }] };
const fannedOut = { ...put, eventName: "DeleteObject", eventType: "AwsServiceEvent" };

test.each([
  ["ONLY_READS", put, on("readOnly", { Equals: ["true"] })],
  ["ONLY_WRITES", { ...put, readOnly: true }, on("readOnly", { Equals: ["false"] })],
  ["OTHER_FIELD_FILTERED", put, on("readOnly", { Equals: ["False"] })],
  ["VALUES_EMPTY", put, on("readOnly", { Equals: [] })],
  ["OTHER_RESOURCE_TYPE", put, on("resources.type", { NotEquals: ["AWS::S3::Object"] })],
  ["EVENT_NAMES_LISTED", put, on("eventName", { Equals: ["DeleteObject"] })],
  ["EVENT_NAMES_EXCLUDED", put, on("eventName", { NotStartsWith: ["Put"] })],
  ["WILDCARD_IS_LITERAL", put, on("eventName", { Equals: ["Put*"] })],
  ["BUCKETS_LISTED", put, arn({ StartsWith: [`${head}videos/`] })],
  ["BUCKETS_LISTED", { ...put, resources: [{ type: "AWS::S3::Object" }] }, arn({ StartsWith: [head] })],
  ["KEY_PREFIXES_LISTED", put, arn({ StartsWith: [`${head}photos/2027/`] })],
  ["KEY_PREFIXES_LISTED", put, arn({ Equals: [`${head}photos/`] })],
  ["BUCKET_WITHOUT_SLASH", put, arn({ Equals: [`${head}photos`] })],
  ["KEY_SUFFIXES_FILTERED", put, arn({ EndsWith: [".png"] })],
  ["KEY_SUFFIXES_FILTERED", put, arn({ NotEndsWith: [".jpg"] })],
  ["WILDCARD_IS_LITERAL", put, arn({ StartsWith: [`${head}photos/*`] })],
  ["WILDCARD_IS_LITERAL", put, arn({ EndsWith: ["*.jpg"] })],
  ["BUCKETS_LISTED", put, arn({ StartsWith: [`${head}videos/*`] })],
  ["OTHER_PARTITION", put, arn({ StartsWith: ["arn:aws-cn:s3:::"] })],
  ["BUCKETS_EXCLUDED", put, arn({ NotStartsWith: [`${head}photos/`] })],
  ["BUCKETS_EXCLUDED", put, arn({ NotStartsWith: [`${head}ph`] })],
  ["KEYS_EXCLUDED", put, arn({ NotStartsWith: [`${head}photos/2026/`] })],
  ["KEYS_EXCLUDED", put, arn({ NotEquals: [`${head}photos/2026/cat.jpg`] })],
  ["LOG_BUCKET_EXCLUDED", inLogBucket, arn({ NotStartsWith: [`${head}log-bucket/`] })],
  ["LOG_BUCKET_EXCLUDED", inLogBucket, arn({ NotStartsWith: [`${head}log-bucket`] })],
  ["BUCKETS_EXCLUDED", inLogBucket, arn({ NotStartsWith: [`${head}log`] })],
  ["SERVICE_EVENTS_EXCLUDED", fannedOut, on("eventType", { NotEquals: ["AwsServiceEvent"] })],
  ["SERVICE_EVENTS_EXCLUDED", fannedOut, on("eventType", { Equals: ["AwsApiCall"] })],
  ["OTHER_FIELD_FILTERED", put, on("eventType", { Equals: ["AwsServiceEvent"] })],
  ["EVENT_SOURCES_FILTERED", put, on("eventSource", { NotEquals: ["s3.amazonaws.com"] })],
  ["CALLERS_FILTERED", put, on("userIdentity.arn", { NotEndsWith: ["/app"] })],
  ["CONSOLE_SESSIONS_FILTERED", put, on("sessionCredentialFromConsole", { Equals: ["true"] })],
  ["OTHER_FIELD_FILTERED", put, on("errorCode", { Equals: ["AccessDenied"] })],
  ["OPERATOR_MISSING", put, on("eventName", {})],
  ["SELECTORS_UNKNOWN", put, on("eventName", { Equals: "PutObject" })],
])("%s", (why, event, trail) => {
  expect(firstWhy(event, trail)).toBe(why);
});

test("the field that refuses is the first in the order people choose by", () => {
  const trail = withConditions(
    { Field: "userIdentity.arn", Equals: ["x"] },
    { Field: "resources.ARN", Equals: ["x"] },
    { Field: "eventName", Equals: ["x"] },
  );
  expect(explain(put, trail).turnedAway).toMatchObject([{ selector: 0, field: "eventName" }]);
});

test.each([
  ["no field", { Equals: ["x"] }],
  ["an empty field", { Field: "", Equals: ["x"] }],
  ["a field of the wrong type", { Field: 1, Equals: ["x"] }],
  ["no object", null],
])("a field selector with %s is unknown and names no field", (_, condition) => {
  const { logged, turnedAway } = explain(put, withConditions(condition as AdvancedFieldSelector));
  expect(logged).toBe("unknown");
  expect(turnedAway).toEqual([{ trail: recording.TrailARN, selector: 0, why: "SELECTORS_UNKNOWN" }]);
});
