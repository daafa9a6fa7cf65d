import * as z from "zod";

/** An entry of an event's `resources`. */
export const EventResource = z
  .object({
    type: z.string().optional().describe("Such as `AWS::S3::Object`."),
    ARN: z.string().optional(),
    ARNPrefix: z.string().optional().describe("Multi-object calls name a bucket by this instead of an ARN."),
  })
  .describe("A resource the event touched.");

/** Who made the call. */
export const EventIdentity = z
  .object({ arn: z.string().optional().describe("Absent for AWS services and anonymous callers.") })
  .describe("Who made the call.");

/**
 * The members of a CloudTrail record that event selectors can read.
 * Source: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html
 */
export const S3DataEvent = z
  .object({
    eventCategory: z.string().optional().describe("`Data` for object-level events."),
    eventSource: z.string().optional().describe("Such as `s3.amazonaws.com`."),
    eventName: z.string().optional().describe("Such as `PutObject`."),
    eventType: z.string().optional().describe("`AwsApiCall` or `AwsServiceEvent`."),
    readOnly: z.boolean().optional(),
    awsRegion: z.string().optional(),
    resources: z.array(EventResource).optional(),
    userIdentity: EventIdentity.optional(),
    sessionCredentialFromConsole: z.string().optional().describe("`true`, or absent."),
  })
  .describe("A CloudTrail data event, reduced to what event selectors read.");
