import { InputError } from "@fortikit/core";
import { describe, expect, it } from "vitest";
import { wireQuery } from "../../src/cmdb/query/wire-query.ts";

const wire = (query: object) => wireQuery(query, { operation: "cmdb.firewall.address.list" }).query;

describe("wireQuery", () => {
  it.each([
    ["nothing", {}, {}],
    ["undefined", { format: undefined, filter: undefined, sort: undefined, with_meta: undefined }, {}],
    ["one filter", { filter: "name==web" }, { filter: ["name==web"] }],
    ["several filters", { filter: ["a==1", "b==2,b==3"] }, { filter: ["a==1", "b==2,b==3"] }],
    ["format", { format: ["name", "subnet"] }, { format: "name|subnet" }],
    ["sort by a field", { sort: "name" }, { sort: ["name"] }],
    ["sort with an order", { sort: { by: "name", order: "dsc" } }, { sort: ["name,dsc"] }],
    ["sort without an order", { sort: { by: "name", order: undefined } }, { sort: ["name"] }],
    ["several sorts", { sort: ["type", { by: "name", order: "asc" }] }, { sort: ["type", "name,asc"] }],
    ["switches", { with_meta: true, skip: true, datasource: false }, { with_meta: 1, skip: 1 }],
    [
      "checksums and defaults",
      { with_contents_hash: true, "exclude-default-values": true },
      {
        with_contents_hash: 1,
        "exclude-default-values": 1,
      },
    ],
    ["key and pattern", { key: "type", pattern: "" }, { key: "type", pattern: "" }],
  ])("%s", (_what, query, expected) => {
    expect(wire(query)).toEqual(expected);
  });

  it.each([
    ["an empty format", { format: [] }],
    ["a format that is a text", { format: "name" }],
    ["a field of two", { format: ["a|b"] }],
    ["an order there is not", { sort: { by: "name", order: "desc" } }],
    ["a sort without a field", { sort: null }],
    ["an empty filter", { filter: "" }],
    ["a filter that is a number", { filter: [1] }],
    ["options of the call", { vdom: "root" }],
    ["an action", { action: "schema" }],
    ["a value that is an object", { pattern: {} }],
    ["a value that is no number", { pattern: Number.NaN }],
  ])("refuses %s", (_what, query) => {
    expect(() => wire(query)).toThrow(InputError);
  });
});
