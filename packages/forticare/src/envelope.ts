import {
  ApiError,
  type ApiErrorOptions,
  AuthError,
  DuplicateError,
  type FortinetError,
  NotFoundError,
  PermissionError,
  RateLimitedError,
  type Reading,
  type Reply,
  ValidationError,
} from "@fortikit/core";

/** Error codes of Asset Management V3 and what to do about them. */
const codes: Readonly<Record<number, { readonly type: typeof ApiError; readonly hint: string }>> = {
  101: { type: ValidationError, hint: "A mandatory field is missing or empty." },
  102: { type: ValidationError, hint: "The service does not accept a value; the message names it." },
  201: { type: AuthError, hint: "The token is not valid (any more), or belongs to another client_id." },
  202: {
    type: PermissionError,
    hint: "The permission profile of the API user does not allow this; see the IAM portal.",
  },
};

/** A status that one source names for "no matching records". */
const nothingFound = 1008;

/** Text fields the service pads with blanks. */
const padded: ReadonlySet<string> = new Set(["levelDesc", "typeDesc", "supportType"]);

/** Whether an answer says that the token was refused: code 201 in the envelope, or 401 and 403 in front of the service. */
export function isRefused(reply: Reply): boolean {
  if (reply.status < 400) return codeOf(reply.object) === 201;
  const code = codeOf(reply.object);
  return code === 201 || (code === undefined && (reply.status === 401 || reply.status === 403));
}

/** Reads the envelope: status 0 is success whatever else it holds, everything else an error with the true reason. */
export function read(reply: Reply): Reading {
  const body = reply.object;
  const status = statusOf(body);
  if (reply.status === 429) {
    const { retryAfterMs } = reply;
    const error = (options: Options): FortinetError =>
      new RateLimitedError("FortiCare wants fewer calls.", {
        ...options,
        status: 429,
        apiStatus: status,
        retryAfterMs,
        hint: limitHint,
      });
    return { kind: "throttled", retryAfterMs, error };
  }
  if (body === undefined || status === undefined) return { kind: "unexplained" };
  if (reply.status < 400 && (status === 0 || status === nothingFound)) return { kind: "value", value: clean(body) };
  return { kind: "error", error: (options) => errorOf(body, status, reply.status, options) };
}

type Options = Omit<ApiErrorOptions, "status">;

const limitHint =
  '100 calls a minute, 1000 an hour and 10 errors an hour are allowed; limits: { enforce: "queue" } keeps to that.';

function errorOf(body: Envelope, apiStatus: number, status: number, options: Options): FortinetError {
  const apiCode = codeOf(body);
  const details = unitMessages(body);
  const reason = details.length > 0 ? details.join(" ") : textOf(body);
  const { type, hint } = codes[apiCode ?? 0] ?? businessRule(reason);
  return new type(`FortiCare refused ${options.context?.operation ?? "the call"}: ${reason}`, {
    ...options,
    body: withoutToken(options.body),
    status,
    apiStatus,
    apiCode,
    details,
    hint,
  });
}

function businessRule(reason: string): { readonly type: typeof ApiError; readonly hint: string | undefined } {
  if (/not found|does not exist|no (such|matching)|unknown/i.test(reason))
    return { type: NotFoundError, hint: "Check the serial number or id, and the account." };
  if (/already (registered|exist)/i.test(reason))
    return { type: DuplicateError, hint: "A registered unit takes a contract: add contractNumber." };
  if (/accountId/i.test(reason))
    return { type: ValidationError, hint: "API users of an organization must name the accountId." };
  return { type: ApiError, hint: undefined };
}

type Envelope = Readonly<Record<string, unknown>>;

function statusOf(body: Envelope | undefined): number | undefined {
  const status = typeof body?.status === "string" && body.status !== "" ? Number(body.status) : body?.status;
  return typeof status === "number" && Number.isFinite(status) ? status : undefined;
}

function codeOf(body: Envelope | undefined): number | undefined {
  const error = body?.error;
  const code =
    typeof error === "object" && error !== null ? Number((error as { errorCode?: unknown }).errorCode) : Number.NaN;
  return Number.isFinite(code) ? code : undefined;
}

/** The units' own messages say what "Failed" does not. */
function unitMessages(body: Envelope): string[] {
  const assets = Array.isArray(body.assets) ? (body.assets as unknown[]) : [];
  return assets.flatMap((unit) => {
    if (typeof unit !== "object" || unit === null) return [];
    const { status, message, serialNumber } = unit as Record<string, unknown>;
    if (status === 0 || typeof message !== "string" || message === "") return [];
    return [assets.length > 1 ? `${String(serialNumber)}: ${message}` : message];
  });
}

function textOf(body: Envelope): string {
  const inner = (body.error as { message?: unknown } | null)?.message;
  const texts = [body.message, inner].filter((text): text is string => typeof text === "string" && text.trim() !== "");
  return [...new Set(texts.map((text) => text.trim()))].join(" ") || "it gave no reason.";
}

/** The body without the echoed access token and without padding. */
function clean(body: Envelope): Envelope {
  return trim(withoutToken(body)) as Envelope;
}

function withoutToken(body: unknown): unknown {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return body;
  const { token: _, ...rest } = body as Record<string, unknown>;
  return rest;
}

function trim(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(trim);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(
    ([key, item]) => [key, padded.has(key) && typeof item === "string" ? item.trim() : trim(item)] as const,
  );
  return Object.fromEntries(entries);
}
