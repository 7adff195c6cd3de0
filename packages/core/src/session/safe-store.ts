import type { SessionEmitter, SessionEvents } from "./session-events.ts";
import { asStoredToken, type StoredToken, type TokenStore } from "./token-store.ts";

/** How long a store may take, in milliseconds. */
const patience = { call: 2000, lock: 30_000 };

/** A token store that cannot hurt: what it throws, and time it takes too long, become `storeFailed` events. */
export class SafeStore {
  readonly #store: TokenStore;
  readonly #key: (clientId: string) => string;
  readonly #events: SessionEmitter;

  constructor(store: TokenStore, key: (clientId: string) => string, events: SessionEmitter) {
    this.#store = store;
    this.#key = key;
    this.#events = events;
  }

  async get(clientId: string): Promise<StoredToken | undefined> {
    return asStoredToken(await this.#try(clientId, "get", () => this.#store.get(this.#key(clientId))));
  }

  async set(clientId: string, token: StoredToken): Promise<void> {
    await this.#try(clientId, "set", () => this.#store.set(this.#key(clientId), token));
  }

  async delete(clientId: string): Promise<void> {
    await this.#try(clientId, "delete", () => this.#store.delete(this.#key(clientId)));
  }

  async clear(): Promise<void> {
    await this.#try("", "clear", () => this.#store.clear?.());
  }

  /** Runs the task under the store's lock; without it when there is none, or when it cannot be had. Never twice. */
  async locked<T>(clientId: string, task: () => Promise<T>): Promise<T> {
    const { lock } = this.#store;
    if (lock === undefined) return task();
    let running: Promise<T> | undefined;
    const run = (): Promise<T> => {
      running ??= task();
      return running;
    };
    await this.#try(
      clientId,
      "lock",
      () => lock.call(this.#store, this.#key(clientId), () => run().catch(() => undefined)),
      patience.lock,
    );
    return run();
  }

  async #try(
    clientId: string,
    operation: SessionEvents["storeFailed"]["operation"],
    act: () => unknown,
    ms = patience.call,
  ): Promise<unknown> {
    try {
      const result = act();
      return result instanceof Promise ? await within(result, ms) : result;
    } catch (thrown) {
      const error = thrown instanceof Error ? thrown : new Error("The token store failed.");
      this.#events.emit("storeFailed", { clientId, operation, error });
      return undefined;
    }
  }
}

function within<T>(promise: Promise<T>, ms: number): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(`The token store did not answer within ${ms} ms.`)), ms);
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
