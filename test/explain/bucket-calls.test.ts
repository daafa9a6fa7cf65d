import { expect, test } from "vitest";
import { deleteObjects, explain, put, recording, withConditions } from "./documents";

const photos = "arn:aws:s3:::photos/";
const longKey = "k".repeat(1024);
const onArn = (...rules: object[]): object =>
  withConditions(...rules.map((rule) => ({ Field: "resources.ARN", ...rule })));

test.each([
  ["no constraint", onArn(), "yes"],
  ["the bucket", onArn({ StartsWith: [photos] }), "yes"],
  ["all but a folder", onArn({ NotStartsWith: [`${photos}secret/`] }), "yes"],
  ["a folder of the bucket", onArn({ StartsWith: [`${photos}2026/`] }), "unknown"],
  ["an object of the bucket", onArn({ Equals: [`${photos}a`] }), "unknown"],
  ["a suffix", onArn({ EndsWith: [".jpg"] }), "unknown"],
  ["not the bare bucket", onArn({ NotEquals: [photos] }), "unknown"],
  ["no folders", onArn({ NotEndsWith: ["/"] }), "unknown"],
  ["another bucket", onArn({ StartsWith: ["arn:aws:s3:::videos/"] }), "no"],
  ["all but the bucket", onArn({ NotStartsWith: [photos] }), "no"],
  ["the bucket without its slash", onArn({ Equals: ["arn:aws:s3:::photos"] }), "no"],
  ["nothing", onArn({ Equals: [] }), "no"],
  ["a suffix and its opposite", onArn({ EndsWith: [".jpg"], NotEndsWith: ["jpg"] }), "no"],
  ["a folder and a suffix", onArn({ StartsWith: [`${photos}2026/`] }, { EndsWith: [".jpg"] }), "unknown"],
  [
    "a folder and another",
    onArn({ StartsWith: [`${photos}2026/`] }, { StartsWith: [`${photos}2027/`] }),
    "no",
  ],
  ["a key as long as keys can be", onArn({ Equals: [photos + longKey] }), "unknown"],
  ["a key longer than that", onArn({ StartsWith: [`${photos}${longKey}k`] }), "no"],
  [
    "a suffix too long to follow the folder",
    onArn({ StartsWith: [`${photos}a`] }, { EndsWith: [longKey] }),
    "no",
  ],
  [
    "a suffix that overlaps the folder",
    onArn({ StartsWith: [`${photos}k`] }, { EndsWith: [longKey] }),
    "unknown",
  ],
  ["a suffix that is a whole ARN", onArn({ EndsWith: [`${photos}a`] }), "unknown"],
  ["another filter that refuses", withConditions({ Field: "readOnly", Equals: ["true"] }), "no"],
])("DeleteObjects of a bucket and a selector for %s", (_, trail, logged) => {
  expect(explain(deleteObjects, trail).logged).toBe(logged);
});

test("a bare bucket ARN is read like a prefix, and an object's ARN is not", () => {
  const bare = { ...deleteObjects, resources: [{ type: "AWS::S3::Object", ARN: photos }] };
  const folder = { ...put, resources: [{ type: "AWS::S3::Object", ARN: `${photos}folder/` }] };
  const images = onArn({ EndsWith: [".jpg"] });
  expect([explain(bare, images).logged, explain(folder, images).logged]).toEqual(["unknown", "no"]);
});

test("basic selectors for a folder leave the same doubt, and say what they list", () => {
  const DataResources = [{ Type: "AWS::S3::Object", Values: [`${photos}2026/`] }];
  const { logged, turnedAway } = explain(deleteObjects, {
    ...recording,
    EventSelectors: [{ DataResources }],
  });
  expect(logged).toBe("unknown");
  expect(turnedAway).toMatchObject([{ selector: 0, field: "resources.ARN", why: "KEY_PREFIXES_LISTED" }]);
});

test("far beyond AWS's limits the answer is left open instead of searched for", () => {
  const values = Array.from({ length: 4000 }, (_, index) => `${photos}${index}`);
  expect(explain(deleteObjects, onArn({ StartsWith: values, NotStartsWith: [photos] })).logged).toBe(
    "unknown",
  );
});
