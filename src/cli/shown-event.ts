import * as z from "zod";

const text = z.string().optional().catch(undefined);

/** The members of an event that a person is shown; those of a wrong type are left out. */
export const ShownEvent = z.object({
  eventName: text,
  eventSource: text,
  eventType: text,
  awsRegion: text,
  sessionCredentialFromConsole: text,
  readOnly: z.boolean().optional().catch(undefined),
  userIdentity: z.object({ arn: text }).optional().catch(undefined),
  resources: z
    .array(z.object({ type: text, ARN: text, ARNPrefix: text }).catch({}))
    .optional()
    .catch(undefined),
});
