import { describe, expect, it } from "vitest";
import { send, start } from "./api.ts";

const read = "GET /monitor/system/status";
const credentials = { username: "admin", secretkey: "test-password" };

describe("the FortiGate's tokens", () => {
  it("locks the caller out after three failures, for a minute", async () => {
    const { server, call } = await start({ tokens: { "test-token": {}, far: { trusted: false } } });
    const bad = { authorization: "Bearer far" };
    for (let count = 0; count < 3; count += 1) {
      expect(await call(read, undefined, bad)).toMatchObject({
        status: 401,
        text: expect.stringContaining("<title>401"),
      });
    }
    expect(await call(read)).toMatchObject({ status: 429, text: expect.stringContaining("temporarily blocked") });
    server.advance(60_000);
    expect(await call(read)).toMatchObject({ status: 200, json: { results: { hostname: "fgt-test" } } });
    expect(server.failures()).toBe(3);
  });

  it("forgets failures that are two minutes old", async () => {
    const { server, call } = await start();
    const bad = { authorization: "Bearer nonsense" };
    for (const wait of [0, 0, 120_000, 0]) {
      server.advance(wait);
      await call(read, undefined, bad);
    }
    expect(await call(read)).toMatchObject({ status: 200 });
  });
});

describe("the FortiGate's logins", () => {
  it.each([
    ["v6.2.9", /^APSCOOKIE_\w+="SESSION1KEY"/, /^ccsrftoken=/],
    ["v7.0.5", /^APSCOOKIE_\w+=/, /^ccsrftoken_\d+=/],
    ["v7.4.3", /^APSCOOKIE_\w+=/, /^ccsrftoken_\d+_\w+=/],
  ])("%s gives its cookies by /logincheck", async (version, session, csrf) => {
    const { server } = await start({ version });
    const form = new URLSearchParams({ username: "admin", secretkey: "test-password", ajax: "1" });
    const login = await send(server, "POST /logincheck", form.toString(), {});
    expect(login.text).toMatch(/^1/);
    const cookies = login.headers.getSetCookie();
    expect(cookies).toEqual([expect.stringMatching(session), expect.stringMatching(csrf)]);
    const cookie = cookies.map((each) => each.split(";")[0]).join("; ");
    expect(await send(server, read, undefined, { cookie })).toMatchObject({ status: 200 });
    const create = "POST /cmdb/firewall/address";
    expect(await send(server, create, { name: "x" }, { cookie })).toMatchObject({ status: 403 });
    const token = { cookie, "x-csrftoken": "CSRF1TOKEN" };
    expect(await send(server, create, { name: "x" }, token)).toMatchObject({ status: 200 });
    await send(server, "POST /logout", undefined, { cookie });
    expect(await send(server, read, undefined, { cookie })).toMatchObject({ status: 401 });
    expect([server.logins(), server.logouts()]).toEqual([1, 1]);
  });

  it("7.6.3 and later say status, and /logincheck gives nothing", async () => {
    const { server } = await start({ quotes: false });
    const login = await send(server, "POST /api/v2/authentication", credentials, {});
    expect(login.json).toEqual({ status: 5, status_message: "LOGIN_SUCCESS" });
    expect(login.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^session_key_\d+_\w+=SESSION1KEY/),
      expect.stringMatching(/^ccsrf_token_\d+_\w+=CSRF1TOKEN/),
    ]);
    const old = await send(server, "POST /logincheck", "username=admin&secretkey=test-password", {});
    expect(old.json).toMatchObject({ status: 5 });
    expect(old.headers.getSetCookie()).toEqual([]);
  });

  it("gives a key that is used as a token, ends it when idle, and on DELETE", async () => {
    const { server } = await start({ version: "v7.6.2" });
    const login = () => send(server, "POST /api/v2/authentication", { ...credentials, request_key: true }, {});
    const first = await login();
    expect(first.json).toMatchObject({ status_code: 5, session_key: "SESSION1KEY" });
    const use = (key: string) => send(server, read, undefined, { authorization: `Bearer ${key}` });
    expect(await use("SESSION1KEY")).toMatchObject({ status: 200 });
    server.advance(300_001);
    expect(await use("SESSION1KEY")).toMatchObject({ status: 401 });
    await login();
    const ended = await send(server, "DELETE /api/v2/authentication", { session_key: "SESSION2KEY" }, {});
    expect(ended.status).toBe(200);
    expect(await use("SESSION2KEY")).toMatchObject({ status: 401 });
    await login();
    server.endSessions();
    expect(await use("SESSION3KEY")).toMatchObject({ status: 401 });
  });

  it("asks for a second factor, a banner and a new password", async () => {
    const { server } = await start({
      version: "v7.4.3",
      admins: {
        two: { password: "p", tokenCode: "123456" },
        before: { password: "p", banner: "before" },
        after: { password: "p", banner: "after" },
        fresh: { password: "", mustChange: true },
      },
    });
    const login = async (body: object) =>
      (await send(server, "POST /api/v2/authentication", body, {})).json.status_code;
    expect(await login({ username: "two", password: "p" })).toBe(2);
    expect(await login({ username: "two", password: "p", token_code: "000000" })).toBe(-1);
    expect(await login({ username: "two", password: "p", token_code: "123456" })).toBe(5);
    expect(await login({ username: "before", password: "p" })).toBe(-2);
    expect(await login({ username: "before", password: "p", ack_pre_disclaimer: true })).toBe(5);
    expect(await login({ username: "after", password: "p" })).toBe(3);
    expect(await login({ username: "after", password: "p", ack_post_disclaimer: true })).toBe(5);
    expect(await login({ username: "fresh", password: "" })).toBe(4);
    expect(await login({ username: "fresh", password: "", new_password1: "n", new_password2: "n" })).toBe(5);
    expect(await login({ username: "fresh", password: "n" })).toBe(5);
  });

  it("keeps the API closed until the old banner is confirmed and the password changed", async () => {
    const { server } = await start({
      version: "v6.2.9",
      admins: { fresh: { password: "p", mustChange: true, banner: "after" } },
    });
    const login = await send(server, "POST /logincheck", "username=fresh&secretkey=p", {});
    expect(login.text).toMatch(/^4/);
    const cookie = login.headers
      .getSetCookie()
      .map((each) => each.split(";")[0])
      .join("; ");
    expect(await send(server, read, undefined, { cookie })).toMatchObject({ status: 401 });
    expect(await send(server, "POST /loginpwd_change", "new_pwd=", { cookie })).toMatchObject({ text: "0" });
    expect(await send(server, "POST /loginpwd_change", "new_pwd=n", { cookie })).toMatchObject({ text: "1" });
    expect(await send(server, read, undefined, { cookie })).toMatchObject({ status: 401 });
    await send(server, "POST /logindisclaimer", "confirm=1", { cookie });
    expect(await send(server, read, undefined, { cookie })).toMatchObject({ status: 200 });
  });
});
