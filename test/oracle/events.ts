import * as fc from "fast-check";
import type { S3DataEvent, Trail } from "../../src/generated/types";
import type { Control } from "../../src/model/controls";
import { eventOf } from "./attributes";
import { candidates, type Candidates } from "./candidates";
import { literalsOf } from "./literals";
import { anyOrAbsent, rows, type Row } from "./rows";

// Built once, because fast-check prepares tables for every string arbitrary.
const freshName = fc.stringMatching(/^(Get|Head|List|Select|Put|[A-Z])[A-Za-z0-9]{0,8}$/);
const freshText = fc.string({ minLength: 1 });
const freshBucket = fc.stringMatching(/^[A-Za-z0-9._-]{3,12}$/);
const freshKey = fc.oneof(fc.constant(""), fc.string({ unit: "binary", minLength: 1, maxLength: 12 }));
const freshPath = fc.tuple(freshBucket, freshKey).map(([bucket, key]) => `${bucket}/${key}`);

const fresh = (field: string, partition: string): fc.Arbitrary<string> => {
  if (field === "eventName") return freshName;
  if (field === "userIdentity.arn") return freshText.map((rest) => `arn:${partition}:${rest}`);
  return field === "resources.ARN" ? freshPath.map((path) => `arn:${partition}:s3:::${path}`) : freshText;
};

/** Like `constantFrom`, which looks at every value each time. */
const oneOf = <T>(values: readonly T[]): fc.Arbitrary<T> =>
  fc.nat(values.length - 1).map((index) => values[index]!);

/** All candidates of each field, of whatever row. */
type Known = ReadonlyMap<string, Candidates>;

const valueOf = (
  field: string,
  row: Row,
  known: Known,
  partition: string,
): fc.Arbitrary<string | undefined> => {
  const may = row.fields[field] ?? anyOrAbsent;
  const fitting = [...new Set((known.get(field) ?? []).filter(may))];
  const invented = fresh(field, partition).filter((value) => may(value));
  const isFixed = fitting.length <= 3;
  return isFixed ? oneOf(fitting) : fc.oneof({ weight: 6, arbitrary: oneOf(fitting) }, invented);
};

const eventsOfRow = (row: Row, known: Known, partition: string): fc.Arbitrary<S3DataEvent> => {
  const values = [...known.keys()].map((field) => [field, valueOf(field, row, known, partition)] as const);
  return fc.record(Object.fromEntries(values)).map(eventOf);
};

/** Certain events of a control near the literals of some trails: equal to them, cut, prolonged, joined, or fresh. */
export const events = (
  trails: readonly Trail[],
  control: Control,
  partition: string,
): fc.Arbitrary<S3DataEvent> => {
  const literals = literalsOf(trails);
  const all = rows(control, partition);
  const fields = new Set([...all.flatMap((row) => Object.keys(row.fields)), ...literals.keys()]);
  const known = new Map(
    [...fields].map((field) => [field, candidates(field, literals.get(field) ?? [], partition)] as const),
  );
  return fc.oneof(...all.map((row) => eventsOfRow(row, known, partition)));
};
