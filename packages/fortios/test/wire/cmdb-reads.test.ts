import { IncompleteListError, NotFoundError, UnsupportedError } from "@fortikit/fortios";
import { useNock } from "@fortikit-tools/testkit";
import { describe, expect, it } from "vitest";
import { client, failure } from "../client/rig.ts";
import { answering, type Exchange, over, refused } from "./exchanges.ts";

useNock();

const table = "/cmdb/firewall/address";
const page = "start=0&count=1000";
const web = { name: "web", color: 3 };
const rows = (...results: object[]): Pick<Exchange, "answers"> => ({ answers: { results } });
const numbered = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => ({ name: `n${from + index}` }));

describe("the query of a list", () => {
  it.each([
    [{}, page],
    [{ start: 20 }, "start=20&count=1000"],
    [{ count: 5 }, "start=0&count=5"],
    [{ start: 10, count: 5 }, "start=10&count=5"],
    [{ format: ["name", "color"] as const }, `format=name|color&${page}`],
    [{ format: ["color"] as const }, `format=color|name&${page}`],
    [{ filter: "name=@web" }, `filter=name=@web&${page}`],
    [{ filter: ["name=@web", "color==3"] }, `filter=name=@web&filter=color==3&${page}`],
    [{ sort: "name" as const }, `sort=name&${page}`],
    [{ sort: { by: "color", order: "dsc" } as const }, `sort=color,dsc&${page}`],
    [{ sort: [{ by: "color", order: "asc" }, "name"] as const }, `sort=color,asc&sort=name&${page}`],
    [{ datasource: true }, `datasource=1&${page}`],
    [{ with_meta: true }, `with_meta=1&${page}`],
    [{ with_contents_hash: true }, `with_contents_hash=1&${page}`],
    [{ skip: true }, `skip=1&${page}`],
    [{ "exclude-default-values": true }, `exclude-default-values=1&${page}`],
    [{ key: "type" as const, pattern: "ipmask" }, `key=type&pattern=ipmask&${page}`],
    [{ datasource: false, skip: undefined, filter: undefined }, page],
  ])("%j", async (query, expected) => {
    const given = query as Parameters<ReturnType<typeof client>["cmdb"]["firewall"]["address"]["list"]>[0];
    const found = await over([{ sends: `GET ${table}?${expected}`, ...rows(web) }], (fgt) =>
      fgt.cmdb.firewall.address.list(given),
    );
    expect(found).toHaveLength(1);
  });

  it.each([
    [{ count: 0 }, "count"],
    [{ start: -1 }, "start"],
    [{ start: 1.5 }, "start"],
    [{ format: [] }, "format"],
    [{ format: ["name|color"] }, "format"],
    [{ filter: "" }, "filter"],
    [{ filter: 5 }, "filter"],
    [{ sort: { by: "name", order: "down" } }, "sort"],
    [{ vdom: "root" }, "vdom"],
    [{ action: "schema" }, "action"],
    [{ skip: Number.NaN }, "skip"],
  ])("%j is refused before anything is sent", async (query, field) => {
    const error = await over([], (fgt) => failure(fgt.cmdb.firewall.address.list(query as object)));
    expect(error).toMatchObject({ code: "input", field });
  });

  it("a filter that is built is what FortiOS reads, whatever is in the values", async () => {
    const cases = [
      ["eq", "a&b=c", "name==a&b=c"],
      ["ne", "50%", "name!=50%"],
      ["eqIgnoringCase", "é ü", "name=*é ü"],
      ["neIgnoringCase", "x", "name!*x"],
      ["contains", "a+b", "name=@a+b"],
      ["notContains", "#?", "name!@#?"],
      ["starts", "a\\b", "name=@a\\\\b"],
      ["lt", "m", "name<m"],
      ["lte", "m", "name<=m"],
      ["gt", "m", "name>m"],
      ["gte", "m", "name>=m"],
    ] as const;
    for (const [operator, value, text] of cases) {
      const [sent, fgt] = [answering([{ sends: "GET", ...rows() }]), client({ host: "fw.example.net", token: "t" })];
      await fgt.cmdb.firewall.address.list({ filter: (where) => where("name")[operator](value) });
      const { searchParams } = new URL(sent[0]?.url ?? "", "https://fw");
      expect(searchParams.getAll("filter")).toEqual([text]);
    }
  });

  it("AND is another filter, OR a comma", async () => {
    const filter = "filter=name=@web,name=@db&filter=color>=2";
    await over([{ sends: `GET ${table}?${filter}&${page}`, ...rows() }], (fgt) =>
      fgt.cmdb.firewall.address.list({
        filter: (where) => where("name").contains("web").or(where("name").contains("db")).and(where("color").gte(2)),
      }),
    );
  });
});

