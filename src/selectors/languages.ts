import type { Language } from "../coverage/domain";

const lower = "abcdefghijklmnopqrstuvwxyz".split("");
const upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("");
const digits = "0123456789".split("");
const marks = "-._/:*?!#$%&'()+,;<=>@[\\]^`{|}~\" ".split("");
const control = Array.from({ length: 33 }, (_, index) => String.fromCharCode(index < 32 ? index : 0x7f));
const ascii = [...lower, ...digits, ...marks, ...upper, ...control];
const alphanumeric = [...lower, ...digits, ...upper];

const intoKey = ["example-key", ...ascii];
const intoBucketOrKey = ["/example-key", ...intoKey];
const beforeKey = ["yek-elpmaxe", ...ascii];
const arnBridges = [
  "",
  "/",
  "/example-key",
  "example-bucket/",
  "example-bucket/example-key",
  "ex",
  "ex/",
  "ex/example-key",
  "exa",
];

/** Every bucket name there is or was: the rules for buckets made before 2018-03-01 in us-east-1 allow the most. */
const anyBucket = /^[A-Za-z0-9._-]{3,255}\//;

/**
 * Bucket names allowed today, reserved beginnings and endings aside.
 * Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
 */
const modernBucket = /^(?!\d+\.\d+\.\d+\.\d+\/)(?![^/]*\.\.)[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]\//;

/**
 * ARNs of S3 objects in a partition. Keys have 1 to 1024 bytes of UTF-8.
 * Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html
 */
export const objectArns = (partition: string): Language => arns(`arn:${partition}:s3:::`, anyBucket);

/** Those of buckets whose names are allowed today; `head` is everything before the bucket. */
export const modernObjectArns = (head: string): Language => arns(head, modernBucket);

const arns = (head: string, bucket: RegExp): Language => ({
  head,
  has: (value) => {
    if (!value.startsWith(head)) return false;
    const rest = value.slice(head.length);
    const name = bucket.exec(rest)?.[0];
    return name !== undefined && isKey(rest.slice(name.length));
  },
  onward: (beginning) => (beginning.endsWith("/") ? intoKey : intoBucketOrKey),
  before: beforeKey,
  bridges: arnBridges,
  filler: "e",
  open: true,
  reach: 150,
});

const bucketLetters = [...lower, ...digits, "-", ".", ...upper, "_", "/"];

const bareBucket = /^[A-Za-z0-9._-]{3,255}\/$/;

/** ARNs that end with a bucket and a slash: what CloudTrail shows of a multi-object call. */
export const bareArns = (partition: string): Language => {
  const head = `arn:${partition}:s3:::`;
  return {
    head,
    has: (value) => value.startsWith(head) && bareBucket.test(value.slice(head.length)),
    onward: (beginning) => (beginning.endsWith("/") ? [] : bucketLetters),
    before: bucketLetters,
    bridges: ["", "/", "example-bucket", "example-bucket/", "ex", "ex/", "exa", "exa/"],
    filler: "e",
    open: false,
    reach: 100,
  };
};

const namePieces = ["Example", ...alphanumeric];
const nameEnds = ["elpmaxE", ...alphanumeric];
const regionLetters = [...lower, ...digits, "-"];

/** Names of API calls. */
export const callNames: Language = {
  head: "",
  has: (value) => /^[A-Z][A-Za-z0-9]*$/.test(value),
  onward: () => namePieces,
  before: nameEnds,
  bridges: ["", "Example"],
  filler: "e",
  open: false,
  reach: Infinity,
};

const intoCaller = ["example", ...ascii];

/** ARNs of callers: the partition is known, the rest is free. */
export const callerArns = (partition: string): Language => {
  const head = `arn:${partition}:`;
  return {
    ...anything,
    head,
    has: (value) => value.startsWith(head),
    onward: () => intoCaller,
    bridges: ["", "sts::111122223333:assumed-role/example/"],
  };
};

/** Names of Regions, today's and tomorrow's. */
export const regions: Language = {
  head: "",
  has: (value) => /^[a-z0-9-]+$/.test(value),
  onward: () => regionLetters,
  before: regionLetters,
  bridges: ["", "example-1"],
  filler: "e",
  open: false,
  reach: Infinity,
};

/** Every string. */
export const anything: Language = {
  head: "",
  has: () => true,
  onward: () => intoKey,
  before: beforeKey,
  bridges: [""],
  filler: "e",
  open: true,
  reach: Infinity,
};

function isKey(key: string): boolean {
  if (key === "" || key.length > 1024 || loneSurrogate.test(key)) return false;
  if (key.length * 3 <= 1024) return true;
  let bytes = 0;
  for (const character of key) bytes += bytesOf(character.codePointAt(0) ?? 0);
  return bytes <= 1024;
}

const bytesOf = (code: number): number => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);

const loneSurrogate = /\p{Surrogate}/u;

/** Whether a string can be written in UTF-8, and so can be part of any AWS name. */
export const isWellFormed = (text: string): boolean => !loneSurrogate.test(text);
