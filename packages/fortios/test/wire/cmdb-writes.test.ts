import { DuplicateError, type FortiOS, InputError, InUseError, NotFoundError } from "@fortikit/fortios";
import { useNock } from "@fortikit-tools/testkit";
import { describe, expect, it } from "vitest";
import { failure } from "../client/rig.ts";
import { type Exchange, over, refused } from "./exchanges.ts";

useNock();

const table = "/cmdb/firewall/address";
const address = ({ cmdb }: FortiOS) => cmdb.firewall.address;
const policy = ({ cmdb }: FortiOS) => cmdb.firewall.policy;
const keys = (...ids: number[]): Exchange => ({
  sends: "GET /cmdb/firewall/policy?format=policyid&start=0&count=1000",
  answers: { results: ids.map((policyid) => ({ policyid })) },
});

type Case = readonly [string, (fgt: FortiOS) => Promise<unknown>, readonly Exchange[], unknown];

describe("writes of a table", () => {
  it.each<Case>([
    [
      "create",
      (fgt) => address(fgt).create({ name: "web", subnet: "10.0.0.0/24", comment: undefined }),
      [{ sends: `POST ${table}`, body: { name: "web", subnet: "10.0.0.0/24" }, answers: { mkey: "web" } }],
      "web",
    ],
    [
      "create takes the number the device gives",
      (fgt) => policy(fgt).create({ name: "p", srcaddr: "all", dstaddr: ["a", { name: "b" }] }),
      [
        {
          sends: "POST /cmdb/firewall/policy",
          body: { name: "p", srcaddr: [{ name: "all" }], dstaddr: [{ name: "a" }, { name: "b" }] },
          answers: { mkey: "7" },
        },
      ],
      7,
    ],
    [
      "create, there is one, ignored",
      (fgt) => address(fgt).create({ name: "web" }, { ifExists: "ignore" }),
      [
        { sends: `POST ${table}`, body: { name: "web" }, ...refused(500, -5) },
        { sends: `GET ${table}/web?format=name`, answers: { results: [{ name: "web" }] } },
      ],
      "web",
    ],
    [
      "update",
      (fgt) => address(fgt).update("a/b", { comment: "", color: 0, subnet: undefined }),
      [{ sends: `PUT ${table}/a%2Fb`, body: { comment: "", color: 0 }, answers: { revision_changed: true } }],
      { changed: true },
    ],
    [
      "update that changes nothing",
      (fgt) => address(fgt).update("web", { color: 3 }),
      [{ sends: `PUT ${table}/web`, body: { color: 3 }, answers: { revision_changed: false } }],
      { changed: false },
    ],
    [
      "update of what is missing, ignored",
      (fgt) => address(fgt).update("web", { color: 3 }, { ifMissing: "ignore" }),
      [{ sends: `PUT ${table}/web`, body: { color: 3 }, ...refused(404, -3) }],
      { changed: false },
    ],
    [
      "upsert of what is there",
      (fgt) => address(fgt).upsert({ name: "web", color: 3 }),
      [{ sends: `PUT ${table}/web`, body: { name: "web", color: 3 } }],
      { key: "web", created: false, changed: true },
    ],
    [
      "upsert of what is missing",
      (fgt) => address(fgt).upsert({ name: "web" }),
      [
        { sends: `PUT ${table}/web`, body: { name: "web" }, ...refused(404, -3) },
        { sends: `POST ${table}`, body: { name: "web" }, answers: { mkey: "web" } },
      ],
      { key: "web", created: true, changed: true },
    ],
    ["delete", (fgt) => address(fgt).delete("web"), [{ sends: `DELETE ${table}/web` }], { changed: true }],
    [
      "delete of what is missing, ignored",
      (fgt) => address(fgt).delete("web", { ifMissing: "ignore" }),
      [{ sends: `DELETE ${table}/web`, ...refused(404, -3) }],
      { changed: false },
    ],
    [
      "move before",
      (fgt) => policy(fgt).move(3, { before: 1 }),
      [{ sends: "PUT /cmdb/firewall/policy/3?action=move&before=1" }],
      { changed: true },
    ],
    [
      "move after",
      (fgt) => policy(fgt).move(1, { after: 3 }),
      [{ sends: "PUT /cmdb/firewall/policy/1?action=move&after=3" }],
      { changed: true },
    ],
    [
      "move to the beginning asks for one key",
      (fgt) => policy(fgt).move(3, "first"),
      [
        { sends: "GET /cmdb/firewall/policy?format=policyid&start=0&count=1", answers: { results: [{ policyid: 9 }] } },
        { sends: "PUT /cmdb/firewall/policy/3?action=move&before=9" },
      ],
      { changed: true },
    ],
    [
      "move to the end",
      (fgt) => policy(fgt).move(1, "last"),
      [keys(1, 2, 3), { sends: "PUT /cmdb/firewall/policy/1?action=move&after=3" }],
      { changed: true },
    ],
    ["move of the last to the end", (fgt) => policy(fgt).move(3, "last"), [keys(1, 2, 3)], { changed: false }],
    [
      "reorder",
      (fgt) => policy(fgt).reorder([4, 1, 2, 3]),
      [keys(1, 2, 3, 4), { sends: "PUT /cmdb/firewall/policy/4?action=move&before=1" }],
      { moves: 1 },
    ],
    [
      "clone",
      (fgt) => address(fgt).clone("a b", "c/d"),
      [{ sends: `POST ${table}/a%20b?action=clone&nkey=c/d` }],
      "c/d",
    ],
    [
      "rename",
      (fgt) => address(fgt).rename("old", "new"),
      [{ sends: `PUT ${table}/old`, body: { name: "new" } }],
      { changed: true },
    ],
    [
      "purge",
      (fgt) => address(fgt).purge({ confirm: "firewall/address" }),
      [{ sends: `DELETE ${table}` }],
      { changed: true },
    ],
  ])("%s", async (_, call, exchanges, result) => {
    expect(await over(exchanges, call)).toEqual(result);
  });

  it.each<readonly [string, (fgt: FortiOS) => Promise<unknown>, Exchange, object, string]>([
    [
      "create: duplicate",
      (fgt) => address(fgt).create({ name: "web" }),
      { sends: `POST ${table}`, body: { name: "web" }, ...refused(500, -5) },
      DuplicateError,
      "exists already",
    ],
    [
      "rename: duplicate",
      (fgt) => address(fgt).rename("a", "b"),
      { sends: `PUT ${table}/a`, body: { name: "b" }, ...refused(500, -5) },
      DuplicateError,
      "exists already",
    ],
    [
      "update: missing",
      (fgt) => address(fgt).update("web", { color: 1 }),
      { sends: `PUT ${table}/web`, body: { color: 1 }, ...refused(404, -3) },
      NotFoundError,
      "there is no such object",
    ],
    [
      "delete: in use, which ifMissing does not hide",
      (fgt) => address(fgt).delete("web", { ifMissing: "ignore" }),
      { sends: `DELETE ${table}/web`, ...refused(500, -23, { cli_error: "used by group servers" }) },
      InUseError,
      "used by group servers",
    ],
  ])("%s", async (_, call, exchange, type, text) => {
    const error = await over([exchange], (fgt) => failure(call(fgt)));
    expect(error).toBeInstanceOf(type);
    expect(error.message).toContain(text);
    expect(error.hint).toBeTypeOf("string");
  });

  it.each<readonly [string, (fgt: FortiOS) => unknown]>([
    ["a key that is empty", (fgt) => address(fgt).delete("")],
    ["a key that climbs", (fgt) => address(fgt).delete("..")],
    ["a key that is no scalar", (fgt) => address(fgt).get({} as never)],
    ["a key that is no number", (fgt) => policy(fgt).update(Number.NaN, {})],
    ["a row without its key", (fgt) => address(fgt).create({} as never)],
    ["a row whose key climbs", (fgt) => address(fgt).upsert({ name: ".." })],
    ["a row that is none", (fgt) => address(fgt).create("web" as never)],
    ["a purge that is not confirmed", (fgt) => address(fgt).purge({ confirm: "address" })],
    ["a purge of another table", (fgt) => address(fgt).purge({ confirm: "firewall/addrgrp" })],
    ["a new name that is empty", (fgt) => address(fgt).rename("web", "")],
    ["a copy whose name climbs", (fgt) => address(fgt).clone("web", ".")],
    ["a move to nowhere", (fgt) => policy(fgt).move(1, {} as never)],
    ["a move to two places", (fgt) => policy(fgt).move(1, { before: 2, after: 3 })],
    ["a move beside itself", (fgt) => policy(fgt).move(1, { before: 1 })],
    ["an encrypted secret in a new row", (fgt) => fgt.cmdb.user.local.create({ name: "x", passwd: "ENC abc" })],
    ["no vdoms", (fgt) => address(fgt).acrossVdoms([])],
    ["a member that is empty", (fgt) => policy(fgt).update(1, { srcaddr: [""] })],
  ])("%s is refused before anything is sent", async (_, call) => {
    const error = await over([], (fgt) => failure((async () => call(fgt))()));
    expect(error).toBeInstanceOf(InputError);
  });

  it("full writes give the envelope", async () => {
    const answers = { mkey: "web", revision: "r2", old_revision: "r1", revision_changed: true };
    const full = await over([{ sends: `POST ${table}`, body: { name: "web" }, answers }], (fgt) =>
      address(fgt).full.create({ name: "web" }),
    );
    expect(full).toMatchObject({ value: "web", status: 200, calls: 1, envelope: { old_revision: "r1" } });
    const deleted = await over([{ sends: `DELETE ${table}/web` }], (fgt) => address(fgt).full.delete("web"));
    expect(deleted).toMatchObject({ value: { changed: true }, calls: 1 });
  });
});

