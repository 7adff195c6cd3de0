import { expect, onTestFinished } from "vitest";
import { AuditTrail } from "../../src/audit/trail.ts";
import type { Authorizer } from "../../src/contract/authorizer.ts";
import type { ServiceDefaults, ServiceOptions } from "../../src/contract/options.ts";
import type { ServiceProfile } from "../../src/contract/profile.ts";
import type { ApiRequest } from "../../src/contract/request.ts";
import { type FortinetError, isFortinetError } from "../../src/errors/fortinet-error.ts";
import { ApiError, RateLimitedError } from "../../src/errors/from-the-answer.ts";
import { RateLimits } from "../../src/limits/rate-limits.ts";
import { levelled } from "../../src/logger.ts";
import { createNet } from "../../src/net/node.ts";
import { type Net, WireError, type WireReply, type WireRequest } from "../../src/net/types.ts";
import { Secrets } from "../../src/redact/secrets.ts";
import { makeTransport } from "../../src/service/make-transport.ts";
import type { HttpTransport } from "../../src/transport/http-transport.ts";

/** An API as the tests know it: `{ ok: true }` is a value, `{ ok: false, why }` an error, 429 with `{ busy }` was refused. */
export const profile: ServiceProfile = {
  service: "test",
  secretKeys: ["passphrase"],
  isRefused: (reply) => reply.status === 401,
  read: (reply) => {
    const body = reply.object;
    if (body?.busy !== undefined) {
      const { retryAfterMs, status } = reply;
      const error = (options: object): FortinetError =>
        new RateLimitedError("Too many calls.", { ...options, status, retryAfterMs });
      return { kind: "throttled", retryAfterMs, error };
    }
    if (typeof body?.ok !== "boolean") return { kind: "unexplained" };
    if (body.ok) return { kind: "value", value: body };
    return {
      kind: "error",
      error: (options) => new ApiError(`Refused: ${String(body.why)}`, { ...options, status: reply.status }),
    };
  },
};

export const ok: WireReply = { status: 200, headers: {}, text: '{"ok":true}' };

/** An answer of the service. */
export function answer(status: number, text = "", headers: WireReply["headers"] = {}): WireReply {
  return { status, text, headers };
}

/** An attempt without an answer. */
export function broken(
  failure: WireError["failure"] = "socket",
  sent = true,
  more: Partial<ConstructorParameters<typeof WireError>[1]> = {},
): WireError {
  return new WireError(`${failure} trouble`, { failure, sent, ...more });
}

export type Step = WireReply | WireError | "hang";

/** A wire that plays the steps one after the other, the last one again and again. */
export class FakeNet implements Net {
  readonly requests: WireRequest[] = [];
  inFlight = 0;
  peak = 0;
  readonly #steps: readonly Step[] | ((request: WireRequest, n: number) => Step | Promise<Step>);

  constructor(steps: readonly Step[] | ((request: WireRequest, n: number) => Step | Promise<Step>) = [ok]) {
    this.#steps = steps;
  }

  async send(request: WireRequest): Promise<WireReply> {
    if (request.signal?.aborted === true) throw broken("aborted", false);
    this.requests.push(request);
    this.inFlight += 1;
    this.peak = Math.max(this.peak, this.inFlight);
    try {
      const n = this.requests.length - 1;
      const steps = this.#steps;
      const step = typeof steps === "function" ? await steps(request, n) : (steps[Math.min(n, steps.length - 1)] ?? ok);
      if (step === "hang") return await hang(request.signal);
      if (step instanceof WireError) throw step;
      return step;
    } finally {
      this.inFlight -= 1;
    }
  }

  pool(): { limit: undefined; timesFull: number } {
    return { limit: undefined, timesFull: 0 };
  }

  async close(): Promise<void> {}
}

function hang(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => {
    const onAbort = (): void => reject(broken("aborted", true, { cause: signal?.reason }));
    if (signal?.aborted === true) onAbort();
    signal?.addEventListener("abort", onAbort);
  });
}

export interface MakeOptions extends ServiceOptions {
  readonly net?: Net | undefined;
  readonly origin?: string | undefined;
  /** Path that the base URL ends with. @default "/api" */
  readonly base?: string | undefined;
  readonly authorizer?: Authorizer | undefined;
  readonly limiter?: RateLimits | undefined;
  readonly profile?: ServiceProfile | undefined;
  readonly secrets?: Secrets | undefined;
}

const defaults: ServiceDefaults = {
  retryLimit: 2,
  breaker: { threshold: 3, timeout: 60_000, trials: 2 },
  concurrency: 10,
};

let hosts = 0;

/** A transport that does not wait between attempts. Every one has a host of its own unless `origin` names one. */
export function make({
  net,
  origin,
  base = "/api",
  authorizer,
  limiter,
  profile: own,
  secrets: known,
  ...options
}: MakeOptions = {}): HttpTransport {
  hosts += 1;
  const secrets = known ?? new Secrets();
  const logger = levelled(options.logger, options.logLevel);
  const retry = options.retry === false ? (false as const) : { delay: 0, ...options.retry };
  const transport = makeTransport(
    own ?? profile,
    (origin ?? `http://host${hosts}.test`) + base,
    { ...options, retry },
    defaults,
    {
      net: net ?? new FakeNet(),
      trail: new AuditTrail({
        sinks: options.audit?.sinks,
        secrets,
        onProblem: (text, data) => logger.warn(data, text),
      }),
      secrets,
      logger,
      limits: limiter ?? new RateLimits(options.limits),
      authorizer,
    },
  );
  onTestFinished(() => transport.close());
  return transport;
}

/** A transport over real sockets to a server on loopback. */
export function makeReal(origin: string, options: MakeOptions = {}): HttpTransport {
  const net = createNet({}, () => undefined);
  onTestFinished(() => net.close());
  return make({ ...options, origin, net });
}

export const read: ApiRequest = {
  operation: "things.list",
  method: "POST",
  path: "/things/list",
  json: {},
  safe: true,
};

export const write: ApiRequest = {
  operation: "things.create",
  method: "POST",
  path: "/things/create",
  json: { name: "a" },
  safe: false,
  object: { type: "thing", key: "a" },
};

/** The FortinetError that a promise rejects with; anything else fails the test. */
export async function failure(promise: Promise<unknown>): Promise<FortinetError> {
  const outcome = await promise.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  const error = "error" in outcome ? outcome.error : undefined;
  expect(isFortinetError(error), `not a FortinetError: ${String(error)} ${JSON.stringify(outcome)}`).toBe(true);
  return error as FortinetError;
}

/** A promise to be settled by hand. */
export function gate(): { readonly open: () => void; readonly opened: Promise<void> } {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { open: resolve, opened: promise };
}

/** Lets everything run that is ready to run. */
export async function settleAll(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
