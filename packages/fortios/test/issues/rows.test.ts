// A test for each fault of clients that users reported: names, members, order, long lists, and what a write changes.

import { type FortiOS, InputError, unknownValue } from "@fortikit/fortios";
import { fortios74 } from "@fortikit/fortios/7.4";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { rows } from "../../src/generated/7.6/rows.ts";
import { client, failure, rig } from "../client/rig.ts";

const named = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ name: `n${index}`, color: index % 32 }));
const policies = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ policyid: index + 1, name: `p${index}` }));
const address = (fgt: FortiOS) => fgt.cmdb.firewall.address;

describe("names", () => {
  it("with / % # ? and blanks addressed other objects: every name reaches the device as it is", async () => {
    const { gate, fgt } = await rig();
    const name = fc
      .oneof(fc.string({ minLength: 1, unit: "grapheme" }), fc.string({ minLength: 1, unit: "binary" }))
      .filter((text) => text.isWellFormed() && !/^(?:\.|%2e){1,2}$/i.test(text));
    await fc.assert(
      fc.asyncProperty(name, async (text) => {
        gate.setRows("firewall/address", [{ name: text }, { name: "other" }]);
        expect((await address(fgt).get(text)).name).toBe(text);
        await address(fgt).delete(text);
        expect(gate.rows("firewall/address")).toMatchObject([{ name: "other" }]);
      }),
      { numRuns: 60 },
    );
  });

  it("that were empty or .. deleted the whole table: they send nothing", async () => {
    const { gate, fgt } = await rig();
    gate.setRows("firewall/address", named(3));
    for (const key of ["", ".", "..", "%2e%2e", "%2E.", undefined, null, Number.NaN, ["n1"], {}] as string[]) {
      const calls = [
        async () => address(fgt).delete(key),
        async () => address(fgt).update(key, { comment: "x" }),
        async () => address(fgt).get(key),
        async () => address(fgt).exists(key),
        async () => address(fgt).clone("n1", key),
        async () => address(fgt).rename("n1", key),
        async () => fgt.cmdb.firewall.addrgrp.at(key).member.delete("n1"),
        async () => fgt.cmdb.firewall.addrgrp.at("g").member.delete(key),
      ];
      for (const call of calls) expect(await failure(call())).toBeInstanceOf(InputError);
    }
    expect(await failure(fgt.request({ method: "DELETE", url: "/api/v2/cmdb/firewall/address/" }))).toBeInstanceOf(
      InputError,
    );
    expect(gate.requests).toHaveLength(0);
    expect(gate.rows("firewall/address")).toHaveLength(3);
  });

  it("of fields were changed by the client: those of the API come and go as they are", async () => {
    const { gate, fgt } = await rig();
    const fields = { "start-ip": "10.0.0.1", "end-ip": "10.0.0.9", "associated-interface": "port1" };
    await address(fgt).create({ name: "range", ...fields });
    expect(gate.rows("firewall/address").at(-1)).toMatchObject(fields);
    expect(await address(fgt).get("range")).toMatchObject(fields);
  });

  it("of a new object lost the references to the old one, or overwrote another", async () => {
    const { gate, fgt } = await rig();
    await address(fgt).create({ name: "old" });
    await address(fgt).create({ name: "taken" });
    await fgt.cmdb.firewall.addrgrp.create({ name: "g", member: ["old"] });
    expect(await failure(address(fgt).rename("old", "taken"))).toMatchObject({ code: "duplicate" });
    await address(fgt).rename("old", "new");
    expect(gate.rows("firewall/addrgrp")).toMatchObject([{ member: [{ name: "new" }] }]);
  });
});

