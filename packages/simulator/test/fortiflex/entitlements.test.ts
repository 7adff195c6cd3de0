import { describe, expect, it } from "vitest";
import type { Simulator } from "../../src/index.ts";
import { createSimulator } from "../../src/index.ts";
import { caller, FLEX, listOf } from "../harness.ts";

const products = ["forticloud"] as const;
const DAY = 86_400_000;
const refused = { status: 400, body: { status: -1, error: { errorCode: 301 } } };
const missing = { status: 400, body: { status: -1, error: { errorCode: 101 } } };

async function start(clock: string = "2026-11-16T18:00:00Z") {
  const sim = createSimulator({ products, clock, personality: { tokenLifetimeMs: 1000 * DAY } });
  const flex = await caller(sim, FLEX);
  const create = async (body: object) => {
    const answer = await flex("/entitlements/vm/create", { configId: 3001, ...body });
    return listOf(answer, "entitlements") as unknown as { serialNumber: string; token: string }[];
  };
  return { sim, flex, create };
}

const stateOf = (sim: Simulator, serialNumber: string) =>
  sim.forticloud.entitlements.find((item) => item.serialNumber === serialNumber);

describe("VM entitlements", () => {
  it("are PENDING until their token is used", async () => {
    const { sim, flex, create } = await start();
    const [one, two] = await create({ count: 2, description: "edge", folderPath: "My Assets/edge" });
    expect(one).toMatchObject({
      serialNumber: "FGVMMLTM00000001",
      description: "edge",
      configId: 3001,
      accountId: sim.forticloud.accountId,
      startDate: expect.stringMatching(/^2026-11-16T10:00:00(\.\d{1,7})?$/),
      endDate: expect.stringMatching(/^2031-12-31T00:00:00(\.\d{1,7})?$/),
      status: "PENDING",
      token: expect.stringMatching(/^[0-9A-F]{20}$/),
      tokenStatus: "NOTUSED",
    });
    expect(two?.token).not.toBe(one?.token);
    expect(sim.forticloud.useToken(String(one?.token))).toMatchObject({ status: "ACTIVE", tokenStatus: "USED" });
    expect(() => sim.forticloud.useToken(String(one?.token))).toThrow("No entitlement waits");
    const groups = listOf(await flex("/groups/list", { accountId: sim.forticloud.accountId }), "groups");
    expect(groups).toContainEqual({
      accountId: sim.forticloud.accountId,
      folderPath: "My Assets/edge",
      availableTokens: 1,
      usedTokens: 1,
    });
  });

  it("are ACTIVE at once with skipPending", async () => {
    const { sim, create } = await start();
    const [made] = await create({ skipPending: true });
    expect(made).toMatchObject({ status: "ACTIVE", tokenStatus: "NOTUSED" });
    expect(sim.forticloud.useToken(String(made?.token))).toMatchObject({ status: "ACTIVE", tokenStatus: "USED" });
  });

  it("stop and start again, and answer under vms", async () => {
    const { flex } = await start();
    const serialNumber = "FGVMMLTM26000901";
    const stopped = await flex("/entitlements/stop", { serialNumber });
    expect(stopped.body).not.toHaveProperty("entitlements");
    expect(listOf(stopped, "vms")).toMatchObject([{ serialNumber, status: "STOPPED" }]);
    expect(await flex("/entitlements/stop", { serialNumber })).toMatchObject(refused);
    const started = await flex("/entitlements/reactivate", { serialNumber });
    expect(listOf(started, "vms")).toMatchObject([{ serialNumber, status: "ACTIVE" }]);
    expect(await flex("/entitlements/reactivate", { serialNumber })).toMatchObject(refused);
  });

  it("are stopped and started in their own states only", async () => {
    const { flex } = await start();
    for (const serialNumber of ["FGVMMLTM26000904", "FGVMMLTM26000906", "NOPE"]) {
      expect(await flex("/entitlements/stop", { serialNumber })).toMatchObject(refused);
      expect(await flex("/entitlements/reactivate", { serialNumber })).toMatchObject(refused);
    }
  });

  it("expire at their end, and are then beyond change", async () => {
    const { sim, flex, create } = await start();
    const [made] = await create({ endDate: "2026-11-20", skipPending: true });
    const serialNumber = made?.serialNumber;
    sim.clock.advance(4 * DAY);
    const list = await flex("/entitlements/list", { configId: 3001, status: "EXPIRED" });
    expect(listOf(list, "entitlements")).toMatchObject([{ serialNumber }]);
    expect(await flex("/entitlements/update", { serialNumber, description: "x" })).toMatchObject(refused);
    expect(await flex("/entitlements/vm/token", { serialNumber })).toMatchObject(refused);
    expect(() => sim.forticloud.useToken(String(made?.token))).toThrow();
  });

  it.each([
    [{ endDate: "2026-11-16" }, 301],
    [{ endDate: "2099-01-01" }, 301],
    [{ endDate: "soon" }, 102],
    [{ count: 0 }, 102],
    [{ count: 101 }, 102],
    [{ configId: 3006 }, 301],
    [{ configId: 3004 }, 301],
    [{ configId: null }, 102],
  ])("are not made with %j", async (rest, errorCode) => {
    const { flex } = await start();
    expect(await flex("/entitlements/vm/create", { configId: 3001, ...rest })).toMatchObject({
      status: 400,
      body: { error: { errorCode } },
    });
  });

  it("get a new token, and the old one is dead", async () => {
    const { sim, flex, create } = await start();
    const [made] = await create({});
    sim.forticloud.useToken(String(made?.token));
    const renewed = await flex("/entitlements/vm/token", { serialNumber: made?.serialNumber });
    const [after] = listOf(renewed, "entitlements");
    expect(after).toMatchObject({ status: "ACTIVE", tokenStatus: "NOTUSED" });
    expect(after?.token).not.toBe(made?.token);
    expect(() => sim.forticloud.useToken(String(made?.token))).toThrow();
    expect(await flex("/entitlements/vm/token", { serialNumber: "FLX0020526000908" })).toMatchObject(refused);
  });
});

