import {
  ApiError,
  DuplicateError,
  InputError,
  type Location,
  PartialFailureError,
  type RegisteredAsset,
  type RegistrationUnit,
  ValidationError,
} from "@fortikit/forticare";
import { useNock } from "@fortikit-tools/testkit";
import { describe, expect, it } from "vitest";
import { failure, rig } from "../harness.ts";
import { answer, envelope, mocked } from "../mocked.ts";

useNock();

/** Units that need no key. */
const switches = Array.from({ length: 12 }, (_, index) => ({
  serialNumber: `S124FNTF26${String(301 + index).padStart(6, "0")}`,
}));
const keyed = { serialNumber: "FGT60FTK26000101", cloudKey: "KX7P2M4Q" };
const registered = "FGT60FTK1234ABCD";

type Partial12 = PartialFailureError<RegistrationUnit, RegisteredAsset>;

async function partial(promise: Promise<unknown>): Promise<Partial12> {
  const error = await failure(promise);
  expect(error).toBeInstanceOf(PartialFailureError);
  return error as unknown as Partial12;
}

describe("products.register", () => {
  it("takes one unit, with its options inside the unit", async () => {
    const { sim, care, bodies } = await rig();
    const unit = { ...keyed, contractNumber: "2611EX700001", description: "new", folderId: 12_006, isGovernment: null };
    const [asset] = await care.products.register(unit);
    expect(asset).toMatchObject({
      serialNumber: keyed.serialNumber,
      status: 0,
      contractNumber: "2611EX700001",
      folderId: 12_006,
    });
    expect(Object.keys(bodies("products.register")[0] ?? {})).toEqual(["registrationUnits"]);
    expect(sim.forticloud.assets.some(({ serialNumber }) => serialNumber === keyed.serialNumber)).toBe(true);
  });

  it("takes many, and whole requests", async () => {
    const { care, bodies } = await rig();
    expect(await care.products.register(switches.slice(0, 3))).toHaveLength(3);
    const accountId = 100_001;
    expect(await care.products.register({ registrationUnits: switches.slice(3, 5), accountId })).toHaveLength(2);
    expect(bodies("products.register")[1]).toMatchObject({ accountId });
  });

  it("adds a contract to a registered unit; the same unit can stand there twice with two contracts", async () => {
    const { care } = await rig();
    const both = ["2611EX700002", "2611EX700003"].map((contractNumber) => ({
      serialNumber: registered,
      contractNumber,
    }));
    expect((await care.products.register(both)).map(({ contractNumber }) => contractNumber)).toEqual([
      "2611EX700002",
      "2611EX700003",
    ]);
  });

  it("groups go as a list or as one text", async () => {
    const { care } = await rig();
    for (const [index, assetGroupIds] of ["501,502", [501, "502"]].entries()) {
      const [asset] = await care.products.register({
        ...switches[index],
        serialNumber: switches[index]?.serialNumber ?? "",
        assetGroupIds,
      });
      expect(asset?.assetGroups).toHaveLength(2);
    }
  });
});

describe("locations", () => {
  const site: Location = { city: "Austin", countryCode: "US", stateOrProvince: "TX" };
  const other: Location = { city: "Lyon", countryCode: "FR" };

  it("inside units move to where the service wants them; one address goes once", async () => {
    const { sim, care, bodies } = await rig();
    const [a, b, c, d] = switches;
    const units = [
      { ...a, location: site },
      { ...b, location: other },
      { ...c, location: site },
      { ...d, location: null },
    ] as RegistrationUnit[];
    await care.products.register(units);
    const references = [0, 1, 0].map((index) => ({ location: { ref: `#/locations/${index}` } }));
    expect(bodies("products.register")).toMatchObject([
      { locations: [site, other], registrationUnits: [...references, { location: null }] },
    ]);
    expect(sim.forticloud.assets.find(({ serialNumber }) => serialNumber === c?.serialNumber)?.location?.city).toBe(
      "Austin",
    );
  });

  it("by reference keep their numbers, beside those inside units", async () => {
    const { care, bodies } = await rig();
    const [a, b] = switches.map(({ serialNumber }) => serialNumber);
    const registrationUnits = [
      { serialNumber: a ?? "", location: { ref: "#/locations/0" } },
      { serialNumber: b ?? "", location: site },
    ];
    await care.products.register({ registrationUnits, locations: [other] });
    expect(bodies("products.register")[0]).toMatchObject({
      locations: [other, site],
      registrationUnits: [{ location: { ref: "#/locations/0" } }, { location: { ref: "#/locations/1" } }],
    });
  });
});

