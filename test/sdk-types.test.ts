import type {
  DescribeTrailsCommandOutput,
  GetEventSelectorsCommandOutput,
  GetTrailStatusCommandOutput,
} from "@aws-sdk/client-cloudtrail";
import { expect, expectTypeOf, test } from "vitest";
import type { Account } from "../src/generated/types";
import { evaluateS3WriteLogging } from "../src/index";

type SdkTrail = NonNullable<DescribeTrailsCommandOutput["trailList"]>[number];
type InputTrail = Account["trails"][number];

// The assignments are checked by `npm run typecheck`; the values only make the file run.
const $metadata = { httpStatusCode: 200 };
const described: DescribeTrailsCommandOutput = {
  $metadata,
  trailList: [
    {
      Name: "main",
      HomeRegion: "us-east-1",
      IsMultiRegionTrail: true,
      KmsKeyId: "unread",
      S3BucketName: undefined,
    },
  ],
};
const status: GetTrailStatusCommandOutput = { $metadata, IsLogging: true, StartLoggingTime: new Date(0) };
const selectors: GetEventSelectorsCommandOutput = {
  $metadata,
  TrailARN: "arn:aws:cloudtrail:us-east-1:111122223333:trail/main",
  AdvancedEventSelectors: [
    {
      Name: "writes",
      FieldSelectors: [
        { Field: "eventCategory", Equals: ["Data"] },
        { Field: "resources.type", Equals: ["AWS::S3::Object"] },
      ],
    },
  ],
};

test("AWS SDK answers are account documents without a cast", () => {
  expectTypeOf<SdkTrail>().toExtend<InputTrail>();
  expectTypeOf<GetTrailStatusCommandOutput>().toExtend<NonNullable<InputTrail["Status"]>>();
  expectTypeOf<GetEventSelectorsCommandOutput>().toExtend<InputTrail>();

  const account: Account = {
    accountId: "111122223333",
    trails: (described.trailList ?? []).map((trail) => ({ ...trail, Status: status, ...selectors })),
  };
  expect(evaluateS3WriteLogging(account).compliance).toBe("COMPLIANT");
});

test("the evaluator takes AWS SDK answers inline, cloned or not, with members it does not know", () => {
  const trails = (described.trailList ?? []).map((trail) => ({
    ...trail,
    ...selectors,
    Status: status,
    unknown: 1,
  }));
  const expected = evaluateS3WriteLogging({ trails });
  expect(evaluateS3WriteLogging({ trails: structuredClone(trails) })).toEqual(expected);
  const fromSdk = { trails: described.trailList ?? [], NextToken: "unread" };
  expect(evaluateS3WriteLogging(fromSdk).compliance).toBe("INSUFFICIENT_DATA");
});
