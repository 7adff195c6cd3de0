import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { CallAborted } from "../../src/contract/deadline.ts";
import type { LimitOptions } from "../../src/contract/options.ts";
import { QueueFullError } from "../../src/errors/before-sending.ts";
import { RateLimits } from "../../src/limits/rate-limits.ts";

const describeCall = () => ({ requestId: "id", context: { operation: "things.list" } });

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse("2026-11-16T12:00:00.345Z") });
});
afterEach(() => {
  vi.useRealTimers();
});

function admit(limits: RateLimits, signal?: AbortSignal): Promise<number> {
  return new Promise((resolve) => resolve(limits.admit(describeCall, signal)));
}

describe("RateLimits", () => {
  it("counts without holding anything back by default, and tells when a limit is passed", async () => {
    const limits = new RateLimits({ callsPerMinute: 2 }, { callsPerMinute: 100, errorsPerHour: 10 });
    for (let n = 0; n < 3; n += 1) expect(limits.admit(describeCall, undefined)).toBeTypeOf("number");
    limits.recordError();
    expect(limits.status()).toEqual({
      calls: { lastMinute: 3, last5Minutes: 3, lastHour: 3 },
      errors: { lastMinute: 1, last5Minutes: 1, lastHour: 1 },
      limits: { callsPerMinute: 2, callsPerHour: undefined, errorsPerHour: 10 },
      withinLimits: false,
    });
    await vi.advanceTimersByTimeAsync(62_000);
    expect(limits.status()).toMatchObject({ calls: { lastMinute: 0, last5Minutes: 3 }, withinLimits: true });
  });

  it("is within limits without any", () => {
    expect(new RateLimits().status()).toMatchObject({ limits: {}, withinLimits: true });
  });

  it("rejects with the figures and the call's id", async () => {
    const limits = new RateLimits({ callsPerMinute: 1, enforce: "reject" });
    await admit(limits);
    const error = await admit(limits).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(QueueFullError);
    expect(error).toMatchObject({ code: "queue_full", requestId: "id", context: { operation: "things.list" } });
    expect((error as Error).message).toContain("1 of 1 calls this minute");
    expect((error as QueueFullError).hint).toContain("limits.maxWait");
  });

  it.each<[string, LimitOptions, number]>([
    ["callsPerMinute", { callsPerMinute: 2 }, 61_000],
    ["callsPerHour", { callsPerHour: 2 }, 3_601_000],
  ])("queues in order until there is room again: %s", async (_, options, width) => {
    const limits = new RateLimits({ ...options, enforce: "queue", maxWait: 5_000_000 });
    const order: number[] = [];
    const calls = [0, 1, 2, 3].map((n) => admit(limits).then(() => order.push(n)));
    await vi.advanceTimersByTimeAsync(width - 1000);
    expect(order).toEqual([0, 1]);
    expect(limits.waiting).toBe(2);
    await vi.advanceTimersByTimeAsync(1000);
    await Promise.all(calls);
    expect(order).toEqual([0, 1, 2, 3]);
    expect(limits.waiting).toBe(0);
  });

  it("holds calls back while the errors of the last hour are too many", async () => {
    const limits = new RateLimits({ errorsPerHour: 1, enforce: "queue", maxWait: 4_000_000 });
    limits.recordError();
    let admitted = false;
    const call = admit(limits).then(() => {
      admitted = true;
    });
    await vi.advanceTimersByTimeAsync(3_599_000);
    expect(admitted).toBe(false);
    await vi.advanceTimersByTimeAsync(2000);
    await call;
  });

  it("refuses at once what would wait longer than maxWait", async () => {
    const limits = new RateLimits({ callsPerMinute: 1, enforce: "queue", maxWait: 30_000 });
    await admit(limits);
    await expect(admit(limits)).rejects.toThrow(/no room for another 6[01] s/);
  });

  it("lets nobody wait longer than maxWait, wherever he stands", async () => {
    const limits = new RateLimits({ callsPerMinute: 1, enforce: "queue", maxWait: 70_000 });
    await admit(limits);
    const begun = Date.now();
    const ends = [0, 1, 2].map((n) =>
      admit(limits).then(
        () => [n, "in", Date.now() - begun] as const,
        () => [n, "out", Date.now() - begun] as const,
      ),
    );
    await vi.advanceTimersByTimeAsync(80_000);
    for (const [n, end, ms] of await Promise.all(ends)) {
      expect(end).toBe(n === 0 ? "in" : "out");
      expect(ms).toBeLessThanOrEqual(70_000);
    }
  });

  it("refuses what its queue has no room for", async () => {
    const limits = new RateLimits({ callsPerMinute: 1, enforce: "queue", queueSize: 2, maxWait: 200_000 });
    const calls = [admit(limits), admit(limits), admit(limits)];
    await expect(admit(limits)).rejects.toThrow("queue is full");
    await vi.advanceTimersByTimeAsync(200_000);
    await Promise.all(calls);
    const none = new RateLimits({ callsPerMinute: 1, enforce: "queue", queueSize: 0 });
    await admit(none);
    await expect(admit(none)).rejects.toBeInstanceOf(QueueFullError);
  });

  it("lets go at once of calls that are aborted, at the head of the queue and behind it", async () => {
    const limits = new RateLimits({ callsPerMinute: 1, enforce: "queue", maxWait: 100_000 });
    await admit(limits);
    const controllers = [new AbortController(), new AbortController()];
    const calls = controllers.map(({ signal }) => admit(limits, signal).catch((error: unknown) => error));
    const last = admit(limits);
    for (const controller of controllers.toReversed()) controller.abort();
    for (const error of await Promise.all(calls)) expect(error).toBeInstanceOf(CallAborted);
    expect(limits.waiting).toBe(1);
    await vi.advanceTimersByTimeAsync(61_000);
    await last;
    expect(limits.status().calls.lastHour).toBe(2);
  });

  it("forgets a request that was not sent after all", async () => {
    const limits = new RateLimits({ callsPerMinute: 1, enforce: "reject" });
    limits.takeBack(await admit(limits));
    expect(limits.status().calls.lastMinute).toBe(0);
    await admit(limits);
    await expect(admit(limits)).rejects.toBeInstanceOf(QueueFullError);
  });

  it("never lets more in than the limits allow, however calls come", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 1, max: 5 }),
        async (waits, limit) => {
          const limits = new RateLimits({ callsPerMinute: limit, enforce: "queue", maxWait: 4_000_000 });
          const times: number[] = [];
          const calls: Promise<unknown>[] = [];
          for (const ms of waits) {
            await vi.advanceTimersByTimeAsync(ms);
            calls.push(admit(limits).then(() => times.push(Date.now())));
          }
          await vi.advanceTimersByTimeAsync(3_000_000);
          await Promise.all(calls);
          for (const [index, time] of times.entries()) {
            expect((times[index + limit] ?? Number.POSITIVE_INFINITY) - time).toBeGreaterThanOrEqual(60_000);
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});
