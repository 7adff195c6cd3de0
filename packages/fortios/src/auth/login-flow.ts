import { type ApiResponse, AuthError } from "@fortikit/core";
import type { ApiRequest, Transport } from "@fortikit/core/product";
import { answerTo, askedTwice, type Challenge, type ChallengeHandler } from "./challenge.ts";
import type { Cookies } from "./cookies.ts";
import { type LoginStep, loginOperations } from "./login-profile.ts";

/** Which way a login worked: `POST /api/v2/authentication`, or the older `/logincheck`. */
export type LoginWay = "authentication" | "logincheck";

/** What a login works with. */
export interface LoginParts {
  /** Sends with the cookies of this login, and without waiting for calls. */
  readonly transport: Pick<Transport, "send">;
  readonly cookies: Cookies;
  readonly username: string;
  readonly password: string;
  readonly onChallenge: ChallengeHandler | undefined;
  /** Told of every password, code and cookie, so that it is kept out of logs. */
  readonly keepSecret: (text: string) => void;
}

/** What a login came to. */
export interface LoggedIn {
  readonly way: LoginWay;
  /** The password that holds from now on. */
  readonly password: string;
}

/**
 * One login, challenges included. The older way is tried only when the firmware does not know the newer: after a refusal a
 * second try would count towards the lock-out.
 *
 * @throws AuthError when the device refuses, or gives no cookie. LockedOutError. ChallengeError without an answer to what
 * the login wants besides.
 */
export async function logIn(parts: LoginParts): Promise<LoggedIn> {
  const flow = new Flow(parts);
  return (await flow.byApi()) ?? (await flow.byForm());
}

class Flow {
  readonly #parts: LoginParts;
  readonly #asked = new Set<Challenge["kind"]>();
  #password: string;
  #status = 0;

  constructor(parts: LoginParts) {
    this.#parts = parts;
    this.#password = parts.password;
  }

  /** `undefined` when the firmware has no such path. */
  async byApi(): Promise<LoggedIn | undefined> {
    const { username } = this.#parts;
    let extra: Record<string, unknown> = {};
    for (;;) {
      const secret = this.#parts.password;
      const json = { username, password: secret, secretkey: secret, request_key: false, ...extra };
      const step = await this.#send({ operation: loginOperations.api, path: "/api/v2/authentication", json });
      if (step.kind === "missing") return undefined;
      if (step.kind === "in") return this.#done("authentication");
      const { code, newPassword } = await this.#ask(step);
      if (step.challenge === "banner") extra = { ...extra, ack_pre_disclaimer: true, ack_post_disclaimer: true };
      if (code !== undefined) extra = { ...extra, token_code: code };
      if (newPassword === undefined) continue;
      extra = { ...extra, new_password1: newPassword, new_password2: newPassword };
      this.#password = newPassword;
    }
  }

  async byForm(): Promise<LoggedIn> {
    let extra: Record<string, string> = {};
    for (;;) {
      const form = { username: this.#parts.username, secretkey: this.#password, ajax: "1", ...extra };
      let step = await this.#post(loginOperations.form, "/logincheck", form);
      if (step.kind === "challenge" && step.challenge === "banner") {
        await this.#ask(step);
        step = await this.#post(loginOperations.banner, "/logindisclaimer", { confirm: "1", ajax: "1" });
      }
      if (step.kind !== "challenge") return this.#done("logincheck");
      const { code, newPassword } = await this.#ask(step);
      extra = code === undefined ? extra : { ...extra, token_code: code };
      if (newPassword !== undefined) await this.#changePassword(newPassword);
    }
  }

  async #changePassword(newPassword: string): Promise<void> {
    const step = await this.#post(loginOperations.password, "/loginpwd_change", {
      CSRF_TOKEN: this.#parts.cookies.csrf ?? "",
      old_pwd: this.#password,
      pwd1: newPassword,
      pwd2: newPassword,
      ajax: "1",
      confirm: "1",
    });
    if (step.kind === "challenge") throw askedTwice(this.#challenge(step), this.#status);
    this.#password = newPassword;
  }

  #done(way: LoginWay): LoggedIn {
    const { cookies, username } = this.#parts;
    if (!cookies.hasSession || cookies.csrf === undefined) {
      throw new AuthError(`The device took the login of ${username} and gave no session cookie.`, {
        status: this.#status,
        hint: "Its firmware logs in another way, or something in front of it removes cookies. An API token needs none.",
      });
    }
    return { way, password: this.#password };
  }

  async #ask(step: LoginStep & { kind: "challenge" }): Promise<{ code?: string; newPassword?: string }> {
    const challenge = this.#challenge(step);
    if (this.#asked.has(challenge.kind)) throw askedTwice(challenge, this.#status);
    this.#asked.add(challenge.kind);
    const { code, newPassword } = await answerTo(challenge, this.#parts.onChallenge, this.#status);
    for (const secret of [code, newPassword]) if (secret !== undefined) this.#parts.keepSecret(secret);
    if (newPassword !== undefined && challenge.kind === "password_change") return { newPassword };
    return code === undefined ? {} : { code };
  }

  #challenge({ challenge: kind, message }: LoginStep & { kind: "challenge" }): Challenge {
    return { kind, message, username: this.#parts.username };
  }

  #post(operation: string, path: string, form: Readonly<Record<string, string>>): Promise<LoginStep> {
    const content = Object.entries(form)
      .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
      .join("&");
    return this.#send({ operation, path, body: { content, type: "application/x-www-form-urlencoded" } });
  }

  async #send(request: Pick<ApiRequest, "operation" | "path" | "json" | "body">): Promise<LoginStep> {
    const { transport, cookies, username, keepSecret } = this.#parts;
    const response: ApiResponse = await transport.send({
      ...request,
      method: "POST",
      // A login that nobody hears of harms nothing.
      safe: true,
      secret: true,
      object: { type: "administrator", key: username },
    });
    this.#status = response.status;
    cookies.take(response.headers);
    for (const secret of cookies.secrets) keepSecret(secret);
    return response.value as LoginStep;
  }
}
