import PQueue from "p-queue";
import { QueueFullError } from "../errors/before-sending.ts";
import type { FortinetErrorOptions } from "../errors/fortinet-error.ts";
import { CallAborted, sleep } from "./deadline.ts";
import type { LimitOptions, RateLimit } from "./options.ts";
import { RateWindow, type WindowCounts } from "./rate-window.ts";

/** What `limits()` tells. */
export interface LimitStatus {
  /** Requests that were sent, retries included. */
  readonly calls: WindowCounts;
  /** Answers with an error, and attempts without an answer. */
  readonly errors: WindowCounts;
  readonly limits: RateLimit;
  /** Whether another call stays within the limits. */
  readonly withinLimits: boolean;
}

/** Counts calls and errors in sliding windows; holds calls back when asked to. */
export class RateLimits {
  readonly #calls = new RateWindow();
  readonly #errors = new RateWindow();
  readonly #limits: RateLimit;
  readonly #options: LimitOptions;
  /** One at a time, so that calls leave in the order they came. */
  readonly #queue = new PQueue({ concurrency: 1 });

  constructor(options: LimitOptions = {}, preset: RateLimit = {}) {
    this.#options = options;
    this.#limits = {
      callsPerMinute: options.callsPerMinute ?? preset.callsPerMinute,
      callsPerHour: options.callsPerHour ?? preset.callsPerHour,
      errorsPerHour: options.errorsPerHour ?? preset.errorsPerHour,
    };
  }

  /** Counts a request; with `enforce` it waits for room first, or rejects with `QueueFullError`. */
  admit(describe: () => FortinetErrorOptions, signal: AbortSignal | undefined): Promise<void> | undefined {
    const { enforce = "off" } = this.#options;
    if (enforce === "off" || (this.waiting === 0 && this.#wait() === 0)) {
      this.#calls.add();
      return undefined;
    }
    if (enforce === "reject") throw this.#refusal("The limit is reached", describe());
    if (this.waiting >= (this.#options.queueSize ?? 100))
      throw this.#refusal("The limiter's queue is full", describe());
    return this.#enqueue(describe, signal);
  }

  recordError(): void {
    this.#errors.add();
  }

  /** Calls that wait now. */
  get waiting(): number {
    return this.#queue.size + this.#queue.pending;
  }

  status(): LimitStatus {
    return {
      calls: this.#calls.counts(),
      errors: this.#errors.counts(),
      limits: this.#limits,
      withinLimits: this.#wait() === 0,
    };
  }

  async #enqueue(describe: () => FortinetErrorOptions, signal: AbortSignal | undefined): Promise<void> {
    const until = Date.now() + (this.#options.maxWait ?? 30_000);
    await this.#queue.add(async () => {
      for (let wait = this.#wait(); wait > 0; wait = this.#wait()) {
        if (signal?.aborted === true) throw new CallAborted();
        const left = until - Date.now();
        if (wait > left) throw this.#refusal(`There is no room for another ${Math.ceil(wait / 1000)} s`, describe());
        if (!(await sleep(wait, signal))) throw new CallAborted();
      }
      if (signal?.aborted === true) throw new CallAborted();
      this.#calls.add();
    });
  }

  /** Milliseconds until another call is within the limits. */
  #wait(): number {
    const { callsPerMinute, callsPerHour, errorsPerHour } = this.#limits;
    return Math.max(
      callsPerMinute === undefined ? 0 : this.#calls.waitFor(callsPerMinute, 60),
      callsPerHour === undefined ? 0 : this.#calls.waitFor(callsPerHour, 3600),
      errorsPerHour === undefined ? 0 : this.#errors.waitFor(errorsPerHour, 3600),
    );
  }

  #refusal(why: string, options: FortinetErrorOptions): QueueFullError {
    const { calls, errors, limits } = this.status();
    const of = (count: number, limit: number | undefined): string =>
      limit === undefined ? `${count}` : `${count} of ${limit}`;
    return new QueueFullError(
      `${why}: ${of(calls.lastMinute, limits.callsPerMinute)} calls this minute, ${of(calls.lastHour, limits.callsPerHour)} this hour, ` +
        `${of(errors.lastHour, limits.errorsPerHour)} errors this hour. Nothing was sent.`,
      { hint: "Try again later, or raise limits.maxWait, limits.queueSize or the limits themselves.", ...options },
    );
  }
}
