import type { AuditEvent } from "./types.ts";

/** An audit event as one line for people: `2026-11-21T10:00:00.000Z ok forticloud oauth.login POST host/path 200 120 ms …`. */
export function eventText(event: AuditEvent): string {
  return `${event.time} ${eventSummary(event)} trace=${event.traceId}`;
}

/** The same without time and trace, for receivers that have fields for them. */
export function eventSummary(event: AuditEvent): string {
  const { kind, outcome, service, operation, object, method, host, path, status, attempts, durationMs, actor } = event;
  const words = [kind === "call" ? outcome : `attempt ${attempts} ${outcome}`, service, operation];
  if (object !== undefined) words.push(object.key === undefined ? object.type : `${object.type}=${object.key}`);
  words.push(method, host + path);
  if (status !== undefined) words.push(String(status));
  if (event.errorCode !== undefined) words.push(event.errorCode);
  words.push(`${durationMs} ms`);
  if (kind === "call" && attempts > 1) words.push(`${attempts} attempts`);
  if (actor !== undefined) for (const [key, value] of actorEntries(actor)) words.push(`${key}=${value}`);
  if (event.errorMessage !== undefined) words.push(`- ${event.errorMessage}`);
  return oneLine(words.join(" "));
}

/** Who and why as texts; what is not a text or number is told as JSON. */
export function actorEntries(actor: Readonly<Record<string, unknown>>): (readonly [string, string])[] {
  return Object.entries(actor)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => [key, typeof value === "object" ? JSON.stringify(value) : String(value)] as const);
}

/** Control characters would let a value begin a line of its own. */
function oneLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ");
}
