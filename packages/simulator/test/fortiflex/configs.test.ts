import { describe, expect, it } from "vitest";
import { createSimulator } from "../../src/index.ts";
import { caller, FLEX, listOf, VM } from "../harness.ts";

const products = ["forticloud"] as const;
const programSerialNumber = "ELAVMS0000000001";
const BUNDLE = { programSerialNumber, name: "edge", productTypeId: 1 };

async function start() {
  const sim = createSimulator({ products });
  return { sim, flex: await caller(sim, FLEX) };
}

/** Parameters from `[id, value]` pairs. */
const of = (...pairs: [number, string | number][]) => pairs.map(([id, value]) => ({ id, value }));

describe("configurations", () => {
  it("come as one object when made and as a list when listed", async () => {
    const sim = createSimulator({ products });
    const flex = await caller(sim, FLEX);
    const parameters = of([1, 4], [2, "UTP"], [43, "FGTAVDB"], [43, "FGTDLDB"]);
    const made = await flex("/configs/create", { ...BUNDLE, parameters });
    expect(made).toEqual({
      status: 200,
      body: {
        status: 0,
        message: "Request processed successfully.",
        error: null,
        configs: {
          id: 4001,
          name: "edge",
          programSerialNumber,
          accountId: sim.forticloud.accountId,
          status: "ACTIVE",
          productType: { id: 1, name: "FortiGate Virtual Machine - Service Bundle" },
          parameters: [
            { id: 1, name: "CPU Size", value: "4" },
            { id: 2, name: "Service Package", value: "UTP" },
            { id: 10, name: "VDOMs", value: "0" },
            { id: 43, name: "FortiGuard Services", value: "FGTAVDB" },
            { id: 43, name: "FortiGuard Services", value: "FGTDLDB" },
            { id: 44, name: "Cloud Services", value: "NONE" },
            { id: 45, name: "Support Service", value: "NONE" },
          ],
        },
      },
    });
    const again = await flex("/configs/create", { ...BUNDLE, parameters });
    expect(again.body.configs).toMatchObject({ id: 4002 });
    const listed = listOf(await flex("/configs/list", { programSerialNumber }), "configs");
    expect(listed).toContainEqual(made.body.configs);
    const { otherAccountId: accountId } = sim.forticloud;
    expect(listOf(await flex("/configs/list", { programSerialNumber, accountId }), "configs")).toHaveLength(1);
  });

  it.each([
    [1, of([1, 97], [2, "UTP"]), "Parameter id 1 has to be at most 96."],
    [1, of([1, 0], [2, "UTP"]), "Parameter id 1 has to be at least 1."],
    [1, of([1, "four"], [2, "UTP"]), "Parameter id 1 has to be a whole number."],
    [1, of([1, 4]), "Parameter id 2 is required."],
    [1, of([1, 4], [2, "BEST"]), "Parameter id 2 has no value BEST."],
    [1, of([1, 4], [2, "UTM"]), "Parameter id 2 has no value UTM."],
    [1, of([1, 4], [1, 2], [2, "UTP"]), "Parameter id 1 can be given once."],
    [1, of([1, 4], [2, "UTP"], [43, "NONE"], [43, "FGTAVDB"]), "Parameter id 43 has NONE beside a choice."],
    [1, of([1, 4], [2, "UTP"], [43, "FGTAVDB"], [43, "FGTAVDB"]), "Parameter id 43 repeats a choice."],
    [1, of([1, 4], [2, "UTP"], [999, "1"]), "Parameter id 999 does not belong to the product."],
    [2, of([30, 10], [9, 1], [3, 10]), "Parameter id 3 does not belong to the product."],
    [202, of([32, 30], [33, 1]), "Parameter id 32 has no step 30."],
    [204, of([37, 3], [38, 0], [39, 0], [40, 0], [41, 0]), "Parameter id 37 has to be at least 25."],
    [205, of([48, 60], [49, "FSASESTD"]), "Parameter id 48 has to be a multiple of 25."],
    [206, of([46, "FEDRPDR"], [47, 5]), "Parameter id 47 is read-only."],
    [208, of([61, "FRNEASM"], [62, 200], [64, 5]), "Parameter id 64 has to be 0 without FRNEASMBPACI."],
    [211, of([82, "UCWAF"]), "Parameter id 83 is required."],
    [6, of([1, 1]), "Product type id 6 is not valid."],
  ])("of product %i refuse %j", async (productTypeId, parameters, message) => {
    const { flex } = await start();
    const answer = await flex("/configs/create", { ...BUNDLE, productTypeId, parameters });
    expect(answer).toMatchObject({ status: 400, body: { status: -1, message, error: { message } } });
  });

  it.each([
    [204, of([37, 0], [38, 25], [39, 0], [40, 0], [41, 0])],
    [208, of([61, "FRNEASMBPACI"], [62, 250], [64, 5])],
    [211, of([82, "UCGSLB"])],
    [202, of([32, 25], [33, 1])],
  ])("of product %i take %j", async (productTypeId, parameters) => {
    const { flex } = await start();
    expect((await flex("/configs/create", { ...BUNDLE, productTypeId, parameters })).status).toBe(200);
  });

  it("name the parameter when its form is wrong", async () => {
    const { flex } = await start();
    const parameters = [{ id: 1, value: [4] }];
    expect(await flex("/configs/create", { ...BUNDLE, parameters })).toMatchObject({
      body: { message: "Parameter id 1 is not valid." },
    });
    expect(await flex("/configs/create", { ...BUNDLE, parameters: "x" })).toMatchObject({
      body: { error: { errorCode: 102 } },
    });
    expect(await flex("/configs/create", BUNDLE)).toMatchObject({ body: { error: { errorCode: 101 } } });
    expect(await flex("/configs/create", { ...BUNDLE, name: " ", parameters: [] })).toMatchObject({
      body: { error: { errorCode: 101 } },
    });
  });

  it("are updated by parameter, and apply to their entitlements from that day", async () => {
    const sim = createSimulator({ products, clock: "2026-11-16T18:00:00Z", personality: { tokenLifetimeMs: 1e9 } });
    const flex = await caller(sim, FLEX);
    sim.clock.advance(86_400_000);
    const update = await flex("/configs/update", { id: 3001, name: "bigger", parameters: of([1, 16]) });
    expect(update.body.configs).toMatchObject({ id: 3001, name: "bigger" });
    const span = { configId: 3001, serialNumber: "FGVMMLTM26000901" };
    const on = async (day: string) =>
      Number(
        listOf(await flex("/entitlements/points", { ...span, startDate: day, endDate: day }), "entitlements")[0]
          ?.points,
      );
    expect(await on("2026-11-17")).toBeGreaterThan(await on("2026-11-16"));
  });

  it("only grow where the product says so", async () => {
    const { flex } = await start();
    const update = (value: number) => flex("/configs/update", { id: 3005, parameters: of([59, value]) });
    expect((await update(3)).status).toBe(200);
    expect(await update(1)).toMatchObject({ status: 400, body: { message: "Parameter id 59 can only be raised." } });
    const waf = of([82, "UCWAF"], [83, "UCWAFADV"]);
    const made = await flex("/configs/create", { ...BUNDLE, productTypeId: 211, parameters: waf });
    const { id } = made.body.configs as { id: number };
    const service = (value: string) => flex("/configs/update", { id, parameters: of([83, value]) });
    expect((await service("UCWAFSTD")).status).toBe(400);
    expect((await service("UCWAFENT")).status).toBe(200);
    expect((await flex("/configs/update", { id, parameters: of([84, "UCSOCA"]) })).status).toBe(200);
  });

  it("keep their product type", async () => {
    const { flex } = await start();
    const update = { id: 3001, productTypeId: 4, parameters: [] };
    expect(await flex("/configs/update", update)).toMatchObject({ status: 400, body: { status: -1 } });
  });

  it("take no new entitlements while disabled; the id may be text", async () => {
    const { flex } = await start();
    expect((await flex("/configs/disable", { id: "3001" })).body.configs).toMatchObject({ status: "DISABLED" });
    expect(await flex("/entitlements/vm/create", { configId: 3001 })).toMatchObject({ status: 400 });
    expect((await flex("/configs/enable", { id: "3001" })).body.configs).toMatchObject({ status: "ACTIVE" });
    expect((await flex("/entitlements/vm/create", { configId: 3001 })).status).toBe(200);
    expect(await flex("/configs/enable", { id: "x3001" })).toMatchObject({ status: 400 });
    expect(await flex("/configs/enable", { id: 1 })).toMatchObject({
      body: { message: "Configuration 1 does not exist." },
    });
  });
});

