import type { AdvancedEventSelector, EventSelector, Trail } from "../../src/generated/types";
import { ofFieldSelector, type Constraint } from "./constraint";

/** One conjunction: the events that meet all of its constraints. A trail records the union of its boxes. */
export type Box = readonly Constraint[];

const isOneOf = (field: string, Equals: string[]): Constraint => ofFieldSelector({ Field: field, Equals });

const flags: Readonly<Record<string, string[]>> = { ReadOnly: ["true"], WriteOnly: ["false"] };

const basicBoxes = ({ ReadWriteType, DataResources }: EventSelector): Box[] =>
  (DataResources ?? []).map(({ Type, Values }) => [
    isOneOf("eventCategory", ["Data"]),
    isOneOf("readOnly", flags[ReadWriteType ?? "All"] ?? ["true", "false"]),
    isOneOf("resources.type", [Type ?? ""]),
    ofFieldSelector({ Field: "resources.ARN", StartsWith: Values ?? [] }),
  ]);

const advancedBox = ({ FieldSelectors }: AdvancedEventSelector): Box =>
  (FieldSelectors ?? []).map(ofFieldSelector);

/** The data events that a trail with well-formed selectors of one form records, box by box. */
export const boxes = ({ EventSelectors, AdvancedEventSelectors }: Trail): readonly Box[] => [
  ...(EventSelectors ?? []).flatMap(basicBoxes),
  ...(AdvancedEventSelectors ?? []).map(advancedBox),
];

/** The same, unless the trail is stopped, and within its own Region unless it is for all. */
export const liveBoxes = (trail: Trail): readonly Box[] => {
  if (trail.Status?.IsLogging !== true) return [];
  const home = isOneOf("awsRegion", [trail.HomeRegion ?? ""]);
  return boxes(trail).map((box) => (trail.IsMultiRegionTrail === true ? box : [...box, home]));
};
