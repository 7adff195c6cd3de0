import { describe, expect, it } from "vitest";
import { createSimulator } from "../../src/index.ts";

describe("seeded assets", () => {
  const { assets, contracts, folders, entitlements, configs } = createSimulator({
    products: ["forticloud"],
  }).forticloud;

  it("fit together", () => {
    const serials = assets.map((item) => item.serialNumber);
    expect(new Set(serials).size).toBe(serials.length);
    expect(serials.every((serial) => serial.length === 16)).toBe(true);
    const folderIds = folders.map((item) => item.folderId);
    expect(assets.every((item) => folderIds.includes(item.folderId))).toBe(true);
    const used = contracts.filter((item) => item.status === "Registered").map((item) => item.serialNumber);
    expect(used.every((serial) => serial !== null && serials.includes(serial))).toBe(true);
    expect(new Set(contracts.map((item) => item.contractNumber)).size).toBe(contracts.length);
    expect(entitlements.every((item) => configs.some((config) => config.id === item.configId))).toBe(true);
    expect(new Set(entitlements.map((item) => item.status))).toEqual(
      new Set(["ACTIVE", "PENDING", "STOPPED", "EXPIRED"]),
    );
  });

  it("show what readers stumble over: padded texts, both shapes of a licence", () => {
    expect(assets.some((item) => item.entitlements.some((one) => one.levelDesc.endsWith("  ")))).toBe(true);
    const shapes = assets.filter((item) => item.license !== null).map((item) => item.licenseShape);
    expect(new Set(shapes)).toEqual(new Set(["object", "list"]));
  });
});
