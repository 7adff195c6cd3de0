import {
  ApiError,
  type ApiErrorOptions,
  type FortinetError,
  LockedOutError,
  NotFoundError,
  PermissionError,
  UnsupportedError,
} from "@fortikit/core";
import type { ApiRequest, ReadingContext, Reply } from "@fortikit/core/product";
import type { Envelope } from "../contract/caller.ts";
import { type ErrorMeaning, errorCodes, genericCode, genericMeaning, httpStatuses } from "./error-codes.ts";
import { maskSent } from "./mask-sent.ts";

/** Whether an answer says that calls from this address are not taken; the device counts each as a failed login. */
export function isUntrusted(status: number, text: string): boolean {
  return status === 403 && /trusted\s?host|not trusted/i.test(text);
}

/** How long the device blocks an address where it does not say so, in milliseconds: its own default. */
export const usualLockOut = 60_000;

/** The error of an answer that refuses the call: an envelope, or a page of the device's web server. */
export function apiError(reply: Reply, request: ApiRequest, options: ReadingContext): FortinetError {
  const mask = maskSent(request);
  const body = mask(options.body) as Envelope | undefined;
  const envelope: Envelope = typeof body === "object" && body !== null && !Array.isArray(body) ? body : {};
  const status = httpStatus(reply.status, envelope);
  const apiCode = codeOf(envelope);
  const details = textsOf(envelope).concat(body === undefined ? titleOf(String(mask(reply.text))) : []);
  const kind = kindOf(status, apiCode, details);
  const what = whatOf(request, envelope);
  if (kind.type === NotFoundError && isPathMissing(request, envelope, apiCode)) {
    return new UnsupportedError(`${request.operation}: this firmware has no such endpoint${what}.`, {
      ...options,
      hint: "Another firmware line or model has it, the feature is off, or the path is misspelt; supports() tells.",
    });
  }
  const codes = [apiCode === undefined ? undefined : `error ${apiCode}`, `HTTP ${status}`].filter(Boolean).join(", ");
  const said = details.length === 0 ? "." : `: ${details.join(" ")}`;
  const made: ApiErrorOptions = {
    ...options,
    body,
    status,
    apiStatus: envelope.status,
    apiCode,
    details,
    hint: kind.hint,
  };
  const message = `${request.operation} was refused: ${kind.meaning}${what} (${codes})${said}`;
  if (kind.type === LockedOutError) return new LockedOutError(message, { ...made, retryAt: lockedUntil(reply) });
  return new kind.type(message, made);
}

/** When a block ends, as far as the answer tells. */
export function lockedUntil(reply: Reply): Date {
  return new Date(Date.now() + (reply.retryAfterMs ?? usualLockOut));
}

/** The status that counts: answers with HTTP 200 may tell another in their envelope. */
function httpStatus(status: number, envelope: Envelope): number {
  const told = envelope.http_status;
  return status < 400 && typeof told === "number" && told >= 400 ? told : status;
}

function kindOf(status: number, code: number | undefined, details: readonly string[]): ErrorMeaning {
  const byCode = code === undefined ? undefined : errorCodes[code];
  const byStatus = httpStatuses[status];
  // A block is a block whatever else the answer says.
  if (status === 429 && byStatus !== undefined) return byStatus;
  if (byCode !== undefined) return byCode;
  const text = details.join(" ");
  if (status === 403 && /csrf/i.test(text)) return csrf;
  if (isUntrusted(status, text)) return untrusted;
  if (code === genericCode && (status === 500 || byStatus === undefined)) return genericMeaning;
  return byStatus ?? unknown;
}

const unknown: ErrorMeaning = {
  name: "unknown",
  type: ApiError,
  meaning: "the device gave no reason that is known",
  hint: "The answer is in the error's body.",
};
const csrf: ErrorMeaning = {
  name: "csrf",
  type: PermissionError,
  meaning: "the session's CSRF token was not accepted",
  hint: "Something between here and the device changes headers or cookies, or the session ended; an API token needs neither.",
};
const untrusted: ErrorMeaning = {
  name: "untrusted_host",
  type: PermissionError,
  meaning: "this machine's address is not among the trusted hosts",
  hint: "Add the address to the trusted hosts of the API user; each attempt from elsewhere counts as a failed login.",
};

/**
 * Whether the path is what is missing: a page of the web server, an envelope that names no endpoint, or one of a call that
 * asked for no object.
 */
function isPathMissing(request: ApiRequest, envelope: Envelope, code: number | undefined): boolean {
  if (code !== undefined && code in errorCodes) return false;
  if (envelope.name === undefined || envelope.name === "") return true;
  return envelope.mkey === undefined && request.object?.key === undefined;
}

/** `, firewall/address "web" (vdom root, FGT60F… v7.6.6)`. */
function whatOf({ object, query }: ApiRequest, { vdom, serial, version }: Envelope): string {
  const key = object?.key === undefined ? "" : ` "${object.key}"`;
  const scope = vdom ?? (typeof query?.vdom === "string" ? query.vdom : undefined);
  const device = [serial, version].filter((text) => typeof text === "string" && text !== "").join(" ");
  const where = [scope === undefined ? "" : `vdom ${scope}`, device].filter((text) => text !== "").join(", ");
  return `${object === undefined ? "" : `, ${object.type}${key}`}${where === "" ? "" : `, ${where}`}`;
}

/** The device's own code: a number, here and there as text. */
export function codeOf({ error }: Envelope): number | undefined {
  const code = typeof error === "string" && /^-?\d+$/.test(error.trim()) ? Number(error) : error;
  return typeof code === "number" && Number.isInteger(code) ? code : undefined;
}

/** What the envelope says in words, a line each. */
function textsOf(envelope: Envelope): string[] {
  const { error } = envelope;
  const told = [
    envelope.cli_error,
    envelope.message,
    typeof error === "object" && error !== null ? (error as { message?: unknown }).message : error,
    envelope.error_description,
  ];
  const lines = told.flatMap((text) => (typeof text === "string" ? text.split(/\r?\n/) : []));
  const words = lines.map((line) => line.trim()).filter((line) => line !== "" && !/^-?\d+$/.test(line));
  return [...new Set(words)];
}

/** What a page says: its title, and its text where that is short. Apache adds a sentence about its own error page. */
function titleOf(page: string): string[] {
  const head = page.slice(0, 10_000);
  const title = /<title>([^<]*)/i.exec(head)?.[1];
  const text = head
    .replace(/<(style|script|title)[\s\S]*?<\/\1>/gi, " ")
    .replace(/<[^>]*>/g, " ")
    .replace(/Additionally, a[\s\S]*/i, " ");
  const lines = [title ?? "", text].map((line) => line.replace(/\s+/g, " ").trim());
  return [...new Set(lines.filter((line) => line !== ""))].map((line) => line.slice(0, 200));
}
