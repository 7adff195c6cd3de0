import {
  ApiError,
  type ApiErrorOptions,
  AuthError,
  type FortinetError,
  NotFoundError,
  PermissionError,
  RateLimitedError,
  ValidationError,
} from "@fortikit/core";
import {
  codeOf,
  type Envelope,
  errorText,
  isGatewayAnswer,
  limitHint,
  numberOf,
  type Reading,
  type ReadingContext,
  type Reply,
  textOf,
} from "@fortikit/core/product";
import { parameterLabel } from "./product-parameters.ts";

type Kind = { readonly type: typeof ApiError; readonly hint?: string | undefined };

/** Statuses that one source names: limits for a minute, an hour, and for errors in an hour. */
const limits: Readonly<Record<number, { readonly what: string; readonly retryAfterMs: number }>> = {
  [-10]: { what: "more calls in a minute than it allows", retryAfterMs: 60_000 },
  [-11]: { what: "more calls in an hour than it allows", retryAfterMs: 3_600_000 },
  [-30]: { what: "more errors in an hour than it allows", retryAfterMs: 3_600_000 },
};

/** A token that could not be processed, met with parallel calls. */
const tokenTrouble = -12;
/** Code of a refused token. */
const tokenRefused = 201;

/** Whether an answer says that the access token was refused. */
export function isRefused(reply: Reply): boolean {
  const body = reply.object;
  const status = numberOf(body?.status);
  if (body === undefined || status === undefined) return reply.status === 401 || reply.status === 403;
  if (status === 0) return false;
  // Messages about the tokens of machines must not be taken for it.
  const told = codeOf(body) === tokenRefused || /\b(security|access) token\b/i.test(textOf(body));
  return status === tokenTrouble || reply.status === 401 || told;
}

/** Reads the envelope: status 0 is success, everything else an error, whatever the HTTP status. */
export function read(reply: Reply): Reading {
  const body = reply.object;
  const status = numberOf(body?.status);
  if (reply.status === 429) {
    const retryAfterMs = reply.retryAfterMs ?? limits[status ?? 0]?.retryAfterMs;
    return { kind: "throttled", retryAfterMs, error: (options) => limited(429, status, retryAfterMs, options) };
  }
  if (body === undefined || status === undefined || isGatewayAnswer(reply.status, status))
    return { kind: "unexplained" };
  // Stopping what is stopped answers status 0 with an error object.
  if (reply.status < 400 && status === 0 && !hasError(body)) return { kind: "value", value: body };
  return { kind: "error", error: (options) => errorOf(reply, status, options) };
}

function limited(
  status: number,
  apiStatus: number | undefined,
  retryAfterMs: number | undefined,
  options: ReadingContext,
): FortinetError {
  const what = limits[apiStatus ?? 0]?.what ?? "more calls than it allows";
  const made = { ...options, status, apiStatus, retryAfterMs, hint: limitHint };
  return new RateLimitedError(`FortiFlex counted ${what}.`, made);
}

/** Made from the redacted body, so that what the service echoes in a message stays out of the error. */
function errorOf(reply: Reply, apiStatus: number, options: ReadingContext): FortinetError {
  const { status } = reply;
  const limit = limits[apiStatus];
  if (limit !== undefined) return limited(status, apiStatus, reply.retryAfterMs ?? limit.retryAfterMs, options);
  const body = options.body as Envelope;
  const reason = textOf(body) || "it gave no reason.";
  const { type, hint } = isRefused(reply)
    ? { type: AuthError, hint: "The token is not valid (any more), or belongs to another client_id." }
    : kindOf(reason);
  const made: ApiErrorOptions = { ...options, status, apiStatus, apiCode: codeOf(body), hint };
  return new type(`FortiFlex refused ${options.context?.operation ?? "the call"}: ${reason}`, made);
}

function kindOf(reason: string): Kind {
  const parameter = /Parameter id (\d+)/i.exec(reason)?.[1];
  if (parameter !== undefined) {
    const label = parameterLabel(Number(parameter));
    const hint =
      label === undefined ? "Check the parameters against the product." : `Parameter ${parameter} is ${label}.`;
    return { type: ValidationError, hint };
  }
  if (/denied|not authori[sz]ed|permission|unauthori[sz]ed/i.test(reason)) {
    return {
      type: PermissionError,
      hint: "The permission profile of the API user does not allow this; see the IAM portal.",
    };
  }
  if (/not found|does not exist|no (such|matching)|cannot find/i.test(reason))
    return { type: NotFoundError, hint: "Check the id or serial number, and the account." };
  return { type: /invalid|required|missing|must be|not valid/i.test(reason) ? ValidationError : ApiError };
}

/** An error is a text, or an object that says something; one with code 0 says that there is none. */
function hasError(body: Envelope): boolean {
  const { error } = body;
  if (typeof error !== "object" || error === null) return errorText(body) !== "";
  const code = codeOf(body);
  return code === undefined ? Object.values(error).some((value) => value !== null && value !== "") : code !== 0;
}
