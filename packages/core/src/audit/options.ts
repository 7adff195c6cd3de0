import type { AuditSink } from "./types.ts";

/** Audit options of a client or a session. */
export interface AuditOptions {
  /** One sink or several. */
  readonly sinks?: AuditSink | readonly AuditSink[] | undefined;
  /** Who and why, copied into every event: `{ user: "ana", ticket: "CHG-123" }`. Redacted like everything else. */
  readonly actor?: Readonly<Record<string, unknown>> | undefined;
  /** Trace id for all calls: 32 hex digits, a UUID, or any text (hashed to one). Default: one per call. */
  readonly traceId?: string | undefined;
}
