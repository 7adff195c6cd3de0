import ky from "ky";
import { CallAborted } from "../contract/deadline.ts";
import { runHooks } from "../contract/hooks.ts";
import { Reply } from "../contract/reply.ts";
import type { ApiRequest, ApiResponse, CallOptions, Transport } from "../contract/request.ts";
import { ConfigError, ReadOnlyError } from "../errors/before-sending.ts";
import type { FortinetError, FortinetErrorOptions } from "../errors/fortinet-error.ts";
import { hostPlaces } from "../limits/host-places.ts";
import type { WireFile } from "../net/types.ts";
import type { LastRequest } from "../telemetry/types.ts";
import { Attempt } from "./attempt.ts";
import { beginCall } from "./begin-call.ts";
import { auditEvent, type Call, contextOf, hookCall } from "./call.ts";
import type { TransportConfig } from "./config.ts";
import { fileStream } from "./file-stream.ts";
import { again, fileError, publicError } from "./public-error.ts";
import { retryDelay } from "./retry.ts";

const isAgain = ({ error }: { error: Error }): boolean => error === again;

/** Sends calls over HTTP: one `ky` call each, with the retry rule, the limiter, the breaker and the audit around it. */
export class HttpTransport implements Transport {
  readonly config: TransportConfig;
  readonly #attempt: Attempt;
  readonly #host: ReturnType<typeof hostPlaces> | undefined;
  #last: LastRequest | undefined;
  #closed = false;

  constructor(config: TransportConfig) {
    this.config = config;
    this.#attempt = new Attempt(config);
    // Logins never wait for calls: the calls wait for them, and both may go to one host.
    this.#host = Number.isFinite(config.concurrency) ? hostPlaces(config.origin, config.concurrency) : undefined;
  }

  get lastRequest(): LastRequest | undefined {
    return this.#last;
  }

  async send(request: ApiRequest, options: CallOptions = {}): Promise<ApiResponse> {
    if (this.#closed) {
      throw new ConfigError(`The ${this.config.profile.service} client is closed.`, {
        hint: "Make a new client; close() is final.",
      });
    }
    const call = beginCall(this.config, request, options);
    this.config.statistics.begin();
    try {
      const response = !request.safe && this.config.readOnly ? this.#pretend(call) : await this.#dispatch(call);
      await this.#end(call, response, undefined);
      return response;
    } catch (thrown) {
      // A file that came and is not handed out, because a hook failed or the signal fired, must not keep its connection.
      if (call.outcome?.kind === "answer") call.outcome.reply.file?.cancel();
      const error = this.#publicError(call, thrown);
      await this.#end(call, undefined, error);
      const { onError } = this.config.hooks;
      if (onError !== undefined) await runHooks("onError", onError, { ...this.#hookCall(call), error });
      throw error;
    } finally {
      afterFile(call, () => call.deadline?.dispose());
      if (call.admission !== undefined) this.config.limits.takeBack(call.admission);
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#host?.release();
  }

  /** Breaker, limiter, a place on the wire, then the attempts. */
  #dispatch(call: Call): Promise<ApiResponse> {
    const describe = (): FortinetErrorOptions => this.#describe(call);
    return this.config.breaker.run(() => this.#inPlace(call, describe), describe, call.deadline?.signal);
  }

  async #inPlace(call: Call, describe: () => FortinetErrorOptions): Promise<ApiResponse> {
    const { limits, statistics } = this.config;
    const signal = call.deadline?.signal;
    const places = this.#host?.places;
    statistics.enqueue();
    try {
      if (signal?.aborted === true) throw new CallAborted();
      call.admission = await limits.admit(describe, signal);
      await places?.enter(signal);
    } finally {
      statistics.dequeue();
      call.queueMs = Math.round(performance.now() - call.startedAt);
    }
    try {
      return await this.#onTheWire(call);
    } finally {
      afterFile(call, () => places?.leave());
    }
  }

  async #onTheWire(call: Call): Promise<ApiResponse> {
    const { pressure, retry, origin } = this.config;
    const attempt = (): Promise<Response> => this.#attempt.make(call);
    try {
      await ky(origin + call.path, {
        method: call.request.method,
        fetch: attempt,
        timeout: false,
        throwHttpErrors: false,
        ...(call.deadline === undefined ? {} : { signal: call.deadline.signal }),
        retry: {
          limit: call.attemptsLeft,
          methods: [call.request.method],
          shouldRetry: isAgain,
          delay: (count) =>
            retryDelay(
              retry,
              count,
              call.decision.again ? call.decision.retryAfterMs : undefined,
              retry.adaptive ? pressure.factor : 1,
            ),
        },
      });
      const { outcome } = call;
      if (outcome?.kind !== "answer" || outcome.reading.kind !== "value") throw again;
      const response = this.#response(call, outcome.reading.value, outcome.reply, true);
      const { file } = outcome.reply;
      return file === undefined ? response : { ...response, file: this.#file(call, file) };
    } catch (thrown) {
      // Made public here, so that the breaker sees what went wrong.
      throw this.#publicError(call, thrown);
    }
  }

  #response(call: Call, value: unknown, reply: Reply, sent: boolean): ApiResponse {
    const durationMs = Math.round(performance.now() - call.startedAt);
    return {
      value,
      status: reply.status,
      headers: reply.headers,
      requestId: call.id,
      attempts: call.attempts,
      durationMs,
      sent,
    };
  }

  /** The file as it is handed out: what ends it then is no failure of the call, which has ended. */
  #file(call: Call, file: WireFile): ReadableStream<Uint8Array> {
    const { operation } = call.request;
    call.fileEnded = file.ended;
    return fileStream(file, call.deadline?.signal, (thrown) => {
      const error = fileError(this.config, call, thrown);
      this.config.logger.warn(
        { id: call.id, operation, code: error.code, error: error.message },
        "The file broke off.",
      );
      return error;
    });
  }

