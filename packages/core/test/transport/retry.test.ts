import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Reading } from "../../src/contract/profile.ts";
import { Reply } from "../../src/contract/reply.ts";
import { ApiError } from "../../src/errors/from-the-answer.ts";
import type { WireError } from "../../src/net/types.ts";
import { decide, isOutcomeUnknown, type Outcome, retryDelay, retryPolicy } from "../../src/transport/retry.ts";
import { answer, broken, FakeNet, make, write } from "./helpers.ts";

const failures = ["dns", "connect", "tls", "certificate", "timeout", "aborted", "socket"] as const;
const makeError = (): ApiError => new ApiError("no", { status: 400 });
const readings: Record<string, Reading> = {
  value: { kind: "value", value: 1 },
  error: { kind: "error", error: makeError },
  throttled: { kind: "throttled", error: makeError },
  unexplained: { kind: "unexplained" },
};

function answered(status: number, reading: Reading, headers = {}): Outcome {
  return { kind: "answer", reply: new Reply(answer(status, "", headers)), reading };
}

function failed(kind: WireError["failure"], sent: boolean): Outcome {
  return { kind: "failure", error: broken(kind, sent) };
}

const fail = { kind: "unexplained" } as const;

describe("decide, as a table", () => {
  const yes = true;
  const no = false;
  // outcome, what a read does, what a write does, whether a write's outcome is unknown
  const rows: readonly (readonly [string, Outcome, boolean, boolean, boolean])[] = [
    ["the name did not resolve", failed("dns", no), yes, yes, no],
    ["the connection was refused", failed("connect", no), yes, yes, no],
    ["TLS failed before the request", failed("tls", no), yes, yes, no],
    ["TLS failed after the request", failed("tls", yes), yes, no, yes],
    ["the certificate was refused", failed("certificate", no), no, no, no],
    ["the time ran out while connecting", failed("timeout", no), yes, yes, no],
    ["the time ran out after sending", failed("timeout", yes), yes, no, yes],
    ["the socket broke before a byte left", failed("socket", no), yes, yes, no],
    ["the socket broke after sending", failed("socket", yes), yes, no, yes],
    ["the caller aborted before sending", failed("aborted", no), no, no, no],
    ["the caller aborted after sending", failed("aborted", yes), no, no, yes],
    ["a value", answered(200, readings.value ?? fail), no, no, no],
    ["an error that the envelope explains, 400", answered(400, readings.error ?? fail), no, no, no],
    ["an error that the envelope explains, 500", answered(500, readings.error ?? fail), no, no, no],
    ["an error that the envelope explains, 503", answered(503, readings.error ?? fail), no, no, no],
    ["an error that the envelope explains, 429", answered(429, readings.error ?? fail), no, no, no],
    ["a refusal known not to run", answered(429, readings.throttled ?? fail), yes, yes, no],
    ...[408, 500, 502, 503, 504].map(
      (status) => [`${status} without envelope`, answered(status, fail), yes, no, yes] as const,
    ),
    ["429 without envelope", answered(429, fail), yes, no, no],
    ["200 without envelope", answered(200, fail), no, no, yes],
    ["204 without envelope", answered(204, fail), no, no, yes],
    ["501 without envelope", answered(501, fail), no, no, yes],
    ...[301, 302, 307, 400, 401, 403, 404, 405, 413].map(
      (status) => [`${status} without envelope`, answered(status, fail), no, no, no] as const,
    ),
  ];

  it.each(rows)("%s", (_, outcome, ofRead, ofWrite, unknown) => {
    expect(decide(outcome, true).again).toBe(ofRead);
    expect(decide(outcome, false).again).toBe(ofWrite);
    expect(isOutcomeUnknown(outcome)).toBe(unknown);
  });

  it("takes Retry-After from the reading before the header", () => {
    const headers = { "retry-after": "7" };
    expect(decide(answered(503, fail, headers), true)).toMatchObject({ retryAfterMs: 7000, reason: "status" });
    expect(decide(answered(429, { kind: "throttled", error: makeError }, headers), false)).toMatchObject({
      retryAfterMs: 7000,
      reason: "throttled",
    });
    const told = { kind: "throttled", error: makeError, retryAfterMs: 3 } as const;
    expect(decide(answered(429, told, headers), false)).toMatchObject({ retryAfterMs: 3 });
  });
});

const anyOutcome: fc.Arbitrary<Outcome> = fc.oneof(
  fc.record({ kind: fc.constantFrom(...failures), sent: fc.boolean() }).map(({ kind, sent }) => failed(kind, sent)),
  fc
    .record({ status: fc.integer({ min: 200, max: 599 }), reading: fc.constantFrom(...Object.values(readings)) })
    .map(({ status, reading }) => answered(status, reading)),
);

