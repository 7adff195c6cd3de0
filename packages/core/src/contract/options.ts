import type { AuditOptions } from "../audit/options.ts";
import type { Logger, LogLevel } from "../logger.ts";
import type { NetOptions } from "../net/types.ts";
import type { Hooks } from "./hooks.ts";

/** Timeouts, in milliseconds. */
export interface TimeoutOptions {
  /** Name lookup, TCP and TLS. @default 10_000 */
  readonly connect?: number | undefined;
  /** One attempt, connecting included. @default 300_000 */
  readonly attempt?: number | undefined;
  /** The whole call: queues, token, all attempts and the waits between them. @default none */
  readonly total?: number | undefined;
}

/** When and how often reads are tried again. Writes go out again only when it is certain that they did not run. */
export interface RetryOptions {
  /** Attempts beyond the first. */
  readonly limit?: number | undefined;
  /** `exponential`: delay, 2, 4, 8 times the delay; `linear`: 1, 2, 3, 4 times the delay. @default "exponential" */
  readonly strategy?: "exponential" | "linear" | undefined;
  /** First wait, in milliseconds. @default 1000 */
  readonly delay?: number | undefined;
  /** Longest wait before jitter, in milliseconds. @default 30_000 */
  readonly maxDelay?: number | undefined;
  /** Share of the wait added at random, 0 to 1. @default 0.25 */
  readonly jitter?: number | undefined;
  /** Longest `Retry-After` that is obeyed, in milliseconds; a longer one ends the call. @default 60_000 */
  readonly maxRetryAfter?: number | undefined;
  /** True lengthens waits while answers are slow or the service says it is busy. @default false */
  readonly adaptive?: boolean | undefined;
}

/** The circuit breaker. It counts transport failures, timeouts and 5xx answers without an envelope. */
export interface BreakerOptions {
  /** Failures in a row that open it. */
  readonly threshold?: number | undefined;
  /** How long it stays open, in milliseconds. */
  readonly timeout?: number | undefined;
  /** Trial calls that must succeed before it closes again. @default 3 */
  readonly trials?: number | undefined;
  /**
   * What a call does while it is open: fail at once (`false`), or wait and try again. `true` is
   * `{ attempts: 3, delay: 5000 }`. @default false
   */
  readonly wait?: boolean | { readonly attempts?: number | undefined; readonly delay?: number | undefined } | undefined;
}

/** Published limits of a service. */
export interface RateLimit {
  readonly callsPerMinute?: number | undefined;
  readonly callsPerHour?: number | undefined;
  readonly errorsPerHour?: number | undefined;
}

/** The rate limiter. It always counts; it holds calls back only with `enforce`. */
export interface LimitOptions extends RateLimit {
  /** `queue`: wait for room; `reject`: `QueueFullError`; `off`: count only. @default "off" */
  readonly enforce?: "off" | "queue" | "reject" | undefined;
  /** Calls that may wait. @default 100 */
  readonly queueSize?: number | undefined;
  /** Longest wait, in milliseconds. @default 30_000 */
  readonly maxWait?: number | undefined;
}

/** Options every client and session takes. */
export interface ServiceOptions extends NetOptions {
  /** Headers for every call. `authorization` and `cookie` cannot be set. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** In place of `fortikit/<version>`. */
  readonly userAgent?: string | undefined;
  readonly timeout?: TimeoutOptions | undefined;
  /** `false`: never try again. */
  readonly retry?: RetryOptions | false | undefined;
  /** `true`: on with the product's defaults. @default false */
  readonly breaker?: BreakerOptions | boolean | undefined;
  readonly limits?: LimitOptions | undefined;
  /** Calls on the wire to one host at once, shared by all clients of that host in the process. */
  readonly concurrency?: number | undefined;
  readonly hooks?: Hooks | undefined;
  readonly audit?: AuditOptions | undefined;
  readonly logger?: Logger | undefined;
  /** @default "info" */
  readonly logLevel?: LogLevel | undefined;
  /** Writes are answered without being sent. @default false */
  readonly readOnly?: boolean | undefined;
  /** Keep a record of every call, read with `operations()`. @default false */
  readonly trackOperations?: boolean | undefined;
}

/** What a product sets where the user does not. */
export interface ServiceDefaults {
  readonly retryLimit: number;
  readonly breaker: { readonly threshold: number; readonly timeout: number; readonly trials: number };
  readonly concurrency: number;
  readonly limits?: RateLimit | undefined;
}

/** The defaults of FortiCloud services: 2 retries; breaker 5 failures, 60 s, 3 trials; 10 calls at once. */
export const cloudDefaults: ServiceDefaults = {
  retryLimit: 2,
  breaker: { threshold: 5, timeout: 60_000, trials: 3 },
  concurrency: 10,
};
