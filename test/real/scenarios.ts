import type { AdvancedEventSelector, Evaluation, EventSelector, ReasonCode } from "../../src/generated/types";

/** A trail to create. Trails that CloudTrail makes by default do not log, are of one Region and have no selectors. */
interface TrailSetup {
  name: string;
  multiRegion: boolean;
  logging: boolean;
  basic?: EventSelector[];
  advanced?: AdvancedEventSelector[];
}

/** Trails as AWS keeps them, and what must be said about them. */
export interface Scenario {
  title: string;
  trails: TrailSetup[];
  compliance: Evaluation["compliance"];
  /** Codes of the account's reasons, in order. */
  codes: ReasonCode[];
  /** Whether the answers are kept in `test/fixtures/aws-cli`, for tests without AWS CLI and moto. */
  saved?: true;
}

/** The bucket that every trail delivers to. */
export const logBucket = "example-corp-cloudtrail-logs";

const logs = `arn:aws:s3:::${logBucket}/`;
const main = { name: "main", multiRegion: true, logging: true };

const management: AdvancedEventSelector = {
  Name: "Management events selector",
  FieldSelectors: [{ Field: "eventCategory", Equals: ["Management"] }],
};

function s3(
  Name: string,
  readOnly: "true" | "false",
  ...conditions: NonNullable<AdvancedEventSelector["FieldSelectors"]>
): AdvancedEventSelector {
  return {
    Name,
    FieldSelectors: [
      { Field: "eventCategory", Equals: ["Data"] },
      { Field: "resources.type", Equals: ["AWS::S3::Object"] },
      { Field: "readOnly", Equals: [readOnly] },
      ...conditions,
    ],
  };
}

const allWrites = s3("S3 writes", "false");

const basic = (ReadWriteType: string, ...Values: string[]): EventSelector => ({
  ReadWriteType,
  IncludeManagementEvents: true,
  DataResources: [{ Type: "AWS::S3::Object", Values }],
});

/** Scenarios by name, which is also the name of their folder in `test/fixtures/aws-cli`. */
export const scenarios: Record<string, Scenario> = {
  "default-selectors": {
    title: "a trail without own selectors records management events only",
    trails: [main],
    compliance: "NON_COMPLIANT",
    codes: ["NO_DATA_EVENT_SELECTOR"],
    saved: true,
  },
  "all-buckets": {
    title: "an advanced selector of all S3 writes",
    trails: [{ ...main, advanced: [management, allWrites] }],
    compliance: "COMPLIANT",
    codes: ["TRAIL_RECORDS_ALL", "LOG_BUCKET_FEEDBACK_LOOP"],
  },
  "log-bucket-excluded": {
    title: "all S3 writes except those to the log bucket",
    trails: [
      {
        ...main,
        advanced: [
          management,
          s3("S3 writes except the log bucket", "false", { Field: "resources.ARN", NotStartsWith: [logs] }),
        ],
      },
    ],
    compliance: "NON_COMPLIANT",
    codes: ["LOG_BUCKET_EXCLUDED"],
    saved: true,
  },
  "basic-all-buckets": {
    title: "a basic selector of all S3 writes",
    trails: [{ ...main, basic: [basic("WriteOnly", "arn:aws:s3")] }],
    compliance: "COMPLIANT",
    codes: ["TRAIL_RECORDS_ALL", "LOG_BUCKET_FEEDBACK_LOOP"],
    saved: true,
  },
  "basic-one-bucket": {
    title: "a basic selector of one bucket",
    trails: [{ ...main, basic: [basic("All", "arn:aws:s3:::example-corp-payroll/")] }],
    compliance: "NON_COMPLIANT",
    codes: ["BUCKETS_LISTED"],
  },
  "only-reads": {
    title: "an advanced selector of all S3 reads",
    trails: [{ ...main, advanced: [management, s3("S3 reads", "true")] }],
    compliance: "NON_COMPLIANT",
    codes: ["ONLY_READS"],
  },
  union: {
    title: "two selectors that are complete only together",
    trails: [
      {
        ...main,
        advanced: [
          management,
          s3("Log bucket", "false", { Field: "resources.ARN", StartsWith: [logs] }),
          s3("Other buckets", "false", { Field: "resources.ARN", NotStartsWith: [logs] }),
        ],
      },
    ],
    compliance: "COMPLIANT",
    codes: ["TRAIL_RECORDS_ALL", "COMPLETE_ONLY_AS_UNION", "LOG_BUCKET_FEEDBACK_LOOP"],
    saved: true,
  },
  stopped: {
    title: "a stopped trail",
    trails: [{ ...main, logging: false, advanced: [management, allWrites] }],
    compliance: "NON_COMPLIANT",
    codes: ["TRAIL_NOT_LOGGING"],
  },
  "single-region": {
    title: "a trail of one Region",
    trails: [{ ...main, multiRegion: false, advanced: [management, allWrites] }],
    compliance: "NON_COMPLIANT",
    codes: ["TRAIL_NOT_MULTI_REGION"],
  },
  "two-trails": {
    title: "a trail for management events and one for S3 writes",
    trails: [
      { ...main, name: "management-events" },
      { ...main, name: "s3-writes", advanced: [allWrites] },
    ],
    compliance: "COMPLIANT",
    codes: ["TRAIL_RECORDS_ALL", "LOG_BUCKET_FEEDBACK_LOOP"],
    saved: true,
  },
};