describe("pages", () => {
  const pages: Exchange[] = [
    { sends: `GET ${table}?start=0&count=1000`, answers: { results: numbered(0, 1000), next_idx: 999 } },
    { sends: `GET ${table}?start=1000&count=1000`, answers: { results: numbered(1000, 2), next_idx: 1001 } },
  ];

  it("are followed by list, and one by one by iterate", async () => {
    expect(await over(pages, (fgt) => fgt.cmdb.firewall.address.list())).toHaveLength(1002);
    const [first] = pages;
    await over(first === undefined ? [] : [first], async (fgt) => {
      for await (const { name } of fgt.cmdb.firewall.address.iterate()) if (name === "n5") return;
    });
  });

  it("a list that stops early tells so, and full.list() gives what came", async () => {
    const cut = { sends: `GET ${table}?${page}`, answers: { results: [web], matched_count: 3 } };
    const error = await over([cut], (fgt) => failure(fgt.cmdb.firewall.address.list()));
    expect(error).toBeInstanceOf(IncompleteListError);
    expect(error.rows).toEqual([web]);
    const full = await over([cut], (fgt) => fgt.cmdb.firewall.address.full.list());
    expect(full).toMatchObject({ value: [web], complete: false, calls: 1, status: 200 });
  });

  it("full tells all that came along", async () => {
    const answer = { results: [web], revision: "abc", matched_count: 1 };
    const full = await over([{ sends: `GET ${table}?${page}`, answers: answer }], (fgt) =>
      fgt.cmdb.firewall.address.full.list(),
    );
    expect(full).toMatchObject({ value: [web], complete: true, calls: 1, status: 200, requestId: expect.any(String) });
    expect(full.envelope).toMatchObject({ revision: "abc", serial: "FGVM01TM26000001" });
    expect(full.headers["content-type"]).toContain("application/json");
  });
});

describe("one object", () => {
  it("get, with its query", async () => {
    const query = { format: ["name"], datasource: true, with_meta: true, skip: true } as const;
    const sends = `GET ${table}/web?format=name&datasource=1&with_meta=1&skip=1`;
    expect(
      await over([{ sends, ...rows({ name: "web" }) }], (fgt) => fgt.cmdb.firewall.address.get("web", query)),
    ).toEqual({ name: "web" });
  });

  it("exists asks for the key only", async () => {
    const sends = `GET ${table}/web?format=name`;
    expect(await over([{ sends, ...rows(web) }], (fgt) => fgt.cmdb.firewall.address.exists("web"))).toBe(true);
    expect(await over([{ sends, ...refused(404, -3) }], (fgt) => fgt.cmdb.firewall.address.exists("web"))).toBe(false);
    const error = await over([{ sends, ...refused(403, -14) }], (fgt) =>
      failure(fgt.cmdb.firewall.address.exists("web")),
    );
    expect(error).toMatchObject({ code: "permission", status: 403, apiCode: -14 });
  });

  it("that is not there", async () => {
    const gone = { sends: `GET ${table}/gone`, ...refused(404, -3, { mkey: "gone" }) };
    const error = await over([gone], (fgt) => failure(fgt.cmdb.firewall.address.get("gone")));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error.message).toContain('firewall/address "gone"');
  });

  it.each([
    ["a/b", "a%2Fb"],
    ["50% off?", "50%25%20off%3F"],
    ["#1 é", "%231%20%C3%A9"],
    ["a+b&c", "a%2Bb%26c"],
    ["...", "..."],
  ])("the key %j is sent as %s", async (key, segment) => {
    const [sent] = [answering([{ sends: "GET", ...rows({ name: key }) }])];
    await client({ host: "fw.example.net", token: "t" }).cmdb.firewall.address.get(key);
    expect(sent[0]?.url).toBe(`/api/v2${table}/${segment}`);
  });

  it("schema and defaults", async () => {
    const schema = { name: "address", category: "table" };
    const sends = `GET ${table}?action=schema`;
    expect(await over([{ sends, answers: { results: schema } }], (fgt) => fgt.cmdb.firewall.address.schema())).toEqual(
      schema,
    );
    const defaults = { sends: `GET ${table}?action=default`, answers: { results: { color: 0 } } };
    expect(await over([defaults], (fgt) => fgt.cmdb.firewall.address.defaults())).toEqual({ color: 0 });
  });
});

