import { describe, expect, it } from "vitest";
import { emitEndpoints } from "../../src/fortios/emit-endpoints.ts";
import { loadEndpoints } from "../../src/fortios/load-endpoints.ts";
import { type JsonObject, node } from "../../src/json.ts";

type TreeName = "monitor" | "log" | "service";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const results = (schema: JsonObject) => ({
  "200": { content: { "application/json": { schema: { allOf: [{}, { properties: { results: schema } }] } } } },
});
const query = (name: string, schema: JsonObject, more: JsonObject = {}) => ({ name, in: "query", schema, ...more });

function operation(kind: string, more: JsonObject = {}): JsonObject {
  return { "x-fortios-kind": kind, description: "Does it.", responses: {}, ...more };
}

function body(properties: JsonObject, required: readonly string[] = []): JsonObject {
  return { requestBody: { content: { "application/json": { schema: { type: "object", properties, required } } } } };
}

function load(paths: JsonObject, schemas: JsonObject = {}) {
  return loadEndpoints([node({ paths, components: { schemas, parameters: { vdom: {} } } }, "specs/x.json", [])]);
}

async function emit(name: TreeName, paths: JsonObject, schemas: JsonObject = {}): Promise<(file: string) => string> {
  const files = await emitEndpoints({ name, endpoints: load(paths, schemas) });
  return (file) => files.get(file) ?? `no ${file} among ${[...files.keys()].join(", ")}`;
}

describe("loadEndpoints", () => {
  it("knows own parameters, and where they travel", () => {
    const [endpoint] = load({
      "/a/b/{id}": {
        get: operation("read", {
          parameters: [
            { name: "id", in: "path", required: true, schema: { type: "integer" } },
            query("scope", { type: "string", default: "vdom" }, { description: "Where." }),
            { $ref: "#/components/parameters/vdom" },
          ],
        }),
      },
    });
    expect(endpoint?.path).toBe("a/b");
    expect(endpoint?.methods[0]?.params).toEqual([
      { name: "id", in: "path", required: true, schema: { type: "integer" } },
      { name: "scope", in: "query", required: false, schema: { type: "string", title: "Where. Default: `vdom`." } },
    ]);
  });

  it.each([
    ["a list", { type: "array", items: ref("Row") }, true],
    ["one object", ref("Row"), false],
    ["either", { anyOf: [ref("Row"), { type: "array", items: ref("Row") }] }, undefined],
  ])("knows that results are %s", (_, schema, isList) => {
    const row = { type: "object", properties: { a: { type: "string" }, b: {} }, "x-fortios-basis": "schema" };
    const [endpoint] = load({ "/a": { get: operation("read", { responses: results(schema) }) } }, { Row: row });
    expect(endpoint?.methods[0]).toMatchObject({ isList, result: { properties: { a: { type: "string" }, b: {} } } });
  });

  it("tells where a mistake is", () => {
    expect(() => load({ "/a": { get: operation("look") } })).toThrow("specs/x.json#/paths/~1a/get/x-fortios-kind: ");
  });
});

