import { symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { docsCode } from "../../src/checks/docs-code.ts";
import { type FixtureFiles, lines, manifest, runOn, workspace, writeFixture } from "../fixture.ts";

const base = {
  compilerOptions: {
    target: "es2023",
    lib: ["es2024", "esnext.disposable", "dom"],
    module: "nodenext",
    strict: true,
    types: ["node"],
  },
};

function documents(files: FixtureFiles): string {
  const root = workspace({
    "tsconfig.base.json": base,
    "packages/core/package.json": manifest("@fortikit/core", { ".": "./src/index.ts" }),
    "packages/core/src/index.ts":
      "export class Session { get open(): boolean { return true; }\n async [Symbol.asyncDispose](): Promise<void> {} }\n",
  });
  writeFixture(root, { "node_modules/.keep": "", ...files });
  const nodeTypes = dirname(createRequire(import.meta.url).resolve("@types/node/package.json"));
  symlinkSync(dirname(nodeTypes), join(root, "node_modules/@types"));
  return root;
}

const fence = (code: string, info = "ts") => `\`\`\`${info}\n${code}\n\`\`\`\n`;

it("compiles each block as a module of its own", { timeout: 60_000 }, async () => {
  const root = documents({
    "README.md": `# T\n\n${fence('import { Session } from "@fortikit/core";\nawait using session = new Session();')}\n${fence("const session = 1;\nawait Promise.resolve(session);")}`,
    "docs/a.md": `${fence("not TypeScript at all", "sh")}\n${fence("// shows what the compiler refuses\nconst x: string = 1;", "ts ignore-check")}`,
  });
  const outcome = await runOn(docsCode, root);
  expect(lines(outcome)).toEqual([]);
  expect(outcome.summary).toBe("2 blocks compiled, 1 left out with a reason");
});

it("names the line of the page for what does not compile", { timeout: 60_000 }, async () => {
  const root = documents({
    "packages/core/README.md": `# T\n\n${fence('import { Session } from "@fortikit/core";\nconst open: string = new Session().open;')}`,
  });
  const found = lines(await runOn(docsCode, root));
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(/^packages\/core\/README\.md:5: error TS2322: .*boolean/);
});

it("asks for a reason to leave a block out", { timeout: 60_000 }, async () => {
  const root = documents({ "README.md": fence("const x: string = 1;", "ts ignore-check") });
  expect(lines(await runOn(docsCode, root))).toEqual([
    "README.md:1: ignore-check needs a reason: a comment on the first line",
  ]);
});
