// Generated from specs/fortios/cmdb/switch-controller.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { ChildTable, Singleton, Table } from "../../../cmdb/types.ts";
import type {
  SwitchControllerAutoConfigCustomChildren,
  SwitchControllerFlowTrackingChildren,
  SwitchControllerFortilinkSettingsNacPortsChildren,
  SwitchControllerManagedSwitchIgmpSnoopingChildren,
  SwitchControllerManagedSwitchIpSourceGuardChildren,
  SwitchControllerManagedSwitchMirrorChildren,
  SwitchControllerManagedSwitchSnmpCommunityChildren,
  SwitchControllerQosIpDscpMapChildren,
  SwitchControllerQosQueuePolicyChildren,
  SwitchControllerQuarantineChildren,
  SwitchControllerSnmpCommunityChildren,
  SwitchControllerStpInstanceChildren,
  SwitchControllerSwitchGroupChildren,
  SwitchControllerTrafficSnifferChildren,
  SwitchControllerVlanPolicyChildren,
} from "../../7.4/tree/switch-controller.ts";
import type {
  SwitchController8021XSettings,
  SwitchControllerAutoConfigCustom,
  SwitchControllerAutoConfigDefault,
  SwitchControllerAutoConfigPolicy,
  SwitchControllerCustomCommand,
  SwitchControllerDynamicPortPolicy,
  SwitchControllerDynamicPortPolicyPolicy,
  SwitchControllerDynamicPortPolicyPolicyInterfaceTags,
  SwitchControllerFlowTracking,
  SwitchControllerFortilinkSettings,
  SwitchControllerGlobal,
  SwitchControllerGlobalCustomCommand,
  SwitchControllerGlobalDisableDiscovery,
  SwitchControllerIgmpSnooping,
  SwitchControllerInitialConfigTemplate,
  SwitchControllerInitialConfigVlans,
  SwitchControllerLldpProfile,
  SwitchControllerLldpProfileCustomTlvs,
  SwitchControllerLldpProfileMedLocationService,
  SwitchControllerLldpProfileMedNetworkPolicy,
  SwitchControllerLldpSettings,
  SwitchControllerLocation,
  SwitchControllerMacPolicy,
  SwitchControllerManagedSwitch,
  SwitchControllerManagedSwitchCustomCommand,
  SwitchControllerManagedSwitchDhcpSnoopingStaticClient,
  SwitchControllerManagedSwitchIpSourceGuard,
  SwitchControllerManagedSwitchMirror,
  SwitchControllerManagedSwitchPorts,
  SwitchControllerManagedSwitchPortsAllowedVlans,
  SwitchControllerManagedSwitchPortsInterfaceTags,
  SwitchControllerManagedSwitchPortsMembers,
  SwitchControllerManagedSwitchPortsUntaggedVlans,
  SwitchControllerManagedSwitchRemoteLog,
  SwitchControllerManagedSwitchSnmpCommunity,
  SwitchControllerManagedSwitchSnmpUser,
  SwitchControllerManagedSwitchStaticMac,
  SwitchControllerManagedSwitchStpInstance,
  SwitchControllerNetworkMonitorSettings,
  SwitchControllerPtpPolicy,
  SwitchControllerPtpSettings,
  SwitchControllerQosDot1pMap,
  SwitchControllerQosIpDscpMap,
  SwitchControllerQosQosPolicy,
  SwitchControllerQosQueuePolicy,
  SwitchControllerQuarantine,
  SwitchControllerRemoteLog,
  SwitchControllerSecurityPolicy8021X,
  SwitchControllerSecurityPolicy8021XUserGroup,
  SwitchControllerSecurityPolicyLocalAccess,
  SwitchControllerSflow,
  SwitchControllerSnmpCommunity,
  SwitchControllerSnmpSysinfo,
  SwitchControllerSnmpTrapThreshold,
  SwitchControllerSnmpUser,
  SwitchControllerStormControl,
  SwitchControllerStormControlPolicy,
  SwitchControllerStpInstance,
  SwitchControllerStpSettings,
  SwitchControllerSwitchGroup,
  SwitchControllerSwitchInterfaceTag,
  SwitchControllerSwitchLog,
  SwitchControllerSwitchProfile,
  SwitchControllerSystem,
  SwitchControllerTrafficPolicy,
  SwitchControllerTrafficSniffer,
  SwitchControllerVirtualPortPool,
  SwitchControllerVlanPolicy,
} from "../types/switch-controller.ts";

