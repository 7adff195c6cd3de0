import { beforeAll, describe, expect, it } from "vitest";
import { emitProducts } from "../../src/cloud/emit-products.ts";
import { loadProducts } from "../../src/cloud/load-products.ts";
import { evaluate, folderWith, REPOSITORY } from "../fixture.ts";

interface Row {
  id: number;
  entitlement: string;
  parameters: Record<string, { id: number } & Record<string, unknown>>;
}

const FILE = "specs/fortiflex/products.yaml";
let text: string;
let products: Record<string, Row>;

beforeAll(async () => {
  text = emitProducts(await loadProducts(REPOSITORY, FILE));
  products = (await evaluate(text)).products as Record<string, Row>;
});

describe("the product table", () => {
  it("has 24 products and 84 parameters, each with an id of its own", () => {
    const rows = Object.values(products);
    const ids = rows.flatMap((row) => Object.values(row.parameters).map(({ id }) => id));
    expect(rows).toHaveLength(24);
    expect(ids).toHaveLength(84);
    expect(new Set(ids).size).toBe(84);
  });

  it("keeps rules and older values", () => {
    expect(products.FGT_VM_Bundle?.parameters.service).toEqual({
      id: 2,
      label: "Service Package",
      type: "string",
      required: true,
      values: ["FC", "UTP", "ENT", "ATP"],
      older: ["UTM"],
    });
    expect(products.FORTISASE?.parameters.bandwidth).toMatchObject({ step: 25, zeroOr: [25, 10000], default: 0 });
    expect(products.FORTIRECON?.parameters.executives).toMatchObject({
      zeroUnless: { parameter: "service", value: "FRNEASMBPACI" },
    });
    expect(products.FMG_VM?.parameters.managedDev).toMatchObject({ id: 3, deprecated: true, replacedBy: 30 });
    expect(products.FGT_HW?.parameters.model?.values).toHaveLength(149);
  });

  it("types what each product takes", () => {
    expect(text).toContain('    service: "FC" | "UTP" | "ENT" | "ATP" | UnknownValue;\n');
    expect(text).toContain("    vdom?: number | undefined;\n");
    expect(text).toContain('    supportService?: "FGTFCELU" | "NONE" | UnknownValue | undefined;\n');
    expect(text).toContain('    cpu: "1" | "2" | "4" | "8" | "16" | 1 | 2 | 4 | 8 | 16 | UnknownValue;\n');
    expect(text).toContain('    addons?: readonly ("BPS" | UnknownValue)[] | undefined;\n');
  });

  it("leaves what can only be read out of what can be written", () => {
    expect(products.FORTINDR_CLOUD?.parameters.meteredUsage).toMatchObject({ readOnly: true });
    expect(text).toContain("  FORTINDR_CLOUD: Record<string, never>;\n");
    expect(text).not.toContain("meteredUsage?");
  });
});

describe("a mistake in the product table", () => {
  const product = (parameter: object) => ({
    products: {
      A: { id: 1, label: "A", entitlement: "vm", parameters: { p: { id: 7, label: "P", type: "int", ...parameter } } },
    },
  });

  it.each<[string, object, string]>([
    [
      "an entitlement that does not exist",
      { products: { A: { id: 1, label: "A", entitlement: "moon" } } },
      "#/products/A/entitlement: expected one of vm, hardware, cloud",
    ],
    [
      "a number with values",
      product({ values: [{ value: "1" }] }),
      "#/products/A/parameters/p/values: a number has no values",
    ],
    ["a text without values", product({ type: "string" }), "#/products/A/parameters/p: expected values"],
    ["half a range", product({ zeroOr: [1] }), "#/products/A/parameters/p/zeroOr: expected two numbers"],
    [
      "a flag that is no flag",
      product({ required: "yes" }),
      "#/products/A/parameters/p/required: expected true or false",
    ],
    [
      "a condition on nothing",
      product({ zeroUnless: { parameter: "q", value: "X" } }),
      "#/products/A/parameters/p/zeroUnless: q has no value X",
    ],
    [
      "an id used twice",
      {
        products: {
          A: { id: 1, label: "A", entitlement: "vm", parameters: {} },
          B: { id: 1, label: "B", entitlement: "vm", parameters: {} },
        },
      },
      "#/products/B/id: id 1 is used twice",
    ],
  ])("%s is told with its place", async (_, content, message) => {
    await expect(loadProducts(await folderWith(FILE, content), FILE)).rejects.toThrow(`${FILE}${message}`);
  });
});
