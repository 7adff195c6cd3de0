import { describe, expect, it } from "vitest";
import { typeNames } from "../../src/typegen/type-names.ts";
import { list, table, value } from "./fixture.ts";

const key = value("name");

describe("typeNames", () => {
  it("names rows, children and groups by their path", () => {
    const names = typeNames([table("firewall.service/custom", "name", key, list("app-category", "id", value("id")))]);
    expect(names.row("firewall.service/custom")).toBe("FirewallServiceCustom");
    expect(names.row("firewall.service/custom/app-category")).toBe("FirewallServiceCustomAppCategory");
    expect(names.children("firewall.service/custom")).toBe("FirewallServiceCustomChildren");
    expect(names.tree("firewall.service")).toBe("FirewallServiceTree");
  });

  it("gives a number where two would have the same name, and the same name whenever it is asked", () => {
    const names = typeNames([table("a.b/c", "name", key), table("a/b-c", "name", key)]);
    expect([names.row("a.b/c"), names.row("a/b-c"), names.row("a.b/c")]).toEqual(["ABC", "ABC2", "ABC"]);
  });

  it("keeps rows apart from what else is made", () => {
    const names = typeNames([table("a/b", "name", key, list("children", "name", key))]);
    expect(names.row("a/b/children")).toBe("ABChildren");
    expect(names.children("a/b")).toBe("ABChildren2");
  });

  it("makes identifiers of what is none, and takes no name of the library", () => {
    const names = typeNames([table("3g/modem+", "name", key), table("unknown/value", "name", key)]);
    expect(names.row("3g/modem+")).toBe("_3gModem");
    expect(names.row("unknown/value")).toBe("UnknownValue2");
  });
});
