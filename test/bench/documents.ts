import type { Account, AdvancedEventSelector, AdvancedFieldSelector, Trail } from "../../src/generated/types";

/** What a question about one account is asked on, and the answer that must come out. */
export interface Subject {
  title: string;
  account: Account;
  complete: boolean;
}

/** An account with one multi-Region, logging trail for each set of selectors, shaped as AWS answers. */
export function accountOf(...trails: Pick<Trail, "EventSelectors" | "AdvancedEventSelectors">[]): Account {
  return {
    accountId: "111122223333",
    trails: trails.map((selectors, i) => ({
      Name: `trail-${i}`,
      S3BucketName: "example-corp-cloudtrail-logs",
      IncludeGlobalServiceEvents: true,
      IsMultiRegionTrail: true,
      HomeRegion: "us-east-1",
      TrailARN: `arn:aws:cloudtrail:us-east-1:111122223333:trail/trail-${i}`,
      LogFileValidationEnabled: true,
      HasCustomEventSelectors: true,
      HasInsightSelectors: false,
      IsOrganizationTrail: false,
      Status: { IsLogging: true, LatestDeliveryTime: 1795435811, StartLoggingTime: 1795349411 },
      ...selectors,
    })),
  };
}

/** An advanced selector of S3 object writes that meet all of `conditions`. */
export function writes(...conditions: AdvancedFieldSelector[]): AdvancedEventSelector {
  return {
    FieldSelectors: [
      { Field: "eventCategory", Equals: ["Data"] },
      { Field: "resources.type", Equals: ["AWS::S3::Object"] },
      ...conditions,
    ],
  };
}

/** The account of one trail with these advanced selectors. */
export function advanced(...selectors: AdvancedEventSelector[]): Account {
  return accountOf({ AdvancedEventSelectors: selectors });
}

/** A field whose values can differ without end, with the n-th of many prefixes and suffixes that its events can have. */
export interface OpenField {
  field: string;
  prefix: (n: number) => string;
  suffix: (n: number) => string;
}

const padded = (n: number): string => String(n).padStart(4, "0");

/** The fields by which selectors can divide writes. */
export const eventName: OpenField = {
  field: "eventName",
  prefix: (n) => `X${padded(n)}`,
  suffix: (n) => `v${padded(n)}`,
};
export const objectArn: OpenField = {
  field: "resources.ARN",
  prefix: (n) => `arn:aws:s3:::example-bucket-${padded(n)}/`,
  suffix: (n) => `.x${padded(n)}`,
};
export const callerArn: OpenField = {
  field: "userIdentity.arn",
  prefix: (n) => `arn:aws:sts::111122223333:assumed-role/team-${padded(n)}/`,
  suffix: (n) => `@example-${padded(n)}`,
};
