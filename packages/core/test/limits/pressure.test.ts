import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Pressure } from "../../src/limits/pressure.ts";
import { answer, broken, FakeNet, failure, make, ok, read } from "../transport/helpers.ts";

beforeEach(() => {
  vi.useFakeTimers({ now: 1_800_000_000_000 });
});
afterEach(() => {
  vi.useRealTimers();
});

function pressure(times: readonly number[]): Pressure {
  const made = new Pressure();
  for (const ms of times) made.record(ms, false);
  return made;
}

describe("Pressure", () => {
  it("is 1 before the first answer, and while answers come as usual", () => {
    expect(new Pressure().factor).toBe(1);
    expect(pressure([100, 100, 100]).factor).toBe(1);
    expect(pressure([100, 20, 10]).factor).toBe(1);
  });

  it("grows with answers slower than usual, to 8 at most, and falls again", () => {
    const usual = Array.from({ length: 50 }, () => 100);
    const slow = pressure([...usual, 400, 400, 400]).factor;
    expect(slow).toBeGreaterThan(1.5);
    expect(pressure([...usual, 90_000, 90_000, 90_000]).factor).toBe(8);
    expect(pressure([...usual, 400, 400, 400, ...usual]).factor).toBeLessThan(1.1);
  });

  it("doubles for a minute after the service said that it is busy", () => {
    const busy = pressure([100]);
    busy.record(100, true);
    expect(busy.factor).toBe(2);
    vi.advanceTimersByTime(60_000);
    expect(busy.factor).toBe(1);
  });
});

describe("waits between attempts", () => {
  /** The time a read takes whose service is busy twice, with no jitter and 100 ms between attempts. */
  async function took(adaptive: boolean): Promise<number> {
    const net = new FakeNet([answer(503), answer(503), ok]);
    const begun = Date.now();
    const call = make({ net, retry: { delay: 100, strategy: "linear", jitter: 0, adaptive } }).send(read);
    await vi.runAllTimersAsync();
    await call;
    return Date.now() - begun;
  }

  it("double while the service is busy, with adaptive", async () => {
    expect(await took(false)).toBe(300);
    expect(await took(true)).toBe(600);
  });

  it("do not depend on attempts that never left", async () => {
    const transport = make({ net: new FakeNet([broken("connect", false)]), retry: { limit: 0 } });
    await failure(transport.send(read));
    expect(transport.config.pressure.factor).toBe(1);
  });
});
