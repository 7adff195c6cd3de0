import type { ResettableClock, SimulatorClock } from "./clock/simulator-clock.ts";
import { createClock } from "./clock/simulator-clock.ts";
import type { CloudBindings } from "./cloud/cloud-app.ts";
import { createCloudApp } from "./cloud/cloud-app.ts";
import type { FortiCloudControl } from "./cloud/forticloud-control.ts";
import { createFortiCloudControl } from "./cloud/forticloud-control.ts";
import type { FaultPlans } from "./faults/fault-plans.ts";
import { createFaultPlans } from "./faults/fault-plans.ts";
import type { Journal } from "./journal/journal.ts";
import { createJournal } from "./journal/journal.ts";
import type { SimulatorOptions } from "./options.ts";
import type { Receive } from "./receiver.ts";
import { createReceiver } from "./receiver.ts";
import { seedStore } from "./seed/seed-store.ts";

/** A simulator: Fortinet's cloud as a fetch handler, with its state, its clock and its faults in your hands. */
export interface Simulator {
  /**
   * Answers a request. The host of the URL does not matter, so it can be given to a client as its `fetch`.
   * @throws SocketFaultError when a plan cuts the connection.
   */
  fetch(input: Request | URL | string, init?: RequestInit): Promise<Response>;
  /** Every request seen. */
  readonly journal: Journal;
  /** What shall go wrong. */
  readonly faults: FaultPlans;
  readonly clock: SimulatorClock;
  /** The cloud from behind. */
  readonly forticloud: FortiCloudControl;
  /** Puts everything back to the beginning: state, ids, tokens, clock, journal, faults. */
  reset(): void;
}

/** @internal A simulator, and the way to let go of everything it waits for. */
export interface OwnedSimulator {
  readonly simulator: Simulator;
  /** `fetch` for a request as it is, whichever class it is of. */
  readonly receive: Receive;
  release(): void;
}

/** @internal */
export function createOwnedSimulator(options: SimulatorOptions): OwnedSimulator {
  const { products, seed = "default", personality = {} } = options;
  const unknown = products.find((product) => product !== "forticloud");
  if (unknown !== undefined || products.length === 0) {
    throw new RangeError(
      `The simulator serves "forticloud", not ${unknown === undefined ? "nothing" : `"${unknown}"`}.`,
    );
  }
  const clock: ResettableClock = createClock(options.clock);
  const journal = createJournal();
  const faults = createFaultPlans();
  const store = seedStore(seed, clock.ms());
  const released = new AbortController();
  const app = createCloudApp();
  const receive = createReceiver({
    store,
    clock,
    journal,
    faults,
    released: released.signal,
    answer: (request, body) => {
      const bindings: CloudBindings = { context: { store, personality, now: clock.ms() }, body };
      return Promise.resolve(app.fetch(request, bindings));
    },
  });
  const simulator: Simulator = {
    fetch: async (input, init) => {
      const request = new Request(input, init);
      request.signal.throwIfAborted();
      return await receive(request);
    },
    journal: { entries: journal.entries, count: journal.count, clear: journal.clear },
    faults: { add: faults.add, clear: faults.clear },
    clock: { now: clock.now, advance: clock.advance, set: clock.set },
    forticloud: createFortiCloudControl(store, clock.ms),
    reset() {
      clock.reset();
      journal.clear();
      faults.clear();
      Object.assign(store, seedStore(seed, clock.ms()));
    },
  };
  return { simulator, receive, release: () => released.abort(new Error("The simulator is closed.")) };
}

/**
 * Makes a simulator that runs wherever `fetch` does. It opens no port; `startSimulator` of
 * `@fortikit/simulator/node` does.
 * @throws RangeError for a product that is not simulated.
 */
export function createSimulator(options: SimulatorOptions): Simulator {
  return createOwnedSimulator(options).simulator;
}
