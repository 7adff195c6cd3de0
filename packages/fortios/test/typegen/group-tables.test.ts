import { describe, expect, it } from "vitest";
import { groupTables } from "../../src/typegen/group-tables.ts";
import type { NativeTable } from "../../src/typegen/native.ts";
import { device, list, object, singleton, table, value } from "./fixture.ts";

const key = value("name");
const inner = (name: string) => list(name, "name", key, value("x"));

describe("groupTables", () => {
  it("puts tables where the tree shows them", () => {
    const { groups, tables } = groupTables(device.results);
    expect(tables).toEqual([]);
    expect(groups.map(({ path }) => path)).toEqual(["firewall", "system", "router"]);
    expect(groups[0]?.tables.map(({ name }) => name)).toEqual(["address", "policy"]);
    expect(groups[0]?.groups).toMatchObject([{ path: "firewall.service", segment: "service", groups: [] }]);
    expect(groups[0]?.groups[0]?.tables.map(({ name }) => name)).toEqual(["custom"]);
  });

  it.each<[string, NativeTable[], string]>([
    [
      "two tables that become one property",
      [table("a/b-c", "name", key), table("a/b_c", "name", key)],
      'a: "b_c" would hide "b-c".',
    ],
    [
      "a table and a group of one name",
      [table("a/b", "name", key), table("a.b/c", "name", key)],
      'a: "b" would hide "b".',
    ],
    [
      "a child table called like a method of its singleton",
      [singleton("router/bgp", inner("update"))],
      'router/bgp: "update" would hide a member every object has.',
    ],
    [
      "two child tables that become one property",
      [table("a/b", "name", key, inner("x-y"), inner("x.y"))],
      'a/b: "x.y" would hide "x-y".',
    ],
    [
      "such a pair further down",
      [table("a/b", "name", key, object("o", inner("x-y"), inner("x_y")))],
      'a/b/o: "x_y" would hide "x-y".',
    ],
    ["a segment nobody could reach", [table("a/then", "name", key)], 'a: "then" would hide a member every object has.'],
  ])("refuses %s", (_, tables, message) => {
    expect(() => groupTables(tables)).toThrow(message);
  });

  it("takes a child table called like a method where no method is beside it", () => {
    expect(groupTables([table("firewall/address", "name", key, inner("list"))]).groups).toHaveLength(1);
  });
});
