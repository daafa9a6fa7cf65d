import * as fc from "fast-check";
import { pools } from "./pools";

const anyPath = fc.stringMatching(/^[ab/]{0,5}$/);
const anyName = fc.stringMatching(/^[AB]?[ab]{0,2}$/);

/** A value for a condition on a field: mostly from the field's pool, else of so few letters that values still meet. */
export const valueFor = (field: string, partition: string): fc.Arbitrary<string> => {
  const pooled = { weight: 6, arbitrary: fc.constantFrom(...pools(partition)[field]!) };
  if (field === "eventName") return fc.oneof(pooled, anyName);
  if (field !== "resources.ARN") return pooled.arbitrary;
  return fc.oneof(pooled, anyPath, {
    weight: 2,
    arbitrary: anyPath.map((path) => `arn:${partition}:s3:::${path}`),
  });
};
