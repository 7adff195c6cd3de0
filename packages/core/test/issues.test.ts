import { describe, expect, it, vi } from "vitest";
import { InputError } from "../src/errors/before-sending.ts";
import { isFortinetError } from "../src/errors/fortinet-error.ts";
import { AuthError, ResponseError } from "../src/errors/from-the-answer.ts";
import { AbortedError } from "../src/errors/on-the-way.ts";
import { checkInput } from "../src/input/check-input.ts";
import { mergeOptions } from "../src/service/merge-options.ts";
import { CloudSession } from "../src/session/cloud-session.ts";
import { memoryTokenStore, type StoredToken } from "../src/session/token-store.ts";
import { miniCare } from "./session/mini-clients.ts";
import { simulated } from "./session/simulated.ts";

/** Bugs that were found, each with what it did. */

const credentials = { apiId: "id", password: "password" };

describe("session", () => {
  it("deadlocked with auth and APIs on one host, when all places on the wire waited for a login", async () => {
    const { care } = await simulated({ concurrency: 1 });
    await expect(Promise.all([care.send(), care.send(), care.send()])).resolves.toHaveLength(3);
  });

  it("threw where it should reject: token() of a session that knows no client_id, or is closed", async () => {
    const session = new CloudSession(credentials);
    const caught = (): Promise<unknown> => session.token().catch((error: unknown) => error);
    expect(caught).not.toThrow();
    await session.close();
    expect(() => session.token("flexvm").catch(() => undefined)).not.toThrow();
  });

  it("let an internal class out when a wait for a token was aborted", async () => {
    const { session } = await simulated();
    const error = await session.token("flexvm", { signal: AbortSignal.abort() }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(AbortedError);
    expect(isFortinetError(error)).toBe(true);
  });

  it("sent a login for a caller who had aborted before", async () => {
    const { sim, session } = await simulated();
    await session.token("flexvm", { signal: AbortSignal.abort() }).catch(() => undefined);
    await session.token("assetmanagement");
    expect(sim.journal.count({ operation: "token", clientId: "flexvm" })).toBe(0);
  });

  it("told once for each of ten callers that a token's time was over", async () => {
    const { session, care } = await simulated({ tokenLifetime: 1 });
    const expired = vi.fn();
    await care.send();
    session.on("expired", expired);
    await new Promise((resolve) => setTimeout(resolve, 5));
    await Promise.all(Array.from({ length: 10 }, () => session.token("assetmanagement")));
    expect(expired).toHaveBeenCalledOnce();
  });

  it("threw a RangeError from tokenInfo() for a lifetime beyond the end of time", async () => {
    const { sim, session } = await simulated();
    const body = { text: '{"access_token":"token","expires_in":1e17}', contentType: "application/json" };
    sim.faults.add({ match: { api: "oauth" }, fault: { kind: "status", status: 200, body } });
    await session.token("flexvm");
    expect(session.tokenInfo("flexvm")?.expiresAt).toMatch(/^20/);
  });

  it("took true for a lifetime of one second", async () => {
    const { sim, session } = await simulated();
    const body = { text: '{"access_token":"token","expires_in":true}', contentType: "application/json" };
    sim.faults.add({ match: { api: "oauth" }, fault: { kind: "status", status: 200, body } });
    expect((await session.authenticate("flexvm")).expires_in).toBe(3600);
  });

  it("believed an answer whose token no header can hold, and failed in the call", async () => {
    const { sim, session } = await simulated({ retry: false });
    const body = { text: '{"access_token":"a\\nb"}', contentType: "application/json" };
    sim.faults.add({ match: { api: "oauth" }, fault: { kind: "status", status: 200, body } });
    await expect(session.token("flexvm")).rejects.toBeInstanceOf(ResponseError);
  });

  it("took a 503 with an error text for refused credentials: no retry, and a pause", async () => {
    const { sim, session } = await simulated();
    const body = { text: '{"error":"busy"}', contentType: "application/json" };
    sim.faults.add({ match: { api: "oauth" }, fault: { kind: "status", status: 503, body } });
    expect(await session.token("flexvm")).toMatch(/\S{30}/);
  });

  it("dropped keys of a login answer that it does not know", async () => {
    const { sim, session } = await simulated();
    const body = { text: '{"access_token":"token","iam_account":7}', contentType: "application/json" };
    sim.faults.add({ match: { api: "oauth" }, fault: { kind: "status", status: 200, body } });
    expect(await session.authenticate("flexvm")).toHaveProperty("iam_account", 7);
  });

  it("took tokens that expired on both client_ids for one live token per user, and logged in for each call since", async () => {
    const { sim, care, flex, events } = await simulated();
    for (const client of [care, flex, care, flex]) await client.send();
    sim.forticloud.expireTokens();
    for (const client of [care, flex, care, flex, care, flex]) await client.send();
    expect(events).not.toContain("singleToken");
    expect(sim.journal.count({ operation: "token" })).toBe(4);
  });

  it("counted the token of a client_id it was only asked about, and then wanted it named", async () => {
    const { another } = await simulated();
    const session = another();
    await session.token("flexvm");
    session.isExpired(0, "typo");
    expect(await session.token()).toMatch(/\S{30}/);
  });

  it("gave the figures of its logins for a client_id without calls", async () => {
    const { session } = await simulated();
    await session.token("flexvm");
    expect(session.limits("iam").calls.lastHour).toBe(0);
  });

  it("ignored the environment when tokens was an empty object", async () => {
    vi.stubEnv("FORTICLOUD_API_ID", "id");
    vi.stubEnv("FORTICLOUD_PASSWORD", "password");
    const { sim, another } = await simulated();
    const session = another({ apiId: undefined, password: undefined, tokens: {} });
    await expect(session.token("flexvm")).rejects.toBeInstanceOf(AuthError);
    expect(sim.journal.count({ operation: "token" })).toBe(1);
    await session.close();
  });

  it("put two slashes into URLs where apiUrl ended in one", async () => {
    const { sim, another } = await simulated();
    const care = miniCare({ session: another({ apiUrl: `${sim.url}/` }) });
    expect((await care.send()).status).toBe(200);
  });

  it("revoked at the login address where authUrl does not end in token", async () => {
    const { sim, another } = await simulated();
    const session = another({ authUrl: `${sim.url}/sso/login` });
    const body = { text: '{"access_token":"token"}', contentType: "application/json" };
    sim.faults.add({ match: { path: "/sso/login/" }, fault: { kind: "status", status: 200, body } });
    await session.token("flexvm");
    await session.close();
    expect(sim.journal.entries().map(({ path }) => path)).toEqual(["/sso/login/", "/sso/revoke_token/"]);
  });

  it("hung in close() for as long as a login in flight", async () => {
    const { sim, session } = await simulated();
    sim.faults.add({ match: { api: "oauth" }, fault: { kind: "latency", ms: 60_000 } });
    const token = session.token("flexvm").catch((error: unknown) => error);
    await vi.waitFor(() => expect(sim.journal.count()).toBe(1), { interval: 1 });
    await session.close({ timeout: 20 });
    await sim.close();
    expect(isFortinetError(await token)).toBe(true);
  });

  it("let calls with a ready-made token out after close(), into a closed pool", async () => {
    const { another, client } = await simulated();
    const session = another({ tokens: { assetmanagement: "ready-made" } });
    const care = client({ session });
    await session.close();
    await expect(care.send()).rejects.toMatchObject({ code: "config" });
  });

  it("showed password and tokens in its options to whoever walked through a session", () => {
    const session = new CloudSession({ ...credentials, password: "pass-word-1234", tokens: { flexvm: "token-1234" } });
    const seen: unknown[] = [session];
    for (const each of seen) {
      expect(each).not.toBe("pass-word-1234");
      expect(each).not.toBe("token-1234");
      if (typeof each === "object" && each !== null) {
        for (const value of Object.values(each)) if (!seen.includes(value)) seen.push(value);
      }
    }
  });
});

describe("token store", () => {
  it("was emptied by one session of the newer token of another, and both logged each other out in turn", async () => {
    const store = memoryTokenStore();
    const { sim, care, another } = await simulated({ store });
    const other = miniCare({ session: another({ store }) });
    await care.send();
    await other.send();
    sim.forticloud.expireTokens();
    for (const client of [care, other, care, other]) await client.send();
    expect(sim.journal.count({ operation: "token" })).toBe(2);
  });

  it("brought a cleared token back when it answered after clear()", async () => {
    const { store, asked, answer } = slowStore("stored-token");
    const { session } = await simulated({ store });
    const waiting = session.token("flexvm");
    await asked;
    await session.clear("flexvm");
    answer();
    await waiting;
    expect(session.tokenInfo("flexvm")).toBeUndefined();
  });

  it("took a session down with what it returned, when that threw on being read", async () => {
    const trap = new Proxy({}, { get: (_, key) => (key === "then" ? undefined : fail()) });
    const { session } = await simulated({ store: { ...memoryTokenStore(), get: () => trap as StoredToken } });
    expect(await session.token("flexvm")).toMatch(/\S{30}/);
  });

  it("took a session down when it gave a thenable that rejects", async () => {
    const query = {
      // biome-ignore lint/suspicious/noThenProperty: query builders are thenables and no promises.
      then: (_: unknown, reject: (error: Error) => void) => reject(new Error("query failed")),
    };
    const { session } = await simulated({ store: { ...memoryTokenStore(), get: () => query as never } });
    expect(await session.token("flexvm")).toMatch(/\S{30}/);
  });
});

describe("client", () => {
  it("lost the session's other hooks when it set one of its own", () => {
    const hook = (): void => undefined;
    const { hooks } = mergeOptions({ hooks: { beforeRequest: hook } }, { hooks: { onError: hook } });
    expect(hooks).toEqual({ beforeRequest: hook, onError: hook });
  });

  it("took a group that is none in silence: timeout: 5000 was no timeout at all", () => {
    expect(() => new CloudSession({ ...credentials, timeout: 5000 as never })).toThrow(/The option timeout must/);
  });

  it("died of a TypeError on telling a wrong value that has no text", () => {
    expect(() => new CloudSession({ ...credentials, concurrency: Object.create(null) })).toThrow(/concurrency/);
  });

  it("showed the password in a URL it refused", () => {
    expect(() => new CloudSession({ ...credentials, authUrl: "user:secret@host" })).not.toThrow(/secret/);
  });

  it("used a URL without its query in silence", () => {
    expect(() => miniCare({ ...credentials, baseUrl: "https://host/api?key=1" })).toThrow(/baseUrl/);
  });

  it("set the limits of a shared window when it was the first, against its session's", () => {
    const session = new CloudSession({ ...credentials, limits: { shared: true } });
    expect(() => miniCare({ session, limits: { callsPerMinute: 1 } })).toThrow(/limits/);
  });

  it("hid its calls from session.limits() when it had limits of its own", async () => {
    const { another } = await simulated();
    const session = another();
    const care = miniCare({ session, limits: { callsPerMinute: 5 } });
    await Promise.all([care.send(), care.send()]);
    expect(session.limits("assetmanagement").calls.lastMinute).toBe(2);
  });
});

describe("input", () => {
  it("died of a TypeError on null in place of the arguments", () => {
    expect(() => checkInput("op", null as never, {})).toThrow(InputError);
  });

  it("let hours and minutes pass that no clock shows", () => {
    expect(() => checkInput("op", { at: "2030-01-31T99:99" }, { at: { type: "date" } })).toThrow(InputError);
  });

  it("sent years no service reads, for a Date beyond them", () => {
    const at = new Date(8.64e15);
    expect(() => checkInput("op", { at }, { at: { type: "date" } })).toThrow(InputError);
  });

  it("let holes of a list pass unchecked, to be sent as null", () => {
    const list = new Array(1);
    expect(() => checkInput("op", { list }, { list: { type: "array", items: { type: "string" } } })).toThrow(
      InputError,
    );
  });
});

/** A store that answers when the test wants it to. */
function slowStore(accessToken: string) {
  const [asked, answered] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const token = { accessToken, obtainedAt: Date.now(), expiresAt: Date.now() + 3_600_000 };
  const get = async (): Promise<StoredToken> => {
    asked.resolve();
    await answered.promise;
    return token;
  };
  const store = { get, set: () => undefined, delete: () => undefined };
  return { store, asked: asked.promise, answer: answered.resolve };
}

function fail(): never {
  throw new Error("It was read.");
}
