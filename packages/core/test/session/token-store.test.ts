import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asStoredToken, isToken, memoryTokenStore } from "../../src/session/token-store.ts";

const stored = { accessToken: "access", refreshToken: "refresh", obtainedAt: 1000, expiresAt: 2000 };

describe("memoryTokenStore", () => {
  it("gets, sets, deletes and clears", () => {
    const store = memoryTokenStore();
    expect(store.get("a")).toBeUndefined();
    store.set("a", stored);
    store.set("b", stored);
    expect(store.get("a")).toEqual(stored);
    store.delete("a");
    expect(store.get("a")).toBeUndefined();
    store.clear?.();
    expect(store.get("b")).toBeUndefined();
  });
});

describe("asStoredToken", () => {
  it("takes a token, with or without refresh token, and nothing else along", () => {
    expect(asStoredToken({ ...stored, more: 1 })).toEqual(stored);
    for (const refreshToken of [undefined, null, "", 5]) {
      expect(asStoredToken({ ...stored, refreshToken })).toEqual({ ...stored, refreshToken: undefined });
    }
  });

  it.each([
    ["nothing", undefined],
    ["null", null],
    ["a text", "access"],
    ["a list", [stored]],
    ["an empty token", { ...stored, accessToken: "" }],
    ["a token that would end the header", { ...stored, accessToken: "a\r\nx: y" }],
    ["no token", { ...stored, accessToken: undefined }],
    ["times in text", { ...stored, expiresAt: "2000" }],
    ["no end", { ...stored, expiresAt: Number.NaN }],
    ["an end that no Date has", { ...stored, expiresAt: 1e20 }],
    ["a beginning that no Date has", { ...stored, obtainedAt: Number.NEGATIVE_INFINITY }],
    ["an end before the beginning", { ...stored, expiresAt: 1000 }],
  ])("does not take %s", (_, value) => expect(asStoredToken(value)).toBeUndefined());

  it("gives only tokens whose times can be told, whatever it is given", () => {
    const times = fc.oneof(fc.double(), fc.integer(), fc.string(), fc.constant(undefined));
    const record = fc.record({ accessToken: fc.anything(), obtainedAt: times, expiresAt: times });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), record), (value) => {
        const token = asStoredToken(value);
        if (token === undefined) return;
        expect(isToken(token.accessToken)).toBe(true);
        expect(() => [new Date(token.obtainedAt).toISOString(), new Date(token.expiresAt).toISOString()]).not.toThrow();
      }),
    );
  });
});
