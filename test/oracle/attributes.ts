import type { S3DataEvent } from "../../src/generated/types";

/** An event as selectors see it: attribute to value, `undefined` where the event lacks it. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** An event's attributes; the object entry stands for its resources. */
export const attributesOf = (event: S3DataEvent): Attributes => {
  const { readOnly, resources = [], userIdentity, ...others } = event;
  const entry = resources.find(({ type }) => type === "AWS::S3::Object");
  return {
    ...others,
    readOnly: readOnly === undefined ? undefined : String(readOnly),
    "resources.type": entry?.type,
    "resources.ARN": entry?.ARN ?? entry?.ARNPrefix,
    "userIdentity.arn": userIdentity?.arn,
  };
};

/** The event with these attributes. */
export const eventOf = (attributes: Attributes): S3DataEvent => {
  const {
    "resources.type": type,
    "resources.ARN": ARN,
    "userIdentity.arn": arn,
    readOnly,
    ...others
  } = attributes;
  const plain = Object.entries(others).filter(([, value]) => value !== undefined);
  return {
    ...(Object.fromEntries(plain) as S3DataEvent),
    readOnly: readOnly === "true",
    resources: [{ type, ARN }],
    ...(arn === undefined ? {} : { userIdentity: { arn } }),
  };
};
