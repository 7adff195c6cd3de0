import { type FortiOS, InputError, TransactionError, UnsupportedError } from "@fortikit/fortios";
import { useNock } from "@fortikit-tools/testkit";
import { describe, expect, it } from "vitest";
import { failure } from "../client/rig.ts";
import { type Exchange, over, refused } from "./exchanges.ts";

useNock();

const address = "/cmdb/firewall/address";

describe("request(preview)", () => {
  it.each([
    [{ method: "GET", url: "/api/v2/cmdb/firewall/address" }, `GET ${address}`, undefined],
    [{ method: "get", url: "/api/v2/monitor/system/status" }, "GET /monitor/system/status", undefined],
    [
      { method: "GET", url: "/api/v2/cmdb/firewall/address/a%2Fb?vdom=edge" },
      `GET ${address}/a%2Fb?vdom=edge`,
      undefined,
    ],
    [
      { method: "GET", url: "/api/v2/cmdb/firewall/address?count=1&skip=1", params: { count: 5, format: "name" } },
      `GET ${address}?count=5&skip=1&format=name`,
      undefined,
    ],
    [{ method: "POST", url: "/api/v2/cmdb/firewall/address", data: { name: "x" } }, `POST ${address}`, { name: "x" }],
    [{ method: "PUT", url: "/api/v2/cmdb/firewall/address/x", data: { color: 1 } }, `PUT ${address}/x`, { color: 1 }],
    [{ method: "DELETE", url: "/api/v2/cmdb/firewall/address/x", data: null }, `DELETE ${address}/x`, undefined],
    [{ method: "GET", url: "/api/v2/monitor/system/" }, "GET /monitor/system/", undefined],
  ])("%j", async (preview, sends, body) => {
    const answer = await over([{ sends, body, answers: { results: [1], mkey: "x" } }], (fgt) => fgt.request(preview));
    expect(answer).toMatchObject({ status: "success", results: [1], mkey: "x", serial: "FGVM01TM26000001" });
  });

  it.each([
    { method: "PATCH", url: "/api/v2/cmdb/firewall/address" },
    { method: "GET", url: "https://other.example/api/v2/cmdb/firewall/address" },
    { method: "GET", url: "/logincheck" },
    { method: "DELETE", url: "/api/v2/cmdb/firewall/address/" },
    { method: "DELETE", url: "/api/v2/cmdb/firewall/address/.." },
    { method: "DELETE", url: "/api/v2/cmdb/firewall/address/%2E%2e" },
    { method: "DELETE", url: "/api/v2/cmdb/firewall/address/%252E%252e" },
    { method: "DELETE", url: "/api/v2/cmdb/firewall//address" },
  ])("%j is refused before anything is sent", async (preview) => {
    expect(await over([], (fgt) => failure(fgt.request(preview)))).toBeInstanceOf(InputError);
  });
});

describe("supports", () => {
  const directory = {
    sends: "GET /monitor/system/",
    answers: { results: [{ path: "system", name: "status", action: "select", supported: true }] },
  };

  it.each<readonly [string, readonly Exchange[], boolean]>([
    ["cmdb/firewall/address", [], true],
    ["cmdb/firewall/nosuch", [{ sends: "GET /cmdb/firewall/nosuch?action=schema", ...refused(404, -3) }], false],
    ["cmdb/firewall/newer", [{ sends: "GET /cmdb/firewall/newer?action=schema", answers: { results: {} } }], true],
    ["monitor/system/status", [directory], true],
    ["/api/v2/monitor/system/nosuch", [directory], false],
    ["log/disk/traffic/forward", [], true],
    ["service/sniffer/list", [], true],
  ])("%s", async (path, exchanges, expected) => {
    expect(await over(exchanges, (fgt) => fgt.supports(path))).toBe(expected);
  });

  it("goes to the vdom of the call", async () => {
    const asked = { ...directory, sends: "GET /monitor/system/?vdom=edge" };
    expect(await over([asked], (fgt) => fgt.supports("monitor/system/status", { vdom: "edge" }))).toBe(true);
  });
});

