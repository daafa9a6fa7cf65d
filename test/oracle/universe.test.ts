import { expect, test } from "vitest";
import { deleteObjects, put } from "../explain/documents";
import { inUniverse } from "./universe";

const at = (ARN: string): object => ({ ...put, resources: [{ type: "AWS::S3::Object", ARN }] });
const read = { ...put, readOnly: true };
const fannedOut = { ...put, eventName: "DeleteObject", eventType: "AwsServiceEvent" };

test.each([
  ["a documented write", put, true, false],
  ["a write from the console", { ...put, sessionCredentialFromConsole: "true" }, true, false],
  ["a write by an anonymous caller", { ...put, userIdentity: {} }, true, false],
  ["an undocumented name", { ...put, eventName: "ZapObject" }, true, false],
  ["an undocumented name that sounds like a read", { ...put, eventName: "GetAllObjects" }, false, false],
  ["a read's name", { ...put, eventName: "GetObject" }, false, false],
  ["a name that AWS would not give", { ...put, eventName: "put-object" }, false, false],
  ["a delete fanned out of DeleteObjects", fannedOut, true, false],
  ["another service event", { ...put, eventType: "AwsServiceEvent" }, false, false],
  ["a delete by lifecycle", { ...fannedOut, eventSource: "s3lifecycle.amazonaws.com" }, false, false],
  ["DeleteObjects of a bucket", deleteObjects, true, false],
  ["DeleteObjects of one object", { ...put, eventName: "DeleteObjects" }, false, false],
  ["a legacy bucket", at("arn:aws:s3:::Legacy_Bucket/*"), true, false],
  ["a bucket name of two letters", at("arn:aws:s3:::ab/key"), false, false],
  ["an empty key", at("arn:aws:s3:::photos/"), false, false],
  ["a key too long", at(`arn:aws:s3:::photos/${"é".repeat(513)}`), false, false],
  ["a key that is half a character", at("arn:aws:s3:::photos/\ud83d"), false, false],
  ["another partition", at("arn:aws-cn:s3:::photos/a"), false, false],
  [
    "a caller of another partition",
    { ...put, userIdentity: { arn: "arn:aws-cn:iam::1:role/a" } },
    false,
    false,
  ],
  ["a documented read", { ...read, eventName: "SelectObjectContent" }, false, true],
  ["an undocumented read", { ...read, eventName: "ListEverything" }, false, true],
  ["a listing of a bucket", { ...deleteObjects, readOnly: true, eventName: "ListObjects" }, false, true],
  ["a listing of one object", { ...read, eventName: "ListObjects" }, false, false],
  ["a documented write said to read", read, false, false],
  ["a management event", { ...put, eventCategory: "Management" }, false, false],
])("%s", (_, event, write, isRead) => {
  expect([inUniverse(event, "S3.22", "aws"), inUniverse(event, "S3.23", "aws")]).toEqual([write, isRead]);
});
