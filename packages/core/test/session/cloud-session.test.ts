import { describe, expect, it, vi } from "vitest";
import { ConfigError } from "../../src/errors/before-sending.ts";
import { AuthError } from "../../src/errors/from-the-answer.ts";
import { settle } from "../../src/errors/settle.ts";
import { CloudSession } from "../../src/session/cloud-session.ts";
import { memoryTokenStore } from "../../src/session/token-store.ts";
import { simulated } from "./simulated.ts";

const times = <T>(count: number, run: (index: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, index) => run(index)));

describe("logins and calls", () => {
  it("costs two token exchanges for ten parallel first calls on two client_ids", async () => {
    const { sim, care, flex, events } = await simulated();
    await times(10, (index) => (index % 2 === 0 ? care : flex).send());
    expect(sim.journal.count({ operation: "token" })).toBe(2);
    expect(sim.journal.count({ status: 401 })).toBe(0);
    expect(events).toEqual(["acquired", "acquired"]);
  });

  it("costs one exchange when the token expires under ten parallel calls", async () => {
    const { sim, care, events } = await simulated();
    await care.send();
    sim.forticloud.expireTokens();
    const answers = await times(10, () => care.send());
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200));
    expect([sim.forticloud.loginCount(), sim.forticloud.refreshCount()]).toEqual([1, 1]);
    expect(events).toEqual(["acquired", "expired", "renewed"]);
  });

  it("costs no exchange when a token is refused that is not the current one any more", async () => {
    const { sim, care, session } = await simulated();
    await care.send();
    sim.faults.add({ match: { api: "forticare" }, fault: { kind: "latency", ms: 300 } });
    const slow = care.send();
    await vi.waitFor(() => expect(sim.journal.count({ api: "forticare" })).toBe(2), { interval: 1 });
    await session.refresh("assetmanagement");
    expect((await slow).status).toBe(200);
    expect([sim.journal.count({ status: 401 }), sim.journal.count({ operation: "token" })]).toEqual([1, 2]);
  });

  it("gives up on a token that is refused right after it was renewed, without a loop", async () => {
    const { sim, care } = await simulated();
    sim.faults.add({ match: { api: "forticare" }, times: Number.POSITIVE_INFINITY, fault: { kind: "tokenExpiry" } });
    await expect(care.send()).rejects.toBeInstanceOf(AuthError);
    expect([sim.journal.count({ api: "forticare" }), sim.journal.count({ operation: "token" })]).toEqual([2, 2]);
  });

  it("does not spend the retry budget on a refused token", async () => {
    const { sim, care } = await simulated();
    await care.send();
    sim.forticloud.expireTokens();
    expect((await care.send({ safe: false }, { retry: 0 })).attempts).toBe(2);
  });

  it("falls back to the password when the service refuses the refresh token", async () => {
    const { sim, care } = await simulated();
    await care.send();
    sim.forticloud.revokeAll();
    expect((await care.send()).status).toBe(200);
    expect([sim.forticloud.loginCount(), sim.forticloud.refreshCount()]).toEqual([2, 0]);
    expect(sim.journal.count({ operation: "token", status: 400 })).toBe(1);
  });

  it("tries a login again that did not get through, and a wrong password not", async () => {
    const { sim, session, another } = await simulated();
    sim.faults.add({ match: { api: "oauth" }, times: 2, fault: { kind: "drop", when: "afterRead" } });
    expect(await session.token("flexvm")).toMatch(/\S{30}/);
    expect(sim.journal.count({ operation: "token" })).toBe(3);
    await expect(another({ password: "wrong" }).token("flexvm")).rejects.toBeInstanceOf(AuthError);
    expect(sim.journal.count({ operation: "token" })).toBe(4);
  });

  it("sends one login where the password is wrong, not one a call; authenticate() sends one, clear() another", async () => {
    const { sim, another, client } = await simulated();
    const session = another({ password: "wrong" });
    const care = client({ session });
    const logins = () => sim.journal.count({ operation: "token" });
    await Promise.allSettled([care.send(), care.send()]);
    for (let call = 0; call < 5; call += 1) await expect(care.send()).rejects.toThrow("no login was sent");
    expect(logins()).toBe(1);
    await expect(session.authenticate("assetmanagement")).rejects.toBeInstanceOf(AuthError);
    expect(logins()).toBe(2);
    await session.clear("assetmanagement");
    await expect(care.send()).rejects.toBeInstanceOf(AuthError);
    expect(logins()).toBe(3);
  });

  it("needs no more places on the wire than one", async () => {
    const { care, flex } = await simulated({ concurrency: 1 });
    await times(10, (index) => (index % 2 === 0 ? care : flex).send());
  });
});

describe("authenticate and refresh", () => {
  it("give the service's whole answer", async () => {
    const { session } = await simulated();
    const login = await session.authenticate("flexvm");
    expect(Object.keys(login).sort()).toEqual(
      ["access_token", "expires_in", "message", "refresh_token", "scope", "status", "token_type"].sort(),
    );
    expect(await session.token("flexvm")).toBe(login.access_token);
    const refreshed = await session.refresh("flexvm");
    expect(await session.token("flexvm")).toBe(refreshed.access_token);
    expect(refreshed.access_token).not.toBe(login.access_token);
  });

  it("reject for wrong credentials at once", async () => {
    const { another } = await simulated();
    const result = await settle(another({ password: "wrong" }).authenticate("flexvm"));
    expect(result).toMatchObject({ ok: false, error: { code: "auth", apiCode: "invalid_grant" } });
  });
});

