import { describe, expect, it } from "vitest";
import type { NativeField } from "../../../../packages/fortios/src/typegen/native.ts";
import { answer, documentOf, fieldOf, group, inner, option, table, value } from "../fixture.ts";

function described(field: NativeField, ...older: readonly NativeField[]): unknown {
  const versions = [...older, field].map((own, index) => answer(`v7.${index}.1`, table("a/b", "id", own)));
  return fieldOf(documentOf("a", versions), "AB", field.name).description;
}

describe("describeField", () => {
  it.each([
    [value("x", "ipv4-classnet"), "IPv4 network with its mask."],
    [value("uuid", "string"), "UUID."],
    [value("x", "something-new"), "Value of the type something-new."],
    [value("x", "password", { size: 128 }), "Secret, answered as `ENC …`, up to 128 characters."],
    [value("x", "integer", { "min-value": 5 }), "Integer, 5 or more."],
    [value("x", "integer", { "max-value": 5 }), "Integer, 5 or less."],
    [value("x", "string", { default: "" }), "Text."],
    [value("x", "string", { default: "y".repeat(61) }), "Text."],
    [group("x"), "Group of fields."],
    [inner("x", "id"), "Table, by `id`."],
  ])("says of %o: %s", (field, text) => {
    expect(described(field)).toBe(text);
  });

  it.each([
    ["idle-seconds", "seconds"],
    ["delay-ms", "milliseconds"],
    ["keep-days", "days"],
    ["usage-percent", "percent"],
    ["max-kbps", "kilobits per second"],
  ])("tells the unit of %s", (name, unit) => {
    expect(described(value(name, "integer", { "min-value": 0, "max-value": 9 }))).toBe(`Integer, 0 to 9, in ${unit}.`);
  });

  it.each(["interval", "timeout", "items", "seconds-of-arc-mode"])("does not guess the unit of %s", (name) => {
    expect(described(value(name, "integer"))).toBe("Integer.");
  });

  it("names some of many references, those inside tables as paths", () => {
    const names = ["a.b.x.name", "e.f.id", "g.h.id", "i.j.id", "k.l.id", "m.n.id"];
    expect(described(value("x", "string", { datasource: names }))).toBe(
      "Text. Refers to `a/b/x`, `e.f`, `g.h`, `i.j` and 2 more.",
    );
  });

  it("counts many values that came together", () => {
    const many = ["a", "b", "c", "d", "e", "f", "g"];
    expect(described(option("x", ["z", ...many]), option("x", ["z"]))).toBe("Option. 7 values since 7.1.");
  });

  it("tells what older lines know otherwise", () => {
    const older = value("x", "integer", { "min-value": 1, "max-value": 5, default: 2 });
    const newer = value("x", "integer", { "min-value": 1, "max-value": 9, default: 3 });
    expect(described(newer, older)).toBe("Integer, 1 to 9; default `3`. In 7.0: 1 to 5, default `2`.");
    expect(described(inner("x", "id"), group("x"))).toBe("Table, by `id`. In 7.0 a group of fields.");
    expect(described(group("x"), inner("x", "id"))).toBe("Group of fields. In 7.0 a table.");
  });
});
