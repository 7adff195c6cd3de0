import type { FortiCareState } from "../forticare/state.ts";
import type { FortiFlexState } from "../fortiflex/state.ts";
import type { LimitState } from "../limits/limits.ts";
import type { OAuthState } from "../oauth/state.ts";

/**
 * Everything the simulator remembers, as plain data in one place: a reset puts the seed back, ids included.
 */
export interface Store {
  /** Sequences for ids and serial numbers, and counts of logins. */
  counters: Record<string, number>;
  oauth: OAuthState;
  limits: LimitState;
  forticare: FortiCareState;
  fortiflex: FortiFlexState;
}

/** The next number of a named sequence, from 1. */
export function nextNumber(store: Store, sequence: string): number {
  const number = (store.counters[sequence] ?? 0) + 1;
  store.counters[sequence] = number;
  return number;
}
