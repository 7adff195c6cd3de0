import { describe, expect, it } from "vitest";
import { CLOCK_START, createClock } from "../../src/clock/simulator-clock.ts";

describe("createClock", () => {
  it("stands still until it is moved", () => {
    const clock = createClock();
    expect(clock.now().toISOString()).toBe(CLOCK_START);
    clock.advance(1500);
    expect(clock.ms()).toBe(Date.parse(CLOCK_START) + 1500);
    clock.set("2030-01-01T00:00:00Z");
    expect(clock.now().toISOString()).toBe("2030-01-01T00:00:00.000Z");
    clock.reset();
    expect(clock.now().toISOString()).toBe(CLOCK_START);
  });

  it("starts where it is told", () => {
    expect(createClock(new Date(7)).ms()).toBe(7);
    expect(createClock("2027-02-03T00:00:00Z").now().getUTCFullYear()).toBe(2027);
  });

  it("runs when it is real, and can still be moved", () => {
    const clock = createClock("real");
    const before = Date.now();
    expect(clock.ms()).toBeGreaterThanOrEqual(before);
    clock.advance(3_600_000);
    expect(clock.ms()).toBeGreaterThanOrEqual(before + 3_600_000);
  });

  it("refuses what is no moment", () => {
    expect(() => createClock("soon")).toThrow(RangeError);
    expect(() => createClock().set("soon")).toThrow(RangeError);
    expect(() => createClock().advance(Number.NaN)).toThrow(RangeError);
  });
});
