import { PassThrough, Writable } from "node:stream";
import { describe, expect, it, vi } from "vitest";
import { eventText } from "../../src/audit/event-text.ts";
import { callbackSink, compositeSink, memorySink, partsOf, streamSink } from "../../src/audit/sinks.ts";
import { event } from "./event.ts";

describe("eventText", () => {
  it("is one line for people", () => {
    expect(eventText(event())).toBe(
      "2026-11-21T10:00:00.000Z ok forticare products.list POST support.fortinet.com/ES/api/registration/v3/products/list " +
        "200 120 ms trace=4bf92f3577b34da6a3ce929d0e0e4736",
    );
    const failed = event({
      outcome: "error",
      status: undefined,
      errorCode: "timeout",
      errorMessage: "no\nanswer\u0007",
      attempts: 3,
      object: { type: "product", key: "FGT60F" },
      actor: { user: "ana", change: { id: 5 }, none: undefined },
    });
    expect(eventText(failed)).toContain(
      'error forticare products.list product=FGT60F POST support.fortinet.com/ES/api/registration/v3/products/list timeout 120 ms 3 attempts user=ana change={"id":5} - no answer  trace=',
    );
    expect(eventText(event({ kind: "attempt", attempts: 2, object: { type: "list" } }))).toContain(
      "attempt 2 ok forticare products.list list POST",
    );
  });
});

describe("callbackSink", () => {
  it("calls, and waits for promises", async () => {
    const write = vi.fn();
    const sink = callbackSink(write, { name: "kafka", overflow: "wait", queueSize: 5 });
    expect(sink).toMatchObject({ name: "kafka", overflow: "wait", queueSize: 5 });
    expect(sink.write(event())).toBeUndefined();
    expect(write).toHaveBeenCalledWith(event());
    write.mockResolvedValueOnce("sent");
    expect(await sink.write(event())).toBeUndefined();
    write.mockRejectedValueOnce(new Error("no"));
    await expect(sink.write(event())).rejects.toThrow("no");
    expect(callbackSink(write).name).toBe("callback");
  });
});

describe("memorySink", () => {
  it("keeps the latest events", () => {
    const sink = memorySink({ limit: 2 });
    for (let attempts = 0; attempts < 3; attempts += 1) void sink.write(event({ attempts }));
    expect(sink.events.map(({ attempts }) => attempts)).toEqual([1, 2]);
    sink.clear();
    expect(sink.events).toEqual([]);
    expect(sink.durable).toBe(true);
  });
});

describe("compositeSink by itself", () => {
  it("hands on to all parts, whatever one of them does", async () => {
    const memory = memorySink({ filter: ({ safe }) => !safe });
    const close = vi.fn();
    const flush = vi.fn();
    const failing = callbackSink(() => {
      throw new Error("no");
    });
    const composite = compositeSink([failing, memory, { name: "x", write: () => {}, close, flush }]);
    await expect(composite.write(event({ safe: false }))).rejects.toThrow("1 of 3 sinks failed");
    await expect(composite.write(event())).rejects.toThrow("1 of 3 sinks failed");
    expect(memory.events).toHaveLength(1);
    await composite.flush?.();
    await composite.close?.();
    expect(close).toHaveBeenCalledOnce();
    expect(flush).toHaveBeenCalledOnce();
    expect(composite.name).toBe("composite");
    expect(partsOf(composite)).toHaveLength(3);
    expect(partsOf(memory)).toEqual([memory]);
  });

  it("hands the common filter, flush and close to its parts", async () => {
    const part = { name: "x", write: vi.fn(), flush: vi.fn(), close: vi.fn(), durable: true };
    const composite = compositeSink([part], { name: "group", filter: ({ safe }) => !safe });
    await composite.write(event());
    expect(part.write).not.toHaveBeenCalled();
    await composite.write(event({ safe: false }));
    await composite.flush?.();
    await composite.close?.();
    expect([part.write, part.flush, part.close].map((spy) => spy.mock.calls.length)).toEqual([1, 1, 1]);
    expect(partsOf(composite)[0]).toMatchObject({ name: "x", durable: true });
  });
});

describe("streamSink", () => {
  it("writes JSON lines or text", () => {
    const lines: string[] = [];
    const stream = { write: (text: string) => lines.push(text) };
    void streamSink({ stream }).write(event());
    void streamSink({ stream, format: "text", name: "console" }).write(event());
    expect(JSON.parse(lines[0] ?? "")).toEqual(event());
    expect(lines[0]?.endsWith("}\n")).toBe(true);
    expect(lines[1]).toBe(`${eventText(event())}\n`);
    expect(streamSink({ stream }).name).toBe("stream");
  });

  it("waits for a full Node stream to drain", async () => {
    const stream = new PassThrough({ highWaterMark: 10 });
    const sink = streamSink({ stream });
    const write = sink.write(event());
    expect(write).toBeInstanceOf(Promise);
    expect(stream.read()).not.toBeNull();
    await write;
    expect(stream.listenerCount("error") + stream.listenerCount("drain")).toBe(0);
  });

  it("fails when the stream does", async () => {
    const broken = new Writable({
      highWaterMark: 1,
      write: (_chunk, _encoding, done) => setImmediate(done, new Error("EPIPE")),
    });
    await expect(streamSink({ stream: broken }).write(event())).rejects.toThrow("EPIPE");
    const closed = new Writable({ highWaterMark: 1, write: () => {} });
    const write = streamSink({ stream: closed }).write(event());
    closed.destroy();
    await expect(write).rejects.toThrow("The stream was closed.");
  });

  it("goes on when a full stream cannot tell that it drained", () => {
    expect(streamSink({ stream: { write: () => false } }).write(event())).toBeUndefined();
  });

  it("writes to web streams, bytes or text, without keeping the lock", async () => {
    const chunks: unknown[] = [];
    const stream = new WritableStream({ write: (chunk) => void chunks.push(chunk) });
    await streamSink({ stream }).write(event());
    await streamSink({ stream, chunks: "text" }).write(event());
    expect(stream.locked).toBe(false);
    expect(new TextDecoder().decode(chunks[0] as Uint8Array)).toBe(chunks[1]);
    await stream.abort(new Error("gone"));
    await expect(streamSink({ stream }).write(event())).rejects.toThrow("gone");
    expect(stream.locked).toBe(false);
  });
});
