import { describe, expect, it } from "vitest";
import { describeField, describeTable } from "../../src/typegen/describe.ts";
import { list, object, option, singleton, table, value } from "./fixture.ts";

describe("describeField", () => {
  it.each([
    [value("a"), ""],
    [value("a", { size: 35 }), "At most 35 characters."],
    [value("a", { type: "ipv4-classnet", default: "0.0.0.0 0.0.0.0" }), '`ipv4-classnet`. Default: "0.0.0.0 0.0.0.0".'],
    [value("a", { type: "integer", "min-value": 1, "max-value": 9, default: 3 }), "1 to 9. Default: 3."],
    [value("a", { type: "integer", "min-value": 1 }), "At least 1."],
    [value("a", { type: "integer", "max-value": 9 }), "At most 9."],
    [value("a", { type: "user", multiple_values: true }), "`user`, several values with blanks between them."],
    [option("a", ["x"], { multiple_values: true }), "Several values with blanks between them."],
    [
      value("a", { datasource: ["system.interface.name", "system.zone.name"] }),
      "Refers to system.interface.name, system.zone.name.",
    ],
    [value("a", { size: 0, default: "", description: "What a specification says." }), "What a specification says."],
    [object("a", value("b")), ""],
  ])("of %j is %j", (field, text) => {
    expect(describeField(field)).toBe(text);
  });
});

describe("describeTable", () => {
  it("tells URL, kind and key", () => {
    const key = value("name");
    const { mkey: _, ...keyless } = table("a/b", "name", key);
    expect(describeTable(table("a/b", "name", key))).toBe("`/cmdb/a/b`. A table by `name`.");
    expect(describeTable({ ...table("a/b", "name", key), readOnly: true })).toMatch(/Read only\.$/);
    expect(describeTable(singleton("a/b", list("c", "name", key)))).toBe("`/cmdb/a/b`. One object.");
    expect(describeTable(keyless)).toBe("`/cmdb/a/b`. A list.");
    expect(describeTable({ ...keyless, description: "Known." })).toBe("Known.");
  });
});
