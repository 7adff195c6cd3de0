import { InputError, type Settled } from "@fortikit/core";
import type { Caller, FortiOSCallOptions } from "../contract/caller.ts";
import type { NativeTable } from "../typegen/native.ts";
import { ensureSingleton } from "./ensure/ensure.ts";
import type { EnsureOptions, EnsureResult } from "./ensure/ensure-types.ts";
import { fullOf } from "./full/full-of.ts";
import { type Place, request } from "./place.ts";
import { AcrossVdoms } from "./query/across-vdoms.ts";
import { defaultsOf, schemaOf } from "./query/definitions.ts";
import { type AnyRow, objectOf } from "./query/results.ts";
import { wireQuery } from "./query/wire-query.ts";
import { bodyOf } from "./write/body.ts";
import { change } from "./write/write.ts";
import type { Changed } from "./write/write-types.ts";

const methods = "get schema defaults update unset ensure";

/** An object that is there once. `Singleton` and `ReadSingleton` are its types. */
export class CmdbSingleton {
  readonly #place: Place;
  readonly #caller: Caller;

  constructor(place: Place, caller: Caller) {
    this.#place = place;
    this.#caller = caller;
  }

  async get(query: object = {}, options?: FortiOSCallOptions): Promise<AnyRow> {
    const place = this.#place;
    const wire = wireQuery(query, place).query;
    const answer = await this.#caller.call(
      { ...request(place, "get"), method: "GET", query: wire, safe: true },
      options,
    );
    return objectOf(place, answer.envelope, answer);
  }

  async schema(options?: FortiOSCallOptions): Promise<NativeTable> {
    return await schemaOf(this.#place, this.#caller, options);
  }

  async defaults(options?: FortiOSCallOptions): Promise<AnyRow> {
    return await defaultsOf(this.#place, this.#caller, options);
  }

  async update(row: object, options?: FortiOSCallOptions): Promise<Changed> {
    const { json, skipped } = bodyOf(this.#place, row, "update");
    return await change(this.#place, this.#caller, { verb: "update", method: "PUT", json }, options, skipped);
  }

  async unset(fields: readonly string[], options?: FortiOSCallOptions): Promise<Changed> {
    const { operation, type } = this.#place;
    const context = { operation: `${operation}.unset`, object: { type } };
    if (!Array.isArray(fields) || fields.length === 0) {
      throw new InputError(`${operation}.unset: give one or more fields.`, { field: "fields", context });
    }
    const defaults = await defaultsOf(this.#place, this.#caller, options);
    const absent = fields.filter((field) => !Object.hasOwn(defaults, field) || defaults[field] === undefined);
    if (absent.length > 0) {
      throw new InputError(`${operation}.unset: the device has no default for ${absent.join(", ")}.`, {
        field: absent[0],
        hint: "Nothing was written. Write the value you want with update().",
        context,
      });
    }
    const json = Object.fromEntries(fields.map((field) => [field, defaults[field]]));
    return await change(this.#place, this.#caller, { verb: "unset", method: "PUT", json }, options);
  }

  async ensure(desired: object, options?: EnsureOptions): Promise<EnsureResult<AnyRow>> {
    return await ensureSingleton(this.#place, this.#caller, desired, options);
  }

  get full(): object {
    return fullOf(this.#caller, methods.split(" "), (caller) => new CmdbSingleton(this.#place, caller));
  }

  acrossVdoms(vdoms: "*" | readonly string[]): VdomRead {
    const across = new AcrossVdoms(this.#place, this.#caller, vdoms);
    return { get: (query, options) => across.get(query, options) };
  }
}

interface VdomRead {
  get(query?: object, options?: FortiOSCallOptions): Promise<Map<string, Settled<AnyRow>>>;
}
