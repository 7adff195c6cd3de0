import { type Asset, IncompleteListError, InputError, PartialFailureError } from "@fortikit/forticare";
import { useNock } from "@fortikit-tools/testkit";
import { describe, expect, it, vi } from "vitest";
import { failure, rig } from "../harness.ts";
import { answer, envelope, mocked } from "../mocked.ts";

useNock();

const serialsOf = (assets: readonly Asset[]): string[] => assets.map((asset) => asset.serialNumber);

/** Pages as the service sends them; a page of `undefined` is "nothing found". */
function pages(...list: readonly (readonly string[] | undefined)[]): void {
  for (const [index, serials] of list.entries()) page(serials, index + 1, list.length);
}

function page(serials: readonly string[] | undefined, pageNumber: number, totalPages: number): void {
  const found = { assets: serials?.map((serialNumber) => ({ serialNumber })), pageNumber, totalPages };
  answer("/products/list", envelope(serials === undefined ? { assets: null, pageNumber: 0, totalPages: 0 } : found));
}

describe("products.list", () => {
  it("without criteria asks for everything that ends in a hundred years", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-21T10:00:00Z") });
    const { care, bodies } = await rig({}, { personality: { pageSize: 1000 } });
    const all = await care.products.list();
    await care.products.list({ productModel: "FortiGate 60F" });
    vi.useRealTimers();
    expect(all.length).toBeGreaterThan(30);
    expect(bodies("products.list")).toEqual([
      { expireBefore: "2126-11-21T10:00:00.000Z" },
      { productModel: "FortiGate 60F", expireBefore: "2126-11-21T10:00:00.000Z" },
    ]);
  });

  it("with a serial number asks for that alone; dates are Date or text", async () => {
    const { care, bodies } = await rig();
    await care.products.list({ serialNumber: "FGT60F" });
    await care.products.list({ expireBefore: new Date("2030-01-01T00:00:00Z"), pageNumber: 1 });
    await care.products.list({ expireBefore: "2030-01-20T10:11:11-8:00", serialNumber: "S", status: "Registered" });
    expect(bodies("products.list")).toEqual([
      { serialNumber: "FGT60F" },
      { expireBefore: "2030-01-01T00:00:00.000Z" },
      { expireBefore: "2030-01-20T10:11:11-8:00", serialNumber: "S", status: "Registered" },
    ]);
  });

  it.each([
    ["FGT60F*", "FGT60F%"],
    ["*", "%"],
    ["FGT**", "FGT%"],
    ["F%60F", "F%60F"],
    ["F*60F", "F*60F"],
  ])("sends %s as %s", async (given, sent) => {
    const { care, bodies } = await rig();
    await care.products.list({ serialNumber: given });
    expect(bodies("products.list")[0]).toEqual({ serialNumber: sent });
  });

  it("follows all pages, with one question", async () => {
    const { sim, care, bodies } = await rig({}, { personality: { pageSize: 7 } });
    const all = await care.products.list();
    const listed = sim.forticloud.assets.filter(
      ({ status, entitlements }) => status === "Registered" && entitlements.length > 0,
    );
    expect(new Set(serialsOf(all))).toEqual(new Set(listed.map((asset) => asset.serialNumber)));
    expect(all).toHaveLength(listed.length);
    const sent = bodies("products.list");
    expect(sent.map((body) => body.pageNumber)).toEqual([undefined, ...sent.slice(1).map((_, index) => index + 2)]);
    expect(new Set(sent.map((body) => body.expireBefore)).size).toBe(1);
  });

  it("with pageNumber is that page", async () => {
    const { care, bodies } = await rig({}, { personality: { pageSize: 7 } });
    const all = await care.products.list();
    const second = await care.products.list({ pageNumber: 2 });
    expect(serialsOf(second)).toEqual(serialsOf(all.slice(7, 14)));
    expect(bodies("products.list").at(-1)).toMatchObject({ pageNumber: 2 });
    expect(await care.products.list({ pageNumber: 99 })).toEqual([]);
  });

  it("trims the padded texts of the service", async () => {
    const { care } = await rig();
    const types = (await care.products.list()).flatMap(({ entitlements }) => entitlements ?? []);
    expect(types.length).toBeGreaterThan(0);
    for (const { levelDesc = "", typeDesc = "" } of types)
      expect([levelDesc, typeDesc]).toEqual([levelDesc.trim(), typeDesc.trim()]);
  });

  it.each([0, 1.5, Number.NaN])("refuses page %d", async (pageNumber) => {
    const { care, calls } = await rig();
    for (const listing of [care.products.list({ pageNumber }), care.products.pages({ pageNumber }).next()])
      await expect(listing).rejects.toMatchObject({ code: "input", field: "pageNumber" });
    expect(calls()).toBe(0);
  });
});

