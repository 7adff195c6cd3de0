import { expect, onTestFinished } from "vitest";
import { createNet } from "../../src/net/node.ts";
import { type Net, type NetOptions, WireError, type WireRequest } from "../../src/net/types.ts";

/** A net that is closed with the test. Warnings go into `warnings`. */
export function openNet(options: NetOptions = {}, warnings: string[] = []): Net {
  const net = createNet(options, (message) => warnings.push(message));
  onTestFinished(() => net.close());
  return net;
}

/** A GET with timeouts that no test reaches unless it says so. */
export function request(origin: string, changes: Partial<WireRequest> = {}): WireRequest {
  return { origin, path: "/", method: "GET", headers: {}, connectTimeout: 20_000, timeout: 30_000, ...changes };
}

/** A POST with a body. */
export function post(origin: string, changes: Partial<WireRequest> = {}): WireRequest {
  return request(origin, { method: "POST", headers: { "content-type": "application/json" }, body: "{}", ...changes });
}

/** Closes a server with the test. */
export async function closing<S extends { close(): Promise<void> }>(starting: Promise<S>): Promise<S> {
  const server = await starting;
  onTestFinished(() => server.close());
  return server;
}

/** The WireError a promise rejects with; anything else fails the test. */
export async function failure(promise: Promise<unknown>): Promise<WireError> {
  const outcome = await promise.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  const error = "error" in outcome ? outcome.error : undefined;
  expect(error, JSON.stringify(outcome)).toBeInstanceOf(WireError);
  return error as WireError;
}
