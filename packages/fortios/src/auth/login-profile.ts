import { AuthError, LockedOutError } from "@fortikit/core";
import { type ApiRequest, numberOf, type Reading, type Reply, type ServiceProfile } from "@fortikit/core/product";
import { apiError, lockedUntil } from "../envelope/api-error.ts";
import { secretKeys } from "../envelope/secret-keys.ts";
import type { Challenge } from "./challenge.ts";

/** What an answer of the login says, when it is no refusal. */
export type LoginStep =
  | { readonly kind: "in" }
  /** The firmware does not know the path. */
  | { readonly kind: "missing" }
  | { readonly kind: "challenge"; readonly challenge: Challenge["kind"]; readonly message: string | undefined };

/** Operations of a login; audit events and figures tell them by these names. */
export const loginOperations = {
  api: "authentication.login",
  form: "logincheck.login",
  banner: "logincheck.banner",
  password: "logincheck.password",
  logout: "authentication.logout",
  formLogout: "logincheck.logout",
} as const;

/** How the login endpoints answer. */
export const loginProfile: ServiceProfile = { service: "fortios", secretKeys, read };

const logouts: ReadonlySet<string> = new Set([loginOperations.logout, loginOperations.formLogout]);
const pages: ReadonlySet<string> = new Set([loginOperations.banner, loginOperations.password]);

function read(reply: Reply, request: ApiRequest): Reading {
  const { status, object: body } = reply;
  if (status === 429) return locked(reply);
  const code = numberOf(body?.status_code) ?? numberOf(body?.status);
  // A session that has ended by itself needs no logout.
  if (logouts.has(request.operation))
    return status < 400 || status === 401 ? step({ kind: "in" }) : refused(reply, request);
  // What follows a login tells its result by the HTTP status, and may answer with a redirect to a page.
  if (pages.has(request.operation) && code === undefined) {
    return status < 400 ? step({ kind: "in" }) : refused(reply, request);
  }
  if (code !== undefined) return byCode(code, textOf(body), reply);
  if (request.operation === loginOperations.api) {
    const isMissing = status === 404 || (status === 401 && body?.status === undefined);
    if (isMissing) return { kind: "value", value: { kind: "missing" } satisfies LoginStep };
    return status < 400 || status >= 500 ? { kind: "unexplained" } : refused(reply, request);
  }
  return status < 400 ? byFirstByte(reply) : status < 500 ? refused(reply, request) : { kind: "unexplained" };
}

function refused(reply: Reply, request: ApiRequest): Reading {
  return { kind: "error", error: (options) => apiError(reply, request, options) };
}

/** `POST /api/v2/authentication`, and `/logincheck` from 7.6.3 on: 5 and 6 are success. */
function byCode(code: number, message: string | undefined, reply: Reply): Reading {
  if (code === 5 || code === 6) return step({ kind: "in" });
  if (code === -4) return locked(reply, code);
  if (code === -1) return badCredentials(reply.status, code, message);
  const challenge = challengeOf(code, message);
  return challenge === undefined
    ? badCredentials(reply.status, code, message)
    : step({ kind: "challenge", challenge, message });
}

/** The text of the device tells more than its number, which differs between firmwares. */
function challengeOf(code: number, message: string | undefined): Challenge["kind"] | undefined {
  const text = message ?? "";
  if (/disclaimer|banner/i.test(text)) return "banner";
  if (/passw(or)?d.*(chang|expir|new)|(chang|expir|new).*passw(or)?d/i.test(text)) return "password_change";
  if (/token|factor|2fa|otp/i.test(text)) return "token_code";
  const known: Readonly<Record<number, Challenge["kind"]>> = {
    [-2]: "banner",
    2: "token_code",
    3: "banner",
    4: "password_change",
  };
  return known[code];
}

/** `/logincheck` with `ajax=1`: the first byte is the result, a script that leads to the next page may follow. */
function byFirstByte(reply: Reply): Reading {
  const text = reply.text.trim();
  switch (text[0]) {
    case "0":
      return badCredentials(reply.status, 0, undefined);
    case "2":
      return locked(reply, 2);
    case "3":
      return step({ kind: "challenge", challenge: "token_code", message: undefined });
    case "4":
      return step({ kind: "challenge", challenge: "password_change", message: undefined });
    default:
  }
  if (text.includes("/logindisclaimer")) return step({ kind: "challenge", challenge: "banner", message: undefined });
  if (text.includes("/loginpwd_change"))
    return step({ kind: "challenge", challenge: "password_change", message: undefined });
  // Anything else is only a login when cookies came with it.
  return step({ kind: "in" });
}

function step(value: LoginStep): Reading {
  return { kind: "value", value };
}

function badCredentials(status: number, apiCode: number, message: string | undefined): Reading {
  return {
    kind: "error",
    error: (options) =>
      new AuthError(`The device refused the login${message === undefined ? "." : `: ${message}`}`, {
        ...options,
        status,
        apiStatus: apiCode,
        apiCode,
        hint: "Check user name and password, and that the administrator's trusted hosts include this machine's address. Three failures block the address for a minute.",
      }),
  };
}

function locked(reply: Reply, apiCode?: number): Reading {
  const retryAt = lockedUntil(reply);
  const { status } = reply;
  return {
    kind: "error",
    error: (options) =>
      new LockedOutError("The device has blocked the administrator or this address after failed logins.", {
        ...options,
        status,
        apiStatus: apiCode,
        apiCode,
        retryAt,
        hint: "Every further attempt prolongs the block; by default it lasts 60 seconds.",
      }),
  };
}

function textOf(body: Readonly<Record<string, unknown>> | undefined): string | undefined {
  const text = body?.status_message ?? body?.message;
  return typeof text === "string" && text.trim() !== "" ? text.trim() : undefined;
}
