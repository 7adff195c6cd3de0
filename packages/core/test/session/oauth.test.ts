import { useNock } from "@fortikit-tools/testkit";
import fc from "fast-check";
import nock from "nock";
import { afterEach, describe, expect, it } from "vitest";
import { Reply } from "../../src/contract/reply.ts";
import { isFortinetError } from "../../src/errors/fortinet-error.ts";
import { AuthError, RateLimitedError, ResponseError } from "../../src/errors/from-the-answer.ts";
import { NetworkError } from "../../src/errors/on-the-way.ts";
import { CloudSession, type CloudSessionOptions } from "../../src/session/cloud-session.ts";
import { oauthProfile } from "../../src/session/oauth.ts";

useNock();

const host = "https://customerapiauth.fortinet.com";
const good = { access_token: "access-token", expires_in: 3660, refresh_token: "refresh-token", token_type: "Bearer" };
const sessions: CloudSession[] = [];

function session(options: CloudSessionOptions = {}): CloudSession {
  const made = new CloudSession({ apiId: "api-id", password: "pass-word", retry: { delay: 1, jitter: 0 }, ...options });
  sessions.push(made);
  return made;
}

afterEach(async () => {
  nock(host).persist().post("/api/v1/oauth/revoke_token/").optionally().reply(200, {});
  await Promise.all(sessions.splice(0).map((each) => each.close()));
});

describe("a login", () => {
  it("posts the four fields as JSON, behind the slash the service wants, and gives the whole answer", async () => {
    nock(host, { reqheaders: { "content-type": "application/json", accept: "application/json" } })
      .post("/api/v1/oauth/token/", {
        username: "api-id",
        password: "pass-word",
        client_id: "flexvm",
        grant_type: "password",
      })
      .reply(200, { ...good, scope: "read write", message: "successfully authenticated", status: "success", extra: 5 });
    expect(await session().authenticate("flexvm")).toEqual({
      ...good,
      scope: "read write",
      message: "successfully authenticated",
      status: "success",
      extra: 5,
    });
  });

  it("goes to a token service of another origin, and to a full URL, whose neighbour revokes", async () => {
    nock("https://auth.example.net").post("/api/v1/oauth/token/").reply(200, good);
    nock("https://auth.example.net").post("/api/v1/oauth/revoke_token/").reply(200, {});
    nock("https://gate.example.net:8443").post("/sso/oauth/token/").reply(200, good);
    nock("https://gate.example.net:8443").post("/sso/oauth/revoke_token/").reply(200, {});
    nock("https://gate.example.net").post("/login/").reply(200, good);
    nock("https://gate.example.net").post("/revoke_token/").reply(200, {});
    for (const authUrl of [
      "https://auth.example.net/",
      "https://gate.example.net:8443/sso/oauth/token",
      "https://gate.example.net/login/",
    ]) {
      const made = session({ authUrl });
      expect(await made.token("flexvm")).toBe("access-token");
      await made.close();
    }
  });

  it.each([
    ["seconds", 60, 60],
    ["text", "120", 120],
    ["missing", undefined, 3600],
    ["null", null, 3600],
    ["zero", 0, 3600],
    ["negative", -5, 3600],
    ["not a number", "NaN", 3600],
    ["empty", "", 3600],
    ["true", true, 3600],
    ["a list", [60], 3600],
  ])("takes expires_in: %s", async (_, expires_in, seconds) => {
    nock(host)
      .post("/api/v1/oauth/token/")
      .reply(200, { ...good, expires_in });
    const made = session();
    expect((await made.authenticate("flexvm")).expires_in).toBe(seconds);
    expect(Math.round((made.timeRemaining("flexvm") ?? 0) / 1000)).toBe(seconds);
  });

  it("assumes the lifetime that is forced", async () => {
    nock(host).post("/api/v1/oauth/token/").reply(200, good);
    const made = session({ tokenLifetime: 5000 });
    await made.token("flexvm");
    expect(made.timeRemaining("flexvm")).toBeLessThanOrEqual(5000);
    expect(made.isExpired(10_000, "flexvm")).toBe(true);
    expect(made.isExpired(0, "flexvm")).toBe(false);
  });

  it.each([
    [
      400,
      { error: "invalid_grant", error_description: "wrong user" },
      "wrong user",
      "invalid_grant",
      /password are wrong/,
    ],
    [401, { error: "invalid_client" }, "invalid_client", "invalid_client", /client_id/],
    [
      401,
      { error: "Authentication failed", status: "failure" },
      "Authentication failed",
      "Authentication failed",
      /IAM/,
    ],
    [403, { message: "no access" }, "no access", undefined, /IAM/],
    [200, { error: "invalid_grant" }, "invalid_grant", "invalid_grant", /password are wrong/],
    [400, {}, "400", undefined, /IAM/],
  ])("that is refused with %i %j is AuthError, sent once", async (status, body, text, apiCode, hint) => {
    nock(host).post("/api/v1/oauth/token/").reply(status, body);
    const error = await session()
      .token("flexvm")
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(AuthError);
    expect(error).toMatchObject({ message: `FortiCloud refused the login: ${text}`, status, apiCode });
    expect((error as AuthError).hint).toMatch(hint);
  });

  it.each([
    [503, { error: "busy" }],
    [500, "<html><title>Down</title></html>"],
    [502, ""],
  ])("that fails with %i is tried again", async (status, body) => {
    nock(host).post("/api/v1/oauth/token/").twice().reply(status, body);
    nock(host).post("/api/v1/oauth/token/").reply(200, good);
    expect(await session().token("flexvm")).toBe("access-token");
  });

  it("that does not get through is tried again, and rejects in the end", async () => {
    nock(host).post("/api/v1/oauth/token/").times(3).replyWithError("connection lost");
    await expect(session().token("flexvm")).rejects.toBeInstanceOf(NetworkError);
  });

  it("that comes too often is tried again when the service says", async () => {
    nock(host).post("/api/v1/oauth/token/").reply(429, {}, { "retry-after": "0" });
    nock(host).post("/api/v1/oauth/token/").reply(200, good);
    expect(await session().token("flexvm")).toBe("access-token");
    nock(host).post("/api/v1/oauth/token/").reply(429, {});
    await expect(session({ retry: false }).token("flexvm")).rejects.toBeInstanceOf(RateLimitedError);
  });

  it.each([
    ["no token", {}],
    ["an empty token", { ...good, access_token: "" }],
    ["a token with a line break", { ...good, access_token: "a\r\nx: y" }],
    ["a token no header can hold", { ...good, access_token: "tökén" }],
    ["a list", [good]],
    ["an HTML page", "<html><title>Portal</title></html>"],
    ["cut JSON", '{"access_token":"access-tok'],
    ["nothing", ""],
  ])("that brings %s is ResponseError, and shows nothing of it", async (_, body) => {
    nock(host).post("/api/v1/oauth/token/").reply(200, body);
    const error = await session()
      .token("flexvm")
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ResponseError);
    expect((error as ResponseError).snippet).toBeUndefined();
  });
});

