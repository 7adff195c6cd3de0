/** What was looked at, in the order in which a call gets through. */
export type DiagnosisCheck = "dns" | "tcp" | "tls" | "answer" | "auth" | "trustedHost" | "profile" | "vdom" | "clock";

/** One thing that was looked at. What an earlier problem kept from being looked at is not told. */
export interface Finding {
  readonly check: DiagnosisCheck;
  readonly ok: boolean;
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string | undefined;
}

/** Options of `diagnose`. */
export interface DiagnoseOptions {
  /** The virtual domain to look for. @default the client's */
  readonly vdom?: string | undefined;
  /** Longest time for one of its calls, in milliseconds. @default 10_000 */
  readonly timeout?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What to measure. */
export interface MeasureOptions {
  /** Calls at once, a level each. None may be above the client's `pool.connections`. @default [1, 2, 4, 8] up to that */
  readonly concurrency?: readonly number[] | undefined;
  /** Calls of each level. @default 20 */
  readonly requests?: number | undefined;
  /** What is read, below `/api/v2/`. Always by GET. @default "monitor/system/status" */
  readonly path?: string | undefined;
  /** Virtual domain, in place of the client's. */
  readonly vdom?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Times of calls that succeeded, in milliseconds. All 0 where none did. */
export interface Latency {
  readonly min: number;
  readonly avg: number;
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
}

/** How the device did at one level. */
export interface MeasuredLevel {
  readonly concurrency: number;
  /** Calls that were made. Fewer than asked for where the measurement was stopped. */
  readonly requests: number;
  readonly errors: number;
  /** From when a call is made until its answer is read. */
  readonly latency: Latency;
  /** Successful calls a second. */
  readonly throughput: number;
}

/** What came of a measurement. */
export interface Measurement {
  readonly path: string;
  /** A level each, in the order given. The call that opens the connection is not among them. */
  readonly levels: readonly MeasuredLevel[];
  /** Why it ended before the last level: the device was overloaded, had blocked the address, or refused the credentials. */
  readonly stopped?: string | undefined;
  /**
   * Options for the client: the lowest level that comes within 5 % of the best throughput among those without errors whose
   * average latency is below twice that of the first. Nothing where no level is without errors.
   */
  readonly recommended?: { readonly concurrency: number } | undefined;
}
