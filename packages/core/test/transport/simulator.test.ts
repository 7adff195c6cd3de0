import { startSimulator } from "@fortikit/simulator/node";
import { expectNoCanary } from "@fortikit-tools/testkit";
import { describe, expect, it, onTestFinished } from "vitest";
import type { Authorizer } from "../../src/contract/authorizer.ts";
import type { ServiceProfile } from "../../src/contract/profile.ts";
import type { ApiRequest } from "../../src/contract/request.ts";
import { RateLimitedError, ResponseError } from "../../src/errors/from-the-answer.ts";
import { NetworkError, OutcomeUnknownError, TimeoutError } from "../../src/errors/on-the-way.ts";
import { RateLimits } from "../../src/limits/rate-limits.ts";
import type { HttpTransport } from "../../src/transport/http-transport.ts";
import { failure, profile as known, type MakeOptions, makeReal } from "./helpers.ts";

type Faults = Parameters<Awaited<ReturnType<typeof startSimulator>>["faults"]["add"]>[0]["fault"];

/** Reads the envelope of Asset Management: status 0 is a value. */
const profile: ServiceProfile = {
  service: "care",
  isRefused: (reply) => reply.status === 401,
  read: (reply, request) => {
    if (reply.status === 429) {
      const { status, retryAfterMs } = reply;
      return {
        kind: "throttled",
        retryAfterMs,
        error: (options) => new RateLimitedError("slow down", { ...options, status, retryAfterMs }),
      };
    }
    const status = reply.object?.status;
    if (typeof status !== "number") return { kind: "unexplained" };
    return status === 0 ? { kind: "value", value: reply.object } : known.read(reply, request);
  },
};

const list: ApiRequest = { operation: "folders.list", method: "POST", path: "/folders/list", json: {}, safe: true };
let folders = 0;
const create = (): ApiRequest => {
  folders += 1;
  const json = { folderName: `folder ${folders}` };
  return { operation: "folders.create", method: "POST", path: "/folders/create", json, safe: false };
};

/** A simulator, a transport to it with a token of its own, and the requests it has seen. */
async function start(options: MakeOptions = {}) {
  const sim = await startSimulator({ products: ["forticloud"] });
  onTestFinished(() => sim.close());
  const { apiId, password, authUrl } = sim.forticloud.session;
  const login = async (): Promise<string> => {
    const body = JSON.stringify({ username: apiId, password, client_id: "assetmanagement", grant_type: "password" });
    const init = { method: "POST", body, headers: { "content-type": "application/json" } };
    const answer = await fetch(`${authUrl}/api/v1/oauth/token/`, init);
    return ((await answer.json()) as { access_token: string }).access_token;
  };
  let token = login();
  const authorizer: Authorizer = {
    acquire: async () => ({ token: await token, release: () => undefined }),
    refused: (_, mayRenew) => {
      if (!mayRenew) return "give-up";
      token = login();
      return "renew";
    },
  };
  const transport = makeReal(sim.url, { base: "/ES/api/registration/v3", profile, authorizer, ...options });
  const fault = (kind: Faults, times = 1): void => sim.faults.add({ match: { api: "forticare" }, fault: kind, times });
  const seen = (operation: string): number => sim.journal.count({ api: "forticare", operation });
  return { sim, transport, fault, seen, token: () => token };
}

/** The names of all folders, as the service tells them. */
async function names(transport: HttpTransport): Promise<string[]> {
  const { value } = await transport.send(list);
  return (value as { assetFolders: { folderName: string }[] }).assetFolders.map(({ folderName }) => folderName);
}

