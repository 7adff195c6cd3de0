import type { Store } from "../store/store.ts";
import { MAIN_USER, ORGANIZATION_USER, READ_ONLY_USER } from "./accounts.ts";
import { seedFortiCare } from "./forticare-seed.ts";
import { seedFortiFlex } from "./fortiflex-seed.ts";

/** The store as it is at first. The same seed and moment give the same store, ids included. */
export function seedStore(seed: "default" | "empty", now: number): Store {
  const empty = seed === "empty";
  return {
    counters: {},
    oauth: { users: [MAIN_USER, READ_ONLY_USER, ORGANIZATION_USER], tokens: [] },
    limits: { calls: {}, errors: {} },
    forticare: seedFortiCare(empty),
    fortiflex: seedFortiFlex(empty, now),
  };
}
