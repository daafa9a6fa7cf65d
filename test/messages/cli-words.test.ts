import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { en } from "../../src/messages/en";
import { hostile, unsafe } from "../arbitraries/hostile";

const { cli } = en;

test.each(Object.entries(cli.input))("the fault %s has words, whatever its detail", (_, words) => {
  fc.assert(
    fc.property(hostile, (detail) => {
      expect(words(detail)).toMatch(/^[a-z]/);
      expect(words(detail)).not.toMatch(unsafe);
    }),
  );
});

test.each(Object.entries(cli.usage))("the misuse %s has words, whatever was given", (_, words) => {
  fc.assert(
    fc.property(hostile, (given) => {
      expect(words(`x${given}`, ["a", "b"], "--x")).not.toBe("");
      expect(words(given, ["a", "b"], "--x")).not.toMatch(unsafe);
    }),
  );
});

test("places, paths and errors come out inert", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const said = [
        cli.error(text, ""),
        cli.warning(text, text, text),
        cli.writeFailed(text),
        cli.crashed(text),
      ];
      expect(said.join("")).not.toMatch(unsafe);
    }),
  );
});

test("the help names every option the command line knows", () => {
  const source = readFileSync("src/cli/arguments.ts", "utf8");
  const spelling = source.slice(source.indexOf("const spelling"), source.indexOf("type Reader"));
  const names = [...spelling.matchAll(/^ {2}(\w+):/gm)].map(([, name = ""]) => name);
  expect(names.length).toBeGreaterThan(8);
  expect(names.filter((name) => !cli.help.includes(`--${name}`))).toEqual([]);
});

test("a summary leaves out what does not occur", () => {
  const counts = { COMPLIANT: 2, NON_COMPLIANT: 1, INSUFFICIENT_DATA: 0 };
  expect(cli.summary(counts, 0)).toBe("2 COMPLIANT, 1 NON_COMPLIANT");
  expect(cli.summary({ ...counts, COMPLIANT: 0 }, 3)).toBe("1 NON_COMPLIANT, 3 unreadable");
});
