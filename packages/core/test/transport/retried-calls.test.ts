import { describe, expect, it } from "vitest";
import { ApiError, AuthError, RateLimitedError, ResponseError } from "../../src/errors/from-the-answer.ts";
import { OutcomeUnknownError, TimeoutError } from "../../src/errors/on-the-way.ts";
import { answer, broken, FakeNet, failure, make, ok, read, write } from "./helpers.ts";

describe("reads", () => {
  it.each([408, 429, 500, 502, 503, 504])("go out again after %i without envelope", async (status) => {
    const net = new FakeNet([answer(status, "<html>"), answer(status), ok]);
    const { attempts } = await make({ net }).send(read);
    expect(attempts).toBe(3);
  });

  it.each(["dns", "connect", "tls", "socket", "timeout"] as const)("go out again after a failure: %s", async (kind) => {
    const transport = make({ net: new FakeNet([broken(kind), broken(kind, false), ok]) });
    expect((await transport.send(read)).attempts).toBe(3);
    expect(transport.config.statistics.snapshot({ limit: undefined, timesFull: 0 }).retries).toEqual({
      total: 2,
      byReason: { [kind]: 2 },
      byOperation: { "things.list": 2 },
    });
  });

  it("end with the last error when the retries are used up", async () => {
    const net = new FakeNet([answer(503, "<title>Busy</title>")]);
    const error = await failure(make({ net }).send(read));
    expect(net.requests).toHaveLength(3);
    expect(error).toBeInstanceOf(ResponseError);
    expect(error.context).toMatchObject({ status: 503, attempts: 3 });
  });

  it("are not repeated when the envelope explains the error", async () => {
    const net = new FakeNet([answer(500, '{"ok":false,"why":"no such thing"}')]);
    expect(await failure(make({ net }).send(read))).toBeInstanceOf(ApiError);
    expect(net.requests).toHaveLength(1);
  });

  it("are not repeated after 2xx that is not the envelope", async () => {
    const net = new FakeNet([answer(200, "<html>")]);
    expect(await failure(make({ net }).send(read))).toBeInstanceOf(ResponseError);
    expect(net.requests).toHaveLength(1);
  });

  it("go out once with retry: false, of the client and of the call, and as often as the call says", async () => {
    const count = async (client: false | undefined, call: number | false | undefined): Promise<number> => {
      const net = new FakeNet([broken()]);
      await failure(make({ net, retry: client }).send(read, { retry: call }));
      return net.requests.length;
    };
    expect(await count(undefined, undefined)).toBe(3);
    expect(await count(false, undefined)).toBe(1);
    expect(await count(undefined, false)).toBe(1);
    expect(await count(undefined, 0)).toBe(1);
    expect(await count(undefined, 4)).toBe(5);
  });
});

describe("writes", () => {
  it.each([200, 201, 204, 408, 500, 502, 503, 504])(
    "go out once when %i comes without envelope, and nobody knows",
    async (status) => {
      const net = new FakeNet([answer(status, "<html>")]);
      const error = await failure(make({ net }).send(write));
      expect(net.requests).toHaveLength(1);
      expect(error).toBeInstanceOf(OutcomeUnknownError);
      expect(error.cause).toBeInstanceOf(ResponseError);
      expect(error.message).toContain("things.create");
      expect(error.hint).toContain("thing a");
    },
  );

  it("go out again after a refusal that did not run them", async () => {
    const net = new FakeNet([answer(429, '{"busy":1}'), ok]);
    expect((await make({ net }).send(write)).attempts).toBe(2);
  });

  it("go out again while no byte has left", async () => {
    const net = new FakeNet([broken("connect", false), broken("timeout", false, { phase: "connect" }), ok]);
    expect((await make({ net }).send(write)).attempts).toBe(3);
  });

  it("are unknown after a timeout that ran out when they were sent", async () => {
    const error = await failure(
      make({ net: new FakeNet([broken("timeout", true, { phase: "headers" })]) }).send(write),
    );
    expect(error).toBeInstanceOf(OutcomeUnknownError);
    expect(error.cause).toBeInstanceOf(TimeoutError);
  });

  it("that a page of HTML refuses with 4xx did not run", async () => {
    expect(await failure(make({ net: new FakeNet([answer(429, "<html>")]) }).send(write))).toBeInstanceOf(
      RateLimitedError,
    );
    expect(await failure(make({ net: new FakeNet([answer(401, "<html>")]) }).send(write))).toBeInstanceOf(AuthError);
    expect(await failure(make({ net: new FakeNet([answer(404, "<html>")]) }).send(write))).toBeInstanceOf(
      ResponseError,
    );
  });
});

describe("Retry-After", () => {
  it("is obeyed as it is, up to maxRetryAfter", async () => {
    const busy = (value: string): FakeNet => new FakeNet([answer(429, '{"busy":1}', { "retry-after": value }), ok]);
    expect((await make({ net: busy("0.002") }).send(read)).attempts).toBe(2);
    const past = new Date(Date.now() - 60_000).toUTCString();
    expect((await make({ net: busy(past), retry: { delay: 3_600_000 } }).send(write)).attempts).toBe(2);
  });

  it.each([
    ["seconds", "61"],
    ["a date", "Fri, 01 Jan 2999 00:00:00 GMT"],
  ])("in %s that is longer than maxRetryAfter ends the call at once", async (_, value) => {
    const net = new FakeNet([answer(429, '{"busy":1}', { "retry-after": value })]);
    const error = await failure(make({ net }).send(read));
    expect(error).toBeInstanceOf(RateLimitedError);
    expect((error as RateLimitedError).retryAfterMs).toBeGreaterThan(60_000);
    expect(net.requests).toHaveLength(1);
  });

  it("longer than an own maxRetryAfter ends a read that the service did not explain", async () => {
    const net = new FakeNet([answer(503, "", { "retry-after": "2" })]);
    const error = await failure(make({ net, retry: { maxRetryAfter: 1000 } }).send(read));
    expect(error).toBeInstanceOf(ResponseError);
    expect(net.requests).toHaveLength(1);
  });
});
