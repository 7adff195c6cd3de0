// Generated from specs/fortios/cmdb/switch-controller.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { ChildTable, Singleton, Table } from "../../../cmdb/types.ts";
import type {
  SwitchControllerAclGroupChildren,
  SwitchControllerAutoConfigCustomChildren,
  SwitchControllerDynamicPortPolicyChildren,
  SwitchControllerFlowTrackingChildren,
  SwitchControllerFortilinkSettingsNacPortsChildren,
  SwitchControllerLldpProfileChildren,
  SwitchControllerManagedSwitchIgmpSnoopingChildren,
  SwitchControllerManagedSwitchIpSourceGuardChildren,
  SwitchControllerManagedSwitchMirrorChildren,
  SwitchControllerManagedSwitchSnmpCommunityChildren,
  SwitchControllerManagedSwitchSystemDhcpServerChildren,
  SwitchControllerQosIpDscpMapChildren,
  SwitchControllerQosQueuePolicyChildren,
  SwitchControllerQuarantineChildren,
  SwitchControllerSnmpCommunityChildren,
  SwitchControllerStpInstanceChildren,
  SwitchControllerSwitchGroupChildren,
  SwitchControllerTrafficSnifferChildren,
  SwitchControllerVlanPolicyChildren,
} from "../../7.6/tree/switch-controller.ts";
import type {
  SwitchController8021XSettings,
  SwitchControllerAclGroup,
  SwitchControllerAclIngress,
  SwitchControllerAutoConfigCustom,
  SwitchControllerAutoConfigDefault,
  SwitchControllerAutoConfigPolicy,
  SwitchControllerCustomCommand,
  SwitchControllerDynamicPortPolicy,
  SwitchControllerFlowTracking,
  SwitchControllerFortilinkSettings,
  SwitchControllerGlobal,
  SwitchControllerGlobalCustomCommand,
  SwitchControllerGlobalDisableDiscovery,
  SwitchControllerIgmpSnooping,
  SwitchControllerIgmpSnoopingStaticGroup,
  SwitchControllerIgmpSnoopingStaticGroupPorts,
  SwitchControllerIgmpSnoopingStaticGroupPortsPorts,
  SwitchControllerInitialConfigTemplate,
  SwitchControllerInitialConfigVlans,
  SwitchControllerIpSourceGuardLog,
  SwitchControllerLldpProfile,
  SwitchControllerLldpSettings,
  SwitchControllerLocation,
  SwitchControllerMacPolicy,
  SwitchControllerManagedSwitch,
  SwitchControllerManagedSwitchComponents,
  SwitchControllerManagedSwitchCustomCommand,
  SwitchControllerManagedSwitchDhcpSnoopingStaticClient,
  SwitchControllerManagedSwitchIpSourceGuard,
  SwitchControllerManagedSwitchMirror,
  SwitchControllerManagedSwitchPorts,
  SwitchControllerManagedSwitchPortsAclGroup,
  SwitchControllerManagedSwitchPortsAllowedVlans,
  SwitchControllerManagedSwitchPortsDhcpSnoopOption82Override,
  SwitchControllerManagedSwitchPortsFortiswitchAcls,
  SwitchControllerManagedSwitchPortsInterfaceTags,
  SwitchControllerManagedSwitchPortsMembers,
  SwitchControllerManagedSwitchPortsUntaggedVlans,
  SwitchControllerManagedSwitchRemoteLog,
  SwitchControllerManagedSwitchRouteOffloadRouter,
  SwitchControllerManagedSwitchRouterStatic,
  SwitchControllerManagedSwitchRouterVrf,
  SwitchControllerManagedSwitchSnmpCommunity,
  SwitchControllerManagedSwitchSnmpUser,
  SwitchControllerManagedSwitchStaticMac,
  SwitchControllerManagedSwitchStpInstance,
  SwitchControllerManagedSwitchSystemDhcpServer,
  SwitchControllerManagedSwitchSystemInterface,
  SwitchControllerManagedSwitchVlan,
  SwitchControllerNetworkMonitorSettings,
  SwitchControllerPtpInterfacePolicy,
  SwitchControllerPtpProfile,
  SwitchControllerQosDot1pMap,
  SwitchControllerQosIpDscpMap,
  SwitchControllerQosQosPolicy,
  SwitchControllerQosQueuePolicy,
  SwitchControllerQuarantine,
  SwitchControllerRemoteLog,
  SwitchControllerSecurityPolicy8021X,
  SwitchControllerSecurityPolicy8021XUserGroup,
  SwitchControllerSecurityPolicyAdmin,
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
  SwitchControllerAclGroupChildren,
  SwitchControllerAutoConfigCustomChildren,
  SwitchControllerDynamicPortPolicyChildren,
  SwitchControllerDynamicPortPolicyPolicyChildren,
  SwitchControllerFlowTrackingChildren,
  SwitchControllerFortilinkSettingsNacPortsChildren,
  SwitchControllerLldpProfileChildren,
  SwitchControllerManagedSwitchIgmpSnoopingChildren,
  SwitchControllerManagedSwitchIpSourceGuardChildren,
  SwitchControllerManagedSwitchMirrorChildren,
  SwitchControllerManagedSwitchSnmpCommunityChildren,
  SwitchControllerManagedSwitchSystemDhcpServerChildren,
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
} from "../../7.6/tree/switch-controller.ts";

