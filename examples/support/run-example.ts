import { spawn } from "node:child_process";
import { dirname, join } from "node:path";

/** Where the examples are. */
export const folder = dirname(import.meta.dirname);

/** What became of an example. */
export interface ExampleResult {
  readonly code: number | null;
  readonly stdout: string;
  /** Both streams in the order they were written. */
  readonly output: string;
}

/** Runs an example on the repository's own Node, as its readers do: `await using` needs Node 24. */
export function run(
  file: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string | undefined>> = {},
): Promise<ExampleResult> {
  const node = join(folder, "../node_modules/.bin/node");
  const child = spawn(node, ["--conditions=@fortikit/source", join(folder, file), ...args], {
    env: { PATH: process.env.PATH, NO_COLOR: "1", ...env },
    timeout: 30_000,
  });
  let stdout = "";
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
    output += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    output += text;
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, stdout, output }));
  });
}
