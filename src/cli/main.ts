import { createReadStream } from "node:fs";
import { run } from "./run";

// The exit status is set, and the process left to end by itself: `process.exit` would lose output that is still on its way.
process.exitCode = await run({
  argv: process.argv.slice(2),
  environment: process.env,
  open: (file) => (file === "-" ? process.stdin : createReadStream(file)),
  inputIsTerminal: () => process.stdin.isTTY,
  outputIsTerminal: process.stdout.isTTY,
  stdout: process.stdout,
  stderr: process.stderr,
});