describe("tables inside objects", () => {
  it("list, get, exists, iterate", async () => {
    const member = "/cmdb/firewall/addrgrp/a%2Fb/member";
    const all = { sends: `GET ${member}?${page}`, ...rows({ name: "x" }) };
    await over(
      [
        all,
        { sends: `GET ${member}/x`, ...rows({ name: "x" }) },
        { sends: `GET ${member}/y?format=name`, ...refused(404, -3) },
        all,
      ],
      async (fgt) => {
        const members = fgt.cmdb.firewall.addrgrp.at("a/b").member;
        expect(await members.list()).toEqual([{ name: "x" }]);
        expect(await members.get("x")).toEqual({ name: "x" });
        expect(await members.exists("y")).toBe(false);
        for await (const row of members.iterate()) expect(row.name).toBe("x");
      },
    );
  });

  it("deep ones, below groups of an object and below singletons", async () => {
    const deep = { sends: `GET /cmdb/firewall/address/web/tagging/t1/tags?${page}`, ...rows() };
    const grouped = { sends: `GET /cmdb/system/interface/port1/ipv6/ip6-extra-addr?${page}`, ...rows() };
    const neighbour = { sends: "GET /cmdb/router/bgp/neighbor/192.0.2.1", ...rows({ ip: "192.0.2.1" }) };
    await over([deep, grouped, neighbour], async (fgt) => {
      await fgt.cmdb.firewall.address.at("web").tagging.at("t1").tags.list();
      await fgt.cmdb.system.interface.at("port1").ipv6.ip6ExtraAddr.list();
      await fgt.cmdb.router.bgp.neighbor.get("192.0.2.1");
    });
  });
});

describe("tables and singletons that are only read", () => {
  it("a table", async () => {
    const path = "/cmdb/firewall/country";
    const exchanges = [
      { sends: `GET ${path}?${page}`, ...rows({ id: 1 }) },
      { sends: `GET ${path}/1`, ...rows({ id: 1 }) },
      { sends: `GET ${path}/1/region?${page}`, ...rows({ id: 7 }) },
      { sends: `GET ${path}?action=schema`, answers: { results: {} } },
    ];
    await over(exchanges, async (fgt) => {
      const { country } = fgt.cmdb.firewall;
      expect(await country.list()).toEqual([{ id: 1 }]);
      await country.get(1);
      await country.at(1).region.list();
      await country.schema();
      const write = (country as unknown as { delete(key: number): Promise<unknown> }).delete(1);
      expect(await failure(write)).toBeInstanceOf(UnsupportedError);
    });
  });

  it("a singleton", async () => {
    const path = "/cmdb/firewall/vendor-mac-summary";
    await over([{ sends: `GET ${path}`, answers: { results: { x: 1 } } }], async (fgt) => {
      const { vendorMacSummary } = fgt.cmdb.firewall;
      expect(await vendorMacSummary.get()).toEqual({ x: 1 });
      const write = (vendorMacSummary as unknown as { update(row: object): Promise<unknown> }).update({});
      expect(await failure(write)).toBeInstanceOf(UnsupportedError);
    });
  });
});
