import { createPrivateKey } from "node:crypto";
import { type Certificate, makeCertificate, startTlsServer, type TlsServerOptions } from "@fortikit-tools/testkit";
import { beforeAll, describe, expect, it, vi } from "vitest";
import type { TlsOptions } from "../../../src/net/types.ts";
import { closing, failure, openNet, post, request } from "../helpers.ts";

let named: Certificate;
let factory: Certificate;
let other: Certificate;
let authority: Certificate;
let signed: Certificate;
let client: Certificate;
beforeAll(async () => {
  named = await makeCertificate();
  factory = await makeCertificate({ commonName: "FGT60FTK00000001", altNames: false });
  other = await makeCertificate();
  authority = await makeCertificate({ commonName: "Test CA", altNames: false, authority: true });
  signed = await makeCertificate({ issuer: authority });
  client = await makeCertificate({ commonName: "automation", altNames: false, issuer: authority });
});

const serve = (certificate: Certificate, options: Partial<TlsServerOptions> = {}) =>
  closing(startTlsServer({ certificate, ...options }));

describe("verification by authorities", () => {
  it("refuses a self-signed certificate by default and tells its fingerprint", async () => {
    const server = await serve(named);
    const error = await failure(openNet().send(post(server.origin)));
    const { fingerprint256 } = named;
    expect(error).toMatchObject({ failure: "certificate", sent: false, fingerprint256 });
    expect(error.message).toContain(fingerprint256);
    expect(server.requests).toEqual([]);
    expect(server.connections()).toBe(1);
  });

  it("is not turned off by NODE_TLS_REJECT_UNAUTHORIZED", async () => {
    vi.stubEnv("NODE_TLS_REJECT_UNAUTHORIZED", "0");
    const server = await serve(named);
    expect(await failure(openNet().send(request(server.origin)))).toMatchObject({ failure: "certificate" });
    expect(server.requests).toEqual([]);
  });

  it("trusts the authorities of ca, one or several", async () => {
    const server = await serve(signed);
    for (const ca of [authority.cert, [other.cert, authority.cert], `${other.cert}\n${authority.cert}`]) {
      expect((await openNet({ tls: { ca } }).send(request(server.origin))).status).toBe(200);
    }
    const error = await failure(openNet({ tls: { ca: other.cert } }).send(request(server.origin)));
    expect(error).toMatchObject({ failure: "certificate", fingerprint256: signed.fingerprint256 });
  });

  it("refuses a certificate without the host's name and tells its fingerprint", async () => {
    const server = await serve(factory);
    const error = await failure(openNet({ tls: { ca: factory.cert } }).send(post(server.origin)));
    expect(error).toMatchObject({ failure: "certificate", sent: false, fingerprint256: factory.fingerprint256 });
    expect(server.requests).toEqual([]);
  });

  it("takes expectedName in place of the host's name, on every connection", async () => {
    const server = await serve(factory, {
      handler: (_request, response) => response.setHeader("connection", "close").end(),
    });
    const net = openNet({ tls: { ca: factory.cert, expectedName: "FGT60FTK00000001" } });
    for (let index = 0; index < 3; index += 1) expect((await net.send(request(server.origin))).status).toBe(200);
    expect(server.connections()).toBe(3);
    const wrong = openNet({ tls: { ca: factory.cert, expectedName: "FGT60FTK00000002" } });
    expect(await failure(wrong.send(request(server.origin)))).toMatchObject({ failure: "certificate" });
  });
});

describe("pins", () => {
  const closeEach: Partial<TlsServerOptions> = {
    handler: (_request, response) => response.setHeader("connection", "close").end("ok"),
  };

  it("accept the pinned certificate on the first connection and on the following ones", async () => {
    const server = await serve(factory, closeEach);
    const net = openNet({ tls: { fingerprint256: factory.fingerprint256 } });
    for (let index = 0; index < 3; index += 1) expect((await net.send(post(server.origin))).text).toBe("ok");
    expect(server.connections()).toBe(3);
  });

  it("are compared without case and colons, and may be several", async () => {
    const server = await serve(factory);
    const plain = factory.fingerprint256.replaceAll(":", "").toLowerCase();
    const net = openNet({ tls: { fingerprint256: [other.fingerprint256, plain] } });
    expect((await net.send(request(server.origin))).status).toBe(200);
  });

  it("a wrong one: no byte of the request is sent, on no connection", async () => {
    const server = await serve(factory, closeEach);
    const net = openNet({ tls: { fingerprint256: other.fingerprint256 } });
    for (let index = 0; index < 2; index += 1) {
      const error = await failure(net.send(post(server.origin)));
      expect(error).toMatchObject({ failure: "certificate", sent: false, fingerprint256: factory.fingerprint256 });
      expect(error.message).toContain("not the pinned one");
    }
    expect(server.requests).toEqual([]);
  });

  it("do not concern http", async () => {
    const error = await failure(
      openNet({ tls: { fingerprint256: other.fingerprint256 } }).send(request("http://127.0.0.1:1")),
    );
    expect(error).toMatchObject({ failure: "connect", sent: false });
  });
});

