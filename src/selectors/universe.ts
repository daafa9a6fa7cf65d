import { beginningWith, exactly, type Box } from "../coverage/constraint";
import { only, type Domain } from "../coverage/domain";
import type { Universe } from "../coverage/uncovered";
import {
  documentedReads,
  documentedWrites,
  multiObjectReads,
  multiObjectWrites,
  readVerbs,
} from "./event-names";
import { anything, callNames } from "./languages";
import { among, localDomains, type LocalName, type Setting } from "./setting";

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

/** A kind of event as data: fixed domains, and the names of those that depend on the account. */
interface Kind {
  readonly fields: Readonly<Record<string, Domain | LocalName>>;
  readonly except?: readonly Box[];
  readonly anyArn?: boolean;
  readonly others?: Domain;
}

const absent = only(undefined);
const refusedAbsent: Domain = { members: [undefined], refusalsTakeMissing: false };
const anyOthers: Domain = { members: [undefined], refusalsTakeMissing: true, language: anything };
const refusedOthers: Domain = { ...anyOthers, refusalsTakeMissing: false };

const named = (...names: readonly string[]): Box => [
  { field: "eventName", accept: exactly(names), refuse: undefined },
];
const readLike: Box = [{ field: "eventName", accept: beginningWith(readVerbs), refuse: undefined }];
const notReadLike: Box = [{ field: "eventName", accept: undefined, refuse: beginningWith(readVerbs) }];

const base = {
  eventCategory: only("Data"),
  eventSource: only("s3.amazonaws.com"),
  eventType: only("AwsApiCall"),
  awsRegion: "region",
  "resources.type": only("AWS::S3::Object"),
  "resources.ARN": "object",
  "userIdentity.arn": "caller",
  sessionCredentialFromConsole: only(undefined, "true"),
} as const;

const withoutCaller = { "userIdentity.arn": absent, sessionCredentialFromConsole: absent } as const;
const byService = { eventType: only("AwsServiceEvent"), sessionCredentialFromConsole: absent } as const;

const writes = { ...base, readOnly: only("false"), eventName: among(callNames, documentedWrites) } as const;
const writeCalls: Kind = { fields: writes, except: [readLike, named(...multiObjectWrites)] };
const deletes: Kind = { fields: { ...writes, ...byService, eventName: only("DeleteObject") } };
const multiObjectDeletes = {
  ...writes,
  eventName: only(...multiObjectWrites),
  "resources.ARN": "bucket",
} as const;

const reads = { ...base, readOnly: only("true"), eventName: among(callNames, documentedReads) } as const;
const readCalls: Kind = { fields: reads, except: [notReadLike, named(...multiObjectReads)] };
const listings = { ...reads, eventName: only(...multiObjectReads), "resources.ARN": "bucket" } as const;

const anonymous = ({ fields, ...rest }: Kind): Kind => ({ ...rest, fields: { ...fields, ...withoutCaller } });
const strict = ({ fields, ...rest }: Kind): Kind => ({
  ...rest,
  fields: fields["userIdentity.arn"] === absent ? { ...fields, "userIdentity.arn": refusedAbsent } : fields,
  others: refusedOthers,
});

/** What counts as every object write or read. Sources: those of the names, and each doubt's own. */
const kinds: Readonly<Record<Setting["control"], { certain: readonly Kind[]; disputed: readonly Kind[] }>> = {
  "S3.22": {
    certain: [writeCalls, anonymous(writeCalls), deletes, { fields: multiObjectDeletes, anyArn: true }],
    disputed: [
      ...[anonymous(writeCalls), writeCalls, deletes, { fields: multiObjectDeletes, anyArn: true }].map(
        strict,
      ),
      { fields: multiObjectDeletes },
      {
        // https://docs.aws.amazon.com/awscloudtrail/latest/userguide/filtering-data-events.html says that they are recorded,
        // https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-and-other-bucket-config.html that they are not.
        fields: { ...writes, ...byService, ...withoutCaller, eventSource: only("s3lifecycle.amazonaws.com") },
        except: [readLike, named(...multiObjectWrites)],
      },
      {
        fields: { ...writes, eventName: among(callNames, ["GetExample"]) },
        except: [notReadLike, named(...documentedReads)],
      },
    ],
  },
  "S3.23": {
    certain: [readCalls, anonymous(readCalls), { fields: listings, anyArn: true }],
    disputed: [
      ...[anonymous(readCalls), readCalls, { fields: listings, anyArn: true }].map(strict),
      { fields: listings },
      {
        fields: { ...reads, eventName: among(callNames, ["ReplicateExample"]) },
        except: [readLike, named(...documentedWrites)],
      },
    ],
  },
};

/** The rows of a control for one account. What the owner accepts is taken out of every row. */
export function rowsOf(setting: Setting): Rows {
  const { control, accept } = setting;
  const local = localDomains(setting);
  const accepted: readonly Box[] =
    accept.length === 0
      ? []
      : [[{ field: "resources.ARN", accept: beginningWith(accept), refuse: undefined }]];
  const row = ({ fields, except = [], anyArn = false, others = anyOthers }: Kind): Row => ({
    universe: {
      domain: (field) => {
        const domain = Object.hasOwn(fields, field) ? (fields[field] ?? others) : others;
        return typeof domain === "string" ? local(domain) : domain;
      },
    },
    except: accepted.length === 0 ? except : [...except, ...accepted],
    anyArn,
  });
  return { certain: kinds[control].certain.map(row), disputed: () => kinds[control].disputed.map(row) };
}
