import * as fc from "fast-check";
import { expect, test } from "vitest";
import { controls } from "../../src/model/controls";
import { trails } from "../arbitraries/trail";
import { damages } from "../arbitraries/wrong-type";
import { coverage } from "../oracle/coverage";
import { evaluate } from "./evaluate";
import { patience, runs } from "./runs";

const cases = trails("aws")
  .filter((trail) => trail.IsMultiRegionTrail === true && trail.Status?.IsLogging === true)
  .chain((trail) => fc.tuple(damages(trail), fc.constantFrom(...controls)));

test("no COMPLIANT rests on a member of the wrong type", { timeout: patience }, () => {
  fc.assert(
    fc.property(cases, ([{ damaged, rest }, control]) => {
      const { compliance } = evaluate({ partition: "aws", trails: [damaged] }, control);
      if (compliance !== "COMPLIANT") return;
      expect(rest, "the trail itself is not known to record").toBeDefined();
      expect(coverage(rest!, control, "aws")).toBe("all");
    }),
    runs(1500),
  );
});
