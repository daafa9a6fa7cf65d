import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/** A running moto: AWS's API, kept in memory. */
export interface Moto {
  url: string;
  /** Forgets everything. */
  reset: () => Promise<void>;
  stop: () => Promise<void>;
}

/** Ends moto when its standard input closes, which also happens when this process dies. */
const untilInputCloses = `moto_server -H 127.0.0.1 -p 0 2>&1 & cat >/dev/null; { kill -KILL $!; wait; } 2>/dev/null`;

/** Starts moto on a port that is free. */
export async function startMoto(): Promise<Moto> {
  const server = spawn("bash", ["-c", untilInputCloses], { stdio: ["pipe", "pipe", "inherit"] });
  const stop = async (): Promise<void> => {
    const closed = server.exitCode === null ? once(server, "close") : undefined;
    server.stdin.end();
    await closed;
  };
  const giveUp = setTimeout(() => server.stdin.end(), 30_000);
  const seen: string[] = [];
  for await (const line of createInterface(server.stdout)) {
    seen.push(line);
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
    if (url === undefined) continue;
    clearTimeout(giveUp);
    server.stdout.resume(); // its request log must not fill the pipe
    return {
      url,
      stop,
      reset: async () => {
        await fetch(`${url}/moto-api/reset`, { method: "POST" });
      },
    };
  }
  clearTimeout(giveUp);
  await stop();
  throw new Error(`moto_server did not start:\n${seen.join("\n")}`);
}
