import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { REDACTED, Secrets } from "../../src/redact/secrets.ts";

const secrets = new Secrets();
secrets.add("s3cret-value");

class Account {
  name = "u";
  password = "abc";
  #hidden = "abc";
  get upper(): string {
    return this.#hidden;
  }
}

describe("data", () => {
  it("copies what JSON knows and keeps what tells that there is no secret", () => {
    const input = {
      a: [1, "x", null, true, undefined],
      token: null,
      password: "",
      psk: false,
      secret: undefined,
      n: 1.5,
    };
    expect(secrets.data(input)).toEqual(input);
    expect(secrets.data({ token: 5, password: ["a"], psk: { a: 1 } })).toEqual({
      token: REDACTED,
      password: REDACTED,
      psk: REDACTED,
    });
  });

  it("reads Maps, Sets, headers, forms, URLs, dates, bytes and class instances", () => {
    expect(
      secrets.data({
        map: new Map<unknown, unknown>([
          ["password", "abc"],
          [1, "s3cret-value"],
          [Object.create(null), 1],
        ]),
        set: new Set(["s3cret-value"]),
        headers: new Headers({ authorization: "Bearer abc", accept: "json" }),
        query: new URLSearchParams("access_token=abc&n=1"),
        url: new URL("https://u:pw@h/?access_token=abc&n=1"),
        date: new Date(0),
        invalid: new Date(Number.NaN),
        bytes: new TextEncoder().encode("s3cret-value"),
        view: new DataView(new ArrayBuffer(3)),
        buffer: new ArrayBuffer(4),
        shared: new SharedArrayBuffer(5),
        pattern: /s3cret-value/,
        account: new Account(),
        boxed: [Object("s3cret-value"), Object(1), Object(true)],
        big: 10n,
        symbol: Symbol("s3cret-value"),
        call: () => 1,
      }),
    ).toEqual({
      map: { password: REDACTED, 1: REDACTED, "[unreadable]": 1 },
      set: [REDACTED],
      headers: { authorization: REDACTED, accept: "json" },
      query: { access_token: REDACTED, n: "1" },
      url: `https://u:${REDACTED}@h/?access_token=${REDACTED}&n=1`,
      date: "1970-01-01T00:00:00.000Z",
      invalid: null,
      bytes: "[12 bytes]",
      view: "[3 bytes]",
      buffer: "[4 bytes]",
      shared: "[5 bytes]",
      pattern: `/${REDACTED}/`,
      account: { name: "u", password: REDACTED },
      boxed: [REDACTED, 1, true],
      big: "10",
      symbol: `Symbol(${REDACTED})`,
      call: undefined,
    });
  });

  it("finds numbers that are known values, and known values in keys", () => {
    const known = new Secrets();
    known.add("12345678");
    expect(known.data({ n: 12345678, m: 1234, "x-12345678": 1 })).toEqual({
      n: REDACTED,
      m: 1234,
      [`x-${REDACTED}`]: 1,
    });
  });

  it("reads errors with their causes and parts", () => {
    const inner = Object.assign(new TypeError("with s3cret-value"), { code: "E_X", password: "abc" });
    const error = new AggregateError([inner, "s3cret-value"], "outer token=abc", {
      cause: new Error("deeper", { cause: inner }),
    });
    const copy = secrets.data(error);
    expect(copy).toEqual({
      name: "AggregateError",
      message: `outer token=${REDACTED}`,
      cause: {
        name: "Error",
        message: "deeper",
        cause: { name: "TypeError", message: `with ${REDACTED}`, code: "E_X", password: REDACTED },
      },
      errors: [{ name: "TypeError", message: `with ${REDACTED}`, code: "E_X", password: REDACTED }, REDACTED],
    });
    expect(inspect(copy, { depth: 10 })).not.toMatch(/s3cret|abc/);
  });

  it("survives getters, proxies and iterators that throw", () => {
    const fail = (): never => {
      throw new Error("no");
    };
    const getter = Object.defineProperty({ a: 1 }, "b", { get: fail, enumerable: true });
    const proxy = new Proxy({}, { ownKeys: fail, getPrototypeOf: fail });
    const { proxy: revoked, revoke } = Proxy.revocable({}, {});
    revoke();
    const error = Object.defineProperty(new Error("m"), "message", { get: fail });
    expect(secrets.data([getter, proxy, revoked, error])).toEqual([
      { a: 1, b: "[unreadable]" },
      "[unreadable]",
      "[unreadable]",
      { name: "Error", message: "[unreadable]" },
    ]);
  });

  it("cuts cycles and great depths, and copies what is shared once", () => {
    const cycle: Record<string, unknown> = { a: 1 };
    cycle.self = cycle;
    expect(secrets.data(cycle)).toEqual({ a: 1, self: "[circular]" });

    let deep: unknown = "s3cret-value";
    for (let level = 0; level < 100_000; level += 1) deep = { deep };
    expect(JSON.stringify(secrets.data(deep))).toContain("[too deep]");
    let error = new Error("s3cret-value");
    for (let level = 0; level < 10_000; level += 1) error = new Error("outer", { cause: error });
    expect(JSON.stringify(secrets.data(error))).toContain("[too deep]");

    // 2^60 paths, 60 objects.
    let shared: unknown = { token: "abc" };
    for (let level = 0; level < 60; level += 1) shared = [shared, shared];
    expect(inspect(secrets.data(shared), { depth: 2 })).toContain("[Array]");
  });

  it("keeps __proto__ a key", () => {
    const copy = secrets.data(JSON.parse('{"__proto__":{"polluted":"s3cret-value"},"constructor":1}'));
    expect(JSON.stringify(copy)).toBe(`{"__proto__":{"polluted":"${REDACTED}"},"constructor":1}`);
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
  });
});
