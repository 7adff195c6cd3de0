import { describe, expect, it } from "vitest";
import { canaryForms, expectNoCanary, findCanary } from "../src/index.ts";

const secret = 'C4n"ry secret/+';

describe("findCanary", () => {
  it("finds nothing where nothing is", () => {
    expect(findCanary({ a: [1, "x", null], e: new Error("no") }, secret)).toEqual([]);
    expect(() => expectNoCanary({ a: new Map([["b", new Set([undefined])]]) }, secret)).not.toThrow();
  });

  const hidden = Object.defineProperty({}, "hidden", { value: secret, enumerable: false });
  const cyclic: Record<string, unknown> = { secret };
  cyclic.self = cyclic;
  class Holder {
    get token() {
      return secret;
    }
  }
  const places: Record<string, unknown> = {
    "a plain property": { deep: [{ secret }] },
    "a hidden property": hidden,
    "a cyclic object": cyclic,
    "an inherited getter": new Holder(),
    "a key": { [secret]: 1 },
    "a symbol key": { [Symbol.for("x")]: secret },
    "a Map": new Map([[secret, 1]]),
    "a Set": new Set([secret]),
    "a buffer": { body: Buffer.from(secret) },
    "a message": new Error(secret),
    "a cause": new Error("outer", { cause: new Error("inner", { cause: { secret } }) }),
    "an aggregated error": new AggregateError([new Error(secret)]),
    toJSON: { toJSON: () => ({ secret }) },
    toString: { toString: () => secret },
    "a percent-encoded URL": { url: `https://x.test/?token=${encodeURIComponent(secret)}` },
    "a Basic header": { authorization: `Basic ${Buffer.from(secret).toString("base64")}` },
    "JSON text": JSON.stringify({ secret }),
  };
  for (const [place, value] of Object.entries(places)) {
    it(`finds it in ${place}`, () => {
      expect(findCanary(value, ...canaryForms(secret))).not.toEqual([]);
      expect(() => expectNoCanary(value, secret)).toThrow("the secret was found at:");
    });
  }

  it("survives getters and toJSON that throw", () => {
    const value = {
      get bad() {
        throw new Error("no");
      },
      toJSON() {
        throw new Error("no");
      },
    };
    expect(findCanary(value, secret)).toEqual([]);
  });
});
