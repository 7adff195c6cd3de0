import { AuthError, LockedOutError, ResponseError } from "@fortikit/fortios";
import { useNock } from "@fortikit-tools/testkit";
import { describe, expect, it } from "vitest";
import { failure, status } from "../client/rig.ts";
import { authentication, call, cookies, logout, mocked, noAuthentication, page, password } from "./login-mock.ts";

useNock();

describe("POST /api/v2/authentication", () => {
  it.each([
    ["up to 7.6.2", { status_code: 5, status_message: "LOGIN_SUCCESS" }, cookies],
    ["7.6.3 and later", { status: 5, status_message: "LOGIN_SUCCESS" }, cookies],
    ["6 for success", { status: 6, status_message: "LOGIN_SUCCESS" }, cookies],
    ["a number as text", { status_code: "5" }, cookies],
    [
      "cookies of 7.6.3",
      { status: 5 },
      ["session_key_443_b2=canary-session-01", 'ccsrf_token_443_b2="canary-csrf-0123"'],
    ],
  ])("%s", async (_, body, set) => {
    const bodies: unknown[] = [];
    authentication(body, 200, set, bodies);
    const cookie = set.map((line) => line.split(";")[0]).join("; ");
    call({ cookie, "x-csrftoken": "canary-csrf-0123" });
    logout();
    const fgt = mocked();
    await fgt.request(status);
    expect(bodies).toEqual([{ username: "admin", password, secretkey: password, request_key: false }]);
    expect(fgt.session).toEqual({ username: "admin", way: "authentication", since: expect.any(Date) });
    await fgt.close();
  });

  it.each([
    ["-1 up to 7.6.2", { status_code: -1, status_message: "LOGIN_FAILED" }, 401],
    ["-1 since 7.6.3", { status: -1, status_message: "LOGIN_FAILED" }, 401],
    ["-1 with HTTP 200", { status: -1 }, 200],
    ["a number nobody knows", { status_code: -77, status_message: "WHATEVER" }, 200],
  ])("refuses with %s, and /logincheck is not tried", async (_, body, http) => {
    authentication(body, http);
    const error = await failure(mocked().request(status));
    expect(error).toBeInstanceOf(AuthError);
    expect(error).toMatchObject({ status: http, apiCode: Object.values(body)[0] });
  });

  it("refuses in an envelope of the API with 401, and /logincheck is not tried", async () => {
    authentication({ status: "error", http_status: 401, http_method: "POST" }, 401);
    expect(await failure(mocked().request(status))).toBeInstanceOf(AuthError);
  });

  it.each([
    ["-4", { status: -4, status_message: "LOGIN_LOCKED" }, 200],
    ["HTTP 429 in HTML", "<html><title>429</title></html>", 429],
  ])("is locked with %s", async (_, body, http) => {
    authentication(body, http);
    const error = await failure(mocked().request(status));
    expect(error).toBeInstanceOf(LockedOutError);
    expect((error as unknown as LockedOutError).retryAt?.getTime()).toBeGreaterThan(Date.now() + 50_000);
  });

  it.each([
    ["no cookie at all", []],
    ["values that stand for none", ['APSCOOKIE_1="0%260"', 'ccsrftoken="0000000000000000"']],
    ["no CSRF cookie", ["APSCOOKIE_1=abcd"]],
    ["no session cookie", ["ccsrftoken=abcd"]],
  ])("with %s is no login", async (_, set) => {
    authentication({ status_code: 5 }, 200, set);
    const fgt = mocked();
    const error = await failure(fgt.request(status));
    expect(error).toBeInstanceOf(AuthError);
    expect(error.message).toContain("gave no session cookie");
    expect(fgt.session).toBeUndefined();
  });

  it("answered by a page of something else is no login", async () => {
    authentication("<html><title>Captive portal</title></html>");
    expect(await failure(mocked().request(status))).toBeInstanceOf(ResponseError);
  });

  it("answered by a failing gateway is no login, and no reason to pause", async () => {
    authentication("<html><title>Bad gateway</title></html>", 502);
    authentication({ status_code: 5 }, 200, cookies);
    call();
    logout();
    const fgt = mocked();
    expect(await failure(fgt.request(status))).toBeInstanceOf(ResponseError);
    await fgt.request(status);
    await fgt.close();
  });

  it("refused for another reason tells it", async () => {
    authentication({ status: "error", http_status: 403, http_method: "POST" }, 403);
    expect(await failure(mocked().request(status))).toMatchObject({ code: "permission", status: 403 });
  });
});

describe("/logincheck, where the firmware does not know the other", () => {
  it.each([404, 401])("after %i for the path", async (http) => {
    const forms: unknown[] = [];
    noAuthentication(http);
    page("/logincheck", '1document.location="/ng/prompt?viewOnly&redir=%2F";\n', 200, cookies, forms);
    call({ "x-csrftoken": "canary-csrf-0123" });
    logout("logincheck");
    const fgt = mocked();
    await fgt.request(status);
    expect(forms).toEqual([{ username: "admin", secretkey: password, ajax: "1" }]);
    expect(fgt.session?.way).toBe("logincheck");
    await fgt.close();
  });

  it.each([
    ["0", AuthError],
    ["2", LockedOutError],
  ])("first byte %s", async (byte, type) => {
    noAuthentication();
    page("/logincheck", byte);
    const error = await failure(mocked().request(status));
    expect(error).toBeInstanceOf(type);
    expect(error).toMatchObject({ apiCode: Number(byte) });
  });

  it("in JSON, as since 7.6.3", async () => {
    noAuthentication();
    page("/logincheck", { status: 5 }, 200, cookies);
    call();
    logout("logincheck");
    const fgt = mocked();
    await fgt.request(status);
    await fgt.close();
  });

  it("in JSON without a cookie, as since 7.6.4, is no login", async () => {
    noAuthentication();
    page("/logincheck", { status: 5 });
    expect((await failure(mocked().request(status))).message).toContain("gave no session cookie");
  });

  it("refused in JSON", async () => {
    noAuthentication();
    page("/logincheck", { status: -1 }, 401);
    expect(await failure(mocked().request(status))).toMatchObject({ code: "auth", apiCode: -1 });
  });

  it("a page in place of an answer is no login", async () => {
    noAuthentication();
    page("/logincheck", "<html><title>Login</title></html>");
    expect((await failure(mocked().request(status))).message).toContain("gave no session cookie");
  });

  it.each([
    [403, "permission"],
    [502, "response"],
  ])("HTTP %i", async (http, code) => {
    noAuthentication();
    page("/logincheck", "<html></html>", http);
    expect(await failure(mocked().request(status))).toMatchObject({ code });
  });

  it("missing as well", async () => {
    noAuthentication();
    noLogincheck();
    expect(await failure(mocked().request(status))).toMatchObject({ code: "unsupported" });
  });
});

function noLogincheck(): void {
  page("/logincheck", "<html><title>404 Not Found</title></html>", 404);
}
