import { NotFoundError, type Settled } from "@fortikit/core";
import type { Query } from "@fortikit/core/product";
import type { Caller, FortiOSCallOptions } from "../../contract/caller.ts";
import { askVdoms, checkVdoms, type VdomsRequest } from "../../envelope/vdom-results.ts";
import { type Place, placeAt, request } from "../place.ts";
import { checkEnd, listPlan, listRows } from "./list.ts";
import { pageSize } from "./pages.ts";
import { type AnyRow, objectOf, rowsOf } from "./results.ts";
import { wireQuery } from "./wire-query.ts";

/** Reads of one place over several virtual domains. */
export class AcrossVdoms {
  readonly #place: Place;
  readonly #caller: Caller;
  readonly #vdoms: "*" | readonly string[];

  constructor(place: Place, caller: Caller, vdoms: "*" | readonly string[]) {
    this.#place = place;
    this.#caller = caller;
    this.#vdoms = checkVdoms(place.operation, vdoms);
  }

  async list(query: object = {}, options?: FortiOSCallOptions): Promise<Map<string, Settled<AnyRow[]>>> {
    const place = this.#place;
    const plan = listPlan(place, query);
    const { wire, start, count = pageSize } = plan;
    const asked = this.#request(place, "list", { ...wire.query, start, count });
    return await askVdoms(this.#caller, asked, options, async (envelope, answer, vdom) => {
      const page = { rows: rowsOf(place, envelope, answer), envelope, answer };
      const { rows, end } = await listRows(plan, this.#caller, { ...options, vdom }, page);
      checkEnd(plan, end, rows);
      return rows;
    });
  }

  /** One object of a table. */
  async getAt(key: unknown, query: object = {}, options?: FortiOSCallOptions): Promise<Map<string, Settled<AnyRow>>> {
    return this.#object(placeAt(this.#place, key), query, options);
  }

  /** The object of a singleton. */
  async get(query: object = {}, options?: FortiOSCallOptions): Promise<Map<string, Settled<AnyRow>>> {
    return this.#object(this.#place, query, options);
  }

  async exists(key: unknown, options?: FortiOSCallOptions): Promise<Map<string, Settled<boolean>>> {
    const name = this.#place.row.key;
    const objects = await this.getAt(key, name === undefined ? {} : { format: [name] }, options);
    return new Map([...objects].map(([vdom, object]) => [vdom, presence(object)]));
  }

  #object(place: Place, query: object, options?: FortiOSCallOptions): Promise<Map<string, Settled<AnyRow>>> {
    const asked = this.#request(place, "get", wireQuery(query, place).query);
    return askVdoms(this.#caller, asked, options, (envelope, answer) => objectOf(place, envelope, answer));
  }

  #request(place: Place, verb: string, query: Query): VdomsRequest {
    return { ...request(place, verb), method: "GET", query, safe: true, vdoms: this.#vdoms };
  }
}

function presence(object: Settled<AnyRow>): Settled<boolean> {
  if (object.ok) return { ok: true, value: true };
  return NotFoundError.is(object.error) ? { ok: true, value: false } : object;
}
