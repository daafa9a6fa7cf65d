import { readdirSync } from "node:fs";
import * as z from "zod";

const folder = new URL("../../src/model/", import.meta.url);

/**
 * The models' export names, which become `$defs` keys and interface names. The models carry no `.meta({ id })`, because zod
 * keeps ids in one registry per process, where a user's own `Trail` would collide with ours.
 */
const names = new Map<unknown, string>();
for (const file of readdirSync(folder).sort()) {
  const exports = (await import(new URL(file, folder).href)) as Record<string, unknown>;
  for (const [name, value] of Object.entries(exports)) if (value instanceof z.ZodType) names.set(value, name);
}

/** zod's descriptions, with the models' names added as `id` and `title`. */
class NamedModels extends z.core.$ZodRegistry<z.GlobalMeta> {
  override get(schema: z.core.$ZodType): never {
    const name = names.get(schema);
    return {
      ...(name === undefined ? {} : { id: name, title: name }),
      ...z.globalRegistry.get(schema),
    } as never;
  }
  override has(schema: z.core.$ZodType): boolean {
    return names.has(schema) || z.globalRegistry.has(schema);
  }
}

export const metadata = new NamedModels();
