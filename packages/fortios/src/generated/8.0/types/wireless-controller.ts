// Generated from specs/fortios/cmdb/wireless-controller.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { Values } from "../../../cmdb/types.ts";
import type {
  WirelessControllerVapPortalMessageOverrides,
  WirelessControllerVapRadiusMacAuthUsergroups,
  WirelessControllerVapSchedule,
  WirelessControllerVapSelectedUsergroups,
  WirelessControllerVapUsergroup,
  WirelessControllerVapVlanName,
  WirelessControllerVapVlanPool,
  WirelessControllerWtpLan,
  WirelessControllerWtpProfileDenyMacList,
  WirelessControllerWtpProfileEslSesDongle,
  WirelessControllerWtpProfileLan,
  WirelessControllerWtpProfileLbs,
  WirelessControllerWtpProfileLedSchedules,
  WirelessControllerWtpProfilePlatform,
  WirelessControllerWtpProfileRadio1Channel,
  WirelessControllerWtpProfileRadio1Vaps,
  WirelessControllerWtpProfileRadio2Channel,
  WirelessControllerWtpProfileRadio2Vaps,
  WirelessControllerWtpProfileRadio3Channel,
  WirelessControllerWtpProfileRadio3Vaps,
  WirelessControllerWtpProfileRadio4Channel,
  WirelessControllerWtpProfileRadio4Vaps,
  WirelessControllerWtpProfileSplitTunnelingAcl,
  WirelessControllerWtpRadio1Channel,
  WirelessControllerWtpRadio1Vaps,
  WirelessControllerWtpRadio2Channel,
  WirelessControllerWtpRadio2Vaps,
  WirelessControllerWtpRadio3Channel,
  WirelessControllerWtpRadio3Vaps,
  WirelessControllerWtpRadio4Channel,
  WirelessControllerWtpRadio4Vaps,
  WirelessControllerWtpSplitTunnelingAcl,
} from "../../7.6/types/wireless-controller.ts";

export type {
  WirelessControllerAccessControlList,
  WirelessControllerAccessControlListLayer3Ipv4Rules,
  WirelessControllerAccessControlListLayer3Ipv6Rules,
  WirelessControllerApStatus,
  WirelessControllerApcfgProfile,
  WirelessControllerApcfgProfileCommandList,
  WirelessControllerArrpProfile,
  WirelessControllerArrpProfileDarrpOptimizeSchedules,
  WirelessControllerBleProfile,
  WirelessControllerBonjourProfile,
  WirelessControllerBonjourProfilePolicyList,
  WirelessControllerHotspot20Anqp3gppCellular,
  WirelessControllerHotspot20Anqp3gppCellularMccMncList,
  WirelessControllerHotspot20AnqpIpAddressType,
  WirelessControllerHotspot20AnqpNaiRealm,
  WirelessControllerHotspot20AnqpNaiRealmNaiList,
  WirelessControllerHotspot20AnqpNaiRealmNaiListEapMethod,
  WirelessControllerHotspot20AnqpNaiRealmNaiListEapMethodAuthParam,
  WirelessControllerHotspot20AnqpNetworkAuthType,
  WirelessControllerHotspot20AnqpRoamingConsortium,
  WirelessControllerHotspot20AnqpRoamingConsortiumOiList,
  WirelessControllerHotspot20AnqpVenueName,
  WirelessControllerHotspot20AnqpVenueNameValueList,
  WirelessControllerHotspot20AnqpVenueUrl,
  WirelessControllerHotspot20AnqpVenueUrlValueList,
  WirelessControllerHotspot20H2qpAdviceOfCharge,
  WirelessControllerHotspot20H2qpAdviceOfChargeAocList,
  WirelessControllerHotspot20H2qpAdviceOfChargeAocListPlanInfo,
  WirelessControllerHotspot20H2qpConnCapability,
  WirelessControllerHotspot20H2qpOperatorName,
  WirelessControllerHotspot20H2qpOperatorNameValueList,
  WirelessControllerHotspot20H2qpOsuProvider,
  WirelessControllerHotspot20H2qpOsuProviderFriendlyName,
  WirelessControllerHotspot20H2qpOsuProviderNai,
  WirelessControllerHotspot20H2qpOsuProviderNaiNaiList,
  WirelessControllerHotspot20H2qpOsuProviderServiceDescription,
  WirelessControllerHotspot20H2qpTermsAndConditions,
  WirelessControllerHotspot20H2qpWanMetric,
  WirelessControllerHotspot20HsProfile,
  WirelessControllerHotspot20HsProfileOsuProvider,
  WirelessControllerHotspot20Icon,
  WirelessControllerHotspot20IconIconList,
  WirelessControllerHotspot20QosMap,
  WirelessControllerHotspot20QosMapDscpExcept,
  WirelessControllerHotspot20QosMapDscpRange,
  WirelessControllerInterController,
  WirelessControllerInterControllerInterControllerPeer,
  WirelessControllerLog,
  WirelessControllerLwProfile,
  WirelessControllerMpskProfile,
  WirelessControllerMpskProfileMpskGroup,
  WirelessControllerMpskProfileMpskGroupMpskKey,
  WirelessControllerMpskProfileMpskGroupMpskKeyMpskSchedules,
  WirelessControllerNacProfile,
  WirelessControllerQosProfile,
  WirelessControllerQosProfileDscpWmmBe,
  WirelessControllerQosProfileDscpWmmBk,
  WirelessControllerQosProfileDscpWmmVi,
  WirelessControllerQosProfileDscpWmmVo,
  WirelessControllerRegion,
  WirelessControllerSetting,
  WirelessControllerSettingDarrpOptimizeSchedules,
  WirelessControllerSettingOffendingSsid,
  WirelessControllerSnmp,
  WirelessControllerSnmpCommunity,
  WirelessControllerSnmpCommunityHosts,
  WirelessControllerSnmpCommunityHosts6,
  WirelessControllerSnmpUser,
  WirelessControllerSsidPolicy,
  WirelessControllerSyslogProfile,
  WirelessControllerUtmProfile,
  WirelessControllerVapGroup,
  WirelessControllerVapGroupVaps,
  WirelessControllerVapPortalMessageOverrides,
  WirelessControllerVapRadiusMacAuthUsergroups,
  WirelessControllerVapSchedule,
  WirelessControllerVapSelectedUsergroups,
  WirelessControllerVapUsergroup,
  WirelessControllerVapVlanName,
  WirelessControllerVapVlanPool,
  WirelessControllerWagProfile,
  WirelessControllerWidsProfile,
  WirelessControllerWidsProfileApBgscanDisableSchedules,
  WirelessControllerWidsProfileApScanChannelList2G5G,
  WirelessControllerWidsProfileApScanChannelList6G,
  WirelessControllerWtpGroup,
  WirelessControllerWtpGroupWtps,
  WirelessControllerWtpLan,
  WirelessControllerWtpProfileDenyMacList,
  WirelessControllerWtpProfileEslSesDongle,
  WirelessControllerWtpProfileLan,
  WirelessControllerWtpProfileLbs,
  WirelessControllerWtpProfileLedSchedules,
  WirelessControllerWtpProfilePlatform,
  WirelessControllerWtpProfileRadio1Channel,
  WirelessControllerWtpProfileRadio1Vaps,
  WirelessControllerWtpProfileRadio2Channel,
  WirelessControllerWtpProfileRadio2Vaps,
  WirelessControllerWtpProfileRadio3Channel,
  WirelessControllerWtpProfileRadio3Vaps,
  WirelessControllerWtpProfileRadio4Channel,
  WirelessControllerWtpProfileRadio4Vaps,
  WirelessControllerWtpProfileSplitTunnelingAcl,
  WirelessControllerWtpRadio1Channel,
  WirelessControllerWtpRadio1Vaps,
  WirelessControllerWtpRadio2Channel,
  WirelessControllerWtpRadio2Vaps,
  WirelessControllerWtpRadio3Channel,
  WirelessControllerWtpRadio3Vaps,
  WirelessControllerWtpRadio4Channel,
  WirelessControllerWtpRadio4Vaps,
  WirelessControllerWtpSplitTunnelingAcl,
} from "../../7.6/types/wireless-controller.ts";

/** The settings `wireless-controller/global`. */
export interface WirelessControllerGlobal {
  /** Text, up to 35 characters. */
  name?: string;
  /** Text, up to 35 characters. */
  location?: string;
  /** Integer, 0 to 255; default `0`. */
  "acd-process-count"?: number;
  /** Integer, 0 to 255; default `0`. Since 7.4. */
  "wpad-process-count"?: number;
  /** Option; default `enable`. */
  "image-download"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "rolling-wtp-upgrade"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 7 characters; default `-80`. Since 7.4. */
  "rolling-wtp-upgrade-threshold"?: string;
  /** Integer, 0 to 64; default `3`. */
  "max-retransmit"?: number;
  /** Option, several separated by blanks. */
  "control-message-offload"?: Values<"ebp-frame" | "aeroscout-tag" | "ap-list" | "sta-list" | "sta-cap-list" | "stats" | "aeroscout-mu" | "sta-health" | "spectral-analysis">;
  /** Option; default `enable`. */
  "data-ethernet-II"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "link-aggregation"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 65535; default `8755`. */
  "mesh-eth-type"?: number;
  /** Integer, 0 to 65535; default `5252`. */
  "fiapp-eth-type"?: number;
  /** IPv4 multicast address; default `224.0.1.140`. */
  "discovery-mc-addr"?: string;
  /** IPv6 address; default `ff02::18c`. Since 7.6. */
  "discovery-mc-addr6"?: string;
  /** Integer, 0 to 4294967295; default `0`. */
  "max-clients"?: number;
  /** Integer, 0 to 31; default `7`. */
  "rogue-scan-mac-adjacency"?: number;
  /** IPv4 address; default `169.254.0.1`. */
  "ipsec-base-ip"?: string;
  /** Option; default `disable`. */
  "wtp-share"?: "enable" | "disable" | UnknownValue;
  /** Option; default `compatible`. */
  "tunnel-mode"?: "compatible" | "strict" | UnknownValue;
  /** Integer, 10 to 600; default `120`. */
  "nac-interval"?: number;
  /** Option; default `disable`. */
  "ap-log-server"?: "enable" | "disable" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  "ap-log-server-ip"?: string;
  /** Integer, 0 to 65535; default `0`. */
  "ap-log-server-port"?: number;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "max-vap-per-radio"?: "8" | "16" | UnknownValue;
  /** Integer, 0 to 4294967295; default `0`. Since 7.6. */
  "max-sta-offline"?: number;
  /** Integer, 0 to 4294967295; default `0`. Since 7.6. */
  "max-sta-offline-ip2mac"?: number;
  /** Integer, 0 to 4294967295; default `0`. Since 7.4. */
  "max-sta-cap"?: number;
  /** Integer, 1 to 8; default `8`. Since 7.4. */
  "max-sta-cap-wtp"?: number;
  /** Integer, 0 to 4294967295; default `0`. Since 7.4. */
  "max-rogue-ap"?: number;
  /** Integer, 1 to 16; default `16`. Since 7.4. */
  "max-rogue-ap-wtp"?: number;
  /** Integer, 0 to 4294967295; default `0`. Since 7.4. */
  "max-rogue-sta"?: number;
  /** Integer, 0 to 4294967295; default `0`. Since 7.6. */
  "max-wids-entry"?: number;
  /** Integer, 0 to 4294967295; default `0`. Since 7.4. */
  "max-ble-device"?: number;
  /** Option. */
  "dfs-lab-test"?: "enable" | "disable" | UnknownValue;
}

