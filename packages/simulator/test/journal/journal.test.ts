import { describe, expect, it } from "vitest";
import { createSimulator } from "../../src/index.ts";
import { CARE, caller } from "../harness.ts";

const products = ["forticloud"] as const;

describe("journal", () => {
  it("keeps every request, without secrets", async () => {
    const sim = createSimulator({ products });
    const care = await caller(sim, CARE);
    await care("/products/details", { serialNumber: "FGT60FTK1234ABCD" });
    expect(sim.journal.entries()).toMatchObject([
      { n: 1, api: "oauth", operation: "token", clientId: "assetmanagement", status: 200 },
      {
        n: 2,
        time: "2026-11-16T18:00:00.000Z",
        method: "POST",
        path: `${CARE}/products/details`,
        api: "forticare",
        operation: "products.details",
        clientId: "assetmanagement",
        status: 200,
        requestBody: { serialNumber: "FGT60FTK1234ABCD" },
        faults: [],
      },
    ]);
    expect(JSON.stringify(sim.journal.entries())).not.toContain(sim.forticloud.credentials.password);
  });

  it("counts what fits", async () => {
    const sim = createSimulator({ products });
    const care = await caller(sim, CARE);
    await care("/products/list", {});
    await care("/folders/list", {});
    const { journal } = sim;
    expect(journal.count()).toBe(3);
    expect(journal.count({ api: "forticare" })).toBe(2);
    expect(journal.count({ operation: "folders.list", method: "post" })).toBe(1);
    expect(journal.count({ status: 400 })).toBe(1);
    expect(journal.count({ path: /^\/ES\// })).toBe(2);
    expect(journal.count({ path: `${CARE}/folders/list` })).toBe(1);
    expect(journal.count({ clientId: "flexvm" })).toBe(0);
    expect(journal.entries({ api: "oauth" })).toHaveLength(1);
    journal.clear();
    expect(journal.count()).toBe(0);
  });

  it("keeps text that is no JSON, and nothing for no body", async () => {
    const sim = createSimulator({ products });
    await sim.fetch("http://x/", { method: "POST", body: "plain" });
    await sim.fetch("http://x/");
    expect(sim.journal.entries().map((entry) => entry.requestBody)).toEqual(["plain", undefined]);
  });
});
