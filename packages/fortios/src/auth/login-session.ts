import { AuthError, ConfigError, isFortinetError, LockedOutError, PermissionError } from "@fortikit/core";
import { type Authorizer, type Lease, orAborted, type Reply, type Transport, within } from "@fortikit/core/product";
import { lockedUntil, usualLockOut } from "../envelope/api-error.ts";
import type { AuthPause } from "./auth-pause.ts";
import type { ChallengeHandler } from "./challenge.ts";
import { Cookies } from "./cookies.ts";
import { type LoginWay, logIn } from "./login-flow.ts";
import { loginOperations } from "./login-profile.ts";

/** About the login of a client, without its secrets. */
export interface SessionInfo {
  readonly username: string;
  /** Which way worked. */
  readonly way: LoginWay;
  readonly since: Date;
}

/** What a session works with. */
export interface LoginSessionParts {
  /** A transport that asks this session for the cookies of the login under way. */
  readonly transport: (authorizer: Authorizer) => Pick<Transport, "send">;
  readonly username: string;
  readonly password: string;
  /** After this time without a request, in milliseconds, the next one logs in anew; `false`: never. */
  readonly idle: number | false;
  readonly pause: AuthPause;
  readonly onChallenge: ChallengeHandler | undefined;
  readonly keepSecret: (text: string) => void;
  readonly onLogin: (event: { readonly way: LoginWay; readonly again: boolean }) => void;
  readonly onLockOut: (until: Date) => void;
  /** Told of a logout that failed; nobody waits for one. */
  readonly onProblem: (message: string, error: unknown) => void;
}

interface Current {
  readonly id: string;
  readonly cookies: Cookies;
  readonly way: LoginWay;
  readonly since: number;
  usedAt: number;
  inFlight: number;
  /** The device has answered a call of this session. */
  accepted: boolean;
}

/** How long a logout that nobody waits for may take, in milliseconds. */
const logoutPatience = 5000;

/**
 * One administrator's login: a single one for any number of callers, renewed once when the device has ended it, and before
 * the call when it has been idle too long.
 */
export class LoginSession implements Authorizer {
  readonly #parts: LoginSessionParts;
  readonly #transport: Pick<Transport, "send">;
  #cookies = new Cookies();
  #password: string;
  #current: Current | undefined;
  #login: Promise<Current> | undefined;
  #logins = 0;
  #closing: Promise<void> | undefined;
  /** Ends a login that is still under way when the client is closed. */
  readonly #end = new AbortController();

  constructor(parts: LoginSessionParts) {
    this.#parts = parts;
    this.#password = parts.password;
    this.#transport = parts.transport({
      acquire: () => ({ token: "", headers: this.#cookies.headers(), release: () => undefined }),
      refused: () => "give-up",
    });
  }

  /** About the session there is; `undefined` before the first login and after the last. */
  get info(): SessionInfo | undefined {
    if (this.#current === undefined) return undefined;
    const { way, since } = this.#current;
    return { username: this.#parts.username, way, since: new Date(since) };
  }

  acquire(signal: AbortSignal | undefined): Lease | Promise<Lease> {
    if (this.#closing !== undefined) throw closed();
    this.#parts.pause.check();
    const current = this.#current;
    if (current !== undefined && !this.#isIdle(current)) return this.#lend(current);
    this.#login ??= this.#unlessClosed(this.#logIn()).finally(() => {
      this.#login = undefined;
    });
    return orAborted(this.#login, signal).then((made) => this.#lend(made));
  }

  /** An answer of 401 to the session there is: it has ended. One that never worked is not renewed at once. */
  refused(id: string, mayRenew: boolean, reply: Reply): "stale" | "renew" | "give-up" {
    if (reply.status !== 401) return "give-up";
    const current = this.#current;
    if (current?.id !== id) return "stale";
    const isFresh = !current.accepted && Date.now() - current.since < usualLockOut;
    if (!mayRenew || isFresh) return "give-up";
    this.#current = undefined;
    return "renew";
  }

  /** Logs out. Without a session nothing is sent. `timeout` in milliseconds. Never rejects. */
  close(timeout: number): Promise<void> {
    this.#closing ??= this.#close(timeout);
    return this.#closing;
  }

  async #close(timeout: number): Promise<void> {
    const login = this.#login;
    if (login !== undefined) await within(login, timeout).catch(() => undefined);
    this.#end.abort();
    await this.#logOut(timeout);
  }

  /** The login, or an error when the client was closed and did not wait any longer: then nobody else should, either. */
  async #unlessClosed(login: Promise<Current>): Promise<Current> {
    const { signal } = this.#end;
    return orAborted(login, signal).catch((error: unknown) => {
      throw signal.aborted ? closed() : error;
    });
  }

  #isIdle({ usedAt, inFlight }: Current): boolean {
    const { idle } = this.#parts;
    return idle !== false && inFlight === 0 && Date.now() - usedAt > idle;
  }

