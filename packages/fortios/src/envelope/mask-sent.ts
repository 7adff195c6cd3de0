import { secretKeys } from "./secret-keys.ts";

const plain = (key: string): string => key.replace(/[-_\s]/g, "").toLowerCase();
const names: ReadonlySet<string> = new Set(secretKeys.map(plain));

/** Shorter values would blank out ordinary words. */
const shortest = 4;

/**
 * Takes the secrets a request carried out of what came back: FortiOS repeats refused values in `cli_error`, where no key
 * stands beside them.
 */
export function maskSent(json: unknown): (value: unknown) => unknown {
  const sent = new Set<string>();
  collect(json, false, sent, 0);
  if (sent.size === 0) return (value) => value;
  const values = [...sent].sort((a, b) => b.length - a.length);
  const text = (from: string): string => values.reduce((at, value) => at.replaceAll(value, "[redacted]"), from);
  return function mask(value: unknown): unknown {
    if (typeof value === "string") return text(value);
    if (Array.isArray(value)) return value.map(mask);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mask(item)]));
  };
}

function collect(value: unknown, secret: boolean, into: Set<string>, depth: number): void {
  if (depth > 20) return;
  if (typeof value === "string") {
    if (secret && value.length >= shortest) into.add(value);
  } else if (Array.isArray(value)) {
    for (const item of value) collect(item, secret, into, depth + 1);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      // A table may be called `key` as well: only texts under such a name are secrets.
      collect(item, typeof item === "string" && names.has(plain(key)), into, depth + 1);
    }
  }
}
