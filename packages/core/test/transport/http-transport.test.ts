import { describe, expect, it } from "vitest";
import { ConfigError, ReadOnlyError } from "../../src/errors/before-sending.ts";
import { RateLimits } from "../../src/limits/rate-limits.ts";
import type { LogLevel } from "../../src/logger.ts";
import { answer, broken, FakeNet, failure, gate, make, ok, read, settleAll, write } from "./helpers.ts";

const pool = { limit: undefined, timesFull: 0 };

describe("a response", () => {
  it("has the value, status, headers, id, attempts and time", async () => {
    const net = new FakeNet([answer(201, '{"ok":true,"id":7}', { "x-a": "1" })]);
    const response = await make({ net }).send(write);
    expect(response).toMatchObject({
      value: { ok: true, id: 7 },
      status: 201,
      headers: { "x-a": "1" },
      attempts: 1,
      sent: true,
    });
    expect(response.requestId).toMatch(/^[\da-f]{32}$/);
    expect(response.durationMs).toBeGreaterThanOrEqual(0);
  });
});

describe("read-only mode", () => {
  const pretending = { ...write, pretend: () => ({ ok: true, id: 0 }) };

  it("answers writes itself, and lets reads through", async () => {
    const net = new FakeNet();
    const transport = make({ net, readOnly: true, trackOperations: true });
    expect(await transport.send(pretending)).toMatchObject({
      value: { ok: true, id: 0 },
      status: 200,
      attempts: 0,
      sent: false,
    });
    expect(net.requests).toHaveLength(0);
    expect((await transport.send(read)).sent).toBe(true);
    expect(net.requests).toHaveLength(1);
    expect(transport.config.operations.operations()).toMatchObject([
      { operation: "things.create", method: "POST", data: { name: "a" }, sent: false, write: true, status: undefined },
      { operation: "things.list", sent: true, write: false, status: 200 },
    ]);
    expect(transport.config.limits.status().calls.lastMinute).toBe(1);
  });

  it("gives what the product pretends also where its reader would not know it", async () => {
    const transport = make({ readOnly: true });
    expect((await transport.send({ ...write, pretend: () => ({ other: 1 }) })).value).toEqual({ other: 1 });
  });

  it("refuses writes that only the service could answer", async () => {
    const net = new FakeNet();
    for (const request of [write, { ...write, pretend: () => undefined }]) {
      const error = await failure(make({ net, readOnly: true }).send(request));
      expect(error).toBeInstanceOf(ReadOnlyError);
      expect(error.hint).toContain("readOnly");
      expect(error.context).toMatchObject({ operation: "things.create", attempts: 0 });
    }
    expect(net.requests).toHaveLength(0);
  });
});

describe("the operation log", () => {
  it("is off by default, and says how to switch it on", async () => {
    const transport = make();
    await transport.send(read);
    expect(() => transport.config.operations.operations()).toThrow(ConfigError);
    expect(() => transport.config.operations.export()).toThrow("trackOperations");
  });

  it("keeps what was done, with secrets taken out", async () => {
    const net = new FakeNet([ok, broken(), broken("connect", false)]);
    const transport = make({ net, trackOperations: true, retry: false });
    await transport.send({ ...write, json: { name: "a", passphrase: "canary-1", password: "canary-2" } });
    await failure(transport.send(write));
    await failure(transport.send(write));
    const operations = transport.config.operations.operations();
    expect(operations).toMatchObject([
      { api: "test", path: "/api/things/create", status: 200, sent: true, error: undefined },
      { status: undefined, sent: true, error: "outcome_unknown" },
      { status: undefined, sent: false, error: "network" },
    ]);
    for (const { timestamp, durationMs } of operations) {
      expect(new Date(timestamp).toISOString()).toBe(timestamp);
      expect(durationMs).toBeGreaterThanOrEqual(0);
    }
    expect(transport.config.operations.export()).not.toContain("canary");
  });

  it("says sent when an earlier attempt was", async () => {
    const transport = make({ net: new FakeNet([answer(503), broken("connect", false)]), trackOperations: true });
    await failure(transport.send(read));
    expect(transport.config.operations.operations()).toMatchObject([{ sent: true }]);
  });
});