/** The settings `wireless-controller/timers`. */
export interface WirelessControllerTimers {
  /** Integer, 1 to 255; default `30`. */
  "echo-interval"?: number;
  /** Integer, 0 to 255. Since 8.0. Derived: rests on one indirect source. */
  "keep-alive-interval"?: number;
  /** Integer, 2 to 255. Since 8.0. Derived: rests on one indirect source. */
  "max-retransmit-interval"?: number;
  /** Integer, 0 to 255; default `0`. Since 7.4. */
  "nat-session-keep-alive"?: number;
  /** Integer, 2 to 180; default `5`. */
  "discovery-interval"?: number;
  /** Integer, 20 to 3600; default `300`. */
  "client-idle-timeout"?: number;
  /** Integer, 2 to 3600; default `20`. */
  "client-idle-rehome-timeout"?: number;
  /** Integer, 5 to 30; default `5`. */
  "auth-timeout"?: number;
  /** Integer, 0 to 1440; default `0`. */
  "rogue-ap-log"?: number;
  /** Integer, 1 to 1440; default `1`. In 7.2: 0 to 1440. */
  "fake-ap-log"?: number;
  /** Integer, 0 to 4294967295; default `300`. Since 7.6. */
  "sta-offline-cleanup"?: number;
  /** Integer, 0 to 4294967295; default `300`. Since 7.6. */
  "sta-offline-ip2mac-cleanup"?: number;
  /** Integer, 0 to 4294967295; default `0`. Since 7.4. */
  "sta-cap-cleanup"?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  "rogue-ap-cleanup"?: number;
  /** Integer, 0 to 4294967295; default `0`. Since 7.4. */
  "rogue-sta-cleanup"?: number;
  /** Integer, 0 to 4294967295; default `0`. Since 7.6. */
  "wids-entry-cleanup"?: number;
  /** Integer, 0 to 4294967295; default `60`. Since 7.4. */
  "ble-device-cleanup"?: number;
  /** Integer, 1 to 255; default `10`. In 7.2: default `1`. */
  "sta-stats-interval"?: number;
  /** Integer, 1 to 255; default `15`. */
  "vap-stats-interval"?: number;
  /** Integer, 1 to 255; default `15`. */
  "radio-stats-interval"?: number;
  /** Integer, 1 to 255; default `30`. */
  "sta-capability-interval"?: number;
  /** Integer, 0 to 86400; default `1800`. */
  "sta-locate-timer"?: number;
  /** Integer, 30 to 3600; default `120`. */
  "ipsec-intf-cleanup"?: number;
  /** Integer, 10 to 3600; default `30`. */
  "ble-scan-report-intv"?: number;
  /** Integer, 1 to 1440; default `60`. In 7.2: 10 to 1440. */
  "drma-interval"?: number;
  /** Integer, 5 to 65535; default `0`. Since 7.4. */
  "ap-reboot-wait-interval1"?: number;
  /** Text, up to 7 characters. Since 7.4. */
  "ap-reboot-wait-time"?: string;
  /** Integer, 5 to 65535; default `0`. Since 7.4. */
  "ap-reboot-wait-interval2"?: number;
}

