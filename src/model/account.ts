import * as z from "zod";
import { AdvancedEventSelector, EventSelector } from "./selectors";

/**
 * The members of a GetTrailStatus answer that are read.
 * Source: https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_GetTrailStatus.html
 */
export const TrailStatus = z
  .object({
    IsLogging: z.boolean().nullish().describe("Whether the trail records at this moment."),
    LatestDeliveryError: z.string().nullish().describe("The S3 error of the last failed delivery."),
  })
  .describe("A GetTrailStatus answer.");

/** Calls that failed, with the error each one gave. */
export const Unreadable = z
  .object({
    Status: z.string().nullish().describe("Why GetTrailStatus failed, such as `AccessDeniedException`."),
    EventSelectors: z.string().nullish().describe("Why GetEventSelectors failed."),
  })
  .describe("Calls that failed for this trail, and their errors.");

/**
 * One trail: its DescribeTrails entry, its GetTrailStatus answer under `Status`, and the arrays of its GetEventSelectors answer.
 * Source: https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_Trail.html
 */
export const Trail = z
  .object({
    Name: z.string().nullish(),
    TrailARN: z
      .string()
      .nullish()
      .describe("`arn:PARTITION:cloudtrail:HOME_REGION:OWNER_ACCOUNT:trail/NAME`."),
    HomeRegion: z.string().nullish(),
    IsMultiRegionTrail: z.boolean().nullish(),
    IsOrganizationTrail: z.boolean().nullish(),
    IncludeGlobalServiceEvents: z.boolean().nullish(),
    S3BucketName: z.string().nullish().describe("The bucket that receives the log files."),
    S3KeyPrefix: z.string().nullish(),
    HasCustomEventSelectors: z
      .boolean()
      .nullish()
      .describe("False means the default selectors, which record no data events."),
    RecursiveLogging: z.boolean().nullish().describe("False leaves out CloudTrail's own deliveries."),
    Status: TrailStatus.nullish(),
    EventSelectors: z.array(EventSelector).nullish().describe("Basic event selectors."),
    AdvancedEventSelectors: z.array(AdvancedEventSelector).nullish().describe("Advanced event selectors."),
    Unreadable: Unreadable.nullish(),
  })
  .describe("One CloudTrail trail with its status and event selectors, as AWS returns them.");

/** Everything the evaluation reads about one AWS account. */
export const Account = z
  .object({
    accountId: z.string().nullish().describe("Twelve digits; taken from a trail ARN when absent."),
    partition: z
      .string()
      .nullish()
      .describe("Such as `aws`, `aws-cn`, `aws-us-gov`; taken from the trails when absent."),
    trails: z
      .array(Trail)
      .describe("Every trail the account can see, shadow and organization trails included."),
  })
  .describe("One AWS account and its CloudTrail trails. Unknown members are ignored.");
