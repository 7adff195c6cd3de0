import type { Caller } from "../contract/caller.ts";
import type { TableRow } from "../contract/schema.ts";
import { camelCase } from "../tree/camel-case.ts";
import { lazyProperty, namedObject } from "../tree/lazy-property.ts";
import { type Place, placeIn } from "./place.ts";

/** Makes the table at a place. */
export type MakeTable = (place: Place, caller: Caller) => object;

/** Adds the tables inside an object or a singleton to it, and the groups that hold tables; they are made on first access. */
export function withChildren<Target extends object>(
  target: Target,
  place: Place,
  caller: Caller,
  makeTable: MakeTable,
): Target {
  for (const [name, row] of Object.entries(place.row.in ?? {})) {
    const property = camelCase(name);
    if (!holdsTables(row) || property in target) continue;
    const inside = placeIn(place, name, row);
    lazyProperty(target, property, () => {
      if (row.key !== undefined) return makeTable(inside, caller);
      return withChildren(namedObject(inside.operation), inside, caller, makeTable);
    });
  }
  return target;
}

/** Objects stand in rows for their secrets, too; only tables can be reached. */
function holdsTables(row: TableRow): boolean {
  return row.key !== undefined || Object.values(row.in ?? {}).some(holdsTables);
}
