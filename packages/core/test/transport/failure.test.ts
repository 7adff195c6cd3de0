import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ApiRequest } from "../../src/contract/request.ts";
import { format } from "../../src/errors/format.ts";
import { isFortinetError } from "../../src/errors/fortinet-error.ts";
import { WireError } from "../../src/net/types.ts";
import { answer, broken, FakeNet, failure, make, read, type Step, write } from "./helpers.ts";

/** The error of one call over one step. */
function errorOf(step: Step, request: ApiRequest = read) {
  return failure(make({ net: new FakeNet([step]), retry: false, origin: "https://api.test:8443" }).send(request));
}

const page = (title: string): string =>
  `<!DOCTYPE html>\n<html><head><title>\n ${title} </title></head><body>…</body></html>`;

describe("an attempt without an answer", () => {
  const certificate = broken("certificate", false, { fingerprint256: "AB:CD" });
  it.each<[string, WireError, object, string]>([
    ["dns", broken("dns", false), { code: "network" }, "Check the host name, the route and the proxy."],
    ["connect", broken("connect", false), { code: "network" }, "Check the host name, the route and the proxy."],
    ["tls", broken("tls", false), { code: "network" }, "Check the host name, the route and the proxy."],
    ["socket", broken("socket", true), { code: "network", hint: undefined }, ""],
    ["certificate", certificate, { code: "certificate", fingerprint256: "AB:CD" }, "tls.fingerprint256"],
    [
      "connect timeout",
      broken("timeout", false, { phase: "connect" }),
      { code: "timeout", phase: "connect", timeoutMs: 10_000 },
      "timeout.connect",
    ],
    ["tls timeout", broken("timeout", false, { phase: "tls" }), { code: "timeout", phase: "tls" }, "timeout.connect"],
    [
      "headers timeout",
      broken("timeout", true, { phase: "headers" }),
      { code: "timeout", phase: "headers", timeoutMs: 300_000 },
      "timeout.attempt",
    ],
    ["body timeout", broken("timeout", true, { phase: "body" }), { code: "timeout", phase: "body" }, "timeout.attempt"],
    ["timeout of a plain fetch", broken("timeout", true), { code: "timeout", phase: "headers" }, "timeout.attempt"],
    ["abort by the wire itself", broken("aborted", true), { code: "aborted", sent: true }, ""],
  ])("is told as it was: %s", async (_, step, properties, hint) => {
    const error = await errorOf(step);
    expect(error).toMatchObject(properties);
    expect(error.hint ?? "").toContain(hint);
    expect(error.requestId).toMatch(/^[\da-f]{32}$/);
    expect(error.context).toMatchObject({
      service: "test",
      operation: "things.list",
      method: "POST",
      path: "/api/things/list",
      attempts: 1,
    });
    expect(error.context.status).toBeUndefined();
    expect(error.context.durationMs).toBeGreaterThanOrEqual(0);
    expect(format(error)).toContain(error.requestId);
    expect(format(error, "simple")).not.toContain("\n");
    expect(format(error, "code")).toBe(error.code);
  });

  it("names the host", async () => {
    expect((await errorOf(broken("connect", false))).message).toBe(
      "api.test:8443 could not be reached: connect trouble.",
    );
    expect((await errorOf(broken("socket", true))).message).toBe(
      "The connection to api.test:8443 broke after the request was sent: socket trouble.",
    );
    expect((await errorOf(broken("certificate", false))).message).toBe(
      "api.test:8443: certificate trouble. No request was sent.",
    );
  });

  it("has a cause with name, message and code of the foreign error, and nothing else", async () => {
    const cause = Object.assign(new TypeError("connect ECONNREFUSED"), {
      code: "ECONNREFUSED",
      headers: { a: "secret" },
    });
    const error = await errorOf(broken("connect", false, { cause }));
    expect(error.cause).toMatchObject({ name: "TypeError", message: "connect ECONNREFUSED", code: "ECONNREFUSED" });
    expect(Object.keys(error.cause as object)).toEqual(["name", "code"]);
    expect((await errorOf(broken("connect", false, { cause: "text" }))).cause).toBeUndefined();
  });
});

