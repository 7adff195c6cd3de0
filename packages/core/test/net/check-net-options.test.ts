import { type Certificate, expectNoCanary, makeCertificate } from "@fortikit-tools/testkit";
import { beforeAll, describe, expect, it } from "vitest";
import { ConfigError } from "../../src/errors/before-sending.ts";
import { checkNetOptions } from "../../src/net/check-net-options.ts";
import { createNet } from "../../src/net/node.ts";
import type { NetOptions } from "../../src/net/types.ts";

let own: Certificate;
let other: Certificate;
beforeAll(async () => {
  [own, other] = await Promise.all([makeCertificate(), makeCertificate()]);
});

const pin = "AB:".repeat(32).slice(0, -1);

describe("checkNetOptions", () => {
  it("accepts what is right", () => {
    const { cert, key } = own;
    const good: NetOptions[] = [
      {},
      { tls: undefined, proxy: undefined, http2: undefined, pool: undefined },
      { tls: { ca: cert, cert, key, expectedName: "FGT60F" } },
      { tls: { ca: [cert, `# a comment\n${other.cert}`] } },
      { tls: { fingerprint256: [pin, "ab".repeat(32)], cert, key } },
      { tls: { insecure: true }, http2: true },
      { tls: { insecure: false, fingerprint256: pin }, proxy: "http://user:pass@proxy.example.test:3128" },
      { pool: { connections: 1, keepAlive: 0 } },
    ];
    for (const options of good) expect(() => checkNetOptions(options), JSON.stringify(options)).not.toThrow();
  });

  const pem = () => own.cert;
  const bad: [string, () => NetOptions, RegExp][] = [
    ["insecure with pins", () => ({ tls: { insecure: true, fingerprint256: pin } }), /insecure.*fingerprint256/],
    ["insecure with ca", () => ({ tls: { insecure: true, ca: pem() } }), /insecure.*tls\.ca/],
    ["insecure with a name", () => ({ tls: { insecure: true, expectedName: "x" } }), /insecure.*expectedName/],
    ["pins with ca", () => ({ tls: { fingerprint256: pin, ca: pem() } }), /fingerprint256.*tls\.ca/],
    ["pins with a name", () => ({ tls: { fingerprint256: pin, expectedName: "x" } }), /fingerprint256.*expectedName/],
    ["no pin", () => ({ tls: { fingerprint256: [] } }), /empty/],
    ["a SHA-1 pin", () => ({ tls: { fingerprint256: "AB:".repeat(20).slice(0, -1) } }), /not a SHA-256/],
    ["a pin among bad ones", () => ({ tls: { fingerprint256: [pin, "zz".repeat(32)] } }), /not a SHA-256/],
    ["an empty name", () => ({ tls: { expectedName: "" } }), /expectedName/],
    ["a path as ca", () => ({ tls: { ca: "/etc/ssl/ca.pem" } }), /tls\.ca/],
    [
      "garbage in PEM",
      () => ({ tls: { ca: [pem(), "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----"] } }),
      /tls\.ca/,
    ],
    ["cert without key", () => ({ tls: { cert: pem() } }), /without tls\.key/],
    ["key without cert", () => ({ tls: { key: own.key } }), /without tls\.cert/],
    ["a passphrase without key", () => ({ tls: { passphrase: "x" } }), /passphrase/],
    ["a certificate that is none", () => ({ tls: { cert: "x", key: own.key } }), /tls\.cert/],
    ["a key that is none", () => ({ tls: { cert: pem(), key: "x" } }), /tls\.key/],
    ["the key of another certificate", () => ({ tls: { cert: pem(), key: other.key } }), /tls\.key/],
    ["no connections", () => ({ pool: { connections: 0 } }), /connections/],
    ["half a connection", () => ({ pool: { connections: 1.5 } }), /connections/],
    ["a negative keep-alive", () => ({ pool: { keepAlive: -1 } }), /keepAlive/],
    ["an endless keep-alive", () => ({ pool: { keepAlive: Number.POSITIVE_INFINITY } }), /keepAlive/],
    ["a proxy that is no URL", () => ({ proxy: "proxy:port" }), /proxy/],
    ["a SOCKS proxy", () => ({ proxy: "socks5://proxy.example.test" }), /proxy/],
    ["proxy credentials with a bare %", () => ({ proxy: "http://user:50%zz@proxy.example.test" }), /proxy/],
  ];
  it.each(bad)("refuses %s", (_name, options, message) => {
    for (const check of [checkNetOptions, (given: NetOptions) => createNet(given, () => undefined)]) {
      expect(() => check(options())).toThrow(ConfigError);
      expect(() => check(options())).toThrow(message);
    }
  });

  it("never repeats keys, passphrases or proxy URLs", () => {
    const secret = "sekret-canary";
    const options: NetOptions[] = [
      { proxy: `http://user:${secret}@proxy.example.test:port` },
      { proxy: `socks5://user:${secret}@proxy.example.test` },
      { proxy: `http://user:${secret}%zz@proxy.example.test` },
      { tls: { cert: own.cert, key: secret } },
      {
        tls: { cert: own.cert, key: `${own.key.replace("PRIVATE KEY", "ENCRYPTED PRIVATE KEY")}`, passphrase: secret },
      },
    ];
    for (const given of options) {
      let caught: unknown;
      try {
        checkNetOptions(given);
      } catch (error) {
        caught = error;
      }
      expect(caught).toBeInstanceOf(ConfigError);
      expectNoCanary(caught, secret);
    }
  });
});