describe("members", () => {
  it("of one writer were lost to another: adding and removing neither reads nor writes the list", async () => {
    const { gate, fgt } = await rig();
    const other = client({ host: gate.url, token: "test-token" });
    gate.setRows("firewall/addrgrp", [{ name: "g", member: [{ name: "n0" }] }]);
    const writers = [fgt, other].map(({ cmdb }) => cmdb.firewall.addrgrp.at("g").member);
    await Promise.all(
      named(20).flatMap(({ name }, index) => (index === 0 ? [] : [writers[index % 2]?.create({ name })])),
    );
    await writers[0]?.create({ name: "n7" }, { ifExists: "ignore" });
    await writers[1]?.delete("n0");
    const [group] = gate.rows("firewall/addrgrp") as { member: { name: string }[] }[];
    expect(group?.member.map(({ name }) => name).sort()).toEqual(
      named(20)
        .map(({ name }) => name)
        .filter((name) => name !== "n0")
        .sort(),
    );
    expect(gate.requests.filter(({ method, path }) => method === "PUT" || !path.includes("/g/member"))).toEqual([]);
  });
});

describe("fields", () => {
  it("could not be cleared, since clients drop what is empty", async () => {
    const { gate, fgt } = await rig();
    gate.setRows("firewall/address", [{ name: "web", comment: "x", color: 5, tagging: [{ name: "t" }] }]);
    const empty = { comment: "", color: 0, tagging: [], visibility: null, flag: false, subnet: undefined };
    await address(fgt).update("web", empty as object);
    expect(gate.requests[0]?.body).toEqual({ comment: "", color: 0, tagging: [], visibility: null, flag: false });
    expect(gate.rows("firewall/address")[0]).toMatchObject({ comment: "", color: 0, tagging: [] });
  });

  it("that hold secrets were reset by writing back what was read", async () => {
    const tables = { "vpn.ipsec/phase1-interface": rows["vpn.ipsec/phase1-interface"] ?? {} };
    const { gate, fgt } = await rig({}, { tables });
    const { phase1Interface } = fgt.cmdb.vpn.ipsec;
    await phase1Interface.create({ name: "hq", psksecret: "plain-psk" });
    const read = await phase1Interface.get("hq");
    expect(read.psksecret).toMatch(/^ENC /);
    expect(await phase1Interface.update("hq", { ...read, comments: "new" })).toMatchObject({ skipped: ["psksecret"] });
    expect(gate.rows("vpn.ipsec/phase1-interface")).toMatchObject([{ psksecret: "plain-psk", comments: "new" }]);
  });

  it("of newer firmware broke clients: unknown fields and values are kept, and can be written back", async () => {
    const { gate, fgt } = await rig({ schema: fortios74 } as object, { version: "v7.9.1" });
    const told: object[] = [];
    fgt.on("lineMismatch", (event) => told.push(event));
    gate.setRows("firewall/policy", [{ policyid: 1, action: "quarantine", "ztna-next": { deep: [1] } }]);
    const read = await fgt.cmdb.firewall.policy.get(1);
    expect(read).toMatchObject({ action: "quarantine", "ztna-next": { deep: [1] } });
    await fgt.cmdb.firewall.policy.update(1, read);
    await fgt.cmdb.firewall.policy.update(1, { action: unknownValue("quarantine") });
    expect(gate.rows("firewall/policy")).toMatchObject([{ action: "quarantine", "ztna-next": { deep: [1] } }]);
    expect(told).toMatchObject([{ schema: "7.4", device: { version: "v7.9.1" } }]);
  });

  it("were written with every run: a second ensure writes nothing, whatever form the device answers in", async () => {
    const { gate, fgt } = await rig();
    gate.setRows("firewall/address", named(3));
    const writes = () => gate.requests.filter(({ method }) => method !== "GET").length;
    const desired = { policyid: 1, name: "p", srcaddr: ["n2", "n1"], dstaddr: "n0", comments: "x" };
    expect(await fgt.cmdb.firewall.policy.ensure(desired, { dryRun: true })).toMatchObject({ changed: true });
    expect([writes(), gate.rows("firewall/policy").length]).toEqual([0, 0]);
    await fgt.cmdb.firewall.policy.ensure(desired);
    const [stored] = gate.rows("firewall/policy");
    gate.setRows("firewall/policy", [{ ...stored, policyid: "1", q_origin_key: 1, uuid: "made-by-the-device" }]);
    const again = await fgt.cmdb.firewall.policy.ensure({ ...desired, srcaddr: ["n1", { name: "n2" }] });
    expect(again).toMatchObject({ changed: false, diff: [] });
    expect(writes()).toBe(1);
  });
});

