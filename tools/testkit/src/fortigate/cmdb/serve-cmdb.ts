import type { Device, Visit } from "../device.ts";
import { envelope, missing, refusal, type Told } from "../envelope.ts";
import type { Answer, Row, TableDefinition } from "../types.ts";
import { complete } from "./configuration.ts";
import { findRow, locate, type Spot } from "./locate.ts";
import { readRows } from "./read-rows.ts";
import { actOnRow } from "./row-actions.ts";
import type { Outcome, TableVisit } from "./table-visit.ts";
import type { Transactions } from "./transactions.ts";

/** Answers a request to the configuration, in one vdom. */
export function serveCmdb(device: Device, transactions: Transactions, visit: Visit, vdom: string): Answer {
  const { method, search } = visit;
  const [, group = "", name = "", ...rest] = visit.parts;
  const action = search.get("action") ?? undefined;
  const path = `${group}/${name}`;
  const table = device.tables[path];
  const told: Told = { method, vdom, path: group, name, mkey: rest[0], action };
  if (group === "") return serveRoot(device, transactions, visit, told);
  if (table === undefined) return missing(device, told);
  const opened = transactions.of(visit, vdom, told);
  if ("refused" in opened) return opened.refused;
  const { transaction } = opened;
  const configuration = transaction?.draft ?? device.configuration;
  const spot = locate(configuration, path, table, vdom, rest);
  if (spot === undefined) return refusal(device, 404, -3, told);
  const at: TableVisit = { visit, vdom, path, spot, told, transaction };
  if (method === "GET") return readRows(device, configuration, at);
  if (table.readOnly === true) return refusal(device, 405, -1, told);
  const locked = transactions.lock(path, transaction, told);
  if (locked !== undefined) return locked;
  return write(device, at);
}

/** `/api/v2/cmdb` itself: transactions, and the schema of all tables. */
function serveRoot(device: Device, transactions: Transactions, visit: Visit, told: Told): Answer {
  const { action = "" } = told;
  if (action.startsWith("transaction-")) return transactions.serve(visit, told);
  if (action !== "schema") return missing(device, told);
  return { status: 200, json: envelope(device, 200, { ...told, results: device.options.schema ?? [] }) };
}

function write(device: Device, at: TableVisit): Answer {
  const { told, vdom, path, transaction } = at;
  const configuration = transaction?.draft ?? device.configuration;
  const before = configuration.revision(path, vdom);
  const outcome = told.action === undefined ? writeRow(device, at) : actOnRow(device, at);
  if ("refused" in outcome) return outcome.refused;
  const revision = configuration.revision(path, vdom);
  // Inside a transaction nothing has changed yet.
  const changed = revision !== before && transaction === undefined;
  transaction?.commands.push(` config ${path.replace("/", " ")}`);
  const history = { revision, revision_changed: changed, old_revision: changed ? before : undefined };
  const mkey = outcome.mkey ?? told.mkey;
  return { status: 200, json: envelope(device, 200, { ...told, ...history, mkey }) };
}

function writeRow(device: Device, at: TableVisit): Outcome {
  const { spot, told, visit } = at;
  const body = bodyOf(visit);
  if (body === undefined) return { refused: refusal(device, 400, -1, told) };
  const { method } = visit;
  if (spot.kind === "table" && method === "POST") return create(device, at, spot, body);
  if (spot.kind === "table" && method === "DELETE") return purge(device, at, spot.rows);
  if (spot.kind === "row" && method === "PUT") return update(device, at, spot, body);
  if (spot.kind === "row" && method === "DELETE") return remove(device, at, spot);
  if (spot.kind === "object" && method === "PUT") {
    Object.assign(spot.values, complete(spot.table, { ...spot.values, ...body }));
    return {};
  }
  return { refused: refusal(device, 405, -1, told) };
}

function create(device: Device, at: TableVisit, spot: Spot & { kind: "table" }, body: Row): Outcome {
  const { table, rows } = spot;
  const key = table.key ?? "";
  let mkey = body[key];
  if (table.int === true && (mkey === undefined || Number(mkey) === 0)) mkey = nextKey(table, rows);
  if (mkey === undefined || mkey === "") {
    return { refused: refusal(device, 500, -651, at.told, `Attribute '${key}' MUST be set.`) };
  }
  if (table.int === true) mkey = Number(mkey);
  const told = { ...at.told, mkey };
  if (findRow(rows, table, mkey) !== undefined) {
    return { refused: refusal(device, 500, -5, told, `A duplicate entry already exists: ${mkey}`) };
  }
  rows.push(complete(table, { ...body, [key]: mkey }));
  return { mkey };
}

function update(device: Device, at: TableVisit, spot: Spot & { kind: "row" }, body: Row): Outcome {
  const { table, rows, key } = spot;
  const row = findRow(rows, table, key);
  if (row === undefined) return { refused: refusal(device, 404, -3, at.told) };
  const name = table.key ?? "";
  const mkey = body[name] ?? row[name];
  const renamed = String(mkey) !== String(row[name]);
  if (renamed && findRow(rows, table, mkey) !== undefined) {
    return { refused: refusal(device, 500, -5, at.told, `A duplicate entry already exists: ${mkey}`) };
  }
  if (renamed) follow(device, at, row[name], mkey);
  Object.assign(row, complete(table, { ...row, ...body }));
  return { mkey };
}

/** What named the row names it by its new name. */
function follow(device: Device, at: TableVisit, from: unknown, to: unknown): void {
  for (const { holder, member, field } of references(device, at, from)) {
    if (member === undefined) holder[field] = to;
    else for (const [name, value] of Object.entries(member)) if (value === from) member[name] = to;
  }
}

function remove(device: Device, at: TableVisit, { table, rows, key }: Spot & { kind: "row" }): Outcome {
  const row = findRow(rows, table, key);
  if (row === undefined) return { refused: refusal(device, 404, -3, at.told) };
  const { length } = references(device, at, row[table.key ?? ""]);
  if (length > 0) {
    return { refused: refusal(device, 500, -23, at.told, `The entry is used by other ${length} entries`) };
  }
  rows.splice(rows.indexOf(row), 1);
  return {};
}

function purge(device: Device, at: TableVisit, rows: Row[]): Outcome {
  const key = at.spot.table.key ?? "";
  if (rows.some((row) => references(device, at, row[key]).length > 0)) {
    return { refused: refusal(device, 500, -23, at.told, "The table has entries that are used by others") };
  }
  rows.splice(0);
  return {};
}

/** Only rows of a table itself are named elsewhere, not those of child tables. */
function references(device: Device, { visit, transaction, path, vdom }: TableVisit, key: unknown) {
  const configuration = transaction?.draft ?? device.configuration;
  return visit.parts.length > 4 ? [] : configuration.references(path, vdom, key);
}

/** The object of the body; nothing when it is something else. */
function bodyOf({ body, method }: Visit): Row | undefined {
  if (body === undefined && method === "DELETE") return {};
  return typeof body === "object" && body !== null && !Array.isArray(body) ? (body as Row) : undefined;
}

function nextKey(table: TableDefinition, rows: readonly Row[]): number {
  return Math.max(0, ...rows.map((row) => Number(row[table.key ?? ""]))) + 1;
}
