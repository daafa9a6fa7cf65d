import { affordable, type Budget } from "../coverage/budget";
import { beginningWith, type Box, type Constraint } from "../coverage/constraint";
import type { Reason } from "../generated/types";
import { isObject, text } from "../selectors/json";
import type { Selector } from "../selectors/selector";
import type { Rows } from "../selectors/universe";
import { all } from "./classify";
import type { Context } from "./context";
import type { Coverage } from "./coverage";
import { eventOf } from "./event";
import { ownerOfArn, type Identity } from "./identity";
import { firstMiss, missIn } from "./missed";
import type { TrailFacts } from "./trail";
import { takesObjects } from "./selector-reasons";

/** What is worth knowing of any trail: who owns and manages it, and whether its deliveries arrive. */
export function standingAdvice({ members, logBucket }: TrailFacts, { accountId }: Identity): Reason[] {
  const advice: Reason[] = [];
  const status = members["Status"];
  const error = isObject(status) ? text(status["LatestDeliveryError"]) : undefined;
  if (error !== undefined) {
    const values = logBucket === undefined ? [error] : [error, logBucket];
    advice.push({ code: "DELIVERY_FAILING", effect: "advises", values });
  }
  if (text(members["Name"])?.startsWith("aws-controltower-") === true) {
    advice.push({ code: "CONTROL_TOWER_MANAGED", effect: "advises" });
  }
  const owner = ownerOfArn(text(members["TrailARN"]));
  if (members["IsOrganizationTrail"] === true && owner !== undefined && owner !== accountId) {
    advice.push({ code: "ORGANIZATION_TRAIL_OWNER", effect: "advises", values: [owner] });
  }
  return advice;
}

/** What is worth knowing of a trail whose selectors record everything: unusual ways of doing so, and what they may miss. */
export function completeAdvice(trail: TrailFacts, { budget }: Coverage, context: Context): Reason[] {
  const { control, rows, allRows } = context;
  const objects = trail.readings.flatMap((reading) => reading.selectors.filter(takesObjects));
  const least = objects.flatMap((selector) => selector.least);
  const advice = control === "S3.22" ? recursionAdvice(trail, least, context) : [];
  if (least.every(isPlain)) return advice;
  affordable(() => {
    advice.push(...disputedAdvice(rows, objects, budget), ...unionAdvice(rows, objects, budget));
    for (const { form, selectors } of trail.readings) {
      for (const each of selectors.filter(takesObjects)) {
        advice.push(...idleAdvice(allRows, each, form === "basic", budget));
      }
    }
  });
  return advice;
}

const plainFields = ["eventCategory", "resources.type", "readOnly"];

/** Whether a box reads nothing but the kind of event: it takes all of a row or none, certain and disputed alike. */
const isPlain = (box: Box): boolean => box.every(({ field }) => plainFields.includes(field));

/**
 * What comes of recording the trail's own deliveries, for trails that do.
 * Source: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-trail-recursive-logging.html
 */
function recursionAdvice(
  { members, logBucket }: TrailFacts,
  least: readonly Box[],
  context: Context,
): Reason[] {
  if (members["RecursiveLogging"] === false) return [{ code: "RECURSIVE_LOGGING_OFF", effect: "advises" }];
  if (logBucket === undefined) return [];
  const prefixes = [`arn:${context.identity.partition}:s3:::${logBucket}/`];
  const inLogBucket: Constraint = {
    field: "resources.ARN",
    accept: beginningWith(prefixes),
    refuse: undefined,
  };
  const [calls] = context.allRows.certain;
  const records = (box: Box): boolean =>
    calls !== undefined && missIn(calls, [], { left: 1_000_000 }, [...box, inLogBucket]) !== undefined;
  if (affordable(() => least.some(records)) !== true) return [];
  return [{ code: "LOG_BUCKET_FEEDBACK_LOOP", effect: "advises", values: [logBucket] }];
}

function disputedAdvice(rows: Rows, selectors: readonly Selector[], budget: Budget): Reason[] {
  const boxes = selectors.flatMap(({ least }) => least);
  const miss = firstMiss(rows.disputed(), boxes, budget);
  return miss === undefined
    ? []
    : [{ code: "DISPUTED_EVENTS_MISSED", effect: "advises", event: eventOf(miss.point) }];
}

function unionAdvice(rows: Rows, selectors: readonly Selector[], budget: Budget): Reason[] {
  const coversAlone = ({ least }: Selector): boolean => firstMiss(rows.certain, least, budget) === undefined;
  if (selectors.length < 2 || selectors.some(coversAlone)) return [];
  return [{ code: "COMPLETE_ONLY_AS_UNION", effect: "advises" }];
}

/** Filters that turn no event of the control away. */
function idleAdvice(rows: Rows, { index, least }: Selector, isBasic: boolean, budget: Budget): Reason[] {
  const filters = least
    .flat()
    .filter((each) => !plainFields.includes(each.field) && !(isBasic && isCanonical(each)));
  if (filters.length === 0) return [];
  const asked = [...rows.certain, ...rows.disputed()];
  return filters
    .filter((each) => firstMiss(asked, [[each]], budget) === undefined)
    .map((each) => idleReason(index, each, isBasic));
}

/** Whether a basic selector names every object of every bucket in the way AWS documents. */
const isCanonical = ({ accept }: Constraint): boolean =>
  accept?.prefixes.some((value) => /^arn:[^:]*:s3$/.test(value)) === true;

function idleReason(selector: number, { field, accept, refuse }: Constraint, isBasic: boolean): Reason {
  const values = [accept, refuse].flatMap((matcher) => (matcher === undefined ? [] : all(matcher)));
  const code = isBasic ? "ALL_BUCKETS_VALUE_UNUSUAL" : "FILTER_WITHOUT_EFFECT";
  return { code, effect: "advises", selector, field, values };
}
