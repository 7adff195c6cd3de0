import { describe, expect, it } from "vitest";
import { createSimulator } from "../../src/index.ts";
import { CARE, caller } from "../harness.ts";

const products = ["forticloud"] as const;
const serialNumber = "FGT60FTK1234ABCD";

async function start() {
  const sim = createSimulator({ products });
  const care = await caller(sim, CARE);
  const details = async () =>
    (await care("/products/details", { serialNumber })).body.assetDetails as Record<string, unknown>;
  return { sim, care, details };
}

const rule = { status: 400, body: { status: -1, error: { errorCode: 301 } } };
const missing = { status: 400, body: { status: -1, error: { errorCode: 101 } } };
const wrong = { status: 400, body: { status: -1, error: { errorCode: 102 } } };

describe("products/details", () => {
  it("shows a licence as object or as list, and no status", async () => {
    const { care, details } = await start();
    expect(await details()).toMatchObject({ license: null, location: null, licenseKeys: null });
    expect(await details()).not.toHaveProperty("status");
    const licence = async (serial: string) =>
      ((await care("/products/details", { serialNumber: serial })).body.assetDetails as { license: unknown }).license;
    expect(await licence("FGVM04TM25000001")).toMatchObject({ licenseFile: expect.stringContaining("BEGIN FGT VM") });
    expect(await licence("FGVM08TM25000002")).toMatchObject([{ experationDate: null }]);
  });

  it("knows one whole serial number", async () => {
    const { care } = await start();
    expect(await care("/products/details", { serialNumber: "FGT60F" })).toMatchObject(rule);
    expect(await care("/products/details", {})).toMatchObject(missing);
    expect(await care("/products/details", { serialNumber: " " })).toMatchObject(missing);
  });
});

describe("products/description", () => {
  it("sets and clears", async () => {
    const { care, details } = await start();
    expect(await care("/products/description", { serialNumber, description: "x" })).toMatchObject({ status: 200 });
    expect((await details()).description).toBe("x");
    await care("/products/description", { serialNumber, description: "" });
    expect((await details()).description).toBeNull();
  });
});

describe("products/location", () => {
  it("sets and removes", async () => {
    const { care, details } = await start();
    const location = { city: "Graz", stateOrProvince: "Steiermark", countryCode: "AT", phone: "+43 316 555010" };
    expect((await care("/products/location", { serialNumber, location })).status).toBe(200);
    expect((await details()).location).toMatchObject({ ...location, company: null, addressId: expect.any(Number) });
    await care("/products/location", { serialNumber, location: null });
    expect((await details()).location).toBeNull();
  });

  it.each([
    { countryCode: "US", stateOrProvince: "Texas" },
    { countryCode: "IN" },
    { countryCode: "usa" },
    { phone: "5550100" },
    { fax: "+1" },
  ])("refuses %j", async (location) => {
    const { care } = await start();
    const address = {
      company: "c",
      address: "a",
      city: "b",
      postalCode: "1",
      stateOrProvince: "CA",
      countryCode: "US",
    };
    expect(
      await care("/products/location", {
        serialNumber,
        location: { ...address, stateOrProvince: undefined, ...location },
      }),
    ).toMatchObject(wrong);
  });
});

describe("products/folder", () => {
  it("moves, and moves back to My Assets with null", async () => {
    const { sim, care, details } = await start();
    const folderId = sim.forticloud.folders.find((item) => item.folderName === "North")?.folderId;
    expect((await care("/products/folder", { folderId, serialNumbers: [serialNumber] })).status).toBe(200);
    expect((await details()).folderPath).toBe("/My Assets/Branches/North");
    await care("/products/folder", { folderId: null, serialNumbers: [serialNumber] });
    expect((await details()).folderPath).toBe("/My Assets");
  });

  it("moves all or none", async () => {
    const { care } = await start();
    const serialNumbers = [serialNumber];
    expect(await care("/products/folder", { folderId: 1, serialNumbers })).toMatchObject(rule);
    expect(await care("/products/folder", { folderId: null, serialNumbers: [serialNumber, "X"] })).toMatchObject(rule);
    expect(await care("/products/folder", { serialNumbers })).toMatchObject(missing);
    expect(await care("/products/folder", { folderId: null, serialNumbers: [] })).toMatchObject(missing);
    const many = Array.from({ length: 11 }, () => serialNumber);
    expect(await care("/products/folder", { folderId: null, serialNumbers: many })).toMatchObject(wrong);
  });
});

describe("products/decommission", () => {
  it("cannot be undone, nor done twice", async () => {
    const { care, details } = await start();
    expect((await care("/products/decommission", { serialNumbers: [serialNumber] })).status).toBe(200);
    expect((await details()).isDecommissioned).toBe(true);
    expect(await care("/products/decommission", { serialNumbers: [serialNumber] })).toMatchObject(rule);
  });
});

describe("products/transfer", () => {
  it("moves units between accounts of the user", async () => {
    const { sim, care } = await start();
    const { accountId: sourceAccountId, otherAccountId: targetAccountId } = sim.forticloud;
    const transfer = (rest: object) =>
      care("/products/transfer", { sourceAccountId, targetAccountId, serialNumbers: [serialNumber], ...rest });
    expect(await transfer({ targetAccountId: sourceAccountId })).toMatchObject(rule);
    expect(await transfer({ targetAccountId: 5 })).toMatchObject({ status: 403 });
    expect(await transfer({})).toMatchObject({ status: 200, body: { assets: [{ accountId: targetAccountId }] } });
    expect(await transfer({})).toMatchObject(rule);
    const there = await care("/products/list", { serialNumber: "%", accountId: targetAccountId });
    expect(there.body.assets).toMatchObject([{ serialNumber, folderPath: "/My Assets" }]);
  });
});
