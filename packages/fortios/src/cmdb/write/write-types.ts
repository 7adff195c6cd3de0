import type { FortiOSCallOptions } from "../../contract/caller.ts";

/** What came of a write. */
export interface Changed {
  /** False when the device says that its configuration is as it was; true when it does not say. */
  readonly changed: boolean;
  /** Fields that were not written, because their values are encrypted ones that a device had answered. */
  readonly skipped?: readonly string[] | undefined;
}

/** What came of `upsert`. */
export interface Upserted<Key> extends Changed {
  readonly key: Key;
  /** The object was not there. */
  readonly created: boolean;
}

/** What came of `reorder`. */
export interface Reordered {
  /** Moves it took. */
  readonly moves: number;
}

/** Options of `create`. */
export interface CreateOptions extends FortiOSCallOptions {
  /** What to do when there is such an object already. `"ignore"` leaves it as it is. @default "error" */
  readonly ifExists?: "error" | "ignore" | undefined;
}

/** Options of `update` and `delete`. */
export interface IfMissingOptions extends FortiOSCallOptions {
  /** What to do when there is no such object. `"ignore"` gives `{ changed: false }`. @default "error" */
  readonly ifMissing?: "error" | "ignore" | undefined;
}

/** Options of `purge`. */
export interface PurgeOptions extends FortiOSCallOptions {
  /** The path of the table, as `"firewall/address"`: every object in it is deleted. */
  readonly confirm: string;
}

/** Where to move an object to. */
export type MoveTarget<Key> = "first" | "last" | { readonly before: Key } | { readonly after: Key };
