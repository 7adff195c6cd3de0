import { InputError, type ValidationError } from "@fortikit/fortiflex";
import { useNock } from "@fortikit-tools/testkit";
import { describe, expect, it } from "vitest";
import { failure, rig, seeded } from "../harness.ts";
import { answer, envelope, mocked } from "../mocked.ts";

useNock();

const { postpaid: programSerialNumber, prepaid } = seeded;
const bundle = { product: "FGT_VM_Bundle", parameters: { cpu: 4, service: "UTP" } } as const;
const sase = { users: 50, service: "FSASESTD", computeRegion: 2 } as const;

describe("configs", () => {
  it("are listed decoded, with the wire form beside", async () => {
    const { flex, bodies } = await rig();
    const configs = await flex.configs.list({ programSerialNumber, accountId: 100_001 });
    const first = configs.find(({ id }) => id === seeded.vmConfig);
    expect(first).toMatchObject({
      product: "FGT_VM_Bundle",
      parameters: {
        cpu: 2,
        service: "UTP",
        vdom: 0,
        fortiGuardServices: ["FGTAVDB", "FGTDLDB"],
        cloudServices: [],
        supportService: "NONE",
      },
    });
    expect(first?.wire.parameters).toContainEqual({ id: 1, name: "CPU Size", value: "2" });
    expect(configs.every(({ accountId }) => accountId === 100_001)).toBe(true);
    expect(bodies("configs.list")).toEqual([{ programSerialNumber, accountId: 100_001 }]);
  });

  it("are made with every number right", async () => {
    const { flex, bodies } = await rig();
    const parameters = {
      cpu: 4,
      service: "UTP",
      fortiGuardServices: ["FGTAVDB", "FGTDLDB"],
      cloudServices: [],
    } as const;
    const made = await flex.configs.create({
      programSerialNumber,
      name: "edge",
      accountId: 100_002,
      product: "FGT_VM_Bundle",
      parameters,
    });
    expect(made).toMatchObject({
      name: "edge",
      accountId: 100_002,
      status: "ACTIVE",
      product: "FGT_VM_Bundle",
      parameters,
    });
    expect(bodies("configs.create")).toEqual([
      {
        programSerialNumber,
        name: "edge",
        accountId: 100_002,
        productTypeId: 1,
        parameters: [
          { id: 1, value: "4" },
          { id: 2, value: "UTP" },
          { id: 43, value: "FGTAVDB" },
          { id: 43, value: "FGTDLDB" },
          { id: 44, value: "NONE" },
        ],
      },
    ]);
  });

  it("are updated with all they are to be; what was read can be written back", async () => {
    const { flex, bodies } = await rig();
    const config = await flex.configs.create({ programSerialNumber, name: "edge", ...bundle });
    if (config.product !== "FGT_VM_Bundle") throw new Error("It is one.");
    const { cpu = 0, service = "FC" } = config.parameters;
    const parameters = { ...config.parameters, service, cpu: cpu * 2 };
    const updated = await flex.configs.update({ id: config.id, name: "edge-2", product: config.product, parameters });
    expect(updated).toMatchObject({ id: config.id, name: "edge-2", parameters });
    const [body] = bodies("configs.update");
    expect(Object.keys(body ?? {})).toEqual(["id", "name", "parameters"]);
    expect(new Set((body?.parameters as { id: number }[] | undefined)?.map(({ id }) => id))).toEqual(
      new Set([1, 2, 10, 43, 44, 45]),
    );
  });

  it("are disabled and enabled", async () => {
    const { flex } = await rig();
    const { name, status, product } = await flex.configs.disable(seeded.vmConfig);
    expect({ name, status, product }).toEqual({ name: "fgt-2cpu-utp", status: "DISABLED", product: "FGT_VM_Bundle" });
    expect(await failure(flex.entitlements.createVm({ configId: seeded.vmConfig }))).toMatchObject({ code: "api" });
    expect((await flex.configs.enable(seeded.vmConfig)).status).toBe("ACTIVE");
    expect(await flex.entitlements.createVm({ configId: seeded.vmConfig })).toHaveLength(1);
    expect(await failure(flex.configs.enable(9))).toMatchObject({ code: "not_found" });
  });

  it("of products these types do not know come and go by number", async () => {
    const wire = {
      id: 7,
      name: "new",
      productType: { id: 210, name: "FortiNew" },
      parameters: [{ id: 900, value: "5" }],
    };
    answer("/configs/create", envelope({ configs: wire }));
    const parameters = { 900: 5 };
    const made = await mocked().configs.create({
      programSerialNumber: "P",
      name: "new",
      productTypeId: 210,
      parameters,
    });
    expect(made).toMatchObject({ product: undefined, parameters: { 900: "5" }, productType: { id: 210 }, wire });
  });

  it.each([200, 400] as const)(
    "that may only grow are refused with the name of the parameter (HTTP %i)",
    async (fortiflexErrorStatus) => {
      const { flex } = await rig({}, { personality: { fortiflexErrorStatus } });
      const shrink = { ...sase, computeRegion: 1 };
      const error = await failure(
        flex.configs.update({ id: seeded.saseConfig, product: "FORTISASE", parameters: shrink }),
      );
      expect(error).toMatchObject({ code: "validation", status: fortiflexErrorStatus });
      expect(error.hint).toBe("Parameter 59 is computeRegion of FORTISASE (Additional Compute Region).");
      expect((error as unknown as ValidationError).message).toContain("Parameter id 59 can only be raised");
      await flex.configs.update({
        id: seeded.saseConfig,
        product: "FORTISASE",
        parameters: { ...sase, computeRegion: 3 },
      });
    },
  );

  it("a creation is not sent again when its answer got lost", async () => {
    const { sim, flex, called } = await rig();
    sim.faults.add({ match: { operation: "configs.create" }, fault: { kind: "drop", when: "afterRead" } });
    expect(await failure(flex.configs.create({ programSerialNumber, name: "once", ...bundle }))).toMatchObject({
      code: "outcome_unknown",
    });
    expect(called()).toEqual(["configs.create"]);
    expect((await flex.configs.list({ programSerialNumber })).filter(({ name }) => name === "once")).toHaveLength(1);
  });

  it("an answer without the configuration is a ResponseError", async () => {
    answer("/configs/enable", envelope({ configs: null }));
    expect(await failure(mocked().configs.enable(9))).toMatchObject({ code: "response" });
  });
});

