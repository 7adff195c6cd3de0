import type { RequestMatch } from "../faults/fault.ts";
import { fitsMatch } from "../faults/fault-plans.ts";

/** A request the simulator has seen. */
export interface JournalEntry {
  /** Its number, from 1. */
  readonly n: number;
  /** ISO 8601, by the simulator's clock. */
  readonly time: string;
  readonly method: string;
  readonly path: string;
  /** `"oauth"`, `"forticare"`, `"fortiflex"`, `"flexvm"`, or `"unknown"`. */
  readonly api: string;
  /** Such as `"products.list"`, `"entitlements.vm.create"`, `"token"`, `"revoke"`. */
  readonly operation: string;
  /** The client_id of the token, or of the login; absent when the token is not known. */
  readonly clientId?: string | undefined;
  /** HTTP status of the answer; absent while there is none, and when the connection was cut. */
  readonly status?: number | undefined;
  /** The parsed body with passwords, tokens and keys as stars; text when it was no JSON; absent when not read. */
  readonly requestBody?: unknown;
  /** Kinds of the faults that befell it. */
  readonly faults: readonly string[];
}

/** Which entries to count. */
export interface JournalFilter extends RequestMatch {
  readonly clientId?: string | undefined;
  readonly status?: number | undefined;
}

/** Every request the simulator has seen, to assert on. */
export interface Journal {
  /** All entries, or those that fit, oldest first. */
  entries(filter?: JournalFilter): readonly JournalEntry[];
  /** How many there are, or how many fit. */
  count(filter?: JournalFilter): number;
  /** Forgets them; numbers begin at 1 again. */
  clear(): void;
}

/** @internal */
export type OpenEntry = { -readonly [Key in keyof JournalEntry]: JournalEntry[Key] };

/** @internal */
export interface WritableJournal extends Journal {
  open(entry: Omit<OpenEntry, "n">): OpenEntry;
}

/** @internal */
export function createJournal(): WritableJournal {
  let entries: OpenEntry[] = [];
  const fits = (filter: JournalFilter) => (entry: JournalEntry) =>
    fitsMatch(filter, entry) &&
    (filter.clientId === undefined || filter.clientId === entry.clientId) &&
    (filter.status === undefined || filter.status === entry.status);
  return {
    entries: (filter = {}) => structuredClone(entries.filter(fits(filter))),
    count: (filter = {}) => entries.filter(fits(filter)).length,
    clear() {
      entries = [];
    },
    open(entry) {
      const opened = { n: entries.length + 1, ...entry };
      entries.push(opened);
      return opened;
    },
  };
}