export type {
  SwitchControllerAutoConfigCustomChildren,
  SwitchControllerFlowTrackingChildren,
  SwitchControllerFortilinkSettingsNacPortsChildren,
  SwitchControllerManagedSwitchIgmpSnoopingChildren,
  SwitchControllerManagedSwitchIpSourceGuardChildren,
  SwitchControllerManagedSwitchMirrorChildren,
  SwitchControllerManagedSwitchSnmpCommunityChildren,
  SwitchControllerQosIpDscpMapChildren,
  SwitchControllerQosQueuePolicyChildren,
  SwitchControllerQuarantineChildren,
  SwitchControllerQuarantineTargetsChildren,
  SwitchControllerSnmpCommunityChildren,
  SwitchControllerStpInstanceChildren,
  SwitchControllerSwitchGroupChildren,
  SwitchControllerTrafficSnifferChildren,
  SwitchControllerTrafficSnifferTargetPortChildren,
  SwitchControllerVlanPolicyChildren,
} from "../../7.4/tree/switch-controller.ts";

/** Child tables of `switch-controller.security-policy/802-1X`. */
export interface SwitchControllerSecurityPolicy8021XChildren {
  /** Table, by `name`. */
  readonly userGroup: ChildTable<SwitchControllerSecurityPolicy8021XUserGroup, "name">;
}

/** Child tables of `switch-controller/dynamic-port-policy`. */
export interface SwitchControllerDynamicPortPolicyChildren {
  /** Table, by `name`. */
  readonly policy: ChildTable<SwitchControllerDynamicPortPolicyPolicy, "name", SwitchControllerDynamicPortPolicyPolicyChildren>;
}

/** Child tables of `switch-controller/dynamic-port-policy/policy`. */
export interface SwitchControllerDynamicPortPolicyPolicyChildren {
  /** Table, by `tag-name`. */
  readonly interfaceTags: ChildTable<SwitchControllerDynamicPortPolicyPolicyInterfaceTags, "tag-name">;
}

/** Child tables of `switch-controller/fortilink-settings`. */
export interface SwitchControllerFortilinkSettingsChildren {
  /** Group of fields. */
  readonly nacPorts: SwitchControllerFortilinkSettingsNacPortsChildren;
}

/** Child tables of `switch-controller/global`. */
export interface SwitchControllerGlobalChildren {
  /** Table, by `name`. */
  readonly disableDiscovery: ChildTable<SwitchControllerGlobalDisableDiscovery, "name">;
  /** Table, by `command-entry`. */
  readonly customCommand: ChildTable<SwitchControllerGlobalCustomCommand, "command-entry">;
}

/** Child tables of `switch-controller/lldp-profile`. */
export interface SwitchControllerLldpProfileChildren {
  /** Table, by `name`. */
  readonly medNetworkPolicy: ChildTable<SwitchControllerLldpProfileMedNetworkPolicy, "name">;
  /** Table, by `name`. */
  readonly medLocationService: ChildTable<SwitchControllerLldpProfileMedLocationService, "name">;
  /** Table, by `name`. */
  readonly customTlvs: ChildTable<SwitchControllerLldpProfileCustomTlvs, "name">;
}

/** Child tables of `switch-controller/managed-switch`. */
export interface SwitchControllerManagedSwitchChildren {
  /** Table, by `port-name`. */
  readonly ports: ChildTable<SwitchControllerManagedSwitchPorts, "port-name", SwitchControllerManagedSwitchPortsChildren>;
  /** Table, by `port`. */
  readonly ipSourceGuard: ChildTable<SwitchControllerManagedSwitchIpSourceGuard, "port", SwitchControllerManagedSwitchIpSourceGuardChildren>;
  /** Table, by `id`. */
  readonly stpInstance: ChildTable<SwitchControllerManagedSwitchStpInstance, "id">;
  /** Table, by `id`. */
  readonly snmpCommunity: ChildTable<SwitchControllerManagedSwitchSnmpCommunity, "id", SwitchControllerManagedSwitchSnmpCommunityChildren>;
  /** Table, by `name`. */
  readonly snmpUser: ChildTable<SwitchControllerManagedSwitchSnmpUser, "name">;
  /** Table, by `name`. */
  readonly remoteLog: ChildTable<SwitchControllerManagedSwitchRemoteLog, "name">;
  /** Table, by `name`. */
  readonly mirror: ChildTable<SwitchControllerManagedSwitchMirror, "name", SwitchControllerManagedSwitchMirrorChildren>;
  /** Table, by `id`. */
  readonly staticMac: ChildTable<SwitchControllerManagedSwitchStaticMac, "id">;
  /** Table, by `command-entry`. */
  readonly customCommand: ChildTable<SwitchControllerManagedSwitchCustomCommand, "command-entry">;
  /** Table, by `name`. */
  readonly dhcpSnoopingStaticClient: ChildTable<SwitchControllerManagedSwitchDhcpSnoopingStaticClient, "name">;
  /** Group of fields. */
  readonly igmpSnooping: SwitchControllerManagedSwitchIgmpSnoopingChildren;
}

