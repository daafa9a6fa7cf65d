import { describe, expect, test } from "vitest";
import { evaluateS3WriteLogging } from "../src/index";
import { bundle } from "./bench/bundle";
import { families } from "./bench/growing";
import { grids } from "./bench/grids";
import { typicalAccounts } from "./bench/typical";

const grown = families.map(({ title, subject }) => ({ title, ...subject(96) }));

describe("what `npm run bench` times is decided", () => {
  test.each([...typicalAccounts, ...grown, ...grids])("$title", ({ account, complete }) => {
    const { compliance, reasons } = evaluateS3WriteLogging(account);
    expect(compliance).toBe(complete ? "COMPLIANT" : "NON_COMPLIANT");
    expect(reasons.map(({ code }) => code)).not.toContain("SEARCH_BUDGET_EXCEEDED");
  });
});

test("the evaluator's door loads nothing but this package", async () => {
  const { files } = await bundle(`export * from "./src/index";`);
  expect(files.filter((file) => !/^(src\/|<stdin>)/.test(file))).toEqual([]);
});
