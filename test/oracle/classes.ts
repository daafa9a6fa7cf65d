import type { Box } from "./boxes";
import { isMet } from "./constraint";
import { candidates } from "./candidates";
import type { Literals } from "./literals";
import { anyOrAbsent, type Row } from "./rows";

/** The values of one field of a row, one for each set of boxes that accept it. */
export interface FieldClasses {
  readonly field: string;
  /** The boxes that accept the value, as a bit set, and the value. */
  readonly classes: ReadonlyMap<number, string | undefined>;
}

const isOpen = (box: Box, field: string, value: string | undefined, anyArn: boolean): boolean =>
  box.every((constraint) => constraint.field !== field || isMet(constraint, value, anyArn));

/** Boxes, the literals they may contain, and the partition whose events are asked for. */
export interface Question {
  readonly boxes: readonly Box[];
  readonly literals: Literals;
  readonly partition: string;
}

/** Splits a row's fields by what at most 30 boxes can tell apart. */
export const classesOf = ({ boxes, literals, partition }: Question, row: Row): FieldClasses[] => {
  const fields = new Set([...Object.keys(row.fields), ...literals.keys()]);
  return [...fields].map((field) => {
    const may = row.fields[field] ?? anyOrAbsent;
    const classes = new Map<number, string | undefined>();
    for (const value of candidates(field, literals.get(field) ?? [], partition).filter(may)) {
      const bits = boxes.reduce(
        (open, box, index) => (isOpen(box, field, value, row.anyArn) ? open | (1 << index) : open),
        0,
      );
      if (!classes.has(bits)) classes.set(bits, value);
    }
    return { field, classes };
  });
};
