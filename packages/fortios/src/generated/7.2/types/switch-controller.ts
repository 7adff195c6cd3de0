// Generated from specs/fortios/cmdb/switch-controller.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { Values } from "../../../cmdb/types.ts";
import type {
  SwitchControllerDynamicPortPolicyPolicyInterfaceTags,
  SwitchControllerFortilinkSettingsNacPorts,
  SwitchControllerGlobalCustomCommand,
  SwitchControllerGlobalDisableDiscovery,
  SwitchControllerLldpProfileCustomTlvs,
  SwitchControllerLldpProfileMedLocationService,
  SwitchControllerLldpProfileMedNetworkPolicy,
  SwitchControllerManagedSwitchCustomCommand,
  SwitchControllerManagedSwitchDhcpSnoopingStaticClient,
  SwitchControllerManagedSwitchIgmpSnooping,
  SwitchControllerManagedSwitchIpSourceGuard,
  SwitchControllerManagedSwitchMirror,
  SwitchControllerManagedSwitchPortsAllowedVlans,
  SwitchControllerManagedSwitchPortsInterfaceTags,
  SwitchControllerManagedSwitchPortsMembers,
  SwitchControllerManagedSwitchPortsUntaggedVlans,
  SwitchControllerManagedSwitchRemoteLog,
  SwitchControllerManagedSwitchSnmpCommunity,
  SwitchControllerManagedSwitchSnmpSysinfo,
  SwitchControllerManagedSwitchSnmpTrapThreshold,
  SwitchControllerManagedSwitchSnmpUser,
  SwitchControllerManagedSwitchStaticMac,
  SwitchControllerManagedSwitchStormControl,
  SwitchControllerManagedSwitchStpInstance,
  SwitchControllerManagedSwitchStpSettings,
  SwitchControllerManagedSwitchSwitchLog,
  SwitchControllerSecurityPolicy8021XUserGroup,
} from "../../7.4/types/switch-controller.ts";

