import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ConfigError } from "../../src/errors/before-sending.ts";
import { CloudSession, type CloudSessionOptions } from "../../src/session/cloud-session.ts";
import { simulated } from "./simulated.ts";

const times = <T>(count: number, run: (index: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, index) => run(index)));

describe("what a session tells of its tokens", () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"], now: Date.UTC(2026, 10, 16) }));
  afterEach(() => void vi.useRealTimers());

  it("tells nothing before the first", async () => {
    const { session } = await simulated();
    expect([session.isExpired(0, "flexvm"), session.timeRemaining("flexvm"), session.tokenInfo("flexvm")]).toEqual([
      true,
      0,
      undefined,
    ]);
    expect(session.tokens()).toEqual([]);
  });

  it("tells times, with and without naming the only client_id", async () => {
    const { session, another } = await simulated();
    const only = another();
    await only.token("flexvm");
    for (const clientId of ["flexvm", undefined]) {
      expect(only.isExpired(0, clientId)).toBe(false);
      expect(only.isExpired(3_599_999, clientId)).toBe(false);
      expect(only.isExpired(3_600_000, clientId)).toBe(true);
      expect(only.timeRemaining(clientId)).toBe(3_600_000);
      expect(only.tokenInfo(clientId)).toMatchObject({ source: "password", expiresAt: "2026-11-16T01:00:00.000Z" });
    }
    vi.setSystemTime(Date.UTC(2026, 10, 16, 1));
    expect([only.isExpired(), only.timeRemaining(), only.tokenInfo()?.expired]).toEqual([true, 0, true]);
    await session.token("assetmanagement");
    await session.token("flexvm");
    expect(session.tokens().map(({ clientId }) => clientId)).toEqual(["assetmanagement", "flexvm"]);
  });

  it("asks which client_id is meant where that is not clear", async () => {
    const { session, another } = await simulated();
    expect(() => session.isExpired()).toThrow("several client_ids: assetmanagement, flexvm");
    await expect(session.token()).rejects.toBeInstanceOf(ConfigError);
    const fresh = another();
    for (const ask of [fresh.token(), fresh.authenticate(), fresh.refresh()]) {
      await expect(ask).rejects.toThrow("knows no client_id yet");
    }
  });

  it("does not take a client_id it is asked about for one of its own", async () => {
    const { another } = await simulated();
    const session = another();
    await session.token("flexvm");
    expect([session.isExpired(0, "typo"), session.timeRemaining("typo"), session.tokenInfo("typo")]).toEqual([
      true,
      0,
      undefined,
    ]);
    expect(session.timeRemaining()).toBe(3_600_000);
  });

  it("never tells the token", async () => {
    const { session } = await simulated();
    const token = await session.token("flexvm");
    expect(JSON.stringify([session.tokenInfo("flexvm"), session.tokens()])).not.toContain(token);
  });

  it("renews at min(300 s, half the lifetime) before the end, with one exchange", async () => {
    const { sim, care } = await simulated({}, { tokenLifetimeMs: 120_000 });
    await care.send();
    vi.setSystemTime(Date.now() + 59_999);
    await care.send();
    expect(sim.journal.count({ operation: "token" })).toBe(1);
    vi.setSystemTime(Date.now() + 1);
    await times(5, () => care.send());
    expect([sim.forticloud.loginCount(), sim.forticloud.refreshCount()]).toEqual([1, 1]);
  });

  it("forgets one token or all of them", async () => {
    const { sim, session } = await simulated();
    await session.token("assetmanagement");
    await session.token("flexvm");
    await session.clear("flexvm");
    expect(session.tokens().map(({ clientId }) => clientId)).toEqual(["assetmanagement"]);
    await session.clear();
    expect(session.tokens()).toEqual([]);
    await session.token("flexvm");
    expect([sim.forticloud.loginCount("flexvm"), sim.forticloud.refreshCount()]).toEqual([2, 0]);
  });
});

