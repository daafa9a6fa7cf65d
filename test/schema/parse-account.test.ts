import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Account, parseAccount } from "../../src/schema";

const paths = (value: unknown): string[] => {
  const parsed = parseAccount(value);
  return (parsed.success ? parsed.warnings : parsed.issues).map(({ path }) => path);
};

test("an account comes back as the very object given, with what no model knows", () => {
  const account = { trails: [{ Name: "main", Unknown: 1 }], Other: {} };
  const before = structuredClone(account);
  const parsed = parseAccount(account);
  expect(parsed).toEqual({ success: true, account, warnings: [] });
  expect(parsed.success && parsed.account).toBe(account);
  expect(account).toEqual(before);
});

describe("what is not an object with an array `trails` is no account", () => {
  test.each([[null], [undefined], [5], ["x"], [true], [[]], [[{ trails: [] }]]])("%j", (value) => {
    expect(parseAccount(value).success).toBe(false);
    expect(paths(value)).toEqual([""]);
  });

  test.each([[{}], [{ trails: null }], [{ trails: {} }], [{ trails: "x" }]])("%j", (value) => {
    expect(parseAccount(value).success).toBe(false);
    expect(paths(value)).toEqual(["trails"]);
  });

  test("`__proto__` in JSON lends nothing", () => {
    expect(parseAccount(JSON.parse('{ "__proto__": { "trails": [] } }')).success).toBe(false);
  });
});

test("members of a wrong type are warnings with their path", () => {
  const parsed = parseAccount({
    accountId: 5,
    trails: [
      { Status: { IsLogging: "yes" }, EventSelectors: [{}, { DataResources: [{ Values: ["a", 1] }] }] },
      "main",
    ],
  });
  expect(parsed.success && parsed.warnings).toEqual([
    { path: "accountId", message: "Invalid input: expected string, received number" },
    { path: "trails[0].Status.IsLogging", message: "Invalid input: expected boolean, received string" },
    {
      path: "trails[0].EventSelectors[1].DataResources[0].Values[1]",
      message: "Invalid input: expected string, received number",
    },
    { path: "trails[1]", message: "Invalid input: expected object, received string" },
  ]);
});

test("null and undefined are no mistakes", () => {
  expect(
    paths({ accountId: null, trails: [{ Name: undefined, Status: null, EventSelectors: null }] }),
  ).toEqual([]);
});

test("a hundred issues are enough, however long the document", () => {
  expect(paths({ trails: new Array(1e9) })).toHaveLength(100);
  expect(paths({ trails: [{ EventSelectors: new Array(1e9).fill(1, 0, 9) }] })).toHaveLength(100);
  expect(paths({ trails: Array.from({ length: 60 }, () => ({ Name: 1, TrailARN: 1 })) })).toHaveLength(100);
});

test("deep nesting is harmless", () => {
  const deep: unknown = JSON.parse(`${"[".repeat(1e5)}${"]".repeat(1e5)}`);
  expect(paths({ trails: [deep], Extra: deep })).toEqual(["trails[0]"]);
});

test("there are warnings exactly when zod finds issues", () => {
  const leaf = fc.oneof(fc.string(), fc.boolean(), fc.integer(), fc.constant(null));
  const selector = fc.record(
    {
      Name: leaf,
      FieldSelectors: fc.oneof(leaf, fc.array(fc.oneof(leaf, fc.record({ Field: leaf, Equals: leaf })))),
    },
    { requiredKeys: [] },
  );
  const trail = fc.record(
    {
      Name: fc.string(),
      IsMultiRegionTrail: fc.oneof(fc.boolean(), leaf),
      Status: fc.oneof(fc.record({ IsLogging: fc.oneof(fc.boolean(), leaf) }), leaf),
      AdvancedEventSelectors: fc.oneof(leaf, fc.array(fc.oneof(selector, leaf), { maxLength: 3 })),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.record({ trails: fc.array(fc.oneof(trail, leaf), { maxLength: 3 }) }), (account) => {
      const issues = Account.safeParse(account).error?.issues ?? [];
      expect(paths(account)).toHaveLength(issues.length);
    }),
  );
});
