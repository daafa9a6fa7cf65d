import type { Control } from "../../src/model/controls";
import { isReadName, isWriteName, multiObject } from "./names";
import { isBucketArn, isObjectArn } from "./object-arn";

/** Whether an attribute may have a value; `undefined` means that the event lacks it. */
export type May = (value: string | undefined) => boolean;

/** A product of certain events: every combination of the values its fields may have. */
export interface Row {
  readonly name: string;
  readonly fields: Readonly<Record<string, May>>;
  /** Calls whose compared ARN AWS does not document: any constraint on it counts as met. */
  readonly anyArn: boolean;
}

const only =
  (...values: (string | undefined)[]): May =>
  (value) =>
    values.includes(value);

const present =
  (test: (value: string) => boolean): May =>
  (value) =>
    value !== undefined && test(value);

/** The values of a field that no row speaks of: an ordinary attribute that may be absent. */
export const anyOrAbsent: May = () => true;

/** The certain events of a control, row by row as in the contract. */
export const rows = (control: Control, partition: string): readonly Row[] => {
  const multi = multiObject[control];
  const isName = control === "S3.22" ? isWriteName : isReadName;
  const common = {
    eventCategory: only("Data"),
    "resources.type": only("AWS::S3::Object"),
    readOnly: only(control === "S3.22" ? "false" : "true"),
    eventSource: only("s3.amazonaws.com"),
    eventType: only("AwsApiCall"),
    awsRegion: present((region) => region !== ""),
    eventName: present((name) => isName(name) && !multi.includes(name)),
    "resources.ARN": present((arn) => isObjectArn(partition, arn)),
    "userIdentity.arn": present((arn) => arn.startsWith(`arn:${partition}:`)),
    sessionCredentialFromConsole: only(undefined, "true"),
  };
  const nobody = { "userIdentity.arn": only(undefined), sessionCredentialFromConsole: only(undefined) };
  const bucket = present((arn) => isBucketArn(partition, arn));
  const fannedOut = {
    ...common,
    eventName: only("DeleteObject"),
    eventType: only("AwsServiceEvent"),
    sessionCredentialFromConsole: only(undefined),
  };
  return [
    { name: "calls", fields: common, anyArn: false },
    { name: "calls without caller", fields: { ...common, ...nobody }, anyArn: false },
    {
      name: "multi-object calls",
      fields: { ...common, eventName: only(...multi), "resources.ARN": bucket },
      anyArn: true,
    },
    ...(control === "S3.22" ? [{ name: "fanned-out deletes", fields: fannedOut, anyArn: false }] : []),
  ];
};
