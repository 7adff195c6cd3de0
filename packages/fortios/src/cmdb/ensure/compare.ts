import { InputError } from "@fortikit/core";
import type { TableRow } from "../../contract/schema.ts";
import { type AnyRow, isRow } from "../query/results.ts";
import { unknownRow } from "../write/body.ts";
import { isEncrypted, isSecret } from "../write/encrypted.ts";
import type { Difference } from "./ensure-types.ts";
import { hidden, hideSecrets, holdsSecret } from "./hide-secrets.ts";
import { sameValue } from "./same-value.ts";

/** What an object lacks of what is wanted. */
export interface Comparison {
  /** Fields to write. */
  readonly patch: AnyRow;
  readonly diff: readonly Difference[];
  /** Secrets that were given and are not written. */
  readonly skipped: readonly string[];
}

/** Compares what is wanted, as a body, with what the device has. Fields that are not wanted are not looked at. */
export function compare(wanted: AnyRow, now: AnyRow, row: TableRow, at: string, secrets: "skip" | "write"): Comparison {
  const patch: [string, unknown][] = [];
  const diff: Difference[] = [];
  const skipped: string[] = [];
  for (const [name, value] of Object.entries(wanted)) {
    const is = now[name];
    const path = at + name;
    const inner = row.in?.[name];
    if (isSecret(name, row) || isEncrypted(name, is, row)) {
      const state = secretState(value, is);
      if (state === "same" || (state === "unknown" && secrets === "skip")) {
        if (state === "unknown") skipped.push(path);
        continue;
      }
      patch.push([name, value]);
      diff.push({ path, before: is === "" ? "" : hidden, after: value === "" ? "" : hidden });
    } else if (inner?.key !== undefined && Array.isArray(value)) {
      const list = Array.isArray(is) ? (is as unknown[]) : [];
      const rows =
        inner.plain === true
          ? compareMembers(value, list, inner.key, path)
          : compareRows(value, list, inner, path, secrets);
      if (rows.diff.length > 0) patch.push([name, value]);
      diff.push(...rows.diff);
      skipped.push(...rows.skipped);
    } else if (isRow(value) && isRow(is)) {
      const inside = compare(value, is, inner ?? unknownRow, `${path}.`, secrets);
      if (inside.diff.length > 0) patch.push([name, inside.patch]);
      diff.push(...inside.diff);
      skipped.push(...inside.skipped);
    } else if (!sameValue(value, is, row.multi?.includes(name) === true)) {
      patch.push([name, value]);
      diff.push({ path, before: hideSecrets(is, inner), after: hideSecrets(value, inner) });
    }
  }
  return { patch: Object.fromEntries(patch), diff, skipped };
}

/** A secret is answered encrypted, or as nothing when it is not set; that much can be compared. */
function secretState(wanted: unknown, now: unknown): "same" | "differs" | "unknown" {
  const isEmpty = (value: unknown): boolean => value === "" || value === null;
  if (isEmpty(wanted)) return now === undefined || isEmpty(now) ? "same" : "differs";
  return isEmpty(now) ? "differs" : "unknown";
}

interface RowsComparison {
  readonly diff: readonly Difference[];
  readonly skipped: readonly string[];
}

/** Rows that are only a key: a set. */
function compareMembers(
  wanted: readonly unknown[],
  now: readonly unknown[],
  key: string,
  path: string,
): RowsComparison {
  const keysOf = (rows: readonly unknown[]): string[] => rows.map((row) => String(isRow(row) ? row[key] : row));
  const [want, have] = [keysOf(wanted), keysOf(now)];
  const isSame = new Set(want).size === new Set(have).size && want.every((each) => have.includes(each));
  return { diff: isSame ? [] : [{ path, before: have, after: want }], skipped: [] };
}

/**
 * Rows with more fields: by their keys, and in order, since the order of rules is what they mean. Rows without keys, which
 * the device numbers, are compared by their places.
 */
function compareRows(
  wanted: readonly unknown[],
  now: readonly unknown[],
  row: TableRow,
  path: string,
  secrets: "skip" | "write",
): RowsComparison {
  const key = row.key ?? "";
  const nameOf = (item: unknown, index: number): string => {
    return isRow(item) && item[key] !== undefined ? String(item[key]) : `#${index}`;
  };
  const keyed = wanted.every((item) => isRow(item) && item[key] !== undefined);
  const have = new Map(now.map((item, index) => [keyed ? nameOf(item, index) : `#${index}`, item]));
  const diff: Difference[] = [];
  const skipped: string[] = [];
  const pairs: [AnyRow, AnyRow, string][] = [];
  const names = wanted.map((item, index) => (keyed ? nameOf(item, index) : `#${index}`));
  for (const [index, name] of names.entries()) {
    const [want, is, at] = [wanted[index], have.get(name), `${path}[${name}]`];
    if (!isRow(want) || !isRow(is)) {
      diff.push({ path: at, before: undefined, after: hideSecrets(want, row) });
      continue;
    }
    pairs.push([want, is, at]);
    const inside = compare(want, is, row, `${at}.`, secrets);
    diff.push(...inside.diff);
    skipped.push(...inside.skipped);
  }
  for (const [name, is] of have) {
    if (!names.includes(name)) diff.push({ path: `${path}[${name}]`, before: hideSecrets(is, row), after: undefined });
  }
  const order = [...have.keys()];
  if (diff.length === 0 && order.some((name, index) => name !== names[index])) {
    diff.push({ path, before: order, after: names });
  }
  if (diff.length === 0) return { diff, skipped };
  // The device replaces the table as a whole: the secrets that were given go along, and none may get lost.
  for (const [want, is, at] of pairs) checkSecrets(want, is, row, at);
  return { diff, skipped: [] };
}

function checkSecrets(wanted: AnyRow, now: AnyRow, row: TableRow, at: string): void {
  for (const [name, is] of Object.entries(now)) {
    if (!holdsSecret(name, is, row) || wanted[name] !== undefined) continue;
    throw new InputError(
      `${at} has a secret (${name}) that would be lost: the rows of a table inside are replaced together.`,
      {
        field: `${at}.${name}`,
        hint: "Give the secret as well, or use ensure() of the table inside for single rows: at(key).….ensure(row).",
      },
    );
  }
}
