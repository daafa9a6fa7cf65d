import type { Box, Constraint, Matcher } from "../coverage/constraint";
import { isList, isObject, text, type Members } from "./json";
import type { Flaw, Selector } from "./selector";
import { valuesOf } from "./values";

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

/**
 * One field selector. An operator that is not understood is left out: the rest then takes at least as much.
 * Source: https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_AdvancedFieldSelector.html
 */
function fieldSelector(selector: Members): FieldReading {
  const field = text(selector["Field"]);
  if (field === undefined) return { flaws: [{ code: "SELECTORS_UNKNOWN" }] };
  const accept = side(selector["Equals"], selector["StartsWith"], selector["EndsWith"]);
  const refuse = side(selector["NotEquals"], selector["NotStartsWith"], selector["NotEndsWith"]);
  const flaws: Flaw[] = [];
  if (accept.unknown || refuse.unknown) flaws.push({ code: "SELECTORS_UNKNOWN", field });
  if (accept.empty || refuse.empty) flaws.push({ code: "VALUES_EMPTY", field });
  if (!accept.given && !refuse.given) flaws.push({ code: "OPERATOR_MISSING", field });
  const constraint = { field, accept: accept.unknown ? undefined : accept.matcher, refuse: refuse.matcher };
  return { constraint, flaws };
}

/** The three operators that accept, or the three that refuse, as far as they are understood. */
interface Side {
  readonly matcher: Matcher | undefined;
  readonly given: boolean;
  readonly unknown: boolean;
  readonly empty: boolean;
}

function side(...lists: readonly [equals: unknown, prefixes: unknown, suffixes: unknown]): Side {
  const read = lists.map(valuesOf);
  const [equals, prefixes, suffixes] = read.map((values) =>
    typeof values === "object" ? values : undefined,
  );
  const isUnderstood = equals !== undefined || prefixes !== undefined || suffixes !== undefined;
  return {
    matcher: isUnderstood
      ? { equals: equals ?? none, prefixes: prefixes ?? none, suffixes: suffixes ?? none }
      : undefined,
    given: read.some((values) => values !== undefined),
    unknown: read.includes("unknown"),
    empty: read.some((values) => typeof values === "object" && values.length === 0),
  };
}

const none: readonly string[] = [];

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
