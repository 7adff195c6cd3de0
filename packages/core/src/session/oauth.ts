import type { Reading, ServiceProfile } from "../contract/profile.ts";
import type { Reply } from "../contract/reply.ts";
import type { ApiRequest, CallOptions, Transport } from "../contract/request.ts";
import { AuthError, RateLimitedError } from "../errors/from-the-answer.ts";
import { isToken } from "./token-store.ts";

/** The whole answer of a login or a refresh, with the names the service uses; further keys are kept. */
export interface LoginResponse {
  readonly access_token: string;
  /** Lifetime in seconds; an hour where the service names none. */
  readonly expires_in: number;
  readonly token_type: string;
  readonly scope?: string | undefined;
  readonly refresh_token?: string | undefined;
  readonly message?: string | undefined;
  readonly status?: string | undefined;
}

/** Lifetime that is assumed when the service names none of a second or more, in seconds: the shortest one known. */
const assumedLifetime = 3600;

/** FortiCloud's token service, which speaks OAuth 2 as FortiAuthenticator does. */
export const oauthProfile: ServiceProfile = {
  service: "forticloud",
  read: readAnswer,
};

function readAnswer(reply: Reply, request: ApiRequest): Reading {
  const body = reply.object;
  if (reply.status === 429) {
    const { retryAfterMs } = reply;
    return {
      kind: "throttled",
      retryAfterMs,
      error: (options) =>
        new RateLimitedError("The token service wants fewer logins.", { ...options, status: 429, retryAfterMs }),
    };
  }
  if (reply.status < 300 && request.operation === "oauth.revoke") return { kind: "value", value: body };
  if (body === undefined) return { kind: "unexplained" };
  const login = reply.status < 300 ? asLogin(body) : undefined;
  if (login !== undefined) return { kind: "value", value: login };
  const code = typeof body.error === "string" ? body.error : undefined;
  const isRefusal = reply.status === 400 || reply.status === 401 || reply.status === 403;
  if (!isRefusal && (reply.status >= 300 || code === undefined)) return { kind: "unexplained" };
  const text = [body.error_description, body.message, body.error].find(
    (value) => typeof value === "string" && value !== "",
  );
  return {
    kind: "error",
    error: (options) =>
      new AuthError(`FortiCloud refused the ${nouns[request.operation] ?? "login"}: ${String(text ?? reply.status)}`, {
        ...options,
        status: reply.status,
        apiCode: code,
        hint:
          hints[code ?? ""] ?? "Check API id, password and the permission profile of the API user in the IAM portal.",
      }),
  };
}

const nouns: Readonly<Record<string, string>> = { "oauth.refresh": "refresh token", "oauth.revoke": "revocation" };

const hints: Readonly<Record<string, string>> = {
  invalid_grant:
    "API id or password are wrong. Downloading the credentials file again in the IAM portal sets a new password.",
  invalid_client: "The service does not know this client_id, or the API user may not use it.",
};

function asLogin(body: Readonly<Record<string, unknown>>): LoginResponse | undefined {
  const { access_token, expires_in, token_type, scope, refresh_token, message, status } = body;
  if (!isToken(access_token)) return undefined;
  const text = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined);
  const seconds = typeof expires_in === "number" ? expires_in : Number(text(expires_in));
  return {
    ...body,
    access_token,
    expires_in: Number.isFinite(seconds) && seconds >= 1 ? seconds : assumedLifetime,
    token_type: text(token_type) ?? "Bearer",
    scope: text(scope),
    refresh_token: text(refresh_token),
    message: text(message),
    status: text(status),
  };
}

/** The calls of the token service. Logins may be repeated: a token that nobody received harms nothing. */
export class OAuth {
  readonly #transport: Transport;
  readonly #tokenPath: string;
  readonly #revokePath: string;

  constructor(transport: Transport, paths: { readonly token: string; readonly revoke: string }) {
    this.#transport = transport;
    this.#tokenPath = paths.token;
    this.#revokePath = paths.revoke;
  }

  password(clientId: string, username: string, password: string): Promise<LoginResponse> {
    return this.#exchange("oauth.login", { username, password, client_id: clientId, grant_type: "password" });
  }

  refresh(clientId: string, refreshToken: string): Promise<LoginResponse> {
    const json = { client_id: clientId, refresh_token: refreshToken, grant_type: "refresh_token" };
    return this.#exchange("oauth.refresh", json);
  }

  async revoke(clientId: string, token: string, options: CallOptions): Promise<void> {
    const json = { client_id: clientId, token };
    await this.#transport.send(this.#request("oauth.revoke", this.#revokePath, json), options);
  }

  async #exchange(operation: string, json: Readonly<Record<string, string>>): Promise<LoginResponse> {
    const { value } = await this.#transport.send(this.#request(operation, this.#tokenPath, json));
    return value as LoginResponse;
  }

  #request(operation: string, path: string, json: Readonly<Record<string, string>>): ApiRequest {
    return {
      operation,
      method: "POST",
      path,
      json,
      safe: true,
      secret: true,
      object: { type: "client_id", key: json.client_id },
    };
  }
}
