import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import type { Check, Problem } from "../check.ts";
import { lineAt, listFiles } from "../support/files.ts";

/** Written so that this file does not find itself. */
const LEFT_OVER = new RegExp(`\\b(?:TO${"DO"}|FIX${"ME"})\\b`, "g");
const HOME_FOLDER = /(?<![\w.-])\/(?:home|Users)\/[\w.-]+\/|\b[A-Z]:\\Users\\/g;
const NOT_TEXT = /\.(?:png|jpg|gif|ico|woff2?|tgz)$|^pnpm-lock\.yaml$/;

/** The checkout's own folder and the home folder; a one-segment path such as `/app` is too common a word. */
function localPaths(root: string): string[] {
  const paths = [root, homedir()].filter((path) => path.length > 1);
  return paths.filter((path) => path !== homedir() || path.split(/[\\/]/).length > 2);
}

/** Nothing is left for later, and nothing depends on the machine it was written on. */
export const text: Check = {
  name: "text",
  fix: "do what the note asks for (or file an issue) and write paths relative to the repository.",
  async run({ root }) {
    const problems: Problem[] = [];
    const files = listFiles(root).filter((file) => !NOT_TEXT.test(file));
    for (const file of files) {
      const content = readFileSync(join(root, file), "utf8");
      const add = (offset: number, what: string) =>
        problems.push({ where: `${file}:${lineAt(content, offset)}`, what });
      for (const match of content.matchAll(LEFT_OVER)) add(match.index, `${match[0]} is left in the text`);
      for (const match of content.matchAll(HOME_FOLDER)) add(match.index, `the path ${match[0]} is of one machine`);
      for (const path of localPaths(root)) {
        const at = content.indexOf(`${path}/`);
        if (at >= 0) add(at, `the path ${path} is of this machine`);
      }
    }
    return { summary: `${files.length} files`, problems };
  },
};
