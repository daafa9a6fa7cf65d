import { build } from "esbuild";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

/** What a bundler makes of some imports of this package. */
interface Bundle {
  files: string[];
  minified: number;
  gzip: number;
  /** Where to import it from. */
  url: string;
}

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Bundles `source`, which imports from `./src`, as an application would: one minified ES module. */
export async function bundle(source: string): Promise<Bundle> {
  const { metafile, outputFiles } = await build({
    stdin: { contents: source, resolveDir: root, loader: "ts" },
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
    metafile: true,
  });
  const contents = Buffer.concat(outputFiles.map((file) => file.contents));
  return {
    files: Object.keys(metafile.inputs),
    minified: contents.length,
    gzip: gzipSync(contents, { level: 9 }).length,
    url: `data:text/javascript;base64,${contents.toString("base64")}`,
  };
}
