import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { event } from "./event.ts";
import { heldSink, settled, trailOf } from "./held-sink.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('overflow: "wait"', () => {
  it("holds the call until there is room, and keeps the order", async () => {
    const { sink, held } = heldSink({ queueSize: 1, overflow: "wait" });
    const { trail } = trailOf(sink);
    void trail.emit(event({ attempts: 0 }));
    await vi.advanceTimersByTimeAsync(0);
    expect(trail.emit(event({ attempts: 1 }))).toBeUndefined();
    const waits = [trail.emit(event({ attempts: 2 })), trail.emit(event({ attempts: 3 }))];
    expect(await settled(waits[0])).toBe(false);
    held[0]?.end();
    expect(await settled(waits[0])).toBe(true);
    expect(await settled(waits[1])).toBe(false);
    for (let index = 1; index < 4; index += 1) {
      held[index]?.end();
      await vi.advanceTimersByTimeAsync(0);
    }
    expect(await settled(waits[1])).toBe(true);
    expect(held.map((one) => one.event.attempts)).toEqual([0, 1, 2, 3]);
    expect(trail.reports()[0]).toMatchObject({ written: 4, dropped: 0 });
  });

  it("gives up after 30 s, and holds no further call until the sink writes again", async () => {
    const { sink, held } = heldSink({ queueSize: 1, overflow: "wait" });
    const { trail, onProblem } = trailOf(sink);
    void trail.emit(event());
    await vi.advanceTimersByTimeAsync(0);
    void trail.emit(event());
    const wait = trail.emit(event());
    await vi.advanceTimersByTimeAsync(29_999);
    expect(await settled(wait)).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await settled(wait)).toBe(true);
    expect(onProblem.mock.calls[0]?.[0]).toContain("hangs");
    expect(trail.emit(event())).toBeUndefined();
    expect(trail.reports()[0]?.dropped).toBe(2);
    held[0]?.end();
    await vi.advanceTimersByTimeAsync(0);
    void trail.emit(event());
    expect(trail.emit(event())).toBeInstanceOf(Promise);
    const closing = trail.close({ timeout: 10 });
    await vi.advanceTimersByTimeAsync(1000);
    // One in hand, one queued, one that waited.
    expect(await closing).toEqual([{ sink: "held", written: 1, dropped: 5, failures: 0 }]);
  });
});

describe("durable: true", () => {
  it("resolves after the event is written, or could not be", async () => {
    const { sink, held } = heldSink({ durable: true });
    const { trail } = trailOf(sink);
    const waits = [trail.emit(event()), trail.emit(event())];
    expect(await settled(waits[0])).toBe(false);
    held[0]?.end();
    expect(await settled(waits[0])).toBe(true);
    expect(await settled(waits[1])).toBe(false);
    held[1]?.fail(new Error("disk full"));
    expect(await settled(waits[1])).toBe(true);
    expect(trail.reports()[0]).toEqual({ sink: "held", written: 1, dropped: 1, failures: 1 });
  });

  it("waits for all of several sinks", async () => {
    const first = heldSink({ durable: true });
    const second = heldSink({ durable: true });
    const { trail } = trailOf(first.sink, second.sink);
    const wait = trail.emit(event());
    await vi.advanceTimersByTimeAsync(0);
    first.held[0]?.end();
    expect(await settled(wait)).toBe(false);
    second.held[0]?.end();
    expect(await settled(wait)).toBe(true);
  });

  it("waits 30 s at most; the event stays queued", async () => {
    const { sink, held } = heldSink({ durable: true });
    const { trail } = trailOf(sink);
    const wait = trail.emit(event());
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await settled(wait)).toBe(true);
    expect(trail.emit(event())).toBeUndefined();
    held[0]?.end();
    await vi.advanceTimersByTimeAsync(0);
    held[1]?.end();
    await vi.advanceTimersByTimeAsync(0);
    expect(trail.reports()[0]).toMatchObject({ written: 2, dropped: 0 });
  });

  it("waits with a full queue for room and then for the write", async () => {
    const { sink, held } = heldSink({ durable: true, overflow: "wait", queueSize: 1 });
    const { trail } = trailOf(sink);
    void trail.emit(event());
    await vi.advanceTimersByTimeAsync(0);
    void trail.emit(event());
    const wait = trail.emit(event());
    held[0]?.end();
    await vi.advanceTimersByTimeAsync(0);
    held[1]?.end();
    expect(await settled(wait)).toBe(false);
    held[2]?.end();
    expect(await settled(wait)).toBe(true);
    const closing = trail.close();
    await vi.advanceTimersByTimeAsync(0);
    expect(await closing).toEqual([{ sink: "held", written: 3, dropped: 0, failures: 0 }]);
  });

  it("lets calls go that wait when the trail is closed", async () => {
    const { sink } = heldSink({ durable: true, overflow: "wait", queueSize: 1 });
    const { trail } = trailOf(sink);
    const waits: unknown[] = [trail.emit(event())];
    await vi.advanceTimersByTimeAsync(0);
    waits.push(trail.emit(event()), trail.emit(event()));
    void trail.close({ timeout: 10 });
    await vi.advanceTimersByTimeAsync(10);
    expect(await settled(waits[1])).toBe(true);
    expect(await settled(waits[2])).toBe(true);
    // The one in hand is with the sink; its wait ends with the bound.
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await settled(waits[0])).toBe(true);
    expect(trail.reports()[0]?.dropped).toBe(3);
  });
});
