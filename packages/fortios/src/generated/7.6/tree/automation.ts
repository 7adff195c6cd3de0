// Generated from specs/fortios/cmdb/automation.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { Singleton } from "../../../cmdb/types.ts";
import type { AutomationSetting } from "../types/automation.ts";

/** `/cmdb/automation`. */
export interface AutomationTree {
  /** The settings `automation/setting`. */
  readonly setting: Singleton<AutomationSetting>;
}
