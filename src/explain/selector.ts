import type { Condition } from "./condition";

/** Conditions that must all hold. */
export type Conditions = readonly Condition[];

/** An event selector of either form: it records what meets one of its alternatives. */
export type Selector = readonly Conditions[];
