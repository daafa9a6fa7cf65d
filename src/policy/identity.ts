import { isObject, text, type Members } from "../selectors/json";

/** What an account document says of itself, and what its trails say of it. */
export interface Identity {
  readonly accountId: string | undefined;
  readonly partition: string;
  /** Nothing in the document named the partition. */
  readonly partitionAssumed: boolean;
}

/** The parts of a trail's ARN: `arn:PARTITION:cloudtrail:REGION:ACCOUNT:trail/NAME`. */
const trailArn = /^arn:([a-z][a-z0-9-]*):cloudtrail:([a-z0-9-]*):(\d{12}):trail\//;

/** The Region part of a trail's ARN. */
export const regionOfArn = (arn: string | undefined): string | undefined =>
  text(trailArn.exec(arn ?? "")?.[2]);

/** The account part of a trail's ARN: for an organization trail, the organization's management account. */
export const ownerOfArn = (arn: string | undefined): string | undefined => trailArn.exec(arn ?? "")?.[3];

/**
 * Partitions whose Region names tell them; every other Region is in `aws`.
 * Source: https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html
 */
const partitionOfRegion: readonly (readonly [RegExp, string])[] = [
  [/^cn-/, "aws-cn"],
  [/^us-gov-/, "aws-us-gov"],
  [/^us-iso-/, "aws-iso"],
  [/^us-isob-/, "aws-iso-b"],
  [/^eu-isoe-/, "aws-iso-e"],
  [/^us-isof-/, "aws-iso-f"],
  [/^eusc-/, "aws-eusc"],
  [/^[a-z]{2,}-[a-z]+-\d+$/, "aws"],
];

/** Account and partition, from the document's own members, else from its trails' ARNs and home Regions. */
export function identify(account: Members, trails: readonly unknown[]): Identity {
  const known = trails.filter(isObject);
  const partition = partitionOf(account["partition"], known);
  return {
    accountId: text(account["accountId"]) ?? accountIdOf(known),
    partition: partition ?? "aws",
    partitionAssumed: partition === undefined,
  };
}

function partitionOf(given: unknown, trails: readonly Members[]): string | undefined {
  const named = text(given);
  if (named !== undefined && /^[a-z][a-z0-9-]*$/.test(named)) return named;
  for (const trail of trails) {
    const partition = trailArn.exec(text(trail["TrailARN"]) ?? "")?.[1];
    if (partition !== undefined) return partition;
  }
  for (const trail of trails) {
    const region = text(trail["HomeRegion"]);
    const found = partitionOfRegion.find(([pattern]) => region !== undefined && pattern.test(region));
    if (found !== undefined) return found[1];
  }
  return undefined;
}

/** The owner of the first trail that is known to be the account's own. */
function accountIdOf(trails: readonly Members[]): string | undefined {
  const own = trails.filter((trail) => trail["IsOrganizationTrail"] !== true);
  for (const trail of own) {
    const owner = ownerOfArn(text(trail["TrailARN"]));
    if (owner !== undefined) return owner;
  }
  return undefined;
}
