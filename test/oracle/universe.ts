import type { S3DataEvent } from "../../src/generated/types";
import type { Control } from "../../src/model/controls";
import { attributesOf, type Attributes } from "./attributes";
import { rows, type Row } from "./rows";

const meets = (attributes: Attributes, { fields }: Row): boolean =>
  Object.entries(fields).every(([field, may]) => may(attributes[field]));

/** The row of certain events that an event belongs to. */
export const rowOf = (event: S3DataEvent, control: Control, partition: string): Row | undefined =>
  rows(control, partition).find((row) => meets(attributesOf(event), row));

/** Whether an event is one of those that a control certainly asks for. */
export const inUniverse = (event: S3DataEvent, control: Control, partition: string): boolean =>
  rowOf(event, control, partition) !== undefined;