/** A row of `wireless-controller/vap`, by `name`. */
export interface WirelessControllerVap {
  /** Text, up to 15 characters. */
  name: string;
  /** Option; default `enable`. Since 7.6. */
  "pre-auth"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "external-pre-auth"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "mesh-backhaul"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 100; default `20`. */
  "atf-weight"?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  "max-clients"?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  "max-clients-ap"?: number;
  /** Text, up to 32 characters; default `fortinet`. */
  ssid?: string;
  /** Option; default `enable`. */
  "broadcast-ssid"?: "enable" | "disable" | UnknownValue;
  /**
   * Option; default `wpa2-only-personal`. `captive-portal`, `wpa-personal+captive-portal`,
   * `wpa-only-personal+captive-portal` and `wpa2-only-personal+captive-portal` until 7.2.
   */
  security?: "open" | "wep64" | "wep128" | "wpa-personal" | "wpa-enterprise" | "wpa-only-personal" | "wpa-only-enterprise" | "wpa2-only-personal" | "wpa2-only-enterprise" | "wpa3-enterprise" | "wpa3-only-enterprise" | "wpa3-enterprise-transition" | "wpa3-sae" | "wpa3-sae-transition" | "owe" | "osen" | UnknownValue;
  /** Option; default `disable`. */
  pmf?: "disable" | "enable" | "optional" | UnknownValue;
  /** Integer, 1 to 20; default `1`. */
  "pmf-assoc-comeback-timeout"?: number;
  /** Integer, 1 to 5; default `2`. */
  "pmf-sa-query-retry-timeout"?: number;
  /** Option; default `disable`. Since 7.4. */
  "beacon-protection"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  okc?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  mbo?: "disable" | "enable" | UnknownValue;
  /** Integer, 100 to 10000; default `500`. */
  "gas-comeback-delay"?: number;
  /** Integer, 512 to 4096; default `1024`. */
  "gas-fragmentation-limit"?: number;
  /** Option; default `prefer-not`. */
  "mbo-cell-data-conn-pref"?: "excluded" | "prefer-not" | "prefer-use" | UnknownValue;
  /** Option; default `enable`. Since 7.4. */
  "80211k"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. Since 7.4. */
  "80211v"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "neighbor-report-dual-band"?: "disable" | "enable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "radius-auth-survivability"?: "disable" | "enable" | UnknownValue;
  /** Integer, 3600 to 864000. Since 8.0. Derived: rests on one indirect source. */
  "radius-auth-surviv-intv"?: number;
  /** Option; default `disable`. */
  "fast-bss-transition"?: "disable" | "enable" | UnknownValue;
  /** Integer, 1 to 65535; default `1000`. */
  "ft-mobility-domain"?: number;
  /** Integer, 1 to 65535; default `480`. */
  "ft-r0-key-lifetime"?: number;
  /** Option; default `disable`. */
  "ft-over-ds"?: "disable" | "enable" | UnknownValue;
  /** Option, several separated by blanks. */
  "sae-groups"?: Values<"19" | "20" | "21">;
  /** Option, several separated by blanks. */
  "owe-groups"?: Values<"19" | "20" | "21">;
  /** Option; default `disable`. */
  "owe-transition"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 32 characters. */
  "owe-transition-ssid"?: string;
  /** Option, several separated by blanks. `akm24` since 7.4. */
  "additional-akms"?: Values<"akm6" | "akm24">;
  /** Option; default `enable`. */
  "eapol-key-retries"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  "tkip-counter-measure"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 1023 characters. */
  "external-web"?: string;
  /** Option; default `auto-detect`. */
  "external-web-format"?: "auto-detect" | "no-query-string" | "partial-query-string" | UnknownValue;
  /** Text, up to 127 characters. */
  "external-logout"?: string;
  /** Option; default `hyphen`. */
  "mac-username-delimiter"?: "hyphen" | "single-hyphen" | "colon" | "none" | UnknownValue;
  /** Option; default `hyphen`. */
  "mac-password-delimiter"?: "hyphen" | "single-hyphen" | "colon" | "none" | UnknownValue;
  /** Option; default `hyphen`. */
  "mac-calling-station-delimiter"?: "hyphen" | "single-hyphen" | "colon" | "none" | UnknownValue;
  /** Option; default `hyphen`. */
  "mac-called-station-delimiter"?: "hyphen" | "single-hyphen" | "colon" | "none" | UnknownValue;
  /** Option; default `uppercase`. */
  "mac-case"?: "uppercase" | "lowercase" | UnknownValue;
  /** Option; default `mac`. Since 7.6. */
  "called-station-id-type"?: "mac" | "ip" | "apname" | UnknownValue;
  /** Option; default `disable`. */
  "mac-auth-bypass"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "radius-mac-auth"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `user/radius`. */
  "radius-mac-auth-server"?: string;
  /** Integer, 30 to 864000; default `0`. */
  "radius-mac-auth-block-interval"?: number;
  /** Option; default `disable`. */
  "radius-mac-mpsk-auth"?: "enable" | "disable" | UnknownValue;
  /** Integer, 300 to 864000; default `86400`. */
  "radius-mac-mpsk-timeout"?: number;
  /** Table, by `name`. */
  "radius-mac-auth-usergroups"?: WirelessControllerVapRadiusMacAuthUsergroups[];
  /** Option. `psk` until 7.2. */
  auth?: "radius" | "usergroup" | UnknownValue;
  /** Option; default `AES`. */
  encrypt?: "TKIP" | "AES" | "TKIP-AES" | UnknownValue;
  /** Integer, 1 to 4; default `1`. */
  keyindex?: number;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  key?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  passphrase?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "sae-password"?: string;
  /** Option; default `disable`. */
  "sae-h2e-only"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "sae-hnp-only"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "sae-pk"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 359 characters. */
  "sae-private-key"?: string;
  /** Option; default `disable`. Since 7.4. */
  "akm24-only"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `user/radius`. */
  "radius-server"?: string;
  /** Option; default `disable`. Since 7.4. */
  "nas-filter-rule"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "domain-name-stripping"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  mlo?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "local-standalone"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "local-standalone-nat"?: "enable" | "disable" | UnknownValue;
  /** IPv4 address with its mask; default `0.0.0.0 0.0.0.0`. */
  ip?: string;
  /** Integer, 300 to 8640000; default `2400`. */
  "dhcp-lease-time"?: number;
  /** Option; default `disable`. */
  "local-standalone-dns"?: "enable" | "disable" | UnknownValue;
  /** IPv4 address, several separated by blanks. */
  "local-standalone-dns-ip"?: string;
  /** Option; default `disable`. Since 7.6. */
  "local-lan-partition"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "local-bridging"?: "enable" | "disable" | UnknownValue;
  /** Option; default `allow`. */
  "local-lan"?: "allow" | "deny" | UnknownValue;
  /** Option; default `disable`. */
  "local-authentication"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  usergroup?: WirelessControllerVapUsergroup[];
  /** Option; default `disable`. Since 7.4. */
  "captive-portal"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "captive-network-assistant-bypass"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `system/replacemsg-group`. */
  "portal-message-override-group"?: string;
  /** Group of fields. */
  "portal-message-overrides"?: WirelessControllerVapPortalMessageOverrides;
  /** Option; default `auth`. */
  "portal-type"?: "auth" | "auth+disclaimer" | "disclaimer" | "email-collect" | "cmcc" | "cmcc-macauth" | "auth-mac" | "external-auth" | "external-macauth" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "captive-portal-dynamic-redirect-url"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  "selected-usergroups"?: WirelessControllerVapSelectedUsergroups[];
  /** Text, up to 35 characters. Refers to `user/security-exempt-list`. */
  "security-exempt-list"?: string;
  /** Text, up to 1023 characters. */
  "security-redirect-url"?: string;
  /** Text, up to 35 characters. Refers to `vpn.certificate/local`. */
  "auth-cert"?: string;
  /** Text, up to 63 characters. */
  "auth-portal-addr"?: string;
  /** Option; default `disable`. */
  "intra-vap-privacy"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  schedule?: WirelessControllerVapSchedule[];
  /** Option; default `rxtx`. */
  ldpc?: "disable" | "rx" | "tx" | "rxtx" | UnknownValue;
  /** Option; default `enable`. */
  "high-efficiency"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "target-wake-time"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "port-macauth"?: "disable" | "radius" | "address-group" | UnknownValue;
  /** Integer, 60 to 65535; default `600`. */
  "port-macauth-timeout"?: number;
  /** Integer, 120 to 65535; default `7200`. */
  "port-macauth-reauth-timeout"?: number;
  /** Option; default `enable`. */
  "bss-color-partial"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `wireless-controller/mpsk-profile`. */
  "mpsk-profile"?: string;
  /** Option; default `disable`. */
  "split-tunneling"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  nac?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `wireless-controller/nac-profile`. */
  "nac-profile"?: string;
  /** Integer, 0 to 4094; default `0`. */
  vlanid?: number;
  /** Option; default `disable`. */
  "vlan-auto"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "dynamic-vlan"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "captive-portal-fw-accounting"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. */
  "captive-portal-ac-name"?: string;
  /** Integer, 0 to 864000; default `0`. */
  "captive-portal-auth-timeout"?: number;
  /** Option; default `0`. */
  "multicast-rate"?: "0" | "6000" | "12000" | "24000" | UnknownValue;
  /** Option; default `disable`. */
  "multicast-enhance"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "igmp-snooping"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "dhcp-address-enforcement"?: "enable" | "disable" | UnknownValue;
  /** Option, several separated by blanks; default `dhcp-up dhcp-ucast arp-known`. */
  "broadcast-suppression"?: Values<"dhcp-up" | "dhcp-down" | "dhcp-starvation" | "dhcp-ucast" | "arp-known" | "arp-unknown" | "arp-reply" | "arp-poison" | "arp-proxy" | "netbios-ns" | "netbios-ds" | "ipv6" | "all-other-mc" | "all-other-bc">;
  /** Option, several separated by blanks. */
  "ipv6-rules"?: Values<"drop-icmp6ra" | "drop-icmp6rs" | "drop-llmnr6" | "drop-icmp6mld2" | "drop-dhcp6s" | "drop-dhcp6c" | "ndp-proxy" | "drop-ns-dad" | "drop-ns-nondad">;
  /** Integer, 2 to 256; default `32`. */
  "me-disable-thresh"?: number;
  /** Option; default `enable`. */
  "mu-mimo"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "probe-resp-suppression"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 7 characters; default `-80`. */
  "probe-resp-threshold"?: string;
  /** Option; default `disable`. */
  "radio-sensitivity"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. In 7.2: default `enable`. In 7.4: default `enable`. */
  quarantine?: "enable" | "disable" | UnknownValue;
  /** Text, up to 7 characters; default `-76`. */
  "radio-5g-threshold"?: string;
  /** Text, up to 7 characters; default `-79`. */
  "radio-2g-threshold"?: string;
  /** Table, by `name`. */
  "vlan-name"?: WirelessControllerVapVlanName[];
  /** Option; default `disable`. */
  "vlan-pooling"?: "wtp-group" | "round-robin" | "hash" | "disable" | UnknownValue;
  /** Table, by `id`. */
  "vlan-pool"?: WirelessControllerVapVlanPool[];
  /** Option; default `enable`. */
  "dhcp-option43-insertion"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "dhcp-option82-insertion"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 4 characters. Since 8.0. Derived: rests on one indirect source. */
  "dhcp-option82-delimiter"?: string;
  /** Option; default `disable`. */
  "dhcp-option82-circuit-id-insertion"?: "style-1" | "style-2" | "style-3" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "dhcp-option82-remote-id-insertion"?: "style-1" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "ptk-rekey"?: "enable" | "disable" | UnknownValue;
  /** Integer, 600 to 864000; default `86400`. In 7.2: 1800 to 864000. */
  "ptk-rekey-intv"?: number;
  /** Option; default `disable`. */
  "gtk-rekey"?: "enable" | "disable" | UnknownValue;
  /** Integer, 600 to 864000; default `86400`. In 7.2: 1800 to 864000. */
  "gtk-rekey-intv"?: number;
  /** Option; default `disable`. */
  "eap-reauth"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1800 to 864000; default `86400`. */
  "eap-reauth-intv"?: number;
  /** Option; default `disable`. Since 7.4. */
  "roaming-acct-interim-update"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `wireless-controller/qos-profile`. */
  "qos-profile"?: string;
  /** Text, up to 35 characters. Refers to `wireless-controller.hotspot20/hs-profile`. */
  "hotspot20-profile"?: string;
  /** Text, up to 35 characters. Refers to `wireless-controller/access-control-list`. */
  "access-control-list"?: string;
  /** Text, up to 35 characters. Refers to `wireless-controller/wag-profile`. */
  "primary-wag-profile"?: string;
  /** Text, up to 35 characters. Refers to `wireless-controller/wag-profile`. */
  "secondary-wag-profile"?: string;
  /** Integer, 1 to 65535; default `300`. */
  "tunnel-echo-interval"?: number;
  /** Integer, 0 to 65535; default `7200`. */
  "tunnel-fallback-interval"?: number;
  /** Option, several separated by blanks. 8 values until 7.4. */
  "rates-11a"?: Values<"6" | "6-basic" | "9" | "9-basic" | "12" | "12-basic" | "18" | "18-basic" | "24" | "24-basic" | "36" | "36-basic" | "48" | "48-basic" | "54" | "54-basic">;
  /** Option, several separated by blanks. */
  "rates-11bg"?: Values<"1" | "1-basic" | "2" | "2-basic" | "5.5" | "5.5-basic" | "11" | "11-basic" | "6" | "6-basic" | "9" | "9-basic" | "12" | "12-basic" | "18" | "18-basic" | "24" | "24-basic" | "36" | "36-basic" | "48" | "48-basic" | "54" | "54-basic">;
  /** Option, several separated by blanks. */
  "rates-11n-ss12"?: Values<"mcs0/1" | "mcs1/1" | "mcs2/1" | "mcs3/1" | "mcs4/1" | "mcs5/1" | "mcs6/1" | "mcs7/1" | "mcs8/2" | "mcs9/2" | "mcs10/2" | "mcs11/2" | "mcs12/2" | "mcs13/2" | "mcs14/2" | "mcs15/2">;
  /** Option, several separated by blanks. */
  "rates-11n-ss34"?: Values<"mcs16/3" | "mcs17/3" | "mcs18/3" | "mcs19/3" | "mcs20/3" | "mcs21/3" | "mcs22/3" | "mcs23/3" | "mcs24/4" | "mcs25/4" | "mcs26/4" | "mcs27/4" | "mcs28/4" | "mcs29/4" | "mcs30/4" | "mcs31/4">;
  /** Text, up to 63 characters. */
  "rates-11ac-mcs-map"?: string;
  /** Text, up to 63 characters. */
  "rates-11ax-mcs-map"?: string;
  /** Text, up to 15 characters. Since 7.4. */
  "rates-11be-mcs-map"?: string;
  /** Text, up to 15 characters. Since 7.4. */
  "rates-11be-mcs-map-160"?: string;
  /** Text, up to 15 characters. Since 7.4. */
  "rates-11be-mcs-map-320"?: string;
  /** Text, up to 35 characters. Refers to `wireless-controller/utm-profile`. */
  "utm-profile"?: string;
  /** Option; default `disable`. */
  "utm-status"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "utm-log"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 47 characters. Refers to `ips/sensor`. */
  "ips-sensor"?: string;
  /** Text, up to 47 characters. Refers to `application/list`. */
  "application-list"?: string;
  /** Text, up to 47 characters. Refers to `antivirus/profile`. */
  "antivirus-profile"?: string;
  /** Text, up to 47 characters. Refers to `webfilter/profile`. */
  "webfilter-profile"?: string;
  /** Option; default `monitor`. */
  "scan-botnet-connections"?: "disable" | "monitor" | "block" | UnknownValue;
  /** Text, up to 79 characters. Refers to `firewall/addrgrp`. */
  "address-group"?: string;
  /** Option; default `disable`. */
  "address-group-policy"?: "disable" | "allow" | "deny" | UnknownValue;
  /** Option; default `disable`. */
  "sticky-client-remove"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 7 characters; default `-76`. */
  "sticky-client-threshold-5g"?: string;
  /** Text, up to 7 characters; default `-79`. */
  "sticky-client-threshold-2g"?: string;
  /** Text, up to 7 characters; default `-76`. */
  "sticky-client-threshold-6g"?: string;
  /** Integer, 1 to 2000; default `200`. */
  "bstm-rssi-disassoc-timer"?: number;
  /** Integer, 1 to 30; default `10`. */
  "bstm-load-balancing-disassoc-timer"?: number;
  /** Option; default `enable`. */
  "bstm-disassociation-imminent"?: "enable" | "disable" | UnknownValue;
  /** Option, several separated by blanks. */
  "beacon-advertising"?: Values<"name" | "model" | "serial-number">;
  /** Option; default `disable`. */
  osen?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "application-detection-engine"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "application-dscp-marking"?: "enable" | "disable" | UnknownValue;
  /** Integer, 30 to 864000; default `120`. */
  "application-report-intv"?: number;
  /** Option; default `disable`. */
  "l3-roaming"?: "enable" | "disable" | UnknownValue;
  /** Option; default `direct`. */
  "l3-roaming-mode"?: "direct" | "indirect" | UnknownValue;
}

