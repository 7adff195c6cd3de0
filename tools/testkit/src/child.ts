import { spawn } from "node:child_process";

/** How the child runs. */
export interface ChildOptions {
  /** Folder whose package the snippet speaks from: its `#imports` and dependencies are in reach. */
  readonly cwd: string;
  /** Added to the environment; `undefined` takes a variable out. */
  readonly env?: Readonly<Record<string, string | undefined>> | undefined;
  /** The child is killed after this time, in milliseconds. @default 20000 */
  readonly timeout?: number | undefined;
}

/** What became of the child. */
export interface ChildResult {
  /** Exit code; `undefined` if it was killed. */
  readonly code: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs an ES module snippet in a Node of its own, of the same version, with sources in place of builds. */
export function runChild(snippet: string, options: ChildOptions): Promise<ChildResult> {
  const { cwd, env, timeout = 20_000 } = options;
  const args = ["--conditions=@fortikit/source", "--input-type=module", "--eval", snippet];
  // Options of the test runner must not reach the child.
  const child = spawn(process.execPath, args, { cwd, env: { ...process.env, NODE_OPTIONS: "", ...env }, timeout });
  const output = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (text: string) => {
      output[name] += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? undefined, ...output }));
  });
}
