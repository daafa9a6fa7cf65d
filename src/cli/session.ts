import type { Messages } from "../messages/messages";
import type { Issue } from "../schema/issue";
import type { Document, Fault } from "./input";
import type { Output } from "./output";
import { placeText } from "./place-text";
import type { World } from "./world";

/** What a command works with: the world, the language, and the two outputs. */
export interface Session {
  readonly world: World;
  readonly messages: Messages;
  readonly out: Output;
  readonly err: Output;
}

/** Says on standard error why some input could not be read. */
export async function complain(session: Session, { place, path, why, detail }: Fault): Promise<void> {
  const { cli } = session.messages;
  await session.err.write(`${cli.error(placeText(cli, place, path), cli.input[why](detail))}\n`);
}

/** Warns on standard error of members that have a wrong type. */
export async function warn(
  session: Session,
  { place, path }: Document,
  issues: readonly Issue[],
): Promise<void> {
  const { cli } = session.messages;
  for (const issue of issues) {
    const member = [path, issue.path].filter((part) => part !== "").join(".");
    await session.err.write(`${cli.warning(placeText(cli, place), member, issue.message)}\n`);
  }
}

/** Whether to colour: on a terminal only, and not against https://no-color.org. */
export function wantsColor({ environment, outputIsTerminal }: World): boolean {
  return outputIsTerminal && !environment["NO_COLOR"];
}
