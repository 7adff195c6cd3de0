import { createSocket } from "node:dgram";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { networkInterfaces } from "node:os";
import { createServer as createTlsServer } from "node:tls";
import { generate } from "selfsigned";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { syslogSink } from "../../../src/audit/node/syslog-sink.ts";
import { AuditTrail } from "../../../src/audit/trail.ts";
import type { AuditSink } from "../../../src/audit/types.ts";
import { ConfigError } from "../../../src/errors/before-sending.ts";
import { Secrets } from "../../../src/redact/secrets.ts";
import { event } from "../event.ts";
import { OctetReader, parseSyslog } from "./syslog-parser.ts";

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

let key = "";
let cert = "";
let fingerprint256 = "";
beforeAll(async () => {
  const made = await generate([{ name: "commonName", value: "siem.test" }], {
    keySize: 2048,
    extensions: [{ name: "subjectAltName", altNames: [{ type: 2, value: "siem.test" }] }],
  });
  key = made.private;
  cert = made.cert;
  fingerprint256 = [
    ...Buffer.from(
      await crypto.subtle.digest("SHA-256", Buffer.from(cert.replace(/-----[^-]+-----|\s/g, ""), "base64")),
    ),
  ]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join(":");
});

/** A receiver on loopback that keeps what each connection brought. */
async function receiver(options: { tls?: boolean; port?: number } = {}) {
  const connections: { reader: OctetReader; socket: Socket; closed: Promise<unknown> }[] = [];
  const accept = (socket: Socket): void => {
    const reader = new OctetReader();
    const closed = new Promise((resolve) => socket.once("close", resolve));
    connections.push({ reader, socket, closed });
    socket.on("data", (chunk) => reader.push(chunk));
    socket.on("error", () => {});
  };
  const server: Server = options.tls === true ? createTlsServer({ key, cert }, accept) : createServer(accept);
  server.on("tlsClientError", () => {});
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, "127.0.0.1", resolve));
  const close = async (): Promise<void> => {
    for (const { socket } of connections) socket.destroy();
    if (server.listening) await new Promise((resolve) => server.close(resolve));
  };
  cleanups.push(close);
  const messages = () => connections.flatMap(({ reader }) => reader.messages);
  return { port: (server.address() as AddressInfo).port, connections, messages, close };
}

function closing(sink: AuditSink): AuditSink {
  cleanups.push(() => sink.close?.());
  return sink;
}

const until = (check: () => void): Promise<void> => vi.waitFor(check, { timeout: 10_000, interval: 5 });

describe("over UDP", () => {
  it("sends a datagram for each event", async () => {
    const server = createSocket("udp4");
    const received: Buffer[] = [];
    server.on("message", (message) => received.push(message));
    await new Promise<void>((resolve) => server.bind(0, "127.0.0.1", resolve));
    cleanups.push(() => server.close());
    const sink = closing(
      syslogSink({
        host: `127.0.0.1:${server.address().port}`,
        facility: "audit",
        hostname: "box",
        appName: "app",
        procid: 7,
      }),
    );
    await sink.write(event({ errorMessage: "é".repeat(3000) }));
    await sink.write(event({ safe: false }));
    await until(() => expect(received).toHaveLength(2));
    expect(received[0]?.length).toBeLessThanOrEqual(2048);
    const messages = received.map(parseSyslog);
    expect(messages[1]).toMatchObject({
      facility: 13,
      severity: 5,
      hostname: "box",
      appName: "app",
      procid: "7",
      msgid: "call",
    });
    await sink.close?.();
    await sink.write(event());
    await until(() => expect(received).toHaveLength(3));
  });

  const hasIPv6 = Object.values(networkInterfaces()).some((list) => list?.some(({ address }) => address === "::1"));
  it.skipIf(!hasIPv6)("takes IPv6 addresses", async () => {
    const server = createSocket("udp6");
    const received: Buffer[] = [];
    server.on("message", (message) => received.push(message));
    await new Promise<void>((resolve) => server.bind(0, "::1", resolve));
    cleanups.push(() => server.close());
    const sink = closing(syslogSink({ host: `[::1]:${server.address().port}` }));
    await sink.write(event());
    await until(() => expect(received).toHaveLength(1));
  });

  it("fails for a name that does not resolve", async () => {
    await expect(closing(syslogSink({ host: "no-such-host.invalid" })).write(event())).rejects.toThrow();
  });
});

