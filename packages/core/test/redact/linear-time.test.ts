import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Secrets } from "../../src/redact/secrets.ts";

const secrets = new Secrets();
secrets.add('p ä/%25"\\x');
secrets.add("token-token");

function fastest(text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round += 1) {
    const startedAt = performance.now();
    secrets.text(text);
    best = Math.min(best, performance.now() - startedAt);
  }
  return best;
}

/**
 * How much longer eight times the text takes: eight times as long where the time is linear, 64 times where it grows with
 * the square. The least of a few measurements, because other work on the machine only ever adds to one.
 */
function growth(unit: string): number {
  const small = unit.repeat(Math.ceil(32_768 / unit.length));
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 5 && least >= limit; round += 1) {
    least = Math.min(least, fastest(small.repeat(8)) / Math.max(fastest(small), 0.5));
  }
  return least;
}

const limit = 30;

describe("text takes time in proportion to its length", () => {
  const adversarial = [
    '"',
    "\\",
    '\\"',
    ":",
    "=",
    " ",
    "token",
    "token:",
    "token=",
    '"token":',
    '"token":"',
    '"token":{',
    '"token":[ "',
    "token: [",
    `${"a".repeat(79)} `,
    `token${" ".repeat(50)}`,
    '""":',
    "Bearer ",
    "Basic a",
    "://",
    "://a:",
    "ENC ",
    "%",
    "%25",
    "%2",
    "%22",
    "%22token%22%3A",
    "&quot;token&quot;:",
    "&quot;:",
    "-----BEGIN PRIVATE KEY-----",
    "-----BEGIN PRIVATE KEY-----\n----END",
    "-----BEGIN ",
    'Authorization: a="',
    "Authorization: ",
    "Cookie: x,a=",
    "p ",
    "p%20",
    "token-",
    "{",
    "[",
    "}'",
    "'token'",
    "=\\",
    "token=\\",
    "x".repeat(1000),
  ];
  it.each(adversarial)("%j", (unit) => {
    expect(growth(unit)).toBeLessThan(limit);
  });

  it("any repeated text", { timeout: 60_000 }, () => {
    const pieces = fc.constantFrom(...adversarial, "a", "\n", "'", ",", "&", "%3D", "%5C");
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 4 }), (parts) => {
        expect(growth(parts.join(""))).toBeLessThan(limit);
      }),
      { numRuns: 25 },
    );
  });
});
