import { newSpanId, traceparent } from "../audit/trace.ts";
import type { FortinetErrorOptions } from "../errors/fortinet-error.ts";
import { WireError, type WireReply } from "../net/types.ts";
import { auditEvent, type Call, contextOf, hookCall } from "./call.ts";
import type { TransportConfig } from "./config.ts";
import { runHooks } from "./hooks.ts";
import { Reply } from "./reply.ts";
import { decide, type Outcome } from "./retry.ts";

/** What ky is given for every attempt that needs no other: the answer itself stays in the call. */
const bare = new Response(null);

/** What ky is given for an attempt that is to be followed by another. */
export const again: Error = new Error("Another attempt follows.");

/**
 * One attempt on the wire, the `fetch` that ky calls: authorise, trace, send, read the envelope, audit. A refused token is
 * replaced and the attempt made again here, outside the retry budget.
 */
export class Attempt {
  readonly #config: TransportConfig;

  constructor(config: TransportConfig) {
    this.#config = config;
  }

  async make(call: Call): Promise<Response> {
    const { authorizer, profile, retry, statistics, logger } = this.#config;
    if (call.attempts > 0) await this.#beforeRetry(call);
    let renewals = 0;
    for (let repeats = 0; ; repeats += 1) {
      const { outcome, token } = await this.#once(call);
      call.outcome = outcome;
      if (outcome.kind !== "answer" || token === undefined || authorizer === undefined) break;
      if (profile.isRefused?.(outcome.reply) !== true || repeats === 2) break;
      const next = authorizer.refused(token, renewals === 0);
      if (next === "give-up") break;
      if (next === "renew") renewals += 1;
      logger.debug(
        { id: call.id, operation: call.request.operation },
        "The token was refused; the attempt is made again.",
      );
    }
    const decision = decide(call.outcome, call.request.safe);
    call.decision = decision;
    if (!decision.again || (decision.retryAfterMs ?? 0) > retry.maxRetryAfter || call.attemptsLeft <= 0) return bare;
    call.attemptsLeft -= 1;
    statistics.retry(call.request.operation, decision.reason);
    throw again;
  }

  async #once(call: Call): Promise<{ outcome: Outcome; token: string | undefined }> {
    const { authorizer, limits, net, origin, hooks } = this.#config;
    const signal = call.deadline?.signal;
    // The first attempt was admitted before it took its place on the wire.
    if (call.attempts > 0) await limits.admit(() => this.#describe(call), signal);
    const headers: Record<string, string> = { ...call.headers };
    if (hooks.beforeRequest !== undefined) {
      await runHooks("beforeRequest", hooks.beforeRequest, {
        ...this.#hookCall(call),
        attempt: call.attempts + 1,
        headers,
      });
      delete headers.authorization;
    }
    const waiting = authorizer?.acquire(signal);
    const lease = waiting instanceof Promise ? await waiting : waiting;
    call.attempts += 1;
    if (lease !== undefined) headers.authorization = `Bearer ${lease.token}`;
    headers.traceparent = traceparent(call.traceId, newSpanId());
    const startedAt = performance.now();
    let outcome: Outcome;
    try {
      const { connect, attempt } = call.timeout;
      const { target: path, body } = call;
      const wire = {
        origin,
        path,
        method: call.request.method,
        headers,
        body,
        connectTimeout: connect,
        timeout: attempt,
        signal,
      };
      outcome = this.#read(call, await net.send(wire));
    } catch (error) {
      if (!(error instanceof WireError)) throw error;
      outcome = { kind: "failure", error };
    } finally {
      lease?.release();
    }
    await this.#after(call, outcome, performance.now() - startedAt);
    return { outcome, token: lease?.token };
  }

  #read(call: Call, wire: WireReply): Outcome {
    const reply = new Reply(wire);
    return { kind: "answer", reply, reading: this.#config.profile.read(reply, call.request) };
  }

  /** Counts, records and tells hooks of an attempt that ended. */
  async #after(call: Call, outcome: Outcome, durationMs: number): Promise<void> {
    const { hooks, limits, pressure, trail } = this.#config;
    const ok = outcome.kind === "answer" && outcome.reading.kind === "value";
    const status = outcome.kind === "answer" ? outcome.reply.status : undefined;
    if (!ok) limits.recordError();
    pressure.record(durationMs, status === 429 || status === 503);
    if (trail.enabled) {
      const errorCode = ok ? undefined : outcome.kind === "failure" ? outcome.error.failure : outcome.reading.kind;
      await trail.emit(
        auditEvent(this.#config, call, {
          kind: "attempt",
          outcome: ok ? "ok" : "error",
          status,
          errorCode,
          durationMs,
        }),
      );
    }
    if (hooks.afterResponse !== undefined && outcome.kind === "answer") {
      const { headers } = outcome.reply;
      const event = {
        ...this.#hookCall(call),
        attempt: call.attempts,
        status: outcome.reply.status,
        headers,
        durationMs,
      };
      await runHooks("afterResponse", hooks.afterResponse, event);
    }
  }

  async #beforeRetry(call: Call): Promise<void> {
    const { hooks, logger } = this.#config;
    const reason = call.decision.again ? call.decision.reason : "socket";
    logger.warn(
      { id: call.id, operation: call.request.operation, attempt: call.attempts + 1, reason },
      "Trying again.",
    );
    await runHooks("beforeRetry", hooks.beforeRetry, { ...this.#hookCall(call), attempt: call.attempts + 1, reason });
  }

  #hookCall(call: Call): ReturnType<typeof hookCall> {
    return hookCall(call, this.#config.profile.service, this.#config.origin + call.path);
  }

  #describe(call: Call): FortinetErrorOptions {
    return { requestId: call.id, context: contextOf(call, this.#config.profile.service) };
  }
}
