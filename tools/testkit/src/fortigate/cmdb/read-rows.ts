import type { Device } from "../device.ts";
import { envelope, refusal } from "../envelope.ts";
import type { Answer, Row, TableDefinition } from "../types.ts";
import { type Configuration, complete } from "./configuration.ts";
import { findRow } from "./locate.ts";
import { queryRows } from "./query-rows.ts";
import type { TableVisit } from "./table-visit.ts";

/** Answers a GET of a table, a row, a singleton, or of a table's schema or defaults. */
export function readRows(device: Device, configuration: Configuration, at: TableVisit): Answer {
  const { spot, told, path, vdom } = at;
  const { action } = told;
  if (action === "schema")
    return { status: 200, json: envelope(device, 200, { ...told, results: schemaOf(device, at) }) };
  if (action === "default") {
    return {
      status: 200,
      json: envelope(device, 200, { ...told, results: shown(spot.table, complete(spot.table, {})) }),
    };
  }
  if (action !== undefined && action !== "select") return refusal(device, 400, -1, told);
  const revision = configuration.revision(path, vdom);
  const answer = (results: unknown, counts: object = {}): Answer => ({
    status: 200,
    json: envelope(device, 200, { ...told, ...counts, revision, results }),
  });
  if (spot.kind === "object") return answer(shown(spot.table, spot.values));
  if (spot.kind === "table") return answer(...pageOf(device, at, spot.rows));
  const row = findRow(spot.rows, spot.table, spot.key);
  return row === undefined ? refusal(device, 404, -3, told) : answer([shown(spot.table, row)]);
}

function pageOf(device: Device, { visit, path, spot }: TableVisit, all: readonly Row[]): [Row[], object] {
  const { search } = visit;
  const shownRows = all.map((row) => shown(spot.table, row));
  const rows = queryRows(shownRows, spot.table.key ?? "", {
    filters: search.getAll("filter"),
    sort: search.get("sort") ?? undefined,
    format: search.get("format") ?? undefined,
  });
  if (device.options.ignorePaging?.includes(path) === true)
    return [rows, { size: all.length, matched_count: rows.length }];
  const start = Number(search.get("start") ?? 0);
  const limit = device.options.pageLimit ?? 1000;
  const count = Math.min(limit, Number(search.get("count") ?? limit));
  const page = rows.slice(start, start + count);
  const more = start + page.length < rows.length;
  const counts = {
    size: all.length,
    matched_count: rows.length,
    limit_reached: more,
    next_idx: start + page.length - 1,
  };
  return [page, page.length === 0 ? { ...counts, next_idx: undefined } : counts];
}

/** A row as the device answers it: secrets are encrypted, rows tell the key they were read by. */
function shown(table: TableDefinition, row: Readonly<Row>): Row {
  const { key, secret = [] } = table;
  const out: Row = key === undefined ? {} : { [key]: row[key], q_origin_key: row[key] };
  for (const [field, value] of Object.entries(row)) {
    const child = table.in?.[field];
    if (secret.includes(field))
      out[field] = value === "" || value === undefined ? "" : `ENC ${btoa(`hidden ${field}`)}`;
    else if (child !== undefined && Array.isArray(value)) out[field] = value.map((item) => shown(child, item as Row));
    else out[field] = child === undefined ? value : shown(child, value as Row);
  }
  return out;
}

/** The native schema that was given, or the little that is known. */
function schemaOf(device: Device, { path, spot }: TableVisit): unknown {
  const given = (device.options.schema ?? []) as readonly { path?: unknown; name?: unknown }[];
  const found = given.find((table) => `${table.path}/${table.name}` === path);
  const [group, name] = path.split("/");
  const { key, int } = spot.table;
  const category = key === undefined ? "complex" : "table";
  const mkey_type = key === undefined ? undefined : int === true ? "integer" : "string";
  return found ?? { path: group, name, category, mkey: key, mkey_type, children: {} };
}