/** Child tables of `switch-controller/managed-switch/ports`. */
export interface SwitchControllerManagedSwitchPortsChildren {
  /** Table, by `vlan-name`. */
  readonly allowedVlans: ChildTable<SwitchControllerManagedSwitchPortsAllowedVlans, "vlan-name">;
  /** Table, by `vlan-name`. */
  readonly untaggedVlans: ChildTable<SwitchControllerManagedSwitchPortsUntaggedVlans, "vlan-name">;
  /** Table, by `tag-name`. */
  readonly interfaceTags: ChildTable<SwitchControllerManagedSwitchPortsInterfaceTags, "tag-name">;
  /** Table, by `member-name`. */
  readonly members: ChildTable<SwitchControllerManagedSwitchPortsMembers, "member-name">;
}

/** `/cmdb/switch-controller`. */
export interface SwitchControllerTree {
  /** The settings `switch-controller/802-1X-settings`. */
  readonly "8021XSettings": Singleton<SwitchController8021XSettings>;
  /** A row of `switch-controller/custom-command`, by `command-name`. */
  readonly customCommand: Table<SwitchControllerCustomCommand, "command-name">;
  /** A row of `switch-controller/dynamic-port-policy`, by `name`. */
  readonly dynamicPortPolicy: Table<SwitchControllerDynamicPortPolicy, "name", SwitchControllerDynamicPortPolicyChildren>;
  /** The settings `switch-controller/flow-tracking`. */
  readonly flowTracking: Singleton<SwitchControllerFlowTracking> & SwitchControllerFlowTrackingChildren;
  /** A row of `switch-controller/fortilink-settings`, by `name`. */
  readonly fortilinkSettings: Table<SwitchControllerFortilinkSettings, "name", SwitchControllerFortilinkSettingsChildren>;
  /** The settings `switch-controller/global`. */
  readonly global: Singleton<SwitchControllerGlobal> & SwitchControllerGlobalChildren;
  /** The settings `switch-controller/igmp-snooping`. */
  readonly igmpSnooping: Singleton<SwitchControllerIgmpSnooping>;
  /** A row of `switch-controller/lldp-profile`, by `name`. */
  readonly lldpProfile: Table<SwitchControllerLldpProfile, "name", SwitchControllerLldpProfileChildren>;
  /** The settings `switch-controller/lldp-settings`. */
  readonly lldpSettings: Singleton<SwitchControllerLldpSettings>;
  /** A row of `switch-controller/location`, by `name`. */
  readonly location: Table<SwitchControllerLocation, "name">;
  /** A row of `switch-controller/mac-policy`, by `name`. */
  readonly macPolicy: Table<SwitchControllerMacPolicy, "name">;
  /** A row of `switch-controller/managed-switch`, by `switch-id`. */
  readonly managedSwitch: Table<SwitchControllerManagedSwitch, "switch-id", SwitchControllerManagedSwitchChildren>;
  /** The settings `switch-controller/network-monitor-settings`. */
  readonly networkMonitorSettings: Singleton<SwitchControllerNetworkMonitorSettings>;
  /** The settings `switch-controller/quarantine`. */
  readonly quarantine: Singleton<SwitchControllerQuarantine> & SwitchControllerQuarantineChildren;
  /** A row of `switch-controller/remote-log`, by `name`. */
  readonly remoteLog: Table<SwitchControllerRemoteLog, "name">;
  /** The settings `switch-controller/sflow`. */
  readonly sflow: Singleton<SwitchControllerSflow>;
  /** A row of `switch-controller/snmp-community`, by `id`. */
  readonly snmpCommunity: Table<SwitchControllerSnmpCommunity, "id", SwitchControllerSnmpCommunityChildren>;
  /** The settings `switch-controller/snmp-sysinfo`. */
  readonly snmpSysinfo: Singleton<SwitchControllerSnmpSysinfo>;
  /** The settings `switch-controller/snmp-trap-threshold`. */
  readonly snmpTrapThreshold: Singleton<SwitchControllerSnmpTrapThreshold>;
  /** A row of `switch-controller/snmp-user`, by `name`. */
  readonly snmpUser: Table<SwitchControllerSnmpUser, "name">;
  /** The settings `switch-controller/storm-control`. */
  readonly stormControl: Singleton<SwitchControllerStormControl>;
  /** A row of `switch-controller/storm-control-policy`, by `name`. */
  readonly stormControlPolicy: Table<SwitchControllerStormControlPolicy, "name">;
  /** A row of `switch-controller/stp-instance`, by `id`. */
  readonly stpInstance: Table<SwitchControllerStpInstance, "id", SwitchControllerStpInstanceChildren>;
  /** The settings `switch-controller/stp-settings`. */
  readonly stpSettings: Singleton<SwitchControllerStpSettings>;
  /** A row of `switch-controller/switch-group`, by `name`. */
  readonly switchGroup: Table<SwitchControllerSwitchGroup, "name", SwitchControllerSwitchGroupChildren>;
  /** A row of `switch-controller/switch-interface-tag`, by `name`. */
  readonly switchInterfaceTag: Table<SwitchControllerSwitchInterfaceTag, "name">;
  /** The settings `switch-controller/switch-log`. */
  readonly switchLog: Singleton<SwitchControllerSwitchLog>;
  /** A row of `switch-controller/switch-profile`, by `name`. */
  readonly switchProfile: Table<SwitchControllerSwitchProfile, "name">;
  /** The settings `switch-controller/system`. */
  readonly system: Singleton<SwitchControllerSystem>;
  /** A row of `switch-controller/traffic-policy`, by `name`. */
  readonly trafficPolicy: Table<SwitchControllerTrafficPolicy, "name">;
  /** The settings `switch-controller/traffic-sniffer`. */
  readonly trafficSniffer: Singleton<SwitchControllerTrafficSniffer> & SwitchControllerTrafficSnifferChildren;
  /** A row of `switch-controller/virtual-port-pool`, by `name`. */
  readonly virtualPortPool: Table<SwitchControllerVirtualPortPool, "name">;
  /** A row of `switch-controller/vlan-policy`, by `name`. */
  readonly vlanPolicy: Table<SwitchControllerVlanPolicy, "name", SwitchControllerVlanPolicyChildren>;
  readonly autoConfig: SwitchControllerAutoConfigTree;
  readonly initialConfig: SwitchControllerInitialConfigTree;
  readonly ptp: SwitchControllerPtpTree;
  readonly qos: SwitchControllerQosTree;
  readonly securityPolicy: SwitchControllerSecurityPolicyTree;
}

