import * as z from "zod";
import type { Issue } from "./issue";

/** Enough to act on, few enough to print. */
const most = 100;

/** Lists what in a value differs from the schema: the first hundred issues, in the order of the schema. */
export type Checker = (value: unknown) => Issue[];

/**
 * Makes a checker that stops at the hundredth issue, so that a hostile document cannot make it long; zod itself lists every
 * issue of a document before it returns.
 */
export function checker(schema: z.core.$ZodType): Checker {
  const visit = visitor(schema);
  return (value) => {
    const found: Issue[] = [];
    visit(value, undefined, found);
    return found;
  };
}

/** An object that is no array. */
export function isObject(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A linked path is free to extend, and is written out for an issue only. */
interface Path {
  parent: Path | undefined;
  key: string | number;
}

type Visitor = (value: unknown, path: Path | undefined, found: Issue[]) => void;

function visitor(schema: z.core.$ZodType): Visitor {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return unlessAbsent(schema);
  if (schema instanceof z.ZodArray) return eachElement(schema);
  if (schema instanceof z.ZodObject) return eachMember(schema);
  return asAWhole(schema);
}

function unlessAbsent(schema: z.ZodOptional | z.ZodNullable): Visitor {
  const visit = visitor(schema.unwrap());
  return (value, path, found) => {
    if (value !== undefined && value !== null) visit(value, path, found);
  };
}

function eachElement(schema: z.ZodArray): Visitor {
  const visit = visitor(schema.element);
  const notAnArray = asAWhole(schema);
  return (value, parent, found) => {
    if (!Array.isArray(value)) {
      notAnArray(value, parent, found);
      return;
    }
    for (let key = 0; key < value.length && found.length < most; key++)
      visit(value[key], { parent, key }, found);
  };
}

function eachMember(schema: z.ZodObject): Visitor {
  const shape: z.core.$ZodShape = schema.shape;
  const members = Object.entries(shape).map(([key, member]) => ({ key, visit: visitor(member) }));
  const notAnObject = asAWhole(schema);
  return (value, parent, found) => {
    if (!isObject(value)) {
      notAnObject(value, parent, found);
      return;
    }
    for (const { key, visit } of members) if (found.length < most) visit(value[key], { parent, key }, found);
  };
}

function asAWhole(schema: z.core.$ZodType): Visitor {
  const isString = schema instanceof z.ZodString;
  return (value, path, found) => {
    if (isString && typeof value === "string") return;
    const message = z.safeParse(schema, value).error?.issues[0]?.message;
    if (message !== undefined) found.push({ path: pathText(path), message });
  };
}

function pathText(path: Path | undefined): string {
  if (path === undefined) return "";
  const before = pathText(path.parent);
  if (typeof path.key === "number") return `${before}[${path.key}]`;
  return before === "" ? path.key : `${before}.${path.key}`;
}
