import { type ApiErrorOptions, AuthError, LockedOutError } from "@fortikit/core";

/** Why nothing is sent for a while. */
export interface Refusal {
  /** What was refused, as the beginning of a sentence. */
  readonly message: string;
  readonly status: number;
  readonly apiCode?: number | string | undefined;
  /** The device has blocked the address, and says so. */
  readonly locked: boolean;
  /** When calls go out again, in milliseconds of `Date.now()`. */
  readonly until: number;
}

/**
 * The pause after refused credentials: three failures within two minutes make a FortiGate block the address, so a loop must
 * not go on with credentials that are known to be bad.
 */
export class AuthPause {
  readonly #ms: number;
  #refusal: Refusal | undefined;

  /** `ms`: how long a refusal lasts. */
  constructor(ms: number) {
    this.#ms = ms;
  }

  /** Whether calls are held back at present. */
  get isOn(): boolean {
    return this.#refusal !== undefined && Date.now() < this.#refusal.until;
  }

  /** Credentials were refused. */
  begin(message: string, told: Pick<ApiErrorOptions, "status" | "apiCode">): void {
    // An answer to a call that was on the wire must not shorten a block.
    if (this.isOn && this.#refusal?.locked === true) return;
    this.#refusal = { ...told, message, locked: false, until: Date.now() + this.#ms };
  }

  /** The device blocks the address until `at`. */
  lock(message: string, told: Pick<ApiErrorOptions, "status" | "apiCode">, at: Date): void {
    this.#refusal = { ...told, message, locked: true, until: at.getTime() };
  }

  /** The next call may try again at once. */
  end(): void {
    this.#refusal = undefined;
  }

  /** Throws while the pause lasts. */
  check(): void {
    const refusal = this.#refusal;
    if (refusal === undefined || Date.now() >= refusal.until) return;
    const { message, status, apiCode, locked, until } = refusal;
    const retryAt = new Date(until);
    const text = `${message}; nothing is sent until ${retryAt.toISOString()}.`;
    if (locked) {
      const hint = "Every attempt prolongs the block. resume() tries at once, e.g. after it was lifted on the device.";
      throw new LockedOutError(text, { status, apiCode, retryAt, hint });
    }
    const hint =
      "Further failures would make the device block this address. Check the credentials; resume() tries at once.";
    throw new AuthError(text, { status, apiCode, hint });
  }
}
