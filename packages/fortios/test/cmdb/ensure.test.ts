import { InputError, NotFoundError, PermissionError } from "@fortikit/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sameValue } from "../../src/cmdb/ensure/same-value.ts";
import { fakeCaller } from "./fake-caller.ts";
import { notFound } from "./fake-errors.ts";
import { sampleTree } from "./sample-tree.ts";

/** A device with one object, that takes what is written to it as it is. */
function device(object: Record<string, unknown> | undefined) {
  let now = object;
  const caller = fakeCaller(({ method, json }) => {
    if (method === "GET") {
      if (now === undefined) throw notFound();
      return { results: [now] };
    }
    now = { ...now, ...(json as object) };
    return { mkey: String(now.name ?? now.policyid ?? ""), revision_changed: true };
  });
  return {
    caller,
    tree: sampleTree(caller),
    writes: () => caller.lines.filter((line) => !line.startsWith("GET")),
  };
}

const web = { name: "web", subnet: "10.0.0.0 255.255.255.0", comment: "old", color: 3, q_origin_key: "web" };

describe("ensure", () => {
  it("writes what differs, and nothing the second time", async () => {
    const { tree, writes } = device(web);
    const desired = { name: "web", subnet: "10.0.0.0/24", comment: "new", color: 3 } as const;
    expect(await tree.firewall.address.ensure(desired)).toEqual({
      changed: true,
      created: false,
      before: web,
      after: { ...web, comment: "new" },
      diff: [{ path: "comment", before: "old", after: "new" }],
      skipped: [],
    });
    expect(writes()).toEqual(['PUT /cmdb/firewall/address/web {"comment":"new"}']);
    const second = await tree.firewall.address.ensure(desired);
    expect(second).toMatchObject({ changed: false, created: false, diff: [] });
    expect(second.after).toEqual(second.before);
    expect(writes()).toHaveLength(1);
  });

  it("takes the device's word for it that nothing changed", async () => {
    const caller = fakeCaller(({ method }) => (method === "GET" ? { results: [web] } : { revision_changed: false }));
    const { changed, diff } = await sampleTree(caller).firewall.address.ensure({ name: "web", comment: "New" });
    expect([changed, diff.length]).toEqual([false, 1]);
  });

  it.each([0, "0"])("refuses the number %j, which would be another new object every time", async (policyid) => {
    const { caller, tree } = device(undefined);
    const row = { policyid: policyid as number, name: "p" };
    for (const call of [tree.firewall.policy.ensure(row), tree.firewall.policy.upsert(row)]) {
      await expect(call).rejects.toMatchObject({ code: "input", field: "policyid" });
    }
    expect(caller.lines).toEqual([]);
  });

  it("creates what is missing", async () => {
    const { tree, writes } = device(undefined);
    expect(await tree.firewall.policy.ensure({ policyid: 7, srcaddr: "all" })).toEqual({
      changed: true,
      created: true,
      before: undefined,
      after: { policyid: 7, srcaddr: [{ name: "all" }] },
      diff: [
        { path: "policyid", before: undefined, after: 7 },
        { path: "srcaddr", before: undefined, after: [{ name: "all" }] },
      ],
      skipped: [],
    });
    expect(writes()).toEqual(['POST /cmdb/firewall/policy {"policyid":7,"srcaddr":[{"name":"all"}]}']);
  });

  it("writes nothing with dryRun, and tells the same", async () => {
    const there = device(web);
    expect(await there.tree.firewall.address.ensure({ name: "web", comment: "new" }, { dryRun: true })).toMatchObject({
      changed: true,
      created: false,
      after: { comment: "new", color: 3 },
      diff: [{ path: "comment" }],
    });
    const absent = device(undefined);
    const made = await absent.tree.firewall.address.ensure({ name: "web" }, { dryRun: true });
    expect(made).toMatchObject({ changed: true, created: true, after: { name: "web" } });
    expect([...there.writes(), ...absent.writes()]).toEqual([]);
  });

  it("passes options of the call on, and other errors out", async () => {
    const { caller, tree } = device(web);
    await tree.firewall.address.ensure({ name: "web", comment: "x" }, { vdom: "lab", secrets: "write", dryRun: false });
    expect(caller.seen.map(({ options }) => options)).toEqual([{ vdom: "lab" }, { vdom: "lab" }]);
    const refused = fakeCaller(() => {
      throw new PermissionError("no", { status: 403 });
    });
    await expect(sampleTree(refused).firewall.address.ensure({ name: "web" })).rejects.toThrow(PermissionError);
    await expect(sampleTree(refused).firewall.address.ensure({} as never)).rejects.toThrow(InputError);
  });

  it("compares members and texts of several values in any order", async () => {
    const { tree, writes } = device({
      policyid: 1,
      options: "a b",
      srcaddr: [
        { name: "x", q_origin_key: "x" },
        { name: "y", q_origin_key: "y" },
      ],
    });
    const same = await tree.firewall.policy.ensure({ policyid: 1, options: "b a", srcaddr: ["y", { name: "x" }, "y"] });
    expect([same.changed, writes()]).toEqual([false, []]);
    const other = await tree.firewall.policy.ensure({ policyid: 1, srcaddr: ["y"] });
    expect(other.diff).toEqual([{ path: "srcaddr", before: ["x", "y"], after: ["y"] }]);
    expect(writes()).toEqual(['PUT /cmdb/firewall/policy/1 {"srcaddr":[{"name":"y"}]}']);
  });

  describe("of tables inside", () => {
    const tagged = {
      name: "web",
      tagging: [
        { name: "a", category: "one", tags: [{ name: "t" }], q_origin_key: "a" },
        { name: "b", category: "two", tags: [] },
      ],
    };

    it("compares rows by key, and of them what was given", async () => {
      const { tree, writes } = device(tagged);
      const same = await tree.firewall.address.ensure({
        name: "web",
        tagging: [{ name: "a", tags: "t" }, { name: "b" }],
      });
      expect([same.changed, writes()]).toEqual([false, []]);
      const other = await tree.firewall.address.ensure({
        name: "web",
        tagging: [{ name: "a", category: "three" }, { name: "c" }],
      });
      expect(other.diff).toEqual([
        { path: "tagging[a].category", before: "one", after: "three" },
        { path: "tagging[c]", before: undefined, after: { name: "c" } },
        { path: "tagging[b]", before: { name: "b", category: "two", tags: [] }, after: undefined },
      ]);
      expect(writes()).toEqual([
        'PUT /cmdb/firewall/address/web {"tagging":[{"name":"a","category":"three"},{"name":"c"}]}',
      ]);
    });

    it("minds the order of rows with more fields", async () => {
      const { tree } = device(tagged);
      const { diff } = await tree.firewall.address.ensure(
        { name: "web", tagging: [{ name: "b" }, { name: "a" }] },
        { dryRun: true },
      );
      expect(diff).toEqual([{ path: "tagging", before: ["a", "b"], after: ["b", "a"] }]);
    });

    it("compares rows without keys by their places", async () => {
      const { tree, writes } = device({ timers: { keepalive: 60, peers: [{ id: 1, hold: 5 }] } });
      const timers = { keepalive: "60" as unknown as number, peers: [{ hold: 5 }] };
      expect((await tree.router.bgp.ensure({ timers })).changed).toBe(false);
      const { diff } = await tree.router.bgp.ensure({ timers: { peers: [{ hold: 5 }, { hold: 6 }] } });
      expect(diff).toEqual([{ path: "timers.peers[#1]", before: undefined, after: { hold: 6 } }]);
      expect(writes()).toEqual(['PUT /cmdb/router/bgp {"timers":{"peers":[{"hold":5},{"hold":6}]}}']);
    });

    it("takes a table that is not told for an empty one", async () => {
      const { tree } = device({ name: "web" });
      const { diff } = await tree.firewall.address.ensure({ name: "web", tagging: [{ name: "a" }] });
      expect(diff).toEqual([{ path: "tagging[a]", before: undefined, after: { name: "a" } }]);
    });
  });

  describe("of secrets", () => {
    const phase1 = { name: "hq", psksecret: "ENC XXXX", dpd: "disable" };

    it("writes none of an object that is there, and says so", async () => {
      const { tree, writes } = device(phase1);
      const result = await tree.vpn.ipsec.phase1Interface.ensure({ name: "hq", psksecret: "s3cret", dpd: "on-idle" });
      expect(result.skipped).toEqual(["psksecret"]);
      expect(result.after).toEqual({ ...phase1, dpd: "on-idle" });
      expect(writes()).toEqual(['PUT /cmdb/vpn.ipsec/phase1-interface/hq {"dpd":"on-idle"}']);
    });

    it("writes them every time when that is wanted, and shows them nowhere", async () => {
      const { tree, writes } = device(phase1);
      const result = await tree.vpn.ipsec.phase1Interface.ensure(
        { name: "hq", psksecret: "s3cret" },
        { secrets: "write" },
      );
      expect(writes()).toEqual(['PUT /cmdb/vpn.ipsec/phase1-interface/hq {"psksecret":"s3cret"}']);
      expect(result.diff).toEqual([{ path: "psksecret", before: "[redacted]", after: "[redacted]" }]);
      expect(JSON.stringify(result)).not.toContain("s3cret");
    });

    it("can tell whether one is set at all", async () => {
      const empty = device({ name: "hq", psksecret: "" });
      const set = await empty.tree.vpn.ipsec.phase1Interface.ensure({ name: "hq", psksecret: "s3cret" });
      expect(set.diff).toEqual([{ path: "psksecret", before: "", after: "[redacted]" }]);
      const filled = device(phase1);
      const cleared = await filled.tree.vpn.ipsec.phase1Interface.ensure({ name: "hq", psksecret: "" });
      expect(cleared.diff).toEqual([{ path: "psksecret", before: "[redacted]", after: "" }]);
      const neither = device({ name: "hq" });
      expect((await neither.tree.vpn.ipsec.phase1Interface.ensure({ name: "hq", psksecret: "" })).changed).toBe(false);
    });

    it("gives them to new objects", async () => {
      const { tree, writes } = device(undefined);
      const result = await tree.vpn.ipsec.phase1Interface.ensure({ name: "hq", psksecret: "s3cret" });
      expect(writes()).toEqual(['POST /cmdb/vpn.ipsec/phase1-interface {"name":"hq","psksecret":"s3cret"}']);
      expect(result).toMatchObject({ after: { name: "hq" }, skipped: [] });
      expect(JSON.stringify(result)).not.toContain("s3cret");
    });

    it("never writes what a device had answered", async () => {
      const there = device(phase1);
      const read = { ...phase1, psksecret: "ENC another" };
      expect(await there.tree.vpn.ipsec.phase1Interface.ensure(read, { secrets: "write" })).toMatchObject({
        changed: false,
        skipped: ["psksecret"],
      });
      const absent = device(undefined);
      await expect(absent.tree.vpn.ipsec.phase1Interface.ensure(read)).rejects.toThrow(/encrypted secret/);
      expect([...there.writes(), ...absent.writes()]).toEqual([]);
    });

    it("sees them in fields that are not known to hold any", async () => {
      const { tree } = device({ name: "web", comment: "ENC c2VjcmV0c2VjcmV0c2VjcmV0" });
      const { skipped } = await tree.firewall.address.ensure({ name: "web", comment: "plain" });
      expect(skipped).toEqual(["comment"]);
    });

    it("in tables inside go along when the table is written, and are skipped when it is not", async () => {
      const bgp = { neighbor: [{ ip: "10.0.0.1", "remote-as": 1, password: "ENC XXXX" }] };
      const { tree, writes } = device(bgp);
      const same = await tree.router.bgp.ensure({ neighbor: [{ ip: "10.0.0.1", "remote-as": 1, password: "p4ss" }] });
      expect([same.changed, same.skipped]).toEqual([false, ["neighbor[10.0.0.1].password"]]);
      const other = await tree.router.bgp.ensure({ neighbor: [{ ip: "10.0.0.1", "remote-as": 2, password: "p4ss" }] });
      expect([other.changed, other.skipped]).toEqual([true, []]);
      expect(writes()).toEqual([
        'PUT /cmdb/router/bgp {"neighbor":[{"ip":"10.0.0.1","remote-as":2,"password":"p4ss"}]}',
      ]);
      expect(JSON.stringify(other)).not.toContain("p4ss");
    });

    it("in tables inside are not lost by writing the table without them", async () => {
      const { tree, writes } = device({ neighbor: [{ ip: "10.0.0.1", "remote-as": 1, password: "ENC XXXX" }] });
      const ensuring = tree.router.bgp.ensure({ neighbor: [{ ip: "10.0.0.1", "remote-as": 2 }] });
      await expect(ensuring).rejects.toThrow(/would be lost/);
      expect(writes()).toEqual([]);
    });
  });

  it("of singletons passes a missing endpoint on", async () => {
    const { tree } = device(undefined);
    await expect(tree.system.dns.ensure({ primary: "10.0.0.1" })).rejects.toThrow(NotFoundError);
    await expect(tree.system.dns.ensure([] as never)).rejects.toThrow(InputError);
  });
});

