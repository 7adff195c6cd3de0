import { parseArgs } from "node:util";
import { GENERATED_FOLDERS, generate } from "./generate.ts";
import { SpecError } from "./spec-error.ts";
import { apply, compare } from "./sync.ts";

interface RunOptions {
  /** The folder that holds `specs` and `packages`. */
  readonly root: string;
  readonly print: (line: string) => void;
}

/** The command. Gives its exit code; with `--check` nothing is written, and 1 says that something differs. */
export async function run(args: readonly string[], { root, print }: RunOptions): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { check: { type: "boolean", default: false } } });
  const outputs = await generate(root).catch((error: unknown) => {
    if (!(error instanceof SpecError)) throw error;
    print(error.message);
    return undefined;
  });
  if (outputs === undefined) return 1;
  const differences = await compare(root, GENERATED_FOLDERS, outputs);
  for (const { file, kind } of differences) print(`${kind.padEnd(7)} ${file}`);
  if (!values.check) {
    await apply(root, outputs, differences);
    print(`${outputs.size} generated files, ${differences.length} written or removed.`);
    return 0;
  }
  if (differences.length === 0) print(`${outputs.size} generated files are up to date.`);
  else print("Generated files are out of date: run `npx -y pnpm@12 generate`.");
  return differences.length === 0 ? 0 : 1;
}