describe("entitlements/update", () => {
  it("changes description and end, and null means the end of the program", async () => {
    const { flex } = await start();
    const update = async (rest: object) =>
      listOf(await flex("/entitlements/update", { serialNumber: "FGVMMLTM26000904", ...rest }), "entitlements")[0];
    expect(await update({ description: "new", endDate: "2027-01-01T00:00:00" })).toMatchObject({
      description: "new",
      endDate: expect.stringMatching(/^2027-01-01T00:00:00/),
    });
    expect(await update({ description: "" })).toMatchObject({
      description: null,
      endDate: expect.stringMatching(/^2027-01-01/),
    });
    expect(await update({ endDate: null })).toMatchObject({ endDate: expect.stringMatching(/^2031-12-31/) });
  });

  it("moves to another configuration of the same product type", async () => {
    const { sim, flex } = await start();
    const serialNumber = "FGVMMLTM26000901";
    const move = (configId: number) => flex("/entitlements/update", { serialNumber, configId });
    const before = stateOf(sim, serialNumber)?.usage.length;
    expect((await move(3001)).status).toBe(200);
    expect(stateOf(sim, serialNumber)?.usage).toHaveLength(before ?? 0);
    expect((await move(3002)).status).toBe(200);
    expect(stateOf(sim, serialNumber)).toMatchObject({ configId: 3002, usage: [{ to: "2026-11-15" }, { to: null }] });
    expect(await move(3003)).toMatchObject(refused);
    expect(await move(3006)).toMatchObject(refused);
  });
});

