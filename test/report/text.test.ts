import fc from "fast-check";
import { expect, test } from "vitest";
import type { Evaluation, S3DataEvent } from "../../src/generated/types";
import { en } from "../../src/messages/en";
import { controls } from "../../src/model/controls";
import { effects, reasonCodes } from "../../src/model/reason-codes";
import { toText } from "../../src/report";
import { hostile, unsafe } from "../arbitraries/hostile";

const trail = "arn:aws:cloudtrail:us-east-1:111122223333:trail/main";
const unlogged: S3DataEvent = {
  eventName: "PutObject",
  awsRegion: "us-east-1",
  resources: [{ type: "AWS::S3::Object", ARN: "arn:aws:s3:::logs/example-key" }],
  userIdentity: { arn: "arn:aws:iam::111122223333:role/example" },
};
const evaluation: Evaluation = {
  control: "S3.22",
  compliance: "NON_COMPLIANT",
  accountId: "111122223333",
  partition: "aws",
  satisfiedBy: [],
  unlogged,
  trails: [
    {
      trail,
      satisfies: "no",
      coverage: "some",
      unlogged,
      reasons: [{ code: "LOG_BUCKET_EXCLUDED", effect: "blocks", trail, selector: 0 }],
    },
    { trail: "other", satisfies: "unknown", coverage: "unknown", reasons: [] },
  ],
  reasons: [
    { code: "TRAIL_NOT_LOGGING", effect: "blocks", trail },
    { code: "LOG_BUCKET_EXCLUDED", effect: "blocks", trail, selector: 0, values: ["arn:aws:s3:::logs/"] },
    { code: "WILDCARD_IS_LITERAL", effect: "blocks", trail, selector: 0, values: ["*"] },
    { code: "PARTITION_ASSUMED", effect: "advises", values: ["aws"] },
  ],
};

test("the verdict comes first, then what goes unrecorded, why, and advice", () => {
  expect(toText(evaluation, { messages: en })).toMatchInlineSnapshot(`
    "NON_COMPLIANT (S3.22): account 111122223333 has no trail that records all S3 object writes.

    Not recorded, for example:
      PutObject on arn:aws:s3:::logs/example-key by arn:aws:iam::111122223333:role/example in us-east-1

    Why:
      arn:aws:cloudtrail:us-east-1:111122223333:trail/main
        TRAIL_NOT_LOGGING: Logging is off for this trail.
          To do: Start logging with \`aws cloudtrail start-logging --name TRAIL_ARN --region HOME_REGION\`.
      arn:aws:cloudtrail:us-east-1:111122223333:trail/main, selector [0] (counted from 0)
        LOG_BUCKET_EXCLUDED: The selector leaves out the bucket that receives the trail's own log files: "arn:aws:s3:::logs/".
          To do: Remove the exclusion. If it is there against a feedback loop, use \`aws cloudtrail update-trail --name TRAIL_ARN --region HOME_REGION --no-recursive-logging\` (needs a recent AWS CLI), or deliver to a bucket of another account.
        WILDCARD_IS_LITERAL: A value contains a wildcard character: "*".
          To do: Name buckets by a prefix that ends with a slash, without \`*\`. To exclude a bucket, use NotStartsWith with its ARN and a slash. Otherwise remove the value.

    Advice:
      PARTITION_ASSUMED: The account's partition is not known and was assumed: "aws".
        To do: Give the member \`partition\`, such as aws, aws-cn or aws-us-gov.
    "
  `);
});

test("the long report adds why it matters and what each trail contributes", () => {
  const long = toText(evaluation, { messages: en, verbose: true });
  expect(long).toContain("Why it matters: A trail that is not logging records nothing");
  expect(long.slice(long.indexOf("Trails:"))).toMatchInlineSnapshot(`
    "Trails:
      arn:aws:cloudtrail:us-east-1:111122223333:trail/main: does not satisfy S3.22; its selectors match some S3 object writes
        Not recorded, for example: PutObject on arn:aws:s3:::logs/example-key by arn:aws:iam::111122223333:role/example in us-east-1
        LOG_BUCKET_EXCLUDED
      other: not known whether it satisfies S3.22; not known which S3 object writes its selectors match
    "
  `);
});

