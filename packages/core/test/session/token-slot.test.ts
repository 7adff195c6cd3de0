import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ConfigError } from "../../src/errors/before-sending.ts";
import { AbortedError } from "../../src/errors/on-the-way.ts";
import { memoryTokenStore } from "../../src/session/token-store.ts";
import { testBench, transportFailure } from "./slot.ts";

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
