import { describe, expect, it } from "vitest";
import { createSimulator } from "../src/index.ts";
import { CARE, caller, FLEX } from "./harness.ts";

const products = ["forticloud"] as const;

async function story(sim: ReturnType<typeof createSimulator>) {
  const care = await caller(sim, CARE);
  const flex = await caller(sim, FLEX);
  return [
    await care("/folders/create", { folderName: "Lab" }),
    await care("/licenses/register", { licenseRegistrationCode: "K7QXM-2ZP4T-R9WLB-6HVDC-J3NFYS" }),
    await flex("/entitlements/vm/create", { configId: 3001, count: 3 }),
    await care("/products/list", { serialNumber: "%" }),
  ];
}

describe("createSimulator", () => {
  it("tells the same story every time, also after a reset", async () => {
    const sim = createSimulator({ products });
    const first = await story(sim);
    sim.clock.advance(5000);
    sim.faults.add({ fault: { kind: "status", status: 500 }, times: Number.POSITIVE_INFINITY });
    sim.reset();
    expect(sim.journal.count()).toBe(0);
    expect(await story(sim)).toEqual(first);
    expect(await story(createSimulator({ products }))).toEqual(first);
  });

  it("hands out copies of its state", () => {
    const { forticloud } = createSimulator({ products });
    for (const asset of forticloud.assets) asset.description = "changed";
    expect(forticloud.assets.some((asset) => asset.description === "changed")).toBe(false);
    expect(forticloud.assets.length).toBeGreaterThanOrEqual(40);
    expect(forticloud.programs.map((item) => item.pointsBought)).toEqual([null, 50_000]);
  });

  it("starts empty when asked to", async () => {
    const sim = createSimulator({ products, seed: "empty" });
    expect([sim.forticloud.assets, sim.forticloud.configs, sim.forticloud.entitlements]).toEqual([[], [], []]);
    const care = await caller(sim, CARE);
    expect((await care("/folders/list")).body.assetFolders).toMatchObject([{ folderName: "My Assets" }]);
    expect((await care("/contracts/list")).body.contracts).toEqual([]);
  });

  it("knows what it can serve", () => {
    expect(() => createSimulator({ products: [] })).toThrow(RangeError);
    expect(() => createSimulator({ products: ["fortitoaster" as "forticloud"] })).toThrow(/fortitoaster/);
  });
});