test("a verdict without reasons is one line", () => {
  const short: Evaluation = { ...evaluation, compliance: "COMPLIANT", unlogged: undefined, reasons: [] };
  expect(toText(short, { messages: en })).toBe(
    "COMPLIANT (S3.22): account 111122223333 records all S3 object writes.\n",
  );
});

test("a satisfying trail leaves nothing to do", () => {
  const reasons: Evaluation["reasons"] = [{ code: "TRAIL_RECORDS_ALL", effect: "satisfies", trail }];
  const text = toText(
    { ...evaluation, compliance: "COMPLIANT", unlogged: undefined, reasons },
    { messages: en },
  );
  expect(text).toContain("TRAIL_RECORDS_ALL");
  expect(text).not.toContain("To do:");
  expect(text).not.toContain("aside");
});

test("a trail that is complete but for accepted gaps says so, and no other does", () => {
  const reasons: Evaluation["reasons"] = [
    { code: "TRAIL_RECORDS_ALL", effect: "satisfies", trail },
    { code: "TRAIL_RECORDS_ALL", effect: "satisfies", trail: "other" },
    { code: "GAP_ACCEPTED", effect: "advises", trail },
  ];
  const text = toText({ ...evaluation, compliance: "COMPLIANT", reasons }, { messages: en });
  expect(text.match(/record all S3 object writes.*$/gm)).toEqual([
    "record all S3 object writes, accepted gaps aside.",
    "record all S3 object writes.",
  ]);
});

test("colour comes only when asked for, and only around the verdict", () => {
  const plain = toText(evaluation, { messages: en });
  const coloured = toText(evaluation, { messages: en, color: true });
  const end = plain.indexOf("\n");
  const [verdict, rest] = [plain.slice(0, end), plain.slice(end)] as const;
  expect(coloured).toBe(`\u001b[1;31m${verdict}\u001b[0m${rest}`);
});

test("no control character of an evaluation reaches the text, and equal evaluations give equal text", () => {
  fc.assert(
    fc.property(hostileEvaluation(), fc.boolean(), (given, verbose) => {
      const text = toText(given, { messages: en, verbose });
      expect(text.replaceAll("\n", "")).not.toMatch(unsafe);
      expect(toText(structuredClone(given), { messages: en, verbose })).toBe(text);
    }),
  );
});

test("no value of an evaluation adds a line to the text", () => {
  fc.assert(
    fc.property(fc.array(hostile, { minLength: 1, maxLength: 3 }), (values) => {
      const withValues = (list: string[]): number =>
        toText(
          { ...evaluation, reasons: [{ code: "BUCKETS_LISTED", effect: "blocks", values: list }] },
          { messages: en },
        ).split("\n").length;
      expect(withValues(values)).toBe(withValues(["x"]));
    }),
  );
});

function hostileEvaluation(): fc.Arbitrary<Evaluation> {
  const event = fc.record({ eventName: hostile, eventSource: hostile, awsRegion: hostile });
  const reasons = fc.array(
    fc.record(
      {
        code: fc.constantFrom(...reasonCodes),
        effect: fc.constantFrom(...effects),
        trail: hostile,
        selector: fc.nat(),
        field: hostile,
        values: fc.array(hostile),
        event,
      },
      { requiredKeys: ["code", "effect"] },
    ),
    { maxLength: 4 },
  );
  return fc.record({
    control: fc.constantFrom(...controls),
    compliance: fc.constantFrom("COMPLIANT", "NON_COMPLIANT", "INSUFFICIENT_DATA"),
    accountId: hostile,
    partition: hostile,
    satisfiedBy: fc.array(hostile),
    accepted: fc.array(hostile),
    unlogged: event,
    trails: fc.array(
      fc.record({
        trail: hostile,
        satisfies: fc.constantFrom("yes", "no", "unknown"),
        coverage: fc.constantFrom("all", "some", "none", "unknown"),
        unlogged: event,
        reasons,
      }),
      { maxLength: 3 },
    ),
    reasons,
  });
}