describe("insecure", () => {
  it("accepts anything and warns once", async () => {
    const server = await serve(factory);
    const warnings: string[] = [];
    const net = openNet({ tls: { insecure: true } }, warnings);
    await Promise.all([net.send(request(server.origin)), net.send(request(server.origin))]);
    expect(warnings).toEqual([expect.stringContaining("insecure")]);
  });

  it("is silent when it is off", () => {
    const warnings: string[] = [];
    openNet({ tls: { insecure: false } }, warnings);
    expect(warnings).toEqual([]);
  });
});

describe("client certificates", () => {
  const trust = (): TlsOptions => ({ ca: authority.cert });

  it("are shown to a server that demands one", async () => {
    const server = await serve(signed, { clientAuthority: authority });
    const net = openNet({ tls: { ...trust(), cert: client.cert, key: client.key } });
    expect((await net.send(request(server.origin))).status).toBe(200);
    expect(server.clients).toEqual(["automation"]);
  });

  it("may have an encrypted key", async () => {
    const server = await serve(signed, { clientAuthority: authority });
    const passphrase = "open sesame";
    const key = createPrivateKey(client.key).export({
      type: "pkcs8",
      format: "pem",
      cipher: "aes-256-cbc",
      passphrase,
    });
    const net = openNet({ tls: { ...trust(), cert: client.cert, key: String(key), passphrase } });
    expect((await net.send(request(server.origin))).status).toBe(200);
    const wrong = { tls: { ...trust(), cert: client.cert, key: String(key), passphrase: "close" } };
    expect(() => openNet(wrong)).toThrow(/tls\.key/);
  });

  it("a missing or foreign one is a TLS failure", async () => {
    const server = await serve(signed, { clientAuthority: authority });
    for (const own of [{}, { cert: other.cert, key: other.key }]) {
      const error = await failure(openNet({ tls: { ...trust(), ...own } }).send(post(server.origin)));
      expect(["tls", "socket"]).toContain(error.failure);
    }
    expect(server.requests).toEqual([]);
  });
});

describe("HTTP/2", () => {
  it("stays off unless asked for, and is used when it is", async () => {
    const server = await serve(named, { http2: true });
    const versions: unknown[] = [];
    for (const http2 of [undefined, false, true]) {
      const net = openNet({ tls: { ca: named.cert }, http2 });
      versions.push(JSON.parse((await net.send(post(server.origin))).text).httpVersion);
    }
    expect(versions).toEqual(["1.1", "1.1", "2.0"]);
  });

  it("shares one connection", async () => {
    const server = await serve(named, { http2: true });
    const net = openNet({ tls: { ca: named.cert }, http2: true, pool: { connections: 2 } });
    const replies = await Promise.all(Array.from({ length: 20 }, () => net.send(request(server.origin))));
    expect(replies.every(({ status }) => status === 200)).toBe(true);
    expect(server.connections()).toBe(1);
    expect(net.pool()).toEqual({ limit: 2, timesFull: 0 });
  });

  it("falls back to HTTP/1.1, and pins work with it", async () => {
    const plain = await serve(factory);
    const both = await serve(factory, { http2: true });
    const net = openNet({ tls: { fingerprint256: factory.fingerprint256 }, http2: true });
    expect(JSON.parse((await net.send(request(plain.origin))).text).httpVersion).toBe("1.1");
    expect(JSON.parse((await net.send(request(both.origin))).text).httpVersion).toBe("2.0");
  });

  it("times out and aborts as HTTP/1.1 does", async () => {
    const server = await serve(named, { http2: true, handler: () => undefined });
    const net = openNet({ tls: { ca: named.cert }, http2: true });
    const late = await failure(net.send(request(server.origin, { timeout: 200 })));
    expect(late).toMatchObject({ failure: "timeout", phase: "headers", sent: true });
    const stop = new AbortController();
    const aborted = failure(net.send(request(server.origin, { signal: stop.signal })));
    await expect.poll(() => server.requests.length).toBe(2);
    stop.abort();
    expect(await aborted).toMatchObject({ failure: "aborted", sent: true });
  });
});
