import { Places } from "./places.ts";

interface Shared {
  readonly places: Places;
  /** What each client of the host asked for. */
  readonly wishes: Set<{ readonly concurrency: number }>;
}

const hosts = new Map<string, Shared>();

/**
 * The places on the wire to one host, shared by every client of that host in the process. The lowest `concurrency` that any
 * open client asked for holds. Call `release` when the client closes.
 */
export function hostPlaces(origin: string, concurrency: number): { readonly places: Places; release(): void } {
  const shared = hosts.get(origin) ?? { places: new Places(concurrency), wishes: new Set() };
  hosts.set(origin, shared);
  const { places, wishes } = shared;
  const wish = { concurrency };
  const agree = (): void => {
    if (wishes.size > 0) places.limit = Math.min(...Array.from(wishes, (each) => each.concurrency));
  };
  wishes.add(wish);
  agree();
  return {
    places,
    release: (): void => {
      wishes.delete(wish);
      agree();
      if (wishes.size === 0 && hosts.get(origin) === shared) hosts.delete(origin);
    },
  };
}
