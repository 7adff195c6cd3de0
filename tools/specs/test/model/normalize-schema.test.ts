import { describe, expect, it } from "vitest";
import { normalizeSchema } from "../../src/model/normalize-schema.ts";

const schema = (...results: readonly object[]) => ({ http_method: "GET", version: "v7.6.6", build: 3652, results });

const address = {
  path: "firewall",
  name: "address",
  category: "table",
  mkey: "name",
  mkey_type: "string",
  help: "a text",
  max_table_size_vdom: 20_000,
  children: {
    name: { name: "name", category: "unitary", type: "string", size: 79, help: "a text", access_group: "fwgrp" },
    type: {
      name: "type",
      category: "unitary",
      type: "option",
      size: 15,
      options: [{ name: "fqdn", help: "a text", id: 1 }, { name: "ipmask" }, { name: "fqdn" }],
    },
    color: { category: "unitary", type: "integer", size: 4, "min-value": "0", "max-value": 32, default: "0" },
  },
};

const only = (table: object) => normalizeSchema(schema(table)).tables[0];
const fieldOf = (field: object) => only({ ...address, children: { ...address.children, x: field } })?.children.x;

describe("normalizeSchema", () => {
  it("keeps what specifications hold, and nothing else", () => {
    expect(normalizeSchema(schema(address))).toEqual({
      version: "7.6.6",
      tables: [
        {
          path: "firewall",
          name: "address",
          category: "table",
          mkey: "name",
          mkey_type: "string",
          children: {
            name: { name: "name", category: "unitary", type: "string", size: 79 },
            type: {
              name: "type",
              category: "unitary",
              type: "option",
              options: [{ name: "fqdn" }, { name: "ipmask" }],
            },
            color: { name: "color", category: "unitary", type: "integer", "min-value": 0, "max-value": 32, default: 0 },
          },
        },
      ],
    });
  });

  it("takes tables whose schema is wrapped", () => {
    const { path, name, ...rest } = address;
    expect(only({ path, name, schema: rest })).toEqual(only(address));
  });

  it("sorts tables by path", () => {
    const { tables } = normalizeSchema(schema({ ...address, name: "b" }, { ...address, name: "a" }));
    expect(tables.map((table) => table.name)).toEqual(["a", "b"]);
  });

  it("gives defaults the type of their field", () => {
    expect(fieldOf({ type: "integer", default: "unspecified" })?.default).toBe("unspecified");
    expect(fieldOf({ type: "integer", multiple_values: true, default: 5 })?.default).toBe("5");
    expect(fieldOf({ type: "string", default: 5 })?.default).toBe("5");
    expect(fieldOf({ type: "string", default: "two\nlines" })?.default).toBeUndefined();
    expect(fieldOf({ type: "string", default: ["a"] })?.default).toBeUndefined();
  });

  it("drops a length of nothing", () => {
    expect(fieldOf({ type: "string", size: 0 })).toEqual({ name: "x", category: "unitary", type: "string" });
  });

  it("keeps flags, references and options given as texts", () => {
    const field = { type: "option", options: ["a"], required: true, datasource: ["a.b.c", "a.b.c"], derived: true };
    expect(fieldOf(field)).toEqual({
      name: "x",
      category: "unitary",
      type: "option",
      options: [{ name: "a" }],
      required: true,
      derived: true,
      datasource: ["a.b.c"],
    });
  });

  it("takes the type of a key from its field where the table does not tell", () => {
    const children = { id: { type: "integer" } };
    expect(fieldOf({ category: "table", mkey: "id", children })?.mkey_type).toBe("integer");
    expect(fieldOf({ category: "table", mkey: "id", children: {} })?.mkey_type).toBe("string");
  });

  it("takes a field with fields for an object", () => {
    expect(fieldOf({ children: { a: { type: "string" } } })?.category).toBe("complex");
  });

  it.each([
    ["no schema", { version: "v7.6.6" }, /no FortiOS schema/],
    ["no version", { results: [] }, /no FortiOS schema/],
    ["another version", { version: "x", results: [] }, /not a FortiOS version/],
    ["no name", schema({ path: "a", category: "table" }), /no path or no name/],
    ["another category", schema({ path: "a", name: "b", category: "list" }), /a\/b has the category "list"/],
    ["no key", schema({ path: "a", name: "b", category: "table" }), /a\/b has no main key/],
    ["a table twice", schema(address, address), /firewall\/address twice/],
    ["a field without type", schema({ ...address, children: { x: {} } }), /firewall\/address\.x has no type/],
    ["a field of another category", schema({ ...address, children: { x: { category: "y" } } }), /category "y"/],
    ["nothing", undefined, /no FortiOS schema/],
  ])("refuses %s", (_, answer, message) => {
    expect(() => normalizeSchema(answer)).toThrow(message);
  });
});
