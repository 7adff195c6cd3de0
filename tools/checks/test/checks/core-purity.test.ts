import { expect, it } from "vitest";
import { corePurity } from "../../src/checks/core-purity.ts";
import { fixture, lines, runOn } from "../fixture.ts";

it("passes products on the core, and FortiManager on FortiOS", async () => {
  const root = fixture({
    "packages/core/src/a.ts": "export const a = 1;\n",
    "packages/forticare/src/a.ts": 'export { a } from "@fortikit/core";\n// not like @fortikit/fortiflex\n',
    "packages/fortimanager/src/a.ts": 'import { b } from "@fortikit/fortios";\n',
  });
  expect(lines(await runOn(corePurity, root))).toEqual([]);
});

it("finds a product named in the core, in any case, in code and comments", async () => {
  const root = fixture({ "packages/core/src/a.ts": "export const a = 1;\n// as FortiCare does\nconst fortios = 1;\n" });
  expect(lines(await runOn(corePurity, root))).toEqual([
    "packages/core/src/a.ts:2: the core names a product: FortiCare",
    "packages/core/src/a.ts:3: the core names a product: fortios",
  ]);
});

it("finds products that import other products, whatever the form of the import", async () => {
  const root = fixture({
    "packages/forticare/src/a.ts": 'import type { X } from "@fortikit/fortiflex";\n',
    "packages/fortiflex/src/a.ts": 'const x = await import("@fortikit/forticare");\n',
    "packages/fortios/src/a.ts": 'export { a } from "@fortikit/fortimanager/node";\n',
    "packages/simulator/src/a.ts": 'import "@fortikit/core";\n',
  });
  expect(lines(await runOn(corePurity, root))).toEqual([
    "packages/forticare/src/a.ts:1: forticare imports @fortikit/fortiflex",
    "packages/fortiflex/src/a.ts:1: fortiflex imports @fortikit/forticare",
    "packages/fortios/src/a.ts:1: fortios imports @fortikit/fortimanager",
    "packages/simulator/src/a.ts:1: simulator imports @fortikit/core",
  ]);
});
