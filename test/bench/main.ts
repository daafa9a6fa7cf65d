// Prints what an answer costs, as Markdown. Exit status 1 when an answer is wrong, given up, or takes a second.
import { cpus } from "node:os";
import type { Account } from "../../src/generated/types";
import type * as library from "../../src/index";
import { bundle } from "./bundle";
import type { Subject } from "./documents";
import { families } from "./growing";
import { grids } from "./grids";
import { compare, type Comparison, exponent, geometricMean, time } from "./measure";
import { duration, table, times } from "./table";
import { typicalAccounts } from "./typical";

// The bundle is timed, because the loader that runs this file changes what it loads.
const door = await bundle(`export * from "./src/index";`);
const { evaluateS3WriteLogging } = (await import(door.url)) as typeof library;
const problems: string[] = [];
const sizes = [50, 100, 200, 500];

/** The verdict, noting it when it is not the expected one. */
function verdict({ title, account, complete }: Subject): string {
  const { compliance, reasons } = evaluateS3WriteLogging(account);
  if (compliance !== (complete ? "COMPLIANT" : "NON_COMPLIANT")) problems.push(`${title}: ${compliance}`);
  if (reasons.some(({ code }) => code === "SEARCH_BUDGET_EXCEEDED")) problems.push(`${title}: gave up`);
  return compliance;
}

/** Evaluating a document against parsing its text, which every caller does before. */
function againstParse(account: Account, rounds: number): Comparison {
  const text = JSON.stringify(account);
  const parsed = Array.from({ length: 16 }, () => JSON.parse(text) as Account);
  return compare(
    (call) => evaluateS3WriteLogging(parsed[call % parsed.length] ?? account),
    () => JSON.parse(text) as unknown,
    rounds,
  );
}

function typical(): string {
  const results = typicalAccounts.map((subject) => ({
    subject,
    compliance: verdict(subject),
    ...againstParse(subject.account, 151),
  }));
  const rows = results.map(({ subject, compliance, first, second, ratio }) => [
    subject.title,
    compliance,
    String(JSON.stringify(subject.account).length),
    duration(first),
    duration(second),
    times(ratio),
  ]);
  const mean = times(geometricMean(results.map(({ ratio }) => ratio)));
  const head = ["Account", "verdict", "bytes", "evaluate", "JSON.parse", "ratio"];
  return table(head, [...rows, ["geometric mean", "", "", "", "", mean]]);
}

function growth(): string {
  const rows = families.map(({ title, subject }) => {
    const results = sizes.map((size) => {
      const { account, complete } = subject(size);
      verdict({ title: `${title}, ${size} values`, account, complete });
      return { size, ...againstParse(account, 25) };
    });
    return [
      title,
      ...results.map(({ first, ratio }) => `${duration(first)} (${times(ratio)})`),
      exponent(results.map(({ size, first }) => ({ size, time: first }))).toFixed(2),
    ];
  });
  return table(["Values", ...sizes.map(String), "exponent"], rows);
}

function dense(): string {
  const rows = grids.map((subject) => {
    const start = performance.now();
    const compliance = verdict(subject);
    const first = performance.now() - start;
    const again = time(() => evaluateS3WriteLogging(subject.account), 9);
    if (Math.max(first, again) > 1000) problems.push(`${subject.title}: ${duration(Math.max(first, again))}`);
    return [subject.title, compliance, duration(first), duration(again)];
  });
  return table(["Selectors", "verdict", "first call", "later calls"], rows);
}

async function bytes(): Promise<string> {
  const one = await bundle(`export { evaluateS3WriteLogging } from "./src/index";`);
  const bundles = { "everything from `s3-write-logging`": door, "`evaluateS3WriteLogging`": one };
  const rows = Object.entries(bundles).map(([title, { files, minified, gzip }]) => {
    if (files.some((file) => file.includes("zod"))) problems.push(`${title}: loads zod`);
    return [title, String(minified), String(gzip)];
  });
  return table(["Import", "bytes, minified", "bytes, gzip"], rows);
}

console.log(`Node ${process.versions.node}, ${cpus()[0]?.model ?? "unknown processor"}\n`);
console.log(`## Typical accounts\n\n${typical()}\n`);
console.log(
  `## Growth\n\nTime of an evaluation, and how many times it takes as long as JSON.parse of the same document.\n\n${growth()}\n`,
);
console.log(`## Grids over several fields\n\n${dense()}\n`);
console.log(`## Size\n\n${await bytes()}`);
if (problems.length > 0) {
  console.error(`\n${problems.join("\n")}`);
  process.exitCode = 1;
}
