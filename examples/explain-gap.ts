import { evaluateS3WriteLogging, explainEvent } from "s3-write-logging";
import account from "./log-bucket-excluded.json" with { type: "json" };

// The proof names a write that is not recorded. Reading the selectors one by one says what turned it away.
const { unlogged } = evaluateS3WriteLogging(account);
if (unlogged !== undefined) {
  const { logged, turnedAway } = explainEvent(account, unlogged);
  console.log("recorded:", logged);
  for (const { selector, field, why } of turnedAway) console.log(`selector ${selector}:`, field, why);
}

// The same write to any other bucket is recorded.
const { logged, by } = explainEvent(account, {
  ...unlogged,
  resources: [{ type: "AWS::S3::Object", ARN: "arn:aws:s3:::example-corp-payroll/2026/november.csv" }],
});
console.log("recorded:", logged, by);