describe("against the simulator", () => {
  it.each<[string, Faults]>([
    ["a connection cut before the request was read", { kind: "drop", when: "beforeRead" }],
    ["a connection cut after the request was read", { kind: "drop", when: "afterRead" }],
    ["an answer cut in the middle", { kind: "drop", when: "midBody" }],
    ["502 with a page", { kind: "status", status: 502, body: "html" }],
    ["503 with Retry-After", { kind: "status", status: 503, headers: { "retry-after": "0" } }],
    ["429 with a page", { kind: "status", status: 429, body: "html" }],
    ["408", { kind: "status", status: 408 }],
    ["429 with Retry-After", { kind: "rateLimited", retryAfter: 0 }],
    ["429 without Retry-After", { kind: "rateLimited" }],
  ])("a read survives %s, twice", async (_, kind) => {
    const { transport, fault } = await start();
    fault(kind, 2);
    expect((await transport.send(list)).attempts).toBe(3);
  });

  it.each<[string, Faults, typeof NetworkError | typeof ResponseError, boolean]>([
    ["a connection cut after it was carried out", { kind: "drop", when: "afterRead" }, NetworkError, true],
    ["a connection cut before it was", { kind: "drop", when: "afterRead", processed: false }, NetworkError, false],
    ["an answer cut in the middle", { kind: "drop", when: "midBody" }, NetworkError, true],
    [
      "502 after it was carried out",
      { kind: "status", status: 502, body: "html", processed: true },
      ResponseError,
      true,
    ],
    ["empty 500", { kind: "status", status: 500 }, ResponseError, false],
    ["cut JSON", { kind: "truncated" }, ResponseError, true],
    ["text in place of JSON", { kind: "text" }, ResponseError, true],
  ])("a write is sent once with %s, and says that nobody knows", async (_, kind, cause, done) => {
    const { sim, transport, fault, seen } = await start();
    const before = (await names(transport)).length;
    fault(kind, 9);
    const error = await failure(transport.send(create()));
    expect(error).toBeInstanceOf(OutcomeUnknownError);
    expect(error.cause).toBeInstanceOf(cause);
    expect(seen("folders.create")).toBe(1);
    sim.faults.clear();
    expect(await names(transport)).toHaveLength(done ? before + 1 : before);
  });

  it("a write refused by the limit is sent again, and done once", async () => {
    const { transport, fault, seen } = await start();
    fault({ kind: "rateLimited", retryAfter: 0 }, 2);
    const request = create();
    expect((await transport.send(request)).attempts).toBe(3);
    expect(seen("folders.create")).toBe(3);
    const { folderName } = request.json as { folderName: string };
    expect((await names(transport)).filter((name) => name === folderName)).toHaveLength(1);
  });

  it("a right body under a wrong content type, in pieces, is an answer", async () => {
    const { transport, fault } = await start();
    fault([{ kind: "contentType" }, { kind: "slowBody", chunks: 5, intervalMs: 1 }]);
    expect((await transport.send(create())).attempts).toBe(1);
  });

  it("a token that expires under way is renewed within the call, for a write, too", async () => {
    const { transport, fault, seen } = await start({ retry: false });
    fault({ kind: "tokenExpiry" });
    expect((await transport.send(create())).attempts).toBe(2);
    expect(seen("folders.create")).toBe(2);
  });

  it("a body that never ends is a timeout of the body", async () => {
    const { transport, fault } = await start({ retry: false, timeout: { attempt: 80 } });
    fault({ kind: "slowBody", intervalMs: 5, endless: true });
    const error = await failure(transport.send(list));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ phase: "body", timeoutMs: 80 });
  });

  it("a longer Retry-After than allowed ends the call", async () => {
    const { transport, fault, seen } = await start();
    fault({ kind: "rateLimited", retryAfter: 3600 });
    const error = await failure(transport.send(create()));
    expect(error).toBeInstanceOf(RateLimitedError);
    expect((error as RateLimitedError).retryAfterMs).toBe(3_600_000);
    expect(seen("folders.create")).toBe(1);
  });

  it("the echoed token shows in no error", async () => {
    const { transport, fault, token } = await start();
    fault({ kind: "truncated" });
    const error = await failure(transport.send({ ...create(), secret: true }));
    expectNoCanary(error, await token());
  });

  it("a limiter that queues keeps a burst within the limits of the service", async () => {
    const limiter = new RateLimits({ callsPerMinute: 3, enforce: "reject" });
    const { transport, seen } = await start({ limiter });
    const results = await Promise.allSettled(Array.from({ length: 10 }, () => transport.send(list)));
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(3);
    expect(seen("folders.list")).toBe(3);
  });

  it("the breaker keeps calls off a service that is down, and lets them through when it is back", async () => {
    const { transport, fault, seen } = await start({ retry: false, breaker: { threshold: 2, timeout: 1, trials: 1 } });
    fault({ kind: "status", status: 503, body: "html" }, 2);
    await failure(transport.send(list));
    await failure(transport.send(list));
    expect(transport.config.breaker.state).toBe("open");
    const opened = Date.now();
    while (Date.now() - opened < 3) await new Promise((resolve) => setImmediate(resolve));
    await transport.send(list);
    expect(transport.config.breaker.state).toBe("closed");
    expect(seen("folders.list")).toBe(3);
  });
});
