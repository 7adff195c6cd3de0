import { ConfigError, type ServiceOptions } from "@fortikit/core";
import { checkOptions, checks, exclusive, type ServiceDefaults, type Transport } from "@fortikit/core/product";
import type { ChallengeHandler } from "../auth/challenge.ts";
import { type CredentialOptions, type Credentials, environment, resolveCredentials } from "../auth/credentials.ts";
import type { ConfigurationTree, Schema } from "../contract/schema.ts";
import { isVdomName } from "../contract/vdom-name.ts";
import type { FortiOS76 } from "../generated/7.6/index.ts";
import { type DeviceAddress, deviceAddress } from "./host.ts";

/** Options of `FortiOS`. */
export interface FortiOSOptions<Tree extends ConfigurationTree = FortiOS76> extends ServiceOptions, CredentialOptions {
  /**
   * The FortiGate: `"fw"`, `"fw:8443"`, `"https://fw:8443"`, `"2001:db8::1"`, `"[2001:db8::1]:8443"`. Plain HTTP must be
   * written out (`"http://…"`). Default: `FORTIOS_HOST`.
   */
  readonly host?: string | undefined;
  /** HTTPS port, as a number or as text. Default: the one in `host`, else `FORTIOS_PORT`, else 443. */
  readonly port?: number | string | undefined;
  /** Virtual domain of every call that names none. Default: `FORTIOS_VDOM`, else the administrator's own. */
  readonly vdom?: string | undefined;
  /** The firmware line to type and check against, e.g. `fortios74`. @default fortios76 */
  readonly schema?: Schema<Tree> | undefined;
  /**
   * A way of your own for calls to leave, in place of host, credentials and everything about connections. It gets whole
   * paths (`/api/v2/…`) and gives envelopes. The client does not close it.
   */
  readonly transport?: Transport | undefined;
  /**
   * For logins with password: after this time without a request, in milliseconds, the next call logs in anew. Should not be
   * longer than the device's own (`admintimeout`). `false`: never. @default 300_000
   */
  readonly sessionIdle?: number | false | undefined;
  /** For logins with password: answers a second factor, a banner, a forced password change. @default none: `ChallengeError` */
  readonly onChallenge?: ChallengeHandler | undefined;
  readonly auth?: AuthOptions | undefined;
}

/** What the client does about refused credentials. */
export interface AuthOptions {
  /**
   * How long nothing is sent after a refused token or login, in milliseconds; then one call tries. `resume()` ends it.
   * A block by the device (HTTP 429) lasts as long as the device says. @default 60_000
   */
  readonly pause?: number | undefined;
}

/** What FortiOS has where the user gives nothing. */
export const fortiOSDefaults: ServiceDefaults = {
  retryLimit: 3,
  breaker: { threshold: 10, timeout: 30_000, trials: 3 },
  concurrency: 4,
};

/** Options with environment and defaults in them. */
export interface Resolved {
  readonly vdom: string | undefined;
  /** Where, and as whom; `undefined` with a transport of the user's. */
  readonly device: { readonly address: DeviceAddress; readonly credentials: Credentials } | undefined;
}

/** Checks options, and completes them from the environment. */
export function resolveOptions(options: FortiOSOptions<ConfigurationTree>): Resolved {
  checkOptions(options, ownChecks);
  if (options.transport !== undefined) {
    const others = Object.entries(options).filter(([name, value]) => value !== undefined && !withTransport.has(name));
    exclusive(options, [["transport"], others.map(([name]) => name)]);
    return { vdom: options.vdom, device: undefined };
  }
  const env = environment();
  const host = options.host ?? (env.FORTIOS_HOST || undefined);
  if (host === undefined) throw new ConfigError("No FortiGate.", { hint: "Give { host }, or set FORTIOS_HOST." });
  const address = deviceAddress(host, options.port, env.FORTIOS_PORT || undefined);
  const credentials = resolveCredentials(options);
  if (credentials.kind === "token") exclusive(options, [["token"], ["onChallenge", "sessionIdle"]]);
  const vdom = options.vdom ?? (env.FORTIOS_VDOM || undefined);
  if (vdom !== undefined && !isVdomName(vdom))
    throw new ConfigError("FORTIOS_VDOM must be the name of one virtual domain.");
  return { vdom, device: { address, credentials } };
}

/** What makes sense beside a transport of the user's: all else is about connections and credentials, or is the transport's. */
const withTransport: ReadonlySet<string> = new Set(["transport", "vdom", "schema", "logger", "logLevel"]);

const text = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? undefined : "a text");

function isSchema(value: unknown): boolean {
  const { line, rows } = (value ?? {}) as { line?: unknown; rows?: unknown };
  return text(line) === undefined && checks.group(rows) === undefined;
}

const ownChecks = {
  host: text,
  vdom: (value: unknown): string | undefined => (isVdomName(value) ? undefined : "the name of one virtual domain"),
  schema: (value: unknown): string | undefined => (isSchema(value) ? undefined : "a schema with line and rows"),
  transport: checks.methods("send"),
  sessionIdle: (value: unknown): string | undefined =>
    value === false || checks.ms(value) === undefined ? undefined : "a number of milliseconds above 0 or false",
  onChallenge: (value: unknown): string | undefined => (typeof value === "function" ? undefined : "a function"),
  auth: checks.group,
  "auth.pause": checks.msOrZero,
};
