import { type FortiFlex, InputError } from "@fortikit/fortiflex";
import { useNock } from "@fortikit-tools/testkit";
import { describe, expect, it } from "vitest";
import { failure, rig, seeded } from "../harness.ts";
import { answer, envelope, mocked } from "../mocked.ts";

useNock();

const { vmConfig: configId, active, stopped, pending } = seeded;
const days = { startDate: "2026-11-01", endDate: "2026-11-20" };

describe("entitlements.list", () => {
  it("takes a configuration, or an account's program, and filters", async () => {
    const { flex, bodies } = await rig();
    expect(await flex.entitlements.list({ configId })).toHaveLength(5);
    const program = { accountId: 100_001, programSerialNumber: seeded.prepaid };
    expect(await flex.entitlements.list(program)).toHaveLength(2);
    const query = { configId, status: "PENDING", tokenStatus: "NOTUSED", serialNumber: pending } as const;
    expect(await flex.entitlements.list(query)).toMatchObject([{ serialNumber: pending, status: "PENDING" }]);
    expect(await flex.entitlements.list({ configId, description: "web tier 1" })).toHaveLength(1);
    expect(bodies("entitlements.list")).toEqual([
      { configId },
      program,
      query,
      { configId, description: "web tier 1" },
    ]);
  });

  it("accepts vms in place of entitlements", async () => {
    answer("/entitlements/list", envelope({ vms: [{ serialNumber: "A" }] }));
    expect(await mocked().entitlements.list({ configId })).toEqual([{ serialNumber: "A" }]);
  });
});

describe("entitlements.createVm", () => {
  it("makes one, or as many as asked for, each with a token", async () => {
    const { sim, flex, bodies } = await rig();
    const [one] = await flex.entitlements.createVm({ configId });
    expect(one).toMatchObject({
      status: "PENDING",
      tokenStatus: "NOTUSED",
      configId,
      token: expect.stringMatching(/^[0-9a-f]{20}$/i),
    });
    const endDate = new Date("2027-06-30T00:00:00Z");
    const input = { configId, count: 3, description: "tier", folderPath: "My Assets/x", endDate, skipPending: true };
    const three = await flex.entitlements.createVm(input);
    expect(three.map(({ status, description }) => [status, description])).toEqual(Array(3).fill(["ACTIVE", "tier"]));
    await flex.entitlements.createVm({ configId, endDate: null });
    await flex.entitlements.createVm({ configId, endDate: "2027-06-30 10:00:00" });
    expect(bodies("entitlements.vm.create")).toEqual([
      { configId },
      { ...input, endDate: "2027-06-30T00:00:00.000Z" },
      { configId, endDate: null },
      { configId, endDate: "2027-06-30 10:00:00" },
    ]);
    expect(sim.forticloud.useToken(one?.token ?? "").status).toBe("ACTIVE");
  });

  const made = async (fault: Parameters<Awaited<ReturnType<typeof rig>>["sim"]["faults"]["add"]>[0]["fault"]) => {
    const { sim, flex } = await rig({ retry: { limit: 3, delay: 0 } });
    const before = sim.forticloud.entitlements.length;
    sim.faults.add({ match: { operation: "entitlements.vm.create" }, fault });
    const error = await failure(flex.entitlements.createVm({ configId }));
    const sent = sim.journal.count({ operation: "entitlements.vm.create" });
    return { error, sent, made: sim.forticloud.entitlements.length - before };
  };

  it("is never repeated: dropped after it was carried out", async () => {
    const { error, ...counts } = await made({ kind: "drop", when: "afterRead" });
    expect(error).toMatchObject({ code: "outcome_unknown" });
    expect(error.hint).toContain("config 3001");
    expect(counts).toEqual({ sent: 1, made: 1 });
  });

  it("is never repeated: dropped before it was read, since bytes had left", async () => {
    const { error, ...counts } = await made({ kind: "drop", when: "beforeRead" });
    expect(error).toMatchObject({ code: "outcome_unknown" });
    expect(counts).toEqual({ sent: 1, made: 0 });
  });

  it.each([
    [{ kind: "status", status: 502, body: "html" } as const, 0],
    [{ kind: "truncated" } as const, 1],
    [{ kind: "drop", when: "midBody" } as const, 1],
  ])("is never repeated: %j", async (fault, entitlements) => {
    const { error, ...counts } = await made(fault);
    expect(error).toMatchObject({ code: "outcome_unknown" });
    expect(counts).toEqual({ sent: 1, made: entitlements });
  });

  it("is sent again after a refused token: it did not run", async () => {
    const { sim, flex } = await rig();
    await flex.programs.list();
    sim.faults.add({ match: { operation: "entitlements.vm.create" }, fault: { kind: "tokenExpiry" } });
    const before = sim.forticloud.entitlements.length;
    expect(await flex.entitlements.createVm({ configId })).toHaveLength(1);
    expect(sim.forticloud.entitlements).toHaveLength(before + 1);
  });
});

