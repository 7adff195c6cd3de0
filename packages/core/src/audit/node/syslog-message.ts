import { actorEntries, eventSummary } from "../event-text.ts";
import type { AuditEvent } from "../types.ts";

/** Names of the syslog facilities, by their number. */
export const facilities = [
  ..."kern user mail daemon auth syslog lpr news uucp cron authpriv ftp ntp audit alert clock".split(" "),
  ..."local0 local1 local2 local3 local4 local5 local6 local7".split(" "),
] as const;

/** What stands in every message of one sink. */
export interface SyslogHeader {
  /** 0 to 23. */
  readonly facility: number;
  readonly hostname: string;
  readonly appName: string;
  readonly procid: string;
  /** Id of the structured data, `name@enterprise`. */
  readonly structuredDataId: string;
  /** Bytes a message may have. */
  readonly maxLength: number;
}

const severity = { error: 3, notice: 5, info: 6 } as const;

/**
 * One event as an RFC 5424 message. What does not fit `maxLength` is cut so that the rest still parses: first the text,
 * then the longest values of the structured data.
 */
export function syslogMessage(event: AuditEvent, header: SyslogHeader): Buffer {
  const { facility, hostname, appName, procid, structuredDataId, maxLength } = header;
  const priority = facility * 8 + severityOf(event);
  const names = [name(hostname, 255), name(appName, 48), name(procid, 128), name(event.kind, 32)];
  const head = `<${priority}>1 ${timestamp(event.time)} ${names.join(" ")} `;
  const room = maxLength - Buffer.byteLength(head);
  const data = structuredData(structuredDataId, parameters(event), room);
  const text = message(eventSummary(event), room - Buffer.byteLength(data) - 1);
  return Buffer.from(text === "" ? head + data : `${head + data} ${text}`);
}

/** Failures are errors, changes are notices, the rest is for information. */
function severityOf(event: AuditEvent): number {
  if (event.outcome === "error") return severity.error;
  return event.safe || event.outcome === "simulated" ? severity.info : severity.notice;
}

function parameters(event: AuditEvent): [string, string][] {
  const { id, kind, service, operation, object, method, host, path, outcome, status, actor, traceId } = event;
  const { errorCode, errorMessage, attempts, durationMs, queueMs } = event;
  const told: Record<string, string | number | undefined> = {
    id,
    kind,
    service,
    operation,
    outcome,
    status,
    errorCode,
  };
  Object.assign(told, {
    objectType: object?.type,
    objectKey: object?.key,
    method,
    host,
    path,
    attempts,
    durationMs,
    queueMs,
  });
  Object.assign(told, { traceId, errorMessage });
  const pairs = Object.entries(told).flatMap(([key, value]): [string, string][] =>
    value === undefined ? [] : [[key, String(value)]],
  );
  // Names of the caller's own must not pass for ours; only the user has a name of its own.
  for (const [key, value] of actorEntries(actor ?? {}))
    pairs.push([key === "user" ? key : parameterName(`actor.${key}`), value]);
  return pairs;
}

function structuredData(id: string, pairs: readonly [string, string][], room: number): string {
  for (const longest of [Number.POSITIVE_INFINITY, 512, 256, 128, 64, 32]) {
    const element = `[${id}${pairs.map(([key, value]) => ` ${key}="${escaped(cut(value, longest))}"`).join("")}]`;
    if (Buffer.byteLength(element) <= room) return element;
  }
  return pairs.length === 0 ? "-" : structuredData(id, pairs.slice(0, -1), room);
}

function escaped(value: string): string {
  return value.toWellFormed().replace(/["\\\]]/g, "\\$&");
}

function message(text: string, room: number): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what is looked for is everything beyond ASCII.
  const ascii = /^[\u0000-\u007f]*$/.test(text);
  // The byte order mark says that the text is UTF-8; for ASCII it would only confuse receivers.
  const mark = ascii ? "" : "\ufeff";
  const left = room - Buffer.byteLength(mark);
  return left <= 0 ? "" : mark + cut(text.toWellFormed(), left);
}

/** The longest beginning that has no more bytes than `longest`, in whole characters. */
function cut(text: string, longest: number): string {
  if (Buffer.byteLength(text) <= longest) return text;
  const bytes = Buffer.from(text);
  let end = longest;
  while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return bytes.toString("utf8", 0, end);
}

/** Printable ASCII without spaces, as the header demands. */
function name(text: string, longest: number): string {
  return text.replace(/[^!-~]/g, "_").slice(0, longest) || "-";
}

function parameterName(text: string): string {
  return name(text, 32).replace(/[="\]]/g, "_");
}

function timestamp(time: string): string {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?(?:Z|[+-]\d\d:\d\d)$/.test(time) ? time : "-";
}