/** Child tables of `switch-controller.security-policy/802-1X`. */
export interface SwitchControllerSecurityPolicy8021XChildren {
  /** Table, by `name`. */
  readonly userGroup: ChildTable<SwitchControllerSecurityPolicy8021XUserGroup, "name">;
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

/** Child tables of `switch-controller/igmp-snooping-static-group`. */
export interface SwitchControllerIgmpSnoopingStaticGroupChildren {
  /** Table, by `id`. Derived: rests on one indirect source. */
  readonly ports: ChildTable<SwitchControllerIgmpSnoopingStaticGroupPorts, "id", SwitchControllerIgmpSnoopingStaticGroupPortsChildren>;
}

/** Child tables of `switch-controller/igmp-snooping-static-group/ports`. */
export interface SwitchControllerIgmpSnoopingStaticGroupPortsChildren {
  /** Table, by `igmp-port-name`. Derived: rests on one indirect source. */
  readonly ports: ChildTable<SwitchControllerIgmpSnoopingStaticGroupPortsPorts, "igmp-port-name">;
}

/** Child tables of `switch-controller/managed-switch`. */
export interface SwitchControllerManagedSwitchChildren {
  /** Table, by `vlan-name`. Since 7.4. */
  readonly routeOffloadRouter: ChildTable<SwitchControllerManagedSwitchRouteOffloadRouter, "vlan-name">;
  /** Table, by `vlan-name`. Since 7.4. */
  readonly vlan: ChildTable<SwitchControllerManagedSwitchVlan, "vlan-name">;
  /** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
  readonly components: ChildTable<SwitchControllerManagedSwitchComponents, "name">;
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
  /** Table, by `name`. Since 7.6. */
  readonly routerVrf: ChildTable<SwitchControllerManagedSwitchRouterVrf, "name">;
  /** Table, by `name`. Since 7.6. */
  readonly systemInterface: ChildTable<SwitchControllerManagedSwitchSystemInterface, "name">;
  /** Table, by `id`. Since 7.6. */
  readonly routerStatic: ChildTable<SwitchControllerManagedSwitchRouterStatic, "id">;
  /** Table, by `id`. Since 7.6. */
  readonly systemDhcpServer: ChildTable<SwitchControllerManagedSwitchSystemDhcpServer, "id", SwitchControllerManagedSwitchSystemDhcpServerChildren>;
}

/** Child tables of `switch-controller/managed-switch/ports`. */
export interface SwitchControllerManagedSwitchPortsChildren {
  /** Table, by `vlan-name`. */
  readonly allowedVlans: ChildTable<SwitchControllerManagedSwitchPortsAllowedVlans, "vlan-name">;
  /** Table, by `vlan-name`. */
  readonly untaggedVlans: ChildTable<SwitchControllerManagedSwitchPortsUntaggedVlans, "vlan-name">;
  /** Table, by `name`. Since 7.4. */
  readonly aclGroup: ChildTable<SwitchControllerManagedSwitchPortsAclGroup, "name">;
  /** Table, by `id`. Since 7.4. */
  readonly fortiswitchAcls: ChildTable<SwitchControllerManagedSwitchPortsFortiswitchAcls, "id">;
  /** Table, by `vlan-name`. Since 7.4. */
  readonly dhcpSnoopOption82Override: ChildTable<SwitchControllerManagedSwitchPortsDhcpSnoopOption82Override, "vlan-name">;
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
  /**
   * A row of `switch-controller/igmp-snooping-static-group`, by `name`. Since 8.0. Derived: rests on one indirect
   * source.
   */
  readonly igmpSnoopingStaticGroup: Table<SwitchControllerIgmpSnoopingStaticGroup, "name", SwitchControllerIgmpSnoopingStaticGroupChildren>;
  /** The settings `switch-controller/ip-source-guard-log`. Since 7.6. */
  readonly ipSourceGuardLog: Singleton<SwitchControllerIpSourceGuardLog>;
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
  readonly acl: SwitchControllerAclTree;
  readonly autoConfig: SwitchControllerAutoConfigTree;
  readonly initialConfig: SwitchControllerInitialConfigTree;
  readonly ptp: SwitchControllerPtpTree;
  readonly qos: SwitchControllerQosTree;
  readonly securityPolicy: SwitchControllerSecurityPolicyTree;
}

/** `/cmdb/switch-controller.acl`. */
export interface SwitchControllerAclTree {
  /** A row of `switch-controller.acl/group`, by `name`. Since 7.4. */
  readonly group: Table<SwitchControllerAclGroup, "name", SwitchControllerAclGroupChildren>;
  /** A row of `switch-controller.acl/ingress`, by `id`. Since 7.4. */
  readonly ingress: Table<SwitchControllerAclIngress, "id">;
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
  /** A row of `switch-controller.ptp/interface-policy`, by `name`. Since 7.4. */
  readonly interfacePolicy: Table<SwitchControllerPtpInterfacePolicy, "name">;
  /** A row of `switch-controller.ptp/profile`, by `name`. Since 7.4. */
  readonly profile: Table<SwitchControllerPtpProfile, "name">;
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
  /**
   * A row of `switch-controller.security-policy/admin`, by `name`. Since 8.0. Derived: rests on one indirect
   * source.
   */
  readonly admin: Table<SwitchControllerSecurityPolicyAdmin, "name">;
  /** A row of `switch-controller.security-policy/local-access`, by `name`. */
  readonly localAccess: Table<SwitchControllerSecurityPolicyLocalAccess, "name">;
}
