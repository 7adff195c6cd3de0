import { NotFoundError } from "@fortikit/core";
import type { Caller, FortiOSCallOptions } from "../../contract/caller.ts";
import { type Key, type Place, placeAt, request } from "../place.ts";
import { type AnyRow, isRow, objectOf } from "../query/results.ts";
import { bodyOf, unknownRow } from "../write/body.ts";
import { create, keyOf } from "../write/rows.ts";
import { change } from "../write/write.ts";
import { compare } from "./compare.ts";
import type { Difference, EnsureOptions, EnsureResult } from "./ensure-types.ts";
import { dropSecrets, hidden, hideSecrets, holdsSecret } from "./hide-secrets.ts";

/** Brings a row of a table to the state that is wanted. */
export async function ensureRow(
  place: Place,
  caller: Caller,
  desired: unknown,
  options: EnsureOptions = {},
): Promise<EnsureResult<AnyRow>> {
  const { dryRun, secrets, ...rest } = options;
  const { json } = bodyOf(place, desired, "compare");
  const at = placeAt(place, keyOf(place, json, true));
  const before = await readIfThere(at, caller, rest);
  if (before !== undefined) return await ensureObject(at, caller, desired, before, options);
  const wanted = bodyOf(place, desired, "create").json;
  if (dryRun !== true) await create(place, caller, wanted, rest);
  return {
    changed: true,
    created: true,
    before: undefined,
    after: dropSecrets(wanted, place.row) as AnyRow,
    diff: newFields(wanted, place),
    skipped: [],
  };
}

/** Brings a singleton to the state that is wanted. */
export async function ensureSingleton(
  place: Place,
  caller: Caller,
  desired: unknown,
  options: EnsureOptions = {},
): Promise<EnsureResult<AnyRow>> {
  const { dryRun, secrets, ...rest } = options;
  // Refused before anything is asked.
  bodyOf(place, desired, "compare");
  return await ensureObject(place, caller, desired, await read(place, caller, rest), options);
}

async function ensureObject(
  at: Place,
  caller: Caller,
  desired: unknown,
  before: AnyRow,
  { dryRun = false, secrets = "skip", ...options }: EnsureOptions,
): Promise<EnsureResult<AnyRow>> {
  const { json, skipped } = bodyOf(at, desired, "compare");
  const { patch, diff, skipped: notCompared } = compare(json, before, at.row, "", secrets);
  const isSame = Object.keys(patch).length === 0;
  const pretend = { mkey: at.row.key === undefined ? undefined : (json[at.row.key] as Key | undefined) };
  const write = { verb: "update", method: "PUT", json: patch, pretend } as const;
  const { changed } = isSame
    ? { changed: false }
    : dryRun
      ? { changed: true }
      : await change(at, caller, write, options);
  const after = merge(before, dropSecrets(patch, at.row) as AnyRow, at);
  return { changed, created: false, before, after, diff, skipped: [...skipped, ...notCompared] };
}

async function readIfThere(at: Place, caller: Caller, options: FortiOSCallOptions): Promise<AnyRow | undefined> {
  try {
    return await read(at, caller, options);
  } catch (error) {
    if (NotFoundError.is(error)) return undefined;
    throw error;
  }
}

async function read(at: Place, caller: Caller, options: FortiOSCallOptions): Promise<AnyRow> {
  const answer = await caller.call({ ...request(at, "get"), method: "GET", safe: true }, options);
  return objectOf(at, answer.envelope, answer);
}

/** Tables are replaced, objects are laid over. */
function merge(before: AnyRow, patch: AnyRow, { row }: Pick<Place, "row">): AnyRow {
  const merged: AnyRow = { ...before };
  for (const [name, value] of Object.entries(patch)) {
    const is = merged[name];
    const inner = row.in?.[name] ?? unknownRow;
    merged[name] = isRow(value) && isRow(is) ? merge(is, value, { row: inner }) : value;
  }
  return merged;
}

function newFields(wanted: AnyRow, { row }: Place): Difference[] {
  return Object.entries(wanted).map(([path, value]) => {
    const after = holdsSecret(path, value, row) ? hidden : hideSecrets(value, row.in?.[path]);
    return { path, before: undefined, after };
  });
}