  async #logIn(): Promise<Current> {
    const { pause, username, onChallenge, keepSecret, onLogin } = this.#parts;
    // The device may still count the idle session among the administrators logged in.
    await this.#logOut(logoutPatience);
    // Known values are forgotten in the end; one that was changed meanwhile must not be.
    keepSecret(this.#password);
    const cookies = new Cookies();
    this.#cookies = cookies;
    const { signal } = this.#end;
    const transport: Pick<Transport, "send"> = { send: (request) => this.#transport.send(request, { signal }) };
    try {
      const told = { transport, cookies, username, password: this.#password, onChallenge };
      const { way, password } = await logIn({ ...told, keepSecret });
      this.#password = password;
      this.#logins += 1;
      const since = Date.now();
      const id = `session ${this.#logins}`;
      const current = { id, cookies, way, since, usedAt: since, inFlight: 0, accepted: false };
      this.#current = current;
      pause.end();
      onLogin({ way, again: this.#logins > 1 });
      return current;
    } catch (error) {
      this.#pauseAfter(error);
      throw error;
    }
  }

  #pauseAfter(error: unknown): void {
    if (!isFortinetError(error)) return;
    const message = `The last login of ${this.#parts.username} failed`;
    if (error instanceof LockedOutError) {
      const until = error.retryAt ?? new Date(Date.now() + usualLockOut);
      this.#parts.pause.lock(message, error, until);
      this.#parts.onLockOut(until);
    } else if (error instanceof AuthError || error instanceof PermissionError) {
      this.#parts.pause.begin(message, error);
    }
  }

  async #logOut(timeout: number): Promise<void> {
    const current = this.#current;
    this.#current = undefined;
    if (current === undefined) return;
    this.#cookies = current.cookies;
    const { username, onProblem } = this.#parts;
    const isApi = current.way === "authentication";
    try {
      await this.#transport.send(
        {
          operation: isApi ? loginOperations.logout : loginOperations.formLogout,
          method: isApi ? "DELETE" : "POST",
          path: isApi ? "/api/v2/authentication" : "/logout",
          safe: true,
          secret: true,
          object: { type: "administrator", key: username },
        },
        { timeout: { total: timeout } },
      );
    } catch (error) {
      onProblem("The logout failed; the device ends the session by itself.", error);
    }
  }

  #lend(current: Current): Lease {
    const { pause, onLockOut } = this.#parts;
    current.usedAt = Date.now();
    current.inFlight += 1;
    return {
      token: current.id,
      headers: current.cookies.headers(),
      release: () => {
        current.usedAt = Date.now();
        current.inFlight -= 1;
      },
      accepted: () => {
        current.accepted = true;
      },
      refused: (reply) => {
        if (reply.status !== 429) return;
        const until = lockedUntil(reply);
        pause.lock("The device has blocked this address after failed logins", { status: 429 }, until);
        onLockOut(until);
      },
    };
  }
}

function closed(): ConfigError {
  return new ConfigError("The client is closed.", { hint: "Make a new client." });
}
