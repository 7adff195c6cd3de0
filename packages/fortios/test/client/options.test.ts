import { ConfigError, FortiOS, type FortiOSOptions, UnsupportedError } from "@fortikit/fortios";
import { fortios74 } from "@fortikit/fortios/7.4";
import { describe, expect, it, vi } from "vitest";
import { TokenGate } from "../../src/auth/token-gate.ts";
import { client, rig, status } from "./rig.ts";

const make = (options: object): (() => FortiOS) => {
  return () => client(options as FortiOSOptions);
};

describe("options", () => {
  it.each([
    ["no credentials", { host: "fw" }, /No credentials/],
    ["no host", { token: "abcd" }, /No FortiGate/],
    ["token and password", { host: "fw", token: "abcd", username: "a", password: "b" }, /contradict/],
    ["token and user name", { host: "fw", token: "abcd", username: "a" }, /contradict/],
    ["user name alone", { host: "fw", username: "a" }, /password is missing/],
    ["password alone", { host: "fw", password: "a" }, /username is missing/],
    ["an empty user name", { host: "fw", username: " ", password: "a" }, /username is missing or empty/],
    ["an empty password", { host: "fw", username: "a", password: "" }, /password is missing or empty/],
    ["an empty token", { host: "fw", token: "" }, /token must be a token/],
    ["a token with a line break", { host: "fw", token: "abcd\n" }, /token must be a token/],
    ["a token that is none", { host: "fw", token: 5 }, /token must be a token/],
    ["two ports", { host: "fw:1", port: 2, token: "abcd" }, /contradict/],
    ["an empty host", { host: "", token: "abcd" }, /host must be/],
    ["a host that is none", { host: 5, token: "abcd" }, /host must be/],
    ["an empty vdom", { host: "fw", token: "abcd", vdom: "" }, /vdom must be/],
    ["every vdom", { host: "fw", token: "abcd", vdom: "*" }, /vdom must be the name of one/],
    ["several vdoms", { host: "fw", token: "abcd", vdom: "a,b" }, /vdom must be the name of one/],
    ["every vdom over a transport", { transport: { send: async () => ({}) }, vdom: "*" }, /vdom must be the name/],
    ["a schema that is none", { host: "fw", token: "abcd", schema: {} }, /schema must be/],
    ["a schema without rows", { host: "fw", token: "abcd", schema: { line: "7.6", rows: 5 } }, /schema must be/],
    ["a wrong idle time", { host: "fw", username: "a", password: "b", sessionIdle: 0 }, /sessionIdle/],
    ["a wrong pause", { host: "fw", token: "abcd", auth: { pause: -1 } }, /auth.pause/],
    ["a wrong handler", { host: "fw", username: "a", password: "b", onChallenge: 5 }, /onChallenge/],
    ["a token and onChallenge", { host: "fw", token: "abcd", onChallenge: () => undefined }, /contradict/],
    ["a token and sessionIdle", { host: "fw", token: "abcd", sessionIdle: 1000 }, /contradict/],
    ["a transport that is none", { transport: {} }, /transport must be/],
    ["transport and host", { transport: { send: async () => ({}) }, host: "fw" }, /contradict/],
    ["transport and readOnly", { transport: { send: async () => ({}) }, readOnly: true }, /contradict/],
    ["a core option of the wrong type", { host: "fw", token: "abcd", concurrency: "4" }, /concurrency/],
    ["an authorization header", { host: "fw", token: "abcd", headers: { Authorization: "x" } }, /authorization/],
    ["a cookie header", { host: "fw", token: "abcd", headers: { Cookie: "x" } }, /cookie/],
  ])("%s", (_, options, message) => {
    expect(make(options)).toThrow(ConfigError);
    expect(make(options)).toThrow(message);
  });

  it("errors show no secret", () => {
    for (const options of [
      { host: "fw", token: "canary token" },
      { host: "fw", username: "", password: "canary-pw" },
    ]) {
      expect(make(options)).not.toThrow(/canary/);
    }
  });

  it("has defaults for FortiGates", () => {
    const { config } = (client({ host: "fw", token: "abcd", retry: undefined }) as unknown as Inner).http;
    expect(config.timeout).toEqual({ connect: 10_000, attempt: 300_000, total: undefined });
    expect(config.retry).toMatchObject({ limit: 3, delay: 1000, maxDelay: 30_000, jitter: 0.25 });
    expect(config.concurrency).toBe(4);
    expect(config.origin).toBe("https://fw");
  });

  it("warns of plain HTTP", async () => {
    const warn = vi.fn();
    const nothing = (): void => undefined;
    await rig({ logger: { debug: nothing, info: nothing, error: nothing, warn } });
    expect(warn).toHaveBeenCalledWith({ host: "127.0.0.1" }, expect.stringContaining("Plain HTTP"));
  });
});

interface Auth {
  readonly config: { readonly authorizer: unknown };
}

interface Inner {
  readonly http: {
    readonly config: {
      readonly timeout: object;
      readonly retry: object;
      readonly concurrency: number;
      readonly origin: string;
    };
  };
}

