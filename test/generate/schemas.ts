import * as z from "zod";
import { metadata } from "./models";

/** The text of `schemas/NAME.schema.json`: what a caller may write, self-contained. */
export function schemaDocument(name: string, model: z.ZodType): string {
  const { $schema, $ref, $defs, ...rest } = z.toJSONSchema(model, {
    target: "draft-2020-12",
    io: "input",
    metadata,
  });
  const { root, others } = liftRoot($ref, $defs);
  const document = {
    $schema,
    $id: `https://unpkg.com/s3-write-logging/schemas/${name}.schema.json`,
    ...rest,
    ...root,
    ...(Object.keys(others).length > 0 ? { $defs: others } : {}),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** zod puts a named root under `$defs` too; chatbot tools want `type: "object"` at the root. */
function liftRoot(
  $ref: string | undefined,
  $defs: Record<string, object> = {},
): { root: object; others: object } {
  const name = $ref?.replace("#/$defs/", "") ?? "";
  const { [name]: root = {}, ...others } = $defs;
  if (JSON.stringify($defs).includes(`"#/$defs/${name}"`))
    throw new Error(`${name} refers to itself: keep it in $defs`);
  return { root, others };
}