describe("an answer that nobody explains", () => {
  it.each<[string, Step, object, string]>([
    [
      "HTML 403",
      answer(403, page("Access denied")),
      { code: "permission", status: 403 },
      "test answered 403 with an HTML page: Access denied",
    ],
    [
      "HTML 401",
      answer(401, page("Log in")),
      { code: "auth", status: 401 },
      "test answered 401 with an HTML page: Log in",
    ],
    [
      "HTML 429",
      answer(429, page("Slow"), { "retry-after": "7" }),
      { code: "rate_limited", retryAfterMs: 7000 },
      "429 with an HTML page: Slow",
    ],
    [
      "empty 500",
      answer(500),
      { code: "response", status: 500, snippet: undefined },
      "test answered 500 with an empty body",
    ],
    ["blank 502", answer(502, " \n"), { code: "response" }, "502 with an empty body"],
    [
      "HTML 200",
      answer(200, page("Welcome")),
      { code: "response", status: 200, snippet: "Welcome" },
      "200 with an HTML page: Welcome",
    ],
    [
      "text 200",
      answer(200, "busy\n\tnow"),
      { code: "response", snippet: "busy now" },
      "200 with a body that is not JSON: busy now",
    ],
    ["cut JSON", answer(200, '{"ok":tr'), { code: "response" }, '200 with a body that is not JSON: {"ok":tr'],
    ["other JSON", answer(200, '{"hello":1}'), { code: "response" }, 'JSON that is not its envelope: {"hello":1}'],
    ["a list", answer(200, "[]"), { code: "response" }, "JSON that is not its envelope: []"],
    [
      "a redirect",
      answer(302, "", { location: "/login" }),
      { code: "response", status: 302 },
      "302 with an empty body",
    ],
  ])("is told with what is known: %s", async (_, step, properties, message) => {
    const error = await errorOf(step);
    expect(error).toMatchObject(properties);
    expect(error.message).toContain(message);
    expect(error.hint).toBeTypeOf("string");
    expect(error.context.status).toBe((step as { status: number }).status);
    expect(format(error)).toContain(`HTTP ${(step as { status: number }).status}`);
  });

  it("is shown in part, however large it is", async () => {
    const error = await errorOf(answer(200, `<p>${"x".repeat(1_000_000)}`));
    expect((error as unknown as { snippet: string }).snippet).toHaveLength(201);
    expect(error.message.length).toBeLessThan(300);
  });

  it("is not shown at all where it may hold credentials", async () => {
    for (const step of [answer(200, "token: canary"), answer(403, page("canary")), answer(500, "canary")]) {
      for (const request of [read, write]) {
        const error = await errorOf(step, { ...request, secret: true });
        expect(format(error)).not.toContain("canary");
        expect(JSON.stringify(error)).not.toContain("canary");
      }
    }
  });

  it("is accepted as JSON under any content type", async () => {
    const net = new FakeNet([answer(200, '\uFEFF{"ok":true,"text":"a\u0001b"}', { "content-type": "text/html" })]);
    expect((await make({ net }).send(read)).value).toEqual({ ok: true, text: "a\u0001b" });
  });
});

describe("whatever comes", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 300 }),
    fc.json(),
    fc.constantFrom(
      "<html>",
      page("x"),
      "{",
      "[",
      '{"ok":true}',
      '{"ok":false}',
      '{"busy":1}',
      '{"ok":false,"why":{"toString":1,"valueOf":1}}',
      '{"__proto__":null,"ok":true}',
    ),
    fc.tuple(fc.json(), fc.nat()).map(([json, at]) => json.slice(0, at % (json.length + 1))),
  );
  const step: fc.Arbitrary<Step> = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        status: fc.integer({ min: 200, max: 599 }),
        text,
        headers: fc.dictionary(fc.constantFrom("retry-after", "content-type"), fc.string({ maxLength: 30 })),
      }),
    },
    {
      weight: 1,
      arbitrary: fc
        .record({
          failure: fc.constantFrom("dns", "connect", "tls", "certificate", "timeout", "aborted", "socket"),
          sent: fc.boolean(),
          phase: fc.constantFrom("connect", "tls", "headers", "body", undefined),
          cause: fc.anything(),
        })
        .map((options) => new WireError("trouble", options as ConstructorParameters<typeof WireError>[1])),
    },
  );

  it("a call gives a value or one of our errors, which can be told, and is counted", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 1, maxLength: 3 }),
        fc.boolean(),
        fc.boolean(),
        async (steps, safe, secret) => {
          const transport = make({
            net: new FakeNet(steps),
            retry: { maxRetryAfter: 5 },
            trackOperations: true,
            breaker: true,
          });
          const request = { ...(safe ? read : write), secret };
          const error = await transport.send(request).then(
            () => undefined,
            (thrown: unknown) => thrown,
          );
          expect(error === undefined || isFortinetError(error)).toBe(true);
          for (const style of ["detailed", "simple", "code"] as const)
            expect(format(error, style)).toBeTypeOf("string");
          expect(() => JSON.stringify(error)).not.toThrow();
          expect(transport.config.statistics.snapshot({ limit: undefined, timesFull: 0 })).toMatchObject({
            calls: 1,
            active: 0,
            queued: 0,
          });
          expect(transport.config.operations.operations()).toHaveLength(1);
        },
      ),
      { numRuns: 500 },
    );
  });
});
