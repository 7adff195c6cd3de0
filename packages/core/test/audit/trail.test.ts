import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { callbackSink, compositeSink, memorySink } from "../../src/audit/sinks.ts";
import { AuditTrail } from "../../src/audit/trail.ts";
import type { AuditSink } from "../../src/audit/types.ts";
import { REDACTED } from "../../src/redact/secrets.ts";
import { event } from "./event.ts";
import { heldSink, secrets, settled, trailOf } from "./held-sink.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("AuditTrail", () => {
  it("does nothing without sinks", async () => {
    for (const sinks of [undefined, []]) {
      const trail = new AuditTrail({ sinks, secrets });
      expect(trail.enabled).toBe(false);
      expect(trail.emit(event())).toBeUndefined();
      expect(await trail.close()).toEqual([]);
    }
  });

  it("takes one sink, never waits for it, and writes in order", async () => {
    const sink = memorySink({ durable: false });
    const trail = new AuditTrail({ sinks: sink, secrets });
    expect(trail.enabled).toBe(true);
    for (let index = 0; index < 3; index += 1) expect(trail.emit(event({ attempts: index }))).toBeUndefined();
    await trail.flush();
    expect(sink.events.map(({ attempts }) => attempts)).toEqual([0, 1, 2]);
    expect(trail.reports()).toEqual([{ sink: "memory", written: 3, dropped: 0, failures: 0 }]);
  });

  it("redacts what can hold a secret, and nothing else", async () => {
    const sink = memorySink();
    const { trail } = trailOf(sink);
    await trail.emit(
      event({
        path: "/known-secret",
        object: { type: "product", key: "known-secret" },
        errorMessage: "password=abc",
        actor: { user: "ana", token: "abc", nested: { note: "known-secret" } },
      }),
    );
    expect(sink.events[0]).toEqual(
      event({
        path: `/${REDACTED}`,
        object: { type: "product", key: REDACTED },
        errorMessage: `password=${REDACTED}`,
        actor: { user: "ana", token: REDACTED, nested: { note: REDACTED } },
      }),
    );
  });

  it("isolates sinks that throw, reject and hang", async () => {
    const throwing = callbackSink(() => {
      throw new Error("disk of known-secret full");
    });
    const rejecting = callbackSink(() => Promise.reject(new Error("no")), { name: "rejecting" });
    const { sink: hanging } = heldSink();
    const memory = memorySink();
    const { trail, onProblem } = trailOf(throwing, rejecting, hanging, memory);
    for (let index = 0; index < 3; index += 1) await trail.emit(event());
    expect(memory.events).toHaveLength(3);
    const closing = trail.close({ timeout: 100 });
    await vi.advanceTimersByTimeAsync(100);
    expect(await closing).toEqual([
      { sink: "callback", written: 0, dropped: 3, failures: 3 },
      { sink: "rejecting", written: 0, dropped: 3, failures: 3 },
      { sink: "held", written: 0, dropped: 3, failures: 0 },
      { sink: "memory", written: 3, dropped: 0, failures: 0 },
    ]);
    expect(onProblem.mock.calls.map(([message]) => message)).toEqual([
      'The audit sink "callback" failed to write an event.',
      'The audit sink "rejecting" failed to write an event.',
    ]);
    expect(onProblem.mock.calls[0]?.[1]).toEqual({
      sink: "callback",
      written: 0,
      dropped: 0,
      failures: 1,
      error: { name: "Error", message: `disk of ${REDACTED} full` },
    });
  });

  it("tells of a sink once a minute, and survives who is told", async () => {
    const broken = callbackSink(() => {
      throw new Error("no");
    });
    const { trail, onProblem } = trailOf(broken);
    onProblem.mockImplementation(() => {
      throw new Error("logger");
    });
    for (let second = 0; second < 61; second += 1) {
      void trail.emit(event());
      await vi.advanceTimersByTimeAsync(1000);
    }
    expect(onProblem).toHaveBeenCalledTimes(2);
    expect(onProblem.mock.calls[1]?.[1]).toMatchObject({ failures: 61 });
  });

  it("asks filters, and writes what a broken filter was asked about", async () => {
    const writes = memorySink({ filter: ({ safe }) => !safe });
    const broken = memorySink({
      filter: () => {
        throw new Error("no");
      },
    });
    const { trail, onProblem } = trailOf(writes, broken);
    await trail.emit(event());
    await trail.emit(event({ safe: false }));
    expect(writes.events).toEqual([event({ safe: false })]);
    expect(broken.events).toHaveLength(2);
    expect(onProblem).toHaveBeenCalledOnce();
  });

  it("drops what a full queue cannot take", async () => {
    const { sink, held } = heldSink({ queueSize: 2 });
    const { trail, onProblem } = trailOf(sink);
    expect(trail.emit(event({ attempts: 0 }))).toBeUndefined();
    await vi.advanceTimersByTimeAsync(0);
    for (let index = 1; index < 6; index += 1) expect(trail.emit(event({ attempts: index }))).toBeUndefined();
    expect(trail.reports()[0]?.dropped).toBe(3);
    expect(onProblem.mock.calls[0]?.[0]).toContain("its queue is full");
    for (let index = 0; index < 3; index += 1) {
      held[index]?.end();
      await vi.advanceTimersByTimeAsync(0);
    }
    expect(held.map((one) => one.event.attempts)).toEqual([0, 1, 2]);
    expect(trail.reports()[0]).toMatchObject({ written: 3, dropped: 3 });
  });

  it("works through many more events than a queue holds", async () => {
    const { sink, held } = heldSink({ queueSize: 5000 });
    const { trail } = trailOf(sink);
    for (let index = 0; index < 2000; index += 1) void trail.emit(event({ attempts: index }));
    for (let index = 0; index < 2000; index += 1) {
      await vi.advanceTimersByTimeAsync(0);
      held[index]?.end();
    }
    await trail.flush();
    expect(held.map((one) => one.event.attempts)).toEqual(Array.from({ length: 2000 }, (_, index) => index));
  });
});

