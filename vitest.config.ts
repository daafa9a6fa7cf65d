import { defineConfig } from "vitest/config";

const generated = "test/generated.test.ts";

export default defineConfig({
  test: {
    projects: [
      // Apart from the rest, because generating must work while the package does not build.
      { test: { name: "generated", include: [generated] } },
      {
        test: {
          name: "library",
          include: ["test/**/*.test.ts"],
          exclude: [generated, "test/real/**"],
          globalSetup: ["test/setup/build.ts"],
        },
      },
    ],
    coverage: {
      provider: "v8",
      include: ["src/**"],
      exclude: ["src/generated/**"],
      thresholds: { lines: 95, branches: 90 },
    },
  },
});
