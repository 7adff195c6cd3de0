import { CARE_OPERATIONS } from "../forticare/operations.ts";
import type { Exceeded } from "../limits/limits.ts";
import type { Answer } from "./call.ts";
import type { Refusal } from "./refusal.ts";

/** The APIs behind a bearer token. */
export type ApiName = "forticare" | "fortiflex" | "flexvm";

/** How an API writes its answers down. */
export interface Envelopes {
  success(answer: Answer, path: string, token: string): unknown;
  refusal(refusal: Refusal, path: string, token: string): unknown;
  exceeded(limit: Exceeded["limit"]): { readonly status: number; readonly message: string };
}

const LIMIT_TEXT: Readonly<Record<Exceeded["limit"], string>> = {
  callsPerMinute: "The limit of calls per minute is exceeded.",
  callsPerHour: "The limit of calls per hour is exceeded.",
  errorsPerHour: "The limit of errors per hour is exceeded.",
};

const FLEX_LIMIT_STATUS: Readonly<Record<Exceeded["limit"], number>> = {
  callsPerMinute: -10,
  callsPerHour: -11,
  errorsPerHour: -30,
};

function errorOf(refusal: Refusal): { errorCode: number; message: string } | null {
  const { errorCode } = refusal.details;
  return typeof errorCode === "number" ? { errorCode, message: refusal.message } : null;
}

/** Asset Management: echoes the access token in every answer. */
const CARE: Envelopes = {
  success: (answer, _path, token) => ({
    build: "1.0.0",
    error: answer.error ?? null,
    message: answer.message ?? "Success",
    status: 0,
    token,
    version: "3.0",
    ...answer.payload,
  }),
  refusal: (refusal, path, token) => ({
    build: "1.0.0",
    error: errorOf(refusal),
    message: refusal.details.summary ?? refusal.message,
    status: refusal.details.status ?? -1,
    token,
    version: "3.0",
    ...(refusal.details.payload ?? CARE_OPERATIONS[path]?.refused),
  }),
  exceeded: (limit) => ({ status: -1, message: LIMIT_TEXT[limit] }),
};

/** FortiFlex v2 and FlexVM v1. */
const FLEX: Envelopes = {
  success: (answer) => ({
    status: 0,
    message: answer.message ?? "Request processed successfully.",
    error: answer.error ?? null,
    ...answer.payload,
  }),
  refusal: (refusal) => ({
    status: refusal.details.status ?? -1,
    message: refusal.details.summary ?? refusal.message,
    error: errorOf(refusal),
  }),
  exceeded: (limit) => ({ status: FLEX_LIMIT_STATUS[limit], message: LIMIT_TEXT[limit] }),
};

/** How an API wraps its answers. */
export function envelopesOf(api: ApiName): Envelopes {
  return api === "forticare" ? CARE : FLEX;
}
