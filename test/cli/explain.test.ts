import { expect, test } from "vitest";
import { compliant, line, nonCompliant, read, unknown, write } from "./accounts";
import { runCli } from "./world";

const files = {
  write: line(write),
  read: line(read),
  records: line({ Records: [write, read] }),
  compliant: line(compliant),
  nonCompliant: line(nonCompliant),
  unknown: line(unknown),
};

test.each([
  ["write", "compliant", 0],
  ["read", "compliant", 1],
  ["write", "nonCompliant", 1],
  ["write", "unknown", 2],
  ["records", "compliant", 1],
  ["records", "missing", 3],
  ["missing", "compliant", 3],
])("%s asked of %s ends with status %i", async (event, account, status) => {
  const ran = await runCli(["explain", event, "--account", account], files);
  expect(ran.status).toBe(status);
  expect(ran.stderr === "").toBe(status !== 3);
});

test("the account comes from standard input when no file is named, or the event when it is -", async () => {
  const account = await runCli(["explain", "write"], { ...files, "-": files.compliant });
  expect(account.stdout).toMatch(/^Recorded: PutObject on arn:aws:s3:::bucket\/key by /);
  const event = await runCli(["explain", "-", "--account", "compliant"], { ...files, "-": files.read });
  expect(event.stdout).toMatch(/^Not recorded: GetObject /);
});

test("the records of a log file are answered one by one", async () => {
  const text = await runCli(["explain", "records", "--account", "compliant"], files);
  expect(text.stdout.match(/^#.*$/gm)).toEqual(["# records:1 Records[0]", "# records:1 Records[1]"]);
  const { stdout } = await runCli(
    ["explain", "records", "--account", "compliant", "--format", "json"],
    files,
  );
  expect(JSON.parse(stdout)).toMatchObject([{ logged: "yes" }, { logged: "no" }]);
});

test("json of one event is one explanation", async () => {
  const { stdout } = await runCli(["explain", "write", "--account", "compliant", "--format", "json"], files);
  expect(JSON.parse(stdout)).toMatchObject({ logged: "yes", turnedAway: [] });
});

test("an event is shown without its members of a wrong type, which are warned about", async () => {
  const odd = line({ ...write, eventSource: 5, resources: [7, ...write.resources] });
  const ran = await runCli(["explain", "odd", "--account", "compliant"], { ...files, odd });
  expect(ran.stdout).toContain("PutObject on arn:aws:s3:::bucket/key");
  expect(ran.stderr).toContain(
    "odd:1: warning: eventSource: Invalid input: expected string, received number",
  );
  expect(ran.stderr).toContain("odd:1: warning: resources[0]: ");
});

test.each([
  ["[]", "event:1 []: holds no document: the array is empty\n"],
  ['{"Records":[]}', "event:1 Records[]: holds no document: the array is empty\n"],
  ["[5]", "event:1 [0]: is not a CloudTrail event: Invalid input: expected object, received number\n"],
  ["{}", "event:1: is not a CloudTrail event: eventName is missing\n"],
  [
    '{"eventName":5}',
    "event:1: is not a CloudTrail event: eventName: Invalid input: expected string, received number\n",
  ],
  [
    '{"trails":[]}',
    "event:1: is not a CloudTrail event: eventName is missing; this is an account document, give it with --account\n",
  ],
])("event %s is refused", async (event, stderr) => {
  const ran = await runCli(["explain", "event", "--account", "compliant"], { ...files, event });
  expect(ran).toEqual({ status: 3, stdout: expect.any(String), stderr });
});

test("of two files that are missing, the event's is named", async () => {
  const ran = await runCli(["explain", "nope", "--account", "nowhere"], files);
  expect(ran).toEqual({ status: 3, stdout: "", stderr: "nope: no such file\n" });
});

test.each([
  [
    { ...write, eventCategory: "Insight" },
    "These selectors are for other events, by the field eventCategory.",
  ],
  [
    { ...write, resources: [{ type: "AWS::Lambda::Function", ARN: "arn:aws:lambda:::f" }] },
    "This selector is for other events, by the field resources.type",
  ],
])("a selector for other kinds of events is not to be changed, case %#", async (event, words) => {
  const { stdout } = await runCli(["explain", "other", "--account", "compliant"], {
    ...files,
    other: line(event),
  });
  expect(stdout).toContain(words);
  expect(stdout).toContain("To do: Keep it.");
});

test.each([
  [line([compliant, compliant]), "account: holds several documents, and explain takes one account\n"],
  ["5", "account:1: is not an account document: Invalid input: expected object, received number\n"],
  ["", "account: the input is empty\n"],
])("account %j is refused", async (account, stderr) => {
  const ran = await runCli(["explain", "write", "--account", "account"], { ...files, account });
  expect(ran).toEqual({ status: 3, stdout: "", stderr });
});
