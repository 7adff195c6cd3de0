import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ConfigError } from "../../src/errors/before-sending.ts";
import { format } from "../../src/errors/format.ts";
import { FortinetError } from "../../src/errors/fortinet-error.ts";
import { DuplicateError, LockedOutError, RateLimitedError } from "../../src/errors/from-the-answer.ts";
import { IncompleteListError, PartialFailureError } from "../../src/errors/of-many.ts";
import { NetworkError, OutcomeUnknownError } from "../../src/errors/on-the-way.ts";

const context = {
  service: "forticare",
  operation: "products.register",
  method: "POST",
  path: "/products/register",
  object: { type: "product", key: "FGT60F" },
  status: 200,
  attempts: 2,
  durationMs: 120,
};

describe("format", () => {
  it("tells everything about an API error", () => {
    const error = new DuplicateError("Product already registered", {
      status: 200,
      apiStatus: 2,
      apiCode: 301,
      details: ["FGT60F: already registered"],
      hint: "Look at products.details().",
      requestId: "r1",
      context,
      cause: Object.assign(new Error("low", { cause: "a text" }), { code: "ECONNRESET" }),
    });
    expect(format(error)).toBe(
      [
        "DuplicateError: Product already registered",
        "  operation: forticare products.register",
        "  object: product FGT60F",
        "  request: POST /products/register",
        "  answer: HTTP 200, API status 2, API code 301",
        "  attempts: 2 in 120 ms",
        "  code: duplicate",
        "  details:",
        "    - FGT60F: already registered",
        "  hint: Look at products.details().",
        "  request id: r1",
        "  caused by: Error: low [ECONNRESET]",
        "  caused by: Error: a text",
      ].join("\n"),
    );
    expect(format(error, "simple")).toBe("Product already registered (301)");
    expect(format(error, "code")).toBe("301");
  });

  it("tells items of batches, counts of lists, and when to try again", () => {
    const partial = new PartialFailureError<unknown>("1 of 3", {
      succeeded: [1],
      failed: [
        { input: { serialNumber: "FGT1" }, message: "bad key" },
        { input: "FGT2", message: "no" },
        { input: 3, message: "odd" },
      ],
      notAttempted: [],
    });
    expect(format(partial)).toContain(
      "  items: 1 done, 3 refused, 0 not attempted\n  details:\n    - FGT1: bad key\n    - FGT2: no\n    - item 3: odd",
    );
    expect(format(new IncompleteListError("cut", { rows: [1, 2] }))).toContain("  items: 2 rows that came");
    const many = new DuplicateError("m", {
      status: 200,
      details: Array.from({ length: 25 }, (_, index) => `d${index}`),
    });
    expect(format(many)).toContain("    - d19\n    - and 5 more");
    expect(format(new RateLimitedError("m", { status: 429, retryAfterMs: 5000 }))).toContain("  again in: 5000 ms");
    expect(format(new LockedOutError("m", { status: 429, retryAt: new Date(0) }))).toContain(
      "  again at: 1970-01-01T00:00:00.000Z",
    );
  });

  it("tells short styles of errors without a code of the API", () => {
    expect(format(new ConfigError("no\nhost"), "simple")).toBe("no host (config)");
    expect(format(new ConfigError("no host"), "code")).toBe("config");
    expect(format(new TypeError("x"), "simple")).toBe("x");
    expect(format(new TypeError("x"), "code")).toBe("TypeError");
    expect(format(Object.assign(new Error("x"), { code: "E1" }), "simple")).toBe("x (E1)");
    expect(format("x", "code")).toBe("unknown");
    expect(format(new FortinetError("x", { context: {} }))).toBe("FortinetError: x\n  code: fortinet");
  });

  it("ends with cycles and long chains of causes", () => {
    const error = new Error("a");
    error.cause = error;
    expect(format(error)).toBe("Error: a");
    let chain: Error = new NetworkError("end");
    for (let index = 0; index < 50; index += 1) chain = new OutcomeUnknownError(`c${index}`, { cause: chain });
    expect(format(chain).split("\n")).toHaveLength(2 + 8 + 1);
    expect(format(new AggregateError([new Error("one")], "all"))).toBe("AggregateError: all");
  });

  it("shows no secret that a foreign error brings", () => {
    expect(format(new NetworkError("failed", { cause: new Error("GET https://h/?access_token=abc") }))).not.toContain(
      "abc",
    );
  });

  it("takes anything and never throws", () => {
    const fail = (): never => {
      throw new Error("no");
    };
    const odd = [
      undefined,
      null,
      0,
      "",
      Symbol("s"),
      () => 1,
      Object.create(null),
      { message: 1 },
      new Proxy({}, { get: fail, getPrototypeOf: fail }),
    ];
    for (const style of ["detailed", "simple", "code"] as const) {
      for (const value of odd) expect(typeof format(value, style)).toBe("string");
      fc.assert(
        fc.property(fc.anything({ withNullPrototype: true }), (value) => typeof format(value, style) === "string"),
      );
    }
    expect(format(odd.at(-1))).toBe("An error that could not be read.");
    expect(format(() => 1)).toBe("Error: a function was thrown");
  });
});