export type {
  SwitchControllerAutoConfigCustom,
  SwitchControllerAutoConfigCustomSwitchBinding,
  SwitchControllerAutoConfigDefault,
  SwitchControllerAutoConfigPolicy,
  SwitchControllerCustomCommand,
  SwitchControllerDynamicPortPolicyPolicyInterfaceTags,
  SwitchControllerFlowTracking,
  SwitchControllerFlowTrackingAggregates,
  SwitchControllerFlowTrackingCollectors,
  SwitchControllerFortilinkSettingsNacPorts,
  SwitchControllerFortilinkSettingsNacPortsNacSegmentVlans,
  SwitchControllerGlobalCustomCommand,
  SwitchControllerGlobalDisableDiscovery,
  SwitchControllerIgmpSnooping,
  SwitchControllerInitialConfigTemplate,
  SwitchControllerInitialConfigVlans,
  SwitchControllerLldpProfileCustomTlvs,
  SwitchControllerLldpProfileMedLocationService,
  SwitchControllerLldpProfileMedNetworkPolicy,
  SwitchControllerLldpSettings,
  SwitchControllerLocation,
  SwitchControllerLocationAddressCivic,
  SwitchControllerLocationCoordinates,
  SwitchControllerLocationElinNumber,
  SwitchControllerMacPolicy,
  SwitchControllerManagedSwitchCustomCommand,
  SwitchControllerManagedSwitchDhcpSnoopingStaticClient,
  SwitchControllerManagedSwitchIgmpSnooping,
  SwitchControllerManagedSwitchIgmpSnoopingVlans,
  SwitchControllerManagedSwitchIpSourceGuard,
  SwitchControllerManagedSwitchIpSourceGuardBindingEntry,
  SwitchControllerManagedSwitchMirror,
  SwitchControllerManagedSwitchMirrorSrcEgress,
  SwitchControllerManagedSwitchMirrorSrcIngress,
  SwitchControllerManagedSwitchPortsAllowedVlans,
  SwitchControllerManagedSwitchPortsInterfaceTags,
  SwitchControllerManagedSwitchPortsMembers,
  SwitchControllerManagedSwitchPortsUntaggedVlans,
  SwitchControllerManagedSwitchRemoteLog,
  SwitchControllerManagedSwitchSnmpCommunity,
  SwitchControllerManagedSwitchSnmpCommunityHosts,
  SwitchControllerManagedSwitchSnmpSysinfo,
  SwitchControllerManagedSwitchSnmpTrapThreshold,
  SwitchControllerManagedSwitchSnmpUser,
  SwitchControllerManagedSwitchStaticMac,
  SwitchControllerManagedSwitchStormControl,
  SwitchControllerManagedSwitchStpInstance,
  SwitchControllerManagedSwitchStpSettings,
  SwitchControllerManagedSwitchSwitchLog,
  SwitchControllerNetworkMonitorSettings,
  SwitchControllerQosDot1pMap,
  SwitchControllerQosIpDscpMap,
  SwitchControllerQosIpDscpMapMap,
  SwitchControllerQosQosPolicy,
  SwitchControllerQosQueuePolicy,
  SwitchControllerQosQueuePolicyCosQueue,
  SwitchControllerQuarantine,
  SwitchControllerQuarantineTargets,
  SwitchControllerQuarantineTargetsTag,
  SwitchControllerRemoteLog,
  SwitchControllerSecurityPolicy8021XUserGroup,
  SwitchControllerSecurityPolicyLocalAccess,
  SwitchControllerSflow,
  SwitchControllerSnmpCommunity,
  SwitchControllerSnmpCommunityHosts,
  SwitchControllerSnmpSysinfo,
  SwitchControllerSnmpTrapThreshold,
  SwitchControllerSnmpUser,
  SwitchControllerStormControl,
  SwitchControllerStormControlPolicy,
  SwitchControllerStpInstance,
  SwitchControllerStpInstanceVlanRange,
  SwitchControllerStpSettings,
  SwitchControllerSwitchGroup,
  SwitchControllerSwitchGroupMembers,
  SwitchControllerSwitchInterfaceTag,
  SwitchControllerSwitchLog,
  SwitchControllerSwitchProfile,
  SwitchControllerTrafficPolicy,
  SwitchControllerTrafficSniffer,
  SwitchControllerTrafficSnifferTargetIp,
  SwitchControllerTrafficSnifferTargetMac,
  SwitchControllerTrafficSnifferTargetPort,
  SwitchControllerTrafficSnifferTargetPortInPorts,
  SwitchControllerTrafficSnifferTargetPortOutPorts,
  SwitchControllerVirtualPortPool,
  SwitchControllerVlanPolicy,
  SwitchControllerVlanPolicyAllowedVlans,
  SwitchControllerVlanPolicyUntaggedVlans,
} from "../../7.4/types/switch-controller.ts";

/** A row of `switch-controller.ptp/policy`, by `name`. Until 7.2. */
export interface SwitchControllerPtpPolicy {
  /** Text, up to 63 characters. */
  name: string;
  /** Option. */
  status?: "disable" | "enable" | UnknownValue;
}

/** The settings `switch-controller.ptp/settings`. Until 7.2. */
export interface SwitchControllerPtpSettings {
  /** Option. */
  mode?: "disable" | "transparent-e2e" | "transparent-p2p" | UnknownValue;
}

