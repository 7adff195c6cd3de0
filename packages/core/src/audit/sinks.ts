import { eventText } from "./event-text.ts";
import type { AuditEvent, AuditSink } from "./types.ts";

/** Options every sink takes. */
export interface SinkOptions {
  /** Told in warnings and in `close()` reports. Default: what kind of sink it is. */
  readonly name?: string | undefined;
  /** Events the sink wants. Default: all. */
  readonly filter?: ((event: AuditEvent) => boolean) | undefined;
  /** What happens when its queue is full: drop the event, or let the call wait (at most 30 s). @default "drop" */
  readonly overflow?: "drop" | "wait" | undefined;
  /** Events its queue holds. @default 1000 */
  readonly queueSize?: number | undefined;
  /** True: a call resolves only after its events are written. @default false */
  readonly durable?: boolean | undefined;
}

/** Hands every event to a function: `callbackSink((event) => kafka.send(event))`. A returned promise is waited for. */
export function callbackSink(write: (event: AuditEvent) => unknown, options: SinkOptions = {}): AuditSink {
  return {
    ...options,
    name: options.name ?? "callback",
    write(event) {
      const result = write(event);
      return isThenable(result) ? Promise.resolve(result).then(() => {}) : undefined;
    },
  };
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === "object" && value !== null && "then" in value && typeof value.then === "function";
}

/** A sink that keeps events, for tests and short scripts. */
export interface MemorySink extends AuditSink {
  /** The events so far, the oldest first. */
  readonly events: readonly AuditEvent[];
  /** Forgets them. */
  clear(): void;
}

/** Keeps the last `limit` events (default 10,000) in memory. A call resolves after its events are there. */
export function memorySink(options: SinkOptions & { readonly limit?: number | undefined } = {}): MemorySink {
  const { limit = 10_000, ...rest } = options;
  const events: AuditEvent[] = [];
  return {
    durable: true,
    ...rest,
    name: rest.name ?? "memory",
    events,
    clear: () => {
      events.length = 0;
    },
    write(event) {
      events.push(event);
      if (events.length > limit) events.shift();
    },
  };
}

const parts = Symbol.for("@fortikit/audit-sinks");

/**
 * Several sinks as one, e.g. to name and filter them together. Each keeps its filter, its `overflow` and a queue of its own;
 * one that fails or hangs does not hold up the others, and the reports name each.
 */
export function compositeSink(
  sinks: readonly AuditSink[],
  options: Pick<SinkOptions, "name" | "filter"> = {},
): AuditSink {
  const { filter } = options;
  const all = sinks.flatMap(partsOf).map((sink) => (filter === undefined ? sink : filtered(sink, filter)));
  const each = async (act: (sink: AuditSink) => unknown): Promise<void> => {
    const results = await Promise.allSettled(all.map(async (sink) => act(sink)));
    const errors = results.flatMap((result) => (result.status === "rejected" ? [result.reason] : []));
    if (errors.length > 0) throw new AggregateError(errors, `${errors.length} of ${all.length} sinks failed.`);
  };
  const sink: AuditSink = {
    name: options.name ?? "composite",
    filter,
    // A trail takes the sinks out and never comes here; these are for callers that hold the sink themselves.
    write: (event) => each((part) => (part.filter?.(event) === false ? undefined : part.write(event))),
    flush: () => each((part) => part.flush?.()),
    close: () => each((part) => part.close?.()),
  };
  return Object.defineProperty(sink, parts, { value: all });
}

/** The sinks a composite is made of; any other sink itself. */
export function partsOf(sink: AuditSink): readonly AuditSink[] {
  return (sink as { readonly [parts]?: readonly AuditSink[] })[parts] ?? [sink];
}

function filtered(sink: AuditSink, outer: (event: AuditEvent) => boolean): AuditSink {
  return {
    name: sink.name,
    overflow: sink.overflow,
    queueSize: sink.queueSize,
    durable: sink.durable,
    filter: (event) => outer(event) && (sink.filter?.(event) ?? true),
    write: (event) => sink.write(event),
    flush: () => sink.flush?.(),
    close: () => sink.close?.(),
  };
}

/** What can be written to: a Node stream, a web `WritableStream`, or anything with `write(text)`. */
export type WritableTarget = WritableStream | { write(text: string): unknown };

/** Options of `streamSink`. */
export interface StreamSinkOptions extends SinkOptions {
  /** Where to write, e.g. `process.stderr`. It is neither ended nor closed with the sink. */
  readonly stream: WritableTarget;
  /** One JSON object a line, or lines for people. @default "json" */
  readonly format?: "json" | "text" | undefined;
  /** What a web stream gets. Node streams and others get text. @default "bytes" */
  readonly chunks?: "bytes" | "text" | undefined;
}

/** Writes a line for each event to a stream, and waits where the stream says that it is full. */
export function streamSink(options: StreamSinkOptions): AuditSink {
  const { stream, format = "json", chunks = "bytes", ...rest } = options;
  const encoder = new TextEncoder();
  return {
    ...rest,
    name: rest.name ?? "stream",
    write(event) {
      const line = eventLine(event, format);
      if ("getWriter" in stream) return writeWeb(stream, chunks === "bytes" ? encoder.encode(line) : line);
      const room = stream.write(line);
      return room === false && isEmitter(stream) ? drained(stream) : undefined;
    },
  };
}

/** An event as one line of a file or stream. */
export function eventLine(event: AuditEvent, format: "json" | "text"): string {
  return `${format === "text" ? eventText(event) : JSON.stringify(event)}\n`;
}

async function writeWeb(stream: WritableStream, chunk: unknown): Promise<void> {
  // Held only for one line, so that others can write to the stream too.
  const writer = stream.getWriter();
  try {
    await writer.ready;
    await writer.write(chunk);
  } finally {
    writer.releaseLock();
  }
}

/** What of a Node stream is needed to wait for room. */
interface Emitter {
  once(event: string, listener: (error?: unknown) => void): unknown;
  removeListener(event: string, listener: (error?: unknown) => void): unknown;
}

function isEmitter(stream: object): stream is Emitter {
  return "once" in stream && typeof stream.once === "function" && "removeListener" in stream;
}

function drained(stream: Emitter): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (error?: unknown): void => {
      stream.removeListener("drain", settle);
      stream.removeListener("close", closed);
      stream.removeListener("error", settle);
      if (error === undefined) resolve();
      else reject(error);
    };
    const closed = (): void => settle(new Error("The stream was closed."));
    stream.once("drain", settle);
    stream.once("close", closed);
    stream.once("error", settle);
  });
}
