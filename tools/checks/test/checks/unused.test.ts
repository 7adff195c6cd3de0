import { expect, it } from "vitest";
import { unused } from "../../src/checks/unused.ts";
import { fixture, lines, runOn } from "../fixture.ts";

const files = {
  "package.json": { name: "fixture", private: true, type: "module" },
  "tsconfig.json": { compilerOptions: { allowImportingTsExtensions: true, noEmit: true } },
  "knip.json": { entry: ["src/index.ts"], project: ["src/**/*.ts"] },
  "src/index.ts": 'import { used } from "./used.ts";\nconsole.log(used);\n',
  "src/used.ts": "export const used = 1;\n",
};

it("passes when everything is used", { timeout: 60_000 }, async () => {
  expect(lines(await runOn(unused, fixture(files)))).toEqual([]);
});

it("finds unused files and exports, and imports that are not declared", { timeout: 60_000 }, async () => {
  const root = fixture({
    ...files,
    "src/index.ts": 'import { used } from "./used.ts";\nimport "undeclared-package";\nconsole.log(used);\n',
    "src/used.ts": "export const used = 1;\nexport const nobodyWantsMe = 2;\n",
    "src/lonely.ts": "export const lonely = 1;\n",
  });
  const found = lines(await runOn(unused, root)).join("\n");
  expect(found).toContain("src/lonely.ts");
  expect(found).toContain("nobodyWantsMe");
  expect(found).toContain("undeclared-package");
});
