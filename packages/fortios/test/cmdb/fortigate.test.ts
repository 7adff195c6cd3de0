import { DuplicateError, InUseError, NotFoundError } from "@fortikit/core";
import { FortiOS, type FortiOSOptions } from "@fortikit/fortios";
import { type FortiGate, type FortiGateOptions, startFortiGate } from "@fortikit-tools/testkit";
import { afterEach, describe, expect, it } from "vitest";
import { rows } from "../../src/generated/7.6/rows.ts";
import { namedRows } from "./fake-caller.ts";

const open: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

const tables: FortiGateOptions["tables"] = {
  "vpn.ipsec/phase1-interface": rows["vpn.ipsec/phase1-interface"] ?? {},
  "system/dns": { defaults: { primary: "96.45.45.45", secondary: "96.45.46.46" } },
};

async function rig(
  options: FortiGateOptions = {},
  client: Pick<FortiOSOptions, "readOnly"> = {},
): Promise<{ box: FortiGate; fgt: FortiOS; writes: () => string[] }> {
  const box = await startFortiGate({ ...options, tables });
  open.push(() => box.close());
  const fgt = new FortiOS({ host: box.url, token: "test-token", ...client });
  open.push(() => fgt.close());
  const writes = (): string[] => box.requests.map(({ method }) => method).filter((method) => method !== "GET");
  return { box, fgt, writes };
}

