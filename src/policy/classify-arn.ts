import type { Constraint, Matcher } from "../coverage/constraint";
import type { ReasonCode } from "../model/reason-codes";

/** What the names of ARN filters depend on. */
export interface ArnContext {
  readonly partition: string;
  readonly logBuckets: ReadonlySet<string>;
}

interface ArnCause {
  readonly code: ReasonCode;
  readonly values: readonly string[];
}

type Operator = keyof Matcher;

/** Names the ways in which a constraint on an object's ARN turns `arn` away, one cause for each kind of value. */
export function arnCauses(
  constraint: Constraint,
  arn: string | undefined,
  context: ArnContext,
): readonly ArnCause[] {
  const { accept, refuse } = constraint;
  const refusing =
    refuse === undefined ? [] : entries(refuse).filter(([operator, value]) => meets(operator, value, arn));
  const [side, guilty] =
    refusing.length > 0 || accept === undefined ? excluded(refusing) : listed(entries(accept));
  const causes = new Map<ReasonCode, string[]>();
  for (const [operator, value] of guilty) {
    for (const code of [side(operator, value, context), ...oddities(operator, value)]) {
      const values = causes.get(code);
      if (values === undefined) causes.set(code, [value]);
      else values.push(value);
    }
  }
  return [...causes].map(([code, values]) => ({ code, values }));
}

type Entries = readonly (readonly [Operator, string])[];
type Side = (operator: Operator, value: string, context: ArnContext) => ReasonCode;

const excluded = (guilty: Entries): readonly [Side, Entries] => [exclusionCode, guilty];
const listed = (guilty: Entries): readonly [Side, Entries] => [listingCode, guilty];

const operatorsOf: readonly Operator[] = ["equals", "prefixes", "suffixes"];

const entries = (matcher: Matcher): Entries =>
  operatorsOf.flatMap((operator) => matcher[operator].map((value) => [operator, value] as const));

const meets = (operator: Operator, value: string, arn: string | undefined): boolean => {
  if (arn === undefined) return true;
  if (operator === "equals") return arn === value;
  return operator === "prefixes" ? arn.startsWith(value) : arn.endsWith(value);
};

/** Partition, bucket, and key with its slash, as far as a value spells an S3 ARN. */
const s3Arn = /^arn:([^:]*):s3(?:$|:::([^/]*)(\/[^]*)?$)/;

function exclusionCode(operator: Operator, value: string, { logBuckets }: ArnContext): ReasonCode {
  if (operator === "suffixes") return "KEY_SUFFIXES_FILTERED";
  const [, , bucket = "", key = ""] = s3Arn.exec(value) ?? [];
  if (key !== "" && (key !== "/" || operator === "equals")) return "KEYS_EXCLUDED";
  return logBuckets.has(bucket) ? "LOG_BUCKET_EXCLUDED" : "BUCKETS_EXCLUDED";
}

function listingCode(operator: Operator, value: string, { partition }: ArnContext): ReasonCode {
  if (operator === "suffixes") return "KEY_SUFFIXES_FILTERED";
  const parts = s3Arn.exec(value);
  if (parts === null) return "VALUE_REJECTED_BY_API";
  const [, own, bucket = "", key = ""] = parts;
  if (own !== partition) return "OTHER_PARTITION";
  if (bucket === "") return "VALUE_REJECTED_BY_API";
  return key.length > 1 ? "KEY_PREFIXES_LISTED" : "BUCKETS_LISTED";
}

/** What is odd about a value, whatever it does: CloudTrail reads `*` as itself, and a bucket without slash as a beginning. */
export function oddities(operator: Operator, value: string): readonly ReasonCode[] {
  const [, , bucket = "", key = ""] = s3Arn.exec(value) ?? [];
  const odd: ReasonCode[] = [];
  if (value.includes("*")) odd.push("WILDCARD_IS_LITERAL");
  if (operator === "prefixes" && bucket !== "" && key === "" && !value.includes("*"))
    odd.push("BUCKET_WITHOUT_SLASH");
  return odd;
}
