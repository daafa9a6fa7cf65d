import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { evaluateS3WriteLogging } from "../src/index";
import { codeBlocks } from "./code-blocks";
import { runExample } from "./run-example";

const root = fileURLToPath(new URL("..", import.meta.url));
const read = (file: string): string => readFileSync(root + file, "utf8");
const readme = read("README.md");
const { exports, scripts } = JSON.parse(read("package.json"));
const blocks = codeBlocks(readme);
const npmOwn = ["ci", "install", "pack"];
const texts = (language: string): string[] =>
  blocks.filter((block) => block.language === language).map(({ text }) => text);

/** The cells, row by row, of the table whose first column has this heading. */
function rows(heading: string): string[][] {
  const table = readme
    .slice(readme.search(new RegExp(`^\\| ${heading} `, "m")))
    .split("\n\n", 1)
    .join("");
  return table
    .split("\n")
    .slice(2)
    .map((row) =>
      row
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

const codes = (cell = ""): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code);

function node(...args: string[]) {
  const env = { ...process.env, NO_COLOR: "1" };
  return spawnSync(process.execPath, args, { cwd: root, env, encoding: "utf8" });
}

describe("README", () => {
  test("has no code block that is not tested here", () => {
    expect(blocks.map(({ language }) => language)).toEqual(["sh", "text", "sh", "sh", "ts", "text", "sh"]);
  });

  test("names npm scripts that exist", () => {
    const named = [...readme.matchAll(/npm (?:run )?([\w:]+)/g)].map(([, script = ""]) => script);
    expect(named.filter((script) => !npmOwn.includes(script) && !(script in scripts))).toEqual([]);
  });

  test("runs commands that are npm's, or tested in test/real", () => {
    const commands = texts("sh").filter((text) => !/^npm ci && npm (test|run [\w:]+)\n$/.test(text));
    expect(commands).toEqual(["bash examples/collect-account.sh | node dist/cli.js check\n"]);
  });

  test("shows what the demo prints", () => {
    const { status, stdout } = node("--import", "tsx", "test/demo.ts");
    const shown = texts("text")[0]!;
    if (process.env["UPDATE_README"] === "1") {
      writeFileSync(
        `${root}README.md`,
        readme.replace(shown, () => stdout),
      );
    } else expect({ status, stdout }).toEqual({ status: 0, stdout: shown });
  });

  test("shows an example, which is type-checked, and what it prints", () => {
    expect(texts("ts")[0]).toBe(read("examples/evaluate.ts"));
    expect(runExample("evaluate.ts")).toBe(texts("text")[1]);
  });

  test("links to files that exist", () => {
    const files = [...readme.matchAll(/\]\((?!https:)([^)]+)\)/g)].map(([, file = ""]) => file);
    expect(files.filter((file) => !existsSync(root + file))).toEqual([]);
  });

  test.each(rows("Configuration"))("gives the verdict on %s", (configuration, verdict) => {
    const file = configuration.slice(configuration.indexOf("(") + 1, -1);
    expect(codes(verdict)).toEqual([evaluateS3WriteLogging(JSON.parse(read(file))).compliance]);
  });

  test("lists the imports that package.json exports", () => {
    const listed = rows("Import").map(([door]) => codes(door)[0]?.replace("s3-write-logging", "."));
    expect(listed).toEqual(Object.keys(exports).filter((door) => door !== "./package.json"));
  });

  test.each(rows("Command"))("lists a command that the help knows: %s", (command) => {
    expect(node("dist/cli.js", "--help").stdout).toContain(codes(command)[0]!.split(" ")[0]);
  });
});
