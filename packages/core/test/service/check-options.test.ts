import { describe, expect, it } from "vitest";
import { memorySink } from "../../src/audit/sinks.ts";
import type { ServiceOptions } from "../../src/contract/options.ts";
import { ConfigError } from "../../src/errors/before-sending.ts";
import { checkOptions, checks, exclusive, splitUrl } from "../../src/service/check-options.ts";

/** Every option: values that are right, values that are wrong. */
const table: Readonly<Record<string, { readonly right: readonly unknown[]; readonly wrong: readonly unknown[] }>> = {
  timeout: { right: [{}], wrong: [5000, "5s", null, [], true] },
  "timeout.connect": { right: [1, 0.5], wrong: [0, -1, Number.NaN, "1000", null, 2 ** 31, Number.POSITIVE_INFINITY] },
  "timeout.attempt": { right: [300_000], wrong: [0, "1"] },
  "timeout.total": { right: [1], wrong: [0, {}] },
  retry: { right: [{}, false], wrong: [true, 3, "none", null, []] },
  "retry.limit": { right: [0, 5], wrong: [-1, 1.5, "3", Number.NaN, false] },
  "retry.strategy": { right: ["exponential", "linear"], wrong: ["Linear", "", 1] },
  "retry.delay": { right: [0, 100], wrong: [-1, "1s"] },
  "retry.maxDelay": { right: [0], wrong: [-1, Number.NaN] },
  "retry.jitter": { right: [0, 0.25, 1], wrong: [-0.1, 25, "25%"] },
  "retry.maxRetryAfter": { right: [0], wrong: [-1] },
  "retry.adaptive": { right: [true, false], wrong: ["true", 1] },
  breaker: { right: [true, false, {}], wrong: [5, "on", null, []] },
  "breaker.threshold": { right: [1], wrong: [0, 1.5, true] },
  "breaker.timeout": { right: [1], wrong: [0] },
  "breaker.trials": { right: [3], wrong: [0, "3"] },
  "breaker.wait": { right: [true, false, {}], wrong: [5, "yes"] },
  "breaker.wait.attempts": { right: [0, 3], wrong: [-1, 0.5] },
  "breaker.wait.delay": { right: [0, 1], wrong: [-1] },
  limits: { right: [{}], wrong: [true, 100, "queue"] },
  "limits.callsPerMinute": { right: [1], wrong: [0, 0.5] },
  "limits.callsPerHour": { right: [1000], wrong: [0] },
  "limits.errorsPerHour": { right: [10], wrong: [-10] },
  "limits.enforce": { right: ["off", "queue", "reject"], wrong: [true, "drop"] },
  "limits.queueSize": { right: [0], wrong: [-1] },
  "limits.maxWait": { right: [0], wrong: [-1, Number.POSITIVE_INFINITY] },
  "limits.shared": { right: [true], wrong: ["yes"] },
  tls: { right: [{}], wrong: [true, "insecure"] },
  "tls.ca": { right: ["PEM", ["PEM", "PEM"]], wrong: [5, [5], ""] },
  "tls.cert": { right: ["PEM"], wrong: [5, ["PEM"]] },
  "tls.key": { right: ["PEM"], wrong: [{}] },
  "tls.passphrase": { right: ["text"], wrong: [5] },
  "tls.fingerprint256": { right: ["AB"], wrong: [true] },
  "tls.expectedName": { right: ["name"], wrong: [true] },
  "tls.insecure": { right: [true, false], wrong: ["false", 0] },
  pool: { right: [{}], wrong: [10] },
  "pool.connections": { right: [1], wrong: [0, 1.5, "10"] },
  "pool.keepAlive": { right: [0, 4000], wrong: [-1, "4s"] },
  proxy: { right: ["http://proxy.example.net:3128"], wrong: [5, {}, ""] },
  http2: { right: [true], wrong: ["yes", 2] },
  concurrency: { right: [1, 10], wrong: [0, 2.5, "10", Number.POSITIVE_INFINITY] },
  headers: { right: [{ "x-team": "net" }], wrong: ["x-team: net", [["x-team", "net"]], null] },
  userAgent: { right: ["tool/1.0 (net)"], wrong: ["", "a\r\nb", 5, "tööl ✓"] },
  hooks: { right: [{}], wrong: [() => undefined, []] },
  "hooks.beforeRequest": { right: [() => undefined, [], [() => undefined]], wrong: ["log", [undefined], {}] },
  "hooks.afterResponse": { right: [() => undefined], wrong: [true] },
  "hooks.beforeRetry": { right: [() => undefined], wrong: [5] },
  "hooks.onError": { right: [async () => undefined], wrong: [null] },
  audit: { right: [{}], wrong: [memorySink, "file"] },
  "audit.sinks": { right: [memorySink(), [], [memorySink()]], wrong: [{}, [{}], "stdout", () => undefined] },
  "audit.actor": { right: [{ user: "ana" }], wrong: ["ana"] },
  "audit.traceId": { right: ["job 7"], wrong: ["", 7] },
  logger: { right: [console], wrong: [{}, { info: () => undefined }, () => undefined, true] },
  logLevel: { right: ["debug", "silent"], wrong: ["trace", 30] },
  readOnly: { right: [true, false], wrong: ["true", 0, null] },
  trackOperations: { right: [true], wrong: [1] },
};

