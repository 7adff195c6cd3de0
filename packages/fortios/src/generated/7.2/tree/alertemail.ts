// Generated from specs/fortios/cmdb/alertemail.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { Singleton } from "../../../cmdb/types.ts";
import type { AlertemailSetting } from "../types/alertemail.ts";

/** `/cmdb/alertemail`. */
export interface AlertemailTree {
  /** The settings `alertemail/setting`. */
  readonly setting: Singleton<AlertemailSetting>;
}
