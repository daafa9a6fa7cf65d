import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { compliant, line, nonCompliant, unknown, write } from "./accounts";

const cli = "dist/cli.js";
const folder = mkdtempSync(join(tmpdir(), "s3-write-logging-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const run = (argv: string[], input = ""): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, [cli, ...argv], { input, encoding: "utf8" });

test.each([
  [compliant, 0],
  [nonCompliant, 1],
  [unknown, 2],
  [5, 3],
])("check exits with the verdict's status, case %#", (account, status) => {
  expect(run(["check"], line(account)).status).toBe(status);
});

test("a missing file and a folder are named, and other files still answered", () => {
  const ran = run([
    "check",
    join(folder, "nope.json"),
    folder,
    file("ok.json", line(compliant)),
    "--format",
    "ndjson",
  ]);
  expect(ran.status).toBe(3);
  expect(ran.stderr).toContain("nope.json: no such file\n");
  expect(ran.stderr).toContain("is a directory, not a file\n");
  expect(JSON.parse(ran.stdout)).toMatchObject({ compliance: "COMPLIANT" });
});

test("explain reads a file and standard input", () => {
  const ran = run(["explain", file("event.json", line(write))], line(compliant));
  expect(ran).toMatchObject({ status: 0, stderr: "" });
  expect(ran.stdout).toMatch(/^Recorded: PutObject/);
});

test("nothing is lost of a long answer to a slow reader", async () => {
  const many = 3000;
  const child = spawn(process.execPath, [
    cli,
    "check",
    "--format",
    "ndjson",
    file("many.ndjson", line(compliant).repeat(many)),
  ]);
  let text = "";
  for await (const chunk of child.stdout) {
    text += String(chunk);
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  expect(text.split("\n")).toHaveLength(many + 1);
});

test("a reader that goes away ends it quietly, with the status known so far", async () => {
  const child = spawn(process.execPath, [cli, "check", "--format", "ndjson"]);
  let stderr = "";
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  child.stdin.on("error", () => undefined);
  const closed = new Promise<number | null>((resolve) => child.on("close", resolve));
  child.stdout.once("data", () => child.stdout.destroy());
  const feed = setInterval(() => child.stdin.write(line(nonCompliant)), 1);
  const status = await closed;
  clearInterval(feed);
  expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
});
