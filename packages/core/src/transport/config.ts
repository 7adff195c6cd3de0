import type { AuditTrail } from "../audit/trail.ts";
import type { Authorizer } from "../contract/authorizer.ts";
import type { Hooks } from "../contract/hooks.ts";
import type { ServiceProfile } from "../contract/profile.ts";
import type { Breaker } from "../limits/breaker.ts";
import type { Pressure } from "../limits/pressure.ts";
import type { RateLimits } from "../limits/rate-limits.ts";
import type { Logger } from "../logger.ts";
import type { Net } from "../net/types.ts";
import type { Secrets } from "../redact/secrets.ts";
import type { OperationLog } from "../telemetry/operation-log.ts";
import type { Statistics } from "../telemetry/statistics.ts";
import type { RetryPolicy } from "./retry.ts";

/** Everything a transport works with, resolved and checked. */
export interface TransportConfig {
  readonly profile: ServiceProfile;
  /** Scheme, host and port. */
  readonly origin: string;
  /** Path every request path is put behind, without a slash at its end. */
  readonly prefix: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly timeout: { readonly connect: number; readonly attempt: number; readonly total: number | undefined };
  readonly retry: RetryPolicy;
  readonly concurrency: number;
  readonly readOnly: boolean;
  readonly hooks: Hooks;
  readonly actor: Readonly<Record<string, unknown>> | undefined;
  readonly traceId: string | undefined;
  readonly net: Net;
  readonly authorizer: Authorizer | undefined;
  readonly breaker: Breaker;
  readonly limits: RateLimits;
  readonly pressure: Pressure;
  readonly statistics: Statistics;
  readonly operations: OperationLog;
  readonly trail: AuditTrail;
  readonly secrets: Secrets;
  readonly logger: Logger;
}