describe("the environment", () => {
  const stub = (env: Readonly<Record<string, string>>): void => {
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  };

  it("gives host, port, vdom and token", async () => {
    const { gate } = await rig({}, { vdoms: ["root", "edge"] });
    const { port } = new URL(gate.url);
    stub({ FORTIOS_HOST: "http://127.0.0.1", FORTIOS_PORT: port, FORTIOS_TOKEN: "test-token", FORTIOS_VDOM: "edge" });
    await client({}).request(status);
    expect(gate.requests.at(-1)).toMatchObject({
      query: { vdom: "edge" },
      headers: { authorization: "Bearer test-token" },
    });
  });

  it("gives user name and password", async () => {
    const { gate } = await rig();
    stub({ FORTIOS_HOST: gate.url, FORTIOS_USERNAME: "admin", FORTIOS_PASSWORD: "test-password" });
    await client({}).request(status);
    expect(gate.logins()).toBe(1);
  });

  it("gives the token where it has both", () => {
    stub({ FORTIOS_HOST: "fw", FORTIOS_TOKEN: "abcd", FORTIOS_USERNAME: "admin", FORTIOS_PASSWORD: "pw" });
    expect((client({}) as unknown as { readonly http: Auth }).http.config.authorizer).toBeInstanceOf(TokenGate);
  });

  it("gives no credential beside an explicit one", () => {
    stub({ FORTIOS_HOST: "fw", FORTIOS_TOKEN: "abcd", FORTIOS_USERNAME: "admin", FORTIOS_PASSWORD: "pw" });
    expect(make({ username: "other" })).toThrow(/password is missing/);
    expect(make({ password: "other" })).toThrow(/username is missing/);
    expect(make({ token: "other-token" })).not.toThrow();
  });

  it("is wrong where it is half", () => {
    stub({ FORTIOS_HOST: "fw", FORTIOS_USERNAME: "admin" });
    expect(make({})).toThrow(/FORTIOS_PASSWORD is missing/);
    stub({ FORTIOS_TOKEN: "with blank" });
    expect(make({})).toThrow(/FORTIOS_TOKEN must be a token/);
  });

  it("counts for nothing where it is empty, and where the options say otherwise", () => {
    stub({ FORTIOS_HOST: "", FORTIOS_PORT: "", FORTIOS_VDOM: "", FORTIOS_TOKEN: "" });
    expect(make({ token: "abcd" })).toThrow(/No FortiGate/);
    expect(make({ host: "fw" })).toThrow(/No credentials/);
    expect(client({ host: "fw", token: "abcd" }).vdom).toBeUndefined();
    stub({ FORTIOS_PORT: "1", FORTIOS_VDOM: "edge" });
    expect(JSON.stringify(client({ host: "fw:8443", token: "abcd", vdom: "own" }))).toContain("https://fw:8443");
    expect(client({ host: "fw", token: "abcd", vdom: "own" }).vdom).toBe("own");
  });
});

describe("a transport of one's own", () => {
  const send = vi.fn(async () => ({
    value: { status: "success", serial: "FGT1", version: "v7.6.6", build: 1, vdom: "root", results: [{ name: "web" }] },
    status: 200,
    headers: {},
    requestId: "1",
    attempts: 1,
    durationMs: 1,
    sent: true,
  }));

  it("carries every tree, and whole paths", async () => {
    const close = vi.fn();
    const transport = { send, close };
    const fgt = new FortiOS({ transport, vdom: "edge" });
    expect(await fgt.cmdb.firewall.address.list()).toEqual([{ name: "web" }]);
    expect(send).toHaveBeenCalledWith(
      expect.objectContaining({ method: "GET", path: "/api/v2/cmdb/firewall/address", safe: true }),
      expect.anything(),
    );
    expect(send).toHaveBeenCalledWith(
      expect.objectContaining({ query: expect.objectContaining({ vdom: "edge" }) }),
      expect.anything(),
    );
    await fgt.monitor.system.status.get();
    expect(fgt.device).toMatchObject({ serial: "FGT1" });
    expect(await fgt.close()).toEqual([]);
    expect(close).not.toHaveBeenCalled();
  });

  it("keeps its own figures", () => {
    const fgt = new FortiOS({ transport: { send, close: async () => undefined } });
    for (const ask of [() => fgt.stats(), () => fgt.health(), () => fgt.limits(), () => fgt.lastRequest]) {
      expect(ask).toThrow(UnsupportedError);
    }
    fgt.resume();
    expect(fgt.session).toBeUndefined();
    expect(JSON.stringify(fgt)).toBe('{"client":"FortiOS","service":"fortios"}');
  });
});

describe("the schema", () => {
  it("is 7.6 unless another is given", () => {
    const fgt = client({ host: "fw", token: "abcd" });
    expect("address" in fgt.cmdb.firewall).toBe(true);
    const old = new FortiOS({ host: "fw", token: "abcd", schema: fortios74 });
    expect("address" in old.cmdb.firewall).toBe(true);
    expect(old.cmdb).toBe(old.cmdb);
    expect([old.monitor, old.log, old.service].every((tree) => typeof tree === "object")).toBe(true);
  });
});
