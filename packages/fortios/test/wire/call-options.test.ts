import {
  AbortedError,
  ConfigError,
  type FortiOS,
  type FortiOSCallOptions,
  InputError,
  memorySink,
} from "@fortikit/fortios";
import { useNock } from "@fortikit-tools/testkit";
import { describe, expect, it } from "vitest";
import { client, failure } from "../client/rig.ts";
import { type Exchange, over } from "./exchanges.ts";

useNock();

type Options = FortiOSCallOptions;
type Call = (fgt: FortiOS, options: Options) => Promise<unknown>;
type Case = readonly [name: string, call: Call, exchanges: readonly Exchange[]];

const results = (...rows: object[]) => ({ answers: { results: rows } });
const table = "/cmdb/firewall/address";
const list = { sends: `GET ${table}?start=0&count=1000`, ...results() };
const web = { sends: `GET ${table}/web`, ...results({ name: "web", color: 1 }) };
const dns = { sends: "GET /cmdb/system/dns", answers: { results: { primary: "10.0.0.1" } } };
const defaults = { sends: "GET /cmdb/system/dns?action=default", answers: { results: { primary: "96.45.45.45" } } };
const ids = {
  sends: "GET /cmdb/firewall/policy?format=policyid&start=0&count=1000",
  ...results({ policyid: 1 }, { policyid: 2 }),
};

const reads: readonly Case[] = [
  ["list", ({ cmdb }, options) => cmdb.firewall.address.list({}, options), [list]],
  ["iterate", ({ cmdb }, options) => cmdb.firewall.address.iterate({}, options).next(), [list]],
  ["full.list", ({ cmdb }, options) => cmdb.firewall.address.full.list({}, options), [list]],
  ["get", ({ cmdb }, options) => cmdb.firewall.address.get("web", {}, options), [web]],
  [
    "exists",
    ({ cmdb }, options) => cmdb.firewall.address.exists("web", options),
    [{ ...web, sends: `GET ${table}/web?format=name` }],
  ],
  [
    "schema",
    ({ cmdb }, options) => cmdb.firewall.address.schema(options),
    [{ sends: `GET ${table}?action=schema`, answers: { results: {} } }],
  ],
  [
    "defaults",
    ({ cmdb }, options) => cmdb.firewall.address.defaults(options),
    [{ sends: `GET ${table}?action=default`, answers: { results: {} } }],
  ],
  ["get of a singleton", ({ cmdb }, options) => cmdb.system.dns.get({}, options), [dns]],
  [
    "list of a table inside",
    ({ cmdb }, options) => cmdb.firewall.addrgrp.at("g").member.list({}, options),
    [{ sends: "GET /cmdb/firewall/addrgrp/g/member?start=0&count=1000", ...results() }],
  ],
  [
    "get of monitor",
    ({ monitor }, options) => monitor.system.status.get({}, options),
    [{ sends: "GET /monitor/system/status", answers: { results: {} } }],
  ],
  [
    "get of service",
    ({ service }, options) => service.sniffer.list.get({}, options),
    [{ sends: "GET /service/sniffer/list", answers: { results: [] } }],
  ],
  [
    "list of a log",
    ({ log }, options) => log.disk.event.system.list({}, options),
    [{ sends: "GET /log/disk/event/system?rows=500", answers: { results: [], completed: 100, total_lines: 0 } }],
  ],
  [
    "get of a log",
    ({ log }, options) => log.disk.event.system.get({ rows: 5 }, options),
    [{ sends: "GET /log/disk/event/system?rows=5", answers: { results: [] } }],
  ],
  [
    "request",
    (fgt, options) => fgt.request({ method: "GET", url: "/api/v2/monitor/system/time" }, options),
    [{ sends: "GET /monitor/system/time" }],
  ],
];

