import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ExportReader, isTypeKind, isValueKind, sourceResolver } from "../../src/support/exported-names.ts";
import { fixture } from "../fixture.ts";

function read(files: Readonly<Record<string, string>>) {
  const root = fixture(files);
  return new ExportReader(sourceResolver(new Map())).read(join(root, "index.ts"));
}

describe("ExportReader", () => {
  it("knows every kind of declaration, sorted by name", () => {
    const { names } = read({
      "index.ts": `
        export class C {}
        export abstract class A {}
        export function f(): void {}
        export const k = 1, l = 2;
        export interface I {}
        export type T = 1;
        export const both = 1;
        export type both = 2;
        export default 1;`,
    });
    expect(Object.entries(names)).toEqual([
      ["A", "class"],
      ["C", "class"],
      ["I", "interface"],
      ["T", "type"],
      ["both", "const+type"],
      ["default", "value"],
      ["f", "function"],
      ["k", "const"],
      ["l", "const"],
    ]);
  });

  it("follows renamed, imported and type-only re-exports to the declaration", () => {
    const { names } = read({
      "index.ts": `
        import { a } from "./a.ts";
        import * as everything from "./a.ts";
        export { a, everything };
        export { b as renamed } from "./b.ts";
        export type { Deep } from "./b.ts";
        export type { K as OnlyAType } from "./a.ts";
        export { something, type Other } from "elsewhere";
        export * as space from "./a.ts";`,
      "a.ts": "export const a = 1;\nexport class K {}\nexport interface Deep {}\n",
      "b.ts": 'const local = () => 1;\nexport { local as b };\nexport type { Deep } from "./a.ts";\n',
    });
    expect(names).toEqual({
      Deep: "interface",
      OnlyAType: "type",
      Other: "type",
      a: "const",
      everything: "namespace",
      renamed: "const",
      something: "value",
      space: "namespace",
    });
  });

  it("ends on re-exports that run in a circle", () => {
    const { names } = read({
      "index.ts": 'export { x } from "./other.ts";\n',
      "other.ts": 'export { x } from "./index.ts";\n',
    });
    expect(names).toEqual({ x: "value" });
  });

  it("refuses a file that does not parse", () => {
    expect(() => read({ "index.ts": "export const = ;\n" })).toThrow(/index\.ts cannot be parsed/);
  });
});

it("tells values from types", () => {
  expect(["class", "const", "const+type"].map(isValueKind)).toEqual([true, true, true]);
  expect(["interface", "type", "interface+type"].map(isValueKind)).toEqual([false, false, false]);
  expect(["class", "interface", "const", "const+type"].map(isTypeKind)).toEqual([true, true, false, true]);
});
