import type { Row, TableDefinition } from "../types.ts";
import type { Configuration } from "./configuration.ts";

/** Where a path leads: a table, a row of one, or an object with values. */
export type Spot =
  | { readonly kind: "table"; readonly table: TableDefinition; readonly rows: Row[] }
  | { readonly kind: "row"; readonly table: TableDefinition; readonly rows: Row[]; readonly key: string | number }
  | { readonly kind: "object"; readonly table: TableDefinition; readonly values: Row };

/** The key as the table keeps it. */
function keyOf(table: TableDefinition, text: string): string | number {
  return table.int === true && /^\d+$/.test(text) ? Number(text) : text;
}

/** Follows a path below a table, through rows, child tables and objects; `undefined` when it leads nowhere. */
export function locate(
  configuration: Configuration,
  path: string,
  table: TableDefinition,
  vdom: string,
  rest: readonly string[],
): Spot | undefined {
  let spot = spotOf(table, configuration.content(path, vdom));
  for (const part of rest) {
    const next = step(spot, part);
    if (next === undefined) return undefined;
    spot = next;
  }
  return spot;
}

export function findRow(rows: readonly Row[], table: TableDefinition, key: unknown): Row | undefined {
  return rows.find((row) => String(row[table.key ?? ""]) === String(key));
}

function step(spot: Spot, part: string): Spot | undefined {
  if (spot.kind === "table") return { kind: "row", table: spot.table, rows: spot.rows, key: keyOf(spot.table, part) };
  const child = spot.table.in?.[part];
  const holder = spot.kind === "row" ? findRow(spot.rows, spot.table, spot.key) : spot.values;
  return child === undefined || holder === undefined ? undefined : spotOf(child, holder[part] as Row[] | Row);
}

function spotOf(table: TableDefinition, content: Row[] | Row): Spot {
  return Array.isArray(content) ? { kind: "table", table, rows: content } : { kind: "object", table, values: content };
}