describe("inputs the service would refuse", () => {
  const wrong = (value: unknown): never => value as never;
  const eleventh = (unit: object) => wrong([...switches.slice(0, 10), { serialNumber: "ELEVENTH", ...unit }]);
  const bad = { countryCode: "US", stateOrProvince: "Texas" };

  it.each<[string, Parameters<Awaited<ReturnType<typeof rig>>["care"]["products"]["register"]>[0]]>([
    ["registrationUnits", []],
    ["registrationUnits", { registrationUnits: [] }],
    ["registrationUnits[10].serialNumber", eleventh({ serialNumber: "" })],
    ["registrationUnits[10].serialNumber", eleventh({ serialNumber: undefined })],
    ["registrationUnits[10].colour", eleventh({ colour: "red" })],
    ["registrationUnits[10].isGovernment", eleventh({ isGovernment: "yes" })],
    ["registrationUnits[10].location.stateOrProvince", eleventh({ location: bad })],
    ["registrationUnits[10].location.phone", eleventh({ location: { phone: "0555" } })],
    ["registrationUnits[10].location.ref", eleventh({ location: { ref: "#/locations/0" } })],
    ["registrationUnits[10].location.ref", eleventh({ location: { ref: "0" } })],
    ["registrationUnits[10].serialNumber", eleventh({ serialNumber: switches[3]?.serialNumber })],
    ["locations[0].stateOrProvince", { registrationUnits: switches, locations: [bad] }],
    ["locations[0].countryCode", { registrationUnits: switches, locations: [{ countryCode: "usa" }] }],
    ["accountId", { registrationUnits: switches, accountId: 1.5 }],
    [
      "registrationUnits[2].serialNumber",
      ["1", "2", "1"].map((contractNumber) => ({ serialNumber: registered, contractNumber })),
    ],
    [
      "registrationUnits[1].serialNumber",
      [{ serialNumber: registered, contractNumber: "1" }, { serialNumber: registered }],
    ],
  ])("%s: nothing is sent, also when it is in the second batch", async (field, units) => {
    const { sim, care } = await rig();
    const error = await failure(care.products.register(units));
    expect(error).toBeInstanceOf(InputError);
    expect(error).toMatchObject({ field, hint: "Nothing was sent." });
    expect(error.message).toContain(field);
    expect(sim.journal.count()).toBe(0);
  });
});

describe("one unit that is refused", () => {
  it.each([
    [
      { serialNumber: registered },
      DuplicateError,
      "Product-> Product already registered, but no contract associated with request.",
    ],
    [{ serialNumber: keyed.serialNumber }, ValidationError, "FortiCloud Key is Required."],
    [{ ...keyed, cloudKey: "WRONGKEY" }, ValidationError, "Invalid FortiCloud key in registration units[0]."],
    [{ serialNumber: "NOTHING" }, ApiError, "Product-> Serial number is not valid."],
  ])("%j is the error itself, with the true reason", async (unit, type, reason) => {
    const { care } = await rig();
    for (const units of [unit, [unit], { registrationUnits: [unit] }]) {
      const error = await failure(care.products.register(units));
      expect(error).toBeInstanceOf(type);
      expect(error.message).toContain(`FortiCare refused products.register: ${reason}`);
      expect(error).toMatchObject({ status: 400, context: { operation: "products.register" } });
    }
  });

  it("has the reason in details, and hints at what to do", async () => {
    const { care } = await rig();
    const error = await failure(care.products.register({ serialNumber: keyed.serialNumber }));
    expect(error).toMatchObject({ details: ["FortiCloud Key is Required."], apiStatus: 2, apiCode: 301 });
    expect(error.hint).toContain("cloudKey");
  });
});

