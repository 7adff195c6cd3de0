import { type Authorizer, type Lease, orAborted, type Reply } from "@fortikit/core/product";
import { lockedUntil } from "../envelope/api-error.ts";
import type { AuthPause } from "./auth-pause.ts";

/**
 * Lends the API token. Until the device has accepted it once, one request is in flight and the others wait for what comes
 * of it: twenty calls with a wrong token are one failed login, not twenty. A refused token ends what is sent for a while.
 */
export class TokenGate implements Authorizer {
  readonly #token: string;
  readonly #pause: AuthPause;
  readonly #onLockOut: (until: Date) => void;
  #proven = false;
  /** The request that tries the token. */
  #probe: object | undefined;
  /** Settles when what the waiting calls wait for has changed. */
  #changed = Promise.withResolvers<void>();

  constructor(token: string, pause: AuthPause, onLockOut: (until: Date) => void) {
    this.#token = token;
    this.#pause = pause;
    this.#onLockOut = onLockOut;
  }

  acquire(signal: AbortSignal | undefined): Lease | Promise<Lease> {
    this.#pause.check();
    if (this.#proven) return this.#lend(undefined);
    return this.#probe === undefined ? this.#lend({}) : this.#wait(signal);
  }

  refused(): "give-up" {
    return "give-up";
  }

  async #wait(signal: AbortSignal | undefined): Promise<Lease> {
    while (!this.#proven && this.#probe !== undefined) {
      await orAborted(this.#changed.promise, signal);
      this.#pause.check();
    }
    return this.#lend(this.#proven ? undefined : {});
  }

  #lend(probe: object | undefined): Lease {
    if (probe !== undefined) this.#probe = probe;
    return {
      token: this.#token,
      // Whether the token was accepted is told in the same turn; without a word of it the next call may try.
      release: () => queueMicrotask(() => this.#end(probe)),
      accepted: () => {
        if (!this.#pause.isOn) this.#proven = true;
        this.#end(probe);
      },
      refused: (reply) => {
        this.#refuse(reply);
        this.#end(probe);
      },
    };
  }

  #refuse(reply: Reply): void {
    this.#proven = false;
    const { status } = reply;
    if (status !== 429) {
      const what = status === 403 ? "takes no calls from this address" : "has refused the API token";
      this.#pause.begin(`The device ${what}`, { status });
      return;
    }
    const until = lockedUntil(reply);
    this.#pause.lock("The device has blocked this address after failed logins", { status }, until);
    this.#onLockOut(until);
  }

  #end(probe: object | undefined): void {
    if (probe === undefined || this.#probe !== probe) return;
    this.#probe = undefined;
    this.#changed.resolve();
    this.#changed = Promise.withResolvers();
  }
}