describe("inputs the service would refuse", () => {
  const wrong = (value: unknown): never => value as never;

  it.each<[string, (configs: Awaited<ReturnType<typeof rig>>["flex"]["configs"]) => Promise<unknown>]>([
    ["programSerialNumber", (configs) => configs.list({ programSerialNumber: "" })],
    ["colour", (configs) => configs.list(wrong({ programSerialNumber: prepaid, colour: "red" }))],
    ["name", (configs) => configs.create({ programSerialNumber, name: "", ...bundle })],
    ["accountId", (configs) => configs.create({ programSerialNumber, name: "n", accountId: wrong("1"), ...bundle })],
    ["product", (configs) => configs.create(wrong({ programSerialNumber, name: "n" }))],
    [
      "product",
      (configs) => configs.create(wrong({ programSerialNumber, name: "n", product: "NEXT", parameters: {} })),
    ],
    ["parameters", (configs) => configs.create(wrong({ programSerialNumber, name: "n", product: "FGT_VM_Bundle" }))],
    [
      "parameters.cpu",
      (configs) =>
        configs.create({
          programSerialNumber,
          name: "n",
          product: "FGT_VM_Bundle",
          parameters: { cpu: 97, service: "UTP" },
        }),
    ],
    [
      "parameters[0].id",
      (configs) =>
        configs.create(wrong({ programSerialNumber, name: "n", productTypeId: 9, parameters: [{ value: 1 }] })),
    ],
    [
      "productTypeId",
      (configs) => configs.create({ programSerialNumber, name: "n", productTypeId: 1.5, parameters: {} }),
    ],
    ["id", (configs) => configs.update({ id: wrong("3001"), ...bundle })],
    [
      "parameters.service",
      (configs) => configs.update(wrong({ id: 3001, product: "FGT_VM_Bundle", parameters: { cpu: 4 } })),
    ],
    ["id", (configs) => configs.enable(wrong(undefined))],
    ["id", (configs) => configs.disable(1.5)],
  ])("%s: nothing is sent", async (field, call) => {
    const { sim, flex } = await rig();
    const error = await failure(call(flex.configs));
    expect(error).toBeInstanceOf(InputError);
    expect(error).toMatchObject({ field, hint: "Nothing was sent." });
    expect(sim.journal.count()).toBe(0);
  });
});
