// Generated from specs/fortios/cmdb/sctp-filter.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { ChildTable, Table } from "../../../cmdb/types.ts";
import type { SctpFilterProfile, SctpFilterProfilePpidFilters } from "../types/sctp-filter.ts";

/** Child tables of `sctp-filter/profile`. */
export interface SctpFilterProfileChildren {
  /** Table, by `id`. */
  readonly ppidFilters: ChildTable<SctpFilterProfilePpidFilters, "id">;
}

/** `/cmdb/sctp-filter`. */
export interface SctpFilterTree {
  /** A row of `sctp-filter/profile`, by `name`. */
  readonly profile: Table<SctpFilterProfile, "name", SctpFilterProfileChildren>;
}
