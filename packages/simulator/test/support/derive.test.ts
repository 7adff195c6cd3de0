import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { derive, HEX } from "../../src/support/derive.ts";

describe("derive", () => {
  it("gives the same text for the same origin, and keeps to the alphabet", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 0, max: 64 }), (origin, length) => {
        const text = derive(origin, length, HEX);
        expect(text).toBe(derive(origin, length, HEX));
        expect(text).toMatch(new RegExp(`^[0-9A-F]{${length}}$`));
      }),
    );
  });

  it("gives different texts for neighbours", () => {
    const texts = Array.from({ length: 2000 }, (_, index) => derive(`access ${index} flexvm`, 30));
    expect(new Set(texts).size).toBe(texts.length);
  });
});
