import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { CallAborted } from "../../src/contract/deadline.ts";
import type { BreakerOptions } from "../../src/contract/options.ts";
import { CircuitOpenError, ConfigError, HookError, QueueFullError } from "../../src/errors/before-sending.ts";
import { ApiError, AuthError, RateLimitedError, ResponseError } from "../../src/errors/from-the-answer.ts";
import {
  AbortedError,
  CertificateError,
  NetworkError,
  OutcomeUnknownError,
  TimeoutError,
} from "../../src/errors/on-the-way.ts";
import { Breaker, verdict } from "../../src/limits/breaker.ts";
import { answer, broken, FakeNet, failure, gate, make, ok, read, write } from "../transport/helpers.ts";

const defaults = { threshold: 2, timeout: 60_000, trials: 2 };
const describeCall = () => ({ requestId: "id", context: { operation: "things.list" } });
const down = new NetworkError("down");
const up = new ApiError("refused", { status: 400 });
const nothing = new AbortedError("aborted", { sent: true });

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse("2026-11-16T12:00:00Z") });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A breaker, and a way to run calls that end as told. */
function circuit(options: BreakerOptions | boolean = true) {
  const breaker = new Breaker(options, defaults);
  let ran = 0;
  const run = (end: unknown, signal?: AbortSignal): Promise<unknown> =>
    breaker
      .run(
        async () => {
          ran += 1;
          const result = await end;
          if (result instanceof Error) throw result;
          return result;
        },
        describeCall,
        signal,
      )
      .catch((error: unknown) => error);
  return { breaker, run, ran: () => ran };
}

const timeout = (phase: TimeoutError["phase"], more: object = {}): TimeoutError =>
  new TimeoutError("late", { phase, timeoutMs: 1, ...more });
const unknown = (cause: Error): OutcomeUnknownError => new OutcomeUnknownError("unknown", { cause });
const response = (status: number): ResponseError => new ResponseError("?", { status });

describe("verdict", () => {
  it.each<[string, unknown, string]>([
    ["no connection", down, "down"],
    ["a refused certificate", new CertificateError("bad"), "nothing"],
    ["a timeout on the way", timeout("connect"), "down"],
    ["a timeout while waiting for the answer", timeout("headers"), "down"],
    ["the total time, on the wire", timeout("total", { context: { attempts: 1 } }), "down"],
    ["the total time, in a queue", timeout("total", { context: { attempts: 0 } }), "nothing"],
    ["the total time, while waiting to retry", timeout("total", { cause: down }), "down"],
    ["the total time, while waiting for a limit", timeout("total", { cause: up }), "up"],
    ["500 without envelope", response(500), "down"],
    ["200 without envelope", response(200), "up"],
    ["404 without envelope", response(404), "up"],
    ["a write with 502", unknown(response(502)), "down"],
    ["a write with 200 that is no envelope", unknown(response(200)), "up"],
    ["a write whose connection broke", unknown(down), "down"],
    ["a write that took too long", unknown(timeout("total", { context: { attempts: 1 } })), "down"],
    ["an error with envelope, 500", new ApiError("no", { status: 500 }), "up"],
    ["a refused token", new AuthError("no", { status: 401 }), "up"],
    ["a limit of the service", new RateLimitedError("slow", { status: 429 }), "up"],
    ["an abort", nothing, "nothing"],
    ["a full queue", new QueueFullError("full"), "nothing"],
    ["a hook", new HookError("no", { hook: "beforeRequest" }), "nothing"],
    ["something else", new TypeError("?"), "nothing"],
  ])("%s", (_, error, told) => {
    expect(verdict(error)).toBe(told);
  });
});

