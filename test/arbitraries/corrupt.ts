import * as fc from "fast-check";

type Path = readonly (string | number)[];

/** The path to every member below a JSON value, itself left out. */
const pathsOf = (value: unknown): Path[] =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([name, below]) => {
        const step = Array.isArray(value) ? Number(name) : name;
        return [[step], ...pathsOf(below).map((path) => [step, ...path])];
      })
    : [];

/** A copy with the member at a path replaced, or taken away when the replacement is `undefined`. */
export const replaced = (value: unknown, [step, ...rest]: Path, replacement: unknown): unknown => {
  if (step === undefined) return replacement;
  const entries = Object.entries(value as object).flatMap(([name, below]) => {
    const inside = name === String(step) ? replaced(below, rest, replacement) : below;
    return inside === undefined ? [] : [[name, inside] as const];
  });
  return Array.isArray(value) ? entries.map(([, below]) => below) : Object.fromEntries(entries);
};

const foreign = fc.oneof(
  fc.constantFrom(undefined, null, true, false, 0, "", "x", [], {}, [null], [1]),
  fc.jsonValue(),
);

/** A JSON value with some members anywhere in it replaced by anything or taken away. */
export const mutated = (documents: fc.Arbitrary<object>): fc.Arbitrary<unknown> =>
  fc
    .tuple(documents, fc.array(fc.tuple(fc.nat(), foreign), { minLength: 1, maxLength: 3 }))
    .map(([document, changes]) =>
      changes.reduce<unknown>((value, [place, replacement]) => {
        const paths = pathsOf(value);
        return paths.length === 0 ? value : replaced(value, paths[place % paths.length]!, replacement);
      }, document),
    );
