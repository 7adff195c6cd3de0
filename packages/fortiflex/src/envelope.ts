import {
  ApiError,
  type ApiErrorOptions,
  AuthError,
  type FortinetError,
  NotFoundError,
  PermissionError,
  RateLimitedError,
  type Reading,
  type Reply,
  ValidationError,
} from "@fortikit/core";
import { parameterLabel } from "./product-parameters.ts";

/** Statuses that one source names: limits for a minute, an hour, and for errors in an hour. */
const limits: Readonly<Record<number, { readonly what: string; readonly retryAfterMs: number }>> = {
  [-10]: { what: "more calls in a minute than it allows", retryAfterMs: 60_000 },
  [-11]: { what: "more calls in an hour than it allows", retryAfterMs: 3_600_000 },
  [-30]: { what: "more errors in an hour than it allows", retryAfterMs: 3_600_000 },
};

/** A token that could not be processed, met with parallel calls. */
const tokenTrouble = -12;

const limitHint =
  '100 calls a minute, 1000 an hour and 10 errors an hour are allowed; limits: { enforce: "queue" } keeps to that.';

type Envelope = Readonly<Record<string, unknown>>;
type Options = Omit<ApiErrorOptions, "status">;

/** Whether an answer says that the token was refused. */
export function isRefused(reply: Reply): boolean {
  const body = reply.object;
  const status = statusOf(body);
  if (body === undefined || status === undefined) return reply.status === 401 || reply.status === 403;
  return (
    status === tokenTrouble ||
    (status !== 0 && /security token|token\b.{0,30}\b(expired|invalid)|invalid token/i.test(textOf(body)))
  );
}

/** Reads the envelope: status 0 is success, everything else an error, whatever the HTTP status. */
export function read(reply: Reply): Reading {
  const body = reply.object;
  const status = statusOf(body);
  if (reply.status === 429) {
    const { retryAfterMs } = reply;
    const error = (options: Options): FortinetError =>
      new RateLimitedError("FortiFlex wants fewer calls.", {
        ...options,
        status: 429,
        apiStatus: status,
        retryAfterMs,
        hint: limitHint,
      });
    return { kind: "throttled", retryAfterMs, error };
  }
  if (body === undefined || status === undefined) return { kind: "unexplained" };
  // Stopping what is stopped answers status 0 with an error object.
  if (reply.status < 400 && status === 0 && !hasError(body)) return { kind: "value", value: body };
  return { kind: "error", error: (options) => errorOf(reply, body, status, options) };
}

function errorOf(reply: Reply, body: Envelope, apiStatus: number, options: Options): FortinetError {
  const { status } = reply;
  const reason = textOf(body) || "it gave no reason.";
  const what = `FortiFlex refused ${options.context?.operation ?? "the call"}`;
  const limit = limits[apiStatus];
  if (limit !== undefined) {
    return new RateLimitedError(`${what}: ${limit.what}. ${reason}`, {
      ...options,
      status,
      apiStatus,
      retryAfterMs: limit.retryAfterMs,
      hint: limitHint,
    });
  }
  const { type, hint } = isRefused(reply)
    ? { type: AuthError, hint: "The token is not valid (any more), or belongs to another client_id." }
    : kindOf(reason);
  return new type(`${what}: ${reason}`, { ...options, status, apiStatus, apiCode: codeOf(body), hint });
}

function kindOf(reason: string): { readonly type: typeof ApiError; readonly hint: string | undefined } {
  const parameter = /Parameter id (\d+)/i.exec(reason)?.[1];
  if (parameter !== undefined) {
    const label = parameterLabel(Number(parameter));
    return {
      type: ValidationError,
      hint: label === undefined ? "Check the parameters against the product." : `Parameter ${parameter} is ${label}.`,
    };
  }
  if (/denied|not authori[sz]ed|permission|unauthori[sz]ed/i.test(reason)) {
    return {
      type: PermissionError,
      hint: "The permission profile of the API user does not allow this; see the IAM portal.",
    };
  }
  if (/not found|does not exist|no (such|matching)|cannot find/i.test(reason))
    return { type: NotFoundError, hint: "Check the id or serial number, and the account." };
  if (/invalid|required|missing|must be|not valid/i.test(reason)) return { type: ValidationError, hint: undefined };
  return { type: ApiError, hint: undefined };
}

function statusOf(body: Envelope | undefined): number | undefined {
  const status = typeof body?.status === "string" && body.status !== "" ? Number(body.status) : body?.status;
  return typeof status === "number" && Number.isFinite(status) ? status : undefined;
}

function hasError({ error }: Envelope): boolean {
  return typeof error === "object" && error !== null && Object.keys(error).length > 0;
}

function codeOf(body: Envelope): number | string | undefined {
  const code = (body.error as { errorCode?: unknown } | null | undefined)?.errorCode;
  return typeof code === "number" || typeof code === "string" ? code : undefined;
}

function textOf(body: Envelope): string {
  const inner =
    typeof body.error === "string" ? body.error : (body.error as { message?: unknown } | null | undefined)?.message;
  const texts = [body.message, inner].filter((text): text is string => typeof text === "string" && text.trim() !== "");
  return [...new Set(texts.map((text) => text.trim()))].join(" ");
}
