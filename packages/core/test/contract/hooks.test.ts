import { expectNoCanary } from "@fortikit-tools/testkit";
import { describe, expect, it } from "vitest";
import type { Hooks } from "../../src/contract/hooks.ts";
import { ConfigError, HookError } from "../../src/errors/before-sending.ts";
import { ApiError } from "../../src/errors/from-the-answer.ts";
import { OutcomeUnknownError } from "../../src/errors/on-the-way.ts";
import { answer, broken, FakeNet, failure, make, ok, read, settleAll, write } from "../transport/helpers.ts";

const token = "hook-canary-0123456789";
const authorizer = { acquire: () => ({ token, release: () => undefined }), refused: () => "give-up" as const };

/** Hooks that write down what they are told. */
function scribe(events: unknown[]): Hooks {
  const note = (name: string) => (event: object) => void events.push({ hook: name, ...event });
  return {
    beforeRequest: note("beforeRequest"),
    afterResponse: note("afterResponse"),
    beforeRetry: note("beforeRetry"),
    onError: note("onError"),
  };
}

describe("hooks", () => {
  it("are told of each step of a call, in order, with its id and without secrets", async () => {
    const events: { hook: string; id: string }[] = [];
    const net = new FakeNet([broken(), answer(503, "", { "x-a": "1" }), answer(400, '{"ok":false}')]);
    const transport = make({ net, authorizer, hooks: scribe(events) });
    const error = await failure(transport.send({ ...read, query: { q: "x" }, object: { type: "thing", key: "a" } }));
    expect(events.map(({ hook }) => hook)).toEqual([
      "beforeRequest",
      "beforeRetry",
      "beforeRequest",
      "afterResponse",
      "beforeRetry",
      "beforeRequest",
      "afterResponse",
      "onError",
    ]);
    expect(new Set(events.map(({ id }) => id))).toEqual(new Set([error.requestId]));
    expect(events[0]).toMatchObject({
      service: "test",
      operation: "things.list",
      method: "POST",
      safe: true,
      attempt: 1,
      object: { type: "thing", key: "a" },
      headers: { accept: "application/json" },
    });
    expect((events[0] as unknown as { url: string }).url).toMatch(/^http:\/\/host\d+\.test\/api\/things\/list$/);
    expect(events[1]).toMatchObject({ attempt: 2, reason: "socket" });
    expect(events[3]).toMatchObject({ attempt: 2, status: 503, headers: { "x-a": "1" } });
    expect(events[4]).toMatchObject({ attempt: 3, reason: "status" });
    expect(events[7]).toMatchObject({ error });
    expectNoCanary(events, token);
  });

  it("run one after the other, each awaited", async () => {
    const order: string[] = [];
    const slow = (name: string) => async (): Promise<void> => {
      order.push(`${name} begins`);
      await settleAll();
      order.push(`${name} ends`);
    };
    const net = new FakeNet(() => {
      order.push("sent");
      return ok;
    });
    await make({ net, hooks: { beforeRequest: [slow("a"), slow("b")], afterResponse: slow("c") } }).send(read);
    expect(order).toEqual(["a begins", "a ends", "b begins", "b ends", "sent", "c begins", "c ends"]);
  });

  it("add headers, that replace those of client and call whatever their case", async () => {
    const net = new FakeNet();
    const hooks: Hooks = {
      beforeRequest: ({ headers }) => {
        headers["X-Ticket"] = "CHG-1";
        headers["User-Agent"] = "mine";
        headers["x-call"] = `${headers["x-call"]} and hook`;
      },
    };
    await make({ net, hooks, headers: { "X-Client": "c", "X-Call": "client" } }).send(read, {
      headers: { "X-CALL": "call" },
    });
    const { headers } = net.requests[0] ?? {};
    expect(headers).toMatchObject({
      "x-ticket": "CHG-1",
      "user-agent": "mine",
      "x-call": "call and hook",
      "x-client": "c",
    });
    expect(Object.keys(headers ?? {}).filter((name) => name !== name.toLowerCase())).toEqual([]);
  });

  it.each(["authorization", "Authorization", "AUTHORIZATION"])("can neither see nor set %s", async (name) => {
    const net = new FakeNet();
    const seen: unknown[] = [];
    const hooks: Hooks = {
      beforeRequest: ({ headers }) => {
        seen.push({ ...headers });
        headers[name] = "Bearer mine";
      },
    };
    await make({ net, authorizer, hooks }).send(read);
    await make({ net, hooks }).send(read);
    expect(net.requests.map(({ headers }) => headers.authorization)).toEqual([`Bearer ${token}`, undefined]);
    expect(
      net.requests.flatMap(({ headers }) => Object.keys(headers)).filter((key) => /^auth/i.test(key)),
    ).toHaveLength(1);
    expectNoCanary(seen, token);
  });

  it.each([
    ["a line break", { "x-a": "1\r\nx-b: 2" }],
    ["a name that is none", { "x a": "1" }],
    ["what is no text", { "x-a": 7 }],
    ["characters that headers cannot carry", { "x-a": "\u4f60" }],
  ])("cannot send %s", async (_, bad) => {
    const net = new FakeNet();
    const hooks: Hooks = { beforeRequest: ({ headers }) => void Object.assign(headers, bad) };
    expect(await failure(make({ net, hooks }).send(read))).toBeInstanceOf(ConfigError);
    expect(await failure(make({ net }).send(read, { headers: bad as Record<string, string> }))).toBeInstanceOf(
      ConfigError,
    );
    expect(net.requests).toHaveLength(0);
  });
});

