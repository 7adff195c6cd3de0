import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { memoryTokenStore } from "../../src/session/token-store.ts";
import { refusal, testBench, transportFailure } from "./slot.ts";

const now = Date.UTC(2026, 10, 16);
const minutes = (count: number): number => count * 60_000;

beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"], now }));
afterEach(() => void vi.useRealTimers());

describe("renewal", () => {
  async function holding(more: object = {}) {
    const bench = testBench();
    const care = bench.slot();
    const first = care.token(undefined);
    (await bench.request(1)).answer("first", { refresh_token: "refresh-1", ...more });
    await first;
    return { ...bench, care };
  }

  it("begins min(300 s, half the lifetime) before the end, by refresh token", async () => {
    const { asked, care, request, names } = await holding();
    vi.setSystemTime(now + minutes(55) - 1);
    expect(await care.token(undefined)).toBe("first");
    vi.setSystemTime(now + minutes(55));
    const renewed = care.token(undefined);
    const second = await request(2);
    expect(second).toMatchObject({ grant: "refresh_token", body: { refresh_token: "refresh-1", client_id: "care" } });
    second.answer("second");
    expect(await renewed).toBe("second");
    expect(asked).toHaveLength(2);
    expect(names()).toEqual(["acquired", "renewed"]);
  });

  it("uses the newest refresh token, and the password where the service gave none", async () => {
    const { asked, care, request } = await holding({ expires_in: 60 });
    for (const [index, more] of [{ refresh_token: "refresh-2" }, {}, {}].entries()) {
      vi.setSystemTime(now + minutes(index + 1));
      const renewed = care.token(undefined);
      (await request(index + 2)).answer(`token-${index}`, { expires_in: 60, ...more });
      await renewed;
    }
    expect(asked.slice(1).map(({ body }) => body.refresh_token)).toEqual(["refresh-1", "refresh-2", undefined]);
  });

  it("falls back to the password when the refresh token is refused, and forgets it", async () => {
    const { asked, care, request, names } = await holding({ expires_in: 60 });
    vi.setSystemTime(now + minutes(2));
    const failing = care.token(undefined);
    (await request(2)).fail(refusal());
    (await request(3)).fail(transportFailure());
    await expect(failing).rejects.toThrow("could not be reached");
    const renewed = care.token(undefined);
    (await request(4)).answer("second");
    expect(await renewed).toBe("second");
    expect(asked.map(({ grant }) => grant)).toEqual(["password", "refresh_token", "password", "password"]);
    expect(names()).toEqual(["acquired", "expired", "failed", "renewed"]);
  });

  it("does not fall back when the token service could not be reached", async () => {
    const { asked, care, request } = await holding({ expires_in: 60 });
    vi.setSystemTime(now + minutes(2));
    const failing = care.token(undefined);
    (await request(2)).fail(transportFailure());
    await expect(failing).rejects.toThrow("could not be reached");
    expect(asked).toHaveLength(2);
  });

  it("that fails early keeps the token that still holds, and is tried again ten seconds later", async () => {
    const { asked, care, request } = await holding();
    vi.setSystemTime(now + minutes(56));
    const early = [care.token(undefined), care.token(undefined)];
    (await request(2)).fail(transportFailure());
    expect(await Promise.all(early)).toEqual(["first", "first"]);
    vi.setSystemTime(now + minutes(56) + 9_999);
    expect(await care.token(undefined)).toBe("first");
    expect(asked).toHaveLength(2);
    vi.setSystemTime(now + minutes(56) + 10_000);
    const again = care.token(undefined);
    (await request(3)).answer("second");
    expect(await again).toBe("second");
  });

  it("that fails shortly before the end does not keep the token beyond it", async () => {
    const { care, request } = await holding();
    vi.setSystemTime(now + minutes(60) - 3000);
    const early = care.token(undefined);
    (await request(2)).fail(transportFailure());
    expect(await early).toBe("first");
    vi.setSystemTime(now + minutes(60));
    const late = care.token(undefined);
    (await request(3)).fail(transportFailure());
    await expect(late).rejects.toThrow("could not be reached");
  });

  it("tells once that the time of a token is over, however many callers find it and however often renewal fails", async () => {
    const { care, request, told } = await holding({ expires_in: 60 });
    vi.setSystemTime(now + minutes(2));
    const callers = Array.from({ length: 10 }, () => care.token(undefined));
    (await request(2)).fail(transportFailure());
    await Promise.allSettled(callers);
    const next = care.token(undefined);
    (await request(3)).answer("second");
    await next;
    expect(told.filter(({ name }) => name === "expired")).toEqual([
      { name: "expired", clientId: "care", reason: "time" },
    ]);
  });
});

describe("a refused token", () => {
  async function holding(options: Parameters<typeof testBench>[0] = {}) {
    const bench = testBench(options);
    const care = bench.slot();
    const first = care.token(undefined);
    (await bench.request(1)).answer("first");
    await first;
    return { ...bench, care };
  }

  it("is renewed by the next call, once for all of them", async () => {
    const { asked, care, request, names } = await holding();
    expect([care.refused("first", true), care.refused("first", true)]).toEqual(["renew", "renew"]);
    const callers = [care.token(undefined), care.token(undefined)];
    (await request(2)).answer("second");
    expect(await Promise.all(callers)).toEqual(["second", "second"]);
    expect(asked).toHaveLength(2);
    expect(names()).toEqual(["acquired", "expired", "renewed"]);
  });

  it("that is not the current one any more costs no exchange", async () => {
    const { asked, care, request } = await holding();
    care.refused("first", true);
    const renewed = care.token(undefined);
    (await request(2)).answer("second");
    await renewed;
    expect(care.refused("first", true)).toBe("stale");
    expect(await care.token(undefined)).toBe("second");
    expect(asked).toHaveLength(2);
  });

  it("that was renewed for this very call ends it", async () => {
    const { care } = await holding();
    expect(care.refused("first", false)).toBe("give-up");
  });

  it("is renewed once more where another client_id's login explains it", async () => {
    const { care, request, slot } = await holding();
    const flex = slot("flex").token(undefined);
    (await request(2)).answer("other");
    await flex;
    expect(care.refused("first", false)).toBe("renew");
  });

  it("is not brought back by the store", async () => {
    const { asked, care, request } = await holding({ store: memoryTokenStore() });
    care.refused("first", true);
    const renewed = care.token(undefined);
    (await request(2)).answer("second");
    expect(await renewed).toBe("second");
    expect(asked).toHaveLength(2);
  });

  it("is not deleted from a store where another session has put a newer one", async () => {
    const store = memoryTokenStore();
    const { asked, care } = await holding({ store });
    const newer = { accessToken: "newer", obtainedAt: now, expiresAt: now + minutes(60) };
    store.set("care", newer);
    care.refused("first", true);
    expect(await care.token(undefined)).toBe("newer");
    expect(asked).toHaveLength(1);
  });
});
