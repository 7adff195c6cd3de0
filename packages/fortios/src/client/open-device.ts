import { type AuditSinkReport, ConfigError, type Logger } from "@fortikit/core";
import { type Authorizer, type OpenService, openService, type Transport } from "@fortikit/core/product";
import { AuthPause } from "../auth/auth-pause.ts";
import { loginProfile } from "../auth/login-profile.ts";
import { LoginSession } from "../auth/login-session.ts";
import { TokenGate } from "../auth/token-gate.ts";
import type { ConfigurationTree } from "../contract/schema.ts";
import { fortiOSProfile, profileOf } from "../envelope/profile.ts";
import type { DeviceEvents } from "./device-events.ts";
import { type FortiOSOptions, fortiOSDefaults, type Resolved } from "./options.ts";

/** How calls leave a client: over connections of its own, or a transport of the user's. */
export interface OpenDevice {
  readonly transport: Pick<Transport, "send">;
  /** A way for measurements, which holds no call back: connections and credentials are the same, figures are not counted. */
  readonly measuring: () => Pick<Transport, "send">;
  /** Calls that fit on its connections at once. */
  readonly connections: number;
  /** Connections and all that is counted on them; `undefined` with a transport of the user's. */
  readonly service: OpenService | undefined;
  /** The login, for clients with user name and password. */
  readonly session: LoginSession | undefined;
  readonly pause: AuthPause | undefined;
  readonly close: (timeout: number) => Promise<AuditSinkReport[]>;
}

/** How long refused credentials are not tried again by themselves, in milliseconds. */
const usualPause = 60_000;
/** Connections to a device. */
const usualConnections = 10;
/** How long a session may be idle, in milliseconds. */
const usualIdle = 300_000;

/** Puts the way to a device together from checked options. Nothing is sent before the first call. */
export function openDevice(
  options: FortiOSOptions<ConfigurationTree>,
  device: Resolved["device"],
  events: DeviceEvents,
): OpenDevice {
  if (device === undefined) return overTransport(options);
  const { address, credentials } = device;
  const { origin } = address;
  const pause = new AuthPause(options.auth?.pause ?? usualPause);
  const onLockOut = (until: Date): void => events.emit("lockedOut", { until });
  const profile = options.schema === undefined ? fortiOSProfile : profileOf(options.schema.rows);
  let session: LoginSession | undefined;
  let authorizer: Authorizer | undefined;
  let measuring: Pick<Transport, "send"> | undefined;
  const service = openService({
    profile,
    baseUrl: origin,
    options,
    defaults: fortiOSDefaults,
    authorizer: ({ secrets, logger, aside }) => {
      if (credentials.kind === "token") {
        secrets.keep(credentials.token);
        authorizer = new TokenGate(credentials.token, pause, onLockOut);
        return authorizer;
      }
      secrets.keep(credentials.password);
      session = new LoginSession({
        transport: (cookies) => aside(loginProfile, origin, cookies),
        username: credentials.username,
        password: credentials.password,
        idle: options.sessionIdle ?? usualIdle,
        pause,
        onChallenge: options.onChallenge,
        keepSecret: (text) => secrets.add(text),
        onLogin: (event) => events.emit("login", event),
        onLockOut,
        onProblem: (message, error) => logger.warn({ error: String(error) }, message),
      });
      authorizer = session;
      return authorizer;
    },
  });
  if (address.isPlain) warnOfPlain(service.logger, address.host);
  return {
    transport: service.http,
    measuring: () => {
      measuring ??= service.aside(profile, origin, authorizer);
      return measuring;
    },
    connections: options.pool?.connections ?? usualConnections,
    service,
    session,
    pause,
    close: async (timeout) => {
      await session?.close(timeout);
      return service.close({ timeout });
    },
  };
}

function overTransport({ transport }: FortiOSOptions<ConfigurationTree>): OpenDevice {
  if (transport === undefined) throw new ConfigError("No FortiGate.", { hint: "Give { host } or { transport }." });
  return {
    transport,
    measuring: () => transport,
    connections: Number.POSITIVE_INFINITY,
    service: undefined,
    session: undefined,
    pause: undefined,
    close: async () => [],
  };
}

function warnOfPlain(logger: Logger, host: string): void {
  logger.warn({ host }, "Plain HTTP: credentials and configuration can be read on the way.");
}
