import type { Secrets } from "../redact/secrets.ts";
import { within } from "../service/within.ts";
import type { SessionEmitter, SessionEvents } from "./session-events.ts";
import { asStoredToken, type StoredToken, type TokenStore } from "./token-store.ts";

/** How long a store may take, in milliseconds; for a lock, until it is had. */
const patience = { call: 2000, lock: 30_000 };

/** A token store that cannot hurt: what it throws, and time it takes too long, become `storeFailed` events. */
export class SafeStore {
  readonly #store: TokenStore;
  readonly #key: (clientId: string) => string;
  readonly #events: SessionEmitter;
  readonly #secrets: Secrets;

  constructor(parts: {
    readonly store: TokenStore;
    readonly key: (clientId: string) => string;
    readonly events: SessionEmitter;
    readonly secrets: Secrets;
  }) {
    this.#store = parts.store;
    this.#key = parts.key;
    this.#events = parts.events;
    this.#secrets = parts.secrets;
  }

  /** The token it holds; `undefined` for anything else. */
  get(clientId: string): Promise<StoredToken | undefined> {
    const read = (): unknown => this.#store.get(this.#key(clientId));
    return this.#try(clientId, "get", async () => asStoredToken(await within(read(), patience.call)));
  }

  async set(clientId: string, token: StoredToken): Promise<void> {
    const write = (): unknown => this.#store.set(this.#key(clientId), token);
    await this.#try(clientId, "set", async () => within(write(), patience.call));
  }

  async delete(clientId: string): Promise<void> {
    const remove = (): unknown => this.#store.delete(this.#key(clientId));
    await this.#try(clientId, "delete", async () => within(remove(), patience.call));
  }

  /** Runs the task under the store's lock; without it when there is none, or when it cannot be had. Never twice. */
  async locked<T>(clientId: string, task: () => Promise<T>): Promise<T> {
    if (this.#store.lock === undefined) return task();
    const started = Promise.withResolvers<void>();
    let running: Promise<T> | undefined;
    const run = (): Promise<T> => {
      running ??= task();
      started.resolve();
      return running;
    };
    const held = this.#try(clientId, "lock", async () => {
      // A task that fails is no failure of the lock.
      await this.#store.lock?.(this.#key(clientId), () => run().catch(() => undefined));
    });
    await this.#try(clientId, "lock", () => within(Promise.race([held, started.promise]), patience.lock));
    return run();
  }

  async #try<T>(
    clientId: string,
    operation: SessionEvents["storeFailed"]["operation"],
    act: () => Promise<T>,
  ): Promise<T | undefined> {
    try {
      return await act();
    } catch (thrown) {
      this.#events.emit("storeFailed", { clientId, operation, error: this.#safe(thrown) });
      return undefined;
    }
  }

  /** A store was handed tokens, so its errors may tell them. */
  #safe(thrown: unknown): Error {
    if (!(thrown instanceof Error)) return new Error("The token store failed.");
    const { name, message } = thrown;
    const { code } = thrown as { code?: unknown };
    const error = Object.assign(new Error(this.#secrets.text(message)), { name });
    return typeof code === "string" ? Object.assign(error, { code }) : error;
  }
}
