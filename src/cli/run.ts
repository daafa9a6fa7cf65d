import { version } from "../../package.json";
import { en } from "../messages/en";
import { readArguments, type Command } from "./arguments";
import { check } from "./check";
import { failed, type ExitStatus } from "./exit-status";
import { explain } from "./explain";
import { output } from "./output";
import { reasons } from "./reasons";
import type { Session } from "./session";
import { UsageError } from "./usage-error";
import type { World } from "./world";

/** Carries out a command line and returns its exit status. Nothing that goes wrong looks like a verdict. */
export async function run(world: World): Promise<ExitStatus> {
  const session = { world, messages: en, out: output(world.stdout), err: output(world.stderr) };
  const status = await attempt(session);
  const failure = session.out.failure();
  if (failure === undefined || failure === "EPIPE") return status;
  await session.err.write(`s3-write-logging: ${session.messages.cli.writeFailed(failure)}\n`);
  return failed;
}

async function attempt(session: Session): Promise<ExitStatus> {
  const { cli } = session.messages;
  try {
    return await perform(session, readArguments(session.world.argv));
  } catch (error) {
    const problem =
      error instanceof UsageError
        ? `${cli.usage[error.why](error.given, error.allowed, error.option)}\n${cli.seeHelp}`
        : cli.crashed(String(error));
    await session.err.write(`s3-write-logging: ${problem}\n`);
    return failed;
  }
}

async function perform(session: Session, command: Command): Promise<ExitStatus> {
  const { messages, world, out, err } = session;
  if (inputs(command).includes("-") && world.inputIsTerminal()) {
    await err.write(messages.cli.help);
    return failed;
  }
  switch (command.name) {
    case "check":
      return check(session, command.files, command.options);
    case "explain":
      return explain(session, command, command.options);
    case "reasons":
      await out.write(reasons(messages, command.code, command.options));
      return 0;
    case "help":
      await out.write(messages.cli.help);
      return 0;
    case "version":
      await out.write(`${version}\n`);
      return 0;
  }
}

function inputs(command: Command): readonly string[] {
  if (command.name === "check") return command.files;
  return command.name === "explain" ? [command.event, command.account] : [];
}
