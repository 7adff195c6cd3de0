import { CloudSession, FortiCare, type FortiCareOptions } from "@fortikit/forticare";
import { type RunningSimulator, type StartOptions, startSimulator } from "@fortikit/simulator/node";
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

/** What is closed after the test, the last one first. */
export const open: (() => Promise<unknown>)[] = [];

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

/** The error a promise rejects with. */
export async function failure(promise: Promise<unknown>): Promise<Error & Record<string, unknown>> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof Error) return error as Error & Record<string, unknown>;
  }
  throw new Error("It should have failed with an error.");
}
