import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import type { Problem } from "../check.ts";
import { runNode } from "../support/run-command.ts";
import type { Tarball } from "./tarball.ts";

const require = createRequire(import.meta.url);

/** Asks publint (strictly) and Are The Types Wrong (as a package that is ESM only). */
export async function lintTarball(tarball: Tarball): Promise<Problem[]> {
  const bytes = readFileSync(tarball.file);
  const packed = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const { messages, pkg } = await publint({ pack: { tarball: packed }, strict: true });
  const problems = messages.map((message) => ({
    where: `publint, ${tarball.name}`,
    what: formatMessage(message, pkg, { color: false }) ?? message.code,
  }));
  const attw = join(dirname(require.resolve("@arethetypeswrong/cli/package.json")), "dist", "index.js");
  const args = [tarball.file, "--profile", "esm-only", "--format", "ascii", "--no-emoji", "--no-color"];
  const { code, output } = await runNode([attw, ...args, "--no-definitely-typed"], { cwd: tarball.folder });
  // Are The Types Wrong has nothing to complain about, and says so with success, when there are no types at all.
  if (code !== 0 || /not contain types/.test(output)) problems.push({ where: `attw, ${tarball.name}`, what: output });
  return problems;
}