describe("transactions", () => {
  const inside = { headers: { "x-transaction-id": "42" } };
  const outside = { headers: { "x-transaction-id": undefined } };
  const start = (query = "", timeout = 60): Exchange => ({
    sends: `POST /cmdb?action=transaction-start${query}`,
    body: { timeout },
    answers: { results: { "transaction-id": 42 } },
    ...outside,
  });
  const end = (verb: "commit" | "abort", query = ""): Exchange => ({
    sends: `POST /cmdb?action=transaction-${verb}${query}`,
    body: { "transaction-id": 42 },
    ...outside,
  });
  const create: Exchange = { sends: `POST ${address}`, body: { name: "x" }, answers: { mkey: "x" }, ...inside };

  it("commits what was changed through it, which alone carries its header", async () => {
    const exchanges = [
      start(),
      create,
      { sends: "GET /monitor/system/status", answers: { results: {} }, ...outside },
      { sends: `GET ${address}/y`, answers: { results: [{ name: "y" }] }, ...inside },
      { sends: `DELETE ${address}/y`, ...outside },
      end("commit"),
    ];
    const result = await over(exchanges, (fgt) =>
      fgt.transaction(async (tx) => {
        await tx.cmdb.firewall.address.create({ name: "x" });
        await tx.monitor.system.status.get();
        await tx.cmdb.firewall.address.get("y");
        await fgt.cmdb.firewall.address.delete("y");
        return tx.id;
      }),
    );
    expect(result).toBe(42);
  });

  it("every kind of call through it carries the header", async () => {
    const exchanges: Exchange[] = [
      start(),
      { sends: `PUT ${address}/x`, body: { color: 1 }, ...inside },
      { sends: "PUT /cmdb/firewall/policy/1?action=move&before=2", ...inside },
      { sends: "DELETE /cmdb/firewall/addrgrp/g/member/x", ...inside },
      { sends: "PUT /cmdb/system/dns", body: { primary: "10.0.0.1" }, ...inside },
      { sends: `POST ${address}`, body: { name: "z" }, ...inside },
      end("commit"),
    ];
    await over(exchanges, (fgt) =>
      fgt.transaction(async ({ cmdb, request }) => {
        await cmdb.firewall.address.update("x", { color: 1 });
        await cmdb.firewall.policy.move(1, { before: 2 });
        await cmdb.firewall.addrgrp.at("g").member.delete("x");
        await cmdb.system.dns.update({ primary: "10.0.0.1" });
        await request({ method: "POST", url: "/api/v2/cmdb/firewall/address", data: { name: "z" } });
      }),
    );
  });

  it("keeps to its vdom, and takes its timeout in seconds", async () => {
    const placed = { ...create, sends: `${create.sends}?vdom=edge` };
    const work = (tx: Parameters<Parameters<FortiOS["transaction"]>[0]>[0]) =>
      tx.cmdb.firewall.address.create({ name: "x" });
    await over([start("&vdom=edge", 2), placed, end("commit", "&vdom=edge")], (fgt) =>
      fgt.transaction(work, { vdom: "edge", timeout: 1500 }),
    );
    await over([start("&vdom=edge"), placed, end("commit", "&vdom=edge")], (fgt) => fgt.transaction(work), {
      vdom: "edge",
    });
    const other = [start("&vdom=edge"), end("abort", "&vdom=edge")];
    const error = await over(other, (fgt) =>
      failure(
        fgt.transaction((tx) => tx.cmdb.firewall.address.create({ name: "x" }, { vdom: "root" }), { vdom: "edge" }),
      ),
    );
    expect(error).toBeInstanceOf(TransactionError);
    expect(error.reason).toBe("vdom");
  });

  it("aborts when a call is refused, and the error is the refusal", async () => {
    const exchanges = [start(), { ...create, ...refused(500, -5) }, end("abort")];
    const error = await over(exchanges, (fgt) =>
      failure(fgt.transaction((tx) => tx.cmdb.firewall.address.create({ name: "x" }))),
    );
    expect(error).toMatchObject({ code: "duplicate", apiCode: -5 });
  });

  it("aborts when the function throws", async () => {
    const error = await over([start(), end("abort")], (fgt) =>
      failure(
        fgt.transaction(() => {
          throw new RangeError("mine");
        }),
      ),
    );
    expect(error).toBeInstanceOf(RangeError);
  });

  it("transactional functions are a transaction each time", async () => {
    const second = { ...create, body: { name: "y" }, answers: { mkey: "y" } };
    const keys = await over([start(), create, end("commit"), start(), second, end("commit")], async (fgt) => {
      const add = fgt.transactional((tx, name: string) => tx.cmdb.firewall.address.create({ name }));
      return [await add("x"), await add("y")];
    });
    expect(keys).toEqual(["x", "y"]);
  });

  it("by hand: show, commit, abort, and the end of the scope", async () => {
    const show = {
      sends: "GET /cmdb?action=transaction-show&transaction-id=42",
      answers: { results: ["config firewall address", "end"] },
      ...outside,
    };
    await over([start(), show, end("commit"), start(), end("abort"), start(), end("abort")], async (fgt) => {
      const first = await fgt.beginTransaction();
      expect(first).toMatchObject({ id: 42, vdom: "root", state: "open" });
      expect(await first.show()).toEqual(["config firewall address", "end"]);
      await first.commit();
      expect(first.state).toBe("committed");
      const second = await fgt.beginTransaction();
      await second.abort();
      await using third = await fgt.beginTransaction();
      expect(third.state).toBe("open");
    });
  });

  it("listTransactions", async () => {
    const found = { "transaction-id": 42, vdom: "root", created: 5 };
    const list = { sends: "GET /cmdb?action=transaction-list", answers: { results: [found] } };
    expect(await over([list], (fgt) => fgt.listTransactions())).toEqual([{ id: 42, vdom: "root", details: found }]);
    const older = { ...list, answers: { version: "v7.2.9", results: [] } };
    expect(await over([older], (fgt) => failure(fgt.listTransactions()))).toBeInstanceOf(UnsupportedError);
  });
});
