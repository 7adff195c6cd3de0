/// <reference lib="esnext.disposable" preserve="true" />
import type { CallOptions } from "@fortikit/core";
import type { Caller } from "../contract/caller.ts";

/** Options of a transaction. */
export interface TransactionOptions {
  /**
   * Time from start to commit, in milliseconds, rounded up to whole seconds. The device then discards the changes, and no
   * further call is sent. @default 60_000
   */
  readonly timeout?: number | undefined;
  /** The one virtual domain it changes. @default the client's */
  readonly vdom?: string | undefined;
}

/**
 * Where a transaction is: open; being committed or aborted; at its end; or `"unknown"`, when no answer told what came of a
 * commit or an abort.
 */
export type TransactionState = "open" | "ending" | "committed" | "aborted" | "unknown";

/** What a transaction has beside the endpoints. */
export interface TransactionControl extends AsyncDisposable {
  /** The device's number of it; 0 in read-only mode. */
  readonly id: number;
  /** The virtual domain it changes, as far as the device told. */
  readonly vdom: string | undefined;
  /** When the device discards it. */
  readonly expiresAt: Date;
  readonly state: TransactionState;
  /**
   * Applies all changes at once. Calls that are under way are waited for; when one of them fails, or the commit is refused,
   * the transaction is aborted.
   *
   * `POST /api/v2/cmdb?action=transaction-commit`
   * @throws TransactionError `"ended"`, `"expired"`, `"conflict"`. OutcomeUnknownError when no answer came: look at the
   * objects, or call `abort()`, which fails with `"expired"` when the commit was carried out. The error of a call under way.
   */
  commit(options?: CallOptions): Promise<void>;
  /**
   * Discards all changes; calls that are under way are ended. Does nothing after an abort.
   *
   * `POST /api/v2/cmdb?action=transaction-abort`
   * @throws TransactionError `"ended"` after a commit; `"expired"` when the device does not know it any more.
   */
  abort(options?: CallOptions): Promise<void>;
  /**
   * The changes that wait, as lines of CLI commands. FortiOS 7.4.1 and later; empty in read-only mode.
   *
   * `GET /api/v2/cmdb?action=transaction-show`
   * @throws UnsupportedError below 7.4.1. TransactionError `"ended"`, `"expired"`.
   */
  show(options?: CallOptions): Promise<string[]>;
}

/** A transaction that is open: the client's endpoints, whose changes wait for the commit. `await using` aborts it. */
export type Transaction<Scope extends object> = Scope & TransactionControl;

/** A transaction of the device, whoever started it. */
export interface TransactionInfo {
  readonly id: number | undefined;
  readonly vdom: string | undefined;
  /** Everything the device tells of it. */
  readonly details: Readonly<Record<string, unknown>>;
}

/** What `Transactions` works with. */
export interface TransactionParts<Scope extends object> {
  readonly caller: Caller;
  /** The endpoints over another caller. Own properties of what it gives become those of the transaction. */
  readonly scope: (caller: Caller) => Scope;
  /** The client's virtual domain. */
  readonly vdom?: string | undefined;
  /** Firmware as answers told it: `"v7.6.6"`. */
  readonly firmware: () => string | undefined;
  /** A clock that never goes back, in milliseconds. @default performance.now */
  readonly now?: (() => number) | undefined;
}