  /** The answer of read-only mode, read like one of the service. */
  #pretend(call: Call): ApiResponse {
    const { profile } = this.config;
    const answer = call.request.pretend?.();
    if (answer === undefined) {
      throw new ReadOnlyError(`${call.request.operation} was not sent: the client is read-only.`, {
        ...this.#describe(call),
        hint: "Only the service could answer this call. Make the client without readOnly to send it.",
      });
    }
    const reply = new Reply({ status: 200, headers: {}, text: JSON.stringify(answer) });
    const reading = profile.read(reply, call.request);
    return this.#response(call, reading.kind === "value" ? reading.value : answer, reply, false);
  }

  #publicError(call: Call, thrown: unknown): FortinetError {
    return publicError(this.config, call, thrown);
  }

  /** Writes down what became of the call: figures, operation log, audit, log line. */
  async #end(call: Call, response: ApiResponse | undefined, error: FortinetError | undefined): Promise<void> {
    const { profile, statistics, operations, trail, logger } = this.config;
    const { operation, method, object, safe, json } = call.request;
    const status = call.outcome?.kind === "answer" ? call.outcome.reply.status : undefined;
    const durationMs = Math.round(performance.now() - call.startedAt);
    statistics.record({
      operation,
      durationMs,
      ok: error === undefined,
      attempts: call.attempts,
      errorCode: error?.code,
    });
    this.#last = {
      id: call.id,
      operation,
      method,
      path: call.path,
      status,
      durationMs,
      attempts: call.attempts,
      error: error?.code,
    };
    if (operations.enabled) {
      const timestamp = new Date(Date.now() - durationMs).toISOString();
      operations.add({
        timestamp,
        method,
        api: profile.service,
        operation,
        path: call.path,
        data: json,
        status,
        durationMs,
        sent: call.sent,
        write: !safe,
        error: error?.code,
      });
    }
    const told = {
      id: call.id,
      service: profile.service,
      operation,
      object,
      status,
      durationMs,
      attempts: call.attempts,
    };
    if (error === undefined) logger.debug(told, "The call succeeded.");
    else logger.warn({ ...told, code: error.code, error: error.message }, "The call failed.");
    if (trail.enabled) {
      const outcome = error !== undefined ? "error" : response?.sent === false ? "simulated" : "ok";
      const { code: errorCode, message: errorMessage } = error ?? {};
      await trail.emit(
        auditEvent(this.config, call, { kind: "call", outcome, status, errorCode, errorMessage, durationMs }),
      );
    }
  }

  #describe(call: Call): FortinetErrorOptions {
    return { requestId: call.id, context: contextOf(call, this.config.profile.service) };
  }

  #hookCall(call: Call): ReturnType<typeof hookCall> {
    return hookCall(call, this.config.profile.service, this.config.origin + call.path);
  }
}

/** What a call took it gives back when it ends; when it handed out a file, with the file's end. */
function afterFile({ fileEnded }: Call, giveBack: () => void): void {
  if (fileEnded === undefined) giveBack();
  else fileEnded.then(giveBack);
}
