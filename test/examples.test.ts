import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { runExample } from "./run-example";

const printed: Record<string, string> = {
  "evaluate.ts": `\
NON_COMPLIANT
blocks LOG_BUCKET_EXCLUDED [ 'arn:aws:s3:::example-corp-cloudtrail-logs/' ]
not recorded: PutObject arn:aws:s3:::example-corp-cloudtrail-logs/example-key
`,
  "explain-gap.ts": `\
recorded: no
selector 1: resources.ARN LOG_BUCKET_EXCLUDED
recorded: yes [
  {
    trail: 'arn:aws:cloudtrail:us-east-1:111122223333:trail/management-events',
    selector: 1
  }
]
`,
};

test.each(Object.entries(printed))("examples/%s prints what it promises", (file, output) => {
  expect(runExample(file)).toBe(output);
});

test("every example is run", () => {
  const examples = readdirSync(new URL("../examples", import.meta.url)).filter((file) =>
    file.endsWith(".ts"),
  );
  expect(examples.sort()).toEqual(Object.keys(printed).sort());
});
