import { describe, expect, it, onTestFinished, vi } from "vitest";
import { memorySink } from "../../src/audit/sinks.ts";
import type { AuditEvent, AuditSink } from "../../src/audit/types.ts";
import { answer, broken, FakeNet, failure, gate, make, ok, read, type Step, settleAll, write } from "./helpers.ts";

const object = { type: "thing", key: "a" };

/** The events of one call over these steps. */
async function eventsOf(steps: readonly Step[], options: Parameters<typeof make>[0] = {}, request = write) {
  const sink = memorySink();
  const net = new FakeNet(steps);
  const transport = make({ net, ...options, audit: { ...options.audit, sinks: sink } });
  await transport.send(request, { audit: { actor: { ticket: "CHG-2" } } }).catch(() => undefined);
  return { events: sink.events, net, transport };
}

function told(events: readonly AuditEvent[]): unknown[] {
  return events.map(({ kind, outcome, status, attempts, errorCode }) => [kind, outcome, status, attempts, errorCode]);
}

describe("audit", () => {
  it("has an event of the attempt and one of the call, with everything that is known", async () => {
    const begun = Date.now();
    const { events, net } = await eventsOf([ok], { audit: { actor: { user: "ana", ticket: "CHG-1" } } });
    expect(told(events)).toEqual([
      ["attempt", "ok", 200, 1, undefined],
      ["call", "ok", 200, 1, undefined],
    ]);
    for (const event of events) {
      expect(event).toMatchObject({
        service: "test",
        operation: "things.create",
        safe: false,
        object,
        method: "POST",
        path: "/api/things/create",
        actor: { user: "ana", ticket: "CHG-2" },
      });
      expect(event.id).toMatch(/^[\da-f]{32}$/);
      expect(event.host).toMatch(/^host\d+\.test$/);
      expect(Date.parse(event.time)).toBeGreaterThanOrEqual(begun - 1000);
      expect(Date.parse(event.time)).toBeLessThanOrEqual(Date.now());
      expect(event.durationMs).toBeGreaterThanOrEqual(0);
      expect(event.queueMs).toBeGreaterThanOrEqual(0);
    }
    expect(new Set(events.map(({ id }) => id)).size).toBe(1);
    const traces = net.requests.map(({ headers }) => headers.traceparent);
    expect(traces[0]).toMatch(new RegExp(`^00-${events[0]?.traceId}-[\\da-f]{16}-01$`));
    expect(events[1]?.traceId).toBe(events[0]?.traceId);
  });

  it("tells each attempt of a call that was tried again, each with a span of its own", async () => {
    const { events, net } = await eventsOf([broken(), answer(503), ok], {}, read);
    expect(told(events)).toEqual([
      ["attempt", "error", undefined, 1, "socket"],
      ["attempt", "error", 503, 2, "unexplained"],
      ["attempt", "ok", 200, 3, undefined],
      ["call", "ok", 200, 3, undefined],
    ]);
    const spans = net.requests.map(({ headers }) => headers.traceparent?.split("-"));
    expect(new Set(spans.map((parts) => parts?.[1])).size).toBe(1);
    expect(new Set(spans.map((parts) => parts?.[2])).size).toBe(3);
  });

  it("tells the error of a call that failed", async () => {
    const { events } = await eventsOf([answer(400, '{"ok":false,"why":"no such folder"}')]);
    expect(told(events)).toEqual([
      ["attempt", "error", 400, 1, "error"],
      ["call", "error", 400, 1, "api"],
    ]);
    expect(events[1]?.errorMessage).toBe("Refused: no such folder");
  });

  it("tells of a token that was refused", async () => {
    const authorizer = {
      acquire: () => ({ token: "tttt", release: () => undefined }),
      refused: () => "stale" as const,
    };
    const { events } = await eventsOf([answer(401, "<html>"), ok], { authorizer });
    expect(told(events)).toEqual([
      ["attempt", "error", 401, 1, "unexplained"],
      ["attempt", "ok", 200, 2, undefined],
      ["call", "ok", 200, 2, undefined],
    ]);
  });

  it("tells of writes that read-only mode answered, and of calls that were never sent", async () => {
    const simulated = await eventsOf([ok], { readOnly: true }, { ...write, pretend: () => ({ ok: true }) });
    expect(told(simulated.events)).toEqual([["call", "simulated", undefined, 0, undefined]]);
    const refused = await eventsOf([ok], { readOnly: true });
    expect(told(refused.events)).toEqual([["call", "error", undefined, 0, "read_only"]]);
  });

  it("tells how long the call waited, also one that ended in the queue", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date", "performance"] });
    onTestFinished(() => void vi.useRealTimers());
    const sink = memorySink();
    const { open, opened } = gate();
    const net = new FakeNet(async () => {
      await opened;
      return ok;
    });
    const transport = make({ net, concurrency: 1, audit: { sinks: sink } });
    const controller = new AbortController();
    const calls = [
      transport.send(read),
      transport.send(read),
      failure(transport.send(read, { signal: controller.signal })),
    ];
    await settleAll();
    await vi.advanceTimersByTimeAsync(20);
    controller.abort();
    open();
    await Promise.all(calls);
    const waits = sink.events.filter(({ kind }) => kind === "call").map(({ outcome, queueMs }) => [outcome, queueMs]);
    expect(waits.toSorted()).toEqual([
      ["error", 20],
      ["ok", 0],
      ["ok", 20],
    ]);
  });

  it("uses the trace of the call before that of the client", async () => {
    const sink = memorySink();
    const [ofClient, ofCall] = ["0af7651916cd43dd8448eb211c80319c", "11111111111111111111111111111111"];
    const transport = make({ audit: { sinks: sink, traceId: ofClient } });
    await transport.send(read);
    await transport.send(read, { audit: { traceId: ofCall } });
    expect(sink.events.map(({ traceId }) => traceId)).toEqual([ofClient, ofClient, ofCall, ofCall]);
  });
});

describe("a sink", () => {
  it.each<[string, AuditSink["write"]]>([
    [
      "throws",
      () => {
        throw new Error("disk full");
      },
    ],
    ["rejects", () => Promise.reject(new Error("disk full"))],
    ["hangs", () => new Promise(() => undefined)],
  ])("that %s breaks no call", async (_, writeEvent) => {
    const good = memorySink();
    const transport = make({ audit: { sinks: [{ name: "bad", write: writeEvent }, good] } });
    for (let n = 0; n < 5; n += 1) await transport.send(read);
    await settleAll();
    expect(good.events).toHaveLength(10);
  });

  it("that is durable has the events before the call resolves", async () => {
    const written: string[] = [];
    const { open, opened } = gate();
    const sink: AuditSink = {
      name: "slow",
      durable: true,
      write: async (event) => {
        await opened;
        written.push(event.kind);
      },
    };
    let done = false;
    const call = make({ audit: { sinks: sink } })
      .send(read)
      .then(() => {
        done = true;
      });
    await settleAll();
    expect(done).toBe(false);
    open();
    await call;
    expect(written).toEqual(["attempt", "call"]);
  });
});
