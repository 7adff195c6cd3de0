import type { Device } from "../device.ts";
import { refusal } from "../envelope.ts";
import type { Row, TableDefinition } from "../types.ts";
import { complete } from "./configuration.ts";
import { findRow } from "./locate.ts";
import type { Outcome, TableVisit } from "./table-visit.ts";

/** Carries out `action=move` and `action=clone` on a row. */
export function actOnRow(device: Device, { spot, told, visit }: TableVisit): Outcome {
  if (spot.kind !== "row") return { refused: refusal(device, 405, -1, told) };
  const { rows, table } = spot;
  const row = findRow(rows, table, spot.key);
  if (row === undefined) return { refused: refusal(device, 404, -3, told) };
  if (told.action === "move")
    return move(rows, table, row, visit.search) ? {} : { refused: refusal(device, 404, -3, told) };
  if (told.action !== "clone") return { refused: refusal(device, 400, -1, told) };
  const nkey = visit.search.get("nkey") ?? "";
  const mkey = table.int === true ? Number(nkey) : nkey;
  if (findRow(rows, table, mkey) !== undefined) return { refused: refusal(device, 500, -5, told) };
  rows.push(complete(table, { ...row, [table.key ?? ""]: mkey }));
  return { mkey };
}

function move(rows: Row[], table: TableDefinition, row: Row, search: URLSearchParams): boolean {
  const before = search.get("before");
  const neighbour = findRow(rows, table, before ?? search.get("after"));
  if (neighbour === undefined) return false;
  if (neighbour === row) return true;
  rows.splice(rows.indexOf(row), 1);
  rows.splice(rows.indexOf(neighbour) + (before === null ? 1 : 0), 0, row);
  return true;
}