describe("hardware entitlements", () => {
  it("fit the model, have no token, and are one for a serial number", async () => {
    const { flex } = await start();
    const create = (...serialNumbers: string[]) =>
      flex("/entitlements/hardware/create", { configId: 3004, serialNumbers });
    expect(listOf(await create("FGT60FTK99000001", "FGT60FTK99000002"), "entitlements")).toMatchObject([
      { status: "ACTIVE", token: "", tokenStatus: "" },
      { serialNumber: "FGT60FTK99000002" },
    ]);
    expect(await create("FGT60FTK99000001")).toMatchObject(refused);
    expect(await create("FGT90GTK99000001")).toMatchObject(refused);
    expect(await create("FGT60FTK99000005", "FGT60FTK99000005")).toMatchObject(refused);
    expect(await create()).toMatchObject(missing);
    expect(await flex("/entitlements/hardware/create", { configId: 3001, serialNumbers: ["X"] })).toMatchObject(
      refused,
    );
  });
});

describe("cloud entitlements", () => {
  it("are one for an account and a product", async () => {
    const { flex } = await start();
    expect(await flex("/entitlements/cloud/create", { configId: 3005 })).toMatchObject(refused);
    const config = await flex("/configs/create", {
      programSerialNumber: "ELAVMR0000000001",
      name: "siem",
      productTypeId: 209,
      parameters: [{ id: 66, value: "10" }],
    });
    const { id: configId } = config.body.configs as { id: number };
    expect(await flex("/entitlements/cloud/create", { configId, count: 1 })).toMatchObject({
      status: 200,
      body: { entitlements: [{ serialNumber: "FLX0020900000001", status: "ACTIVE", token: "" }] },
    });
    expect(await flex("/entitlements/cloud/create", { configId })).toMatchObject(refused);
  });
});

describe("entitlements/list", () => {
  it("wants a configuration, or an account and a program, and filters", async () => {
    const { sim, flex } = await start();
    const { accountId } = sim.forticloud;
    const count = async (body: object) => listOf(await flex("/entitlements/list", body), "entitlements").length;
    expect(await count({ configId: 3001 })).toBe(5);
    expect(await count({ accountId, programSerialNumber: "ELAVMR0000000001" })).toBe(2);
    expect(await count({ configId: 3001, status: "PENDING" })).toBe(2);
    expect(await count({ configId: 3001, tokenStatus: "USED" })).toBe(3);
    expect(await count({ configId: 3001, description: "web tier 2" })).toBe(1);
    expect(await count({ configId: 3001, serialNumber: "FGVMMLTM26000903" })).toBe(1);
    expect(await flex("/entitlements/list", { accountId })).toMatchObject(missing);
    expect(await flex("/entitlements/list", { accountId: 9, configId: 3001 })).toMatchObject({ status: 403 });
  });
});

describe("points", () => {
  it("count Pacific days, the day of the stop included", async () => {
    const { sim, flex, create } = await start("2026-11-10T07:30:00Z");
    const [made] = await create({ skipPending: true });
    const serialNumber = made?.serialNumber ?? "";
    const points = async (startDate = "2026-11-01", endDate = "2026-11-30") => {
      const body = { configId: 3001, serialNumber, startDate, endDate };
      return listOf(await flex("/entitlements/points", body), "entitlements")[0]?.points;
    };
    const daily = stateOf(sim, serialNumber)?.usage[0]?.dailyPoints ?? 0;
    const times = (days: number) => Math.round(daily * days * 100) / 100;
    // Half past seven in Greenwich is still the ninth on the Pacific coast.
    expect(stateOf(sim, serialNumber)?.usage[0]?.from).toBe("2026-11-09");
    expect(await points()).toBe(times(1));
    sim.clock.advance(2 * DAY);
    expect(await points()).toBe(times(3));
    await flex("/entitlements/stop", { serialNumber });
    sim.clock.advance(5 * DAY);
    expect(await points()).toBe(times(3));
    await flex("/entitlements/reactivate", { serialNumber });
    await flex("/entitlements/stop", { serialNumber });
    await flex("/entitlements/reactivate", { serialNumber });
    expect(await points()).toBe(times(4));
    expect(await points("2026-11-10", "2026-11-10")).toBe(times(1));
    expect(await points("2026-11-10T00:00:00Z", "2026-11-10")).toBe(times(2));
  });

  it("go back about three months", async () => {
    const { sim, flex, create } = await start();
    const [made] = await create({ skipPending: true });
    sim.clock.advance(200 * DAY);
    const body = { configId: 3001, serialNumber: made?.serialNumber, startDate: "2026-11-01", endDate: "2027-12-31" };
    const [row] = listOf(await flex("/entitlements/points", body), "entitlements");
    const daily = stateOf(sim, made?.serialNumber ?? "")?.usage[0]?.dailyPoints ?? 0;
    expect(row?.points).toBe(Math.round(daily * 93 * 100) / 100);
  });

  it.each([
    [{ startDate: "2026-11-10", endDate: "2026-11-01" }, 102],
    [{ startDate: "x", endDate: "2026-11-01" }, 102],
    [{ endDate: "2026-11-01" }, 101],
    [{ startDate: "2026-11-01", endDate: "" }, 101],
    [{ startDate: "2026-11-01", endDate: "2026-11-02", configId: undefined }, 101],
  ])("are refused for %j", async (rest, errorCode) => {
    const { flex } = await start();
    const answer = await flex("/entitlements/points", { configId: 3001, ...rest });
    expect(answer).toMatchObject({ status: 400, body: { error: { errorCode } } });
  });
});

