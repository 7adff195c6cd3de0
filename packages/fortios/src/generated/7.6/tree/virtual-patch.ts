// Generated from specs/fortios/cmdb/virtual-patch.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { ChildTable, Table } from "../../../cmdb/types.ts";
import type {
  VirtualPatchProfile,
  VirtualPatchProfileExemption,
  VirtualPatchProfileExemptionDevice,
  VirtualPatchProfileExemptionRule,
} from "../types/virtual-patch.ts";

/** Child tables of `virtual-patch/profile`. */
export interface VirtualPatchProfileChildren {
  /** Table, by `id`. */
  readonly exemption: ChildTable<VirtualPatchProfileExemption, "id", VirtualPatchProfileExemptionChildren>;
}

/** Child tables of `virtual-patch/profile/exemption`. */
export interface VirtualPatchProfileExemptionChildren {
  /** Table, by `id`. */
  readonly rule: ChildTable<VirtualPatchProfileExemptionRule, "id">;
  /** Table, by `mac`. */
  readonly device: ChildTable<VirtualPatchProfileExemptionDevice, "mac">;
}

/** `/cmdb/virtual-patch`. */
export interface VirtualPatchTree {
  /** A row of `virtual-patch/profile`, by `name`. Since 7.4. */
  readonly profile: Table<VirtualPatchProfile, "name", VirtualPatchProfileChildren>;
}