describe("flush and close", () => {
  it("flush waits for what is queued, then tells the sinks; a new event does not prolong it", async () => {
    const flushed = vi.fn();
    const { sink, held } = heldSink({ flush: flushed });
    const { trail } = trailOf(sink);
    void trail.emit(event());
    await vi.advanceTimersByTimeAsync(0);
    const flush = trail.flush();
    void trail.emit(event());
    held[0]?.end();
    expect(await settled(flush)).toBe(true);
    expect(flushed).toHaveBeenCalledOnce();
    const late = trail.flush({ timeout: 50 });
    await vi.advanceTimersByTimeAsync(50);
    expect(await settled(late)).toBe(true);
    expect(flushed).toHaveBeenCalledOnce();
  });

  it("close writes, flushes, closes and is idempotent; later events are counted as dropped", async () => {
    const order: string[] = [];
    const sink: AuditSink = {
      name: "s",
      write: () => void order.push("write"),
      flush: () => void order.push("flush"),
      close: () => void order.push("close"),
    };
    const { trail } = trailOf(sink);
    void trail.emit(event());
    const reports = await trail.close();
    expect(order).toEqual(["write", "flush", "close"]);
    expect(reports).toEqual([{ sink: "s", written: 1, dropped: 0, failures: 0 }]);
    expect(await trail.close({ timeout: 1 })).toBe(reports);
    expect(order).toHaveLength(3);
    expect(trail.emit(event())).toBeUndefined();
    expect(trail.reports()[0]?.dropped).toBe(1);
  });

  it("close drops what was queued in the same moment when it may not wait", async () => {
    const { sink, held } = heldSink();
    const { trail } = trailOf(sink);
    void trail.emit(event());
    void trail.emit(event());
    const closing = trail.close({ timeout: 0 });
    await vi.advanceTimersByTimeAsync(0);
    expect(await closing).toEqual([{ sink: "held", written: 0, dropped: 2, failures: 0 }]);
    held[0]?.fail(new Error("late"));
    await vi.advanceTimersByTimeAsync(0);
    expect(trail.reports()[0]).toEqual({ sink: "held", written: 0, dropped: 2, failures: 0 });
  });

  it("close survives sinks that cannot be flushed or closed", async () => {
    const fail = (): never => {
      throw new Error("no");
    };
    const { trail } = trailOf(
      { name: "failing", write: () => {}, flush: fail, close: fail },
      { name: "hanging", write: () => {}, close: () => new Promise(() => {}) },
    );
    void trail.emit(event());
    const closing = trail.close({ timeout: 10 });
    await vi.advanceTimersByTimeAsync(1000);
    expect(await closing).toEqual([
      { sink: "failing", written: 1, dropped: 0, failures: 2 },
      { sink: "hanging", written: 1, dropped: 0, failures: 0 },
    ]);
  });
});

describe("compositeSink in a trail", () => {
  it("gives every part a queue, a filter and a report of its own", async () => {
    const writes = memorySink({ name: "writes", filter: ({ safe }) => !safe });
    const all = memorySink({ name: "all" });
    const { sink: hanging } = heldSink();
    const composite = compositeSink([writes, compositeSink([hanging, all])], { filter: ({ kind }) => kind === "call" });
    const { trail } = trailOf(composite);
    await trail.emit(event({ kind: "attempt" }));
    await trail.emit(event());
    await trail.emit(event({ safe: false }));
    expect(writes.events).toHaveLength(1);
    expect(all.events).toHaveLength(2);
    expect(trail.reports().map(({ sink, written }) => [sink, written])).toEqual([
      ["writes", 1],
      ["held", 0],
      ["all", 2],
    ]);
    void trail.close({ timeout: 1 });
    await vi.advanceTimersByTimeAsync(1);
  });
});