/** A row of `switch-controller.security-policy/802-1X`, by `name`. */
export interface SwitchControllerSecurityPolicy8021X {
  /** Text, up to 31 characters. */
  name: string;
  /** Option; default `802.1X`. */
  "security-mode"?: "802.1X" | "802.1X-mac-based" | UnknownValue;
  /** Table, by `name`. */
  "user-group"?: SwitchControllerSecurityPolicy8021XUserGroup[];
  /** Option; default `disable`. */
  "mac-auth-bypass"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "open-auth"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  "eap-passthru"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  "eap-auto-untagged-vlans"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "guest-vlan"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  "guest-vlan-id"?: string;
  /** Integer, 1 to 900; default `30`. */
  "guest-auth-delay"?: number;
  /** Option; default `disable`. */
  "auth-fail-vlan"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  "auth-fail-vlan-id"?: string;
  /** Option; default `enable`. */
  "framevid-apply"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "radius-timeout-overwrite"?: "disable" | "enable" | UnknownValue;
  /** Option; default `802.1X`. */
  "policy-type"?: "802.1X" | UnknownValue;
  /** Integer, 3 to 15; default `3`. */
  "authserver-timeout-period"?: number;
  /** Option; default `disable`. */
  "authserver-timeout-vlan"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  "authserver-timeout-vlanid"?: string;
}

/** The settings `switch-controller/802-1X-settings`. */
export interface SwitchController8021XSettings {
  /** Option; default `set-unauth`. */
  "link-down-auth"?: "set-unauth" | "no-action" | UnknownValue;
  /** Integer, 0 to 1440; default `60`. */
  "reauth-period"?: number;
  /** Integer, 0 to 15; default `3`. */
  "max-reauth-attempt"?: number;
  /** Integer, 12 to 60; default `30`. */
  "tx-period"?: number;
  /** Option; default `disable`. */
  "mab-reauth"?: "disable" | "enable" | UnknownValue;
}

/** A row of `switch-controller/dynamic-port-policy`, by `name`. */
export interface SwitchControllerDynamicPortPolicy {
  /** Text, up to 63 characters. */
  name: string;
  /** Text, up to 63 characters. */
  description?: string;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  fortilink?: string;
  /** Table, by `name`. */
  policy?: SwitchControllerDynamicPortPolicyPolicy[];
}

/** Table, by `name`. */
export interface SwitchControllerDynamicPortPolicyPolicy {
  /** Text, up to 63 characters. */
  name: string;
  /** Text, up to 63 characters. */
  description?: string;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `device`. */
  category?: "device" | "interface-tag" | UnknownValue;
  /** Table, by `tag-name`. */
  "interface-tags"?: SwitchControllerDynamicPortPolicyPolicyInterfaceTags[];
  /** Text, up to 17 characters. */
  mac?: string;
  /** Text, up to 15 characters. */
  "hw-vendor"?: string;
  /** Text, up to 15 characters. */
  type?: string;
  /** Text, up to 31 characters. */
  family?: string;
  /** Text, up to 64 characters. */
  host?: string;
  /** Text, up to 63 characters. Refers to `switch-controller/lldp-profile`. */
  "lldp-profile"?: string;
  /** Text, up to 63 characters. Refers to `switch-controller.qos/qos-policy`. */
  "qos-policy"?: string;
  /** Text, up to 31 characters. Refers to `switch-controller.security-policy/802-1X`. */
  "802-1x"?: string;
  /** Text, up to 63 characters. Refers to `switch-controller/vlan-policy`. */
  "vlan-policy"?: string;
  /** Option; default `enable`. */
  "bounce-port-link"?: "disable" | "enable" | UnknownValue;
}

/** A row of `switch-controller/fortilink-settings`, by `name`. */
export interface SwitchControllerFortilinkSettings {
  /** Text, up to 35 characters. */
  name: string;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  fortilink?: string;
  /** Integer, 1 to 1440; default `15`. */
  "inactive-timer"?: number;
  /** Option; default `enable`. */
  "link-down-flush"?: "disable" | "enable" | UnknownValue;
  /** Group of fields. */
  "nac-ports"?: SwitchControllerFortilinkSettingsNacPorts;
}

