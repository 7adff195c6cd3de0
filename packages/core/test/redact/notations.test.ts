import { describe, expect, it } from "vitest";
import { REDACTED, Secrets } from "../../src/redact/secrets.ts";

const secrets = new Secrets();

describe("text: notations", () => {
  it("takes out credentials and leaves ordinary words", () => {
    expect(secrets.text("sent Bearer abc.def-123=")).toBe(`sent Bearer ${REDACTED}`);
    expect(secrets.text(`sent Basic ${btoa("user:pass")} now`)).toBe(`sent Basic ${REDACTED} now`);
    for (const kept of [
      "Basic Support",
      "a Bearer token was expected",
      'Bearer realm="x"',
      "ENC algorithms",
      "Basic %%%% x",
    ]) {
      expect(secrets.text(kept)).toBe(kept);
    }
    expect(secrets.text("set psksecret ENC aGVsbG8gd29ybGQ= end")).toBe(`set psksecret ENC ${REDACTED} end`);
  });

  it("takes passwords out of URLs", () => {
    expect(secrets.text("via http://user:p%40ss@proxy:3128/")).toBe(`via http://user:${REDACTED}@proxy:3128/`);
    expect(secrets.text("via http://proxy:3128/a@b")).toBe("via http://proxy:3128/a@b");
  });

  const body = "MIIEvQIBADANBgkqhkiG9w0B\nAQEFAASCBKcwggSjAgEAAoIBAQC7\n";
  const pem = `-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n\n${body}-----END RSA PRIVATE KEY-----`;
  it("takes private keys out, whole, cut, in JSON and in forms", () => {
    expect(secrets.text(`a\n${pem}\nb`)).toBe(`a\n${REDACTED}\nb`);
    expect(secrets.text(JSON.stringify({ pem, n: 1 }))).toBe(JSON.stringify({ pem: REDACTED, n: 1 }));
    expect(secrets.text(`{"pem":"${JSON.stringify(pem).slice(1, 60)}`)).toBe(`{"pem":"${REDACTED}`);
    expect(secrets.text(`pem=${new URLSearchParams({ pem }).toString().slice(4)}&n=1`)).toBe(`pem=${REDACTED}&n=1`);
    const certificate = `-----BEGIN CERTIFICATE-----\n${body}-----END CERTIFICATE-----`;
    expect(secrets.text(certificate)).toBe(certificate);
  });
});
