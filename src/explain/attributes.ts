import { list, member, text } from "./document";

/** One entry of an event's `resources`, as selectors see it. */
export interface Resource {
  readonly type: string | undefined;
  readonly arn: string | undefined;
  /** The bucket's part of the ARN, with its slash, when the entry names a bucket instead of one object. */
  readonly bucket: string | undefined;
}

const printed = (value: unknown): string | undefined =>
  typeof value === "number" || typeof value === "boolean" ? String(value) : text(value);

const category = (event: unknown): string | undefined => {
  const given = member(event, "eventCategory");
  const management = member(event, "managementEvent");
  if (given !== undefined || typeof management !== "boolean") return text(given);
  return management ? "Management" : "Data";
};

const readOnly = (event: unknown): string | undefined => {
  const given = member(event, "readOnly");
  return typeof given === "boolean" ? String(given) : undefined;
};

const own = new Map<string, (event: unknown) => string | undefined>([
  ["eventCategory", category],
  ["readOnly", readOnly],
  ["userIdentity.arn", (event) => text(member(member(event, "userIdentity"), "arn"))],
]);

/** An event's attribute; a field without a rule of its own is the event's member of that exact name. */
export const attribute = (event: unknown, field: string): string | undefined => {
  const read = own.get(field);
  return read === undefined ? printed(member(event, field)) : read(event);
};

const wholeBucket = /^arn:[^:]*:s3:::[^/]+\/$/;
const upToFirstSlash = /^[^/]*\/?/;

const bucketOf = (arn: string | undefined, prefix: string | undefined): string | undefined => {
  if (arn === undefined) return prefix === undefined ? undefined : upToFirstSlash.exec(prefix)?.[0];
  return wholeBucket.test(arn) ? arn : undefined;
};

const resource = (entry: unknown): Resource => {
  const type = text(member(entry, "type"));
  const arn = text(member(entry, "ARN"));
  const prefix = text(member(entry, "ARNPrefix"));
  const bucket = type === "AWS::S3::Object" ? bucketOf(arn, prefix) : undefined;
  return { type, arn: arn ?? prefix, bucket };
};

/** What an event touched; an event without resources has one entry that lacks everything. */
export const resources = (event: unknown): readonly Resource[] => {
  const entries = list(member(event, "resources")) ?? [];
  return (entries.length === 0 ? [undefined] : entries).map(resource);
};
