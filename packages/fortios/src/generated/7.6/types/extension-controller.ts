// Generated from specs/fortios/cmdb/extension-controller.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { Member, Values } from "../../../cmdb/types.ts";

/** A row of `extension-controller/dataplan`, by `name`. */
export interface ExtensionControllerDataplan {
  /** Text, up to 31 characters. */
  name: string;
  /** Option; default `all`. */
  "modem-id"?: "modem1" | "modem2" | "all" | UnknownValue;
  /** Option; default `generic`. */
  type?: "carrier" | "slot" | "iccid" | "generic" | UnknownValue;
  /** Option. */
  slot?: "sim1" | "sim2" | UnknownValue;
  /** Text, up to 31 characters. */
  iccid?: string;
  /** Text, up to 31 characters. */
  carrier?: string;
  /** Text, up to 63 characters. */
  apn?: string;
  /** Option; default `none`. */
  "auth-type"?: "none" | "pap" | "chap" | UnknownValue;
  /** Text, up to 127 characters. */
  username?: string;
  /** Secret, answered as `ENC …`, up to 64 characters. */
  password?: string;
  /** Option; default `ipv4-only`. */
  pdn?: "ipv4-only" | "ipv6-only" | "ipv4-ipv6" | UnknownValue;
  /** Integer, 50 to 100; default `100`. */
  "signal-threshold"?: number;
  /** Integer, 600 to 18000; default `3600`. */
  "signal-period"?: number;
  /** Integer, 0 to 102400000; default `0`. */
  capacity?: number;
  /** Integer, 0 to 1000000; default `0`. */
  "monthly-fee"?: number;
  /** Integer, 1 to 31; default `1`. */
  "billing-date"?: number;
  /** Option; default `disable`. */
  overage?: "disable" | "enable" | UnknownValue;
  /** Integer, 0 to 32; default `0`. */
  "preferred-subnet"?: number;
  /** Option; default `disable`. */
  "private-network"?: "disable" | "enable" | UnknownValue;
}

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
  /** Integer, 0 to 4294967295; default `1`. Since 7.6. */
  vdom?: number;
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
  /** Text, up to 31 characters. Refers to `system/interface`. Since 7.6. */
  "modem1-pdn1-interface"?: string;
  /** Text, up to 31 characters. Refers to `system/interface`. Since 7.6. */
  "modem1-pdn2-interface"?: string;
  /** Text, up to 31 characters. Refers to `system/interface`. Since 7.6. */
  "modem1-pdn3-interface"?: string;
  /** Text, up to 31 characters. Refers to `system/interface`. Since 7.6. */
  "modem1-pdn4-interface"?: string;
  /** Text, up to 31 characters. Refers to `system/interface`. Since 7.6. */
  "modem2-pdn1-interface"?: string;
  /** Text, up to 31 characters. Refers to `system/interface`. Since 7.6. */
  "modem2-pdn2-interface"?: string;
  /** Text, up to 31 characters. Refers to `system/interface`. Since 7.6. */
  "modem2-pdn3-interface"?: string;
  /** Text, up to 31 characters. Refers to `system/interface`. Since 7.6. */
  "modem2-pdn4-interface"?: string;
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
  model?: "FX201E" | "FX211E" | "FX200F" | "FXA11F" | "FXE11F" | "FXA21F" | "FXE21F" | "FXA22F" | "FXE22F" | "FX212F" | "FX311F" | "FX312F" | "FX511F" | "FXR51G" | "FXN51G" | "FXW51G" | "FVG21F" | "FVA21F" | "FVG22F" | "FVA22F" | "FX04DA" | "FG" | "BS10FW" | "BS20GW" | "BS20GN" | "FVG51G" | "FXE11G" | "FX211G" | UnknownValue;
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

/** Table, by `name`. */
export interface ExtensionControllerExtenderProfileCellularDataplan extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `extension-controller/dataplan`. */
  name: string;
}

/** Group of fields. */
export interface ExtensionControllerExtenderProfileCellularControllerReport {
  /** Option. */
  status?: "disable" | "enable" | UnknownValue;
  /** Integer. */
  interval?: number;
  /** Integer, 10 to 50. */
  "signal-threshold"?: number;
}

/** Group of fields. */
export interface ExtensionControllerExtenderProfileCellularSmsNotification {
  /** Option. */
  status?: "disable" | "enable" | UnknownValue;
  /** Group of fields. */
  alert?: ExtensionControllerExtenderProfileCellularSmsNotificationAlert;
  /** Table, by `name`. */
  receiver?: ExtensionControllerExtenderProfileCellularSmsNotificationReceiver[];
}