describe("a hook that fails", () => {
  const cause = new TypeError("my hook is broken");
  const fails = (): never => {
    throw cause;
  };

  it.each([
    ["beforeRequest", 0],
    ["afterResponse", 1],
    ["beforeRetry", 1],
    ["onError", 3],
  ] as const)("ends the call: %s", async (hook, requests) => {
    const net = new FakeNet(hook === "afterResponse" ? [ok] : [broken()]);
    const error = (await failure(make({ net, hooks: { [hook]: [() => 1, fails, fails] } }).send(read))) as HookError;
    expect(error).toBeInstanceOf(HookError);
    expect(error).toMatchObject({ hook, code: "hook", cause, context: { service: "test", operation: "things.list" } });
    expect(error.message).toBe(`The ${hook} hook failed: my hook is broken`);
    expect(net.requests).toHaveLength(requests);
  });

  it("is told to onError, once, by its own error", async () => {
    const told: unknown[] = [];
    const hooks: Hooks = { beforeRequest: fails, onError: ({ error }) => void told.push(error) };
    const error = await failure(make({ hooks }).send(read));
    expect(told).toEqual([error]);
  });

  it("does not hide what had become of the call when it is onError itself", async () => {
    const error = await failure(make({ net: new FakeNet([broken()]), hooks: { onError: fails } }).send(write));
    expect(error).toBeInstanceOf(HookError);
    expect(error.hint).toContain("It is not known whether things.create was carried out");
  });

  it("is a HookError whatever it throws", async () => {
    for (const thrown of ["text", 7, undefined, { a: 1 }]) {
      const hooks: Hooks = { beforeRequest: () => Promise.reject(thrown) };
      expect(await failure(make({ hooks }).send(read))).toBeInstanceOf(HookError);
    }
  });
});

describe("onError", () => {
  it("is told once of a call that failed, before it rejects, and never of one that succeeded", async () => {
    const told: unknown[] = [];
    const hooks: Hooks = { onError: ({ error }) => void told.push(error) };
    const net = new FakeNet([broken(), ok, answer(400, '{"ok":false}'), answer(200, "")]);
    const transport = make({ net, hooks });
    await transport.send(read);
    const errors = [await failure(transport.send(read)), await failure(transport.send(write))];
    expect(errors).toEqual([expect.any(ApiError), expect.any(OutcomeUnknownError)]);
    expect(told).toEqual(errors);
  });
});
