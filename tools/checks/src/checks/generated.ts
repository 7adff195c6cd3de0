import type { Check } from "../check.ts";
import { runNode } from "../support/run-command.ts";

/** Generated code is what the generator makes of the committed specs. */
export const generated: Check = {
  name: "generated",
  fix: "run `npx -y pnpm@12 generate` and commit what changes; never edit a generated file.",
  async run({ root }) {
    const { code, output } = await runNode(["tools/codegen/src/cli.ts", "--check"], { cwd: root });
    const problems = code === 0 ? [] : [{ where: "tools/codegen", what: output.trim() || `exit code ${code}` }];
    return { summary: code === 0 ? "generated code matches the specs" : "generated code has drifted", problems };
  },
};