/** A row of `wireless-controller/wtp`, by `wtp-id`. */
export interface WirelessControllerWtp {
  /** Text, up to 35 characters. */
  "wtp-id": string;
  /** Integer, 0 to 4294967295; default `0`. */
  index?: number;
  /** UUID; default `00000000-0000-0000-0000-000000000000`. */
  uuid?: string;
  /** Option; default `enable`. */
  admin?: "discovered" | "disable" | "enable" | UnknownValue;
  /** Text, up to 35 characters. */
  name?: string;
  /** Text, up to 35 characters. */
  location?: string;
  /** Text, up to 255 characters. Since 7.6. */
  comment?: string;
  /** Text, up to 35 characters. Refers to `wireless-controller/region`. */
  region?: string;
  /** Text, up to 15 characters; default `0`. */
  "region-x"?: string;
  /** Text, up to 15 characters; default `0`. */
  "region-y"?: string;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "static-lowi"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 15 characters. Since 8.0. Derived: rests on one indirect source. */
  "static-lowi-lat"?: string;
  /** Text, up to 15 characters. Since 8.0. Derived: rests on one indirect source. */
  "static-lowi-lon"?: string;
  /** Integer, 0 to 500. Since 8.0. Derived: rests on one indirect source. */
  "static-lowi-alt"?: number;
  /** Integer, 0 to 50. Since 8.0. Derived: rests on one indirect source. */
  "static-lowi-lat-err"?: number;
  /** Integer, 0 to 50. Since 8.0. Derived: rests on one indirect source. */
  "static-lowi-lon-err"?: number;
  /** Integer, 0 to 50. Since 8.0. Derived: rests on one indirect source. */
  "static-lowi-alt-err"?: number;
  /** Text, up to 35 characters. */
  "firmware-provision"?: string;
  /** Option; default `disable`. */
  "firmware-provision-latest"?: "disable" | "once" | UnknownValue;
  /** Text, up to 35 characters. Refers to `wireless-controller/wtp-profile`. */
  "wtp-profile"?: string;
  /** Text, up to 35 characters. Refers to `wireless-controller/apcfg-profile`. */
  "apcfg-profile"?: string;
  /** Text, up to 35 characters. Refers to `wireless-controller/bonjour-profile`. */
  "bonjour-profile"?: string;
  /** Integer, 0 to 65535; default `0`. Since 7.4. */
  "ble-major-id"?: number;
  /** Integer, 0 to 65535; default `0`. Since 7.4. */
  "ble-minor-id"?: number;
  /** Option; default `disable`. */
  "override-led-state"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "led-state"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "override-wan-port-mode"?: "enable" | "disable" | UnknownValue;
  /** Option; default `wan-only`. */
  "wan-port-mode"?: "wan-lan" | "wan-only" | UnknownValue;
  /** Option; default `disable`. */
  "override-ip-fragment"?: "enable" | "disable" | UnknownValue;
  /** Option, several separated by blanks; default `tcp-mss-adjust`. */
  "ip-fragment-preventing"?: Values<"tcp-mss-adjust" | "icmp-unreachable">;
  /** Integer, 576 to 1500; default `0`. */
  "tun-mtu-uplink"?: number;
  /** Integer, 576 to 1500; default `0`. */
  "tun-mtu-downlink"?: number;
  /** Option; default `disable`. */
  "override-split-tunnel"?: "enable" | "disable" | UnknownValue;
  /** Option; default `local`. */
  "split-tunneling-acl-path"?: "tunnel" | "local" | UnknownValue;
  /** Option; default `disable`. */
  "split-tunneling-acl-local-ap-subnet"?: "enable" | "disable" | UnknownValue;
  /** Table, by `id`. */
  "split-tunneling-acl"?: WirelessControllerWtpSplitTunnelingAcl[];
  /** Option; default `disable`. */
  "override-lan"?: "enable" | "disable" | UnknownValue;
  /** Group of fields. */
  lan?: WirelessControllerWtpLan;
  /** Option; default `disable`. */
  "override-allowaccess"?: "enable" | "disable" | UnknownValue;
  /** Option, several separated by blanks. */
  allowaccess?: Values<"https" | "ssh" | "snmp">;
  /** Option; default `disable`. */
  "override-login-passwd-change"?: "enable" | "disable" | UnknownValue;
  /** Option; default `no`. */
  "login-passwd-change"?: "yes" | "default" | "no" | UnknownValue;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "login-passwd"?: string;
  /** Option; default `disable`. Since 7.6. */
  "override-default-mesh-root"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "default-mesh-root"?: "enable" | "disable" | UnknownValue;
  /** Group of fields. */
  "radio-1"?: WirelessControllerWtpRadio1;
  /** Group of fields. */
  "radio-2"?: WirelessControllerWtpRadio2;
  /** Group of fields. */
  "radio-3"?: WirelessControllerWtpRadio3;
  /** Group of fields. */
  "radio-4"?: WirelessControllerWtpRadio4;
  /** Option; default `enable`. */
  "image-download"?: "enable" | "disable" | UnknownValue;
  /** Option; default `default`. */
  "mesh-bridge-enable"?: "default" | "enable" | "disable" | UnknownValue;
  /** Option; default `3`. Since 7.4. */
  "purdue-level"?: "1" | "1.5" | "2" | "2.5" | "3" | "3.5" | "4" | "5" | "5.5" | UnknownValue;
  /** Text, up to 19 characters. */
  "coordinate-latitude"?: string;
  /** Text, up to 19 characters. */
  "coordinate-longitude"?: string;
}

/** Group of fields. */
export interface WirelessControllerWtpRadio1 {
  /** Option; default `disable`. */
  "override-band"?: "enable" | "disable" | UnknownValue;
  /**
   * Option, several separated by blanks. `802.11n-2G`, `802.11ac-5G`, `802.11ax-2G`, `802.11be-2G`, `802.11be-5G`
   * and `802.11be-6G` since 7.4. 15 values until 7.2.
   */
  band?: Values<"802.11a" | "802.11b" | "802.11g" | "802.11n-2G" | "802.11n-5G" | "802.11ac-2G" | "802.11ac-5G" | "802.11ax-2G" | "802.11ax-5G" | "802.11ax-6G" | "802.11be-2G" | "802.11be-5G" | "802.11be-6G">;
  /** Option; default `disable`. */
  "override-txpower"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "auto-power-level"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 4294967295; default `17`. */
  "auto-power-high"?: number;
  /** Integer, 0 to 4294967295; default `10`. */
  "auto-power-low"?: number;
  /** Text, up to 7 characters; default `-70`. */
  "auto-power-target"?: string;
  /** Option; default `percentage`. */
  "power-mode"?: "dBm" | "percentage" | UnknownValue;
  /** Integer, 0 to 100; default `100`. */
  "power-level"?: number;
  /** Integer, 1 to 33; default `27`. */
  "power-value"?: number;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "override-vap-status"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "vap-status"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "override-vaps"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "override-cca-threshold"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 7 characters. Since 8.0. Derived: rests on one indirect source. */
  "cca-threshold"?: string;
  /** Option; default `tunnel`. */
  "vap-all"?: "tunnel" | "bridge" | "manual" | UnknownValue;
  /** Table, by `name`. */
  vaps?: WirelessControllerWtpRadio1Vaps[];
  /** Option; default `disable`. */
  "override-channel"?: "enable" | "disable" | UnknownValue;
  /** Table, by `chan`. */
  channel?: WirelessControllerWtpRadio1Channel[];
  /** Option; default `ncf`. */
  "drma-manual-mode"?: "ap" | "monitor" | "ncf" | "ncf-peek" | UnknownValue;
}

/** Group of fields. */
export interface WirelessControllerWtpRadio2 {
  /** Option; default `disable`. */
  "override-band"?: "enable" | "disable" | UnknownValue;
  /**
   * Option, several separated by blanks. `802.11n-2G`, `802.11ac-5G`, `802.11ax-2G`, `802.11be-2G`, `802.11be-5G`
   * and `802.11be-6G` since 7.4. 15 values until 7.2.
   */
  band?: Values<"802.11a" | "802.11b" | "802.11g" | "802.11n-2G" | "802.11n-5G" | "802.11ac-2G" | "802.11ac-5G" | "802.11ax-2G" | "802.11ax-5G" | "802.11ax-6G" | "802.11be-2G" | "802.11be-5G" | "802.11be-6G">;
  /** Option; default `disable`. */
  "override-txpower"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "auto-power-level"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 4294967295; default `17`. */
  "auto-power-high"?: number;
  /** Integer, 0 to 4294967295; default `10`. */
  "auto-power-low"?: number;
  /** Text, up to 7 characters; default `-70`. */
  "auto-power-target"?: string;
  /** Option; default `percentage`. */
  "power-mode"?: "dBm" | "percentage" | UnknownValue;
  /** Integer, 0 to 100; default `100`. */
  "power-level"?: number;
  /** Integer, 1 to 33; default `27`. */
  "power-value"?: number;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "override-vap-status"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "vap-status"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "override-vaps"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "override-cca-threshold"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 7 characters. Since 8.0. Derived: rests on one indirect source. */
  "cca-threshold"?: string;
  /** Option; default `tunnel`. */
  "vap-all"?: "tunnel" | "bridge" | "manual" | UnknownValue;
  /** Table, by `name`. */
  vaps?: WirelessControllerWtpRadio2Vaps[];
  /** Option; default `disable`. */
  "override-channel"?: "enable" | "disable" | UnknownValue;
  /** Table, by `chan`. */
  channel?: WirelessControllerWtpRadio2Channel[];
  /** Option; default `ncf`. */
  "drma-manual-mode"?: "ap" | "monitor" | "ncf" | "ncf-peek" | UnknownValue;
}

/** Group of fields. */
export interface WirelessControllerWtpRadio3 {
  /** Option; default `disable`. */
  "override-band"?: "enable" | "disable" | UnknownValue;
  /**
   * Option, several separated by blanks. `802.11n-2G`, `802.11ac-5G`, `802.11ax-2G`, `802.11be-2G`, `802.11be-5G`
   * and `802.11be-6G` since 7.4. 15 values until 7.2.
   */
  band?: Values<"802.11a" | "802.11b" | "802.11g" | "802.11n-2G" | "802.11n-5G" | "802.11ac-2G" | "802.11ac-5G" | "802.11ax-2G" | "802.11ax-5G" | "802.11ax-6G" | "802.11be-2G" | "802.11be-5G" | "802.11be-6G">;
  /** Option; default `disable`. */
  "override-txpower"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "auto-power-level"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 4294967295; default `17`. */
  "auto-power-high"?: number;
  /** Integer, 0 to 4294967295; default `10`. */
  "auto-power-low"?: number;
  /** Text, up to 7 characters; default `-70`. */
  "auto-power-target"?: string;
  /** Option; default `percentage`. */
  "power-mode"?: "dBm" | "percentage" | UnknownValue;
  /** Integer, 0 to 100; default `100`. */
  "power-level"?: number;
  /** Integer, 1 to 33; default `27`. */
  "power-value"?: number;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "override-vap-status"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "vap-status"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "override-vaps"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "override-cca-threshold"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 7 characters. Since 8.0. Derived: rests on one indirect source. */
  "cca-threshold"?: string;
  /** Option; default `tunnel`. */
  "vap-all"?: "tunnel" | "bridge" | "manual" | UnknownValue;
  /** Table, by `name`. */
  vaps?: WirelessControllerWtpRadio3Vaps[];
  /** Option; default `disable`. */
  "override-channel"?: "enable" | "disable" | UnknownValue;
  /** Table, by `chan`. */
  channel?: WirelessControllerWtpRadio3Channel[];
  /** Option; default `ncf`. */
  "drma-manual-mode"?: "ap" | "monitor" | "ncf" | "ncf-peek" | UnknownValue;
}

/** Group of fields. */
export interface WirelessControllerWtpRadio4 {
  /** Option; default `disable`. */
  "override-band"?: "enable" | "disable" | UnknownValue;
  /**
   * Option, several separated by blanks. `802.11n-2G`, `802.11ac-5G`, `802.11ax-2G`, `802.11be-2G`, `802.11be-5G`
   * and `802.11be-6G` since 7.4. 15 values until 7.2.
   */
  band?: Values<"802.11a" | "802.11b" | "802.11g" | "802.11n-2G" | "802.11n-5G" | "802.11ac-2G" | "802.11ac-5G" | "802.11ax-2G" | "802.11ax-5G" | "802.11ax-6G" | "802.11be-2G" | "802.11be-5G" | "802.11be-6G">;
  /** Option; default `disable`. */
  "override-txpower"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "auto-power-level"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 4294967295; default `17`. */
  "auto-power-high"?: number;
  /** Integer, 0 to 4294967295; default `10`. */
  "auto-power-low"?: number;
  /** Text, up to 7 characters; default `-70`. */
  "auto-power-target"?: string;
  /** Option; default `percentage`. */
  "power-mode"?: "dBm" | "percentage" | UnknownValue;
  /** Integer, 0 to 100; default `100`. */
  "power-level"?: number;
  /** Integer, 1 to 33; default `27`. */
  "power-value"?: number;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "override-vap-status"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "vap-status"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "override-vaps"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "override-cca-threshold"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 7 characters. Since 8.0. Derived: rests on one indirect source. */
  "cca-threshold"?: string;
  /** Option; default `tunnel`. */
  "vap-all"?: "tunnel" | "bridge" | "manual" | UnknownValue;
  /** Table, by `name`. */
  vaps?: WirelessControllerWtpRadio4Vaps[];
  /** Option; default `disable`. */
  "override-channel"?: "enable" | "disable" | UnknownValue;
  /** Table, by `chan`. */
  channel?: WirelessControllerWtpRadio4Channel[];
  /** Option; default `ncf`. */
  "drma-manual-mode"?: "ap" | "monitor" | "ncf" | "ncf-peek" | UnknownValue;
}

