import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Check, Problem } from "../check.ts";
import { lineAt, listFiles } from "../support/files.ts";

const PRODUCTS = ["forticare", "fortiflex", "fortios", "fortimanager"] as const;

/** Packages of ours that each package may import from its sources. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: ["core"],
  forticare: ["forticare", "core"],
  fortiflex: ["fortiflex", "core"],
  fortios: ["fortios", "core"],
  fortimanager: ["fortimanager", "fortios", "core"],
  simulator: ["simulator"],
};

const PRODUCT_NAME = new RegExp(PRODUCTS.join("|"), "gi");
/** The specifier of `from "…"`, `import "…"` and `import("…")`, for values and for types. */
const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*["']@fortikit\/([a-z-]+)[^"']*["']/g;

/** The core knows no product, and products know no other product. */
export const corePurity: Check = {
  name: "core-purity",
  fix: "let the product hand the core what differs; share code between products through the core.",
  async run({ root }) {
    const problems: Problem[] = [];
    let count = 0;
    for (const [name, allowed] of Object.entries(MAY_IMPORT)) {
      const sources = join(root, "packages", name, "src");
      for (const file of existsSync(sources) ? listFiles(root, sources) : []) {
        count += 1;
        const content = readFileSync(join(root, file), "utf8");
        const add = (match: RegExpExecArray, what: string) =>
          problems.push({ where: `${file}:${lineAt(content, match.index)}`, what });
        for (const match of content.matchAll(IMPORT)) {
          const other = match[1] ?? "";
          if (!allowed.includes(other)) add(match, `${name} imports @fortikit/${other}`);
        }
        if (name !== "core") continue;
        for (const match of content.matchAll(PRODUCT_NAME)) add(match, `the core names a product: ${match[0]}`);
      }
    }
    return { summary: `${count} source files`, problems };
  },
};
