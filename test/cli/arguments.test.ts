import { describe, expect, test } from "vitest";
import { readArguments } from "../../src/cli/arguments";
import { runCli } from "./world";

const options = { control: "S3.22", format: "text", accept: [], partition: undefined };

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
  [["check", "--help"], { name: "help" }],
  [["-h"], { name: "help" }],
  [["--version"], { name: "version" }],
])("%j", (argv, command) => {
  expect(readArguments(argv)).toEqual(command);
});

describe("a command line that makes no sense ends with status 3 and says why", () => {
  test.each([
    [[], "no command given; there is check, explain, reasons"],
    [["constructor"], "unknown command constructor; there is check, explain, reasons"],
    [["check", "--bogus"], "Unknown option '--bogus'"],
    [["check", "--control"], "Option '--control <value>' argument missing"],
    [["check", "--control", "S3.24"], "--control S3.24 is not possible here; there is S3.22, S3.23"],
    [["check", "--format", "sarif"], "--format sarif is not possible here; there is text, json, ndjson"],
    [["check", "--from", "aws-cli"], "--from aws-cli is not possible here; there is account"],
    [["check", "--lang", "ja"], "--lang ja is not possible here; there is en"],
    [
      ["check", "--accept", "logs"],
      "--accept takes the beginning of an ARN, which begins with arn:, not logs",
    ],
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