describe("a list that is not whole", () => {
  const broken = async (): Promise<IncompleteListError<Asset>> => {
    const error = await failure(mocked().products.list());
    expect(error).toBeInstanceOf(IncompleteListError);
    return error as unknown as IncompleteListError<Asset>;
  };

  it("a page that comes again", async () => {
    page(["A", "B"], 1, 3);
    page(["A", "B"], 0, 3);
    expect(serialsOf((await broken()).rows)).toEqual(["A", "B"]);
  });

  it("another page than was asked for", async () => {
    page(["A"], 1, 3);
    page(["C"], 3, 3);
    const error = await broken();
    expect(error.message).toBe("products.list: page 2 holds the units of another page.");
    expect(serialsOf(error.rows)).toEqual(["A"]);
  });

  it("another page than the one page that was asked for", async () => {
    page(["A"], 1, 3);
    expect(await failure(mocked().products.list({ pageNumber: 2 }))).toBeInstanceOf(IncompleteListError);
  });

  it.each([2, 3])("an empty page %i of 3", async (empty) => {
    for (const number of [1, 2, 3].slice(0, empty)) page(number === empty ? [] : [`U${number}`], number, 3);
    expect(serialsOf((await broken()).rows)).toHaveLength(empty - 1);
  });

  it("a first page that is empty though there are more", async () => {
    page([], 1, 3);
    expect((await broken()).rows).toEqual([]);
  });

  it('"nothing found" in the middle', async () => {
    page(["A"], 1, 2);
    page(undefined, 0, 0);
    expect((await broken()).hint).toContain("rows");
  });

  it("is none when a registration in between moves a unit to the next page", async () => {
    pages(["A", "B"], ["B", "C"]);
    expect(serialsOf(await mocked().products.list())).toEqual(["A", "B", "B", "C"]);
  });

  it("is none when the service tells no page at all", async () => {
    answer("/products/list", envelope({ assets: [{ serialNumber: "A" }] }));
    expect(await mocked().products.list()).toHaveLength(1);
  });
});

describe("products.iterate and products.pages", () => {
  it("fetch a page when it is needed", async () => {
    const { care, calls } = await rig({}, { personality: { pageSize: 5 } });
    const seen: string[] = [];
    for await (const asset of care.products.iterate()) {
      seen.push(asset.serialNumber);
      if (seen.length === 5) break;
    }
    expect(calls()).toBe(1);
    for await (const asset of care.products.iterate({ serialNumber: "%" })) if (asset.serialNumber === seen[4]) break;
    expect(calls()).toBe(2);
  });

  it("begin at pageNumber", async () => {
    const { care } = await rig({}, { personality: { pageSize: 5 } });
    const all = await care.products.list();
    const rest: Asset[] = [];
    for await (const rows of care.products.pages({ pageNumber: 3 })) {
      expect(rows.length).toBeLessThanOrEqual(5);
      rest.push(...rows);
    }
    expect(serialsOf(rest)).toEqual(serialsOf(all.slice(10)));
  });

  it("yield nothing when nothing is found", async () => {
    const { care } = await rig();
    for await (const rows of care.products.pages({ serialNumber: "NOTHING" })) expect(rows).toBe("no page");
  });
});

describe("products.details", () => {
  it("is the unit with its licences as a list, whether the service sends one or many", async () => {
    const { care } = await rig();
    const object = await care.products.details("FGVM04TM25000001");
    const list = await care.products.details({ serialNumber: "FGVM08TM25000002", accountId: 100_001 });
    const none = await care.products.details("FGT60FTK1234ABCD");
    expect([object, list, none].map(({ license }) => license.length)).toEqual([1, 1, 0]);
    expect(object.license[0]?.licenseFile).toContain("BEGIN FGT VM LICENSE");
    expect(object.entitlements?.find(({ type }) => type === 113)?.units).toBe(4);
  });

  it.each([
    ["an object", { licenseNumber: "L" }, [{ licenseNumber: "L" }]],
    ["a list", [{ licenseNumber: "L" }, { licenseNumber: "M" }], [{ licenseNumber: "L" }, { licenseNumber: "M" }]],
    ["null", null, []],
    ["nothing", undefined, []],
  ])("license as %s", async (_, license, wanted) => {
    answer("/products/details", envelope({ assetDetails: { serialNumber: "X", license } }));
    expect((await mocked().products.details("X")).license).toEqual(wanted);
  });

  it.each([null, "text", undefined])("an answer with %j for the unit is a ResponseError", async (assetDetails) => {
    answer("/products/details", envelope({ assetDetails }));
    expect(await failure(mocked().products.details("X"))).toMatchObject({ code: "response" });
  });
});

