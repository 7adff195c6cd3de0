import { describe, expect, it, vi } from "vitest";
import { memorySink } from "../../src/audit/sinks.ts";
import type { Authorizer, Lease } from "../../src/contract/authorizer.ts";
import type { Reply } from "../../src/contract/reply.ts";
import { ConfigError } from "../../src/errors/before-sending.ts";
import { AuthError, ChallengeError, LockedOutError } from "../../src/errors/from-the-answer.ts";
import { AbortedError, TimeoutError } from "../../src/errors/on-the-way.ts";
import { answer, FakeNet, failure, gate, make, ok, read, settleAll, write } from "./helpers.ts";

const cookies = { Cookie: "session=abc", "X-CSRFToken": "def" };

function authorizer(own: Partial<Authorizer> = {}, lease: Partial<Lease> = {}): Authorizer {
  return { acquire: () => ({ token: "t-1", release: () => undefined, ...lease }), refused: () => "give-up", ...own };
}

describe("the headers of a lease", () => {
  it("are sent in place of a bearer token", async () => {
    const net = new FakeNet();
    await make({ net, authorizer: authorizer({}, { headers: cookies }) }).send(read);
    expect(net.requests[0]?.headers).toMatchObject({ cookie: "session=abc", "x-csrftoken": "def" });
    expect(net.requests[0]?.headers).not.toHaveProperty("authorization");
  });

  it("replace those of users and hooks, and are seen by no hook", async () => {
    const net = new FakeNet([answer(200, '{"ok":true}', { "set-cookie": ["session=ghi"], "x-id": "7" })]);
    const seen: object[] = [];
    const hooks = {
      beforeRequest: ({ headers }: { headers: Record<string, string> }) => {
        seen.push({ ...headers });
        headers.Cookie = "session=mine";
        headers["X-Csrftoken"] = "mine";
      },
      afterResponse: ({ headers }: { headers: object }) => void seen.push(headers),
    };
    const headers = { "x-csrftoken": "user's" };
    await make({ net, hooks, headers, authorizer: authorizer({}, { headers: cookies }) }).send(read);
    expect(net.requests[0]?.headers).toMatchObject({ cookie: "session=abc", "x-csrftoken": "def" });
    expect(JSON.stringify(seen)).not.toMatch(/abc|def|ghi/);
    expect(seen[1]).toMatchObject({ "x-id": "7" });
  });

  it("leave a hook no way to send a cookie of its own", async () => {
    const net = new FakeNet();
    const hooks = { beforeRequest: ({ headers }: { headers: Record<string, string> }) => (headers.cookie = "mine") };
    await make({ net, hooks }).send(read);
    expect(net.requests[0]?.headers).not.toHaveProperty("cookie");
  });

  it.each(["Cookie", "Authorization"])("%s cannot be set for a call", async (name) => {
    const error = await failure(make().send(read, { headers: { [name]: "mine" } }));
    expect(error).toBeInstanceOf(ConfigError);
    expect(error.message).toContain(name.toLowerCase());
  });
});

describe("what an authorizer is told", () => {
  async function accepted(reply: ReturnType<typeof answer>): Promise<number[]> {
    const told: number[] = [];
    const lease = { accepted: ({ status }: Reply) => void told.push(status) };
    await make({ net: new FakeNet([reply]), authorizer: authorizer({}, lease), retry: false })
      .send(read)
      .catch(() => undefined);
    return told;
  }

  it.each([
    ["a success", ok, [200]],
    ["an explained error", answer(500, '{"ok":false}'), [500]],
    ["an explained refusal", answer(401, '{"ok":false}'), []],
    ["an explained lock-out", answer(429, '{"ok":false}'), []],
    ["a limit that was reached", answer(429, '{"busy":1}'), []],
    ["a page", answer(403, "<html>"), []],
  ] as const)("%s says whether the credentials are good", async (_, reply, told) => {
    expect(await accepted(reply)).toEqual(told);
  });

  it("a lease hears that it was refused, after its release and before anybody else", async () => {
    const told: string[] = [];
    const lease = { release: () => void told.push("release"), refused: () => void told.push("lease") };
    const own = {
      refused: () => {
        told.push("authorizer");
        return "give-up" as const;
      },
    };
    const hooks = { afterResponse: () => void told.push("hook") };
    const net = new FakeNet([answer(401, '{"ok":false}')]);
    await failure(make({ net, hooks, authorizer: authorizer(own, lease) }).send(read));
    expect(told).toEqual(["release", "lease", "hook", "authorizer"]);
  });

  it("the refusing answer comes with the refused token", async () => {
    const refused = vi.fn((_token: string, _mayRenew: boolean, _reply: Reply) => "give-up" as const);
    const net = new FakeNet([answer(401, '{"ok":false}')]);
    await failure(make({ net, authorizer: authorizer({ refused }) }).send(read));
    expect(refused.mock.calls).toMatchObject([["t-1", true, { status: 401, text: '{"ok":false}' }]]);
  });
});

