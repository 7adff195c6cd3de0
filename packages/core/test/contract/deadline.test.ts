import { getEventListeners } from "node:events";
import { afterEach, describe, expect, it, vi } from "vitest";
import { CallAborted, Deadline, orAborted, sleep } from "../../src/contract/deadline.ts";

afterEach(() => {
  vi.useRealTimers();
});

const listeners = (signal: AbortSignal): number => getEventListeners(signal, "abort").length;

describe("Deadline", () => {
  it("is not set up where nothing can end the call early", () => {
    expect(Deadline.of(undefined, undefined)).toBeUndefined();
  });

  it("tells the user's signal from the total time, whichever came first", () => {
    vi.useFakeTimers();
    const controller = new AbortController();
    const aborted = Deadline.of(controller.signal, 1000);
    const late = Deadline.of(controller.signal, 10);
    vi.advanceTimersByTime(10);
    expect([late?.reason, late?.signal.aborted, aborted?.reason]).toEqual(["total", true, undefined]);
    controller.abort("why");
    vi.advanceTimersByTime(1000);
    expect([late?.reason, aborted?.reason]).toEqual(["total", "aborted"]);
    expect(aborted?.signal.reason).toBe("why");
  });

  it("has fired already when the user's signal had", () => {
    expect(Deadline.of(AbortSignal.abort(), undefined)).toMatchObject({ reason: "aborted" });
  });

  it("leaves neither timer nor listener when it is disposed of", () => {
    vi.useFakeTimers();
    const { signal } = new AbortController();
    const deadline = Deadline.of(signal, 1000);
    expect([vi.getTimerCount(), listeners(signal)]).toEqual([1, 1]);
    deadline?.dispose();
    expect([vi.getTimerCount(), listeners(signal)]).toEqual([0, 0]);
  });
});

describe("sleep", () => {
  it("ends with true after its time and with false when the signal fires, and leaves nothing", async () => {
    vi.useFakeTimers();
    const controller = new AbortController();
    const whole = sleep(1000, controller.signal);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await whole).toBe(true);
    expect(listeners(controller.signal)).toBe(0);
    const cut = sleep(1000, controller.signal);
    controller.abort();
    expect(await cut).toBe(false);
    expect(await sleep(1000, controller.signal)).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("orAborted", () => {
  it("gives what the promise gives, and leaves no listener", async () => {
    const { signal } = new AbortController();
    expect(await orAborted(Promise.resolve(1), signal)).toBe(1);
    await expect(orAborted(Promise.reject(new Error("no")), signal)).rejects.toThrow("no");
    expect(await orAborted(Promise.resolve(2), undefined)).toBe(2);
    expect(listeners(signal)).toBe(0);
  });

  it("rejects when the signal fires, before or while it waits", async () => {
    const never = new Promise(() => undefined);
    await expect(orAborted(never, AbortSignal.abort())).rejects.toBeInstanceOf(CallAborted);
    const controller = new AbortController();
    const waiting = orAborted(never, controller.signal);
    controller.abort();
    await expect(waiting).rejects.toBeInstanceOf(CallAborted);
  });

  it("goes on when the signal fires while it is not waiting", async () => {
    const controller = new AbortController();
    const { promise, resolve } = Promise.withResolvers<number>();
    const running = orAborted(promise, controller.signal, () => false);
    controller.abort();
    resolve(3);
    expect(await running).toBe(3);
  });
});
