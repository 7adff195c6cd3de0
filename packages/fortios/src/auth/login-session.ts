import { AuthError, ConfigError, isFortinetError, LockedOutError } from "@fortikit/core";
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
    if (this.#closing !== undefined) throw new ConfigError("The client is closed.", { hint: "Make a new client." });
    this.#parts.pause.check();
    const current = this.#current;
    if (current !== undefined && !this.#isIdle(current)) return this.#lend(current);
    this.#login ??= this.#logIn().finally(() => {
      this.#login = undefined;
    });
    return orAborted(this.#login, signal).then((made) => this.#lend(made));
  }

  /** An answer of 401 to the session there is: it has ended. One that never worked is not renewed at once. */
  refused(id: string, mayRenew: boolean, reply: Reply): "stale" | "renew" | "give-up" {
    if (reply.status === 429) return "give-up";
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
    await this.#logOut(timeout);
  }

  #isIdle({ usedAt, inFlight }: Current): boolean {
    const { idle } = this.#parts;
    return idle !== false && inFlight === 0 && Date.now() - usedAt > idle;
  }

  async #logIn(): Promise<Current> {
    const { pause, username, onChallenge, keepSecret, onLogin } = this.#parts;
    // The device may still count the idle session among the administrators logged in.
    await this.#logOut(logoutPatience);
    const cookies = new Cookies();
    this.#cookies = cookies;
    try {
      const told = { transport: this.#transport, cookies, username, password: this.#password, onChallenge };
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
    } else if (error instanceof AuthError) this.#parts.pause.begin(message, error);
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
