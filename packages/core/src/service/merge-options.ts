import type { ServiceOptions } from "../contract/options.ts";

const nested = ["timeout", "retry", "breaker", "limits", "headers", "tls", "pool", "audit", "hooks"] as const;

/** A client's options over its session's: what the client leaves out comes from the session, also inside groups. */
export function mergeOptions(base: ServiceOptions, own: ServiceOptions): ServiceOptions {
  const merged: Record<string, unknown> = { ...base, ...defined(own) };
  for (const group of nested) {
    const [from, over] = [base[group], own[group]];
    if (isGroup(from) && isGroup(over)) merged[group] = { ...from, ...defined(over) };
  }
  return merged;
}

/** Whether a client asks for connections of its own. */
export function ownsNet({ tls, proxy, http2, pool }: ServiceOptions): boolean {
  return tls !== undefined || proxy !== undefined || http2 !== undefined || pool !== undefined;
}

function isGroup(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function defined(options: object): object {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}
