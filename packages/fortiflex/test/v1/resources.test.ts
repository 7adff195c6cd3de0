import { InputError, NotFoundError } from "@fortikit/fortiflex";
import type { FlexVM } from "@fortikit/fortiflex/v1";
import { describe, expect, it } from "vitest";
import { failure, rig, seeded } from "../harness.ts";

const { vmConfig: configId, postpaid: programSerialNumber, active, stopped, pending } = seeded;
const days = { startDate: "2026-11-01", endDate: "2026-11-20" };

it("programs", async () => {
  const { vm } = await rig();
  const programs = await vm.programs.list();
  expect(programs.map(({ serialNumber }) => serialNumber)).toEqual([seeded.postpaid, seeded.prepaid]);
  expect(programs[0]).not.toHaveProperty("accountId");
});

describe("configs", () => {
  it("are listed, made, changed, disabled and enabled", async () => {
    const { vm, bodies } = await rig();
    const [first] = await vm.configs.list({ programSerialNumber });
    expect(first).toMatchObject({ product: "FGT_VM_Bundle", parameters: { cpu: 2, service: "UTP" } });
    // What was taken in the days of v1.
    const product = { product: "FGT_VM_Bundle", parameters: { cpu: 2_147_483_647, service: "UTM" as never } } as const;
    const made = await vm.configs.create({ programSerialNumber, name: "old", ...product });
    expect(made).toMatchObject({ name: "old", ...product });
    expect(bodies("configs.create")[0]).toEqual({
      programSerialNumber,
      name: "old",
      productTypeId: 1,
      parameters: [
        { id: 1, value: "2147483647" },
        { id: 2, value: "UTM" },
      ],
    });
    const update = { product: "FGT_VM_Bundle", parameters: { cpu: 8, service: "ENT" } } as const;
    expect(await vm.configs.update({ id: made.id, ...update })).toMatchObject({ name: "old", ...update });
    expect((await vm.configs.disable(made.id)).status).toBe("DISABLED");
    expect((await vm.configs.enable(made.id)).status).toBe("ACTIVE");
  });

  it("of FortiManager take the parameter of those days, by number", async () => {
    const { vm } = await rig();
    const made = await vm.configs.create({
      programSerialNumber,
      name: "fmg",
      productTypeId: 2,
      parameters: { 3: 10, 9: 1 },
    });
    expect(made).toMatchObject({ product: "FMG_VM", parameters: { managedDev: 10, adom: 1 } });
  });
});

describe("groups", () => {
  it("are listed, and give the next token", async () => {
    const { vm, bodies } = await rig();
    expect(await vm.groups.list()).toContainEqual({ folderPath: "My Assets/spare", availableTokens: 1, usedTokens: 0 });
    expect(await vm.groups.nextToken()).toMatchObject({ tokenStatus: "NOTUSED" });
    const query = { folderPath: "My Assets/spare", configId };
    expect(await vm.groups.nextToken(query)).toMatchObject({ serialNumber: "FGVMMLTM26000905" });
    expect(bodies("groups.nexttoken")).toEqual([{}, query]);
    expect(await failure(vm.groups.nextToken({ folderPath: "My Assets/none" }))).toBeInstanceOf(NotFoundError);
  });
});

describe("vms", () => {
  it("are listed and made", async () => {
    const { vm, bodies } = await rig();
    expect(await vm.vms.list({ configId })).toHaveLength(5);
    const [one] = await vm.vms.create({ configId });
    expect(one).toMatchObject({ status: "PENDING", token: expect.any(String) });
    const input = { configId, count: 2, description: "d", folderPath: "My Assets", endDate: "2027-01-01" };
    expect(await vm.vms.create({ ...input, endDate: new Date("2027-01-01T00:00:00Z") })).toHaveLength(2);
    await vm.vms.create(input);
    expect(bodies("vms.create")).toEqual([
      { configId, count: 1 },
      { ...input, endDate: "2027-01-01T00:00:00.000Z" },
      input,
    ]);
  });

  it("are never made twice", async () => {
    const { sim, vm, called } = await rig();
    sim.faults.add({ match: { operation: "vms.create" }, fault: { kind: "drop", when: "afterRead" } });
    expect(await failure(vm.vms.create({ configId }))).toMatchObject({ code: "outcome_unknown" });
    expect(called()).toEqual(["vms.create"]);
  });

  it("are changed, stopped, started again and given a new token", async () => {
    const { vm, bodies } = await rig();
    const update = { serialNumber: active, configId: 3002, description: "moved", endDate: null };
    expect(await vm.vms.update(update)).toMatchObject({ configId: 3002, description: "moved" });
    expect(bodies("vms.update")).toEqual([update]);
    expect((await vm.vms.stop(active)).status).toBe("STOPPED");
    expect((await vm.vms.reactivate(stopped)).status).toBe("ACTIVE");
    expect(await failure(vm.vms.reactivate(pending))).toMatchObject({ code: "api" });
    expect((await vm.vms.regenerateToken(active)).tokenStatus).toBe("NOTUSED");
  });

  it("have points by serial number and by configuration", async () => {
    const { vm } = await rig();
    const all = await vm.vms.points({ configId, ...days });
    const one = await vm.vms.points({ serialNumber: active, ...days, endDate: new Date("2026-11-20T12:00:00Z") });
    expect(one).toEqual(all.filter(({ serialNumber }) => serialNumber === active));
    expect(one[0]?.points).toBeGreaterThan(0);
  });

  it("answer read-only mode in the declared types", async () => {
    const { vm } = await rig({ readOnly: true });
    const row = {
      serialNumber: "",
      configId,
      description: "d",
      status: "PENDING",
      token: null,
      tokenStatus: "NOTUSED",
    };
    expect(await vm.vms.create({ configId, count: 2, description: "d" })).toEqual([row, row]);
    expect(await vm.vms.update({ serialNumber: "A", configId })).toEqual({ serialNumber: "A", configId });
  });
});

describe("inputs the service would refuse", () => {
  it.each<[string, (vm: FlexVM) => Promise<unknown>]>([
    ["programSerialNumber", (vm) => vm.configs.list({ programSerialNumber: "" })],
    [
      "parameters.cpu",
      (vm) =>
        vm.configs.create({
          programSerialNumber,
          name: "n",
          product: "FGT_VM_Bundle",
          parameters: { cpu: 0, service: "FC" },
        }),
    ],
    [
      "accountId",
      (vm) =>
        vm.configs.create({ programSerialNumber, name: "n", productTypeId: 1, parameters: {}, accountId: 7 } as never),
    ],
    ["configId", (vm) => vm.vms.list({} as never)],
    ["count", (vm) => vm.vms.create({ configId, count: 0 })],
    ["serialNumber", (vm) => vm.vms.stop("")],
    ["serialNumber", (vm) => vm.vms.points(days)],
    ["startDate", (vm) => vm.vms.points({ configId, startDate: "1.11.2026", endDate: "2026-11-20" })],
    ["folderPath", (vm) => vm.groups.nextToken({ folderPath: 7 } as never)],
  ])("%s: nothing is sent", async (field, call) => {
    const { sim, vm } = await rig();
    const error = await failure(call(vm));
    expect(error).toBeInstanceOf(InputError);
    expect(error).toMatchObject({ field });
    expect(sim.journal.count()).toBe(0);
  });
});
