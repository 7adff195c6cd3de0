import type { Personality } from "../options.ts";
import type { Store } from "../store/store.ts";

/** What every handler of the cloud works with. */
export interface Context {
  readonly store: Store;
  readonly personality: Personality;
  /** Epoch milliseconds of the simulator's clock when the request came in. */
  readonly now: number;
}
