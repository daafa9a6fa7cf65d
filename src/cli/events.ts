import { documents, type Document, type Fault } from "./input";

/**
 * The events of documents: the records of a CloudTrail log file, `{ "Records": [...] }`, or the document itself.
 * Source: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-examples.html
 */
export async function* events(input: AsyncIterable<Document | Fault>): AsyncGenerator<Document | Fault> {
  for await (const item of input) {
    const records = item.kind === "document" ? recordsOf(item.value) : undefined;
    if (records === undefined) yield item;
    else yield* documents(records, item.place, item.path === "" ? "Records" : `${item.path}.Records`);
  }
}

function recordsOf(value: unknown): unknown[] | undefined {
  if (typeof value !== "object" || value === null || !("Records" in value)) return undefined;
  return Array.isArray(value.Records) ? value.Records : undefined;
}
