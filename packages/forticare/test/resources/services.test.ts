import { expect, it } from "vitest";
import { failure, rig } from "../harness.ts";

it("a subscription contract makes a unit, whose file is downloaded then", async () => {
  const { care } = await rig();
  const made = await care.services.register({ contractNumber: "2611EX700007", description: "VM-S" });
  expect(made.serialNumber).toMatch(/^FGVMSLTM/);
  expect(made.license[0]?.licenseFile ?? null).toBeNull();
  expect(await care.licenses.download(made.serialNumber)).not.toBe("");
});

it("what was refused is told, what is empty is not sent", async () => {
  const { sim, care } = await rig();
  await expect(care.services.register({ contractNumber: "" })).rejects.toMatchObject({ field: "contractNumber" });
  expect(sim.journal.count()).toBe(0);
  expect(await failure(care.services.register({ contractNumber: "NOTHING" }))).toMatchObject({ apiCode: 301 });
});
