import * as fc from "fast-check";
import type { Trail } from "../../src/generated/types";
import { replaced } from "./corrupt";

type Path = readonly (string | number)[];

/** A member of a trail that its verdict may need, and what of the trail is left when it is not known. */
interface Needed {
  readonly path: Path;
  /** The part that falls away with the member; the trail itself when there is nothing smaller. */
  readonly lost: Path;
}

const listPaths = (path: Path, list: readonly unknown[] | null | undefined): Path[] =>
  list ? [path, ...list.map((_, index) => [...path, index])] : [];

const advanced = ({ AdvancedEventSelectors }: Trail): Needed[] =>
  (AdvancedEventSelectors ?? []).flatMap(({ FieldSelectors }, selector) => {
    const lost = ["AdvancedEventSelectors", selector];
    const inside = (FieldSelectors ?? []).flatMap((given, index) => {
      const path = [...lost, "FieldSelectors", index];
      const lists = Object.entries(given).flatMap(([name, values]) =>
        Array.isArray(values) ? listPaths([...path, name], values) : [],
      );
      return [path, [...path, "Field"], ...lists];
    });
    return [lost, [...lost, "FieldSelectors"], ...inside].map((path) => ({ path, lost }));
  });

const basic = ({ EventSelectors }: Trail): Needed[] =>
  (EventSelectors ?? []).flatMap(({ ReadWriteType, DataResources }, selector) => {
    const lost = ["EventSelectors", selector];
    const whole = [lost, ...(ReadWriteType ? [[...lost, "ReadWriteType"]] : [])];
    const resources = (DataResources ?? []).flatMap(({ Values }, index) => {
      const part = [...lost, "DataResources", index];
      return [part, [...part, "Type"], ...listPaths([...part, "Values"], Values)].map((path) => ({
        path,
        lost: part,
      }));
    });
    const list = DataResources ? [{ path: [...lost, "DataResources"], lost }] : [];
    return [...whole.map((path) => ({ path, lost })), ...list, ...resources];
  });

const ofTrail: readonly Path[] = [
  ["Status"],
  ["Status", "IsLogging"],
  ["IsMultiRegionTrail"],
  ["AdvancedEventSelectors"],
  ["EventSelectors"],
];

const needed = (trail: Trail): Needed[] => [
  ...ofTrail.map((path) => ({ path, lost: [] })),
  ...advanced(trail),
  ...basic(trail),
];

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inside, step) => (inside as Record<string, unknown> | undefined)?.[step], value);

const wrong = fc.constantFrom<unknown>(0, 5, true, "true", "x", {}, [], [5], [null], [["x"]], {
  Equals: ["x"],
});

const kind = (value: unknown): string => (Array.isArray(value) ? "list" : typeof value);

const isWrong = (value: unknown, present: unknown): boolean =>
  present !== undefined && (kind(value) !== kind(present) || JSON.stringify(value) === "[5]");

/** A trail with a wrong type somewhere, and the same trail without the part that the wrong type makes unknown. */
export interface Damaged {
  readonly damaged: Trail;
  readonly rest: Trail | undefined;
}

/** Puts a value of a wrong type in place of one that a trail's verdict may need. */
export const damages = (trail: Trail): fc.Arbitrary<Damaged> =>
  fc
    .tuple(fc.constantFrom(...needed(trail).filter(({ path }) => at(trail, path) !== undefined)), wrong)
    .filter(([{ path }, value]) => isWrong(value, at(trail, path)))
    .map(([{ path, lost }, value]) => ({
      damaged: replaced(trail, path, value) as Trail,
      rest: lost.length === 0 ? undefined : (replaced(trail, lost, undefined) as Trail),
    }));
