import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import * as before from "../../src/errors/before-sending.ts";
import { FortinetError, isFortinetError } from "../../src/errors/fortinet-error.ts";
import * as answer from "../../src/errors/from-the-answer.ts";
import * as many from "../../src/errors/of-many.ts";
import * as way from "../../src/errors/on-the-way.ts";

const at = new Date("2026-11-21T10:00:00.000Z");
const api = { status: 400, apiStatus: 2, apiCode: 301, details: ["d"], body: { a: 1 } };

const all: readonly (readonly [FortinetError, string, object])[] = [
  [new before.ConfigError("m"), "config", {}],
  [new before.InputError("m", { field: "units[0].name" }), "input", { field: "units[0].name" }],
  [new before.UnsupportedError("m"), "unsupported", {}],
  [new before.ReadOnlyError("m"), "read_only", {}],
  [new before.CircuitOpenError("m", { retryAt: at }), "circuit_open", { retryAt: at }],
  [new before.CircuitOpenError("m"), "circuit_open", { retryAt: undefined }],
  [new before.QueueFullError("m"), "queue_full", {}],
  [new before.HookError("m", { hook: "onError" }), "hook", { hook: "onError" }],
  [new way.NetworkError("m"), "network", {}],
  [new way.CertificateError("m", { fingerprint256: "AB" }), "certificate", { fingerprint256: "AB" }],
  [new way.TimeoutError("m", { phase: "tls", timeoutMs: 5 }), "timeout", { phase: "tls", timeoutMs: 5 }],
  [new way.AbortedError("m", { sent: true }), "aborted", { sent: true }],
  [new way.OutcomeUnknownError("m"), "outcome_unknown", {}],
  [new answer.ResponseError("m", { status: 502, snippet: "<html>" }), "response", { status: 502, snippet: "<html>" }],
  [new answer.ApiError("m", api), "api", api],
  [new answer.NotFoundError("m", { status: 404 }), "not_found", { details: [] }],
  [new answer.DuplicateError("m", api), "duplicate", api],
  [new answer.InUseError("m", api), "in_use", api],
  [new answer.ValidationError("m", api), "validation", api],
  [new answer.PermissionError("m", api), "permission", api],
  [new answer.AuthError("m", api), "auth", api],
  [new answer.ChallengeError("m", api), "challenge", api],
  [new answer.LockedOutError("m", { ...api, retryAt: at }), "locked_out", { retryAt: at }],
  [new answer.RateLimitedError("m", { ...api, retryAfterMs: 5 }), "rate_limited", { retryAfterMs: 5 }],
  [
    new many.PartialFailureError("m", { succeeded: [1], failed: [], notAttempted: [2] }),
    "partial_failure",
    { succeeded: [1], notAttempted: [2] },
  ],
  [new many.IncompleteListError("m", { rows: [1] }), "incomplete_list", { rows: [1] }],
];

describe("errors", () => {
  it.each(all.map(([error, code, fields]) => [error.name, error, code, fields] as const))(
    "%s",
    (name, error, code, fields) => {
      expect(error).toMatchObject({ message: "m", code, ...fields, context: {} });
      expect(name).toMatch(/Error$/);
      expect(error).toBeInstanceOf(Error);
      expect(isFortinetError(error)).toBe(true);
      expect(error.toJSON()).toMatchObject({ name, message: "m", code });
      expect(inspect(error)).toContain(`${name}: m`);
    },
  );

  it("know their line", () => {
    const challenge = new answer.ChallengeError("m", api);
    expect(challenge).toBeInstanceOf(answer.AuthError);
    expect(challenge).toBeInstanceOf(answer.ApiError);
    expect(challenge).not.toBeInstanceOf(answer.LockedOutError);
    expect(new way.CertificateError("m")).toBeInstanceOf(way.NetworkError);
    expect(answer.AuthError.is(challenge)).toBe(true);
    expect(answer.NotFoundError.is(challenge)).toBe(false);
    for (const other of [undefined, null, "m", {}, new Error("m")]) expect(isFortinetError(other)).toBe(false);
  });

  it("are known across copies of the package", () => {
    const copy = Object.assign(new Error("m"), {
      [Symbol.for("@fortikit/error")]: ["NotFoundError", "ApiError", "FortinetError"],
    });
    expect(copy).toBeInstanceOf(answer.NotFoundError);
    expect(copy).toBeInstanceOf(FortinetError);
    expect(copy).not.toBeInstanceOf(answer.AuthError);
  });

  it("tell what they know, and of causes name, message and code", () => {
    const low = Object.assign(new Error("reset", { cause: "x" }), { code: "ECONNRESET", password: "abc" });
    const middle = new way.NetworkError("m1", { cause: low, requestId: "r1" });
    const error = new way.OutcomeUnknownError("m2", { cause: middle, hint: "Look.", context: { operation: "a.b" } });
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: "OutcomeUnknownError",
      message: "m2",
      code: "outcome_unknown",
      hint: "Look.",
      context: { operation: "a.b" },
      cause: {
        name: "NetworkError",
        message: "m1",
        code: "network",
        requestId: "r1",
        context: {},
        cause: { name: "Error", message: "reset", code: "ECONNRESET" },
      },
    });
    expect(new FortinetError("m", { cause: "a secret" }).toJSON().cause).toBe("string");
    expect(new FortinetError("m", { cause: new Error("plain") }).toJSON().cause).toEqual({
      name: "Error",
      message: "plain",
    });
  });
});
