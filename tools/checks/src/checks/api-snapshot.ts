import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Check, Problem } from "../check.ts";
import { type ExportKinds, ExportReader, sourceResolver } from "../support/exported-names.ts";
import { relativePath } from "../support/files.ts";
import { entryPoints, missingSources, publicPackages, type WorkspacePackage } from "../support/workspace.ts";

/** Exported names and kinds per entry point, for example `{ "./node": { "fileSink": "function" } }`. */
type Snapshot = Readonly<Record<string, ExportKinds>>;

function differences(expected: Snapshot, found: Snapshot): string[] {
  const texts: string[] = [];
  for (const subpath of new Set([...Object.keys(expected), ...Object.keys(found)])) {
    const before = expected[subpath] ?? {};
    const now = found[subpath] ?? {};
    for (const name of [...new Set([...Object.keys(before), ...Object.keys(now)])].sort()) {
      const [was, is] = [before[name], now[name]];
      if (was === is) continue;
      if (was === undefined) texts.push(`"${subpath}" now exports ${is} ${name}`);
      else if (is === undefined) texts.push(`"${subpath}" no longer exports ${was} ${name}`);
      else texts.push(`"${subpath}" exports ${name} as ${is}, it was ${was}`);
    }
  }
  return texts;
}

function readSnapshot(one: WorkspacePackage, reader: ExportReader): { snapshot: Snapshot; problems: Problem[] } {
  const problems: Problem[] = [];
  const snapshot: Record<string, ExportKinds> = {};
  for (const entry of entryPoints(one)) {
    const { names, hidden } = reader.read(entry.source);
    snapshot[entry.subpath] = names;
    for (const statement of hidden) problems.push({ where: entry.specifier, what: `${statement} hides its names` });
    for (const [name, kind] of Object.entries(names)) {
      if (kind === "missing") problems.push({ where: entry.specifier, what: `${name} is exported but not declared` });
    }
  }
  return { snapshot, problems };
}

/** The names that each package exports change on purpose only. */
export const apiSnapshot: Check = {
  name: "api-snapshot",
  fix: "if the change is meant, run `npx -y pnpm@12 check api-snapshot --update`, commit it and add a changeset.",
  async run({ root, update }) {
    const packages = publicPackages(root);
    const entries = packages.flatMap(entryPoints);
    const missing = missingSources(entries);
    if (missing.length > 0) {
      const problems = missing.map(({ specifier, source }) => ({
        where: specifier,
        what: `${relativePath(root, source)} is not there`,
      }));
      return { summary: `${missing.length} entry points have no source`, problems };
    }
    const reader = new ExportReader(sourceResolver(new Map(entries.map((one) => [one.specifier, one.source]))));
    const problems: Problem[] = [];
    let count = 0;
    for (const one of packages) {
      const found = readSnapshot(one, reader);
      problems.push(...found.problems);
      count += Object.values(found.snapshot).reduce((sum, names) => sum + Object.keys(names).length, 0);
      const file = join(one.folder, "test", "api.snapshot.json");
      const where = `${one.path}/test/api.snapshot.json`;
      if (update) writeFileSync(file, `${JSON.stringify(found.snapshot, null, 2)}\n`);
      else if (!existsSync(file)) problems.push({ where, what: "there is no snapshot yet" });
      else {
        const expected: Snapshot = JSON.parse(readFileSync(file, "utf8"));
        for (const what of differences(expected, found.snapshot)) problems.push({ where, what });
      }
    }
    const verb = update ? "written" : "compared";
    return { summary: `${count} exported names of ${entries.length} entry points ${verb}`, problems };
  },
};
