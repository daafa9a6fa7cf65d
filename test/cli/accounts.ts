const base = {
  TrailARN: "arn:aws:cloudtrail:us-east-1:111122223333:trail/main",
  IsMultiRegionTrail: true,
  Status: { IsLogging: true },
};
const dataResource = { Type: "AWS::S3::Object", Values: ["arn:aws:s3"] };

/** An account that satisfies S3.22 and not S3.23. */
export const compliant = {
  accountId: "111122223333",
  trails: [{ ...base, EventSelectors: [{ ReadWriteType: "WriteOnly", DataResources: [dataResource] }] }],
};

/** An account that satisfies neither control. */
export const nonCompliant = {
  accountId: "444455556666",
  trails: [{ ...base, Status: { IsLogging: false } }],
};

/** An account about which too little is known. */
export const unknown = { accountId: "777788889999", trails: [base] };

/** A write that `compliant` records. */
export const write = {
  eventCategory: "Data",
  eventSource: "s3.amazonaws.com",
  eventName: "PutObject",
  eventType: "AwsApiCall",
  readOnly: false,
  awsRegion: "us-east-1",
  resources: [{ type: "AWS::S3::Object", ARN: "arn:aws:s3:::bucket/key" }],
  userIdentity: { arn: "arn:aws:iam::111122223333:role/example" },
};

/** A read that `compliant` does not record. */
export const read = { ...write, eventName: "GetObject", readOnly: true };

/** JSON on one line. */
export const line = (value: unknown): string => `${JSON.stringify(value)}\n`;