describe("changes of units", () => {
  const unit = "FGT60FTK1234ABCD";

  it("setDescription sets and clears", async () => {
    const { sim, care } = await rig();
    const now = () => sim.forticloud.assets.find(({ serialNumber }) => serialNumber === unit)?.description;
    await care.products.setDescription({ serialNumber: unit, description: "branch" });
    expect(now()).toBe("branch");
    await care.products.setDescription({ serialNumber: unit, description: "" });
    expect(now()).toBeNull();
  });

  it("setLocation sets, and null removes", async () => {
    const { sim, care } = await rig();
    const now = () => sim.forticloud.assets.find(({ serialNumber }) => serialNumber === unit)?.location;
    const location = {
      city: "Austin",
      countryCode: "US",
      stateOrProvince: "TX",
      phone: "+1 5550100",
      fax: "+1 555 (01) 02",
    };
    await care.products.setLocation({ serialNumber: unit, location });
    expect(now()).toMatchObject(location);
    await care.products.setLocation({ serialNumber: unit, location: null });
    expect(now()).toBeNull();
  });

  it.each([
    [{ countryCode: "US", stateOrProvince: "Texas" }, "location.stateOrProvince"],
    [{ countryCode: "CA", stateOrProvince: "on" }, "location.stateOrProvince"],
    [{ countryCode: "IN", stateOrProvince: "" }, "location.stateOrProvince"],
    [{ countryCode: "BR" }, "location.stateOrProvince"],
    [{ countryCode: "UA", stateOrProvince: "Kyiv" }, "location.stateOrProvince"],
    [{ countryCode: "USA" }, "location.countryCode"],
    [{ countryCode: "us", stateOrProvince: "TX" }, "location.countryCode"],
    [{ phone: "5550100" }, "location.phone"],
    [{ fax: "+15550100" }, "location.fax"],
  ])("setLocation refuses %j", async (location, field) => {
    const { care, calls } = await rig();
    await expect(care.products.setLocation({ serialNumber: unit, location })).rejects.toMatchObject({
      code: "input",
      field,
    });
    expect(calls()).toBe(0);
  });

  it("setLocation takes any state of other countries, and refuses no location at all", async () => {
    const { care, calls } = await rig();
    await care.products.setLocation({ serialNumber: unit, location: { countryCode: "DE", stateOrProvince: "Hessen" } });
    const nothing = { serialNumber: unit } as unknown as Parameters<typeof care.products.setLocation>[0];
    await expect(care.products.setLocation(nothing)).rejects.toMatchObject({ field: "location" });
    expect(calls()).toBe(1);
  });

  it("setFolder takes one or many; null is My Assets", async () => {
    const { sim, care, bodies } = await rig();
    const [one = "", two = ""] = sim.forticloud.assets.map(({ serialNumber }) => serialNumber);
    await care.products.setFolder({ serialNumbers: one, folderId: 12_006 });
    await care.products.setFolder({ serialNumbers: [one, two, one], folderId: null });
    expect(bodies("products.folder")).toEqual([
      { folderId: 12_006, serialNumbers: [one] },
      { folderId: null, serialNumbers: [one, two] },
    ]);
    const folders = sim.forticloud.assets.filter(({ serialNumber }) => [one, two].includes(serialNumber));
    expect(folders.map(({ folderId }) => folderId)).toEqual([12_001, 12_001]);
  });

  it("decommission takes one or many, and tells of the second time", async () => {
    const { sim, care } = await rig();
    await care.products.decommission(unit);
    await care.products.decommission(["FGVM04TM25000001", "FGVM08TM25000002"]);
    expect(sim.forticloud.assets.filter(({ isDecommissioned }) => isDecommissioned).length).toBe(4);
    expect(await failure(care.products.decommission(unit))).toMatchObject({ code: "api", apiCode: 301 });
  });

  it("transfer takes one or many and gives the units", async () => {
    const { sim, care } = await rig();
    const { accountId: sourceAccountId, otherAccountId: targetAccountId } = sim.forticloud;
    const accounts = { sourceAccountId, targetAccountId };
    expect(await care.products.transfer({ ...accounts, serialNumbers: unit })).toMatchObject([
      { serialNumber: unit, accountId: targetAccountId },
    ]);
    expect(await care.products.transfer({ ...accounts, serialNumbers: ["FGVM04TM25000001"] })).toHaveLength(1);
  });
});

