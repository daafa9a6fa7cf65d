import { parseArgs } from "node:util";
import { reasonCodes, type ReasonCode } from "../model/reason-codes";
import { readOptions, type Options, type Written } from "./options";
import { UsageError } from "./usage-error";

/** A command line that can be carried out; `-` stands for standard input. */
export type Command =
  | { name: "help" }
  | { name: "version" }
  | { name: "check"; files: string[]; options: Options }
  | { name: "explain"; event: string; account: string; options: Options }
  | { name: "reasons"; code: ReasonCode | undefined; options: Options };

/** Reads a command line, without the program's name; throws a `UsageError` when it makes no sense. */
export function readArguments(argv: readonly string[]): Command {
  const { values, positionals } = split(argv);
  if (values.help === true) return { name: "help" };
  if (values.version === true) return { name: "version" };
  const [name, ...operands] = positionals;
  const { account, ...written } = values;
  if (name === undefined) throw new UsageError("NO_COMMAND", "", Object.keys(commands));
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) throw new UsageError("UNKNOWN_COMMAND", name, Object.keys(commands));
  if (account !== undefined && name !== "explain")
    throw new UsageError("OPTION_NOT_FOR_COMMAND", "--account");
  return command(operands, written, account);
}

const text = { type: "string" } as const;
const flag = { type: "boolean" } as const;
const spelling = {
  account: text,
  control: text,
  format: text,
  from: text,
  lang: text,
  partition: text,
  accept: { type: "string", multiple: true },
  help: { ...flag, short: "h" },
  version: flag,
} as const;

type Reader = (operands: readonly string[], written: Written, account: string | undefined) => Command;

const commands: Readonly<Record<string, Reader>> = {
  check: (files, written) => ({
    name: "check",
    files: files.length === 0 ? ["-"] : [...files],
    options: readOptions(written),
  }),
  explain: ([event, ...more], written, account = "-") => {
    if (event === undefined) throw new UsageError("EVENT_MISSING");
    none(more);
    if (event === "-" && account === "-") throw new UsageError("STDIN_TWICE");
    return { name: "explain", event, account, options: readOptions(written) };
  },
  reasons: ([code, ...more], written) => {
    none(more);
    return {
      name: "reasons",
      code: code === undefined ? undefined : known(code),
      options: readOptions(written),
    };
  },
  help: () => ({ name: "help" }),
};

function split(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: spelling, allowPositionals: true });
  } catch (error) {
    const [sentence = ""] = String(error instanceof Error ? error.message : error).split(". ");
    throw new UsageError("BAD_OPTION", sentence);
  }
}

function none([extra]: readonly string[]): void {
  if (extra !== undefined) throw new UsageError("TOO_MANY_ARGUMENTS", extra);
}

function known(code: string): ReasonCode {
  const found = reasonCodes.find((each) => each === code.toUpperCase());
  if (found === undefined) throw new UsageError("UNKNOWN_CODE", code);
  return found;
}
