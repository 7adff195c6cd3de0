import { mkdirSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { specs } from "../../src/checks/specs.ts";
import { fixture, lines, runOn } from "../fixture.ts";

const rootRequire = createRequire(new URL("../../../../package.json", import.meta.url));

function documents(openapi: string, more: Record<string, string> = {}): string {
  const root = fixture({
    "redocly.yaml": "apis:\n  a:\n    root: ./a.yaml\nrules:\n  struct: error\n",
    "a.yaml": openapi,
    ...more,
  });
  mkdirSync(join(root, "node_modules/@redocly"), { recursive: true });
  symlinkSync(dirname(rootRequire.resolve("@redocly/cli/package.json")), join(root, "node_modules/@redocly/cli"));
  return root;
}

it("passes a valid document", { timeout: 60_000 }, async () => {
  const root = documents("openapi: 3.1.0\ninfo: { title: A, version: '1' }\npaths: {}\n");
  expect(lines(await runOn(specs, root))).toEqual([]);
});

it("fails on an invalid document", { timeout: 60_000 }, async () => {
  const root = documents("openapi: 3.1.0\ninfo: { version: '1' }\npaths: {}\n");
  expect(lines(await runOn(specs, root)).join("\n")).toMatch(/`title`/);
});

it("fails on an invalid document of the importer", { timeout: 60_000 }, async () => {
  const root = documents("openapi: 3.1.0\ninfo: { title: A, version: '1' }\npaths: {}\n", {
    "specs/fortios/redocly.yaml": "rules:\n  struct: error\n",
    "specs/fortios/cmdb/firewall.json": '{ "openapi": "3.1.0", "info": { "title": "B" }, "paths": {} }',
  });
  expect(lines(await runOn(specs, root)).join("\n")).toMatch(/`version`/);
});
