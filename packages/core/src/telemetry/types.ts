/** What one operation's response times look like, in milliseconds. */
export interface LatencyStats {
  readonly count: number;
  readonly avg: number;
  readonly min: number;
  readonly max: number;
  readonly p50: number;
  readonly p95: number;
  /** True when the recent times are well above the usual ones (at least 1 s and three times the median). */
  readonly slow: boolean;
}

/** One call of the operation log. */
export interface OperationRecord {
  /** ISO 8601, UTC. */
  readonly timestamp: string;
  readonly method: string;
  /** The API, e.g. `"forticloud"`. */
  readonly api: string;
  readonly operation: string;
  readonly path: string;
  /** The request body, redacted. */
  readonly data: unknown;
  /** HTTP status, where an answer came. */
  readonly status: number | undefined;
  readonly durationMs: number;
  /** False: nothing left this machine (read-only mode, refused locally). */
  readonly sent: boolean;
  /** True for operations that change something. */
  readonly write: boolean;
  /** `code` of the error, where the call failed. */
  readonly error?: string | undefined;
}

/** What to export, and how. */
export interface ExportOptions {
  readonly format?: "json" | "csv" | "text" | undefined;
  /** Only these HTTP methods. */
  readonly methods?: readonly string[] | undefined;
  /** Only this API. */
  readonly api?: string | undefined;
  /** Only operations whose names begin so: `"products."`. */
  readonly operation?: string | undefined;
  /** Only records from this moment on. */
  readonly since?: Date | string | undefined;
  /** Only records before this moment. */
  readonly until?: Date | string | undefined;
}

/** The last call, for a quick look while debugging. */
export interface LastRequest {
  readonly id: string;
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly status: number | undefined;
  readonly durationMs: number;
  readonly attempts: number;
  readonly error: string | undefined;
}

/** Figures since the client was made. */
export interface ClientStats {
  readonly calls: number;
  readonly succeeded: number;
  readonly failed: number;
  readonly attempts: number;
  readonly retries: {
    readonly total: number;
    readonly byReason: Readonly<Record<string, number>>;
    readonly byOperation: Readonly<Record<string, number>>;
  };
  /** Calls on the wire now. */
  readonly active: number;
  /** Calls that wait for the limiter or the concurrency queue now. */
  readonly queued: number;
  readonly pool: { readonly limit: number | undefined; readonly timesFull: number };
  /** ISO 8601. */
  readonly lastFailureAt: string | undefined;
  readonly lastRetryAt: string | undefined;
  /** Response times per operation. */
  readonly operations: Readonly<Record<string, LatencyStats>>;
}

/** How the service is doing, as this client sees it. */
export interface ClientHealth {
  /** `"unhealthy"` while the breaker is not closed; `"degraded"` under 95 % success or with slow operations. */
  readonly status: "healthy" | "degraded" | "unhealthy";
  /** Share of calls that succeeded, 0 to 1; 1 before the first call. */
  readonly successRate: number;
  readonly breaker: { readonly state: BreakerState; readonly failures: number; readonly retryAt: string | undefined };
  readonly retries: ClientStats["retries"];
  readonly slowOperations: readonly string[];
  readonly lastFailureAt: string | undefined;
  readonly lastRetryAt: string | undefined;
}

/** `"off"`: no breaker was asked for. */
export type BreakerState = "off" | "closed" | "open" | "half-open";
