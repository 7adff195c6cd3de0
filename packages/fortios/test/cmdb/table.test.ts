import {
  AbortedError,
  DuplicateError,
  InputError,
  NotFoundError,
  PermissionError,
  ResponseError,
  UnsupportedError,
} from "@fortikit/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extra } from "../../src/cmdb/extra.ts";
import { fakeCaller } from "./fake-caller.ts";
import { duplicate, missingReference, notFound } from "./fake-errors.ts";
import { sampleTree } from "./sample-tree.ts";

function device(respond?: Parameters<typeof fakeCaller>[0]) {
  const caller = fakeCaller(respond ?? (() => ({ status: "success", results: [{ name: "web" }], mkey: "web" })));
  return { caller, tree: sampleTree(caller) };
}

describe("reads of one object", () => {
  it("gives the row of the list the device answers", async () => {
    const { caller, tree } = device();
    expect(await tree.firewall.address.get("web", { with_meta: true }, { scope: "global" })).toEqual({ name: "web" });
    expect(caller.lines).toEqual(["GET /cmdb/firewall/address/web?with_meta=1"]);
    expect(caller.seen[0]).toMatchObject({
      request: { operation: "cmdb.firewall.address.get", safe: true, object: { type: "firewall/address", key: "web" } },
      options: { scope: "global" },
    });
  });

  it("says that there is none, where the list is empty", async () => {
    const { tree } = device(() => ({ results: [] }));
    await expect(tree.firewall.address.get("web")).rejects.toThrow(NotFoundError);
    expect(await tree.firewall.address.exists("web")).toBe(false);
  });

  it("says that the answer is none, where there are no results", async () => {
    const { tree } = device(() => ({ status: "success" }));
    await expect(tree.firewall.address.get("web")).rejects.toThrow(ResponseError);
  });

  it("takes only a real not-found for absence", async () => {
    const absent = device(() => {
      throw notFound();
    });
    expect(await absent.tree.firewall.address.exists("web")).toBe(false);
    const refused = device(() => {
      throw new PermissionError("no", { status: 403 });
    });
    await expect(refused.tree.firewall.address.exists("web")).rejects.toThrow(PermissionError);
    const { caller, tree } = device();
    expect(await tree.firewall.address.exists("web")).toBe(true);
    expect(caller.lines).toEqual(["GET /cmdb/firewall/address/web?format=name"]);
  });

  it("gives schema and defaults", async () => {
    const { caller, tree } = device(() => ({ results: { name: "" } }));
    expect(await tree.firewall.address.schema()).toEqual({ name: "" });
    expect(await tree.firewall.address.defaults()).toEqual({ name: "" });
    expect(caller.lines).toEqual([
      "GET /cmdb/firewall/address?action=schema",
      "GET /cmdb/firewall/address?action=default",
    ]);
    expect(caller.seen.map(({ request }) => request.operation)).toEqual([
      "cmdb.firewall.address.schema",
      "cmdb.firewall.address.defaults",
    ]);
  });

  it("reads fields that have no type", async () => {
    const { tree } = device(() => ({ results: [{ name: "web", q_ref: 3 }] }));
    expect(extra(await tree.firewall.address.get("web")).q_ref).toBe(3);
  });
});

describe("keys", () => {
  it("reach the device as they are", async () => {
    const { caller, tree } = device();
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }), async (name) => {
        fc.pre(!/^(?:\.|%2e){1,2}$/i.test(name));
        await tree.firewall.address.get(name);
        const path = caller.seen.at(-1)?.request.path ?? "";
        const url = new URL(`https://device/api/v2${path}`);
        expect(url.pathname.split("/").slice(6).map(decodeURIComponent)).toEqual([name]);
        expect([url.search, url.hash]).toEqual(["", ""]);
      }),
    );
  });

  it.each(["", ".", "..", "%2e", "%2E%2e", Number.NaN, Number.POSITIVE_INFINITY, null, undefined, true, {}, ["a"]])(
    "%j is refused before anything is sent",
    async (key) => {
      const { caller, tree } = device();
      const { address } = tree.firewall;
      const bad = key as string;
      await expect(address.get(bad)).rejects.toThrow(InputError);
      await expect(address.exists(bad)).rejects.toThrow(InputError);
      await expect(address.update(bad, {})).rejects.toThrow(InputError);
      await expect(address.delete(bad)).rejects.toThrow(InputError);
      await expect(address.clone(bad, "x")).rejects.toThrow(InputError);
      await expect(address.clone("x", bad)).rejects.toThrow(InputError);
      await expect(address.rename("x", bad)).rejects.toThrow(InputError);
      await expect(address.move("x", { before: bad })).rejects.toThrow(InputError);
      await expect(address.reorder([bad])).rejects.toThrow(InputError);
      await expect(address.upsert({ name: bad })).rejects.toThrow(InputError);
      await expect(address.ensure({ name: bad })).rejects.toThrow(InputError);
      expect(() => address.at(bad)).toThrow(InputError);
      await expect(address.acrossVdoms("*").get(bad)).rejects.toThrow(InputError);
      expect(caller.seen).toEqual([]);
    },
  );
});

