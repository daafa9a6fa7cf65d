import type { Box, Constraint, Matcher } from "../coverage/constraint";
import { isList, isObject, text, type Members } from "./json";
import type { Flaw, Selector } from "./selector";
import { valuesOf } from "./values";

/**
 * The six operators: what they read of a value, and whether they accept or refuse what they match.
 * Source: https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_AdvancedFieldSelector.html
 */
const operators = {
  Equals: { side: "accept", part: "equals" },
  StartsWith: { side: "accept", part: "prefixes" },
  EndsWith: { side: "accept", part: "suffixes" },
  NotEquals: { side: "refuse", part: "equals" },
  NotStartsWith: { side: "refuse", part: "prefixes" },
  NotEndsWith: { side: "refuse", part: "suffixes" },
} as const;

const operatorNames = [
  "Equals",
  "StartsWith",
  "EndsWith",
  "NotEquals",
  "NotStartsWith",
  "NotEndsWith",
] as const;

/** An advanced event selector as boxes: all its field selectors must accept. */
export function advancedSelector(selector: unknown, index: number): Selector {
  const fields = isObject(selector) ? selector["FieldSelectors"] : undefined;
  if (!isList(fields) || fields.length === 0) return unknownSelector(index, [{ code: "SELECTORS_UNKNOWN" }]);
  const flaws: Flaw[] = [];
  const most: Constraint[] = [];
  let understood = true;
  for (const each of fields) {
    const part = isObject(each) ? fieldSelector(each) : { flaws: [{ code: "SELECTORS_UNKNOWN" } as const] };
    flaws.push(...part.flaws);
    if (part.constraint !== undefined) most.push(part.constraint);
    understood &&= part.constraint !== undefined && !part.flaws.some(hidesMeaning);
  }
  flaws.push(...repeated(most));
  const missing = missingField(most);
  if (missing !== undefined && understood) flaws.push({ code: "SELECTORS_UNKNOWN", field: missing });
  understood &&= missing === undefined;
  const boxes: readonly Box[] = [most];
  return { index, least: understood ? boxes : [], most: boxes, flaws };
}

/** A selector of which nothing is known: it may record everything or nothing. */
export const unknownSelector = (index: number, flaws: readonly Flaw[]): Selector => ({
  index,
  least: [],
  most: [[]],
  flaws,
});

const hidesMeaning = ({ code }: Flaw): boolean => code === "SELECTORS_UNKNOWN" || code === "OPERATOR_MISSING";

interface FieldReading {
  readonly constraint?: Constraint;
  readonly flaws: readonly Flaw[];
}

/** One field selector. An operator that is not understood is left out: the rest then takes at least as much. */
function fieldSelector(selector: Members): FieldReading {
  const field = text(selector["Field"]);
  if (field === undefined) return { flaws: [{ code: "SELECTORS_UNKNOWN" }] };
  const flaws: Flaw[] = [];
  const sides: { accept?: Matcher; refuse?: Matcher } = {};
  let given = false;
  let acceptUnknown = false;
  for (const operator of operatorNames) {
    const values = valuesOf(selector[operator]);
    if (values === undefined) continue;
    given = true;
    const { side, part } = operators[operator];
    if (values === "unknown") {
      flaws.push({ code: "SELECTORS_UNKNOWN", field });
      acceptUnknown ||= side === "accept";
      continue;
    }
    if (values.length === 0) flaws.push({ code: "VALUES_EMPTY", field });
    sides[side] = { ...(sides[side] ?? emptyMatcher), [part]: values };
  }
  if (!given) flaws.push({ code: "OPERATOR_MISSING", field });
  return {
    constraint: { field, accept: acceptUnknown ? undefined : sides.accept, refuse: sides.refuse },
    flaws,
  };
}

const emptyMatcher: Matcher = { equals: [], prefixes: [], suffixes: [] };

function repeated(constraints: readonly Constraint[]): Flaw[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { field } of constraints) (seen.has(field) ? twice : seen).add(field);
  return [...twice].map((field) => ({ code: "FIELD_REPEATED", field }));
}

/**
 * The field that AWS requires and the selector lacks.
 * Source: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/filtering-data-events.html
 */
function missingField(constraints: readonly Constraint[]): string | undefined {
  const category = constraints.find(({ field }) => field === "eventCategory");
  if (category === undefined) return "eventCategory";
  const isData = category.accept?.equals.includes("Data") === true;
  return isData && !constraints.some(({ field }) => field === "resources.type")
    ? "resources.type"
    : undefined;
}
