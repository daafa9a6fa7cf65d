import { evaluateS3WriteLogging } from "s3-write-logging";
import account from "./log-bucket-excluded.json" with { type: "json" };

const { compliance, unlogged, reasons } = evaluateS3WriteLogging(account);

console.log(compliance);
for (const { effect, code, values } of reasons) console.log(effect, code, values);
console.log("not recorded:", unlogged?.eventName, unlogged?.resources?.[0]?.ARN);
