import type { FortiOS } from "@fortikit/fortios";
import { useNock } from "@fortikit-tools/testkit";
import { describe, expect, it } from "vitest";
import { type Exchange, over } from "./exchanges.ts";

useNock();

type Case = readonly [string, (fgt: FortiOS) => Promise<unknown>, readonly Exchange[], unknown];

describe("writes of tables inside", () => {
  const member = "/cmdb/firewall/addrgrp/g/member";
  it.each<Case>([
    [
      "create",
      ({ cmdb }) => cmdb.firewall.addrgrp.at("g").member.create({ name: "x" }),
      [{ sends: `POST ${member}`, body: { name: "x" }, answers: { mkey: "x" } }],
      "x",
    ],
    [
      "delete",
      ({ cmdb }) => cmdb.firewall.addrgrp.at("g").member.delete("x"),
      [{ sends: `DELETE ${member}/x` }],
      { changed: true },
    ],
    [
      "purge",
      ({ cmdb }) => cmdb.firewall.addrgrp.at("g").member.purge({ confirm: "firewall/addrgrp/member" }),
      [{ sends: `DELETE ${member}` }],
      { changed: true },
    ],
    [
      "update, of one below a singleton",
      ({ cmdb }) => cmdb.router.bgp.neighbor.update("192.0.2.1", { "remote-as": "65000" }),
      [{ sends: "PUT /cmdb/router/bgp/neighbor/192.0.2.1", body: { "remote-as": "65000" } }],
      { changed: true },
    ],
  ])("%s", async (_, call, exchanges, result) => {
    expect(await over(exchanges, call)).toEqual(result);
  });
});

describe("singletons", () => {
  const path = "/cmdb/system/dns";
  const defaults = { sends: `GET ${path}?action=default`, answers: { results: { primary: "96.45.45.45" } } };
  const read = { sends: `GET ${path}`, answers: { results: { primary: "10.0.0.1" } } };

  it.each<Case>([
    ["get", ({ cmdb }) => cmdb.system.dns.get(), [read], { primary: "10.0.0.1" }],
    [
      "get, with its query",
      ({ cmdb }) => cmdb.system.dns.get({ format: ["primary"], skip: true }),
      [{ ...read, sends: `GET ${path}?format=primary&skip=1` }],
      { primary: "10.0.0.1" },
    ],
    ["defaults", ({ cmdb }) => cmdb.system.dns.defaults(), [defaults], { primary: "96.45.45.45" }],
    [
      "schema",
      ({ cmdb }) => cmdb.system.dns.schema(),
      [{ sends: `GET ${path}?action=schema`, answers: { results: { name: "dns" } } }],
      { name: "dns" },
    ],
    [
      "update",
      ({ cmdb }) => cmdb.system.dns.update({ primary: "10.0.0.1" }),
      [{ sends: `PUT ${path}`, body: { primary: "10.0.0.1" } }],
      { changed: true },
    ],
    [
      "unset",
      ({ cmdb }) => cmdb.system.dns.unset(["primary"]),
      [defaults, { sends: `PUT ${path}`, body: { primary: "96.45.45.45" } }],
      { changed: true },
    ],
  ])("%s", async (_, call, exchanges, result) => {
    expect(await over(exchanges, call)).toEqual(result);
  });

  it("ensure and full", async () => {
    const write = { sends: `PUT ${path}`, body: { primary: "10.0.0.2" } };
    const result = await over([read, write], ({ cmdb }) => cmdb.system.dns.full.ensure({ primary: "10.0.0.2" }));
    expect(result).toMatchObject({ value: { changed: true, created: false }, calls: 2 });
    expect(await over([read], ({ cmdb }) => cmdb.system.dns.ensure({ primary: "10.0.0.1" }))).toMatchObject({
      changed: false,
    });
  });
});
