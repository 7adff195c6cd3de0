import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);
const binary = (name: string): string => join(dirname(require.resolve(`${name}/package.json`)), "bin/tsc");

/** The compilers a user may have, by the program to run with Node. */
export const compilers = { "TypeScript 7": binary("typescript"), "TypeScript 5.9": binary("typescript-5") } as const;

export type CompilerName = keyof typeof compilers;

/** Type-checks a program and gives the time it took, in milliseconds. A program with errors is a defect of the bench. */
export function check(compiler: CompilerName, config: string): number {
  const startedAt = performance.now();
  const { status, stdout } = spawnSync(process.execPath, [compilers[compiler], "-p", config], { encoding: "utf8" });
  const took = performance.now() - startedAt;
  if (status !== 0) throw new Error(`${compiler} refuses ${config}:\n${stdout}`);
  return took;
}
