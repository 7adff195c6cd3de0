import { newSpanId, traceparent } from "../audit/trace.ts";
import type { Lease } from "../contract/authorizer.ts";
import { CallAborted, orAborted } from "../contract/deadline.ts";
import { checkHeaders, credentialHeaders, lowerCaseKeys } from "../contract/headers.ts";
import { runHooks } from "../contract/hooks.ts";
import { Reply } from "../contract/reply.ts";
import type { FortinetErrorOptions } from "../errors/fortinet-error.ts";
import { WireError, type WireReply } from "../net/types.ts";
import { auditEvent, type Call, contextOf, hookCall } from "./call.ts";
import { completed } from "./completed.ts";
import type { TransportConfig } from "./config.ts";
import { again } from "./public-error.ts";
import { decide, type Outcome } from "./retry.ts";

/** What ky is given for every attempt that needs no other: the answer itself stays in the call. */
const bare = new Response(null);

/** How often a refused token is replaced within one attempt: once by the current one, once by a renewed one. */
const mostRepeats = 2;

/** What one request came to, and the token it was sent with and the answer, if that refused it. */
interface Sent {
  readonly outcome: Outcome;
  readonly refused: { readonly token: string; readonly reply: Reply } | undefined;
}

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
    const { retry, statistics } = this.#config;
    if (call.attempts > 0) await this.#beforeRetry(call);
    let sent = await this.#once(call);
    for (let repeats = 0; repeats < mostRepeats && this.#isToRepeat(call, sent.refused); repeats += 1) {
      sent = await this.#once(call);
    }
    const decision = decide(sent.outcome, call.request.safe);
    call.decision = decision;
    if (!decision.again || (decision.retryAfterMs ?? 0) > retry.maxRetryAfter || call.attemptsLeft <= 0) return bare;
    call.attemptsLeft -= 1;
    statistics.retry(call.request.operation, decision.reason);
    throw again;
  }

  /** Whether a token was refused and another one is to be had. A call has at most one token renewed. */
  #isToRepeat(call: Call, refused: Sent["refused"]): boolean {
    if (refused === undefined) return false;
    const next = this.#config.authorizer?.refused(refused.token, !call.renewed, refused.reply) ?? "give-up";
    if (next === "give-up") return false;
    if (next === "renew") call.renewed = true;
    const { operation } = call.request;
    this.#config.logger.debug({ id: call.id, operation }, "The token was refused; the attempt is made again.");
    return true;
  }

  async #once(call: Call): Promise<Sent> {
    const { limits, net, origin } = this.#config;
    const signal = call.deadline?.signal;
    if (signal?.aborted === true) throw new CallAborted();
    // The first attempt was admitted before it took its place on the wire.
    if (call.attempts > 0) call.admission = await limits.admit(() => this.#describe(call), signal);
    const headers = await this.#headers(call);
    const waiting = this.#acquire(call);
    const lease = waiting instanceof Promise ? await waiting : waiting;
    call.attempts += 1;
    if (lease?.headers !== undefined) Object.assign(headers, lowerCaseKeys(lease.headers));
    else if (lease !== undefined) headers.authorization = `Bearer ${lease.token}`;
    headers.traceparent = traceparent(call.traceId, newSpanId());
    const startedAt = performance.now();
    let outcome: Outcome;
    try {
      const { target: path, body } = call;
      const { method, file } = call.request;
      const { connect: connectTimeout, attempt: timeout } = call.timeout;
      outcome = this.#read(
        call,
        await net.send({ origin, path, method, headers, body, file, connectTimeout, timeout, signal }),
      );
    } catch (error) {
      if (!(error instanceof WireError)) throw error;
      outcome = { kind: "failure", error };
    } finally {
      lease?.release();
    }
    const durationMs = performance.now() - startedAt;
    call.outcome = outcome;
    this.#count(call, outcome, durationMs);
    const refused = outcome.kind === "answer" && lease !== undefined ? this.#judge(outcome, lease) : undefined;
    if (outcome.kind === "answer" && (refused !== undefined || outcome.reading.kind !== "value")) {
      outcome.reply.file?.cancel();
    }
    await this.#tell(call, outcome, durationMs);
    return { outcome, refused };
  }

  /** A token. An error of the authorizer is the call's own; the wait for it ends with the call, whatever the authorizer does. */
  #acquire(call: Call): Lease | undefined | Promise<Lease> {
    const signal = call.deadline?.signal;
    const fail = (error: unknown): never => {
      throw completed(error, this.#describe(call));
    };
    try {
      const waiting = this.#config.authorizer?.acquire(signal);
      if (!(waiting instanceof Promise)) return waiting;
      return orAborted(waiting, signal).catch((error: unknown) => {
        // A token that comes too late is given back at once.
        if (error instanceof CallAborted) waiting.then((lease) => lease.release()).catch(() => undefined);
        return fail(error);
      });
    } catch (error) {
      return fail(error);
    }
  }

  /** What the answer says of the token: refused, accepted, or neither. */
  #judge({ reply, reading }: Outcome & { kind: "answer" }, lease: Lease): Sent["refused"] {
    const isRefused = this.#isRefused(reply);
    const isExplained = reading.kind === "error" && reply.status !== 401 && reply.status !== 429;
    if (!isRefused && (reading.kind === "value" || isExplained)) lease.accepted?.(reply);
    if (!isRefused) return undefined;
    lease.refused?.(reply);
    return { token: lease.token, reply };
  }

  /** The headers of the call, and what hooks add to them. */
  async #headers(call: Call): Promise<Record<string, string>> {
    const { hooks } = this.#config;
    const headers = { ...call.headers };
    if (hooks.beforeRequest === undefined) return headers;
    const event = { ...this.#hookCall(call), attempt: call.attempts + 1, headers };
    await runHooks("beforeRequest", hooks.beforeRequest, event);
    const own = lowerCaseKeys(headers);
    for (const name of credentialHeaders) delete own[name];
    return checkHeaders(own);
  }

  /** A profile that stumbles over a strange body must not hide that an answer came. */
  #read(call: Call, wire: WireReply): Outcome {
    const reply = new Reply(wire);
    try {
      return { kind: "answer", reply, reading: this.#config.profile.read(reply, call.request) };
    } catch {
      return { kind: "answer", reply, reading: { kind: "unexplained" } };
    }
  }

  #isRefused(reply: Reply): boolean {
    try {
      return this.#config.profile.isRefused?.(reply) === true;
    } catch {
      return false;
    }
  }

  /** Counts what is known of the attempt before anybody is told: hooks may take their time, and fail. */
  #count(call: Call, outcome: Outcome, durationMs: number): void {
    const { limits, pressure } = this.#config;
    if (outcome.kind === "answer") {
      const { status } = outcome.reply;
      pressure.record(durationMs, status === 429 || status === 503);
      if (outcome.reading.kind !== "value") limits.recordError();
    } else if (outcome.error.failure === "timeout") pressure.record(durationMs, false);
    if (outcome.kind === "failure" && !outcome.error.sent) {
      if (call.admission !== undefined) limits.takeBack(call.admission);
    } else {
      call.sent = true;
      if (outcome.kind === "failure" && outcome.error.failure !== "aborted") limits.recordError();
    }
    call.admission = undefined;
  }

  /** Records an attempt that ended, and tells hooks of it. */
  async #tell(call: Call, outcome: Outcome, durationMs: number): Promise<void> {
    const { hooks, trail } = this.#config;
    if (trail.enabled) {
      const ok = outcome.kind === "answer" && outcome.reading.kind === "value";
      const status = outcome.kind === "answer" ? outcome.reply.status : undefined;
      const errorCode = ok ? undefined : outcome.kind === "failure" ? outcome.error.failure : outcome.reading.kind;
      const told = { kind: "attempt", outcome: ok ? "ok" : "error", status, errorCode, durationMs } as const;
      await trail.emit(auditEvent(this.#config, call, told));
    }
    if (hooks.afterResponse !== undefined && outcome.kind === "answer") {
      const { status, headers: all } = outcome.reply;
      // A session's cookies are credentials like a token.
      const { "set-cookie": _, ...headers } = all;
      const event = { ...this.#hookCall(call), attempt: call.attempts, status, headers, durationMs };
      await runHooks("afterResponse", hooks.afterResponse, event);
    }
  }

  async #beforeRetry(call: Call): Promise<void> {
    const { hooks, logger } = this.#config;
    const { operation } = call.request;
    const attempt = call.attempts + 1;
    const reason = call.decision.again ? call.decision.reason : "socket";
    logger.warn({ id: call.id, operation, attempt, reason }, "Trying again.");
    if (hooks.beforeRetry === undefined) return;
    await runHooks("beforeRetry", hooks.beforeRetry, { ...this.#hookCall(call), attempt, reason });
  }

  #hookCall(call: Call): ReturnType<typeof hookCall> {
    return hookCall(call, this.#config.profile.service, this.#config.origin + call.path);
  }

  #describe(call: Call): FortinetErrorOptions {
    return { requestId: call.id, context: contextOf(call, this.#config.profile.service) };
  }
}
