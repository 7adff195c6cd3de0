import { expect, it } from "vitest";
import { failure, rig } from "../harness.ts";

it("contracts are listed by every criterion", async () => {
  const { care, bodies } = await rig();
  const query = { contractNumber: "1234AB123456", contractSKU: "FC-10-0060E-123-45-67", status: "Registered" } as const;
  expect(await care.contracts.list(query)).toMatchObject([query]);
  const all = await care.contracts.list({ accountId: 100_001 });
  expect(new Set(all.map(({ status }) => status))).toEqual(new Set(["Registered", "Pending"]));
  expect(await care.contracts.list({ contractNumber: "NOTHING" })).toEqual([]);
  expect(bodies("contracts.list")[0]).toEqual(query);
});

it("an empty criterion is refused before it is sent", async () => {
  const { sim, care } = await rig();
  expect(await failure(care.contracts.list({ contractNumber: "" }))).toMatchObject({
    code: "input",
    field: "contractNumber",
  });
  expect(sim.journal.count()).toBe(0);
});
