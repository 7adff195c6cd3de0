import type { Authorizer, Lease } from "../contract/authorizer.ts";
import { CallAborted, orAborted } from "../contract/deadline.ts";
import { ConfigError } from "../errors/before-sending.ts";
import { AbortedError } from "../errors/on-the-way.ts";
import type { Secrets } from "../redact/secrets.ts";
import { within } from "../service/within.ts";
import type { Grant, Grants } from "./grants.ts";
import type { Logins } from "./logins.ts";
import type { LoginResponse } from "./oauth.ts";
import type { SafeStore } from "./safe-store.ts";
import type { SessionEmitter, TokenSource } from "./session-events.ts";
import { type CurrentToken, givenToken, renewAt, type TokenInfo, tokenFrom, tokenInfo } from "./token-info.ts";
import type { StoredToken } from "./token-store.ts";

/** What a slot works with; the session makes it. */
export interface SlotParts {
  readonly clientId: string;
  readonly grants: Grants;
  /** A ready-made token. */
  readonly given: string | undefined;
  readonly store: SafeStore;
  readonly events: SessionEmitter;
  readonly secrets: Secrets;
  readonly logins: Logins;
  readonly tokenLifetime: number | undefined;
}

interface Exchanged {
  readonly token: CurrentToken;
  /** The service's own words, when it was asked. */
  readonly answer: LoginResponse | undefined;
}

interface Exchange {
  readonly grant: Grant;
  readonly done: Promise<Exchanged>;
}

/** How long a renewal that failed is left alone while the old token holds, in milliseconds. */
const renewalPause = 10_000;

/** One client_id's token: one exchange in flight, renewed early, never lost to a slower exchange that was overtaken. */
export class TokenSlot implements Authorizer {
  readonly #parts: SlotParts;
  #current: CurrentToken | undefined;
  #inFlight: Exchange | undefined;
  /** Moves when the token is dropped: an exchange that began before does not bring it back. */
  #generation = 0;
  #closed = false;

  constructor(parts: SlotParts) {
    this.#parts = parts;
    if (parts.given !== undefined) this.#current = givenToken(parts.given);
  }

