import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type CurrentToken, givenToken, renewAt, tokenFrom, tokenInfo } from "../../src/session/token-info.ts";

const now = Date.UTC(2026, 10, 16);
const token: CurrentToken = {
  accessToken: "access",
  refreshToken: "refresh",
  obtainedAt: now,
  expiresAt: now + 3_600_000,
  renewAt: now + 3_300_000,
  source: "password",
  order: 1,
  ended: false,
};

describe("renewAt", () => {
  it.each([
    ["an hour: five minutes before", 3_600_000, 300_000],
    ["ten minutes: five minutes before", 600_000, 300_000],
    ["a minute: at half of it", 60_000, 30_000],
    ["one millisecond", 1, 0.5],
  ])("%s", (_, lifetime, before) => {
    expect(renewAt({ ...token, obtainedAt: 0, expiresAt: lifetime })).toBe(lifetime - before);
  });

  it("lies within the lifetime", () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1 }), (obtainedAt, lifetime) => {
        const at = renewAt({ ...token, obtainedAt, expiresAt: obtainedAt + lifetime });
        expect(at).toBeGreaterThan(obtainedAt);
        expect(at).toBeLessThan(obtainedAt + lifetime);
      }),
    );
  });
});

describe("tokenInfo", () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"], now }));
  afterEach(() => void vi.useRealTimers());

  it("tells times in ISO 8601 and never the token", () => {
    const info = tokenInfo("assetmanagement", token);
    expect(info).toEqual({
      clientId: "assetmanagement",
      source: "password",
      obtainedAt: "2026-11-16T00:00:00.000Z",
      expiresAt: "2026-11-16T01:00:00.000Z",
      renewsAt: "2026-11-16T00:55:00.000Z",
      timeRemaining: 3_600_000,
      expired: false,
      expiresSoon: false,
      hasRefreshToken: true,
    });
    expect(JSON.stringify(info)).not.toMatch(/access|refresh"/);
  });

  it("expires soon, and then is expired", () => {
    vi.setSystemTime(now + 3_300_000);
    expect(tokenInfo("id", token)).toMatchObject({ timeRemaining: 300_000, expired: false, expiresSoon: true });
    vi.setSystemTime(now + 3_700_000);
    expect(tokenInfo("id", token)).toMatchObject({ timeRemaining: 0, expired: true, expiresSoon: true });
  });

  it("is expired when the service refused it", () => {
    expect(tokenInfo("id", { ...token, ended: true })).toMatchObject({
      timeRemaining: 0,
      expired: true,
      expiresSoon: true,
    });
  });

  it("knows no times of a ready-made token", () => {
    expect(tokenInfo("id", givenToken("ready-made"))).toEqual({
      clientId: "id",
      source: "given",
      obtainedAt: undefined,
      expiresAt: undefined,
      renewsAt: undefined,
      timeRemaining: undefined,
      expired: false,
      expiresSoon: false,
      hasRefreshToken: false,
    });
  });
});

describe("tokenFrom", () => {
  const answer = { access_token: "access", expires_in: 3600, token_type: "Bearer" };

  it("takes the lifetime of the answer, in seconds", () => {
    const { obtainedAt, expiresAt, accessToken, refreshToken } = tokenFrom(answer, undefined);
    expect([accessToken, refreshToken, expiresAt - obtainedAt]).toEqual(["access", undefined, 3_600_000]);
  });

  it("takes a forced lifetime in its place, in milliseconds", () => {
    const { obtainedAt, expiresAt } = tokenFrom(answer, 1500);
    expect(expiresAt - obtainedAt).toBe(1500);
  });

  it("believes no more than a year", () => {
    const { obtainedAt, expiresAt } = tokenFrom({ ...answer, expires_in: 1e300 }, undefined);
    expect(expiresAt - obtainedAt).toBe(365 * 86_400_000);
  });
});
