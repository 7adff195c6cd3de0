import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TableRow } from "../../src/contract/schema.ts";
import { printRows } from "../../src/typegen/print-rows.ts";
import { tableRows } from "../../src/typegen/table-rows.ts";
import { device } from "./fixture.ts";

function evaluate(text: string): unknown {
  return new Function(`return ${text};`)();
}

const { row } = fc.letrec<{ row: TableRow }>((tie) => ({
  row: fc.record(
    {
      key: fc.string(),
      int: fc.constant<true>(true),
      plain: fc.constant<true>(true),
      readOnly: fc.constant<true>(true),
      secret: fc.array(fc.string()),
      multi: fc.array(fc.string()),
      in: fc.dictionary(fc.string(), tie("row"), { maxKeys: 2 }),
    },
    { requiredKeys: [] },
  ),
}));

describe("printRows", () => {
  it("gives back the rows it was made of", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), row), (rows) => {
        expect(JSON.stringify(evaluate(printRows(rows)))).toBe(JSON.stringify(rows));
      }),
    );
  });

  it("has one table a line and quotes only what needs them", () => {
    const lines = printRows(tableRows(device.results)).split("\n");
    expect(lines).toHaveLength(device.results.length + 2);
    expect(lines).toContain('  "firewall.service/custom": { key: "name" },');
  });

  it("leaves out what is undefined, and prints no rows as an empty object", () => {
    expect(printRows({ "a/b": { key: "id", int: undefined } })).toBe('{\n  "a/b": { key: "id" },\n}');
    expect(printRows({})).toBe("{}");
  });
});
