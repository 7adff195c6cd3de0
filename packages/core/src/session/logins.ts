import { AuthError } from "../errors/from-the-answer.ts";
import type { SessionEmitter } from "./session-events.ts";
import { Turns } from "./turns.ts";

interface Refusal {
  readonly error: AuthError;
  /** How often in a row. */
  readonly count: number;
  readonly until: number;
}

/** Where doubling ends, in milliseconds. */
const longestPause = 3_600_000;

/**
 * What the client_ids of one session have in common: the order of their exchanges, from which an account that keeps one
 * live token per user is noticed, and the pause after refused credentials, so that no loop locks the account.
 */
export class Logins {
  readonly turns = new Turns();
  readonly #events: SessionEmitter;
  readonly #pauseMs: number;
  readonly #detect: boolean;
  readonly #refusals = new Map<string, Refusal>();
  readonly #suspects = new Set<string>();
  #order = 0;
  #lastClientId: string | undefined;

  constructor(options: {
    readonly events: SessionEmitter;
    readonly pauseMs: number;
    readonly singleToken: boolean | undefined;
  }) {
    this.#events = options.events;
    this.#pauseMs = options.pauseMs;
    this.#detect = options.singleToken === undefined;
    if (options.singleToken === true) this.turns.makeExclusive();
  }

  /** The place of the latest exchange. */
  get order(): number {
    return this.#order;
  }

  /** The place of an exchange that has just been made. */
  next(clientId: string): number {
    this.#order += 1;
    this.#lastClientId = clientId;
    return this.#order;
  }

  /** Whether, with one live token per user, another client_id's exchange has ended this token. */
  isOvertaken(clientId: string, order: number): boolean {
    return this.turns.exclusive && this.#isOlder(clientId, order);
  }

  /**
   * Told of a token that was refused before its time; true when a later exchange of another client_id explains it. When
   * one client_id meets that twice and no token was seen to survive, newer tokens end older ones: from then on the
   * client_ids take turns.
   */
  suspect(clientId: string, order: number): boolean {
    if (!this.#isOlder(clientId, order)) {
      // Something else ends tokens: another process, an administrator.
      this.#suspects.clear();
      return false;
    }
    if (!this.#detect || this.turns.exclusive) return true;
    if (!this.#suspects.has(clientId)) {
      this.#suspects.add(clientId);
      return true;
    }
    this.turns.makeExclusive();
    const clientIds = [...this.#suspects];
    if (this.#lastClientId !== undefined && !this.#suspects.has(this.#lastClientId)) clientIds.push(this.#lastClientId);
    this.#events.emit("singleToken", { clientIds });
    return true;
  }

  /** Told of a token that was accepted after a later exchange of another client_id: tokens live side by side. */
  survived(): void {
    this.#suspects.clear();
  }

  /** Runs a login, unless the same credentials were refused a moment ago and `pause` is on. */
  async guard<T>(clientId: string, pause: boolean, login: () => Promise<T>): Promise<T> {
    const refusal = this.#refusals.get("") ?? this.#refusals.get(clientId);
    if (pause && refusal !== undefined && Date.now() < refusal.until) throw this.#paused(refusal);
    try {
      const answer = await login();
      this.#refusals.delete("");
      this.#refusals.delete(clientId);
      return answer;
    } catch (error) {
      if (error instanceof AuthError) {
        // A wrong password is wrong for every client_id; everything else concerns this one.
        const key = error.apiCode === "invalid_grant" ? "" : clientId;
        const count = (this.#refusals.get(key)?.count ?? 0) + 1;
        // Each refusal doubles the pause: a program left alone must not reach ten errors an hour, which lock an account.
        const pause = Math.min(this.#pauseMs * 2 ** (count - 1), Math.max(this.#pauseMs, longestPause));
        this.#refusals.set(key, { error, count, until: Date.now() + pause });
      }
      throw error;
    }
  }

  /** Forgets refusals: the next call tries the credentials again. */
  resume(): void {
    this.#refusals.clear();
  }

  #isOlder(clientId: string, order: number): boolean {
    return this.#lastClientId !== clientId && this.#order > order;
  }

  #paused({ error, until }: Refusal): AuthError {
    const { status, apiCode, context, requestId } = error;
    return new AuthError(`${error.message} (no login was sent: the credentials were refused a moment ago)`, {
      status,
      apiCode,
      context,
      requestId,
      hint: `The next login is tried after ${new Date(until).toISOString()}, so that a loop does not lock the account; authenticate() tries at once.`,
    });
  }
}
