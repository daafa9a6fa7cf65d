import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const cwd = fileURLToPath(new URL("..", import.meta.url));

/** Runs a file of `examples`, with "s3-write-logging" being what package.json exports, and gives what it prints. */
export function runExample(file: string): string {
  const folder = mkdtempSync(join(tmpdir(), "example-"));
  const tsconfig = join(folder, "tsconfig.json");
  writeFileSync(tsconfig, "{}"); // instead of this project's, whose `paths` lead to the sources
  try {
    const env = { ...process.env, TSX_TSCONFIG_PATH: tsconfig, NO_COLOR: "1" };
    const args = ["--import", "tsx", `examples/${file}`];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, env, encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
    return stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