describe("order", () => {
  it("of policies needed the whole table, and more moves than there are rows", async () => {
    const { gate, fgt } = await rig();
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([1, 2, 3, 4, 5, 6, 7], { minLength: 7 }), async (order) => {
        gate.setRows("firewall/policy", policies(7));
        gate.requests.splice(0);
        const { moves } = await fgt.cmdb.firewall.policy.reorder(order);
        expect(gate.rows("firewall/policy").map(({ policyid }) => policyid)).toEqual(order);
        const [read, ...sent] = gate.requests;
        expect(read?.query.format).toBe("policyid");
        expect(sent).toHaveLength(moves);
        expect(moves).toBe(7 - longestIncreasing(order));
      }),
      { numRuns: 25 },
    );
  });

  it("ids: a policy without one, or with 0, gets the device's number, and 0 is no policy to update", async () => {
    const { gate, fgt } = await rig();
    expect(await fgt.cmdb.firewall.policy.create({ name: "a" })).toBe(1);
    expect(await fgt.cmdb.firewall.policy.create({ policyid: 0, name: "b" })).toBe(2);
    expect(gate.rows("firewall/policy").map(({ policyid }) => policyid)).toEqual([1, 2]);
  });
});

describe("long lists", () => {
  it("were cut at 1000 rows without a word", async () => {
    const { gate, fgt } = await rig();
    gate.setRows("firewall/policy", policies(2500));
    const found = await fgt.cmdb.firewall.policy.list({ format: ["policyid"] });
    expect(found.map(({ policyid }) => policyid)).toEqual(policies(2500).map(({ policyid }) => policyid));
    let count = 0;
    for await (const _ of fgt.cmdb.firewall.policy.iterate()) count += 1;
    expect(count).toBe(2500);
    expect(await fgt.cmdb.firewall.policy.full.list({ count: 1000 })).toMatchObject({ complete: false });
  });

  it("were read for ever where an endpoint ignores paging", async () => {
    const { gate, fgt } = await rig({}, { ignorePaging: ["firewall/policy"] });
    const told: object[] = [];
    fgt.on("warning", (event) => told.push(event));
    gate.setRows("firewall/policy", policies(1000));
    expect(await fgt.cmdb.firewall.policy.list()).toHaveLength(1000);
    gate.setRows("firewall/policy", policies(2500));
    expect(await fgt.cmdb.firewall.policy.list()).toHaveLength(2500);
    expect(gate.requests.length).toBeLessThan(5);
    expect(told).not.toEqual([]);
  });

  it("missed rows when others were deleted between two pages", async () => {
    const { gate, fgt } = await rig();
    gate.setRows("firewall/policy", policies(2500));
    const seen: number[] = [];
    for await (const { policyid } of fgt.cmdb.firewall.policy.iterate()) {
      if (seen.push(policyid) === 500) gate.setRows("firewall/policy", policies(2500).slice(100));
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toEqual(
      expect.arrayContaining(
        policies(2500)
          .slice(100)
          .map(({ policyid }) => policyid),
      ),
    );
  });

  it("could not be filtered by values with & = % or blanks, and a comma meant something else", async () => {
    const { gate, fgt } = await rig();
    const text = fc.string({ minLength: 1, maxLength: 12 }).filter((value) => /^[^,\p{Cc}]+$/u.test(value));
    await fc.assert(
      fc.asyncProperty(text, async (name) => {
        gate.setRows("firewall/address", [{ name }, { name: `${name}-longer` }, { name: "another" }]);
        const found = await address(fgt).list({ filter: (where) => where("name").eq(name) });
        expect(found.map((row) => row.name)).toEqual(name === "another" ? ["another", "another"] : [name]);
      }),
      { numRuns: 60 },
    );
    const comma = address(fgt).list({ filter: (where) => where("name").eq("a,b") });
    await expect(comma).rejects.toThrow(InputError);
  });
});

describe("devices", () => {
  it("could not be reached any more under many calls at once", async () => {
    const { gate, fgt } = await rig();
    const other = client({ host: gate.url, token: "test-token" });
    const calls = Array.from({ length: 1000 }, (_, index) => address(index % 2 ? fgt : other).exists("all"));
    expect(new Set(await Promise.all(calls))).toEqual(new Set([true]));
    expect(gate.peak()).toBeLessThanOrEqual(4);
    const { promise: wait, resolve: go } = Promise.withResolvers<void>();
    gate.fault({ wait, times: 4 });
    const busy = Array.from({ length: 4 }, () => address(fgt).exists("all"));
    await vi.waitFor(() => expect(gate.requests).toHaveLength(1004));
    const stop = new AbortController();
    const queued = failure(address(fgt).exists("all", { signal: stop.signal }));
    stop.abort();
    expect(await queued).toMatchObject({ code: "aborted", sent: false });
    go();
    await Promise.all(busy);
    expect(gate.requests).toHaveLength(1004);
  });

  it("that fail over or reboot left clients with a dead session", async () => {
    const { gate, fgt } = await rig({ username: "admin", password: "test-password" });
    const told: unknown[] = [];
    fgt.on("unitChanged", ({ to }) => told.push(to.serial));
    await address(fgt).create({ name: "before" });
    gate.endSessions();
    gate.become({ serial: "FGVM01TM26000002", version: "v7.6.7" });
    gate.fault({ cut: "reset", times: 2 });
    await fgt.waitUntilUp({ interval: 1, expectReboot: true });
    await address(fgt).create({ name: "after" });
    expect([told, gate.logins()]).toEqual([["FGVM01TM26000002"], 2]);
    expect(fgt.device).toMatchObject({ version: "v7.6.7" });
  });

  it("changed their backup from GET to POST, and it failed over on errors that are none of the method", async () => {
    for (const version of ["v6.4.15", "v7.0.17", "v7.4.8", "v7.6.0", "v8.0.0"]) {
      const { gate, fgt } = await rig({}, { version });
      expect(await (await fgt.monitor.system.backup()).text()).toContain("#config-version");
      expect(gate.requests).toHaveLength(2);
      gate.requests.splice(0);
      const json = { http_method: "GET", status: "error", http_status: 403, error: -14 };
      gate.fault({ reply: { status: 403, json }, times: 2 });
      expect(await failure(fgt.monitor.system.backup())).toMatchObject({ code: "permission" });
      expect(gate.requests).toHaveLength(1);
    }
  });

  it("were written to by trial runs: a read-only client sends no write of any kind", async () => {
    const { gate, fgt } = await rig({ readOnly: true, trackOperations: true });
    gate.setRows("firewall/address", named(2));
    await address(fgt).create({ name: "x" });
    await address(fgt).ensure({ name: "n0", comment: "x" });
    await address(fgt).move("n0", { after: "n1" });
    await address(fgt).purge({ confirm: "firewall/address" });
    await fgt.monitor.system.os.reboot.post();
    await fgt.request({ method: "DELETE", url: "/api/v2/cmdb/firewall/address/n0" });
    await fgt.transaction((tx) => tx.cmdb.firewall.address.delete("n0"));
    expect(gate.requests.filter(({ method }) => method !== "GET")).toEqual([]);
    expect(fgt.writes().length).toBeGreaterThan(5);
  });
});

function longestIncreasing(order: readonly number[]): number {
  const best = order.map(() => 1);
  for (const [index, value] of order.entries()) {
    for (let at = 0; at < index; at += 1) {
      if ((order[at] ?? 0) < value) best[index] = Math.max(best[index] ?? 1, (best[at] ?? 0) + 1);
    }
  }
  return Math.max(...best);
}
