import type { Evaluation } from "../generated/types";

/** Why an input could not be read. */
export type InputFault =
  | "NOT_FOUND"
  | "IS_DIRECTORY"
  | "NO_PERMISSION"
  | "READ_FAILED"
  | "TOO_LARGE"
  | "EMPTY"
  | "COMPRESSED"
  | "NOT_UTF8"
  | "NOT_JSON"
  | "ENDS_EARLY"
  | "NO_DOCUMENT"
  | "NOT_ACCOUNT"
  | "NO_TRAILS"
  | "AWS_ANSWER"
  | "NOT_EVENT"
  | "NO_EVENT_NAME"
  | "ACCOUNT_FOR_EVENT"
  | "SEVERAL_ACCOUNTS";

/** Why a command line could not be understood. */
export type UsageFault =
  | "BAD_OPTION"
  | "NO_COMMAND"
  | "UNKNOWN_COMMAND"
  | "NOT_ONE_OF"
  | "NOT_A_BUCKET_ARN"
  | "NOT_A_PARTITION"
  | "EVENT_MISSING"
  | "TOO_MANY_ARGUMENTS"
  | "OPTION_NOT_FOR_COMMAND"
  | "STDIN_TWICE"
  | "UNKNOWN_CODE";

/** What the command line says. Foreign strings given to these functions come out inert. */
export interface CliWords {
  help: string;
  /** How standard input is called where a file's name would stand. */
  standardInput: string;
  /** Each takes the detail a fault carries: a character, an error code, an operation, or nothing. */
  input: Readonly<Record<InputFault, (detail: string) => string>>;
  /** Each takes the argument that is wrong, what it could have been, and the option it was given to. */
  usage: Readonly<Record<UsageFault, (given: string, allowed: readonly string[], option: string) => string>>;
  /** Follows every usage error. */
  seeHelp: string;
  error: (place: string, problem: string) => string;
  /** A member of the wrong type, and what it is then taken for. */
  warning: (place: string, path: string, problem: string) => string;
  /** How many accounts got each verdict, and how many got none. */
  summary: (counts: Readonly<Record<Evaluation["compliance"], number>>, unread: number) => string;
  writeFailed: (detail: string) => string;
  crashed: (detail: string) => string;
}
