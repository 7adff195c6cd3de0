import type { Credentials } from "../src/cloud/forticloud-control.ts";
import type { Simulator } from "../src/index.ts";

/** An answer, parsed. */
export interface Answer {
  readonly status: number;
  // The tests read answers of many shapes; each says what it expects of them.
  readonly body: Record<string, unknown> & {
    error?: { errorCode: number; message: string } | null;
    message?: string;
    status?: number | string;
  };
}

export const CARE = "/ES/api/registration/v3";
export const FLEX = "/ES/api/fortiflex/v2";
export const VM = "/ES/api/flexvm/v1";
export const TOKEN = "/api/v1/oauth/token/";
export const REVOKE = "/api/v1/oauth/revoke_token/";

/** Posts JSON to a simulator. */
export async function post(sim: Simulator, path: string, body: unknown, token?: string): Promise<Answer> {
  const headers = new Headers({ "content-type": "application/json" });
  if (token !== undefined) headers.set("authorization", `Bearer ${token}`);
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const response = await sim.fetch(`https://simulated.example${path}`, { method: "POST", headers, body: text });
  return { status: response.status, body: (await response.json()) as Answer["body"] };
}

/** The answer of the token service to a login. */
export function login(sim: Simulator, clientId: string, user: Credentials = sim.forticloud.credentials) {
  const { apiId: username, password } = user;
  return post(sim, TOKEN, { username, password, client_id: clientId, grant_type: "password" });
}

/** A fresh access token. */
export async function accessToken(sim: Simulator, clientId: string, user?: Credentials): Promise<string> {
  return String((await login(sim, clientId, user)).body.access_token);
}

/** Calls of one API with a token of their own. */
export async function caller(sim: Simulator, base: string, user?: Credentials) {
  const token = await accessToken(sim, base === CARE ? "assetmanagement" : "flexvm", user);
  return (path: string, body: unknown = {}) => post(sim, base + path, body, token);
}

/** The list under a key of an answer. */
export function listOf(answer: Answer, key: string): Record<string, unknown>[] {
  return answer.body[key] as Record<string, unknown>[];
}
