import { rows } from "@fortikit/core/product";
import { InputError } from "@fortikit/fortiflex";
import { describe, expect, it } from "vitest";
import {
  configsOf,
  decodeConfig,
  entitlementsOf,
  incomplete,
  needs,
  only,
  unusedToken,
} from "../../src/resources/flex-resource.ts";

it.each([
  [null, []],
  ["text", []],
  [{}, []],
  [[{ a: 1 }, null, 3], [{ a: 1 }]],
])("rows of %j", (value, wanted) => expect(rows(value)).toEqual(wanted));

it("entitlements stand in one of two keys", () => {
  const list = [{ serialNumber: "A" }];
  expect(entitlementsOf({ entitlements: list })).toEqual(list);
  expect(entitlementsOf({ vms: list, entitlements: null })).toEqual(list);
  expect(entitlementsOf({})).toEqual([]);
});

it("configurations are a list or one object", () => {
  expect(configsOf({ configs: [{ productType: { id: 1 } }] })).toHaveLength(1);
  expect(configsOf({ configs: { productType: { id: 1 } } })).toHaveLength(1);
  for (const configs of [null, undefined, "x"]) expect(configsOf({ configs })).toEqual([]);
});

it("decodeConfig keeps the wire form", () => {
  const wire = { id: 9, productType: { id: 1 }, parameters: [{ id: 1, value: "4" }] };
  expect(decodeConfig(wire)).toEqual({ ...wire, product: "FGT_VM_Bundle", parameters: { cpu: 4 }, wire });
  expect(decodeConfig({}).product).toBeUndefined();
});

it("only, unusedToken and incomplete tell what is not there", () => {
  expect(only("configs.enable", ["a"])).toBe("a");
  expect(() => only("configs.enable", [])).toThrow("configs.enable: the answer holds no row.");
  expect(unusedToken(["a", "b"])).toBe("a");
  expect(() => unusedToken([])).toThrow("no entitlement has an unused token");
  expect(incomplete("tools.calc", "points")).toMatchObject({ code: "response", context: { operation: "tools.calc" } });
});

describe("needs", () => {
  const ways = [["configId"], ["accountId", "programSerialNumber"]];

  it("one of the ways", () => {
    needs("entitlements.list", { configId: 0 }, ...ways);
    needs("entitlements.list", { accountId: 1, programSerialNumber: "P" }, ...ways);
  });

  it("or says which", () => {
    const run = (): void => needs("entitlements.list", { accountId: 1, configId: undefined }, ...ways);
    expect(run).toThrow(InputError);
    expect(run).toThrow("entitlements.list: configId, or accountId and programSerialNumber must be given.");
  });
});
