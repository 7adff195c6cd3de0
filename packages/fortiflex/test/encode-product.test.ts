import { InputError, type ProductInput } from "@fortikit/fortiflex";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeProduct } from "../src/decode-product.ts";
import { encodeProduct, type WireProduct } from "../src/encode-product.ts";
import { allProducts, type Values, validParameters, violations } from "./parameters.ts";

const encode = (product: unknown, parameters: unknown, options?: { readOnly: boolean }): WireProduct =>
  encodeProduct("configs.create", { product, parameters } as ProductInput, options);

function refused(run: () => unknown): InputError {
  try {
    run();
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error("It should have been refused.");
}

/** Any valid parameters of a product, always the same. */
const sampleOf = (row: (typeof allProducts)[number][1]): Values =>
  fc.sample(validParameters(row), { seed: 7, numRuns: 1 })[0] ?? {};

it("there are 24 products with 84 parameters", () => {
  expect(allProducts).toHaveLength(24);
  expect(allProducts.flatMap(([, { parameters }]) => Object.keys(parameters))).toHaveLength(84);
});

describe.each(allProducts)("%s", (product, row) => {
  it("goes over the wire by number, and comes back the same", () => {
    fc.assert(
      fc.property(validParameters(row), (parameters) => {
        const wire = encode(product, parameters);
        expect(wire.productTypeId).toBe(row.id);
        for (const [name, value] of Object.entries(parameters)) {
          const items = wire.parameters.filter(({ id }) => id === row.parameters[name]?.id).map((item) => item.value);
          const wanted = !Array.isArray(value) ? [String(value)] : value.length === 0 ? ["NONE"] : value;
          expect(items).toEqual(wanted);
        }
        expect(decodeProduct(wire.productTypeId, wire.parameters)).toEqual({ product, parameters });
      }),
      { numRuns: 40 },
    );
  });

  const single = Object.entries(row.parameters).flatMap(([name, parameter]) =>
    violations(parameter).map(([what, value]) => [name, what, value] as const),
  );

  it.each(single.filter(([name]) => row.parameters[name]?.readOnly !== true))("%s: %s is refused", (name, _, value) => {
    const error = refused(() => encode(product, { ...sampleOf(row), [name]: value }));
    expect(error).toMatchObject({ field: `parameters.${name}`, hint: "Nothing was sent.", code: "input" });
    expect(error.message).toContain(`configs.create: parameters.${name} `);
  });

  it("misses what is required, and knows no other names", () => {
    const required = Object.entries(row.parameters).filter(([, parameter]) => parameter.required === true);
    for (const [name] of required) {
      const { [name]: _, ...rest } = sampleOf(row);
      expect(refused(() => encode(product, rest)).field).toBe(`parameters.${name}`);
    }
    for (const name of ["colour", "toString", "__proto__x"]) {
      const error = refused(() => encode(product, { ...sampleOf(row), [name]: 1 }));
      expect(error.field).toBe(`parameters.${name}`);
      expect(error.message).toContain(`is no parameter of ${row.label}`);
    }
  });

  it("does not send what only the service sets, but may price it", () => {
    for (const [name, parameter] of Object.entries(row.parameters)) {
      if (parameter.readOnly !== true) continue;
      const parameters = { ...sampleOf(row), [name]: 25 };
      expect(refused(() => encode(product, parameters)).field).toBe(`parameters.${name}`);
      expect(encode(product, parameters, { readOnly: true }).parameters).toContainEqual({
        id: parameter.id,
        value: "25",
      });
    }
  });
});

describe("rules between parameters", () => {
  const recon = { service: "FRNEASM", assets: 200 };
  const appSec = { serviceTypes: ["UCWAF"] };

  it("zero unless another has a value", () => {
    for (const name of ["executives", "vendors"]) {
      expect(refused(() => encode("FORTIRECON", { ...recon, [name]: 1 })).message).toBe(
        `configs.create: parameters.${name} must be 0 unless service is FRNEASMBPACI.`,
      );
      encode("FORTIRECON", { ...recon, [name]: 0 });
      encode("FORTIRECON", { ...recon, service: "FRNEASMBPACI", [name]: 1 });
      encode("FORTIRECON", { assets: 200, 61: "FRNEASMBPACI", [name]: 1 });
    }
  });

  it("required when another has a value", () => {
    expect(refused(() => encode("FORTIAPPSEC", appSec)).field).toBe("parameters.wafServicePkg");
    encode("FORTIAPPSEC", { ...appSec, wafServicePkg: "UCWAFSTD" });
    encode("FORTIAPPSEC", { ...appSec, 83: "UCWAFSTD" });
    encode("FORTIAPPSEC", { serviceTypes: ["UCGSLB"] });
    encode("FORTIAPPSEC", {});
  });

  it("one that took the place of another", () => {
    expect(encode("FMG_VM", { managedDev: 10, adom: 1 }).parameters).toEqual([
      { id: 3, value: "10" },
      { id: 9, value: "1" },
    ]);
    expect(refused(() => encode("FMG_VM", { adom: 1 })).field).toBe("parameters.device");
  });
});

describe("values", () => {
  const bundle = { cpu: 4, service: "UTP" };
  const sent = (parameters: object) => encode("FGT_VM_Bundle", parameters).parameters;

  it("numbers as text are numbers; what was taken in earlier years still is", () => {
    expect(sent({ cpu: " 4 ", service: "UTM" })).toEqual([
      { id: 1, value: "4" },
      { id: 2, value: "UTM" },
    ]);
    expect(sent({ ...bundle, cpu: "1e1" })[0]).toEqual({ id: 1, value: "10" });
    expect(sent({ ...bundle, cpu: 2_147_483_647 })[0]).toEqual({ id: 1, value: "2147483647" });
  });

  it("choices are open, come once and in order; undefined is not sent", () => {
    expect(sent({ ...bundle, cloudServices: ["NEW", "FGTFAMS", "NEW"], vdom: undefined }).slice(2)).toEqual([
      { id: 44, value: "NEW" },
      { id: 44, value: "FGTFAMS" },
    ]);
    expect(sent({ ...bundle, cloudServices: ["NONE"] })[2]).toEqual({ id: 44, value: "NONE" });
  });

  it("by number are not checked, and stand for the parameter of that number", () => {
    expect(sent({ 1: "128", service: "UTP", 900: ["A", "B"], 901: [], 902: 3 })).toEqual([
      { id: 1, value: "128" },
      { id: 2, value: "UTP" },
      { id: 900, value: "A" },
      { id: 900, value: "B" },
      { id: 901, value: "NONE" },
      { id: 902, value: "3" },
    ]);
    expect(refused(() => sent({ ...bundle, 1: "8" })).message).toContain("parameters.1 is parameters.cpu once more");
    expect(refused(() => sent({ ...bundle, 900: null })).field).toBe("parameters.900");
    expect(refused(() => sent({ ...bundle, 900: [""] })).field).toBe("parameters.900");
  });
});

describe("products these types do not know", () => {
  const numbered = (parameters: unknown) =>
    encodeProduct("configs.create", { productTypeId: 210, parameters } as ProductInput);

  it("pass through as they go over the wire", () => {
    const parameters = [{ id: 9, value: 4 }];
    expect(numbered(parameters)).toEqual({ productTypeId: 210, parameters });
  });

  it("pass through as they were read", () => {
    const wire = [
      { id: 7, value: "x" },
      { id: 7, value: "y" },
      { id: 8, value: "4" },
    ];
    const { product, parameters } = decodeProduct(210, wire);
    expect(product).toBeUndefined();
    expect(numbered(parameters)).toEqual({ productTypeId: 210, parameters: wire });
    expect(numbered({ 8: "4", 7: undefined })).toEqual({ productTypeId: 210, parameters: [{ id: 8, value: "4" }] });
  });

  it("have no names", () => {
    expect(refused(() => numbered({ cpu: 4 })).field).toBe("parameters.cpu");
    expect(refused(() => encode("FGT_NEXT", {})).message).toContain("FGT_VM_Bundle, FMG_VM");
    expect(refused(() => encode("toString", {})).field).toBe("product");
    expect(refused(() => encode(undefined, {})).message).toBe("configs.create: product is missing.");
  });

  it.each([undefined, null, "cpu=4"])("parameters cannot be %s", (parameters) => {
    expect(refused(() => encode("FGT_VM_Bundle", parameters)).field).toBe("parameters");
    expect(refused(() => numbered(parameters)).field).toBe("parameters");
  });
});

it("anything gives a product or an InputError", () => {
  const input = fc.record({
    product: fc.oneof(fc.constantFrom(...allProducts.map(([name]) => name)), fc.string()),
    parameters: fc.oneof(fc.object(), fc.anything()),
  });
  fc.assert(
    fc.property(input, ({ product, parameters }) => {
      try {
        encode(product, parameters);
      } catch (error) {
        expect(error).toBeInstanceOf(InputError);
      }
    }),
  );
});
