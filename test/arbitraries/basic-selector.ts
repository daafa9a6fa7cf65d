import * as fc from "fast-check";
import type { EventSelector } from "../../src/generated/types";
import { valueFor } from "./value";

const dataResources = (
  partition: string,
): fc.Arbitrary<NonNullable<EventSelector["DataResources"]>[number]> => {
  const value = fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom(`arn:${partition}:s3`, `arn:${partition}:s3:::`) },
    { weight: 3, arbitrary: valueFor("resources.ARN", partition) },
  );
  return fc.record(
    {
      Type: fc.oneof(
        { weight: 8, arbitrary: fc.constant("AWS::S3::Object") },
        fc.constant("AWS::Lambda::Function"),
      ),
      Values: fc.array(value, { maxLength: 3 }),
    },
    { requiredKeys: ["Type"] },
  );
};

/** A well-formed basic selector. */
export const basicSelectors = (partition: string): fc.Arbitrary<EventSelector> =>
  fc.record(
    {
      ReadWriteType: fc.constantFrom("All", "WriteOnly", "ReadOnly"),
      IncludeManagementEvents: fc.boolean(),
      DataResources: fc.array(dataResources(partition), { maxLength: 3 }),
    },
    { requiredKeys: [] },
  );
