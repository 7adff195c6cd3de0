import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Reply } from "../../src/contract/reply.ts";

const reply = (text: string, headers = {}): Reply => new Reply({ status: 200, headers, text });

afterEach(() => {
  vi.useRealTimers();
});

describe("Reply.json", () => {
  it.each<[string, string, unknown]>([
    ["an object", '{"a":1}', { a: 1 }],
    ["an array", " [1]\n", [1]],
    ["a byte order mark", '\uFEFF{"a":1}', { a: 1 }],
    ["duplicate keys", '{"a":1,"a":2}', { a: 2 }],
    ["raw control characters in texts", '{"a":"x\ty\nz\u0000"}', { a: "x\ty\nz\u0000" }],
    ["raw control characters beside escapes", '{"a":"\\"\u0001\\\\","b":"\u0002"}', { a: '"\u0001\\', b: "\u0002" }],
    ["control characters between tokens", '{"a":"\u0001",\n\t"b":1}', { a: "\u0001", b: 1 }],
    ["a page of HTML", "<html></html>", undefined],
    ["cut JSON", '{"a":', undefined],
    ["a bare text", '"text"', undefined],
    ["a bare number", "12", undefined],
    ["null", "null", undefined],
    ["nothing", "", undefined],
    ["blanks", " \n", undefined],
  ])("reads %s", (_, text, value) => {
    expect(reply(text).json).toEqual(value);
  });

  it("keeps an own __proto__ key from changing anything else", () => {
    const { json } = reply('{"__proto__":{"admin":true}}');
    expect((json as { admin?: unknown }).admin).toBeUndefined();
    expect(Object.getPrototypeOf(json)).toBe(Object.prototype);
  });

  it("reads what JSON.stringify writes, with control characters left as they are", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: "binary" }), fc.string({ unit: "binary" })), (value) => {
        const strict = JSON.stringify(value);
        const raw = strict.replace(/\\u00([01][\da-f])/g, (_, hex: string) =>
          String.fromCharCode(Number.parseInt(hex, 16)),
        );
        expect(reply(strict).json).toEqual(JSON.parse(strict));
        // "\\u0001" is a backslash and a text; it must not be touched.
        if (!strict.includes("\\\\")) expect(reply(raw).json).toEqual(JSON.parse(strict));
      }),
    );
  });

  it("gives up on a large cut body without looking at it from every quote", () => {
    // Quadratic work on this would outlast the time a test has many times over.
    expect(reply(`{"a":"${'\\"'.repeat(300_000)}`).json).toBeUndefined();
  });

  it("is parsed once", () => {
    const one = reply("{}");
    expect(one.json).toBe(one.json);
    expect(one.object).toBe(one.json);
    expect(reply("[]").object).toBeUndefined();
    expect(reply("").object).toBeUndefined();
  });
});

describe("Reply.retryAfterMs", () => {
  it.each<[string | string[] | undefined, number | undefined]>([
    [undefined, undefined],
    ["", undefined],
    ["0", 0],
    [" 120 ", 120_000],
    ["1.5", 1500],
    [["3", "9"], 3000],
    ["Mon, 16 Nov 2026 12:00:30 GMT", 30_000],
    ["Monday, 16-Nov-26 12:00:30 GMT", 30_000],
    ["Mon, 16 Nov 2026 11:00:00 GMT", 0],
    ["-5", undefined],
    ["soon", undefined],
    ["120, 120", undefined],
    ["1e3", undefined],
  ])("reads %j", (value, ms) => {
    vi.useFakeTimers({ now: Date.parse("2026-11-16T12:00:00Z") });
    expect(reply("", { "retry-after": value }).retryAfterMs).toBe(ms);
  });
});

it("Reply.header gives the first of several values", () => {
  const one = reply("", { a: ["1", "2"], b: "3" });
  expect([one.header("a"), one.header("b"), one.header("c")]).toEqual(["1", "3", undefined]);
});
