import type { ResettableClock } from "./clock/simulator-clock.ts";
import type { ApiName } from "./cloud/envelopes.ts";
import type { Route } from "./cloud/route.ts";
import { routeOf } from "./cloud/route.ts";
import { bearerOf, exceededAnswer } from "./cloud/serve-call.ts";
import { brokenBody, isProcessed, spoil } from "./faults/answer-faults.ts";
import type { DropMoment, Fault, RateLimitedFault } from "./faults/fault.ts";
import type { DueFaults } from "./faults/fault-plans.ts";
import { pause } from "./faults/pause.ts";
import { SocketFaultError } from "./faults/socket-fault-error.ts";
import type { OpenEntry, WritableJournal } from "./journal/journal.ts";
import { readCredentials } from "./oauth/handler.ts";
import type { TokenState } from "./oauth/state.ts";
import type { Store } from "./store/store.ts";
import { redact } from "./support/redact.ts";

/** What the receiver works with. */
export interface ReceiverParts {
  readonly store: Store;
  readonly clock: ResettableClock;
  readonly journal: WritableJournal;
  readonly faults: DueFaults;
  /** Fires when the simulator is closed: nothing waits any longer. */
  readonly released: AbortSignal;
  readonly answer: (request: Request, body: string) => Promise<Response>;
}

/** The connection of a request, where there is one. */
export interface Connection {
  /** Sends the head of an answer and half of its body, and cuts the connection. */
  cutMidBody(head: Response, body: string): Promise<void>;
}

/** Answers a request; throws when a plan cuts its connection. */
export type Receive = (request: Request, connection?: Connection) => Promise<Response>;

function readable(body: string, request: Request): unknown {
  const type = request.headers.get("content-type") ?? "";
  if (body === "") return undefined;
  if (type.includes("application/x-www-form-urlencoded")) return redact(readCredentials(body, type).raw);
  try {
    return redact(JSON.parse(body));
  } catch {
    return body;
  }
}

function tokenOf(store: Store, request: Request): TokenState | undefined {
  const sent = bearerOf(request.headers.get("authorization") ?? "");
  return store.oauth.tokens.find((item) => item.accessToken === sent);
}

function clientIdOf(store: Store, route: Route, request: Request, body: string): string | undefined {
  if (route.api !== "oauth") return tokenOf(store, request)?.clientId;
  return readCredentials(body, request.headers.get("content-type") ?? "").text("client_id");
}

function rateLimited(fault: RateLimitedFault, route: Route): Response {
  if (route.api !== "oauth" && route.api !== "unknown") {
    return exceededAnswer(route.api satisfies ApiName, "callsPerMinute", fault.retryAfter);
  }
  const headers = fault.retryAfter === undefined ? {} : { "retry-after": String(fault.retryAfter) };
  return Response.json({ error: "Too many requests.", status: "failure" }, { status: 429, headers });
}

function dropOf(faults: readonly Fault[], when: DropMoment): boolean {
  return faults.some((fault) => fault.kind === "drop" && fault.when === when);
}

/** Receives requests: writes them into the journal, lets the planned faults befall them, and has them answered. */
export function createReceiver(parts: ReceiverParts): Receive {
  const { store, clock, journal, released } = parts;

  async function answerTo(request: Request, route: Route, faults: readonly Fault[], entry: OpenEntry) {
    const body = await request.text();
    entry.requestBody = readable(body, request);
    entry.clientId = clientIdOf(store, route, request, body);
    const token = tokenOf(store, request);
    if (token !== undefined && faults.some((fault) => fault.kind === "tokenExpiry")) token.expiresAt = clock.ms();
    const limited = faults.find((fault) => fault.kind === "rateLimited");
    if (limited !== undefined) return rateLimited(limited, route);
    return isProcessed(faults) ? await parts.answer(request, body) : new Response(null);
  }

  return async function receive(request, connection) {
    const { pathname: path } = new URL(request.url);
    const { method } = request;
    const route = routeOf(path);
    const facts = { api: route.api, operation: route.operation, path, method };
    const faults = parts.faults.take(facts);
    const entry = journal.open({
      time: clock.now().toISOString(),
      ...facts,
      faults: faults.map((fault) => fault.kind),
    });
    const signals = [request.signal, released];
    for (const fault of faults) if (fault.kind === "latency") await pause(fault.ms, signals);
    if (dropOf(faults, "beforeRead")) throw new SocketFaultError("beforeRead");
    const answer = await answerTo(request, route, faults, entry);
    if (dropOf(faults, "afterRead")) throw new SocketFaultError("afterRead");
    const spoiled = await spoil(answer, faults, signals);
    if (!dropOf(faults, "midBody")) {
      entry.status = spoiled.status;
      return spoiled;
    }
    const text = await spoiled.text();
    if (connection === undefined) return new Response(brokenBody(text), spoiled);
    await connection.cutMidBody(spoiled, text);
    throw new SocketFaultError("midBody");
  };
}
