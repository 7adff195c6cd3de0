// Generated from specs/fortios/cmdb/sctp-filter.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";

/** A row of `sctp-filter/profile`, by `name`. */
export interface SctpFilterProfile {
  /** Text, up to 47 characters. */
  name: string;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Table, by `id`. */
  "ppid-filters"?: SctpFilterProfilePpidFilters[];
}

/** Table, by `id`. */
export interface SctpFilterProfilePpidFilters {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Integer, 0 to 4294967295. */
  ppid?: number;
  /** Option; default `reset`. */
  action?: "pass" | "reset" | "replace" | UnknownValue;
  /** Text, up to 255 characters. */
  comment?: string;
}