describe("create", () => {
  it("sends the row and gives its key", async () => {
    const { caller, tree } = device();
    expect(await tree.firewall.address.create({ name: "web", subnet: "10.0.0.0/24" })).toBe("web");
    expect(caller.lines).toEqual(['POST /cmdb/firewall/address {"name":"web","subnet":"10.0.0.0/24"}']);
    expect(caller.seen[0]?.request).toMatchObject({ operation: "cmdb.firewall.address.create", safe: false });
    expect(caller.seen[0]?.request.pretend?.()).toMatchObject({ status: "success", mkey: "web" });
  });

  it("gives the number the device chose", async () => {
    const { caller, tree } = device(() => ({ mkey: "17" }));
    expect(await tree.firewall.policy.create({ name: "p" })).toBe(17);
    expect(await tree.firewall.policy.create({ policyid: 0, name: "p" })).toBe(17);
    // Read-only mode cannot know the number: 0 is no row's.
    expect(caller.seen.map(({ request }) => request.pretend?.())).toMatchObject([{ mkey: 0 }, { mkey: 0 }]);
    expect(caller.lines[1]).toBe('POST /cmdb/firewall/policy {"policyid":0,"name":"p"}');
  });

  it("gives the key that was given where the device tells none", async () => {
    const { tree } = device(() => ({}));
    expect(await tree.firewall.policy.create({ policyid: 5 })).toBe(5);
    expect(await tree.firewall.address.create({ name: "7" })).toBe("7");
    await expect(tree.firewall.policy.create({})).rejects.toThrow(ResponseError);
  });

  it("keeps null, empty texts, 0, empty lists and false, and leaves undefined out", async () => {
    const { caller, tree } = device();
    const row = { name: "x", comment: "", color: 0, list: [], flag: false, none: null, gone: undefined };
    await tree.firewall.address.create(row as { name: string });
    expect(caller.lines).toEqual([
      'POST /cmdb/firewall/address {"name":"x","comment":"","color":0,"list":[],"flag":false,"none":null}',
    ]);
  });

  it("writes members as rows", async () => {
    const { caller, tree } = device(() => ({ mkey: 1 }));
    await tree.firewall.policy.create({ srcaddr: "all", dstaddr: ["web", { name: "db" }] });
    await tree.firewall.address.create({ name: "x", tagging: [{ name: "t", tags: ["a", "b"] }] });
    expect(caller.seen.map(({ request }) => request.json)).toEqual([
      { srcaddr: [{ name: "all" }], dstaddr: [{ name: "web" }, { name: "db" }] },
      { name: "x", tagging: [{ name: "t", tags: [{ name: "a" }, { name: "b" }] }] },
    ]);
  });

  it("takes what was read, without what the device adds to it", async () => {
    const { caller, tree } = device();
    const read = { name: "x", q_origin_key: "x", tagging: [{ name: "t", q_origin_key: "t" }] };
    await tree.firewall.address.create(read);
    expect(caller.seen[0]?.request.json).toEqual({ name: "x", tagging: [{ name: "t" }] });
  });

  it.each([
    ["no row", undefined],
    ["a list", [{ name: "x" }]],
    ["a row without its key", { subnet: "10.0.0.0/8" }],
    ["a key for a row with more fields", { name: "x", tagging: "t" }],
    ["a member without a name", { name: "x", list: [""] }],
    ["a member that is nothing", { name: "x", list: [undefined] }],
    ["a member that is a list", { name: "x", list: [["a"]] }],
  ])("refuses %s", async (_what, row) => {
    const { caller, tree } = device();
    await expect(tree.firewall.address.create(row as never)).rejects.toThrow(InputError);
    expect(caller.seen).toEqual([]);
  });

  it("leaves an object alone that is there, if that is wanted", async () => {
    const { caller, tree } = device(({ method }) => {
      if (method === "POST") throw duplicate();
      return { results: [{ name: "web" }] };
    });
    await expect(tree.firewall.address.create({ name: "web" })).rejects.toThrow(DuplicateError);
    expect(await tree.firewall.address.create({ name: "web" }, { ifExists: "ignore", vdom: "lab" })).toBe("web");
    expect(caller.seen[1]?.options).toEqual({ vdom: "lab" });
  });

  it("does not take a duplicate of something else for the object", async () => {
    const { tree } = device(({ method }) => {
      throw method === "POST" ? duplicate() : notFound();
    });
    await expect(tree.firewall.address.create({ name: "web" }, { ifExists: "ignore" })).rejects.toThrow(DuplicateError);
  });
});

