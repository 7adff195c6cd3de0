import { IncompleteListError, InputError } from "@fortikit/core";
import type { Caller, FortiOSCallOptions } from "../../contract/caller.ts";
import { type Place, request } from "../place.ts";
import { isLastPage, type ListEnd, type Page, pageSize, readPages } from "./pages.ts";
import { type AnyRow, rowsOf } from "./results.ts";
import { type WireQuery, wireQuery } from "./wire-query.ts";

/** A list as it is to be read. */
export interface ListPlan {
  readonly place: Place;
  readonly wire: WireQuery;
  readonly start: number;
  /** One page of this many rows. */
  readonly count: number | undefined;
  /** Rows to stop after, where they are also chosen here. */
  readonly limit: number | undefined;
}

/** Checks a query of a list. */
export function listPlan(place: Place, given: object): ListPlan {
  const { start = 0, count } = given as { start?: unknown; count?: unknown };
  const { operation, row } = place;
  const at = wholeNumber(operation, "start", start, 0);
  const most = count === undefined ? undefined : wholeNumber(operation, "count", count, 1);
  const fields = most === undefined && row.key !== undefined ? [row.key] : [];
  const wire = wireQuery(given, { operation, fields });
  if (wire.keep === undefined) return { place, wire, start: at, count: most, limit: undefined };
  if (at > 0) {
    throw new InputError(
      `${operation}: start counts rows of the device, which a filter with starts chooses among here.`,
      {
        field: "start",
        context: { operation },
      },
    );
  }
  return { place, wire, start: at, count: undefined, limit: most };
}

/** The pages of a list, with the rows as the user wants them. `first` is a page that was read already. */
export async function* listPages(
  plan: ListPlan,
  caller: Caller,
  options?: FortiOSCallOptions,
  first?: Page,
): AsyncGenerator<AnyRow[], ListEnd, undefined> {
  const { place, wire, start, count, limit } = plan;
  let left = first;
  const read = async (from: number, most: number): Promise<Page> => {
    const page = left ?? (await readPage(plan, caller, from, most, options));
    left = undefined;
    return page;
  };
  if (count !== undefined) {
    const page = await read(start, count);
    yield page.rows.map((row) => without(row, wire.drop));
    const complete = isLastPage(page, start, count);
    const cut = !complete && page.rows.length < count && count > pageSize;
    return cut
      ? { complete, reason: `the device answers no more than ${page.rows.length} rows at once` }
      : { complete };
  }
  let room = limit ?? Number.POSITIVE_INFINITY;
  const warn = (message: string, data: object): void => caller.warn(`${place.operation}.list: ${message}`, data);
  const pages = readPages({ start, read, key: place.row.key, warn });
  for (;;) {
    const { value, done } = await pages.next();
    if (done === true) return value;
    const kept = wire.keep === undefined ? value : value.filter(wire.keep);
    yield kept.slice(0, room).map((row) => without(row, wire.drop));
    room -= kept.length;
    if (room <= 0) return { complete: false };
  }
}

/** All rows, and whether these are all there are. */
export async function listRows(
  plan: ListPlan,
  caller: Caller,
  options?: FortiOSCallOptions,
  first?: Page,
): Promise<{ rows: AnyRow[]; end: ListEnd }> {
  const rows: AnyRow[] = [];
  const pages = listPages(plan, caller, options, first);
  for (;;) {
    const { value, done } = await pages.next();
    if (done === true) return { rows, end: value };
    for (const row of value) rows.push(row);
  }
}

/** Throws when a list was cut. */
export function checkEnd({ place }: ListPlan, end: ListEnd, rows: readonly AnyRow[]): void {
  if (end.reason === undefined) return;
  const operation = `${place.operation}.list`;
  throw new IncompleteListError(`${operation}: ${end.reason}, so the list is not complete.`, {
    rows,
    hint: "Ask again; full.list() gives what came without an error. With start and count you choose the pages yourself.",
    context: { operation, object: { type: place.type } },
  });
}

async function readPage(
  { place, wire }: ListPlan,
  caller: Caller,
  start: number,
  count: number,
  options: FortiOSCallOptions | undefined,
): Promise<Page> {
  const query = { ...wire.query, start, count };
  const answer = await caller.call({ ...request(place, "list"), method: "GET", query, safe: true }, options);
  return { rows: rowsOf(place, answer.envelope, answer), envelope: answer.envelope, answer };
}

function without(row: AnyRow, drop: readonly string[]): AnyRow {
  if (drop.length === 0) return row;
  return Object.fromEntries(Object.entries(row).filter(([name]) => !drop.includes(name)));
}

function wholeNumber(operation: string, field: string, value: unknown, least: number): number {
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= least) return value;
  throw new InputError(`${operation}: ${field} must be a whole number from ${least}, not ${String(value)}.`, {
    field,
    context: { operation },
  });
}