/** The settings `switch-controller/global`. */
export interface SwitchControllerGlobal {
  /** Integer, 10 to 1000000; default `300`. */
  "mac-aging-interval"?: number;
  /** Option; default `enable`. */
  "https-image-push"?: "enable" | "disable" | UnknownValue;
  /** Option; default `defined`. */
  "vlan-all-mode"?: "all" | "defined" | UnknownValue;
  /** Option; default `configured`. `prune`, `configured` and `none` since 7.6. `enable` and `disable` until 7.4. */
  "vlan-optimization"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  "disable-discovery"?: SwitchControllerGlobalDisableDiscovery[];
  /** Integer, 0 to 168; default `24`. */
  "mac-retention-period"?: number;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  "default-virtual-switch-vlan"?: string;
  /** Option; default `disable`. */
  "dhcp-server-access-list"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "log-mac-limit-violations"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 4294967295; default `0`. */
  "mac-violation-timer"?: number;
  /** Option; default `enable`. */
  "sn-dns-resolution"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "mac-event-logging"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "bounce-quarantined-link"?: "disable" | "enable" | UnknownValue;
  /** Option; default `by-vlan`. */
  "quarantine-mode"?: "by-vlan" | "by-redirect" | UnknownValue;
  /** Option, several separated by blanks; default `mac-cache lldp dhcp-snooping l2-db l3-db`. */
  "update-user-device"?: Values<"mac-cache" | "lldp" | "dhcp-snooping" | "l2-db" | "l3-db">;
  /** Table, by `command-entry`. */
  "custom-command"?: SwitchControllerGlobalCustomCommand[];
  /** Option; default `enable`. */
  "fips-enforce"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "firmware-provision-on-authorization"?: "enable" | "disable" | UnknownValue;
}

/** A row of `switch-controller/lldp-profile`, by `name`. */
export interface SwitchControllerLldpProfile {
  /** Text, up to 63 characters. */
  name: string;
  /** Option, several separated by blanks. */
  "med-tlvs"?: Values<"inventory-management" | "network-policy" | "power-management" | "location-identification">;
  /** Option, several separated by blanks. */
  "802.1-tlvs"?: Values<"port-vlan-id">;
  /** Option, several separated by blanks. */
  "802.3-tlvs"?: Values<"max-frame-size" | "power-negotiation">;
  /** Option; default `enable`. */
  "auto-isl"?: "disable" | "enable" | UnknownValue;
  /** Integer, 1 to 30; default `3`. */
  "auto-isl-hello-timer"?: number;
  /** Integer, 0 to 90; default `60`. */
  "auto-isl-receive-timeout"?: number;
  /** Integer, 0 to 9; default `0`. */
  "auto-isl-port-group"?: number;
  /** Option; default `disable`. */
  "auto-mclag-icl"?: "disable" | "enable" | UnknownValue;
  /** Table, by `name`. */
  "med-network-policy"?: SwitchControllerLldpProfileMedNetworkPolicy[];
  /** Table, by `name`. */
  "med-location-service"?: SwitchControllerLldpProfileMedLocationService[];
  /** Table, by `name`. */
  "custom-tlvs"?: SwitchControllerLldpProfileCustomTlvs[];
}

