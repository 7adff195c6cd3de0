/// <reference lib="esnext.disposable" preserve="true" />
import { createNet } from "#net";
import { AuditTrail } from "../audit/trail.ts";
import type { AuditSinkReport } from "../audit/types.ts";
import { cloudDefaults, type LimitOptions, type RateLimit, type ServiceOptions } from "../contract/options.ts";
import type { CallOptions } from "../contract/request.ts";
import { ConfigError } from "../errors/before-sending.ts";
import { type LimitStatus, RateLimits, sumOf } from "../limits/rate-limits.ts";
import { levelled } from "../logger.ts";
import { Secrets } from "../redact/secrets.ts";
import { checkOptions, checks, splitUrl } from "../service/check-options.ts";
import { makeTransport, type SharedParts } from "../service/make-transport.ts";
import { ServiceClient } from "../service/service-client.ts";
import { within } from "../service/within.ts";
import type { HttpTransport } from "../transport/http-transport.ts";
import { type CloudCredentials, resolveCredentials } from "./credentials.ts";
import { Grants } from "./grants.ts";
import { Logins } from "./logins.ts";
import { type LoginResponse, OAuth, oauthProfile } from "./oauth.ts";
import { SafeStore } from "./safe-store.ts";
import { SessionEmitter, type SessionEventName, type SessionListener } from "./session-events.ts";
import type { TokenInfo } from "./token-info.ts";
import { TokenSlot } from "./token-slot.ts";
import { isToken, memoryTokenStore, type TokenStore } from "./token-store.ts";

/** Options of a session. Its clients inherit all of them. */
export interface CloudSessionOptions extends ServiceOptions, CloudCredentials {
  /** Ready-made access tokens by client_id. They are used as they are and never renewed. */
  readonly tokens?: Readonly<Record<string, string>> | undefined;
  /** Token service. An origin, or the full URL of the token endpoint. @default "https://customerapiauth.fortinet.com" */
  readonly authUrl?: string | undefined;
  /** Host of the APIs. @default "https://support.fortinet.com" */
  readonly apiUrl?: string | undefined;
  /** Where tokens are kept. Default: a private store in memory, the only one whose tokens `close()` revokes. */
  readonly store?: TokenStore | undefined;
  /** Lifetime to assume for every token in place of what the service says, in milliseconds. */
  readonly tokenLifetime?: number | undefined;
  /**
   * How long no login is sent by itself after the credentials were refused, in milliseconds. Doubled by every further
   * refusal, up to an hour. @default 60_000
   */
  readonly loginPause?: number | undefined;
  /**
   * Whether the account keeps one live token per user, so that client_ids must take turns. Default: the session finds out
   * from refusals; `false` never takes turns.
   */
  readonly singleToken?: boolean | undefined;
  /** `shared: true`: one window for all client_ids of the session in place of one each. */
  readonly limits?: (LimitOptions & { readonly shared?: boolean | undefined }) | undefined;
}

/** A token is got for whoever waits for it, so one who waits can only stop waiting. */
type WaitOptions = Pick<CallOptions, "signal">;

/**
 * A login to FortiCloud that many clients share: one set of credentials, a token per client_id, one audit trail, one pool.
 *
 * @example
 * ```ts
 * await using session = new CloudSession(); // FORTICLOUD_API_ID, FORTICLOUD_PASSWORD
 * const token = await session.token("assetmanagement"); // clients of the product packages take { session }
 * ```
 */
export class CloudSession extends ServiceClient implements AsyncDisposable {
  /** Host of the APIs, which clients put their paths behind. */
  readonly apiUrl: string;
  /** @internal The options clients inherit. A function, so that no logger or inspection finds what is in them. */
  readonly inherited: () => CloudSessionOptions;
  /** @internal */
  readonly shared: Omit<SharedParts, "authorizer" | "limits">;
  /** @internal */
  protected override readonly http: HttpTransport;
  readonly #slots = new Map<string, TokenSlot>();
  readonly #limits = new Map<string, RateLimits>();
  readonly #makeSlot: (clientId: string) => TokenSlot;
  readonly #events: SessionEmitter;
  readonly #logins: Logins;
  readonly #sharedLimits: boolean;
  readonly #revokes: boolean;
  #closing: Promise<AuditSinkReport[]> | undefined;

