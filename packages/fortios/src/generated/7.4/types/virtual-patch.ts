// Generated from specs/fortios/cmdb/virtual-patch.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { Values } from "../../../cmdb/types.ts";
import type { VirtualPatchProfileExemption } from "../../7.6/types/virtual-patch.ts";

export type {
  VirtualPatchProfileExemption,
  VirtualPatchProfileExemptionDevice,
  VirtualPatchProfileExemptionRule,
} from "../../7.6/types/virtual-patch.ts";

/** A row of `virtual-patch/profile`, by `name`. Since 7.4. */
export interface VirtualPatchProfile {
  /** Text, up to 47 characters. */
  name: string;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Option, several separated by blanks; default `info low medium high critical`. `info` since 7.6. */
  severity?: Values<"low" | "medium" | "high" | "critical">;
  /** Option; default `block`. */
  action?: "pass" | "block" | UnknownValue;
  /** Option; default `enable`. */
  log?: "enable" | "disable" | UnknownValue;
  /** Table, by `id`. */
  exemption?: VirtualPatchProfileExemption[];
}