/** A row of `switch-controller/managed-switch`, by `switch-id`. */
export interface SwitchControllerManagedSwitch {
  /** Text, up to 35 characters. */
  "switch-id": string;
  /** Text, up to 63 characters. */
  description?: string;
  /** Text, up to 35 characters; default `default`. Refers to `switch-controller/switch-profile`. */
  "switch-profile"?: string;
  /** Text, up to 31 characters; default `default`. Refers to `switch-controller.security-policy/local-access`. */
  "access-profile"?: string;
  /** Text, up to 35 characters. Refers to `system/interface`. */
  "fsw-wan1-peer"?: string;
  /** Option; default `discovered`. */
  "fsw-wan1-admin"?: "discovered" | "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "poe-pre-standard-detection"?: "enable" | "disable" | UnknownValue;
  /** Option; default `global`. */
  "dhcp-server-access-list"?: "global" | "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 255; default `0`. */
  "poe-detection-type"?: number;
  /** Integer, 0 to 1; default `0`. */
  "directly-connected"?: number;
  /** Integer, 0 to 255; default `0`. */
  version?: number;
  /** Integer, 0 to 255; default `0`. */
  "max-allowed-trunk-members"?: number;
  /** Integer, 0 to 255; default `0`. */
  "pre-provisioned"?: number;
  /** Integer, 0 to 1; default `0`. */
  "l3-discovered"?: number;
  /** Text, up to 31 characters. */
  "tdr-supported"?: string;
  /** Text; default `0x00000000000000000000000000000000`. */
  "dynamic-capability"?: string;
  /** Text, up to 32 characters. */
  "switch-device-tag"?: string;
  /** Text, up to 63 characters. */
  "switch-dhcp_opt43_key"?: string;
  /** Option; default `enable`. */
  "mclag-igmp-snooping-aware"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 1; default `0`. */
  "dynamically-discovered"?: number;
  /** Option; default `physical`. */
  type?: "virtual" | "physical" | UnknownValue;
  /** Text, up to 31 characters. */
  "owner-vdom"?: string;
  /** Text; default `00000000`. */
  "flow-identity"?: string;
  /** Text, up to 127 characters. */
  "staged-image-version"?: string;
  /** Integer, 0 to 255; default `0`. */
  "delayed-restart-trigger"?: number;
  /** Option; default `disable`. */
  "firmware-provision"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. */
  "firmware-provision-version"?: string;
  /** Option; default `disable`. */
  "firmware-provision-latest"?: "disable" | "once" | UnknownValue;
  /** Table, by `port-name`. */
  ports?: SwitchControllerManagedSwitchPorts[];
  /** Table, by `port`. */
  "ip-source-guard"?: SwitchControllerManagedSwitchIpSourceGuard[];
  /** Group of fields. */
  "stp-settings"?: SwitchControllerManagedSwitchStpSettings;
  /** Table, by `id`. */
  "stp-instance"?: SwitchControllerManagedSwitchStpInstance[];
  /** Option; default `disable`. */
  "override-snmp-sysinfo"?: "disable" | "enable" | UnknownValue;
  /** Group of fields. */
  "snmp-sysinfo"?: SwitchControllerManagedSwitchSnmpSysinfo;
  /** Option; default `disable`. */
  "override-snmp-trap-threshold"?: "enable" | "disable" | UnknownValue;
  /** Group of fields. */
  "snmp-trap-threshold"?: SwitchControllerManagedSwitchSnmpTrapThreshold;
  /** Option; default `disable`. */
  "override-snmp-community"?: "enable" | "disable" | UnknownValue;
  /** Table, by `id`. */
  "snmp-community"?: SwitchControllerManagedSwitchSnmpCommunity[];
  /** Option; default `disable`. */
  "override-snmp-user"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  "snmp-user"?: SwitchControllerManagedSwitchSnmpUser[];
  /** Option; default `taildrop`. */
  "qos-drop-policy"?: "taildrop" | "random-early-detection" | UnknownValue;
  /** Integer, 0 to 100; default `12`. */
  "qos-red-probability"?: number;
  /** Group of fields. */
  "switch-log"?: SwitchControllerManagedSwitchSwitchLog;
  /** Table, by `name`. */
  "remote-log"?: SwitchControllerManagedSwitchRemoteLog[];
  /** Group of fields. */
  "storm-control"?: SwitchControllerManagedSwitchStormControl;
  /** Table, by `name`. */
  mirror?: SwitchControllerManagedSwitchMirror[];
  /** Table, by `id`. */
  "static-mac"?: SwitchControllerManagedSwitchStaticMac[];
  /** Table, by `command-entry`. */
  "custom-command"?: SwitchControllerManagedSwitchCustomCommand[];
  /** Table, by `name`. */
  "dhcp-snooping-static-client"?: SwitchControllerManagedSwitchDhcpSnoopingStaticClient[];
  /** Group of fields. */
  "igmp-snooping"?: SwitchControllerManagedSwitchIgmpSnooping;
  /** Group of fields. */
  "802-1X-settings"?: SwitchControllerManagedSwitch8021XSettings;
  /** Text, up to 35 characters. Until 7.2. */
  name?: string;
}

