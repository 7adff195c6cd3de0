import type { Schema } from "@fortikit/fortios";
import { fortios72 } from "@fortikit/fortios/7.2";
import { fortios80 } from "@fortikit/fortios/8.0";
import { describe, expect, it, vi } from "vitest";
import { failure, rig, status } from "./rig.ts";

describe("a client", () => {
  it("tells the unit, its figures and its last request", async () => {
    const { fgt } = await rig({ trackOperations: true });
    expect(fgt.device).toBeUndefined();
    await fgt.request(status);
    expect(fgt.device).toEqual({ serial: "FGVM01TM26000001", version: "v7.6.6", build: 3652, vdom: "root" });
    expect(fgt.session).toBeUndefined();
    expect(fgt.stats()).toMatchObject({ calls: 1 });
    expect(fgt.lastRequest).toMatchObject({ operation: "request", path: "/api/v2/monitor/system/status", status: 200 });
    expect(fgt.operations()).toMatchObject([{ method: "GET", api: "fortios" }]);
  });

  it.each(["v6.4.16", "v7.0.17", "v7.1.0", "v9.2.1"])(
    "works with %s by the nearest line, and tells it once",
    async (version) => {
      const schema = version.startsWith("v9") ? fortios80 : fortios72;
      const { fgt } = await rig({ schema: schema as Schema<never> }, { version });
      const mismatch = vi.fn();
      fgt.on("lineMismatch", mismatch);
      const { address } = fgt.cmdb.firewall;
      await address.create({ name: "web", subnet: "192.0.2.1/32" });
      expect(await address.list({ filter: (where) => where("name").contains("web") })).toMatchObject([{ name: "web" }]);
      expect(mismatch).toHaveBeenCalledExactlyOnceWith({
        schema: schema.line,
        device: expect.objectContaining({ version }),
      });
    },
  );

  it("tells when another unit answers, and when the firmware is of another line", async () => {
    const { gate, fgt } = await rig();
    const changed = vi.fn();
    const mismatch = vi.fn();
    fgt.on("unitChanged", changed);
    const off = fgt.on("lineMismatch", mismatch);
    await fgt.request(status);
    gate.become({ serial: "FGVM01TM26000002", version: "v7.4.9", build: 2795 });
    await fgt.request(status);
    expect(changed).toHaveBeenCalledExactlyOnceWith({
      from: expect.objectContaining({ serial: "FGVM01TM26000001" }),
      to: expect.objectContaining({ serial: "FGVM01TM26000002" }),
    });
    expect(mismatch).toHaveBeenCalledExactlyOnceWith({
      schema: "7.6",
      device: expect.objectContaining({ version: "v7.4.9" }),
    });
    expect(await fgt.cmdb.firewall.address.exists("nobody")).toBe(false);
    off();
  });

  it("survives listeners that fail", async () => {
    const warn = vi.fn();
    const nothing = (): void => undefined;
    const { fgt } = await rig(
      { logger: { debug: nothing, info: nothing, error: nothing, warn } },
      { version: "v7.2.1" },
    );
    fgt.on("lineMismatch", () => {
      throw new Error("mine");
    });
    fgt.on("lineMismatch", async () => {
      throw new Error("mine too");
    });
    await fgt.request(status);
    await vi.waitFor(() => expect(warn.mock.calls.filter(([, text]) => text === "A listener failed.")).toHaveLength(2));
  });

  it("no longer tells who has left", async () => {
    const { fgt } = await rig({}, { version: "v7.2.1" });
    const listener = vi.fn();
    fgt.on("lineMismatch", listener)();
    await fgt.request(status);
    expect(listener).not.toHaveBeenCalled();
  });

  it("shows where it goes, and nothing else", async () => {
    const { gate, fgt } = await rig();
    expect(JSON.parse(JSON.stringify(fgt))).toEqual({ client: "FortiOS", service: "fortios", url: gate.url });
    expect(fgt[Symbol.for("nodejs.util.inspect.custom") as keyof typeof fgt]).toBeTypeOf("function");
  });

  it("waits, diagnoses and measures", async () => {
    const { fgt } = await rig();
    expect(await fgt.waitUntilUp({ timeout: 5000 })).toMatchObject({ waitedMs: expect.any(Number) });
    expect((await fgt.diagnose()).map(({ check }) => check)).toContain("auth");
    expect((await fgt.measure({ concurrency: [1], requests: 2 })).levels).toHaveLength(1);
  });
});

