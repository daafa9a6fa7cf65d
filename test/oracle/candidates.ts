import { reads, writes } from "./names";

/** Values worth trying for a field: `undefined` where an event may lack it. */
export type Candidates = readonly (string | undefined)[];

const meetings = (start: string, end: string): string[] =>
  Array.from(end, (_, index) => index + 1)
    .filter((shared) => start.endsWith(end.slice(0, shared)))
    .map((shared) => start + end.slice(shared));

const trimmed = (literal: string): string[] => [literal.slice(1), literal.slice(0, -1)];

/** Every start joined to every end, directly, by overlapping, and over each filler. */
const joined = (starts: readonly string[], ends: readonly string[], fillers: readonly string[]): string[] =>
  starts.flatMap((start) =>
    ends.flatMap((end) => [...fillers.map((filler) => start + filler + end), ...meetings(start, end)]),
  );

const arns = (partition: string, literals: readonly string[]): string[] => {
  const head = `arn:${partition}:s3:::`;
  const starts = [head, ...literals.map((literal) => (head.startsWith(literal) ? head : literal))];
  const fillers = ["", "q", "Z", "/q", "qqq", "qqq/", "qqq/q", "ZZZ/Z", "q/q", "qq/*"];
  return joined([...new Set(starts)], ["", ...literals], fillers);
};

const callers = (partition: string, literals: readonly string[]): string[] => {
  const head = `arn:${partition}:`;
  const starts = [head, ...literals.map((literal) => (head.startsWith(literal) ? head : literal))];
  return joined([...new Set(starts)], ["", ...literals], ["", "q", "iam::111122223333:role/q"]);
};

const names = (literals: readonly string[]): string[] => [
  ...reads,
  ...writes,
  ...joined(["", "Get", "Head", "List", "Select", ...literals], ["", ...literals], ["", "Q", "z", "Qz9"]),
];

const fixed = [
  "Data",
  "true",
  "false",
  "AWS::S3::Object",
  "s3.amazonaws.com",
  "AwsApiCall",
  "AwsServiceEvent",
];

const ordinary = (literals: readonly string[]): Candidates => [
  undefined,
  ...fixed,
  ...joined(["", ...literals], ["", ...literals], ["", "q", "Zz"]),
];

const buckets = (partition: string, literals: readonly string[]): string[] => {
  const cut = literals.flatMap((literal) => /^arn:[^/]*\//.exec(literal) ?? []);
  return [`arn:${partition}:s3:::qqq/`, ...cut];
};

/** Values of a field that tell apart everything its literals can tell apart, and their neighbours. */
export const candidates = (field: string, literals: readonly string[], partition: string): Candidates => {
  const near = [...literals, ...literals.flatMap(trimmed)];
  if (field === "resources.ARN")
    return [...arns(partition, literals), ...buckets(partition, literals), ...near];
  if (field === "userIdentity.arn") return [undefined, ...callers(partition, literals), ...near];
  return field === "eventName" ? [...names(literals), ...near] : [...ordinary(literals), ...near];
};
