import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Reply } from "../../src/contract/reply.ts";
import { AuthError } from "../../src/errors/from-the-answer.ts";
import { refusal, testBench, transportFailure } from "./slot.ts";

const now = Date.UTC(2026, 10, 16);

beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"], now }));
afterEach(() => void vi.useRealTimers());

describe("the pause after refused credentials", () => {
  async function refused(apiCode?: string) {
    const bench = testBench();
    const care = bench.slot("care");
    const first = care.token(undefined);
    (await bench.request(1)).fail(refusal(apiCode));
    await expect(first).rejects.toBeInstanceOf(AuthError);
    return { ...bench, care };
  }

  it("lets one login out, not one for each call of any client_id", async () => {
    const { asked, care, slot } = await refused();
    for (const each of [care, care, slot("flex")]) {
      const error = await each.token(undefined).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(AuthError);
      expect(error).toMatchObject({
        message: "FortiCloud refused it. (no login was sent: the credentials were refused a moment ago)",
        status: 400,
        apiCode: "invalid_grant",
        hint: expect.stringContaining("2026-11-16T00:01:00.000Z"),
      });
    }
    expect(asked).toHaveLength(1);
  });

  it("is over after its time, and begins again", async () => {
    const { asked, care, request } = await refused();
    vi.setSystemTime(now + 60_000);
    const second = care.token(undefined);
    (await request(2)).fail(refusal());
    await expect(second).rejects.toThrow("FortiCloud refused it.");
    await expect(care.token(undefined)).rejects.toThrow("no login was sent");
    expect(asked).toHaveLength(2);
  });

  it("doubles with every further refusal, up to an hour", async () => {
    const { asked, care, request } = await refused();
    let at = now;
    for (const [index, minutes] of [1, 2, 4, 8, 16, 32, 60, 60].entries()) {
      at += minutes * 60_000;
      vi.setSystemTime(at - 1);
      await expect(care.token(undefined)).rejects.toThrow("no login was sent");
      vi.setSystemTime(at);
      const next = care.token(undefined);
      (await request(index + 2)).fail(refusal());
      await expect(next).rejects.toThrow("FortiCloud refused it.");
    }
    expect(asked).toHaveLength(9);
  });

  it("does not hold a login back that was asked for, which ends it when it works", async () => {
    const { care, request } = await refused();
    const login = care.exchange("password", undefined);
    (await request(2)).answer("first");
    await login;
    expect(await care.token(undefined)).toBe("first");
  });

  it("is ended by resume", async () => {
    const { care, logins, request } = await refused();
    logins.resume();
    const next = care.token(undefined);
    (await request(2)).answer("first");
    expect(await next).toBe("first");
  });

  it("concerns one client_id only where the credentials are not to blame", async () => {
    const { asked, care, request, slot } = await refused("invalid_client");
    const flex = slot("flex").token(undefined);
    (await request(2)).answer("first");
    expect(await flex).toBe("first");
    // Another client_id's login proves nothing for this one.
    await expect(care.token(undefined)).rejects.toThrow("no login was sent");
    expect(asked).toHaveLength(2);
  });

  it("does not follow on a failure on the way", async () => {
    const { request, slot } = testBench();
    const care = slot("care");
    const first = care.token(undefined);
    (await request(1)).fail(transportFailure());
    await expect(first).rejects.toThrow("could not be reached");
    const next = care.token(undefined);
    (await request(2)).answer("first");
    expect(await next).toBe("first");
  });

  it("can be switched off", async () => {
    const { request, slot } = testBench({ pauseMs: 0 });
    const care = slot("care");
    for (const number of [1, 2]) {
      const token = care.token(undefined);
      (await request(number)).fail(refusal());
      await expect(token).rejects.toThrow("FortiCloud refused it.");
    }
  });
});

describe("noticing one live token per user", () => {
  async function two(singleToken?: boolean) {
    const bench = testBench({ singleToken });
    const slots = [bench.slot("care"), bench.slot("flex")] as const;
    let answers = 0;
    const login = async (index: 0 | 1): Promise<string> => {
      const waiting = slots[index].token(undefined);
      answers += 1;
      (await bench.request(answers)).answer(`token-${answers}`);
      return waiting;
    };
    const tokens = [await login(0), await login(1)] as const;
    return { ...bench, slots, tokens, login };
  }

  it("takes a client_id that is refused twice, each time after a login of another", async () => {
    const { slots, tokens, login, logins, told } = await two();
    slots[0].refused(tokens[0], true);
    const newer = await login(0);
    slots[1].refused(tokens[1], true);
    await login(1);
    expect(logins.turns.exclusive).toBe(false);
    slots[0].refused(newer, true);
    expect(logins.turns.exclusive).toBe(true);
    expect(told.at(-2)).toEqual({ name: "singleToken", clientIds: ["care", "flex"] });
  });

  it("names the client_id whose logins were in the way, also when its own tokens were never refused", async () => {
    const { slots, tokens, login, request, told } = await two();
    slots[0].refused(tokens[0], true);
    const newer = await login(0);
    const other = slots[1].exchange("password", undefined);
    (await request(4)).answer("token-4");
    await other;
    slots[0].refused(newer, true);
    expect(told.at(-2)).toEqual({ name: "singleToken", clientIds: ["care", "flex"] });
  });

  it("is not drawn from the newest token: nobody logged in after it", async () => {
    const { slots, tokens, login, logins } = await two();
    slots[1].refused(tokens[1], true);
    const newer = await login(1);
    slots[1].refused(newer, true);
    expect(logins.turns.exclusive).toBe(false);
  });

  it("is dropped when the newest token is refused: something else ends tokens", async () => {
    const { slots, tokens, login, logins } = await two();
    slots[0].refused(tokens[0], true);
    const care = await login(0);
    slots[0].refused(care, true);
    const newer = await login(0);
    slots[1].refused(tokens[1], true);
    await login(1);
    slots[0].refused(newer, true);
    expect(logins.turns.exclusive).toBe(false);
  });

  it("is dropped when a token survives another client_id's login", async () => {
    const { slots, tokens, login, logins } = await two();
    slots[0].refused(tokens[0], true);
    const newer = await login(0);
    slots[1].refused(tokens[1], true);
    await login(1);
    const lease = await slots[0].acquire(undefined);
    lease.accepted?.(new Reply({ status: 200, headers: {}, text: "{}" }));
    lease.release();
    slots[0].refused(newer, true);
    await login(0);
    slots[1].refused("token-4", true);
    expect(logins.turns.exclusive).toBe(false);
  });

  it("is not done when the user said how it is", async () => {
    const { slots, tokens, login, logins } = await two(false);
    slots[0].refused(tokens[0], true);
    const newer = await login(0);
    slots[1].refused(tokens[1], true);
    await login(1);
    slots[0].refused(newer, true);
    expect(logins.turns.exclusive).toBe(false);
    const always = testBench({ singleToken: true });
    expect([always.logins.turns.exclusive, always.names()]).toEqual([true, []]);
  });
});