describe("update and delete", () => {
  it("send what was given and tell whether it changed anything", async () => {
    const { caller, tree } = device(() => ({ revision_changed: false }));
    expect(await tree.firewall.address.update("a/b", { comment: "x" })).toEqual({ changed: false });
    expect(await tree.firewall.address.delete("a/b")).toEqual({ changed: false });
    expect(caller.lines).toEqual([
      'PUT /cmdb/firewall/address/a%2Fb {"comment":"x"}',
      "DELETE /cmdb/firewall/address/a%2Fb",
    ]);
    expect(caller.seen[0]?.request.pretend?.()).toMatchObject({ mkey: "a/b", revision_changed: true });
  });

  it("count as a change where the device does not say", async () => {
    const { tree } = device(() => ({}));
    expect(await tree.firewall.address.update("a", {})).toEqual({ changed: true });
    expect(await tree.firewall.address.delete("a")).toEqual({ changed: true });
  });

  it("ignore a missing object, if that is wanted", async () => {
    const { tree } = device(() => {
      throw notFound();
    });
    await expect(tree.firewall.address.delete("a")).rejects.toThrow(NotFoundError);
    expect(await tree.firewall.address.delete("a", { ifMissing: "ignore" })).toEqual({ changed: false });
    expect(await tree.firewall.address.update("a", {}, { ifMissing: "ignore" })).toEqual({ changed: false });
  });

  it("do not ignore something missing that a field refers to", async () => {
    const { tree } = device(() => {
      throw missingReference();
    });
    await expect(tree.firewall.address.update("a", {}, { ifMissing: "ignore" })).rejects.toThrow(NotFoundError);
  });
});

describe("upsert", () => {
  it("updates what is there", async () => {
    const { caller, tree } = device(() => ({ revision_changed: true }));
    expect(await tree.firewall.policy.upsert({ policyid: 4, name: "p" })).toEqual({
      key: 4,
      created: false,
      changed: true,
    });
    expect(caller.lines).toEqual(['PUT /cmdb/firewall/policy/4 {"policyid":4,"name":"p"}']);
  });

  it("creates what is not", async () => {
    const { caller, tree } = device(({ method }) => {
      if (method === "PUT") throw notFound();
      return { mkey: "web" };
    });
    const made = await tree.firewall.address.upsert({ name: "web" });
    expect(made).toEqual({ key: "web", created: true, changed: true });
    expect(caller.lines.map((line) => line.split(" ")[0])).toEqual(["PUT", "POST"]);
  });

  it("looks twice before it creates, where only a reference may be missing", async () => {
    let isThere = true;
    const { caller, tree } = device(({ method }) => {
      if (method === "PUT") throw missingReference();
      return method === "GET" && !isThere ? { results: [] } : { results: [{ name: "web" }], mkey: "web" };
    });
    await expect(tree.firewall.address.upsert({ name: "web" })).rejects.toThrow(/no such entry/);
    isThere = false;
    expect(await tree.firewall.address.upsert({ name: "web" })).toMatchObject({ created: true });
    expect(caller.lines.filter((line) => line.startsWith("POST"))).toHaveLength(1);
  });

  it("needs the key, and passes other errors on", async () => {
    const { tree } = device(() => {
      throw new AbortedError("stop", { sent: false });
    });
    await expect(tree.firewall.policy.upsert({} as never)).rejects.toThrow(/policyid is missing/);
    await expect(tree.firewall.address.upsert({ name: "x" })).rejects.toThrow(AbortedError);
  });
});

