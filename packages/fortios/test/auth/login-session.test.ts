import { AuthError, LockedOutError } from "@fortikit/fortios";
import { describe, expect, it, vi } from "vitest";
import { client, failure, rig, status } from "../client/rig.ts";

const admin = { username: "admin", password: "test-password" } as const;
const many = <T>(count: number, make: () => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, make));
const create = { method: "POST", url: "/api/v2/cmdb/firewall/address", data: { name: "web" } } as const;

describe("one session", () => {
  it("is one login for fifty parallel first calls", async () => {
    const { gate, fgt } = await rig(admin);
    await many(50, () => fgt.request(status));
    expect(gate.logins()).toBe(1);
    expect(gate.requests).toHaveLength(51);
  });

  it("carries cookies and X-CSRFTOKEN, and no authorization", async () => {
    const { gate, fgt } = await rig(admin);
    await fgt.request(create);
    const headers = gate.requests.at(-1)?.headers ?? {};
    expect(headers.cookie).toContain("ccsrf_token");
    expect(headers["x-csrftoken"]).toMatch(/^[^"]+$/);
    expect(headers.authorization).toBeUndefined();
    expect(gate.rows("firewall/address").some(({ name }) => name === "web")).toBe(true);
  });

  it.each(["v6.0.4", "v6.4.9", "v7.0.14", "v7.2.13", "v7.4.12", "v7.6.2", "v7.6.6", "v8.0.0"])(
    "reads, writes and logs out on %s",
    async (version) => {
      const { gate, fgt } = await rig(admin, { version });
      await fgt.request(create);
      await fgt.request(status);
      expect(gate.logins()).toBe(1);
      await fgt.close();
      expect(gate.logouts()).toBe(1);
    },
  );

  it("is renewed once when it has ended in the middle of fifty calls, and the calls are repeated", async () => {
    const { gate, fgt } = await rig(admin);
    const logins: boolean[] = [];
    fgt.on("login", ({ again }) => logins.push(again));
    await fgt.request(status);
    gate.endSessions();
    await many(50, () => fgt.request(status));
    expect(gate.logins()).toBe(2);
    expect(logins).toEqual([false, true]);
  });

  it("is renewed for a write as well: what was refused did not run", async () => {
    const { gate, fgt } = await rig(admin);
    await fgt.request(status);
    gate.endSessions();
    await fgt.request(create);
    expect(gate.rows("firewall/address").filter(({ name }) => name === "web")).toHaveLength(1);
  });

  it("that never worked is not renewed with every call", async () => {
    const { gate, fgt } = await rig(admin);
    gate.fault({ match: ({ path }) => path.includes("/monitor/"), reply: { status: 401, body: "" }, times: 3 });
    for (let calls = 0; calls < 3; calls += 1) expect(await failure(fgt.request(status))).toBeInstanceOf(AuthError);
    expect(gate.logins()).toBe(1);
    await fgt.request(status);
  });

  it("refused again right after a renewal gives up", async () => {
    const { gate, fgt } = await rig(admin);
    await fgt.request(status);
    gate.fault({ match: ({ path }) => path.includes("/monitor/"), reply: { status: 401, body: "" }, times: 2 });
    expect(await failure(fgt.request(status))).toBeInstanceOf(AuthError);
    expect(gate.logins()).toBe(2);
  });
});

describe("an idle session", () => {
  const later = (ms: number): void => {
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + ms });
  };

  it("is replaced before the next call, and the old one is logged out", async () => {
    const { gate, fgt } = await rig({ ...admin, sessionIdle: 60_000 });
    await fgt.request(status);
    later(59_000);
    await fgt.request(status);
    later(59_000);
    await fgt.request(status);
    expect(gate.logins()).toBe(1);
    later(61_000);
    await fgt.request(status);
    expect(gate.logins()).toBe(2);
    expect(gate.logouts()).toBe(1);
    vi.useRealTimers();
  });

  it("is five minutes without an option", async () => {
    const { gate, fgt } = await rig(admin, { idleTimeout: 3_600_000 });
    await fgt.request(status);
    later(299_000);
    await fgt.request(status);
    later(301_000);
    await fgt.request(status);
    expect(gate.logins()).toBe(2);
    vi.useRealTimers();
  });

  it("is kept with sessionIdle: false", async () => {
    const { gate, fgt } = await rig({ ...admin, sessionIdle: false }, { idleTimeout: 36_000_000 });
    await fgt.request(status);
    later(3_600_000);
    await fgt.request(status);
    expect(gate.logins()).toBe(1);
    vi.useRealTimers();
  });
});