describe("a device", () => {
  it("keeps what is created, changed, renamed, copied and deleted", async () => {
    const { box, fgt } = await rig();
    const { address } = fgt.cmdb.firewall;
    const name = "web / 1? #%&=+ä";
    expect(await address.create({ name, subnet: "10.0.0.0/24" })).toBe(name);
    expect((await address.get(name)).name).toBe(name);
    expect(await address.exists(name)).toBe(true);
    await expect(address.create({ name })).rejects.toThrow(DuplicateError);
    expect(await address.create({ name, comment: "other" }, { ifExists: "ignore" })).toBe(name);
    expect((await address.get(name)).comment).not.toBe("other");
    expect(await address.update(name, { comment: "x" })).toMatchObject({ changed: true });
    expect(await address.clone(name, "copy")).toBe("copy");
    await address.rename(name, "plain");
    expect(await address.exists(name)).toBe(false);
    expect(box.rows("firewall/address").map((row) => row.name)).toEqual(expect.arrayContaining(["plain", "copy"]));
    await address.delete("copy");
    await expect(address.delete("copy")).rejects.toThrow(NotFoundError);
    expect(await address.delete("copy", { ifMissing: "ignore" })).toEqual({ changed: false });
  });

  it("gives numbers, and has an order", async () => {
    const { box, fgt } = await rig();
    const { policy } = fgt.cmdb.firewall;
    const ids: number[] = [];
    for (const name of ["a", "b", "c", "d"]) {
      ids.push(await policy.create({ name, srcaddr: "all", dstaddr: ["all"], service: "ALL" }));
    }
    const [a = 0, b = 0, c = 0, d = 0] = ids;
    expect(await policy.reorder([d, a, b, c])).toEqual({ moves: 1 });
    await policy.move(a, "last");
    expect(box.rows("firewall/policy").map((row) => row.policyid)).toEqual([d, b, c, a]);
    expect((await policy.get(a)).srcaddr?.map((member) => member.name)).toEqual(["all"]);
  });

  it("takes members one by one", async () => {
    const { fgt } = await rig();
    const { address, addrgrp } = fgt.cmdb.firewall;
    for (const name of ["web-1", "web-2"]) await address.create({ name });
    await addrgrp.create({ name: "servers", member: ["web-1"] });
    const { member } = addrgrp.at("servers");
    await member.create({ name: "web-2" });
    await member.create({ name: "web-2" }, { ifExists: "ignore" });
    expect((await member.list()).map((row) => row.name)).toEqual(["web-1", "web-2"]);
    await expect(address.delete("web-1")).rejects.toThrow(InUseError);
    await member.delete("web-1");
    await address.delete("web-1");
    expect((await addrgrp.get("servers")).member?.map((row) => row.name)).toEqual(["web-2"]);
  });

  it("is brought to a state once", async () => {
    const { fgt, writes } = await rig();
    const { address, addrgrp } = fgt.cmdb.firewall;
    for (const name of ["a", "b"]) await address.create({ name });
    const before = writes().length;
    const desired = { name: "g", member: ["b", "a"], comment: "x" };
    expect(await addrgrp.ensure(desired)).toMatchObject({ changed: true, created: true });
    expect(await addrgrp.ensure({ ...desired, member: ["a", "b"] })).toMatchObject({ changed: false, diff: [] });
    expect(await addrgrp.ensure({ name: "g", comment: "y" })).toMatchObject({ changed: true, created: false });
    expect(writes().slice(before)).toEqual(["POST", "PUT"]);
    const phase1 = fgt.cmdb.vpn.ipsec.phase1Interface;
    await phase1.upsert({ name: "hq", psksecret: "canary-secret" });
    const read = await phase1.get("hq");
    expect(await phase1.upsert(read)).toMatchObject({ created: false, skipped: ["psksecret"] });
    expect(await phase1.ensure({ name: "hq", psksecret: "canary-secret" })).toMatchObject({
      changed: false,
      skipped: ["psksecret"],
    });
  });

  it.each([0, 1, 999, 1000, 1001, 2500])("tells all of %i rows", async (count) => {
    const { box, fgt } = await rig();
    box.setRows("firewall/address", namedRows(count));
    const rows = await fgt.cmdb.firewall.address.list({ format: ["comment"] });
    expect(rows.map(({ comment }) => comment)).toEqual(namedRows(count).map(({ comment }) => comment));
    expect(rows.filter((row) => "name" in row)).toEqual([]);
  });

  it("is understood when it ignores paging, and when its pages are small", async () => {
    const ignoring = await rig({ ignorePaging: ["firewall/address"] });
    ignoring.box.setRows("firewall/address", namedRows(2500));
    expect(await ignoring.fgt.cmdb.firewall.address.list()).toHaveLength(2500);
    const small = await rig({ pageLimit: 100 });
    small.box.setRows("firewall/address", namedRows(250));
    expect(await small.fgt.cmdb.firewall.address.list()).toHaveLength(250);
  });

  it("filters, sorts and chooses fields", async () => {
    const { box, fgt } = await rig();
    const names = ["a.b", "a\\b", "web & co", "50%==x", "zz"];
    box.setRows(
      "firewall/address",
      names.map((name, color) => ({ name, color })),
    );
    const { address } = fgt.cmdb.firewall;
    for (const name of names) {
      const found = await address.list({ filter: (where) => where("name").eq(name), format: ["name"] });
      expect(found.map((row) => row.name)).toEqual([name]);
    }
    const either = await address.list({
      filter: (where) => where("name").contains("a").and(where("color").gte(1)).or(where("name").eq("zz")),
      sort: { by: "color", order: "asc" },
      format: ["name"],
    });
    expect(either.map((row) => row.name)).toEqual(["a\\b", "zz"]);
    const begin = await address.list({ filter: (where) => where("name").starts("a"), format: ["color"] });
    expect(begin.map((row) => row.color)).toEqual([0, 1]);
  });

  it("answers for several virtual domains at once", async () => {
    const { box, fgt } = await rig({
      vdoms: ["root", "lab", "shut"],
      tokens: { "test-token": { vdoms: ["root", "lab"] } },
    });
    box.setRows("firewall/address", namedRows(1200), "lab");
    box.setRows("firewall/address", namedRows(1), "root");
    const lists = await fgt.cmdb.firewall.address.acrossVdoms(["root", "lab"]).list();
    expect([...lists].map(([vdom, { value }]) => [vdom, value?.length])).toEqual([
      ["root", 1],
      ["lab", 1200],
    ]);
    const there = await fgt.cmdb.firewall.address.acrossVdoms(["root", "lab"]).exists("n5");
    expect([...there].map(([vdom, { value }]) => [vdom, value])).toEqual([
      ["root", false],
      ["lab", true],
    ]);
  });

  it("sets a singleton's fields back", async () => {
    const { box, fgt } = await rig();
    const { dns } = fgt.cmdb.system;
    await dns.update({ primary: "10.0.0.53" });
    const defaults = await dns.defaults();
    await dns.unset(["primary"]);
    expect(box.values("system/dns").primary).toBe(defaults.primary);
  });

  it("is left alone in read-only mode, which tells what it can", async () => {
    const { box, fgt, writes } = await rig({}, { readOnly: true });
    box.setRows("firewall/address", namedRows(1));
    const { address, policy } = fgt.cmdb.firewall;
    expect(await address.create({ name: "x" })).toBe("x");
    expect(await address.update("n0", { comment: "x" })).toEqual({ changed: true });
    expect(await address.ensure({ name: "n0", comment: "x" })).toMatchObject({ changed: true, created: false });
    expect(await address.clone("n0", "n9")).toBe("n9");
    // Only the device numbers rows.
    expect(await policy.create({ name: "x" })).toBe(0);
    expect(writes()).toEqual([]);
  });
});
