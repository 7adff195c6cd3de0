/// <reference lib="esnext.disposable" preserve="true" />
import { createNet } from "#net";
import { AuditTrail } from "../audit/trail.ts";
import type { AuditSinkReport } from "../audit/types.ts";
import { checkOptions, splitUrl } from "../client/check-options.ts";
import { makeTransport, type SharedParts } from "../client/make-transport.ts";
import { ServiceClient } from "../client/service-client.ts";
import { ConfigError } from "../errors/before-sending.ts";
import { levelled } from "../logger.ts";
import { Secrets } from "../redact/secrets.ts";
import type { HttpTransport } from "../transport/http-transport.ts";
import { cloudDefaults, type LimitOptions, type RateLimit, type ServiceOptions } from "../transport/options.ts";
import { type LimitStatus, RateLimits } from "../transport/rate-limits.ts";
import type { CallOptions } from "../transport/request.ts";
import { type CloudCredentials, resolveCredentials } from "./credentials.ts";
import { Logins } from "./logins.ts";
import { type LoginResponse, OAuth, oauthProfile } from "./oauth.ts";
import { SafeStore } from "./safe-store.ts";
import { SessionEmitter, type SessionEventName, type SessionListener } from "./session-events.ts";
import type { TokenInfo } from "./token-info.ts";
import { TokenSlot } from "./token-slot.ts";
import { memoryTokenStore, type TokenStore } from "./token-store.ts";

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
  /** How long no login is sent by itself after the credentials were refused, in milliseconds. @default 60_000 */
  readonly loginPause?: number | undefined;
  /**
   * Whether the account keeps one live token per user, so that client_ids must take turns. Default: the session finds out
   * from refusals; `false` never takes turns.
   */
  readonly singleToken?: boolean | undefined;
  /** `shared: true`: one window for all client_ids of the session in place of one each. */
  readonly limits?: (LimitOptions & { readonly shared?: boolean | undefined }) | undefined;
}

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
  /** @internal */
  readonly options: CloudSessionOptions;
  /** @internal */
  readonly shared: Omit<SharedParts, "authorizer" | "limits">;
  /** @internal */
  protected override readonly http: HttpTransport;
  readonly #slots = new Map<string, TokenSlot>();
  readonly #limits = new Map<string, RateLimits>();
  readonly #makeSlot: (clientId: string) => TokenSlot;
  readonly #events: SessionEmitter;
  readonly #logins: Logins;
  readonly #store: SafeStore;
  #closing: Promise<AuditSinkReport[]> | undefined;

  constructor(options: CloudSessionOptions = {}) {
    super();
    checkOptions(options);
    const { tokens, tokenLifetime } = options;
    if (tokenLifetime !== undefined && !(tokenLifetime > 0))
      throw new ConfigError("The option tokenLifetime must be a number of milliseconds above 0.");
    for (const [clientId, token] of Object.entries(tokens ?? {})) {
      if (typeof token !== "string" || token === "") throw new ConfigError(`The token of ${clientId} is empty.`);
    }
    const credentials = resolveCredentials(options, tokens === undefined);
    this.options = options;
    this.apiUrl = options.apiUrl ?? "https://support.fortinet.com";
    splitUrl("apiUrl", this.apiUrl);
    const secrets = new Secrets();
    for (const secret of [credentials?.password, ...Object.values(tokens ?? {})]) secrets.add(secret);
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
    this.#events = new SessionEmitter(logger);
    this.#logins = new Logins({
      events: this.#events,
      pauseMs: options.loginPause ?? 60_000,
      singleToken: options.singleToken,
    });
    const owner = credentials?.apiId ?? "token";
    this.#store = new SafeStore(
      options.store ?? memoryTokenStore(),
      (clientId) => `${owner}/${clientId}@${auth.origin}`,
      this.#events,
    );
    const oauth = new OAuth(this.http, auth);
    this.#makeSlot = (clientId) =>
      new TokenSlot({
        clientId,
        oauth,
        credentials,
        given: tokens?.[clientId],
        store: this.#store,
        events: this.#events,
        secrets,
        logins: this.#logins,
        tokenLifetime,
      });
    for (const clientId of Object.keys(tokens ?? {})) this.authorizer(clientId);
  }

  /** An access token for a client_id, renewed first where that is due. Treat it as a secret. */
  token(clientId?: string, options?: CallOptions): Promise<string> {
    return this.#slot(clientId).token(options);
  }

  /** Logs in now, whatever is held, and gives the service's whole answer: fails fast on wrong credentials. */
  async authenticate(clientId?: string, options?: CallOptions): Promise<LoginResponse> {
    return this.#slot(clientId).login(options);
  }

  /** Renews the token now: by refresh token, or by password where that is refused. A ready-made token is `ConfigError`. */
  async refresh(clientId?: string, options?: CallOptions): Promise<LoginResponse> {
    return this.#slot(clientId).refresh(options);
  }

  /** True without a token, and within `bufferMs` of its end. */
  isExpired(bufferMs = 0, clientId?: string): boolean {
    const info = this.#slot(clientId).info();
    return info === undefined || info.expired || (info.timeRemaining !== undefined && info.timeRemaining <= bufferMs);
  }

  /** Milliseconds until the token ends; 0 without one, `undefined` for a ready-made one. */
  timeRemaining(clientId?: string): number | undefined {
    const info = this.#slot(clientId).info();
    return info === undefined ? 0 : info.timeRemaining;
  }

  /** About the token of a client_id, never the token itself; `undefined` before the first. */
  tokenInfo(clientId?: string): TokenInfo | undefined {
    return this.#slot(clientId).info();
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

  /** Calls and errors of one client_id, of all together where limits are shared, else of the logins. */
  override limits(clientId?: string): LimitStatus {
    const limits = this.options.limits?.shared === true ? this.#limits.get("") : this.#limits.get(clientId ?? "");
    return (limits ?? this.http.config.limits).status();
  }

  /** @internal The token source of one client_id. */
  authorizer(clientId: string): TokenSlot {
    if (this.#closing !== undefined)
      throw new ConfigError("The session is closed.", { hint: "Make a new one; close() is final." });
    const slot = this.#slots.get(clientId) ?? this.#makeSlot(clientId);
    this.#slots.set(clientId, slot);
    return slot;
  }

  /** @internal The limiter of one client_id; the first to ask sets the options. */
  limiter(clientId: string, options: LimitOptions | undefined, preset: RateLimit | undefined): RateLimits {
    const key = this.options.limits?.shared === true ? "" : clientId;
    const limits = this.#limits.get(key) ?? new RateLimits(options, preset);
    this.#limits.set(key, limits);
    return limits;
  }

  /**
   * Revokes the tokens this session obtained and holds in its private store, writes out the audit trail and ends the
   * connections. Reports what became of audit events. `timeout` in milliseconds, default 5000. Never rejects.
   */
  close(options: { readonly timeout?: number | undefined } = {}): Promise<AuditSinkReport[]> {
    this.#closing ??= this.#close(options.timeout ?? 5000);
    return this.#closing;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  async #close(timeout: number): Promise<AuditSinkReport[]> {
    if (this.options.store === undefined)
      await Promise.all([...this.#slots.values()].map((slot) => slot.revoke(timeout)));
    await this.http.close();
    const reports = await this.shared.trail.close({ timeout });
    await this.shared.net.close();
    return reports;
  }

  /** The only client_id there is, when none is named. */
  #slot(clientId: string | undefined): TokenSlot {
    if (clientId !== undefined) return this.authorizer(clientId);
    const [only, ...others] = this.#slots.keys();
    if (only !== undefined && others.length === 0) return this.authorizer(only);
    throw new ConfigError(
      only === undefined ? "The session knows no client_id yet." : "The session holds several client_ids.",
      {
        hint: `Name the client_id, e.g. "assetmanagement" or "flexvm"${only === undefined ? "" : `; it knows ${[only, ...others].join(", ")}`}.`,
      },
    );
  }
}

/** Token and revoke paths. The token path ends in a slash: without it the service answers with a redirect. */
function authPaths(authUrl: string): { readonly origin: string; readonly token: string; readonly revoke: string } {
  const { origin, path } = splitUrl("authUrl", authUrl);
  const token = path === "" ? "/api/v1/oauth/token/" : `${path}/`;
  return { origin, token, revoke: token.replace(/token\/$/, "revoke_token/") };
}