describe("clone, rename and purge", () => {
  it("send what FortiOS has for it", async () => {
    const { caller, tree } = device(() => ({}));
    expect(await tree.firewall.address.clone("a b", "c")).toBe("c");
    expect(await tree.firewall.address.rename("a b", "c")).toEqual({ changed: true });
    expect(await tree.firewall.address.purge({ confirm: "firewall/address", vdom: "lab" })).toEqual({ changed: true });
    expect(caller.lines).toEqual([
      "POST /cmdb/firewall/address/a%20b?action=clone&nkey=c",
      'PUT /cmdb/firewall/address/a%20b {"name":"c"}',
      "DELETE /cmdb/firewall/address",
    ]);
    expect(caller.seen[2]?.options).toEqual({ vdom: "lab" });
  });

  it.each([undefined, {}, { confirm: "" }, { confirm: "firewall/policy" }, { confirm: true }])(
    "purge(%j) sends nothing",
    async (options) => {
      const { caller, tree } = device();
      await expect(tree.firewall.address.purge(options as never)).rejects.toThrow(InputError);
      expect(caller.seen).toEqual([]);
    },
  );
});

describe("tables inside", () => {
  it("are reached under a key, at any depth", async () => {
    const { caller, tree } = device(() => ({ mkey: "x", results: [{ name: "x" }] }));
    const tagging = tree.firewall.address.at("a/b").tagging;
    await tagging.create({ name: "t" });
    await tagging.at("t").tags.create({ name: "x" }, { ifExists: "ignore" });
    await tagging.at("t").tags.delete("x");
    await tagging.list();
    await tagging.purge({ confirm: "firewall/address/tagging" });
    expect(caller.lines).toEqual([
      'POST /cmdb/firewall/address/a%2Fb/tagging {"name":"t"}',
      'POST /cmdb/firewall/address/a%2Fb/tagging/t/tags {"name":"x"}',
      "DELETE /cmdb/firewall/address/a%2Fb/tagging/t/tags/x",
      "GET /cmdb/firewall/address/a%2Fb/tagging?start=0&count=1000",
      "DELETE /cmdb/firewall/address/a%2Fb/tagging",
    ]);
    expect(caller.seen[2]?.request).toMatchObject({
      operation: "cmdb.firewall.address.tagging.tags.delete",
      object: { type: "firewall/address/tagging/tags", key: "a/b/t/x" },
    });
  });

  it("are reached under singletons and through objects", async () => {
    const { caller, tree } = device();
    await tree.router.bgp.neighbor.update("10.0.0.1", { "remote-as": 65001 });
    await tree.router.bgp.timers.peers.delete(3);
    await tree.system.interface.at("port1").ipv6.ip6PrefixList.get("2001:db8::/64");
    expect(caller.lines).toEqual([
      'PUT /cmdb/router/bgp/neighbor/10.0.0.1 {"remote-as":65001}',
      "DELETE /cmdb/router/bgp/timers/peers/3",
      "GET /cmdb/system/interface/port1/ipv6/ip6-prefix-list/2001%3Adb8%3A%3A%2F64",
    ]);
    expect(Object.keys(tree.router.bgp)).toEqual(["neighbor", "timers"]);
    expect(tree.router.bgp.neighbor).toBe(tree.router.bgp.neighbor);
  });

  it("adding a member twice is no error, if that is wanted", async () => {
    const members = new Set<string>();
    const { tree } = device(({ method, json }) => {
      if (method !== "POST") return { results: [...members].map((name) => ({ name })) };
      const { name } = json as { name: string };
      if (members.has(name)) throw duplicate();
      members.add(name);
      return { mkey: name };
    });
    const { srcaddr } = tree.firewall.policy.at(1);
    expect(await srcaddr.create({ name: "web" }, { ifExists: "ignore" })).toBe("web");
    expect(await srcaddr.create({ name: "web" }, { ifExists: "ignore" })).toBe("web");
    await expect(srcaddr.create({ name: "web" })).rejects.toThrow(DuplicateError);
  });
});

