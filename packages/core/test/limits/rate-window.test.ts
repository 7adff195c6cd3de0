import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { RateWindow } from "../../src/limits/rate-window.ts";

const start = Date.parse("2026-11-16T12:00:00.345Z");

beforeEach(() => {
  vi.useFakeTimers({ now: start });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Steps of the clock: within a second, within minutes, and over the hour. */
const wait = fc.oneof(
  fc.integer({ min: 0, max: 1500 }),
  fc.integer({ min: 0, max: 70_000 }),
  fc.integer({ min: 0, max: 4_000_000 }),
);
const widths = [
  ["lastMinute", 60_000],
  ["last5Minutes", 300_000],
  ["lastHour", 3_600_000],
] as const;

function within(times: readonly number[], ms: number): number {
  return times.filter((time) => Date.now() - time < ms).length;
}

describe("RateWindow", () => {
  it("counts like a list of moments, and lets go at most a second late", () => {
    fc.assert(
      fc.property(fc.array(wait, { maxLength: 120 }), (waits) => {
        vi.setSystemTime(start);
        const window = new RateWindow();
        const times: number[] = [];
        for (const ms of waits) {
          vi.setSystemTime(Date.now() + ms);
          window.add();
          times.push(Date.now());
          const counts = window.counts();
          for (const [name, width] of widths) {
            expect(counts[name]).toBeGreaterThanOrEqual(within(times, width));
            expect(counts[name]).toBeLessThanOrEqual(within(times, width + 1000));
          }
        }
      }),
    );
  });

  it("never lets more than the limit into any window of that width, and never waits a second too long", () => {
    fc.assert(
      fc.property(
        fc.array(wait, { maxLength: 150 }),
        fc.integer({ min: 1, max: 8 }),
        fc.constantFrom(60 as const, 3600 as const),
        (waits, limit, width) => {
          vi.setSystemTime(start);
          const window = new RateWindow();
          const times: number[] = [];
          for (const ms of waits) {
            vi.setSystemTime(Date.now() + ms);
            const needed = window.waitFor(limit, width);
            // Free for more than a second: it must not be asked to wait.
            if (within(times, width * 1000 + 1000) < limit) expect(needed).toBe(0);
            if (needed > 0) {
              expect(needed).toBeLessThanOrEqual((width + 1) * 1000);
              vi.setSystemTime(Date.now() + needed);
              expect(window.waitFor(limit, width)).toBe(0);
            }
            window.add();
            times.push(Date.now());
            expect(within(times, width * 1000)).toBeLessThanOrEqual(limit);
          }
        },
      ),
    );
  });

  it("takes back what was counted, wherever it stands in the windows", () => {
    const window = new RateWindow();
    const first = window.add();
    vi.setSystemTime(Date.now() + 100_000);
    window.add();
    window.takeBack(first);
    expect(window.counts()).toEqual({ lastMinute: 1, last5Minutes: 1, lastHour: 1 });
    vi.setSystemTime(Date.now() + 8_000_000);
    window.takeBack(first);
    expect(window.counts()).toEqual({ lastMinute: 0, last5Minutes: 0, lastHour: 0 });
  });

  it("forgets nothing and does not wait longer when the clock is set back", () => {
    const window = new RateWindow();
    for (let n = 0; n < 5; n += 1) window.add();
    vi.setSystemTime(Date.now() - 86_400_000);
    expect(window.counts().lastMinute).toBe(5);
    const needed = window.waitFor(5, 60);
    expect(needed).toBeLessThanOrEqual(61_000);
    vi.setSystemTime(Date.now() + needed);
    expect(window.waitFor(5, 60)).toBe(0);
    expect(window.counts()).toEqual({ lastMinute: 0, last5Minutes: 5, lastHour: 5 });
  });

  it("begins afresh after more than an hour without a call", () => {
    const window = new RateWindow();
    window.add();
    vi.setSystemTime(Date.now() + 3_700_000);
    expect(window.counts()).toEqual({ lastMinute: 0, last5Minutes: 0, lastHour: 0 });
  });
});
