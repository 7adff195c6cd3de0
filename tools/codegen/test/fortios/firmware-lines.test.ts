import { describe, expect, it } from "vitest";
import { firmwareLines, sharedNames } from "../../src/fortios/firmware-lines.ts";
import { cmdbDocument, sample, table, text } from "./documents.ts";

describe("firmwareLines", () => {
  it("begins with the default line and walks away from it in both directions", () => {
    const lines = firmwareLines([
      cmdbDocument(
        { A: table("a/b", "name", { name: text }) },
        { "8.0": "8.0.0", "7.2": "7.2.1", "7.10": "7.10.0", "7.6": "7.6.6", "7.4": "7.4.2" },
      ),
    ]);
    expect(lines.map(({ line, neighbour }) => [line, neighbour?.line])).toEqual([
      ["7.6", undefined],
      ["7.4", "7.6"],
      ["7.2", "7.4"],
      ["7.10", "7.6"],
      ["8.0", "7.10"],
    ]);
    expect(lines[0]?.version).toBe("7.6.6");
  });

  it("refuses documents without the default line, and versions that differ", () => {
    expect(() => firmwareLines([cmdbDocument({}, { "7.4": "7.4.1" })])).toThrow("the default line 7.6");
    expect(() => firmwareLines([cmdbDocument({}), cmdbDocument({}, { "7.6": "7.6.7" })])).toThrow(
      "#/x-fortios-lines/7.6: another document says 7.6 is 7.6.6",
    );
  });
});

describe("sharedNames", () => {
  it("are the interfaces that are equal to the neighbour's with all that is in them", () => {
    const [base, older, newer] = firmwareLines([sample()]);
    if (base === undefined || older === undefined || newer === undefined) throw new Error("three lines were expected");
    expect(sharedNames(base)).toEqual(new Set());
    const inOlder = sharedNames(older);
    expect(inOlder).toContain("FirewallSslSetting");
    expect(inOlder).toContain("FirewallAddressTagging");
    expect(inOlder).toContain("FirewallAddressTaggingChildren");
    // A value more, a table in place of a value, a table the other lacks.
    for (const own of ["FirewallAddress", "FirewallAddressChildren", "FirewallServer", "FirewallOld"])
      expect(inOlder).not.toContain(own);
    const inNewer = sharedNames(newer);
    expect(inNewer).toContain("FirewallServer");
    expect(inNewer).not.toContain("FirewallAddress");
  });

  it("leave out a table whose inner table differs", () => {
    const inner = { name: text, more: { ...text, "x-fortios-lines": ["7.6"] } };
    const reference = { type: "array", items: { $ref: "#/components/schemas/AInner" } };
    const [, older] = firmwareLines([
      cmdbDocument({
        A: table("a/b", "name", { name: text, inner: reference }),
        AInner: table("a/b/inner", "name", inner),
        C: table("a/c", "name", { name: text }),
      }),
    ]);
    if (older === undefined) throw new Error("a second line was expected");
    expect([...sharedNames(older)]).toEqual(["AC"]);
  });
});
