import { describe, expect, it } from "vitest";
import type { Authorizer } from "../../src/contract/authorizer.ts";
import { AuthError } from "../../src/errors/from-the-answer.ts";
import { NetworkError } from "../../src/errors/on-the-way.ts";
import { answer, broken, FakeNet, failure, make, ok, profile, read, type Step, write } from "./helpers.ts";

/** An authorizer that answers refusals as told, and counts what is lent and given back. */
function tokens(...answers: readonly ("stale" | "renew" | "give-up")[]) {
  const refusals: [string, boolean][] = [];
  let lent = 0;
  let open = 0;
  const authorizer: Authorizer = {
    acquire: async () => {
      lent += 1;
      open += 1;
      let released = false;
      return {
        token: `token-${lent}`,
        release: () => {
          if (!released) open -= 1;
          released = true;
        },
      };
    },
    refused: (token, mayRenew) => {
      refusals.push([token, mayRenew]);
      const next = answers[refusals.length - 1] ?? "give-up";
      return next === "renew" && !mayRenew ? "give-up" : next;
    },
  };
  return { authorizer, refusals, lent: () => lent, open: () => open };
}

const refused = answer(401, "<title>Unauthorized</title>");

describe("a refused token", () => {
  it.each([read, write])("is replaced by the current one, or by a renewed one: $operation", async (request) => {
    for (const next of ["stale", "renew"] as const) {
      const net = new FakeNet([refused, ok]);
      const { authorizer, refusals, open } = tokens(next);
      const { attempts } = await make({ net, authorizer, retry: false }).send(request);
      expect(attempts).toBe(2);
      expect(refusals).toEqual([["token-1", true]]);
      expect(net.requests.map(({ headers }) => headers.authorization)).toEqual(["Bearer token-1", "Bearer token-2"]);
      expect(open()).toBe(0);
    }
  });

  it("is repeated with the current one and then with a renewed one, and no further", async () => {
    const net = new FakeNet([refused]);
    const { authorizer, refusals } = tokens("stale", "renew", "stale");
    const error = await failure(make({ net, authorizer }).send(write));
    expect(error).toBeInstanceOf(AuthError);
    expect(error.message).toContain("Unauthorized");
    expect(error.context).toMatchObject({ status: 401, attempts: 3 });
    expect(net.requests).toHaveLength(3);
    expect(refusals).toEqual([
      ["token-1", true],
      ["token-2", true],
    ]);
  });

  it("is renewed once for a call, also over its retries", async () => {
    const net = new FakeNet([refused, answer(503), refused, ok]);
    const { authorizer, refusals } = tokens("renew", "renew");
    expect(await failure(make({ net, authorizer }).send(read))).toBeInstanceOf(AuthError);
    expect(refusals).toEqual([
      ["token-1", true],
      ["token-3", false],
    ]);
    expect(net.requests).toHaveLength(3);
  });

  it("ends the call where another attempt is of no use", async () => {
    const net = new FakeNet([refused]);
    expect(await failure(make({ net, authorizer: tokens("give-up").authorizer }).send(read))).toBeInstanceOf(AuthError);
    expect(net.requests).toHaveLength(1);
  });

  it("is no refusal of a token where none was sent", async () => {
    const net = new FakeNet([refused]);
    expect(await failure(make({ net }).send(read))).toBeInstanceOf(AuthError);
    expect(net.requests).toHaveLength(1);
  });

  it("does not use up the retries", async () => {
    const net = new FakeNet([refused, answer(503), ok]);
    const transport = make({ net, authorizer: tokens("renew").authorizer, retry: { limit: 1 } });
    expect((await transport.send(read)).attempts).toBe(3);
    expect(transport.config.statistics.snapshot(net.pool()).retries.total).toBe(1);
  });
});

describe("a token", () => {
  it.each<[string, Step]>([
    ["an answer", ok],
    ["a failure", broken()],
    ["an answer nobody understands", answer(200, "<html>")],
  ])("is given back after %s", async (_, step) => {
    const { authorizer, lent, open } = tokens();
    await make({ net: new FakeNet([step]), authorizer })
      .send(read)
      .catch(() => undefined);
    expect([lent() > 0, open()]).toEqual([true, 0]);
  });

  it("that cannot be had ends the call with the reason, and sends and counts nothing", async () => {
    const reason = new AuthError("wrong password", { status: 400 });
    const net = new FakeNet();
    const authorizer: Authorizer = { acquire: () => Promise.reject(reason), refused: () => "give-up" };
    const transport = make({ net, authorizer });
    expect(await failure(transport.send(write))).toMatchObject({
      code: "auth",
      message: "wrong password",
      status: 400,
    });
    expect(net.requests).toHaveLength(0);
    expect(transport.config.limits.status().calls.lastMinute).toBe(0);
    expect(transport.lastRequest).toMatchObject({ attempts: 0, status: undefined, error: "auth" });
  });

  it("that a foreign authorizer fails to give is still an error of ours", async () => {
    const authorizer: Authorizer = {
      acquire: () => Promise.reject(new TypeError("vault sealed")),
      refused: () => "give-up",
    };
    const error = await failure(make({ authorizer }).send(read));
    expect(error).toBeInstanceOf(NetworkError);
    expect(error.message).toContain("vault sealed");
  });
});

describe("what is counted", () => {
  it("as calls: what went out; as errors: what was answered with one, or not answered", async () => {
    const counts = async (...steps: Step[]): Promise<[number, number]> => {
      const transport = make({ net: new FakeNet(steps) });
      await transport.send(read).catch(() => undefined);
      const { calls, errors } = transport.config.limits.status();
      return [calls.lastMinute, errors.lastHour];
    };
    expect(await counts(ok)).toEqual([1, 0]);
    expect(await counts(answer(400, '{"ok":false}'))).toEqual([1, 1]);
    expect(await counts(answer(503), broken(), ok)).toEqual([3, 2]);
    expect(await counts(broken("connect", false), broken("dns", false), ok)).toEqual([1, 0]);
    expect(await counts(broken("connect", false))).toEqual([0, 0]);
    expect(await counts(broken("timeout"))).toEqual([3, 3]);
  });

  it("does not hold an abort against the account", async () => {
    const controller = new AbortController();
    const net = new FakeNet(() => {
      queueMicrotask(() => controller.abort());
      return "hang";
    });
    const transport = make({ net });
    await failure(transport.send(read, { signal: controller.signal }));
    expect(transport.config.limits.status()).toMatchObject({ calls: { lastMinute: 1 }, errors: { lastHour: 0 } });
  });
});

describe("a profile that throws", () => {
  const oops = (): never => {
    throw new TypeError("cannot read");
  };

  it("while it reads leaves an answer that nobody understands", async () => {
    const broken = { ...profile, read: oops };
    expect((await failure(make({ profile: broken }).send(read))).code).toBe("response");
    expect((await failure(make({ profile: broken }).send(write))).code).toBe("outcome_unknown");
  });

  it("while it looks for a refusal leaves the answer as it is", async () => {
    const { authorizer } = tokens("renew");
    expect((await make({ profile: { ...profile, isRefused: oops }, authorizer }).send(read)).attempts).toBe(1);
  });

  it("while it makes the error leaves an answer that nobody understands", async () => {
    const broken = { ...profile, read: () => ({ kind: "error", error: oops }) as const };
    const error = await failure(make({ profile: broken, net: new FakeNet([answer(400, "{}")]) }).send(write));
    expect(error).toMatchObject({ code: "response", status: 400, context: { attempts: 1 } });
  });
});