describe("emitEndpoints", () => {
  it("types reads by parameters and results", async () => {
    const file = await emit(
      "monitor",
      {
        "/firewall/policy": {
          get: operation("read", {
            parameters: [
              query("policyid", { type: "array", items: {} }),
              query("ip", { type: "string", enum: ["4", "6"] }),
            ],
            responses: results({ type: "array", items: ref("Policy") }),
          }),
        },
        "/firewall/lookup": {
          get: operation("read", { parameters: [query("dest", { type: "string" }, { required: true })] }),
        },
        "/firewall/acl": { get: operation("read", { responses: results({ anyOf: [ref("Policy"), {}] }) }) },
      },
      { Policy: { type: "object", properties: { policyid: { type: "integer" } } } },
    );
    const tree = file("tree/firewall.ts");
    expect(tree).toContain("readonly policy: Get<MonitorFirewallPolicy[], MonitorFirewallPolicyParams>;");
    expect(tree).toContain("readonly lookup: GetWith<unknown, MonitorFirewallLookupParams>;");
    expect(tree).toContain("readonly acl: Get<OneOrMany<MonitorFirewallAcl>>;");
    expect(tree).toContain("/** `GET /monitor/firewall/policy`. Does it. */");
    expect(file("types/firewall.ts")).toContain("  policyid?: readonly (string | number)[] | undefined;\n");
    expect(file("types/firewall.ts")).toContain('  ip?: "4" | "6" | UnknownValue | undefined;\n');
    expect(file("types/firewall.ts")).toContain("export interface MonitorFirewallPolicy {\n  policyid?: number;\n}");
    expect(file("index.ts")).toContain("export interface Monitor {\n  readonly firewall: MonitorFirewallTree;\n}");
    expect(file("rows.ts")).toContain('  "firewall/policy": { get: "read" },\n');
  });

  it("types actions, uploads and downloads, and what is endpoint and group at once", async () => {
    const file = await emit("monitor", {
      "/system/config": { get: operation("read") },
      "/system/config/save": { post: operation("action") },
      "/system/config/restore": {
        post: operation(
          "upload",
          body({ file_content: { type: "string" }, options: { type: "object" } }, ["file_content"]),
        ),
      },
      "/system/config/file": { get: operation("download", { parameters: [query("id", { type: "integer" })] }) },
    });
    const tree = file("tree/system.ts");
    expect(tree).toContain("export interface MonitorSystemConfigTree extends Get<unknown> {");
    expect(tree).toContain("readonly config: MonitorSystemConfigTree;");
    expect(tree).toContain("readonly save: Post<unknown>;");
    expect(tree).toContain("readonly restore: PostWith<unknown, MonitorSystemConfigRestoreParams>;");
    expect(tree).toContain("readonly file: Download<MonitorSystemConfigFileParams>;");
    expect(file("types/system.ts")).toContain(
      "  file_content: FileContent;\n  options?: Readonly<Record<string, unknown>> | undefined;",
    );
  });

  it("joins two methods, and two ways to the same file", async () => {
    const backup = { scope: { type: "string" }, mask: { type: "boolean" } };
    const file = await emit("monitor", {
      "/system/time": { get: operation("read"), post: operation("action") },
      "/system/time/set": { post: operation("action") },
      "/system/backup": {
        get: operation("download", { parameters: [query("scope", { type: "string" }, { required: true })] }),
        post: operation("download", body(backup, ["scope", "mask"])),
      },
    });
    const tree = file("tree/system.ts");
    expect(tree).toContain("readonly time: Get<unknown> & Post<unknown> & MonitorSystemTimeTree;");
    expect(tree).toContain("readonly backup: DownloadWith<MonitorSystemBackupParams>;");
    expect(file("types/system.ts")).toContain("  scope: string;\n  mask?: boolean | undefined;\n");
    expect(file("rows.ts")).toContain('  "system/backup": { get: "download", post: "download" },\n');
  });

  it("types logs as searches and raw lines, in the log tree only", async () => {
    const session = { parameters: [query("session_id", { type: "integer" })] };
    const paths = {
      "/disk/virus": { get: operation("read", session) },
      "/disk/virus/raw": { get: operation("download", session) },
      "/search/abort/{session_id}": {
        post: operation("action", {
          parameters: [{ name: "session_id", in: "path", required: true, schema: { type: "integer" } }],
        }),
      },
    };
    const file = await emit("log", paths);
    expect(file("tree/disk.ts")).toContain("export interface LogDiskVirusTree extends LogSearch {");
    expect(file("tree/disk.ts")).toContain("readonly raw: LogRaw;");
    expect(file("tree/search.ts")).toContain("readonly abort: PostWith<unknown, LogSearchAbortParams>;");
    expect(file("rows.ts")).toContain('  "search/abort": { post: { kind: "action", path: ["session_id"] } },\n');
    expect((await emit("monitor", paths))("tree/disk.ts")).toContain("extends Get<unknown, MonitorDiskVirusParams>");
  });

  it("keeps in mind which parameters of a POST travel in the query", async () => {
    const file = await emit("service", {
      "/a/b": { post: operation("action", { parameters: [query("mkey", { type: "string" })] }) },
    });
    expect(file("rows.ts")).toContain('  "a/b": { post: { kind: "action", query: ["mkey"] } },\n');
  });

  it("refuses what would hide a member or another segment", async () => {
    const read = { get: operation("read") };
    await expect(emit("monitor", { "/a/b": read, "/a/b/full": read })).rejects.toThrow('"full" would hide');
    await expect(emit("monitor", { "/a/b-c": read, "/a/b_c": read })).rejects.toThrow('"b_c" would hide "b-c"');
  });
});
