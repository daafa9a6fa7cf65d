import { accountOf, advanced, type Subject, writes } from "./documents";

const management = {
  Name: "Management events selector",
  FieldSelectors: [{ Field: "eventCategory", Equals: ["Management"] }],
};
const readOnly = { Field: "readOnly", Equals: ["false"] };
const logBucket = ["arn:aws:s3:::example-corp-cloudtrail-logs/"];
const managementOnly = {
  EventSelectors: [
    {
      ReadWriteType: "All",
      IncludeManagementEvents: true,
      DataResources: [],
      ExcludeManagementEventSources: [],
    },
  ],
};
const basic = (ReadWriteType: string, ...Values: string[]) => ({
  EventSelectors: [
    { ReadWriteType, IncludeManagementEvents: true, DataResources: [{ Type: "AWS::S3::Object", Values }] },
  ],
});
const allWrites = { AdvancedEventSelectors: [management, writes(readOnly)] };

/** Accounts as they are met. */
export const typicalAccounts: Subject[] = [
  { title: "management events only", complete: false, account: accountOf(managementOnly) },
  { title: "all buckets, advanced", complete: true, account: accountOf(allWrites) },
  {
    title: "log bucket excluded",
    complete: false,
    account: advanced(management, writes(readOnly, { Field: "resources.ARN", NotStartsWith: logBucket })),
  },
  {
    title: "all buckets, basic `arn:aws:s3`",
    complete: true,
    account: accountOf(basic("WriteOnly", "arn:aws:s3")),
  },
  {
    title: "union of two selectors",
    complete: true,
    account: advanced(
      management,
      writes(readOnly, { Field: "resources.ARN", NotStartsWith: logBucket }),
      writes(readOnly, { Field: "resources.ARN", StartsWith: logBucket }),
    ),
  },
  {
    title: "four trails, one complete",
    complete: true,
    account: accountOf(
      managementOnly,
      basic("All", "arn:aws:s3:::example-corp-payroll/", "arn:aws:s3:::example-corp-contracts/"),
      basic("ReadOnly", "arn:aws:s3"),
      allWrites,
    ),
  },
];