describe("Breaker", () => {
  it("is off unless it is asked for, and then costs nothing", async () => {
    const { breaker, run, ran } = circuit(false);
    for (let n = 0; n < 9; n += 1) await run(down);
    expect(ran()).toBe(9);
    breaker.reset();
    expect(breaker.health()).toEqual({ state: "off", failures: 0, retryAt: undefined });
  });

  it("opens after as many failures in a row as the threshold, and tells when it tries again", async () => {
    const { breaker, run, ran } = circuit();
    await run(down);
    expect(breaker.state).toBe("closed");
    await run(down);
    const error = (await run(1)) as CircuitOpenError;
    expect(error).toBeInstanceOf(CircuitOpenError);
    expect(error).toMatchObject({ requestId: "id", context: { operation: "things.list" } });
    expect(error.retryAt?.toISOString()).toBe("2026-11-16T12:01:00.000Z");
    expect(error.message).toContain("after 2 failures");
    expect(error.hint).toContain("2026-11-16T12:01:00.000Z");
    expect(ran()).toBe(2);
    expect(breaker.health()).toEqual({ state: "open", failures: 2, retryAt: "2026-11-16T12:01:00.000Z" });
  });

  it.each([
    ["a success", 1],
    ["an error that the service explained", up],
  ])("begins to count anew after %s", async (_, between) => {
    const { breaker, run } = circuit();
    await run(down);
    expect(await run(between)).toBe(between);
    await run(down);
    expect(breaker.health()).toMatchObject({ state: "closed", failures: 1 });
  });

  it("takes no notice of calls that tell nothing", async () => {
    const { breaker, run } = circuit();
    await run(down);
    expect(await run(nothing)).toBe(nothing);
    expect(breaker.health()).toMatchObject({ state: "closed", failures: 1 });
    await run(down);
    expect(breaker.state).toBe("open");
  });

  it("closes after the trials have succeeded, and lets no more than them through meanwhile", async () => {
    const { breaker, run, ran } = circuit({ timeout: 1000 });
    await run(down);
    await run(down);
    vi.setSystemTime(Date.now() + 1000);
    const trials = [gate(), gate()];
    const results = trials.map(({ opened }) => run(opened));
    const waiting = [run("later"), run("later")];
    await vi.advanceTimersByTimeAsync(0);
    expect(breaker.state).toBe("half-open");
    expect(ran()).toBe(4);
    for (const { open } of trials) open();
    await Promise.all(results);
    expect(await Promise.all(waiting)).toEqual(["later", "later"]);
    expect(breaker.health()).toEqual({ state: "closed", failures: 0, retryAt: undefined });
  });

  it.each([
    ["fails", down],
    ["tells nothing", nothing],
  ])("opens again when one trial %s, and refuses those who waited", async (_, end) => {
    const { breaker, run } = circuit({ timeout: 1000 });
    await run(down);
    await run(down);
    vi.setSystemTime(Date.now() + 1000);
    expect(await run(1)).toBe(1);
    const second = gate();
    const trial = run(second.opened.then(() => end));
    const waiting = run("later");
    await vi.advanceTimersByTimeAsync(0);
    second.open();
    expect(await trial).toBe(end);
    expect(await waiting).toBeInstanceOf(CircuitOpenError);
    expect(breaker.health()).toMatchObject({ state: "open", retryAt: "2026-11-16T12:00:02.000Z" });
  });

  it("takes an explained error for a trial that succeeded", async () => {
    const { breaker, run } = circuit({ timeout: 1000, threshold: 1, trials: 1 });
    await run(down);
    vi.setSystemTime(Date.now() + 1000);
    expect(await run(up)).toBe(up);
    expect(breaker.state).toBe("closed");
  });

  it("waits and tries again where that is wanted", async () => {
    const { run, ran } = circuit({ threshold: 1, timeout: 9000, trials: 1, wait: { attempts: 2, delay: 5000 } });
    await run(down);
    const call = run("value");
    await vi.advanceTimersByTimeAsync(9999);
    expect(ran()).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(await call).toBe("value");
  });

  it("gives up after the waits it was allowed, by default three of five seconds", async () => {
    const { run } = circuit({ threshold: 1, wait: true });
    await run(down);
    let error: unknown;
    const call = run("value").then((end) => {
      error = end;
    });
    await vi.advanceTimersByTimeAsync(14_999);
    expect(error).toBeUndefined();
    await vi.advanceTimersByTimeAsync(1);
    await call;
    expect(error).toBeInstanceOf(CircuitOpenError);
  });

  it("lets go of a call that is aborted while it waits for the breaker", async () => {
    const { run, ran } = circuit({ threshold: 1, wait: true });
    await run(down);
    const controller = new AbortController();
    const call = run("value", controller.signal);
    await vi.advanceTimersByTimeAsync(1000);
    controller.abort();
    expect(await call).toBeInstanceOf(CallAborted);
    expect(ran()).toBe(1);
  });

  it("lets go of a call that is aborted while trials run", async () => {
    const { run } = circuit({ threshold: 1, timeout: 1000, trials: 1 });
    await run(down);
    vi.setSystemTime(Date.now() + 1000);
    const { open, opened } = gate();
    const trial = run(opened);
    const controller = new AbortController();
    const waiting = run("value", controller.signal);
    await vi.advanceTimersByTimeAsync(0);
    controller.abort();
    expect(await waiting).toBeInstanceOf(CallAborted);
    open();
    await trial;
  });

  it("is closed at once by reset", async () => {
    const { breaker, run } = circuit();
    await run(down);
    await run(down);
    breaker.reset();
    expect(breaker.health()).toEqual({ state: "closed", failures: 0, retryAt: undefined });
    expect(await run("value")).toBe("value");
  });
});

describe("a transport with a breaker", () => {
  beforeEach(() => {
    vi.useRealTimers();
  });

  it.each([
    ["connections that break", broken()],
    ["timeouts", broken("timeout", true, { phase: "headers" as const })],
    ["502 without envelope", answer(502, "<html>")],
  ])("opens after %s, of reads and writes, and sends nothing more", async (_, step) => {
    const net = new FakeNet([step]);
    const transport = make({ net, retry: false, breaker: { threshold: 2 } });
    await failure(transport.send(read));
    await failure(transport.send(write));
    const error = await failure(transport.send(read));
    expect(error).toBeInstanceOf(CircuitOpenError);
    expect(error.context).toMatchObject({ service: "test", operation: "things.list", attempts: 0 });
    expect(net.requests).toHaveLength(2);
    transport.config.breaker.reset();
    await failure(transport.send(read));
    expect(net.requests).toHaveLength(3);
  });

  it("stays closed for refusals, limits and pages with 4xx", async () => {
    const net = new FakeNet([
      answer(500, '{"ok":false}'),
      answer(429, '{"busy":1}'),
      answer(404, "<html>"),
      answer(200, "<html>"),
    ]);
    const transport = make({ net, retry: false, breaker: { threshold: 1 } });
    for (let n = 0; n < 4; n += 1) await failure(transport.send(read));
    expect(transport.config.breaker.state).toBe("closed");
  });

  it("counts a call once, however often it was tried", async () => {
    const transport = make({ net: new FakeNet([broken()]), breaker: { threshold: 2 } });
    expect((await failure(transport.send(read))).context.attempts).toBe(3);
    expect(transport.config.breaker.health().failures).toBe(1);
  });

  it("does not count what the call's own hooks and options do", async () => {
    const hooks = { beforeRequest: () => Promise.reject(new Error("no")) };
    const transport = make({ net: new FakeNet([ok]), breaker: { threshold: 1 }, hooks });
    expect(await failure(transport.send(read))).toBeInstanceOf(HookError);
    expect(await failure(transport.send(read, { retry: -1 }))).toBeInstanceOf(ConfigError);
    expect(transport.config.breaker.state).toBe("closed");
  });
});