describe("sameValue", () => {
  it.each([
    ["1", 1, true],
    [1, "1", true],
    [1, 2, false],
    ["a", "A", false],
    [true, "true", true],
    ["", undefined, true],
    [null, "", true],
    ["", "x", false],
    ["x", undefined, false],
    ["10.0.0.0/8", "10.0.0.0 255.0.0.0", true],
    ["10.0.0.0 255.255.255.0", "10.0.0.0/24", true],
    ["0.0.0.0/0", "0.0.0.0 0.0.0.0", true],
    ["10.0.0.0/8", "10.0.0.0 255.255.0.0", false],
    ["10.0.0.0/33", "10.0.0.0/33", true],
    ["2001:DB8:0:0::1/64", "2001:db8::1/64", true],
    ["::", "0:0:0:0:0:0:0:0", true],
    ["2001:db8::1/64", "2001:db8::1/65", false],
    ["2001:db8::1", "2001:db8::2", false],
    ["AA:BB:CC:DD:EE:FF", "aa:bb:cc:dd:ee:ff", false],
    ["1:2:3", "01:2:3", false],
    ["10.0.0.0/33", "10.0.0.0 255.255.255.255", false],
    ["10.0.0.0 255.0.255.0", "10.0.0.0/16", false],
    ["10.0.0.0 999.0.0.0", "10.0.0.0/10", false],
    ["b a", "a b", false],
    [{ a: 1 }, { a: "1", b: 2 }, true],
    [{ a: 1 }, { a: 2 }, false],
    [{ a: 1 }, "x", false],
    ["x", { a: 1 }, false],
    [[1, 2], ["1", "2"], true],
    [[1, 2], [2, 1], false],
    [[1], [1, 2], false],
    [[1], { 0: 1 }, false],
  ])("%j and %j: %j", (wanted, now, expected) => {
    expect(sameValue(wanted, now, false)).toBe(expected);
  });

  it("takes several values in any order", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z]{1,5}$/), { minLength: 1 }), (words) => {
        expect(sameValue([...words].reverse().join("  "), words.join(" "), true)).toBe(true);
        expect(sameValue([...words, "9"].join(" "), words.join(" "), true)).toBe(false);
      }),
    );
  });
});
