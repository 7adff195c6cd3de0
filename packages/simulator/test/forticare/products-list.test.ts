import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { serialMatcher } from "../../src/forticare/products-list.ts";
import { createSimulator } from "../../src/index.ts";
import { CARE, caller, listOf } from "../harness.ts";

const products = ["forticloud"] as const;
const FAR = "2126-01-01T00:00:00+01:00";

describe("products/list", () => {
  it("shows the test FortiGate as documented", async () => {
    const sim = createSimulator({ products });
    const care = await caller(sim, CARE);
    const { status, body } = await care("/products/list", { serialNumber: "FGT60FTK1234ABCD" });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      build: "1.0.0",
      error: null,
      message: "Request processed successfully",
      status: 0,
      token: expect.stringMatching(/^\w{30}$/),
      version: "3.0",
      pageNumber: 1,
      totalPages: 1,
    });
    const [asset] = listOf({ status, body }, "assets");
    expect(asset).toMatchObject({
      description: "Test FortiGate",
      isDecommissioned: false,
      productModel: "FortiGate 60F",
      registrationDate: "2023-01-09T00:37:25",
      serialNumber: "FGT60FTK1234ABCD",
      warrantySupports: null,
      assetGroups: [],
      productModelEoR: null,
      productModelEoS: null,
      status: "Registered",
    });
    const span = { startDate: "2021-08-01T00:00:00", endDate: "2024-07-31T00:00:00" };
    expect(asset?.entitlements).toEqual([
      { level: 5, levelDesc: "Advanced HW", type: 1, typeDesc: "Hardware", ...span },
      { level: 6, levelDesc: "Web/Online", type: 2, typeDesc: "Firmware & General Updates", ...span },
      { level: 20, levelDesc: "Premium", type: 11, typeDesc: "Enhanced Support", ...span },
      { level: 20, levelDesc: "Premium", type: 12, typeDesc: "Telephone Support", ...span },
      { level: 6, levelDesc: "Web/Online", type: 21, typeDesc: "Advanced Malware Protection", ...span },
      { level: 6, levelDesc: "Web/Online", type: 22, typeDesc: "NGFW", ...span },
      { level: 6, levelDesc: "Web/Online", type: 41, typeDesc: "Web & Video Filtering", ...span },
      { level: 6, levelDesc: "Web/Online", type: 51, typeDesc: "AntiSpam", ...span },
    ]);
    const contracts = asset?.contracts as { sku: string; terms: unknown[] }[];
    expect(contracts.map((item) => [item.sku, item.terms.length])).toEqual([
      ["FC-10-0060F-123-45-67", 4],
      ["FC-10-0060F-123-45-67", 1],
      ["FC-10-0060F-108-02-36", 1],
      ["FC-10-0060F-112-02-36", 1],
      ["FC-10-0060F-114-02-36", 1],
    ]);
  });

  it("pages", async () => {
    const sim = createSimulator({ products, personality: { pageSize: 30 } });
    const care = await caller(sim, CARE);
    const first = await care("/products/list", { expireBefore: FAR });
    const second = await care("/products/list", { expireBefore: FAR, pageNumber: 2 });
    expect([first.body.totalPages, listOf(first, "assets").length]).toEqual([2, 30]);
    const serials = [...listOf(first, "assets"), ...listOf(second, "assets")].map((item) => item.serialNumber);
    expect(new Set(serials).size).toBe(serials.length);
    expect(serials.length).toBe(sim.forticloud.assets.filter((item) => item.status === "Registered").length);
  });

  it("answers nothing found with status 0, error 301 and null", async () => {
    const care = await caller(createSimulator({ products }), CARE);
    const nothing = {
      status: 200,
      body: { status: 0, error: { errorCode: 301 }, assets: null, pageNumber: 0, totalPages: 0 },
    };
    expect(await care("/products/list", { serialNumber: "NOPE" })).toMatchObject(nothing);
    expect(await care("/products/list", { serialNumber: "%", pageNumber: 99 })).toMatchObject(nothing);
  });

  it.each([{}, { status: "Registered" }, { serialNumber: "" }])("refuses %j as missing input", async (body) => {
    const care = await caller(createSimulator({ products }), CARE);
    expect(await care("/products/list", body)).toMatchObject({
      status: 400,
      body: {
        status: -1,
        message: "Invalid incoming request.",
        error: { errorCode: 101, message: "Invalid incoming request." },
        assets: null,
        pageNumber: 0,
        totalPages: 0,
      },
    });
  });

  it.each([
    { expireBefore: "tomorrow" },
    { serialNumber: "F", status: "Lost" },
    { serialNumber: "F", pageNumber: 0 },
    { serialNumber: "F", surprise: 1 },
  ])("refuses %j as wrong input", async (body) => {
    const care = await caller(createSimulator({ products }), CARE);
    expect(await care("/products/list", body)).toMatchObject({ status: 400, body: { error: { errorCode: 102 } } });
  });

  it("filters by support end, status, model and pattern", async () => {
    const care = await caller(createSimulator({ products }), CARE);
    const serials = async (body: object) =>
      listOf(await care("/products/list", body), "assets").map((item) => String(item.serialNumber));
    expect(await serials({ expireBefore: "2024-08-01" })).toContain("FGT60FTK1234ABCD");
    expect(await serials({ serialNumber: "%ABCD" })).toEqual(["FGT60FTK1234ABCD"]);
    expect(await serials({ serialNumber: "S" })).toSatisfy((all: string[]) =>
      all.every((one) => one.startsWith("S124")),
    );
    expect(await serials({ serialNumber: "%", status: "Pending" })).toHaveLength(2);
    expect(await serials({ serialNumber: "%", productModel: "fortigate 1800f" })).toHaveLength(2);
  });

  it("needs the account from an Organization user, and knows its accounts", async () => {
    const sim = createSimulator({ products });
    const care = await caller(sim, CARE, sim.forticloud.organizationCredentials);
    expect(await care("/products/list", { serialNumber: "%" })).toMatchObject({ body: { error: { errorCode: 301 } } });
    const named = await care("/products/list", { serialNumber: "%", accountId: sim.forticloud.accountId });
    expect(listOf(named, "assets").length).toBe(25);
    expect(await care("/products/list", { serialNumber: "%", accountId: 7 })).toMatchObject({
      status: 403,
      body: { error: { errorCode: 202 } },
    });
  });
});

describe("serialMatcher", () => {
  it("takes everything but % literally", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string(), (text, rest) => {
        fc.pre(!text.includes("%") && !/[\n\r\u2028\u2029]/.test(text + rest));
        expect(serialMatcher(text)(text + rest)).toBe(true);
        expect(serialMatcher(`%${text}`)(rest + text)).toBe(true);
      }),
    );
    expect(serialMatcher("FG%1")("FGT2")).toBe(false);
  });
});
