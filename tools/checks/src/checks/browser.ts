import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Check, Problem } from "../check.ts";
import { browserBundle } from "../support/browser-bundle.ts";
import { SOURCE_CONDITION } from "../support/workspace.ts";

/** The packages that promise to run in a browser. */
const CLOUD_PACKAGES = ["forticare", "fortiflex"] as const;

/** The cloud packages bundle for a browser without anything of Node. */
export const browser: Check = {
  name: "browser",
  fix: "keep what needs Node behind `@fortikit/core/node` or the `node` condition of `#net`.",
  async run({ root }) {
    const problems: Problem[] = [];
    const sizes: string[] = [];
    for (const name of CLOUD_PACKAGES) {
      const folder = join(root, "packages", name);
      if (!existsSync(join(folder, "src/index.ts"))) {
        problems.push({ where: `packages/${name}`, what: "src/index.ts is not there" });
        continue;
      }
      const bundle = await browserBundle({ folder, specifier: "./src/index.ts", conditions: [SOURCE_CONDITION] });
      problems.push(...bundle.found.map((what) => ({ where: `packages/${name}`, what })));
      sizes.push(`${name} ${(bundle.gzipBytes / 1024).toFixed(1)} kB`);
    }
    return { summary: `${sizes.join(", ")} minified and gzipped`, problems };
  },
};
