import * as fc from "fast-check";
import { expect, test } from "vitest";
import { Evaluation } from "../../src/model/evaluation";
import { Explanation } from "../../src/model/explanation";
import { explainEvent } from "../../src/index";
import { controls } from "../../src/model/controls";
import { accounts } from "../arbitraries/account";
import { mutated } from "../arbitraries/corrupt";
import { evaluate } from "./evaluate";
import { patience, runs } from "./runs";

const frozen = <T>(value: T): T => {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
};

const event = {
  eventCategory: "Data",
  eventSource: "s3.amazonaws.com",
  eventName: "PutObject",
  eventType: "AwsApiCall",
  readOnly: false,
  awsRegion: "us-east-1",
  resources: [
    { type: "AWS::S3::Bucket", ARN: "arn:aws:s3:::logs" },
    { type: "AWS::S3::Object", ARN: "arn:aws:s3:::logs/a.log" },
  ],
  userIdentity: { arn: "arn:aws:iam::111122223333:role/deploy" },
};
const bucketEvent = {
  ...event,
  eventName: "DeleteObjects",
  resources: [{ type: "AWS::S3::Object", ARNPrefix: "arn:aws:s3:::logs/" }],
};

const anyAccount = fc.oneof(
  fc.jsonValue(),
  fc.jsonValue().map((trail) => ({ trails: [trail] })),
  { weight: 4, arbitrary: mutated(accounts) },
);
const anyEvent = fc.oneof(fc.jsonValue(), mutated(fc.constantFrom(event, bucketEvent)));

test("any JSON value is evaluated, unchanged and always alike", { timeout: patience }, () => {
  fc.assert(
    fc.property(anyAccount, fc.constantFrom(...controls), (value, control) => {
      const copy = structuredClone(value);
      const first = evaluate(frozen(value) as never, control);
      expect(Evaluation.safeParse(first).error).toBeUndefined();
      expect(JSON.stringify(evaluate(copy as never, control))).toBe(JSON.stringify(first));
    }),
    runs(800),
  );
});

test("any JSON value is explained, unchanged and always alike", { timeout: patience }, () => {
  fc.assert(
    fc.property(anyAccount, anyEvent, (account, given) => {
      const copies = structuredClone([account, given]);
      const first = explainEvent(frozen(account) as never, frozen(given) as never);
      expect(Explanation.safeParse(first).error).toBeUndefined();
      expect(JSON.stringify(explainEvent(copies[0] as never, copies[1] as never))).toBe(
        JSON.stringify(first),
      );
    }),
    runs(1500),
  );
});
