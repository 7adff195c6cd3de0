import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Statistics } from "../../src/telemetry/statistics.ts";

const pool = { limit: 10, timesFull: 2 };
const closed = { state: "closed", failures: 0, retryAt: undefined } as const;
const now = "2026-11-21T10:00:00.000Z";

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(now) });
});
afterEach(() => {
  vi.useRealTimers();
});

function call(statistics: Statistics, operation: string, durationMs: number, more: object = {}): void {
  statistics.begin();
  statistics.record({ operation, durationMs, ok: true, attempts: 1, ...more });
}

describe("Statistics", () => {
  it("counts nothing at first", () => {
    const statistics = new Statistics();
    expect(statistics.snapshot({ limit: undefined, timesFull: 0 })).toEqual({
      calls: 0,
      succeeded: 0,
      failed: 0,
      attempts: 0,
      retries: { total: 0, byReason: {}, byOperation: {} },
      active: 0,
      queued: 0,
      pool: { limit: undefined, timesFull: 0 },
      lastFailureAt: undefined,
      lastRetryAt: undefined,
      operations: {},
    });
    expect(statistics.health({ ...closed, state: "off" })).toMatchObject({ status: "healthy", successRate: 1 });
  });

  it("counts calls, attempts, retries and times", () => {
    const statistics = new Statistics();
    call(statistics, "a.list", 10);
    call(statistics, "a.list", 30, { attempts: 3 });
    statistics.retry("a.list", "timeout");
    statistics.retry("a.list", "status 503");
    call(statistics, "a.create", 5, { ok: false });
    const stats = statistics.snapshot(pool);
    expect(stats).toMatchObject({
      calls: 3,
      succeeded: 2,
      failed: 1,
      attempts: 5,
      pool,
      lastFailureAt: now,
      lastRetryAt: now,
    });
    expect(stats.retries).toEqual({
      total: 2,
      byReason: { timeout: 1, "status 503": 1 },
      byOperation: { "a.list": 2 },
    });
    expect(stats.operations["a.list"]).toMatchObject({ count: 2, avg: 20, min: 10, max: 30, slow: false });
    expect(stats.operations["a.list"]?.p95).toBeCloseTo(30, -1);
    expect(statistics.health(closed)).toMatchObject({ status: "degraded", lastFailureAt: now, lastRetryAt: now });
  });

  it("knows what is on the wire and what waits", () => {
    const statistics = new Statistics();
    statistics.begin();
    statistics.begin();
    statistics.enqueue();
    statistics.enqueue();
    expect(statistics.snapshot(pool)).toMatchObject({ active: 0, queued: 2 });
    statistics.dequeue();
    expect(statistics.snapshot(pool)).toMatchObject({ active: 1, queued: 1 });
    statistics.dequeue();
    statistics.dequeue();
    statistics.record({ operation: "a", durationMs: 1, ok: true, attempts: 1 });
    expect(statistics.snapshot(pool)).toMatchObject({ active: 1, queued: 0 });
  });

  it("times only calls that reached the service and were not given up by their caller", () => {
    const statistics = new Statistics();
    call(statistics, "a", 1, { ok: false, attempts: 0, errorCode: "circuit_open" });
    call(statistics, "a", 1, { ok: false, errorCode: "aborted" });
    expect(statistics.snapshot(pool).operations).toEqual({});
  });

  it("calls slow what takes three times its median and a second", () => {
    const statistics = new Statistics();
    for (let index = 0; index < 20; index += 1) call(statistics, "a", 100);
    expect(statistics.health(closed)).toMatchObject({ status: "healthy", slowOperations: [] });
    for (let index = 0; index < 5; index += 1) call(statistics, "a", 3000);
    expect(statistics.health(closed)).toMatchObject({ status: "degraded", slowOperations: ["a"] });
    for (let index = 0; index < 20; index += 1) call(statistics, "a", 100);
    expect(statistics.health(closed).slowOperations).toEqual([]);
    // Three times the median, but fast all the same.
    for (let index = 0; index < 20; index += 1) call(statistics, "b", 10);
    for (let index = 0; index < 5; index += 1) call(statistics, "b", 100);
    // Always slow is how it is.
    for (let index = 0; index < 20; index += 1) call(statistics, "c", 5000);
    expect(statistics.health(closed).slowOperations).toEqual([]);
  });

  it("tells health by breaker and success rate", () => {
    const statistics = new Statistics();
    for (let index = 0; index < 19; index += 1) call(statistics, "a", 1);
    call(statistics, "a", 1, { ok: false });
    expect(statistics.health(closed)).toMatchObject({ status: "healthy", successRate: 0.95 });
    call(statistics, "a", 1, { ok: false });
    expect(statistics.health(closed).status).toBe("degraded");
    expect(statistics.health({ ...closed, state: "open", failures: 5, retryAt: now })).toMatchObject({
      status: "unhealthy",
      breaker: { state: "open", failures: 5, retryAt: now },
    });
    expect(statistics.health({ ...closed, state: "half-open" }).status).toBe("unhealthy");
  });

  it("tells at most 256 operations apart", () => {
    const statistics = new Statistics();
    for (let index = 0; index < 1000; index += 1) {
      call(statistics, `op${index}`, 1);
      statistics.retry(`op${index}`, "timeout");
    }
    const { operations, retries, calls } = statistics.snapshot(pool);
    expect(Object.keys(operations)).toHaveLength(256);
    expect(operations.other?.count).toBe(1000 - 255);
    expect(Object.keys(retries.byOperation)).toHaveLength(256);
    expect(calls).toBe(1000);
  });
});
