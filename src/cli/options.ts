import { controls, type Control } from "../model/controls";
import { UsageError } from "./usage-error";

/** The form of an answer. */
const formats = ["text", "json", "ndjson"] as const;

/** What is common to all commands. */
export interface Options {
  control: Control;
  format: (typeof formats)[number];
  accept: string[];
  partition: string | undefined;
}

/** Options as they are written. */
export interface Written {
  control?: string | undefined;
  format?: string | undefined;
  lang?: string | undefined;
  from?: string | undefined;
  accept?: string[] | undefined;
  partition?: string | undefined;
}

/** Reads the common options, filling in what is not given; throws a `UsageError` for a value that is not possible. */
export function readOptions(written: Written): Options {
  oneOf(["account"], "--from", written.from ?? "account");
  oneOf(["en"], "--lang", written.lang ?? "en");
  return {
    control: oneOf(controls, "--control", written.control ?? "S3.22"),
    format: oneOf(formats, "--format", written.format ?? "text"),
    accept: (written.accept ?? []).map(arnPrefix),
    partition: written.partition === undefined ? undefined : partition(written.partition),
  };
}

function oneOf<T extends string>(allowed: readonly T[], option: string, given: string): T {
  const found = allowed.find((each) => each === given);
  if (found === undefined) throw new UsageError("NOT_ONE_OF", given, allowed, option);
  return found;
}

/**
 * With its slash, because a prefix without takes in other buckets; a key prefix may follow. ARNs have no wildcards here.
 * Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
 */
function arnPrefix(given: string): string {
  if (!/^arn:[a-z][a-z0-9-]*:s3:::[A-Za-z0-9._-]+\//.test(given))
    throw new UsageError("NOT_A_BUCKET_ARN", given);
  return given;
}

/** New partitions appear over time, so only the shape is checked. */
function partition(given: string): string {
  if (!/^[a-z][a-z0-9-]*$/.test(given)) throw new UsageError("NOT_A_PARTITION", given);
  return given;
}