describe("groups", () => {
  it("give the next free token of a folder and state, under vms", async () => {
    const { sim, flex } = await start();
    const { accountId } = sim.forticloud;
    const next = async (body: object) => {
      const answer = await flex("/groups/nexttoken", body);
      return (answer.body.vms as { serialNumber: string }[]).map((item) => item.serialNumber);
    };
    expect(await next({ accountId })).toEqual(["FGVMMLTM26000904"]);
    expect(await next({ configId: 3001, folderPath: "My Assets/spare" })).toEqual(["FGVMMLTM26000905"]);
    expect(await next({ accountId, status: ["ACTIVE"] })).toEqual([]);
    expect(await flex("/groups/nexttoken", { folderPath: "My Assets" })).toMatchObject(missing);
    expect(await flex("/groups/list", {})).toMatchObject(missing);
  });
});

describe("entitlements/transfer", () => {
  it("moves to a configuration of the other account: named, equal, or new", async () => {
    const { sim, flex } = await start();
    const { accountId: sourceAccountId, otherAccountId: targetAccountId } = sim.forticloud;
    const transfer = (sourceConfigId: number, serialNumber: string, rest: object = {}) =>
      flex("/entitlements/transfer", {
        sourceAccountId,
        sourceConfigId,
        targetAccountId,
        serialNumbers: [serialNumber],
        ...rest,
      });
    expect(await transfer(3001, "FGVMMLTM26000901")).toMatchObject({
      status: 200,
      body: { entitlements: [{ accountId: targetAccountId, configId: 3007 }] },
    });
    expect(await transfer(3001, "FGVMMLTM26000902", { targetConfigId: 3007 })).toMatchObject({ status: 200 });
    expect(await transfer(3003, "FMVMMLTM26000907")).toMatchObject({
      body: { entitlements: [{ configId: 4001, accountId: targetAccountId }] },
    });
    expect(await transfer(3001, "FGVMMLTM26000901")).toMatchObject(refused);
    expect(await transfer(3002, "FGVMMLTM26000904")).toMatchObject(refused);
    expect(await transfer(3001, "FGVMMLTM26000904", { targetConfigId: 3002 })).toMatchObject(refused);
    expect(await transfer(3001, "FGVMMLTM26000904", { targetConfigId: 4001 })).toMatchObject(refused);
    expect(await transfer(3001, "FGVMMLTM26000904", { targetAccountId: 3 })).toMatchObject({ status: 403 });
    expect(await transfer(3001, "FGVMMLTM26000904", { serialNumbers: [] })).toMatchObject(missing);
  });
});