/** Group of fields. */
export interface ExtensionControllerExtenderProfileCellularSmsNotificationAlert {
  /** Text, up to 63 characters. */
  "system-reboot"?: string;
  /** Text, up to 63 characters. */
  "data-exhausted"?: string;
  /** Text, up to 63 characters. */
  "session-disconnect"?: string;
  /** Text, up to 63 characters. */
  "low-signal-strength"?: string;
  /** Text, up to 63 characters. */
  "os-image-fallback"?: string;
  /** Text, up to 63 characters. */
  "mode-switch"?: string;
  /** Text, up to 63 characters. */
  "fgt-backup-mode-switch"?: string;
}

/** Table, by `name`. */
export interface ExtensionControllerExtenderProfileCellularSmsNotificationReceiver {
  /** Text, up to 31 characters. */
  name: string;
  /** Option. */
  status?: "disable" | "enable" | UnknownValue;
  /** Text, up to 31 characters. */
  "phone-number"?: string;
  /** Option, several separated by blanks. */
  alert?: Values<"system-reboot" | "data-exhausted" | "session-disconnect" | "low-signal-strength" | "mode-switch" | "os-image-fallback" | "fgt-backup-mode-switch">;
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
  /** Option. Since 7.6. */
  "multiple-PDN"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 31 characters. Refers to `extension-controller/dataplan`. Since 7.6. */
  "pdn1-dataplan"?: string;
  /** Text, up to 31 characters. Refers to `extension-controller/dataplan`. Since 7.6. */
  "pdn2-dataplan"?: string;
  /** Text, up to 31 characters. Refers to `extension-controller/dataplan`. Since 7.6. */
  "pdn3-dataplan"?: string;
  /** Text, up to 31 characters. Refers to `extension-controller/dataplan`. Since 7.6. */
  "pdn4-dataplan"?: string;
}

/** Group of fields. */
export interface ExtensionControllerExtenderProfileCellularModem1AutoSwitch {
  /** Option. */
  disconnect?: "disable" | "enable" | UnknownValue;
  /** Integer, 1 to 100. */
  "disconnect-threshold"?: number;
  /** Integer, 600 to 18000. */
  "disconnect-period"?: number;
  /** Option. */
  signal?: "disable" | "enable" | UnknownValue;
  /** Option. */
  dataplan?: "disable" | "enable" | UnknownValue;
  /** Option, several separated by blanks. */
  "switch-back"?: Values<"time" | "timer">;
  /** Text, up to 31 characters. */
  "switch-back-time"?: string;
  /** Integer. */
  "switch-back-timer"?: number;
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
  /** Option. Since 7.6. */
  "multiple-PDN"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 31 characters. Refers to `extension-controller/dataplan`. Since 7.6. */
  "pdn1-dataplan"?: string;
  /** Text, up to 31 characters. Refers to `extension-controller/dataplan`. Since 7.6. */
  "pdn2-dataplan"?: string;
  /** Text, up to 31 characters. Refers to `extension-controller/dataplan`. Since 7.6. */
  "pdn3-dataplan"?: string;
  /** Text, up to 31 characters. Refers to `extension-controller/dataplan`. Since 7.6. */
  "pdn4-dataplan"?: string;
}

/** Group of fields. */
export interface ExtensionControllerExtenderProfileCellularModem2AutoSwitch {
  /** Option. */
  disconnect?: "disable" | "enable" | UnknownValue;
  /** Integer, 1 to 100. */
  "disconnect-threshold"?: number;
  /** Integer, 600 to 18000. */
  "disconnect-period"?: number;
  /** Option. */
  signal?: "disable" | "enable" | UnknownValue;
  /** Option. */
  dataplan?: "disable" | "enable" | UnknownValue;
  /** Option, several separated by blanks. */
  "switch-back"?: Values<"time" | "timer">;
  /** Text, up to 31 characters. */
  "switch-back-time"?: string;
  /** Integer. */
  "switch-back-timer"?: number;
}

