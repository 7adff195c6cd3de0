import { createNet } from "#net";
import { AuditTrail } from "../audit/trail.ts";
import type { AuditSinkReport } from "../audit/types.ts";
import type { Authorizer } from "../contract/authorizer.ts";
import type { ServiceDefaults, ServiceOptions } from "../contract/options.ts";
import type { ServiceProfile } from "../contract/profile.ts";
import { RateLimits } from "../limits/rate-limits.ts";
import { type Logger, levelled } from "../logger.ts";
import type { Net } from "../net/types.ts";
import { Secrets } from "../redact/secrets.ts";
import type { HttpTransport } from "../transport/http-transport.ts";
import { makeTransport } from "./make-transport.ts";
import { within } from "./within.ts";

/** What a service of its own is opened with. */
export interface ServiceSetup {
  readonly profile: ServiceProfile;
  /** Scheme, host, port and the path that every request path is put behind, e.g. `"https://[2001:db8::1]:8443/api/v2"`. */
  readonly baseUrl: string;
  /** What the user gave, after `checkOptions`. */
  readonly options: ServiceOptions;
  readonly defaults: ServiceDefaults;
  /** Gives calls their token; made with the parts it needs for logins of its own. */
  readonly authorizer?: ((parts: ServiceParts) => Authorizer) | undefined;
  /** A wire to use in place of one of its own. It is not closed with the service. */
  readonly net?: Net | undefined;
}

/** What the transports of one service have in common. */
export interface ServiceParts {
  /** The credentials belong in here (`keep`), and every token as it comes (`add`): what is in it is shown nowhere. */
  readonly secrets: Secrets;
  readonly logger: Logger;
  readonly trail: AuditTrail;
  readonly net: Net;
  /**
   * A further transport over the same connections, for logins: it gives no token of the calls', waits for no place on the
   * wire (calls wait for logins, never the other way), knows no breaker, sends in read-only mode too, and tries nothing
   * again. An `authorizer` of its own lends it what a login has got so far, such as cookies.
   */
  readonly aside: (profile: ServiceProfile, baseUrl: string, authorizer?: Authorizer) => HttpTransport;
}

/** The transport of a client that shares no session, and all that it works with. */
export interface OpenService extends ServiceParts {
  readonly http: HttpTransport;
  /**
   * Takes no further call, writes out the audit trail and ends the connections. Reports what became of audit events.
   * `timeout` in milliseconds for each of the two, default 5000. Never rejects.
   */
  readonly close: (options?: { readonly timeout?: number | undefined }) => Promise<AuditSinkReport[]>;
}

/**
 * Makes connections, audit trail, secrets, limits and transport of a client that logs in by itself. Nothing is loaded or
 * sent before the first call.
 *
 * @throws ConfigError for options of the wire that contradict each other, and for a `baseUrl` that is none.
 */
export function openService(setup: ServiceSetup): OpenService {
  const { profile, options, defaults, authorizer } = setup;
  const secrets = new Secrets();
  const logger = levelled(options.logger, options.logLevel);
  const net = setup.net ?? createNet(options, (message) => logger.warn({}, message));
  const trail = new AuditTrail({
    sinks: options.audit?.sinks,
    secrets,
    onProblem: (message, data) => logger.warn(data, message),
  });
  const shared = { net, trail, secrets, logger };
  const asides: HttpTransport[] = [];
  const aside = (own: ServiceProfile, baseUrl: string, authorizer?: Authorizer): HttpTransport => {
    const concurrency = Number.POSITIVE_INFINITY;
    const settings = { ...options, readOnly: false, breaker: false, retry: false, concurrency } as const;
    const made = makeTransport(own, baseUrl, settings, defaults, { ...shared, limits: new RateLimits(), authorizer });
    asides.push(made);
    return made;
  };
  const parts: ServiceParts = { ...shared, aside };
  const http = makeTransport(profile, setup.baseUrl, options, defaults, {
    ...shared,
    limits: new RateLimits(options.limits, defaults.limits),
    authorizer: authorizer?.(parts),
  });
  const close = async (timeout: number): Promise<AuditSinkReport[]> => {
    await Promise.all([http, ...asides].map((each) => each.close()));
    const reports = await trail.close({ timeout });
    // Calls that are still on the wire may take as long as they like.
    if (setup.net === undefined) await within(net.close(), timeout).catch(() => undefined);
    return reports;
  };
  let closing: Promise<AuditSinkReport[]> | undefined;
  return {
    ...parts,
    http,
    close: ({ timeout = 5000 } = {}) => {
      closing ??= close(timeout);
      return closing;
    },
  };
}
