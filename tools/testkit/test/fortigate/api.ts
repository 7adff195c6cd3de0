import { onTestFinished } from "vitest";
import { type FortiGate, type FortiGateOptions, startFortiGate } from "../../src/index.ts";

/** An answer, with its body parsed where it is JSON. */
export interface Got {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: Record<string, unknown>;
}

/** A FortiGate that is stopped with the test, and a way to call it with the standard token. */
export async function start(options: FortiGateOptions = {}) {
  const server = await startFortiGate(options);
  onTestFinished(() => server.close());
  const call = (request: string, body?: unknown, headers: Record<string, string> = {}) =>
    send(server, request, body, { authorization: "Bearer test-token", ...headers });
  return { server, call };
}

/** Sends `"GET /path"`; the path begins below `/api/v2` unless it is one of the login pages. */
export async function send(
  server: FortiGate,
  request: string,
  body: unknown,
  headers: Record<string, string>,
): Promise<Got> {
  const [method = "GET", path = "/"] = request.split(" ");
  const url = `${server.url}${/^\/(log(in|out)|api\/)/.test(path) ? "" : "/api/v2"}${path}`;
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const response = await fetch(url, { method, headers, ...(text === undefined ? {} : { body: text }) });
  const answer = await response.text();
  const json = answer.startsWith("{") || answer.startsWith("[") ? JSON.parse(answer) : {};
  return { status: response.status, headers: response.headers, text: answer, json };
}
