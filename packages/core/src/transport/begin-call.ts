import { newId, traceIdFrom } from "../audit/trace.ts";
import { Deadline } from "../contract/deadline.ts";
import { checkHeaders, credentialHeaders, lowerCaseKeys } from "../contract/headers.ts";
import type { TimeoutOptions } from "../contract/options.ts";
import type { ApiRequest, CallOptions } from "../contract/request.ts";
import { encodeQuery } from "../contract/url.ts";
import { ConfigError, InputError } from "../errors/before-sending.ts";
import { longestTimer } from "../net/types.ts";
import type { Call } from "./call.ts";
import type { TransportConfig } from "./config.ts";

/** The state of a call that begins: the client's settings with those of the call over them. */
export function beginCall(config: TransportConfig, request: ApiRequest, options: CallOptions): Call {
  const { prefix, timeout, retry, actor, traceId } = config;
  const limit = options.retry === false ? 0 : (options.retry ?? retry.limit);
  if (!Number.isInteger(limit) || limit < 0) {
    throw new ConfigError(`retry must be false or a whole number from 0, not ${limit}.`);
  }
  const path = prefix + request.path;
  if (options.timeout !== undefined) checkTimeouts(options.timeout);
  const own = options.headers === undefined ? undefined : ownHeaders(options.headers);
  const body = bodyOf(request);
  const type = body === undefined ? undefined : { "content-type": body.type };
  const id = newId();
  const trace = options.audit?.traceId ?? traceId;
  return {
    id,
    traceId: trace === undefined ? id : traceIdFrom(trace),
    request,
    options,
    actor: options.audit?.actor === undefined ? actor : { ...actor, ...options.audit.actor },
    path,
    target: path + encodeQuery(request.query),
    timeout: {
      connect: options.timeout?.connect ?? timeout.connect,
      attempt: options.timeout?.attempt ?? timeout.attempt,
    },
    body: body?.content,
    headers: { ...config.headers, ...type, ...own },
    deadline: Deadline.of(options.signal, options.timeout?.total ?? timeout.total),
    startedAt: performance.now(),
    attempts: 0,
    attemptsLeft: limit,
    queueMs: 0,
    admission: undefined,
    sent: false,
    fileEnded: undefined,
    renewed: false,
    outcome: undefined,
    decision: { again: false },
  };
}

function ownHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  const own = lowerCaseKeys(headers);
  const taken = credentialHeaders.find((name) => own[name] !== undefined);
  if (taken !== undefined)
    throw new ConfigError(`The header ${taken} cannot be set: the session does.`, { hint: nothingSent });
  return checkHeaders(own);
}

const nothingSent = "Nothing was sent.";

function checkTimeouts(timeouts: TimeoutOptions): void {
  for (const name of ["connect", "attempt", "total"] as const) {
    const ms: unknown = timeouts[name];
    if (ms === undefined || (typeof ms === "number" && ms > 0 && ms <= longestTimer)) continue;
    throw new ConfigError(`timeout.${name} must be a number of milliseconds above 0, not ${String(ms)}.`, {
      hint: nothingSent,
    });
  }
}

function bodyOf({ operation, json, body }: ApiRequest): ApiRequest["body"] {
  if (body !== undefined) return body;
  try {
    // Nothing of a value that JSON does not know, such as a function.
    const content = JSON.stringify(json) as string | undefined;
    return content === undefined ? undefined : { content, type: "application/json" };
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.split("\n")[0] : "it throws";
    throw new InputError(`${operation}: the input cannot be told in JSON: ${why}.`, { hint: nothingSent });
  }
}
