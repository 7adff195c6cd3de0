import { expect, it } from "vitest";
import { deps } from "../../src/checks/deps.ts";
import { lines, runOn, workspace } from "../fixture.ts";

it("passes catalog and workspace versions, and the code generator's own TypeScript", async () => {
  const root = workspace({
    "packages/core/package.json": { name: "@fortikit/core", dependencies: { ky: "catalog:" } },
    "packages/a/package.json": { name: "@fortikit/a", dependencies: { "@fortikit/core": "workspace:^" } },
    "tools/codegen/package.json": { name: "codegen", dependencies: { typescript: "^5.9.3" } },
  });
  const outcome = await runOn(deps, root);
  expect(lines(outcome)).toEqual([]);
  expect(outcome.summary).toBe("3 dependencies of 4 packages");
});

it("names literal versions, versions of our own packages and gaps in the catalog", async () => {
  const root = workspace({
    "package.json": { name: "root", devDependencies: { vitest: "5.1.1" } },
    "packages/core/package.json": { name: "@fortikit/core", dependencies: { ky: "^2.0.0", hono: "catalog:" } },
    "packages/a/package.json": { name: "@fortikit/a", peerDependencies: { "@fortikit/core": "^1.0.0" } },
  });
  expect(lines(await runOn(deps, root))).toEqual([
    "package.json: vitest has its own version 5.1.1: write catalog:",
    "packages/a/package.json: @fortikit/core is of this workspace: write workspace:^, not ^1.0.0",
    "packages/core/package.json: ky has its own version ^2.0.0: write catalog:",
    "packages/core/package.json: hono is not in the catalog of pnpm-workspace.yaml",
  ]);
});
