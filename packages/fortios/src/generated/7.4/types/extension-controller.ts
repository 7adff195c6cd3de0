// Generated from specs/fortios/cmdb/extension-controller.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { Values } from "../../../cmdb/types.ts";
import type {
  ExtensionControllerExtenderProfileCellularControllerReport,
  ExtensionControllerExtenderProfileCellularDataplan,
  ExtensionControllerExtenderProfileCellularModem1AutoSwitch,
  ExtensionControllerExtenderProfileCellularModem2AutoSwitch,
  ExtensionControllerExtenderProfileCellularSmsNotification,
  ExtensionControllerExtenderProfileWifiRadio1,
  ExtensionControllerExtenderProfileWifiRadio2,
  ExtensionControllerFortigateProfileLanExtension,
} from "../../7.6/types/extension-controller.ts";

export type {
  ExtensionControllerDataplan,
  ExtensionControllerExtenderProfileCellularControllerReport,
  ExtensionControllerExtenderProfileCellularDataplan,
  ExtensionControllerExtenderProfileCellularModem1AutoSwitch,
  ExtensionControllerExtenderProfileCellularModem2AutoSwitch,
  ExtensionControllerExtenderProfileCellularSmsNotification,
  ExtensionControllerExtenderProfileCellularSmsNotificationAlert,
  ExtensionControllerExtenderProfileCellularSmsNotificationReceiver,
  ExtensionControllerExtenderProfileWifiRadio1,
  ExtensionControllerExtenderProfileWifiRadio1LocalVaps,
  ExtensionControllerExtenderProfileWifiRadio2,
  ExtensionControllerExtenderProfileWifiRadio2LocalVaps,
  ExtensionControllerExtenderVap,
  ExtensionControllerFortigateProfileLanExtension,
} from "../../7.6/types/extension-controller.ts";

/** A row of `extension-controller/extender`, by `name`. */
export interface ExtensionControllerExtender {
  /** Text, up to 19 characters. */
  name: string;
  /** Text, up to 19 characters. */
  id?: string;
  /** Option; default `discovered`. */
  authorized?: "discovered" | "disable" | "enable" | UnknownValue;
  /** Text, up to 31 characters. */
  "ext-name"?: string;
  /** Text, up to 255 characters. */
  description?: string;
  /** Integer, 0 to 4294967295; default `1026`. */
  "device-id"?: number;
  /** Option. */
  "extension-type"?: "wan-extension" | "lan-extension" | UnknownValue;
  /** Text, up to 31 characters. Refers to `extension-controller/extender-profile`. */
  profile?: string;
  /** Option; default `disable`. */
  "override-allowaccess"?: "enable" | "disable" | UnknownValue;
  /** Option, several separated by blanks. */
  allowaccess?: Values<"ping" | "telnet" | "http" | "https" | "ssh" | "snmp">;
  /** Option; default `disable`. */
  "override-login-password-change"?: "enable" | "disable" | UnknownValue;
  /** Option; default `no`. */
  "login-password-change"?: "yes" | "default" | "no" | UnknownValue;
  /** Secret, answered as `ENC …`, up to 27 characters. */
  "login-password"?: string;
  /** Option; default `disable`. */
  "override-enforce-bandwidth"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "enforce-bandwidth"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 16776000; default `1024`. */
  "bandwidth-limit"?: number;
  /** Group of fields. */
  "wan-extension"?: ExtensionControllerExtenderWanExtension;
  /** Option; default `disable`. */
  "firmware-provision-latest"?: "disable" | "once" | UnknownValue;
}

