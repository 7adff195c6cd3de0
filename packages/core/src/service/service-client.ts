import type { LimitStatus } from "../limits/rate-limits.ts";
import type { ClientHealth, ClientStats, ExportOptions, LastRequest, OperationRecord } from "../telemetry/types.ts";
import type { HttpTransport } from "../transport/http-transport.ts";

/** What every client and session tells about itself. */
export abstract class ServiceClient {
  /** @internal */
  protected abstract readonly http: HttpTransport;

  /** Calls and errors of the last minute, five minutes and hour against the limits. */
  limits(): LimitStatus {
    return this.http.config.limits.status();
  }

  /** Figures since the client was made: calls, retries by reason and operation, queue, pool, response times. */
  stats(): ClientStats {
    const { statistics, net } = this.http.config;
    return statistics.snapshot(net.pool());
  }

  /** How the service is doing, as this client sees it. */
  health(): ClientHealth {
    const { statistics, breaker } = this.http.config;
    return statistics.health(breaker.health());
  }

  /** The last call that ended; `undefined` before the first. */
  get lastRequest(): LastRequest | undefined {
    return this.http.lastRequest;
  }

  /** Every call so far. Needs `trackOperations: true`, else `ConfigError`. */
  operations(): OperationRecord[] {
    return this.http.config.operations.operations();
  }

  /** Every write so far, those that read-only mode answered included. Needs `trackOperations: true`, else `ConfigError`. */
  writes(): OperationRecord[] {
    return this.http.config.operations.writes();
  }

  /** The operation log as JSON (default), CSV or text. Needs `trackOperations: true`, else `ConfigError`. */
  export(options: ExportOptions = {}): string {
    return this.http.config.operations.export(options);
  }

  /** Closes the circuit breaker at once. */
  resetBreaker(): void {
    this.http.config.breaker.reset();
  }

  /** Keeps credentials and tokens out of logs and inspection. */
  toJSON(): Record<string, unknown> {
    return {
      client: this.constructor.name,
      service: this.http.config.profile.service,
      url: this.http.config.origin + this.http.config.prefix,
    };
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return `${this.constructor.name} { ${this.http.config.origin}${this.http.config.prefix} }`;
  }
}
