import type { S3DataEvent, Trail } from "../../src/generated/types";
import { attributesOf, type Attributes } from "./attributes";
import { boxes, type Box } from "./boxes";
import { isMet } from "./constraint";

const takes = (box: Box, attributes: Attributes, anyArn: boolean): boolean =>
  box.every((constraint) => isMet(constraint, attributes[constraint.field], anyArn));

/** Whether a trail with well-formed selectors of one form records an event, were it logging in the event's Region. */
export const records = (trail: Trail, event: S3DataEvent, anyArn = false): boolean =>
  boxes(trail).some((box) => takes(box, attributesOf(event), anyArn));
