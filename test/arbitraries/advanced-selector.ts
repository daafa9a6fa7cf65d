import * as fc from "fast-check";
import type { AdvancedEventSelector, AdvancedFieldSelector } from "../../src/generated/types";
import { fieldSelectors } from "./field-selector";

const condition = (Field: string, ...Equals: string[]): AdvancedFieldSelector => ({ Field, Equals });

const data = condition("eventCategory", "Data");
const objects = condition("resources.type", "AWS::S3::Object");

const types = fc.oneof(
  { weight: 12, arbitrary: fc.constant(objects) },
  fc.constant(condition("resources.type", "AWS::Lambda::Function")),
  fc.constant(condition("resources.type", "AWS::Lambda::Function", "AWS::S3::Object")),
);

const readOnly = fc.oneof(
  { weight: 4, arbitrary: fc.constant<AdvancedFieldSelector[]>([]) },
  { weight: 4, arbitrary: fc.constant([condition("readOnly", "false")]) },
  fc.constant([condition("readOnly", "true")]),
  fc.constant([condition("readOnly", "true", "false")]),
);

/** A selector without a filter. */
export const everything: AdvancedEventSelector = { FieldSelectors: [data, objects] };

const management: AdvancedEventSelector = { FieldSelectors: [condition("eventCategory", "Management")] };

/** A well-formed advanced selector, mostly for S3 objects, with up to three filters. */
export const advancedSelectors = (partition: string): fc.Arbitrary<AdvancedEventSelector> =>
  fc.oneof(fc.constant(management), {
    weight: 12,
    arbitrary: fc
      .tuple(types, readOnly, fc.array(fieldSelectors(partition), { maxLength: 3 }))
      .map(([type, flag, filters]) => ({ FieldSelectors: [data, type, ...flag, ...filters] })),
  });
