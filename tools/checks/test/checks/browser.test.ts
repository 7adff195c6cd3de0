import { expect, it } from "vitest";
import { browser } from "../../src/checks/browser.ts";
import { fixture, lines, runOn } from "../fixture.ts";

const core = (net: string) => ({
  "packages/core/package.json": {
    name: "core",
    imports: { "#net": { "@fortikit/source": { browser: "./plain.ts", node: "./node.ts" } } },
  },
  "packages/core/index.ts": 'export { net } from "#net";\n',
  "packages/core/plain.ts": net,
  "packages/core/node.ts": 'import { Agent } from "undici";\nexport const net = Agent;\n',
  "packages/forticare/src/index.ts": 'export { net } from "../../core/index.ts";\n',
  "packages/fortiflex/src/index.ts": "export const flex = 1;\n",
});

it("passes a bundle without anything of Node and prints its size", async () => {
  const root = fixture(core("export const net = fetch;\n"));
  const outcome = await runOn(browser, root);
  expect(lines(outcome)).toEqual([]);
  expect(outcome.summary).toMatch(/^forticare 0\.\d kB, fortiflex 0\.\d kB/);
});

it("finds node: modules, bare builtins and undici, even when imported late", async () => {
  const root = fixture(core('import "node:fs";\nimport "path";\nexport const net = () => import("undici");\n'));
  const found = lines(await runOn(browser, root)).join("\n");
  expect(found).toContain("packages/forticare: node:fs is imported by");
  expect(found).toContain("packages/forticare: path is imported by");
  expect(found).toContain("packages/forticare: undici is imported by");
  expect(found).not.toContain("packages/fortiflex");
});

it("fails on what cannot be bundled or is not there", async () => {
  const root = fixture({ "packages/forticare/src/index.ts": 'export { x } from "./gone.ts";\n' });
  const found = lines(await runOn(browser, root)).join("\n");
  expect(found).toContain('Could not resolve "./gone.ts"');
  expect(found).toContain("packages/fortiflex: src/index.ts is not there");
});
