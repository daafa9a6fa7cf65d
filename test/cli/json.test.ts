import fc from "fast-check";
import { expect, test } from "vitest";
import { json } from "../../src/cli/json";
import { hostile, unsafe } from "../arbitraries/hostile";

test("plain values look as JSON.stringify writes them", () => {
  expect(json({ a: "é😀\n", b: [1] }, 2)).toBe('{\n  "a": "é😀\\n",\n  "b": [\n    1\n  ]\n}');
});

test("nothing unsafe is written, and the same value is read back", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(json([text])).not.toMatch(unsafe);
      expect(JSON.parse(json([text]))).toEqual([text]);
    }),
  );
});
