import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020";
import { describe, expect, expectTypeOf, test } from "vitest";
import type * as z from "zod";
import type { PublishedDocuments } from "../src/generated/types";
import { published } from "../src/model/published";
import { interfaces } from "./generate/interfaces";
import { schemaDocument } from "./generate/schemas";

const path = (relative: string): string => fileURLToPath(new URL(`../${relative}`, import.meta.url));
const names = Object.keys(published) as (keyof typeof published)[];
const types = path("src/generated/types.ts");

describe("published schemas", () => {
  test.each(names)("schemas/%s.schema.json is current", async (name) => {
    await expect(schemaDocument(name, published[name])).toMatchFileSnapshot(
      path(`schemas/${name}.schema.json`),
    );
  });

  test.each(names)("schemas/%s.schema.json is strictly valid 2020-12 on its own", (name) => {
    const schema = JSON.parse(schemaDocument(name, published[name])) as object;
    expect(() => new Ajv2020({ strict: true }).compile(schema)).not.toThrow();
  });
});

test("schemas/ and src/generated/ hold nothing else", () => {
  const current = new Set([...names.map((name) => `${name}.schema.json`), "types.ts"]);
  const present = [...readdirSync(path("schemas")), ...readdirSync(path("src/generated"))];
  expect(present.filter((file) => !current.has(file))).toEqual([]);
});

test("src/generated/types.ts is current", async () => {
  await expect(await interfaces(published, types)).toMatchFileSnapshot(types);
});

/** True only if both types have the same members with the same modifiers, all the way down. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- comparing generic signatures is what makes it exact
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Name = keyof typeof published;
type Input = { [N in Name]: z.input<(typeof published)[N]> };
type Output = { [N in Name]: z.output<(typeof published)[N]> };

/** The compiler makes these checks (`npm run typecheck`); an error names the document whose interface and model differ. */
test("interfaces and models agree", () => {
  expectTypeOf<Input>().toExtend<PublishedDocuments>();
  expectTypeOf<PublishedDocuments>().toExtend<Input>();
  expectTypeOf<Output>().toExtend<PublishedDocuments>();
  expectTypeOf<PublishedDocuments>().toExtend<Output>();
  expectTypeOf<{ [N in Name]: Same<Input[N], PublishedDocuments[N]> }>().toExtend<Record<Name, true>>();
  expectTypeOf<{ [N in Name]: Same<Output[N], PublishedDocuments[N]> }>().toExtend<Record<Name, true>>();
});
