import { Secrets } from "../redact/secrets.ts";
import { type FortinetError, isFortinetError } from "./fortinet-error.ts";

/** How much `format` tells. */
export type ErrorFormat = "detailed" | "simple" | "code";

const mostCauses = 8;
const mostDetails = 20;

/**
 * An error as text: `"detailed"` (default) tells on several lines what was called, what the service said, what to do next and
 * what caused it; `"simple"` is one line of message and code; `"code"` is the API's own code, or else ours. Takes anything
 * that can be thrown and never throws itself. Secrets that can be told by their notation are taken out.
 */
export function format(error: unknown, style: ErrorFormat = "detailed"): string {
  try {
    const text = style === "code" ? codeOf(error) : style === "simple" ? simple(error) : detailed(error).join("\n");
    return new Secrets().text(text);
  } catch {
    return "An error that could not be read.";
  }
}

function detailed(error: unknown): string[] {
  const lines = [`${nameOf(error)}: ${messageOf(error)}`];
  if (isFortinetError(error)) lines.push(...contextLines(error), ...itemLines(error), ...endLines(error));
  const seen = new Set<unknown>([error]);
  for (let cause = causeOf(error); cause !== undefined && !seen.has(cause); cause = causeOf(cause)) {
    if (seen.size > mostCauses) return [...lines, "  caused by: …"];
    seen.add(cause);
    const code = isRecord(cause) && typeof cause.code === "string" ? ` [${cause.code}]` : "";
    lines.push(`  caused by: ${nameOf(cause)}: ${messageOf(cause)}${code}`);
  }
  return lines;
}

function simple(error: unknown): string {
  const message = messageOf(error).replace(/\s+/g, " ").trim();
  const code = codeOf(error);
  return isFortinetError(error) || code !== nameOf(error) ? `${message} (${code})` : message;
}

function codeOf(error: unknown): string {
  if (!isRecord(error)) return "unknown";
  for (const code of [error.apiCode, error.code]) if (isCode(code)) return String(code);
  return nameOf(error);
}

function contextLines(error: FortinetError): string[] {
  const { service, operation, object, method, path, status, attempts, durationMs } = error.context;
  const {
    apiStatus,
    apiCode,
    status: own,
  } = error as FortinetError & Record<"apiStatus" | "apiCode" | "status", unknown>;
  const http = status ?? own;
  const answer = [
    ...(http === undefined ? [] : [`HTTP ${http}`]),
    ...(apiStatus === undefined ? [] : [`API status ${apiStatus}`]),
    ...(apiCode === undefined ? [] : [`API code ${apiCode}`]),
  ];
  return [
    ...line("operation", [service, operation]),
    ...line("object", object === undefined ? [] : [object.type, object.key]),
    ...line("request", [method, path]),
    ...line("answer", [answer.join(", ") || undefined]),
    ...line(
      "attempts",
      attempts === undefined ? [] : [attempts, durationMs === undefined ? undefined : `in ${durationMs} ms`],
    ),
    ...line("code", [error.code]),
  ];
}

/** Single messages of the answer, and the items of a batch that were refused. */
function itemLines(error: FortinetError): string[] {
  const { details, failed, succeeded, notAttempted, rows, errors } = error as FortinetError & Record<string, unknown>;
  const items = [
    ...(Array.isArray(details) ? details : []).map(String),
    ...(Array.isArray(failed) ? failed : []).map(
      (item, index) => `${keyOf(item) ?? `item ${index + 1}`}: ${messageOf(item)}`,
    ),
    ...(Array.isArray(errors) ? errors : []).map((item) => `${nameOf(item)}: ${messageOf(item)}`),
  ];
  const shown = items.slice(0, mostDetails).map((item) => `    - ${item}`);
  if (items.length > mostDetails) shown.push(`    - and ${items.length - mostDetails} more`);
  const counts = Object.entries({
    done: succeeded,
    refused: failed,
    "not attempted": notAttempted,
    "rows that came": rows,
  })
    .filter(([, list]) => Array.isArray(list))
    .map(([name, list]) => `${(list as unknown[]).length} ${name}`);
  return [...line("items", [counts.join(", ") || undefined]), ...(shown.length === 0 ? [] : ["  details:", ...shown])];
}

/** What names a refused item: the first text of its input. */
function keyOf(item: unknown): string | undefined {
  const input = isRecord(item) ? item.input : undefined;
  if (typeof input === "string") return input;
  return isRecord(input) ? Object.values(input).find((value): value is string => typeof value === "string") : undefined;
}

function endLines(error: FortinetError): string[] {
  const { retryAt, retryAfterMs } = error as FortinetError & { retryAt?: unknown; retryAfterMs?: unknown };
  return [
    ...line("again at", [retryAt instanceof Date ? retryAt.toISOString() : undefined]),
    ...line("again in", [typeof retryAfterMs === "number" ? `${retryAfterMs} ms` : undefined]),
    ...line("hint", [error.hint]),
    ...line("request id", [error.requestId]),
  ];
}

function line(label: string, parts: readonly unknown[]): string[] {
  const known = parts.filter((part) => part !== undefined && part !== "");
  return known.length === 0 ? [] : [`  ${label}: ${known.join(" ")}`];
}

function nameOf(error: unknown): string {
  return isRecord(error) && typeof error.name === "string" && error.name !== "" ? error.name : "Error";
}

function messageOf(error: unknown): string {
  if (isRecord(error))
    return typeof error.message === "string" ? error.message : "something that is not an error was thrown";
  return typeof error === "function" ? "a function was thrown" : String(error);
}

function causeOf(error: unknown): unknown {
  return isRecord(error) ? error.cause : undefined;
}

function isCode(code: unknown): code is string | number {
  return (typeof code === "string" && code !== "") || typeof code === "number";
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
