import type { NativeField, NativeSchema, NativeTable } from "../../src/typegen/native.ts";

/** Fields by their names, as a device tells them. */
function fields(...all: NativeField[]): Record<string, NativeField> {
  return Object.fromEntries(all.map((field) => [field.name, field]));
}

export function value(name: string, more: Partial<NativeField> = {}): NativeField {
  return { name, category: "unitary", type: "string", ...more };
}

export function option(name: string, values: readonly string[], more: Partial<NativeField> = {}): NativeField {
  return value(name, { type: "option", options: values.map((each) => ({ name: each })), ...more });
}

export function list(name: string, mkey: string, ...inner: NativeField[]): NativeField {
  const isNumber = inner.some((field) => field.name === mkey && field.type === "integer");
  return { name, category: "table", mkey, mkey_type: isNumber ? "integer" : "string", children: fields(...inner) };
}

export function object(name: string, ...inner: NativeField[]): NativeField {
  return { name, category: "complex", children: fields(...inner) };
}

export function table(url: string, mkey: string, ...inner: NativeField[]): NativeTable {
  const [path = "", name = ""] = url.split("/");
  return { ...list(name, mkey, ...inner), path, name, category: "table", children: fields(...inner) };
}

export function singleton(url: string, ...inner: NativeField[]): NativeTable {
  const [path = "", name = ""] = url.split("/");
  return { path, name, category: "complex", children: fields(...inner) };
}

/** A small device with one of everything. */
export const device: NativeSchema = {
  version: "v7.6.6",
  results: [
    table(
      "firewall/address",
      "name",
      value("name", { size: 79 }),
      value("subnet", { type: "ipv4-classnet-any", default: "0.0.0.0 0.0.0.0" }),
      option("type", ["ipmask", "fqdn"], { default: "ipmask" }),
      value("color", { type: "integer", "min-value": 0, "max-value": 32, default: 0 }),
      list("tagging", "name", value("name"), value("category"), list("tags", "name", value("name"))),
    ),
    table(
      "firewall/policy",
      "policyid",
      value("policyid", { type: "integer" }),
      list("srcaddr", "name", value("name", { datasource: ["firewall.address.name"] })),
      list("user-groups", "id", value("id", { type: "integer" })),
    ),
    table("firewall.service/custom", "name", value("name"), option("protocol", ["TCP/UDP/SCTP", "ICMP"])),
    singleton(
      "system/global",
      value("hostname"),
      option("admin-ssh", ["enable", "disable"]),
      option("allowaccess", ["ping", "https"], { multiple_values: true }),
      value("ports", { type: "integer", multiple_values: true }),
      value("2fa-secret", { type: "password", size: 128 }),
    ),
    singleton(
      "router/bgp",
      value("as"),
      list("neighbor", "ip", value("ip", { type: "ipv4-address" }), value("password", { type: "password-2" })),
      object("options", value("text"), list("networks", "id", value("id", { type: "integer" }), value("prefix"))),
      object("timers", value("hold", { type: "integer" })),
      object("login", value("key", { type: "password" })),
    ),
  ],
};
