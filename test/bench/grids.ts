import type { AdvancedEventSelector, AdvancedFieldSelector } from "../../src/generated/types";
import { advanced, callerArn, eventName, objectArn, type OpenField, type Subject, writes } from "./documents";

const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i);
const three: OpenField[] = [eventName, objectArn, callerArn];
/** A field that CloudTrail may add one day: an ordinary attribute. */
const futureField = (field: string): OpenField => ({ ...eventName, field });
const five: OpenField[] = [...three, futureField("futureAttribute"), futureField("anotherAttribute")];
const fixed: OpenField[] = [futureField("eventSource"), futureField("eventType")];

/** `selectors` selectors, each refusing a prefix and a suffix of its own on every field: an event can be refused by `2 × fields`. */
function pigeonhole(fields: OpenField[], selectors: number): AdvancedEventSelector[] {
  return range(selectors).map((n) =>
    writes(
      ...fields.map(({ field, prefix, suffix }) => ({
        Field: field,
        NotStartsWith: [prefix(n)],
        NotEndsWith: [suffix(n)],
      })),
    ),
  );
}

/** The ways of one field in a grid: each of the prefixes, and none of them. */
function lines({ field, prefix }: OpenField, prefixes: number): AdvancedFieldSelector[] {
  const all = range(prefixes).map(prefix);
  return [
    ...all.map((value) => ({ Field: field, StartsWith: [value] })),
    { Field: field, NotStartsWith: all },
  ];
}

/** One selector for each cell of the grid that the prefixes of every field draw. */
function grid(fields: OpenField[], prefixes: number): AdvancedEventSelector[] {
  const cells = fields.reduce<AdvancedFieldSelector[][]>(
    (cells, field) => cells.flatMap((cell) => lines(field, prefixes).map((line) => [...cell, line])),
    [[]],
  );
  return cells.map((cell) => writes(...cell));
}

/** Numbers that look random and are the same every time. */
function lcg(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Selectors that each refuse two prefixes and two suffixes, out of `pool`, on every field: a set cover problem. */
function covers(fields: OpenField[], selectors: number, pool: number, seed: number): AdvancedEventSelector[] {
  const random = lcg(seed);
  const two = (of: (n: number) => string): string[] => {
    const first = random(pool);
    return [of(first), of((first + 1 + random(pool - 1)) % pool)];
  };
  return range(selectors).map(() =>
    writes(
      ...fields.map(({ field, prefix, suffix }) => ({
        Field: field,
        NotStartsWith: two(prefix),
        NotEndsWith: two(suffix),
      })),
    ),
  );
}

interface Leaf {
  accepted: (string | undefined)[];
  refused: string[][];
}

/** Cuts everything into `count` boxes by `count - 1` cuts, each dividing one box by one longer prefix of one field. */
function cuts(fields: OpenField[], count: number, seed: number): AdvancedEventSelector[] {
  const random = lcg(seed);
  const leaves: Leaf[] = [{ accepted: fields.map(() => undefined), refused: fields.map(() => []) }];
  for (let n = 0; n < count - 1; n++) {
    const at = random(fields.length);
    const [leaf] = leaves.splice(random(leaves.length), 1);
    const field = fields[at];
    if (leaf === undefined || field === undefined) continue;
    const cut =
      leaf.accepted[at] === undefined ? field.prefix(n) : `${leaf.accepted[at]}${String(n).padStart(4, "0")}`;
    leaves.push(
      { accepted: leaf.accepted.with(at, cut), refused: leaf.refused.with(at, []) },
      { accepted: leaf.accepted, refused: leaf.refused.with(at, [...(leaf.refused[at] ?? []), cut]) },
    );
  }
  return leaves.map(({ accepted, refused }) =>
    writes(
      ...fields.flatMap(({ field }, i) => {
        const [only, never] = [accepted[i], refused[i] ?? []];
        if (only === undefined && never.length === 0) return [];
        return {
          Field: field,
          ...(only === undefined ? {} : { StartsWith: [only] }),
          ...(never.length === 0 ? {} : { NotStartsWith: never }),
        };
      }),
    ),
  );
}

function whole(title: string, selectors: AdvancedEventSelector[]): Subject {
  return { title, account: advanced(...selectors), complete: true };
}

/** The same selectors with and without the middle one. */
function withAndWithout(title: string, selectors: AdvancedEventSelector[]): Subject[] {
  const less = selectors.toSpliced(selectors.length >> 1, 1);
  return [
    whole(title, selectors),
    { title: `${title}, one removed`, account: advanced(...less), complete: false },
  ];
}

/** Selectors that only a proof over several fields decides, within the 500 values that CloudTrail takes, or near them. */
export const grids: Subject[] = [
  whole("62 selectors, each refusing own prefix and suffix, 3 fields", pigeonhole(three, 62)),
  whole("41 selectors, each refusing own prefix and suffix, 5 open fields", pigeonhole(five, 41)),
  whole("41 selectors, the same with eventSource and eventType", pigeonhole([...three, ...fixed], 41)),
  ...withAndWithout("7 selectors, each refusing own prefix and suffix, 3 fields", pigeonhole(three, 7)),
  ...[10, 11, 12].map((pool, seed) => ({
    title: `35 selectors, each refusing 2 of ${pool} prefixes and 2 of ${pool} suffixes, 3 fields`,
    account: advanced(...covers(three, 35, pool, seed)),
    complete: pool === 12,
  })),
  ...withAndWithout("2 × 2 grid", grid([eventName, objectArn], 1)),
  ...withAndWithout("8 × 8 grid", grid([eventName, objectArn], 7)),
  ...withAndWithout("4 × 4 × 4 grid", grid(three, 3)),
  ...withAndWithout("2 × 2 × 2 × 2 × 2 grid", grid(five, 1)),
  ...withAndWithout("64 boxes by random cuts, 3 fields", cuts(three, 64, 1)),
  ...withAndWithout("48 boxes by random cuts, 5 fields", cuts(five, 48, 2)),
];
