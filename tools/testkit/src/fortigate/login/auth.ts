import { type Device, isFrom } from "../device.ts";
import { page } from "../envelope.ts";
import type { Admin, Answer, Profile, SeenRequest } from "../types.ts";
import { Lockout } from "./lockout.ts";
import { type Session, Sessions } from "./sessions.ts";

/** What `/api/v2/authentication` says. */
const said = {
  locked: [-4, "LOGIN_LOCKED"],
  bannerBefore: [-2, "PRE_LOGIN_DISCLAIMER"],
  failed: [-1, "LOGIN_FAILED"],
  tokenCode: [2, "LOGIN_TOKEN_CODE_REQUIRED"],
  bannerAfter: [3, "POST_LOGIN_DISCLAIMER"],
  mustChange: [4, "LOGIN_CHANGE_PASSWORD"],
  done: [5, "LOGIN_SUCCESS"],
} as const;

type State = keyof typeof said;

/** First byte of what `/logincheck` says. */
const firstByte: Readonly<Record<State, string>> = {
  locked: "2",
  failed: "0",
  tokenCode: "3",
  mustChange: "4",
  bannerBefore: "1",
  bannerAfter: "1",
  done: "1",
};

/** Tokens, logins and the lock-out. */
export class Auth {
  logins = 0;
  logouts = 0;
  readonly #device: Device;
  readonly #sessions: Sessions;
  readonly #lockout: Lockout;
  readonly #changed = new Map<string, string>();

  constructor(device: Device, port: number) {
    this.#device = device;
    this.#sessions = new Sessions(device, port);
    this.#lockout = new Lockout(device);
  }

  get failures(): number {
    return this.#lockout.failures;
  }

  endSessions(): void {
    this.#sessions.clear();
  }

