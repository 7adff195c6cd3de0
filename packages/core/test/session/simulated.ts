import type { Personality } from "@fortikit/simulator";
import type { RunningSimulator } from "@fortikit/simulator/node";
import { startSimulator } from "@fortikit/simulator/node";
import { afterEach } from "vitest";
import type { CloudClientOptions } from "../../src/client/cloud-client.ts";
import { CloudSession, type CloudSessionOptions } from "../../src/session/cloud-session.ts";
import type { SessionEventName } from "../../src/session/session-events.ts";
import { type MiniClient, miniCare, miniFlex } from "./mini-clients.ts";

/** A running simulator, and sessions and clients on it that are closed when the test ends. */
export interface Simulated {
  readonly sim: RunningSimulator;
  readonly session: CloudSession;
  readonly care: MiniClient;
  readonly flex: MiniClient;
  /** Names of the session's events so far. */
  readonly events: SessionEventName[];
  another(options?: CloudSessionOptions): CloudSession;
  client(options: CloudClientOptions): MiniClient;
}

const ends: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

const eventNames = ["acquired", "renewed", "expired", "failed", "storeFailed", "singleToken"] as const;

/** Starts a simulator of this personality with a session of these options on it. */
export async function simulated(options: CloudSessionOptions = {}, personality: Personality = {}): Promise<Simulated> {
  const sim = await startSimulator({ products: ["forticloud"], personality });
  ends.push(() => sim.close());
  const settings = { ...sim.forticloud.session, retry: { delay: 1, jitter: 0 } };
  const another = (more: CloudSessionOptions = {}): CloudSession => {
    const session = new CloudSession({ ...settings, ...more });
    ends.push(() => session.close());
    return session;
  };
  const client = (more: CloudClientOptions): MiniClient => {
    const made = miniCare(more.session === undefined ? { ...settings, ...more } : more);
    ends.push(() => made.close());
    return made;
  };
  const session = another(options);
  const events: SessionEventName[] = [];
  for (const name of eventNames) session.on(name, () => events.push(name));
  const [care, flex] = [miniCare({ session }), miniFlex({ session })];
  return { sim, session, care, flex, events, another, client };
}
