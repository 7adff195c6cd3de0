// Generated from specs/fortios/cmdb/virtual-patch.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { ChildTable, Table } from "../../../cmdb/types.ts";
import type { VirtualPatchProfileExemptionChildren } from "../../7.6/tree/virtual-patch.ts";
import type { VirtualPatchProfile, VirtualPatchProfileExemption } from "../types/virtual-patch.ts";

export type { VirtualPatchProfileExemptionChildren } from "../../7.6/tree/virtual-patch.ts";

/** Child tables of `virtual-patch/profile`. */
export interface VirtualPatchProfileChildren {
  /** Table, by `id`. */
  readonly exemption: ChildTable<VirtualPatchProfileExemption, "id", VirtualPatchProfileExemptionChildren>;
}

/** `/cmdb/virtual-patch`. */
export interface VirtualPatchTree {
  /** A row of `virtual-patch/profile`, by `name`. Since 7.4. */
  readonly profile: Table<VirtualPatchProfile, "name", VirtualPatchProfileChildren>;
}
