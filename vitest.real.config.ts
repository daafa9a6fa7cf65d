import { defineConfig } from "vitest/config";

/** Tests against tools that npm does not install: the AWS CLI and moto's CloudTrail. */
export default defineConfig({
  test: {
    include: ["test/real/**/*.real.test.ts"],
    globalSetup: ["test/setup/tools.ts", "test/setup/build.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
