/** The two AWS Security Hub controls this package decides. */
export const controls = ["S3.22", "S3.23"] as const;

/**
 * `S3.22`: every S3 object write is recorded; `S3.23`: every S3 object read.
 * Source: https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html#s3-22
 */
export type Control = (typeof controls)[number];
