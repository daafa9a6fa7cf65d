import { expect, test } from "vitest";
import type { Explanation } from "../../src/generated/types";
import { explain, put, recording } from "./documents";

const trail = recording.TrailARN;
const basic = (...EventSelectors: unknown[]): object => ({ ...recording, EventSelectors });
const objects = (...Values: unknown[]): object => ({ DataResources: [{ Type: "AWS::S3::Object", Values }] });
const turnedAway = (selector: unknown, event: unknown = put): Explanation["turnedAway"] =>
  explain(event, basic(selector)).turnedAway;

test.each([
  ["all objects", objects("arn:aws:s3"), "yes"],
  ["a key prefix", objects("arn:aws:s3:::other/", "arn:aws:s3:::photos/2026"), "yes"],
  ["another case", objects("arn:aws:s3:::Photos/"), "no"],
  ["no values", objects(), "no"],
  ["writes", { ...objects("arn:aws:s3"), ReadWriteType: "WriteOnly" }, "yes"],
  ["reads", { ...objects("arn:aws:s3"), ReadWriteType: "ReadOnly" }, "no"],
  ["null for all reads and writes", { ...objects("arn:aws:s3"), ReadWriteType: null }, "yes"],
  [
    "a read-write type that AWS does not know",
    { ...objects("arn:aws:s3"), ReadWriteType: "Some" },
    "unknown",
  ],
  ["a read-write type of the wrong type", { ...objects("arn:aws:s3"), ReadWriteType: 1 }, "unknown"],
  ["data resources of the wrong type", { DataResources: "all" }, "unknown"],
  ["a data resource that is no object", { DataResources: [null] }, "unknown"],
  ["a data resource without values", { DataResources: [{ Type: "AWS::S3::Object" }] }, "no"],
  [
    "values of the wrong type",
    { DataResources: [{ Type: "AWS::S3::Object", Values: "arn:aws:s3" }] },
    "unknown",
  ],
  ["a value of the wrong type", objects("arn:aws:s3", 1), "unknown"],
  ["a type that is missing", { DataResources: [{ Values: ["arn:aws:s3"] }] }, "unknown"],
  ["a selector that is no object", null, "unknown"],
  [
    "management events that are not data events",
    { IncludeManagementEvents: 1, ...objects("arn:aws:s3") },
    "yes",
  ],
])("%s", (_, selector, logged) => {
  expect(explain(put, basic(selector)).logged).toBe(logged);
});

test("names what turned an event away", () => {
  const lambda = { DataResources: [{ Type: "AWS::Lambda::Function", Values: ["arn:aws:lambda"] }] };
  expect(turnedAway({ ReadWriteType: "ReadOnly", ...objects("arn:aws:s3") })).toEqual([
    { trail, selector: 0, field: "readOnly", why: "ONLY_READS" },
  ]);
  expect(turnedAway(lambda)).toEqual([
    { trail, selector: 0, field: "resources.type", why: "OTHER_RESOURCE_TYPE" },
  ]);
  expect(turnedAway({ DataResources: [] })).toEqual([{ trail, why: "NO_DATA_EVENT_SELECTOR" }]);
});

test("of several data resources the one that came closest speaks", () => {
  const DataResources = [
    { Type: "AWS::S3::Object", Values: ["arn:aws:s3:::other/"] },
    { Type: "AWS::Lambda::Function", Values: ["arn:aws:lambda"] },
  ];
  expect(turnedAway({ DataResources })).toMatchObject([{ field: "resources.ARN", why: "BUCKETS_LISTED" }]);
});

test("functions are matched by ARN prefix", () => {
  const invoke = {
    ...put,
    resources: [{ type: "AWS::Lambda::Function", ARN: "arn:aws:lambda:eu-west-1:1:function:f" }],
  };
  const all = { DataResources: [{ Type: "AWS::Lambda::Function", Values: ["arn:aws:lambda"] }] };
  expect(explain(invoke, basic(all)).logged).toBe("yes");
});

test("management events follow their own members", () => {
  const decrypt = {
    eventCategory: "Management",
    eventSource: "kms.amazonaws.com",
    readOnly: true,
    awsRegion: "x",
  };
  const logged = (selector: object): string => explain(decrypt, basic(selector)).logged;
  expect(logged({})).toBe("yes");
  expect(logged({ IncludeManagementEvents: false })).toBe("no");
  expect(logged({ IncludeManagementEvents: "yes" })).toBe("unknown");
  expect(logged({ ExcludeManagementEventSources: ["kms.amazonaws.com"] })).toBe("no");
  expect(logged({ ExcludeManagementEventSources: "kms.amazonaws.com" })).toBe("unknown");
  expect(logged({ ReadWriteType: "WriteOnly" })).toBe("no");
  expect(explain(decrypt, { ...recording, HasCustomEventSelectors: false }).logged).toBe("yes");
});
