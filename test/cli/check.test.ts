import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hostile, unsafe } from "../arbitraries/hostile";
import { compliant, line, nonCompliant, unknown } from "./accounts";
import { runCli, type Files } from "./world";

const verdicts = (stdout: string): string[] =>
  [...stdout.matchAll(/"compliance": ?"(\w+)"/g)].map(([, verdict = ""]) => verdict);

describe("exit status", () => {
  test.each([
    [[compliant], 0],
    [[nonCompliant], 1],
    [[unknown], 2],
    [[compliant, unknown], 2],
    [[unknown, nonCompliant, compliant], 1],
    [[nonCompliant, 5], 3],
    [[5], 3],
  ])("case %#", async (accounts, status) => {
    const ran = await runCli(["check"], { "-": line(accounts) });
    expect(ran.status).toBe(status);
  });
});

describe("formats", () => {
  const files = { one: line(compliant), array: line([compliant]), two: line([compliant, unknown]) };

  test("text is the report, under its place when there are several", async () => {
    const one = await runCli(["check", "one"], files);
    expect(one.stdout).toMatch(/^COMPLIANT \(S3\.22\): account 111122223333 /);
    const two = await runCli(["check", "two"], files);
    expect(two.stdout.match(/^#.*$/gm)).toEqual(["# two:1 [0]", "# two:1 [1]"]);
  });

  test("json is one evaluation for one document, an array for an array or several", async () => {
    const parsed = async (...argv: string[]): Promise<unknown> =>
      JSON.parse((await runCli(["check", "--format", "json", ...argv], files)).stdout);
    const one = await parsed("one");
    expect(one).toMatchObject({ compliance: "COMPLIANT", accountId: "111122223333" });
    expect(await parsed("array")).toEqual([one]);
    expect(await parsed("one", "one")).toEqual([one, one]);
    expect(await parsed("two", "missing", "one")).toMatchObject([
      one,
      { compliance: "INSUFFICIENT_DATA" },
      one,
    ]);
  });

  test("json is laid out the same whether streamed or not", async () => {
    const { stdout } = await runCli(["check", "two", "--format", "json"], files);
    expect(stdout).toBe(`${JSON.stringify(JSON.parse(stdout), null, 2)}\n`);
  });

  test("json of several unreadable documents is an empty array, of one nothing", async () => {
    expect((await runCli(["check", "--format", "json", "x", "y"])).stdout).toBe("[]\n");
    expect((await runCli(["check", "--format", "json"], { "-": "[]" })).stdout).toBe("[]\n");
    expect((await runCli(["check", "--format", "json", "x"])).stdout).toBe("");
  });

  test("ndjson is one evaluation a line, in input order", async () => {
    const { stdout } = await runCli(["check", "two", "one", "--format", "ndjson"], files);
    expect(stdout.trimEnd().split("\n")).toHaveLength(3);
    expect(verdicts(stdout)).toEqual(["COMPLIANT", "INSUFFICIENT_DATA", "COMPLIANT"]);
  });
});

describe("options", () => {
  test("--control S3.23 asks for reads", async () => {
    const ran = await runCli(["check", "--control", "S3.23", "--format", "json"], { "-": line(compliant) });
    expect(JSON.parse(ran.stdout)).toMatchObject({ control: "S3.23", compliance: "NON_COMPLIANT" });
    expect(ran.status).toBe(1);
  });

  test("--accept is handed on, each time it is given", async () => {
    const argv = ["check", "--accept", "arn:aws:s3:::a/", "--accept=arn:aws:s3:::b/", "--format=json"];
    const ran = await runCli(argv, { "-": line(compliant) });
    expect(JSON.parse(ran.stdout)).toMatchObject({ accepted: ["arn:aws:s3:::a/", "arn:aws:s3:::b/"] });
  });

  test("--partition fills in what a document leaves out", async () => {
    const documents = [{ trails: [] }, { trails: [], partition: "aws" }, { trails: [], partition: 5 }];
    const ran = await runCli(["check", "--partition", "aws-cn", "--format", "json"], {
      "-": line(documents),
    });
    expect(JSON.parse(ran.stdout)).toMatchObject([
      { partition: "aws-cn" },
      { partition: "aws" },
      { partition: "aws-cn" },
    ]);
  });

  test.each([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: "1" }, false],
    [true, { NO_COLOR: "" }, true],
  ])("terminal %j with environment %j colours: %j", async (outputIsTerminal, environment, colours) => {
    const ran = await runCli(["check"], { "-": line(compliant) }, { outputIsTerminal, environment });
    expect(ran.stdout.includes("\u001b[")).toBe(colours);
  });
});

