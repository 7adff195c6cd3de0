import { done, rows } from "@fortikit/core/product";
import { describe, expect, it } from "vitest";
import {
  assetDetails,
  checkLocation,
  incomplete,
  refuse,
  serials,
  unitsPerCall,
} from "../../src/resources/care-resource.ts";

describe("rows", () => {
  it.each([
    [null, []],
    [undefined, []],
    [{}, []],
    ["text", []],
    [[], []],
    [[{ a: 1 }, null, 3, "x"], [{ a: 1 }]],
  ])("of %j", (value, wanted) => expect(rows(value)).toEqual(wanted));
});

it("serials are a list without doubles", () => {
  expect(serials("A")).toEqual(["A"]);
  expect(serials(["A", "B", "A"])).toEqual(["A", "B"]);
  expect(serials([])).toEqual([]);
  expect(unitsPerCall).toBe(10);
});

it("assetDetails wants the details", () => {
  expect(assetDetails("products.details", { assetDetails: { serialNumber: "A", license: null } })).toEqual({
    serialNumber: "A",
    license: [],
  });
  expect(() => assetDetails("products.details", done)).toThrow("products.details: the answer holds no assetDetails.");
});

it("errors say where they come from", () => {
  expect(incomplete("folders.create", "folder")).toMatchObject({
    code: "response",
    context: { service: "forticare", operation: "folders.create" },
  });
  expect(() => refuse("folders.create", "folderName", "is silly")).toThrow("folders.create: folderName is silly.");
});

it.each([
  ["US", "TX", undefined],
  ["US", "Tx", 'location.stateOrProvince must be the two-letter code in US, not "Tx".'],
  ["UA", undefined, "location.stateOrProvince must be the two-letter code in UA, and is missing."],
  ["DE", undefined, undefined],
  [undefined, "Texas", undefined],
])("checkLocation in %s with %s", (countryCode, stateOrProvince, message) => {
  const check = (): void => checkLocation("products.location", "location", { countryCode, stateOrProvince });
  if (message === undefined) expect(check).not.toThrow();
  else expect(check).toThrow(message);
});
