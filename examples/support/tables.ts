import type { Asset, AuditEvent, ClientStats, LimitStatus } from "@fortikit/forticare";
import Table from "cli-table3";

/** Rows under a head, as text for a terminal. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const made = new Table({ head: [...head], style: { head: [], border: [], compact: true } });
  made.push(...rows.map((row) => [...row]));
  return made.toString();
}

/** The day on which the first of a unit's entitlements ends, `YYYY-MM-DD`. */
export function supportEnd({ entitlements }: Asset): string | undefined {
  const days = (entitlements ?? []).flatMap(({ endDate }) => endDate?.slice(0, 10) ?? []);
  return days.sort()[0];
}

const mostRows = 60;

/** Units with the end of their support, those that end first on top. */
export function assetTable(assets: readonly Asset[], now: Date): string {
  const today = now.toISOString().slice(0, 10);
  const sorted = assets
    .map((asset) => ({ asset, end: supportEnd(asset) }))
    .sort((a, b) => (a.end ?? "9").localeCompare(b.end ?? "9"));
  const rows = sorted
    .slice(0, mostRows)
    .map(({ asset, end }) => [
      asset.serialNumber,
      asset.productModel ?? "",
      asset.description ?? "",
      end ?? "no entitlement",
      end === undefined ? "" : daysLeft(end, today),
    ]);
  const text = table(["Serial number", "Model", "Description", "Support ends", ""], rows);
  return assets.length > mostRows ? `${text}\nand ${assets.length - mostRows} more that end later` : text;
}

function daysLeft(end: string, today: string): string {
  const days = Math.round((Date.parse(end) - Date.parse(today)) / 86_400_000);
  return days < 0 ? "ended" : `in ${days} days`;
}

/** One line a call; `kind: "attempt"` events are left out. */
export function auditTable(events: readonly AuditEvent[]): string {
  const rows = events
    .filter(({ kind }) => kind === "call")
    .map(({ time, service, operation, object, outcome, status, attempts, durationMs }) => [
      time.slice(11, 23),
      service,
      operation,
      object?.key ?? object?.type ?? "",
      outcome,
      status ?? "",
      attempts,
      Math.round(durationMs),
    ]);
  return table(["Time (UTC)", "Service", "Operation", "Object", "Outcome", "HTTP", "Attempts", "ms"], rows);
}

/** One line a client: what was called, and how near its limits it is. */
export function limitTable(clients: Readonly<Record<string, { stats(): ClientStats; limits(): LimitStatus }>>): string {
  const of = (count: number, limit: number | undefined): string => `${count} of ${limit ?? "any"}`;
  const rows = Object.entries(clients).map(([name, client]) => {
    const { calls: made, failed, retries } = client.stats();
    const { calls, errors, limits } = client.limits();
    return [
      name,
      made,
      failed,
      retries.total,
      of(calls.lastMinute, limits.callsPerMinute),
      of(calls.lastHour, limits.callsPerHour),
      of(errors.lastHour, limits.errorsPerHour),
    ];
  });
  return table(["Client", "Calls", "Failed", "Retries", "This minute", "This hour", "Errors this hour"], rows);
}

/** Response times by operation, in milliseconds. */
export function timesTable(stats: readonly ClientStats[]): string {
  const rows = stats
    .flatMap(({ operations }) => Object.entries(operations))
    .map(([operation, { count, min, avg, p50, p95, max }]) => [
      operation,
      count,
      ...[min, avg, p50, p95, max].map(tenth),
    ]);
  return table(["Operation", "Calls", "min ms", "avg", "p50", "p95", "max"], rows);
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
