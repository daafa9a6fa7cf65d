import { add, all, holds, none, type Bits } from "./bits";
import { spend, type Budget } from "./budget";
import { choose, type Field } from "./choose";
import { classesOf, Unrealized, type Demand, type ValueClass } from "./classes";
import type { Box, Constraint } from "./constraint";
import { isMetByAll, isSingle, takes, type Domain, type Value } from "./domain";

/** A product of domains, one for each of all field names there can be. */
export interface Universe {
  readonly domain: (field: string) => Domain;
}

/** One value for each field: those in `settled`, else the first of the domain; `undefined` stands for a missing one. */
export interface Point {
  readonly universe: Universe;
  readonly settled: ReadonlyMap<string, Value>;
}

/** The point's value of a field. */
export const valueAt = ({ universe, settled }: Point, field: string): Value =>
  settled.has(field) ? settled.get(field) : universe.domain(field).members[0];

/**
 * A point of the universe that meets `within` and lies in none of the boxes; undefined when the boxes cover all such points.
 *
 * Guarantee: exact in both directions. Cost: near linear in the number of literals on one field.
 * @throws SearchBudgetExceeded when the budget does not suffice; then nothing is known.
 */
export function findUncovered(
  universe: Universe,
  boxes: readonly Box[],
  budget: Budget,
  within: Box = [],
): Point | undefined {
  if (isFirstUncovered(universe, boxes, within)) return { universe, settled: nothingSettled };
  const target = restOf(universe, within);
  if (target === undefined) return undefined;
  const alive: Box[] = [];
  for (const box of boxes) {
    const rest = restOf(universe, box);
    if (rest === undefined) continue;
    if (rest.length === 0) return undefined;
    alive.push(rest);
  }
  const question = { universe, boxes: alive, target };
  if (isKnown(question, budget)) return undefined;
  const settled = new Map<string, Value>();
  const rest = settleEasily(question, settled, budget);
  if (rest.boxes.length === 0 && rest.target.length === 0) return { universe, settled };
  const found = isKnown(rest, budget) ? undefined : settleSurely(rest, settled, budget);
  if (found === undefined) (budget.covered ??= []).push(question, rest);
  return found;
}

/** Whether the question was found to have no point before: it asks the same of the same domains. */
const isKnown = (question: Question, { covered }: Budget): boolean =>
  covered?.some((known) => isSame(known, question)) === true;

const isSame = (a: Question, b: Question): boolean =>
  a.boxes.length === b.boxes.length &&
  a.boxes.every((box, index) => isSameBox(a, box, b, b.boxes[index] ?? [])) &&
  isSameBox(a, a.target, b, b.target);

const isSameBox = (a: Question, box: Box, b: Question, other: Box): boolean =>
  box.length === other.length &&
  box.every(
    (each, index) => each === other[index] && a.universe.domain(each.field) === b.universe.domain(each.field),
  );

/** Settles with classes assumed to have members where a language promises them, and once more without when one has none. */
function settleSurely(rest: Question, settled: Settled, budget: Budget): Point | undefined {
  try {
    return settle(rest, settled, budget, false);
  } catch (error) {
    if (error instanceof Unrealized) return settle(rest, settled, budget, true);
    throw error;
  }
}

const nothingSettled: Point["settled"] = new Map();

/** Whether the point of every domain's first value is one: the common case, decided without any set. */
function isFirstUncovered(universe: Universe, boxes: readonly Box[], within: Box): boolean {
  const takesFirst = (constraint: Constraint): boolean => {
    const domain = universe.domain(constraint.field);
    return takes(domain, constraint, domain.members[0]);
  };
  for (const box of boxes) if (box.every(takesFirst)) return false;
  return within.every(takesFirst);
}

/** The constraints that some values of the universe meet and others fail, or undefined when every value fails one. */
export function restOf(universe: Universe, box: Box): Box | undefined {
  let rest: Constraint[] | undefined;
  for (const constraint of box) {
    const domain = universe.domain(constraint.field);
    if (!isSingle(domain)) {
      if (!isMetByAll(domain, constraint)) (rest ??= []).push(constraint);
    } else if (!takes(domain, constraint, domain.members[0])) return undefined;
  }
  return rest ?? [];
}

/** What is left of a question when the easy fields are settled. */
export interface Question {
  readonly universe: Universe;
  readonly boxes: readonly Box[];
  readonly target: Box;
}

