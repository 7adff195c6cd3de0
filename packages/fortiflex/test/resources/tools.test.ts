import type { Estimate } from "@fortikit/fortiflex";
import { useNock } from "@fortikit-tools/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { failure, rig, seeded } from "../harness.ts";
import { answer, envelope, mocked } from "../mocked.ts";
import { allProducts, validParameters } from "../parameters.ts";

useNock();

const programSerialNumber = seeded.postpaid;
const estimate: Estimate = { programSerialNumber, product: "FGT_VM_Bundle", parameters: { cpu: 4, service: "UTP" } };

describe("tools.calc", () => {
  it("prices a size, one of it unless said otherwise, and makes nothing", async () => {
    const { sim, flex, bodies } = await rig();
    const before = sim.forticloud.configs.length;
    const one = await flex.tools.calc(estimate);
    const five = await flex.tools.calc({ ...estimate, count: 5 });
    expect(one.current).toBeGreaterThan(0);
    expect(five.current).toBeCloseTo(one.current * 5);
    expect(one.latestEffectiveDate).toMatch(/^\d{4}-/);
    expect(bodies("tools.calc").map(({ count, productTypeId }) => [count, productTypeId])).toEqual([
      [1, 1],
      [5, 1],
    ]);
    expect(sim.forticloud.configs).toHaveLength(before);
  });

  it("prices the figures that only the service sets", async () => {
    const { flex, bodies } = await rig();
    const parameters = { service: "FEDRPDR", endpoints: 100 } as const;
    await flex.tools.calc({ programSerialNumber, product: "FORTIEDR", parameters });
    expect(bodies("tools.calc")[0]?.parameters).toContainEqual({ id: 47, value: "100" });
  });

  it("what the encoder lets pass, the service takes, for every product", async () => {
    const { sim, flex } = await rig();
    for (const [product, row] of allProducts) {
      for (const parameters of fc.sample(validParameters(row), { seed: 11, numRuns: 4 }))
        await flex.tools.calc({ programSerialNumber, product, parameters } as Estimate);
    }
    expect(sim.journal.count({ operation: "tools.calc", status: 200 })).toBe(96);
  });

  it.each([
    [
      { points: { current: 3.5, latest: 4, latestEffectiveDate: "2027-01-01T00:00:00" } },
      { current: 3.5, latest: 4, latestEffectiveDate: "2027-01-01T00:00:00" },
    ],
    [{ points: 3.5 }, { current: 3.5 }],
    [{ points: null, configs: { points: 3.5 } }, { current: 3.5 }],
    [{ configs: [{ points: { current: 3.5, latest: 4 } }] }, { current: 3.5, latest: 4 }],
    [{ configs: 0 }, { current: 0 }],
  ])("reads %j", async (payload, points) => {
    answer("/tools/calc", envelope(payload));
    expect(await mocked().tools.calc(estimate)).toEqual(points);
  });

  it.each([{}, { points: null }, { points: "3" }, { configs: [] }, { points: { latest: 3 } }])(
    "%j is a ResponseError",
    async (payload) => {
      answer("/tools/calc", envelope(payload));
      expect(await failure(mocked().tools.calc(estimate))).toMatchObject({
        code: "response",
        message: "tools.calc: the answer holds no points.",
      });
    },
  );

  it("checks the product and the count", async () => {
    const { sim, flex } = await rig();
    await expect(flex.tools.calc({ ...estimate, count: 0 })).rejects.toMatchObject({ field: "count" });
    await expect(flex.tools.calc({ ...estimate, programSerialNumber: "" })).rejects.toMatchObject({
      field: "programSerialNumber",
    });
    const parameters = { cpu: 0, service: "UTP" } as const;
    await expect(flex.tools.calc({ programSerialNumber, product: "FGT_VM_Bundle", parameters })).rejects.toMatchObject({
      field: "parameters.cpu",
    });
    expect(sim.journal.count()).toBe(0);
  });
});