describe("entitlements.createHardware and createCloud", () => {
  it("entitle devices by serial number, without a token", async () => {
    const { flex } = await rig();
    const serialNumbers = ["FGT60FTK26000101", "FGT60FTK26000102"];
    const made = await flex.entitlements.createHardware({ configId: seeded.hardwareConfig, serialNumbers });
    expect(made.map(({ serialNumber, status, token }) => [serialNumber, status, token])).toEqual(
      serialNumbers.map((serialNumber) => [serialNumber, "ACTIVE", ""]),
    );
    expect(await failure(flex.entitlements.createHardware({ configId, serialNumbers }))).toMatchObject({ code: "api" });
  });

  it("entitle a cloud service once", async () => {
    const { flex } = await rig();
    const product = { product: "FORTIDLP", parameters: { servicePkg: "DLPSTD", endpoints: 25 } } as const;
    const config = await flex.configs.create({ programSerialNumber: seeded.prepaid, name: "dlp", ...product });
    const input = { configId: config.id, description: "all", folderPath: "My Assets", count: 1 };
    expect(await flex.entitlements.createCloud(input)).toMatchObject([{ status: "ACTIVE", configId: config.id }]);
    expect(await failure(flex.entitlements.createCloud({ configId: config.id }))).toMatchObject({ status: 400 });
  });
});

describe("changes of entitlements", () => {
  it("update changes description, end and configuration", async () => {
    const { flex, bodies } = await rig();
    const input = { serialNumber: active, configId: 3002, description: "moved", endDate: "2027-01-31" };
    expect(await flex.entitlements.update(input)).toMatchObject({
      serialNumber: active,
      configId: 3002,
      description: "moved",
    });
    expect(await flex.entitlements.update({ serialNumber: active, configId: 3002, endDate: null })).toMatchObject({
      description: "moved",
    });
    expect(bodies("entitlements.update")).toEqual([input, { serialNumber: active, configId: 3002, endDate: null }]);
    expect(await failure(flex.entitlements.update({ serialNumber: active, configId: 3003 }))).toMatchObject({
      code: "api",
    });
  });

  it("stop and reactivate, and their wrong states", async () => {
    const { flex } = await rig();
    expect((await flex.entitlements.stop(active)).status).toBe("STOPPED");
    expect(await failure(flex.entitlements.stop(active))).toMatchObject({ code: "api", apiCode: 301 });
    expect((await flex.entitlements.reactivate(active)).status).toBe("ACTIVE");
    expect((await flex.entitlements.reactivate(stopped)).status).toBe("ACTIVE");
    expect((await failure(flex.entitlements.reactivate(pending))).message).toContain(
      "is PENDING and cannot be reactivated",
    );
    expect(await failure(flex.entitlements.stop("NOTHING"))).toMatchObject({ code: "not_found" });
  });

  it("transfer moves to another account", async () => {
    const { flex } = await rig();
    const accounts = { sourceAccountId: 100_001, sourceConfigId: configId, targetAccountId: 100_002 };
    const target = { targetConfigId: seeded.branchConfig, serialNumbers: [active] };
    expect(await flex.entitlements.transfer({ ...accounts, ...target })).toMatchObject([
      { accountId: 100_002, configId: 3007 },
    ]);
    expect(await flex.entitlements.transfer({ ...accounts, serialNumbers: [stopped] })).toMatchObject([
      { configId: 3007 },
    ]);
    expect(
      await failure(flex.entitlements.transfer({ ...accounts, targetAccountId: 5, serialNumbers: [pending] })),
    ).toMatchObject({ code: "permission" });
  });

  it("regenerateToken makes a new token", async () => {
    const { sim, flex } = await rig();
    const old = sim.forticloud.entitlements.find(({ serialNumber }) => serialNumber === active)?.token;
    const { token, tokenStatus } = await flex.entitlements.regenerateToken(active);
    expect(token).not.toBe(old);
    expect(tokenStatus).toBe("NOTUSED");
  });

  it("an answer without a row is a ResponseError", async () => {
    answer("/entitlements/stop", envelope({ entitlements: [] }));
    expect(await failure(mocked().entitlements.stop("A"))).toMatchObject({ code: "response" });
  });
});

