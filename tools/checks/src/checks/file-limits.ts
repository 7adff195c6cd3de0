import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Check, Problem } from "../check.ts";
import { listFiles } from "../support/files.ts";

const LIMIT = 300;
const HAND_WRITTEN = /^(?:(?:packages|tools)\/[^/]+\/src|examples)\/.*\.(?:ts|mts|js|mjs)$/;

function lineCount(text: string): number {
  const lines = text.split("\n").length;
  return text.endsWith("\n") ? lines - 1 : lines;
}

/** No hand-written file is longer than one can hold in mind. */
export const fileLimits: Check = {
  name: "file-limits",
  fix: `split the file by what its parts are about; ${LIMIT} lines is the limit for a hand-written file.`,
  async run({ root }) {
    const problems: Problem[] = [];
    let longest = { file: "none", lines: 0 };
    const files = listFiles(root).filter((file) => HAND_WRITTEN.test(file) && !file.includes("/generated/"));
    for (const file of files) {
      const lines = lineCount(readFileSync(join(root, file), "utf8"));
      if (lines > longest.lines) longest = { file, lines };
      if (lines > LIMIT) problems.push({ where: file, what: `${lines} lines` });
    }
    return { summary: `${files.length} files, the longest is ${longest.file} with ${longest.lines} lines`, problems };
  },
};
