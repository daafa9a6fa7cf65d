import type { Control } from "../model/controls";
import { isList, isObject, type Members } from "../selectors/json";
import { rowsOf, type Rows } from "../selectors/universe";
import type { ArnContext } from "./classify-arn";
import { identify, type Identity } from "./identity";
import { trailFacts, type TrailFacts } from "./trail";

/** An account document, read, and the question asked of it. */
export interface Context {
  readonly control: Control;
  readonly identity: Identity;
  /** Whether the document is an object with an array of trails at all. */
  readonly readable: boolean;
  readonly trails: readonly TrailFacts[];
  /** ARN prefixes the owner accepts gaps under. */
  readonly accept: readonly string[];
  /** The events asked for, what the owner accepts taken out. */
  readonly rows: Rows;
  /** The events the control itself asks for. */
  readonly allRows: Rows;
  readonly names: ArnContext;
}

const nothing: Members = {};

/** Reads a document of any kind. */
export function contextOf(control: Control, account: unknown, options: unknown): Context {
  const document = isObject(account) ? account : nothing;
  const entries = document["trails"];
  const list = isList(entries) ? entries : [];
  const identity = identify(document, list);
  const trails = Array.from(list, trailFacts);
  const accept = acceptedPrefixes(options);
  const buckets = unique(trails.map(({ logBucket }) => logBucket));
  const regions = unique(trails.map(({ region }) => region));
  const setting = { control, ...identity, regions, buckets, accept: [] };
  const allRows = rowsOf(setting);
  return {
    control,
    identity,
    readable: isList(entries),
    trails,
    accept,
    rows: accept.length === 0 ? allRows : rowsOf({ ...setting, accept }),
    allRows,
    names: { partition: identity.partition, logBuckets: new Set(buckets) },
  };
}

const unique = (values: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(values.filter((value) => value !== undefined)),
];

/** Prefixes that do not reach into a bucket's name accept nothing: a typing mistake must not accept every gap there is. */
function acceptedPrefixes(options: unknown): readonly string[] {
  const accept = isObject(options) ? options["accept"] : undefined;
  if (!isList(accept)) return [];
  return accept.flatMap((prefix) =>
    typeof prefix === "string" && /^arn:[^:]+:s3:::./.test(prefix) ? prefix : [],
  );
}