describe("entitlements.points", () => {
  it("by configuration, by program, by serial number", async () => {
    const { flex, bodies } = await rig();
    const all = await flex.entitlements.points({ configId, ...days });
    expect(all.find(({ serialNumber }) => serialNumber === active)?.points).toBeGreaterThan(0);
    const one = await flex.entitlements.points({ accountId: 100_001, serialNumber: active, ...days });
    expect(one).toEqual(all.filter(({ serialNumber }) => serialNumber === active));
    const program = { accountId: 100_001, programSerialNumber: seeded.postpaid };
    const dates = { startDate: new Date("2026-11-01T12:00:00Z"), endDate: new Date("2026-11-20T12:00:00Z") };
    expect((await flex.entitlements.points({ ...program, ...dates })).length).toBeGreaterThan(all.length);
    expect(bodies("entitlements.points")[2]).toEqual({
      ...program,
      startDate: "2026-11-01T12:00:00.000Z",
      endDate: "2026-11-20T12:00:00.000Z",
    });
  });
});

describe("inputs the service would refuse", () => {
  const wrong = (value: unknown): never => value as never;

  it.each<[string, (entitlements: FortiFlex["entitlements"]) => Promise<unknown>]>([
    ["configId", (entitlements) => entitlements.list({})],
    ["configId", (entitlements) => entitlements.list({ accountId: 1 })],
    ["configId", (entitlements) => entitlements.list({ programSerialNumber: "P" })],
    ["configId", (entitlements) => entitlements.createVm(wrong({}))],
    ["count", (entitlements) => entitlements.createVm({ configId, count: 0 })],
    ["count", (entitlements) => entitlements.createVm({ configId, count: 1.5 })],
    ["endDate", (entitlements) => entitlements.createVm({ configId, endDate: "tomorrow" })],
    ["colour", (entitlements) => entitlements.createVm(wrong({ configId, colour: "red" }))],
    ["serialNumbers", (entitlements) => entitlements.createHardware({ configId, serialNumbers: [] })],
    ["serialNumbers", (entitlements) => entitlements.createHardware(wrong({ configId }))],
    ["serialNumbers[1]", (entitlements) => entitlements.createHardware({ configId, serialNumbers: ["A", ""] })],
    ["configId", (entitlements) => entitlements.createCloud({ configId: wrong("1") })],
    ["serialNumber", (entitlements) => entitlements.update({ serialNumber: "" })],
    ["serialNumber", (entitlements) => entitlements.stop("")],
    ["serialNumber", (entitlements) => entitlements.reactivate(" ")],
    ["serialNumber", (entitlements) => entitlements.regenerateToken("")],
    [
      "targetAccountId",
      (entitlements) => entitlements.transfer(wrong({ sourceAccountId: 1, sourceConfigId: 2, serialNumbers: ["A"] })),
    ],
    ["configId", (entitlements) => entitlements.points(days)],
    ["configId", (entitlements) => entitlements.points({ ...days, serialNumber: "A" })],
    ["startDate", (entitlements) => entitlements.points(wrong({ configId, endDate: "2026-01-01" }))],
    [
      "endDate",
      (entitlements) => entitlements.points({ configId, startDate: "2026-01-01", endDate: new Date(Number.NaN) }),
    ],
  ])("%s: nothing is sent", async (field, call) => {
    const { sim, flex } = await rig();
    const error = await failure(call(flex.entitlements));
    expect(error).toBeInstanceOf(InputError);
    expect(error).toMatchObject({ field, hint: "Nothing was sent." });
    expect(sim.journal.count()).toBe(0);
  });
});
