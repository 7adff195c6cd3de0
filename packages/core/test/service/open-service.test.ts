import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { networkInterfaces } from "node:os";
import { startRawServer } from "@fortikit-tools/testkit";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { memorySink } from "../../src/audit/sinks.ts";
import type { Authorizer } from "../../src/contract/authorizer.ts";
import type { ServiceOptions } from "../../src/contract/options.ts";
import { ConfigError } from "../../src/errors/before-sending.ts";
import { openService, type ServiceParts, type ServiceSetup } from "../../src/service/open-service.ts";
import { answer, FakeNet, failure, profile, read, write } from "../transport/helpers.ts";

const defaults = { retryLimit: 3, breaker: { threshold: 10, timeout: 30_000, trials: 3 }, concurrency: 4 };
const hasIPv6 = Object.values(networkInterfaces()).some((all) => all?.some(({ address }) => address === "::1"));
let hosts = 0;

function open(options: ServiceOptions = {}, setup: Partial<ServiceSetup> = {}) {
  hosts += 1;
  const baseUrl = `https://device${hosts}.test/api/v2`;
  const service = openService({ profile, baseUrl, options, defaults, ...setup });
  onTestFinished(async () => void (await service.close()));
  return service;
}

const loginProfile = { ...profile, service: "login" };

describe("openService", () => {
  it("puts a transport together with the product's defaults under the user's options", async () => {
    const net = new FakeNet();
    const { http } = open({ headers: { "x-a": "1" }, timeout: { attempt: 5000 } }, { net });
    expect(http.config).toMatchObject({ concurrency: 4, retry: { limit: 3 }, timeout: { attempt: 5000 } });
    await http.send(read);
    expect(net.requests[0]).toMatchObject({ path: "/api/v2/things/list", headers: { "x-a": "1" }, timeout: 5000 });
  });

  it.each([
    ["ftp://host", "baseUrl"],
    ["https://user:pass@host", "baseUrl"],
  ])("refuses %s", (baseUrl, name) => {
    expect(() => open({}, { baseUrl })).toThrow(ConfigError);
    expect(() => open({}, { baseUrl })).toThrow(name);
  });

  it("refuses options of the wire that contradict each other, and warns of no verification", () => {
    expect(() => open({ tls: { insecure: true, ca: "x" } })).toThrow(ConfigError);
    const warn = vi.fn();
    const none = (): void => undefined;
    open({ tls: { insecure: true }, logger: { debug: none, info: none, error: none, warn } });
    expect(warn).toHaveBeenCalledWith({}, expect.stringContaining("tls.insecure"));
  });

  it("takes hosts that are IPv6 addresses, with a port", async () => {
    const { http } = open({}, { baseUrl: "https://[2001:DB8::1]:8443/api/v2", net: new FakeNet() });
    expect(http.config).toMatchObject({ origin: "https://[2001:db8::1]:8443", prefix: "/api/v2" });
    await http.send(read);
    expect(http.lastRequest).toMatchObject({ status: 200, path: "/api/v2/things/list" });
  });

  it("gives the authorizer what it needs to log in by itself", async () => {
    const net = new FakeNet(({ path }) =>
      answer(200, path === "/login" ? '{"ok":true,"token":"token-1"}' : '{"ok":true}'),
    );
    const authorizer = ({ aside, secrets }: ServiceParts): Authorizer => {
      const logins = aside(loginProfile, "https://device.test");
      return {
        async acquire() {
          const { value } = await logins.send({
            operation: "login",
            method: "POST",
            path: "/login",
            safe: false,
            json: {},
          });
          const { token } = value as { token: string };
          secrets.add(token);
          return { token, release: () => undefined };
        },
        refused: () => "give-up",
      };
    };
    const service = open({ readOnly: true, concurrency: 1, breaker: true }, { net, authorizer });
    await service.http.send(read);
    expect(net.requests.map(({ path, headers }) => [path, headers.authorization])).toEqual([
      ["/login", undefined],
      ["/api/v2/things/list", "Bearer token-1"],
    ]);
    expect(service.secrets.text("say token-1")).not.toContain("token-1");
    expect(service.http.config.statistics.snapshot(net.pool()).calls).toBe(1);
  });

  it("tries no login again, waits for no place, and counts no login against the limits", async () => {
    const net = new FakeNet([answer(503, "<html>")]);
    const service = open({ retry: { limit: 5 }, limits: { callsPerMinute: 1, enforce: "reject" } }, { net });
    const logins = service.aside(loginProfile, "https://device.test");
    await failure(logins.send(read));
    expect(net.requests).toHaveLength(1);
    expect(logins.config).toMatchObject({ concurrency: Number.POSITIVE_INFINITY, readOnly: false });
    expect(service.http.config.limits.status().calls.lastMinute).toBe(0);
  });

  it("lends logins what they have got so far", async () => {
    const net = new FakeNet();
    const cookies = { token: "", headers: { cookie: "step=1" }, release: () => undefined };
    const authorizer: Authorizer = { acquire: () => cookies, refused: () => "give-up" };
    await open({}, { net }).aside(loginProfile, "https://device.test", authorizer).send(read);
    expect(net.requests[0]?.headers.cookie).toBe("step=1");
  });

  it("enforces the user's limits", async () => {
    const service = open({ limits: { callsPerMinute: 1, enforce: "reject" } }, { net: new FakeNet() });
    await service.http.send(read);
    expect(await failure(service.http.send(read))).toMatchObject({ code: "queue_full" });
  });

  it("answers writes itself in read-only mode", async () => {
    const net = new FakeNet();
    const { http } = open({ readOnly: true }, { net });
    expect(await http.send({ ...write, pretend: () => ({ ok: true }) })).toMatchObject({ sent: false });
    expect(net.requests).toHaveLength(0);
  });

  it("closes everything it made, once, and reports on the audit trail", async () => {
    const sink = memorySink();
    const net = new FakeNet();
    const close = vi.spyOn(net, "close");
    const service = open({ audit: { sinks: sink } }, { net });
    const logins = service.aside(loginProfile, "https://device.test");
    await service.http.send(read);
    const reports = await service.close({ timeout: 100 });
    expect(reports).toMatchObject([{ sink: sink.name, written: 2, dropped: 0 }]);
    expect(await service.close()).toBe(reports);
    expect(close).not.toHaveBeenCalled();
    for (const each of [service.http, logins]) expect(await failure(each.send(read))).toBeInstanceOf(ConfigError);
  });

  it("closes the connections it made", async () => {
    const server = await startRawServer(async (connection) => {
      while ((await connection.readRequest()) !== undefined) connection.reply('{"ok":true}');
    });
    onTestFinished(() => server.close());
    const service = open({}, { baseUrl: server.origin });
    await service.http.send(read);
    await service.close();
    const wire = { origin: server.origin, path: "/", method: "GET", headers: {}, connectTimeout: 1000, timeout: 1000 };
    await expect(service.net.send(wire)).rejects.toMatchObject({ sent: false });
  });

  it.skipIf(!hasIPv6)("connects to hosts that are IPv6 addresses", async () => {
    const server = createServer((_, response) => response.end('{"ok":true}'));
    await new Promise<void>((resolve) => void server.listen(0, "::1", resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const { http } = open({}, { baseUrl: `http://[::1]:${port}` });
    expect(await http.send(read)).toMatchObject({ status: 200 });
  });

  it("costs little before its first call: thousands of clients may wait", () => {
    const before = process.memoryUsage().arrayBuffers;
    const kept = Array.from({ length: 1000 }, () => open({ breaker: false }));
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1_000_000);
    expect(kept).toHaveLength(1000);
  });
});
