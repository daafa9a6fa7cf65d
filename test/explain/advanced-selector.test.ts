import { expect, test } from "vitest";
import { explain, put, recording, withConditions } from "./documents";

const named = (rules: object, event: unknown = put): string =>
  explain(event, withConditions({ Field: "eventName", ...rules })).logged;

test.each([
  ["Equals", { Equals: ["PutObject"] }, "yes"],
  ["Equals another name", { Equals: ["PutObjec", "putobject", "PutObject "] }, "no"],
  ["StartsWith", { StartsWith: ["Get", "Put"] }, "yes"],
  ["EndsWith", { EndsWith: ["Object"] }, "yes"],
  ["NotEquals", { NotEquals: ["PutObject"] }, "no"],
  ["NotStartsWith", { NotStartsWith: ["Put"] }, "no"],
  ["NotEndsWith", { NotEndsWith: ["Acl"] }, "yes"],
  ["positive operators are alternatives", { Equals: ["GetObject"], StartsWith: ["Put"] }, "yes"],
  ["a negative operator outweighs a positive one", { StartsWith: ["Put"], NotEquals: ["PutObject"] }, "no"],
  ["an empty positive list matches nothing", { Equals: [] }, "no"],
  ["an empty positive list beside another adds nothing", { Equals: [], StartsWith: ["Put"] }, "yes"],
  ["an empty negative list refuses nothing", { NotEquals: [] }, "yes"],
  ["the empty string begins and ends every name", { StartsWith: [""] }, "yes"],
  ["half a character names nothing", { StartsWith: ["\ud83d"], NotEquals: [] }, "no"],
  ["half a character refuses nothing", { NotEndsWith: ["\udc4d"] }, "yes"],
  ["no operator", {}, "unknown"],
  ["an operator that is null", { Equals: null }, "unknown"],
  ["a list of the wrong type", { Equals: "PutObject" }, "unknown"],
  ["an item of the wrong type", { Equals: ["PutObject", 1] }, "unknown"],
  ["an unknown positive list beside a refusing negative one", { Equals: 1, NotEquals: ["PutObject"] }, "no"],
  ["an unknown negative list beside a refusing positive one", { Equals: ["GetObject"], NotEquals: 1 }, "no"],
  [
    "an unknown negative list beside a refusing negative one",
    { NotStartsWith: 1, NotEquals: ["PutObject"] },
    "no",
  ],
])("%s", (_, rules, logged) => {
  expect(named(rules)).toBe(logged);
});

test("a literal of an emoji's first half does not match the emoji", () => {
  const cut = { Field: "eventName", NotStartsWith: ["\ud83d"] };
  expect(explain({ ...put, eventName: "👍" }, withConditions(cut)).logged).toBe("yes");
});

test("an absent attribute is refused by positive operators and let through by negative ones", () => {
  const absent = { ...put, eventName: undefined };
  expect(named({ StartsWith: [""] }, absent)).toBe("no");
  expect(named({ NotStartsWith: [""] }, absent)).toBe("yes");
});

test("the same field twice must be met twice", () => {
  const twice = (second: string): string =>
    explain(
      put,
      withConditions({ Field: "eventName", StartsWith: ["Put"] }, { Field: "eventName", EndsWith: [second] }),
    ).logged;
  expect([twice("Object"), twice("Acl")]).toEqual(["yes", "no"]);
});

test.each([
  ["a boolean flag", "readOnly", "false", put],
  [
    "a console session given as text",
    "sessionCredentialFromConsole",
    "true",
    { sessionCredentialFromConsole: "true" },
  ],
  [
    "a console session given as boolean",
    "sessionCredentialFromConsole",
    "true",
    { sessionCredentialFromConsole: true },
  ],
  ["the caller", "userIdentity.arn", "arn:aws:iam::111122223333:role/app", put],
  ["the Region", "awsRegion", "eu-west-1", put],
  ["a field without a rule of its own", "errorCode", "AccessDenied", { errorCode: "AccessDenied" }],
  ["a field with a dot in its name", "tls.version", "1", { "tls.version": 1 }],
])("reads %s", (_, Field, value, members) => {
  const trail = withConditions({ Field, Equals: [value] });
  expect(explain({ ...put, ...members }, trail).logged).toBe("yes");
});

test.each(["constructor", "__proto__", "toString"])("%s is no attribute unless the event has it", (Field) => {
  expect(explain(put, withConditions({ Field, StartsWith: [""] })).logged).toBe("no");
});

test("the type and the ARN must be those of one entry", () => {
  const bucketArn = { Field: "resources.ARN", Equals: ["arn:aws:s3:::photos"] };
  expect(explain(put, withConditions(bucketArn)).logged).toBe("no");
});

test.each([
  ["no FieldSelectors", {}],
  ["FieldSelectors of the wrong type", { FieldSelectors: "all" }],
  ["no category", { FieldSelectors: [{ Field: "resources.type", Equals: ["AWS::S3::Object"] }] }],
  ["no resource type", { FieldSelectors: [{ Field: "eventCategory", Equals: ["Data"] }] }],
  ["no object", null],
])("a selector with %s may record anything", (_, selector) => {
  const trail = { ...recording, AdvancedEventSelectors: [selector] };
  const { logged, turnedAway } = explain(put, trail);
  expect(logged).toBe("unknown");
  expect(turnedAway).toMatchObject([{ selector: 0, why: "SELECTORS_UNKNOWN" }]);
});

test("a selector that lacks something records nothing that the rest of it refuses", () => {
  const FieldSelectors = [
    { Field: "eventCategory", Equals: ["Data"] },
    { Field: "readOnly", Equals: ["true"] },
  ];
  expect(explain(put, { ...recording, AdvancedEventSelectors: [{ FieldSelectors }] }).logged).toBe("no");
});

test("a selector for management events needs no resource type and is not listed", () => {
  const management = { FieldSelectors: [{ Field: "eventCategory", Equals: ["Management"] }] };
  const trail = { ...recording, AdvancedEventSelectors: [management] };
  expect(explain({ ...put, eventCategory: "Management" }, trail).logged).toBe("yes");
  expect(explain(put, trail).turnedAway).toMatchObject([{ why: "NO_DATA_EVENT_SELECTOR" }]);
  expect(explain({ ...put, eventCategory: "Insight" }, trail).turnedAway).toMatchObject([
    { field: "eventCategory", why: "OTHER_FIELD_FILTERED" },
  ]);
});

test("an older event's category is read from managementEvent", () => {
  const older = { ...put, eventCategory: undefined };
  expect(explain({ ...older, managementEvent: false }, withConditions()).logged).toBe("yes");
  expect(explain({ ...older, managementEvent: true }, withConditions()).logged).toBe("no");
  expect(explain(older, withConditions()).logged).toBe("no");
});