const writes: readonly Case[] = [
  [
    "create",
    ({ cmdb }, options) => cmdb.firewall.address.create({ name: "web" }, options),
    [{ sends: `POST ${table}`, body: { name: "web" }, answers: { mkey: "web" } }],
  ],
  [
    "update",
    ({ cmdb }, options) => cmdb.firewall.address.update("web", { color: 2 }, options),
    [{ sends: `PUT ${table}/web`, body: { color: 2 } }],
  ],
  [
    "upsert",
    ({ cmdb }, options) => cmdb.firewall.address.upsert({ name: "web" }, options),
    [{ sends: `PUT ${table}/web`, body: { name: "web" } }],
  ],
  ["delete", ({ cmdb }, options) => cmdb.firewall.address.delete("web", options), [{ sends: `DELETE ${table}/web` }]],
  [
    "move",
    ({ cmdb }, options) => cmdb.firewall.policy.move(1, { after: 2 }, options),
    [{ sends: "PUT /cmdb/firewall/policy/1?action=move&after=2" }],
  ],
  [
    "clone",
    ({ cmdb }, options) => cmdb.firewall.address.clone("web", "db", options),
    [{ sends: `POST ${table}/web?action=clone&nkey=db` }],
  ],
  [
    "rename",
    ({ cmdb }, options) => cmdb.firewall.address.rename("web", "db", options),
    [{ sends: `PUT ${table}/web`, body: { name: "db" } }],
  ],
  [
    "purge",
    ({ cmdb }, options) => cmdb.firewall.address.purge({ ...options, confirm: "firewall/address" }),
    [{ sends: `DELETE ${table}` }],
  ],
  [
    "update of a singleton",
    ({ cmdb }, options) => cmdb.system.dns.update({ primary: "10.0.0.1" }, options),
    [{ sends: "PUT /cmdb/system/dns", body: { primary: "10.0.0.1" } }],
  ],
  [
    "post of monitor",
    ({ monitor }, options) => monitor.firewall.policy.clearCounters.post({ policy: 1 }, options),
    [{ sends: "POST /monitor/firewall/policy/clear_counters", body: { policy: 1 } }],
  ],
  [
    "request",
    (fgt, options) => fgt.request({ method: "PUT", url: "/api/v2/cmdb/system/dns", data: { a: 1 } }, options),
    [{ sends: "PUT /cmdb/system/dns", body: { a: 1 } }],
  ],
];

const several: readonly Case[] = [
  [
    "ensure",
    ({ cmdb }, options) => cmdb.firewall.address.ensure({ name: "web", color: 2 }, options),
    [web, { sends: `PUT ${table}/web`, body: { color: 2 } }],
  ],
  [
    "reorder",
    ({ cmdb }, options) => cmdb.firewall.policy.reorder([2, 1], options),
    [ids, { sends: "PUT /cmdb/firewall/policy/2?action=move&before=1" }],
  ],
  [
    "move to the end",
    ({ cmdb }, options) => cmdb.firewall.policy.move(1, "last", options),
    [ids, { sends: "PUT /cmdb/firewall/policy/1?action=move&after=2" }],
  ],
  [
    "unset",
    ({ cmdb }, options) => cmdb.system.dns.unset(["primary"], options),
    [defaults, { sends: "PUT /cmdb/system/dns", body: { primary: "96.45.45.45" } }],
  ],
  [
    "ensure of a singleton",
    ({ cmdb }, options) => cmdb.system.dns.ensure({ primary: "10.0.0.2" }, options),
    [dns, { sends: "PUT /cmdb/system/dns", body: { primary: "10.0.0.2" } }],
  ],
];

const everyCall = [...reads, ...writes, ...several];

/** The exchanges with a parameter more. */
const withQuery = (exchanges: readonly Exchange[], param: string): Exchange[] =>
  exchanges.map((each) => ({ ...each, sends: `${each.sends}${each.sends.includes("?") ? "&" : "?"}${param}` }));

