import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inspectTarball } from "../../src/packed/inspect-tarball.ts";
import { lintTarball } from "../../src/packed/lint-tarball.ts";
import { openTarball, type Tarball } from "../../src/packed/tarball.ts";
import { runCommand } from "../../src/support/run-command.ts";
import { type FixtureFiles, fixture } from "../fixture.ts";

const good = {
  name: "@fortikit/sample",
  version: "1.0.0",
  description: "A sample.",
  type: "module",
  license: "MIT",
  sideEffects: false,
  engines: { node: ">=22.20" },
  files: ["dist"],
  exports: { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" } },
  dependencies: { ky: "^2.1.0" },
};
const files = {
  "package.json": good,
  LICENSE: "MIT\n",
  "README.md": "# Sample\n",
  "dist/index.js": "export const sample = 1;\n",
  "dist/index.d.ts": "export declare const sample = 1;\n",
};

/** Packs the files as npm would: everything below a folder `package`. */
async function tarball(content: FixtureFiles): Promise<Tarball> {
  const folder = fixture(Object.fromEntries(Object.entries(content).map(([path, text]) => [`package/${path}`, text])));
  const file = join(folder, "sample.tgz");
  const { code, output } = await runCommand("tar", ["-czf", file, "package"], { cwd: folder });
  expect(code, output).toBe(0);
  return openTarball(file);
}

const texts = (problems: readonly { what: string }[]) => problems.map(({ what }) => what);

describe("inspectTarball", () => {
  it("passes a tarball of built files, README, LICENSE and package.json", async () => {
    expect(inspectTarball(await tarball(files))).toEqual([]);
  });

  it("finds files too many and too few", async () => {
    const { LICENSE: _, ...withoutLicense } = files;
    const found = inspectTarball(
      await tarball({ ...withoutLicense, "src/index.ts": "export {};\n", "dist/a.tsbuildinfo": "{}" }),
    );
    expect(texts(found)).toEqual([
      "dist/a.tsbuildinfo does not belong in it",
      "src/index.ts does not belong in it",
      "LICENSE is missing",
    ]);
  });

  it("asks for a build when there is no dist", async () => {
    const found = inspectTarball(await tarball({ "package.json": good, LICENSE: "MIT\n", "README.md": "# S\n" }));
    expect(texts(found)).toEqual(["dist is missing: was the package built?"]);
  });

  it("finds what only makes sense in the repository", async () => {
    const manifest = {
      ...good,
      exports: { ".": { "@fortikit/source": "./src/index.ts", default: "./dist/index.js" } },
      imports: { "#net": { "@fortikit/source": { node: "./src/node.ts" }, default: "./dist/index.js" } },
      dependencies: { ky: "catalog:", "@fortikit/core": "workspace:^" },
    };
    expect(texts(inspectTarball(await tarball({ ...files, "package.json": manifest })))).toEqual([
      "exports still has the condition @fortikit/source: override it in publishConfig.exports",
      "exports points at ./src/index.ts, which is not published",
      "imports still has the condition @fortikit/source: override it in publishConfig.imports",
      "imports points at ./src/node.ts, which is not published",
      "dependencies.ky is catalog:",
      "dependencies.@fortikit/core is workspace:^",
    ]);
  });
});

describe("lintTarball", { timeout: 60_000 }, () => {
  it("passes a sound package", async () => {
    expect(await lintTarball(await tarball(files))).toEqual([]);
  });

  it("shows what publint and attw find", async () => {
    const exports = {
      ".": { types: "./dist/index.d.ts", default: "./dist/gone.js" },
      "./common": { types: "./dist/common.d.cts", default: "./dist/index.js" },
    };
    const found = await lintTarball(
      await tarball({ ...files, "dist/common.d.cts": "export {};\n", "package.json": { ...good, exports } }),
    );
    const of = (tool: string) => texts(found.filter(({ where }) => where === `${tool}, @fortikit/sample`)).join("\n");
    expect(of("publint")).toContain("./dist/gone.js");
    expect(of("attw")).toContain("Masquerading as CJS");
  });

  it("does not pass a package without types", async () => {
    const { "dist/index.d.ts": _, ...rest } = files;
    const exports = { ".": "./dist/index.js" };
    const found = await lintTarball(await tarball({ ...rest, "package.json": { ...good, exports } }));
    expect(texts(found).join("\n")).toContain("does not contain types");
  });
});

it("says which tarball cannot be read", async () => {
  const folder = fixture({ "broken.tgz": "not a tarball" });
  await expect(openTarball(join(folder, "broken.tgz"))).rejects.toThrow(/broken\.tgz cannot be unpacked/);
});
