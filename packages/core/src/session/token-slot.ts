import { ConfigError } from "../errors/before-sending.ts";
import { AuthError } from "../errors/from-the-answer.ts";
import type { Secrets } from "../redact/secrets.ts";
import type { Authorizer, Lease } from "../transport/authorizer.ts";
import { orAborted } from "../transport/deadline.ts";
import type { CallOptions } from "../transport/request.ts";
import type { Logins } from "./logins.ts";
import type { LoginResponse, OAuth } from "./oauth.ts";
import type { SafeStore } from "./safe-store.ts";
import type { SessionEmitter, TokenSource } from "./session-events.ts";
import { type CurrentToken, renewAt, type TokenInfo, tokenInfo } from "./token-info.ts";
import { type StoredToken, tokenFrom } from "./token-store.ts";

/** What a slot works with; the session makes it. */
export interface SlotParts {
  readonly clientId: string;
  readonly oauth: OAuth;
  readonly credentials: { readonly apiId: string; readonly password: string } | undefined;
  /** A ready-made token. */
  readonly given: string | undefined;
  readonly store: SafeStore;
  readonly events: SessionEmitter;
  readonly secrets: Secrets;
  readonly logins: Logins;
  readonly tokenLifetime: number | undefined;
}

type Grant = "any" | "password" | "refresh";

interface Exchanged {
  readonly token: CurrentToken;
  /** The service's own words, when it was asked. */
  readonly answer: LoginResponse | undefined;
}

/** One client_id's token: one exchange in flight, renewed early, never lost to a slower exchange that was overtaken. */
export class TokenSlot implements Authorizer {
  readonly #parts: SlotParts;
  #current: CurrentToken | undefined;
  #inFlight: Promise<Exchanged> | undefined;
  /** Moves when the token is dropped: an exchange that began before does not bring it back. */
  #generation = 0;

