import { Readable, Writable } from "node:stream";
import { describe, expect, test } from "vitest";
import { version } from "../../package.json";
import { reasonCodes } from "../../src/model/reason-codes";
import { compliant, line, nonCompliant } from "./accounts";
import { runCli } from "./world";

test("--help and --version answer on standard output", async () => {
  expect((await runCli(["--help"])).stdout).toMatch(/^Usage: s3-write-logging COMMAND/);
  expect(await runCli(["--version"])).toEqual({ status: 0, stdout: `${version}\n`, stderr: "" });
});

describe("reasons", () => {
  test("lists every code, one a line, code first", async () => {
    const { stdout, status } = await runCli(["reasons"]);
    expect(
      stdout
        .trimEnd()
        .split("\n")
        .map((each) => each.split(" ")[0]),
    ).toEqual(reasonCodes);
    expect(status).toBe(0);
  });

  test("shows the whole entry of one", async () => {
    const { stdout } = await runCli(["reasons", "NO_TRAILS"]);
    expect(stdout).toMatch(/^NO_TRAILS: .*\nWhy it matters: .*\nTo do: .*\n$/);
  });

  test("is data in the other formats", async () => {
    const keys = ["code", "seen", "why", "todo"];
    const one = JSON.parse((await runCli(["reasons", "NO_TRAILS", "--format", "json"])).stdout) as object;
    expect(Object.keys(one)).toEqual(keys);
    const all = JSON.parse((await runCli(["reasons", "--format", "json"])).stdout) as object[];
    expect(all).toHaveLength(reasonCodes.length);
    const lines = (await runCli(["reasons", "--format", "ndjson"])).stdout.trimEnd().split("\n");
    expect(lines.map((each) => JSON.parse(each) as object)).toEqual(all);
  });
});

const refusing = (code: string): Writable =>
  new Writable({
    write(_chunk, _encoding, done) {
      done(Object.assign(new Error(code), { code }));
    },
  });

describe("output that cannot be written", () => {
  const files = { one: line(nonCompliant), two: line(compliant) };

  test("a closed pipe ends quietly with the status known so far", async () => {
    const ran = await runCli(["check", "one", "two"], files, { stdout: refusing("EPIPE") });
    expect(ran).toEqual({ status: 1, stdout: "", stderr: "" });
  });

  test("a closed pipe leaves the rest of the input unread", async () => {
    const rest = new Readable({ read: () => undefined });
    rest.push(line(compliant) + line(compliant));
    const ran = await runCli(["check"], {}, { stdout: refusing("EPIPE"), open: () => rest });
    expect(ran.status).toBe(0);
    expect(rest.destroyed).toBe(true);
  });

  test("any other failure is no verdict", async () => {
    const ran = await runCli(["check", "two"], files, { stdout: refusing("ENOSPC") });
    expect(ran.status).toBe(3);
    expect(ran.stderr).toBe("s3-write-logging: the answer could not be written: ENOSPC\n");
  });
});

test("a crash is no verdict", async () => {
  const open = (): never => {
    throw new Error("out of \u001b[31mluck");
  };
  const ran = await runCli(["check"], {}, { open });
  expect(ran.status).toBe(3);
  expect(ran.stderr).toContain("internal error, please report it: Error: out of \\u{1b}[31mluck");
});
