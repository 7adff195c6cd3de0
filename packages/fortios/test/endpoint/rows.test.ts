import { describe, expect, it } from "vitest";
import type { EndpointRow, EndpointRows, MethodRow } from "../../src/contract/schema.ts";
import { endpointTree } from "../../src/endpoint/endpoint-tree.ts";
import { logRows } from "../../src/generated/log/index.ts";
import { monitorRows } from "../../src/generated/monitor/index.ts";
import { serviceRows } from "../../src/generated/service/index.ts";
import { logTree } from "../../src/log/log-tree.ts";
import { camelCase } from "../../src/tree/camel-case.ts";
import { type FakeCaller, fakeCaller, streamOf } from "./fake-caller.ts";

type Method = (params?: object) => Promise<unknown>;

const trees: readonly {
  readonly name: string;
  readonly rows: EndpointRows;
  readonly make: (caller: FakeCaller) => object;
}[] = [
  { name: "monitor", rows: monitorRows, make: (caller) => endpointTree("monitor", monitorRows, caller) },
  { name: "service", rows: serviceRows, make: (caller) => endpointTree("service", serviceRows, caller) },
  { name: "log", rows: logRows, make: (caller) => logTree(logRows, caller) },
];

describe.each(trees)("every line of $name", ({ name, rows, make }) => {
  const all = Object.entries(rows).flatMap(([path, row]) => methodsOf(row).map((method) => ({ path, ...method })));
  // A file that both methods give is asked for by the newer one; monitor.system.backup knows the other, too.
  const lines = all.filter(({ path, verb }) => path !== "system/config/backup" || verb === "POST");

  it.each(lines)("$verb $path", async ({ path, verb, row }) => {
    const caller = fakeCaller(({ file }) =>
      file === true ? { file: streamOf("bytes") } : { envelope: { status: "success", results: { told: 1 } } },
    );
    const node = nodeOf(make(caller), path);
    const member = row.kind === "download" ? "download" : verb === "GET" ? "get" : "post";
    const inPath = Object.fromEntries((row.path ?? []).map((param) => [param, "a/b"]));
    const result = await (node[member] as Method)({ ...inPath, mkey: "web 1", start: 2 });
    const [call, more] = caller.calls;
    expect(more).toBeUndefined();
    const safe = row.kind === "read" || row.kind === "download";
    const sent = { mkey: "web 1", start: 2 };
    expect(call?.request).toMatchObject({
      operation: [name, ...path.split(/[/.]/).map(camelCase), member].join("."),
      method: verb,
      path: `/${name}/${path}${(row.path ?? []).map(() => "/a%2Fb").join("")}`,
      safe,
      object: { type: path, key: "web 1" },
    });
    expect(verb === "GET" ? call?.request.query : call?.request.json).toEqual(sent);
    expect(call?.request.file ?? false).toBe(row.kind === "download");
    expect(call?.request.pretend === undefined).toBe(safe);
    if (row.kind === "download") expect(result).toMatchObject({ used: false });
    else if (name !== "log" || !("list" in node)) expect(result).toEqual({ told: 1 });
    for (const param of row.path ?? []) {
      await expect((node[member] as Method)({ ...inPath, [param]: undefined })).rejects.toMatchObject({ field: param });
      await expect((node[member] as Method)({ ...inPath, [param]: ".." })).rejects.toMatchObject({ code: "input" });
    }
    expect(caller.calls).toHaveLength(1);
  });
});

it("the lines are as many as the facts have", () => {
  const count = (rows: EndpointRows): number => Object.values(rows).flatMap(methodsOf).length;
  expect([count(monitorRows), count(logRows), count(serviceRows)]).toEqual([581, 286, 11]);
});

function methodsOf(row: EndpointRow): { readonly verb: "GET" | "POST"; readonly row: MethodRow }[] {
  const given = [["GET", row.get] as const, ["POST", row.post] as const];
  return given.flatMap(([verb, method]) =>
    method === undefined ? [] : [{ verb, row: typeof method === "string" ? { kind: method } : method }],
  );
}

function nodeOf(tree: object, path: string): Record<string, unknown> {
  let node = tree as Record<string, unknown>;
  for (const segment of path.split(/[/.]/)) node = node[camelCase(segment)] as Record<string, unknown>;
  return node;
}
