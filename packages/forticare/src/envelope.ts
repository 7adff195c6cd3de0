import {
  ApiError,
  type ApiErrorOptions,
  AuthError,
  DuplicateError,
  type FortinetError,
  InUseError,
  NotFoundError,
  PermissionError,
  RateLimitedError,
  ValidationError,
} from "@fortikit/core";
import {
  codeOf,
  type Envelope,
  isGatewayAnswer,
  limitHint,
  numberOf,
  type Reading,
  type ReadingContext,
  type Reply,
  textOf,
} from "@fortikit/core/product";

type Kind = { readonly type: typeof ApiError; readonly hint?: string | undefined };

/** Error codes of Asset Management V3 and what to do about them. */
const codes: Readonly<Record<number, Kind>> = {
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
/** The status of a licence file that the product does not have. */
const noLicenseFile = -2;

/** Text fields the service pads with blanks. */
const padded: ReadonlySet<string> = new Set(["levelDesc", "typeDesc", "supportType"]);

/** Whether an answer says that the token was refused: code 201 in the envelope, or 401 and 403 in front of the service. */
export function isRefused(reply: Reply): boolean {
  const code = codeOf(reply.object);
  return code === 201 || (code === undefined && (reply.status === 401 || reply.status === 403));
}

/** Reads the envelope: status 0 is success whatever else it holds, everything else an error with the true reason. */
export function read(reply: Reply): Reading {
  const body = reply.object;
  const status = numberOf(body?.status);
  if (reply.status === 429) {
    const { retryAfterMs } = reply;
    const error = (options: ReadingContext): FortinetError =>
      new RateLimitedError("FortiCare wants fewer calls.", {
        ...options,
        body: withoutToken(options.body),
        status: 429,
        apiStatus: status,
        retryAfterMs,
        hint: limitHint,
      });
    return { kind: "throttled", retryAfterMs, error };
  }
  if (body === undefined || status === undefined || isGatewayAnswer(reply.status, status))
    return { kind: "unexplained" };
  if (reply.status < 400 && (status === 0 || status === nothingFound)) return { kind: "value", value: clean(body) };
  return { kind: "error", error: (options) => errorOf(status, reply.status, options) };
}

/** Whether the result of a unit says that it was refused. Registered units have 0, or no status at all. */
export function isRefusedUnit({ status }: { readonly status?: unknown }): boolean {
  return (numberOf(status) ?? 0) !== 0;
}

/** Made from the redacted body, so that what the service echoes in a message stays out of the error. */
function errorOf(apiStatus: number, status: number, options: ReadingContext): FortinetError {
  const body = withoutToken(options.body) as Envelope;
  const apiCode = codeOf(body);
  const details = unitMessages(body);
  const reason = details.length > 0 ? details.join(" ") : textOf(body) || "it gave no reason.";
  const { type, hint } = codes[apiCode ?? 0] ?? kindOf(apiStatus, reason, details);
  const made: ApiErrorOptions = { ...options, body, status, apiStatus, apiCode, details, hint };
  return new type(`FortiCare refused ${options.context?.operation ?? "the call"}: ${reason}`, made);
}

/** Business rules have one code for all; the reason tells them apart. Units refused for several reasons have no class. */
function kindOf(apiStatus: number, reason: string, details: readonly string[]): Kind {
  if (details.length > 1) return { type: ApiError };
  if (apiStatus === noLicenseFile) return { type: ApiError, hint: "This product has no licence file to download." };
  if (/not found|does not exist|not registered|no (such|matching)|unknown/i.test(reason))
    return { type: NotFoundError, hint: "Check the serial number or id, and the account." };
  if (/already (registered|exist)/i.test(reason))
    return { type: DuplicateError, hint: "A registered unit takes a contract: add contractNumber." };
  if (/forticloud key/i.test(reason))
    return { type: ValidationError, hint: "Give the FortiCloud key that came with the unit as cloudKey." };
  if (/not empty/i.test(reason)) return { type: InUseError, hint: "Move out what is inside first." };
  if (/accountId/i.test(reason))
    return { type: ValidationError, hint: "API users of an organization must name the accountId." };
  return { type: ApiError };
}

/** The units' own messages say what "Failed" does not. */
function unitMessages(body: Envelope): string[] {
  const assets = Array.isArray(body.assets) ? (body.assets as unknown[]) : [];
  return assets.flatMap((unit) => {
    if (typeof unit !== "object" || unit === null || !isRefusedUnit(unit)) return [];
    const { message, serialNumber } = unit as Record<string, unknown>;
    if (typeof message !== "string" || message.trim() === "") return [];
    return [assets.length > 1 ? `${String(serialNumber)}: ${message.trim()}` : message.trim()];
  });
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
