import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  evaluateS3ReadLogging,
  evaluateS3WriteLogging,
  explainEvent,
  reasonCodes,
  type Account,
  type Control,
  type Evaluation,
  type EvaluationOptions,
} from "../src/index";

interface Case {
  readonly name: string;
  readonly control?: Control;
  readonly options?: EvaluationOptions;
  readonly account: Account;
  readonly expect: {
    readonly compliance: string;
    readonly coverage: readonly string[];
    /** `effect CODE` of every reason, of the account and of its trails. */
    readonly codes: readonly string[];
    readonly unlogged?: object;
  };
}

const folder = new URL("cases/", import.meta.url);
const files = readdirSync(folder).map((file) => ({
  file,
  cases: JSON.parse(readFileSync(new URL(file, folder), "utf8")) as Case[],
}));

const evaluate = ({ control, account, options }: Case): Evaluation =>
  control === "S3.23" ? evaluateS3ReadLogging(account, options) : evaluateS3WriteLogging(account, options);

const allReasons = ({ reasons, trails }: Evaluation): Evaluation["reasons"] => [
  ...reasons,
  ...trails.flatMap((trail) => trail.reasons),
];

const shown = ({ unlogged }: Evaluation): object | undefined =>
  unlogged && {
    eventName: unlogged.eventName,
    eventType: unlogged.eventType,
    awsRegion: unlogged.awsRegion,
    ARN: unlogged.resources?.[0]?.ARN,
    caller: unlogged.userIdentity !== undefined,
    console: unlogged.sessionCredentialFromConsole !== undefined,
  };

describe.each(files)("$file", ({ cases }) => {
  test.each(cases)("$name", (each) => {
    const evaluation = evaluate(each);
    expect({
      compliance: evaluation.compliance,
      coverage: evaluation.trails.map(({ coverage }) => coverage),
      codes: [...new Set(allReasons(evaluation).map(({ effect, code }) => `${effect} ${code}`))],
      ...(evaluation.unlogged === undefined ? {} : { unlogged: shown(evaluation) }),
    }).toEqual(each.expect);
    const blocked = evaluation.reasons.some(({ effect }) => effect === "blocks");
    expect(blocked).toBe(evaluation.compliance === "NON_COMPLIANT");
  });
});

test("every counterexample is one: no trail records it, each trail's own is not recorded by that trail", () => {
  let replayed = 0;
  for (const each of files.flatMap(({ cases }) => cases)) {
    const { unlogged, trails } = evaluate(each);
    if (unlogged !== undefined) {
      expect(explainEvent(each.account, unlogged).logged, each.name).toBe("no");
      replayed++;
    }
    trails.forEach((trail, index) => {
      if (trail.unlogged === undefined) return;
      const alone = { ...each.account, trails: each.account.trails.slice(index, index + 1) };
      expect(explainEvent(alone, trail.unlogged).logged, each.name).toBe("no");
      replayed++;
    });
  }
  expect(replayed).toBeGreaterThan(80);
});

test("every reason code has a case that yields it", () => {
  const seen = new Set(
    files.flatMap(({ cases }) =>
      cases.flatMap((each) => each.expect.codes.map((code) => code.split(" ")[1])),
    ),
  );
  expect(reasonCodes.filter((code) => !seen.has(code))).toEqual([]);
});

test("every case has a name of its own in its file", () => {
  for (const { file, cases } of files)
    expect(new Set(cases.map(({ name }) => name)).size, file).toBe(cases.length);
});
