import { InputError, UnsupportedError } from "@fortikit/core";
import { describe, expect, it } from "vitest";
import { fakeCaller } from "./fake-caller.ts";
import { sampleTree } from "./sample-tree.ts";

function device() {
  const caller = fakeCaller(({ query }) => ({
    results: query?.action === "default" ? { primary: "96.45.45.45", timeout: 0 } : { primary: "10.0.0.1" },
    revision_changed: true,
  }));
  return { caller, tree: sampleTree(caller) };
}

describe("singletons", () => {
  it("are read and written", async () => {
    const { caller, tree } = device();
    expect(await tree.system.dns.get({ format: ["primary"] })).toEqual({ primary: "10.0.0.1" });
    expect(await tree.system.dns.update({ primary: "10.0.0.2", secondary: undefined })).toEqual({ changed: true });
    await tree.system.dns.schema();
    expect(await tree.system.dns.defaults()).toEqual({ primary: "96.45.45.45", timeout: 0 });
    expect(caller.lines).toEqual([
      "GET /cmdb/system/dns?format=primary",
      'PUT /cmdb/system/dns {"primary":"10.0.0.2"}',
      "GET /cmdb/system/dns?action=schema",
      "GET /cmdb/system/dns?action=default",
    ]);
    expect(caller.seen[1]?.request.object).toEqual({ type: "system/dns" });
  });

  it("take the object out of a list", async () => {
    const caller = fakeCaller(() => ({ results: [{ primary: "x" }] }));
    expect(await sampleTree(caller).system.dns.get()).toEqual({ primary: "x" });
  });

  it("set fields back to their defaults", async () => {
    const { caller, tree } = device();
    expect(await tree.system.dns.unset(["primary", "timeout"])).toEqual({ changed: true });
    expect(caller.lines).toEqual([
      "GET /cmdb/system/dns?action=default",
      'PUT /cmdb/system/dns {"primary":"96.45.45.45","timeout":0}',
    ]);
  });

  it("refuse to unset a field without a default, and write nothing", async () => {
    const { caller, tree } = device();
    await expect(tree.system.dns.unset(["primary", "secondary"])).rejects.toThrow(/no default for secondary/);
    await expect(tree.system.dns.unset([])).rejects.toThrow(InputError);
    expect(caller.lines).toEqual(["GET /cmdb/system/dns?action=default"]);
  });

  it("have full answers", async () => {
    const { tree } = device();
    expect(await tree.system.dns.full.get()).toMatchObject({ value: { primary: "10.0.0.1" }, status: 200, calls: 1 });
    expect(await tree.system.dns.full.unset(["timeout"])).toMatchObject({ value: { changed: true }, calls: 2 });
  });

  it("that are only read refuse writes before anything is sent", async () => {
    const { caller, tree } = device();
    const info = tree.system.info as unknown as typeof tree.system.dns;
    await expect(info.update({})).rejects.toThrow(UnsupportedError);
    expect(caller.seen).toEqual([]);
  });
});
