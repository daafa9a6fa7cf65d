import * as z from "zod";

const strings = z.array(z.string()).nullish();

/**
 * One condition of an advanced event selector.
 * Source: https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_AdvancedFieldSelector.html
 */
export const AdvancedFieldSelector = z
  .object({
    Field: z.string().nullish().describe("The event attribute, such as `resources.ARN`."),
    Equals: strings.describe("Accept exactly these values."),
    StartsWith: strings.describe("Accept values beginning with one of these."),
    EndsWith: strings.describe("Accept values ending with one of these."),
    NotEquals: strings.describe("Refuse exactly these values."),
    NotStartsWith: strings.describe("Refuse values beginning with one of these."),
    NotEndsWith: strings.describe("Refuse values ending with one of these."),
  })
  .describe("One condition of an advanced event selector. Values are literal: no wildcards.");

/**
 * A conjunction of field selectors.
 * Source: https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_AdvancedEventSelector.html
 */
export const AdvancedEventSelector = z
  .object({
    Name: z.string().nullish().describe("A label without effect."),
    FieldSelectors: z.array(AdvancedFieldSelector).nullish().describe("All of them must accept the event."),
  })
  .describe("An advanced event selector: records the events every one of its field selectors accepts.");

/**
 * Resources whose data events a basic selector records.
 * Source: https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_DataResource.html
 */
export const DataResource = z
  .object({
    Type: z
      .string()
      .nullish()
      .describe("`AWS::S3::Object`, `AWS::Lambda::Function` or `AWS::DynamoDB::Table`."),
    Values: strings.describe("ARN prefixes; `arn:aws:s3` stands for every object of every bucket."),
  })
  .describe("Resources whose data events a basic selector records.");

/**
 * A basic event selector.
 * Source: https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_EventSelector.html
 */
export const EventSelector = z
  .object({
    ReadWriteType: z.string().nullish().describe("`All` (the default), `ReadOnly` or `WriteOnly`."),
    IncludeManagementEvents: z.boolean().nullish().describe("True when absent."),
    DataResources: z.array(DataResource).nullish().describe("None when absent."),
    ExcludeManagementEventSources: strings.describe("Management event sources left out."),
  })
  .describe("A basic event selector.");