/** Group of fields. */
export interface ExtensionControllerExtenderWanExtension {
  /** Text, up to 31 characters. Refers to `system/interface`. */
  "modem1-extension"?: string;
  /** Text, up to 31 characters. Refers to `system/interface`. */
  "modem2-extension"?: string;
}

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
  model?: "FX201E" | "FX211E" | "FX200F" | "FXA11F" | "FXE11F" | "FXA21F" | "FXE21F" | "FXA22F" | "FXE22F" | "FX212F" | "FX311F" | "FX312F" | "FX511F" | "FXR51G" | "FVG21F" | "FVA21F" | "FVG22F" | "FVA22F" | "FX04DA" | "FG" | "BS10FW" | "BS20GW" | "BS20GN" | UnknownValue;
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
  /** Group of fields. Since 7.4. */
  wifi?: ExtensionControllerExtenderProfileWifi;
  /** Group of fields. */
  "lan-extension"?: ExtensionControllerExtenderProfileLanExtension;
}

/** Group of fields. */
export interface ExtensionControllerExtenderProfileCellular {
  /** Table, by `name`. */
  dataplan?: ExtensionControllerExtenderProfileCellularDataplan[];
  /** Group of fields. */
  "controller-report"?: ExtensionControllerExtenderProfileCellularControllerReport;
  /** Group of fields. */
  "sms-notification"?: ExtensionControllerExtenderProfileCellularSmsNotification;
  /** Group of fields. */
  modem1?: ExtensionControllerExtenderProfileCellularModem1;
  /** Group of fields. */
  modem2?: ExtensionControllerExtenderProfileCellularModem2;
}

/** Group of fields. */
export interface ExtensionControllerExtenderProfileCellularModem1 {
  /** Option. */
  "redundant-mode"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 15 characters. */
  "redundant-intf"?: string;
  /** Option. */
  "default-sim"?: "sim1" | "sim2" | "carrier" | "cost" | UnknownValue;
  /** Option. */
  gps?: "disable" | "enable" | UnknownValue;
  /** Option. */
  "sim1-pin"?: "disable" | "enable" | UnknownValue;
  /** Option. */
  "sim2-pin"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 27 characters. */
  "sim1-pin-code"?: string;
  /** Text, up to 27 characters. */
  "sim2-pin-code"?: string;
  /** Text, up to 31 characters. */
  "preferred-carrier"?: string;
  /** Group of fields. */
  "auto-switch"?: ExtensionControllerExtenderProfileCellularModem1AutoSwitch;
}

/** Group of fields. */
export interface ExtensionControllerExtenderProfileCellularModem2 {
  /** Option. */
  "redundant-mode"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 15 characters. */
  "redundant-intf"?: string;
  /** Option. */
  "default-sim"?: "sim1" | "sim2" | "carrier" | "cost" | UnknownValue;
  /** Option. */
  gps?: "disable" | "enable" | UnknownValue;
  /** Option. */
  "sim1-pin"?: "disable" | "enable" | UnknownValue;
  /** Option. */
  "sim2-pin"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 27 characters. */
  "sim1-pin-code"?: string;
  /** Text, up to 27 characters. */
  "sim2-pin-code"?: string;
  /** Text, up to 31 characters. */
  "preferred-carrier"?: string;
  /** Group of fields. */
  "auto-switch"?: ExtensionControllerExtenderProfileCellularModem2AutoSwitch;
}

