/** An object whose members are not known yet. */
export type Members = Readonly<Record<string, unknown>>;

/** Whether a value is an object and no array. */
export const isObject = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether a value is an array; its items are not known yet. */
export const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** Whether a member counts as absent: AWS tools write both. */
export const isAbsent = (value: unknown): value is null | undefined => value === undefined || value === null;

/** The value if it is a string that is not empty. */
export const text = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" ? value : undefined;

/** The value if it is a boolean. */
export const flag = (value: unknown): boolean | undefined => (typeof value === "boolean" ? value : undefined);

/** Whether a trail's `Unreadable` says that a call failed, or cannot be read itself. */
export const hasFailed = (unreadable: unknown, call: "Status" | "EventSelectors"): boolean =>
  !isAbsent(unreadable) && (!isObject(unreadable) || !isAbsent(unreadable[call]));
