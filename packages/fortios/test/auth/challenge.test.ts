import { type Challenge, type ChallengeAnswer, ChallengeError } from "@fortikit/fortios";
import { useNock } from "@fortikit-tools/testkit";
import { describe, expect, it } from "vitest";
import { failure, status } from "../client/rig.ts";
import { authentication, call, cookies, logout, mocked, noAuthentication, page, password } from "./login-mock.ts";

useNock();

/** A handler that answers by kind, and what it was asked. */
function handler(answers: Partial<Record<Challenge["kind"], ChallengeAnswer>>): {
  readonly asked: Challenge[];
  readonly onChallenge: (challenge: Challenge) => ChallengeAnswer;
} {
  const asked: Challenge[] = [];
  return {
    asked,
    onChallenge: (challenge) => {
      asked.push(challenge);
      return answers[challenge.kind];
    },
  };
}

const byApi = [
  [
    "token_code",
    { status_code: 2, status_message: "LOGIN_TOKEN_CODE_REQUIRED" },
    { code: "123456" },
    { token_code: "123456" },
  ],
  ["token_code", { status: 2 }, { code: "123456" }, { token_code: "123456" }],
  ["token_code", { status: 9, status_message: "Two-factor authentication needed" }, { code: "1" }, { token_code: "1" }],
  ["banner", { status_code: -2, status_message: "PRE_LOGIN_DISCLAIMER" }, { accept: true }, acks()],
  ["banner", { status: 3 }, { accept: true }, acks()],
  ["banner", { status: 8, status_message: "LOGIN_BANNER" }, { accept: true }, acks()],
  ["password_change", { status_code: 4 }, { newPassword: "n3w!" }, { new_password1: "n3w!", new_password2: "n3w!" }],
  [
    "password_change",
    { status: 7, status_message: "LOGIN_PASSWORD_EXPIRED" },
    { newPassword: "n3w!" },
    { new_password1: "n3w!", new_password2: "n3w!" },
  ],
] as const;

function acks(): object {
  return { ack_pre_disclaimer: true, ack_post_disclaimer: true };
}

describe("challenges of /api/v2/authentication", () => {
  it.each(byApi)("%s: %j is answered", async (kind, body, answer, sent) => {
    const bodies: object[] = [];
    authentication(body, 200, undefined, bodies);
    authentication({ status_code: 5 }, 200, cookies, bodies);
    call();
    logout();
    const { asked, onChallenge } = handler({ [kind]: answer });
    const fgt = mocked({ onChallenge });
    await fgt.request(status);
    const message = "status_message" in body ? body.status_message : undefined;
    expect(asked).toEqual([{ kind, message, username: "admin" }]);
    expect(bodies[1]).toEqual({ ...bodies[0], ...sent });
    await fgt.close();
  });

  it.each(byApi)("%s: %j ends the login without a handler, and nothing more is sent", async (_, body) => {
    authentication(body);
    const fgt = mocked();
    const error = await failure(fgt.request(status));
    expect(error).toBeInstanceOf(ChallengeError);
    expect(error.hint).toContain("onChallenge");
    expect((await failure(fgt.request(status))).message).toContain("nothing is sent until");
  });

  it.each([
    ["token_code", { status: 2 }, undefined],
    ["token_code", { status: 2 }, { code: "" }],
    ["token_code", { status: 2 }, { accept: true }],
    ["banner", { status: 3 }, { accept: false }],
    ["password_change", { status: 4 }, { newPassword: "" }],
  ] as const)("%s declined with %j %j", async (kind, body, answer) => {
    authentication(body);
    const error = await failure(mocked(handler({ [kind]: answer })).request(status));
    expect(error).toBeInstanceOf(ChallengeError);
    expect(error.message).toContain("declined");
  });

  it("a handler that throws is the cause", async () => {
    authentication({ status: 2 });
    const onChallenge = (): never => {
      throw new RangeError("no phone");
    };
    const error = await failure(mocked({ onChallenge }).request(status));
    expect(error).toBeInstanceOf(ChallengeError);
    expect(error.cause).toMatchObject({ message: "no phone" });
  });

  it("the same again is not answered again: a second wrong code counts towards the lock-out", async () => {
    authentication({ status: 2 });
    authentication({ status: 2, status_message: "TOKEN_AGAIN" });
    const { asked, onChallenge } = handler({ token_code: { code: "000000" } });
    const error = await failure(mocked({ onChallenge }).request(status));
    expect(error).toBeInstanceOf(ChallengeError);
    expect(error).toMatchObject({ details: ["TOKEN_AGAIN"] });
    expect(asked).toHaveLength(1);
  });

  it("several in a row", async () => {
    const bodies: object[] = [];
    authentication({ status: -2 }, 200, undefined, bodies);
    authentication({ status: 2 }, 200, undefined, bodies);
    authentication({ status: 4 }, 200, undefined, bodies);
    authentication({ status: 5 }, 200, cookies, bodies);
    call();
    logout();
    const answers = { banner: { accept: true }, token_code: { code: "42" }, password_change: { newPassword: "n3w!" } };
    const fgt = mocked({ onChallenge: ({ kind }) => answers[kind] });
    await fgt.request(status);
    expect(bodies[3]).toMatchObject({ ...acks(), token_code: "42", new_password1: "n3w!" });
    await fgt.close();
  });
});

