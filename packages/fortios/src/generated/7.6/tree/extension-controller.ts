// Generated from specs/fortios/cmdb/extension-controller.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { ChildTable, Table } from "../../../cmdb/types.ts";
import type {
  ExtensionControllerDataplan,
  ExtensionControllerExtender,
  ExtensionControllerExtenderProfile,
  ExtensionControllerExtenderProfileCellularDataplan,
  ExtensionControllerExtenderProfileCellularSmsNotificationReceiver,
  ExtensionControllerExtenderProfileLanExtensionBackhaul,
  ExtensionControllerExtenderProfileLanExtensionDownlinks,
  ExtensionControllerExtenderProfileLanExtensionDownlinksVids,
  ExtensionControllerExtenderProfileLanExtensionTrafficSplitServices,
  ExtensionControllerExtenderProfileWifiRadio1LocalVaps,
  ExtensionControllerExtenderProfileWifiRadio2LocalVaps,
  ExtensionControllerExtenderVap,
  ExtensionControllerFortigate,
  ExtensionControllerFortigateProfile,
} from "../types/extension-controller.ts";

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

/** Child tables of `extension-controller/extender-profile/cellular/sms-notification`. */
export interface ExtensionControllerExtenderProfileCellularSmsNotificationChildren {
  /** Table, by `name`. */
  readonly receiver: ChildTable<ExtensionControllerExtenderProfileCellularSmsNotificationReceiver, "name">;
}

/** Child tables of `extension-controller/extender-profile/wifi`. */
export interface ExtensionControllerExtenderProfileWifiChildren {
  /** Group of fields. */
  readonly radio1: ExtensionControllerExtenderProfileWifiRadio1Children;
  /** Group of fields. */
  readonly radio2: ExtensionControllerExtenderProfileWifiRadio2Children;
}

/** Child tables of `extension-controller/extender-profile/wifi/radio-1`. */
export interface ExtensionControllerExtenderProfileWifiRadio1Children {
  /** Table, by `name`. */
  readonly localVaps: ChildTable<ExtensionControllerExtenderProfileWifiRadio1LocalVaps, "name">;
}

/** Child tables of `extension-controller/extender-profile/wifi/radio-2`. */
export interface ExtensionControllerExtenderProfileWifiRadio2Children {
  /** Table, by `name`. */
  readonly localVaps: ChildTable<ExtensionControllerExtenderProfileWifiRadio2LocalVaps, "name">;
}

/** Child tables of `extension-controller/extender-profile/lan-extension`. */
export interface ExtensionControllerExtenderProfileLanExtensionChildren {
  /** Table, by `name`. */
  readonly backhaul: ChildTable<ExtensionControllerExtenderProfileLanExtensionBackhaul, "name">;
  /** Table, by `name`. Since 7.6. */
  readonly downlinks: ChildTable<ExtensionControllerExtenderProfileLanExtensionDownlinks, "name", ExtensionControllerExtenderProfileLanExtensionDownlinksChildren>;
  /** Table, by `name`. Since 7.6. */
  readonly trafficSplitServices: ChildTable<ExtensionControllerExtenderProfileLanExtensionTrafficSplitServices, "name">;
}

/** Child tables of `extension-controller/extender-profile/lan-extension/downlinks`. */
export interface ExtensionControllerExtenderProfileLanExtensionDownlinksChildren {
  /** Table, by `vid`. */
  readonly vids: ChildTable<ExtensionControllerExtenderProfileLanExtensionDownlinksVids, "vid">;
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
