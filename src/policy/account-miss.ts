import { affordable } from "../coverage/budget";
import { exactly, type Box } from "../coverage/constraint";
import type { Rows } from "../selectors/universe";
import { trailWork, type Coverage } from "./coverage";
import { familiar, firstMiss, type Miss } from "./missed";
import type { TrailFacts } from "./trail";

/** A trail with what its selectors record. */
export interface Recorder {
  readonly trail: TrailFacts;
  readonly coverage: Coverage;
}

/** A certain event that no trail records or might record; undefined when there is none or it could not be decided. */
export function missOfAll(recorders: readonly Recorder[], rows: Rows): Miss | undefined {
  const candidates = recorders.filter(({ trail }) => trail.logging !== false);
  if (candidates.some(({ trail, coverage }) => trail.multiRegion !== false && mayTakeAll(coverage)))
    return undefined;
  const [first, ...others] = candidates;
  if (first !== undefined && others.length === 0 && first.trail.multiRegion !== false)
    return first.coverage.miss;
  const boxes = candidates.flatMap(({ trail, coverage }) => inRegion(trail, coverage.most));
  return affordable(() => {
    const miss = firstMiss(rows.certain, boxes, { left: trailWork });
    return miss && familiar(miss, rows.certain, boxes, trailWork);
  });
}

/** Whether the trails that are known to log record every certain event together. */
export function completeTogether(recorders: readonly Recorder[], rows: Rows): boolean {
  const sure = recorders.filter(({ trail }) => trail.logging === true && trail.multiRegion !== undefined);
  const boxes = sure
    .filter(({ trail }) => trail.multiRegion === true || trail.region !== undefined)
    .flatMap(({ trail, coverage }) => inRegion(trail, coverage.least));
  const miss = affordable(() => firstMiss(rows.certain, boxes, { left: trailWork }) ?? "none");
  return miss === "none";
}

const mayTakeAll = ({ levels }: Coverage): boolean => levels.size === 0 || levels.has("all");

/** The boxes of a single-Region trail record in its home Region only. */
function inRegion({ multiRegion, region }: TrailFacts, boxes: readonly Box[]): readonly Box[] {
  if (multiRegion !== false || region === undefined) return boxes;
  return boxes.map((box) => [...box, { field: "awsRegion", accept: exactly([region]), refuse: undefined }]);
}
