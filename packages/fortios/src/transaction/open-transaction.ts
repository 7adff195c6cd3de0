/// <reference lib="esnext.disposable" preserve="true" />
import { AbortedError, type CallOptions, OutcomeUnknownError, UnsupportedError } from "@fortikit/core";
import type { Caller, DeviceAnswer } from "../contract/caller.ts";
import { isAtLeast } from "../device/firmware.ts";
import { refusal, refusalOf } from "./refusal.ts";
import type { TransactionCaller, TransactionPlace } from "./transaction-caller.ts";
import { TransactionError } from "./transaction-error.ts";
import type { TransactionControl, TransactionState } from "./types.ts";

/** How long an abort that nobody asked for may take, in milliseconds: the device discards the changes by itself in the end. */
const abortPatience = 30_000;

/** What a started transaction works with. */
export interface OpenTransactionParts {
  /** The client's own caller. */
  readonly base: Caller;
  /** The transaction's. */
  readonly caller: TransactionCaller;
  readonly place: TransactionPlace;
  readonly expiresAt: Date;
  readonly firmware: string | undefined;
}

/** The life of a transaction that the device has begun. */
export class OpenTransaction implements TransactionControl {
  readonly id: number;
  readonly vdom: string | undefined;
  readonly expiresAt: Date;
  readonly #parts: OpenTransactionParts;
  #state: TransactionState = "open";

  constructor(parts: OpenTransactionParts) {
    this.#parts = parts;
    this.id = parts.place.id;
    this.vdom = parts.place.vdom;
    this.expiresAt = parts.expiresAt;
  }

  get state(): TransactionState {
    return this.#state;
  }

  async commit(options?: CallOptions): Promise<void> {
    this.#claim("open");
    const { caller, place } = this.#parts;
    // What failed without being noticed would be missing from the commit.
    const failed = await caller.stop(false);
    if (failed !== undefined) return this.#rollBack(failed.error);
    if (place.isExpired()) return this.#discarded(refusal("expired", place));
    try {
      await this.#end("commit", options);
    } catch (error) {
      const told = refusalOf(error, place);
      if (told instanceof TransactionError && told.reason === "expired") return this.#discarded(told);
      if (!isUnknown(error)) return this.#rollBack(told);
      this.#state = "unknown";
      throw error;
    }
    this.#state = "committed";
  }

  async abort(options?: CallOptions): Promise<void> {
    if (this.#state === "aborted") return;
    this.#claim("open", "unknown");
    const { caller, place } = this.#parts;
    await caller.stop(true);
    // The device has discarded it by itself.
    if (place.isExpired()) this.#state = "aborted";
    else await this.#sendAbort(options);
  }

  async show(options?: CallOptions): Promise<string[]> {
    const { base, place, firmware } = this.#parts;
    if (this.#state !== "open") throw this.#ended();
    if (place.simulated) return [];
    if (isAtLeast(firmware, [7, 4, 1]) === false) throw unsupported("show()", firmware);
    const { envelope } = await this.#told(
      base.call(
        {
          operation: "transaction.show",
          method: "GET",
          path: "/cmdb",
          query: { action: "transaction-show", "transaction-id": this.id },
          safe: true,
          object: this.#object,
        },
        { ...options, vdom: place.sentVdom },
      ),
    );
    return Array.isArray(envelope.results) ? envelope.results.map(String) : [];
  }

  /** Aborts an open transaction because of an error, which survives: an abort that fails is told as its `suppressed`. */
  async abandon(error: unknown): Promise<void> {
    if (this.#state !== "open") return;
    try {
      await this.abort({ timeout: { total: abortPatience } });
    } catch (failure) {
      this.#suppress(failure, error);
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#state === "open") await this.abort();
  }

  async #rollBack(error: unknown): Promise<never> {
    try {
      await this.#sendAbort({ timeout: { total: abortPatience } });
    } catch (failure) {
      this.#suppress(failure, error);
    }
    throw error;
  }

  #discarded(error: TransactionError): never {
    this.#state = "aborted";
    throw error;
  }

  async #sendAbort(options: CallOptions | undefined): Promise<void> {
    this.#state = "unknown";
    await this.#told(this.#end("abort", options));
    this.#state = "aborted";
  }

  #end(verb: "commit" | "abort", options: CallOptions | undefined): Promise<DeviceAnswer> {
    const { base, place } = this.#parts;
    return base.call(
      {
        operation: `transaction.${verb}`,
        method: "POST",
        path: "/cmdb",
        query: { action: `transaction-${verb}` },
        json: { "transaction-id": this.id },
        safe: false,
        object: this.#object,
        pretend: () => ({ action: `transaction-${verb}` }),
      },
      { ...options, vdom: place.sentVdom },
    );
  }

  async #told<T>(answer: Promise<T>): Promise<T> {
    try {
      return await answer;
    } catch (error) {
      throw refusalOf(error, this.#parts.place);
    }
  }

  get #object() {
    return { type: "transaction", key: String(this.id) };
  }

  #claim(...from: readonly TransactionState[]): void {
    if (!from.includes(this.#state)) throw this.#ended();
    this.#state = "ending";
  }

  #ended(): TransactionError {
    const how = { ending: "is ending", unknown: "has ended, it is not known how" } as Readonly<Record<string, string>>;
    const { id } = this;
    return new TransactionError(`Transaction ${id} ${how[this.#state] ?? `was ${this.#state}`}.`, {
      reason: "ended",
      transactionId: id,
      context: { service: "fortios", object: this.#object },
    });
  }

  #suppress(failure: unknown, error: unknown): void {
    const data = { transactionId: this.id, error: failure };
    this.#parts.base.warn("A transaction could not be aborted; the device discards it when its timeout is over.", data);
    if (typeof error !== "object" || error === null || !Object.isExtensible(error)) return;
    Object.defineProperty(error, "suppressed", { value: failure, configurable: true, writable: true });
  }
}

/** The error of what only newer firmware can do. */
export function unsupported(what: string, firmware: string | undefined): UnsupportedError {
  return new UnsupportedError(`${what} needs FortiOS 7.4.1 or later; the device has ${firmware ?? "an older one"}.`);
}

/** Whether nobody can tell if a write was carried out. */
function isUnknown(error: unknown): boolean {
  return error instanceof OutcomeUnknownError || (error instanceof AbortedError && error.sent);
}
