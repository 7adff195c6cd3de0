import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Histogram } from "../../src/telemetry/histogram.ts";

const of = (times: readonly number[]): Histogram => {
  const histogram = new Histogram();
  for (const time of times) histogram.record(time);
  return histogram;
};

describe("Histogram", () => {
  it("is empty at first", () => {
    const { count, avg, min, max } = new Histogram();
    expect([count, avg, min, max, new Histogram().percentile(95)]).toEqual([0, 0, 0, 0, 0]);
  });

  it("ignores what is no time and survives any size", () => {
    const histogram = of([Number.NaN, -1, Number.POSITIVE_INFINITY]);
    expect(histogram.count).toBe(0);
    expect(of([0]).percentile(50)).toBe(0);
    expect(of([1e9]).percentile(50)).toBe(1e9);
    expect(of([0.01, 0.01, 5]).percentile(50)).toBeLessThan(0.1);
  });

  it("tells percentiles within 5 % of the exact ones", () => {
    const logTime = fc.double({ min: Math.log(0.1), max: Math.log(600_000), noNaN: true }).map(Math.exp);
    fc.assert(
      fc.property(
        fc.array(logTime, { minLength: 1, maxLength: 400 }),
        fc.double({ min: 0, max: 100, noNaN: true }),
        (times, p) => {
          const histogram = of(times);
          const sorted = times.toSorted((a, b) => a - b);
          const exact = sorted[Math.max(0, Math.ceil((p / 100) * sorted.length) - 1)] ?? 0;
          expect(Math.abs(histogram.percentile(p) - exact) / exact).toBeLessThanOrEqual(0.05);
          expect(histogram.count).toBe(times.length);
          expect(histogram.min).toBe(sorted[0]);
          expect(histogram.max).toBe(sorted.at(-1));
          expect(histogram.avg).toBeCloseTo(times.reduce((sum, time) => sum + time, 0) / times.length, 6);
        },
      ),
    );
  });
});
