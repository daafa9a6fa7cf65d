import { advancedSelector, unknownSelector } from "./advanced";
import { basicSelector } from "./basic";
import { hasFailed, isList, type Members } from "./json";
import type { Reading } from "./selector";

/**
 * The event selectors a trail uses, under every reading its document allows; no reading when the selectors are the default
 * ones, which record no data events.
 * Source: https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_PutEventSelectors.html
 */
export function selectorsInUse(trail: Members): readonly Reading[] {
  if (hasFailed(trail["Unreadable"], "EventSelectors")) return [unknown];
  const basic = trail["EventSelectors"];
  const advanced = trail["AdvancedEventSelectors"];
  const readings: Reading[] = [];
  if (isList(basic) && basic.length > 0)
    readings.push({ form: "basic", selectors: basic.map(basicSelector) });
  if (isList(advanced) && advanced.length > 0) {
    readings.push({ form: "advanced", selectors: advanced.map(advancedSelector) });
  }
  if (readings.length > 0) return readings;
  const isKnownToBeNone = trail["HasCustomEventSelectors"] === false || isList(basic) || isList(advanced);
  return isKnownToBeNone ? [] : [unknown];
}

const unknown: Reading = { form: "unknown", selectors: [unknownSelector(0, [])] };