describe("options of a call", () => {
  it.each(everyCall)("%s: vdom and headers go with every request", async (_, call, exchanges) => {
    const expected = withQuery(exchanges, "vdom=edge").map((each) => ({ ...each, headers: { "x-note": "n" } }));
    await over(expected, (fgt) => call(fgt, { vdom: "edge", headers: { "X-Note": "n" } }));
  });

  it.each(everyCall)("%s: the client's vdom, unless the scope is global", async (_, call, exchanges) => {
    await over(withQuery(exchanges, "vdom=own"), (fgt) => call(fgt, {}), { vdom: "own" });
    await over(withQuery(exchanges, "scope=global"), (fgt) => call(fgt, { scope: "global" }), { vdom: "own" });
  });

  it.each(everyCall)("%s: a signal that has fired sends nothing", async (_, call) => {
    const error = await over([], (fgt) => failure(call(fgt, { signal: AbortSignal.abort() })));
    expect(error).toBeInstanceOf(AbortedError);
    expect(error.sent).toBe(false);
  });

  it.each(everyCall)("%s: a vdom that would be several, or would leave its place, sends nothing", async (_, call) => {
    for (const vdom of ["a,b", "*", "", "a&b"]) {
      const error = await over([], (fgt) => failure(call(fgt, { vdom })));
      expect(error).toBeInstanceOf(InputError);
    }
  });

  it.each(reads)("%s: is tried again as often as retry says", async (_, call, exchanges) => {
    const [first] = exchanges;
    const busy = { ...first, answers: "busy", status: 503 } as Exchange;
    await over([busy, ...exchanges], (fgt) => call(fgt, { retry: 1 }), { retry: { limit: 0, delay: 0 } });
    const again = { retry: { limit: 5, delay: 0 } };
    expect(await over([busy], (fgt) => failure(call(fgt, { retry: false })), again)).toMatchObject({ status: 503 });
  });

  it.each(writes)("%s: a write is not tried again, whatever retry says", async (_, call, exchanges) => {
    const busy = exchanges.map((each) => ({ ...each, answers: "busy", status: 503 }));
    const again = { retry: { limit: 5, delay: 0 } };
    const error = await over(busy, (fgt) => failure(call(fgt, { retry: 5 })), again);
    expect(error).toMatchObject({ code: "outcome_unknown" });
  });

  it.each(everyCall)("%s: who and why goes into the audit trail", async (_, call, exchanges) => {
    const sink = memorySink();
    const traceId = "0af7651916cd43dd8448eb211c80319c";
    const audit = { actor: { ticket: "CHG-7" }, traceId };
    const fgt = await over(
      exchanges,
      async (made) => {
        await call(made, { audit });
        return made;
      },
      { audit: { sinks: sink } },
    );
    await fgt.close();
    const calls = sink.events.filter(({ kind }) => kind === "call");
    expect(calls).toHaveLength(exchanges.length);
    for (const event of calls) expect(event).toMatchObject({ actor: { ticket: "CHG-7" }, traceId, service: "fortios" });
    expect(calls.map(({ method }) => method)).toEqual(exchanges.map(({ sends }) => sends.split(" ")[0]));
  });

  it.each(["authorization", "Cookie"])("%s cannot be set", async (name) => {
    const error = await over([], (fgt) => failure(fgt.cmdb.system.dns.get({}, { headers: { [name]: "x" } })));
    expect(error).toBeInstanceOf(ConfigError);
  });
});

describe("several virtual domains", () => {
  const refused = { vdom: "edge", status: "error", http_status: 403, error: -14 };

  it.each<readonly ["*" | readonly string[], string]>([
    ["*", "*"],
    [["root", "edge", "root"], "root,edge"],
  ])("%j are asked in one request, and each has its result", async (vdoms, sent) => {
    const both = [{ vdom: "root", status: "success", results: [{ name: "web" }] }, refused];
    const lists = await over([{ sends: `GET ${table}?start=0&count=1000&vdom=${sent}`, answers: both }], ({ cmdb }) =>
      cmdb.firewall.address.acrossVdoms(vdoms).list(),
    );
    expect(lists.get("root")).toEqual({ ok: true, value: [{ name: "web" }] });
    expect(lists.get("edge")).toMatchObject({ ok: false, error: { code: "permission", apiCode: -14 } });
  });

  it("get, exists, a singleton, monitor", async () => {
    const rows = [{ vdom: "root", status: "success", results: [{ name: "web" }] }];
    const one = [{ vdom: "root", status: "success", results: { primary: "10.0.0.1" } }];
    const exchanges = [
      { sends: `GET ${table}/web?format=name&vdom=*`, answers: rows },
      { sends: `GET ${table}/web?format=name&vdom=*`, answers: rows },
      { sends: "GET /cmdb/system/dns?vdom=*", answers: one },
      { sends: "GET /monitor/firewall/policy?policyid=1&policyid=2&vdom=*", answers: rows },
    ];
    await over(exchanges, async ({ cmdb, monitor }) => {
      const across = cmdb.firewall.address.acrossVdoms("*");
      expect((await across.get("web", { format: ["name"] })).get("root")).toMatchObject({ value: { name: "web" } });
      expect((await across.exists("web")).get("root")).toEqual({ ok: true, value: true });
      expect((await cmdb.system.dns.acrossVdoms("*").get()).size).toBe(1);
      expect((await monitor.firewall.policy.acrossVdoms("*").get({ policyid: [1, 2] })).size).toBe(1);
    });
  });

  it("global and several contradict each other", async () => {
    const fgt = client({ host: "fw.example.net", token: "t" });
    const error = await failure(fgt.cmdb.firewall.address.acrossVdoms("*").list({}, { scope: "global" }));
    expect(error).toMatchObject({ code: "input", field: "scope" });
  });
});
