import { json } from "./json";
import type { Options } from "./options";

/** An answer and the place of the document it is about. */
export interface Answer<T> {
  title: string;
  value: T;
}

/** How answers are written: one alone, or several in a row. */
export interface Form<T> {
  one: (answer: Answer<T>) => string;
  item: (answer: Answer<T>, index: number) => string;
  /** What follows the last of several. */
  end: (count: number) => string;
}

/** The form for a format, from what people and what programs want to see of an answer. */
export function formFor<T>(
  format: Options["format"],
  { text, data }: { text: (value: T) => string; data: (value: T) => unknown },
): Form<T> {
  const line = ({ value }: Answer<T>): string => `${json(data(value))}\n`;
  const forms: Readonly<Record<Options["format"], Form<T>>> = {
    text: {
      one: ({ value }) => text(value),
      item: ({ title, value }, index) => `${index === 0 ? "" : "\n"}# ${title}\n${text(value)}`,
      end: () => "",
    },
    json: {
      one: ({ value }) => `${json(data(value), 2)}\n`,
      item: ({ value }, index) =>
        `${index === 0 ? "[" : ","}\n  ${json(data(value), 2).replaceAll("\n", "\n  ")}`,
      end: (count) => (count === 0 ? "[]\n" : "\n]\n"),
    },
    ndjson: { one: line, item: line, end: () => "" },
  };
  return forms[format];
}
