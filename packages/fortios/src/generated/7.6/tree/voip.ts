// Generated from specs/fortios/cmdb/voip.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { Table } from "../../../cmdb/types.ts";
import type { VoipProfile } from "../types/voip.ts";

/** `/cmdb/voip`. */
export interface VoipTree {
  /** A row of `voip/profile`, by `name`. */
  readonly profile: Table<VoipProfile, "name">;
}