  constructor(parts: SlotParts) {
    this.#parts = parts;
    const { given } = parts;
    if (given === undefined) return;
    const never = Number.POSITIVE_INFINITY;
    this.#current = {
      accessToken: given,
      obtainedAt: Number.NaN,
      expiresAt: never,
      renewAt: never,
      source: "given",
      order: 0,
      refused: false,
    };
  }

  acquire(signal: AbortSignal | undefined): Lease | Promise<Lease> {
    const { logins, clientId } = this.#parts;
    const turn = logins.turns.enter(clientId, signal);
    const current = this.#current;
    if (turn === undefined && current !== undefined && this.#isUsable(current)) return this.#lease(current);
    return this.#wait(turn, signal);
  }

  refused(token: string, mayRenew: boolean): "stale" | "renew" | "give-up" {
    const { clientId, events, logins, store } = this.#parts;
    const current = this.#current;
    if (current === undefined || current.accessToken !== token) return "stale";
    if (current.source === "given" || !mayRenew) return "give-up";
    if (current.refused) return "renew";
    current.refused = true;
    logins.suspect(clientId, current.order);
    events.emit("expired", { clientId, reason: "refused" });
    void store.delete(clientId);
    return "renew";
  }

  /** The token, renewed first where that is due. */
  async token(options: CallOptions = {}): Promise<string> {
    const lease = await this.acquire(options.signal);
    lease.release();
    return lease.token;
  }

  /** A new token by password, whatever is held; the service's whole answer. */
  login(options: CallOptions = {}): Promise<LoginResponse> {
    return this.#exchangeNow("password", options);
  }

  /** A new token by refresh token, or by password where none is held or it is refused. */
  refresh(options: CallOptions = {}): Promise<LoginResponse> {
    return this.#exchangeNow("refresh", options);
  }

  info(): TokenInfo | undefined {
    return this.#current === undefined ? undefined : tokenInfo(this.#parts.clientId, this.#current);
  }

  /** Forgets the token, here and in the store. */
  async clear(): Promise<void> {
    if (this.#parts.given !== undefined) return;
    this.#generation += 1;
    this.#current = undefined;
    await this.#parts.store.delete(this.#parts.clientId);
  }

  /** Revokes a token that this session obtained; never rejects. */
  async revoke(timeoutMs: number): Promise<void> {
    await this.#inFlight?.catch(() => undefined);
    const current = this.#current;
    if (current === undefined || current.source === "given" || current.refused || current.expiresAt <= Date.now())
      return;
    const { oauth, clientId, events } = this.#parts;
    try {
      await oauth.revoke(clientId, current.accessToken, { timeout: { total: timeoutMs }, retry: 0 });
    } catch (error) {
      events.emit("failed", { clientId, error: error as Error });
    }
    await this.clear();
  }

  async #exchangeNow(grant: Grant, options: CallOptions): Promise<LoginResponse> {
    const { clientId, given, logins } = this.#parts;
    if (given !== undefined) {
      throw new ConfigError(`The token of ${clientId} was handed over ready-made and cannot be renewed.`, {
        hint: "Make the session with apiId and password, or a new session with a new token.",
      });
    }
    await logins.turns.enter(clientId, options.signal);
    try {
      // An exchange under way may end with a token from the store; then ask again.
      for (;;) {
        const { answer } = await orAborted(this.#exchange(grant), options.signal);
        if (answer !== undefined) return answer;
      }
    } finally {
      logins.turns.leave(clientId);
    }
  }

  async #wait(turn: undefined | Promise<void>, signal: AbortSignal | undefined): Promise<Lease> {
    await turn;
    try {
      const current = this.#current;
      if (current !== undefined && this.#isUsable(current)) return this.#lease(current);
      if (this.#parts.given !== undefined) throw this.#givenRefused();
      return this.#lease(await this.#renewed(signal));
    } catch (error) {
      this.#parts.logins.turns.leave(this.#parts.clientId);
      throw error;
    }
  }

  /** A renewal that fails while the old token still holds does not fail the call: it is tried again ten seconds later. */
  async #renewed(signal: AbortSignal | undefined): Promise<CurrentToken> {
    const old = this.#current;
    if (old !== undefined && !old.refused && Date.now() >= old.expiresAt) {
      this.#parts.events.emit("expired", { clientId: this.#parts.clientId, reason: "time" });
    }
    const exchange = this.#exchange("any");
    try {
      return (await orAborted(exchange, signal)).token;
    } catch (error) {
      const holds = old !== undefined && old === this.#current && !old.refused && old.expiresAt - Date.now() > 1000;
      if (!holds || this.#parts.logins.isOvertaken(this.#parts.clientId, old.order) || signal?.aborted === true)
        throw error;
      old.renewAt = Date.now() + 10_000;
      return old;
    }
  }

  #exchange(grant: Grant): Promise<Exchanged> {
    this.#inFlight ??= this.#run(grant).finally(() => {
      this.#inFlight = undefined;
    });
    return this.#inFlight;
  }

  async #run(grant: Grant): Promise<Exchanged> {
    const { clientId, events, store } = this.#parts;
    try {
      return await store.locked(clientId, async () => {
        const generation = this.#generation;
        const stored = grant === "any" ? await this.#fromStore() : undefined;
        if (stored !== undefined) return { token: this.#keep(stored, "store"), answer: undefined };
        const { answer, source } = await this.#grant(grant);
        const token = tokenFrom(answer, this.#parts.tokenLifetime);
        const kept = this.#keep(token, source, generation);
        if (generation === this.#generation) await store.set(clientId, token);
        return { token: kept, answer };
      });
    } catch (error) {
      events.emit("failed", { clientId, error: error as Error });
      throw error;
    }
  }

  async #fromStore(): Promise<StoredToken | undefined> {
    const stored = await this.#parts.store.get(this.#parts.clientId);
    const current = this.#current;
    if (stored === undefined || stored.accessToken === current?.accessToken) return undefined;
    return Date.now() < renewAt(stored) ? stored : undefined;
  }

  async #grant(grant: Grant): Promise<{ answer: LoginResponse; source: TokenSource }> {
    const { clientId, oauth, logins } = this.#parts;
    // With one live token per user another client_id's login ends the refresh token too.
    const refreshToken = logins.turns.exclusive ? undefined : this.#current?.refreshToken;
    if (grant !== "password" && refreshToken !== undefined) {
      try {
        return { answer: await oauth.refresh(clientId, refreshToken), source: "refresh" };
      } catch (error) {
        // A refused refresh token is no reason to give up: the password is still there.
        if (!(error instanceof AuthError)) throw error;
      }
    }
    const { credentials } = this.#parts;
    if (credentials === undefined) throw noCredentials(clientId);
    const answer = await logins.guard(clientId, grant === "any", () =>
      oauth.password(clientId, credentials.apiId, credentials.password),
    );
    return { answer, source: "password" };
  }

  #keep(token: StoredToken, source: TokenSource, generation = this.#generation): CurrentToken {
    const { clientId, events, logins, secrets } = this.#parts;
    secrets.add(token.accessToken);
    secrets.add(token.refreshToken);
    const current: CurrentToken = {
      ...token,
      source,
      order: logins.next(clientId),
      refused: false,
      renewAt: renewAt(token),
    };
    const name = this.#current === undefined ? "acquired" : "renewed";
    if (generation === this.#generation) this.#current = current;
    events.emit(name, { clientId, source, expiresAt: new Date(token.expiresAt) });
    return current;
  }

  #isUsable(token: CurrentToken): boolean {
    return (
      !token.refused && Date.now() < token.renewAt && !this.#parts.logins.isOvertaken(this.#parts.clientId, token.order)
    );
  }

  #lease(token: CurrentToken): Lease {
    const { clientId, logins } = this.#parts;
    return { token: token.accessToken, release: () => logins.turns.leave(clientId) };
  }

  #givenRefused(): ConfigError {
    return new ConfigError(
      `The ready-made token of ${this.#parts.clientId} cannot be used any more and cannot be renewed.`,
    );
  }
}

function noCredentials(clientId: string): ConfigError {
  return new ConfigError(`The session has no credentials to log in to ${clientId} with.`, {
    hint: "Give { apiId, password }, or set FORTICLOUD_API_ID and FORTICLOUD_PASSWORD.",
  });
}
