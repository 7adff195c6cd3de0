import { newId, traceIdFrom } from "../audit/trace.ts";
import { ConfigError } from "../errors/before-sending.ts";
import type { Call } from "./call.ts";
import type { TransportConfig } from "./config.ts";
import { Deadline } from "./deadline.ts";
import type { ApiRequest, CallOptions } from "./request.ts";
import { encodeQuery } from "./url.ts";

/** The state of a call that begins: the client's settings with those of the call over them. */
export function beginCall(config: TransportConfig, request: ApiRequest, options: CallOptions): Call {
  const { prefix, timeout, retry, actor, traceId } = config;
  const limit = options.retry === false ? 0 : (options.retry ?? retry.limit);
  if (!Number.isInteger(limit) || limit < 0) {
    throw new ConfigError(`retry must be false or a whole number from 0, not ${limit}.`);
  }
  const path = prefix + request.path;
  const { authorization: _, ...own } = lowerCaseKeys(options.headers ?? {});
  const json = request.json === undefined ? undefined : { "content-type": "application/json" };
  return {
    id: newId(),
    traceId: traceIdFrom(options.audit?.traceId ?? traceId),
    request,
    options,
    actor: options.audit?.actor === undefined ? actor : { ...actor, ...options.audit.actor },
    path,
    target: path + encodeQuery(request.query),
    timeout: {
      connect: options.timeout?.connect ?? timeout.connect,
      attempt: options.timeout?.attempt ?? timeout.attempt,
    },
    body: request.json === undefined ? undefined : JSON.stringify(request.json),
    headers: { ...config.headers, ...json, ...own },
    deadline: Deadline.of(options.signal, options.timeout?.total ?? timeout.total),
    startedAt: performance.now(),
    attempts: 0,
    attemptsLeft: limit,
    queueMs: 0,
    outcome: undefined,
    decision: { again: false },
  };
}

/** Headers with names in lower case, so that one given later replaces one given earlier. */
export function lowerCaseKeys(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
