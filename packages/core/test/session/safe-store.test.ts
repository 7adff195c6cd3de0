import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { levelled } from "../../src/logger.ts";
import { Secrets } from "../../src/redact/secrets.ts";
import { SafeStore } from "../../src/session/safe-store.ts";
import { SessionEmitter, type SessionEvents } from "../../src/session/session-events.ts";
import { memoryTokenStore, type TokenStore } from "../../src/session/token-store.ts";

const token = { accessToken: "access-token", refreshToken: undefined, obtainedAt: 1000, expiresAt: 2000 };

function safe(store: Partial<TokenStore>) {
  const events = new SessionEmitter(levelled(undefined));
  const failed: SessionEvents["storeFailed"][] = [];
  events.on("storeFailed", (event) => failed.push(event));
  const secrets = new Secrets();
  secrets.add(token.accessToken);
  const whole = { ...memoryTokenStore(), ...store };
  return { store: new SafeStore({ store: whole, key: (id) => `user/${id}`, events, secrets }), failed };
}

afterEach(() => void vi.useRealTimers());

describe("SafeStore", () => {
  it("passes on under the user's key", async () => {
    const inner = memoryTokenStore();
    const { store, failed } = safe(inner);
    await store.set("care", token);
    expect(await inner.get("user/care")).toEqual(token);
    expect(await store.get("care")).toEqual(token);
    await store.delete("care");
    expect(await store.get("care")).toBeUndefined();
    expect(failed).toEqual([]);
  });

  const broken = () => {
    throw Object.assign(new Error("SET access-token: connection lost"), { code: "ECONNRESET", client: token });
  };
  const rejecting = () => Promise.reject(new RangeError("GET failed"));
  // biome-ignore lint/suspicious/noThenProperty: query builders are thenables and no promises.
  const thenable = () => ({ then: (_: unknown, reject: (error: Error) => void) => reject(new Error("query failed")) });

  it.each([
    ["throws", broken, "SET [redacted]: connection lost"],
    ["rejects", rejecting, "GET failed"],
    [
      "throws what is no error",
      () => {
        throw "down";
      },
      "The token store failed.",
    ],
    ["is a thenable that rejects", thenable, "query failed"],
  ])("takes a store that %s for an empty one, and tells of it", async (_, act, message) => {
    const { store, failed } = safe({ get: act as never, set: act, delete: act });
    expect(await store.get("care")).toBeUndefined();
    await store.set("care", token);
    await store.delete("care");
    expect(failed.map(({ clientId, operation }) => [clientId, operation])).toEqual([
      ["care", "get"],
      ["care", "set"],
      ["care", "delete"],
    ]);
    expect(failed[0]?.error.message.replace(/\*+|\[redacted\]/i, "[redacted]")).toBe(message);
  });

  it("keeps name and code of an error, and nothing that may hold a token", async () => {
    const { store, failed } = safe({ set: broken });
    await store.set("care", token);
    expect(failed[0]?.error).toMatchObject({ name: "Error", code: "ECONNRESET" });
    expect(failed[0]?.error).not.toHaveProperty("client");
  });

  it("waits two seconds for a store that hangs", async () => {
    vi.useFakeTimers();
    const hang = () => new Promise<never>(() => undefined);
    const { store, failed } = safe({ get: hang, set: hang, delete: hang });
    const all = [store.get("care"), store.set("care", token), store.delete("care")];
    await vi.advanceTimersByTimeAsync(1999);
    expect(failed).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(await Promise.all(all)).toEqual([undefined, undefined, undefined]);
    expect(failed.map(({ error }) => error.message)).toEqual(Array(3).fill("No answer within 2000 ms."));
  });

  it("takes rubbish for nothing, also rubbish that bites", async () => {
    const hostile = new Proxy(
      {},
      {
        get: () => {
          throw new Error("no");
        },
      },
    );
    const { store } = safe({ get: () => hostile as never });
    expect(await store.get("care")).toBeUndefined();
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (value) => {
        const got = await safe({ get: () => value as never }).store.get("care");
        if (got !== undefined) expect(typeof got.accessToken).toBe("string");
      }),
    );
  });
});

describe("locked", () => {
  it("runs the task under the key's lock", async () => {
    const steps: string[] = [];
    const lock = async <T>(key: string, task: () => Promise<T>): Promise<T> => {
      steps.push(`lock ${key}`);
      const result = await task();
      steps.push("unlock");
      return result;
    };
    const { store, failed } = safe({ lock });
    expect(await store.locked("care", async () => steps.push("task"))).toBe(2);
    await vi.waitFor(() => expect(steps).toEqual(["lock user/care", "task", "unlock"]));
    expect(failed).toEqual([]);
  });

  it("rejects with the task's own error, which is none of the lock", async () => {
    const { store, failed } = safe({ lock: (_, task) => task() });
    await expect(store.locked("care", () => Promise.reject(new Error("task")))).rejects.toThrow("task");
    expect(failed).toEqual([]);
  });

  it.each<[string, TokenStore["lock"], number]>([
    [
      "throws",
      () => {
        throw new Error("no lock");
      },
      1,
    ],
    ["rejects before the task", () => Promise.reject(new Error("no lock")), 1],
    [
      "rejects after the task",
      async (_, task) => {
        await task();
        throw new Error("no unlock");
      },
      1,
    ],
    [
      "runs the task twice",
      async (_, task) => {
        await task();
        return task();
      },
      0,
    ],
    ["forgets the task", async () => undefined as never, 0],
  ])("runs the task once where the lock %s", async (_, lock, failures) => {
    const { store, failed } = safe({ lock });
    const task = vi.fn(async () => "done");
    expect(await store.locked("care", task)).toBe("done");
    await vi.waitFor(() => expect(failed).toHaveLength(failures));
    expect(task).toHaveBeenCalledOnce();
  });

  it("waits thirty seconds for a lock, and then goes without", async () => {
    vi.useFakeTimers();
    let late: (() => Promise<unknown>) | undefined;
    const lock: TokenStore["lock"] = (_, task) => {
      late = task;
      return new Promise<never>(() => undefined);
    };
    const { store, failed } = safe({ lock });
    const task = vi.fn(async () => "done");
    const done = store.locked("care", task);
    await vi.advanceTimersByTimeAsync(29_999);
    expect(task).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(await done).toBe("done");
    expect(failed).toHaveLength(1);
    await late?.();
    expect(task).toHaveBeenCalledOnce();
  });

  it("does not count the time of the task, nor of the unlocking", async () => {
    vi.useFakeTimers();
    const lock: TokenStore["lock"] = async (_, task) => {
      await task();
      return new Promise<never>(() => undefined);
    };
    const { store, failed } = safe({ lock });
    const login = () => new Promise<string>((resolve) => setTimeout(() => resolve("done"), 60_000));
    const done = store.locked("care", login);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await done).toBe("done");
    expect(failed).toEqual([]);
  });
});
