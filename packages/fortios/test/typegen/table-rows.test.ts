import { describe, expect, it } from "vitest";
import { tableRows } from "../../src/typegen/table-rows.ts";
import { device, list, object, option, singleton, table, value } from "./fixture.ts";

describe("tableRows", () => {
  it("tells keys, what holds tables or secrets, and nothing the client can do without", () => {
    expect(tableRows(device.results)).toEqual({
      "firewall.service/custom": { key: "name" },
      "firewall/address": {
        key: "name",
        in: { tagging: { key: "name", in: { tags: { key: "name", plain: true } } } },
      },
      "firewall/policy": {
        key: "policyid",
        int: true,
        in: { srcaddr: { key: "name", plain: true }, "user-groups": { key: "id", int: true, plain: true } },
      },
      "router/bgp": {
        in: {
          neighbor: { key: "ip", secret: ["password"] },
          options: { in: { networks: { key: "id", int: true } } },
          login: { secret: ["key"] },
        },
      },
      "system/global": { secret: ["2fa-secret"], multi: ["allowaccess", "ports"] },
    });
  });

  it("is sorted by path, whatever the order of the device", () => {
    const backwards = [...device.results].reverse();
    expect(Object.keys(tableRows(backwards))).toEqual(Object.keys(tableRows(device.results)));
    expect(Object.keys(tableRows(backwards))).toEqual([...Object.keys(tableRows(backwards))].sort());
  });

  it("marks everything inside a table that is only read", () => {
    const readOnly = {
      ...table("ips/decoder", "name", value("name"), list("parameter", "name", value("name"))),
      readOnly: true,
    };
    expect(tableRows([readOnly])).toEqual({
      "ips/decoder": { key: "name", readOnly: true, in: { parameter: { key: "name", plain: true, readOnly: true } } },
    });
  });

  it("keeps an object for several values in one text", () => {
    const http = object("http", option("options", ["a", "b"], { multiple_values: true }));
    expect(tableRows([singleton("antivirus/profile", http)])).toEqual({
      "antivirus/profile": { in: { http: { multi: ["options"] } } },
    });
  });

  it("takes the key's type from its field where the device leaves it out, and a list without a key as no table", () => {
    const { mkey_type: _, ...bare } = table("a/b", "id", value("id", { type: "integer" }), value("x"));
    const { mkey: __, ...keyless } = list("rows", "id", value("id"));
    expect(tableRows([bare, singleton("a/c", keyless)])).toEqual({ "a/b": { key: "id", int: true }, "a/c": {} });
  });
});
