import type { Reason } from "../generated/types";
import { effects, reasonCodes } from "../model/reason-codes";

/** Sorts reasons by effect, then trail, selector and declared order. `trails` are the trails in input order. */
export function inOrder(reasons: readonly Reason[], trails: readonly string[]): Reason[] {
  if (reasons.length < 2) return [...reasons];
  const rankOfTrail = new Map(trails.map((trail, rank) => [trail, rank + 1]));
  return reasons
    .map((reason) => ({ reason, rank: rankOf(reason, rankOfTrail) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ reason }) => reason);
}

/** One number that sorts as the four parts do: room for 2^20 trails and 2^20 selectors keeps it exact. */
function rankOf(
  { code, effect, trail, selector = -1 }: Reason,
  rankOfTrail: ReadonlyMap<string, number>,
): number {
  const place = effects.indexOf(effect) * 2 ** 20 + (rankOfTrail.get(trail ?? "") ?? 0);
  return (place * 2 ** 20 + selector + 1) * 2 ** 6 + reasonCodes.indexOf(code);
}

/** Joins reasons that differ in their values only, keeping the first place of each value, and names their trail. */
export function joined(reasons: readonly Reason[], trail: string): Reason[] {
  const byPlace = new Map<string, Reason & { values?: string[] | undefined }>();
  for (const reason of reasons) {
    const place = `${reason.code} ${reason.effect} ${reason.selector ?? ""} ${reason.field ?? ""}`;
    const known = byPlace.get(place);
    if (known === undefined) byPlace.set(place, { ...reason, trail });
    else if (reason.values !== undefined)
      known.values = [...new Set([...(known.values ?? []), ...reason.values])];
  }
  return [...byPlace.values()];
}
