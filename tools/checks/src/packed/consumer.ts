import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../check.ts";
import { browserBundle } from "../support/browser-bundle.ts";
import { runCommand, runNode } from "../support/run-command.ts";
import type { WorkspacePackage } from "../support/workspace.ts";
import type { ConsumerEntry } from "./consumer-entries.ts";
import type { Tarball } from "./tarball.ts";

/** Packages that promise to run in a browser. */
const FOR_BROWSERS = new Set(["@fortikit/forticare", "@fortikit/fortiflex"]);
const NODE_TYPES = "^22.20.0";

/** Makes `project` a project of its own that has nothing but the tarballs and Node's types, and installs it with npm. */
export async function installTarballs(project: string, tarballs: readonly Tarball[]): Promise<Problem[]> {
  const files = Object.fromEntries(tarballs.map(({ name, file }) => [name, `file:${file}`]));
  const manifest = {
    name: "consumer",
    private: true,
    type: "module",
    dependencies: files,
    devDependencies: { "@types/node": NODE_TYPES },
    // What the tarballs ask of each other is these tarballs too, never a release from the registry.
    overrides: Object.fromEntries(tarballs.map(({ name }) => [name, `$${name}`])),
  };
  writeFileSync(join(project, "package.json"), JSON.stringify(manifest, null, 2));
  const { code, output } = await runCommand(
    "npm",
    ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"],
    { cwd: project, env: { npm_config_workspaces: "false" } },
  );
  return code === 0 ? [] : [{ where: "npm install", what: output.trim() }];
}

/** Imports every entry point in one Node process and compares the names it finds with those promised. */
export async function importEverything(project: string, entries: readonly ConsumerEntry[]): Promise<Problem[]> {
  const script = `
    for (const { specifier, values } of ${JSON.stringify(entries)}) {
      const found = await import(specifier).then(Object.keys, (error) => error);
      if (found instanceof Error) { console.log(specifier + " cannot be imported: " + found.message); continue; }
      for (const name of values) if (!found.includes(name)) console.log(specifier + " does not export " + name);
      for (const name of found) if (!values.includes(name)) console.log(specifier + " exports " + name + " unannounced");
    }`;
  writeFileSync(join(project, "import-everything.mjs"), script);
  const { code, output } = await runNode(["import-everything.mjs"], { cwd: project });
  const lines = output.split("\n").filter((line) => line !== "");
  if (code !== 0 && lines.length === 0) lines.push(`exit code ${code}`);
  return lines.map((what) => ({ where: "import", what }));
}

/** Bundles the installed cloud packages for a browser, with the conditions that a user's bundler has. */
export async function bundleAll(project: string, packages: readonly WorkspacePackage[]): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const { name } of packages.filter((one) => FOR_BROWSERS.has(one.name))) {
    const { found } = await browserBundle({ folder: project, specifier: name });
    problems.push(...found.map((what) => ({ where: `browser bundle of ${name}`, what })));
  }
  return problems;
}

/** Runs the consumer's own script in the project. */
export async function runQuickstart(project: string, script: string): Promise<Problem[]> {
  copyFileSync(script, join(project, "quickstart.mjs"));
  const { code, output } = await runNode(["quickstart.mjs"], { cwd: project });
  return code === 0 ? [] : [{ where: "quickstart in an empty project", what: output.trim() }];
}
