import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { evaluateS3WriteLogging } from "../src/index";
import { accountFrom } from "./real/answers";
import { scenarios } from "./real/scenarios";

const folder = fileURLToPath(new URL("fixtures/aws-cli/", import.meta.url));
const saved = Object.entries(scenarios).filter(([, scenario]) => scenario.saved);

describe("saved answers of the AWS CLI", () => {
  test.each(saved)("%s", (name, { compliance, codes }) => {
    const files = readdirSync(folder + name);
    const answers = files.map((file) => [file, readFileSync(`${folder}${name}/${file}`, "utf8")]);
    const evaluation = evaluateS3WriteLogging(accountFrom(Object.fromEntries(answers)));
    expect(evaluation.compliance).toBe(compliance);
    expect(evaluation.reasons.map(({ code }) => code)).toEqual(codes);
  });

  test("belong to scenarios", () => {
    const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).sort()).toEqual(saved.map(([name]) => name).sort());
  });
});
