import { defineConfig } from "tsup";

const shared = {
  target: "es2022",
  sourcemap: true,
  treeshake: true,
  clean: false, // the two builds run side by side and would delete each other's files
  removeNodeProtocol: false, // edge runtimes need the `node:` prefix
} as const;

export default defineConfig([
  {
    ...shared,
    entry: {
      index: "src/index.ts",
      schema: "src/schema.ts",
      report: "src/report.ts",
      "messages/en": "src/messages/en.ts",
    },
    format: ["esm", "cjs"],
    platform: "neutral",
    splitting: true,
    dts: { compilerOptions: { ignoreDeprecations: "6.0" } }, // tsup sets `baseUrl`, which TypeScript 6 deprecates
  },
  {
    ...shared,
    entry: { cli: "src/cli/main.ts" },
    format: ["esm"],
    platform: "node",
    splitting: false,
    dts: false,
    noExternal: ["zod"], // one minified file starts faster
    minify: true,
    sourcemap: false,
    banner: { js: "#!/usr/bin/env node" },
  },
]);