type Settled = Map<string, Value>;

/**
 * Gives a field one of its shown values when that value meets the target and is turned away by every box that has a say on the
 * field: no other value can do better.
 */
function settleEasily(question: Question, settled: Settled, budget: Budget): Question {
  const { universe, boxes, target } = question;
  let rest = question;
  if (boxes.length === 0 && target.length === 0) return rest;
  const fields = new Set([...boxes, target].flatMap((box) => box.map(({ field }) => field)));
  const constraints = boxes.reduce((sum, box) => sum + box.length, target.length);
  for (const field of fields) {
    spend(budget, 8 * constraints);
    const domain = universe.domain(field);
    const mine = rest.boxes.flatMap((box) => of(box, field) ?? []);
    const own = of(rest.target, field)?.[0] ?? [];
    const isBest = (value: Value): boolean =>
      mine.every((box) => !takesAll(domain, box, value)) && takesAll(domain, own, value);
    let shown: readonly Value[] = domain.members;
    let best = shown.findIndex(isBest);
    if (best < 0) best = (shown = likely(domain, own, mine[0] ?? [])).findIndex(isBest);
    if (best < 0) continue;
    settled.set(field, shown[best]);
    rest = {
      universe,
      boxes: rest.boxes.filter((box) => of(box, field) === undefined),
      target: rest.target.filter((each) => each.field !== field),
    };
  }
  return rest;
}

/** A box's constraints on one field, in a list of their own; undefined when there are none. */
function of(box: Box, field: string): [Box] | undefined {
  if (!box.some((each) => each.field === field)) return undefined;
  return [box.length === 1 ? box : box.filter((each) => each.field === field)];
}

const takesAll = (domain: Domain, box: Box, value: Value): boolean =>
  box.every((constraint) => takes(domain, constraint, value));

/** Values to try: what the target accepts, and what the first box with a say on the field refuses, read on. */
function likely({ language }: Domain, target: Box, box: Box): readonly string[] {
  if (language === undefined) return [];
  const accepted = target.flatMap(({ accept }) => accept?.prefixes.slice(0, 2) ?? []);
  const refused = box[0]?.refuse?.prefixes.slice(0, 2) ?? [];
  return [...accepted, ...refused]
    .map((prefix) => prefix + (language.onward(prefix)[0] ?? ""))
    .filter(language.has);
}

/** Settles all fields that boxes or target still constrain, by their classes. */
function settle(
  { universe, boxes, target }: Question,
  settled: Settled,
  budget: Budget,
  verify: boolean,
): Point | undefined {
  const demands = new Map<string, Demand[]>();
  [...boxes, target].forEach((each, box) => {
    for (const constraint of each) {
      const list = demands.get(constraint.field);
      if (list === undefined) demands.set(constraint.field, [{ box, constraint }]);
      else list.push({ box, constraint });
    }
  });
  const allBoxes = all(boxes.length + 1);
  const fields: { name: string; classes: readonly ValueClass[] }[] = [];
  for (const [name, list] of demands) {
    spend(budget, 64 * boxes.length);
    const problem = {
      domain: universe.domain(name),
      demands: list,
      allBoxes,
      budget,
      verify,
      target: boxes.length,
    };
    const classes = classesOf(problem);
    if (classes.length === 0) return undefined;
    fields.push({ name, classes });
  }
  const chosen = choose(
    fields.map(({ classes }) => fieldOf(classes, boxes.length)),
    all(boxes.length),
    budget,
  );
  if (chosen === undefined) return undefined;
  const found = new Map(settled);
  fields.forEach(({ name, classes }, index) => found.set(name, classes[chosen[index] ?? -1]?.value()));
  return { universe, settled: found };
}

function fieldOf(classes: readonly ValueClass[], boxes: number): Field {
  const turnsAway: Bits[] = [];
  for (let box = 0; box < boxes; box++) turnsAway.push(none(classes.length));
  const turnedAwayBy = classes.map(({ takenBy }, index) => {
    const away = none(boxes);
    for (let box = 0; box < boxes; box++) {
      const mine = turnsAway[box];
      if (holds(takenBy, box) || mine === undefined) continue;
      add(away, box);
      add(mine, index);
    }
    return away;
  });
  return { classes: all(classes.length), turnsAway, turnedAwayBy };
}