test("a bare terminal gets the help instead of a hang", async () => {
  const ran = await runCli(["check"], {}, { inputIsTerminal: () => true });
  expect(ran).toMatchObject({ status: 3, stdout: "" });
  expect(ran.stderr).toMatch(/^Usage: s3-write-logging/);
});

test("members of a wrong type are warned about with their path, and the verdict stands", async () => {
  const trails = [{ ...compliant.trails[0], Name: 5 }];
  const ran = await runCli(["check", "a.json", "b.json"], {
    "a.json": JSON.stringify({ trails }, null, 1),
    "b.json": JSON.stringify([{ trails }], null, 1),
  });
  expect(ran.status).toBe(0);
  expect(ran.stderr.split("\n")).toEqual([
    "a.json: warning: trails[0].Name: Invalid input: expected string, received number; taken as unknown",
    "b.json: warning: [0].trails[0].Name: Invalid input: expected string, received number; taken as unknown",
    "2 COMPLIANT",
    "",
  ]);
});

test("several accounts are summed up on standard error, one is not", async () => {
  const files = { one: line(compliant), two: line([compliant, nonCompliant]), odd: "5" };
  expect((await runCli(["check", "one"], files)).stderr).toBe("");
  expect((await runCli(["check", "one", "two"], files)).stderr).toBe("2 COMPLIANT, 1 NON_COMPLIANT\n");
  expect((await runCli(["check", "one", "odd"], files)).stderr).toMatch(/\n1 COMPLIANT, 1 unreadable\n$/);
});

test.each([
  [{}, "trails is missing"],
  [{ trails: null }, "trails is missing"],
  [{ trails: 5 }, "trails: Invalid input: expected array, received number"],
])("%j is no account document, and is told why", async (document, why) => {
  const ran = await runCli(["check"], { "-": line(document) });
  expect(ran).toMatchObject({ status: 3, stdout: "" });
  expect(ran.stderr).toBe(`standard input:1: is not an account document: ${why}\n`);
});

test.each([
  ["describe-trails", { trailList: [] }],
  ["get-trail-status", { IsLogging: true }],
  ["get-event-selectors", { TrailARN: "t", EventSelectors: [] }],
  ["get-event-selectors", { TrailARN: "t", AdvancedEventSelectors: [] }],
])("the answer of %s alone is called so", async (operation, document) => {
  const ran = await runCli(["check"], { "-": line(document) });
  expect(ran).toMatchObject({ status: 3, stdout: "" });
  expect(ran.stderr).toBe(
    `standard input:1: is not an account document: it is the answer of ${operation} alone; examples/collect-account.sh makes the account document, see the README\n`,
  );
});

test("no control character of the input reaches standard output or standard error", async () => {
  const files: fc.Arbitrary<Files> = fc
    .record({ name: hostile, arn: hostile, value: hostile, raw: hostile })
    .map(({ name, arn, value, raw }) => ({
      "-": line([
        { accountId: name, partition: value, trails: [{ ...compliant.trails[0], TrailARN: arn, Name: {} }] },
      ]),
      raw,
      [name]: "[1]",
    }));
  const formats = fc.constantFrom("text", "json", "ndjson");
  await fc.assert(
    fc.asyncProperty(files, formats, async (given, format) => {
      const ran = await runCli(["check", "--format", format, "--", ...Object.keys(given)], given);
      expect(ran.stdout.replaceAll("\n", "")).not.toMatch(unsafe);
      expect(ran.stderr.replaceAll("\n", "")).not.toMatch(unsafe);
    }),
  );
});