/** A row of `wireless-controller/wtp-profile`, by `name`. */
export interface WirelessControllerWtpProfile {
  /** Text, up to 35 characters. */
  name: string;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Group of fields. */
  platform?: WirelessControllerWtpProfilePlatform;
  /** Option, several separated by blanks. */
  "control-message-offload"?: Values<"ebp-frame" | "aeroscout-tag" | "ap-list" | "sta-list" | "sta-cap-list" | "stats" | "aeroscout-mu" | "sta-health" | "spectral-analysis">;
  /** Text, up to 35 characters. Refers to `wireless-controller/bonjour-profile`. Since 7.4. */
  "bonjour-profile"?: string;
  /** Text, up to 35 characters. Refers to `wireless-controller/apcfg-profile`. */
  "apcfg-profile"?: string;
  /** Option; default `disable`. Since 7.6. */
  "apcfg-mesh"?: "enable" | "disable" | UnknownValue;
  /** Option; default `ethernet`. Since 7.6. */
  "apcfg-mesh-ap-type"?: "ethernet" | "mesh" | "auto" | UnknownValue;
  /** Text, up to 15 characters. Refers to `wireless-controller/vap`. Since 7.6. */
  "apcfg-mesh-ssid"?: string;
  /** Option; default `disable`. Since 7.6. */
  "apcfg-mesh-eth-bridge"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `wireless-controller/ble-profile`. */
  "ble-profile"?: string;
  /** Text, up to 35 characters. Refers to `wireless-controller/lw-profile`. Since 7.6. */
  "lw-profile"?: string;
  /** Text, up to 35 characters. Refers to `wireless-controller/syslog-profile`. */
  "syslog-profile"?: string;
  /** Option; default `wan-only`. */
  "wan-port-mode"?: "wan-lan" | "wan-only" | UnknownValue;
  /** Group of fields. */
  lan?: WirelessControllerWtpProfileLan;
  /** Option; default `disable`. */
  "energy-efficient-ethernet"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. In 7.2: default `disable`. */
  "led-state"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  "led-schedules"?: WirelessControllerWtpProfileLedSchedules[];
  /** Option, several separated by blanks; default `clear-text`. `ipsec-sn-vpn` since 7.4. */
  "dtls-policy"?: Values<"clear-text" | "dtls-enabled" | "ipsec-vpn" | "ipsec-sn-vpn">;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "ipsec-offload"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "dtls-in-kernel"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 4294967295; default `0`. */
  "max-clients"?: number;
  /** Integer, 20 to 30; default `25`. */
  "handoff-rssi"?: number;
  /** Integer, 5 to 60; default `0`. */
  "handoff-sta-thresh"?: number;
  /** Option; default `enable`. In 7.2: default `disable`. In 7.4: default `disable`. */
  "handoff-roaming"?: "enable" | "disable" | UnknownValue;
  /** Table, by `id`. */
  "deny-mac-list"?: WirelessControllerWtpProfileDenyMacList[];
  /** Option; default `--`. 7 values since 7.4. `TL` since 7.6. */
  "ap-country"?: "--" | "AF" | "AL" | "DZ" | "AS" | "AO" | "AR" | "AM" | "AU" | "AT" | "AZ" | "BS" | "BH" | "BD" | "BB" | "BY" | "BE" | "BZ" | "BJ" | "BM" | "BT" | "BO" | "BA" | "BW" | "BR" | "BN" | "BG" | "BF" | "KH" | "CM" | "KY" | "CF" | "TD" | "CL" | "CN" | "CX" | "CO" | "CG" | "CD" | "CR" | "HR" | "CY" | "CZ" | "DK" | "DJ" | "DM" | "DO" | "EC" | "EG" | "SV" | "ET" | "EE" | "GF" | "PF" | "FO" | "FJ" | "FI" | "FR" | "GA" | "GE" | "GM" | "DE" | "GH" | "GI" | "GR" | "GL" | "GD" | "GP" | "GU" | "GT" | "GY" | "HT" | "HN" | "HK" | "HU" | "IS" | "IN" | "ID" | "IQ" | "IE" | "IM" | "IL" | "IT" | "CI" | "JM" | "JO" | "KZ" | "KE" | "KR" | "KW" | "LA" | "LV" | "LB" | "LS" | "LR" | "LY" | "LI" | "LT" | "LU" | "MO" | "MK" | "MG" | "MW" | "MY" | "MV" | "ML" | "MT" | "MH" | "MQ" | "MR" | "MU" | "YT" | "MX" | "FM" | "MD" | "MC" | "MN" | "MA" | "MZ" | "MM" | "NA" | "NP" | "NL" | "AN" | "AW" | "NZ" | "NI" | "NE" | "NG" | "NO" | "MP" | "OM" | "PK" | "PW" | "PA" | "PG" | "PY" | "PE" | "PH" | "PL" | "PT" | "PR" | "QA" | "RE" | "RO" | "RU" | "RW" | "BL" | "KN" | "LC" | "MF" | "PM" | "VC" | "SA" | "SN" | "RS" | "ME" | "SL" | "SG" | "SK" | "SI" | "SO" | "ZA" | "ES" | "LK" | "SR" | "SZ" | "SE" | "CH" | "TW" | "TZ" | "TH" | "TL" | "TG" | "TT" | "TN" | "TR" | "TM" | "AE" | "TC" | "UG" | "UA" | "GB" | "US" | "PS" | "UY" | "UZ" | "VU" | "VE" | "VN" | "VI" | "WF" | "YE" | "ZM" | "ZW" | "JP" | "CA" | UnknownValue;
  /** Option, several separated by blanks; default `tcp-mss-adjust`. */
  "ip-fragment-preventing"?: Values<"tcp-mss-adjust" | "icmp-unreachable">;
  /** Integer, 576 to 1500; default `0`. */
  "tun-mtu-uplink"?: number;
  /** Integer, 576 to 1500; default `0`. */
  "tun-mtu-downlink"?: number;
  /** Option; default `local`. */
  "split-tunneling-acl-path"?: "tunnel" | "local" | UnknownValue;
  /** Option; default `disable`. */
  "split-tunneling-acl-local-ap-subnet"?: "enable" | "disable" | UnknownValue;
  /** Table, by `id`. */
  "split-tunneling-acl"?: WirelessControllerWtpProfileSplitTunnelingAcl[];
  /** Option, several separated by blanks. */
  allowaccess?: Values<"https" | "ssh" | "snmp">;
  /** Option; default `no`. */
  "login-passwd-change"?: "yes" | "default" | "no" | UnknownValue;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "login-passwd"?: string;
  /** Option; default `enable`. */
  lldp?: "enable" | "disable" | UnknownValue;
  /** Option; default `auto`. */
  "poe-mode"?: "auto" | "8023af" | "8023at" | "power-adapter" | "full" | "high" | "low" | UnknownValue;
  /** Option; default `enable`. Since 7.4. */
  "usb-port"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "frequency-handoff"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "ap-handoff"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "default-mesh-root"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "80211mc-mode"?: "auto" | "initiator" | "responder" | UnknownValue;
  /** Group of fields. */
  "radio-1"?: WirelessControllerWtpProfileRadio1;
  /** Group of fields. */
  "radio-2"?: WirelessControllerWtpProfileRadio2;
  /** Group of fields. */
  "radio-3"?: WirelessControllerWtpProfileRadio3;
  /** Group of fields. */
  "radio-4"?: WirelessControllerWtpProfileRadio4;
  /** Group of fields. */
  lbs?: WirelessControllerWtpProfileLbs;
  /** Option; default `enable`. */
  "ext-info-enable"?: "enable" | "disable" | UnknownValue;
  /** Option; default `platform-determined`. */
  "indoor-outdoor-deployment"?: "platform-determined" | "outdoor" | "indoor" | UnknownValue;
  /** Group of fields. */
  "esl-ses-dongle"?: WirelessControllerWtpProfileEslSesDongle;
  /** Option; default `enable`. */
  "console-login"?: "enable" | "disable" | UnknownValue;
  /** Option; default `none`. */
  "wan-port-auth"?: "none" | "802.1x" | UnknownValue;
  /** Text, up to 63 characters. */
  "wan-port-auth-usrname"?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "wan-port-auth-password"?: string;
  /** Option; default `all`. */
  "wan-port-auth-methods"?: "all" | "EAP-FAST" | "EAP-TLS" | "EAP-PEAP" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "wan-port-auth-macsec"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "apcfg-auto-cert"?: "enable" | "disable" | UnknownValue;
  /** Option; default `none`. Since 7.6. */
  "apcfg-auto-cert-enroll-protocol"?: "none" | "est" | "scep" | UnknownValue;
  /** Option; default `ec-secp256r1`. Since 7.6. */
  "apcfg-auto-cert-crypto-algo"?: "rsa-1024" | "rsa-1536" | "rsa-2048" | "rsa-4096" | "ec-secp256r1" | "ec-secp384r1" | "ec-secp521r1" | UnknownValue;
  /** Text, up to 255 characters. Since 7.6. */
  "apcfg-auto-cert-est-server"?: string;
  /** Text, up to 255 characters. Since 7.6. */
  "apcfg-auto-cert-est-ca-id"?: string;
  /** Text, up to 63 characters. Since 7.6. */
  "apcfg-auto-cert-est-http-username"?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. Since 7.6. */
  "apcfg-auto-cert-est-http-password"?: string;
  /** Text, up to 127 characters; default `CN=FortiAP,DC=local,DC=COM`. Since 7.6. */
  "apcfg-auto-cert-est-subject"?: string;
  /** Text, up to 127 characters. Since 7.6. */
  "apcfg-auto-cert-est-subject-alt-name"?: string;
  /** Integer, 0 to 4294967295, in days; default `30`. Since 7.6. */
  "apcfg-auto-cert-auto-regen-days"?: number;
  /** Text, up to 79 characters. Refers to `vpn.certificate/ca`. Since 7.6. */
  "apcfg-auto-cert-est-https-ca"?: string;
  /** Option; default `rsa`. Since 7.6. */
  "apcfg-auto-cert-scep-keytype"?: "rsa" | "ec" | UnknownValue;
  /** Option; default `2048`. Since 7.6. */
  "apcfg-auto-cert-scep-keysize"?: "1024" | "1536" | "2048" | "4096" | UnknownValue;
  /** Option; default `secp256r1`. Since 7.6. */
  "apcfg-auto-cert-scep-ec-name"?: "secp256r1" | "secp384r1" | "secp521r1" | UnknownValue;
  /** Text, up to 255 characters. Since 7.6. */
  "apcfg-auto-cert-scep-sub-fully-dn"?: string;
  /** Text, up to 255 characters. Since 7.6. */
  "apcfg-auto-cert-scep-url"?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. Since 7.6. */
  "apcfg-auto-cert-scep-password"?: string;
  /** Text, up to 255 characters. Since 7.6. */
  "apcfg-auto-cert-scep-ca-id"?: string;
  /** Text, up to 127 characters. Since 7.6. */
  "apcfg-auto-cert-scep-subject-alt-name"?: string;
  /** Text, up to 79 characters. Refers to `vpn.certificate/ca`. Since 7.6. */
  "apcfg-auto-cert-scep-https-ca"?: string;
  /** Option; default `disable`. Since 7.4. */
  "unii-4-5ghz-band"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `user/tacacs+`. Since 7.6. */
  "admin-auth-tacacs+"?: string;
  /** Option; default `disable`. Since 7.6. */
  "admin-restrict-local"?: "enable" | "disable" | UnknownValue;
}

