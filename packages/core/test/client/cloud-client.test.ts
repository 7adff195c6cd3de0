import { inspect } from "node:util";
import { expectNoCanary } from "@fortikit-tools/testkit";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { memorySink } from "../../src/audit/sinks.ts";
import type { CloudClientOptions } from "../../src/client/cloud-client.ts";
import { ConfigError, QueueFullError } from "../../src/errors/before-sending.ts";
import { CloudSession } from "../../src/session/cloud-session.ts";
import { limits, miniCare, miniFlex } from "../session/mini-clients.ts";
import { simulated } from "../session/simulated.ts";

const made: { close(): Promise<unknown> }[] = [];

function keep<T extends { close(): Promise<unknown> }>(closable: T): T {
  made.push(closable);
  return closable;
}

const session = (): CloudSession => keep(new CloudSession({ apiId: "id", password: "password" }));

beforeEach(() => {
  for (const name of ["FORTICLOUD_API_ID", "FORTICLOUD_PASSWORD", "API_USERNAME", "API_PASSWORD"]) {
    vi.stubEnv(name, undefined);
  }
});
afterEach(async () => {
  await Promise.all(made.splice(0).map((each) => each.close()));
});

describe("options", () => {
  it.each<[readonly string[], CloudClientOptions]>([
    [["session", "token"], { session: session(), token: "token" }],
    [["session", "apiId", "password"], { session: session(), apiId: "id", password: "password" }],
    [["session", "password"], { session: session(), password: "password" }],
    [["token", "apiId"], { token: "token", apiId: "id" }],
    [["session", "authUrl"], { session: session(), authUrl: "https://auth.example.net" }],
    [["session", "apiUrl"], { session: session(), apiUrl: "https://api.example.net" }],
  ])("%j contradict each other", (names, options) => {
    const make = () => miniCare(options);
    expect(make).toThrow(ConfigError);
    for (const name of names) expect(make).toThrow(name);
    expect(make).toThrow("contradict each other");
  });

  it.each<[string, unknown]>([
    ["clientId", ""],
    ["clientId", 5],
    ["token", ""],
    ["token", "two words"],
    ["session", {}],
    ["session", "session"],
    ["baseUrl", "support.fortinet.com"],
    ["baseUrl", "https://user:secret@host"],
    ["concurrency", 0],
  ])("%s is checked and named", (name, value) => {
    const credentials = name === "token" || name === "session" ? {} : { apiId: "id", password: "password" };
    const make = () => keep(miniCare({ ...credentials, [name]: value }));
    expect(make).toThrow(ConfigError);
    expect(make).toThrow(new RegExp(`The option ${name} must`));
    expect(make).not.toThrow(/secret|two words/);
  });

  it("need a session, credentials or a token, which may come from the environment", () => {
    expect(() => miniCare()).toThrow(/No FortiCloud credentials/);
    expect(() => miniCare({ apiId: "id" })).toThrow(/password is missing/);
    vi.stubEnv("FORTICLOUD_API_ID", "id");
    vi.stubEnv("FORTICLOUD_PASSWORD", "password");
    expect(keep(miniCare()).clientId).toBe("assetmanagement");
  });

  it("accept undefined for everything", () => {
    const names = ["token", "apiId", "password", "clientId", "baseUrl", "apiUrl", "authUrl", "limits", "tls", "audit"];
    const options = Object.fromEntries(names.map((name) => [name, undefined]));
    expect(keep(miniCare({ ...options, session: session() })).clientId).toBe("assetmanagement");
    expect(keep(miniCare({ ...options, session: undefined, token: "token" })).clientId).toBe("assetmanagement");
  });
});

describe("what a client calls", () => {
  it("is the product's path on the session's host, or another base URL, for the product's client_id or another", () => {
    const on = keep(new CloudSession({ apiId: "id", password: "p", apiUrl: "https://gate.example.net/cloud/" }));
    const care = miniCare({ session: on });
    expect(care.config.origin + care.config.prefix).toBe("https://gate.example.net/cloud/ES/api/registration/v3");
    const other = miniCare({ session: on, baseUrl: "https://other.example.net/v4/", clientId: "iam" });
    expect(other.config.origin + other.config.prefix).toBe("https://other.example.net/v4");
    expect(other.clientId).toBe("iam");
  });

  it("gets its token from the session, or the one it was given", async () => {
    const { sim, session: shared, client } = await simulated();
    const token = await shared.token("assetmanagement");
    const own = client({ apiId: undefined, password: undefined, token });
    expect((await own.send()).status).toBe(200);
    expect(sim.forticloud.loginCount()).toBe(1);
    await expect(own.session.refresh()).rejects.toBeInstanceOf(ConfigError);
  });

  it("gets it for another client_id, which the service then judges", async () => {
    const { sim, session: shared, client } = await simulated();
    await expect(client({ session: shared, clientId: "flexvm" }).send()).rejects.toMatchObject({ code: "auth" });
    expect(sim.forticloud.loginCount("flexvm")).toBe(1);
  });
});