describe("ready-made tokens", () => {
  it("serve their client_id, and no other", async () => {
    const { sim, session, another, client } = await simulated();
    const token = await session.token("assetmanagement");
    const given = another({ apiId: undefined, password: undefined, tokens: { assetmanagement: token } });
    expect((await client({ session: given }).send()).status).toBe(200);
    expect(await given.token()).toBe(token);
    expect(given.tokenInfo()).toMatchObject({ source: "given", expiresAt: undefined });
    expect([given.timeRemaining(), given.isExpired(1e9)]).toEqual([undefined, false]);
    await expect(given.refresh()).rejects.toBeInstanceOf(ConfigError);
    await expect(given.authenticate()).rejects.toBeInstanceOf(ConfigError);
    await expect(given.token("flexvm")).rejects.toBeInstanceOf(ConfigError);
    expect(sim.journal.count({ operation: "token" })).toBe(1);
  });

  it("that are refused are AuthError, without an exchange", async () => {
    const { sim, another, client } = await simulated();
    const care = client({ session: another({ tokens: { assetmanagement: "made-long-ago" } }) });
    await expect(care.send()).rejects.toBeInstanceOf(AuthError);
    expect([sim.journal.count({ operation: "token" }), sim.journal.count({ api: "forticare" })]).toEqual([0, 1]);
  });

  it("live beside credentials for other client_ids, and are not forgotten", async () => {
    const { another } = await simulated();
    const both = another({ tokens: { assetmanagement: "ready-made" } });
    expect(await both.token("flexvm")).toMatch(/\S{30}/);
    await both.clear();
    expect(await both.token("assetmanagement")).toBe("ready-made");
  });

  it("do not stand for credentials where there are none of them", () => {
    vi.stubEnv("FORTICLOUD_API_ID", "id");
    vi.stubEnv("FORTICLOUD_PASSWORD", undefined);
    vi.stubEnv("API_USERNAME", undefined);
    vi.stubEnv("API_PASSWORD", undefined);
    expect(() => new CloudSession({ tokens: {} })).toThrow(/FORTICLOUD_PASSWORD is missing/);
  });
});

describe("a shared store", () => {
  it("lets two sessions log in once, and renew once", async () => {
    const store = memoryTokenStore();
    const { sim, care, events, another, client } = await simulated({ store });
    await care.send();
    const session = another({ store });
    const second = client({ session });
    await second.send();
    expect([sim.forticloud.loginCount(), session.tokenInfo()?.source]).toEqual([1, "store"]);
    sim.forticloud.expireTokens();
    await care.send();
    await second.send();
    expect(sim.journal.count({ operation: "token" })).toBe(2);
    expect(events).toEqual(["acquired", "expired", "renewed"]);
  });

  it("does not show one user's tokens to another, nor those of another token service", async () => {
    const store = memoryTokenStore();
    const { sim, session, another } = await simulated({ store });
    const token = await session.token("flexvm");
    const other = another({ store, ...sim.forticloud.readOnlyCredentials });
    expect(await other.token("flexvm")).not.toBe(token);
    const elsewhere = another({ store, authUrl: sim.url.replace("127.0.0.1", "localhost") });
    expect(await elsewhere.token("flexvm")).not.toBe(token);
  });

  it("that holds an expired token is not believed", async () => {
    const store = memoryTokenStore();
    const old = { accessToken: "old", obtainedAt: Date.now() - 7_200_000, expiresAt: Date.now() - 3_600_000 };
    const { session } = await simulated({ store: { ...store, get: () => old } });
    expect(await session.token("flexvm")).not.toBe("old");
  });

  it("that fails in every way takes nothing down", async () => {
    const down = () => Promise.reject(new Error("down"));
    const { session, events } = await simulated({ store: { get: down, set: down, delete: down, lock: down } });
    expect(await session.token("flexvm")).toMatch(/\S{30}/);
    await session.clear();
    expect(events).toEqual([
      ...["storeFailed", "storeFailed", "acquired"],
      ...["storeFailed", "storeFailed", "storeFailed"],
    ]);
  });
});

describe("events", () => {
  it("go to listeners that may throw and reject, and to none that left", async () => {
    const { session } = await simulated();
    const heard: unknown[] = [];
    session.on("acquired", () => {
      throw new Error("listener");
    });
    session.on("acquired", () => Promise.reject(new Error("listener")));
    const stop = session.on("acquired", (event) => heard.push(event));
    await session.token("flexvm");
    stop();
    await session.token("assetmanagement");
    expect(heard).toEqual([{ clientId: "flexvm", source: "password", expiresAt: expect.any(Date) }]);
  });

  it("tell a failure with its error", async () => {
    const { another } = await simulated();
    const session = another({ password: "wrong" });
    const heard = vi.fn();
    session.on("failed", heard);
    await session.token("flexvm").catch(() => undefined);
    expect(heard).toHaveBeenCalledExactlyOnceWith({ clientId: "flexvm", error: expect.any(AuthError) });
  });
});
