import { type Device, isFrom } from "../device.ts";
import type { Admin, Answer, CookieStyle, SeenRequest } from "../types.ts";

/** A login. */
export interface Session {
  readonly admin: Admin;
  /** Value of the session cookie, or the key in its place. */
  readonly key: string;
  readonly csrf: string;
  lastUsed: number;
  /** A banner or a password change stands between the login and the API. */
  pending: boolean;
}

const hash = "3334d10";

/** What cookies are called on this firmware. */
function cookieStyle({ options, version }: Device): CookieStyle {
  if (options.cookies !== undefined) return options.cookies;
  if (isFrom({ version }, 7, 6, 3)) return "session_key";
  if (isFrom({ version }, 7, 2, 4) || (/^v7\.0\./.test(version) && isFrom({ version }, 7, 0, 14))) return "hash";
  return isFrom({ version }, 7) ? "port" : "plain";
}

/** Names of the session cookie and of the CSRF cookie. */
function cookieNames(style: CookieStyle, port: number): readonly [session: string, csrf: string] {
  if (style === "session_key") return [`session_key_${port}_${hash}`, `ccsrf_token_${port}_${hash}`];
  const csrf = { plain: "ccsrftoken", port: `ccsrftoken_${port}`, hash: `ccsrftoken_${port}_${hash}` }[style];
  return [`APSCOOKIE_${hash}`, csrf];
}

/** The logins of a device: their cookies, and which of them a request belongs to. */
export class Sessions {
  readonly #device: Device;
  readonly #port: number;
  readonly #open = new Map<string, Session>();
  #last = 0;

  constructor(device: Device, port: number) {
    this.#device = device;
    this.#port = port;
  }

  /** An upgrade changes them. */
  get #names(): readonly [string, string] {
    return cookieNames(cookieStyle(this.#device), this.#port);
  }

  open(admin: Admin, pending: boolean): Session {
    this.#last += 1;
    const [key, csrf] = [`SESSION${this.#last}KEY`, `CSRF${this.#last}TOKEN`];
    const session = { admin, key, csrf, lastUsed: this.#device.now(), pending };
    this.#open.set(key, session);
    return session;
  }

  close(session: Session): void {
    this.#open.delete(session.key);
  }

  clear(): void {
    this.#open.clear();
  }

  /** The login of a key, unless it has been idle for too long. */
  find(key: string | undefined): Session | undefined {
    const session = this.#open.get(key ?? "");
    if (session === undefined) return undefined;
    const now = this.#device.now();
    if (now - session.lastUsed > (this.#device.options.idleTimeout ?? 300_000)) return void this.close(session);
    session.lastUsed = now;
    return session;
  }

  /** The login a request's cookies belong to. */
  of(request: SeenRequest): Session | undefined {
    const cookies = (request.headers.cookie ?? "").split(/;\s*/).map((pair) => pair.split("="));
    const value = cookies.find(([name]) => name === this.#names[0])?.[1];
    return this.find(value?.replaceAll('"', ""));
  }

  /** What a login sets; without a session the values that mean "none". */
  cookies(session: Session | undefined): NonNullable<Answer["headers"]> {
    const quote = (text: string): string => (this.#device.options.quotes === false ? text : `"${text}"`);
    const [key, csrf] = session === undefined ? ["0%260", "0000000000000000"] : [session.key, session.csrf];
    return {
      "set-cookie": [`${this.#names[0]}=${quote(key)}; path=/; HttpOnly`, `${this.#names[1]}=${quote(csrf)}; path=/`],
    };
  }
}