function options(name: string, value: unknown): ServiceOptions {
  return name.split(".").reduceRight<unknown>((inner, key) => ({ [key]: inner }), value) as ServiceOptions;
}

function caught(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
}

describe("checkOptions", () => {
  it.each(Object.entries(table))("checks %s and names it", (name, { right, wrong }) => {
    for (const value of [undefined, ...right]) {
      expect(() => checkOptions(options(name, value))).not.toThrow();
    }
    for (const value of wrong) {
      const error = caught(() => checkOptions(options(name, value)));
      expect(error).toBeInstanceOf(ConfigError);
      expect((error as ConfigError).message).toMatch(`The option ${name} must be `);
    }
  });

  it("accepts undefined for everything at once, and in every group", () => {
    const names = Object.keys(table).filter((name) => !name.includes("."));
    expect(() => checkOptions(Object.fromEntries(names.map((name) => [name, undefined])))).not.toThrow();
    const groups = new Map<string, Record<string, undefined>>();
    for (const [group = "", key] of Object.keys(table).map((name) => name.split("."))) {
      if (key !== undefined) groups.set(group, { ...groups.get(group), [key]: undefined });
    }
    expect(() => checkOptions(Object.fromEntries(groups))).not.toThrow();
  });

  it.each([
    [{ Authorization: "Bearer x" }, /cannot set authorization/],
    [{ "x-a": "one\r\ntwo" }, /headers\.x-a must be a line of text/],
    [{ "x-a": "" }, /headers\.x-a must be a line of text/],
    [{ "x-a": 5 }, /headers\.x-a must be a line of text/],
    [{ "x-a": "snow ☃" }, /headers\.x-a must be a line of text/],
    [{ "x a": "one" }, /a name that is none: "x a"/],
    [{ "": "one" }, /a name that is none/],
  ])("refuses the headers %j", (headers, message) => {
    expect(() => checkOptions({ headers: headers as never })).toThrow(message);
  });

  it("shows no value that may be secret", () => {
    for (const [name, value] of [
      ["tls", "secret-value"],
      ["headers", "secret-value"],
      ["headers.x-key", "secret-value\n"],
      ["userAgent", "secret-value\n"],
      ["tls.key", ["secret-value"]],
      ["logLevel", { secret: "secret-value" }],
    ] as const) {
      const error = caught(() => checkOptions(options(name, value)));
      expect(error).toBeInstanceOf(ConfigError);
      expect((error as ConfigError).message).not.toContain("secret-value");
    }
  });

  it("can tell any value, also one that has no text", () => {
    for (const value of [Object.create(null), Symbol("s"), 5n, () => 1]) {
      expect(() => checkOptions(options("concurrency", value))).toThrow(ConfigError);
    }
  });

  it("refuses options that are none, and checks the options of one client only", () => {
    for (const value of [null, "options", 5]) expect(() => checkOptions(value as never)).toThrow(ConfigError);
    expect(() => checkOptions({ clientId: "" } as never, { clientId: checks.line })).toThrow(
      /The option clientId must/,
    );
  });
});

describe("exclusive", () => {
  it("names what contradicts each other, and takes undefined for not given", () => {
    const groups = [["session"], ["token"], ["apiId", "password"]];
    expect(() => exclusive({ session: {}, token: undefined, apiId: undefined }, groups)).not.toThrow();
    expect(() => exclusive({ apiId: "a", password: "b" }, groups)).not.toThrow();
    expect(() => exclusive({ session: {}, apiId: "a", password: "b" }, groups)).toThrow(
      "The options session and apiId and password contradict each other.",
    );
    expect(() => exclusive({ session: {}, token: "a" }, groups)).toThrow(ConfigError);
  });
});

describe("splitUrl", () => {
  it.each([
    ["https://host", "https://host", ""],
    ["https://host/", "https://host", ""],
    ["http://127.0.0.1:8080/a/b//", "http://127.0.0.1:8080", "/a/b"],
    ["https://HOST:443/ES", "https://host", "/ES"],
  ])("%s", (url, origin, path) => expect(splitUrl("baseUrl", url)).toEqual({ origin, path }));

  it.each([
    ["", "must be a URL"],
    ["host", "must be a URL"],
    ["user:secret@host", "must be a URL"],
    ["ftp://user:secret@host", "must be a URL"],
    [5, "must be a URL"],
    [Symbol("url"), "must be a URL"],
    ["https://user:secret@host", "must not hold credentials"],
    ["https://host/?token=secret", "must not hold a query"],
    ["https://host/#secret", "must not hold a query"],
  ])("refuses what is none, and does not show it", (url, message) => {
    const split = () => splitUrl("baseUrl", url as string);
    expect(split).toThrow(ConfigError);
    expect(split).toThrow(`The option baseUrl ${message}`);
    expect(split).not.toThrow(/secret/);
  });
});
