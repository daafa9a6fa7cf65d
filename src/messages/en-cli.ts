import type { CliWords } from "./cli-words";
import { inert, quoted } from "./foreign";

/** English for the command line. */
export const cliWords: CliWords = {
  help: `Usage: s3-write-logging COMMAND [OPTION…]

Does the account's CloudTrail record every write to every S3 object (Security Hub control S3.22)?

Commands
  check [FILE…]                   evaluate account documents
  explain EVENT [--account FILE]  say whether CloudTrail events are recorded, and what turned them away
  reasons [CODE]                  list the reason codes, or show one
  help                            print this

FILE and EVENT are JSON, a JSON array, or NDJSON; - means standard input, which is also read where no file is named.
EVENT may be a CloudTrail log file ({ "Records": […] }). Answers count selectors from 0.

Options
  --control S3.22|S3.23      writes (the default) or reads
  --accept ARN_PREFIX        a gap you accept, such as arn:aws:s3:::my-log-bucket/; repeatable
  --partition PARTITION      for documents that name none, such as aws-us-gov
  --account FILE             for explain: the account document (default: standard input)
  --from account             the format of the input
  --format text|json|ndjson  the format of the answer (default: text)
  --lang en                  the language of the answer
  --help, --version

Exit status
  check    0 all COMPLIANT, 1 some NON_COMPLIANT, 2 some INSUFFICIENT_DATA, 3 something could not be read
  explain  0 all recorded, 1 some not recorded, 2 some unknown, 3 something could not be read
  3 goes before 1, and 1 before 2.
`,
  standardInput: "standard input",
  input: {
    NOT_FOUND: () => "no such file",
    IS_DIRECTORY: () => "is a directory, not a file",
    NO_PERMISSION: () => "permission to read it is denied",
    READ_FAILED: (detail) => `could not be read: ${inert(detail)}`,
    TOO_LARGE: () => "is too large for one JSON document; give one account per line in a .ndjson file",
    EMPTY: () => "the input is empty",
    COMPRESSED: () => "is compressed; pipe it through gunzip",
    NOT_UTF8: () => "is not UTF-8 text",
    NOT_JSON: (detail) => `is not JSON: unexpected ${inert(detail)}`,
    ENDS_EARLY: () => "is not JSON: it ends too early",
    NO_DOCUMENT: () => "holds no document: the array is empty",
    NOT_ACCOUNT: (detail) => `is not an account document: ${inert(detail)}`,
    NO_TRAILS: () => "is not an account document: trails is missing",
    AWS_ANSWER: (detail) =>
      `is not an account document: it is the answer of ${inert(detail)} alone; examples/collect-account.sh makes the account document, see the README`,
    NOT_EVENT: (detail) => `is not a CloudTrail event: ${inert(detail)}`,
    NO_EVENT_NAME: () => "is not a CloudTrail event: eventName is missing",
    ACCOUNT_FOR_EVENT: () =>
      "is not a CloudTrail event: eventName is missing; this is an account document, give it with --account",
    SEVERAL_ACCOUNTS: () => "holds several documents, and explain takes one account",
  },
  usage: {
    BAD_OPTION: (given) => inert(given),
    NO_COMMAND: (_, allowed) => `no command given; there is ${allowed.join(", ")}`,
    UNKNOWN_COMMAND: (given, allowed) => `unknown command ${inert(given)}; there is ${allowed.join(", ")}`,
    NOT_ONE_OF: (given, allowed, option) => `${option} takes ${either(allowed)}, not ${inert(given)}`,
    NOT_A_BUCKET_ARN: (given) =>
      `--accept takes the beginning of an object's ARN, with its bucket and a slash, such as arn:aws:s3:::my-log-bucket/, not ${quoted([given]).shown.join("")}`,
    NOT_A_PARTITION: (given) => `--partition takes a name such as aws or aws-us-gov, not ${inert(given)}`,
    EVENT_MISSING: () => "explain wants an event: a file, or - for standard input",
    TOO_MANY_ARGUMENTS: (given) => `one argument too many: ${inert(given)}`,
    OPTION_NOT_FOR_COMMAND: (given) => `${inert(given)} is for explain only`,
    STDIN_TWICE: () =>
      "the event and the account cannot both come from standard input; name one with --account FILE",
    UNKNOWN_CODE: (given) => `there is no reason code ${inert(given)}; s3-write-logging reasons lists them`,
  },
  seeHelp: "s3-write-logging --help shows how to use it.",
  error: (place, problem) => `${inert(place)}: ${problem}`,
  warning: (place, path, problem) =>
    `${inert(place)}: warning: ${inert(path)}: ${inert(problem)}; taken as unknown`,
  summary: (counts, unread) =>
    [
      ...Object.entries(counts).map(([verdict, count]) => ({ verdict, count })),
      { verdict: "unreadable", count: unread },
    ]
      .filter(({ count }) => count > 0)
      .map(({ verdict, count }) => `${count} ${verdict}`)
      .join(", "),
  writeFailed: (detail) => `the answer could not be written: ${inert(detail)}`,
  crashed: (detail) => `internal error, please report it: ${inert(detail)}`,
};

function either(allowed: readonly string[]): string {
  const last = allowed.slice(-1).join("");
  return allowed.length < 2 ? last : `${allowed.slice(0, -1).join(", ")} or ${last}`;
}