/** Group of fields. Since 7.4. */
export interface ExtensionControllerExtenderProfileWifi {
  /** Option; default `--`. `TL` since 7.6. */
  country?: "--" | "AF" | "AL" | "DZ" | "AS" | "AO" | "AR" | "AM" | "AU" | "AT" | "AZ" | "BS" | "BH" | "BD" | "BB" | "BY" | "BE" | "BZ" | "BJ" | "BM" | "BT" | "BO" | "BA" | "BW" | "BR" | "BN" | "BG" | "BF" | "KH" | "CM" | "KY" | "CF" | "TD" | "CL" | "CN" | "CX" | "CO" | "CG" | "CD" | "CR" | "HR" | "CY" | "CZ" | "DK" | "DJ" | "DM" | "DO" | "EC" | "EG" | "SV" | "ET" | "EE" | "GF" | "PF" | "FO" | "FJ" | "FI" | "FR" | "GA" | "GE" | "GM" | "DE" | "GH" | "GI" | "GR" | "GL" | "GD" | "GP" | "GU" | "GT" | "GY" | "HT" | "HN" | "HK" | "HU" | "IS" | "IN" | "ID" | "IQ" | "IE" | "IM" | "IL" | "IT" | "CI" | "JM" | "JO" | "KZ" | "KE" | "KR" | "KW" | "LA" | "LV" | "LB" | "LS" | "LR" | "LY" | "LI" | "LT" | "LU" | "MO" | "MK" | "MG" | "MW" | "MY" | "MV" | "ML" | "MT" | "MH" | "MQ" | "MR" | "MU" | "YT" | "MX" | "FM" | "MD" | "MC" | "MN" | "MA" | "MZ" | "MM" | "NA" | "NP" | "NL" | "AN" | "AW" | "NZ" | "NI" | "NE" | "NG" | "NO" | "MP" | "OM" | "PK" | "PW" | "PA" | "PG" | "PY" | "PE" | "PH" | "PL" | "PT" | "PR" | "QA" | "RE" | "RO" | "RU" | "RW" | "BL" | "KN" | "LC" | "MF" | "PM" | "VC" | "SA" | "SN" | "RS" | "ME" | "SL" | "SG" | "SK" | "SI" | "SO" | "ZA" | "ES" | "LK" | "SR" | "SZ" | "SE" | "CH" | "TW" | "TZ" | "TH" | "TL" | "TG" | "TT" | "TN" | "TR" | "TM" | "AE" | "TC" | "UG" | "UA" | "GB" | "US" | "PS" | "UY" | "UZ" | "VU" | "VE" | "VN" | "VI" | "WF" | "YE" | "ZM" | "ZW" | "JP" | "CA" | UnknownValue;
  /** Group of fields. */
  "radio-1"?: ExtensionControllerExtenderProfileWifiRadio1;
  /** Group of fields. */
  "radio-2"?: ExtensionControllerExtenderProfileWifiRadio2;
}

/** Group of fields. */
export interface ExtensionControllerExtenderProfileWifiRadio1 {
  /** Option. */
  mode?: "AP" | "Client" | UnknownValue;
  /** Option. */
  band?: "2.4GHz" | UnknownValue;
  /** Option. */
  status?: "disable" | "enable" | UnknownValue;
  /** Option. */
  "operating-standard"?: "auto" | "11A-N-AC-AX" | "11A-N-AC" | "11A-N" | "11A" | "11N-AC-AX" | "11AC-AX" | "11AC" | "11N-AC" | "11B-G-N-AX" | "11B-G-N" | "11B-G" | "11B" | "11G-N-AX" | "11N-AX" | "11AX" | "11G-N" | "11N" | "11G" | UnknownValue;
  /** Option. */
  "guard-interval"?: "auto" | "400ns" | "800ns" | UnknownValue;
  /** Option, several separated by blanks. */
  channel?: Values<"CH1" | "CH2" | "CH3" | "CH4" | "CH5" | "CH6" | "CH7" | "CH8" | "CH9" | "CH10" | "CH11">;
  /** Option. */
  bandwidth?: "auto" | "20MHz" | "40MHz" | "80MHz" | UnknownValue;
  /** Integer, 0 to 100. */
  "power-level"?: number;
  /** Integer, 100 to 3500. */
  "beacon-interval"?: number;
  /** Integer, 0 to 512. */
  "max-clients"?: number;
  /** Option. */
  "extension-channel"?: "auto" | "higher" | "lower" | UnknownValue;
  /** Option. */
  "bss-color-mode"?: "auto" | "static" | UnknownValue;
  /** Integer, 0 to 63. */
  "bss-color"?: number;
  /** Text, up to 31 characters. Refers to `extension-controller/extender-vap`. */
  "lan-ext-vap"?: string;
  /** Table, by `name`. */
  "local-vaps"?: ExtensionControllerExtenderProfileWifiRadio1LocalVaps[];
  /** Option. */
  "80211d"?: "disable" | "enable" | UnknownValue;
}

/** Table, by `name`. */
export interface ExtensionControllerExtenderProfileWifiRadio1LocalVaps extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `extension-controller/extender-vap`. */
  name: string;
}