describe("what a client inherits", () => {
  it("is every option of the session it does not set", () => {
    const on = keep(
      new CloudSession({
        ...{ apiId: "id", password: "password", userAgent: "tool/1", readOnly: true, trackOperations: true },
        ...{ timeout: { connect: 1000, attempt: 2000 }, retry: { limit: 7 }, concurrency: 3 },
        ...{ headers: { "X-Team": "net" }, audit: { actor: { user: "ana" } } },
      }),
    );
    const { config } = miniCare({ session: on, timeout: { attempt: 5000 }, readOnly: false, retry: { delay: 5 } });
    expect(config.timeout).toEqual({ connect: 1000, attempt: 5000, total: undefined });
    expect([config.retry.limit, config.retry.delay, config.concurrency]).toEqual([7, 5, 3]);
    expect([config.readOnly, config.operations.enabled, config.actor]).toEqual([false, true, { user: "ana" }]);
    expect(config.headers).toMatchObject({ "user-agent": "tool/1", "x-team": "net" });
  });

  it("is its connections and its audit trail, unless the client asks for its own", async () => {
    const on = session();
    const [sharing, apart] = [miniCare({ session: on }), keep(miniCare({ session: on, pool: { connections: 2 } }))];
    expect(sharing.config.net).toBe(on.shared.net);
    expect(apart.config.net).not.toBe(on.shared.net);
    expect(apart.stats().pool.limit).toBe(2);
    const sink = memorySink();
    const audited = keep(miniCare({ session: on, audit: { sinks: sink } }));
    expect([sharing.config.trail, apart.config.trail]).toEqual([on.shared.trail, on.shared.trail]);
    expect(audited.config.trail).not.toBe(on.shared.trail);
    const actor = miniCare({ session: on, audit: { actor: { user: "ana" } } });
    expect(actor.config.trail).toBe(on.shared.trail);
  });

  it("is its logger, at a level of its own", () => {
    const info = vi.fn();
    const logger = { debug: info, info, warn: info, error: info };
    const on = keep(new CloudSession({ apiId: "id", password: "password", logger, logLevel: "error" }));
    expect(miniCare({ session: on }).config.logger).toBe(on.shared.logger);
    miniCare({ session: on, logLevel: "debug" }).config.logger.debug({}, "said");
    expect(info).toHaveBeenCalledExactlyOnceWith({}, "said");
  });

  it("warns once where a client of its own connections accepts any certificate", () => {
    const warn = vi.fn();
    const logger = { debug: warn, info: warn, warn, error: warn };
    keep(miniCare({ session: session(), logger, tls: { insecure: true } }));
    expect(warn).toHaveBeenCalledOnce();
  });
});

describe("limits", () => {
  it("are the product's, per client_id, and shared by all clients of it", async () => {
    const { session: on, care } = await simulated();
    const second = miniCare({ session: on });
    await care.send();
    expect(care.limits().limits).toEqual(limits);
    expect([second.limits().calls.lastMinute, on.limits("assetmanagement").calls.lastMinute]).toEqual([1, 1]);
    expect(miniFlex({ session: on }).limits().calls.lastMinute).toBe(0);
  });

  it("are counted apart for a client with limits of its own, and told by the session where it is the first", async () => {
    const { another } = await simulated();
    const on = another();
    const strict = miniCare({ session: on, limits: { enforce: "reject", callsPerMinute: 1 } });
    const loose = miniCare({ session: on });
    const apart = miniCare({ session: on, limits: { callsPerMinute: 5 } });
    await strict.send();
    await expect(strict.send()).rejects.toBeInstanceOf(QueueFullError);
    expect(on.limits("assetmanagement").calls.lastMinute).toBe(1);
    expect([loose, apart].map((each) => each.limits().limits.callsPerMinute)).toEqual([1, 5]);
    expect(apart.limits().calls.lastMinute).toBe(0);
  });

  it("are the session's alone where they are shared", () => {
    const on = keep(new CloudSession({ apiId: "id", password: "p", limits: { shared: true, callsPerMinute: 7 } }));
    expect(() => miniCare({ session: on, limits: { callsPerMinute: 5 } })).toThrow(/limits and session contradict/);
    const [care, flex] = [miniCare({ session: on }), miniFlex({ session: on })];
    expect(care.config.limits).toBe(flex.config.limits);
    expect(care.limits().limits).toEqual({ ...limits, callsPerMinute: 7 });
  });
});