describe.each(["tcp", "tls"] as const)("over %s", (protocol) => {
  const tls = () => (protocol === "tls" ? { protocol, tls: { ca: cert, expectedName: "siem.test" } } : { protocol });

  it("counts octets and keeps one connection", async () => {
    const server = await receiver({ tls: protocol === "tls" });
    const sink = closing(syslogSink({ host: "127.0.0.1", port: server.port, ...tls() }));
    await Promise.all([1, 2, 3].map((attempts) => sink.write(event({ attempts, errorMessage: "größer\n]" }))));
    await until(() => expect(server.messages()).toHaveLength(3));
    expect(server.messages().map(({ params }) => params.get("attempts"))).toEqual(["1", "2", "3"]);
    expect(server.messages()[0]).toMatchObject({ bom: true, facility: 16, severity: 6 });
    expect(server.connections).toHaveLength(1);
    await sink.close?.();
    await server.connections[0]?.closed;
    await sink.write(event());
    await until(() => expect(server.messages()).toHaveLength(4));
  });

  it("keeps the event while the receiver is down, and connects when it comes up", async () => {
    const first = await receiver({ tls: protocol === "tls" });
    await first.close();
    const retries: number[] = [];
    const sink = closing(
      syslogSink({
        host: "127.0.0.1",
        port: first.port,
        ...tls(),
        onRetry: (_, waitMs) => {
          retries.push(waitMs);
          throw new Error("must not matter");
        },
      }),
    );
    const write = sink.write(event());
    await until(() => expect(retries.length).toBeGreaterThanOrEqual(2));
    expect(retries.slice(0, 2)).toEqual([100, 200]);
    const second = await receiver({ tls: protocol === "tls", port: first.port });
    await write;
    await until(() => expect(second.messages()).toHaveLength(1));
  });

  it("connects again after the connection was cut", async () => {
    const server = await receiver({ tls: protocol === "tls" });
    const sink = closing(syslogSink({ host: "127.0.0.1", port: server.port, ...tls() }));
    await sink.write(event({ attempts: 0 }));
    await until(() => expect(server.messages()).toHaveLength(1));
    server.connections[0]?.socket.destroy();
    await server.connections[0]?.closed;
    // What goes out before the end of the connection is noticed cannot be known to be lost, so it is sent until one arrives.
    for (let attempts = 1; server.connections.length < 2; attempts += 1) await sink.write(event({ attempts }));
    await until(() => expect(server.connections[1]?.reader.messages.length).toBeGreaterThan(0));
  });

  it("close gives up the event in hand, and the trail counts it", async () => {
    const server = await receiver();
    await server.close();
    const onRetry = vi.fn();
    const sink = closing(syslogSink({ host: "127.0.0.1", port: server.port, ...tls(), onRetry, name: "siem" }));
    const trail = new AuditTrail({ sinks: sink, secrets: new Secrets() });
    void trail.emit(event());
    void trail.emit(event());
    await until(() => expect(onRetry).toHaveBeenCalled());
    expect(await trail.close({ timeout: 1 })).toEqual([{ sink: "siem", written: 0, dropped: 2, failures: 0 }]);
    const write = sink.write(event());
    await until(() => expect(onRetry.mock.calls.length).toBeGreaterThan(1));
    await sink.close?.();
    await expect(write).rejects.toThrow("The syslog sink was closed.");
  });
});

describe("TLS", () => {
  it("accepts a pinned certificate, and any when insecure", async () => {
    const server = await receiver({ tls: true });
    const host = `127.0.0.1:${server.port}`;
    for (const tls of [
      { fingerprint256 },
      { fingerprint256: ["00", fingerprint256.toUpperCase()] },
      { insecure: true },
    ]) {
      await closing(syslogSink({ host, protocol: "tls", tls })).write(event());
    }
    await until(() => expect(server.messages()).toHaveLength(3));
  });

  it.each([
    ["an unknown authority", () => ({}), /self-signed|self signed/],
    ["another name", () => ({ ca: [cert], expectedName: "other.test" }), /does not match/],
    ["another address", () => ({ ca: cert }), /does not match/],
    ["another pin", () => ({ fingerprint256: "00:11" }), /not pinned/],
  ])("sends nothing to %s", async (_, tls, message) => {
    const server = await receiver({ tls: true });
    const errors: string[] = [];
    const onRetry = (error: Error): void => void errors.push(error.message);
    const sink = syslogSink({ host: "127.0.0.1", port: server.port, protocol: "tls", tls: tls(), onRetry });
    const write = sink.write(event());
    await until(() => expect(errors).not.toHaveLength(0));
    expect(errors[0]).toMatch(message);
    await sink.close?.();
    await expect(write).rejects.toThrow();
    expect(server.messages()).toEqual([]);
  });

  it("gives up on a receiver that never answers the handshake", async () => {
    const sockets: Socket[] = [];
    const silent = createServer((socket) => void sockets.push(socket.on("error", () => {})));
    await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
    cleanups.push(() => {
      for (const socket of sockets) socket.destroy();
      silent.close();
    });
    const { port } = silent.address() as AddressInfo;
    const errors: string[] = [];
    const onRetry = (error: Error): void => void errors.push(error.message);
    const sink = syslogSink({ host: "127.0.0.1", port, protocol: "tls", connectTimeout: 20, onRetry });
    const write = sink.write(event());
    await until(() => expect(errors).not.toHaveLength(0));
    expect(errors[0]).toBe(`No connection to 127.0.0.1:${port} in 20 ms.`);
    await sink.close?.();
    await expect(write).rejects.toThrow();
  });
});

describe("options", () => {
  it("reads addresses and names the sink after them", () => {
    expect(syslogSink({ host: "siem.example.net" }).name).toBe("syslog udp siem.example.net:514");
    expect(syslogSink({ host: "siem.example.net:5514", protocol: "tcp" }).name).toBe(
      "syslog tcp siem.example.net:5514",
    );
    expect(syslogSink({ host: "2001:db8::1", protocol: "tls" }).name).toBe("syslog tls 2001:db8::1:6514");
    expect(syslogSink({ host: "[2001:db8::1]:99", port: 99, durable: true })).toMatchObject({
      name: "syslog udp 2001:db8::1:99",
      durable: true,
    });
  });

  it("refuses wrong ones at once", () => {
    const host = "h";
    const wrong: Parameters<typeof syslogSink>[0][] = [
      { host: "" },
      { host: "h:0" },
      { host: "h:99999" },
      { host: "h:1", port: 2 },
      { host, port: 1.5 },
      { host, protocol: "http" as "udp" },
      { host, tls: {} },
      { host, facility: "local9" },
      { host, facility: 24 },
      { host, maxLength: 100 },
      { host, maxLength: 70_000 },
      { host, structuredDataId: 'a"b' },
    ];
    for (const options of wrong) expect(() => syslogSink(options)).toThrow(ConfigError);
  });
});
