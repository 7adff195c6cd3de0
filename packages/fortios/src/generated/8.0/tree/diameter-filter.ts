// Generated from specs/fortios/cmdb/diameter-filter.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { Table } from "../../../cmdb/types.ts";
import type { DiameterFilterProfile } from "../types/diameter-filter.ts";

/** `/cmdb/diameter-filter`. */
export interface DiameterFilterTree {
  /** A row of `diameter-filter/profile`, by `name`. Since 7.4. */
  readonly profile: Table<DiameterFilterProfile, "name">;
}
