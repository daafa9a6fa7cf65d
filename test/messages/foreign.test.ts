import fc from "fast-check";
import { expect, test } from "vitest";
import { inert, quoted } from "../../src/messages/foreign";
import { hostile, unsafe } from "../arbitraries/hostile";

test("harmless text stays as it is, emoji and accents included", () => {
  expect(inert("arn:aws:s3:::bücket/日本語 😀.txt")).toBe("arn:aws:s3:::bücket/日本語 😀.txt");
});

test.each([
  ["\u001b[31m", "\\u{1b}[31m"],
  ["a\r\nb\tc\u0000\u007f", "a\\u{d}\\u{a}b\\u{9}c\\u{0}\\u{7f}"],
  ["\u009b2J", "\\u{9b}2J"],
  ["\u202eevil\u2066\u200e\u200f", "\\u{202e}evil\\u{2066}\\u{200e}\\u{200f}"],
  ["\u2028\u2029\ufeff\u200b", "\\u{2028}\\u{2029}\\u{feff}\\u{200b}"],
  ["\ud800x\udc00", "\\u{d800}x\\u{dc00}"],
  ["\u{e0041}", "\\u{e0041}"],
])("%j is shown as %s", (given, shown) => {
  expect(inert(given)).toBe(shown);
});

test("text of 200 characters is whole, longer text is cut between characters", () => {
  expect(inert("x".repeat(200))).toBe("x".repeat(200));
  expect(inert("x".repeat(201))).toBe(`${"x".repeat(200)}…`);
  expect(inert("😀".repeat(200))).toBe("😀".repeat(200));
  expect(inert("😀".repeat(1e6))).toBe(`${"😀".repeat(200)}…`);
});

test("nothing unsafe survives", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(inert(text)).not.toMatch(unsafe);
    }),
  );
});

test("a quotation mark cannot end the quotation", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(quoted([text]).shown[0]).toMatch(/^"[^"]*"$/);
    }),
  );
});
