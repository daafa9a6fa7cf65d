import * as fc from "fast-check";
import type { Trail } from "../../src/generated/types";
import { advancedSelectors, everything } from "./advanced-selector";
import { basicSelectors } from "./basic-selector";
import { partsOf } from "./split";

const mostly = (value: boolean): fc.Arbitrary<boolean> =>
  fc.oneof({ weight: 6, arbitrary: fc.constant(value) }, fc.constant(!value));

/** The selectors of a trail: one form, or the default; often the parts of a whole, with or without a part lost. */
const selectors = (partition: string): fc.Arbitrary<Partial<Trail>> => {
  const advanced = fc.array(advancedSelectors(partition), { minLength: 1, maxLength: 4 });
  const parts = partsOf(everything, partition);
  const mixed = fc.tuple(parts, fc.array(advancedSelectors(partition), { maxLength: 1 }), fc.nat(8));
  return fc.oneof(
    fc.constant({ HasCustomEventSelectors: false }),
    { weight: 6, arbitrary: advanced.map((AdvancedEventSelectors) => ({ AdvancedEventSelectors })) },
    {
      weight: 6,
      arbitrary: mixed.map(([whole, more, lost]) => ({
        AdvancedEventSelectors: [
          ...whole.filter((_, index) => whole.length === 1 || index !== lost),
          ...more,
        ],
      })),
    },
    {
      weight: 4,
      arbitrary: fc
        .array(basicSelectors(partition), { minLength: 1, maxLength: 3 })
        .map((EventSelectors) => ({ EventSelectors })),
    },
  );
};

/** A well-formed trail whose state and selectors are known. */
export const trails = (partition: string): fc.Arbitrary<Trail> =>
  fc
    .record({
      Name: fc.constantFrom("main", "second", "third"),
      HomeRegion: fc.constantFrom("us-east-1", "eu-west-1"),
      IsMultiRegionTrail: mostly(true),
      S3BucketName: fc.constantFrom("logs", "logs-2"),
      IsLogging: mostly(true),
      selectors: selectors(partition),
    })
    .map(({ IsLogging, selectors: chosen, ...trail }) => ({
      ...trail,
      TrailARN: `arn:${partition}:cloudtrail:${trail.HomeRegion}:111122223333:trail/${trail.Name}`,
      HasCustomEventSelectors: true,
      Status: { IsLogging },
      ...chosen,
    }));