describe("more than ten units", () => {
  it("are sent ten by ten", async () => {
    const { sim, care, bodies } = await rig();
    const many = sim.forticloud.assets.slice(0, 23).map(({ serialNumber }) => serialNumber);
    await care.products.setFolder({ serialNumbers: many, folderId: 12_006 });
    expect(bodies("products.folder").map((body) => (body.serialNumbers as string[]).length)).toEqual([10, 10, 3]);
    const { accountId: sourceAccountId, otherAccountId: targetAccountId } = sim.forticloud;
    expect(await care.products.transfer({ sourceAccountId, targetAccountId, serialNumbers: many })).toHaveLength(23);
    expect((await care.products.full.setFolder({ serialNumbers: many, folderId: null })).calls).toBe(3);
  });

  it("stop at the call that failed as a whole, and tell what was done", async () => {
    const { sim, care, calls } = await rig();
    const many = sim.forticloud.assets.filter(({ isDecommissioned }) => !isDecommissioned).slice(0, 24);
    const serials = many.map(({ serialNumber }) => serialNumber);
    const broken = [...serials.slice(0, 12), "NOTHING", ...serials.slice(12)];
    const error = await failure(care.products.decommission(broken));
    expect(error).toBeInstanceOf(PartialFailureError);
    const { succeeded, failed, notAttempted, cause, hint } = error as unknown as PartialFailureError<string, string>;
    expect(succeeded).toEqual(broken.slice(0, 10));
    expect(failed.map(({ input }) => input)).toEqual(broken.slice(10, 20));
    expect(failed[0]?.message).toContain("Serial number NOTHING is not registered");
    expect(notAttempted).toEqual(broken.slice(20));
    expect(cause).toMatchObject({ code: "not_found" });
    expect(hint).toContain("notAttempted");
    expect(calls()).toBe(2);
  });

  it("a first call that fails as a whole is its own error", async () => {
    const { sim, care, calls } = await rig();
    const many = ["NOTHING", ...sim.forticloud.assets.slice(0, 12).map(({ serialNumber }) => serialNumber)];
    expect(await failure(care.products.setFolder({ serialNumbers: many, folderId: null }))).toMatchObject({
      code: "not_found",
    });
    expect(calls()).toBe(1);
  });

  it("are all checked before the first is sent", async () => {
    const { care, calls } = await rig();
    const many = [...Array.from({ length: 11 }, (_, index) => `UNIT${index}`), ""];
    for (const change of [
      care.products.decommission(many),
      care.products.setFolder({ serialNumbers: many, folderId: 1 }),
      care.products.transfer({ serialNumbers: many, sourceAccountId: 1, targetAccountId: 2 }),
    ])
      await expect(change).rejects.toMatchObject({ code: "input", field: "serialNumbers[11]" });
    expect(calls()).toBe(0);
  });
});

describe("inputs the service would refuse", () => {
  const wrong = (value: unknown): never => value as never;

  it.each<[string, (products: Awaited<ReturnType<typeof rig>>["care"]["products"]) => Promise<unknown>]>([
    ["serialNumber", (products) => products.list({ serialNumber: "" })],
    ["serialNumber", (products) => products.list({ serialNumber: wrong(60) })],
    ["expireBefore", (products) => products.list({ expireBefore: "soon" })],
    ["expireBefore", (products) => products.list({ expireBefore: new Date(Number.NaN) })],
    ["expireBefore", (products) => products.list({ expireBefore: "2030-02-31" })],
    ["accountId", (products) => products.list({ accountId: wrong("1") })],
    ["colour", (products) => products.list(wrong({ colour: "red" }))],
    ["serialNumber", (products) => products.details("")],
    ["serialNumber", (products) => products.setDescription({ serialNumber: " " })],
    ["serialNumbers", (products) => products.decommission([])],
    ["serialNumbers", (products) => products.setFolder({ serialNumbers: [], folderId: null })],
    ["folderId", (products) => products.setFolder({ serialNumbers: "A", folderId: wrong(undefined) })],
    ["serialNumbers[0]", (products) => products.decommission("")],
    ["targetAccountId", (products) => products.transfer(wrong({ sourceAccountId: 1, serialNumbers: "A" }))],
  ])("%s: nothing is sent", async (field, call) => {
    const { sim, care } = await rig();
    const error = await failure(call(care.products));
    expect(error).toBeInstanceOf(InputError);
    expect(error).toMatchObject({ field, hint: "Nothing was sent." });
    expect(sim.journal.count()).toBe(0);
  });
});
