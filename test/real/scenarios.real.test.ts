import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import type { Evaluation } from "../../src/generated/types";
import { evaluateS3WriteLogging } from "../../src/index";
import { accountFrom, answerFile, type Answers, trailsOf } from "./answers";
import { type Aws, awsAt } from "./aws";
import { create } from "./create";
import { type Moto, startMoto } from "./moto";
import { scenarios } from "./scenarios";

const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
const exitStatus = { COMPLIANT: 0, NON_COMPLIANT: 1, INSUFFICIENT_DATA: 2 };

async function ask(aws: Aws): Promise<Answers> {
  const described = await aws("cloudtrail", "describe-trails");
  const answers: Answers = { [answerFile.trails]: described };
  for (const { Name, TrailARN } of trailsOf(described)) {
    const [status, selectors] = await Promise.all([
      aws("cloudtrail", "get-trail-status", "--name", TrailARN),
      aws("cloudtrail", "get-event-selectors", "--trail-name", TrailARN),
    ]);
    answers[answerFile.status(Name)] = status;
    answers[answerFile.selectors(Name)] = selectors;
  }
  return answers;
}

function save(name: string, answers: Answers): void {
  const folder = fileURLToPath(new URL(`../fixtures/aws-cli/${name}/`, import.meta.url));
  mkdirSync(folder, { recursive: true });
  for (const [file, answer] of Object.entries(answers)) writeFileSync(folder + file, answer);
}

describe.skipIf(inject("missingTools").length > 0)("the AWS CLI's answers", () => {
  let moto: Moto | undefined;
  let aws: Aws;

  beforeAll(async () => {
    moto = await startMoto();
    aws = awsAt(moto.url);
  });
  afterAll(() => moto?.stop());
  beforeEach(() => moto?.reset());

  test.each(Object.entries(scenarios))("%s", async (name, scenario) => {
    await create(aws, scenario);
    const answers = await ask(aws);
    if (scenario.saved && process.env["UPDATE_FIXTURES"] === "1") save(name, answers);

    const account = accountFrom(answers);
    const evaluation = evaluateS3WriteLogging(account);
    expect(account.trails).toHaveLength(scenario.trails.length);
    expect(evaluation).toMatchObject({ accountId: "123456789012", compliance: scenario.compliance });
    expect(evaluation.reasons.map(({ code }) => code)).toEqual(scenario.codes);

    const check = (...args: string[]) =>
      spawnSync(process.execPath, [cli, "check", ...args], {
        input: JSON.stringify(account),
        encoding: "utf8",
      });
    const json = check("--format", "json");
    expect(json).toMatchObject({ status: exitStatus[scenario.compliance], stderr: "" });
    expect(JSON.parse(json.stdout) as Evaluation).toEqual(evaluation);
    expect(check().stdout).toContain(scenario.compliance);
  });
});
