import type { Secrets } from "../redact/secrets.ts";
import { type OnProblem, SinkQueue } from "./sink-queue.ts";
import { partsOf } from "./sinks.ts";
import type { AuditEvent, AuditSink, AuditSinkReport } from "./types.ts";

/** What an audit trail is made from. */
export interface AuditTrailOptions {
  readonly sinks: AuditSink | readonly AuditSink[] | undefined;
  readonly secrets: Secrets;
  /** Told of failing, hanging and overflowing sinks, at most once a minute for each. */
  readonly onProblem?: OnProblem | undefined;
}

const defaultTimeout = 5_000;
/** A sink whose queue took all the time of a close still gets this long to end its files and sockets. */
const graceToClose = 500;

/**
 * Hands audit events to sinks. Each sink has a queue and a worker of its own, so none can break, slow down or starve
 * another, and no call waits but for sinks with `overflow: "wait"` or `durable: true`, and for those at most 30 s.
 */
export class AuditTrail {
  /** False without sinks: events need not even be made. */
  readonly enabled: boolean;
  readonly #queues: readonly SinkQueue[];
  readonly #secrets: Secrets;
  #closing: Promise<AuditSinkReport[]> | undefined;

  constructor({ sinks, secrets, onProblem }: AuditTrailOptions) {
    const told: OnProblem = (message, data) => {
      try {
        onProblem?.(message, secrets.data(data) as object);
      } catch {
        // Whoever is told of problems must not become one.
      }
    };
    const all = sinks === undefined ? [] : Array.isArray(sinks) ? sinks : [sinks as AuditSink];
    this.#queues = all.flatMap(partsOf).map((sink) => new SinkQueue(sink, told));
    this.#secrets = secrets;
    this.enabled = this.#queues.length > 0;
  }

  /** Redacts the event once and queues it for every sink. A promise only where the call has to wait for one. */
  emit(event: AuditEvent): void | Promise<void> {
    if (!this.enabled) return;
    const safe = this.#redacted(event);
    let waits: Promise<void>[] | undefined;
    for (const queue of this.#queues) {
      const wait = queue.push(safe);
      if (wait === undefined) continue;
      waits ??= [];
      waits.push(wait);
    }
    if (waits === undefined) return;
    return waits.length === 1 ? waits[0] : Promise.all(waits).then(() => {});
  }

  /** Waits until what is queued now is written and the sinks have flushed, or for `timeout` ms (default 5 s). Never rejects. */
  async flush(options: { readonly timeout?: number | undefined } = {}): Promise<void> {
    const deadline = performance.now() + (options.timeout ?? defaultTimeout);
    await Promise.all(
      this.#queues.map(async (queue) => {
        if (await before(deadline, queue.drained())) await before(deadline, queue.tell("flush"));
      }),
    );
  }

  /**
   * Writes what is queued, for at most `timeout` ms (default 5 s), gives up the rest, closes the sinks and tells what became
   * of all events. Never rejects; further calls give the same reports.
   */
  close(options: { readonly timeout?: number | undefined } = {}): Promise<AuditSinkReport[]> {
    this.#closing ??= this.#close(performance.now() + (options.timeout ?? defaultTimeout));
    return this.#closing;
  }

  /** What became of the events so far, a line a sink. */
  reports(): AuditSinkReport[] {
    return this.#queues.map((queue) => queue.report());
  }

  async #close(deadline: number): Promise<AuditSinkReport[]> {
    await Promise.all(
      this.#queues.map(async (queue) => {
        if (await before(deadline, queue.drained())) await before(deadline, queue.tell("flush"));
        queue.end();
        await before(Math.max(deadline, performance.now() + graceToClose), queue.tell("close"));
      }),
    );
    return this.reports();
  }

  /** Only what can hold a secret is looked through: a short secret must not blank out times and ids. */
  #redacted(event: AuditEvent): AuditEvent {
    const { path, object, errorMessage, actor } = event;
    const safe = this.#secrets.data({ object, actor }) as Pick<AuditEvent, "object" | "actor">;
    return {
      ...event,
      path: this.#secrets.text(path),
      object: safe.object,
      errorMessage: errorMessage === undefined ? undefined : this.#secrets.text(errorMessage),
      actor: safe.actor,
    };
  }
}

/** Whether the promise settled before the deadline. The timer holds the process: somebody waits for it. */
function before(deadline: number, promise: Promise<void>): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), Math.max(0, deadline - performance.now()));
    promise.then(() => {
      clearTimeout(timer);
      resolve(true);
    });
  });
}
