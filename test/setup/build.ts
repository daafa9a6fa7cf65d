import { execSync } from "node:child_process";

/** Builds `dist/` once before the tests, so that they run what `npm run build` publishes. */
export default function setup(): void {
  execSync("npm run build --silent -- --silent", { stdio: "inherit" });
}