/** Group of fields. Since 7.4. */
export interface ExtensionControllerExtenderProfileWifi {
  /** Option; default `--`. `TL` since 7.6. */
  country?: "--" | "AF" | "AL" | "DZ" | "AS" | "AO" | "AR" | "AM" | "AU" | "AT" | "AZ" | "BS" | "BH" | "BD" | "BB" | "BY" | "BE" | "BZ" | "BJ" | "BM" | "BT" | "BO" | "BA" | "BW" | "BR" | "BN" | "BG" | "BF" | "KH" | "CM" | "KY" | "CF" | "TD" | "CL" | "CN" | "CX" | "CO" | "CG" | "CD" | "CR" | "HR" | "CY" | "CZ" | "DK" | "DJ" | "DM" | "DO" | "EC" | "EG" | "SV" | "ET" | "EE" | "GF" | "PF" | "FO" | "FJ" | "FI" | "FR" | "GA" | "GE" | "GM" | "DE" | "GH" | "GI" | "GR" | "GL" | "GD" | "GP" | "GU" | "GT" | "GY" | "HT" | "HN" | "HK" | "HU" | "IS" | "IN" | "ID" | "IQ" | "IE" | "IM" | "IL" | "IT" | "CI" | "JM" | "JO" | "KZ" | "KE" | "KR" | "KW" | "LA" | "LV" | "LB" | "LS" | "LR" | "LY" | "LI" | "LT" | "LU" | "MO" | "MK" | "MG" | "MW" | "MY" | "MV" | "ML" | "MT" | "MH" | "MQ" | "MR" | "MU" | "YT" | "MX" | "FM" | "MD" | "MC" | "MN" | "MA" | "MZ" | "MM" | "NA" | "NP" | "NL" | "AN" | "AW" | "NZ" | "NI" | "NE" | "NG" | "NO" | "MP" | "OM" | "PK" | "PW" | "PA" | "PG" | "PY" | "PE" | "PH" | "PL" | "PT" | "PR" | "QA" | "RE" | "RO" | "RU" | "RW" | "BL" | "KN" | "LC" | "MF" | "PM" | "VC" | "SA" | "SN" | "RS" | "ME" | "SL" | "SG" | "SK" | "SI" | "SO" | "ZA" | "ES" | "LK" | "SR" | "SZ" | "SE" | "CH" | "TW" | "TZ" | "TH" | "TG" | "TT" | "TN" | "TR" | "TM" | "AE" | "TC" | "UG" | "UA" | "GB" | "US" | "PS" | "UY" | "UZ" | "VU" | "VE" | "VN" | "VI" | "WF" | "YE" | "ZM" | "ZW" | "JP" | "CA" | UnknownValue;
  /** Group of fields. */
  "radio-1"?: ExtensionControllerExtenderProfileWifiRadio1;
  /** Group of fields. */
  "radio-2"?: ExtensionControllerExtenderProfileWifiRadio2;
}

/** Group of fields. */
export interface ExtensionControllerExtenderProfileLanExtension {
  /** Option; default `activebackup`. */
  "link-loadbalance"?: "activebackup" | "loadbalance" | UnknownValue;
  /** Text, up to 15 characters. */
  "ipsec-tunnel"?: string;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  "backhaul-interface"?: string;
  /** Text, up to 63 characters. */
  "backhaul-ip"?: string;
  /** Table, by `name`. */
  backhaul?: ExtensionControllerExtenderProfileLanExtensionBackhaul[];
}

/** Table, by `name`. */
export interface ExtensionControllerExtenderProfileLanExtensionBackhaul {
  /** Text, up to 31 characters. */
  name: string;
  /** Option. */
  port?: "wan" | "lte1" | "lte2" | "port1" | "port2" | "port3" | "port4" | "port5" | "sfp" | UnknownValue;
  /** Option. */
  role?: "primary" | "secondary" | UnknownValue;
  /** Integer, 1 to 256. */
  weight?: number;
}

/** A row of `extension-controller/fortigate`, by `name`. */
export interface ExtensionControllerFortigate {
  /** Text, up to 19 characters. */
  name: string;
  /** Text, up to 19 characters. */
  id?: string;
  /** Option; default `discovered`. */
  authorized?: "discovered" | "disable" | "enable" | UnknownValue;
  /** Text, up to 31 characters. */
  hostname?: string;
  /** Text, up to 255 characters. */
  description?: string;
  /** Integer, 0 to 4294967295; default `1026`. */
  "device-id"?: number;
  /** Text, up to 31 characters. Refers to `extension-controller/fortigate-profile`. */
  profile?: string;
}

/** A row of `extension-controller/fortigate-profile`, by `name`. */
export interface ExtensionControllerFortigateProfile {
  /** Text, up to 31 characters. */
  name: string;
  /** Integer, 0 to 102400000; default `32`. */
  id?: number;
  /** Group of fields. */
  "lan-extension"?: ExtensionControllerFortigateProfileLanExtension;
}