/** Group of fields. */
export interface WirelessControllerWtpProfileRadio1 {
  /** Option; default `ap`. */
  mode?: "disabled" | "ap" | "monitor" | "sniffer" | "sam" | UnknownValue;
  /**
   * Option, several separated by blanks. `802.11n-2G`, `802.11ac-5G`, `802.11ax-2G`, `802.11be-2G`, `802.11be-5G`
   * and `802.11be-6G` since 7.4. 15 values until 7.2.
   */
  band?: Values<"802.11a" | "802.11b" | "802.11g" | "802.11n-2G" | "802.11n-5G" | "802.11ac-2G" | "802.11ac-5G" | "802.11ax-2G" | "802.11ax-5G" | "802.11ax-6G" | "802.11be-2G" | "802.11be-5G" | "802.11be-6G">;
  /** Option; default `5g-full`. */
  "band-5g-type"?: "5g-full" | "5g-high" | "5g-low" | UnknownValue;
  /** Option; default `disable`. */
  drma?: "disable" | "enable" | UnknownValue;
  /** Option; default `low`. */
  "drma-sensitivity"?: "low" | "medium" | "high" | UnknownValue;
  /** Option; default `disable`. */
  "airtime-fairness"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "protection-mode"?: "rtscts" | "ctsonly" | "disable" | UnknownValue;
  /** Option, several separated by blanks. */
  "powersave-optimize"?: Values<"tim" | "ac-vo" | "no-obss-scan" | "no-11b-rate" | "client-rate-follow">;
  /** Option, several separated by blanks; default `power-save aggr-limit retry-limit send-bar`. */
  "transmit-optimize"?: Values<"disable" | "power-save" | "aggr-limit" | "retry-limit" | "send-bar">;
  /** Option; default `enable`. */
  amsdu?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  coexistence?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "zero-wait-dfs"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 63; default `0`. */
  "bss-color"?: number;
  /** Option; default `auto`. */
  "bss-color-mode"?: "auto" | "static" | UnknownValue;
  /** Option; default `disable`. */
  "short-guard-interval"?: "enable" | "disable" | UnknownValue;
  /** Option; default `default`. Since 7.4. */
  "mimo-mode"?: "default" | "1x1" | "2x2" | "3x3" | "4x4" | "8x8" | UnknownValue;
  /** Option; default `20MHz`. `320MHz` and `240MHz` since 7.4. */
  "channel-bonding"?: "320MHz" | "240MHz" | "160MHz" | "80MHz" | "40MHz" | "20MHz" | UnknownValue;
  /** Option; default `320MHz-2`. Since 7.4. */
  "channel-bonding-ext"?: "320MHz-1" | "320MHz-2" | UnknownValue;
  /** Option; default `none`. `FANT-04BEAX-0606-P-R` since 7.6. Since 7.4. */
  "optional-antenna"?: "none" | "custom" | "FANT-04ABGN-0606-O-N" | "FANT-04ABGN-1414-P-N" | "FANT-04ABGN-8065-P-N" | "FANT-04ABGN-0606-O-R" | "FANT-04ABGN-0606-P-R" | "FANT-10ACAX-1213-D-N" | "FANT-08ABGN-1213-D-R" | "FANT-04BEAX-0606-P-R" | UnknownValue;
  /** Text, up to 7 characters; default `0`. Since 7.4. */
  "optional-antenna-gain"?: string;
  /** Option; default `disable`. In 7.2: default `enable`. */
  "auto-power-level"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 4294967295; default `17`. */
  "auto-power-high"?: number;
  /** Integer, 0 to 4294967295; default `10`. */
  "auto-power-low"?: number;
  /** Text, up to 7 characters; default `-70`. */
  "auto-power-target"?: string;
  /** Option; default `percentage`. */
  "power-mode"?: "dBm" | "percentage" | UnknownValue;
  /** Integer, 0 to 100; default `100`. */
  "power-level"?: number;
  /** Integer, 1 to 33; default `27`. */
  "power-value"?: number;
  /** Integer, 1 to 255; default `1`. */
  dtim?: number;
  /** Integer, 0 to 65535; default `100`. */
  "beacon-interval"?: number;
  /** Option; default `enable`. */
  "80211d"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "80211mc"?: "enable" | "disable" | UnknownValue;
  /** Integer, 256 to 2346; default `2346`. */
  "rts-threshold"?: number;
  /** Integer, 800 to 2346; default `2346`. */
  "frag-threshold"?: number;
  /** Text, up to 7 characters. Since 8.0. Derived: rests on one indirect source. */
  "cca-threshold"?: string;
  /** Integer, 1 to 32; default `16`. */
  "ap-sniffer-bufsize"?: number;
  /** Integer, 0 to 4294967295; default `36`. */
  "ap-sniffer-chan"?: number;
  /** Option; default `20MHz`. Since 7.6. */
  "ap-sniffer-chan-width"?: "320MHz" | "240MHz" | "160MHz" | "80MHz" | "40MHz" | "20MHz" | UnknownValue;
  /** MAC address; default `00:00:00:00:00:00`. */
  "ap-sniffer-addr"?: string;
  /** Option; default `enable`. */
  "ap-sniffer-mgmt-beacon"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ap-sniffer-mgmt-probe"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ap-sniffer-mgmt-other"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ap-sniffer-ctl"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ap-sniffer-data"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 32 characters. */
  "sam-ssid"?: string;
  /** MAC address; default `00:00:00:00:00:00`. */
  "sam-bssid"?: string;
  /** Option; default `wpa-personal`. `wpa3-sae` and `owe` since 7.4. */
  "sam-security-type"?: "open" | "wpa-personal" | "wpa-enterprise" | "wpa3-sae" | "owe" | UnknownValue;
  /** Option; default `disable`. */
  "sam-captive-portal"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. */
  "sam-cwp-username"?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "sam-cwp-password"?: string;
  /** Text, up to 255 characters. */
  "sam-cwp-test-url"?: string;
  /** Text, up to 64 characters. */
  "sam-cwp-match-string"?: string;
  /** Text, up to 64 characters. */
  "sam-cwp-success-string"?: string;
  /** Text, up to 64 characters. */
  "sam-cwp-failure-string"?: string;
  /** Option; default `peap`. Since 7.4. */
  "sam-eap-method"?: "both" | "tls" | "peap" | UnknownValue;
  /** Text, up to 35 characters. Refers to `vpn.certificate/local`. Since 7.4. */
  "sam-client-certificate"?: string;
  /** Secret, answered as `ENC …`, up to 35 characters. Refers to `vpn.certificate/local`. Since 7.4. */
  "sam-private-key"?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. Since 7.4. */
  "sam-private-key-password"?: string;
  /** Text, up to 79 characters. Refers to `vpn.certificate/ca`. Since 7.4. */
  "sam-ca-certificate"?: string;
  /** Text, up to 35 characters. */
  "sam-username"?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "sam-password"?: string;
  /** Option; default `ping`. */
  "sam-test"?: "ping" | "iperf" | UnknownValue;
  /** Option; default `ip`. */
  "sam-server-type"?: "ip" | "fqdn" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  "sam-server-ip"?: string;
  /** Text, up to 255 characters. */
  "sam-server-fqdn"?: string;
  /** Integer, 0 to 65535; default `5001`. */
  "iperf-server-port"?: number;
  /** Option; default `udp`. */
  "iperf-protocol"?: "udp" | "tcp" | UnknownValue;
  /** Integer, 60 to 864000; default `0`. */
  "sam-report-intv"?: number;
  /** Option; default `enable`. */
  "channel-utilization"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `wireless-controller/wids-profile`. */
  "wids-profile"?: string;
  /** Option; default `disable`. Since 7.6. */
  "ai-darrp-support"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  darrp?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `wireless-controller/arrp-profile`. */
  "arrp-profile"?: string;
  /** Integer, 0 to 4294967295; default `0`. */
  "max-clients"?: number;
  /** Integer, 0 to 54000; default `0`. */
  "max-distance"?: number;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "vap-status"?: "enable" | "disable" | UnknownValue;
  /** Option; default `tunnel`. */
  "vap-all"?: "tunnel" | "bridge" | "manual" | UnknownValue;
  /** Table, by `name`. */
  vaps?: WirelessControllerWtpProfileRadio1Vaps[];
  /** Table, by `chan`. */
  channel?: WirelessControllerWtpProfileRadio1Channel[];
  /** Option; default `disable`. */
  "call-admission-control"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 60; default `10`. */
  "call-capacity"?: number;
  /** Option; default `disable`. */
  "bandwidth-admission-control"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 600000; default `2000`. */
  "bandwidth-capacity"?: number;
}

