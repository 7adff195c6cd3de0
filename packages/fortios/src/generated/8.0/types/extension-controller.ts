// Generated from specs/fortios/cmdb/extension-controller.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { Member, Values } from "../../../cmdb/types.ts";

export type {
  ExtensionControllerDataplan,
  ExtensionControllerExtender,
  ExtensionControllerExtenderProfile,
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
  ExtensionControllerExtenderProfileLanExtensionDownlinks,
  ExtensionControllerExtenderProfileLanExtensionDownlinksVids,
  ExtensionControllerExtenderProfileLanExtensionTrafficSplitServices,
  ExtensionControllerExtenderProfileWifi,
  ExtensionControllerExtenderProfileWifiRadio1,
  ExtensionControllerExtenderProfileWifiRadio1LocalVaps,
  ExtensionControllerExtenderProfileWifiRadio2,
  ExtensionControllerExtenderProfileWifiRadio2LocalVaps,
  ExtensionControllerExtenderWanExtension,
  ExtensionControllerFortigate,
  ExtensionControllerFortigateProfile,
  ExtensionControllerFortigateProfileLanExtension,
} from "../../7.6/types/extension-controller.ts";

/** A row of `extension-controller/extender-vap`, by `name`. Since 7.4. */
export interface ExtensionControllerExtenderVap {
  /** Text, up to 15 characters. */
  name: string;
  /** Option. */
  type?: "local-vap" | "lan-ext-vap" | UnknownValue;
  /** Text, up to 32 characters. */
  ssid?: string;
  /** Integer, 0 to 512; default `0`. */
  "max-clients"?: number;
  /** Option; default `enable`. */
  "broadcast-ssid"?: "disable" | "enable" | UnknownValue;
  /** Option; default `WPA2-Personal`. */
  security?: "OPEN" | "WPA2-Personal" | "WPA-WPA2-Personal" | "WPA3-SAE" | "WPA3-SAE-Transition" | "WPA2-Enterprise" | "WPA3-Enterprise-only" | "WPA3-Enterprise-transition" | "WPA3-Enterprise-192-bit" | UnknownValue;
  /** Integer, 1 to 255; default `1`. */
  dtim?: number;
  /** Integer, 256 to 2347; default `2347`. */
  "rts-threshold"?: number;
  /** Option; default `disabled`. */
  pmf?: "disabled" | "optional" | "required" | UnknownValue;
  /** Option; default `enable`. */
  "target-wake-time"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  "bss-color-partial"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  "mu-mimo"?: "disable" | "enable" | UnknownValue;
  /** Secret, answered as `ENC …`, up to 59 characters. */
  passphrase?: string;
  /** Secret, answered as `ENC …`, up to 124 characters. */
  "sae-password"?: string;
  /** Text, up to 63 characters. */
  "auth-server-address"?: string;
  /** Integer, 1 to 65535; default `0`. */
  "auth-server-port"?: number;
  /** Secret, answered as `ENC …`, up to 63 characters. */
  "auth-server-secret"?: string;
  /** IPv4 address with its mask; default `0.0.0.0 0.0.0.0`. */
  "ip-address"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "start-ip"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "end-ip"?: string;
  /** Option, several separated by blanks. */
  allowaccess?: Values<"ping" | "telnet" | "http" | "https" | "ssh" | "snmp">;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "security-mode"?: "none" | "captive-portal" | UnknownValue;
  /** Text, up to 255 characters. Since 8.0. Derived: rests on one indirect source. */
  "security-external-web"?: string;
  /** Text, up to 255 characters. Since 8.0. Derived: rests on one indirect source. */
  "security-redirect-url"?: string;
  /** Text, up to 35 characters. Since 8.0. Derived: rests on one indirect source. */
  "security-exempt-list"?: string;
  /** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
  "security-groups"?: ExtensionControllerExtenderVapSecurityGroups[];
}

/** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
export interface ExtensionControllerExtenderVapSecurityGroups extends Member<"name"> {
  /** Text, up to 79 characters. Derived: rests on one indirect source. */
  name: string;
}
