import fc from "fast-check";
import { expect, it } from "vitest";
import type { Json } from "../../src/json/json.ts";
import { printJson } from "../../src/json/print-json.ts";

it("says what JSON.stringify says", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(printJson(value as Json))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

it("puts what fits on one line, and keeps the order of members", () => {
  expect(printJson({ b: 1, a: [true, null], c: {}, d: [] })).toBe('{ "b": 1, "a": [true, null], "c": {}, "d": [] }\n');
});

it("breaks what is too long, member by member", () => {
  const long = "x".repeat(150);
  expect(printJson({ a: { text: long }, b: [long] })).toBe(
    `{\n  "a": {\n    "text": "${long}"\n  },\n  "b": [\n    "${long}"\n  ]\n}\n`,
  );
});

it("keeps lines within the width wherever something can be broken", () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.string({ maxLength: 20 }), { maxLength: 20 }), { maxLength: 20 }), (value) => {
      for (const line of printJson(value).split("\n")) expect(line.length).toBeLessThanOrEqual(160);
    }),
  );
});

it("leaves out members without a value", () => {
  expect(printJson({ a: undefined, b: 1 })).toBe('{ "b": 1 }\n');
});
