import type { AdvancedFieldSelector } from "../../src/generated/types";
import { advanced, callerArn, eventName, objectArn, type OpenField, type Subject, writes } from "./documents";

type Untitled = Omit<Subject, "title">;

/** Selectors that grow: `subject(n)` has n values in its filters. */
export interface Family {
  title: string;
  subject: (values: number) => Untitled;
}

const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i);
const fields: OpenField[] = [eventName, objectArn, callerArn];

/** Everything but the values, and the values: complete together. `drop` leaves one value out of the second. */
function notAndList({ field }: OpenField, values: string[], drop = 0): Untitled {
  return {
    account: advanced(
      writes({ Field: field, NotStartsWith: values }),
      writes({ Field: field, StartsWith: values.slice(drop) }),
    ),
    complete: drop === 0,
  };
}

/** Binary numerals: most are prefixes of others. */
const overlapping = (n: number): string[] => range(n).map((i) => `arn:aws:s3:::logs-${(i + 1).toString(2)}`);

const spread = (values: number, condition: (of: OpenField, numbers: number[]) => AdvancedFieldSelector) =>
  fields.map((field) => condition(field, range(Math.floor(values / fields.length / 2))));

/** What the values of every family do is written in its title; half of them refuse, half accept. */
export const families: Family[] = [
  ...fields.map((field) => ({
    title: `${field.field}: refused in one selector, accepted in another`,
    subject: (values: number) => notAndList(field, range(values / 2).map(field.prefix)),
  })),
  {
    title: "resources.ARN: the same, one value forgotten",
    subject: (values) => notAndList(objectArn, range(values / 2).map(objectArn.prefix), 1),
  },
  {
    title: "resources.ARN: refused in one selector, accepted in one selector per value",
    subject: (values: number): Untitled => {
      const prefixes = range(values / 2).map(objectArn.prefix);
      const lists = prefixes.map((prefix) => writes({ Field: objectArn.field, StartsWith: [prefix] }));
      return {
        account: advanced(writes({ Field: objectArn.field, NotStartsWith: prefixes }), ...lists),
        complete: true,
      };
    },
  },
  {
    title: "resources.ARN: prefixes of one another",
    subject: (values) => notAndList(objectArn, overlapping(values / 2)),
  },
  {
    title: "resources.ARN: suffixes",
    subject: (values: number): Untitled => {
      const suffixes = range(values / 2).map(objectArn.suffix);
      return {
        account: advanced(
          writes({ Field: objectArn.field, NotEndsWith: suffixes }),
          writes({ Field: objectArn.field, EndsWith: suffixes }),
        ),
        complete: true,
      };
    },
  },
  {
    title: "resources.ARN: prefixes and suffixes",
    subject: (values: number): Untitled => {
      const Field = objectArn.field;
      const prefixes = range(values / 4).map(objectArn.prefix);
      const suffixes = range(values / 4).map(objectArn.suffix);
      return {
        account: advanced(
          writes({ Field, NotStartsWith: prefixes, NotEndsWith: suffixes }),
          writes({ Field, StartsWith: prefixes, EndsWith: suffixes }),
        ),
        complete: true,
      };
    },
  },
  {
    title: "three fields: refused in one selector, accepted in one selector per field",
    subject: (values) => ({
      account: advanced(
        writes(
          ...spread(values, ({ field, prefix }, numbers) => ({
            Field: field,
            NotStartsWith: numbers.map(prefix),
          })),
        ),
        ...spread(values, ({ field, prefix }, numbers) => ({
          Field: field,
          StartsWith: numbers.map(prefix),
        })).map((condition) => writes(condition)),
      ),
      complete: true,
    }),
  },
  {
    title: "three fields: one selector per value, each refusing it",
    subject: (values) => ({
      account: advanced(
        ...fields.flatMap(({ field, prefix }) =>
          range(Math.floor(values / fields.length)).map((n) =>
            writes({ Field: field, NotStartsWith: [prefix(n)] }),
          ),
        ),
      ),
      complete: true,
    }),
  },
];
