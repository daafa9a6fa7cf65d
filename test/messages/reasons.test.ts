import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Reason } from "../../src/generated/types";
import { en } from "../../src/messages/en";
import { reasonCodes } from "../../src/model/reason-codes";
import { controls } from "../../src/model/controls";
import { hostile, unsafe } from "../arbitraries/hostile";

const combinations = reasonCodes.flatMap((code) => controls.map((control) => ({ code, control })));

describe.each(combinations)("$code in English, of $control", ({ code, control }) => {
  const words = en.reasons[code];

  test("has three sentences, also when the reason carries its code only", () => {
    const sentences = [
      words.seen({ code, effect: "advises" }, control),
      words.why(control),
      words.todo(control),
    ];
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^[A-Z][^]*\.$/);
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
      expect(sentence).not.toMatch(unsafe);
    }
  });

  test("keeps hostile facts inert and short", () => {
    fc.assert(
      fc.property(reasonOf(code), (reason) => {
        const sentence = words.seen(reason, control);
        expect(sentence).not.toMatch(unsafe);
        expect(sentence).toMatch(/\.$/);
        expect(sentence.length).toBeLessThan(15_000);
      }),
      { numRuns: 20 },
    );
  });
});

test("sentences speak of the control's own events", () => {
  const seen = (control: "S3.22" | "S3.23"): string =>
    en.reasons.COMPLETE_ONLY_AS_UNION.seen({ code: "COMPLETE_ONLY_AS_UNION", effect: "advises" }, control);
  expect(seen("S3.22")).toBe("Only several event selectors together record all S3 object writes.");
  expect(seen("S3.23")).toBe("Only several event selectors together record all S3 object reads.");
});

test.each([
  [[], "The selector leaves out buckets."],
  [["a"], 'The selector leaves out buckets: "a".'],
  [["a", "b"], 'The selector leaves out buckets: "a" and "b".'],
  [["a", "b", "c", "d", "e"], 'The selector leaves out buckets: "a", "b", "c", "d" and "e".'],
  [
    ["a", "b", "c", "d", "e", "f", "g"],
    'The selector leaves out buckets: "a", "b", "c", "d", "e" and 2 more.',
  ],
])("values %j are listed, five at most", (values, sentence) => {
  expect(
    en.reasons.BUCKETS_EXCLUDED.seen({ code: "BUCKETS_EXCLUDED", effect: "blocks", values }, "S3.22"),
  ).toBe(sentence);
});

test("a failed delivery names the error, then the bucket", () => {
  const reason: Reason = { code: "DELIVERY_FAILING", effect: "advises", values: ["AccessDenied", "logs"] };
  expect(en.reasons.DELIVERY_FAILING.seen(reason, "S3.22")).toBe(
    `The trail's last delivery of log files failed: "AccessDenied" (bucket "logs").`,
  );
});

test("a selector's unknown part is named by its field", () => {
  const reason: Reason = { code: "SELECTORS_UNKNOWN", effect: "unknown", selector: 1, field: "readOnly" };
  expect(en.reasons.SELECTORS_UNKNOWN.seen(reason, "S3.22")).toBe(
    "What the selector records is unknown: the field readOnly is missing or unreadable.",
  );
});

test("a selector for other resource types is to be kept, whether one event or an account is asked about", () => {
  const reason: Reason = {
    code: "OTHER_RESOURCE_TYPE",
    effect: "blocks",
    selector: 0,
    field: "resources.type",
  };
  const words = en.reasons.OTHER_RESOURCE_TYPE;
  expect(words.seen(reason, "S3.22")).toBe("This selector is for other events, by the field resources.type.");
  expect(words.todo("S3.22", reason)).toMatch(/^Keep it\./);
  const listed = { ...reason, values: ["AWS::Lambda::Function"] };
  expect(words.seen(listed, "S3.22")).toBe(
    'The selector is not for AWS::S3::Object: "AWS::Lambda::Function".',
  );
  expect(words.todo("S3.22", listed)).toBe(words.todo("S3.22"));
});

function reasonOf(code: Reason["code"]): fc.Arbitrary<Reason> {
  return fc.record({
    code: fc.constant(code),
    effect: fc.constant("blocks" as const),
    trail: hostile,
    selector: fc.nat(),
    field: hostile,
    values: fc.array(hostile, { maxLength: 12 }),
    event: fc.record({
      eventName: hostile,
      eventSource: hostile,
      awsRegion: hostile,
      resources: fc.array(fc.record({ type: hostile, ARN: hostile })),
      userIdentity: fc.record({ arn: hostile }),
    }),
  });
}
