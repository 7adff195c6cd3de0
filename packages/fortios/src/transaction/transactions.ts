import { AbortedError, type CallOptions, InputError } from "@fortikit/core";
import type { DeviceAnswer, Envelope, FortiOSCallOptions } from "../contract/caller.ts";
import { isAtLeast } from "../device/firmware.ts";
import { OpenTransaction, unsupported } from "./open-transaction.ts";
import { refusalOf } from "./refusal.ts";
import { TransactionCaller, type TransactionPlace } from "./transaction-caller.ts";
import { TransactionError } from "./transaction-error.ts";
import type { Transaction, TransactionInfo, TransactionOptions, TransactionParts } from "./types.ts";

const defaultTimeout = 60_000;

/** FortiOS' batch transactions: several changes that are applied together, or not at all. */
export class Transactions<Scope extends object> {
  readonly #parts: TransactionParts<Scope>;
  readonly #now: () => number;

  constructor(parts: TransactionParts<Scope>) {
    this.#parts = parts;
    this.#now = parts.now ?? (() => performance.now());
  }

  /**
   * Starts a transaction, hands it to `work`, and commits when that returns; aborts when it throws or when the signal of the
   * options fires. What is not called on the transaction itself does not belong to it. Calls still under way when `work`
   * returns are waited for before the commit.
   *
   * @throws whatever `work` throws; where the abort fails besides, its error is the `suppressed` of that one. AbortedError
   * when the signal fired. The errors of `begin` and `commit`.
   */
  async run<Result>(
    work: (transaction: Transaction<Scope>) => Result | PromiseLike<Result>,
    options?: TransactionOptions,
    callOptions: CallOptions = {},
  ): Promise<Result> {
    checkWork(work);
    const { transaction, control } = await this.#start(options, callOptions);
    let result: Result;
    try {
      result = await unlessAborted(async () => await work(transaction), control, callOptions.signal);
    } catch (error) {
      await control.abandon(error);
      throw error;
    }
    // The work may have ended it by itself.
    if (control.state === "open") await control.commit(callOptions);
    return result;
  }

  /** Makes a function transactional: each call of what it gives is a `run` with the arguments added. */
  wrap<Args extends readonly unknown[], Result>(
    work: (transaction: Transaction<Scope>, ...args: Args) => Result | PromiseLike<Result>,
    options?: TransactionOptions,
    callOptions?: CallOptions,
  ): (...args: Args) => Promise<Result> {
    checkWork(work);
    return (...args) => this.run((transaction) => work(transaction, ...args), options, callOptions);
  }

  /**
   * Starts a transaction that is ended by hand.
   *
   * `POST /api/v2/cmdb?action=transaction-start`
   * @throws TransactionError `"nested"` on a transaction; `"start"` when the device names none; `"conflict"`.
   */
  async begin(options?: TransactionOptions, callOptions?: CallOptions): Promise<Transaction<Scope>> {
    const { transaction } = await this.#start(options, callOptions);
    return transaction;
  }

  /**
   * Transactions that are open on the device, also those of others. FortiOS 7.4.1 and later.
   *
   * `GET /api/v2/cmdb?action=transaction-list`
   * @throws UnsupportedError below 7.4.1.
   */
  async list(options?: FortiOSCallOptions): Promise<TransactionInfo[]> {
    const { caller, firmware } = this.#parts;
    const check = (): void => {
      if (isAtLeast(firmware(), [7, 4, 1]) === false) throw unsupported("The list of transactions", firmware());
    };
    check();
    const query = { action: "transaction-list" };
    const asked = caller.call(
      { operation: "transaction.list", method: "GET", path: "/cmdb", query, safe: true },
      options,
    );
    const { envelope } = await asked.catch((error: unknown) => {
      // Only the answer told what firmware it is.
      check();
      throw error;
    });
    check();
    return rowsOf(envelope.results).map((details) => ({ id: idOf(details), vdom: textOf(details.vdom), details }));
  }

