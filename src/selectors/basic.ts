import { beginningWith, exactly, type Box, type Constraint } from "../coverage/constraint";
import { isAbsent, isList, isObject, type Members } from "./json";
import { unknownSelector } from "./advanced";
import type { Flaw, Selector } from "./selector";
import { valuesOf } from "./values";

const dataEvents: Constraint = { field: "eventCategory", accept: exactly(["Data"]), refuse: undefined };

/**
 * `ReadWriteType` as a constraint on `readOnly`; All is the default.
 * Source: https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_EventSelector.html
 */
const readWriteTypes: ReadonlyMap<unknown, Box> = new Map<unknown, Box>([
  ["All", []],
  ["ReadOnly", [{ field: "readOnly", accept: exactly(["true"]), refuse: undefined }]],
  ["WriteOnly", [{ field: "readOnly", accept: exactly(["false"]), refuse: undefined }]],
]);

/** A basic event selector as boxes, one for each data resource; management events are left to the trail. */
export function basicSelector(selector: unknown, index: number): Selector {
  if (!isObject(selector)) return unknownSelector(index, [{ code: "SELECTORS_UNKNOWN" }]);
  const resources = selector["DataResources"];
  if (isAbsent(resources)) return { index, least: [], most: [], flaws: [] };
  if (!isList(resources))
    return unknownSelector(index, [{ code: "SELECTORS_UNKNOWN", field: "resources.type" }]);
  const type = selector["ReadWriteType"];
  const direction = readWriteTypes.get(isAbsent(type) ? "All" : type);
  const flaws: Flaw[] = [];
  if (direction === undefined && resources.length > 0)
    flaws.push({ code: "SELECTORS_UNKNOWN", field: "readOnly" });
  const least: Box[] = [];
  const most: Box[] = [];
  for (const each of resources) {
    const resource = isObject(each) ? dataResource(each) : unknownResource;
    flaws.push(...resource.flaws);
    most.push([dataEvents, ...(direction ?? []), ...resource.box]);
    if (direction !== undefined && resource.known) least.push([dataEvents, ...direction, ...resource.box]);
  }
  return { index, least: least.length === most.length ? most : least, most, flaws };
}

interface Resource {
  readonly box: Box;
  readonly known: boolean;
  readonly flaws: readonly Flaw[];
}

const unknownResource: Resource = {
  box: [],
  known: false,
  flaws: [{ code: "SELECTORS_UNKNOWN", field: "resources.type" }],
};

/**
 * A data resource: its values are ARN prefixes, and none match nothing.
 * Source: https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_DataResource.html
 */
function dataResource(resource: Members): Resource {
  const type = resource["Type"];
  const values = valuesOf(resource["Values"]) ?? [];
  const flaws: Flaw[] = [];
  if (typeof type !== "string") flaws.push({ code: "SELECTORS_UNKNOWN", field: "resources.type" });
  if (values === "unknown") flaws.push({ code: "SELECTORS_UNKNOWN", field: "resources.ARN" });
  const known = flaws.length === 0;
  if (values.length === 0) flaws.push({ code: "VALUES_EMPTY", field: "resources.ARN" });
  const box: Constraint[] = [];
  if (typeof type === "string")
    box.push({ field: "resources.type", accept: exactly([type]), refuse: undefined });
  if (values !== "unknown")
    box.push({ field: "resources.ARN", accept: beginningWith(values), refuse: undefined });
  return { box, known, flaws };
}
