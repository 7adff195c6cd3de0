import { describe, expect, it } from "vitest";
import { createSimulator } from "../../src/index.ts";
import { CARE, caller, listOf } from "../harness.ts";

const products = ["forticloud"] as const;
const rule = { status: 400, body: { status: -1, error: { errorCode: 301 } } };
const missing = { status: 400, body: { status: -1, error: { errorCode: 101 } } };
const wrong = { status: 400, body: { status: -1, error: { errorCode: 102 } } };

async function start() {
  const sim = createSimulator({ products });
  return { sim, care: await caller(sim, CARE) };
}

describe("folders", () => {
  it("are listed with path and count", async () => {
    const { care } = await start();
    const folders = listOf(await care("/folders/list"), "assetFolders");
    expect(folders[0]).toMatchObject({ folderName: "My Assets", parentFolderId: null, folderPath: "/My Assets" });
    expect(folders.find((item) => item.folderName === "South")).toMatchObject({
      folderPath: "/My Assets/Branches/South",
      assetCount: 13,
    });
  });

  it("are made below My Assets or a parent, and deleted when empty", async () => {
    const { care } = await start();
    const [made] = listOf(await care("/folders/create", { folderName: "Lab" }), "assetFolders");
    expect(made).toMatchObject({ folderPath: "/My Assets/Lab", assetCount: 0 });
    const parentFolderId = made?.folderId;
    const [child] = listOf(await care("/folders/create", { folderName: "Bench", parentFolderId }), "assetFolders");
    expect(child).toMatchObject({ folderPath: "/My Assets/Lab/Bench" });
    expect(await care("/folders/create", { folderName: "Lab" })).toMatchObject(rule);
    expect(await care("/folders/create", { folderName: "X", parentFolderId: 1 })).toMatchObject(rule);
    expect(await care("/folders/create", { folderName: " " })).toMatchObject(missing);
    expect(await care("/folders/delete", { folderId: parentFolderId })).toMatchObject(rule);
    expect((await care("/folders/delete", { folderId: child?.folderId })).status).toBe(200);
    expect((await care("/folders/delete", { folderId: parentFolderId })).status).toBe(200);
    expect(await care("/folders/delete", { folderId: parentFolderId })).toMatchObject(rule);
  });

  it("keep what is used: assets, and My Assets itself", async () => {
    const { sim, care } = await start();
    for (const name of ["My Assets", "North"]) {
      const folderId = sim.forticloud.folders.find((item) => item.folderName === name)?.folderId;
      expect(await care("/folders/delete", { folderId })).toMatchObject(rule);
    }
    expect(await care("/folders/delete", {})).toMatchObject(missing);
  });
});

describe("contracts/list", () => {
  it("shows number, SKU and status", async () => {
    const { care } = await start();
    expect((await care("/contracts/list", { contractNumber: "1234AB123456" })).body).toEqual({
      build: "1.0.0",
      error: null,
      message: "Success",
      status: 0,
      token: expect.any(String),
      version: "3.0",
      contracts: [{ contractNumber: "1234AB123456", contractSKU: "FC-10-0060E-123-45-67", status: "Registered" }],
    });
    expect(listOf(await care("/contracts/list", { status: "Pending" }), "contracts")).toHaveLength(8);
    expect(listOf(await care("/contracts/list", { contractSKU: "FC-10-0090G-950-02-36" }), "contracts")).toHaveLength(
      5,
    );
    expect(listOf(await care("/contracts/list", { contractNumber: "no" }), "contracts")).toEqual([]);
  });
});

describe("services/register", () => {
  it("makes a serial number, and the file is downloaded", async () => {
    const { care } = await start();
    const made = await care("/services/register", { contractNumber: "2611EX700007", description: "lab vm" });
    const details = made.body.assetDetails as Record<string, unknown>;
    expect(details).toMatchObject({
      serialNumber: "FGVMSLTM00000001",
      description: "lab vm",
      productModel: "FortiGate-VM-S",
      license: { licenseFile: null, licenseType: "Subscription" },
    });
    const { serialNumber } = details;
    expect((await care("/licenses/download", { serialNumber })).body.licenseFile).toContain("LICENSE-----\r\n");
    const [listed] = listOf(await care("/products/list", { serialNumber }), "assets");
    expect(listed?.entitlements).toContainEqual(expect.objectContaining({ type: 113, units: 2 }));
  });

  it("refuses what is no free subscription", async () => {
    const { care } = await start();
    await care("/services/register", { contractNumber: "2611EX700008" });
    for (const contractNumber of ["0000AA000000", "2611EX700008", "2611EX700001"]) {
      expect(await care("/services/register", { contractNumber })).toMatchObject(rule);
    }
    expect(await care("/services/register", { contractNumber: " " })).toMatchObject(missing);
  });
});

