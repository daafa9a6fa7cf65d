import fc from "fast-check";

/** What must never reach a terminal: controls, bidirectional marks, line separators, lone surrogates. Line feeds are checked apart. */
export const unsafe =
  /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/u;

const troublesome = fc.constantFrom(
  ...'\u001b[31m|\u0000|\u0007|\b|\r\n|\n|\u007f|\u009b2J|\u202e|\u2066|\u200f|\u2028|\ufeff|\ud800|\udc00|"|\\|…|😀|a'.split(
    "|",
  ),
);

/** Strings as an attacker would name things. */
export const hostile: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.oneof(troublesome, fc.string({ unit: "binary", maxLength: 3 }))).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 300 }),
  troublesome.map((part) => part.repeat(250)),
);