  /** Answers requests to the login pages; `undefined` for others. */
  serve(request: SeenRequest): Answer | undefined {
    switch (request.path) {
      case "/api/v2/authentication":
        return isFrom(this.#device, 6, 4, 2) ? this.#authentication(request) : unauthorized;
      case "/logincheck":
        return this.#logincheck(request);
      case "/logindisclaimer":
        return this.#confirm(request, "1");
      case "/loginpwd_change":
        return this.#changePassword(request);
      case "/logout":
        return this.#logout(this.#sessions.of(request));
      default:
        return undefined;
    }
  }

  /** What whoever asks may do. */
  profileOf(request: SeenRequest): Profile | { readonly refused: Answer } {
    if (this.#lockout.locked()) return { refused: blocked };
    const bearer = /^Bearer (.*)$/.exec(request.headers.authorization ?? "")?.[1];
    if (bearer === undefined) return this.#profileOfCookies(request);
    const session = this.#sessions.find(bearer);
    if (session !== undefined) return session.admin;
    const profile = (this.#device.options.tokens ?? { "test-token": {} })[bearer];
    if (profile !== undefined && profile.trusted !== false) return profile;
    this.#lockout.fail();
    return { refused: unauthorized };
  }

  #profileOfCookies(request: SeenRequest): Profile | { readonly refused: Answer } {
    const session = this.#sessions.of(request);
    if (session === undefined || session.pending) return { refused: unauthorized };
    const safe = request.method === "GET" || request.headers["x-csrftoken"] === session.csrf;
    return safe ? session.admin : { refused: page(403, "Forbidden", "CSRF token missing or incorrect.") };
  }

  #authentication(request: SeenRequest): Answer {
    const body = (request.body ?? {}) as Record<string, unknown>;
    const session = this.#sessions.find(String(body.session_key ?? bearerOf(request))) ?? this.#sessions.of(request);
    if (request.method === "DELETE") return this.#logout(session);
    if (request.method === "PUT")
      return session === undefined ? unauthorized : { status: 200, json: this.#told("done") };
    const { username, password = body.secretkey, token_code, new_password1 } = body;
    const state = this.#check(String(username), String(password), token_code, {
      before: body.ack_pre_disclaimer === true,
      after: body.ack_post_disclaimer === true,
      newPassword: new_password1,
    });
    if (state === "locked" && !isFrom(this.#device, 7, 6, 3)) return blocked;
    if (state !== "done")
      return { status: status(state), headers: this.#sessions.cookies(undefined), json: this.#told(state) };
    const opened = this.#sessions.open(this.#admin(String(username)) ?? { password: "" }, false);
    this.logins += 1;
    if (body.request_key === true) return { status: 200, json: { ...this.#told("done"), session_key: opened.key } };
    return { status: 200, headers: this.#sessions.cookies(opened), json: this.#told("done") };
  }

  /** The old way. Since 7.6.3 it answers JSON and gives no cookie that is good for anything. */
  #logincheck(request: SeenRequest): Answer {
    const form = new URLSearchParams(String(request.body));
    const username = form.get("username") ?? "";
    const state = this.#check(username, form.get("secretkey") ?? "", form.get("token_code") ?? undefined, {
      before: true,
      after: true,
      newPassword: undefined,
    });
    if (isFrom(this.#device, 7, 6, 3)) return { status: 200, json: this.#told(state) };
    const admin = this.#admin(username);
    const inside = state === "done" || state === "mustChange";
    const pending = state === "mustChange" || admin?.banner !== undefined;
    const opened = inside && admin !== undefined ? this.#sessions.open(admin, pending) : undefined;
    if (state === "done") this.logins += 1;
    return {
      status: 200,
      headers: this.#sessions.cookies(opened),
      body: `${firstByte[state]}document.location="/";\n`,
    };
  }

  #check(
    username: string,
    password: string,
    code: unknown,
    acks: { readonly before: boolean; readonly after: boolean; readonly newPassword: unknown },
  ): State {
    if (this.#lockout.locked()) return "locked";
    const admin = this.#admin(username);
    if (admin?.banner === "before" && !acks.before) return "bannerBefore";
    const changed = this.#changed.get(username);
    if (admin === undefined || admin.trusted === false || password !== (changed ?? admin.password)) return this.#fail();
    if (admin.tokenCode !== undefined && code === undefined) return "tokenCode";
    if (admin.tokenCode !== undefined && String(code) !== admin.tokenCode) return this.#fail();
    if (admin.mustChange === true && changed === undefined) {
      if (typeof acks.newPassword !== "string" || acks.newPassword === "") return "mustChange";
      this.#changed.set(username, acks.newPassword);
    }
    return admin.banner === "after" && !acks.after ? "bannerAfter" : "done";
  }

  #fail(): State {
    this.#lockout.fail();
    return "failed";
  }

  #confirm(request: SeenRequest, wanted: string): Answer {
    const session = this.#sessions.of(request);
    if (session === undefined) return unauthorized;
    session.pending = new URLSearchParams(String(request.body)).get("confirm") !== wanted;
    return { status: 200, body: "" };
  }

  /** The page's form: any field that is called new takes the password. */
  #changePassword(request: SeenRequest): Answer {
    const session = this.#sessions.of(request);
    if (session === undefined) return unauthorized;
    const form = [...new URLSearchParams(String(request.body))];
    const password = form.find(([name, value]) => /new|pwd1/.test(name) && value !== "")?.[1];
    const username = Object.entries(this.#admins()).find(([, admin]) => admin === session.admin)?.[0];
    if (password === undefined || username === undefined) return { status: 200, body: "0" };
    this.#changed.set(username, password);
    session.pending = session.admin.banner !== undefined;
    return { status: 200, body: "1" };
  }

  #logout(session: Session | undefined): Answer {
    if (session === undefined) return unauthorized;
    this.#sessions.close(session);
    this.logouts += 1;
    return { status: 200, headers: this.#sessions.cookies(undefined), json: {} };
  }

  #admin(username: string): Admin | undefined {
    return this.#admins()[username];
  }

  #admins(): Readonly<Record<string, Admin>> {
    return this.#device.options.admins ?? standardAdmins;
  }

  #told(state: State): object {
    const [code, message] = said[state];
    return { [isFrom(this.#device, 7, 6, 3) ? "status" : "status_code"]: code, status_message: message };
  }
}

const standardAdmins: Readonly<Record<string, Admin>> = { admin: { password: "test-password" } };
const unauthorized = page(401, "Authorization Required", "This server could not verify that you are authorized.");
const blocked = page(
  429,
  "Too Many Requests",
  "Access temporarily blocked - Maximum failed authentications reached. The offended source is temporarily blocked.",
);

function status(state: State): number {
  if (state === "locked") return 429;
  return state === "failed" ? 401 : 200;
}

function bearerOf({ headers }: SeenRequest): string {
  return (headers.authorization ?? "").replace("Bearer ", "");
}