describe("a login that fails", () => {
  it("is one attempt for twenty calls, and pauses", async () => {
    const { gate, fgt } = await rig({ ...admin, password: "wrong-password" });
    const results = await Promise.allSettled(Array.from({ length: 20 }, () => fgt.request(status)));
    for (const result of results) expect(result).toMatchObject({ reason: expect.any(AuthError) });
    expect(gate.failures()).toBe(1);
    const error = await failure(fgt.request(status));
    expect(error.message).toMatch(/login of admin failed; nothing is sent until/);
    expect(gate.failures()).toBe(1);
    fgt.resume();
    await failure(fgt.request(status));
    expect(gate.failures()).toBe(2);
  });

  it("by a lock-out pauses as long as the device blocks, and is told", async () => {
    const { gate, fgt } = await rig(admin);
    const told: Date[] = [];
    fgt.on("lockedOut", ({ until }) => told.push(until));
    gate.fault({ reply: { status: 429, headers: { "retry-after": "120" }, body: "<html></html>" } });
    expect(await failure(fgt.request(status))).toBeInstanceOf(LockedOutError);
    expect(await failure(fgt.request(status))).toBeInstanceOf(LockedOutError);
    expect(gate.requests).toHaveLength(1);
    expect(told[0]?.getTime()).toBeGreaterThan(Date.now() + 100_000);
  });

  it("by a lock-out of the session pauses as well", async () => {
    const { gate, fgt } = await rig(admin);
    await fgt.request(status);
    gate.fault({ reply: { status: 429, body: "<html></html>" } });
    expect(await failure(fgt.request(status))).toBeInstanceOf(LockedOutError);
    expect(await failure(fgt.request(status))).toBeInstanceOf(LockedOutError);
    expect(gate.requests).toHaveLength(3);
  });

  it("on the way does not pause", async () => {
    const { gate, fgt } = await rig(admin);
    gate.fault({ cut: "reset" });
    expect(await failure(fgt.request(status))).toMatchObject({ code: "network" });
    await fgt.request(status);
    expect(gate.logins()).toBe(1);
  });

  it("with the context of the call it was made for", async () => {
    const { fgt } = await rig({ ...admin, password: "wrong-password", trackOperations: true });
    const error = await failure(fgt.request(status));
    expect(error).toMatchObject({ requestId: expect.any(String), context: { service: "fortios" } });
    expect(fgt.operations()).toMatchObject([{ operation: "request", sent: false, error: "auth" }]);
  });
});

describe("waiting for a login", () => {
  it("ends with the call's signal, and the login goes on for others", async () => {
    const { gate, fgt } = await rig(admin);
    const held = Promise.withResolvers<void>();
    gate.fault({ wait: held.promise });
    const other = fgt.request(status);
    const stop = new AbortController();
    const waiting = failure(fgt.request(status, { signal: stop.signal }));
    await vi.waitFor(() => expect(gate.requests).toHaveLength(1));
    stop.abort();
    expect(await waiting).toMatchObject({ code: "aborted", sent: false });
    held.resolve();
    await other;
    expect(gate.logins()).toBe(1);
  });
});

describe("the password", () => {
  it("is kept out of logs however many logins, with their cookies, come after it", async () => {
    const { gate, fgt } = await rig({ ...admin, trackOperations: true });
    for (let login = 0; login < 140; login += 1) {
      gate.endSessions();
      await fgt.request(status);
    }
    expect(gate.logins()).toBe(140);
    const data = { name: "x", comment: admin.password };
    await fgt.request({ method: "POST", url: "/api/v2/cmdb/firewall/address", data });
    expect(fgt.export()).not.toContain(admin.password);
  });
});

