import { products } from "@fortikit/fortiflex";
import { expect, it } from "vitest";
import { parameterLabel, productName, productTable } from "../src/product-parameters.ts";

it("products have names by number", () => {
  for (const [name, { id }] of Object.entries(products)) expect(productName(id)).toBe(name);
  expect(productName(210)).toBeUndefined();
  expect(productName(undefined)).toBeUndefined();
  expect(productTable).toBe(products);
});

it("numbers of parameters stand for one parameter each, and are told by name", () => {
  const ids = Object.values(productTable).flatMap(({ parameters }) => Object.values(parameters).map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  expect(parameterLabel(1)).toBe("cpu of FGT_VM_Bundle (CPU Size)");
  expect(parameterLabel(900)).toBeUndefined();
});
