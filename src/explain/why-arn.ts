import type { ReasonCode } from "../model/reason-codes";
import type { Operator } from "./operators";
import type { Refusal } from "./refusal";

const parts = /^arn:(?<partition>[^:]*):s3:::(?<bucket>[^/]*)/;

const partitionOf = (arn: string): string | undefined => /^arn:([^:]+):/.exec(arn)?.[1];

const valuesOf = ({ condition }: Refusal, operators: readonly Operator[]): readonly string[] =>
  condition.rules.flatMap(({ operator, values = [] }) => (operators.includes(operator) ? values : []));

const isOtherPartition = (literals: readonly string[], value: string): boolean =>
  literals.every((literal) => {
    const partition = partitionOf(literal);
    return partition !== undefined && partition !== partitionOf(value);
  });

const whyListed = (refusal: Refusal): ReasonCode => {
  const heads = valuesOf(refusal, ["Equals", "StartsWith"]);
  const [bucket] = parts.exec(refusal.value ?? "") ?? [];
  if (heads.length === 0) return "KEY_SUFFIXES_FILTERED";
  if (refusal.value === undefined || bucket === undefined) return "BUCKETS_LISTED";
  if (isOtherPartition(heads, refusal.value)) return "OTHER_PARTITION";
  if (heads.includes(bucket)) return "BUCKET_WITHOUT_SLASH";
  return heads.some((head) => head.startsWith(`${bucket}/`)) ? "KEY_PREFIXES_LISTED" : "BUCKETS_LISTED";
};

const whyExcluded = (refusal: Refusal, literal: string): ReasonCode => {
  const { partition = "", bucket } = parts.exec(refusal.value ?? "")?.groups ?? {};
  const isOwn = bucket !== undefined && bucket === refusal.logBucket;
  if (isOwn && `${literal}/`.startsWith(`arn:${partition}:s3:::${bucket}/`)) return "LOG_BUCKET_EXCLUDED";
  if (valuesOf(refusal, ["NotStartsWith"]).includes(literal)) {
    return literal.includes("/") ? keyOrBucket(literal) : "BUCKETS_EXCLUDED";
  }
  return valuesOf(refusal, ["NotEquals"]).includes(literal) ? "KEYS_EXCLUDED" : "KEY_SUFFIXES_FILTERED";
};

const keyOrBucket = (literal: string): ReasonCode =>
  literal.endsWith("/") && literal.split("/").length === 2 ? "BUCKETS_EXCLUDED" : "KEYS_EXCLUDED";

/** Classifies what a condition on `resources.ARN` leaves out. */
export const whyArn = (refusal: Refusal): ReasonCode =>
  refusal.refusedBy === undefined ? whyListed(refusal) : whyExcluded(refusal, refusal.refusedBy);
