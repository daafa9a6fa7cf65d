// Prints one verdict for `npm run demo`. Exit status 1 with a verdict says NON_COMPLIANT, which is what the demo shows;
// exit status 1 without one is a crash.
import { spawnSync } from "node:child_process";

const check = ["dist/cli.js", "check", "examples/log-bucket-excluded.json"];
const { status, stdout } = spawnSync(process.execPath, check, { stdio: ["inherit", "pipe", "inherit"] });
process.stdout.write(stdout);
process.exitCode = status === 1 && stdout.length > 0 ? 0 : (status ?? 1);