/** `/cmdb/switch-controller.auto-config`. */
export interface SwitchControllerAutoConfigTree {
  /** A row of `switch-controller.auto-config/custom`, by `name`. */
  readonly custom: Table<SwitchControllerAutoConfigCustom, "name", SwitchControllerAutoConfigCustomChildren>;
  /** The settings `switch-controller.auto-config/default`. */
  readonly default: Singleton<SwitchControllerAutoConfigDefault>;
  /** A row of `switch-controller.auto-config/policy`, by `name`. */
  readonly policy: Table<SwitchControllerAutoConfigPolicy, "name">;
}

/** `/cmdb/switch-controller.initial-config`. */
export interface SwitchControllerInitialConfigTree {
  /** A row of `switch-controller.initial-config/template`, by `name`. */
  readonly template: Table<SwitchControllerInitialConfigTemplate, "name">;
  /** The settings `switch-controller.initial-config/vlans`. */
  readonly vlans: Singleton<SwitchControllerInitialConfigVlans>;
}

/** `/cmdb/switch-controller.ptp`. */
export interface SwitchControllerPtpTree {
  /** A row of `switch-controller.ptp/policy`, by `name`. Until 7.2. */
  readonly policy: Table<SwitchControllerPtpPolicy, "name">;
  /** The settings `switch-controller.ptp/settings`. Until 7.2. */
  readonly settings: Singleton<SwitchControllerPtpSettings>;
}

/** `/cmdb/switch-controller.qos`. */
export interface SwitchControllerQosTree {
  /** A row of `switch-controller.qos/dot1p-map`, by `name`. */
  readonly dot1pMap: Table<SwitchControllerQosDot1pMap, "name">;
  /** A row of `switch-controller.qos/ip-dscp-map`, by `name`. */
  readonly ipDscpMap: Table<SwitchControllerQosIpDscpMap, "name", SwitchControllerQosIpDscpMapChildren>;
  /** A row of `switch-controller.qos/qos-policy`, by `name`. */
  readonly qosPolicy: Table<SwitchControllerQosQosPolicy, "name">;
  /** A row of `switch-controller.qos/queue-policy`, by `name`. */
  readonly queuePolicy: Table<SwitchControllerQosQueuePolicy, "name", SwitchControllerQosQueuePolicyChildren>;
}

/** `/cmdb/switch-controller.security-policy`. */
export interface SwitchControllerSecurityPolicyTree {
  /** A row of `switch-controller.security-policy/802-1X`, by `name`. */
  readonly "8021X": Table<SwitchControllerSecurityPolicy8021X, "name", SwitchControllerSecurityPolicy8021XChildren>;
  /** A row of `switch-controller.security-policy/local-access`, by `name`. */
  readonly localAccess: Table<SwitchControllerSecurityPolicyLocalAccess, "name">;
}
