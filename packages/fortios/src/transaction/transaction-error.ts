import { FortinetError, type FortinetErrorOptions } from "@fortikit/core";

/**
 * What went wrong:
 * - `"start"`: the device began no transaction that can be used;
 * - `"ended"`: it was committed or aborted before;
 * - `"expired"`: its timeout has run out, or the device does not know it any more; nothing of it was applied;
 * - `"conflict"`: another transaction or administrator holds the table; abort, and try again later;
 * - `"nested"`: a transaction was started inside another;
 * - `"vdom"`: a call named another virtual domain than the transaction's.
 */
export type TransactionReason = "start" | "ended" | "expired" | "conflict" | "nested" | "vdom";

/** A transaction cannot go on, or was used in a way it does not allow. Where the device refused, its error is the `cause`. */
export class TransactionError extends FortinetError {
  static override readonly kind: string = "TransactionError";
  static override readonly code: string = "transaction";
  readonly reason: TransactionReason;
  /** The device's number of the transaction, where there is one. */
  readonly transactionId: number | undefined;

  constructor(
    message: string,
    options: FortinetErrorOptions & {
      readonly reason: TransactionReason;
      readonly transactionId?: number | undefined;
    },
  ) {
    super(message, options);
    this.reason = options.reason;
    this.transactionId = options.transactionId;
  }
}
