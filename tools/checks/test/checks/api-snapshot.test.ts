import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { apiSnapshot } from "../../src/checks/api-snapshot.ts";
import { lines, manifest, runOn, workspace, writeFixture } from "../fixture.ts";

function twoPackages(): string {
  return workspace({
    "packages/core/package.json": manifest("@fortikit/core", { ".": "./src/index.ts", "./node": "./src/node.ts" }),
    "packages/core/src/index.ts": 'export { Session, type Options } from "./session.ts";\n',
    "packages/core/src/session.ts": "export class Session {}\nexport interface Options { a: 1 }\n",
    "packages/core/src/node.ts": "export function fileStore(): void {}\n",
    "packages/core/test/.keep": "",
    "packages/care/package.json": manifest("@fortikit/care", { ".": "./src/index.ts" }),
    "packages/care/src/index.ts": 'export { Session as CloudSession } from "@fortikit/core";\n',
    "packages/care/test/.keep": "",
  });
}

it("writes snapshots on request and then passes", async () => {
  const root = twoPackages();
  expect((await runOn(apiSnapshot, root)).problems).toHaveLength(2);
  expect(lines(await runOn(apiSnapshot, root, true))).toEqual([]);
  expect(JSON.parse(readFileSync(join(root, "packages/core/test/api.snapshot.json"), "utf8"))).toEqual({
    ".": { Options: "interface", Session: "class" },
    "./node": { fileStore: "function" },
  });
  const outcome = await runOn(apiSnapshot, root);
  expect(lines(outcome)).toEqual([]);
  expect(outcome.summary).toBe("4 exported names of 3 entry points compared");
});

it("names what was added, removed and changed", async () => {
  const root = twoPackages();
  await runOn(apiSnapshot, root, true);
  writeFixture(root, {
    "packages/core/src/index.ts": 'export { type Session, added } from "./session.ts";\n',
    "packages/core/src/session.ts": "export class Session {}\nexport const added = 1;\n",
  });
  const where = "packages/core/test/api.snapshot.json";
  expect(lines(await runOn(apiSnapshot, root))).toEqual([
    'packages/care/test/api.snapshot.json: "." exports CloudSession as type, it was class',
    `${where}: "." no longer exports interface Options`,
    `${where}: "." exports Session as type, it was class`,
    `${where}: "." now exports const added`,
  ]);
});

it("refuses names that cannot be listed or do not exist", async () => {
  const root = twoPackages();
  await runOn(apiSnapshot, root, true);
  writeFixture(root, {
    "packages/core/src/node.ts": 'export * from "./session.ts";\nexport { gone } from "./session.ts";\n',
  });
  expect(lines(await runOn(apiSnapshot, root)).slice(0, 2)).toEqual([
    '@fortikit/core/node: export * from "./session.ts" hides its names',
    "@fortikit/core/node: gone is exported but not declared",
  ]);
});

it("names entry points without a source", async () => {
  const root = workspace({ "packages/core/package.json": manifest("@fortikit/core", { ".": "./src/index.ts" }) });
  expect(lines(await runOn(apiSnapshot, root))).toEqual(["@fortikit/core: packages/core/src/index.ts is not there"]);
});
