import GithubSlugger from "github-slugger";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { visit } from "unist-util-visit";

/** A link or image, with the line it stands on. */
export interface MarkdownLink {
  readonly url: string;
  readonly line: number;
}

/** A fenced code block. */
export interface MarkdownCode {
  readonly language: string;
  /** What follows the language on the opening fence. */
  readonly meta: string;
  readonly code: string;
  /** Line of the opening fence; the code starts on the next one. */
  readonly line: number;
}

export interface MarkdownPage {
  readonly links: readonly MarkdownLink[];
  /** Fragments that a link can point at: headings as GitHub names them, and `id` or `name` attributes. */
  readonly anchors: ReadonlySet<string>;
  readonly code: readonly MarkdownCode[];
}

function plainText(node: Nodes): string {
  if ("value" in node) return node.type === "html" ? "" : node.value;
  if ("children" in node) return node.children.map(plainText).join("");
  return "";
}

/** Reads the links, anchors and code blocks of a Markdown text. */
export function readMarkdown(text: string): MarkdownPage {
  const links: MarkdownLink[] = [];
  const anchors = new Set<string>();
  const code: MarkdownCode[] = [];
  const slugger = new GithubSlugger();
  visit(fromMarkdown(text), (node) => {
    const line = node.position?.start.line ?? 0;
    if (node.type === "link" || node.type === "image" || node.type === "definition") {
      links.push({ url: node.url, line });
    } else if (node.type === "heading") {
      anchors.add(slugger.slug(plainText(node)));
    } else if (node.type === "html") {
      for (const match of node.value.matchAll(/\b(?:id|name)\s*=\s*["']([^"']+)["']/g)) anchors.add(match[1] ?? "");
      for (const match of node.value.matchAll(/\b(?:href|src)\s*=\s*["']([^"']+)["']/g)) {
        links.push({ url: match[1] ?? "", line });
      }
    } else if (node.type === "code") {
      code.push({ language: node.lang ?? "", meta: node.meta ?? "", code: node.value, line });
    }
  });
  return { links, anchors, code };
}
