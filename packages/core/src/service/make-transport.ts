import { traceIdFrom } from "../audit/trace.ts";
import type { AuditTrail } from "../audit/trail.ts";
import type { Authorizer } from "../contract/authorizer.ts";
import { lowerCaseKeys } from "../contract/headers.ts";
import type { ServiceDefaults, ServiceOptions } from "../contract/options.ts";
import type { ServiceProfile } from "../contract/profile.ts";
import { Breaker } from "../limits/breaker.ts";
import { Pressure } from "../limits/pressure.ts";
import type { RateLimits } from "../limits/rate-limits.ts";
import type { Logger } from "../logger.ts";
import type { Net } from "../net/types.ts";
import { Secrets } from "../redact/secrets.ts";
import { OperationLog } from "../telemetry/operation-log.ts";
import { Statistics } from "../telemetry/statistics.ts";
import { HttpTransport } from "../transport/http-transport.ts";
import { retryPolicy } from "../transport/retry.ts";
import { version } from "../version.ts";
import { splitUrl } from "./check-options.ts";

/** What a transport shares with others of its session. */
export interface SharedParts {
  readonly net: Net;
  readonly trail: AuditTrail;
  readonly secrets: Secrets;
  readonly logger: Logger;
  readonly limits: RateLimits;
  readonly authorizer?: Authorizer | undefined;
}

/** Puts a transport together from checked options. */
export function makeTransport(
  profile: ServiceProfile,
  baseUrl: string,
  options: ServiceOptions,
  defaults: ServiceDefaults,
  shared: SharedParts,
): HttpTransport {
  const { origin, path } = splitUrl("baseUrl", baseUrl);
  const headers = {
    accept: "application/json",
    "user-agent": options.userAgent ?? `fortikit/${version}`,
    ...lowerCaseKeys(options.headers ?? {}),
  };
  const secrets = new Secrets(profile.secretKeys, shared.secrets);
  return new HttpTransport({
    profile,
    origin,
    prefix: path,
    headers,
    timeout: {
      connect: options.timeout?.connect ?? 10_000,
      attempt: options.timeout?.attempt ?? 300_000,
      total: options.timeout?.total,
    },
    retry: retryPolicy(options.retry, defaults.retryLimit),
    concurrency: options.concurrency ?? defaults.concurrency,
    readOnly: options.readOnly ?? false,
    hooks: options.hooks ?? {},
    actor: options.audit?.actor,
    traceId: options.audit?.traceId === undefined ? undefined : traceIdFrom(options.audit.traceId),
    net: shared.net,
    authorizer: shared.authorizer,
    breaker: new Breaker(options.breaker, defaults.breaker),
    limits: shared.limits,
    pressure: new Pressure(),
    statistics: new Statistics(),
    operations: new OperationLog({ enabled: options.trackOperations ?? false, secrets }),
    trail: shared.trail,
    secrets,
    logger: shared.logger,
  });
}
