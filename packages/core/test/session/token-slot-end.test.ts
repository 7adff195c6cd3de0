import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ConfigError } from "../../src/errors/before-sending.ts";
import { AuthError } from "../../src/errors/from-the-answer.ts";
import { memoryTokenStore } from "../../src/session/token-store.ts";
import { refusal, testBench, transportFailure } from "./slot.ts";

const now = Date.UTC(2026, 10, 16);
const minutes = (count: number): number => count * 60_000;

beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"], now }));
afterEach(() => void vi.useRealTimers());

/** Lets everything that waits for nothing but other promises go on. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe("clear", () => {
  it("during an exchange does not bring the token back", async () => {
    const store = memoryTokenStore();
    const { asked, request, slot, names } = testBench({ store });
    const care = slot();
    const slow = care.token(undefined);
    const first = await request(1);
    await care.clear();
    first.answer("first");
    expect(await slow).toBe("first");
    expect([care.info(), store.get("care"), names()]).toEqual([undefined, undefined, []]);
    const next = care.token(undefined);
    (await request(2)).answer("second");
    expect(await next).toBe("second");
    expect(asked).toHaveLength(2);
  });

  it("lets the next call log in at once, and the slow exchange does not overwrite its token", async () => {
    const store = memoryTokenStore();
    const { request, slot } = testBench({ store });
    const care = slot();
    const slow = care.token(undefined);
    const first = await request(1);
    await care.clear();
    const next = care.token(undefined);
    (await request(2)).answer("second");
    expect(await next).toBe("second");
    first.answer("first");
    expect(await slow).toBe("first");
    expect(await care.token(undefined)).toBe("second");
    expect(await store.get("care")).toMatchObject({ accessToken: "second" });
  });

  it("while the store is being read does not take the token from it", async () => {
    const read = Promise.withResolvers<void>();
    const held = { accessToken: "stored", obtainedAt: now, expiresAt: now + minutes(60) };
    const get = vi.fn(async () => {
      await read.promise;
      return held;
    });
    const { request, slot } = testBench({ store: { get, set: () => undefined, delete: () => undefined } });
    const care = slot();
    const waiting = care.token(undefined);
    await vi.waitFor(() => expect(get).toHaveBeenCalled());
    await care.clear();
    read.resolve();
    (await request(1)).answer("first");
    expect(await waiting).toBe("first");
    expect(care.info()).toBeUndefined();
  });

  it("does nothing to a ready-made token", async () => {
    const care = testBench().slot("care", "ready-made");
    await care.clear();
    expect(await care.token(undefined)).toBe("ready-made");
  });
});

describe("close", () => {
  async function holding(more: object = {}) {
    const bench = testBench();
    const care = bench.slot();
    const first = care.token(undefined);
    (await bench.request(1)).answer("first", more);
    await first;
    return { ...bench, care };
  }

  it("revokes the token, and gives none afterwards", async () => {
    const { asked, care, request } = await holding();
    const closed = care.close(5000, true);
    const revoked = await request(2);
    expect(revoked.body).toEqual({ client_id: "care", token: "first" });
    revoked.answer("");
    await closed;
    expect(care.info()).toBeUndefined();
    expect(() => care.acquire(undefined)).toThrow(ConfigError);
    await expect(care.token(undefined)).rejects.toThrow("closed");
    await expect(care.exchange("password", undefined)).rejects.toThrow("closed");
    expect(asked).toHaveLength(2);
  });

  it("waits for the exchange under way, and revokes what it brings", async () => {
    const { request, slot } = testBench();
    const care = slot();
    const slow = care.token(undefined);
    const first = await request(1);
    const closed = care.close(5000, true);
    first.answer("first");
    const revoked = await request(2);
    expect(revoked.body.token).toBe("first");
    revoked.answer("");
    await closed;
    expect(await slow).toBe("first");
  });

  it("does not wait longer than it may", async () => {
    const { asked, request, slot } = testBench();
    const care = slot();
    const slow = care.token(undefined);
    const first = await request(1);
    await care.close(1, true);
    first.answer("first");
    expect([await slow, asked.length]).toEqual(["first", 1]);
  });

  it("never rejects: a revocation that fails is an event", async () => {
    const { care, request, told } = await holding();
    const closed = care.close(5000, true);
    const failure = transportFailure();
    (await request(2)).fail(failure);
    await closed;
    expect(told.at(-1)).toEqual({ name: "failed", clientId: "care", error: failure });
  });

  it("revokes only what is asked for, is alive and was not ready-made", async () => {
    const kept = await holding();
    await kept.care.close(5000, false);
    const over = await holding({ expires_in: 60 });
    vi.setSystemTime(now + minutes(2));
    await over.care.close(5000, true);
    const refused = await holding();
    refused.care.refused("first", true);
    await refused.care.close(5000, true);
    const none = testBench();
    await none.slot().close(5000, true);
    await none.slot("flex", "ready-made").close(5000, true);
    expect([kept, over, refused, none].map(({ asked }) => asked.length)).toEqual([1, 1, 1, 0]);
  });
});

describe("one live token per user", () => {
  it("makes two client_ids take turns, each with a login of its own", async () => {
    const { asked, request, slot } = testBench({ singleToken: true });
    const [care, flex] = [slot("care"), slot("flex")];
    const lease = care.acquire(undefined);
    (await request(1)).answer("care-1");
    const held = await lease;
    const other = flex.acquire(undefined);
    await settle();
    expect(asked).toHaveLength(1);
    held.release();
    (await request(2)).answer("flex-1");
    (await other).release();
    const again = care.token(undefined);
    const third = await request(3);
    expect(third).toMatchObject({ clientId: "care", grant: "password" });
    third.answer("care-2");
    expect(await again).toBe("care-2");
  });

  it("does not keep an old token of which another client_id's login made an end when renewal fails", async () => {
    const { request, slot } = testBench({ singleToken: true });
    const [care, flex] = [slot("care"), slot("flex")];
    for (const [index, each] of [care, flex].entries()) {
      const token = each.token(undefined);
      (await request(index + 1)).answer(`token-${index}`);
      await token;
    }
    const failing = care.token(undefined);
    (await request(3)).fail(refusal());
    await expect(failing).rejects.toBeInstanceOf(AuthError);
  });

  it("a token from the store ends nobody else's", async () => {
    const store = memoryTokenStore();
    const { asked, request, slot } = testBench({ singleToken: true, store });
    const care = slot("care");
    const first = care.token(undefined);
    (await request(1)).answer("care-1");
    await first;
    store.set("flex", { accessToken: "stored", obtainedAt: now, expiresAt: now + minutes(60) });
    expect(await slot("flex").token(undefined)).toBe("stored");
    expect(await care.token(undefined)).toBe("care-1");
    expect(asked).toHaveLength(1);
  });
});
