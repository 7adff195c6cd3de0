/// <reference lib="esnext.disposable" preserve="true" />
import { createNet } from "#net";
import { AuditTrail } from "../audit/trail.ts";
import { cloudDefaults, type LimitOptions, type RateLimit, type ServiceOptions } from "../contract/options.ts";
import type { ServiceProfile } from "../contract/profile.ts";
import { levelled } from "../logger.ts";
import { checkOptions, checks, exclusive } from "../service/check-options.ts";
import { makeTransport } from "../service/make-transport.ts";
import { mergeOptions, ownsNet } from "../service/merge-options.ts";
import { ServiceClient } from "../service/service-client.ts";
import { within } from "../service/within.ts";
import { CloudSession, type CloudSessionOptions } from "../session/cloud-session.ts";
import type { CloudCredentials } from "../session/credentials.ts";
import { isToken } from "../session/token-store.ts";
import type { HttpTransport } from "../transport/http-transport.ts";

/** Options of a FortiCloud client. One of `session`, `{ apiId, password }` and `token`; without any, the environment. */
export interface CloudClientOptions extends ServiceOptions, CloudCredentials {
  /** A session to share. The client does not close it. */
  readonly session?: CloudSession | undefined;
  /** A ready-made access token. */
  readonly token?: string | undefined;
  /** The client_id to get tokens for. */
  readonly clientId?: string | undefined;
  /** The API's full base URL, in place of the product's path below `apiUrl`. */
  readonly baseUrl?: string | undefined;
  /** Host of the APIs, for a client that makes its own session. @default "https://support.fortinet.com" */
  readonly apiUrl?: string | undefined;
  /** Token service, for a client that makes its own session. @default "https://customerapiauth.fortinet.com" */
  readonly authUrl?: string | undefined;
  readonly limits?: LimitOptions | undefined;
}

/** What a product is, for `CloudClient`. */
export interface CloudProduct {
  readonly profile: ServiceProfile;
  readonly clientId: string;
  /** Path below the API host, e.g. `"/ES/api/registration/v3"`. */
  readonly basePath: string;
  readonly limits: RateLimit;
}

/** A client of one FortiCloud API: session or credentials in, a transport out. */
export abstract class CloudClient extends ServiceClient implements AsyncDisposable {
  /** The session that gives this client its tokens. */
  readonly session: CloudSession;
  readonly clientId: string;
  /** @internal */
  protected override readonly http: HttpTransport;
  readonly #own: { readonly session: boolean; readonly net: boolean; readonly trail: boolean };

  constructor(product: CloudProduct, options: CloudClientOptions) {
    super();
    checkOptions(options, clientChecks);
    exclusive(options, [["session"], ["token"], ["apiId", "password"]]);
    exclusive(options, [["session"], ["authUrl", "apiUrl"]]);
    this.clientId = options.clientId ?? product.clientId;
    this.session = options.session ?? new CloudSession(sessionOptions(options, this.clientId));
    const merged = mergeOptions(this.session.inherited(), options);
    const ownParts = options.session !== undefined;
    this.#own = {
      session: !ownParts,
      net: ownParts && ownsNet(options),
      trail: ownParts && options.audit?.sinks !== undefined,
    };
    const { shared } = this.session;
    const logger =
      options.logger === undefined && options.logLevel === undefined
        ? shared.logger
        : levelled(merged.logger, merged.logLevel);
    const onProblem = (message: string, data: object): void => logger.warn(data, message);
    const ownLimits = ownParts && options.limits !== undefined;
    this.http = makeTransport(
      product.profile,
      options.baseUrl ?? this.session.apiUrl + product.basePath,
      merged,
      cloudDefaults,
      {
        net: this.#own.net ? createNet(merged, (message) => logger.warn({}, message)) : shared.net,
        trail: this.#own.trail
          ? new AuditTrail({ sinks: options.audit?.sinks, secrets: shared.secrets, onProblem })
          : shared.trail,
        secrets: shared.secrets,
        logger,
        limits: this.session.limiter(this.clientId, merged.limits, product.limits, ownLimits),
        authorizer: this.session.authorizer(this.clientId),
      },
    );
  }

  /**
   * Ends the client; and its session, when the client made it. `timeout` in milliseconds for each step, default 5000.
   * Never rejects.
   */
  async close(options: { readonly timeout?: number | undefined } = {}): Promise<void> {
    const { net, trail } = this.http.config;
    await this.http.close();
    if (this.#own.trail) await trail.close(options);
    // Calls that are still on the wire may take as long as they like.
    if (this.#own.net) await within(net.close(), options.timeout ?? 5000).catch(() => undefined);
    if (this.#own.session) await this.session.close(options);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}

/** Options only a client has. A session may come from another copy of this package, so its class does not count. */
const clientChecks = {
  clientId: checks.line,
  token: (value: unknown): string | undefined => (isToken(value) ? undefined : "a token: text without blanks"),
  session: checks.methods("authorizer", "inherited", "limiter"),
};

function sessionOptions(options: CloudClientOptions, clientId: string): CloudSessionOptions {
  const { token, session: _, clientId: __, baseUrl: ___, ...rest } = options;
  return token === undefined ? rest : { ...rest, tokens: { [clientId]: token } };
}
