import type { OperationRecord } from "./types.ts";

const columns = [
  "timestamp",
  "method",
  "api",
  "operation",
  "path",
  "status",
  "durationMs",
  "sent",
  "write",
  "error",
  "data",
] as const satisfies readonly (keyof OperationRecord)[];

/**
 * Records as CSV (RFC 4180, with a header line) or as aligned lines. CSV is written here because of the packages that are
 * kept up, the light ones write no header or do not defuse formulas, and those that do weigh more than this whole package.
 */
export function operationTable(records: readonly OperationRecord[], format: "csv" | "text"): string {
  if (format === "text") return aligned(records.map(words));
  const lines = records.map((record) => columns.map((column) => csvCell(record[column], column)).join(","));
  return [columns.join(","), ...lines, ""].join("\r\n");
}

function csvCell(value: unknown, column: string): string {
  if (value === undefined) return "";
  const text = typeof value === "string" && column !== "data" ? value : JSON.stringify(value);
  // Spreadsheets run such cells as formulas. JSON never begins so, but for a negative number, which is one. A text that has
  // the defusing quote of its own gets one too, so that a reader who takes one off has what was written.
  const safe = typeof value === "string" && /^['=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function words(record: OperationRecord): string[] {
  const { timestamp, method, api, operation, path, status, durationMs, sent, error, data } = record;
  const end = [sent ? undefined : "not sent", error, data === undefined ? undefined : JSON.stringify(data)];
  const told = [
    timestamp,
    method,
    status === undefined ? "-" : String(status),
    `${durationMs} ms`,
    api,
    operation,
    path,
  ];
  return [...told, end.filter((part) => part !== undefined).join(" ")];
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths =
    rows[0]?.map((_, column) => rows.reduce((widest, row) => Math.max(widest, row[column]?.length ?? 0), 0)) ?? [];
  return rows
    .map(
      (row) =>
        `${row
          .map((word, column) => oneLine(word).padEnd(widths[column] ?? 0))
          .join("  ")
          .trimEnd()}\n`,
    )
    .join("");
}

function oneLine(text: string): string {
  return text.replace(/\s/g, " ");
}
