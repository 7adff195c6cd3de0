import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { REDACTED, Secrets } from "../../src/redact/secrets.ts";

const secrets = new Secrets();
const canary = "cAnArY-7f3a9";

describe("any structure, any position", () => {
  const keys = fc.constantFrom(
    "password",
    "Access-Token",
    "api key",
    "client_secret",
    "x-api-key",
    "licenseFile",
    "PSK",
  );
  const plain = fc.stringMatching(/^[a-km-or-z]{1,6}$/).map((key) => `n${key}`);
  const text = fc.oneof(fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }));

  const holding = (leaf: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
    fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 5 },
        leaf,
        fc.tuple(text, plain, tie("node")).map(([a, key, node]) => ({ a, [key]: node, z: a })),
        fc.tuple(fc.array(text), tie("node")).map(([items, node]) => [...items, node, 1]),
      ),
    })).node;

  const canaries = fc.tuple(text, text).map(([a, b]) => `${a}${canary}${b}`);
  const secretLeaf = fc.tuple(keys, canaries, text, fc.nat(4)).map(([key, value, other, shape]) => ({
    before: other,
    [key]: [value, { inner: value }, [other, value], { [other]: { deep: [value] } }, `{"x":${JSON.stringify(value)}`][
      shape
    ],
    after: other,
  }));

  it("a value under a secret key is nowhere, as data, as JSON, in JSON and cut", () => {
    fc.assert(
      fc.property(holding(secretLeaf), fc.nat(200), (value, cut) => {
        const json = JSON.stringify(value);
        expect(JSON.stringify(secrets.data(value))).not.toContain(canary);
        expect(inspect(secrets.data(value), { depth: Number.POSITIVE_INFINITY })).not.toContain(canary);
        expect(secrets.text(json)).not.toContain(canary);
        expect(() => JSON.parse(secrets.text(json))).not.toThrow();
        expect(secrets.text(JSON.stringify(value, undefined, 2))).not.toContain(canary);
        expect(secrets.text(JSON.stringify({ body: json, n: 1 }))).not.toContain(canary);
        expect(secrets.text(json.slice(0, json.length - cut))).not.toContain(canary);
      }),
      { numRuns: 300 },
    );
  });

  it("a value in a form under a secret key is nowhere", () => {
    fc.assert(
      fc.property(keys, canaries, text, (key, value, other) => {
        const name = key.replaceAll(" ", "_");
        const form = new URLSearchParams({ before: other, [name]: value, after: other }).toString();
        expect(secrets.text(form)).not.toContain(canary);
        expect(secrets.text(form)).toBe(
          `${new URLSearchParams({ before: other })}&${name}=${REDACTED}&${new URLSearchParams({ after: other })}`,
        );
        expect(secrets.text(`https://h/p?${encodeURIComponent(form)}`)).not.toContain(canary);
      }),
    );
  });

  it("a known value is nowhere, wherever it stands and however it is encoded", () => {
    const anywhere = canaries.chain((value) =>
      fc.tuple(
        fc.constant(value),
        holding(
          fc.constantFrom<unknown>(value, { [value]: 1 }, `see ${value}.`, new Map([[value, value]]), new Error(value)),
        ),
      ),
    );
    fc.assert(
      fc.property(anywhere, ([value, structure]) => {
        const known = new Secrets();
        known.add(value);
        const copy = known.data(structure);
        expect(JSON.stringify(copy)).not.toContain(canary);
        expect(inspect(copy, { depth: Number.POSITIVE_INFINITY })).not.toContain(canary);
        expect(known.text(JSON.stringify(structure))).not.toContain(canary);
        expect(known.text(JSON.stringify(JSON.stringify(structure)))).not.toContain(canary);
        expect(known.text(encodeURIComponent(value.toWellFormed()))).not.toContain(canary);
        expect(known.text(encodeURIComponent(JSON.stringify(value).toWellFormed()))).not.toContain(canary);
        expect(known.text(new URLSearchParams({ q: value }).toString())).not.toContain(canary);
      }),
      { numRuns: 300 },
    );
  });

  it("what is not secret is unchanged, and twice is once", () => {
    const words = fc.stringMatching(/^[a-z ,.()\d-]{0,12}$/);
    const harmless = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        words,
        fc.double({ noNaN: true }),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie("node")),
        fc.dictionary(fc.constantFrom("tokenStatus", "secretary", "monkey", "name", "__proto__", "a b"), tie("node")),
      ),
    })).node;
    fc.assert(
      fc.property(harmless, (value) => {
        const json = JSON.stringify(value);
        expect(JSON.stringify(secrets.data(value))).toBe(json);
        expect(secrets.text(json)).toBe(json);
      }),
    );
    fc.assert(
      fc.property(holding(secretLeaf), (value) => {
        const once = secrets.data(value);
        expect(secrets.data(once)).toEqual(once);
        const text = secrets.text(JSON.stringify(value));
        expect(secrets.text(text)).toBe(text);
      }),
    );
  });

  it("never throws on any text", () => {
    const notations = fc.constantFrom(
      "token",
      "=",
      ":",
      '"',
      "\\",
      "'",
      "{",
      "[",
      "}",
      "]",
      "%3D",
      "%22",
      "&quot;",
      "Bearer ",
      "://",
      " ",
      "\n",
      "a",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(notations, fc.string()), { maxLength: 60 }), (parts) => {
        expect(typeof secrets.text(parts.join(""))).toBe("string");
      }),
      { numRuns: 500 },
    );
  });
});
