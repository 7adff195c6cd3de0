import type { AuditEvent, AuditSink, AuditSinkReport } from "./types.ts";

/** How a queue tells that something went wrong with its sink. */
export type OnProblem = (message: string, data: object) => void;

/** An event, and who waits for it to be written. */
interface Entry {
  readonly event: AuditEvent;
  readonly done: (() => void) | undefined;
}

/** A call that waits for room, with its event. */
interface Waiter {
  readonly entry: Entry;
  readonly resume: () => void;
}

const defaultSize = 1000;
/** The longest a call waits for a sink. */
const longestWait = 30_000;
const betweenProblems = 60_000;

/**
 * The queue in front of one sink, and the worker that empties it. A call waits only for sinks that ask for it, and for
 * none longer than 30 s: a sink that let one call wait so long is stalled, and until it writes again no call waits for it.
 */
export class SinkQueue {
  readonly sink: AuditSink;
  readonly #onProblem: OnProblem;
  readonly #size: number;
  #entries: Entry[] = [];
  #head = 0;
  readonly #waiters = new Set<Waiter>();
  readonly #drains: { readonly upTo: number; readonly resolve: () => void }[] = [];
  #working = false;
  #inHand = false;
  /** Events that were taken, and events that were written or given up, in the same order. */
  #taken = 0;
  #finished = 0;
  #stalled = false;
  #closed = false;
  #written = 0;
  #dropped = 0;
  #failures = 0;
  #quietUntil = 0;

  constructor(sink: AuditSink, onProblem: OnProblem) {
    this.sink = sink;
    this.#onProblem = onProblem;
    this.#size = Math.max(1, sink.queueSize ?? defaultSize);
  }

  /** Takes an event. A promise only where the call has to wait. */
  push(event: AuditEvent): void | Promise<void> {
    if (!this.#wants(event)) return;
    if (this.#closed) return this.#drop("is closed");
    if (this.#length < this.#size) {
      if (this.sink.durable === true && !this.#stalled) return this.#pushDurable(event);
      this.#enqueue({ event, done: undefined });
      return;
    }
    if (this.sink.overflow !== "wait" || this.#stalled) return this.#drop("does not keep up: its queue is full");
    return this.#waitForRoom(event);
  }

  /** Resolves when everything that is queued now was written or given up. */
  drained(): Promise<void> {
    if (this.#finished >= this.#taken) return Promise.resolve();
    return new Promise((resolve) => this.#drains.push({ upTo: this.#taken, resolve }));
  }

  /** Gives up what is still queued, the event in hand included, and takes nothing more. */
  end(): void {
    if (this.#closed) return;
    this.#closed = true;
    const left = this.#entries.slice(this.#head);
    this.#dropped += left.length + this.#waiters.size + (this.#inHand ? 1 : 0);
    this.#entries = [];
    this.#head = 0;
    for (const { done } of left) done?.();
    for (const { entry, resume } of [...this.#waiters]) {
      resume();
      entry.done?.();
    }
    this.#waiters.clear();
    this.#finish(this.#taken);
  }

  /** Calls a method of the sink that the trail, not an event, asks for. Never rejects. */
  async tell(method: "flush" | "close"): Promise<void> {
    try {
      await this.sink[method]?.();
    } catch (error) {
      this.#fail(error, `could not ${method}`);
    }
  }

  report(): AuditSinkReport {
    return { sink: this.sink.name, written: this.#written, dropped: this.#dropped, failures: this.#failures };
  }

  get #length(): number {
    return this.#entries.length - this.#head;
  }

  #wants(event: AuditEvent): boolean {
    try {
      return this.sink.filter?.(event) ?? true;
    } catch (error) {
      // An event too many is better than one that is missing.
      this.#fail(error, "has a filter that throws");
      return true;
    }
  }

  #enqueue(entry: Entry): void {
    this.#taken += 1;
    this.#entries.push(entry);
    if (this.#working) return;
    this.#working = true;
    // The sink's code runs behind the call, not in it.
    queueMicrotask(() => void this.#work());
  }

  #pushDurable(event: AuditEvent): Promise<void> {
    return this.#bounded(
      (done) => this.#enqueue({ event, done }),
      () => {},
    );
  }

  #waitForRoom(event: AuditEvent): Promise<void> {
    let waiter: Waiter | undefined;
    return this.#bounded(
      (done) => {
        const durable = this.sink.durable === true;
        const resume = durable ? (): void => {} : done;
        waiter = { entry: { event, done: durable ? done : undefined }, resume };
        this.#waiters.add(waiter);
        this.#taken += 1;
      },
      () => {
        if (waiter === undefined || !this.#waiters.delete(waiter)) return;
        this.#dropped += 1;
        this.#taken -= 1;
      },
    );
  }

  /** A promise that `begin` can settle and that settles by itself after the longest wait. */
  #bounded(begin: (done: () => void) => void, late: () => void): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.#stalled = true;
        late();
        this.#problem("hangs; calls no longer wait for it");
        resolve();
      }, longestWait);
      begin(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  async #work(): Promise<void> {
    for (let entry = this.#next(); entry !== undefined; entry = this.#next()) {
      let ok = true;
      this.#inHand = true;
      try {
        const writing = this.sink.write(entry.event);
        if (writing !== undefined) await writing;
      } catch (error) {
        ok = false;
        if (!this.#closed) this.#fail(error, "failed to write an event");
      }
      // What ends after end() was counted as dropped there.
      if (!this.#closed) {
        if (ok) this.#written += 1;
        else this.#dropped += 1;
        this.#stalled = false;
      }
      this.#inHand = false;
      entry.done?.();
      this.#finish(this.#finished + 1);
    }
    this.#working = false;
  }

  /** The next event to write; its place goes to the first call that waits for one. */
  #next(): Entry | undefined {
    const entry = this.#entries[this.#head];
    if (entry === undefined) return undefined;
    this.#head += 1;
    if (this.#head > 512 || this.#head === this.#entries.length) {
      this.#entries = this.#entries.slice(this.#head);
      this.#head = 0;
    }
    for (const waiter of this.#waiters) {
      this.#waiters.delete(waiter);
      this.#entries.push(waiter.entry);
      waiter.resume();
      break;
    }
    return entry;
  }

  #finish(count: number): void {
    this.#finished = Math.min(count, this.#taken);
    while ((this.#drains[0]?.upTo ?? Number.POSITIVE_INFINITY) <= this.#finished) this.#drains.shift()?.resolve();
  }

  #drop(why: string): void {
    this.#dropped += 1;
    this.#problem(why);
  }

  #fail(error: unknown, what: string): void {
    this.#failures += 1;
    this.#problem(what, error);
  }

  /** At most one a minute, so that a broken sink does not flood the log. */
  #problem(what: string, error?: unknown): void {
    const now = performance.now();
    if (now < this.#quietUntil) return;
    this.#quietUntil = now + betweenProblems;
    const { sink, ...counts } = this.report();
    this.#onProblem(`The audit sink "${sink}" ${what}.`, {
      sink,
      ...counts,
      ...(error === undefined ? {} : { error }),
    });
  }
}