describe("close", () => {
  it("ends a session the client made, and revokes its token", async () => {
    const { sim, client } = await simulated();
    const care = client({});
    await care.send();
    await care[Symbol.asyncDispose]();
    await care.close();
    expect([sim.forticloud.liveTokenCount(), sim.journal.count({ operation: "revoke" })]).toEqual([0, 1]);
    await expect(care.session.token()).rejects.toBeInstanceOf(ConfigError);
    await expect(care.send()).rejects.toBeInstanceOf(ConfigError);
  });

  it("leaves a session it was given alone, and its other clients", async () => {
    const { sim, care, flex, session: on } = await simulated();
    await Promise.all([care.send(), flex.send()]);
    await care.close();
    await expect(care.send()).rejects.toBeInstanceOf(ConfigError);
    expect((await flex.send()).status).toBe(200);
    expect(await on.token("assetmanagement")).toMatch(/\S{30}/);
    expect(sim.journal.count({ operation: "revoke" })).toBe(0);
  });

  it("ends connections and sinks of the client's own, and does not wait for ever", async () => {
    const { sim, session: on } = await simulated();
    const sink = { ...memorySink(), close: vi.fn() };
    const care = miniCare({ session: on, pool: { connections: 1 }, audit: { sinks: sink } });
    await care.send();
    sim.faults.add({ match: { api: "forticare" }, fault: { kind: "slowBody", intervalMs: 10, endless: true } });
    const abort = new AbortController();
    const hanging = care.send({}, { signal: abort.signal });
    await vi.waitFor(() => expect(sim.journal.count({ api: "forticare" })).toBe(2), { interval: 1 });
    await care.close({ timeout: 50 });
    expect(sink.close).toHaveBeenCalledOnce();
    abort.abort();
    await expect(hanging).rejects.toMatchObject({ code: "aborted" });
  });
});

describe("what a client tells of itself", () => {
  it("is no secret, by no way of looking", () => {
    const password = "pass-word-0123456789";
    const on = keep(new CloudSession({ apiId: "id", password, tokens: { flexvm: "token-0123456789" } }));
    const own = keep(miniCare({ apiId: "id", password }));
    for (const each of [on, own, miniCare({ session: on }), miniFlex({ session: on })]) {
      expectNoCanary(each, password);
      expectNoCanary(each, "token-0123456789");
      expect(inspect(each, { depth: null, showHidden: true, customInspect: false })).not.toContain("0123456789");
    }
  });

  it("is its class, its service and its URL", () => {
    const on = session();
    expect(inspect(miniCare({ session: on }))).toBe(
      "MiniClient { https://support.fortinet.com/ES/api/registration/v3 }",
    );
    expect(inspect(on)).toBe("CloudSession { https://customerapiauth.fortinet.com }");
    expect(JSON.parse(JSON.stringify(miniFlex({ session: on })))).toEqual({
      client: "MiniClient",
      service: "flex",
      url: "https://support.fortinet.com/ES/api/fortiflex/v2",
    });
  });

  it("is its figures, its last call and its operations", async () => {
    const { session: on } = await simulated();
    const care = miniCare({ session: on, trackOperations: true, breaker: { threshold: 1 }, retry: false });
    expect(care.lastRequest).toBeUndefined();
    await care.send();
    await care.send({ operation: "folders.create", path: "/folders/create", safe: false }).catch(() => undefined);
    expect(care.lastRequest).toMatchObject({ operation: "folders.create", status: 400 });
    expect(care.stats()).toMatchObject({ calls: 2 });
    expect(care.health().breaker.state).toBe("closed");
    expect([care.operations().length, care.writes().length]).toEqual([2, 1]);
    expect(JSON.parse(care.export())).toHaveLength(2);
    expect(care.export({ format: "csv" })).toContain("folders");
    expect(() => care.resetBreaker()).not.toThrow();
    const silent = miniCare({ session: on });
    for (const ask of [() => silent.operations(), () => silent.writes(), () => silent.export()]) {
      expect(ask).toThrow(/trackOperations/);
    }
  });
});
