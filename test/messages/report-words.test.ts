import { expect, test } from "vitest";
import type { Evaluation, S3DataEvent } from "../../src/generated/types";
import { en } from "../../src/messages/en";

const base: Evaluation = {
  control: "S3.22",
  compliance: "COMPLIANT",
  partition: "aws",
  satisfiedBy: [],
  trails: [],
  reasons: [],
};

test.each<[Partial<Evaluation>, string]>([
  [{}, "COMPLIANT (S3.22): the account records all S3 object writes."],
  [
    { accountId: "111122223333", control: "S3.23" },
    "COMPLIANT (S3.23): account 111122223333 records all S3 object reads.",
  ],
  [{ accepted: ["arn:aws:s3:::logs/"] }, "COMPLIANT (S3.22): the account records all S3 object writes."],
  [
    { accepted: ["arn:aws:s3:::logs/"], reasons: [{ code: "GAP_ACCEPTED", effect: "advises" }] },
    "COMPLIANT (S3.22): the account records all S3 object writes, accepted gaps aside.",
  ],
  [
    { compliance: "NON_COMPLIANT" },
    "NON_COMPLIANT (S3.22): the account has no trail that records all S3 object writes.",
  ],
  [
    { compliance: "INSUFFICIENT_DATA" },
    "INSUFFICIENT_DATA (S3.22): too little is known to say whether the account records all S3 object writes.",
  ],
])("verdict of %j", (part, line) => {
  expect(en.report.verdict({ ...base, ...part })).toBe(line);
});

const object = { type: "AWS::S3::Object", ARN: "arn:aws:s3:::b/k" };

test.each<[S3DataEvent, string]>([
  [{}, "an event without a name on a resource without an ARN by a caller without an ARN"],
  [
    {
      eventName: "PutObject",
      eventSource: "s3.amazonaws.com",
      awsRegion: "us-east-1",
      resources: [{ type: "AWS::S3::Bucket", ARN: "arn:aws:s3:::b" }, object],
      userIdentity: { arn: "arn:aws:iam::111122223333:role/r" },
      sessionCredentialFromConsole: "true",
    },
    "PutObject on arn:aws:s3:::b/k by arn:aws:iam::111122223333:role/r in us-east-1 (console session)",
  ],
  [
    { eventName: "DeleteObject", eventType: "AwsServiceEvent", resources: [object] },
    "DeleteObject (AwsServiceEvent) on arn:aws:s3:::b/k by a caller without an ARN",
  ],
  [
    { eventName: "DeleteObjects", resources: [{ type: "AWS::S3::Object", ARNPrefix: "arn:aws:s3:::b/" }] },
    "DeleteObjects on arn:aws:s3:::b/ by a caller without an ARN",
  ],
  [
    { eventName: "X", eventSource: "s3lifecycle.amazonaws.com", eventType: "AwsServiceEvent" },
    "X (AwsServiceEvent, from s3lifecycle.amazonaws.com) on a resource without an ARN by a caller without an ARN",
  ],
])("event %j", (event, phrase) => {
  expect(en.report.event(event)).toBe(phrase);
});

test.each([
  [{}, ""],
  [{ trail: "t" }, "t"],
  [{ trail: "t", selector: 2 }, "t, selector [2]"],
])("place of %j", (reason, place) => {
  expect(en.report.place(reason)).toBe(place);
});

test("a place says on request how selectors are counted", () => {
  expect(en.report.place({ trail: "t", selector: 2 }, true)).toBe("t, selector [2] (counted from 0)");
  expect(en.report.place({ trail: "t" }, true)).toBe("t");
});
