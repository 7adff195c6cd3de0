import { describe, expect, it } from "vitest";
import { decodeProduct } from "../src/decode-product.ts";

describe("decodeProduct", () => {
  it("names what it knows and numbers what it does not", () => {
    const wire = [
      { id: 1, name: "CPU Size", value: "4" },
      { id: 2, value: "UTP" },
      { id: 43, value: "NONE" },
      { id: 44, value: "A" },
      { id: 44, value: "B" },
      { id: 45, value: "NONE" },
      { id: 900, value: "5" },
    ];
    expect(decodeProduct(1, wire)).toEqual({
      product: "FGT_VM_Bundle",
      parameters: {
        cpu: 4,
        service: "UTP",
        fortiGuardServices: [],
        cloudServices: ["A", "B"],
        supportService: "NONE",
        900: "5",
      },
    });
  });

  it("lists what repeats a number it does not know", () => {
    const wire = ["x", "y", "z"].map((value) => ({ id: 7, value }));
    expect(decodeProduct(undefined, wire)).toEqual({ product: undefined, parameters: { 7: ["x", "y", "z"] } });
  });

  it("keeps what is no number where one is wanted, takes numbers, and skips what has no value", () => {
    const wire = [{ id: 1, value: "unlimited" }, { id: 10, value: 3 }, { id: 2 }, { id: 45, value: null }];
    expect(decodeProduct(1, wire).parameters).toEqual({ cpu: "unlimited", vdom: 3 });
  });

  it("reads the figures of the service, and what was replaced", () => {
    expect(decodeProduct(206, [{ id: 47, value: "120" }]).parameters).toEqual({ endpoints: 120 });
    expect(decodeProduct(2, [{ id: 3, value: "30" }]).parameters).toEqual({ managedDev: 30 });
  });
});
