import { describe, expect, it } from "vitest";
import { ConfigError, InputError } from "../../src/errors/before-sending.ts";
import { version } from "../../src/version.ts";
import { FakeNet, failure, make, read } from "./helpers.ts";

describe("a call", () => {
  it("goes to the base URL with the method, path, query, body and headers of its request", async () => {
    const net = new FakeNet();
    await make({ net, origin: "https://api.test:8443" }).send({
      ...read,
      method: "PUT",
      query: { q: "a b" },
      json: { a: "ü" },
    });
    expect(net.requests[0]).toMatchObject({
      origin: "https://api.test:8443",
      path: "/api/things/list?q=a%20b",
      method: "PUT",
      body: '{"a":"ü"}',
      headers: { accept: "application/json", "content-type": "application/json", "user-agent": `fortikit/${version}` },
    });
  });

  it("has neither body nor content type without json", async () => {
    const net = new FakeNet();
    await make({ net, userAgent: "mine/1" }).send({ operation: "x", method: "GET", path: "/x", safe: true });
    expect(net.requests[0]?.body).toBeUndefined();
    expect(net.requests[0]?.headers).not.toHaveProperty("content-type");
    expect(net.requests[0]?.headers["user-agent"]).toBe("mine/1");
  });

  it("sends null, empty text, 0, empty lists and false, and leaves undefined out", async () => {
    const net = new FakeNet();
    await make({ net }).send({ ...read, json: { a: null, b: "", c: 0, d: [], e: false, f: undefined } });
    expect(net.requests[0]?.body).toBe('{"a":null,"b":"","c":0,"d":[],"e":false}');
  });

  it.each<[string, () => unknown]>([
    [
      "a cycle",
      () => {
        const json: Record<string, unknown> = {};
        json.self = json;
        return json;
      },
    ],
    ["a bigint", () => ({ a: 1n })],
    [
      "a toJSON that throws",
      () => ({
        toJSON: () => {
          throw "no";
        },
      }),
    ],
  ])("refuses a body that JSON cannot tell: %s", async (_, json) => {
    const net = new FakeNet();
    const error = await failure(make({ net }).send({ ...read, json: json() }));
    expect(error).toBeInstanceOf(InputError);
    expect(error.message).toMatch(/^things\.list: the input cannot be told in JSON: /);
    expect(net.requests).toHaveLength(0);
  });

  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, "2"])("refuses retry: %j", async (retry) => {
    const error = await failure(make().send(read, { retry: retry as number }));
    expect(error).toBeInstanceOf(ConfigError);
    expect(error.message).toContain("retry");
  });

  it("refuses an authorization header of its own", async () => {
    const error = await failure(make().send(read, { headers: { Authorization: "Bearer x" } }));
    expect(error).toBeInstanceOf(ConfigError);
    expect(error.message).toContain("authorization");
  });

  it("has an id of its own, and a trace that its options name", async () => {
    const net = new FakeNet();
    const transport = make({ net });
    const [one, two] = await Promise.all([transport.send(read), transport.send(read)]);
    expect(one?.requestId).toMatch(/^[\da-f]{32}$/);
    expect(one?.requestId).not.toBe(two?.requestId);
    const traceId = "0af7651916cd43dd8448eb211c80319c";
    await transport.send(read, { audit: { traceId } });
    expect(net.requests[2]?.headers.traceparent).toMatch(new RegExp(`^00-${traceId}-[\\da-f]{16}-01$`));
  });
});
