import type { UsageFault } from "../messages/cli-words";

/** A command line that cannot be carried out: what is wrong, and what would be right. */
export class UsageError extends Error {
  readonly why: UsageFault;
  readonly given: string;
  readonly allowed: readonly string[];
  readonly option: string;

  constructor(why: UsageFault, given = "", allowed: readonly string[] = [], option = "") {
    super(why);
    this.why = why;
    this.given = given;
    this.allowed = allowed;
    this.option = option;
  }
}
