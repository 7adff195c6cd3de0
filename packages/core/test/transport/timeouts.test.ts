import { getEventListeners } from "node:events";
import { makeCertificate, rawScripts, startRawServer, startTlsServer } from "@fortikit-tools/testkit";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Authorizer, Lease } from "../../src/contract/authorizer.ts";
import { CallAborted, sleep } from "../../src/contract/deadline.ts";
import type { CallOptions } from "../../src/contract/request.ts";
import { ConfigError } from "../../src/errors/before-sending.ts";
import type { FortinetError } from "../../src/errors/fortinet-error.ts";
import { RateLimitedError } from "../../src/errors/from-the-answer.ts";
import { AbortedError, OutcomeUnknownError, TimeoutError } from "../../src/errors/on-the-way.ts";
import { RateLimits } from "../../src/limits/rate-limits.ts";
import { closing } from "../net/helpers.ts";
import {
  answer,
  broken,
  FakeNet,
  failure,
  type MakeOptions,
  make,
  makeReal,
  ok,
  read,
  settleAll,
  write,
} from "./helpers.ts";

describe("attempts that hang", () => {
  it.each([
    ["tls", "https", rawScripts.hang, { connect: 30 }, 30],
    ["headers", "http", rawScripts.hang, { attempt: 30 }, 30],
    ["body", "http", rawScripts.stuckBody, { attempt: 30 }, 30],
  ] as const)("end in the phase %s", async (phase, scheme, script, timeout, ms) => {
    const server = await closing(startRawServer(script));
    const transport = makeReal(server.origin.replace("http", scheme), { timeout, retry: false });
    const error = (await failure(transport.send(read))) as TimeoutError;
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ phase, timeoutMs: ms });
    expect(error.hint).toContain(phase === "tls" ? "timeout.connect" : "timeout.attempt");
    const ofWrite = await failure(transport.send(write));
    if (phase === "tls") expect(ofWrite).toMatchObject({ code: "timeout", phase: "tls" });
    else {
      expect(ofWrite).toBeInstanceOf(OutcomeUnknownError);
      expect(ofWrite.cause).toMatchObject({ code: "timeout", phase });
    }
  });

  it("end in the phase connect when the wire says so", async () => {
    const net = new FakeNet([broken("timeout", false, { phase: "connect" })]);
    const error = await failure(make({ net, timeout: { connect: 7 }, retry: false }).send(write));
    expect(error).toMatchObject({ code: "timeout", phase: "connect", timeoutMs: 7 });
    expect(error.message).toMatch(/^No connection from host\d+\.test within 7 ms\.$/);
  });

  it("are given the timeouts of the call before those of the client", async () => {
    const net = new FakeNet();
    const transport = make({ net, timeout: { connect: 1, attempt: 2 } });
    await transport.send(read);
    await transport.send(read, { timeout: { connect: 3 } });
    await make({ net }).send(read);
    expect(net.requests.map(({ connectTimeout, timeout }) => [connectTimeout, timeout])).toEqual([
      [1, 2],
      [3, 2],
      [10_000, 300_000],
    ]);
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31, "5"])("refuse a timeout of %s", async (ms) => {
    const net = new FakeNet();
    for (const name of ["connect", "attempt", "total"]) {
      const error = await failure(make({ net }).send(read, { timeout: { [name]: ms as number } }));
      expect(error).toBeInstanceOf(ConfigError);
      expect(error.message).toContain(`timeout.${name}`);
    }
    expect(net.requests).toHaveLength(0);
  });
});

/** An authorizer whose token never comes; like the session's it minds the signal. */
const noToken: Authorizer = {
  acquire: async (signal): Promise<Lease> => {
    await sleep(60_000, signal);
    throw new CallAborted();
  },
  refused: () => "give-up",
};

/** Every place where a call can be ended: how it gets there, and whether the request may have arrived. */
const places: readonly (readonly [string, () => Promise<MakeOptions>, boolean, number])[] = [
  [
    "the queue of the host",
    async () => {
      const net = new FakeNet(["hang"]);
      const origin = `http://busy${Math.random()}.test`;
      const other = make({ net, origin, concurrency: 1 });
      void other.send(read);
      await settleAll();
      return { net, origin, concurrency: 1 };
    },
    false,
    1,
  ],
  [
    "the queue of the limiter",
    async () => {
      const limiter = new RateLimits({ callsPerMinute: 1, enforce: "queue", maxWait: 100_000 });
      await limiter.admit(() => ({}), undefined);
      return { net: new FakeNet(), limiter };
    },
    false,
    0,
  ],
  ["the wait for a token", async () => ({ net: new FakeNet(), authorizer: noToken }), false, 0],
  [
    "the wait for the breaker",
    async () => {
      const net = new FakeNet([broken(), ok]);
      return { net, breaker: { threshold: 1, wait: true }, retry: { limit: 0 } };
    },
    false,
    1,
  ],
  [
    "the wait to try again",
    async () => ({ net: new FakeNet([answer(429, '{"busy":1}', { "retry-after": "50" })]) }),
    true,
    1,
  ],
  ["the wire", async () => ({ net: new FakeNet(["hang"]) }), true, 1],
];

