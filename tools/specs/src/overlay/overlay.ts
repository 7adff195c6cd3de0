import { type Json, type JsonObject, objectOf, textsOf } from "../json/json.ts";

/** What is known beside the schemas and lists, or better than they do. */
export interface Overlay {
  /** Tables that answer GET only, and why that is believed. */
  readonly readOnly: ReadonlyMap<string, string>;
  /** Fields that hold secrets although their type does not tell: `router/ospf/area/ipsec-keys/auth-key`. */
  readonly secrets: ReadonlySet<string>;
  /** Remarks by endpoint: `GET monitor/system/config/backup`. */
  readonly notes: ReadonlyMap<string, string>;
}

export const noOverlay: Overlay = { readOnly: new Map(), secrets: new Set(), notes: new Map() };

/**
 * Reads `overlay.json`. `readOnly` and `secrets` are lists of `{ reason, paths }`, `notes` of `{ endpoint, note }`. `writable` has the shape
 * of `readOnly` and changes nothing: it keeps on record what was looked at and left as it is.
 */
export function readOverlay(value: unknown): Overlay {
  const file = objectOf(value);
  const readOnly = entries(file.readOnly, "readOnly");
  const writable = new Set(entries(file.writable, "writable").map(([path]) => path));
  const both = readOnly.find(([path]) => writable.has(path));
  if (both !== undefined) throw new Error(`The overlay calls ${both[0]} both readOnly and writable.`);
  return {
    readOnly: new Map(readOnly),
    secrets: new Set(entries(file.secrets, "secrets").map(([path]) => path)),
    notes: new Map(listOf(file.notes).map((note) => [text(note, "endpoint"), text(note, "note")])),
  };
}

function entries(value: Json | undefined, name: string): [path: string, reason: string][] {
  const pairs = listOf(value).flatMap((entry) => {
    const reason = text(entry, "reason");
    return textsOf(entry.paths).map((path): [string, string] => [path, reason]);
  });
  const twice = pairs.find(([path], index) => pairs.findIndex(([other]) => other === path) !== index);
  if (twice !== undefined) throw new Error(`The overlay has ${twice[0]} twice in ${name}.`);
  return pairs;
}

function listOf(value: Json | undefined): JsonObject[] {
  return Array.isArray(value) ? value.map((item: Json) => objectOf(item)) : [];
}

function text(entry: JsonObject, name: string): string {
  const value = entry[name];
  if (typeof value !== "string" || value === "") throw new Error(`An entry of the overlay has no "${name}".`);
  return value;
}
