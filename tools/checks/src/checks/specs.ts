import { globSync } from "node:fs";
import { join } from "node:path";
import type { Check } from "../check.ts";
import { runNode } from "../support/run-command.ts";

/** The OpenAPI documents are valid and pass the rules of redocly.yaml. */
export const specs: Check = {
  name: "specs",
  fix: "mend the document at the place that is named; the rules are in redocly.yaml and specs/fortios/redocly.yaml.",
  async run({ root }) {
    const redocly = join(root, "node_modules/@redocly/cli/bin/cli.js");
    const lint = (...args: string[]) =>
      runNode([redocly, "lint", "--format", "stylish", ...args], {
        cwd: root,
        env: { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
      });
    // The many documents that the importer writes have rules of their own.
    const imported = globSync("specs/fortios/*/*.json", { cwd: root }).sort();
    const runs = [await lint()];
    if (imported.length > 0) runs.push(await lint("--config", "specs/fortios/redocly.yaml", ...imported));
    const failed = runs.filter(({ code }) => code !== 0);
    const count = `the OpenAPI documents, ${imported.length} of them imported,`;
    if (failed.length === 0) return { summary: `${count} are valid`, problems: [] };
    const problems = failed.map(({ output }) => ({ where: "specs", what: output.trim() }));
    return { summary: `${count} are not valid`, problems };
  },
};
