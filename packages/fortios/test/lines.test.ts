import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { EndpointRows, Schema, TableRow } from "../src/contract/schema.ts";
import { fortios72 } from "../src/generated/7.2/index.ts";
import { fortios74 } from "../src/generated/7.4/index.ts";
import { fortios76 } from "../src/generated/7.6/index.ts";
import { fortios80 } from "../src/generated/8.0/index.ts";
import { logRows } from "../src/generated/log/index.ts";
import { monitorRows } from "../src/generated/monitor/index.ts";
import { serviceRows } from "../src/generated/service/index.ts";

const FOLDER = resolve(import.meta.dirname, "../src/generated");

const below = (row: TableRow): TableRow[] => Object.values(row.in ?? {}).flatMap((inner) => [inner, ...below(inner)]);
const methods = (rows: EndpointRows) => Object.values(rows).flatMap((row) => Object.values(row));

describe("the rows of a line", () => {
  it.each<[string, Schema, tables: number, singletons: number, nested: number]>([
    ["7.2.13", fortios72, 373, 184, 873],
    ["7.4.12", fortios74, 392, 185, 950],
    ["7.6.6", fortios76, 419, 190, 1023],
    ["8.0.0", fortios80, 433, 195, 1104],
  ])("%s are complete", (version, schema, tables, singletons, nested) => {
    const rows = Object.values(schema.rows);
    expect(schema.version).toBe(version);
    expect(version.startsWith(`${schema.line}.`)).toBe(true);
    expect(rows.filter(({ key }) => key !== undefined)).toHaveLength(tables);
    expect(rows.filter(({ key }) => key === undefined)).toHaveLength(singletons);
    expect(rows.flatMap(below).filter(({ key }) => key !== undefined)).toHaveLength(nested);
  });

  it("tell what the client lives by", () => {
    expect(fortios76.rows["firewall/policy"]).toMatchObject({
      key: "policyid",
      int: true,
      in: { srcaddr: { key: "name", plain: true } },
    });
    expect(fortios76.rows["system/interface"]?.multi).toContain("allowaccess");
    expect(fortios76.rows["vpn.ipsec/phase1-interface"]?.secret).toContain("psksecret");
    expect(fortios76.rows["router/bgp"]?.in?.neighbor?.key).toBe("ip");
    expect(fortios74.rows["firewall/access-proxy"]).toEqual(fortios76.rows["firewall/access-proxy"]);
    expect(fortios80.rows["firewall/access-proxy"]).toBeUndefined();
  });

  it("of the default line stand alone and are small", async () => {
    const text = await readFile(join(FOLDER, "7.6/rows.ts"), "utf8");
    expect(text).not.toContain("import {");
    expect(gzipSync(text).length).toBeLessThan(13_000);
  });
});

describe("the rows of monitor, log and service", () => {
  it("have every method of every endpoint", () => {
    expect(methods(monitorRows)).toHaveLength(581);
    expect(methods(logRows)).toHaveLength(286);
    expect(methods(serviceRows)).toHaveLength(11);
    expect(Object.keys(logRows)).toHaveLength(286);
  });

  it("know kinds and path parameters", () => {
    expect(monitorRows["firewall/policy/clear_counters"]).toEqual({ post: "action" });
    expect(monitorRows["system/config/backup"]).toEqual({ get: "download", post: "download" });
    expect(monitorRows["system/config/restore"]).toEqual({ post: "upload" });
    expect(logRows["search/abort"]).toEqual({ post: { kind: "action", path: ["session_id"] } });
  });
});

describe("generated files", () => {
  it("of lines other than the default one take what is equal from their neighbour", async () => {
    const folder = join(FOLDER, "7.2/types");
    const texts = await Promise.all((await readdir(folder)).map((file) => readFile(join(folder, file), "utf8")));
    const all = texts.join("\n");
    expect(all).toContain('from "../../7.4/types/firewall.ts"');
    expect(all).not.toContain("/7.6/");
    expect(all).not.toMatch(/export interface FirewallCity\b/);
  });
});