/** Group of fields. */
export interface WirelessControllerWtpProfileRadio2 {
  /** Option; default `ap`. */
  mode?: "disabled" | "ap" | "monitor" | "sniffer" | "sam" | UnknownValue;
  /**
   * Option, several separated by blanks. `802.11n-2G`, `802.11ac-5G`, `802.11ax-2G`, `802.11be-2G`, `802.11be-5G`
   * and `802.11be-6G` since 7.4. 15 values until 7.2.
   */
  band?: Values<"802.11a" | "802.11b" | "802.11g" | "802.11n-2G" | "802.11n-5G" | "802.11ac-2G" | "802.11ac-5G" | "802.11ax-2G" | "802.11ax-5G" | "802.11ax-6G" | "802.11be-2G" | "802.11be-5G" | "802.11be-6G">;
  /** Option; default `5g-full`. */
  "band-5g-type"?: "5g-full" | "5g-high" | "5g-low" | UnknownValue;
  /** Option; default `disable`. */
  drma?: "disable" | "enable" | UnknownValue;
  /** Option; default `low`. */
  "drma-sensitivity"?: "low" | "medium" | "high" | UnknownValue;
  /** Option; default `disable`. */
  "airtime-fairness"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "protection-mode"?: "rtscts" | "ctsonly" | "disable" | UnknownValue;
  /** Option, several separated by blanks. */
  "powersave-optimize"?: Values<"tim" | "ac-vo" | "no-obss-scan" | "no-11b-rate" | "client-rate-follow">;
  /** Option, several separated by blanks; default `power-save aggr-limit retry-limit send-bar`. */
  "transmit-optimize"?: Values<"disable" | "power-save" | "aggr-limit" | "retry-limit" | "send-bar">;
  /** Option; default `enable`. */
  amsdu?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  coexistence?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "zero-wait-dfs"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 63; default `0`. */
  "bss-color"?: number;
  /** Option; default `auto`. */
  "bss-color-mode"?: "auto" | "static" | UnknownValue;
  /** Option; default `disable`. */
  "short-guard-interval"?: "enable" | "disable" | UnknownValue;
  /** Option; default `default`. Since 7.4. */
  "mimo-mode"?: "default" | "1x1" | "2x2" | "3x3" | "4x4" | "8x8" | UnknownValue;
  /** Option; default `20MHz`. `320MHz` and `240MHz` since 7.4. */
  "channel-bonding"?: "320MHz" | "240MHz" | "160MHz" | "80MHz" | "40MHz" | "20MHz" | UnknownValue;
  /** Option; default `320MHz-2`. Since 7.4. */
  "channel-bonding-ext"?: "320MHz-1" | "320MHz-2" | UnknownValue;
  /** Option; default `none`. `FANT-04BEAX-0606-P-R` since 7.6. Since 7.4. */
  "optional-antenna"?: "none" | "custom" | "FANT-04ABGN-0606-O-N" | "FANT-04ABGN-1414-P-N" | "FANT-04ABGN-8065-P-N" | "FANT-04ABGN-0606-O-R" | "FANT-04ABGN-0606-P-R" | "FANT-10ACAX-1213-D-N" | "FANT-08ABGN-1213-D-R" | "FANT-04BEAX-0606-P-R" | UnknownValue;
  /** Text, up to 7 characters; default `0`. Since 7.4. */
  "optional-antenna-gain"?: string;
  /** Option; default `disable`. In 7.2: default `enable`. */
  "auto-power-level"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 4294967295; default `17`. */
  "auto-power-high"?: number;
  /** Integer, 0 to 4294967295; default `10`. */
  "auto-power-low"?: number;
  /** Text, up to 7 characters; default `-70`. */
  "auto-power-target"?: string;
  /** Option; default `percentage`. */
  "power-mode"?: "dBm" | "percentage" | UnknownValue;
  /** Integer, 0 to 100; default `100`. */
  "power-level"?: number;
  /** Integer, 1 to 33; default `27`. */
  "power-value"?: number;
  /** Integer, 1 to 255; default `1`. */
  dtim?: number;
  /** Integer, 0 to 65535; default `100`. */
  "beacon-interval"?: number;
  /** Option; default `enable`. */
  "80211d"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "80211mc"?: "enable" | "disable" | UnknownValue;
  /** Integer, 256 to 2346; default `2346`. */
  "rts-threshold"?: number;
  /** Integer, 800 to 2346; default `2346`. */
  "frag-threshold"?: number;
  /** Text, up to 7 characters. Since 8.0. Derived: rests on one indirect source. */
  "cca-threshold"?: string;
  /** Integer, 1 to 32; default `16`. */
  "ap-sniffer-bufsize"?: number;
  /** Integer, 0 to 4294967295; default `6`. */
  "ap-sniffer-chan"?: number;
  /** Option; default `20MHz`. Since 7.6. */
  "ap-sniffer-chan-width"?: "320MHz" | "240MHz" | "160MHz" | "80MHz" | "40MHz" | "20MHz" | UnknownValue;
  /** MAC address; default `00:00:00:00:00:00`. */
  "ap-sniffer-addr"?: string;
  /** Option; default `enable`. */
  "ap-sniffer-mgmt-beacon"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ap-sniffer-mgmt-probe"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ap-sniffer-mgmt-other"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ap-sniffer-ctl"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ap-sniffer-data"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 32 characters. */
  "sam-ssid"?: string;
  /** MAC address; default `00:00:00:00:00:00`. */
  "sam-bssid"?: string;
  /** Option; default `wpa-personal`. `wpa3-sae` and `owe` since 7.4. */
  "sam-security-type"?: "open" | "wpa-personal" | "wpa-enterprise" | "wpa3-sae" | "owe" | UnknownValue;
  /** Option; default `disable`. */
  "sam-captive-portal"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. */
  "sam-cwp-username"?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "sam-cwp-password"?: string;
  /** Text, up to 255 characters. */
  "sam-cwp-test-url"?: string;
  /** Text, up to 64 characters. */
  "sam-cwp-match-string"?: string;
  /** Text, up to 64 characters. */
  "sam-cwp-success-string"?: string;
  /** Text, up to 64 characters. */
  "sam-cwp-failure-string"?: string;
  /** Option; default `peap`. Since 7.4. */
  "sam-eap-method"?: "both" | "tls" | "peap" | UnknownValue;
  /** Text, up to 35 characters. Refers to `vpn.certificate/local`. Since 7.4. */
  "sam-client-certificate"?: string;
  /** Secret, answered as `ENC …`, up to 35 characters. Refers to `vpn.certificate/local`. Since 7.4. */
  "sam-private-key"?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. Since 7.4. */
  "sam-private-key-password"?: string;
  /** Text, up to 79 characters. Refers to `vpn.certificate/ca`. Since 7.4. */
  "sam-ca-certificate"?: string;
  /** Text, up to 35 characters. */
  "sam-username"?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "sam-password"?: string;
  /** Option; default `ping`. */
  "sam-test"?: "ping" | "iperf" | UnknownValue;
  /** Option; default `ip`. */
  "sam-server-type"?: "ip" | "fqdn" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  "sam-server-ip"?: string;
  /** Text, up to 255 characters. */
  "sam-server-fqdn"?: string;
  /** Integer, 0 to 65535; default `5001`. */
  "iperf-server-port"?: number;
  /** Option; default `udp`. */
  "iperf-protocol"?: "udp" | "tcp" | UnknownValue;
  /** Integer, 60 to 864000; default `0`. */
  "sam-report-intv"?: number;
  /** Option; default `enable`. */
  "channel-utilization"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `wireless-controller/wids-profile`. */
  "wids-profile"?: string;
  /** Option; default `disable`. Since 7.6. */
  "ai-darrp-support"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  darrp?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `wireless-controller/arrp-profile`. */
  "arrp-profile"?: string;
  /** Integer, 0 to 4294967295; default `0`. */
  "max-clients"?: number;
  /** Integer, 0 to 54000; default `0`. */
  "max-distance"?: number;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "vap-status"?: "enable" | "disable" | UnknownValue;
  /** Option; default `tunnel`. */
  "vap-all"?: "tunnel" | "bridge" | "manual" | UnknownValue;
  /** Table, by `name`. */
  vaps?: WirelessControllerWtpProfileRadio2Vaps[];
  /** Table, by `chan`. */
  channel?: WirelessControllerWtpProfileRadio2Channel[];
  /** Option; default `disable`. */
  "call-admission-control"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 60; default `10`. */
  "call-capacity"?: number;
  /** Option; default `disable`. */
  "bandwidth-admission-control"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 600000; default `2000`. */
  "bandwidth-capacity"?: number;
}

/** Group of fields. */
export interface WirelessControllerWtpProfileRadio3 {
  /** Option; default `ap`. */
  mode?: "disabled" | "ap" | "monitor" | "sniffer" | "sam" | UnknownValue;
  /**
   * Option, several separated by blanks. `802.11n-2G`, `802.11ac-5G`, `802.11ax-2G`, `802.11be-2G`, `802.11be-5G`
   * and `802.11be-6G` since 7.4. 15 values until 7.2.
   */
  band?: Values<"802.11a" | "802.11b" | "802.11g" | "802.11n-2G" | "802.11n-5G" | "802.11ac-2G" | "802.11ac-5G" | "802.11ax-2G" | "802.11ax-5G" | "802.11ax-6G" | "802.11be-2G" | "802.11be-5G" | "802.11be-6G">;
  /** Option; default `5g-full`. */
  "band-5g-type"?: "5g-full" | "5g-high" | "5g-low" | UnknownValue;
  /** Option; default `disable`. */
  drma?: "disable" | "enable" | UnknownValue;
  /** Option; default `low`. */
  "drma-sensitivity"?: "low" | "medium" | "high" | UnknownValue;
  /** Option; default `disable`. */
  "airtime-fairness"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "protection-mode"?: "rtscts" | "ctsonly" | "disable" | UnknownValue;
  /** Option, several separated by blanks. */
  "powersave-optimize"?: Values<"tim" | "ac-vo" | "no-obss-scan" | "no-11b-rate" | "client-rate-follow">;
  /** Option, several separated by blanks; default `power-save aggr-limit retry-limit send-bar`. */
  "transmit-optimize"?: Values<"disable" | "power-save" | "aggr-limit" | "retry-limit" | "send-bar">;
  /** Option; default `enable`. */
  amsdu?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  coexistence?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "zero-wait-dfs"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 63; default `0`. */
  "bss-color"?: number;
  /** Option; default `auto`. */
  "bss-color-mode"?: "auto" | "static" | UnknownValue;
  /** Option; default `disable`. */
  "short-guard-interval"?: "enable" | "disable" | UnknownValue;
  /** Option; default `default`. Since 7.4. */
  "mimo-mode"?: "default" | "1x1" | "2x2" | "3x3" | "4x4" | "8x8" | UnknownValue;
  /** Option; default `20MHz`. `320MHz` and `240MHz` since 7.4. */
  "channel-bonding"?: "320MHz" | "240MHz" | "160MHz" | "80MHz" | "40MHz" | "20MHz" | UnknownValue;
  /** Option; default `320MHz-2`. Since 7.4. */
  "channel-bonding-ext"?: "320MHz-1" | "320MHz-2" | UnknownValue;
  /** Option; default `none`. `FANT-04BEAX-0606-P-R` since 7.6. Since 7.4. */
  "optional-antenna"?: "none" | "custom" | "FANT-04ABGN-0606-O-N" | "FANT-04ABGN-1414-P-N" | "FANT-04ABGN-8065-P-N" | "FANT-04ABGN-0606-O-R" | "FANT-04ABGN-0606-P-R" | "FANT-10ACAX-1213-D-N" | "FANT-08ABGN-1213-D-R" | "FANT-04BEAX-0606-P-R" | UnknownValue;
  /** Text, up to 7 characters; default `0`. Since 7.4. */
  "optional-antenna-gain"?: string;
  /** Option; default `disable`. In 7.2: default `enable`. */
  "auto-power-level"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 4294967295; default `17`. */
  "auto-power-high"?: number;
  /** Integer, 0 to 4294967295; default `10`. */
  "auto-power-low"?: number;
  /** Text, up to 7 characters; default `-70`. */
  "auto-power-target"?: string;
  /** Option; default `percentage`. */
  "power-mode"?: "dBm" | "percentage" | UnknownValue;
  /** Integer, 0 to 100; default `100`. */
  "power-level"?: number;
  /** Integer, 1 to 33; default `27`. */
  "power-value"?: number;
  /** Integer, 1 to 255; default `1`. */
  dtim?: number;
  /** Integer, 0 to 65535; default `100`. */
  "beacon-interval"?: number;
  /** Option; default `enable`. */
  "80211d"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "80211mc"?: "enable" | "disable" | UnknownValue;
  /** Integer, 256 to 2346; default `2346`. */
  "rts-threshold"?: number;
  /** Integer, 800 to 2346; default `2346`. */
  "frag-threshold"?: number;
  /** Text, up to 7 characters. Since 8.0. Derived: rests on one indirect source. */
  "cca-threshold"?: string;
  /** Integer, 1 to 32; default `16`. */
  "ap-sniffer-bufsize"?: number;
  /** Integer, 0 to 4294967295; default `37`. */
  "ap-sniffer-chan"?: number;
  /** Option; default `20MHz`. Since 7.6. */
  "ap-sniffer-chan-width"?: "320MHz" | "240MHz" | "160MHz" | "80MHz" | "40MHz" | "20MHz" | UnknownValue;
  /** MAC address; default `00:00:00:00:00:00`. */
  "ap-sniffer-addr"?: string;
  /** Option; default `enable`. */
  "ap-sniffer-mgmt-beacon"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ap-sniffer-mgmt-probe"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ap-sniffer-mgmt-other"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ap-sniffer-ctl"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ap-sniffer-data"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 32 characters. */
  "sam-ssid"?: string;
  /** MAC address; default `00:00:00:00:00:00`. */
  "sam-bssid"?: string;
  /** Option; default `wpa-personal`. `wpa3-sae` and `owe` since 7.4. */
  "sam-security-type"?: "open" | "wpa-personal" | "wpa-enterprise" | "wpa3-sae" | "owe" | UnknownValue;
  /** Option; default `disable`. */
  "sam-captive-portal"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. */
  "sam-cwp-username"?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "sam-cwp-password"?: string;
  /** Text, up to 255 characters. */
  "sam-cwp-test-url"?: string;
  /** Text, up to 64 characters. */
  "sam-cwp-match-string"?: string;
  /** Text, up to 64 characters. */
  "sam-cwp-success-string"?: string;
  /** Text, up to 64 characters. */
  "sam-cwp-failure-string"?: string;
  /** Option; default `peap`. Since 7.4. */
  "sam-eap-method"?: "both" | "tls" | "peap" | UnknownValue;
  /** Text, up to 35 characters. Refers to `vpn.certificate/local`. Since 7.4. */
  "sam-client-certificate"?: string;
  /** Secret, answered as `ENC …`, up to 35 characters. Refers to `vpn.certificate/local`. Since 7.4. */
  "sam-private-key"?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. Since 7.4. */
  "sam-private-key-password"?: string;
  /** Text, up to 79 characters. Refers to `vpn.certificate/ca`. Since 7.4. */
  "sam-ca-certificate"?: string;
  /** Text, up to 35 characters. */
  "sam-username"?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "sam-password"?: string;
  /** Option; default `ping`. */
  "sam-test"?: "ping" | "iperf" | UnknownValue;
  /** Option; default `ip`. */
  "sam-server-type"?: "ip" | "fqdn" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  "sam-server-ip"?: string;
  /** Text, up to 255 characters. */
  "sam-server-fqdn"?: string;
  /** Integer, 0 to 65535; default `5001`. */
  "iperf-server-port"?: number;
  /** Option; default `udp`. */
  "iperf-protocol"?: "udp" | "tcp" | UnknownValue;
  /** Integer, 60 to 864000; default `0`. */
  "sam-report-intv"?: number;
  /** Option; default `enable`. */
  "channel-utilization"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `wireless-controller/wids-profile`. */
  "wids-profile"?: string;
  /** Option; default `disable`. Since 7.6. */
  "ai-darrp-support"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  darrp?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `wireless-controller/arrp-profile`. */
  "arrp-profile"?: string;
  /** Integer, 0 to 4294967295; default `0`. */
  "max-clients"?: number;
  /** Integer, 0 to 54000; default `0`. */
  "max-distance"?: number;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "vap-status"?: "enable" | "disable" | UnknownValue;
  /** Option; default `tunnel`. */
  "vap-all"?: "tunnel" | "bridge" | "manual" | UnknownValue;
  /** Table, by `name`. */
  vaps?: WirelessControllerWtpProfileRadio3Vaps[];
  /** Table, by `chan`. */
  channel?: WirelessControllerWtpProfileRadio3Channel[];
  /** Option; default `disable`. */
  "call-admission-control"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 60; default `10`. */
  "call-capacity"?: number;
  /** Option; default `disable`. */
  "bandwidth-admission-control"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 600000; default `2000`. */
  "bandwidth-capacity"?: number;
}