describe("limits", () => {
  it("counts per client_id, and all of them together", async () => {
    const { session, care, flex } = await simulated();
    await care.send();
    await care.send();
    await flex.send();
    const counts = [session.limits("assetmanagement"), session.limits("flexvm"), session.limits()];
    expect(counts.map(({ calls }) => calls.lastMinute)).toEqual([2, 1, 3]);
    expect(session.limits("flexvm").limits).toEqual({ callsPerMinute: 100, callsPerHour: 1000, errorsPerHour: 10 });
    expect(session.limits("iam").calls.lastMinute).toBe(0);
    expect(session.limits()).toMatchObject({ limits: {}, withinLimits: true, errors: { lastHour: 0 } });
  });

  it("is not within its limits as a whole where one client_id is not", async () => {
    const { session, care, flex } = await simulated({ limits: { callsPerMinute: 1 } });
    expect(session.limits().withinLimits).toBe(true);
    await care.send();
    await flex.send();
    expect([session.limits("flexvm").withinLimits, session.limits().withinLimits]).toEqual([false, false]);
  });

  it("counts all together where they are shared", async () => {
    const { session, care, flex } = await simulated({ limits: { shared: true, callsPerMinute: 50 } });
    expect(session.limits().limits.callsPerMinute).toBe(50);
    await care.send();
    await flex.send();
    for (const status of [session.limits(), session.limits("flexvm"), care.limits(), flex.limits()]) {
      expect(status.calls.lastMinute).toBe(2);
    }
  });

  it("counts nothing in a shared window before the first client", async () => {
    const { another } = await simulated();
    const session = another({ limits: { shared: true } });
    await session.token("flexvm");
    expect(session.limits().calls.lastMinute).toBe(0);
  });
});
describe("options", () => {
  const base = { apiId: "id", password: "password" };

  it.each<[string, CloudSessionOptions]>([
    ["tokenLifetime", { tokenLifetime: 0 }],
    ["tokenLifetime", { tokenLifetime: Number.NaN }],
    ["tokenLifetime", { tokenLifetime: "60" as unknown as number }],
    ["loginPause", { loginPause: -1 }],
    ["singleToken", { singleToken: "yes" as unknown as boolean }],
    ["store", { store: {} as never }],
    ["tokens", { tokens: "secret-token" as never }],
    ["tokens.flexvm", { tokens: { flexvm: "" } }],
    ["tokens.flexvm", { tokens: { flexvm: "two words" } }],
    ["tokens.flexvm", { tokens: { flexvm: undefined as never } }],
    ["authUrl", { authUrl: "customerapiauth.fortinet.com" }],
    ["authUrl", { authUrl: "ftp://user:secret-password@host" }],
    ["authUrl", { authUrl: "https://user:secret-password@host" }],
    ["authUrl", { authUrl: "https://host/token?secret-token" }],
    ["apiUrl", { apiUrl: 5 as unknown as string }],
    ["apiUrl", { apiUrl: "" }],
    ["limits.shared", { limits: { shared: 1 as unknown as boolean } }],
    ["timeout", { timeout: 5000 as never }],
  ])("%s is checked, and not shown", (name, options) => {
    const make = () => new CloudSession({ ...base, ...options });
    expect(make).toThrow(ConfigError);
    expect(make).toThrow(new RegExp(`The option ${name.replace(".", "\\.")} must`));
    expect(make).not.toThrow(/secret/);
  });

  it("accepts undefined for everything", async () => {
    const names = ["tokens", "authUrl", "apiUrl", "store", "tokenLifetime", "loginPause", "singleToken", "limits"];
    const session = new CloudSession({ ...base, ...Object.fromEntries(names.map((name) => [name, undefined])) });
    expect(session.apiUrl).toBe("https://support.fortinet.com");
    await session.close();
  });

  it("takes URLs with and without a slash at the end, and with a path", async () => {
    for (const apiUrl of ["https://api.example.net/gate", "https://api.example.net/gate/"]) {
      const session = new CloudSession({ ...base, apiUrl });
      expect(session.apiUrl).toBe("https://api.example.net/gate");
      await session.close();
    }
  });
});
