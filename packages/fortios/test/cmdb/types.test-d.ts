import { unknownValue } from "@fortikit/core";
import { describe, expectTypeOf, it } from "vitest";
import type { Singleton, Table } from "../../src/cmdb/types.ts";
import type { Input, KeyedRow, NewRow } from "../../src/cmdb/write/input-types.ts";
import type { Address, Bgp, Policy, SampleTree, Tag } from "./sample-tree.ts";

/** As a device's own schema types a row: every field is there. */
interface DeviceRow {
  name: string;
  color: number;
  mode: "a" | "b";
  member: Tag[];
  inner: { text: string; list: { id: number; value: string }[] };
}

declare const tree: SampleTree;
declare const device: Table<DeviceRow, "name">;
declare const settings: Singleton<DeviceRow>;

describe("reads", () => {
  it("give rows, narrowed by format", () => {
    expectTypeOf(tree.firewall.address.list()).resolves.toEqualTypeOf<Address[]>();
    expectTypeOf(tree.firewall.address.list({ count: 5 })).resolves.toEqualTypeOf<Address[]>();
    expectTypeOf(tree.firewall.address.list({ format: ["name", "subnet"] })).resolves.toEqualTypeOf<
      Pick<Address, "name" | "subnet">[]
    >();
    expectTypeOf(tree.firewall.address.get("x")).resolves.toEqualTypeOf<Address>();
    expectTypeOf(tree.firewall.address.get("x", { format: ["name"] })).resolves.toEqualTypeOf<Pick<Address, "name">>();
    expectTypeOf(tree.firewall.address.full.list({ format: ["name"] }))
      .resolves.toHaveProperty("value")
      .toEqualTypeOf<Pick<Address, "name">[]>();
    expectTypeOf(tree.router.bgp.get()).resolves.toEqualTypeOf<Bgp>();
    // @ts-expect-error: there is no such field.
    tree.firewall.address.list({ format: ["nothing"] });
    // @ts-expect-error: one page is the number of its rows.
    tree.firewall.address.list({ count: "5" });
  });

  it("take keys of their type", () => {
    tree.firewall.policy.get(1);
    // @ts-expect-error: the key is a number.
    tree.firewall.policy.get("1");
    // @ts-expect-error: the key is a text.
    tree.firewall.address.get(1);
  });

  it("have filters of the row's fields and values", () => {
    tree.firewall.address.list({ filter: (where) => where("name").contains("x").and(where("type").eq("fqdn")) });
    tree.firewall.policy.list({ filter: (where) => where("srcaddr").contains("x").or(where("policyid").gt(3)) });
    // @ts-expect-error: there is no such field.
    tree.firewall.address.list({ filter: (where) => where("nothing").eq("x") });
    // @ts-expect-error: there is no such value.
    tree.firewall.address.list({ filter: (where) => where("type").eq("nothing") });
    // @ts-expect-error: there is no such field to sort by.
    tree.firewall.address.list({ sort: { by: "nothing" } });
  });

  it("of tables that are only read have no writes", () => {
    expectTypeOf(tree.ips.decoder).not.toHaveProperty("create");
    expectTypeOf(tree.system.info).not.toHaveProperty("update");
    expectTypeOf(tree.ips.decoder.full).not.toHaveProperty("create");
  });
});

describe("writes", () => {
  it("need text keys, and no numbers as keys", () => {
    expectTypeOf(tree.firewall.address.create({ name: "x" })).resolves.toEqualTypeOf<string>();
    expectTypeOf(tree.firewall.policy.create({})).resolves.toEqualTypeOf<number>();
    // @ts-expect-error: the name is missing.
    tree.firewall.address.create({ subnet: "10.0.0.0/8" });
    // @ts-expect-error: the key tells which one is meant.
    tree.firewall.policy.upsert({ name: "x" });
    // @ts-expect-error: there is no such field.
    tree.firewall.address.update("x", { nothing: 1 });
    // @ts-expect-error: there is no such value.
    tree.firewall.policy.update(1, { action: "drop" });
    // @ts-expect-error: several values are of the known ones, or unknown values.
    tree.firewall.policy.update(1, { options: "c" });
    tree.firewall.policy.update(1, { options: "a b" });
    tree.firewall.policy.update(1, { options: unknownValue("c") });
  });

  it("take members as keys, as rows, and mixed", () => {
    tree.firewall.policy.update(1, { srcaddr: "all", dstaddr: ["a", { name: "b" }] });
    tree.firewall.policy.update(1, { srcaddr: undefined, dstaddr: [] });
    tree.firewall.address.update("x", { tagging: [{ name: "t", tags: ["a"] }] });
    // @ts-expect-error: rows with more fields are no members.
    tree.firewall.address.update("x", { tagging: ["t"] });
    // @ts-expect-error: names are texts.
    tree.firewall.policy.update(1, { srcaddr: [1] });
  });

  it("take back what was read", () => {
    expectTypeOf<Address>().toExtend<NewRow<Address, "name">>();
    expectTypeOf<Policy>().toExtend<Input<Policy>>();
    expectTypeOf<Bgp>().toExtend<Input<Bgp>>();
    expectTypeOf<DeviceRow>().toExtend<KeyedRow<DeviceRow, "name">>();
    expectTypeOf<Readonly<Address>>().toExtend<Input<Address>>();
  });

  it("of a device's own schema need no more than the key", () => {
    device.create({ name: "x" });
    device.update("x", { inner: { text: "a" }, member: "m" });
    settings.update({ color: undefined });
    settings.unset(["color"]);
    expectTypeOf(device.list()).resolves.toEqualTypeOf<DeviceRow[]>();
    // @ts-expect-error: there is no such field.
    settings.unset(["nothing"]);
  });

  it("tell what they did", () => {
    expectTypeOf(device.upsert({ name: "x" }))
      .resolves.toHaveProperty("key")
      .toEqualTypeOf<string>();
    expectTypeOf(device.ensure({ name: "x" }))
      .resolves.toHaveProperty("before")
      .toEqualTypeOf<DeviceRow | undefined>();
    // @ts-expect-error: purge wants the path of the table.
    device.purge({});
    // @ts-expect-error: one place only.
    device.move("x", "middle");
  });
});

describe("tables inside", () => {
  it("are typed at any depth", () => {
    expectTypeOf(tree.firewall.address.at("x").tagging.at("t").tags.list()).resolves.toEqualTypeOf<Tag[]>();
    expectTypeOf(tree.router.bgp.timers.peers.create({})).resolves.toEqualTypeOf<number>();
    // @ts-expect-error: there is no such table.
    tree.firewall.address.at("x").nothing;
    // @ts-expect-error: schemas are of whole tables.
    tree.router.bgp.neighbor.schema();
  });
});

describe("several virtual domains", () => {
  it("have a result each", async () => {
    const lists = await tree.firewall.address.acrossVdoms("*").list({ format: ["name"] });
    const one = lists.get("root");
    if (one?.ok === true) expectTypeOf(one.value).toEqualTypeOf<Pick<Address, "name">[]>();
    // @ts-expect-error: reads only.
    tree.firewall.address.acrossVdoms("*").create;
  });
});
