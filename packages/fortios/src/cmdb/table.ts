import { InputError, type Settled } from "@fortikit/core";
import type { Caller, FortiOSCallOptions } from "../contract/caller.ts";
import type { NativeTable } from "../typegen/native.ts";
import { withChildren } from "./children.ts";
import { ensureRow } from "./ensure/ensure.ts";
import type { EnsureOptions, EnsureResult } from "./ensure/ensure-types.ts";
import { fullOf } from "./full/full-of.ts";
import { type Key, keySegment, type Place, placeAt, request } from "./place.ts";
import { AcrossVdoms } from "./query/across-vdoms.ts";
import { defaultsOf, schemaOf } from "./query/definitions.ts";
import { checkEnd, listPages, listPlan, listRows } from "./query/list.ts";
import { type AnyRow, objectOf } from "./query/results.ts";
import { wireQuery } from "./query/wire-query.ts";
import { move, reorder } from "./write/order.ts";
import { create, exists, remove, update, upsert } from "./write/rows.ts";
import { change } from "./write/write.ts";
import type {
  Changed,
  CreateOptions,
  IfMissingOptions,
  MoveTarget,
  PurgeOptions,
  Reordered,
  Upserted,
} from "./write/write-types.ts";

const methods = `list get exists schema defaults create update upsert delete move reorder clone rename purge ensure`;

/** A configuration table, or a table inside an object. `Table` and its relatives are its types. */
export class CmdbTable {
  readonly #place: Place;
  readonly #caller: Caller;

  constructor(place: Place, caller: Caller) {
    this.#place = place;
    this.#caller = caller;
  }

  async list(query: object = {}, options?: FortiOSCallOptions): Promise<AnyRow[]> {
    const plan = listPlan(this.#place, query);
    const { rows, end } = await listRows(plan, this.#caller, options);
    checkEnd(plan, end, rows);
    return rows;
  }

  async *iterate(query: object = {}, options?: FortiOSCallOptions): AsyncGenerator<AnyRow, void, undefined> {
    const plan = listPlan(this.#place, query);
    const pages = listPages(plan, this.#caller, options);
    for (;;) {
      const { value, done } = await pages.next();
      // The rows went out one by one: an error has none to give.
      if (done === true) return checkEnd(plan, value, []);
      yield* value;
    }
  }

  async get(key: unknown, query: object = {}, options?: FortiOSCallOptions): Promise<AnyRow> {
    const at = placeAt(this.#place, key);
    const wire = wireQuery(query, at).query;
    const answer = await this.#caller.call({ ...request(at, "get"), method: "GET", query: wire, safe: true }, options);
    return objectOf(at, answer.envelope, answer);
  }

  async exists(key: unknown, options?: FortiOSCallOptions): Promise<boolean> {
    return await exists(this.#place, this.#caller, key, options);
  }

  at(key: unknown): object {
    const at = placeAt(this.#place, key);
    return withChildren({}, at, this.#caller, makeTable);
  }

  async schema(options?: FortiOSCallOptions): Promise<NativeTable> {
    return await schemaOf(this.#place, this.#caller, options);
  }

  async defaults(options?: FortiOSCallOptions): Promise<AnyRow> {
    return await defaultsOf(this.#place, this.#caller, options);
  }

  async create(row: object, options?: CreateOptions): Promise<Key> {
    return await create(this.#place, this.#caller, row, options);
  }

  async update(key: unknown, row: object, options?: IfMissingOptions): Promise<Changed> {
    return await update(this.#place, this.#caller, key, row, options);
  }

  async upsert(row: object, options?: FortiOSCallOptions): Promise<Upserted<Key>> {
    return await upsert(this.#place, this.#caller, row, options);
  }

  async delete(key: unknown, options?: IfMissingOptions): Promise<Changed> {
    return await remove(this.#place, this.#caller, key, options);
  }

  async move(key: unknown, target: MoveTarget<unknown>, options?: FortiOSCallOptions): Promise<Changed> {
    return await move(this.#place, this.#caller, key, target, options);
  }

  async reorder(keys: readonly unknown[], options?: FortiOSCallOptions): Promise<Reordered> {
    return await reorder(this.#place, this.#caller, keys, options);
  }

  async clone(key: unknown, newKey: Key, options?: FortiOSCallOptions): Promise<Key> {
    const at = placeAt(this.#place, key);
    keySegment(this.#place, newKey);
    const query = { action: "clone", nkey: newKey };
    await change(at, this.#caller, { verb: "clone", method: "POST", query, pretend: { mkey: newKey } }, options);
    return newKey;
  }

  async rename(key: unknown, newKey: Key, options?: FortiOSCallOptions): Promise<Changed> {
    const at = placeAt(this.#place, key);
    keySegment(this.#place, newKey);
    const json = { [this.#place.row.key ?? ""]: newKey };
    return await change(at, this.#caller, { verb: "rename", method: "PUT", json, pretend: { mkey: newKey } }, options);
  }

  async purge(options: PurgeOptions): Promise<Changed> {
    const { confirm, ...rest } = options ?? {};
    const { operation, type } = this.#place;
    if (confirm !== type) {
      throw new InputError(`${operation}.purge deletes every object of the table. Nothing was sent.`, {
        field: "confirm",
        hint: `To do that, call purge({ confirm: ${JSON.stringify(type)} }).`,
        context: { operation: `${operation}.purge`, object: { type } },
      });
    }
    return await change(this.#place, this.#caller, { verb: "purge", method: "DELETE" }, rest);
  }

  async ensure(desired: object, options?: EnsureOptions): Promise<EnsureResult<AnyRow>> {
    return await ensureRow(this.#place, this.#caller, desired, options);
  }

  get full(): object {
    return fullOf(this.#caller, methods.split(" "), (caller) => new CmdbTable(this.#place, caller));
  }

  acrossVdoms(vdoms: "*" | readonly string[]): VdomReads {
    const across = new AcrossVdoms(this.#place, this.#caller, vdoms);
    return {
      list: (query, options) => across.list(query, options),
      get: (key, query, options) => across.getAt(key, query, options),
      exists: (key, options) => across.exists(key, options),
    };
  }
}

interface VdomReads {
  list(query?: object, options?: FortiOSCallOptions): Promise<Map<string, Settled<AnyRow[]>>>;
  get(key: unknown, query?: object, options?: FortiOSCallOptions): Promise<Map<string, Settled<AnyRow>>>;
  exists(key: unknown, options?: FortiOSCallOptions): Promise<Map<string, Settled<boolean>>>;
}

/** The table at a place. */
export function makeTable(place: Place, caller: Caller): CmdbTable {
  return new CmdbTable(place, caller);
}
