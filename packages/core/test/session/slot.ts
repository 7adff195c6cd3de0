import type { ApiRequest, ApiResponse } from "../../src/contract/request.ts";
import { FortinetError } from "../../src/errors/fortinet-error.ts";
import { AuthError } from "../../src/errors/from-the-answer.ts";
import { levelled } from "../../src/logger.ts";
import { Secrets } from "../../src/redact/secrets.ts";
import { Grants } from "../../src/session/grants.ts";
import { Logins } from "../../src/session/logins.ts";
import { type LoginResponse, OAuth } from "../../src/session/oauth.ts";
import { SafeStore } from "../../src/session/safe-store.ts";
import { SessionEmitter, type SessionEventName, type SessionEvents } from "../../src/session/session-events.ts";
import { TokenSlot } from "../../src/session/token-slot.ts";
import { memoryTokenStore, type TokenStore } from "../../src/session/token-store.ts";

/** A request to the token service that waits for the test to answer it. */
export interface Asked {
  readonly grant: string;
  readonly clientId: string;
  readonly body: Readonly<Record<string, string>>;
  answer(token: string, more?: Partial<LoginResponse>): void;
  fail(error: Error): void;
}

type Event = { [Name in SessionEventName]: { readonly name: Name } & SessionEvents[Name] }[SessionEventName];

/** A session without wire: the test is the token service. */
export function testBench(
  options: {
    readonly store?: TokenStore | undefined;
    readonly credentials?: boolean | undefined;
    readonly singleToken?: boolean | undefined;
    readonly tokenLifetime?: number | undefined;
    readonly pauseMs?: number | undefined;
  } = {},
) {
  const asked: Asked[] = [];
  const told: Event[] = [];
  const arrivals: (() => void)[] = [];
  const send = (request: ApiRequest): Promise<ApiResponse> => {
    const { promise, resolve, reject } = Promise.withResolvers<ApiResponse>();
    const body = request.json as Record<string, string>;
    asked.push({
      grant: body.grant_type ?? "revoke",
      clientId: body.client_id ?? "",
      body,
      answer: (token, more = {}) => {
        const value = { access_token: token, expires_in: 3600, token_type: "Bearer", ...more };
        resolve({ value, status: 200, headers: {}, requestId: "", attempts: 1, durationMs: 0, sent: true });
      },
      fail: reject,
    });
    for (const arrive of arrivals.splice(0)) arrive();
    return promise;
  };
  const events = new SessionEmitter(levelled(undefined));
  for (const name of ["acquired", "renewed", "expired", "failed", "storeFailed", "singleToken"] as const) {
    events.on(name, (event) => told.push({ name, ...event } as Event));
  }
  const secrets = new Secrets();
  const logins = new Logins({ events, pauseMs: options.pauseMs ?? 60_000, singleToken: options.singleToken });
  const oauth = new OAuth({ send, close: async () => undefined }, { token: "/token/", revoke: "/revoke_token/" });
  const credentials = options.credentials === false ? undefined : { apiId: "api-id", password: "password" };
  const grants = new Grants({ oauth, credentials, logins });
  const store = new SafeStore({ store: options.store ?? memoryTokenStore(), key: (id) => id, events, secrets });
  const slot = (clientId = "care", given?: string): TokenSlot => {
    const { tokenLifetime } = options;
    return new TokenSlot({ clientId, grants, given, store, events, secrets, logins, tokenLifetime });
  };
  /** The request with this number, from 1, as soon as it has arrived. */
  const request = async (number: number): Promise<Asked> => {
    for (;;) {
      const found = asked[number - 1];
      if (found !== undefined) return found;
      await new Promise<void>((resolve) => {
        arrivals.push(resolve);
      });
    }
  };
  return { asked, told, events, logins, request, slot, names: () => told.map(({ name }) => name) };
}

export function refusal(apiCode = "invalid_grant"): AuthError {
  return new AuthError("FortiCloud refused it.", { status: 400, apiCode });
}

export function transportFailure(): FortinetError {
  return new FortinetError("The token service could not be reached.");
}