  constructor(options: CloudSessionOptions = {}) {
    super();
    checkOptions(options, sessionChecks);
    const { tokens = {}, tokenLifetime } = options;
    for (const [clientId, token] of Object.entries(tokens)) {
      if (!isToken(token)) throw new ConfigError(`The option tokens.${clientId} must be a token: text without blanks.`);
    }
    const credentials = resolveCredentials(options, Object.keys(tokens).length === 0);
    this.inherited = () => options;
    const api = splitUrl("apiUrl", options.apiUrl ?? "https://support.fortinet.com");
    this.apiUrl = api.origin + api.path;
    this.#sharedLimits = options.limits?.shared === true;
    this.#revokes = options.store === undefined;
    const secrets = new Secrets();
    for (const secret of [credentials?.password, ...Object.values(tokens)]) secrets.keep(secret);
    const logger = levelled(options.logger, options.logLevel);
    const trail = new AuditTrail({
      sinks: options.audit?.sinks,
      secrets,
      onProblem: (message, data) => logger.warn(data, message),
    });
    this.shared = { net: createNet(options, (message) => logger.warn({}, message)), trail, secrets, logger };
    const auth = authPaths(options.authUrl ?? "https://customerapiauth.fortinet.com");
    this.http = makeTransport(
      oauthProfile,
      auth.origin,
      { ...options, readOnly: false, breaker: false, concurrency: Number.POSITIVE_INFINITY },
      cloudDefaults,
      {
        ...this.shared,
        limits: new RateLimits(),
      },
    );
    const events = new SessionEmitter(logger);
    this.#events = events;
    this.#logins = new Logins({ events, pauseMs: options.loginPause ?? 60_000, singleToken: options.singleToken });
    const owner = credentials?.apiId ?? "token";
    const parts = {
      grants: new Grants({ oauth: new OAuth(this.http, auth), credentials, logins: this.#logins }),
      store: new SafeStore({
        store: options.store ?? memoryTokenStore(),
        key: (clientId) => `${owner}/${clientId}@${auth.origin}`,
        events,
        secrets,
      }),
      events,
      secrets,
      logins: this.#logins,
      tokenLifetime,
    };
    const given = new Map(Object.entries(tokens));
    this.#makeSlot = (clientId) => new TokenSlot({ ...parts, clientId, given: given.get(clientId) });
    for (const clientId of given.keys()) this.authorizer(clientId);
  }

  /** An access token for a client_id, renewed first where that is due. Treat it as a secret. */
  async token(clientId?: string, options: WaitOptions = {}): Promise<string> {
    return this.#slot(clientId).token(options.signal);
  }

  /** Logs in now, whatever is held, and gives the service's whole answer: fails fast on wrong credentials. */
  async authenticate(clientId?: string, options: WaitOptions = {}): Promise<LoginResponse> {
    return this.#slot(clientId).exchange("password", options.signal);
  }

  /** Renews the token now: by refresh token, or by password where that is refused. A ready-made token is `ConfigError`. */
  async refresh(clientId?: string, options: WaitOptions = {}): Promise<LoginResponse> {
    return this.#slot(clientId).exchange("refresh", options.signal);
  }

  /** True without a token, and within `bufferMs` of its end. */
  isExpired(bufferMs = 0, clientId?: string): boolean {
    const info = this.tokenInfo(clientId);
    return info === undefined || info.expired || (info.timeRemaining !== undefined && info.timeRemaining <= bufferMs);
  }

  /** Milliseconds until the token ends; 0 without one, `undefined` for a ready-made one. */
  timeRemaining(clientId?: string): number | undefined {
    const info = this.tokenInfo(clientId);
    return info === undefined ? 0 : info.timeRemaining;
  }

  /** About the token of a client_id, never the token itself; `undefined` before the first. */
  tokenInfo(clientId?: string): TokenInfo | undefined {
    return this.#slots.get(this.#name(clientId))?.info();
  }

  /** About every token the session holds. */
  tokens(): TokenInfo[] {
    return [...this.#slots.values()].flatMap((slot) => slot.info() ?? []);
  }

  /** Forgets a token, or all of them, here and in the store; the next call logs in again. */
  async clear(clientId?: string): Promise<void> {
    this.#logins.resume();
    if (clientId !== undefined) return this.#slot(clientId).clear();
    await Promise.all([...this.#slots.values()].map((slot) => slot.clear()));
  }

  /** Listens to a token's life: `acquired`, `renewed`, `expired`, `failed`, `storeFailed`, `singleToken`. Returns how to stop. */
  on<Name extends SessionEventName>(name: Name, listener: SessionListener<Name>): () => void {
    return this.#events.on(name, listener);
  }

  /**
   * Calls and errors of one client_id against its limits. Without a client_id: of all together, against the limits they
   * share where `limits.shared` is on, else against none, and `withinLimits` where every client_id is within its own.
   * Logins count apart, in `stats()`.
   */
  override limits(clientId?: string): LimitStatus {
    if (clientId === undefined && !this.#sharedLimits) return sumOf([...this.#limits.values()]);
    return (this.#limits.get(this.#limitKey(clientId ?? "")) ?? new RateLimits(this.inherited().limits)).status();
  }

  /** @internal The token source of one client_id. */
  authorizer(clientId: string): TokenSlot {
    if (this.#closing !== undefined)
      throw new ConfigError("The session is closed.", { hint: "Make a new one; close() is final." });
    const slot = this.#slots.get(clientId) ?? this.#makeSlot(clientId);
    this.#slots.set(clientId, slot);
    return slot;
  }

  /** @internal The limiter of one client_id; the first to ask sets the options. `own`: one apart, for a client with limits of its own. */
  limiter(clientId: string, options: LimitOptions | undefined, preset: RateLimit, own: boolean): RateLimits {
    if (own && this.#sharedLimits) {
      throw new ConfigError("The options limits and session contradict each other: the session has limits.shared.", {
        hint: "Set the limits of the session; all its clients share them.",
      });
    }
    const key = this.#limitKey(clientId);
    const known = this.#limits.get(key);
    if (known !== undefined && !own) return known;
    const made = new RateLimits(options, preset);
    if (known === undefined) this.#limits.set(key, made);
    return made;
  }

  /**
   * Revokes the tokens this session obtained and holds in its private store, writes out the audit trail and ends the
   * connections. Reports what became of audit events. `timeout` in milliseconds for each of the three, default 5000.
   * Never rejects.
   */
  close(options: { readonly timeout?: number | undefined } = {}): Promise<AuditSinkReport[]> {
    this.#closing ??= this.#close(options.timeout ?? 5000);
    return this.#closing;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  async #close(timeout: number): Promise<AuditSinkReport[]> {
    await Promise.all([...this.#slots.values()].map((slot) => slot.close(timeout, this.#revokes)));
    await this.http.close();
    const reports = await this.shared.trail.close({ timeout });
    // Calls that are still on the wire may take as long as they like.
    await within(this.shared.net.close(), timeout).catch(() => undefined);
    return reports;
  }

  #slot(clientId: string | undefined): TokenSlot {
    return this.authorizer(this.#name(clientId));
  }

  /** The only client_id there is, when none is named. */
  #name(clientId: string | undefined): string {
    if (clientId !== undefined) return clientId;
    const known = [...this.#slots.keys()];
    const [only] = known;
    if (only !== undefined && known.length === 1) return only;
    const knows = known.length === 0 ? "no client_id yet" : `several client_ids: ${known.join(", ")}`;
    throw new ConfigError(`The session knows ${knows}.`, {
      hint: 'Name the client_id, e.g. "assetmanagement" or "flexvm".',
    });
  }

  #limitKey(clientId: string): string {
    return this.#sharedLimits ? "" : clientId;
  }
}

/** Options only a session has. */
const sessionChecks = {
  tokens: checks.group,
  tokenLifetime: checks.ms,
  loginPause: checks.msOrZero,
  singleToken: checks.bool,
  store: checks.methods("get", "set", "delete"),
};

/** Token and revoke paths, which are neighbours. They end in a slash: without it the service answers with a redirect. */
function authPaths(authUrl: string): { readonly origin: string; readonly token: string; readonly revoke: string } {
  const { origin, path } = splitUrl("authUrl", authUrl);
  const token = path === "" ? "/api/v1/oauth/token/" : `${path}/`;
  return { origin, token, revoke: token.replace(/[^/]+\/$/, "revoke_token/") };
}