/** Group of fields. */
export interface ExtensionControllerExtenderProfileWifiRadio2 {
  /** Option. */
  mode?: "AP" | "Client" | UnknownValue;
  /** Option. */
  band?: "5GHz" | UnknownValue;
  /** Option. */
  status?: "disable" | "enable" | UnknownValue;
  /** Option. */
  "operating-standard"?: "auto" | "11A-N-AC-AX" | "11A-N-AC" | "11A-N" | "11A" | "11N-AC-AX" | "11AC-AX" | "11AC" | "11N-AC" | "11B-G-N-AX" | "11B-G-N" | "11B-G" | "11B" | "11G-N-AX" | "11N-AX" | "11AX" | "11G-N" | "11N" | "11G" | UnknownValue;
  /** Option. */
  "guard-interval"?: "auto" | "400ns" | "800ns" | UnknownValue;
  /** Option, several separated by blanks. */
  channel?: Values<"CH36" | "CH40" | "CH44" | "CH48" | "CH52" | "CH56" | "CH60" | "CH64" | "CH100" | "CH104" | "CH108" | "CH112" | "CH116" | "CH120" | "CH124" | "CH128" | "CH132" | "CH136" | "CH140" | "CH144" | "CH149" | "CH153" | "CH157" | "CH161" | "CH165">;
  /** Option. */
  bandwidth?: "auto" | "20MHz" | "40MHz" | "80MHz" | UnknownValue;
  /** Integer, 0 to 100. */
  "power-level"?: number;
  /** Integer, 100 to 3500. */
  "beacon-interval"?: number;
  /** Integer, 0 to 512. */
  "max-clients"?: number;
  /** Option. */
  "extension-channel"?: "auto" | "higher" | "lower" | UnknownValue;
  /** Option. */
  "bss-color-mode"?: "auto" | "static" | UnknownValue;
  /** Integer, 0 to 63. */
  "bss-color"?: number;
  /** Text, up to 31 characters. Refers to `extension-controller/extender-vap`. */
  "lan-ext-vap"?: string;
  /** Table, by `name`. */
  "local-vaps"?: ExtensionControllerExtenderProfileWifiRadio2LocalVaps[];
  /** Option. */
  "80211d"?: "disable" | "enable" | UnknownValue;
}

/** Table, by `name`. */
export interface ExtensionControllerExtenderProfileWifiRadio2LocalVaps extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `extension-controller/extender-vap`. */
  name: string;
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
  /** Table, by `name`. Since 7.6. */
  downlinks?: ExtensionControllerExtenderProfileLanExtensionDownlinks[];
  /** Table, by `name`. Since 7.6. */
  "traffic-split-services"?: ExtensionControllerExtenderProfileLanExtensionTrafficSplitServices[];
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
  /** Integer, 1 to 3600. Since 7.6. */
  "health-check-interval"?: number;
  /** Integer, 1 to 10. Since 7.6. */
  "health-check-probe-cnt"?: number;
  /** Integer, 1 to 10. Since 7.6. */
  "health-check-probe-tm"?: number;
  /** Integer, 1 to 10. Since 7.6. */
  "health-check-fail-cnt"?: number;
  /** Integer, 1 to 10. Since 7.6. */
  "health-check-recovery-cnt"?: number;
}

/** Table, by `name`. Since 7.6. */
export interface ExtensionControllerExtenderProfileLanExtensionDownlinks {
  /** Text, up to 31 characters. */
  name: string;
  /** Option. */
  type?: "port" | "vap" | UnknownValue;
  /** Option. */
  port?: "port1" | "port2" | "port3" | "port4" | "port5" | "lan1" | "lan2" | "lan" | UnknownValue;
  /** Text, up to 31 characters. Refers to `extension-controller/extender-vap`. */
  vap?: string;
  /** Integer, 0 to 4089. */
  pvid?: number;
  /** Table, by `vid`. */
  vids?: ExtensionControllerExtenderProfileLanExtensionDownlinksVids[];
}

/** Table, by `vid`. */
export interface ExtensionControllerExtenderProfileLanExtensionDownlinksVids extends Member<"vid"> {
  /** Integer, 1 to 4089. */
  vid: number;
}

/** Table, by `name`. Since 7.6. */
export interface ExtensionControllerExtenderProfileLanExtensionTrafficSplitServices {
  /** Text, up to 31 characters. */
  name: string;
  /** Option. */
  vsdb?: "disable" | "enable" | UnknownValue;
  /** Text, up to 79 characters. Refers to `firewall/address`. */
  address?: string;
  /** Text, up to 79 characters. Refers to `firewall.service/custom`. */
  service?: string;
}

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
  /** Integer, 0 to 4294967295; default `0`. Since 7.6. */
  vdom?: number;
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
  /** Option; default `lan-extension`. Since 7.6. */
  extension?: "lan-extension" | UnknownValue;
  /** Group of fields. */
  "lan-extension"?: ExtensionControllerFortigateProfileLanExtension;
}

/** Group of fields. */
export interface ExtensionControllerFortigateProfileLanExtension {
  /** Text, up to 15 characters. */
  "ipsec-tunnel"?: string;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  "backhaul-interface"?: string;
  /** Text, up to 63 characters. */
  "backhaul-ip"?: string;
}