describe("FlexVM v1 configurations", () => {
  it("leave the account out, and take the values of earlier years", async () => {
    const sim = createSimulator({ products });
    const vm = await caller(sim, VM);
    const parameters = of([1, "2147483647"], [2, "UTM"]);
    const made = await vm("/configs/create", { ...BUNDLE, parameters });
    expect(made.status).toBe(200);
    expect(made.body.configs).not.toHaveProperty("accountId");
    const manager = { ...BUNDLE, productTypeId: 2, parameters: of([3, "10"], [9, "1"]) };
    expect((await vm("/configs/create", manager)).status).toBe(200);
    expect(listOf(await vm("/configs/list", { programSerialNumber }), "configs")[0]).not.toHaveProperty("accountId");
    expect(listOf(await vm("/programs/list"), "programs")[0]).not.toHaveProperty("accountId");
  });
});

describe("programs and calculations", () => {
  it("tell the balance of a prepaid program only", async () => {
    const { sim, flex } = await start();
    const balance = async () =>
      Number(
        listOf(await flex("/programs/points", { programSerialNumber: "ELAVMR0000000001" }), "programs")[0]
          ?.pointBalance,
      );
    const before = await balance();
    sim.clock.advance(60_000);
    expect(await balance()).toBe(before);
    expect(before).toBeLessThan(50_000);
    expect(await flex("/programs/points", { programSerialNumber })).toMatchObject({
      status: 400,
      body: { status: -1 },
    });
    expect(await flex("/programs/points", { programSerialNumber: "ELAVMR9999999999" })).toMatchObject({ status: 400 });
    expect(await flex("/programs/points", { programSerialNumber: "X" })).toMatchObject({ status: 400 });
  });

  it("calculate without changing anything", async () => {
    const sim = createSimulator({ products });
    const flex = await caller(sim, FLEX);
    const before = sim.forticloud.configs;
    const size = { programSerialNumber, productTypeId: 1, parameters: of([1, 4], [2, "UTP"]) };
    const cost = async (rest: object) => (await flex("/tools/calc", { ...size, ...rest })).body.points;
    const one = (await cost({ count: 1 })) as { current: number };
    expect(one).toEqual({ current: one.current, latest: one.current, latestEffectiveDate: "2027-01-01T00:00:00" });
    expect(await cost({ count: 3 })).toMatchObject({ current: Math.round(one.current * 300) / 100 });
    expect(sim.forticloud.configs).toEqual(before);
    const edr = { productTypeId: 206, parameters: of([46, "FEDRPDR"], [47, 100]) };
    expect(await cost({ count: 1, ...edr })).toMatchObject({ current: expect.any(Number) });
    for (const wrong of [{ count: 0 }, { count: 2, ...edr }, { count: 1, parameters: of([1, 4]) }]) {
      expect(await flex("/tools/calc", { ...size, ...wrong })).toMatchObject({ status: 400, body: { status: -1 } });
    }
  });
});
