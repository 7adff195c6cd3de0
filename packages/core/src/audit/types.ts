/** How a call or an attempt ended. `simulated`: a write that read-only mode answered without sending it. */
export type AuditOutcome = "ok" | "error" | "simulated";

/**
 * What happened, written once per attempt on the wire and once per call. Redacted; holds no bodies.
 */
export interface AuditEvent {
  readonly kind: "attempt" | "call";
  /** Id of the call; its attempts share it. */
  readonly id: string;
  /** When it began, ISO 8601 in UTC. */
  readonly time: string;
  readonly service: string;
  readonly operation: string;
  /** Whether the operation only reads. */
  readonly safe: boolean;
  /** The object it was about. */
  readonly object?: { readonly type: string; readonly key?: string | undefined } | undefined;
  readonly method: string;
  /** Host and path, without query. */
  readonly host: string;
  readonly path: string;
  readonly outcome: AuditOutcome;
  /** HTTP status, where an answer came. */
  readonly status?: number | undefined;
  /** `code` of the error, where it failed. */
  readonly errorCode?: string | undefined;
  /** Message of the error, redacted. */
  readonly errorMessage?: string | undefined;
  /** Number of this attempt from 1, or of all attempts of the call (0: none was made). */
  readonly attempts: number;
  /** How long it took, in milliseconds. */
  readonly durationMs: number;
  /** How long the call waited for the limiter and the queue, in milliseconds. */
  readonly queueMs: number;
  /** Who and why, from `audit.actor` of the client and of the call. */
  readonly actor?: Readonly<Record<string, unknown>> | undefined;
  /** The trace the call belongs to: 32 hex digits, as in the `traceparent` header that was sent. */
  readonly traceId: string;
}

/**
 * Where audit events go. A sink that throws, rejects or hangs never breaks a call: each has a queue of its own.
 */
export interface AuditSink {
  /** Told in warnings and in `close()` reports. */
  readonly name: string;
  /** Writes one event. A returned promise is waited for before the next event is handed over. */
  write(event: AuditEvent): void | Promise<void>;
  /** Writes out what the sink itself holds. */
  flush?(): void | Promise<void>;
  /** Frees files and sockets. */
  close?(): void | Promise<void>;
  /** Events this sink wants. Default: all. */
  readonly filter?: ((event: AuditEvent) => boolean) | undefined;
  /**
   * What happens when its queue is full: `"drop"` the event and count it, never waiting; `"wait"` holds the call until
   * there is room. @default "drop"
   */
  readonly overflow?: "drop" | "wait" | undefined;
  /** Events its queue holds. @default 1000 */
  readonly queueSize?: number | undefined;
  /** True: a call resolves only after its events are written. @default false */
  readonly durable?: boolean | undefined;
}

/** What became of the events of one sink. */
export interface AuditSinkReport {
  readonly sink: string;
  readonly written: number;
  /** Events lost to a full queue, a failing sink or a close that ran out of time. */
  readonly dropped: number;
  readonly failures: number;
}
