import { type RunningSimulator, type StartOptions, startSimulator } from "@fortikit/simulator/node";
import { readFlags, stop } from "./flags.ts";

/** What logs in, and where; ready to be spread into the options of a session or of a client. */
export interface Login {
  readonly apiId: string;
  readonly password: string;
  readonly authUrl: string | undefined;
  readonly apiUrl: string | undefined;
}

/** What an example talks to: the simulator, or with `--live` the real cloud. */
export interface Target extends AsyncDisposable {
  readonly live: boolean;
  readonly login: Login;
  /** The simulator, unless the example runs with `--live`. */
  readonly simulator: RunningSimulator | undefined;
  /** The present day of the service; the simulator's stands still. */
  now(): Date;
  /** A value of the reader's own account from the environment; against the simulator, one that is there. */
  value(name: string, simulated: string): string;
}

/** Options of `openTarget`. */
export interface TargetOptions extends Pick<StartOptions, "personality"> {
  /** The example changes the account: the real cloud then wants `--write` as well. */
  readonly writes?: boolean | undefined;
}

/** Reads the command line and opens what the example is to talk to. Closing it stops the simulator. */
export async function openTarget({ writes = false, personality }: TargetOptions = {}): Promise<Target> {
  const flags = readFlags();
  if (!flags.live) return simulated(await startSimulator({ products: ["forticloud"], personality }));
  if (writes && !flags.write) stop("This example changes the account. Add --write to run it against the real cloud.");
  const { env } = process;
  const apiId = env.FORTICLOUD_API_ID ?? env.API_USERNAME;
  const password = env.FORTICLOUD_PASSWORD ?? env.API_PASSWORD;
  if (!apiId || !password) stop("Set FORTICLOUD_API_ID and FORTICLOUD_PASSWORD.");
  return {
    live: true,
    login: { apiId, password, authUrl: flags["auth-url"], apiUrl: flags["api-url"] },
    simulator: undefined,
    now: () => new Date(),
    value: (name) => env[name] || stop(`Set ${name} to a value of your account.`),
    [Symbol.asyncDispose]: async () => {},
  };
}

function simulated(simulator: RunningSimulator): Target {
  return {
    live: false,
    login: simulator.forticloud.session,
    simulator,
    now: () => simulator.clock.now(),
    value: (name, fallback) => process.env[name] || fallback,
    [Symbol.asyncDispose]: () => simulator.close(),
  };
}
