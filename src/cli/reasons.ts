import type { Messages } from "../messages/messages";
import { reasonCodes, type ReasonCode } from "../model/reason-codes";
import { json } from "./json";
import type { Options } from "./options";

/** `reasons`: the catalogue, one line for each code, or the whole entry of one. */
export function reasons(messages: Messages, code: ReasonCode | undefined, options: Options): string {
  const entries = (code === undefined ? reasonCodes : [code]).map((each) => entry(messages, each, options));
  switch (options.format) {
    case "text":
      return code === undefined
        ? entries.map(line).join("")
        : entries.map((each) => page(messages, each)).join("");
    case "json":
      return `${json(code === undefined ? entries : entries[0], 2)}\n`;
    case "ndjson":
      return entries.map((each) => `${json(each)}\n`).join("");
  }
}

interface Entry {
  code: ReasonCode;
  seen: string;
  why: string;
  todo: string;
}

const width = Math.max(...reasonCodes.map((code) => code.length));

function entry({ reasons: words }: Messages, code: ReasonCode, { control }: Options): Entry {
  const { seen, why, todo } = words[code];
  return { code, seen: seen({ code, effect: "advises" }, control), why: why(control), todo: todo(control) };
}

function line({ code, seen }: Entry): string {
  return `${code.padEnd(width)}  ${seen}\n`;
}

function page({ report: { labels } }: Messages, { code, seen, why, todo }: Entry): string {
  return `${code}: ${seen}\n${labels.matters} ${why}\n${labels.todo} ${todo}\n`;
}