describe("an error of the authorizer", () => {
  const kinds = [AuthError, LockedOutError, ChallengeError] as const;

  it.each(kinds)("is the call's own (%o)", async (Kind) => {
    const retryAt = new Date();
    const made = new Kind("Not now.", { status: 401, apiCode: -4, details: ["a"], hint: "Wait.", retryAt });
    const net = new FakeNet();
    const sink = memorySink();
    const told: unknown[] = [];
    const hooks = { onError: ({ error }: { error: Error }) => void told.push(error) };
    const acquire = (): Promise<Lease> => Promise.reject(made);
    const options = { net, hooks, audit: { sinks: sink }, trackOperations: true, authorizer: authorizer({ acquire }) };
    const transport = make(options);
    const error = await failure(transport.send(write));
    expect(error).toBeInstanceOf(Kind);
    expect(error).toMatchObject({ message: "Not now.", status: 401, apiCode: -4, details: ["a"], hint: "Wait." });
    expect(error).toMatchObject({ context: { operation: "things.create", method: "POST", attempts: 0 } });
    expect(error.requestId).toMatch(/^[0-9a-f]{32}$/);
    expect(error.stack).toBe(made.stack);
    if (Kind === LockedOutError) expect(error).toMatchObject({ retryAt });
    await settleAll();
    expect(told).toEqual([error]);
    expect(sink.events).toMatchObject([{ kind: "call", outcome: "error", attempts: 0, errorCode: made.code }]);
    expect(transport.config.operations.operations()).toMatchObject([{ sent: false, error: made.code }]);
    expect(transport.config.limits.status().calls.lastMinute).toBe(0);
    expect(net.requests).toHaveLength(0);
  });

  it("ends every call that waited for it, each with its own context", async () => {
    const made = new LockedOutError("Not now.", { status: 429 });
    const acquire = (): Promise<Lease> => Promise.reject(made);
    const transport = make({ authorizer: authorizer({ acquire }) });
    const [first, second] = await Promise.all([failure(transport.send(read)), failure(transport.send(write))]);
    expect([first?.context.operation, second?.context.operation]).toEqual(["things.list", "things.create"]);
    expect(made.requestId).toBeUndefined();
  });

  it("that is thrown at once is the same, and one of a login keeps what it tells", async () => {
    const context = { operation: "login", attempts: 1 };
    const made = new AuthError("Wrong password.", { status: 401, requestId: "login-1", context });
    const acquire = (): never => {
      throw made;
    };
    expect(await failure(make({ authorizer: authorizer({ acquire }) }).send(read))).toBe(made);
  });

  it("says nothing of the service to the breaker", async () => {
    const made = new LockedOutError("Not now.", { status: 429 });
    let lease: () => Lease | Promise<Lease> = () => ({ token: "t", release: () => undefined });
    const net = new FakeNet([answer(502, "<html>")]);
    const transport = make({
      net,
      breaker: { threshold: 2 },
      retry: false,
      authorizer: authorizer({ acquire: () => lease() }),
    });
    await failure(transport.send(read));
    lease = () => Promise.reject(made);
    await failure(transport.send(read));
    lease = () => ({ token: "t", release: () => undefined });
    await failure(transport.send(read));
    expect(transport.config.breaker.state).toBe("open");
  });
});

describe("the wait for a lease", () => {
  it("ends with the call, and a token that comes too late is given back", async () => {
    const { open, opened } = gate();
    const release = vi.fn();
    const net = new FakeNet();
    const acquire = (): Promise<Lease> => opened.then(() => ({ token: "t", release }));
    const transport = make({ net, authorizer: authorizer({ acquire }) });
    const stop = new AbortController();
    const aborted = failure(transport.send(read, { signal: stop.signal }));
    const late = failure(transport.send(read, { timeout: { total: 50 } }));
    await settleAll();
    stop.abort();
    expect(await aborted).toBeInstanceOf(AbortedError);
    expect(await aborted).toMatchObject({ sent: false });
    expect(await late).toBeInstanceOf(TimeoutError);
    expect(await late).toMatchObject({ phase: "total" });
    expect(release).not.toHaveBeenCalled();
    open();
    await settleAll();
    expect(release).toHaveBeenCalledTimes(2);
    expect(net.requests).toHaveLength(0);
  });
});

describe("429", () => {
  it("that the profile explains is never tried again", async () => {
    const net = new FakeNet([answer(429, '{"ok":false,"why":"locked"}')]);
    const error = await failure(make({ net }).send(read));
    expect(error).toMatchObject({ code: "api", status: 429 });
    expect(net.requests).toHaveLength(1);
  });

  it("that nobody explains is tried again, for reads", async () => {
    const net = new FakeNet([answer(429, "")]);
    expect(await failure(make({ net }).send(read))).toMatchObject({ code: "rate_limited" });
    expect(net.requests).toHaveLength(3);
    const other = new FakeNet([answer(429, "")]);
    await failure(make({ net: other }).send(write));
    expect(other.requests).toHaveLength(1);
  });
});

describe("a body that is sent as it is", () => {
  const login = {
    operation: "login",
    method: "POST",
    path: "/logincheck",
    safe: false,
    body: { content: "username=a&secretkey=p4ss%26word", type: "application/x-www-form-urlencoded" },
  } as const;

  it("has its type", async () => {
    const net = new FakeNet();
    await make({ net }).send(login);
    expect(net.requests[0]).toMatchObject({
      body: "username=a&secretkey=p4ss%26word",
      headers: { "content-type": "application/x-www-form-urlencoded" },
    });
  });

  it("is shown nowhere, also when the service sends it back", async () => {
    const sink = memorySink();
    const net = new FakeNet([answer(200, "you sent p4ss%26word")]);
    const transport = make({ net, audit: { sinks: sink }, trackOperations: true });
    const error = await failure(transport.send(login));
    await settleAll();
    const shown = JSON.stringify([error.toJSON(), error.stack, sink.events, transport.config.operations.operations()]);
    expect(shown).not.toContain("p4ss");
    expect(error.code).toBe("outcome_unknown");
  });
});
