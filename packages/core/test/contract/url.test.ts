import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { encodeQuery, encodeSegment, path } from "../../src/contract/url.ts";
import { InputError } from "../../src/errors/before-sending.ts";
import { FakeNet, failure, make, makeReal, read } from "../transport/helpers.ts";

/** Gives back the path and query as they came. */
const server = createServer((request, response) => response.end(JSON.stringify({ ok: true, url: request.url })));
let origin = "";
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const anyName = fc
  .oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: "grapheme" }),
    fc.constantFrom("a/b", "a b", "50%", "#1", "?x=1", "a\\b", "...", "'(*)!"),
  )
  .filter((name) => name !== "" && !/^(\.|%2e){1,2}$/i.test(name) && name.isWellFormed());

describe("path", () => {
  it("encodes every part", () => {
    expect(path`/address/${"a/b c"}/${7}/x`).toBe("/address/a%2Fb%20c/7/x");
    expect(path`/plain`).toBe("/plain");
    expect(encodeSegment("a!'()*")).toBe("a%21%27%28%29%2A");
  });

  it.each(["", ".", "..", "%2e", "%2E%2E", ".%2e", "\ud800", "a\udc00b"])("refuses %j", (name) => {
    expect(() => path`/address/${name}`).toThrow(InputError);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, undefined, null, {}, Object.create(null), Symbol("a"), true])(
    "refuses what is no text and no number (%#)",
    (part) => {
      expect(() => path`/address/${part as string}`).toThrow(InputError);
    },
  );

  it("reaches a real server as the very name, over the transport", async () => {
    const transport = makeReal(origin);
    await fc.assert(
      fc.asyncProperty(anyName, async (name) => {
        const { value } = await transport.send({ ...read, path: path`/address/${name}/end` });
        const parts = (value as { url: string }).url.split("/");
        expect(parts).toHaveLength(5);
        expect(decodeURIComponent(parts[3] ?? "")).toBe(name);
      }),
      { numRuns: 150 },
    );
  });
});

describe("encodeQuery", () => {
  it("writes a space as %20, repeats arrays and leaves out undefined", () => {
    expect(encodeQuery({ a: "x y", b: [1, "+"], c: undefined, d: false })).toBe("?a=x%20y&b=1&b=%2B&d=false");
    expect(encodeQuery({})).toBe("");
    expect(encodeQuery({ a: undefined, b: [] })).toBe("");
    expect(encodeQuery(undefined)).toBe("");
  });

  it("reaches a real server as it was given", async () => {
    const transport = makeReal(origin);
    const text = fc.string({ unit: "binary" }).filter((value) => value.isWellFormed());
    await fc.assert(
      fc.asyncProperty(fc.dictionary(text, fc.oneof(text, fc.array(text), fc.integer())), async (query) => {
        const { value } = await transport.send({ ...read, query });
        const { url } = value as { url: string };
        const given = Object.entries(query).flatMap(([key, item]) => [item].flat().map((one) => [key, String(one)]));
        expect([...new URLSearchParams(url.split("?")[1] ?? "")]).toEqual(given);
        expect(url).not.toContain("+");
      }),
      { numRuns: 100 },
    );
  });

  it.each([{ a: "\ud800" }, { "\ud800": "a" }])(
    "refuses a lone surrogate before anything is sent (%#)",
    async (query) => {
      const net = new FakeNet();
      expect(await failure(make({ net }).send({ ...read, query }))).toBeInstanceOf(InputError);
      expect(net.requests).toHaveLength(0);
    },
  );
});
