import type { LogRecord } from "./types.ts";

/** The lines of an answer. Devices answer a list, one object, or nothing at all. */
export function recordsOf(results: unknown): LogRecord[] {
  const found = Array.isArray(results) ? results : [results];
  return found.filter((row) => typeof row === "object" && row !== null && Object.keys(row).length > 0);
}
