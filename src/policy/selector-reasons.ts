import { affordable } from "../coverage/budget";
import { accepts, type Box, type Constraint, type Matcher } from "../coverage/constraint";
import type { Effect, Reason } from "../generated/types";
import type { Flaw, Reading, Selector } from "../selectors/selector";
import type { Row } from "../selectors/universe";
import { blame, type Blame } from "./blame";
import { all, classify } from "./classify";
import { oddities, type ArnContext } from "./classify-arn";
import type { Coverage } from "./coverage";
import { firstMiss, type Miss } from "./missed";
import { joined } from "./reasons";

const explanationWork = 1_000_000;

const meets = (box: Box, field: string, value: string): boolean =>
  box.every((constraint) => constraint.field !== field || accepts(constraint, value));

const takesData = ({ most }: Selector): boolean => most.some((box) => meets(box, "eventCategory", "Data"));

/** Whether a selector may record data events of S3 objects. */
export const takesObjects = ({ most }: Selector): boolean =>
  most.some((box) => meets(box, "eventCategory", "Data") && meets(box, "resources.type", "AWS::S3::Object"));

/**
 * Why one reading of a trail's selectors leaves events out. With a gap, every selector is named with what causes it; what is
 * odd without causing a gap is advice.
 */
export function selectorReasons(
  reading: Reading,
  coverage: Coverage,
  rows: readonly Row[],
  context: ArnContext,
): Reason[] {
  const { selectors } = reading;
  const hasGap = coverage.levels.size > 0 && !coverage.levels.has("all");
  const objects = selectors.filter(takesObjects);
  const miss = hasGap ? (coverage.miss ?? gapOf(objects, rows)) : undefined;
  const blames = miss === undefined ? [] : blame(objects, rows, miss, explanationWork);
  const causes = blames.flatMap((each) => causeReasons(each, context));
  const reasons = hasGap ? [...absences(selectors, objects), ...causes] : [];
  for (const selector of selectors) if (takesData(selector)) reasons.push(...flawReasons(selector, blames));
  for (const selector of objects) reasons.push(...oddityReasons(selector, causes));
  return reasons.length < 2 ? reasons : joined(reasons);
}

/** An event this reading misses: where readings miss different events, none is missed under all. */
const gapOf = (objects: readonly Selector[], rows: readonly Row[]): Miss | undefined =>
  affordable(() =>
    firstMiss(
      rows,
      objects.flatMap(({ most }) => most),
      { left: explanationWork },
    ),
  );

/** What is missing altogether: data events, or those of S3 objects. */
function absences(selectors: readonly Selector[], objects: readonly Selector[]): Reason[] {
  if (objects.length > 0) return [];
  const data = selectors.filter(takesData);
  if (data.length === 0) return [{ code: "NO_DATA_EVENT_SELECTOR", effect: "blocks" }];
  const types = data.map(({ index, most }) => ({
    code: "OTHER_RESOURCE_TYPE" as const,
    effect: "blocks" as const,
    selector: index,
    field: "resources.type",
    values: [...new Set(most.flatMap(typesOf))],
  }));
  return [{ code: "NO_S3_OBJECT_SELECTOR", effect: "blocks" }, ...types];
}

const typesOf = (box: Box): readonly string[] =>
  box.flatMap(({ field, accept }) => (field === "resources.type" && accept !== undefined ? all(accept) : []));

const causeReasons = ({ selector, constraint, value }: Blame, context: ArnContext): Reason[] =>
  classify(constraint, value, context).map(({ code, values }) => ({
    code,
    effect: "blocks",
    selector,
    field: constraint.field,
    values: [...values],
  }));

/** What keeps a selector from being understood is unknown; what AWS would refuse blocks where it causes a gap. */
function flawReasons({ index, flaws }: Selector, blames: readonly Blame[]): Reason[] {
  const effectOf = ({ code, field }: Flaw): Effect => {
    if (code === "SELECTORS_UNKNOWN" || code === "OPERATOR_MISSING") return "unknown";
    const causes = blames.some((each) => each.selector === index && each.constraint.field === field);
    return causes ? "blocks" : "advises";
  };
  return flaws.map((flaw) => ({
    code: flaw.code,
    effect: effectOf(flaw),
    selector: index,
    ...(flaw.field === undefined ? {} : { field: flaw.field }),
  }));
}

/** What is odd about a selector's ARN filters without being a cause already named. */
function oddityReasons({ index, most }: Selector, causes: readonly Reason[]): Reason[] {
  const mine = causes.filter(({ selector }) => selector === index);
  const named = new Set(
    mine.flatMap(({ code, values }) => (values ?? []).map((value) => `${code} ${value}`)),
  );
  const found: Reason[] = [];
  for (const constraint of most.flat()) {
    if (constraint.field !== "resources.ARN") continue;
    for (const operator of ["equals", "prefixes", "suffixes"] as const) {
      for (const value of valuesUnder(constraint, operator)) {
        for (const code of oddities(operator, value)) {
          if (named.has(`${code} ${value}`)) continue;
          found.push({ code, effect: "advises", selector: index, field: "resources.ARN", values: [value] });
        }
      }
    }
  }
  return found;
}

const valuesUnder = ({ accept, refuse }: Constraint, operator: keyof Matcher): readonly string[] => [
  ...(accept?.[operator] ?? []),
  ...(refuse?.[operator] ?? []),
];
