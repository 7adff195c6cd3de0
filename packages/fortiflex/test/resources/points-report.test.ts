import { useNock } from "@fortikit-tools/testkit";
import { describe, expect, it } from "vitest";
import { failure, rig, seeded } from "../harness.ts";
import { answer, envelope, mocked } from "../mocked.ts";

useNock();

const days = { from: "2026-11-01", to: "2026-11-20" };
const cents = (numbers: readonly number[]): number =>
  Math.round(numbers.reduce((sum, number) => sum + number, 0) * 100) / 100;

describe("entitlements.pointsReport", () => {
  it("sums from entitlement to configuration to program to all", async () => {
    const { flex } = await rig();
    const report = await flex.entitlements.pointsReport(days);
    expect(report).toMatchObject({
      ...days,
      programs: [{ serialNumber: seeded.postpaid }, { serialNumber: seeded.prepaid }],
    });
    expect(report.points).toBe(cents(report.programs.map(({ points }) => points)));
    for (const program of report.programs) {
      expect(program.points).toBe(cents(program.configs.map(({ points }) => points)));
      for (const config of program.configs)
        expect(config.points).toBe(cents(config.entitlements.map(({ points }) => points)));
    }
    expect(report.points).toBeGreaterThan(0);
    const config = report.programs[0]?.configs.find(({ id }) => id === seeded.vmConfig);
    expect(config).toMatchObject({ name: "fgt-2cpu-utp", product: "FGT_VM_Bundle", status: "ACTIVE" });
    expect(config?.entitlements.map(({ description, status }) => [description, status])).toContainEqual([
      "web tier 1",
      "ACTIVE",
    ]);
    const [first] = await flex.entitlements.points({
      accountId: 100_001,
      serialNumber: seeded.active,
      startDate: days.from,
      endDate: days.to,
    });
    expect(config?.entitlements.find(({ serialNumber }) => serialNumber === seeded.active)?.points).toBe(first?.points);
  });

  it("calls one after the other, of the programs that are asked for; a configuration without entitlements costs no points call", async () => {
    const { flex, called, bodies } = await rig();
    const { programs } = await flex.entitlements.pointsReport({ ...days, programs: [seeded.prepaid] });
    expect(called()).toEqual([
      "configs.list",
      "entitlements.list",
      "entitlements.points",
      "entitlements.list",
      "entitlements.points",
    ]);
    expect(bodies("entitlements.points")[0]).toEqual({ configId: 3004, startDate: days.from, endDate: days.to });
    expect(programs).toHaveLength(1);
    const product = { product: "FGT_VM_Bundle", parameters: { cpu: 4, service: "UTP" } } as const;
    await flex.configs.create({ programSerialNumber: seeded.prepaid, name: "empty", ...product });
    const again = await flex.entitlements.pointsReport({ ...days, programs: [seeded.prepaid] });
    expect(called().slice(6)).toHaveLength(6);
    expect(again.programs[0]?.configs[2]).toMatchObject({ name: "empty", points: 0, entitlements: [] });
  });

  it("is empty for no programs", async () => {
    const { flex, called } = await rig();
    expect(await flex.entitlements.pointsReport({ ...days, programs: [] })).toEqual({
      ...days,
      points: 0,
      programs: [],
    });
    expect(called()).toEqual([]);
  });

  it("stops in the middle when it is aborted", async () => {
    const controller = new AbortController();
    let responses = 0;
    const afterResponse = (): void => {
      responses += 1;
      if (responses === 3) controller.abort();
    };
    const { flex, called } = await rig({ hooks: { afterResponse } });
    const report = flex.entitlements.pointsReport(days, { signal: controller.signal });
    expect(await failure(report)).toMatchObject({ code: "aborted" });
    expect(called()).toHaveLength(3);
  });

  it("counts what was moved away, and a serial number that stands there twice once", async () => {
    answer("/configs/list", envelope({ configs: [{ id: 1 }] }));
    answer(
      "/entitlements/list",
      envelope({
        entitlements: [
          { serialNumber: "A", status: "EXPIRED" },
          { serialNumber: "A", status: "ACTIVE" },
          { serialNumber: "B" },
        ],
      }),
    );
    const points = [
      { serialNumber: "A", points: 0.1 },
      { serialNumber: "A", points: 0.2 },
      { serialNumber: "MOVED", points: 2 },
      { serialNumber: "B" },
    ];
    answer("/entitlements/points", envelope({ entitlements: points }));
    const report = await mocked().entitlements.pointsReport({ ...days, programs: ["P"] });
    expect(report.points).toBe(2.3);
    expect(report.programs[0]?.configs[0]?.entitlements).toEqual([
      { serialNumber: "A", description: null, status: "EXPIRED", points: 0.3 },
      { serialNumber: "A", description: null, status: "ACTIVE", points: 0 },
      { serialNumber: "B", description: null, status: undefined, points: 0 },
      { serialNumber: "MOVED", description: null, status: undefined, points: 2 },
    ]);
  });
});
