// Generated from specs/fortios/cmdb/extension-controller.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { Table } from "../../../cmdb/types.ts";
import type {
  ExtensionControllerExtenderProfileCellularChildren,
  ExtensionControllerExtenderProfileLanExtensionChildren,
} from "../../7.4/tree/extension-controller.ts";
import type {
  ExtensionControllerDataplan,
  ExtensionControllerExtender,
  ExtensionControllerExtenderProfile,
  ExtensionControllerFortigate,
  ExtensionControllerFortigateProfile,
} from "../types/extension-controller.ts";

export type {
  ExtensionControllerExtenderProfileCellularChildren,
  ExtensionControllerExtenderProfileCellularSmsNotificationChildren,
  ExtensionControllerExtenderProfileLanExtensionChildren,
} from "../../7.4/tree/extension-controller.ts";

/** Child tables of `extension-controller/extender-profile`. */
export interface ExtensionControllerExtenderProfileChildren {
  /** Group of fields. */
  readonly cellular: ExtensionControllerExtenderProfileCellularChildren;
  /** Group of fields. */
  readonly lanExtension: ExtensionControllerExtenderProfileLanExtensionChildren;
}

/** `/cmdb/extension-controller`. */
export interface ExtensionControllerTree {
  /** A row of `extension-controller/dataplan`, by `name`. */
  readonly dataplan: Table<ExtensionControllerDataplan, "name">;
  /** A row of `extension-controller/extender`, by `name`. */
  readonly extender: Table<ExtensionControllerExtender, "name">;
  /** A row of `extension-controller/extender-profile`, by `name`. */
  readonly extenderProfile: Table<ExtensionControllerExtenderProfile, "name", ExtensionControllerExtenderProfileChildren>;
  /** A row of `extension-controller/fortigate`, by `name`. */
  readonly fortigate: Table<ExtensionControllerFortigate, "name">;
  /** A row of `extension-controller/fortigate-profile`, by `name`. */
  readonly fortigateProfile: Table<ExtensionControllerFortigateProfile, "name">;
}
