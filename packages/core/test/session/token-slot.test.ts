import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ConfigError } from "../../src/errors/before-sending.ts";
import { AuthError } from "../../src/errors/from-the-answer.ts";
import { AbortedError } from "../../src/errors/on-the-way.ts";
import { memoryTokenStore } from "../../src/session/token-store.ts";
import { refusal, testBench, transportFailure } from "./slot.ts";

const now = Date.UTC(2026, 10, 16);
const minutes = (count: number): number => count * 60_000;

beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"], now }));
afterEach(() => void vi.useRealTimers());

/** Lets everything that waits for nothing but other promises go on. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe("one exchange in flight", () => {
  it("serves every caller of a client_id with one login", async () => {
    const { asked, request, slot, names } = testBench();
    const care = slot();
    const callers = Array.from({ length: 10 }, () => care.token(undefined));
    (await request(1)).answer("first");
    expect(new Set(await Promise.all(callers))).toEqual(new Set(["first"]));
    expect(asked.map(({ grant }) => grant)).toEqual(["password"]);
    expect(names()).toEqual(["acquired"]);
  });

  it("gives a held token without a promise", async () => {
    const { request, slot } = testBench();
    const care = slot();
    const first = care.token(undefined);
    (await request(1)).answer("first");
    await first;
    const lease = care.acquire(undefined);
    expect(lease).toMatchObject({ token: "first" });
  });

  it("fails every caller with the one error, told once, and asks again next time", async () => {
    const { asked, request, slot, names } = testBench();
    const care = slot();
    const callers = [care.token(undefined), care.token(undefined)];
    const failure = transportFailure();
    (await request(1)).fail(failure);
    for (const caller of callers) await expect(caller).rejects.toBe(failure);
    expect(names()).toEqual(["failed"]);
    const next = care.token(undefined);
    (await request(2)).answer("second");
    expect(await next).toBe("second");
    expect(asked).toHaveLength(2);
  });

  it("is joined by a listener that asks for a token when it is told of the end of one", async () => {
    const { asked, events, request, slot } = testBench();
    const care = slot();
    const first = care.token(undefined);
    (await request(1)).answer("first", { expires_in: 60 });
    await first;
    const heard: Promise<string>[] = [];
    events.on("expired", () => heard.push(care.token(undefined)));
    vi.setSystemTime(now + minutes(2));
    const second = care.token(undefined);
    (await request(2)).answer("second");
    expect([await second, ...(await Promise.all(heard))]).toEqual(["second", "second"]);
    expect(asked).toHaveLength(2);
  });
});

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

describe("a ready-made token", () => {
  it("is used as it is and never renewed", async () => {
    const { asked, slot } = testBench();
    const care = slot("care", "ready-made");
    expect(await care.token(undefined)).toBe("ready-made");
    expect(care.refused("ready-made", true)).toBe("give-up");
    expect(await care.token(undefined)).toBe("ready-made");
    for (const grant of ["refresh", "password"] as const) {
      await expect(care.exchange(grant, undefined)).rejects.toBeInstanceOf(ConfigError);
    }
    expect(asked).toHaveLength(0);
  });

  it("is not given up for another client_id's login", async () => {
    const { request, slot } = testBench({ singleToken: true });
    const flex = slot("flex").token(undefined);
    (await request(1)).answer("other");
    await flex;
    expect(await slot("care", "ready-made").token(undefined)).toBe("ready-made");
  });
});

describe("exchange", () => {
  it("logs in whatever is held, and gives the whole answer", async () => {
    const { request, slot, names } = testBench();
    const care = slot();
    const first = care.token(undefined);
    (await request(1)).answer("first", { refresh_token: "refresh-1" });
    await first;
    const login = care.exchange("password", undefined);
    const second = await request(2);
    expect(second.body).toEqual({
      username: "api-id",
      password: "password",
      client_id: "care",
      grant_type: "password",
    });
    second.answer("second", { scope: "read write" });
    expect(await login).toMatchObject({ access_token: "second", expires_in: 3600, scope: "read write" });
    expect(names()).toEqual(["acquired", "renewed"]);
  });

  it("joins a login under way", async () => {
    const { asked, request, slot } = testBench();
    const care = slot();
    const both = [care.token(undefined), care.exchange("password", undefined), care.exchange("password", undefined)];
    (await request(1)).answer("first");
    const [token, ...answers] = await Promise.all(both);
    expect([token, ...answers]).toMatchObject(["first", { access_token: "first" }, { access_token: "first" }]);
    expect(asked).toHaveLength(1);
  });

  it("by password is not satisfied with a refresh under way: wrong credentials must show", async () => {
    const { asked, request, slot } = testBench();
    const care = slot();
    const first = care.token(undefined);
    (await request(1)).answer("first", { refresh_token: "refresh-1" });
    await first;
    const refreshed = care.exchange("refresh", undefined);
    const login = care.exchange("password", undefined);
    (await request(2)).answer("second");
    (await request(3)).answer("third");
    expect([await refreshed, await login]).toMatchObject([{ access_token: "second" }, { access_token: "third" }]);
    expect(asked.map(({ grant }) => grant)).toEqual(["password", "refresh_token", "password"]);
  });

  it("by refresh joins a renewal under way, and asks for itself when that fails", async () => {
    const { asked, request, slot } = testBench();
    const care = slot();
    const first = care.token(undefined);
    (await request(1)).answer("first", { refresh_token: "refresh-1", expires_in: 60 });
    await first;
    vi.setSystemTime(now + minutes(2));
    const failing = care.token(undefined);
    const refreshed = care.exchange("refresh", undefined);
    (await request(2)).fail(transportFailure());
    (await request(3)).answer("second");
    await expect(failing).rejects.toThrow("could not be reached");
    expect(await refreshed).toMatchObject({ access_token: "second" });
    expect(asked).toHaveLength(3);
  });

  it("asks the service when the exchange under way found its token in the store", async () => {
    const store = memoryTokenStore();
    store.set("care", { accessToken: "stored", obtainedAt: now, expiresAt: now + minutes(60) });
    const { asked, request, slot } = testBench({ store });
    const care = slot();
    const found = care.token(undefined);
    const refreshed = care.exchange("refresh", undefined);
    expect(await found).toBe("stored");
    (await request(1)).answer("first");
    expect(await refreshed).toMatchObject({ access_token: "first" });
    expect(asked).toHaveLength(1);
  });

  it("needs credentials", async () => {
    const { slot, names } = testBench({ credentials: false });
    await expect(slot().token(undefined)).rejects.toThrow(/no credentials to log in to care/);
    await expect(slot().exchange("password", undefined)).rejects.toBeInstanceOf(ConfigError);
    expect(names()).toEqual(["failed", "failed"]);
  });
});

describe("an abort", () => {
  it("ends the wait of one caller, and the exchange goes on for the others", async () => {
    const { asked, request, slot } = testBench();
    const care = slot();
    const abort = new AbortController();
    const impatient = care.token(abort.signal);
    const patient = care.token(undefined);
    const first = await request(1);
    abort.abort();
    await expect(impatient).rejects.toBeInstanceOf(AbortedError);
    first.answer("first");
    expect(await patient).toBe("first");
    expect(asked).toHaveLength(1);
  });

  it("that came before begins no exchange", async () => {
    const { asked, slot } = testBench();
    const care = slot();
    for (const wait of [care.token(AbortSignal.abort()), care.exchange("refresh", AbortSignal.abort())]) {
      await expect(wait).rejects.toBeInstanceOf(AbortedError);
    }
    await settle();
    expect(asked).toHaveLength(0);
  });

  it("ends the wait for an exchange that was asked for", async () => {
    const { request, slot, logins } = testBench({ singleToken: true });
    const abort = new AbortController();
    const waiting = slot("care").exchange("password", abort.signal);
    const first = await request(1);
    abort.abort();
    await expect(waiting).rejects.toBeInstanceOf(AbortedError);
    first.answer("first");
    expect(logins.turns.enter("flex", undefined)).toBeUndefined();
  });

  it("while another client_id has its turn gives the place up", async () => {
    const { logins, slot } = testBench({ singleToken: true });
    logins.turns.enter("flex", undefined);
    const abort = new AbortController();
    const waits = [slot("care").token(abort.signal), slot("care").exchange("password", abort.signal)];
    abort.abort();
    for (const wait of waits) await expect(wait).rejects.toBeInstanceOf(AbortedError);
    logins.turns.leave("flex");
    expect(logins.turns.enter("iam", undefined)).toBeUndefined();
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