describe("tables that are only read", () => {
  it("refuse writes before anything is sent, also of tables inside", async () => {
    const { caller, tree } = device();
    const { decoder } = tree.ips;
    const writable = decoder as unknown as typeof tree.firewall.address;
    await expect(writable.create({ name: "x" })).rejects.toThrow(UnsupportedError);
    await expect(writable.update("x", {})).rejects.toThrow(UnsupportedError);
    await expect(writable.purge({ confirm: "ips/decoder" })).rejects.toThrow(UnsupportedError);
    await expect(decoder.at("x").parameter.delete("y")).rejects.toThrow(UnsupportedError);
    expect(caller.seen).toEqual([]);
    expect(await decoder.get("web")).toEqual({ name: "web" });
  });
});

describe("full", () => {
  it("gives what came along", async () => {
    const { tree } = device(() => ({ mkey: "web", revision: "r1", results: [{ name: "web" }] }));
    expect(await tree.firewall.address.full.create({ name: "web" })).toEqual({
      value: "web",
      envelope: { mkey: "web", revision: "r1", results: [{ name: "web" }] },
      status: 200,
      headers: { "content-type": "application/json" },
      requestId: "request-1",
      complete: true,
      calls: 1,
    });
    const { value, complete } = await tree.firewall.address.full.list();
    expect([value, complete]).toEqual([[{ name: "web" }], true]);
    expect((await tree.firewall.address.full.get("web")).value).toEqual({ name: "web" });
  });

  it("is empty where nothing was sent, and passes errors and warnings on", async () => {
    const { caller, tree } = device(({ method }) => {
      if (method === "GET") return { results: Array.from({ length: 1001 }, (_, id) => ({ name: `n${id}` })) };
      throw notFound();
    });
    await tree.firewall.address.full.list();
    expect(caller.warnings).toHaveLength(1);
    await expect(tree.firewall.address.full.delete("x")).rejects.toThrow(NotFoundError);
    const nothing = await tree.firewall.address.full.delete("x", { ifMissing: "ignore" });
    expect(nothing).toMatchObject({ value: { changed: false }, envelope: {}, status: 0, calls: 0 });
  });
});

describe("secrets", () => {
  it("that a device answered are left out of updates, and told", async () => {
    const { caller, tree } = device(() => ({}));
    const phase1 = tree.vpn.ipsec.phase1Interface;
    expect(await phase1.update("hq", { psksecret: "ENC abc", dpd: "on-idle" })).toEqual({
      changed: true,
      skipped: ["psksecret"],
    });
    expect(await tree.router.bgp.update({ password: "ENC", auth: { key: "ENC x", mode: "a" } })).toEqual({
      changed: true,
      skipped: ["password", "auth.key"],
    });
    expect(caller.lines).toEqual([
      'PUT /cmdb/vpn.ipsec/phase1-interface/hq {"dpd":"on-idle"}',
      'PUT /cmdb/router/bgp {"auth":{"mode":"a"}}',
    ]);
    expect(caller.seen.map(({ request }) => request.secret)).toEqual([true, true]);
  });

  it("of rows inside are not lost by writing back what was read: the rows would be replaced without them", async () => {
    const { caller, tree } = device();
    const read = { as: 65000, neighbor: [{ ip: "10.0.0.1", password: "ENC x" }] };
    await expect(tree.router.bgp.update(read)).rejects.toMatchObject({
      code: "input",
      field: "neighbor[0].password",
      hint: expect.stringContaining("leave the table out"),
    });
    expect(caller.seen).toEqual([]);
  });

  it("cycles are refused", async () => {
    const { caller, tree } = device();
    const row: Record<string, unknown> = { name: "web" };
    row.self = row;
    await expect(tree.firewall.address.update("web", row)).rejects.toMatchObject({ code: "input", field: "self" });
    expect(caller.seen).toEqual([]);
  });

  it("that a device answered are refused for new objects", async () => {
    const { caller, tree } = device();
    const phase1 = tree.vpn.ipsec.phase1Interface;
    await expect(phase1.create({ name: "hq", psksecret: "ENC abc" })).rejects.toThrow(/psksecret holds an encrypted/);
    expect(caller.seen).toEqual([]);
  });

  it("are known by their form in fields that are not known to hold any", async () => {
    const { caller, tree } = device();
    await tree.firewall.address.update("web", { comment: "ENC oded by hand", subnet: "ENC XXXX" });
    await tree.firewall.address.update("web", { comment: "ENC c2VjcmV0c2VjcmV0c2VjcmV0Cg==" });
    expect(caller.seen.map(({ request }) => request.json)).toEqual([{ comment: "ENC oded by hand" }, {}]);
    expect(caller.seen[0]?.request.secret).toBe(false);
  });
});
