import { describe, expect, it } from "vitest";
import { createSimulator } from "../../src/index.ts";
import { CARE, caller, listOf } from "../harness.ts";

const products = ["forticloud"] as const;
const [SWITCH, OTHER_SWITCH] = ["S124FNTF26000301", "S124FNTF26000302"];
const KEYED = { serialNumber: "FGT60FTK26000101", cloudKey: "KX7P2M4Q" };

async function start() {
  const sim = createSimulator({ products });
  const care = await caller(sim, CARE);
  return { sim, care, register: (...registrationUnits: object[]) => care("/products/register", { registrationUnits }) };
}

describe("products/register", () => {
  it("fails for a registered unit without contract exactly as documented", async () => {
    const { register } = await start();
    const { status, body } = await register({ serialNumber: "FGT60FTK1234ABCD", cloudKey: "80X4LSN3" });
    expect(status).toBe(400);
    expect(body).toEqual({
      build: "1.0.0",
      error: { errorCode: 301, message: "Failed" },
      message: "Failed",
      status: 2,
      token: expect.any(String),
      version: "3.0",
      assets: [
        {
          description: null,
          entitlements: null,
          isDecommissioned: false,
          productModel: null,
          registrationDate: null,
          serialNumber: "FGT60FTK1234ABCD",
          warrantySupports: null,
          assetGroups: null,
          contracts: null,
          productModelEoR: null,
          productModelEoS: null,
          additionalInfo: null,
          contractNumber: null,
          contractTerms: null,
          location: null,
          message: "Product-> Product already registered, but no contract associated with request. Please check again.",
          sku: null,
          status: 2,
          folderId: 0,
          folderPath: null,
        },
      ],
    });
  });

  it("registers with contract, location, group and folder", async () => {
    const { sim, care } = await start();
    const folder = sim.forticloud.folders.find((item) => item.folderName === "Spare");
    const answer = await care("/products/register", {
      registrationUnits: [
        {
          ...KEYED,
          contractNumber: "2611EX700001",
          description: "branch",
          isGovernment: true,
          additionalInfo: "rack 4",
          assetGroupIds: "501, 502",
          folderId: folder?.folderId,
          location: { ref: "#/locations/0" },
        },
      ],
      locations: [{ city: "Austin", stateOrProvince: "TX", countryCode: "US", phone: "+1 5550100" }],
    });
    expect(answer.status).toBe(200);
    expect(listOf(answer, "assets")[0]).toMatchObject({
      status: 0,
      message: "Success",
      description: "branch",
      contractNumber: "2611EX700001",
      sku: "FC-10-0060F-950-02-36",
      additionalInfo: "rack 4",
      folderPath: "/My Assets/Spare",
      location: { city: "Austin", stateOrProvince: "TX" },
      warrantySupports: [{ type: 1 }],
      assetGroups: [{ assetGroupId: 501 }, { assetGroupId: 502 }],
    });
    const listed = await care("/products/list", { serialNumber: KEYED.serialNumber });
    expect(listOf(listed, "assets")[0]?.entitlements).toHaveLength(8);
    expect(sim.forticloud.stock.map((item) => item.serialNumber)).not.toContain(KEYED.serialNumber);
    const [contract] = sim.forticloud.contracts.filter((item) => item.contractNumber === "2611EX700001");
    expect(contract).toMatchObject({ status: "Registered", serialNumber: KEYED.serialNumber });
  });

  it("does not list a unit without entitlement, but knows its details", async () => {
    const { care, register } = await start();
    expect((await register({ serialNumber: SWITCH })).status).toBe(200);
    expect((await care("/products/list", { serialNumber: SWITCH })).body.assets).toBeNull();
    expect((await care("/products/details", { serialNumber: SWITCH })).body.assetDetails).toMatchObject({
      serialNumber: SWITCH,
      warrantyTypeName: "Limited Hardware Warranty",
    });
  });

  it("adds a contract to a registered unit, and prolongs what it has", async () => {
    const { care, register } = await start();
    await register({ serialNumber: SWITCH, contractNumber: "2611EX700006" });
    const again = await register({ serialNumber: SWITCH, contractNumber: "2611EX700005" });
    expect(again.status).toBe(200);
    const [asset] = listOf(await care("/products/list", { serialNumber: SWITCH }), "assets");
    expect(asset?.contracts).toHaveLength(2);
    expect(asset?.entitlements).toHaveLength(4);
    expect(asset?.entitlements).toMatchObject([{ endDate: "2029-11-16T00:00:00" }, {}, {}, {}]);
  });

  it("tells each unit its own result, and registers the good ones", async () => {
    const { sim, register } = await start();
    const answer = await register(
      { serialNumber: SWITCH },
      { serialNumber: "UNKNOWN0000001" },
      { serialNumber: "FGT60FTK26000102" },
      { serialNumber: OTHER_SWITCH, contractNumber: "0000AA000000" },
      { serialNumber: "S124FNTF26000303", contractNumber: "1234AB123456" },
      { serialNumber: "S124FNTF26000304", contractNumber: "2611EX700004" },
      { serialNumber: "S124FNTF26000305", replacedSerialNumber: "NOPE" },
    );
    expect(answer).toMatchObject({ status: 400, body: { status: 2, error: { errorCode: 301 } } });
    expect(listOf(answer, "assets").map((item) => [item.status, item.message])).toEqual([
      [0, "Success"],
      [2, "Product-> Serial number is not valid."],
      [2, "FortiCloud Key is Required."],
      [2, "Contract-> Contract 0000AA000000 is not valid."],
      [2, "Contract-> Contract 1234AB123456 is already registered."],
      [2, "Contract-> Contract 2611EX700004 does not fit a FortiSwitch 124F."],
      [2, "Product-> Replaced unit NOPE is not registered."],
    ]);
    const serials = sim.forticloud.assets.map((item) => item.serialNumber);
    expect(serials).toContain(SWITCH);
    expect(serials).not.toContain("S124FNTF26000304");
    expect(serials).not.toContain("S124FNTF26000305");
  });

  it.each([
    [{ ...KEYED, cloudKey: "WRONGKEY" }, "Invalid FortiCloud key in registration units[1]."],
    [{ serialNumber: OTHER_SWITCH, assetGroupIds: ["9"] }, "Invalid asset group 9 in registration units[1]."],
    [
      { serialNumber: OTHER_SWITCH, location: { ref: "#/locations/3" } },
      "Invalid location reference in registration units[1].",
    ],
    [{ serialNumber: OTHER_SWITCH, isGovernment: "no" }, "Invalid input in registration units[1]."],
  ])("refuses the whole call for wrong input in a unit", async (unit, message) => {
    const { sim, register } = await start();
    const before = sim.forticloud.stock.length;
    const answer = await register({ serialNumber: SWITCH }, unit);
    expect(answer).toMatchObject({
      status: 400,
      body: { status: -1, error: { errorCode: 102, message }, assets: null },
    });
    expect(sim.forticloud.stock).toHaveLength(before);
  });

  it("takes one to ten units", async () => {
    const { register } = await start();
    const units = Array.from({ length: 11 }, (_, index) => ({ serialNumber: `S124FNTF26000${301 + index}` }));
    expect(await register(...units)).toMatchObject({ status: 400, body: { error: { errorCode: 102 } } });
    expect(await register()).toMatchObject({ status: 400, body: { error: { errorCode: 101 } } });
    expect(await register({ serialNumber: "" })).toMatchObject({ body: { error: { errorCode: 101 } } });
    expect((await register(...units.slice(1))).status).toBe(200);
  });

  it("lets a replacement take over what the broken unit had", async () => {
    const { sim, register } = await start();
    const old = sim.forticloud.assets.find((item) => item.productModel === "FortiSwitch 124F");
    await register({ serialNumber: SWITCH, replacedSerialNumber: old?.serialNumber });
    const find = (serialNumber?: string) => sim.forticloud.assets.find((item) => item.serialNumber === serialNumber);
    expect(find(SWITCH)).toMatchObject({ contracts: old?.contracts, folderId: old?.folderId });
    expect(find(old?.serialNumber)).toMatchObject({ isDecommissioned: true, entitlements: [] });
  });

  it("refuses a folder that is not there", async () => {
    const { register } = await start();
    expect(await register({ serialNumber: SWITCH, folderId: 1 })).toMatchObject({ status: 400, body: { status: 2 } });
  });

  it("is refused to a ReadOnly user", async () => {
    const sim = createSimulator({ products });
    const care = await caller(sim, CARE, sim.forticloud.readOnlyCredentials);
    expect(await care("/products/register", { registrationUnits: [{ serialNumber: SWITCH }] })).toMatchObject({
      status: 403,
      body: { status: -1, error: { errorCode: 202 }, assets: null },
    });
  });
});
