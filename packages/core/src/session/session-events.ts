import type { Logger } from "../logger.ts";

/** Where a token came from. */
export type TokenSource = "password" | "refresh" | "store" | "given";

/** What a session tells its listeners. No event holds a token. */
export interface SessionEvents {
  /** A first token for a client_id, by password or from the store. */
  readonly acquired: { readonly clientId: string; readonly source: TokenSource; readonly expiresAt: Date };
  /** A token that replaces another. */
  readonly renewed: { readonly clientId: string; readonly source: TokenSource; readonly expiresAt: Date };
  /** The service refused a token, or its time was over. */
  readonly expired: { readonly clientId: string; readonly reason: "refused" | "time" };
  /** An exchange failed, or the revocation when the session closes. */
  readonly failed: { readonly clientId: string; readonly error: Error };
  /** The token store failed; the session goes on without it. */
  readonly storeFailed: {
    readonly clientId: string;
    readonly operation: "get" | "set" | "delete" | "lock";
    readonly error: Error;
  };
  /** The account keeps one live token per user: from here on the client_ids take turns, each with a login of its own. */
  readonly singleToken: { readonly clientIds: readonly string[] };
}

/** Name of a session event. */
export type SessionEventName = keyof SessionEvents;

/** Told of one kind of session event. */
export type SessionListener<Name extends SessionEventName> = (event: SessionEvents[Name]) => unknown;

/** Listeners of a session. One that throws or rejects breaks nothing; it is logged. */
export class SessionEmitter {
  readonly #listeners = new Map<SessionEventName, Set<(event: never) => unknown>>();
  readonly #logger: Logger;

  constructor(logger: Logger) {
    this.#logger = logger;
  }

  on<Name extends SessionEventName>(name: Name, listener: SessionListener<Name>): () => void {
    const listeners = this.#listeners.get(name) ?? new Set();
    this.#listeners.set(name, listeners.add(listener));
    return () => void listeners.delete(listener);
  }

  emit<Name extends SessionEventName>(name: Name, event: SessionEvents[Name]): void {
    for (const listener of [...(this.#listeners.get(name) ?? [])]) {
      const failed = (): void => this.#logger.warn({ event: name }, "A session listener failed.");
      try {
        Promise.resolve((listener as SessionListener<Name>)(event)).catch(failed);
      } catch {
        failed();
      }
    }
  }
}