describe("ensure of a table", () => {
  const read = (row: object): Exchange => ({ sends: `GET ${table}/web`, answers: { results: [row] } });
  const gone: Exchange = { sends: `GET ${table}/web`, ...refused(404, -3) };
  const put = (body: object): Exchange => ({ sends: `PUT ${table}/web`, body });
  const wanted = { name: "web", color: 3 };

  it.each<readonly [string, readonly Exchange[], object | undefined, object]>([
    ["creates", [gone, { sends: `POST ${table}`, body: wanted }], undefined, { changed: true, created: true }],
    ["writes what differs", [read({ ...wanted, color: 1 }), put({ color: 3 })], undefined, { changed: true }],
    ["writes nothing twice", [read({ ...wanted, color: "3", uuid: "x" })], undefined, { changed: false, diff: [] }],
    ["tells, with dryRun", [read({ ...wanted, color: 1 })], { dryRun: true }, { changed: true, created: false }],
    ["tells, with dryRun, of a new one", [gone], { dryRun: true }, { changed: true, created: true }],
  ])("%s", async (_, exchanges, options, result) => {
    expect(await over(exchanges, (fgt) => address(fgt).ensure(wanted, options))).toMatchObject(result);
  });

  it("leaves secrets, or writes them", async () => {
    const user = { name: "u", passwd: "plain-secret" };
    const is = { sends: "GET /cmdb/user/local/u", answers: { results: [{ name: "u", passwd: "ENC xxxx" }] } };
    expect(await over([is], (fgt) => fgt.cmdb.user.local.ensure(user))).toMatchObject({
      changed: false,
      skipped: ["passwd"],
    });
    const write = { sends: "PUT /cmdb/user/local/u", body: { passwd: "plain-secret" } };
    const result = await over([is, write], (fgt) => fgt.cmdb.user.local.ensure(user, { secrets: "write" }));
    expect(result).toMatchObject({ changed: true, skipped: [] });
  });
});
