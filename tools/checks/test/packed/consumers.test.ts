import { symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { bundleAll, importEverything, runQuickstart } from "../../src/packed/consumer.ts";
import { consumerEntries } from "../../src/packed/consumer-entries.ts";
import { typeCheckConsumers } from "../../src/packed/type-check-consumers.ts";
import { publicPackages } from "../../src/support/workspace.ts";
import { type FixtureFiles, fixture, lines, manifest, workspace } from "../fixture.ts";

/** Four compilers a test, on a machine that may be busy. */
const COMPILERS = 60_000;

const installed = "node_modules/@fortikit/forticare";
const exportsTable = {
  ".": { types: "./index.d.ts", default: "./index.js" },
  "./node": { types: "./node.d.ts", default: "./node.js" },
};
const sound = {
  "package.json": { name: "consumer", type: "module" },
  [`${installed}/package.json`]: { name: "@fortikit/forticare", type: "module", exports: exportsTable },
  [`${installed}/index.js`]: "export class Care {}\nexport const limits = {};\n",
  [`${installed}/index.d.ts`]:
    "export declare class Care {}\nexport declare const limits: Limits;\nexport interface Limits { calls?: number }\n",
  [`${installed}/node.js`]: "export function save() {}\n",
  [`${installed}/node.d.ts`]: "export declare function save(data: Buffer): void;\n",
};
const entries = [
  { specifier: "@fortikit/forticare", values: ["Care", "limits"], types: ["Limits"] },
  { specifier: "@fortikit/forticare/node", values: ["save"], types: [] },
];

/** An installed project; Node's types come from this repository instead of npm. */
function project(files: FixtureFiles): string {
  const folder = fixture({ ...sound, ...files });
  const nodeTypes = dirname(createRequire(import.meta.url).resolve("@types/node/package.json"));
  symlinkSync(dirname(nodeTypes), join(folder, "node_modules/@types"));
  return folder;
}

const found = (problems: readonly { where: string; what: string }[]) => lines({ summary: "", problems });

it("reads from the sources what a consumer can import", () => {
  const root = workspace({
    "packages/care/package.json": manifest("@fortikit/forticare", { ".": "./src/index.ts" }),
    "packages/care/src/index.ts": "export class Care {}\nexport interface Limits {}\nexport const limits = 1;\n",
    "packages/hidden/package.json": manifest("@fortikit/hidden", { ".": "./src/index.ts" }, { private: true }),
  });
  expect(consumerEntries(publicPackages(root))).toEqual(entries.slice(0, 1));
});

describe("importEverything", () => {
  it("passes when every name is there", async () => {
    expect(await importEverything(project({}), entries)).toEqual([]);
  });

  it("finds entry points that do not load and names that differ", async () => {
    const folder = project({
      [`${installed}/index.js`]: "export class Care {}\nexport const secret = 1;\n",
      [`${installed}/node.js`]: 'import "not-installed";\n',
    });
    expect(found(await importEverything(folder, entries))).toEqual([
      "import: @fortikit/forticare does not export limits",
      "import: @fortikit/forticare exports secret unannounced",
      expect.stringContaining("import: @fortikit/forticare/node cannot be imported: Cannot find package"),
    ]);
  });
});

describe("typeCheckConsumers", { timeout: COMPILERS }, () => {
  it("passes sound declarations under every set of options, with fixtures of ours", async () => {
    const fixtures = fixture({
      "options.ts": 'import type { Limits } from "@fortikit/forticare";\nexport const limits: Limits = { calls: 1 };\n',
    });
    expect(await typeCheckConsumers(project({}), entries, fixtures)).toEqual([]);
  });

  it("finds missing names, broken declarations, and Node's types in a browser entry", async () => {
    const folder = project({
      [`${installed}/index.d.ts`]:
        'export declare class Care { data: Buffer; other: import("not-installed").Other }\nexport interface Limits {}\n',
    });
    const text = found(await typeCheckConsumers(folder, entries, join(folder, "none"))).join("\n");
    expect(text).toMatch(/nodenext-strict, all-names\.ts:2: .*no exported member named 'limits'/);
    expect(text).toMatch(/nodenext-loose, node_modules\/@fortikit\/forticare\/index\.d\.ts:1: .*not-installed/);
    expect(text).toMatch(/browser-strict, .*Cannot find name 'Buffer'/);
    expect(text).not.toMatch(/nodenext-strict, .*'Buffer'/);
  });

  it("catches an option that exactOptionalPropertyTypes refuses", async () => {
    const fixtures = fixture({
      "options.ts":
        'import type { Limits } from "@fortikit/forticare";\nexport const limits: Limits = { calls: undefined };\n',
    });
    const text = found(await typeCheckConsumers(project({}), entries, fixtures)).map((line) => line.split(":")[0]);
    expect(text).toEqual(["nodenext-strict, options.ts"]);
  });
});

it("bundles what is installed for a browser", async () => {
  const root = workspace({ "packages/care/package.json": manifest("@fortikit/forticare", {}) });
  const packages = publicPackages(root);
  expect(await bundleAll(project({}), packages)).toEqual([]);
  const folder = project({ [`${installed}/index.js`]: 'export * from "node:fs";\n' });
  expect(found(await bundleAll(folder, packages)).join("\n")).toContain("node:fs is imported by @fortikit/forticare");
});

it("runs the consumer's script in the project", async () => {
  const scripts = fixture({
    "good.mjs": 'import { Care } from "@fortikit/forticare";\nnew Care();\n',
    "bad.mjs": 'console.error("step 3 failed");\nprocess.exit(1);\n',
  });
  expect(await runQuickstart(project({}), join(scripts, "good.mjs"))).toEqual([]);
  expect(found(await runQuickstart(project({}), join(scripts, "bad.mjs")))).toEqual([
    "quickstart in an empty project: step 3 failed",
  ]);
});
