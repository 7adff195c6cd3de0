import { ConfigError } from "@fortikit/fortios";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deviceAddress } from "../../src/client/host.ts";

describe("host and port", () => {
  it.each([
    ["fw", undefined, "https://fw", "fw", 443],
    [" fw.example.net ", undefined, "https://fw.example.net", "fw.example.net", 443],
    ["fw:8443", undefined, "https://fw:8443", "fw", 8443],
    ["fw", 8443, "https://fw:8443", "fw", 8443],
    ["fw", "8443", "https://fw:8443", "fw", 8443],
    ["fw", " 8443 ", "https://fw:8443", "fw", 8443],
    ["fw:8443", "8443", "https://fw:8443", "fw", 8443],
    ["https://fw:8443", undefined, "https://fw:8443", "fw", 8443],
    ["HTTPS://FW:8443/", undefined, "https://fw:8443", "fw", 8443],
    ["https://fw:443", 443, "https://fw", "fw", 443],
    ["http://127.0.0.1:8080", undefined, "http://127.0.0.1:8080", "127.0.0.1", 8080],
    ["http://fw", undefined, "http://fw", "fw", 80],
    ["192.0.2.1", undefined, "https://192.0.2.1", "192.0.2.1", 443],
    ["192.0.2.1:10443", undefined, "https://192.0.2.1:10443", "192.0.2.1", 10443],
    ["2001:db8::1", undefined, "https://[2001:db8::1]", "2001:db8::1", 443],
    ["2001:db8::1", 8443, "https://[2001:db8::1]:8443", "2001:db8::1", 8443],
    ["::1", undefined, "https://[::1]", "::1", 443],
    ["::ffff:192.0.2.1", undefined, "https://[::ffff:c000:201]", "::ffff:c000:201", 443],
    ["[2001:db8::1]", undefined, "https://[2001:db8::1]", "2001:db8::1", 443],
    ["[2001:db8::1]:8443", undefined, "https://[2001:db8::1]:8443", "2001:db8::1", 8443],
    ["https://[2001:db8::1]:8443", undefined, "https://[2001:db8::1]:8443", "2001:db8::1", 8443],
    ["https://2001:db8::1", undefined, "https://[2001:db8::1]", "2001:db8::1", 443],
  ] as const)("%j and %j", (host, port, origin, name, number) => {
    const isPlain = origin.startsWith("http:");
    expect(deviceAddress(host, port)).toEqual({ origin, host: name, port: number, isPlain });
  });

  it("takes another port only when neither names one", () => {
    expect(deviceAddress("fw", undefined, "10443").port).toBe(10443);
    expect(deviceAddress("fw:8443", undefined, "10443").port).toBe(8443);
    expect(deviceAddress("fw", 8443, "10443").port).toBe(8443);
    expect(deviceAddress("2001:db8::1", undefined, "10443").port).toBe(10443);
  });

  it.each([
    "",
    "  ",
    "ftp://fw",
    "https://",
    "https://fw/login",
    "fw/api/v2",
    "fw?x",
    "fw#x",
    "fw example",
    "fw:",
    "fw:port",
    "[2001:db8::1",
    "fe80::1%eth0",
    "12345::zz",
    "a:b:c",
    "javascript:alert(1)",
  ])("%j is no host", (host) => {
    expect(() => deviceAddress(host)).toThrow(ConfigError);
  });

  it.each([0, -1, 65_536, 1.5, Number.NaN, "", "x", "443 443", "1e3"])("%j is no port", (port) => {
    expect(() => deviceAddress("fw", port)).toThrow(/option port/);
  });

  it("refuses two ports, and credentials without showing them", () => {
    expect(() => deviceAddress("fw:8443", 443)).toThrow(/contradict each other: 8443 and 443/);
    expect(() => deviceAddress("fw:443", 8443)).toThrow(ConfigError);
    expect(() => deviceAddress("https://admin:canary-password@fw")).toThrow(/must not hold credentials/);
    expect(() => deviceAddress("https://admin:canary-password@fw")).not.toThrow(/canary/);
  });

  it("makes an origin of anything, or says that it is no host", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.domain(), fc.ipV4(), fc.ipV6()), (host) => {
        try {
          const { origin } = deviceAddress(host);
          expect(new URL(origin).origin).toBe(origin);
          expect(origin).toMatch(/^https?:\/\/[^/@?#]+$/);
        } catch (error) {
          expect(error).toBeInstanceOf(ConfigError);
        }
      }),
    );
  });

  it("knows every name and every address", () => {
    fc.assert(
      fc.property(fc.oneof(fc.domain(), fc.ipV4(), fc.ipV6()), fc.integer({ min: 1, max: 65_535 }), (host, port) => {
        expect(deviceAddress(host, port)).toMatchObject({ port, isPlain: false });
      }),
    );
  });
});