describe("figures", () => {
  it("are right after a known mixture of calls", async () => {
    const net = new FakeNet([
      ok,
      answer(503),
      broken(),
      ok,
      answer(429, '{"busy":1}', { "retry-after": "0" }),
      ok,
      answer(400, '{"ok":false}'),
      broken("connect", false),
    ]);
    const transport = make({ net });
    expect(transport.lastRequest).toBeUndefined();
    await transport.send(read);
    await transport.send(read);
    await transport.send(write);
    await failure(transport.send(write));
    const error = await failure(transport.send(read));
    const stats = transport.config.statistics.snapshot(pool);
    expect(stats).toMatchObject({
      calls: 5,
      succeeded: 3,
      failed: 2,
      attempts: 10,
      active: 0,
      queued: 0,
      retries: {
        total: 5,
        byReason: { status: 1, socket: 1, throttled: 1, connect: 2 },
        byOperation: { "things.list": 4, "things.create": 1 },
      },
    });
    expect(stats.operations["things.list"]).toMatchObject({ count: 3, slow: false });
    expect(stats.operations["things.create"]).toMatchObject({ count: 2 });
    const health = transport.config.statistics.health(transport.config.breaker.health());
    expect(health).toMatchObject({ status: "degraded", successRate: 0.6, breaker: { state: "off" } });
    expect(Date.parse(health.lastFailureAt ?? "")).toBeLessThanOrEqual(Date.now());
    expect(Date.parse(health.lastRetryAt ?? "")).toBeLessThanOrEqual(Date.now());
    expect(transport.lastRequest).toMatchObject({
      id: error.requestId,
      operation: "things.list",
      method: "POST",
      path: "/api/things/list",
      status: undefined,
      attempts: 3,
      error: "network",
    });
  });

  it("tell what is on the wire and what waits, and go back to nothing whatever ends a call", async () => {
    const { open, opened } = gate();
    const net = new FakeNet(async (_, n) => {
      await opened;
      return n % 2 === 0 ? ok : answer(400, '{"ok":false}');
    });
    const limiter = new RateLimits({ callsPerMinute: 6, enforce: "reject" });
    const transport = make({ net, concurrency: 2, limiter });
    const calls = Array.from({ length: 8 }, () => transport.send(read));
    const ended = Promise.allSettled(calls);
    await settleAll();
    expect(transport.config.statistics.snapshot(pool)).toMatchObject({ active: 2, queued: 4, calls: 2 });
    open();
    await ended;
    expect(transport.config.statistics.snapshot(pool)).toMatchObject({ active: 0, queued: 0, calls: 8, failed: 5 });
  });
});

describe("a limiter that is shared", () => {
  it("counts the calls of all transports together", async () => {
    const limiter = new RateLimits({ callsPerMinute: 2, enforce: "reject" });
    const [one, two] = [make({ limiter }), make({ limiter })];
    await one.send(read);
    await two.send(read);
    expect((await failure(one.send(read))).code).toBe("queue_full");
    expect(two.config.limits.status()).toMatchObject({ calls: { lastMinute: 2 }, withinLimits: false });
  });

  it("holds attempts back, too, and tells then what it refused", async () => {
    const limiter = new RateLimits({ callsPerMinute: 2, enforce: "reject" });
    const net = new FakeNet([answer(503)]);
    const error = await failure(make({ net, limiter }).send(read));
    expect(error).toMatchObject({ code: "queue_full", context: { attempts: 2, status: 503 } });
    expect(net.requests).toHaveLength(2);
  });
});

describe("close", () => {
  it("is final, and can be called twice", async () => {
    const transport = make();
    await transport.close();
    await transport.close();
    const error = await failure(transport.send(read));
    expect(error).toBeInstanceOf(ConfigError);
    expect(error.message).toBe("The test client is closed.");
  });
});

describe("the log", () => {
  it("tells of retries, failures and successes at their levels", async () => {
    const lines: [LogLevel, string][] = [];
    const at = (level: LogLevel) => (_: object, text: string) => void lines.push([level, text]);
    const logger = { debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error") };
    const net = new FakeNet([broken(), ok, answer(400, '{"ok":false}')]);
    const transport = make({ net, logger, logLevel: "debug" });
    await transport.send(read);
    await failure(transport.send(write));
    expect(lines).toEqual([
      ["warn", "Trying again."],
      ["debug", "The call succeeded."],
      ["warn", "The call failed."],
    ]);
  });
});
