import { InputError } from "../errors/before-sending.ts";
import type { Query } from "./request.ts";

/**
 * Builds a path and encodes every part put into it: `` path`/cmdb/firewall/address/${name}` ``. Parts that a URL parser
 * would collapse (`.`, `..`, also encoded) and empty ones are refused: an empty key would address the whole table.
 */
export function path(literals: TemplateStringsArray, ...parts: readonly (string | number)[]): string {
  let out = literals[0] ?? "";
  for (const [index, part] of parts.entries()) out += encodeSegment(part) + (literals[index + 1] ?? "");
  return out;
}

/** One path segment, encoded. */
export function encodeSegment(part: string | number): string {
  const text = typeof part === "number" ? String(part) : part;
  if (typeof text !== "string" || (typeof part === "number" && !Number.isFinite(part))) {
    throw new InputError(
      `A path segment must be a string or a finite number, not ${typeof part === "number" ? part : typeof part}.`,
    );
  }
  if (text === "" || /^(?:\.|%2e){1,2}$/i.test(text)) {
    throw new InputError(`"${text}" cannot stand in a path: it would address another object, or the whole table.`);
  }
  return encode(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** `?a=1&b=x%20y`, or nothing. A space is written as `%20`, which every server understands. */
export function encodeQuery(query: Query | undefined): string {
  if (query === undefined) return "";
  const pairs: string[] = [];
  for (const [key, value] of Object.entries(query)) {
    if (value === undefined) continue;
    for (const item of Array.isArray(value) ? value : [value]) pairs.push(`${encode(key)}=${encode(String(item))}`);
  }
  return pairs.length === 0 ? "" : `?${pairs.join("&")}`;
}

function encode(text: string): string {
  if (!text.isWellFormed())
    throw new InputError(`${JSON.stringify(text)} holds a lone surrogate and cannot be encoded.`);
  return encodeURIComponent(text);
}
