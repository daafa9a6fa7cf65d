import { readAdvancedSelector } from "./advanced-selector";
import { readBasicSelector } from "./basic-selector";
import { isObject, list, member } from "./document";
import type { Selector } from "./selector";

/** The selectors of one form, in the order of the trail. */
export type Form = readonly Selector[];

/** Whether a call's answer is missing because the call failed; an unreadable note leaves that open, which is no better. */
export const failed = (trail: unknown, call: string): boolean => {
  const unreadable = member(trail, "Unreadable");
  return unreadable !== undefined && (!isObject(unreadable) || member(unreadable, call) !== undefined);
};

/** What GetEventSelectors gives for a trail that never got selectors of its own. */
const defaults: Form = [readBasicSelector({})];

/** The form in use; two forms when both hold selectors, which AWS never returns; `undefined` when not known. */
export const selectorsInUse = (trail: unknown): readonly Form[] | undefined => {
  if (failed(trail, "EventSelectors")) return undefined;
  const basic = list(member(trail, "EventSelectors"));
  const advanced = list(member(trail, "AdvancedEventSelectors"));
  const forms = [basic?.map(readBasicSelector) ?? [], advanced?.map(readAdvancedSelector) ?? []];
  const inUse = forms.filter((form) => form.length > 0);
  if (inUse.length > 0) return inUse;
  if (member(trail, "HasCustomEventSelectors") === false) return [defaults];
  return basic === undefined && advanced === undefined ? undefined : [[]];
};
