import type { Check, Problem } from "../check.ts";
import { readCatalog, type WorkspacePackage, workspacePackages } from "../support/workspace.ts";

/** Why a version may stand outside the catalog: openapi-typescript needs the last TypeScript with a compiler API. */
const OWN_VERSIONS = new Set(["tools/codegen typescript"]);
const FIELDS = ["dependencies", "devDependencies", "peerDependencies", "optionalDependencies"] as const;

function problemWith(one: WorkspacePackage, name: string, spec: string, context: Context): string | undefined {
  if (context.internal.has(name)) {
    return spec.startsWith("workspace:") ? undefined : `${name} is of this workspace: write workspace:^, not ${spec}`;
  }
  if (OWN_VERSIONS.has(`${one.path} ${name}`)) return undefined;
  if (spec !== "catalog:") return `${name} has its own version ${spec}: write catalog:`;
  return context.catalog.has(name) ? undefined : `${name} is not in the catalog of pnpm-workspace.yaml`;
}

interface Context {
  readonly internal: ReadonlySet<string>;
  readonly catalog: ReadonlySet<string>;
}

/** One version of everything: from the catalog, and from the workspace for what is our own. */
export const deps: Check = {
  name: "deps",
  fix: "put the version into the catalog of pnpm-workspace.yaml and write `catalog:` in package.json.",
  async run({ root }) {
    const packages = workspacePackages(root);
    const context: Context = {
      internal: new Set(packages.map((one) => one.name)),
      catalog: new Set(Object.keys(readCatalog(root))),
    };
    const problems: Problem[] = [];
    let count = 0;
    for (const one of packages) {
      for (const [name, spec] of FIELDS.flatMap((field) => Object.entries(one.manifest[field] ?? {}))) {
        count += 1;
        const what = problemWith(one, name, spec, context);
        if (what !== undefined) problems.push({ where: `${one.path}/package.json`.replace(/^\//, ""), what });
      }
    }
    return { summary: `${count} dependencies of ${packages.length} packages`, problems };
  },
};
