import { beginningWith, exactly, type Box } from "../coverage/constraint";
import { only, type Domain, type Language } from "../coverage/domain";
import type { Universe } from "../coverage/uncovered";
import type { Control } from "../model/controls";
import {
  documentedReads,
  documentedWrites,
  multiObjectReads,
  multiObjectWrites,
  readVerbs,
} from "./event-names";
import { anything, bareArns, callerArns, callNames, objectArns, regions } from "./languages";

/** One kind of event a control asks for: a product of domains less some boxes. */
export interface Row {
  readonly universe: Universe;
  readonly except: readonly Box[];
  /** Any constraint on `resources.ARN` counts as met: AWS does not say which ARN of a multi-object call is compared. */
  readonly anyArn: boolean;
}

/** The events a control asks for: those nobody disputes, and those AWS's own sources disagree about. */
export interface Rows {
  readonly certain: readonly Row[];
  readonly disputed: () => readonly Row[];
}

/** What the rows are about, and the values to show first in an event. */
export interface Setting {
  readonly control: Control;
  readonly partition: string;
  readonly accountId: string | undefined;
  readonly regions: readonly string[];
  readonly buckets: readonly string[];
  readonly accept: readonly string[];
}

const data = only("Data");
const objects = only("AWS::S3::Object");
const s3 = only("s3.amazonaws.com");
const lifecycle = only("s3lifecycle.amazonaws.com");
const apiCall = only("AwsApiCall");
const serviceEvent = only("AwsServiceEvent");
const absent = only(undefined);
const refusedAbsent: Domain = { members: [undefined], refusalsTakeMissing: false };
const console = only(undefined, "true");
const others: Domain = { members: [undefined], refusalsTakeMissing: true, language: anything };
const refusedOthers: Domain = { ...others, refusalsTakeMissing: false };
const among = (language: Language, members: readonly string[]): Domain => ({ ...only(...members), language });

const name = (box: Omit<Box[number], "field">): Box => [{ field: "eventName", ...box }];
const named = (...names: readonly string[]): Box => name({ accept: exactly(names), refuse: undefined });
const readLike = name({ accept: beginningWith(readVerbs), refuse: undefined });
const notReadLike = name({ accept: undefined, refuse: beginningWith(readVerbs) });
const names = (members: readonly string[]): Domain => among(callNames, members);

const isAccountId = (id: string | undefined): id is string => id !== undefined && /^\d{12}$/.test(id);

/**
 * Regions to show, by partition.
 * Source: https://docs.aws.amazon.com/general/latest/gr/ct.html
 */
const usualRegions: ReadonlyMap<string, readonly string[]> = new Map([
  ["aws", ["us-east-1", "us-west-2", "eu-west-1"]],
  ["aws-cn", ["cn-north-1", "cn-northwest-1"]],
  ["aws-us-gov", ["us-gov-west-1", "us-gov-east-1"]],
]);

/** What differs between the control of writes and the control of reads: names, the flag, and what is asked apart. */
const kinds = {
  "S3.22": {
    readOnly: only("false"),
    names: names(documentedWrites),
    except: [readLike, named(...multiObjectWrites)],
    multiObject: only(...multiObjectWrites),
    unsure: names(["GetExample"]),
    unsureExcept: [notReadLike, named(...documentedReads)],
  },
  "S3.23": {
    readOnly: only("true"),
    names: names(documentedReads),
    except: [notReadLike, named(...multiObjectReads)],
    multiObject: only(...multiObjectReads),
    unsure: names(["ReplicateExample"]),
    unsureExcept: [readLike, named(...documentedWrites)],
  },
} as const;

/** The rows of a control in one partition. What `accept` names is taken out of every row. */
export function rowsOf({ control, partition, accountId, regions: shown, buckets, accept }: Setting): Rows {
  const kind = kinds[control];
  const accepted: readonly Box[] =
    accept.length === 0
      ? []
      : [[{ field: "resources.ARN", accept: beginningWith(accept), refuse: undefined }]];
  const head = `arn:${partition}:s3:::`;
  const arns = objectArns(partition);
  const shownArns = ["example-bucket", ...buckets]
    .map((bucket) => `${head}${bucket}/example-key`)
    .filter(arns.has);
  const shownRegions = [...shown.filter(regions.has), ...(usualRegions.get(partition) ?? []), "example-1"];
  const account = isAccountId(accountId) ? accountId : "111122223333";
  const calls = {
    eventCategory: data,
    eventSource: s3,
    eventName: kind.names,
    eventType: apiCall,
    readOnly: kind.readOnly,
    awsRegion: among(regions, shownRegions),
    "resources.type": objects,
    "resources.ARN": among(arns, shownArns),
    "userIdentity.arn": among(callerArns(partition), [`arn:${partition}:iam::${account}:role/example`]),
    sessionCredentialFromConsole: console,
  };
  const bare = among(bareArns(partition), [`${head}example-bucket/`]);
  const without = { "userIdentity.arn": absent, sessionCredentialFromConsole: absent };
  const deletes = {
    ...calls,
    eventName: only("DeleteObject"),
    eventType: serviceEvent,
    sessionCredentialFromConsole: absent,
  };
  const multiObject = { ...calls, eventName: kind.multiObject, "resources.ARN": bare };
  const expired = { ...calls, ...without, eventSource: lifecycle, eventType: serviceEvent };
  const unsure = { ...calls, eventName: kind.unsure };
  const row = (fields: Universe["fields"], except: readonly Box[], rest = others, anyArn = false): Row => ({
    universe: { fields, other: rest },
    except: [...except, ...accepted],
    anyArn,
  });
  const writes = control === "S3.22";
  return {
    certain: [
      row(calls, kind.except),
      row({ ...calls, ...without }, kind.except),
      ...(writes ? [row(deletes, [])] : []),
      row(multiObject, [], others, true),
    ],
    disputed: () => [
      row({ ...calls, ...without, "userIdentity.arn": refusedAbsent }, kind.except, refusedOthers),
      row(calls, kind.except, refusedOthers),
      ...(writes ? [row(deletes, [], refusedOthers)] : []),
      row(multiObject, [], refusedOthers, true),
      row(multiObject, []),
      ...(writes ? [row(expired, kind.except)] : []),
      row(unsure, kind.unsureExcept),
    ],
  };
}
