import { describe, expect, it } from "vitest";
import { emitLine } from "../../src/fortios/emit-line.ts";
import { firmwareLines } from "../../src/fortios/firmware-lines.ts";
import { sample } from "./documents.ts";

async function emit(wanted: string): Promise<(file: string) => string> {
  const lines = firmwareLines([sample()]);
  const [base] = lines;
  const line = lines.find((each) => each.line === wanted);
  if (base === undefined || line === undefined) throw new Error(`no line ${wanted}`);
  const files = await emitLine(line, base);
  return (file) => {
    const found = files.get(file);
    if (found === undefined) throw new Error(`no ${file} among ${[...files.keys()].join(", ")}`);
    return found.slice(found.indexOf("\n\n") + 2);
  };
}

describe("emitLine, for the default line", () => {
  it("prints rows as interfaces: the key is there, the rest may not be, values are open", async () => {
    const types = (await emit("7.6"))("types/firewall.ts");
    expect(types).toContain('import type { UnknownValue } from "@fortikit/core";');
    expect(types).toContain('import type { Member, Values } from "../../../cmdb/types.ts";');
    expect(types).toContain(
      [
        "/** Rows of firewall/address. */",
        "export interface FirewallAddress {",
        "  /** Text. */",
        "  name: string;",
        "  /** Option. */",
        '  type?: "ipmask" | "route-tag" | "obsolete" | UnknownValue;',
        "  /** Table. */",
        "  tagging?: FirewallAddressTagging[];",
        "}",
      ].join("\n"),
    );
    expect(types).toContain('export interface FirewallAddressTaggingTags extends Member<"name"> {');
    expect(types).toContain(
      '  access?: Values<"ping" | "https">;\n  ports?: number | string;\n  http?: FirewallSslSettingHttp;',
    );
  });

  it("prints the tree", async () => {
    const tree = (await emit("7.6"))("tree/firewall.ts");
    expect(tree).toContain('  readonly address: Table<FirewallAddress, "name", FirewallAddressChildren>;');
    expect(tree).toContain('  readonly city: ReadTable<FirewallCity, "name">;');
    expect(tree).toContain("  readonly ssl: FirewallSslTree;");
    expect(tree).toContain("  readonly setting: Singleton<FirewallSslSetting>;");
    expect(tree).toContain('  readonly tags: ChildTable<FirewallAddressTaggingTags, "name">;');
    expect(tree).toContain('import type { ChildTable, ReadTable, Singleton, Table } from "../../../cmdb/types.ts";');
  });

  it("prints all rows, and an index with the schema", async () => {
    const file = await emit("7.6");
    expect(file("rows.ts")).toContain('  "firewall/city": { key: "name", plain: true, readOnly: true },\n');
    expect(file("rows.ts")).toContain('{ multi: ["access","ports"], in: { http: { secret: ["password"] } } }');
    expect(file("index.ts")).toContain(
      'export const fortios76: Schema<FortiOS76> = { line: "7.6", version: "7.6.6", rows };',
    );
    expect(file("index.ts")).toContain("  readonly cmdb: FortiOS76Cmdb;");
    expect(file("index.ts")).toMatch(
      /export type \{[^}]*FirewallAddressTaggingTags[^}]*\} from "\.\/types\/firewall\.ts";/,
    );
    expect(file("index.ts")).toMatch(/export type \{[^}]*FirewallSslTree[^}]*\} from "\.\/tree\/firewall\.ts";/);
  });
});

describe("emitLine, for another line", () => {
  it("takes equal interfaces from the neighbour and prints the others", async () => {
    const types = (await emit("7.4"))("types/firewall.ts");
    const [, taken = "", printed = ""] =
      /export type \{([^}]*)\} from "\.\.\/\.\.\/7\.6\/types\/firewall\.ts";([\s\S]*)/.exec(types) ?? [];
    expect(taken).toContain("FirewallCity");
    expect(taken).toContain("FirewallAddressTagging,");
    expect(printed).toContain("export interface FirewallAddress {");
    expect(printed).toContain('  type?: "ipmask" | "obsolete" | UnknownValue;');
    expect(printed).toContain("  certificate?: string;");
    expect(printed).not.toContain("interface FirewallCity");
    expect(printed).not.toContain("FirewallServerCertificate");
    expect(types).toContain('import type { FirewallAddressTagging } from "../../7.6/types/firewall.ts";');
  });

  it("tells rows as what differs from the default line's", async () => {
    const rows = (await emit("7.4"))("rows.ts");
    expect(rows).toContain('import { rows as base } from "../7.6/rows.ts";');
    expect(rows).toContain("const without: readonly string[] = [];");
    expect(rows).toContain(
      '  "firewall/old": { key: "name", plain: true },\n  "firewall/server": { key: "name" },\n};',
    );
    expect((await emit("8.0"))("rows.ts")).not.toContain("firewall/address");
  });

  it("has a tree of its own, of its own and of taken interfaces", async () => {
    const tree = (await emit("7.4"))("tree/firewall.ts");
    expect(tree).toContain('  readonly old: Table<FirewallOld, "name">;');
    expect(tree).toContain('import type { FirewallAddressTaggingChildren } from "../../7.6/tree/firewall.ts";');
    expect(tree).toContain('export type { FirewallAddressTaggingChildren } from "../../7.6/tree/firewall.ts";');
    expect((await emit("7.4"))("index.ts")).toContain("fortios74: Schema<FortiOS74>");
  });
});
