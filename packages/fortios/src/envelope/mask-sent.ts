import type { ApiRequest } from "@fortikit/core/product";
import { isSecretName } from "./secret-keys.ts";

/** Shorter values would blank out ordinary words. */
const shortest = 4;

type Sent = Pick<ApiRequest, "json" | "query">;

/** Whether a request carries secrets, by the names its values have. */
export function carriesSecrets(request: Sent): boolean {
  return secretsOf(request).size > 0;
}

/**
 * Takes the secrets a request carried out of what came back: FortiOS repeats refused values in `cli_error`, where no key
 * stands beside them.
 */
export function maskSent(request: Sent): (value: unknown) => unknown {
  const sent = [...secretsOf(request)].filter((value) => value.length >= shortest);
  if (sent.length === 0) return (value) => value;
  const values = sent.sort((a, b) => b.length - a.length);
  const text = (from: string): string => values.reduce((at, value) => at.replaceAll(value, "[redacted]"), from);
  return function mask(value: unknown): unknown {
    if (typeof value === "string") return text(value);
    if (Array.isArray(value)) return value.map(mask);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mask(item)]));
  };
}

function secretsOf({ json, query = {} }: Sent): ReadonlySet<string> {
  const { key: _, ...params } = query;
  const found = new Set<string>();
  collect(json, false, found, 0);
  // `key` names a field to search by.
  collect(params, false, found, 0);
  return found;
}

function collect(value: unknown, secret: boolean, into: Set<string>, depth: number): void {
  if (depth > 20) return;
  if (typeof value === "string") {
    if (secret && value !== "") into.add(value);
  } else if (Array.isArray(value)) {
    for (const item of value) collect(item, secret, into, depth + 1);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      // A table may be called `key` as well: only texts under such a name are secrets.
      collect(item, typeof item === "string" && isSecretName(key), into, depth + 1);
    }
  }
}
