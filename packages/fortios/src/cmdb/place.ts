import { InputError } from "@fortikit/core";
import { encodeSegment } from "@fortikit/core/product";
import type { DeviceRequest } from "../contract/caller.ts";
import type { TableRow } from "../contract/schema.ts";
import { camelCase } from "../tree/camel-case.ts";

/** A key of a table. */
export type Key = string | number;

/** Where a table, a singleton or an object is: what its requests have in common. */
export interface Place {
  /** `cmdb.firewall.address` */
  readonly operation: string;
  /** `firewall/address`, without keys. */
  readonly type: string;
  /** Encoded path below `/api/v2`, with keys. */
  readonly path: string;
  readonly keys: readonly string[];
  readonly row: TableRow;
  /** The row, or one it is in, takes no writes. */
  readonly readOnly: boolean;
}

/** The place of a table or singleton: `firewall/address`. */
export function placeOf(path: string, row: TableRow): Place {
  return {
    operation: `cmdb.${path.split(/[/.]/).map(camelCase).join(".")}`,
    type: path,
    path: `/cmdb/${path.split("/").map(encodeSegment).join("/")}`,
    keys: [],
    row,
    readOnly: row.readOnly === true,
  };
}

/** The place of one object of a table. */
export function placeAt(place: Place, key: unknown): Place {
  return { ...place, path: `${place.path}/${keySegment(place, key)}`, keys: [...place.keys, String(key)] };
}

/** The place of a table or an object inside one. */
export function placeIn(place: Place, name: string, row: TableRow): Place {
  return {
    operation: `${place.operation}.${camelCase(name)}`,
    type: `${place.type}/${name}`,
    path: `${place.path}/${encodeSegment(name)}`,
    keys: place.keys,
    row,
    readOnly: place.readOnly || row.readOnly === true,
  };
}

/** A key as it stands in a path. Refuses what would address another object, before anything is sent. */
export function keySegment(place: Place, key: unknown): string {
  const field = place.row.key ?? "key";
  const context = { operation: place.operation, object: { type: place.type } };
  if (typeof key !== "string" && typeof key !== "number") {
    const what = key === null ? "null" : Array.isArray(key) ? "a list" : typeof key;
    throw new InputError(`${place.operation}: the key must be text or a number, not ${what}.`, { field, context });
  }
  try {
    return encodeSegment(key);
  } catch (error) {
    if (!InputError.is(error)) throw error;
    throw new InputError(`${place.operation}: ${error.message}`, { field, context });
  }
}

/** A key as the table types it: a device tells some numbers as text. */
export function typedKey(row: TableRow, key: Key): Key {
  if (row.int !== true) return String(key);
  return typeof key === "string" && /^-?\d+$/.test(key) ? Number(key) : key;
}

/** The members of a request that tell what it is about. */
export function request(place: Place, verb: string): Pick<DeviceRequest, "operation" | "path" | "object"> {
  const key = place.keys.length === 0 ? undefined : place.keys.join("/");
  return { operation: `${place.operation}.${verb}`, path: place.path, object: { type: place.type, key } };
}
