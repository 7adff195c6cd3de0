import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { type CommandResult, runNode } from "./run-command.ts";

const require = createRequire(import.meta.url);

/** Runs the repository's TypeScript compiler on a project. Diagnostics are one a line: `file(line,column): error …`. */
export function runTsc(project: string, cwd: string): Promise<CommandResult> {
  const tsc = join(dirname(require.resolve("typescript/package.json")), "bin", "tsc");
  return runNode([tsc, "-p", project, "--pretty", "false"], { cwd });
}

export interface Diagnostic {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** Reads the compiler's output; lines that belong to no file (an unusable option) have an empty `file`. */
export function parseDiagnostics(output: string): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const row of output.split("\n")) {
    const inFile = /^(.+?)\((\d+),\d+\): (error .+)$/.exec(row);
    if (inFile !== null) found.push({ file: inFile[1] ?? "", line: Number(inFile[2]), message: inFile[3] ?? "" });
    else if (row.startsWith("error ")) found.push({ file: "", line: 0, message: row });
    else if (/^\s+\S/.test(row)) {
      // The compiler explains a diagnostic on the indented lines below it.
      const last = found.pop();
      if (last !== undefined) found.push({ ...last, message: `${last.message}\n${row}` });
    }
  }
  return found;
}
