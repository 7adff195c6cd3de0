import { ConfigError } from "../errors/before-sending.ts";
import { AuthError } from "../errors/from-the-answer.ts";
import type { Logins } from "./logins.ts";
import type { LoginResponse, OAuth } from "./oauth.ts";
import type { TokenSource } from "./session-events.ts";
import type { CurrentToken } from "./token-info.ts";

/** How a token is to be had. `any`: what a call needs, also a token from the store. */
export type Grant = "any" | "password" | "refresh";

/** Asks the token service for tokens: by refresh token where one is held, else by password. */
export class Grants {
  readonly #oauth: OAuth;
  readonly #credentials: { readonly apiId: string; readonly password: string } | undefined;
  readonly #logins: Logins;

  constructor(parts: {
    readonly oauth: OAuth;
    readonly credentials: { readonly apiId: string; readonly password: string } | undefined;
    readonly logins: Logins;
  }) {
    this.#oauth = parts.oauth;
    this.#credentials = parts.credentials;
    this.#logins = parts.logins;
  }

  async obtain(
    clientId: string,
    grant: Grant,
    current: CurrentToken | undefined,
  ): Promise<{ readonly answer: LoginResponse; readonly source: TokenSource }> {
    // With one live token per user another client_id's login ends the refresh token too.
    if (grant !== "password" && current?.refreshToken !== undefined && !this.#logins.turns.exclusive) {
      try {
        return { answer: await this.#oauth.refresh(clientId, current.refreshToken), source: "refresh" };
      } catch (error) {
        // A refused refresh token is no reason to give up: the password is still there.
        if (!(error instanceof AuthError)) throw error;
        current.refreshToken = undefined;
      }
    }
    if (this.#credentials === undefined) throw noCredentials(clientId);
    const { apiId, password } = this.#credentials;
    const login = (): Promise<LoginResponse> => this.#oauth.password(clientId, apiId, password);
    return { answer: await this.#logins.guard(clientId, grant === "any", login), source: "password" };
  }

  revoke(clientId: string, accessToken: string, timeoutMs: number): Promise<void> {
    return this.#oauth.revoke(clientId, accessToken, { timeout: { total: timeoutMs }, retry: 0 });
  }
}

function noCredentials(clientId: string): ConfigError {
  return new ConfigError(`The session has no credentials to log in to ${clientId} with.`, {
    hint: "Give { apiId, password }, or set FORTICLOUD_API_ID and FORTICLOUD_PASSWORD.",
  });
}
