/**
 * Everything the package can say, in English.
 * @module
 */
import { adviceReasons } from "./en-advice-reasons";
import { cliWords } from "./en-cli";
import { mistakeReasons } from "./en-mistake-reasons";
import { reportWords } from "./en-report";
import { selectorReasons } from "./en-selector-reasons";
import { unknownReasons } from "./en-unknown-reasons";
import { verdictReasons } from "./en-verdict-reasons";
import type { Messages } from "./messages";

export type { Messages } from "./messages";

/** Everything the package can say, in English. */
export const en: Messages = {
  reasons: {
    ...verdictReasons,
    ...selectorReasons,
    ...mistakeReasons,
    ...unknownReasons,
    ...adviceReasons,
  },
  report: reportWords,
  cli: cliWords,
};
