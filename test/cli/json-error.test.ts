import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonError } from "../../src/cli/json-error";

test.each([
  ["", 0],
  ["  ", 2],
  ["{", 1],
  ["x", 0],
  ['{"a" 1}', 5],
  ['{"a":1,}', 7],
  ["{,}", 1],
  ["[1,]", 3],
  ["[1 2]", 3],
  ["[1}", 2],
  ["{} {}", 3],
  ["01", 1],
  ["1.", 1],
  ["-", 0],
  ["tru", 0],
  ['"a', 2],
  ['"\\x"', 1],
  ['"\n"', 1],
  ["{1:2}", 1],
  ["\u00a0{}", 0],
])("%j stops being JSON at %i", (text, index) => {
  expect(jsonError(text)).toBe(index);
});

test("deep nesting is harmless", () => {
  expect(jsonError("[".repeat(1e6))).toBe(1e6);
  expect(jsonError(`${"[".repeat(1e6)}${"]".repeat(1e6)}`)).toBeUndefined();
});

test("there is an error exactly when JSON.parse throws", () => {
  const json = fc.oneof(
    fc.json(),
    fc.jsonValue().map((value) => JSON.stringify(value, null, 1)),
  );
  const mutated = fc
    .tuple(
      json,
      fc.nat(),
      fc.nat({ max: 2 }),
      fc.constantFrom("", ...Array.from('{}[]:,"\\-.e01tn \n\u0000')),
    )
    .map(([text, at, drop, insert]) => {
      const index = at % (text.length + 1);
      return text.slice(0, index) + insert + text.slice(index + drop);
    });
  fc.assert(
    fc.property(fc.oneof(json, mutated), (text) => {
      expect(jsonError(text) === undefined).toBe(parses(text));
    }),
    { numRuns: 2000 },
  );
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