/** Table, by `port-name`. */
export interface SwitchControllerManagedSwitchPorts {
  /** Text, up to 15 characters. */
  "port-name": string;
  /** Text, up to 15 characters. */
  "port-owner"?: string;
  /** Text, up to 35 characters. */
  "switch-id"?: string;
  /** Option; default `auto`. `2500full` and `40000auto` since 7.4. `sgmii-auto` since 7.6. */
  speed?: "10half" | "10full" | "100half" | "100full" | "1000full" | "10000full" | "auto" | "1000auto" | "1000full-fiber" | "40000full" | "auto-module" | "100FX-half" | "100FX-full" | "100000full" | "2500auto" | "25000full" | "50000full" | "10000cr" | "10000sr" | "100000sr4" | "100000cr4" | "40000sr4" | "40000cr4" | "25000cr" | "25000sr" | "50000cr" | "50000sr" | "5000auto" | UnknownValue;
  /** Option; default `up`. */
  status?: "up" | "down" | UnknownValue;
  /** Option; default `enable`. */
  "poe-status"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "ip-source-guard"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 63 characters; default `default`. Refers to `switch-controller.ptp/interface-policy`. */
  "ptp-policy"?: string;
  /** Option; default `bandwidth`. */
  "aggregator-mode"?: "bandwidth" | "count" | UnknownValue;
  /** Option; default `disable`. */
  flapguard?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 30; default `5`. */
  "flap-rate"?: number;
  /** Integer, 5 to 300; default `30`. */
  "flap-duration"?: number;
  /** Integer, 0 to 120; default `0`. */
  "flap-timeout"?: number;
  /** Option; default `disabled`. */
  "rpvst-port"?: "disabled" | "enabled" | UnknownValue;
  /** Option; default `disable`. */
  "poe-pre-standard-detection"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 64; default `0`. */
  "port-number"?: number;
  /** Integer, 0 to 1; default `0`. */
  "port-prefix-type"?: number;
  /** Integer, 0 to 1; default `0`. */
  "fortilink-port"?: number;
  /** Integer, 0 to 1; default `0`. */
  "poe-capable"?: number;
  /** Integer, 0 to 1; default `0`. */
  "stacking-port"?: number;
  /** Integer, 0 to 1; default `0`. */
  "p2p-port"?: number;
  /** Integer, 0 to 1; default `0`. */
  "mclag-icl-port"?: number;
  /** Integer, 0 to 1; default `0`. */
  "fiber-port"?: number;
  /** Text, up to 31 characters. */
  "media-type"?: string;
  /** Text, up to 63 characters. */
  "poe-standard"?: string;
  /** Text, up to 35 characters. */
  "poe-max-power"?: string;
  /** Integer, 0 to 1; default `0`. */
  "poe-mode-bt-cabable"?: number;
  /** Option; default `ieee802-3at`. */
  "poe-port-mode"?: "ieee802-3af" | "ieee802-3at" | "ieee802-3bt" | UnknownValue;
  /** Option; default `low-priority`. */
  "poe-port-priority"?: "critical-priority" | "high-priority" | "low-priority" | "medium-priority" | UnknownValue;
  /** Option; default `normal`. */
  "poe-port-power"?: "normal" | "perpetual" | "perpetual-fast" | UnknownValue;
  /** Integer, 0 to 4294967295; default `0`. */
  flags?: number;
  /** Text, up to 15 characters. */
  "isl-local-trunk-name"?: string;
  /** Text, up to 15 characters. */
  "isl-peer-port-name"?: string;
  /** Text, up to 35 characters. */
  "isl-peer-device-name"?: string;
  /** Text, up to 15 characters. */
  "fgt-peer-port-name"?: string;
  /** Text, up to 35 characters. */
  "fgt-peer-device-name"?: string;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  vlan?: string;
  /** Option; default `disable`. */
  "allowed-vlans-all"?: "enable" | "disable" | UnknownValue;
  /** Table, by `vlan-name`. */
  "allowed-vlans"?: SwitchControllerManagedSwitchPortsAllowedVlans[];
  /** Table, by `vlan-name`. */
  "untagged-vlans"?: SwitchControllerManagedSwitchPortsUntaggedVlans[];
  /** Option; default `physical`. */
  type?: "physical" | "trunk" | UnknownValue;
  /** Option; default `static`. */
  "access-mode"?: "dynamic" | "nac" | "static" | UnknownValue;
  /** Text, up to 63 characters. */
  "matched-dpp-policy"?: string;
  /** Text, up to 63 characters. */
  "matched-dpp-intf-tags"?: string;
  /** Option; default `untrusted`. */
  "dhcp-snooping"?: "untrusted" | "trusted" | UnknownValue;
  /** Option; default `disable`. */
  "dhcp-snoop-option82-trust"?: "enable" | "disable" | UnknownValue;
  /** Option; default `untrusted`. */
  "arp-inspection-trust"?: "untrusted" | "trusted" | UnknownValue;
  /** Option; default `disable`. */
  "igmp-snooping-flood-reports"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "mcast-snooping-flood-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enabled`. */
  "stp-state"?: "enabled" | "disabled" | UnknownValue;
  /** Option; default `disabled`. */
  "stp-root-guard"?: "enabled" | "disabled" | UnknownValue;
  /** Option; default `disabled`. */
  "stp-bpdu-guard"?: "enabled" | "disabled" | UnknownValue;
  /** Integer, 0 to 120; default `5`. */
  "stp-bpdu-guard-timeout"?: number;
  /** Option; default `enable`. */
  "edge-port"?: "enable" | "disable" | UnknownValue;
  /** Option; default `none`. */
  "discard-mode"?: "none" | "all-untagged" | "all-tagged" | UnknownValue;
  /** Option; default `disabled`. */
  "packet-sampler"?: "enabled" | "disabled" | UnknownValue;
  /** Integer, 0 to 99999; default `512`. */
  "packet-sample-rate"?: number;
  /** Integer, 0 to 255; default `0`. */
  "sflow-counter-interval"?: number;
  /** Option; default `both`. */
  "sample-direction"?: "tx" | "rx" | "both" | UnknownValue;
  /** Integer, 0 to 1; default `0`. */
  "fec-capable"?: number;
  /** Option; default `detect-by-module`. `detect-by-module` since 7.4. */
  "fec-state"?: "disabled" | "cl74" | "cl91" | UnknownValue;
  /** Option; default `disable`. */
  "flow-control"?: "disable" | "tx" | "rx" | "both" | UnknownValue;
  /** Integer, 128 to 2147483647; default `0`. */
  "pause-meter"?: number;
  /** Option; default `50%`. */
  "pause-meter-resume"?: "75%" | "50%" | "25%" | UnknownValue;
  /** Option; default `disabled`. */
  "loop-guard"?: "enabled" | "disabled" | UnknownValue;
  /** Integer, 0 to 120; default `45`. */
  "loop-guard-timeout"?: number;
  /** Text, up to 63 characters. Refers to `switch-controller/dynamic-port-policy`. */
  "port-policy"?: string;
  /** Text, up to 63 characters; default `default`. Refers to `switch-controller.qos/qos-policy`. */
  "qos-policy"?: string;
  /** Text, up to 63 characters; default `default`. Refers to `switch-controller/storm-control-policy`. */
  "storm-control-policy"?: string;
  /** Text, up to 31 characters. Refers to `switch-controller.security-policy/802-1X`. */
  "port-security-policy"?: string;
  /** Text, up to 35 characters. Refers to `switch-controller/virtual-port-pool`. */
  "export-to-pool"?: string;
  /** Table, by `tag-name`. */
  "interface-tags"?: SwitchControllerManagedSwitchPortsInterfaceTags[];
  /** Integer, 0 to 128; default `0`. */
  "learning-limit"?: number;
  /** Option; default `disable`. */
  "sticky-mac"?: "enable" | "disable" | UnknownValue;
  /** Option; default `tx-rx`. */
  "lldp-status"?: "disable" | "rx-only" | "tx-only" | "tx-rx" | UnknownValue;
  /** Text, up to 63 characters; default `default-auto-isl`. Refers to `switch-controller/lldp-profile`. */
  "lldp-profile"?: string;
  /** Text, up to 31 characters. Refers to `system/vdom`. */
  "export-to"?: string;
  /** MAC address; default `00:00:00:00:00:00`. */
  "mac-addr"?: string;
  /** Option; default `src-dst-ip`. */
  "port-selection-criteria"?: "src-mac" | "dst-mac" | "src-dst-mac" | "src-ip" | "dst-ip" | "src-dst-ip" | UnknownValue;
  /** Text, up to 63 characters. */
  description?: string;
  /** Option; default `slow`. */
  "lacp-speed"?: "slow" | "fast" | UnknownValue;
  /** Option; default `static`. */
  mode?: "static" | "lacp-passive" | "lacp-active" | UnknownValue;
  /** Option; default `disable`. */
  bundle?: "enable" | "disable" | UnknownValue;
  /** Option; default `block`. */
  "member-withdrawal-behavior"?: "forward" | "block" | UnknownValue;
  /** Option; default `disable`. */
  mclag?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 24; default `1`. */
  "min-bundle"?: number;
  /** Integer, 1 to 24; default `24`. */
  "max-bundle"?: number;
  /** Table, by `member-name`. */
  members?: SwitchControllerManagedSwitchPortsMembers[];
}

