import type { LoginResponse } from "./oauth.ts";
import type { TokenSource } from "./session-events.ts";
import type { StoredToken } from "./token-store.ts";

/** The current token of one client_id, without the token. Times are ISO 8601 in UTC. */
export interface TokenInfo {
  readonly clientId: string;
  readonly source: TokenSource;
  readonly obtainedAt: string | undefined;
  /** `undefined` for a ready-made token, whose end is not known. */
  readonly expiresAt: string | undefined;
  /** When the session renews it. */
  readonly renewsAt: string | undefined;
  /** Milliseconds; 0 when it is over. */
  readonly timeRemaining: number | undefined;
  readonly expired: boolean;
  /** Within the time in which the session renews it. */
  readonly expiresSoon: boolean;
  readonly hasRefreshToken: boolean;
}

/** The token a slot holds. */
export interface CurrentToken extends StoredToken {
  readonly source: TokenSource;
  /** The session's exchange it comes from, or the latest one it was seen to survive. */
  order: number;
  /** Refused by the service, or its time is over. */
  ended: boolean;
  renewAt: number;
  /** Forgotten once the service has refused it. */
  refreshToken?: string | undefined;
}

/** What may be told of a token. */
export function tokenInfo(clientId: string, token: CurrentToken): TokenInfo {
  const iso = (at: number): string | undefined => (Number.isFinite(at) ? new Date(at).toISOString() : undefined);
  const left = token.ended ? 0 : Math.max(0, token.expiresAt - Date.now());
  return {
    clientId,
    source: token.source,
    obtainedAt: iso(token.obtainedAt),
    expiresAt: iso(token.expiresAt),
    renewsAt: iso(token.renewAt),
    timeRemaining: Number.isFinite(left) ? left : undefined,
    expired: left === 0,
    expiresSoon: Date.now() >= token.renewAt || token.ended,
    hasRefreshToken: token.refreshToken !== undefined,
  };
}

/** min(300 s, half the lifetime) before the end. */
export function renewAt({ obtainedAt, expiresAt }: StoredToken): number {
  return expiresAt - Math.min(300_000, (expiresAt - obtainedAt) / 2);
}

/** A ready-made token. It may belong to another user, so the session's exchanges tell nothing about it. */
export function givenToken(accessToken: string): CurrentToken {
  const never = Number.POSITIVE_INFINITY;
  return {
    accessToken,
    obtainedAt: Number.NaN,
    expiresAt: never,
    renewAt: never,
    source: "given",
    order: never,
    ended: false,
  };
}

/** Longest lifetime that is believed, in milliseconds: a year. */
const longestLifetime = 31_536_000_000;

/** The token in a login answer. `lifetimeMs` overrides what the service says. */
export function tokenFrom(answer: LoginResponse, lifetimeMs: number | undefined): StoredToken {
  const obtainedAt = Date.now();
  const lifetime = Math.min(lifetimeMs ?? answer.expires_in * 1000, longestLifetime);
  return {
    accessToken: answer.access_token,
    refreshToken: answer.refresh_token,
    obtainedAt,
    expiresAt: obtainedAt + lifetime,
  };
}
