import fc from "fast-check";
import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { readDocuments } from "../../src/cli/read-documents";
import { failing } from "./world";

/** What is read from bytes that arrive in chunks of the given size: values, or faults with their place. */
async function read(text: string | Uint8Array, { file = "-", size = 7 } = {}): Promise<unknown[]> {
  const bytes = Buffer.from(text);
  const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
    bytes.subarray(i * size, (i + 1) * size),
  );
  return found(file, Readable.from(chunks));
}

async function found(file: string, stream: Readable): Promise<unknown[]> {
  const items = [];
  for await (const item of readDocuments(file, stream)) {
    const { place } = item;
    items.push(
      item.kind === "document"
        ? { line: place.line, path: item.path, value: item.value }
        : { line: place.line, column: place.column, why: item.why, detail: item.detail },
    );
  }
  return items;
}

const document = (value: unknown, line?: number, path = ""): object => ({ line, path, value });

describe("one document", () => {
  test.each([
    ['{"a":1}', document({ a: 1 }, 1)],
    ['\n\n {\n"a":\n1}\n', document({ a: 1 })],
    ['\ufeff{"a":\r\n1}\r\n', document({ a: 1 })],
    ['\ufeff{"a":1}', document({ a: 1 }, 1)],
    ['{ "trails": [\n{}\n]}', document({ trails: [{}] })],
    ["5", document(5, 1)],
  ])("%j", async (text, item) => {
    expect(await read(text)).toEqual([item]);
  });
});

describe("arrays", () => {
  test("give their elements", async () => {
    const items = (line?: number): object[] => [document({ a: 1 }, line, "[0]"), document(2, line, "[1]")];
    expect(await read('[{"a":1},2]')).toEqual(items(1));
    expect(await read('[{"a":1},\n2]')).toEqual(items());
  });

  test("must not be empty", async () => {
    expect(await read("[]")).toMatchObject([{ why: "NO_DOCUMENT" }]);
  });
});

describe("NDJSON", () => {
  const bad = { line: 2, column: 2, why: "NOT_JSON", detail: "b" };

  test.each([["x.ndjson"], ["x.JSONL"], ["-"]])(
    "of %s is read line by line, bad lines apart",
    async (file) => {
      expect(await read('{"a":1}\n{b\n\n  {"a":2}\r\n', { file })).toEqual([
        document({ a: 1 }, 1),
        bad,
        document({ a: 2 }, 4),
      ]);
    },
  );

  test("is recognised by any line when the first is bad", async () => {
    expect(await read('{a\n{b\n{"a":2}')).toMatchObject([
      { line: 1, why: "NOT_JSON" },
      bad,
      document({ a: 2 }, 3),
    ]);
  });

  test("does not suffer from a line that is not UTF-8", async () => {
    const bytes = Buffer.concat([Buffer.from('{}\n"'), Buffer.from([0xff]), Buffer.from('"\n{}')]);
    expect(await read(bytes)).toMatchObject([document({}, 1), { line: 2, why: "NOT_UTF8" }, document({}, 3)]);
  });

  test("is given while the rest is still to come", async () => {
    const stream = new Readable({ read: () => undefined });
    const documents = readDocuments("-", stream);
    stream.push('{"a":1}\n');
    expect((await documents.next()).value).toMatchObject({ value: { a: 1 } });
    stream.push('{"a":2}\n');
    expect((await documents.next()).value).toMatchObject({ value: { a: 2 } });
    await documents.return(undefined);
    expect(stream.destroyed).toBe(true);
  });
});

describe("what cannot be read", () => {
  test.each([
    ["", { why: "EMPTY" }],
    [" \n\t\r\n", { why: "EMPTY" }],
    ["\ufeff", { why: "EMPTY" }],
    ['{"a":', { why: "ENDS_EARLY", line: 1, column: 6 }],
    ['{\n  "a": x\n}', { why: "NOT_JSON", line: 2, column: 8, detail: "x" }],
    ['{\n"a":1,\n {"b":1}\n}', { why: "NOT_JSON", line: 3, column: 2, detail: "{" }],
  ])("%j", async (text, fault) => {
    expect(await read(text)).toMatchObject([fault]);
  });

  test("an empty NDJSON file is empty too", async () => {
    expect(await read("\n", { file: "x.ndjson" })).toMatchObject([{ why: "EMPTY" }]);
  });

  test("other bytes than UTF-8", async () => {
    expect(await read(Buffer.from("{}", "utf16le"))).toMatchObject([{ why: "NOT_JSON" }]);
    expect(await read(Buffer.from([0xff, 0xfe, 0x7b, 0]))).toMatchObject([{ why: "NOT_UTF8" }]);
    expect(await read(Buffer.from([0x1f, 0x8b, 8]))).toMatchObject([{ why: "COMPRESSED" }]);
  });

  test.each([
    ["ENOENT", "NOT_FOUND"],
    ["EISDIR", "IS_DIRECTORY"],
    ["EACCES", "NO_PERMISSION"],
    ["EIO", "READ_FAILED"],
  ])("a file that fails with %s", async (code, why) => {
    expect(await found("x", failing(code))).toMatchObject([{ why, detail: code }]);
  });
});

test("how the bytes are cut into chunks changes nothing", async () => {
  const text = '{"a":"😀"}\n{b\n[1,\n{"c":"é"}\n';
  const expected = await read(text, { size: 1000 });
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 40 }), async (size) => {
      expect(await read(text, { size })).toEqual(expected);
    }),
  );
});