describe("close", () => {
  it("logs out once, however often it is called", async () => {
    const { gate, fgt } = await rig(admin);
    await fgt.request(status);
    await Promise.all([fgt.close(), fgt.close()]);
    await fgt.close();
    expect(gate.logouts()).toBe(1);
    expect(fgt.session).toBeUndefined();
    expect(await failure(fgt.request(status))).toMatchObject({ code: "config" });
  });

  it("logs out after calls that failed", async () => {
    const { gate, fgt } = await rig(admin);
    await failure(fgt.request({ method: "GET", url: "/api/v2/cmdb/firewall/nosuch" }));
    await fgt.close();
    expect(gate.logouts()).toBe(1);
  });

  it("sends nothing without a login", async () => {
    const { gate, fgt } = await rig(admin);
    await fgt.close();
    expect(gate.requests).toHaveLength(0);
  });

  it("waits for the login under way and logs it out", async () => {
    const { gate, fgt } = await rig(admin);
    const held = Promise.withResolvers<void>();
    gate.fault({ wait: held.promise });
    const call = fgt.request(status).catch(() => undefined);
    await vi.waitFor(() => expect(gate.requests).toHaveLength(1));
    const closed = fgt.close();
    held.resolve();
    await closed;
    await call;
    expect([gate.logins(), gate.logouts()]).toEqual([1, 1]);
  });

  it.each(["the device", "onChallenge"])(
    "does not wait for a login that hangs in %s, and neither do its calls",
    async (where) => {
      const hangs = Promise.withResolvers<never>();
      const asked = vi.fn(() => hangs.promise);
      const { gate, fgt } = await rig(
        { ...admin, onChallenge: asked },
        { admins: { admin: { password: "test-password", tokenCode: "1" } } },
      );
      if (where === "the device") gate.fault({ cut: "hang" });
      const call = failure(fgt.request(status));
      await vi.waitFor(() => expect(where === "the device" ? gate.requests.length : asked.mock.calls.length).toBe(1));
      await fgt.close({ timeout: 20 });
      expect(await call).toMatchObject({ code: "config", message: "The client is closed." });
    },
  );

  it("survives a logout that fails", async () => {
    const lines: string[] = [];
    const log = (_: object, message: string): void => void lines.push(message);
    const logger = { debug: log, info: log, warn: log, error: log };
    const { gate, fgt } = await rig({ ...admin, logger });
    await fgt.request(status);
    gate.fault({ cut: "reset" });
    await fgt.close();
    expect(lines).toContain("The logout failed; the device ends the session by itself.");
  });

  it("logs out of read-only clients too", async () => {
    const { gate, fgt } = await rig({ ...admin, readOnly: true });
    await fgt.request(status);
    await fgt.close();
    expect([gate.logins(), gate.logouts()]).toEqual([1, 1]);
  });

  it("comes with await using", async () => {
    const { gate } = await rig(admin);
    const fgt = client({ host: gate.url, ...admin });
    await fgt.request(status);
    await fgt[Symbol.asyncDispose]();
    expect(gate.logouts()).toBe(1);
  });
});

describe("challenges of the device", () => {
  it("second factor, banner and password change", async () => {
    const admins = {
      admin: { password: "test-password", tokenCode: "123456", banner: "before", mustChange: true },
    } as const;
    const answers = {
      token_code: { code: "123456" },
      banner: { accept: true },
      password_change: { newPassword: "n3w-one" },
    };
    const { gate, fgt } = await rig({ ...admin, onChallenge: async ({ kind }) => answers[kind] }, { admins });
    await fgt.request(status);
    gate.endSessions();
    expect(gate.logins()).toBe(1);
    await fgt.request(status);
    expect(gate.requests.at(-2)?.body).toMatchObject({ password: "n3w-one" });
  });
});
