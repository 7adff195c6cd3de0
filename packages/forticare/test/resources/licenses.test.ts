import { describe, expect, it } from "vitest";
import { failure, rig } from "../harness.ts";

describe("licenses", () => {
  it("are listed by every criterion", async () => {
    const { care, bodies } = await rig();
    const all = await care.licenses.list();
    expect(all.length).toBeGreaterThan(5);
    const query = { licenseNumber: "FGVM000000000101", licenseSKU: "FG-VM02", status: "Pending" } as const;
    expect(await care.licenses.list(query)).toMatchObject([query]);
    expect(await care.licenses.list({ licenseNumber: "NOTHING" })).toEqual([]);
    expect(bodies("licenses.list")[1]).toEqual(query);
  });

  it("a FortiGate-VM's file comes with its registration; a FortiManager's with download", async () => {
    const { care } = await rig();
    const gate = await care.licenses.register({
      licenseRegistrationCode: "K7QXM-2ZP4T-R9WLB-6HVDC-J3NFYS",
      description: "vm",
    });
    expect(gate.license[0]?.licenseFile).toContain("BEGIN FGT VM LICENSE");
    expect(await care.licenses.download(gate.serialNumber)).toBe(gate.license[0]?.licenseFile);
    const manager = await care.licenses.register({
      licenseRegistrationCode: "P2WNV-5XJQ8-L7CKD-9RTMB-H4ZGFY",
      additionalInfo: "192.0.2.10",
    });
    expect(manager.license[0]?.licenseFile ?? null).toBeNull();
    expect(await care.licenses.download(manager.serialNumber)).toMatch(/\n/);
  });

  it("a product without a licence file is refused with its reason", async () => {
    const { care } = await rig();
    expect(await failure(care.licenses.download("FGT60FTK1234ABCD"))).toMatchObject({
      code: "api",
      apiStatus: -2,
      apiCode: 301,
      hint: "This product has no licence file to download.",
    });
  });

  it("the form of a registration code is not enforced, but it cannot be empty", async () => {
    const { sim, care } = await rig();
    await expect(care.licenses.register({ licenseRegistrationCode: "" })).rejects.toMatchObject({
      code: "input",
      field: "licenseRegistrationCode",
    });
    await expect(care.licenses.download("")).rejects.toMatchObject({ code: "input", field: "serialNumber" });
    expect(sim.journal.count()).toBe(0);
    await expect(care.licenses.register({ licenseRegistrationCode: "SHORT" })).rejects.toMatchObject({ apiCode: 102 });
  });

  it("a registration whose answer got lost is not sent again", async () => {
    const { sim, care } = await rig();
    sim.faults.add({ match: { operation: "licenses.register" }, fault: { kind: "drop", when: "afterRead" } });
    const code = { licenseRegistrationCode: "K7QXM-2ZP4T-R9WLB-6HVDC-J3NFYS" };
    expect(await failure(care.licenses.register(code))).toMatchObject({ code: "outcome_unknown" });
    expect(sim.journal.count({ operation: "licenses.register" })).toBe(1);
  });
});
