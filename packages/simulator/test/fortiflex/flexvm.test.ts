import { describe, expect, it } from "vitest";
import { createSimulator } from "../../src/index.ts";
import { caller, listOf, VM } from "../harness.ts";

const products = ["forticloud"] as const;

describe("FlexVM v1", () => {
  it("drives a VM through its life, without accounts", async () => {
    const sim = createSimulator({ products });
    const vm = await caller(sim, VM);
    const made = await vm("/vms/create", { configId: 3001, count: 1, description: "old" });
    const [first] = listOf(made, "vms");
    expect(first).toMatchObject({ status: "PENDING", description: "old" });
    expect(first).not.toHaveProperty("accountId");
    const serialNumber = String(first?.serialNumber);
    sim.forticloud.useToken(String(first?.token));
    const act = async (operation: string, rest: object = {}) =>
      listOf(await vm(`/vms/${operation}`, { serialNumber, ...rest }), "vms")[0];
    expect(await act("stop")).toMatchObject({ status: "STOPPED" });
    expect(await act("reactivate")).toMatchObject({ status: "ACTIVE" });
    expect(await act("update", { description: "new" })).toMatchObject({ description: "new" });
    expect(await act("token")).toMatchObject({ tokenStatus: "NOTUSED" });
    const span = { startDate: "2026-11-01", endDate: "2026-11-30" };
    expect(await act("points", span)).toEqual({ serialNumber, points: expect.any(Number) });
    expect(listOf(await vm("/vms/points", { configId: 3001, ...span }), "vms")).toHaveLength(6);
    expect(listOf(await vm("/vms/list", { configId: 3001 }), "vms")).toHaveLength(6);
    expect((await vm("/vms/list", {})).status).toBe(400);
    expect((await vm("/vms/points", span)).status).toBe(400);
  });

  it("lists groups without account and gives the next token", async () => {
    const vm = await caller(createSimulator({ products }), VM);
    expect(listOf(await vm("/groups/list"), "groups")).toContainEqual({
      folderPath: "My Assets/spare",
      availableTokens: 1,
      usedTokens: 0,
    });
    expect(listOf(await vm("/groups/nexttoken", { folderPath: "My Assets/spare" }), "vms")).toMatchObject([
      { serialNumber: "FGVMMLTM26000905" },
    ]);
  });

  it("switches configurations", async () => {
    const vm = await caller(createSimulator({ products }), VM);
    expect((await vm("/configs/disable", { id: 3001 })).body.configs).toMatchObject({ status: "DISABLED" });
    expect((await vm("/configs/enable", { id: 3001 })).body.configs).toMatchObject({ status: "ACTIVE" });
    const update = { id: 3001, parameters: [{ id: 1, value: "8" }] };
    expect((await vm("/configs/update", update)).body.configs).toMatchObject({
      parameters: [{ id: 1, value: "8" }, {}, {}, {}, {}, {}, {}],
    });
  });
});
