// Generated from specs/fortios/cmdb/virtual-patch.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { Member, Values } from "../../../cmdb/types.ts";

/** A row of `virtual-patch/profile`, by `name`. Since 7.4. */
export interface VirtualPatchProfile {
  /** Text, up to 47 characters. */
  name: string;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Option, several separated by blanks; default `info low medium high critical`. `info` since 7.6. */
  severity?: Values<"info" | "low" | "medium" | "high" | "critical">;
  /** Option; default `block`. */
  action?: "pass" | "block" | UnknownValue;
  /** Option; default `enable`. */
  log?: "enable" | "disable" | UnknownValue;
  /** Table, by `id`. */
  exemption?: VirtualPatchProfileExemption[];
}

/** Table, by `id`. */
export interface VirtualPatchProfileExemption {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Table, by `id`. */
  rule?: VirtualPatchProfileExemptionRule[];
  /** Table, by `mac`. */
  device?: VirtualPatchProfileExemptionDevice[];
}

/** Table, by `id`. */
export interface VirtualPatchProfileExemptionRule extends Member<"id"> {
  /** Integer. */
  id: number;
}

/** Table, by `mac`. */
export interface VirtualPatchProfileExemptionDevice extends Member<"mac"> {
  /** Text. */
  mac: string;
}
