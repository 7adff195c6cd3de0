import { builtinModules } from "node:module";
import { gzipSync } from "node:zlib";
import { build, type Plugin } from "esbuild";

export interface BrowserBundleOptions {
  /** The folder from which `specifier` is resolved. */
  readonly folder: string;
  readonly specifier: string;
  /** Conditions besides `browser`. */
  readonly conditions?: readonly string[] | undefined;
}

export interface BrowserBundle {
  /** Size of the whole package and all it needs, minified and gzipped. */
  readonly gzipBytes: number;
  /** What does not belong in a browser, and who asks for it; bundler errors too. */
  readonly found: readonly string[];
}

const escaped = builtinModules.map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"));
const NOT_FOR_BROWSERS = new RegExp(`^(?:node:.*|(?:${escaped.join("|")}|undici)(?:/.*)?)$`);

function reportNode(found: Set<string>): Plugin {
  return {
    name: "report-node",
    setup({ onResolve }) {
      onResolve({ filter: NOT_FOR_BROWSERS }, ({ path, importer }) => {
        found.add(`${path} is imported by ${importer.replace(/^.*\/node_modules\//, "")}`);
        return { path, external: true };
      });
    },
  };
}

/** Bundles a package as a browser application would and reports everything of Node that gets in. */
export async function browserBundle(options: BrowserBundleOptions): Promise<BrowserBundle> {
  const found = new Set<string>();
  const result = await build({
    stdin: {
      contents: `import * as everything from ${JSON.stringify(options.specifier)}; globalThis.everything = everything;`,
      resolveDir: options.folder,
    },
    absWorkingDir: options.folder,
    bundle: true,
    write: false,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    conditions: ["browser", "module", ...(options.conditions ?? [])],
    plugins: [reportNode(found)],
    logLevel: "silent",
  }).catch((error: Error) => error);
  if (result instanceof Error) return { gzipBytes: 0, found: [...found, result.message] };
  const gzipBytes = result.outputFiles.reduce((sum, file) => sum + gzipSync(file.contents).length, 0);
  return { gzipBytes, found: [...found].sort() };
}