describe("some of many units refused", () => {
  it("is PartialFailureError with what was done and why not", async () => {
    const { care } = await rig();
    const [a, b] = switches;
    const units = [a, { serialNumber: registered }, b].filter((unit) => unit !== undefined);
    const error = await partial(care.products.register(units));
    expect(error.succeeded.map(({ serialNumber }) => serialNumber)).toEqual([a?.serialNumber, b?.serialNumber]);
    expect(error.failed).toEqual([
      {
        input: { serialNumber: registered },
        status: 2,
        message: expect.stringContaining("Product already registered"),
      },
    ]);
    expect(error.failed[0]?.input).toBe(units[1]);
    expect(error.notAttempted).toEqual([]);
    expect(error.message).toContain("Product already registered");
    expect(error.cause).toMatchObject({ code: "duplicate", status: 400, apiCode: 301, apiStatus: 2 });
    expect(error.requestId).toBe((error.cause as ApiError).requestId);
  });

  it("stops at the first batch with an error", async () => {
    const { care, calls } = await rig();
    const units = [
      ...switches.slice(0, 9),
      { serialNumber: "BROKEN" },
      ...switches.slice(9),
      ...Array.from({ length: 10 }, (_, index) => ({ serialNumber: `LATER${index}` })),
    ];
    const error = await partial(care.products.register(units));
    expect([error.succeeded.length, error.failed.length, error.notAttempted.length]).toEqual([9, 1, 13]);
    expect(error.notAttempted[0]).toBe(units[10]);
    expect(calls()).toBe(1);
  });

  it("goes on where it stopped when the rest is handed over again; keys are known and not shown", async () => {
    const { sim, care } = await rig();
    const units = [...switches.slice(0, 9), { serialNumber: "BROKEN" }, keyed];
    const error = await partial(care.products.register(units));
    expect(error.notAttempted).toEqual([{ serialNumber: keyed.serialNumber }]);
    expect(await care.products.register(error.notAttempted)).toHaveLength(1);
    expect(sim.forticloud.assets.some(({ serialNumber }) => serialNumber === keyed.serialNumber)).toBe(true);
  });

  it("tells the batch that failed as a whole, and what was done before", async () => {
    const { care } = await rig();
    const units = [...switches.slice(0, 10), { ...keyed, cloudKey: "WRONGKEY" }, ...switches.slice(10)];
    const error = await partial(care.products.register(units));
    expect([error.succeeded.length, error.failed.length, error.notAttempted.length]).toEqual([10, 3, 0]);
    for (const { message } of error.failed)
      expect(message).toContain("Invalid FortiCloud key in registration units[0]");
    expect(error.cause).toMatchObject({ code: "validation", apiCode: 102 });
  });

  it("a later batch whose end is not known is told as that", async () => {
    const { sim, care } = await rig();
    sim.faults.add({ match: { operation: "products.register" }, skip: 1, fault: { kind: "drop", when: "afterRead" } });
    const error = await partial(care.products.register(switches));
    expect(error.succeeded).toHaveLength(10);
    expect(error.cause).toMatchObject({ code: "outcome_unknown" });
    expect(sim.journal.count({ operation: "products.register" })).toBe(2);
  });

  it("a first batch that fails as a whole is its own error", async () => {
    const { care } = await rig();
    const units = [{ ...keyed, cloudKey: "WRONGKEY" }, ...switches];
    expect(await failure(care.products.register(units))).toMatchObject({ code: "validation", apiCode: 102 });
  });
});

describe("results the service gives or forgets", () => {
  const two = [{ serialNumber: "A" }, { serialNumber: "B" }];

  it.each([
    ["none at all", []],
    ["one for another unit", [{ serialNumber: "C", status: 2, message: "?" }]],
  ])("%s under an error: the error itself", async (_, assets) => {
    answer(
      "/products/register",
      envelope({ status: 2, message: "Failed", error: { errorCode: 301, message: "Why" }, assets }),
      400,
    );
    expect(await failure(mocked().products.register(two))).toBeInstanceOf(ApiError);
  });

  it("all good under an error: the error is not swallowed", async () => {
    const assets = two.map((unit) => ({ ...unit, status: 0 }));
    answer(
      "/products/register",
      envelope({ status: 2, message: "Failed", error: { errorCode: 301, message: "Why" }, assets }),
      400,
    );
    expect(await failure(mocked().products.register(two))).toMatchObject({
      message: "FortiCare refused products.register: Failed Why",
    });
  });

  it.each([
    [
      "no result for a unit",
      [{ serialNumber: "A", status: 0 }],
      "The service gave no result for this unit.",
      undefined,
    ],
    [
      "a refusal without a reason",
      [{ serialNumber: "A" }, { serialNumber: "B", status: "2", message: null }],
      "The service gave no reason.",
      2,
    ],
  ])("%s under success: PartialFailureError", async (_, assets, message, status) => {
    answer("/products/register", envelope({ assets }));
    const error = await partial(mocked().products.register(two));
    expect(error.failed).toEqual([
      status === undefined
        ? { input: { serialNumber: "B" }, message }
        : { input: { serialNumber: "B" }, message, status },
    ]);
    expect(error.succeeded).toHaveLength(1);
  });

  it("no result for the only unit: PartialFailureError", async () => {
    answer("/products/register", envelope({ assets: null }));
    expect((await partial(mocked().products.register({ serialNumber: "A" }))).failed).toHaveLength(1);
  });
});