  acquire(signal: AbortSignal | undefined): Lease | Promise<Lease> {
    if (this.#closed) throw closedError();
    if (signal?.aborted === true) throw new CallAborted();
    const { logins, clientId } = this.#parts;
    const turn = logins.turns.enter(clientId, signal);
    const current = this.#current;
    if (turn === undefined && current !== undefined && this.#isUsable(current)) return this.#lease(current);
    return this.#wait(turn, signal);
  }

  refused(token: string, mayRenew: boolean): "stale" | "renew" | "give-up" {
    const { clientId, events, logins } = this.#parts;
    const current = this.#current;
    if (current === undefined || current.accessToken !== token) return "stale";
    if (current.source === "given") return "give-up";
    if (current.ended) return "renew";
    // Where another client_id's login ended the token, the service has nothing against this one.
    if (!logins.suspect(clientId, current.order) && !mayRenew) return "give-up";
    this.#end(current, "refused", events);
    return "renew";
  }

  /** The token, renewed first where that is due. */
  token(signal: AbortSignal | undefined): Promise<string> {
    return unlessAborted(async () => {
      const lease = await this.acquire(signal);
      lease.release();
      return lease.token;
    });
  }

  /** A new token: by password, whatever is held; or by refresh token, and by password where none is held or it is refused. */
  async exchange(grant: "password" | "refresh", signal: AbortSignal | undefined): Promise<LoginResponse> {
    const { clientId, given, logins } = this.#parts;
    if (this.#closed) throw closedError();
    if (given !== undefined) {
      throw new ConfigError(`The token of ${clientId} was handed over ready-made and cannot be renewed.`, {
        hint: "Make the session with apiId and password, or a new session with a new token.",
      });
    }
    return unlessAborted(async () => {
      if (signal?.aborted === true) throw new CallAborted();
      await logins.turns.enter(clientId, signal);
      try {
        return await orAborted(this.#answer(grant), signal);
      } finally {
        logins.turns.leave(clientId);
      }
    });
  }

  info(): TokenInfo | undefined {
    return this.#current === undefined ? undefined : tokenInfo(this.#parts.clientId, this.#current);
  }

  /** Forgets the token, here and in the store. */
  async clear(): Promise<void> {
    if (this.#parts.given !== undefined) return;
    this.#drop();
    await this.#parts.store.delete(this.#parts.clientId);
  }

  /** Gives no token any more, lets an exchange end, and revokes the token it holds; never rejects. */
  async close(timeoutMs: number, revoke: boolean): Promise<void> {
    const { grants, clientId, events } = this.#parts;
    const deadline = Date.now() + timeoutMs;
    this.#closed = true;
    await within(this.#inFlight?.done, timeoutMs).catch(() => undefined);
    const current = this.#current;
    const left = deadline - Date.now();
    if (!revoke || left <= 0 || current === undefined || current.source === "given" || !this.#isLive(current)) return;
    try {
      await grants.revoke(clientId, current.accessToken, left);
    } catch (error) {
      events.emit("failed", { clientId, error: error as Error });
    }
    this.#drop();
  }

  /** The service's answer to an exchange of this kind, or to one under way that serves as well. */
  async #answer(grant: "password" | "refresh"): Promise<LoginResponse> {
    for (;;) {
      const running = this.#inFlight;
      const exchange = running ?? this.#exchange(grant);
      const mayDiffer = running !== undefined && running.grant !== grant;
      try {
        const { answer, token } = await exchange.done;
        if (answer !== undefined && (grant === "refresh" || token.source === "password")) return answer;
      } catch (error) {
        if (!mayDiffer) throw error;
      }
    }
  }

  async #wait(turn: undefined | Promise<void>, signal: AbortSignal | undefined): Promise<Lease> {
    await turn;
    try {
      const current = this.#current;
      if (current !== undefined && this.#isUsable(current)) return this.#lease(current);
      return this.#lease(await this.#renewed(signal));
    } catch (error) {
      this.#parts.logins.turns.leave(this.#parts.clientId);
      throw error;
    }
  }

  /** A renewal that fails while the old token still holds does not fail the call; it is tried again later. */
  async #renewed(signal: AbortSignal | undefined): Promise<CurrentToken> {
    const old = this.#current;
    try {
      return (await orAborted(this.#exchange("any").done, signal)).token;
    } catch (error) {
      if (error instanceof CallAborted || old === undefined || old !== this.#current || !this.#isLive(old)) throw error;
      old.renewAt = Math.min(Date.now() + renewalPause, old.expiresAt);
      return old;
    }
  }

  /** The exchange under way, or a new one. */
  #exchange(grant: Grant): Exchange {
    if (this.#inFlight !== undefined) return this.#inFlight;
    // Listeners are told from within the exchange, and what they call must find it under way.
    const generation = this.#generation;
    const exchange = { grant, done: Promise.resolve().then(() => this.#run(grant, generation)) };
    const ended = (): void => {
      if (this.#inFlight === exchange) this.#inFlight = undefined;
    };
    exchange.done.then(ended, ended);
    this.#inFlight = exchange;
    return exchange;
  }

  async #run(grant: Grant, generation: number): Promise<Exchanged> {
    const { clientId, events, grants, store, tokenLifetime } = this.#parts;
    const old = this.#current;
    if (old !== undefined && !old.ended && Date.now() >= old.expiresAt) this.#end(old, "time", events);
    try {
      return await store.locked(clientId, async () => {
        const stored = grant === "any" ? await this.#fromStore(generation) : undefined;
        if (stored !== undefined) return { token: this.#keep(stored, "store", generation), answer: undefined };
        const { answer, source } = await grants.obtain(clientId, grant, this.#current);
        const token = tokenFrom(answer, tokenLifetime);
        const kept = this.#keep(token, source, generation);
        if (generation === this.#generation) await store.set(clientId, token);
        return { token: kept, answer };
      });
    } catch (error) {
      events.emit("failed", { clientId, error: error as Error });
      throw error;
    }
  }

  /** What another session has put there meanwhile. */
  async #fromStore(generation: number): Promise<StoredToken | undefined> {
    const stored = await this.#parts.store.get(this.#parts.clientId);
    if (stored === undefined || stored.accessToken === this.#current?.accessToken) return undefined;
    return generation === this.#generation && Date.now() < renewAt(stored) ? stored : undefined;
  }

  #keep(token: StoredToken, source: TokenSource, generation: number): CurrentToken {
    const { clientId, events, logins, secrets } = this.#parts;
    secrets.add(token.accessToken);
    secrets.add(token.refreshToken);
    const order = source === "store" ? logins.order : logins.next(clientId);
    const kept: CurrentToken = { ...token, source, order, ended: false, renewAt: renewAt(token) };
    if (generation !== this.#generation) return kept;
    const name = this.#current === undefined ? "acquired" : "renewed";
    this.#current = kept;
    events.emit(name, { clientId, source, expiresAt: new Date(token.expiresAt) });
    return kept;
  }

  #end(token: CurrentToken, reason: "refused" | "time", events: SessionEmitter): void {
    token.ended = true;
    events.emit("expired", { clientId: this.#parts.clientId, reason });
  }

  #drop(): void {
    this.#generation += 1;
    this.#current = undefined;
    this.#inFlight = undefined;
  }

  #isUsable(token: CurrentToken): boolean {
    return Date.now() < token.renewAt && this.#isLive(token);
  }

  #isLive({ ended, expiresAt, order }: CurrentToken): boolean {
    return !ended && Date.now() < expiresAt && !this.#parts.logins.isOvertaken(this.#parts.clientId, order);
  }

  #lease(token: CurrentToken): Lease {
    const { clientId, logins } = this.#parts;
    const { order } = logins;
    return {
      token: token.accessToken,
      release: () => logins.turns.leave(clientId),
      accepted: () => {
        if (order <= token.order) return;
        token.order = order;
        logins.survived();
      },
    };
  }
}

/** A wait that the caller's signal ended becomes the public error. */
async function unlessAborted<T>(wait: () => Promise<T>): Promise<T> {
  try {
    return await wait();
  } catch (error) {
    if (!(error instanceof CallAborted)) throw error;
    throw new AbortedError("The wait for a token was aborted.", { sent: false });
  }
}

function closedError(): ConfigError {
  return new ConfigError("The session is closed.", { hint: "Make a new one; close() is final." });
}
