import { DuplicateError, InputError, NotFoundError, ResponseError } from "@fortikit/core";
import type { Caller, FortiOSCallOptions } from "../../contract/caller.ts";
import { type Key, keySegment, type Place, placeAt, request, typedKey } from "../place.ts";
import { bodyOf } from "./body.ts";
import { change, isMissing, send } from "./write.ts";
import type { Changed, CreateOptions, IfMissingOptions, Upserted } from "./write-types.ts";

/** Creates a row and gives its key. */
export async function create(place: Place, caller: Caller, row: unknown, options: CreateOptions = {}): Promise<Key> {
  const { ifExists, ...rest } = options;
  const { json } = bodyOf(place, row, "create");
  const given = keyOf(place, json, place.row.int !== true);
  // Only the device can number a row: read-only mode answers 0, which is no row's number.
  const pretend = { mkey: given ?? 0 };
  try {
    const { envelope, response } = await send(place, caller, { verb: "create", method: "POST", json, pretend }, rest);
    const key = envelope.mkey ?? given;
    if (key !== undefined) return typedKey(place.row, key);
    throw new ResponseError(`${place.operation}.create: the answer does not tell the key of the new object.`, {
      status: response.status,
      requestId: response.requestId,
      hint: "The object was created: look for it in list().",
    });
  } catch (error) {
    if (ifExists !== "ignore" || given === undefined || !DuplicateError.is(error)) throw error;
    // Another field of the row may be what exists already, in another row.
    if (!(await exists(place, caller, given, rest))) throw error;
    return typedKey(place.row, given);
  }
}

/** Writes the given fields of a row. */
export async function update(
  place: Place,
  caller: Caller,
  key: unknown,
  row: unknown,
  options: IfMissingOptions = {},
): Promise<Changed> {
  const { ifMissing, ...rest } = options;
  const at = placeAt(place, key);
  const { json, skipped } = bodyOf(place, row, "update");
  const write = { verb: "update", method: "PUT", json, pretend: { mkey: key as Key } } as const;
  return await unlessMissing(ifMissing, change(at, caller, write, rest, skipped));
}

/** Updates a row, or creates it when there is none. */
export async function upsert(
  place: Place,
  caller: Caller,
  row: unknown,
  options?: FortiOSCallOptions,
): Promise<Upserted<Key>> {
  const { json, skipped } = bodyOf(place, row, "update");
  const key = keyOf(place, json, true) as Key;
  const at = placeAt(place, key);
  const write = { verb: "update", method: "PUT", json, pretend: { mkey: key } } as const;
  try {
    return { key: typedKey(place.row, key), created: false, ...(await change(at, caller, write, options, skipped)) };
  } catch (error) {
    const isGone = isMissing(error) || (NotFoundError.is(error) && !(await exists(place, caller, key, options)));
    if (!isGone) throw error;
  }
  return { key: await create(place, caller, row, options), created: true, changed: true };
}

/** Deletes a row. */
export async function remove(
  place: Place,
  caller: Caller,
  key: unknown,
  options: IfMissingOptions = {},
): Promise<Changed> {
  const { ifMissing, ...rest } = options;
  const at = placeAt(place, key);
  const write = { verb: "delete", method: "DELETE", pretend: { mkey: key as Key } } as const;
  return await unlessMissing(ifMissing, change(at, caller, write, rest));
}

/** Whether there is such a row. */
export async function exists(
  place: Place,
  caller: Caller,
  key: unknown,
  options?: FortiOSCallOptions,
): Promise<boolean> {
  const at = placeAt(place, key);
  const query = place.row.key === undefined ? {} : { format: place.row.key };
  try {
    const { envelope } = await caller.call({ ...request(at, "get"), method: "GET", query, safe: true }, options);
    return !Array.isArray(envelope.results) || envelope.results.length > 0;
  } catch (error) {
    if (NotFoundError.is(error)) return false;
    throw error;
  }
}

/** The key of a row that is to be written. */
export function keyOf(place: Place, row: Readonly<Record<string, unknown>>, isNeeded: boolean): Key | undefined {
  const name = place.row.key ?? "";
  const key = row[name];
  if (key === undefined && !isNeeded) return undefined;
  if (key === undefined) {
    throw new InputError(`${place.operation}: ${name} is missing, which is the key of the row.`, {
      field: name,
      context: { operation: place.operation, object: { type: place.type } },
    });
  }
  keySegment(place, key);
  // The number 0 asks the device for a free one; among members, such as DSCP values, it is a value like others.
  if (Number(key) !== 0 || place.row.int !== true || place.row.plain === true) return key as Key;
  if (!isNeeded) return undefined;
  throw new InputError(`${place.operation}: the ${name} 0 asks the device for a free number and names no row.`, {
    field: name,
    hint: "create() makes a row and tells its number; give that number here.",
    context: { operation: place.operation, object: { type: place.type } },
  });
}

async function unlessMissing(ifMissing: "error" | "ignore" | undefined, changing: Promise<Changed>): Promise<Changed> {
  try {
    return await changing;
  } catch (error) {
    if (ifMissing === "ignore" && isMissing(error)) return { changed: false };
    throw error;
  }
}