describe("a schema made from a device", () => {
  it("tells what is secret besides", async () => {
    const rows = { "user/thing": { key: "name", in: { inner: { key: "id", secret: ["odd-word"] } } } };
    const { fgt } = await rig({ trackOperations: true, schema: { line: "7.6", version: "7.6.9", rows } as never });
    const data = { name: "x", inner: [{ id: 1, "odd-word": "canary-0123" }] };
    await failure(fgt.request({ method: "POST", url: "/api/v2/cmdb/user/thing", data }));
    expect(fgt.export()).not.toContain("canary");
  });
});

describe("supports", () => {
  it("answers for tables of the schema without asking", async () => {
    const { gate, fgt } = await rig();
    expect(await fgt.supports("cmdb/firewall/address")).toBe(true);
    expect(await fgt.supports("/api/v2/cmdb/firewall.service/custom")).toBe(true);
    expect(gate.requests).toHaveLength(0);
  });

  it("asks the device for the schema of other tables, once", async () => {
    const { gate, fgt } = await rig();
    expect(await fgt.supports("cmdb/firewall/nosuch")).toBe(false);
    expect(await fgt.supports("cmdb/firewall/nosuch")).toBe(false);
    expect(gate.requests).toMatchObject([{ path: "/api/v2/cmdb/firewall/nosuch", query: { action: "schema" } }]);
  });

  it("asks the device while the firmware is of another line", async () => {
    const { gate, fgt } = await rig({}, { version: "v7.0.14" });
    await fgt.request(status);
    expect(await fgt.supports("cmdb/firewall/address")).toBe(true);
    expect(gate.requests.at(-1)).toMatchObject({ query: { action: "schema" } });
  });

  it("asks for the directory of monitor endpoints, once for a group", async () => {
    const { gate, fgt } = await rig();
    expect(await fgt.supports("monitor/system/status")).toBe(true);
    expect(await fgt.supports("monitor/system/os/reboot")).toBe(true);
    expect(await fgt.supports("monitor/system/nosuch")).toBe(false);
    expect(gate.requests.map(({ path }) => path)).toEqual(["/api/v2/monitor/system/"]);
  });

  it("takes what the directory says is not supported for that", async () => {
    const { gate, fgt } = await rig();
    const entry = { path: "system", name: "status", action: "select", supported: false };
    gate.fault({ reply: { status: 200, json: { status: "success", http_status: 200, results: [entry, null] } } });
    expect(await fgt.supports("monitor/system/status")).toBe(false);
  });

  it("goes by what is known where there is no directory, and for log and service", async () => {
    const { gate, fgt } = await rig();
    gate.fault({ reply: { status: 404, body: "<html></html>" } });
    expect(await fgt.supports("monitor/system/status")).toBe(true);
    expect(await fgt.supports("monitor/system/nosuch")).toBe(false);
    expect(await fgt.supports("log/disk/traffic/forward")).toBe(true);
    expect(await fgt.supports("service/nosuch")).toBe(false);
    expect(gate.requests).toHaveLength(1);
  });

  it("asks again after an upgrade, and for another vdom", async () => {
    const { gate, fgt } = await rig({}, { vdoms: ["root", "lab"] });
    const ask = (vdom?: string): Promise<boolean> => fgt.supports("monitor/system/status", { vdom });
    await ask();
    gate.become({ version: "v8.0.0" });
    await fgt.request(status);
    await ask();
    await ask();
    await ask("lab");
    expect(gate.requests.filter(({ path }) => path === "/api/v2/monitor/system/")).toHaveLength(3);
  });

  it("of one caller is not ended by the signal of another", async () => {
    const { gate, fgt } = await rig();
    await fgt.request(status);
    const held = Promise.withResolvers<void>();
    gate.fault({ wait: held.promise });
    const controller = new AbortController();
    const first = failure(fgt.supports("monitor/system/status", { signal: controller.signal }));
    const second = fgt.supports("monitor/system/status");
    await vi.waitFor(() => expect(gate.requests).toHaveLength(3));
    controller.abort();
    held.resolve();
    expect((await first).code).toBe("aborted");
    expect(await second).toBe(true);
  });

  it("keeps no failure", async () => {
    const { gate, fgt } = await rig();
    gate.fault({ reply: { status: 403, json: { status: "error", http_status: 403, serial: "X" } } });
    expect(await failure(fgt.supports("monitor/system/status"))).toMatchObject({ code: "permission" });
    expect(await fgt.supports("monitor/system/status")).toBe(true);
  });

  it.each(["", "firewall/address", "cmdb", "monitor/", "other/x"])("refuses %j", async (path) => {
    const { fgt } = await rig();
    expect(await failure(fgt.supports(path))).toMatchObject({ code: "input", field: "path" });
  });
});
