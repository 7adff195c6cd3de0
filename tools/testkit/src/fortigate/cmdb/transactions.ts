import { type Device, isFrom, type Visit } from "../device.ts";
import { envelope, refusal, type Told } from "../envelope.ts";
import type { Answer } from "../types.ts";
import type { Configuration } from "./configuration.ts";

/** Changes that wait for their commit. */
export interface Transaction {
  readonly id: number;
  readonly vdom: string;
  readonly until: number;
  readonly startedAt: number;
  readonly draft: Configuration;
  /** Tables it has changed: nobody else can change them until it ends. */
  readonly tables: Set<string>;
  readonly commands: string[];
}

/** The batch transactions of the device. */
export class Transactions {
  readonly #device: Device;
  readonly #open = new Map<number, Transaction>();
  #last = 0;

  constructor(device: Device) {
    this.#device = device;
  }

  /** Ids of those that have neither ended nor expired. */
  ids(): number[] {
    const now = this.#device.now();
    for (const { id, until } of this.#open.values()) if (until <= now) this.#open.delete(id);
    return [...this.#open.keys()];
  }

  /** The transaction a request's header names; refuses ids that are none, and other vdoms. */
  of(visit: Visit, vdom: string, told: Told): { transaction: Transaction | undefined } | { refused: Answer } {
    const id = visit.headers["x-transaction-id"];
    if (id === undefined) return { transaction: undefined };
    const transaction = this.#find(Number(id));
    if (transaction === undefined) return { refused: this.#unknown(told, id) };
    if (transaction.vdom === vdom || visit.search.get("scope") === "global") return { transaction };
    return { refused: refusal(this.#device, 500, -1, told, `config transaction id=${id} is of another vdom`) };
  }

  /** Keeps a table for a transaction, or refuses because another one has it. */
  lock(path: string, transaction: Transaction | undefined, told: Told): Answer | undefined {
    for (const id of this.ids()) {
      const other = this.#open.get(id);
      const isShared = other?.vdom === told.vdom || this.#device.tables[path]?.global === true;
      if (other === undefined || other === transaction || !isShared || !other.tables.has(path)) continue;
      const text = `${path} is currently being configured in another transaction (id=${id})`;
      return refusal(this.#device, 500, -1, told, text);
    }
    transaction?.tables.add(path);
    return undefined;
  }

  serve(visit: Visit, told: Told): Answer {
    const device = this.#device;
    const verb = `${visit.method} ${told.action?.slice("transaction-".length)}`;
    if (verb === "POST start") return this.#start(visit, told);
    if (verb === "GET list" && isFrom(device, 7, 4, 1)) return this.#list(told);
    const { "transaction-id": inBody } = (visit.body ?? {}) as Record<string, unknown>;
    const id = visit.method === "GET" ? visit.search.get("transaction-id") : inBody;
    const known = verb === "POST commit" || verb === "POST abort" || (verb === "GET show" && isFrom(device, 7, 4, 1));
    if (!known) return refusal(device, 400, -1, told);
    const transaction = this.#find(Number(id));
    if (transaction === undefined) return this.#unknown(told, id);
    if (verb === "GET show") return this.#answer(told, { results: transaction.commands });
    this.#open.delete(transaction.id);
    if (verb === "POST commit") this.#commit(transaction);
    return this.#answer(told, { revision_changed: false });
  }

  #start(visit: Visit, told: Told): Answer {
    const { timeout } = (visit.body ?? {}) as { timeout?: unknown };
    if (typeof timeout !== "number" || !Number.isInteger(timeout) || timeout < 1) {
      return refusal(this.#device, 400, -651, told);
    }
    this.#last += 1;
    const startedAt = this.#device.now();
    this.#open.set(this.#last, {
      id: this.#last,
      vdom: told.vdom,
      startedAt,
      until: startedAt + timeout * 1000,
      draft: this.#device.configuration.copy(),
      tables: new Set(),
      commands: [],
    });
    return this.#answer(told, { revision_changed: false, results: { "transaction-id": this.#last } });
  }

  #commit({ draft, tables, vdom }: Transaction): void {
    for (const path of tables) this.#device.configuration.setContent(path, vdom, draft.content(path, vdom));
  }

  #list(told: Told): Answer {
    const results = this.ids().flatMap((id) => this.#open.get(id) ?? []);
    const rows = results.map(({ id, vdom, startedAt, until }) => ({
      "transaction-id": id,
      vdom,
      created: Math.floor(startedAt / 1000),
      expires: Math.floor(until / 1000),
    }));
    return this.#answer(told, { results: rows });
  }

  #find(id: number): Transaction | undefined {
    return this.ids().includes(id) ? this.#open.get(id) : undefined;
  }

  #unknown(told: Told, id: unknown): Answer {
    return refusal(this.#device, 500, -1, told, `config transaction id=${id} has expired or does not exist`);
  }

  #answer(told: Told, more: object): Answer {
    return { status: 200, json: envelope(this.#device, 200, { ...told, name: undefined, path: undefined, ...more }) };
  }
}
