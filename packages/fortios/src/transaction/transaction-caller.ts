import type { Caller, DeviceAnswer, DeviceRequest, FortiOSCallOptions } from "../contract/caller.ts";
import { refusal, refusalOf, type TransactionName } from "./refusal.ts";
import { TransactionError } from "./transaction-error.ts";

/** What a caller must know of its transaction. */
export interface TransactionPlace extends TransactionName {
  /** The virtual domain calls are sent with; `undefined` leaves it to the client. */
  readonly sentVdom: string | undefined;
  /** Read-only mode began it: the device knows nothing of it. */
  readonly simulated: boolean;
  readonly isExpired: () => boolean;
}

const header = "x-transaction-id";

/** The calls of one transaction: they carry its header, keep to its vdom, and end with it. */
export class TransactionCaller implements Caller {
  readonly #base: Caller;
  readonly #place: TransactionPlace;
  readonly #underWay = new Set<Promise<DeviceAnswer>>();
  readonly #cancel = new AbortController();
  #open = true;

  constructor(base: Caller, place: TransactionPlace) {
    this.#base = base;
    this.#place = place;
  }

  async call(request: DeviceRequest, options: FortiOSCallOptions = {}): Promise<DeviceAnswer> {
    this.#check(request, options);
    const answer = this.#base.call(request, this.#placed(request, options));
    this.#underWay.add(answer);
    try {
      return told(await answer);
    } catch (error) {
      throw refusalOf(error, this.#place);
    } finally {
      this.#underWay.delete(answer);
    }
  }

  warn(message: string, data: object): void {
    this.#base.warn(message, data);
  }

  /** Takes no more calls, and waits for those under way; with `cancel` it ends them. Gives the first error among them. */
  async stop(cancel: boolean): Promise<{ readonly error: unknown } | undefined> {
    this.#open = false;
    if (cancel) this.#cancel.abort();
    const results = await Promise.allSettled(this.#underWay);
    const failed = results.find((result) => result.status === "rejected");
    return failed === undefined ? undefined : { error: refusalOf(failed.reason, this.#place) };
  }

  #check(request: DeviceRequest, { vdom }: FortiOSCallOptions): void {
    const { id, isExpired } = this.#place;
    if (!this.#open) throw this.#refuse("ended", `${request.operation}: transaction ${id} has ended.`, request);
    // A device that has forgotten the transaction might apply the change at once.
    if (isExpired()) throw refusal("expired", this.#place);
    const own = this.#place.vdom ?? this.#place.sentVdom;
    const asked = request.vdoms ?? vdom ?? request.query?.vdom;
    const names = typeof asked === "object" ? asked.map(String) : asked === undefined ? [] : String(asked).split(",");
    const other = names.find((name) => (own !== undefined ? name !== own : name === "*" || names.length > 1));
    if (other === undefined) return;
    const message = `${request.operation}: transaction ${id} is of vdom ${own ?? "the administrator"}, not of ${other}.`;
    throw this.#refuse("vdom", message, request);
  }

  #placed(request: DeviceRequest, options: FortiOSCallOptions): FortiOSCallOptions {
    const { id, sentVdom, simulated } = this.#place;
    const { query = {}, vdoms, path } = request;
    const isPlaced = vdoms !== undefined || query.vdom !== undefined || query.scope !== undefined;
    const isGlobal = options.scope === "global";
    const signal =
      options.signal === undefined ? this.#cancel.signal : AbortSignal.any([options.signal, this.#cancel.signal]);
    // Monitor and log know no transactions.
    const isMember = !simulated && /^\/cmdb(?:\/|$)/.test(path);
    return {
      ...options,
      signal,
      vdom: options.vdom ?? (isPlaced || isGlobal ? undefined : sentVdom),
      headers: isMember ? { ...withoutHeader(options.headers), [header]: String(id) } : options.headers,
    };
  }

  #refuse(reason: "ended" | "vdom", message: string, { operation, object }: DeviceRequest): TransactionError {
    const hint =
      reason === "ended"
        ? "Await every call before the function returns, and use the client itself afterwards."
        : "Call another vdom through the client itself, or in a transaction of its own.";
    const context = { service: "fortios", operation, object };
    return new TransactionError(message, { reason, transactionId: this.#place.id, hint, context });
  }
}

/** Until the commit nothing has changed, whatever was written: a device that says so says nothing of the write. */
function told(answer: DeviceAnswer): DeviceAnswer {
  if (answer.envelope.revision_changed !== false) return answer;
  const { revision_changed: _, ...envelope } = answer.envelope;
  return { ...answer, envelope, envelopes: [envelope] };
}

function withoutHeader(headers: FortiOSCallOptions["headers"]): Record<string, string> {
  return Object.fromEntries(Object.entries(headers ?? {}).filter(([name]) => name.toLowerCase() !== header));
}