describe("fuzzed answers", () => {
  const json = fc.json();
  const nearly = fc
    .record(
      {
        access_token: fc.oneof(fc.string(), fc.jsonValue()),
        expires_in: fc.oneof(fc.double(), fc.string(), fc.jsonValue()),
        refresh_token: fc.jsonValue(),
        error: fc.jsonValue(),
        error_description: fc.jsonValue(),
        message: fc.jsonValue(),
        status: fc.jsonValue(),
      },
      { requiredKeys: [] },
    )
    .map((body) => JSON.stringify(body));
  const cut = nearly.chain((text) => fc.nat(text.length).map((end) => text.slice(0, end)));

  it("are a login, or an error of ours; never a bare TypeError or SyntaxError", () => {
    const request = { operation: "oauth.login", method: "POST", path: "/", safe: true } as const;
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 599 }), fc.oneof(json, nearly, cut, fc.string()), (status, text) => {
        const reading = oauthProfile.read(new Reply({ status, headers: {}, text }), request);
        if (reading.kind === "value") {
          const { access_token, expires_in } = reading.value as { access_token: string; expires_in: number };
          expect(access_token).toMatch(/^[\x21-\x7e]+$/);
          expect(expires_in).toBeGreaterThanOrEqual(1);
        }
        if (reading.kind === "error" || reading.kind === "throttled") {
          expect(isFortinetError(reading.error({ body: undefined }))).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("end in a token or in an error of ours all the way through a session", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(200, 201, 400, 401, 404, 500),
        fc.oneof(json, nearly, cut),
        async (status, text) => {
          nock(host).post("/api/v1/oauth/token/").reply(status, text);
          const made = session({ retry: false });
          const result = await made.token("flexvm").catch((thrown: unknown) => thrown);
          if (typeof result === "string") expect(made.tokenInfo("flexvm")?.expired).toBe(false);
          else expect(isFortinetError(result)).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });
});