describe("challenges of /logincheck", () => {
  it("a second factor goes out with the next post", async () => {
    const forms: object[] = [];
    noAuthentication();
    page("/logincheck", "3", 200, ["APSCOOKIE_1=half"], forms);
    page("/logincheck", "1", 200, cookies, forms);
    call();
    logout("logincheck");
    const fgt = mocked(handler({ token_code: { code: "123456" } }));
    await fgt.request(status);
    expect(forms[1]).toEqual({ username: "admin", secretkey: password, ajax: "1", token_code: "123456" });
    await fgt.close();
  });

  it("a banner is confirmed with the cookies of the login", async () => {
    const forms: object[] = [];
    noAuthentication();
    page("/logincheck", '1document.location="/logindisclaimer?viewOnly&redir=%2Fng%2F";\n', 200, cookies);
    page("/logindisclaimer", "", 200, undefined, forms);
    call({ "x-csrftoken": "canary-csrf-0123" });
    logout("logincheck");
    const { asked, onChallenge } = handler({ banner: { accept: true } });
    const fgt = mocked({ onChallenge });
    await fgt.request(status);
    expect(asked.map(({ kind }) => kind)).toEqual(["banner"]);
    expect(forms).toEqual([{ confirm: "1", ajax: "1" }]);
    await fgt.close();
  });

  it("a password is changed, and the login made with the new one", async () => {
    const forms: object[] = [];
    noAuthentication();
    page("/logincheck", "4", 200, cookies);
    page("/loginpwd_change", "1", 200, undefined, forms);
    page("/logincheck", "1", 200, cookies, forms);
    call();
    logout("logincheck");
    const fgt = mocked(handler({ password_change: { newPassword: "n3w!" } }));
    await fgt.request(status);
    const change = { CSRF_TOKEN: "canary-csrf-0123", old_pwd: password, pwd1: "n3w!", pwd2: "n3w!" };
    expect(forms).toEqual([
      { ...change, ajax: "1", confirm: "1" },
      { username: "admin", secretkey: "n3w!", ajax: "1" },
    ]);
    await fgt.close();
  });

  it("a page for the new password asks for one as well, and a refused one is told", async () => {
    noAuthentication();
    page("/logincheck", '1document.location="/loginpwd_change";', 200, cookies);
    page("/loginpwd_change", { status: 4 });
    const error = await failure(mocked(handler({ password_change: { newPassword: "n3w!" } })).request(status));
    expect(error).toBeInstanceOf(ChallengeError);
    expect(error.message).toContain("again");
  });

  it.each(["3", "4"])("%s ends the login without a handler", async (byte) => {
    noAuthentication();
    page("/logincheck", byte);
    expect(await failure(mocked().request(status))).toBeInstanceOf(ChallengeError);
  });
});