/** Group of fields. */
export interface WirelessControllerWtpProfileRadio4 {
  /** Option; default `ap`. */
  mode?: "disabled" | "ap" | "monitor" | "sniffer" | "sam" | UnknownValue;
  /**
   * Option, several separated by blanks. `802.11n-2G`, `802.11ac-5G`, `802.11ax-2G`, `802.11be-2G`, `802.11be-5G`
   * and `802.11be-6G` since 7.4. 15 values until 7.2.
   */
  band?: Values<"802.11a" | "802.11b" | "802.11g" | "802.11n-2G" | "802.11n-5G" | "802.11ac-2G" | "802.11ac-5G" | "802.11ax-2G" | "802.11ax-5G" | "802.11ax-6G" | "802.11be-2G" | "802.11be-5G" | "802.11be-6G">;
  /** Option; default `5g-full`. */
  "band-5g-type"?: "5g-full" | "5g-high" | "5g-low" | UnknownValue;
  /** Option; default `disable`. */
  drma?: "disable" | "enable" | UnknownValue;
  /** Option; default `low`. */
  "drma-sensitivity"?: "low" | "medium" | "high" | UnknownValue;
  /** Option; default `disable`. */
  "airtime-fairness"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "protection-mode"?: "rtscts" | "ctsonly" | "disable" | UnknownValue;
  /** Option, several separated by blanks. */
  "powersave-optimize"?: Values<"tim" | "ac-vo" | "no-obss-scan" | "no-11b-rate" | "client-rate-follow">;
  /** Option, several separated by blanks; default `power-save aggr-limit retry-limit send-bar`. */
  "transmit-optimize"?: Values<"disable" | "power-save" | "aggr-limit" | "retry-limit" | "send-bar">;
  /** Option; default `enable`. */
  amsdu?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  coexistence?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "zero-wait-dfs"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 63; default `0`. */
  "bss-color"?: number;
  /** Option; default `auto`. */
  "bss-color-mode"?: "auto" | "static" | UnknownValue;
  /** Option; default `disable`. */
  "short-guard-interval"?: "enable" | "disable" | UnknownValue;
  /** Option; default `default`. Since 7.4. */
  "mimo-mode"?: "default" | "1x1" | "2x2" | "3x3" | "4x4" | "8x8" | UnknownValue;
  /** Option; default `20MHz`. `320MHz` and `240MHz` since 7.4. */
  "channel-bonding"?: "320MHz" | "240MHz" | "160MHz" | "80MHz" | "40MHz" | "20MHz" | UnknownValue;
  /** Option; default `320MHz-2`. Since 7.4. */
  "channel-bonding-ext"?: "320MHz-1" | "320MHz-2" | UnknownValue;
  /** Option; default `none`. `FANT-04BEAX-0606-P-R` since 7.6. Since 7.4. */
  "optional-antenna"?: "none" | "custom" | "FANT-04ABGN-0606-O-N" | "FANT-04ABGN-1414-P-N" | "FANT-04ABGN-8065-P-N" | "FANT-04ABGN-0606-O-R" | "FANT-04ABGN-0606-P-R" | "FANT-10ACAX-1213-D-N" | "FANT-08ABGN-1213-D-R" | "FANT-04BEAX-0606-P-R" | UnknownValue;
  /** Text, up to 7 characters; default `0`. Since 7.4. */
  "optional-antenna-gain"?: string;
  /** Option; default `disable`. In 7.2: default `enable`. */
  "auto-power-level"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 4294967295; default `17`. */
  "auto-power-high"?: number;
  /** Integer, 0 to 4294967295; default `10`. */
  "auto-power-low"?: number;
  /** Text, up to 7 characters; default `-70`. */
  "auto-power-target"?: string;
  /** Option; default `percentage`. */
  "power-mode"?: "dBm" | "percentage" | UnknownValue;
  /** Integer, 0 to 100; default `100`. */
  "power-level"?: number;
  /** Integer, 1 to 33; default `27`. */
  "power-value"?: number;
  /** Integer, 1 to 255; default `1`. */
  dtim?: number;
  /** Integer, 0 to 65535; default `100`. */
  "beacon-interval"?: number;
  /** Option; default `enable`. */
  "80211d"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "80211mc"?: "enable" | "disable" | UnknownValue;
  /** Integer, 256 to 2346; default `2346`. */
  "rts-threshold"?: number;
  /** Integer, 800 to 2346; default `2346`. */
  "frag-threshold"?: number;
  /** Text, up to 7 characters. Since 8.0. Derived: rests on one indirect source. */
  "cca-threshold"?: string;
  /** Integer, 1 to 32; default `16`. */
  "ap-sniffer-bufsize"?: number;
  /** Integer, 0 to 4294967295; default `6`. */
  "ap-sniffer-chan"?: number;
  /** Option; default `20MHz`. Since 7.6. */
  "ap-sniffer-chan-width"?: "320MHz" | "240MHz" | "160MHz" | "80MHz" | "40MHz" | "20MHz" | UnknownValue;
  /** MAC address; default `00:00:00:00:00:00`. */
  "ap-sniffer-addr"?: string;
  /** Option; default `enable`. */
  "ap-sniffer-mgmt-beacon"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ap-sniffer-mgmt-probe"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ap-sniffer-mgmt-other"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ap-sniffer-ctl"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ap-sniffer-data"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 32 characters. */
  "sam-ssid"?: string;
  /** MAC address; default `00:00:00:00:00:00`. */
  "sam-bssid"?: string;
  /** Option; default `wpa-personal`. `wpa3-sae` and `owe` since 7.4. */
  "sam-security-type"?: "open" | "wpa-personal" | "wpa-enterprise" | "wpa3-sae" | "owe" | UnknownValue;
  /** Option; default `disable`. */
  "sam-captive-portal"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. */
  "sam-cwp-username"?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "sam-cwp-password"?: string;
  /** Text, up to 255 characters. */
  "sam-cwp-test-url"?: string;
  /** Text, up to 64 characters. */
  "sam-cwp-match-string"?: string;
  /** Text, up to 64 characters. */
  "sam-cwp-success-string"?: string;
  /** Text, up to 64 characters. */
  "sam-cwp-failure-string"?: string;
  /** Option; default `peap`. Since 7.4. */
  "sam-eap-method"?: "both" | "tls" | "peap" | UnknownValue;
  /** Text, up to 35 characters. Refers to `vpn.certificate/local`. Since 7.4. */
  "sam-client-certificate"?: string;
  /** Secret, answered as `ENC …`, up to 35 characters. Refers to `vpn.certificate/local`. Since 7.4. */
  "sam-private-key"?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. Since 7.4. */
  "sam-private-key-password"?: string;
  /** Text, up to 79 characters. Refers to `vpn.certificate/ca`. Since 7.4. */
  "sam-ca-certificate"?: string;
  /** Text, up to 35 characters. */
  "sam-username"?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "sam-password"?: string;
  /** Option; default `ping`. */
  "sam-test"?: "ping" | "iperf" | UnknownValue;
  /** Option; default `ip`. */
  "sam-server-type"?: "ip" | "fqdn" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  "sam-server-ip"?: string;
  /** Text, up to 255 characters. */
  "sam-server-fqdn"?: string;
  /** Integer, 0 to 65535; default `5001`. */
  "iperf-server-port"?: number;
  /** Option; default `udp`. */
  "iperf-protocol"?: "udp" | "tcp" | UnknownValue;
  /** Integer, 60 to 864000; default `0`. */
  "sam-report-intv"?: number;
  /** Option; default `enable`. */
  "channel-utilization"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `wireless-controller/wids-profile`. */
  "wids-profile"?: string;
  /** Option; default `disable`. Since 7.6. */
  "ai-darrp-support"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  darrp?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `wireless-controller/arrp-profile`. */
  "arrp-profile"?: string;
  /** Integer, 0 to 4294967295; default `0`. */
  "max-clients"?: number;
  /** Integer, 0 to 54000; default `0`. */
  "max-distance"?: number;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "vap-status"?: "enable" | "disable" | UnknownValue;
  /** Option; default `tunnel`. */
  "vap-all"?: "tunnel" | "bridge" | "manual" | UnknownValue;
  /** Table, by `name`. */
  vaps?: WirelessControllerWtpProfileRadio4Vaps[];
  /** Table, by `chan`. */
  channel?: WirelessControllerWtpProfileRadio4Channel[];
  /** Option; default `disable`. */
  "call-admission-control"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 60; default `10`. */
  "call-capacity"?: number;
  /** Option; default `disable`. */
  "bandwidth-admission-control"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 600000; default `2000`. */
  "bandwidth-capacity"?: number;
}
