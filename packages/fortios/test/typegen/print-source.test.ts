import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printDocComment, printName, printTypeExport, printTypeImport } from "../../src/typegen/print-source.ts";
import { usedNames } from "../../src/typegen/used-names.ts";

describe("printDocComment", () => {
  it("is one comment of short lines that nothing in it can end", () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom("", "  "), (text, indent) => {
        const comment = printDocComment(text, indent);
        if (comment === "") return;
        expect(comment.indexOf("*/")).toBe(comment.length - 3);
        expect(comment.startsWith(`${indent}/**`)).toBe(true);
      }),
    );
    for (const line of printDocComment("word ".repeat(100), "  ").split("\n"))
      expect(line.length).toBeLessThanOrEqual(120);
  });

  it("is nothing for no text", () => {
    expect(printDocComment(" \n ", "")).toBe("");
  });
});

describe("printName", () => {
  it("is read as the name it was", () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        const made: unknown = new Function(`return Object.keys({ ${printName(name)}: 1 })[0];`)();
        expect(made).toBe(name);
      }),
    );
    expect(printName("__proto__")).toBe('["__proto__"]');
  });
});

describe("printTypeImport and printTypeExport", () => {
  it("sort, name each once, and print nothing for nothing", () => {
    expect(printTypeImport(["B", "A", "B"], "./x.ts")).toBe('import type { A, B } from "./x.ts";\n');
    expect(printTypeExport([], "./x.ts")).toBe("");
  });

  it("put long lists on lines of their own", () => {
    const names = Array.from({ length: 20 }, (_, index) => `Interface${index}`);
    expect(printTypeExport(names, "./x.ts").split("\n")).toHaveLength(23);
  });
});

describe("usedNames", () => {
  it("counts neither comments nor texts", () => {
    const code = '/** Table */\ntype A = { "Table": "Member \\" Values" }; // Schema\ntype B = ChildTable<A>;';
    expect(usedNames(code, ["Table", "Member", "Values", "Schema", "ChildTable"])).toEqual(["ChildTable"]);
  });
});
