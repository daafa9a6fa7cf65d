import { affordable, type Budget } from "../coverage/budget";
import type { Box } from "../coverage/constraint";
import { only, type Domain, type Value } from "../coverage/domain";
import { findUncovered, valueAt, type Point } from "../coverage/uncovered";
import { all } from "./classify";
import { modernObjectArns } from "../selectors/languages";
import type { Row } from "../selectors/universe";

/** An event of a row that some selectors do not record. */
export interface Miss {
  readonly row: Row;
  readonly point: Point;
}

/** An event of the row, within `within`, that lies in none of the boxes; undefined when there is none. */
export function missIn(row: Row, boxes: readonly Box[], budget: Budget, within: Box = []): Miss | undefined {
  const asked = row.anyArn ? boxes.map(withoutArn) : boxes;
  const target = row.anyArn ? withoutArn(within) : within;
  const point = findUncovered(
    row.universe,
    row.except.length === 0 ? asked : [...asked, ...row.except],
    budget,
    target,
  );
  return point === undefined ? undefined : { row, point };
}

/** The box with every constraint on the object's ARN counted as met, unless it names no value that anything could match. */
const withoutArn = (box: Box): Box =>
  box.filter(
    ({ field, accept }) => field !== "resources.ARN" || (accept !== undefined && all(accept).length === 0),
  );

/** The first of the rows that the boxes do not cover, with an event they miss. */
export function firstMiss(rows: readonly Row[], boxes: readonly Box[], budget: Budget): Miss | undefined {
  for (const row of rows) {
    const miss = missIn(row, boxes, budget);
    if (miss !== undefined) return miss;
  }
  return undefined;
}

/** Whether some event of the rows lies in one of the boxes. */
export const takesAny = (rows: readonly Row[], boxes: readonly Box[], budget: Budget): boolean =>
  boxes.some((box) => rows.some((row) => missIn(row, [], budget, box) !== undefined));

const familiarNames: readonly string[] = ["PutObject", "DeleteObject", "GetObject", "HeadObject"];
const isFamiliarName = (name: Value): boolean => name !== undefined && familiarNames.includes(name);
const modernArn = /^arn:[^:]*:s3:::(?![^/]*\.\.)[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]\//;

const isFamiliar = ({ point }: Miss): boolean =>
  isFamiliarName(valueAt(point, "eventName")) && modernArn.test(valueAt(point, "resources.ARN") ?? "");

/**
 * A miss a person recognises, if there is one: a familiar call on a bucket whose name is allowed today, else one of the two,
 * else `miss` itself. Spends a budget of its own, so that the look of the answer never decides whether there is one.
 */
export function familiar(miss: Miss, rows: readonly Row[], boxes: readonly Box[], work: number): Miss {
  if (isFamiliar(miss)) return miss;
  const budget = { left: work };
  const found = affordable(() => {
    for (const narrow of [withBoth, withFamiliarName, withModernBucket]) {
      const better = firstMiss(
        rows.flatMap((row) => narrow(row) ?? []),
        boxes,
        budget,
      );
      if (better !== undefined) return better;
    }
    return undefined;
  });
  return found ?? miss;
}

type Narrow = (row: Row) => Row | undefined;

const withFamiliarName: Narrow = (row) => {
  const names = row.universe.domain("eventName").members.filter(isFamiliarName);
  return names.length === 0 ? undefined : withField(row, "eventName", only(...names));
};

const withModernBucket: Narrow = (row) => {
  const arn = row.universe.domain("resources.ARN");
  if (row.anyArn || arn.language === undefined) return undefined;
  const language = modernObjectArns(arn.language.head);
  return withField(row, "resources.ARN", {
    ...arn,
    members: arn.members.filter((each) => each !== undefined && language.has(each)),
    language,
  });
};

const withBoth: Narrow = (row) => {
  const named = withFamiliarName(row);
  return named && withModernBucket(named);
};

const withField = (row: Row, field: string, domain: Domain): Row => ({
  ...row,
  universe: { domain: (each) => (each === field ? domain : row.universe.domain(each)) },
});
