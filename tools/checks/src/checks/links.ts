import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Check, Problem } from "../check.ts";
import { listFiles, relativePath } from "../support/files.ts";
import { type MarkdownPage, readMarkdown } from "../support/markdown.ts";

const HAS_SCHEME = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;

interface Pages {
  readonly root: string;
  readonly byFile: ReadonlyMap<string, MarkdownPage>;
}

function problemWith(url: string, file: string, { root, byFile }: Pages): string | undefined {
  if (HAS_SCHEME.test(url)) return URL.canParse(url, "https://example.com") ? undefined : `${url} is not a URL`;
  const [path = "", fragment = ""] = decodeURI(url).split("#");
  const target = path.startsWith("/") ? join(root, path) : resolve(dirname(join(root, file)), path);
  const targetFile = path === "" ? file : relativePath(root, target);
  if (targetFile.startsWith("..")) return `${url} leaves the repository`;
  if (path !== "" && !existsSync(target)) return `${url} is not there`;
  const page = byFile.get(targetFile);
  if (fragment === "" || page === undefined) return undefined;
  return page.anchors.has(fragment.toLowerCase()) || page.anchors.has(fragment)
    ? undefined
    : `${targetFile} has no heading #${fragment}`;
}

/** Every link between Markdown pages, files and headings arrives. Links to other hosts are not followed. */
export const links: Check = {
  name: "links",
  fix: "correct the path or the heading's name; anchors are the heading in lower case with dashes.",
  async run({ root }) {
    const files = listFiles(root).filter((file) => file.endsWith(".md"));
    const byFile = new Map(files.map((file) => [file, readMarkdown(readFileSync(join(root, file), "utf8"))]));
    const problems: Problem[] = [];
    let count = 0;
    for (const [file, page] of byFile) {
      for (const { url, line } of page.links) {
        count += 1;
        const what = problemWith(url, file, { root, byFile });
        if (what !== undefined) problems.push({ where: `${file}:${line}`, what });
      }
    }
    return { summary: `${count} links in ${files.length} pages`, problems };
  },
};