  async #start(
    options: TransactionOptions = {},
    callOptions: CallOptions = {},
  ): Promise<{ readonly transaction: Transaction<Scope>; readonly control: OpenTransaction }> {
    const { caller: base, scope, firmware } = this.#parts;
    if (base instanceof TransactionCaller) {
      throw new TransactionError("A transaction cannot be started inside another.", {
        reason: "nested",
        hint: "Use the transaction you were handed, or start the other one on the client itself.",
      });
    }
    const timeout = checkTimeout(options.timeout);
    // Counted from before the device counts, so that it is never thought to be open longer than it is.
    const startedAt = this.#now();
    const answer = await this.#send(timeout, options, callOptions);
    const place = this.#placeOf(answer, options, startedAt + timeout * 1000);
    const caller = new TransactionCaller(base, place);
    const expiresAt = new Date(Date.now() + startedAt + timeout * 1000 - this.#now());
    const told = textOf(answer.envelope.version) ?? firmware();
    const control = new OpenTransaction({ base, caller, place, expiresAt, firmware: told });
    const members = Object.getOwnPropertyDescriptors(scope(caller));
    return { transaction: Object.defineProperties(control, members) as OpenTransaction & Scope, control };
  }

  async #send(timeout: number, { vdom }: TransactionOptions, callOptions: CallOptions): Promise<DeviceAnswer> {
    try {
      return await this.#parts.caller.call(
        {
          operation: "transaction.start",
          method: "POST",
          path: "/cmdb",
          query: { action: "transaction-start" },
          json: { timeout },
          safe: false,
          object: { type: "transaction" },
          pretend: () => ({ action: "transaction-start", results: { "transaction-id": 0 } }),
        },
        { ...callOptions, vdom },
      );
    } catch (error) {
      throw refusalOf(error, { id: 0, vdom });
    }
  }

  #placeOf({ envelope, response }: DeviceAnswer, { vdom }: TransactionOptions, deadline: number): TransactionPlace {
    const id = idOf(envelope.results);
    if (id === undefined) {
      const context = { service: "fortios", operation: "transaction.start", method: "POST", path: "/api/v2/cmdb" };
      throw new TransactionError("The device began no transaction: its answer holds no id.", {
        reason: "start",
        hint: "Transactions need FortiOS 6.4 or later.",
        requestId: response.requestId,
        context,
      });
    }
    return {
      id,
      vdom: vdom ?? textOf(envelope.vdom) ?? this.#parts.vdom,
      sentVdom: vdom,
      simulated: !response.sent,
      isExpired: () => this.#now() >= deadline,
    };
  }
}

/** Rejects when the signal fires while the transaction is open; once it is being ended, that decides. */
function unlessAborted<T>(
  work: () => Promise<T>,
  control: OpenTransaction,
  signal: AbortSignal | undefined,
): Promise<T> {
  if (signal === undefined) return work();
  return new Promise<T>((resolve, reject) => {
    const onAbort = (): void => {
      if (control.state !== "open") return;
      const context = { service: "fortios", object: { type: "transaction", key: String(control.id) } };
      reject(new AbortedError(`Transaction ${control.id} was aborted by your signal.`, { sent: true, context }));
    };
    signal.addEventListener("abort", onAbort, { once: true });
    if (signal.aborted) onAbort();
    else
      work()
        .then(resolve, reject)
        .finally(() => signal.removeEventListener("abort", onAbort));
  });
}

function checkWork(work: unknown): void {
  if (typeof work !== "function") throw new InputError("A transaction needs a function.", { field: "work" });
}

/** Milliseconds to the whole seconds the device takes. */
function checkTimeout(timeout = defaultTimeout): number {
  if (typeof timeout === "number" && timeout > 0 && Number.isFinite(timeout)) return Math.ceil(timeout / 1000);
  throw new InputError("timeout must be a number of milliseconds above 0.", { field: "timeout" });
}

/** Firmwares write the name with a hyphen or an underscore. */
function idOf(results: unknown): number | undefined {
  const told = (results ?? {}) as Envelope;
  const id = Number(told["transaction-id"] ?? told.transaction_id ?? told.id ?? Number.NaN);
  return Number.isSafeInteger(id) ? id : undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function rowsOf(results: unknown): Record<string, unknown>[] {
  const rows = Array.isArray(results) ? results : [];
  return rows.filter((row): row is Record<string, unknown> => typeof row === "object" && row !== null);
}
