import { inspect } from "node:util";
import { canaryForms, expectNoCanary, rawScripts, startRawServer } from "@fortikit-tools/testkit";
import { describe, expect, it } from "vitest";
import { memorySink } from "../../src/audit/sinks.ts";
import { format } from "../../src/errors/format.ts";
import { Secrets } from "../../src/redact/secrets.ts";
import { closing } from "../net/helpers.ts";
import { answer, broken, FakeNet, failure, make, makeReal, ok, read, type Step, write } from "./helpers.ts";

const token = "tok3n/canary+with=odd&chars";
const password = 'p4ssw0rd "canary" ü';

/** Every kind of end, each with the secrets wherever a service, a proxy or a library may repeat them. */
const steps: readonly (readonly [string, Step])[] = [
  ["a value", answer(200, JSON.stringify({ ok: true, token, note: password }))],
  [
    "an error with envelope",
    answer(400, JSON.stringify({ ok: false, why: `token ${token} of ${password} refused`, token })),
  ],
  ["a page", answer(403, `<title>Bearer ${token}</title><p>${password}`)],
  ["a text", answer(500, `request: authorization: Bearer ${token}; password=${encodeURIComponent(password)}`)],
  ["JSON that is no envelope", answer(200, JSON.stringify({ echo: { token, password } }))],
  ["a refusal", answer(429, JSON.stringify({ busy: 1, token }), { "retry-after": "999" })],
  [
    "a failure",
    broken("socket", true, {
      cause: Object.assign(new Error(`socket of Bearer ${token} hung up: ${password}`), {
        code: "UND_ERR",
        options: { headers: { authorization: `Bearer ${token}` } },
      }),
    }),
  ],
];

describe.each(steps)("no secret shows after %s", (name, step) => {
  it.each([read, write])("in error, audit, log, operation log, figures and inspection: $operation", async (request) => {
    const secrets = new Secrets();
    secrets.add(token);
    secrets.add(password);
    const sink = memorySink();
    const lines: unknown[] = [];
    const log = (data: object, message: string): void => void lines.push(data, message);
    const net = new FakeNet([step]);
    const hooked: unknown[] = [];
    const transport = make({
      net,
      secrets,
      authorizer: { acquire: () => ({ token, release: () => undefined }), refused: () => "give-up" },
      audit: { sinks: sink, actor: { user: "ana", apiToken: token, note: `of ${password}` } },
      logger: { debug: log, info: log, warn: log, error: log },
      logLevel: "debug",
      trackOperations: true,
      hooks: {
        beforeRequest: (event) => void hooked.push({ ...event, headers: { ...event.headers } }),
        beforeRetry: (event) => void hooked.push(event),
        onError: (event) => void hooked.push(event),
      },
    });
    const json = { name: "a", password, token, nested: [{ passphrase: "x", note: `is ${password}` }] };
    const sending = transport.send({ ...request, json, object: { type: "thing", key: "a" } });
    if (name === "a value") await sending;
    else {
      const error = await failure(sending);
      for (const secret of [token, password]) {
        expectNoCanary(error, secret);
        for (const style of ["detailed", "simple", "code"] as const) expectNoCanary(format(error, style), secret);
      }
    }
    const { operations, statistics } = transport.config;
    const shown = {
      hooked,
      lines,
      events: sink.events,
      urls: net.requests.map(({ origin, path }) => origin + path),
      last: transport.lastRequest,
      operations: operations.operations(),
      json: operations.export(),
      csv: operations.export({ format: "csv" }),
      text: operations.export({ format: "text" }),
      figures: statistics.snapshot({ limit: undefined, timesFull: 0 }),
    };
    for (const secret of [token, password]) {
      expectNoCanary(shown, secret);
      // What the user handed in as data of the client is the user's own.
      const own = { ...transport.config, actor: undefined, net: undefined, authorizer: undefined };
      const inspected = inspect(own, { showHidden: true, depth: null });
      for (const form of canaryForms(secret)) expect(inspected).not.toContain(form);
    }
    // The tests would find it: it is on the wire, where it belongs.
    expect(() => expectNoCanary(net.requests, token)).toThrow("authorization");
  });
});

it("no secret shows after a real connection broke", async () => {
  const server = await closing(startRawServer(rawScripts.resetAfterRequest));
  const secrets = new Secrets();
  secrets.add(token);
  const transport = makeReal(server.origin, {
    secrets,
    authorizer: { acquire: () => ({ token, release: () => undefined }), refused: () => "give-up" },
  });
  const error = await failure(transport.send({ ...write, json: { token } }));
  expectNoCanary(error, token);
  expect(server.requests[0]).toContain(`authorization: Bearer ${token}`);
});

it("no secret shows while a call is under way", async () => {
  const controller = new AbortController();
  const net = new FakeNet(["hang"]);
  const secrets = new Secrets();
  secrets.add(token);
  const transport = make({
    net,
    secrets,
    authorizer: { acquire: () => ({ token, release: () => undefined }), refused: () => "give-up" },
  });
  const call = failure(transport.send(read, { signal: controller.signal }));
  expectNoCanary(inspect(transport.config.statistics, { showHidden: true, depth: null }), token);
  controller.abort(new Error(`aborted with ${token}`));
  expectNoCanary(await call, token);
  expect(ok.text).not.toContain(token);
});
