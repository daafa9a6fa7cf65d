import type { Box } from "../coverage/constraint";
import type { ReasonCode } from "../model/reason-codes";

/** Something about a selector that keeps it from being understood, or that AWS would refuse. */
export interface Flaw {
  readonly code: ReasonCode;
  readonly field?: string;
  readonly values?: readonly string[];
}

/**
 * What one event selector records: `least` for sure, `most` at best, each as a union of boxes. They are the same array when
 * the selector is understood.
 */
export interface Selector {
  readonly index: number;
  readonly least: readonly Box[];
  readonly most: readonly Box[];
  readonly flaws: readonly Flaw[];
}

/** Selectors of one form. A trail has one form in use; a document with both is read under each. */
export interface Reading {
  readonly form: "basic" | "advanced" | "unknown";
  readonly selectors: readonly Selector[];
}
