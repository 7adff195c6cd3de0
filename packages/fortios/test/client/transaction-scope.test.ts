import { TransactionError } from "@fortikit/fortios";
import { describe, expect, it } from "vitest";
import { failure, rig } from "./rig.ts";

const address = "/api/v2/cmdb/firewall/address";

describe("transactions of a client", () => {
  it("send what changes through them with their header, and nothing else", async () => {
    const { gate, fgt } = await rig();
    await fgt.transaction(async (tx) => {
      await tx.cmdb.firewall.address.create({ name: "one" });
      await tx.request({ method: "POST", url: address, data: { name: "two" } });
      await tx.monitor.system.status.get();
      await fgt.cmdb.firewall.address.list();
      expect(tx.cmdb).toBe(tx.cmdb);
    });
    const inside = gate.requests.filter(({ headers }) => headers["x-transaction-id"] !== undefined);
    expect(inside.map(({ method, path }) => [method, path])).toEqual([
      ["POST", address],
      ["POST", address],
    ]);
    expect(gate.requests.filter(({ method, path }) => method === "GET" && path === address)).toHaveLength(1);
    expect(gate.rows("firewall/address").map(({ name }) => name)).toEqual(expect.arrayContaining(["one", "two"]));
  });

  it("are started on the client only", async () => {
    const { gate, fgt } = await rig();
    await using tx = await fgt.beginTransaction();
    const sent = gate.requests.length;
    for (const nested of [tx.transaction(() => undefined), tx.beginTransaction()]) {
      const error = await failure(nested);
      expect(error).toBeInstanceOf(TransactionError);
      expect(error.reason).toBe("nested");
    }
    expect(gate.requests).toHaveLength(sent);
  });

  it("wrap functions, and are listed", async () => {
    const { gate, fgt } = await rig();
    const add = fgt.transactional(async (tx, name: string) => {
      const open = await fgt.listTransactions();
      await tx.cmdb.firewall.address.create({ name });
      return open.map(({ id }) => id).includes(tx.id);
    });
    expect(await add("three")).toBe(true);
    expect(gate.rows("firewall/address").some(({ name }) => name === "three")).toBe(true);
    expect(gate.transactions()).toEqual([]);
  });
});