describe.each(places)("a call in %s", (place, options, sent, requests) => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date", "performance"] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** The error of a call that is ended when it has got to its place. */
  async function ended(request: typeof write, call: CallOptions, end: () => unknown): Promise<FortinetError> {
    const given = await options();
    const transport = make(given);
    if (given.breaker !== undefined) await failure(transport.send(read));
    const failing = failure(transport.send(request, call));
    await settleAll();
    await end();
    const error = await failing;
    expect((given.net as FakeNet).requests).toHaveLength(requests);
    return error;
  }

  const late = (request: typeof write): Promise<FortinetError> =>
    ended(request, { timeout: { total: 1500 } }, () => vi.advanceTimersByTimeAsync(1500));

  it.each([read, write])("can be aborted: $operation", async (request) => {
    const controller = new AbortController();
    const { signal } = controller;
    const error = await ended(request, { signal }, () => controller.abort(new Error("changed my mind")));
    expect(error).toBeInstanceOf(AbortedError);
    expect((error as AbortedError).sent).toBe(sent);
    expect(error.cause).toMatchObject({ message: "changed my mind" });
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });

  it("is ended by the total time: a read", async () => {
    const error = (await late(read)) as TimeoutError;
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ phase: "total", timeoutMs: 1500 });
    expect(error.message).toContain("things.list took longer than 1500 ms in all");
    if (place === "the wait to try again") expect(error.cause).toBeInstanceOf(RateLimitedError);
  });

  it("is ended by the total time: a write, whose outcome is unknown only if it was sent and not refused", async () => {
    const error = await late(write);
    if (place !== "the wire") return expect(error).toMatchObject({ code: "timeout", phase: "total" });
    expect(error).toBeInstanceOf(OutcomeUnknownError);
    expect(error.cause).toBeInstanceOf(TimeoutError);
    expect(error.cause).toMatchObject({ phase: "total" });
  });
});

it("an answer that came stays what it is when the time runs out while a hook looks at it", async () => {
  const controller = new AbortController();
  const hooks = { afterResponse: () => controller.abort() };
  const { signal } = controller;
  expect((await make({ hooks }).send(write, { signal })).value).toEqual({ ok: true });
  const own = new AbortController();
  const late = make({ net: new FakeNet([answer(400, '{"ok":false}')]), hooks: { afterResponse: () => own.abort() } });
  expect((await failure(late.send(write, { signal: own.signal }))).code).toBe("api");
});

describe("a signal", () => {
  it("that has fired before the call sends nothing, takes no token and counts nothing", async () => {
    const net = new FakeNet();
    let leases = 0;
    const authorizer: Authorizer = {
      acquire: () => {
        leases += 1;
        return { token: "t", release: () => undefined };
      },
      refused: () => "give-up",
    };
    for (const concurrency of [5, Number.POSITIVE_INFINITY]) {
      const transport = make({ net, authorizer, concurrency });
      const error = await failure(transport.send(write, { signal: AbortSignal.abort(new Error("early")) }));
      expect(error).toBeInstanceOf(AbortedError);
      expect(error).toMatchObject({ sent: false, context: { attempts: 0 } });
      expect(transport.config.limits.status().calls.lastMinute).toBe(0);
    }
    expect([net.requests.length, leases]).toEqual([0, 0]);
  });

  it("that lives long holds nothing of the calls it was given to", async () => {
    const { signal } = new AbortController();
    const transport = make({ net: new FakeNet((_, n) => (n % 3 === 0 ? broken() : ok)), concurrency: 4 });
    for (let n = 0; n < 10; n += 1) {
      await Promise.all(Array.from({ length: 100 }, () => transport.send(read, { signal })));
    }
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });

  it("on a real socket ends the request, and tells that it had been sent", async () => {
    const controller = new AbortController();
    const server = await closing(
      startRawServer(async (connection) => {
        await connection.readRequest();
        controller.abort();
      }),
    );
    const error = await failure(makeReal(server.origin).send(write, { signal: controller.signal }));
    expect(error).toBeInstanceOf(AbortedError);
    expect((error as AbortedError).sent).toBe(true);
  });
});

it("a certificate that nobody trusts is refused before anything is sent, with its fingerprint", async () => {
  const certificate = await makeCertificate();
  const server = await closing(startTlsServer({ certificate }));
  const error = await failure(makeReal(server.origin).send(read));
  expect(error).toMatchObject({ code: "certificate", fingerprint256: certificate.fingerprint256 });
  expect(error.message.split(certificate.fingerprint256), "told once").toHaveLength(2);
  expect(error.hint).toContain("tls.fingerprint256");
  expect(error.context.attempts).toBe(1);
  expect(server.requests).toHaveLength(0);
});
