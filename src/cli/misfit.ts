import type { InputFault } from "../messages/cli-words";
import { isObject } from "../schema/checker";
import type { Issue } from "../schema/issue";
import { fault, type Document, type Fault } from "./input";

/** The fault of a document that is not what it should be: what it seems to be instead, or the issues it has. */
export function misfit(
  { place, path, value }: Document,
  why: "NOT_ACCOUNT" | "NOT_EVENT",
  issues: readonly Issue[],
): Fault {
  const other = isObject(value) ? instead[why](value) : undefined;
  if (other !== undefined) return fault(place, other.why, { path, detail: other.detail });
  const detail = issues.map((issue) => [issue.path, issue.message].filter((part) => part !== "").join(": "));
  return fault(place, why, { path, detail: detail.join("; ") });
}

interface Instead {
  why: InputFault;
  detail?: string | undefined;
}
type Members = Readonly<Record<PropertyKey, unknown>>;

const instead: Readonly<Record<"NOT_ACCOUNT" | "NOT_EVENT", (value: Members) => Instead | undefined>> = {
  NOT_ACCOUNT: (value) => {
    if (!absent(value["trails"])) return undefined;
    const operation = answers.find(([, members]) => members.some((member) => Object.hasOwn(value, member)));
    return operation === undefined ? { why: "NO_TRAILS" } : { why: "AWS_ANSWER", detail: operation[0] };
  },
  NOT_EVENT: (value) => {
    if (!absent(value["eventName"])) return undefined;
    return { why: Array.isArray(value["trails"]) ? "ACCOUNT_FOR_EVENT" : "NO_EVENT_NAME" };
  },
};

const absent = (member: unknown): boolean => member === undefined || member === null;

/**
 * Answers of the AWS CLI that are one part of an account document, and members by which they are known.
 * Source: https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_Operations.html
 */
const answers: readonly (readonly [string, readonly string[]])[] = [
  ["describe-trails", ["trailList"]],
  ["get-trail-status", ["IsLogging"]],
  ["get-event-selectors", ["EventSelectors", "AdvancedEventSelectors"]],
];
