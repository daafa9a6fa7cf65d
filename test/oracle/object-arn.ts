const after = (head: string, value: string): string | undefined =>
  value.startsWith(head) ? value.slice(head.length) : undefined;

const split = (partition: string, arn: string): readonly string[] | undefined => {
  const path = after(`arn:${partition}:s3:::`, arn);
  const slash = path?.indexOf("/") ?? -1;
  return path === undefined || slash === -1 ? undefined : [path.slice(0, slash), path.slice(slash + 1)];
};

const isBucketName = (name: string): boolean => /^[A-Za-z0-9._-]{3,255}$/.test(name);

/** Whether a string is the ARN of an object in a bucket of a partition, legacy bucket names included. */
export const isObjectArn = (partition: string, arn: string): boolean => {
  const [bucket = "", key = ""] = split(partition, arn) ?? [];
  const bytes = Buffer.from(key, "utf8");
  return isBucketName(bucket) && bytes.length >= 1 && bytes.length <= 1024 && bytes.toString("utf8") === key;
};

/** Whether a string is the ARN of a bucket with its slash and no key, as calls on many objects show it. */
export const isBucketArn = (partition: string, arn: string): boolean => {
  const [bucket = "", key = "none"] = split(partition, arn) ?? [];
  return isBucketName(bucket) && key === "";
};
