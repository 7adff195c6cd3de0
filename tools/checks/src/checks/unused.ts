import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Check } from "../check.ts";
import { runNode } from "../support/run-command.ts";

const require = createRequire(import.meta.url);

/** No file, export or dependency is left unused, and every import is declared. */
export const unused: Check = {
  name: "unused",
  fix: "remove what is unused or declare what is imported; knip.jsonc explains the few exceptions.",
  async run({ root }) {
    const knip = join(dirname(require.resolve("knip")), "..", "bin", "knip.js");
    const { code, output } = await runNode([knip, "--no-progress", "--treat-config-hints-as-errors"], { cwd: root });
    if (code === 0) return { summary: "no unused files, exports or dependencies", problems: [] };
    return { summary: "knip found something", problems: [{ where: "knip", what: output.trim() }] };
  },
};
