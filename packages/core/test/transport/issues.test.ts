import { afterEach, describe, expect, it, vi } from "vitest";
import { NetworkError, OutcomeUnknownError } from "../../src/errors/on-the-way.ts";
import { Breaker } from "../../src/limits/breaker.ts";
import { hostPlaces } from "../../src/limits/host-places.ts";
import { RateLimits } from "../../src/limits/rate-limits.ts";
import { RateWindow } from "../../src/limits/rate-window.ts";
import { Secrets } from "../../src/redact/secrets.ts";
import { answer, broken, FakeNet, failure, make, ok, read, settleAll, write } from "./helpers.ts";

afterEach(() => {
  vi.useRealTimers();
});

describe("what was wrong once", () => {
  it("the queue of the host let go of a write on the wire before anybody knew that it had been sent", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const controller = new AbortController();
    const net = new FakeNet(["hang"]);
    const aborted = failure(make({ net, concurrency: 2 }).send(write, { signal: controller.signal }));
    const late = failure(make({ net, concurrency: 2 }).send(write, { timeout: { total: 1 } }));
    await settleAll();
    controller.abort();
    await vi.advanceTimersByTimeAsync(1);
    expect(await aborted).toMatchObject({ code: "aborted", sent: true });
    expect(await late).toBeInstanceOf(OutcomeUnknownError);
  });

  it("a call in the last part of a second was forgotten before its minute was over", () => {
    vi.useFakeTimers({ now: 1_800_000_000_900 });
    const window = new RateWindow();
    window.add();
    vi.setSystemTime(1_800_000_060_100);
    expect(window.counts().lastMinute).toBe(1);
    expect(window.waitFor(1, 60)).toBe(900);
  });

  it("a clock that went back by a moment made the limiter forget the hour", () => {
    vi.useFakeTimers({ now: 1_800_000_001_000 });
    const window = new RateWindow();
    window.add();
    vi.setSystemTime(1_800_000_000_990);
    expect(window.counts().lastHour).toBe(1);
  });

  it("a call behind the first in the limiter's queue could not be aborted", async () => {
    const limits = new RateLimits({ callsPerMinute: 1, enforce: "queue", maxWait: 100_000 });
    const controller = new AbortController();
    const calls = [undefined, new AbortController().signal, controller.signal].map((signal) =>
      Promise.resolve(limits.admit(() => ({}), signal)),
    );
    controller.abort();
    await expect(calls[2]).rejects.toThrow();
    expect(limits.waiting).toBe(1);
  });

  it("a hook could send a second authorization header by writing it with a capital", async () => {
    const net = new FakeNet();
    const authorizer = {
      acquire: () => ({ token: "real", release: () => undefined }),
      refused: () => "give-up" as const,
    };
    const hooks = {
      beforeRequest: ({ headers }: { headers: Record<string, string> }) => {
        headers.Authorization = "x";
      },
    };
    await make({ net, authorizer, hooks }).send(read);
    expect(Object.entries(net.requests[0]?.headers ?? {}).filter(([name]) => /^auth/i.test(name))).toEqual([
      ["authorization", "Bearer real"],
    ]);
  });

  it("a call that its caller aborted counted as a success of the service", async () => {
    const breaker = new Breaker({ threshold: 2 }, { threshold: 5, timeout: 60_000, trials: 1 });
    const run = (error: Error): Promise<unknown> =>
      breaker
        .run(
          () => Promise.reject(error),
          () => ({}),
        )
        .catch((thrown: unknown) => thrown);
    await run(new NetworkError("down"));
    await run(new Error("aborted"));
    await run(new NetworkError("down"));
    expect(breaker.state).toBe("open");
  });

  it("a host stayed as narrow as its narrowest client when that was closed", () => {
    const wide = hostPlaces("https://issue.test", 10);
    hostPlaces("https://issue.test", 1).release();
    expect(wide.places.limit).toBe(10);
  });

  it("an error of the envelope repeated a token that the service had repeated", async () => {
    const secrets = new Secrets();
    secrets.add("canary-token");
    const net = new FakeNet([answer(400, '{"ok":false,"why":"token canary-token is not known"}')]);
    const error = await failure(make({ net, secrets }).send(read));
    expect(error.message).toContain("Refused: token");
    expect(error.stack).not.toContain("canary");
  });

  it("a body with a cycle ended in a bare TypeError, and a lone surrogate in a query key in a URIError", async () => {
    const json: Record<string, unknown> = {};
    json.json = json;
    expect((await failure(make().send({ ...read, json }))).code).toBe("input");
    expect((await failure(make().send({ ...read, query: { "\udfff": 1 } }))).code).toBe("input");
  });

  it("a total time beyond what timers take ended the call at once", async () => {
    expect((await failure(make().send(read, { timeout: { total: Number.POSITIVE_INFINITY } }))).code).toBe("config");
    expect((await make().send(read, { timeout: { total: 2 ** 31 - 1 } })).status).toBe(200);
  });

  it("calls that never left were counted as calls, and aborts as errors, until the account seemed to be at its limit", async () => {
    const transport = make({ net: new FakeNet([broken("connect", false), broken("connect", false), ok]) });
    await transport.send(read);
    expect(transport.config.limits.status()).toMatchObject({ calls: { lastHour: 1 }, errors: { lastHour: 0 } });
  });

  it("a profile that threw over a strange body made a sent write look as if it had not been", async () => {
    const profile = {
      service: "test",
      read: (): never => {
        throw new TypeError("?");
      },
    };
    expect(await failure(make({ profile }).send(write))).toBeInstanceOf(OutcomeUnknownError);
  });
});
