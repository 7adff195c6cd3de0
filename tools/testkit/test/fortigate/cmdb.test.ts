import { describe, expect, it } from "vitest";
import { start } from "./api.ts";

const address = "/cmdb/firewall/address";
const names = (answer: { json: Record<string, unknown> }) =>
  (answer.json.results as { name: string }[]).map(({ name }) => name);

describe("the FortiGate's configuration", () => {
  it("keeps what is created, and answers in the device's envelopes", async () => {
    const { server, call } = await start();
    const created = await call(`POST ${address}`, { name: "a/b %", subnet: "10.0.0.0/24" });
    expect(created).toMatchObject({
      status: 200,
      json: {
        http_method: "POST",
        mkey: "a/b %",
        path: "firewall",
        name: "address",
        status: "success",
        http_status: 200,
        revision_changed: true,
        vdom: "root",
        version: "v7.6.6",
        serial: "FGVM01TM26000001",
      },
    });
    expect(created.json.old_revision).not.toBe(created.json.revision);
    const read = await call(`GET ${address}/a%2Fb%20%25`);
    expect(read.json.results).toMatchObject([{ name: "a/b %", q_origin_key: "a/b %", color: 0, tagging: [] }]);
    expect(read.json.revision).toBe(created.json.revision);
    const same = await call(`PUT ${address}/a%2Fb%20%25`, { subnet: "10.0.0.0/24" });
    expect(same.json).toMatchObject({ revision_changed: false });
    expect(same.json.old_revision).toBeUndefined();
    expect(await call(`DELETE ${address}/a%2Fb%20%25`)).toMatchObject({ status: 200 });
    expect(server.rows("firewall/address").map(({ name }) => name)).toEqual(["all", "none"]);
  });

  it.each([
    ["POST /cmdb/firewall/address", { name: "all" }, 500, -5],
    ["POST /cmdb/firewall/address", {}, 500, -651],
    ["PUT /cmdb/firewall/address/nobody", {}, 404, -3],
    ["DELETE /cmdb/firewall/address/nobody", undefined, 404, -3],
    ["GET /cmdb/firewall/address/nobody", undefined, 404, -3],
    ["PUT /cmdb/firewall/address", {}, 405, -1],
    ["POST /cmdb/system/global", {}, 405, -1],
    ["GET /cmdb/firewall/nothing", undefined, 404, undefined],
    ["POST /cmdb/firewall/address", "no json", 400, -1],
  ])("%s with %j is refused with %i and %s", async (request, body, status, error) => {
    const { call } = await start();
    const answer = await call(request, body);
    expect(answer).toMatchObject({ status, json: { status: "error", http_status: status } });
    expect(answer.json.error).toBe(error);
  });

  it("protects rows that others name, and follows a new name", async () => {
    const { server, call } = await start();
    await call(`POST ${address}`, { name: "web" });
    await call("POST /cmdb/firewall/addrgrp", { name: "servers", member: [{ name: "web" }] });
    expect(await call(`DELETE ${address}/web`)).toMatchObject({ status: 500, json: { error: -23 } });
    expect(await call(`DELETE ${address}`)).toMatchObject({ status: 500, json: { error: -23 } });
    expect(await call(`PUT ${address}/web`, { name: "all" })).toMatchObject({ status: 500, json: { error: -5 } });
    expect(await call(`PUT ${address}/web`, { name: "www" })).toMatchObject({ status: 200, json: { mkey: "www" } });
    expect(server.rows("firewall/addrgrp")).toMatchObject([{ member: [{ name: "www" }] }]);
    await call("DELETE /cmdb/firewall/addrgrp");
    expect(await call(`DELETE ${address}`)).toMatchObject({ status: 200 });
    expect(server.rows("firewall/address")).toEqual([]);
  });

  it("numbers, moves and clones policies", async () => {
    const { server, call } = await start();
    for (const body of [{}, { policyid: 0 }, { policyid: 9 }]) await call("POST /cmdb/firewall/policy", body);
    const order = () => server.rows("firewall/policy").map(({ policyid }) => policyid);
    expect(order()).toEqual([1, 2, 9]);
    await call("PUT /cmdb/firewall/policy/9?action=move&before=1");
    expect(order()).toEqual([9, 1, 2]);
    await call("PUT /cmdb/firewall/policy/9?action=move&after=2");
    expect(order()).toEqual([1, 2, 9]);
    expect(await call("PUT /cmdb/firewall/policy/9?action=move&after=77")).toMatchObject({ status: 404 });
    expect(await call("POST /cmdb/firewall/policy/1?action=clone&nkey=5")).toMatchObject({ json: { mkey: 5 } });
    expect(await call("POST /cmdb/firewall/policy/1?action=clone&nkey=5")).toMatchObject({ status: 500 });
    expect(order()).toEqual([1, 2, 9, 5]);
  });

  it("cuts lists, and goes on where it is told", async () => {
    const { server, call } = await start({ pageLimit: 3, ignorePaging: ["user/local"] });
    server.setRows(
      "firewall/address",
      ["a", "b", "c", "d"].map((name) => ({ name })),
    );
    const first = await call(`GET ${address}`);
    expect(names(first)).toEqual(["a", "b", "c"]);
    expect(first.json).toMatchObject({ size: 4, matched_count: 4, next_idx: 2, limit_reached: true });
    const rest = await call(`GET ${address}?start=3`);
    expect(names(rest)).toEqual(["d"]);
    expect(rest.json).toMatchObject({ next_idx: 3, limit_reached: false });
    expect(names(await call(`GET ${address}?start=1&count=2`))).toEqual(["b", "c"]);
    server.setRows(
      "user/local",
      ["u", "v", "w", "x"].map((name) => ({ name, passwd: "secret" })),
    );
    const all = await call("GET /cmdb/user/local?start=2&count=1");
    expect(names(all)).toEqual(["u", "v", "w", "x"]);
    expect(all.text).not.toContain('"secret"');
    expect(all.json.results).toMatchObject([{ passwd: expect.stringMatching(/^ENC /) }, {}, {}, {}]);
  });

  it.each([
    ["filter=name==B", ["b"]],
    ["filter=name!=b", ["a", "c", "ab"]],
    ["filter=name=@b", ["b", "ab"]],
    ["filter=name!@b", ["a", "c"]],
    ["filter=color>=2&filter=color<3", ["b"]],
    ["filter=color<=1", ["a"]],
    ["filter=color>2", ["c", "ab"]],
    ["filter=name==a,name==c", ["a", "c"]],
    ["filter=name==a,c", ["a", "c"]],
    ["filter=name=*B", ["b"]],
    ["filter=name!*B", ["a", "c", "ab"]],
    ["sort=color,dsc", ["ab", "c", "b", "a"]],
    ["sort=name", ["a", "ab", "b", "c"]],
  ])("answers ?%s", async (query, expected) => {
    const { server, call } = await start();
    server.setRows(
      "firewall/address",
      ["a", "b", "c", "ab"].map((name, index) => ({ name, color: index + 1 })),
    );
    expect(names(await call(`GET ${address}?${query}`))).toEqual(expected);
  });

  it("answers the fields that are asked for, defaults and schema", async () => {
    const { call } = await start({ schema: [{ path: "firewall", name: "address", category: "table" }] });
    const { json } = await call(`GET ${address}?format=type&filter=name==all`);
    expect(json.results).toEqual([{ name: "all", q_origin_key: "all", type: "ipmask" }]);
    expect((await call(`GET ${address}?action=default`)).json.results).toMatchObject({ color: 0, type: "ipmask" });
    expect((await call(`GET ${address}?action=schema`)).json.results).toMatchObject({ category: "table" });
    expect((await call("GET /cmdb/firewall/policy?action=schema")).json.results).toMatchObject({ mkey: "policyid" });
    expect((await call("GET /cmdb/?action=schema")).json.results).toHaveLength(1);
  });

  it("serves tables in rows and singletons by their path", async () => {
    const { server, call } = await start();
    await call("POST /cmdb/firewall/addrgrp", { name: "g", member: [{ name: "all" }] });
    expect(await call("POST /cmdb/firewall/addrgrp/g/member", { name: "none" })).toMatchObject({ status: 200 });
    expect(await call("POST /cmdb/firewall/addrgrp/g/member", { name: "none" })).toMatchObject({ status: 500 });
    expect(await call("DELETE /cmdb/firewall/addrgrp/g/member/all")).toMatchObject({ status: 200 });
    expect(server.rows("firewall/addrgrp")).toMatchObject([{ member: [{ name: "none" }] }]);
    expect(await call("GET /cmdb/firewall/addrgrp/nobody/member")).toMatchObject({ status: 404 });
    await call("POST /cmdb/router/bgp/neighbor", { ip: "10.0.0.1", password: "p" });
    await call("POST /cmdb/system/interface/port1/ipv6/ip6-extra-addr", { prefix: "::1/128" });
    expect(server.values("router/bgp")).toMatchObject({ neighbor: [{ ip: "10.0.0.1", password: "p" }] });
    await call("PUT /cmdb/router/bgp", { as: "65001" });
    expect((await call("GET /cmdb/router/bgp")).json.results).toMatchObject({
      as: "65001",
      neighbor: [{ password: expect.stringMatching(/^ENC/) }],
    });
    expect((await call("GET /cmdb/system/interface/port1")).json.results).toMatchObject([
      { ipv6: { "ip6-extra-addr": [{ prefix: "::1/128" }] } },
    ]);
  });

  it("takes tables of a test, and keeps what a standard one has besides", async () => {
    const { server, call } = await start({
      tables: { "vpn/thing": { key: "id", int: true }, "firewall/address": { key: "name", secret: ["comment"] } },
    });
    expect(await call("POST /cmdb/vpn/thing", {})).toMatchObject({ json: { mkey: 1 } });
    await call(`PUT ${address}/all`, { comment: "hidden" });
    expect((await call(`GET ${address}/all`)).json.results).toMatchObject([
      { type: "ipmask", comment: expect.stringMatching(/^ENC /) },
    ]);
    expect(server.rows("firewall/address")).toMatchObject([{ comment: "hidden" }, { name: "none" }]);
  });

  it("keeps vdoms apart, and answers for several at once", async () => {
    const { server, call } = await start({
      vdoms: ["root", "edge"],
      tokens: { "test-token": {}, narrow: { vdoms: ["edge"], readOnly: true } },
    });
    await call(`POST ${address}?vdom=edge`, { name: "only-edge" });
    expect(server.rows("firewall/address")).toHaveLength(2);
    expect(server.rows("firewall/address", "edge")).toHaveLength(3);
    const { json } = await call(`GET ${address}?vdom=*`);
    expect(json).toMatchObject([
      { vdom: "root", size: 2 },
      { vdom: "edge", size: 3 },
    ]);
    const narrow = { authorization: "Bearer narrow" };
    expect(await call(`GET ${address}`, undefined, narrow)).toMatchObject({ json: { vdom: "edge" } });
    expect(await call(`GET ${address}?vdom=root`, undefined, narrow)).toMatchObject({ status: 403 });
    expect(await call(`POST ${address}?vdom=edge`, { name: "x" }, narrow)).toMatchObject({ status: 403 });
    await call("PUT /cmdb/system/global?vdom=edge", { hostname: "shared" });
    expect(server.values("system/global")).toMatchObject({ hostname: "shared" });
  });
});
