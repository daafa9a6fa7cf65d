import type { S3DataEvent, Trail } from "../../src/generated/types";
import type { Control } from "../../src/model/controls";
import { eventOf } from "./attributes";
import { boxes, liveBoxes } from "./boxes";
import { classesOf, type FieldClasses, type Question } from "./classes";
import { literalsOf } from "./literals";
import { rows, type Row } from "./rows";

/** What trying every class of every field finds. */
export interface Found {
  readonly missed: S3DataEvent | undefined;
  readonly recorded: S3DataEvent | undefined;
}

type Choice = Readonly<Record<string, string | undefined>>;

/** Every set of boxes that accept some whole event, with such an event. */
const outcomes = (fields: readonly FieldClasses[], everyBox: number): ReadonlyMap<number, Choice> => {
  let reached = new Map<number, Choice>([[everyBox, {}]]);
  for (const { field, classes } of fields) {
    const next = new Map<number, Choice>();
    for (const [before, choice] of reached) {
      for (const [bits, value] of classes) {
        if (!next.has(before & bits)) next.set(before & bits, { ...choice, [field]: value });
      }
    }
    reached = next;
  }
  return reached;
};

const search = (question: Question, row: Row): Found => {
  const reached = outcomes(classesOf(question, row), (1 << question.boxes.length) - 1);
  const recorded = [...reached].find(([bits]) => bits !== 0)?.[1];
  const missed = reached.get(0);
  return { missed: missed && eventOf(missed), recorded: recorded && eventOf(recorded) };
};

const searchRows = (question: Question, control: Control): Found => {
  const found = rows(control, question.partition).map((row) => search(question, row));
  return {
    missed: found.find(({ missed }) => missed !== undefined)?.missed,
    recorded: found.find(({ recorded }) => recorded !== undefined)?.recorded,
  };
};

/** Tries every class of a control's events on the selectors of a well-formed trail, whatever its state. */
export const ofTrail = (trail: Trail, control: Control, partition: string): Found =>
  searchRows({ boxes: boxes(trail), literals: literalsOf([trail]), partition }, control);

/** Tries every class of a control's events on all trails of a well-formed account together. */
export const ofTrails = (trails: readonly Trail[], control: Control, partition: string): Found =>
  searchRows({ boxes: trails.flatMap(liveBoxes), literals: literalsOf(trails), partition }, control);

/** What a trail's selectors record of a control's events. */
export const coverage = (trail: Trail, control: Control, partition: string): "all" | "some" | "none" => {
  const { missed, recorded } = ofTrail(trail, control, partition);
  if (missed === undefined) return "all";
  return recorded === undefined ? "none" : "some";
};
