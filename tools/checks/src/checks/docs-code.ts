import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Check, Problem } from "../check.ts";
import { listFiles } from "../support/files.ts";
import { type MarkdownCode, readMarkdown } from "../support/markdown.ts";
import { parseDiagnostics, runTsc } from "../support/tsc.ts";
import { entryPoints, SOURCE_CONDITION, workspacePackages } from "../support/workspace.ts";

const LANGUAGES = new Set(["ts", "typescript", "mts"]);
const IGNORED = "ignore-check";
/** A reason is a comment on the block's first line, long enough to be one. */
const REASON = /^\/\/ .{15,}/;

interface Snippet {
  readonly page: string;
  readonly code: MarkdownCode;
}

function snippetsOf(root: string): Snippet[] {
  const pages = listFiles(root).filter((file) => file.endsWith(".md") && !file.endsWith("CHANGELOG.md"));
  return pages.flatMap((page) =>
    readMarkdown(readFileSync(join(root, page), "utf8"))
      .code.filter((code) => LANGUAGES.has(code.language))
      .map((code) => ({ page, code })),
  );
}

/** Every entry point of the workspace by name, so that a snippet may import any package. */
function sourcePaths(root: string): Record<string, string[]> {
  const entries = workspacePackages(root).flatMap(entryPoints);
  return Object.fromEntries(entries.map(({ specifier, source }) => [specifier, [source]]));
}

/** Blank lines above the code keep its line numbers those of the page. */
function moduleOf({ code }: Snippet): string {
  return `${"\n".repeat(code.line)}${code.code}\nexport {};\n`;
}

async function compile(root: string, snippets: readonly Snippet[]): Promise<Problem[]> {
  const folder = join(root, "node_modules/.cache/docs-code");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  try {
    const pages = new Map<string, string>();
    for (const snippet of snippets) {
      const name = `${snippet.page.replaceAll("/", "__")}.${snippet.code.line}.ts`;
      pages.set(name, snippet.page);
      writeFileSync(join(folder, name), moduleOf(snippet));
    }
    const config = {
      extends: join(root, "tsconfig.base.json"),
      compilerOptions: { noEmit: true, customConditions: [SOURCE_CONDITION], paths: sourcePaths(root) },
      files: [...pages.keys()],
    };
    // Snippets are ES modules whatever the nearest package.json says.
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }\n');
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
    const { code, output } = await runTsc("tsconfig.json", folder);
    const problems = parseDiagnostics(output).map(({ file, line, message }) => {
      const page = pages.get(file);
      return { where: page === undefined ? file || "tsc" : `${page}:${line}`, what: message };
    });
    if (code !== 0 && problems.length === 0) problems.push({ where: "tsc", what: output.trim() });
    return problems;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The TypeScript in the documents compiles against the sources. */
export const docsCode: Check = {
  name: "docs-code",
  fix: "correct the example; each block is a module of its own and imports what it uses.",
  async run({ root }) {
    const snippets = snippetsOf(root);
    const ignored = snippets.filter(({ code }) => code.meta.split(/\s+/).includes(IGNORED));
    const checked = snippets.filter((snippet) => !ignored.includes(snippet));
    const problems: Problem[] = ignored
      .filter(({ code }) => !REASON.test(code.code))
      .map(({ page, code }) => ({
        where: `${page}:${code.line}`,
        what: `${IGNORED} needs a reason: a comment on the first line`,
      }));
    if (checked.length > 0) problems.push(...(await compile(root, checked)));
    return { summary: `${checked.length} blocks compiled, ${ignored.length} left out with a reason`, problems };
  },
};
