import type { Fault } from "@fortikit/simulator";
import { startSimulator } from "@fortikit/simulator/node";
import { canaryForms, expectNoCanary, findCanary } from "@fortikit-tools/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { memorySink } from "../../src/audit/sinks.ts";
import { format } from "../../src/errors/format.ts";
import { FortinetError, isFortinetError } from "../../src/errors/fortinet-error.ts";
import type { Logger } from "../../src/logger.ts";
import { CloudSession, type CloudSessionOptions } from "../../src/session/cloud-session.ts";
import { memoryTokenStore } from "../../src/session/token-store.ts";
import { miniCare } from "./mini-clients.ts";

const wrongPassword = 'wrong "pass/word" & 100%';

/** Runs a scene with everything that tells anything switched on, and gives all of it, with every secret there was. */
async function watched(scene: (bench: Bench) => Promise<void>, options: CloudSessionOptions = {}) {
  const sim = await startSimulator({ products: ["forticloud"] });
  const told: unknown[] = [];
  const line = (data: object, message: string): void => void told.push({ data, message });
  const logger: Logger = { debug: line, info: line, warn: line, error: line };
  const sink = memorySink();
  const store = memoryTokenStore();
  const secrets = new Set([sim.forticloud.credentials.password, wrongPassword]);
  const session = new CloudSession({
    ...sim.forticloud.session,
    logger,
    logLevel: "debug",
    trackOperations: true,
    retry: { limit: 1, delay: 1 },
    audit: { sinks: sink, actor: { user: "ana" } },
    hooks: {
      beforeRequest: ({ headers, ...rest }) => told.push({ ...rest, headers: { ...headers } }),
      afterResponse: (event) => told.push(event),
      beforeRetry: (event) => told.push(event),
      onError: (event) => told.push(event),
    },
    store: {
      ...store,
      set: (key, token) => {
        secrets.add(token.accessToken);
        if (token.refreshToken !== undefined) secrets.add(token.refreshToken);
        return store.set(key, token);
      },
    },
    ...options,
  });
  for (const name of ["acquired", "renewed", "expired", "failed", "storeFailed", "singleToken"] as const) {
    session.on(name, (event) => told.push(event));
  }
  const care = miniCare({ session, trackOperations: true });
  const fails = async (call: Promise<unknown>): Promise<void> => {
    const error = await call.then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(isFortinetError(error)).toBe(true);
    for (const style of ["detailed", "simple", "code"] as const) told.push(format(error, style));
    told.push(error);
  };
  try {
    await scene({ sim, session, care, fails });
    for (const each of [session, care]) {
      told.push(each, each.operations(), each.lastRequest, each.stats(), each.health(), each.limits());
      for (const style of ["json", "csv", "text"] as const) told.push(each.export({ format: style }));
    }
    told.push(
      session.tokens(),
      session.tokenInfo("assetmanagement"),
      sim.journal.entries().map(({ path }) => path),
    );
  } finally {
    await session.close();
    await sim.close();
  }
  told.push(sink.events);
  expect(told.length).toBeGreaterThan(10);
  for (const secret of secrets) expectNoCanary(told, secret);
  return { told, secrets };
}

interface Bench {
  readonly sim: Awaited<ReturnType<typeof startSimulator>>;
  readonly session: CloudSession;
  readonly care: ReturnType<typeof miniCare>;
  /** Takes a call that has to end in an error of ours, and that error for telling. */
  readonly fails: (call: Promise<unknown>) => Promise<void>;
}

describe("no password and no token is told", () => {
  it("by logins, refreshes, calls and a refused token", async () => {
    const { secrets } = await watched(async ({ sim, session, care }) => {
      await care.send();
      await session.refresh("assetmanagement");
      sim.forticloud.expireTokens();
      await care.send();
      await session.clear();
      await care.send();
    });
    expect(secrets.size).toBe(10);
  });

  it("by a wrong password, once and held back", async () => {
    const scene = async ({ session, care, fails }: Bench): Promise<void> => {
      await fails(care.send());
      await fails(care.send());
      await fails(session.authenticate("flexvm"));
    };
    await watched(scene, { password: wrongPassword });
  });

  it.each<[string, Fault]>([
    ["a connection that is cut", { kind: "drop", when: "afterRead" }],
    ["half an answer", { kind: "drop", when: "midBody" }],
    ["cut JSON", { kind: "truncated", keep: 60 }],
    ["an HTML page", { kind: "status", status: 502, body: "html" }],
    ["text", { kind: "text", text: "access_token=abcdef" }],
    ["an answer that never ends", { kind: "slowBody", intervalMs: 5, endless: true }],
    ["too many calls", { kind: "rateLimited" }],
  ])("by %s, in a login and in a call", async (_, fault) => {
    await watched(
      async ({ sim, session, care, fails }) => {
        sim.faults.add({ match: { api: "oauth" }, times: 2, fault });
        await fails(care.send());
        sim.faults.clear();
        await session.token("assetmanagement");
        sim.faults.add({ match: { api: "forticare" }, times: 2, fault });
        await fails(care.send());
      },
      { timeout: { attempt: 300 } },
    );
  });

  it("by answers that echo what was sent, however they are made", async () => {
    const secret = (bench: Bench): string => JSON.stringify(bench.sim.forticloud.credentials.password);
    const shape = fc.constantFrom(
      (text: string) => `{"error":"invalid_grant","error_description":${text}}`,
      (text: string) => `{"error":${text}}`,
      (text: string) => `{"message":"you sent","password":${text},"error":"no"}`,
      (text: string) => `{"access_token":"","password":${text}}`,
      (text: string) => `<html><title>${text}</title></html>`,
      (text: string) => `{"password":${text}`,
    );
    await fc.assert(
      fc.asyncProperty(shape, fc.constantFrom(200, 400, 401, 500), async (make, status) => {
        await watched(async (bench) => {
          const body = { text: make(secret(bench)), contentType: "application/json" };
          bench.sim.faults.add({ match: { api: "oauth" }, times: 2, fault: { kind: "status", status, body } });
          await bench.fails(bench.session.token("assetmanagement"));
          bench.sim.faults.clear();
          await bench.session.clear();
          await bench.care.send();
        });
      }),
      { numRuns: 25 },
    );
  });

  it("by a store that tells in its errors what it was given", async () => {
    const given: string[] = [];
    const tell = (token: unknown): never => {
      given.push((token as { accessToken: string }).accessToken);
      throw new Error(`SET failed: ${JSON.stringify(token)}`);
    };
    const store = { get: () => undefined, delete: () => undefined, set: (_: string, token: unknown) => tell(token) };
    const { told } = await watched(async ({ care }) => void (await care.send()), { store });
    expect(given).toHaveLength(1);
    for (const token of given) expectNoCanary(told, token);
  });

  it("by ready-made tokens and by a client's own", async () => {
    const ready = "ready-made-token-0123456789";
    const { told } = await watched(async ({ care, fails }) => fails(care.send()), {
      tokens: { assetmanagement: ready },
    });
    expectNoCanary(told, ready);
    const client = miniCare({ token: ready });
    expectNoCanary(client, ready);
    await client.close();
  });
});

it("would be found if it were told", async () => {
  const error = new FortinetError(`a ${wrongPassword} b`);
  expect(findCanary([{ error }], ...canaryForms(wrongPassword)).length).toBeGreaterThan(0);
});
