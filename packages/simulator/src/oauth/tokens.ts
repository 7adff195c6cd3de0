import type { Personality } from "../options.ts";
import type { Store } from "../store/store.ts";
import { nextNumber } from "../store/store.ts";
import { derive } from "../support/derive.ts";
import type { ApiUser, TokenState } from "./state.ts";

const DEFAULT_LIFETIME_MS = 3_600_000;

/** How long an access token of this client_id lives, in milliseconds. */
export function lifetimeMs(personality: Personality, clientId: string): number {
  const chosen = personality.tokenLifetimeMs;
  if (typeof chosen === "number") return chosen;
  return chosen?.[clientId] ?? DEFAULT_LIFETIME_MS;
}

/**
 * Issues a token pair and lets the older one die: the one of the same user and client_id, or, with
 * `tokens: "perUser"`, every other one of the user.
 */
export function issue(
  store: Store,
  user: ApiUser,
  clientId: string,
  personality: Personality,
  now: number,
): TokenState {
  for (const token of store.oauth.tokens) {
    const sameKeeper = personality.tokens === "perUser" || token.clientId === clientId;
    if (token.apiId === user.apiId && sameKeeper) token.dead = true;
  }
  const number = nextNumber(store, "token");
  const issued: TokenState = {
    accessToken: derive(`access ${number} ${clientId}`, 30),
    refreshToken: derive(`refresh ${number} ${clientId}`, 30),
    clientId,
    apiId: user.apiId,
    issuedAt: now,
    expiresAt: now + lifetimeMs(personality, clientId),
    dead: false,
    spent: false,
  };
  store.oauth.tokens.push(issued);
  return issued;
}

/** True while the access token is accepted by its service. */
export function isLive(token: TokenState, now: number): boolean {
  return !token.dead && now < token.expiresAt;
}
