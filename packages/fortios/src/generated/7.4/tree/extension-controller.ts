// Generated from specs/fortios/cmdb/extension-controller.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { ChildTable, Table } from "../../../cmdb/types.ts";
import type {
  ExtensionControllerExtenderProfileCellularSmsNotificationChildren,
  ExtensionControllerExtenderProfileWifiRadio1Children,
  ExtensionControllerExtenderProfileWifiRadio2Children,
} from "../../7.6/tree/extension-controller.ts";
import type {
  ExtensionControllerDataplan,
  ExtensionControllerExtender,
  ExtensionControllerExtenderProfile,
  ExtensionControllerExtenderProfileCellularDataplan,
  ExtensionControllerExtenderProfileLanExtensionBackhaul,
  ExtensionControllerExtenderVap,
  ExtensionControllerFortigate,
  ExtensionControllerFortigateProfile,
} from "../types/extension-controller.ts";

export type {
  ExtensionControllerExtenderProfileCellularSmsNotificationChildren,
  ExtensionControllerExtenderProfileWifiRadio1Children,
  ExtensionControllerExtenderProfileWifiRadio2Children,
} from "../../7.6/tree/extension-controller.ts";

/** Child tables of `extension-controller/extender-profile`. */
export interface ExtensionControllerExtenderProfileChildren {
  /** Group of fields. */
  readonly cellular: ExtensionControllerExtenderProfileCellularChildren;
  /** Group of fields. Since 7.4. */
  readonly wifi: ExtensionControllerExtenderProfileWifiChildren;
  /** Group of fields. */
  readonly lanExtension: ExtensionControllerExtenderProfileLanExtensionChildren;
}

/** Child tables of `extension-controller/extender-profile/cellular`. */
export interface ExtensionControllerExtenderProfileCellularChildren {
  /** Table, by `name`. */
  readonly dataplan: ChildTable<ExtensionControllerExtenderProfileCellularDataplan, "name">;
  /** Group of fields. */
  readonly smsNotification: ExtensionControllerExtenderProfileCellularSmsNotificationChildren;
}

/** Child tables of `extension-controller/extender-profile/wifi`. */
export interface ExtensionControllerExtenderProfileWifiChildren {
  /** Group of fields. */
  readonly radio1: ExtensionControllerExtenderProfileWifiRadio1Children;
  /** Group of fields. */
  readonly radio2: ExtensionControllerExtenderProfileWifiRadio2Children;
}

/** Child tables of `extension-controller/extender-profile/lan-extension`. */
export interface ExtensionControllerExtenderProfileLanExtensionChildren {
  /** Table, by `name`. */
  readonly backhaul: ChildTable<ExtensionControllerExtenderProfileLanExtensionBackhaul, "name">;
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
  readonly extenderVap: Table<ExtensionControllerExtenderVap, "name">;
  /** A row of `extension-controller/fortigate`, by `name`. */
  readonly fortigate: Table<ExtensionControllerFortigate, "name">;
  /** A row of `extension-controller/fortigate-profile`, by `name`. */
  readonly fortigateProfile: Table<ExtensionControllerFortigateProfile, "name">;
}
