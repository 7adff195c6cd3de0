// Generated from specs/fortios/cmdb/extension-controller.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { Values } from "../../../cmdb/types.ts";
import type {
  ExtensionControllerExtenderProfileCellular,
  ExtensionControllerExtenderProfileLanExtension,
} from "../../7.4/types/extension-controller.ts";

export type {
  ExtensionControllerDataplan,
  ExtensionControllerExtender,
  ExtensionControllerExtenderProfileCellular,
  ExtensionControllerExtenderProfileCellularControllerReport,
  ExtensionControllerExtenderProfileCellularDataplan,
  ExtensionControllerExtenderProfileCellularModem1,
  ExtensionControllerExtenderProfileCellularModem1AutoSwitch,
  ExtensionControllerExtenderProfileCellularModem2,
  ExtensionControllerExtenderProfileCellularModem2AutoSwitch,
  ExtensionControllerExtenderProfileCellularSmsNotification,
  ExtensionControllerExtenderProfileCellularSmsNotificationAlert,
  ExtensionControllerExtenderProfileCellularSmsNotificationReceiver,
  ExtensionControllerExtenderProfileLanExtension,
  ExtensionControllerExtenderProfileLanExtensionBackhaul,
  ExtensionControllerExtenderWanExtension,
  ExtensionControllerFortigate,
  ExtensionControllerFortigateProfile,
  ExtensionControllerFortigateProfileLanExtension,
} from "../../7.4/types/extension-controller.ts";

/** A row of `extension-controller/extender-profile`, by `name`. */
export interface ExtensionControllerExtenderProfile {
  /** Text, up to 31 characters. */
  name: string;
  /** Integer, 0 to 102400000; default `32`. */
  id?: number;
  /**
   * Option; default `FX201E`. `FXR51G`, `FG`, `BS10FW`, `BS20GW` and `BS20GN` since 7.4. `FXN51G`, `FXW51G`,
   * `FVG51G`, `FXE11G` and `FX211G` since 7.6.
   */
  model?: "FX201E" | "FX211E" | "FX200F" | "FXA11F" | "FXE11F" | "FXA21F" | "FXE21F" | "FXA22F" | "FXE22F" | "FX212F" | "FX311F" | "FX312F" | "FX511F" | "FVG21F" | "FVA21F" | "FVG22F" | "FVA22F" | "FX04DA" | UnknownValue;
  /** Option; default `wan-extension`. */
  extension?: "wan-extension" | "lan-extension" | UnknownValue;
  /** Option, several separated by blanks. */
  allowaccess?: Values<"ping" | "telnet" | "http" | "https" | "ssh" | "snmp">;
  /** Option; default `no`. */
  "login-password-change"?: "yes" | "default" | "no" | UnknownValue;
  /** Secret, answered as `ENC …`, up to 27 characters. */
  "login-password"?: string;
  /** Option; default `disable`. */
  "enforce-bandwidth"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 16776000; default `1024`. */
  "bandwidth-limit"?: number;
  /** Group of fields. */
  cellular?: ExtensionControllerExtenderProfileCellular;
  /** Group of fields. */
  "lan-extension"?: ExtensionControllerExtenderProfileLanExtension;
}
