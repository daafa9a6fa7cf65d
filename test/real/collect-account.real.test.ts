import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { codeBlocks } from "../code-blocks";
import { type Aws, awsAt, dummyCredentials } from "./aws";
import { create } from "./create";
import { type Moto, startMoto } from "./moto";
import { scenarios } from "./scenarios";

const root = fileURLToPath(new URL("../..", import.meta.url));
const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
const block = codeBlocks(readme).find(({ text }) => text.includes("collect-account.sh"));

describe.skipIf(inject("missingTools").length > 0)(
  "the README's way from an AWS account to a verdict",
  () => {
    let moto: Moto | undefined;
    let aws: Aws;

    beforeAll(async () => {
      moto = await startMoto();
      aws = awsAt(moto.url);
    });
    afterAll(() => moto?.stop());

    /** Runs the README's block as it stands, with the endpoint that every AWS tool reads from the environment. */
    function followReadme() {
      const env = { ...dummyCredentials(), AWS_ENDPOINT_URL: moto?.url };
      return spawnSync("bash", ["-c", block?.text ?? "exit 99"], { cwd: root, env, encoding: "utf8" });
    }

    test("an account without trails", () => {
      expect(followReadme()).toMatchObject({
        status: 1,
        stderr: "",
        stdout: expect.stringContaining("NO_TRAILS"),
      });
    });

    test.each(["log-bucket-excluded", "two-trails"])("%s", async (name) => {
      const scenario = scenarios[name]!;
      await moto?.reset();
      await create(aws, scenario);
      const { stdout, stderr } = followReadme();
      expect(stderr).toBe("");
      expect(stdout).toContain(scenario.compliance);
      expect(stdout).toContain("123456789012");
    });
  },
);