/** Group of fields. */
export interface SwitchControllerManagedSwitch8021XSettings {
  /** Option; default `disable`. */
  "local-override"?: "enable" | "disable" | UnknownValue;
  /** Option; default `set-unauth`. */
  "link-down-auth"?: "set-unauth" | "no-action" | UnknownValue;
  /** Integer, 0 to 1440; default `60`. */
  "reauth-period"?: number;
  /** Integer, 0 to 15; default `3`. */
  "max-reauth-attempt"?: number;
  /** Integer, 12 to 60; default `30`. */
  "tx-period"?: number;
  /** Option; default `disable`. */
  "mab-reauth"?: "disable" | "enable" | UnknownValue;
}

/** The settings `switch-controller/system`. */
export interface SwitchControllerSystem {
  /** Option; default `disable`. */
  "parallel-process-override"?: "disable" | "enable" | UnknownValue;
  /** Integer, 1 to 24; default `1`. */
  "parallel-process"?: number;
  /** Integer, 30 to 1800; default `60`. */
  "data-sync-interval"?: number;
  /** Integer, 0 to 255; default `1`. */
  "iot-weight-threshold"?: number;
  /** Integer, 2 to 10080; default `60`. */
  "iot-scan-interval"?: number;
  /** Integer, 0 to 10080; default `5`. */
  "iot-holdoff"?: number;
  /** Integer, 0 to 10080; default `1440`. */
  "iot-mac-idle"?: number;
  /** Integer, 5 to 180; default `60`. In 7.2: 5 to 60, default `15`. */
  "nac-periodic-interval"?: number;
  /** Integer, 5 to 180; default `60`. In 7.2: 5 to 60, default `15`. */
  "dynamic-periodic-interval"?: number;
  /** Option; default `compatible`. `moderate` since 7.4. */
  "tunnel-mode"?: "compatible" | "strict" | UnknownValue;
}
