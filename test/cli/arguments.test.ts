import { describe, expect, test } from "vitest";
import { readArguments } from "../../src/cli/arguments";
import { runCli } from "./world";

const options = { control: "S3.22", format: "text", accept: [], partition: undefined };
const accepting = (prefix: string): object => ({ ...options, accept: [prefix] });

test.each([
  [["check"], { name: "check", files: ["-"], options }],
  [["check", "a", "-", "b"], { name: "check", files: ["a", "-", "b"], options }],
  [
    ["--format", "json", "check", "a"],
    { name: "check", files: ["a"], options: { ...options, format: "json" } },
  ],
  [["check", "--from", "account", "--lang", "en", "--", "-x"], { name: "check", files: ["-x"], options }],
  [["explain", "e"], { name: "explain", event: "e", account: "-", options }],
  [["explain", "-", "--account", "a"], { name: "explain", event: "-", account: "a", options }],
  [["reasons"], { name: "reasons", code: undefined, options }],
  [["reasons", "NO_TRAILS"], { name: "reasons", code: "NO_TRAILS", options }],
  [["reasons", "no_trails"], { name: "reasons", code: "NO_TRAILS", options }],
  [
    ["check", "--accept", "arn:aws:s3:::a/", "b"],
    { name: "check", files: ["b"], options: accepting("arn:aws:s3:::a/") },
  ],
  [
    ["check", "--accept=arn:aws-cn:s3:::a.b/k*/", "b"],
    { name: "check", files: ["b"], options: accepting("arn:aws-cn:s3:::a.b/k*/") },
  ],
  [["help"], { name: "help" }],
  [["help", "check"], { name: "help" }],
  [["check", "--help"], { name: "help" }],
  [["-h"], { name: "help" }],
  [["--version"], { name: "version" }],
])("%j", (argv, command) => {
  expect(readArguments(argv)).toEqual(command);
});

describe("a command line that makes no sense ends with status 3 and says why", () => {
  test.each([
    [[], "no command given; there is check, explain, reasons, help"],
    [["constructor"], "unknown command constructor; there is check, explain, reasons, help"],
    [["check", "--bogus"], "Unknown option '--bogus'"],
    [["check", "--control"], "Option '--control <value>' argument missing"],
    [["check", "--control", "S3.24"], "--control takes S3.22 or S3.23, not S3.24"],
    [["check", "--format", "sarif"], "--format takes text, json or ndjson, not sarif"],
    [["check", "--from", "aws-cli"], "--from takes account, not aws-cli"],
    [["check", "--lang", "ja"], "--lang takes en, not ja"],
    ...[
      "logs",
      "arn:aws:s3:::logs",
      "arn:aws:s3:::*/",
      "arn:aws:s3:::l*/k",
      "arn::s3:::logs/",
      "arn:aws:s3:::/",
    ].map((given): [string[], string] => [
      ["check", "--accept", given],
      `--accept takes the beginning of an object's ARN, with its bucket and a slash, such as arn:aws:s3:::my-log-bucket/, not "${given}"`,
    ]),
    [["check", "--partition", "AWS"], "--partition takes a name such as aws or aws-us-gov, not AWS"],
    [["check", "--account", "a"], "--account is for explain only"],
    [["explain"], "explain wants an event: a file, or - for standard input"],
    [["explain", "a", "b"], "one argument too many: b"],
    [
      ["explain", "-"],
      "the event and the account cannot both come from standard input; name one with --account FILE",
    ],
    [["reasons", "NOPE"], "there is no reason code NOPE; s3-write-logging reasons lists them"],
    [["reasons", "NO_TRAILS", "x"], "one argument too many: x"],
  ])("%j", async (argv, problem) => {
    expect(await runCli(argv)).toEqual({
      status: 3,
      stdout: "",
      stderr: `s3-write-logging: ${problem}\ns3-write-logging --help shows how to use it.\n`,
    });
  });
});
