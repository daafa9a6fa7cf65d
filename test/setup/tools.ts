import { spawnSync } from "node:child_process";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** Tools that the tests of `test/real` want and this machine lacks; `describe.skipIf(inject("missingTools").length > 0)`. */
    missingTools: string[];
  }
}

/** Each tool with an argument it answers with exit status 0. */
const probes = { aws: "--version", moto_server: "--help" };

/** Finds out which tools can run, and says so when some cannot. */
export default function setup(project: TestProject): void {
  const missing = Object.entries(probes).flatMap(([tool, argument]) =>
    spawnSync(tool, [argument]).status === 0 ? [] : [tool],
  );
  project.provide("missingTools", missing);
  if (missing.length > 0) console.log(`SKIPPED: tests against real tools, not found: ${missing.join(", ")}`);
}
