// Generated from specs/fortios/cmdb/automation.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";

/** The settings `automation/setting`. */
export interface AutomationSetting {
  /** Integer, 32 to 1024; default `512`. */
  "max-concurrent-stitches"?: number;
  /** Option; default `enable`. */
  "fabric-sync"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "secure-mode"?: "enable" | "disable" | UnknownValue;
}
