import type { Domain, Language } from "../coverage/domain";
import type { Control } from "../model/controls";
import { bareArns, callerArns, objectArns, regions } from "./languages";

/** What the question is about, and the values to show first in an event. */
export interface Setting {
  readonly control: Control;
  readonly partition: string;
  readonly accountId: string | undefined;
  readonly regions: readonly string[];
  readonly buckets: readonly string[];
  readonly accept: readonly string[];
}

/** Domains that depend on the account. */
export type LocalName = "object" | "bucket" | "caller" | "region";

/**
 * Regions to show, by partition.
 * Source: https://docs.aws.amazon.com/general/latest/gr/ct.html
 */
const usualRegions: ReadonlyMap<string, readonly string[]> = new Map([
  ["aws", ["us-east-1", "us-west-2", "eu-west-1"]],
  ["aws-cn", ["cn-north-1", "cn-northwest-1"]],
  ["aws-us-gov", ["us-gov-west-1", "us-gov-east-1"]],
]);

/** A language of which some members are shown first. */
export const among = (language: Language, members: readonly string[]): Domain => ({
  members,
  refusalsTakeMissing: true,
  language,
});

const localDomain: Readonly<Record<LocalName, (setting: Setting) => Domain>> = {
  object: ({ partition, buckets }) => {
    const language = objectArns(partition);
    const keyIn = (bucket: string): string => `${language.head}${bucket}/example-key`;
    return among(language, [keyIn("example-bucket"), ...buckets.map(keyIn).filter(language.has)]);
  },
  bucket: ({ partition }) => {
    const language = bareArns(partition);
    return among(language, [`${language.head}example-bucket/`]);
  },
  caller: ({ partition, accountId }) => {
    const account = accountId !== undefined && /^\d{12}$/.test(accountId) ? accountId : "111122223333";
    return among(callerArns(partition), [`arn:${partition}:iam::${account}:role/example`]);
  },
  region: ({ partition, regions: own }) =>
    among(regions, [...own.filter(regions.has), ...(usualRegions.get(partition) ?? []), "example-1"]),
};

/** Makes the account's domains, each when it is first asked for. */
export function localDomains(setting: Setting): (name: LocalName) => Domain {
  const made: Partial<Record<LocalName, Domain>> = {};
  return (name) => (made[name] ??= localDomain[name](setting));
}
