import type { Reason, S3DataEvent } from "../generated/types";
import { inert, quoted } from "./foreign";
import type { Control } from "./messages";

/** What the control is about, in the forms sentences need. */
export const kind = (control: Control): { one: string; many: string; flag: string } =>
  control === "S3.22"
    ? { one: "write", many: "S3 object writes", flag: "false" }
    : { one: "read", many: "S3 object reads", flag: "true" };

/** A command of the AWS CLI on one trail; what the reader must fill in is in capitals. */
export const commandOn = (operation: "update-trail" | "start-logging"): string =>
  `aws cloudtrail ${operation} --name TRAIL_ARN --region HOME_REGION`;

/** How to stop a trail's record of its own deliveries. */
export const withoutFeedback = `use \`${commandOn("update-trail")} --no-recursive-logging\` (needs a recent AWS CLI), or deliver to a bucket of another account.`;

/** What a verdict adds that leaves out gaps the owner accepts. */
export const aside = ", accepted gaps aside";

/** The reason's values, introduced by a colon; nothing when it has none. */
export function values(reason: Reason): string {
  const list = listed(reason.values ?? []);
  return list === "" ? "" : `: ${list}`;
}

/** The reason's field, with the values it is compared with, or the words to use when it has none. */
export function field(reason: Reason, otherwise: string): string {
  return reason.field === undefined ? otherwise : `the field ${inert(reason.field)}`;
}

/** An event in one phrase, such as `PutObject on arn:aws:s3:::bucket/key by arn:aws:iam::…:role/x in us-east-1`. */
export function eventPhrase(event: S3DataEvent): string {
  const from =
    event.eventSource === undefined || event.eventSource === "s3.amazonaws.com" ? [] : [event.eventSource];
  const remarks = [
    ...(event.eventType === "AwsServiceEvent" ? ["AwsServiceEvent"] : []),
    ...from.map((source) => `from ${inert(source)}`),
  ];
  return [
    inert(event.eventName ?? "an event without a name"),
    ...(remarks.length > 0 ? [`(${remarks.join(", ")})`] : []),
    `on ${inert(resource(event))}`,
    `by ${inert(event.userIdentity?.arn ?? "a caller without an ARN")}`,
    ...(event.awsRegion === undefined ? [] : [`in ${inert(event.awsRegion)}`]),
    ...(event.sessionCredentialFromConsole === "true" ? ["(console session)"] : []),
  ].join(" ");
}

function resource({ resources = [] }: S3DataEvent): string {
  const named = resources.filter(({ ARN, ARNPrefix }) => ARN !== undefined || ARNPrefix !== undefined);
  const shown = named.find(({ type }) => type === "AWS::S3::Object") ?? named[0];
  return shown?.ARN ?? shown?.ARNPrefix ?? "a resource without an ARN";
}

function listed(given: readonly string[]): string {
  const { shown, more } = quoted(given);
  const items = more > 0 ? [...shown, `${more} more`] : shown;
  return items.length < 2
    ? items.join("")
    : `${items.slice(0, -1).join(", ")} and ${items.slice(-1).join("")}`;
}
