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

/** A row of which nothing is known. */
export const unknownRow: TableRow = {};

/**
 * The body for an input: `undefined` and what the device adds to rows (`q_origin_key`) are left out, members that are only a
 * key become rows. Encrypted values that a device had answered are left out, or refused where there is nothing to keep.
 */
export function bodyOf(place: Place, input: unknown, encrypted: "skip" | "refuse"): Body {
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
  const skip = (field: string): void => {
    if (encrypted === "refuse")
      fail(field, "holds an encrypted secret, which would become the secret itself", plainHint);
    skipped.push(field);
  };
  const json = members(input, row, "", { fail, skip });
  return { json, skipped };
}

const plainHint = "Give the secret as it is; what a device answers (ENC …) cannot be written to another object.";

interface Reports {
  readonly fail: (field: string, why: string, hint?: string) => never;
  readonly skip: (field: string) => void;
}

function members(input: object, row: TableRow, at: string, reports: Reports): Record<string, unknown> {
  const body: [string, unknown][] = [];
  for (const [name, value] of Object.entries(input)) {
    // What the device adds to rows it answers, such as q_origin_key, is nothing that can be set.
    if (value === undefined || name.startsWith("q_")) continue;
    if (isEncrypted(name, value, row)) reports.skip(at + name);
    else body.push([name, wireValue(value, row.in?.[name], at + name, reports)]);
  }
  return Object.fromEntries(body);
}

function wireValue(value: unknown, row: TableRow | undefined, at: string, reports: Reports): unknown {
  if (row?.key !== undefined && isScalar(value)) return [memberOf(value, row.key, row, at, reports)];
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => {
      const where = `${at}[${index}]`;
      if (isRow(item)) return members(item, row ?? unknownRow, `${where}.`, reports);
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
