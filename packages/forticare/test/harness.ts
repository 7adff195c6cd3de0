import { CloudSession, FortiCare, type FortiCareOptions } from "@fortikit/forticare";
import { type RunningSimulator, type StartOptions, startSimulator } from "@fortikit/simulator/node";
import nock from "nock";
import { afterEach } from "vitest";

/** A simulated cloud with a client that talks to it. */
export interface Rig {
  readonly sim: RunningSimulator;
  readonly care: FortiCare;
  /** Bodies of the requests of an operation, in order. */
  bodies(operation: string): Record<string, unknown>[];
  /** Requests of the API, logins left out. */
  calls(): number;
}

const open: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

/** Starts a simulator for one test. */
export async function rig(options: FortiCareOptions = {}, start: Partial<StartOptions> = {}): Promise<Rig> {
  const sim = await startSimulator({ products: ["forticloud"], ...start });
  const session = new CloudSession(sim.forticloud.session);
  const care = new FortiCare({ session, ...options });
  open.push(
    () => sim.close(),
    () => session.close(),
    () => care.close(),
  );
  return {
    sim,
    care,
    bodies: (operation) =>
      sim.journal.entries({ api: "forticare", operation }).map((entry) => entry.requestBody as Record<string, unknown>),
    calls: () => sim.journal.count({ api: "forticare" }),
  };
}

/** The token of the clients that talk to nock. */
export const token = "canary-access-token-0123456789";

/** A client that talks to nock, with a token of its own. */
export function mocked(options: FortiCareOptions = {}): FortiCare {
  const care = new FortiCare({ token, retry: false, ...options });
  open.push(() => care.close());
  return care;
}

const base = "/ES/api/registration/v3";

/** What the service answers to the next call of a path. */
export function answer(
  path: string,
  body: nock.Body | object,
  status = 200,
  headers: Record<string, string> = {},
): void {
  nock("https://support.fortinet.com")
    .post(base + path)
    .reply(status, body as nock.Body, headers);
}

/** The envelope of the service, with the token it echoes. */
export function envelope(payload: object = {}): object {
  return { build: "1.0.0", error: null, message: "Success", status: 0, token, version: "3.0", ...payload };
}

/** The error a promise rejects with. */
export async function failure(promise: Promise<unknown>): Promise<Error & Record<string, unknown>> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof Error) return error as Error & Record<string, unknown>;
  }
  throw new Error("It should have failed with an error.");
}
