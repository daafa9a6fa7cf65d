import type { Reason } from "../generated/types";
import { effects, reasonCodes } from "../model/reason-codes";

const byEffect = (a: Reason, b: Reason): number => effects.indexOf(a.effect) - effects.indexOf(b.effect);

const bySelector = (a: Reason, b: Reason): number => (a.selector ?? -1) - (b.selector ?? -1);

const byCode = (a: Reason, b: Reason): number => reasonCodes.indexOf(a.code) - reasonCodes.indexOf(b.code);

/** A trail's reasons by effect, then selector, then declared order, each naming the trail. */
export const ofTrail = (trail: string, reasons: readonly Reason[]): Reason[] =>
  reasons
    .map((reason) => ({ ...reason, trail }))
    .sort((a, b) => byEffect(a, b) || bySelector(a, b) || byCode(a, b));

/** An account's reasons by effect: those of the account first, then those of its trails, which are sorted already. */
export const ofAccount = (own: readonly Reason[], trails: readonly Reason[]): Reason[] =>
  [...own, ...trails].sort(byEffect);

/** Joins reasons that differ in their values only, keeping the first place of each value. */
export function joined(reasons: readonly Reason[]): Reason[] {
  const byPlace = new Map<string, { reason: Reason; values: Set<string> }>();
  for (const reason of reasons) {
    const place = [reason.code, reason.effect, reason.selector, reason.field].join();
    const known = byPlace.get(place);
    if (known === undefined) byPlace.set(place, { reason, values: new Set(reason.values) });
    else for (const value of reason.values ?? []) known.values.add(value);
  }
  return Array.from(byPlace.values(), ({ reason, values }) =>
    values.size === (reason.values?.length ?? 0) ? reason : { ...reason, values: [...values] },
  );
}
