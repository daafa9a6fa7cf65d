import js from "@eslint/js";
import { defineConfig } from "eslint/config";
import ts from "typescript-eslint";

const browserSafe = "the library also runs in browsers and edge runtimes: only src/cli touches Node";

/** What the files of a folder may import besides each other, and why nothing more. Doors are at the end. */
const layers = {
  coverage: { may: [], why: "coverage is mathematics and knows nothing of AWS" },
  model: { may: ["zod"], why: "models are documents without logic: zod and each other, nothing else" },
  selectors: {
    may: ["../coverage/*", "../generated/*", "../model/reason-codes", "../model/controls"],
    why: "selectors translate CloudTrail's rules into coverage; they load no zod and know no policy",
  },
  policy: {
    may: ["../coverage/*", "../selectors/*", "../generated/*", "../model/reason-codes", "../model/controls"],
    why: "policy decides from coverage and selectors; the evaluator's door loads no zod",
  },
  explain: {
    may: ["../policy/classify*", "../generated/*", "../model/reason-codes", "../model/controls"],
    why: "explain checks the proof, so it shares no code with it: no coverage, no selectors, no zod",
  },
  messages: {
    may: ["../generated/*", "../model/reason-codes"],
    why: "messages are words for reason codes and depend on nothing that decides",
  },
  report: {
    may: ["../generated/*", "../messages/*", "../model/reason-codes"],
    why: "reports word an evaluation that is already made; they load no zod and evaluate nothing",
  },
  schema: {
    may: ["zod", "../model/*"],
    why: "schema reads documents by their models and decides nothing",
  },
  generated: { may: [], why: "generated interfaces stand alone" },
};

const pattern = (path) => path.replaceAll(".", "\\.").replaceAll("*", "[\\w-]*");

const layerRules = Object.entries(layers).map(([folder, { may, why }]) => ({
  files: [`src/${folder}/**`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          { regex: `^(?!(${["./*", ...may].map(pattern).join("|")})$)`, message: `Layer ${folder}: ${why}.` },
        ],
      },
    ],
  },
}));

const syntax = {
  everywhere: [
    { selector: "TSEnumDeclaration", message: "Use a literal union or a const table." },
    {
      selector: "ImportDeclaration[source.value='zod'] > :not(ImportNamespaceSpecifier).specifiers",
      message: 'Use `import * as z from "zod"`: the named import triples the bundle.',
    },
  ],
  library: [
    {
      selector: ":matches(ImportExpression, TSImportType)",
      message: "Import at the top, where the layer rules see it.",
    },
  ],
};

export default defineConfig(
  { ignores: ["dist", "coverage"] },
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  ts.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/explicit-module-boundary-types": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "no-restricted-syntax": ["error", ...syntax.everywhere],
    },
  },
  {
    files: ["src/**"],
    rules: { "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }] }, // permits `as const`
  },
  {
    files: ["src/**"],
    ignores: ["src/cli/**"],
    rules: {
      "no-restricted-syntax": ["error", ...syntax.everywhere, ...syntax.library],
      "no-restricted-imports": [
        "error",
        { patterns: [{ regex: "^node:", message: `No Node here: ${browserSafe}.` }] },
      ],
      "no-restricted-globals": [
        "error",
        ...["process", "Buffer", "require", "module", "global", "__dirname", "__filename"].map((name) => ({
          name,
          message: `No Node here: ${browserSafe}.`,
        })),
      ],
    },
  },
  layerRules,
  {
    files: ["src/index.ts", "src/report.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex: "^(?!\\./)|^\\./(schema|model/(?!reason-codes$|controls$))",
              message: "This door loads no zod: take types from generated, codes from model/reason-codes.",
            },
          ],
        },
      ],
    },
  },
  {
    files: ["src/model/reason-codes.ts", "src/model/controls.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        { patterns: [{ regex: "", message: "Layers without zod read this file: it imports nothing." }] },
      ],
    },
  },
  {
    files: ["test/**"],
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
    },
  },
  { files: ["**/*.js"], extends: [ts.configs.disableTypeChecked] },
);
