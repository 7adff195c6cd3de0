import { CloudSession, FortiFlex, type FortiFlexOptions } from "@fortikit/fortiflex";
import { FlexVM } from "@fortikit/fortiflex/v1";
import { type RunningSimulator, type StartOptions, startSimulator } from "@fortikit/simulator/node";
import { afterEach } from "vitest";

/** Seeded things of the simulator. */
export const seeded = {
  postpaid: "ELAVMS0000000001",
  prepaid: "ELAVMR0000000001",
  /** FGT_VM_Bundle with two CPUs. */
  vmConfig: 3001,
  hardwareConfig: 3004,
  saseConfig: 3005,
  disabledConfig: 3006,
  branchConfig: 3007,
  active: "FGVMMLTM26000901",
  stopped: "FGVMMLTM26000903",
  pending: "FGVMMLTM26000904",
} as const;

/** A simulated cloud with clients that talk to it. */
export interface Rig {
  readonly sim: RunningSimulator;
  readonly flex: FortiFlex;
  readonly vm: FlexVM;
  /** Bodies of the requests of an operation, in order. */
  bodies(operation: string): Record<string, unknown>[];
  /** Operations that were called, logins left out. */
  called(): string[];
}

/** What is closed after the test, the last one first. */
export const open: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

/** Starts a simulator for one test. */
export async function rig(options: FortiFlexOptions = {}, start: Partial<StartOptions> = {}): Promise<Rig> {
  const sim = await startSimulator({ products: ["forticloud"], ...start });
  const session = new CloudSession(sim.forticloud.session);
  const flex = new FortiFlex({ session, ...options });
  const vm = new FlexVM({ session, ...options });
  open.push(
    () => sim.close(),
    () => session.close(),
    () => flex.close(),
    () => vm.close(),
  );
  const calls = () => sim.journal.entries().filter(({ api }) => api !== "oauth");
  return {
    sim,
    flex,
    vm,
    bodies: (operation) =>
      calls()
        .filter((entry) => entry.operation === operation)
        .map((entry) => entry.requestBody as Record<string, unknown>),
    called: () => calls().map(({ operation }) => operation),
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
