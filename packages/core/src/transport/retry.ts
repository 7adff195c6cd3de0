import type { RetryOptions } from "../contract/options.ts";
import type { Reading } from "../contract/profile.ts";
import type { Reply } from "../contract/reply.ts";
import type { WireError } from "../net/types.ts";

/** What one attempt came to. */
export type Outcome =
  | { readonly kind: "answer"; readonly reply: Reply; readonly reading: Reading }
  | { readonly kind: "failure"; readonly error: WireError };

/** Whether an attempt is followed by another, and why. */
export type Decision =
  | { readonly again: false }
  | { readonly again: true; readonly reason: RetryReason; readonly retryAfterMs?: number | undefined };

/** Why an attempt is followed by another, as `stats().retries.byReason` tells it. */
export type RetryReason = "dns" | "connect" | "tls" | "socket" | "timeout" | "throttled" | "status";

const stop: Decision = { again: false };

/** Answers without an envelope that a later attempt may better. */
const passing: ReadonlySet<number> = new Set([408, 429, 500, 502, 503, 504]);

/**
 * The retry rule, by operation and never by HTTP verb: a read goes out again after a failure on the way and after a
 * passing status without an envelope; a write only when it is certain that it did not run.
 */
export function decide(outcome: Outcome, safe: boolean): Decision {
  if (outcome.kind === "failure") {
    const { failure, sent } = outcome.error;
    if (failure === "aborted" || failure === "certificate") return stop;
    return safe || !sent ? { again: true, reason: failure } : stop;
  }
  const { reading, reply } = outcome;
  if (reading.kind === "throttled") {
    return { again: true, reason: "throttled", retryAfterMs: reading.retryAfterMs ?? reply.retryAfterMs };
  }
  if (reading.kind !== "unexplained" || !safe || !passing.has(reply.status)) return stop;
  return { again: true, reason: "status", retryAfterMs: reply.retryAfterMs };
}

/** Whether nobody can tell what became of a write: it was sent, and the answer does not say. */
export function isOutcomeUnknown(outcome: Outcome): boolean {
  if (outcome.kind === "failure") return outcome.error.sent;
  if (outcome.reading.kind !== "unexplained") return false;
  const { status } = outcome.reply;
  return status < 300 || status === 408 || status >= 500;
}

/** Retry options with every default filled in. */
export interface RetryPolicy {
  readonly limit: number;
  readonly strategy: "exponential" | "linear";
  readonly delay: number;
  readonly maxDelay: number;
  readonly jitter: number;
  readonly maxRetryAfter: number;
  readonly adaptive: boolean;
}

/** The options with every default filled in; `limit` is the product's. */
export function retryPolicy(options: RetryOptions | false | undefined, limit: number): RetryPolicy {
  const given = options === false ? { limit: 0 } : (options ?? {});
  return {
    limit: given.limit ?? limit,
    strategy: given.strategy ?? "exponential",
    delay: given.delay ?? 1000,
    maxDelay: given.maxDelay ?? 30_000,
    jitter: given.jitter ?? 0.25,
    maxRetryAfter: given.maxRetryAfter ?? 60_000,
    adaptive: given.adaptive ?? false,
  };
}

/**
 * The wait before attempt `retry + 1`, in milliseconds. What the service asked for is obeyed as it is; otherwise back-off
 * times `pressure` (1: none) plus jitter.
 */
export function retryDelay(policy: RetryPolicy, retry: number, retryAfterMs: number | undefined, pressure = 1): number {
  if (retryAfterMs !== undefined) return retryAfterMs;
  const growth = policy.strategy === "linear" ? retry : 2 ** (retry - 1);
  const base = Math.min(policy.delay * growth * pressure, policy.maxDelay);
  return base + base * policy.jitter * Math.random();
}
