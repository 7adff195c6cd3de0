import { join } from "node:path";
import type { Check } from "../check.ts";
import { runNode } from "../support/run-command.ts";

/** The OpenAPI documents are valid and pass the rules of redocly.yaml. */
export const specs: Check = {
  name: "specs",
  fix: "mend the document at the place that is named; the rules are in redocly.yaml.",
  async run({ root }) {
    const redocly = join(root, "node_modules/@redocly/cli/bin/cli.js");
    const { code, output } = await runNode([redocly, "lint", "--format", "stylish"], {
      cwd: root,
      env: { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
    });
    if (code === 0) return { summary: "the OpenAPI documents are valid", problems: [] };
    return { summary: "the OpenAPI documents are not valid", problems: [{ where: "specs", what: output.trim() }] };
  },
};
