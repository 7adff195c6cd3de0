import { type JsonNode, type JsonObject, node } from "../../src/json.ts";

const FILE = "specs/fortios/cmdb/firewall.json";
const LINES = { "7.4": "7.4.12", "7.6": "7.6.6", "8.0": "8.0.0" };

export const text = { type: "string", "x-fortios-type": "string", description: "Text." };

export function option(values: readonly string[], more: JsonObject = {}): JsonObject {
  return { type: "string", enum: values, "x-fortios-type": "option", description: "Option.", ...more };
}

export function list(name: string, more: JsonObject = {}): JsonObject {
  return { type: "array", items: { $ref: `#/components/schemas/${name}` }, description: "Table.", ...more };
}

export function table(path: string, key: string, properties: JsonObject, more: JsonObject = {}): JsonObject {
  return {
    type: "object",
    description: `Rows of ${path}.`,
    "x-fortios-path": path,
    "x-fortios-category": "table",
    "x-fortios-key": key,
    "x-fortios-key-type": "string",
    properties,
    ...more,
  };
}

function singleton(path: string, properties: JsonObject, more: JsonObject = {}): JsonObject {
  return { type: "object", "x-fortios-path": path, "x-fortios-category": "complex", properties, ...more };
}

/** A document of schemas, for three lines unless told otherwise. */
export function cmdbDocument(schemas: JsonObject, lines: JsonObject = LINES): JsonNode {
  const Envelope = { type: "object", properties: {} };
  return node({ "x-fortios-lines": lines, components: { schemas: { Envelope, ...schemas } } }, FILE, []);
}

/** An address table whose values, tables and fields differ by line, and settings that do not. */
export function sample(): JsonNode {
  return cmdbDocument({
    FirewallAddress: table("firewall/address", "name", {
      name: text,
      type: option(["ipmask", "route-tag", "obsolete"], { "x-fortios-enum-lines": { "route-tag": ["7.6", "8.0"] } }),
      color: { type: "integer", "x-fortios-type": "integer", "x-fortios-lines": ["8.0"] },
      tagging: list("FirewallAddressTagging"),
    }),
    FirewallAddressTagging: table("firewall/address/tagging", "name", {
      name: text,
      tags: list("FirewallAddressTaggingTags"),
    }),
    FirewallAddressTaggingTags: table("firewall/address/tagging/tags", "name", { name: text }),
    FirewallCity: table("firewall/city", "name", { name: text }, { "x-fortios-read-only": true }),
    FirewallServer: table("firewall/server", "name", {
      name: text,
      certificate: list("FirewallServerCertificate", {
        "x-fortios-by-line": { "7.4": { "x-fortios-category": "unitary", type: "string", "x-fortios-type": "string" } },
      }),
    }),
    FirewallServerCertificate: table("firewall/server/certificate", "name", { name: text }),
    FirewallSslSetting: singleton("firewall.ssl/setting", {
      access: {
        type: "string",
        "x-fortios-values": ["ping", "https"],
        "x-fortios-multiple": true,
        "x-fortios-type": "option",
      },
      ports: { type: "string", "x-fortios-multiple": true, "x-fortios-type": "integer" },
      http: { $ref: "#/components/schemas/FirewallSslSettingHttp" },
    }),
    FirewallSslSettingHttp: singleton("firewall.ssl/setting/http", {
      password: { type: "string", "x-fortios-type": "password", "x-fortios-secret": true },
    }),
    FirewallNew: table("firewall/new", "name", { name: text }, { "x-fortios-lines": ["8.0"] }),
    FirewallOld: table("firewall/old", "name", { name: text }, { "x-fortios-lines": ["7.4"] }),
  });
}
