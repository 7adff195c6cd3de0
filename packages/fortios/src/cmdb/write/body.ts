import { InputError } from "@fortikit/core";
import type { TableRow } from "../../contract/schema.ts";
import type { Place } from "../place.ts";
import { isRow } from "../query/results.ts";
import { isEncrypted } from "./encrypted.ts";

/** What is to be sent, and what of the input is not. */
export interface Body {
  readonly json: Record<string, unknown>;
  /** Paths of encrypted values that were left out. */
  readonly skipped: readonly string[];
}

/**
 * What becomes of encrypted values that a device had answered: `"update"` leaves them out, but refuses them in rows of tables
 * inside, which are replaced as a whole and would lose them; `"create"` refuses all, there is nothing to keep; `"compare"`
 * leaves all out, because it looks itself at what is written.
 */
export type BodyUse = "update" | "create" | "compare";

/** A row of which nothing is known. */
export const unknownRow: TableRow = {};

/**
 * The body for an input: `undefined` and what the device adds to rows (`q_origin_key`) are left out, members that are only a
 * key become rows.
 */
export function bodyOf(place: Place, input: unknown, use: BodyUse): Body {
  const { operation, row } = place;
  const skipped: string[] = [];
  const fail = (field: string, why: string, hint?: string): never => {
    throw new InputError(`${operation}: ${field === "" ? "the row" : field} ${why}.`, {
      field: field === "" ? "row" : field,
      hint,
      context: { operation, object: { type: place.type } },
    });
  };
  if (!isRow(input)) return fail("", "must be an object");
  const encrypted = (field: string, inTable: boolean): void => {
    if (use === "create") fail(field, "holds an encrypted secret, which would become the secret itself", plainHint);
    if (use === "update" && inTable) fail(field, "holds an encrypted secret, which would be lost", wholeHint);
    skipped.push(field);
  };
  const json = members(input, row, "", { fail, encrypted, inTable: false, depth: 0 });
  return { json, skipped };
}

const plainHint = "Give the secret as it is; what a device answers (ENC …) cannot be written to another object.";
const wholeHint =
  "Tables inside are replaced as a whole: give the secret as it is, leave the table out, or write single rows through at(key).….";

/** What no input of use is as deep as; a cycle is. */
const mostDepth = 32;

interface Reports {
  readonly fail: (field: string, why: string, hint?: string) => never;
  readonly encrypted: (field: string, inTable: boolean) => void;
  /** Below a row of a table inside. */
  readonly inTable: boolean;
  readonly depth: number;
}

function members(input: object, row: TableRow, at: string, outer: Reports): Record<string, unknown> {
  const reports = { ...outer, depth: outer.depth + 1 };
  if (reports.depth > mostDepth) outer.fail(at.slice(0, at.indexOf(".")), "is nested too deeply, or in itself");
  const body: [string, unknown][] = [];
  for (const [name, value] of Object.entries(input)) {
    // What the device adds to rows it answers, such as q_origin_key, is nothing that can be set.
    if (value === undefined || name.startsWith("q_")) continue;
    if (isEncrypted(name, value, row)) reports.encrypted(at + name, reports.inTable);
    else body.push([name, wireValue(value, row.in?.[name], at + name, reports)]);
  }
  return Object.fromEntries(body);
}

function wireValue(value: unknown, row: TableRow | undefined, at: string, reports: Reports): unknown {
  if (row?.key !== undefined && isScalar(value)) return [memberOf(value, row.key, row, at, reports)];
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => {
      const where = `${at}[${index}]`;
      if (isRow(item)) return members(item, row ?? unknownRow, `${where}.`, { ...reports, inTable: true });
      if (item === undefined) return reports.fail(where, "must not be undefined");
      return row?.key === undefined ? item : memberOf(item, row.key, row, where, reports);
    });
  }
  return isRow(value) && isPlain(value) ? members(value, row ?? unknownRow, `${at}.`, reports) : value;
}

function memberOf(value: unknown, key: string, row: TableRow, at: string, reports: Reports): Record<string, unknown> {
  if (row.plain !== true) return reports.fail(at, "must be a row: it has more fields than its key");
  if (!isScalar(value) || value === "") {
    return reports.fail(at, `must be the ${key} of a row`, "An empty list takes all members out.");
  }
  return { [key]: value };
}

function isScalar(value: unknown): value is string | number {
  return typeof value === "string" || typeof value === "number";
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
