import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import type { Check, Outcome } from "../src/check.ts";

/** Files by path; what is not a string is written as JSON. */
export type FixtureFiles = Readonly<Record<string, unknown>>;

export function writeFixture(folder: string, files: FixtureFiles): void {
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content, null, 2));
  }
}

/** A temporary folder with these files, removed after the test. */
export function fixture(files: FixtureFiles): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "fortikit-checks-")));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFixture(folder, files);
  return folder;
}

/** The manifest of a published package whose entry points have sources. */
export function manifest(name: string, exports: Readonly<Record<string, string>>, more: object = {}): object {
  const table = Object.entries(exports).map(([subpath, source]) => [subpath, { "@fortikit/source": source }]);
  return { name, version: "1.0.0", type: "module", exports: Object.fromEntries(table), ...more };
}

/** A workspace with these files besides its two root files. */
export function workspace(files: FixtureFiles): string {
  return fixture({
    "package.json": { name: "root", private: true },
    "pnpm-workspace.yaml": "packages: [packages/*, tools/*]\ncatalog:\n  ky: ^2.1.0\n",
    ...files,
  });
}

export function runOn(check: Check, root: string, update = false): Promise<Outcome> {
  return check.run({ root, update });
}

/** Problems as lines, for comparisons. */
export function lines(outcome: Outcome): string[] {
  return outcome.problems.map(({ where, what }) => `${where}: ${what}`);
}
