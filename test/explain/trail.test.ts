import { describe, expect, test } from "vitest";
import { explainEvent } from "../../src/explain/explain-event";
import { explain, put, recording, withConditions } from "./documents";

const all = withConditions();
const trail = recording.TrailARN;
const without = (name: string): object => ({ ...all, [name]: undefined });

test("a trail that records the event is named with its selector", () => {
  expect(explain(put, all)).toEqual({ logged: "yes", by: [{ trail, selector: 0 }], turnedAway: [] });
});

test("an account without trails records nothing, and one without a list of trails is unknown", () => {
  expect(explain(put)).toEqual({ logged: "no", by: [], turnedAway: [] });
  expect(explainEvent({} as never, put)).toEqual({ logged: "unknown", by: [], turnedAway: [] });
  expect(explainEvent(null as never, null as never).logged).toBe("unknown");
});

test("a trail is called by its ARN, else its name, else its place", () => {
  const names = [{ TrailARN: "arn:x", Name: "n" }, { Name: "n" }, {}, null].map((one, place) => ({
    ...one,
    place,
  }));
  const { turnedAway } = explain(put, ...names);
  expect(turnedAway.map((entry) => entry.trail)).toEqual(["arn:x", "n", "trails[2]", "trails[3]"]);
});

describe("what turns an event away from a whole trail", () => {
  test.each([
    ["a stopped trail", { ...all, Status: { IsLogging: false } }, "no", "TRAIL_NOT_LOGGING"],
    ["no status", without("Status"), "unknown", "LOGGING_STATUS_UNKNOWN"],
    [
      "a status of the wrong type",
      { ...all, Status: { IsLogging: "true" } },
      "unknown",
      "LOGGING_STATUS_UNKNOWN",
    ],
    ["an unreadable status", { ...all, Unreadable: { Status: "x" } }, "unknown", "LOGGING_STATUS_UNKNOWN"],
    ["a note on failures nobody can read", { ...all, Unreadable: "x" }, "unknown", "LOGGING_STATUS_UNKNOWN"],
    ["another Region", { ...all, IsMultiRegionTrail: false }, "no", "TRAIL_NOT_MULTI_REGION"],
    ["a Region that may be another", without("IsMultiRegionTrail"), "unknown", "MULTI_REGION_UNKNOWN"],
    [
      "one Region, nobody knows which",
      { ...all, IsMultiRegionTrail: false, HomeRegion: null, TrailARN: null },
      "unknown",
      "TRAIL_NOT_MULTI_REGION",
    ],
    ["no selectors", { ...recording }, "unknown", "SELECTORS_UNKNOWN"],
    ["unreadable selectors", { ...all, Unreadable: { EventSelectors: "x" } }, "unknown", "SELECTORS_UNKNOWN"],
    ["default selectors", { ...recording, HasCustomEventSelectors: false }, "no", "NO_DATA_EVENT_SELECTOR"],
    ["an empty list of selectors", { ...recording, EventSelectors: [] }, "no", "NO_DATA_EVENT_SELECTOR"],
    ["selectors of both forms", { ...all, EventSelectors: [{}] }, "unknown", "BOTH_SELECTOR_FORMS"],
  ])("%s", (_, one, logged, why) => {
    const explanation = explain(put, one);
    expect(explanation.logged).toBe(logged);
    expect(explanation.by).toEqual([]);
    expect(explanation.turnedAway).toEqual([{ trail: (one as typeof all).TrailARN ?? "main", why }]);
  });
});

test("a trail for one Region records there, its Region taken from its ARN if need be", () => {
  const single = { ...all, IsMultiRegionTrail: false, HomeRegion: undefined };
  expect(explain({ ...put, awsRegion: "us-east-1" }, single).logged).toBe("yes");
  expect(explain(put, single).logged).toBe("no");
});

test("a Region that is surely the trail's own settles it without knowing the others", () => {
  expect(explain({ ...put, awsRegion: "us-east-1" }, without("IsMultiRegionTrail")).logged).toBe("yes");
});

test("both forms recording the event leave no doubt", () => {
  const basic = { DataResources: [{ Type: "AWS::S3::Object", Values: ["arn:aws:s3"] }] };
  expect(explain(put, { ...all, EventSelectors: [basic] })).toMatchObject({
    logged: "yes",
    by: [{ trail, selector: 0 }],
  });
});

test("what the selectors surely refuse is not recorded, whatever the state of the trail", () => {
  const reads = { ...withConditions({ Field: "readOnly", Equals: ["true"] }), Status: undefined };
  expect(explain(put, reads)).toEqual({
    logged: "no",
    by: [],
    turnedAway: [
      { trail, why: "LOGGING_STATUS_UNKNOWN" },
      { trail, selector: 0, field: "readOnly", why: "ONLY_READS" },
    ],
  });
});

test("one trail that records the event is enough", () => {
  expect(explain(put, {}, { ...all, Status: { IsLogging: false } }, all).logged).toBe("yes");
  expect(explain(put, {}, { ...all, Status: { IsLogging: false } }).logged).toBe("unknown");
});

test("a selector of the wrong form of value leaves the other form in use", () => {
  expect(explain(put, { ...all, EventSelectors: "none" }).logged).toBe("yes");
});
