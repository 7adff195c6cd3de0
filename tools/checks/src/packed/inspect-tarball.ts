import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../check.ts";
import { SOURCE_CONDITION } from "../support/workspace.ts";
import { type Tarball, tarballFiles } from "./tarball.ts";

const ROOT_FILES = new Set(["LICENSE", "README.md", "package.json"]);
const DEPENDENCY_FIELDS = ["dependencies", "peerDependencies", "optionalDependencies"] as const;

/** All strings and keys of an exports or imports table. */
function words(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...words(inner)]);
}

/** Finds files that should not be published or are missing, and what only makes sense inside the repository. */
export function inspectTarball(tarball: Tarball): Problem[] {
  const problems: Problem[] = [];
  const add = (what: string) => problems.push({ where: `tarball of ${tarball.name}`, what });
  const { manifest } = tarball;

  if (!existsSync(join(tarball.folder, "dist"))) add("dist is missing: was the package built?");
  else {
    const files = tarballFiles(tarball);
    for (const file of files) {
      if (!ROOT_FILES.has(file) && !file.startsWith("dist/")) add(`${file} does not belong in it`);
      if (file.endsWith(".tsbuildinfo")) add(`${file} does not belong in it`);
    }
    for (const file of ROOT_FILES) if (!files.includes(file)) add(`${file} is missing`);
  }
  for (const field of ["exports", "imports"] as const) {
    const table = words(manifest[field]);
    if (table.includes(SOURCE_CONDITION)) {
      add(`${field} still has the condition ${SOURCE_CONDITION}: override it in publishConfig.${field}`);
    }
    for (const target of new Set(table.filter((word) => word.startsWith("./src/")))) {
      add(`${field} points at ${target}, which is not published`);
    }
  }
  for (const field of DEPENDENCY_FIELDS) {
    for (const [name, spec] of Object.entries(manifest[field] ?? {})) {
      if (/^(?:workspace|catalog|link|file):/.test(spec)) add(`${field}.${name} is ${spec}`);
    }
  }
  return problems;
}