describe("decide, for any outcome", () => {
  it("sends a write again only if no byte left or a limit refused it", () => {
    fc.assert(
      fc.property(anyOutcome, (outcome) => {
        if (!decide(outcome, false).again) return;
        expect(outcome.kind === "failure" ? !outcome.error.sent : outcome.reading.kind === "throttled").toBe(true);
      }),
    );
  });

  it("never sends again what has an answer that its envelope explains, what was aborted, and what a certificate stopped", () => {
    fc.assert(
      fc.property(anyOutcome, fc.boolean(), (outcome, safe) => {
        const explained = outcome.kind === "answer" && ["value", "error"].includes(outcome.reading.kind);
        const ended = outcome.kind === "failure" && ["aborted", "certificate"].includes(outcome.error.failure);
        if (explained || ended) expect(decide(outcome, safe).again).toBe(false);
      }),
    );
  });

  it("sends a read again wherever it sends a write again", () => {
    fc.assert(
      fc.property(anyOutcome, (outcome) => {
        if (decide(outcome, false).again) expect(decide(outcome, true).again).toBe(true);
      }),
    );
  });
});

describe("a write over a wire of any outcomes", () => {
  const anyStep = fc.oneof(
    fc
      .record({ kind: fc.constantFrom(...failures), sent: fc.boolean() })
      .map(({ kind, sent }) => broken(kind, kind === "certificate" || kind === "dns" ? false : sent)),
    fc
      .record({
        status: fc.constantFrom(200, 201, 204, 302, 400, 401, 403, 404, 408, 429, 500, 502, 503, 504),
        text: fc.constantFrom('{"ok":true}', '{"ok":false}', '{"busy":1}', "<html>", "", "{"),
      })
      .map(({ status, text }) => answer(status, text)),
  );

  it("reaches the service once, unless the token was refused or a limit refused the call", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyStep, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 0, max: 4 }),
        async (steps, retry) => {
          const net = new FakeNet(steps);
          let n = 0;
          const authorizer = {
            acquire: () => ({ token: `token-${n}`, release: () => undefined }),
            refused: (_: string, mayRenew: boolean) => {
              n += 1;
              return mayRenew ? ("renew" as const) : ("give-up" as const);
            },
          };
          await make({ net, authorizer, retry: { limit: retry } })
            .send(write)
            .catch(() => undefined);
          const arrived = steps.slice(0, net.requests.length).filter((step) => {
            if (step === undefined || !("status" in step)) return step?.sent;
            return step.status !== 401 && !step.text.includes("busy");
          });
          expect(arrived.length).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("retryDelay", () => {
  const policy = { ...retryPolicy({ delay: 100, jitter: 0, maxDelay: 1000 }, 2) };
  const waits = (strategy: "exponential" | "linear"): number[] =>
    [1, 2, 3, 4, 5, 6].map((retry) => retryDelay({ ...policy, strategy }, retry, undefined));

  it("doubles, or grows by steps, up to the longest", () => {
    expect(waits("exponential")).toEqual([100, 200, 400, 800, 1000, 1000]);
    expect(waits("linear")).toEqual([100, 200, 300, 400, 500, 600]);
  });

  it("has the defaults of the documentation", () => {
    expect(retryPolicy(undefined, 2)).toEqual({
      limit: 2,
      strategy: "exponential",
      delay: 1000,
      maxDelay: 30_000,
      jitter: 0.25,
      maxRetryAfter: 60_000,
      adaptive: false,
    });
    expect(retryPolicy(false, 2).limit).toBe(0);
  });

  it("adds jitter within its bounds, and none to what the service asked for", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.double({ min: 0, max: 1, noNaN: true }), (retry, jitter) => {
        const base = retryDelay(policy, retry, undefined);
        const wait = retryDelay({ ...policy, jitter }, retry, undefined);
        expect(wait).toBeGreaterThanOrEqual(base);
        // As the sum is rounded: base times (1 + jitter) may round to less.
        expect(wait).toBeLessThanOrEqual(base + base * jitter);
        expect(retryDelay({ ...policy, jitter }, retry, 7)).toBe(7);
      }),
    );
  });

  it("grows with the pressure, up to the longest", () => {
    expect(retryDelay(policy, 1, undefined, 3)).toBe(300);
    expect(retryDelay(policy, 3, undefined, 8)).toBe(1000);
  });
});
