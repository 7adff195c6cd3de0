// Generated from specs/fortios/monitor/extension-controller.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { Get, OneOrMany } from "../../../endpoint/types.ts";
import type {
  MonitorExtensionControllerFortigate,
  MonitorExtensionControllerLanExtensionVdomStatus,
} from "../types/extension-controller.ts";

/** `/monitor/extension-controller` */
export interface MonitorExtensionControllerTree {
  /** `GET /monitor/extension-controller/fortigate`. Reads. */
  readonly fortigate: Get<OneOrMany<MonitorExtensionControllerFortigate>>;
  /** `GET /monitor/extension-controller/lan-extension-vdom-status`. Reads. */
  readonly lanExtensionVdomStatus: Get<OneOrMany<MonitorExtensionControllerLanExtensionVdomStatus>>;
}
