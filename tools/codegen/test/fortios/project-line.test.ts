import { describe, expect, it } from "vitest";
import { projectLine } from "../../src/fortios/project-line.ts";
import { cmdbDocument, list, option, sample, table, text } from "./documents.ts";

const of = (line: string) => new Map(projectLine([sample()], line).map((each) => [`${each.path}/${each.name}`, each]));
const values = (line: string) =>
  of(line)
    .get("firewall/address")
    ?.children.type?.options?.map(({ name }) => name);

describe("projectLine", () => {
  it("has the tables of the line, sorted by path", () => {
    expect([...of("7.4").keys()]).toEqual([
      "firewall.ssl/setting",
      "firewall/address",
      "firewall/city",
      "firewall/old",
      "firewall/server",
    ]);
    expect([...of("8.0").keys()]).toContain("firewall/new");
    expect([...of("8.0").keys()]).not.toContain("firewall/old");
  });

  it("has the fields and values of the line", () => {
    expect(Object.keys(of("7.6").get("firewall/address")?.children ?? {})).toEqual(["name", "type", "tagging"]);
    expect(Object.keys(of("8.0").get("firewall/address")?.children ?? {})).toContain("color");
    expect(values("7.4")).toEqual(["ipmask", "obsolete"]);
    expect(values("7.6")).toEqual(["ipmask", "route-tag", "obsolete"]);
  });

  it("follows tables and objects inside, with their keys", () => {
    expect(of("7.6").get("firewall/address")?.children.tagging).toMatchObject({
      category: "table",
      mkey: "name",
      mkey_type: "string",
      children: { tags: { category: "table", children: { name: { category: "unitary" } } } },
    });
    expect(of("7.6").get("firewall.ssl/setting")?.children.http).toMatchObject({
      category: "complex",
      children: { password: { type: "password", secret: true } },
    });
  });

  it("takes what a line says otherwise, even that a table is a value", () => {
    expect(of("7.4").get("firewall/server")?.children.certificate).toEqual({
      name: "certificate",
      category: "unitary",
      type: "string",
    });
    expect(of("7.6").get("firewall/server")?.children.certificate).toMatchObject({ category: "table" });
  });

  it("keeps several values, what is only read, and descriptions", () => {
    const { access, ports } = of("7.6").get("firewall.ssl/setting")?.children ?? {};
    expect(access).toMatchObject({ multiple_values: true, options: [{ name: "ping" }, { name: "https" }] });
    expect(ports).toEqual({ name: "ports", category: "unitary", type: "integer", multiple_values: true });
    expect(of("7.6").get("firewall/city")).toMatchObject({ readOnly: true, description: "Rows of firewall/city." });
  });

  it.each([
    [
      "a key that is no field",
      { A: table("a/b", "id", { name: text }) },
      "specs/fortios/cmdb/firewall.json#/components/schemas/A/x-fortios-key: there is no field id",
    ],
    [
      "a reference that leads nowhere",
      { A: table("a/b", "name", { name: text, inner: list("Nothing") }) },
      "/A/properties/inner/items/$ref: nothing at #/components/schemas/Nothing",
    ],
    [
      "a field without a native type",
      { A: table("a/b", "name", { name: { type: "string" } }) },
      "/A/properties/name/x-fortios-type: expected text",
    ],
    [
      "a category it does not know",
      { A: { ...table("a/b", "name", { name: option(["x"]) }), "x-fortios-category": "list" } },
      "/A/x-fortios-category: expected one of table, complex",
    ],
  ])("tells where %s is", (_, schemas, message) => {
    expect(() => projectLine([cmdbDocument(schemas)], "7.6")).toThrow(message);
  });
});
