import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Account } from "../src/generated/types";
import { evaluateS3WriteLogging } from "../src/index";

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const answers = path("fixtures/aws-cli/log-bucket-excluded");
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "collect-account-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the script with an `aws` that prints saved answers and refuses one operation. */
function collect(refused = "nothing", partition = "aws"): Account {
  const aws = `#!/bin/sh
case "$*" in
  *${refused}*) echo "An error occurred (AccessDeniedException) when calling ${refused}: not authorized" >&2; exit 254 ;;
  *get-caller-identity*) echo '{ "Account": "123456789012", "Arn": "arn:${partition}:iam::123456789012:user/x" }' ;;
  *describe-trails*) cat "${answers}/describe-trails.json" ;;
  *"--region us-east-1"*get-trail-status*trail/main) cat "${answers}/main.get-trail-status.json" ;;
  *"--region us-east-1"*get-event-selectors*trail/main) cat "${answers}/main.get-event-selectors.json" ;;
  *) echo "unexpected: $*" >&2; exit 252 ;;
esac
`;
  writeFileSync(join(folder, "aws"), aws, { mode: 0o755 });
  const env = { ...process.env, PATH: `${folder}${delimiter}${process.env["PATH"] ?? ""}` };
  const { stdout, stderr } = spawnSync(path("../examples/collect-account.sh"), { env, encoding: "utf8" });
  expect(stderr).toBe("");
  return JSON.parse(stdout) as Account;
}

test("the collected document holds what AWS answered", () => {
  const account = collect();
  expect(account).toMatchObject({
    accountId: "123456789012",
    partition: "aws",
    trails: [{ Name: "main" }],
  });
  expect(account.trails[0]).toMatchObject({ Status: { IsLogging: true }, AdvancedEventSelectors: [{}, {}] });
  expect(account.trails[0]).not.toHaveProperty("Unreadable");
  expect(evaluateS3WriteLogging(account).compliance).toBe("NON_COMPLIANT");
});

test("the partition is the caller's", () => {
  expect(collect("nothing", "aws-us-gov").partition).toBe("aws-us-gov");
});

test.each([
  ["get-trail-status", "Status", "LOGGING_STATUS_UNKNOWN", "NON_COMPLIANT"],
  ["get-event-selectors", "EventSelectors", "SELECTORS_UNKNOWN", "INSUFFICIENT_DATA"],
])("a refused %s is noted and not fatal", (operation, member, code, compliance) => {
  const account = collect(operation);
  expect(account.trails[0]?.Unreadable).toEqual({ [member]: "AccessDeniedException" });
  const evaluation = evaluateS3WriteLogging(account);
  expect(evaluation.compliance).toBe(compliance);
  expect(evaluation.trails[0]?.reasons).toContainEqual(expect.objectContaining({ code }));
});
