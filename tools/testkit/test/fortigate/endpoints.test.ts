import { describe, expect, it } from "vitest";
import { makeCertificate } from "../../src/index.ts";
import { start } from "./api.ts";

describe("the FortiGate's endpoints", () => {
  it("gives backups by the method of the firmware, and takes them back", async () => {
    const { server, call } = await start({ version: "v7.4.3" });
    expect(await call("POST /monitor/system/config/backup", { scope: "global" })).toMatchObject({ status: 405 });
    const backup = await call("GET /monitor/system/config/backup?scope=global");
    expect(backup.headers.get("content-disposition")).toContain(".conf");
    const file_content = btoa(backup.text);
    await call("POST /monitor/system/config/restore", { source: "upload", file_content });
    expect(server.restored).toEqual([backup.text]);
    server.become({ version: "v7.6.0" });
    expect(await call("GET /monitor/system/config/backup?scope=global")).toMatchObject({ status: 405 });
    expect(await call("POST /monitor/system/config/backup", { scope: "global" })).toMatchObject({ status: 200 });
  });

  it("lists what a group has, and serves what a test adds", async () => {
    const { call } = await start({
      endpoints: {
        "monitor/system/fans": { GET: { results: [1] }, POST: ({ body }) => ({ status: 418, json: body }) },
      },
    });
    const { json } = await call("GET /monitor/system/");
    expect(json.results).toContainEqual({
      path: "system",
      name: "fans",
      action: "select",
      http_method: "GET",
      access_group: "sysgrp",
      supported: true,
    });
    expect(await call("GET /monitor/system/fans/select")).toMatchObject({ json: { results: [1] } });
    expect(await call("POST /monitor/system/fans", { a: 1 })).toMatchObject({ status: 418, json: { a: 1 } });
    expect(await call("POST /monitor/system/status")).toMatchObject({ status: 405 });
    expect(await call("GET /monitor/system/nothing")).toMatchObject({ status: 404 });
  });

  it("completes log searches over several calls", async () => {
    const rows = Array.from({ length: 10 }, (_, index) => ({ logid: index, action: index % 2 ? "deny" : "accept" }));
    const { call } = await start({ logs: { "disk/traffic/forward": rows } });
    const path = "/log/disk/traffic/forward";
    const first = await call(`GET ${path}?rows=100`);
    expect(first.json).toMatchObject({ completed: 50, total_lines: 5, rows: 5, session_id: 100 });
    const second = await call(`GET ${path}?rows=3&start=5&session_id=100`);
    expect(second.json).toMatchObject({ completed: 100, rows: 3, start: 5 });
    expect(second.json.results).toEqual(rows.slice(5, 8));
    expect(await call("GET /log/search/status/100")).toMatchObject({ json: { results: { completed: 100 } } });
    expect(await call("POST /log/search/abort/100")).toMatchObject({ status: 200 });
    expect(await call(`GET ${path}?session_id=100`)).toMatchObject({ status: 404 });
    expect((await call(`GET ${path}/raw?filter=action==deny&filter=logid<3`)).text).toBe('logid="1" action="deny"\n');
  });

  it("fails as it is told, as often as it is told", async () => {
    const { server, call } = await start();
    const isWrite = ({ method }: { method: string }) => method === "POST";
    server.fault({ match: isWrite, cut: "reset", after: true });
    server.fault({ match: isWrite, reply: { status: 503, body: "busy" } });
    await expect(call("POST /cmdb/firewall/address", { name: "x" })).rejects.toThrow();
    expect(server.rows("firewall/address")).toHaveLength(3);
    expect(await call("POST /cmdb/firewall/address", { name: "y" })).toMatchObject({ status: 503 });
    expect(await call("POST /cmdb/firewall/address", { name: "y" })).toMatchObject({ status: 200 });
    const gate = Promise.withResolvers<void>();
    server.fault({ wait: gate.promise, times: 2 });
    const calls = [call("GET /monitor/system/status"), call("GET /monitor/system/time")];
    await expect.poll(() => server.peak()).toBe(2);
    gate.resolve();
    expect((await Promise.all(calls)).map(({ status }) => status)).toEqual([200, 200]);
    expect(server.requests.at(-1)).toMatchObject({ method: "GET", query: {}, body: undefined });
  });

  it("speaks TLS", async () => {
    const { server } = await start({ certificate: await makeCertificate() });
    expect(server.url).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/);
    await expect(fetch(`${server.url}/api/v2/monitor/system/status`)).rejects.toThrow();
    expect(server.connections()).toBe(1);
  });
});
