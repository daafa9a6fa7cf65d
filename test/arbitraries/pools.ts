/** Values for the conditions on one field: few and overlapping, so that random conditions meet and nest. */
export type Pool = readonly string[];

const objectArns = (partition: string): Pool => {
  const head = `arn:${partition}:s3:::`;
  return [
    head,
    `${head}log`,
    `${head}logs`,
    `${head}logs/`,
    `${head}logs-2/`,
    `${head}logs/AWSLogs/`,
    `${head}logs/a`,
    `${head}logs/a.log`,
    `${head}data/`,
    `${head}data/*`,
    `${head}Legacy_Bucket/`,
    `arn:${partition}:s3`,
    `arn:${partition}`,
    "arn:",
    "arn:aws-other:s3:::",
    "arn:aws-other:s3:::logs/",
    "",
    "*",
    ".log",
    "a.log",
    "s/a.log",
    "/",
    `${head}*`,
  ];
};

const others: Readonly<Record<string, Pool>> = {
  eventName: [
    "PutObject",
    "Put",
    "Delete",
    "DeleteObject",
    "DeleteObjects",
    "Object",
    "s",
    "Get",
    "G",
    "",
    "Zap",
  ],
  eventType: ["AwsApiCall", "AwsServiceEvent", "Aws", "Event", "AwsConsoleAction"],
  eventSource: ["s3.amazonaws.com", "s3", ".amazonaws.com", "s3lifecycle.amazonaws.com", ""],
  sessionCredentialFromConsole: ["true", "false", "t"],
  awsRegion: ["us-east-1", "us-", "eu-west-1", "-1"],
  errorCode: ["AccessDenied", "Access", "", "VpceAccessDenied"],
  vpcEndpointId: ["vpce-1", "vpce-"],
  readOnly: ["true", "false", "tr"],
  "resources.type": ["AWS::S3::Object", "AWS::S3", "AWS::Lambda::Function"],
};

const callers = (partition: string): Pool => [
  `arn:${partition}:iam::111122223333:role/deploy`,
  `arn:${partition}:iam::`,
  `arn:${partition}:`,
  "arn:",
  "/deploy",
  "",
  "arn:aws-other:",
];

/** The values to choose from, by field. */
export const pools = (partition: string): Readonly<Record<string, Pool>> => ({
  "resources.ARN": objectArns(partition),
  "userIdentity.arn": callers(partition),
  ...others,
});
