import { Histogram } from "./histogram.ts";
import type { ClientHealth, ClientStats, LatencyStats } from "./types.ts";

/** How a call ended. */
export interface CallRecord {
  readonly operation: string;
  readonly durationMs: number;
  readonly ok: boolean;
  /** Attempts on the wire; 0 when the call was refused before. */
  readonly attempts: number;
  /** `code` of the error. The time of calls that their caller aborted tells nothing about the service and is left out. */
  readonly errorCode?: string | undefined;
}

/** Operations that are told apart; the rest is counted together, so that generated paths cannot fill the memory. */
const mostOperations = 256;
const otherOperations = "other";
/** Weight of the latest time in the recent average: about the last ten calls count. */
const recentWeight = 0.2;
const slowFrom = 1_000;
const slowFactor = 3;
const degradedBelow = 0.95;

interface Latency {
  readonly histogram: Histogram;
  recent: number;
}

/** The figures of one client: counters, gauges and response times in constant memory. */
export class Statistics {
  readonly #latencies = new Map<string, Latency>();
  readonly #retriesByReason = new Map<string, number>();
  readonly #retriesByOperation = new Map<string, number>();
  #calls = 0;
  #succeeded = 0;
  #attempts = 0;
  #retries = 0;
  #begun = 0;
  #queued = 0;
  #lastFailureAt: number | undefined;
  #lastRetryAt: number | undefined;

  /** A call began. `record` ends it. */
  begin(): void {
    this.#begun += 1;
  }

  /** The call that began waits for the limiter or the concurrency queue. */
  enqueue(): void {
    this.#queued += 1;
  }

  /** It no longer waits: it goes on the wire, or ended while it waited. */
  dequeue(): void {
    this.#queued = Math.max(0, this.#queued - 1);
  }

  /** A call that began has ended. */
  record({ operation, durationMs, ok, attempts, errorCode }: CallRecord): void {
    this.#begun = Math.max(0, this.#begun - 1);
    this.#calls += 1;
    this.#attempts += attempts;
    if (ok) this.#succeeded += 1;
    else this.#lastFailureAt = Date.now();
    if (attempts > 0 && errorCode !== "aborted") this.#time(operation, durationMs);
  }

  /** An attempt is followed by another. */
  retry(operation: string, reason: string): void {
    this.#retries += 1;
    this.#lastRetryAt = Date.now();
    count(this.#retriesByReason, reason);
    count(this.#retriesByOperation, operation);
  }

  /** The figures now. `pool` is what the wire tells. */
  snapshot(pool: ClientStats["pool"]): ClientStats {
    return {
      calls: this.#calls,
      succeeded: this.#succeeded,
      failed: this.#calls - this.#succeeded,
      attempts: this.#attempts,
      retries: this.#retryStats(),
      active: Math.max(0, this.#begun - this.#queued),
      queued: this.#queued,
      pool: { limit: pool.limit, timesFull: pool.timesFull },
      lastFailureAt: iso(this.#lastFailureAt),
      lastRetryAt: iso(this.#lastRetryAt),
      operations: Object.fromEntries([...this.#latencies].map(([operation, latency]) => [operation, statsOf(latency)])),
    };
  }

  /** The short answer to "is it well?". `breaker` is what the breaker tells. */
  health(breaker: ClientHealth["breaker"]): ClientHealth {
    const successRate = this.#calls === 0 ? 1 : this.#succeeded / this.#calls;
    const slowOperations = [...this.#latencies]
      .filter(([, latency]) => isSlow(latency))
      .map(([operation]) => operation);
    const tripped = breaker.state === "open" || breaker.state === "half-open";
    const degraded = successRate < degradedBelow || slowOperations.length > 0;
    return {
      status: tripped ? "unhealthy" : degraded ? "degraded" : "healthy",
      successRate,
      breaker,
      retries: this.#retryStats(),
      slowOperations,
      lastFailureAt: iso(this.#lastFailureAt),
      lastRetryAt: iso(this.#lastRetryAt),
    };
  }

  #time(operation: string, ms: number): void {
    const key = keyIn(this.#latencies, operation);
    const latency = this.#latencies.get(key);
    if (latency === undefined) {
      const histogram = new Histogram();
      histogram.record(ms);
      this.#latencies.set(key, { histogram, recent: ms });
      return;
    }
    latency.histogram.record(ms);
    latency.recent += (ms - latency.recent) * recentWeight;
  }

  #retryStats(): ClientStats["retries"] {
    return {
      total: this.#retries,
      byReason: Object.fromEntries(this.#retriesByReason),
      byOperation: Object.fromEntries(this.#retriesByOperation),
    };
  }
}

function statsOf(latency: Latency): LatencyStats {
  const { histogram } = latency;
  const { count, avg, min, max } = histogram;
  return { count, avg, min, max, p50: histogram.percentile(50), p95: histogram.percentile(95), slow: isSlow(latency) };
}

function isSlow({ histogram, recent }: Latency): boolean {
  return recent >= slowFrom && recent >= slowFactor * histogram.percentile(50);
}

function count(counts: Map<string, number>, name: string): void {
  const key = keyIn(counts, name);
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function keyIn(map: ReadonlyMap<string, unknown>, name: string): string {
  // The last place is kept for the rest.
  return map.has(name) || map.size < mostOperations - 1 ? name : otherOperations;
}

function iso(time: number | undefined): string | undefined {
  return time === undefined ? undefined : new Date(time).toISOString();
}
