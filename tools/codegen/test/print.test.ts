import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printDoc, printLiteral } from "../src/print.ts";

describe("printLiteral", () => {
  it("gives back the value it was made of", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(8), (value, indent) => {
        const read: unknown = new Function(`return (${printLiteral(value, indent)});`)();
        expect(JSON.stringify(read)).toBe(JSON.stringify(value));
      }),
      { numRuns: 200 },
    );
  });

  it("does not set a prototype", () => {
    expect(printLiteral(JSON.parse('{"__proto__":1}'))).toBe('{ ["__proto__"]: 1 }');
  });

  it("leaves undefined out, quotes only where needed, and breaks what is too long", () => {
    expect(printLiteral({ a: 1, "b.c": undefined, "d-e": [true, null] })).toBe('{ a: 1, "d-e": [true, null] }');
    const long = Array.from({ length: 40 }, (_, index) => `value${index}`);
    const lines = printLiteral({ long }).split("\n");
    expect(lines.length).toBeGreaterThan(4);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(120);
  });
});

describe("printDoc", () => {
  it("wraps long lines and cannot be ended by its text", () => {
    expect(printDoc(["short"], 2)).toBe("  /** short */\n");
    expect(printDoc(["ends */ here"])).toBe("/** ends *\\/ here */\n");
    const lines = printDoc(["word ".repeat(60)]).split("\n");
    expect(lines[0]).toBe("/**");
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(120);
  });
});