describe("licenses", () => {
  it("are listed by number, SKU and status", async () => {
    const { care } = await start();
    expect(listOf(await care("/licenses/list"), "licenses")).toHaveLength(6);
    expect(listOf(await care("/licenses/list", { status: "Pending", licenseSKU: "FG-VM02" }), "licenses")).toEqual([
      { licenseNumber: "FGVM000000000101", licenseSKU: "FG-VM02", serialNumber: null, status: "Pending" },
      { licenseNumber: "FGVM000000000102", licenseSKU: "FG-VM02", serialNumber: null, status: "Pending" },
    ]);
    expect(listOf(await care("/licenses/list", { licenseNumber: "FGVM000000000103" }), "licenses")).toHaveLength(1);
  });

  it("give a FortiGate-VM its file at once, and a FortiManager by download", async () => {
    const { sim, care } = await start();
    const code = (sku: string) => sim.forticloud.licenses.find((item) => item.licenseSKU === sku)?.registrationCode;
    const register = async (sku: string) =>
      (await care("/licenses/register", { licenseRegistrationCode: code(sku), additionalInfo: "192.0.2.10" })).body
        .assetDetails as { serialNumber: string; license: { licenseFile: string | null } };
    const fortigate = await register("FG-VM02");
    expect(fortigate.license.licenseFile).toMatch(/^-----BEGIN FGT VM LICENSE-----\r\n/);
    const download = async (serialNumber: string) =>
      (await care("/licenses/download", { serialNumber })).body.licenseFile;
    expect(await download(fortigate.serialNumber)).toBe(fortigate.license.licenseFile);
    const manager = await register("FMG-VM-BASE");
    expect(manager.license.licenseFile).toBeNull();
    expect(await download(manager.serialNumber)).toMatch(/^-----BEGIN FORTIMANAGERVM LICENSE-----/);
    expect(listOf(await care("/products/list", { serialNumber: fortigate.serialNumber }), "assets")).toHaveLength(1);
  });

  it("are added to a unit they fit", async () => {
    const { care } = await start();
    const add = (serialNumber: string) =>
      care("/licenses/register", { licenseRegistrationCode: "P2WNV-5XJQ8-L7CKD-9RTMB-H4ZGFY", serialNumber });
    expect(await add("NOPE")).toMatchObject(rule);
    expect(await add("FGT60FTK1234ABCD")).toMatchObject(rule);
    expect(await add("FMG-VMTM25000003")).toMatchObject({
      status: 200,
      body: { assetDetails: { license: { licenseNumber: "FGVM000000000103" } } },
    });
  });

  it("refuse codes of a wrong form, unknown and used ones", async () => {
    const { care } = await start();
    const register = (licenseRegistrationCode: string) => care("/licenses/register", { licenseRegistrationCode });
    expect(await register("K7QXM-2ZP4T")).toMatchObject(wrong);
    expect(await register("AAAAA-BBBBB-CCCCC-DDDDD-EEEEEE")).toMatchObject(rule);
    await register("K7QXM-2ZP4T-R9WLB-6HVDC-J3NFYS");
    expect(await register("K7QXM-2ZP4T-R9WLB-6HVDC-J3NFYS")).toMatchObject(rule);
    expect(await register(" ")).toMatchObject(missing);
  });

  it("have no file for hardware, and none for ReadOnly users", async () => {
    const { sim, care } = await start();
    const serialNumber = "FGT60FTK1234ABCD";
    expect(await care("/licenses/download", { serialNumber })).toMatchObject({
      status: 400,
      body: { status: -2, error: { errorCode: 301 }, serialNumber, licenseFile: "" },
    });
    expect(await care("/licenses/download", { serialNumber: " " })).toMatchObject(missing);
    const reader = await caller(sim, CARE, sim.forticloud.readOnlyCredentials);
    expect((await reader("/licenses/download", { serialNumber: "FGVM04TM25000001" })).status).toBe(403);
    expect((await reader("/licenses/list")).status).toBe(200);
  });
});
