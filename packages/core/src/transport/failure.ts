import type { Reading, ServiceProfile } from "../contract/profile.ts";
import { Reply } from "../contract/reply.ts";
import type { ApiRequest } from "../contract/request.ts";
import type { FortinetError, FortinetErrorOptions } from "../errors/fortinet-error.ts";
import { AuthError, PermissionError, RateLimitedError, ResponseError } from "../errors/from-the-answer.ts";
import {
  AbortedError,
  CertificateError,
  NetworkError,
  OutcomeUnknownError,
  TimeoutError,
} from "../errors/on-the-way.ts";
import type { WireError } from "../net/types.ts";
import type { Secrets } from "../redact/secrets.ts";
import { isOutcomeUnknown, type Outcome } from "./retry.ts";

/** What an error of a call is made with. */
export interface FailureContext {
  readonly options: FortinetErrorOptions;
  readonly request: ApiRequest;
  readonly profile: ServiceProfile;
  readonly secrets: Secrets;
  readonly host: string;
  readonly connectTimeout: number;
  readonly attemptTimeout: number;
}

/** The public error of an attempt that was the last one. */
export function errorOf(outcome: Outcome, context: FailureContext): FortinetError {
  const error =
    outcome.kind === "failure" ? fromWire(outcome.error, context) : fromAnswer(outcome.reply, outcome.reading, context);
  if (context.request.safe || !isOutcomeUnknown(outcome) || error instanceof AbortedError) return error;
  return outcomeUnknown(error, context);
}

/** A write that was sent, and whose end nobody knows. */
export function outcomeUnknown(cause: FortinetError, context: FailureContext): OutcomeUnknownError {
  const { operation, object } = context.request;
  const what = object?.key === undefined ? "the object" : `${object.type} ${object.key}`;
  return new OutcomeUnknownError(`It is not known whether ${operation} was carried out: ${cause.message}`, {
    ...context.options,
    cause,
    hint: `It was not sent again. Read ${what} before you repeat the call.`,
  });
}

function fromWire(
  error: WireError,
  { options, host, secrets, connectTimeout, attemptTimeout }: FailureContext,
): FortinetError {
  const why = secrets.text(error.message);
  const cause = safeCause(error.cause ?? error, secrets);
  switch (error.failure) {
    case "aborted":
      return new AbortedError("The call was aborted.", { ...options, cause, sent: error.sent });
    case "timeout": {
      const phase = error.phase ?? "headers";
      const timeoutMs = error.sent ? attemptTimeout : Math.min(connectTimeout, attemptTimeout);
      const what = {
        connect: "connection",
        tls: "TLS handshake",
        headers: "answer",
        body: "end of the answer",
        total: "answer",
      }[phase];
      const hint = error.sent
        ? "timeout.attempt sets the limit."
        : "timeout.connect sets the limit; check host, port and firewall.";
      return new TimeoutError(`No ${what} from ${host} within ${timeoutMs} ms.`, {
        ...options,
        cause,
        phase,
        timeoutMs,
        hint,
      });
    }
    case "certificate": {
      const { fingerprint256 } = error;
      return new CertificateError(`${host}: ${why}. No request was sent.`, {
        ...options,
        cause,
        fingerprint256,
        hint: "If the certificate is the right one, trust its authority with tls.ca or pin it with tls.fingerprint256.",
      });
    }
    default:
      return error.sent
        ? new NetworkError(`The connection to ${host} broke after the request was sent: ${why}.`, { ...options, cause })
        : new NetworkError(`${host} could not be reached: ${why}.`, {
            ...options,
            cause,
            hint: "Check the host name, the route and the proxy.",
          });
  }
}

function fromAnswer(reply: Reply, reading: Reading, context: FailureContext): FortinetError {
  const { options, profile, request, secrets } = context;
  const explained = explain(reply, reading, context);
  if (explained !== undefined) return explained;
  const { status } = reply;
  const snippet = request.secret === true || request.body !== undefined ? undefined : snippetOf(reply.text, secrets);
  const message = `${profile.service} answered ${status} with ${kindOf(reply)}${snippet === undefined ? "" : `: ${snippet}`}`;
  if (status === 401)
    return new AuthError(message, { ...options, status, hint: "The credentials or the token were not accepted." });
  if (status === 403)
    return new PermissionError(message, { ...options, status, hint: "Check the rights of the API user." });
  if (status === 429) {
    const hint = 'Call less often; limits: { enforce: "queue" } holds calls back.';
    return new RateLimitedError(message, { ...options, status, retryAfterMs: reply.retryAfterMs, hint });
  }
  const redirect = status >= 300 && status < 400 ? "Redirects are not followed: check baseUrl." : undefined;
  return new ResponseError(message, {
    ...options,
    status,
    snippet,
    hint: redirect ?? "A proxy, a portal or a wrong baseUrl can answer so.",
  });
}

/**
 * The profile's own error, made of the redacted answer: services repeat what they were told. Nothing where the profile
 * stumbles over a strange body; the answer is then shown as one that nobody understands.
 */
function explain(reply: Reply, reading: Reading, context: FailureContext): FortinetError | undefined {
  if (reading.kind !== "error" && reading.kind !== "throttled") return undefined;
  const { options, profile, request, secrets } = context;
  const { status, headers, json } = reply;
  try {
    const body = secrets.data(json);
    const text = json === undefined ? secrets.text(reply.text) : JSON.stringify(body);
    const safe = profile.read(new Reply({ status, headers, text }), request);
    return safe.kind === "error" || safe.kind === "throttled" ? safe.error({ ...options, body }) : undefined;
  } catch {
    return undefined;
  }
}

function kindOf(reply: Reply): string {
  if (reply.text.trim() === "") return "an empty body";
  if (/^\s*<(!doctype|html)/i.test(reply.text)) return "an HTML page";
  return reply.json === undefined ? "a body that is not JSON" : "JSON that is not its envelope";
}

/** The title of an HTML page, or the first 200 characters on one line; redacted before it is cut. */
function snippetOf(text: string, secrets: Secrets): string | undefined {
  const head = secrets.text(text.slice(0, 20_000)).slice(0, 10_000);
  const title = /<title>([^<]*)/i.exec(head)?.[1];
  const line = (title ?? head).replace(/\s+/g, " ").trim();
  if (line === "") return undefined;
  return line.length > 200 ? `${line.slice(0, 200)}…` : line;
}

/** A cause that keeps name, code and message of a foreign error and nothing else it may hold. */
export function safeCause(cause: unknown, secrets: Secrets): Error | undefined {
  if (!(cause instanceof Error)) return undefined;
  const safe = new Error(secrets.text(cause.message));
  safe.name = cause.name;
  const { code } = cause as { code?: unknown };
  return typeof code === "string" ? Object.assign(safe, { code }) : safe;
}
