// Generated from specs/fortios/cmdb/extension-controller.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { ChildTable, Table } from "../../../cmdb/types.ts";
import type { ExtensionControllerExtenderProfileChildren } from "../../7.6/tree/extension-controller.ts";
import type {
  ExtensionControllerDataplan,
  ExtensionControllerExtender,
  ExtensionControllerExtenderProfile,
  ExtensionControllerExtenderVap,
  ExtensionControllerExtenderVapSecurityGroups,
  ExtensionControllerFortigate,
  ExtensionControllerFortigateProfile,
} from "../types/extension-controller.ts";

export type {
  ExtensionControllerExtenderProfileCellularChildren,
  ExtensionControllerExtenderProfileCellularSmsNotificationChildren,
  ExtensionControllerExtenderProfileChildren,
  ExtensionControllerExtenderProfileLanExtensionChildren,
  ExtensionControllerExtenderProfileLanExtensionDownlinksChildren,
  ExtensionControllerExtenderProfileWifiChildren,
  ExtensionControllerExtenderProfileWifiRadio1Children,
  ExtensionControllerExtenderProfileWifiRadio2Children,
} from "../../7.6/tree/extension-controller.ts";

/** Child tables of `extension-controller/extender-vap`. */
export interface ExtensionControllerExtenderVapChildren {
  /** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
  readonly securityGroups: ChildTable<ExtensionControllerExtenderVapSecurityGroups, "name">;
}

/** `/cmdb/extension-controller`. */
export interface ExtensionControllerTree {
  /** A row of `extension-controller/dataplan`, by `name`. */
  readonly dataplan: Table<ExtensionControllerDataplan, "name">;
  /** A row of `extension-controller/extender`, by `name`. */
  readonly extender: Table<ExtensionControllerExtender, "name">;
  /** A row of `extension-controller/extender-profile`, by `name`. */
  readonly extenderProfile: Table<ExtensionControllerExtenderProfile, "name", ExtensionControllerExtenderProfileChildren>;
  /** A row of `extension-controller/extender-vap`, by `name`. Since 7.4. */
  readonly extenderVap: Table<ExtensionControllerExtenderVap, "name", ExtensionControllerExtenderVapChildren>;
  /** A row of `extension-controller/fortigate`, by `name`. */
  readonly fortigate: Table<ExtensionControllerFortigate, "name">;
  /** A row of `extension-controller/fortigate-profile`, by `name`. */
  readonly fortigateProfile: Table<ExtensionControllerFortigateProfile, "name">;
}
