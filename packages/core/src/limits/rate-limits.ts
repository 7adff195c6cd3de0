import { CallAborted, sleep } from "../contract/deadline.ts";
import type { LimitOptions, RateLimit } from "../contract/options.ts";
import { QueueFullError } from "../errors/before-sending.ts";
import type { FortinetErrorOptions } from "../errors/fortinet-error.ts";
import { Places } from "./places.ts";
import { RateWindow, type WindowCounts } from "./rate-window.ts";

/** What `limits()` tells. */
export interface LimitStatus {
  /** Requests that were sent or are about to be, retries included. */
  readonly calls: WindowCounts;
  /** Answers with an error, and requests that were sent and got no answer, but for those that were aborted. */
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
  /** One at a time looks for room, so that calls leave in the order they came. */
  readonly #turn = new Places(1);

  constructor(options: LimitOptions = {}, preset: RateLimit = {}) {
    this.#options = options;
    this.#limits = {
      callsPerMinute: options.callsPerMinute ?? preset.callsPerMinute,
      callsPerHour: options.callsPerHour ?? preset.callsPerHour,
      errorsPerHour: options.errorsPerHour ?? preset.errorsPerHour,
    };
  }

  /**
   * Counts a request; with `enforce` it waits for room first, or rejects with `QueueFullError`. Gives what `takeBack` needs
   * when the request is not sent after all.
   */
  admit(describe: () => FortinetErrorOptions, signal: AbortSignal | undefined): number | Promise<number> {
    const { enforce = "off", queueSize = 100 } = this.#options;
    if (enforce === "off" || (this.waiting === 0 && this.#wait() === 0)) return this.#calls.add();
    if (enforce === "reject") throw this.#refusal("The limit is reached", describe());
    if (this.waiting >= queueSize) throw this.#refusal("The limiter's queue is full", describe());
    return this.#queue(describe, signal);
  }

  /** A request that was admitted was not sent. */
  takeBack(admission: number): void {
    this.#calls.takeBack(admission);
  }

  recordError(): void {
    this.#errors.add();
  }

  /** Calls that wait now. */
  get waiting(): number {
    return this.#turn.waiting + this.#turn.taken;
  }

  status(): LimitStatus {
    return {
      calls: this.#calls.counts(),
      errors: this.#errors.counts(),
      limits: this.#limits,
      withinLimits: this.#wait() === 0,
    };
  }

  async #queue(describe: () => FortinetErrorOptions, signal: AbortSignal | undefined): Promise<number> {
    const until = performance.now() + (this.#options.maxWait ?? 30_000);
    await this.#turn.enter(signal);
    try {
      for (let wait = this.#wait(); wait > 0; wait = this.#wait()) {
        if (wait > until - performance.now())
          throw this.#refusal(`There is no room for another ${Math.ceil(wait / 1000)} s`, describe());
        if (!(await sleep(wait, signal))) throw new CallAborted();
      }
      if (signal?.aborted === true) throw new CallAborted();
      return this.#calls.add();
    } finally {
      this.#turn.leave();
    }
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
        `${of(errors.lastHour, limits.errorsPerHour)} errors this hour. It was not sent.`,
      { hint: "Try again later, or raise limits.maxWait, limits.queueSize or the limits themselves.", ...options },
    );
  }
}

/** What several limiters counted together. Each has limits of its own, so the sum has none. */
export function sumOf(all: readonly RateLimits[]): LimitStatus {
  const statuses = all.map((each) => each.status());
  const add = (counts: readonly WindowCounts[]): WindowCounts => ({
    lastMinute: counts.reduce((sum, { lastMinute }) => sum + lastMinute, 0),
    last5Minutes: counts.reduce((sum, { last5Minutes }) => sum + last5Minutes, 0),
    lastHour: counts.reduce((sum, { lastHour }) => sum + lastHour, 0),
  });
  return {
    calls: add(statuses.map(({ calls }) => calls)),
    errors: add(statuses.map(({ errors }) => errors)),
    limits: {},
    withinLimits: statuses.every(({ withinLimits }) => withinLimits),
  };
}
