// Generated from specs/fortios/cmdb/system.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { ChildTable, ReadTable, Singleton, Table } from "../../../cmdb/types.ts";
import type {
  SystemAdminChildren,
  SystemAlarmChildren,
  SystemApiUserChildren,
  SystemAutomationDestinationChildren,
  SystemAutomationStitchChildren,
  SystemAutomationTriggerChildren,
  SystemCentralManagementChildren,
  SystemDdnsChildren,
  SystemDhcp6ServerChildren,
  SystemDhcpServerExcludeRangeChildren,
  SystemDhcpServerIpRangeChildren,
  SystemDhcpServerOptionsChildren,
  SystemFabricVpnChildren,
  SystemGeoipOverrideChildren,
  SystemInterfaceIpv6Ip6PrefixListChildren,
  SystemInterfaceTaggingChildren,
  SystemInterfaceVrrpChildren,
  SystemIpamRulesChildren,
  SystemIpsecAggregateChildren,
  SystemMobileTunnelChildren,
  SystemNdProxyChildren,
  SystemObjectTaggingChildren,
  SystemPtpChildren,
  SystemReplacemsgGroupChildren,
  SystemSamlChildren,
  SystemSdnConnectorExternalAccountListChildren,
  SystemSdnConnectorGcpProjectListChildren,
  SystemSdnConnectorNicChildren,
  SystemSdnConnectorRouteTableChildren,
  SystemSdwanDuplicationChildren,
  SystemSpeedTestServerChildren,
  SystemSsoAdminChildren,
  SystemSsoForticloudAdminChildren,
  SystemSsoFortigateCloudAdminChildren,
  SystemStandaloneClusterClusterPeerChildren,
  SystemSwitchInterfaceChildren,
  SystemVdomDnsChildren,
  SystemVirtualWirePairChildren,
  SystemZoneChildren,
} from "../../7.4/tree/system.ts";
import type {
  System3gModemCustom,
  SystemAccprofile,
  SystemAcme,
  SystemAcmeAccounts,
  SystemAcmeInterface,
  SystemAdmin,
  SystemAffinityInterrupt,
  SystemAffinityPacketRedistribution,
  SystemAlarm,
  SystemAlias,
  SystemApiUser,
  SystemArpTable,
  SystemAutoInstall,
  SystemAutoScript,
  SystemAutomationAction,
  SystemAutomationActionEmailTo,
  SystemAutomationActionHttpHeaders,
  SystemAutomationActionSdnConnector,
  SystemAutomationDestination,
  SystemAutomationStitch,
  SystemAutomationTrigger,
  SystemAutoupdateSchedule,
  SystemAutoupdateTunneling,
  SystemCentralManagement,
  SystemConsole,
  SystemCsf,
  SystemCsfFabricConnector,
  SystemCsfTrustedList,
  SystemCustomLanguage,
  SystemDdns,
  SystemDedicatedMgmt,
  SystemDeviceUpgrade,
  SystemDhcp6Server,
  SystemDhcpServer,
  SystemDhcpServerExcludeRange,
  SystemDhcpServerIpRange,
  SystemDhcpServerOptions,
  SystemDhcpServerReservedAddress,
  SystemDhcpServerTftpServer,
  SystemDhcpServerVciString,
  SystemDns,
  SystemDns64,
  SystemDnsDatabase,
  SystemDnsDatabaseDnsEntry,
  SystemDnsDomain,
  SystemDnsServer,
  SystemDnsServerHostname,
  SystemDscpBasedPriority,
  SystemEmailServer,
  SystemExternalResource,
  SystemFabricVpn,
  SystemFederatedUpgrade,
  SystemFederatedUpgradeNodeList,
  SystemFipsCc,
  SystemFortiguard,
  SystemFortindr,
  SystemFortisandbox,
  SystemFssoPolling,
  SystemFtmPush,
  SystemGeneve,
  SystemGeoipCountry,
  SystemGeoipOverride,
  SystemGiGk,
  SystemGlobal,
  SystemGreTunnel,
  SystemHa,
  SystemHaHaMgmtInterfaces,
  SystemHaMonitor,
  SystemHaUnicastPeers,
  SystemHaVcluster,
  SystemHaVclusterVdom,
  SystemIke,
  SystemInterface,
  SystemInterfaceClientOptions,
  SystemInterfaceDhcpSnoopingServerList,
  SystemInterfaceFailAlertInterfaces,
  SystemInterfaceIpv6Dhcp6IapdList,
  SystemInterfaceIpv6Ip6DelegatedPrefixList,
  SystemInterfaceIpv6Ip6ExtraAddr,
  SystemInterfaceIpv6Ip6PrefixList,
  SystemInterfaceIpv6Vrrp6,
  SystemInterfaceMember,
  SystemInterfaceSecondaryip,
  SystemInterfaceSecurityGroups,
  SystemInterfaceTagging,
  SystemInterfaceVrrp,
  SystemIpam,
  SystemIpamPools,
  SystemIpamRules,
  SystemIpipTunnel,
  SystemIps,
  SystemIpsUrlfilterDns,
  SystemIpsUrlfilterDns6,
  SystemIpsecAggregate,
  SystemIpv6NeighborCache,
  SystemIpv6Tunnel,
  SystemIsfQueueProfile,
  SystemLinkMonitor,
  SystemLinkMonitorRoute,
  SystemLinkMonitorServer,
  SystemLinkMonitorServerList,
  SystemLldpNetworkPolicy,
  SystemLteModem,
  SystemMacAddressTable,
  SystemManagementTunnel,
  SystemMobileTunnel,
  SystemModem,
  SystemNdProxy,
  SystemNetflow,
  SystemNetworkVisibility,
  SystemNp6,
  SystemNpu,
  SystemNpuPortCpuMap,
  SystemNpuPortNpuMap,
  SystemNpuVlink,
  SystemNtp,
  SystemNtpInterface,
  SystemNtpNtpserver,
  SystemObjectTagging,
  SystemPasswordPolicy,
  SystemPasswordPolicyGuestAdmin,
  SystemPhysicalSwitch,
  SystemPppoeInterface,
  SystemProbeResponse,
  SystemProxyArp,
  SystemPtp,
  SystemReplacemsgAdmin,
  SystemReplacemsgAlertmail,
  SystemReplacemsgAuth,
  SystemReplacemsgAutomation,
  SystemReplacemsgFortiguardWf,
  SystemReplacemsgGroup,
  SystemReplacemsgHttp,
  SystemReplacemsgImage,
  SystemReplacemsgMail,
  SystemReplacemsgNacQuar,
  SystemReplacemsgSpam,
  SystemReplacemsgSslvpn,
  SystemReplacemsgTrafficQuota,
  SystemReplacemsgUtm,
  SystemResourceLimits,
  SystemSaml,
  SystemSdnConnector,
  SystemSdnConnectorExternalAccountList,
  SystemSdnConnectorExternalIp,
  SystemSdnConnectorForwardingRule,
  SystemSdnConnectorGcpProjectList,
  SystemSdnConnectorNic,
  SystemSdnConnectorRoute,
  SystemSdnConnectorRouteTable,
  SystemSdnConnectorServerList,
  SystemSdwan,
  SystemSdwanDuplication,
  SystemSdwanFailAlertInterfaces,
  SystemSdwanHealthCheck,
  SystemSdwanHealthCheckMembers,
  SystemSdwanHealthCheckSla,
  SystemSdwanMembers,
  SystemSdwanNeighbor,
  SystemSdwanNeighborMember,
  SystemSdwanService,
  SystemSdwanServiceDst,
  SystemSdwanServiceDst6,
  SystemSdwanServiceGroups,
  SystemSdwanServiceHealthCheck,
  SystemSdwanServiceInputDevice,
  SystemSdwanServiceInputZone,
  SystemSdwanServiceInternetServiceAppCtrl,
  SystemSdwanServiceInternetServiceAppCtrlCategory,
  SystemSdwanServiceInternetServiceAppCtrlGroup,
  SystemSdwanServiceInternetServiceCustom,
  SystemSdwanServiceInternetServiceCustomGroup,
  SystemSdwanServiceInternetServiceGroup,
  SystemSdwanServiceInternetServiceName,
  SystemSdwanServicePriorityMembers,
  SystemSdwanServicePriorityZone,
  SystemSdwanServiceSla,
  SystemSdwanServiceSrc,
  SystemSdwanServiceSrc6,
  SystemSdwanServiceUsers,
  SystemSdwanZone,
  SystemSessionHelper,
  SystemSessionTtl,
  SystemSessionTtlPort,
  SystemSettings,
  SystemSettingsGuiDefaultPolicyColumns,
  SystemSflow,
  SystemSitTunnel,
  SystemSmsServer,
  SystemSnmpCommunity,
  SystemSnmpCommunityHosts,
  SystemSnmpCommunityHosts6,
  SystemSnmpCommunityVdoms,
  SystemSnmpMibView,
  SystemSnmpSysinfo,
  SystemSnmpUser,
  SystemSnmpUserVdoms,
  SystemSpeedTestSchedule,
  SystemSpeedTestScheduleSchedules,
  SystemSpeedTestServer,
  SystemSpeedTestSetting,
  SystemSsoAdmin,
  SystemSsoForticloudAdmin,
  SystemSsoFortigateCloudAdmin,
  SystemStandaloneCluster,
  SystemStandaloneClusterClusterPeer,
  SystemStorage,
  SystemStp,
  SystemSwitchInterface,
  SystemTosBasedPriority,
  SystemVdom,
  SystemVdomDns,
  SystemVdomException,
  SystemVdomExceptionVdom,
  SystemVdomLink,
  SystemVdomNetflow,
  SystemVdomProperty,
  SystemVdomRadiusServer,
  SystemVdomSflow,
  SystemVirtualSwitch,
  SystemVirtualSwitchPort,
  SystemVirtualWirePair,
  SystemVneTunnel,
  SystemVxlan,
  SystemVxlanRemoteIp,
  SystemVxlanRemoteIp6,
  SystemWccp,
  SystemZone,
} from "../types/system.ts";

export type {
  SystemAdminChildren,
  SystemAlarmChildren,
  SystemAlarmGroupsChildren,
  SystemApiUserChildren,
  SystemAutomationDestinationChildren,
  SystemAutomationStitchChildren,
  SystemAutomationTriggerChildren,
  SystemCentralManagementChildren,
  SystemDdnsChildren,
  SystemDhcp6ServerChildren,
  SystemDhcpServerExcludeRangeChildren,
  SystemDhcpServerIpRangeChildren,
  SystemDhcpServerOptionsChildren,
  SystemFabricVpnChildren,
  SystemGeoipOverrideChildren,
  SystemInterfaceIpv6Ip6PrefixListChildren,
  SystemInterfaceTaggingChildren,
  SystemInterfaceVrrpChildren,
  SystemIpamRulesChildren,
  SystemIpsecAggregateChildren,
  SystemMobileTunnelChildren,
  SystemNdProxyChildren,
  SystemObjectTaggingChildren,
  SystemPtpChildren,
  SystemReplacemsgGroupChildren,
  SystemSamlChildren,
  SystemSamlServiceProvidersChildren,
  SystemSdnConnectorExternalAccountListChildren,
  SystemSdnConnectorGcpProjectListChildren,
  SystemSdnConnectorNicChildren,
  SystemSdnConnectorRouteTableChildren,
  SystemSdwanDuplicationChildren,
  SystemSpeedTestServerChildren,
  SystemSsoAdminChildren,
  SystemSsoForticloudAdminChildren,
  SystemSsoFortigateCloudAdminChildren,
  SystemStandaloneClusterClusterPeerChildren,
  SystemStandaloneClusterClusterPeerSessionSyncFilterChildren,
  SystemSwitchInterfaceChildren,
  SystemVdomDnsChildren,
  SystemVirtualWirePairChildren,
  SystemZoneChildren,
  SystemZoneTaggingChildren,
} from "../../7.4/tree/system.ts";

/** Child tables of `system.dhcp/server`. */
export interface SystemDhcpServerChildren {
  /** Table, by `id`. */
  readonly ipRange: ChildTable<SystemDhcpServerIpRange, "id", SystemDhcpServerIpRangeChildren>;
  /** Table, by `tftp-server`. */
  readonly tftpServer: ChildTable<SystemDhcpServerTftpServer, "tftp-server">;
  /** Table, by `id`. */
  readonly options: ChildTable<SystemDhcpServerOptions, "id", SystemDhcpServerOptionsChildren>;
  /** Table, by `vci-string`. */
  readonly vciString: ChildTable<SystemDhcpServerVciString, "vci-string">;
  /** Table, by `id`. */
  readonly excludeRange: ChildTable<SystemDhcpServerExcludeRange, "id", SystemDhcpServerExcludeRangeChildren>;
  /** Table, by `id`. */
  readonly reservedAddress: ChildTable<SystemDhcpServerReservedAddress, "id">;
}

/** Child tables of `system.snmp/community`. */
export interface SystemSnmpCommunityChildren {
  /** Table, by `id`. */
  readonly hosts: ChildTable<SystemSnmpCommunityHosts, "id">;
  /** Table, by `id`. */
  readonly hosts6: ChildTable<SystemSnmpCommunityHosts6, "id">;
  /** Table, by `name`. */
  readonly vdoms: ChildTable<SystemSnmpCommunityVdoms, "name">;
}

/** Child tables of `system.snmp/user`. */
export interface SystemSnmpUserChildren {
  /** Table, by `name`. */
  readonly vdoms: ChildTable<SystemSnmpUserVdoms, "name">;
}

/** Child tables of `system/acme`. */
export interface SystemAcmeChildren {
  /** Table, by `interface-name`. */
  readonly interface: ChildTable<SystemAcmeInterface, "interface-name">;
  /** Table, by `id`. */
  readonly accounts: ChildTable<SystemAcmeAccounts, "id">;
}

/** Child tables of `system/automation-action`. */
export interface SystemAutomationActionChildren {
  /** Table, by `name`. */
  readonly emailTo: ChildTable<SystemAutomationActionEmailTo, "name">;
  /** Table, by `id`. */
  readonly httpHeaders: ChildTable<SystemAutomationActionHttpHeaders, "id">;
  /** Table, by `name`. */
  readonly sdnConnector: ChildTable<SystemAutomationActionSdnConnector, "name">;
}

/** Child tables of `system/csf`. */
export interface SystemCsfChildren {
  /** Table, by `name`. */
  readonly trustedList: ChildTable<SystemCsfTrustedList, "name">;
  /** Table, by `serial`. */
  readonly fabricConnector: ChildTable<SystemCsfFabricConnector, "serial">;
}

/** Child tables of `system/dns`. */
export interface SystemDnsChildren {
  /** Table, by `hostname`. */
  readonly serverHostname: ChildTable<SystemDnsServerHostname, "hostname">;
  /** Table, by `domain`. */
  readonly domain: ChildTable<SystemDnsDomain, "domain">;
}

/** Child tables of `system/dns-database`. */
export interface SystemDnsDatabaseChildren {
  /** Table, by `id`. */
  readonly dnsEntry: ChildTable<SystemDnsDatabaseDnsEntry, "id">;
}

/** Child tables of `system/federated-upgrade`. */
export interface SystemFederatedUpgradeChildren {
  /** Table, by `serial`. */
  readonly nodeList: ChildTable<SystemFederatedUpgradeNodeList, "serial">;
}

/** Child tables of `system/ha`. */
export interface SystemHaChildren {
  /** Table, by `id`. */
  readonly haMgmtInterfaces: ChildTable<SystemHaHaMgmtInterfaces, "id">;
  /** Table, by `id`. */
  readonly unicastPeers: ChildTable<SystemHaUnicastPeers, "id">;
  /** Table, by `vcluster-id`. */
  readonly vcluster: ChildTable<SystemHaVcluster, "vcluster-id", SystemHaVclusterChildren>;
}

/** Child tables of `system/ha/vcluster`. */
export interface SystemHaVclusterChildren {
  /** Table, by `name`. */
  readonly vdom: ChildTable<SystemHaVclusterVdom, "name">;
}

/** Child tables of `system/interface`. */
export interface SystemInterfaceChildren {
  /** Table, by `id`. */
  readonly clientOptions: ChildTable<SystemInterfaceClientOptions, "id">;
  /** Table, by `name`. */
  readonly failAlertInterfaces: ChildTable<SystemInterfaceFailAlertInterfaces, "name">;
  /** Table, by `interface-name`. */
  readonly member: ChildTable<SystemInterfaceMember, "interface-name">;
  /** Table, by `name`. */
  readonly securityGroups: ChildTable<SystemInterfaceSecurityGroups, "name">;
  /** Table, by `vrid`. */
  readonly vrrp: ChildTable<SystemInterfaceVrrp, "vrid", SystemInterfaceVrrpChildren>;
  /** Table, by `id`. */
  readonly secondaryip: ChildTable<SystemInterfaceSecondaryip, "id">;
  /** Table, by `name`. */
  readonly dhcpSnoopingServerList: ChildTable<SystemInterfaceDhcpSnoopingServerList, "name">;
  /** Table, by `name`. */
  readonly tagging: ChildTable<SystemInterfaceTagging, "name", SystemInterfaceTaggingChildren>;
  /** Group of fields. */
  readonly ipv6: SystemInterfaceIpv6Children;
}

/** Child tables of `system/interface/ipv6`. */
export interface SystemInterfaceIpv6Children {
  /** Table, by `prefix`. */
  readonly ip6ExtraAddr: ChildTable<SystemInterfaceIpv6Ip6ExtraAddr, "prefix">;
  /** Table, by `prefix`. */
  readonly ip6PrefixList: ChildTable<SystemInterfaceIpv6Ip6PrefixList, "prefix", SystemInterfaceIpv6Ip6PrefixListChildren>;
  /** Table, by `prefix-id`. */
  readonly ip6DelegatedPrefixList: ChildTable<SystemInterfaceIpv6Ip6DelegatedPrefixList, "prefix-id">;
  /** Table, by `iaid`. */
  readonly dhcp6IapdList: ChildTable<SystemInterfaceIpv6Dhcp6IapdList, "iaid">;
  /** Table, by `vrid`. */
  readonly vrrp6: ChildTable<SystemInterfaceIpv6Vrrp6, "vrid">;
}

/** Child tables of `system/ipam`. */
export interface SystemIpamChildren {
  /** Table, by `name`. */
  readonly pools: ChildTable<SystemIpamPools, "name">;
  /** Table, by `name`. */
  readonly rules: ChildTable<SystemIpamRules, "name", SystemIpamRulesChildren>;
}

/** Child tables of `system/link-monitor`. */
export interface SystemLinkMonitorChildren {
  /** Table, by `address`. */
  readonly server: ChildTable<SystemLinkMonitorServer, "address">;
  /** Table, by `subnet`. */
  readonly route: ChildTable<SystemLinkMonitorRoute, "subnet">;
  /** Table, by `id`. */
  readonly serverList: ChildTable<SystemLinkMonitorServerList, "id">;
}

/** Child tables of `system/npu`. */
export interface SystemNpuChildren {
  /** Table, by `interface`. */
  readonly portCpuMap: ChildTable<SystemNpuPortCpuMap, "interface">;
  /** Table, by `interface`. Until 7.2. */
  readonly portNpuMap: ChildTable<SystemNpuPortNpuMap, "interface">;
}

/** Child tables of `system/ntp`. */
export interface SystemNtpChildren {
  /** Table, by `id`. */
  readonly ntpserver: ChildTable<SystemNtpNtpserver, "id">;
  /** Table, by `interface-name`. */
  readonly interface: ChildTable<SystemNtpInterface, "interface-name">;
}

/** Child tables of `system/sdn-connector`. */
export interface SystemSdnConnectorChildren {
  /** Table, by `ip`. */
  readonly serverList: ChildTable<SystemSdnConnectorServerList, "ip">;
  /** Table, by `role-arn`. */
  readonly externalAccountList: ChildTable<SystemSdnConnectorExternalAccountList, "role-arn", SystemSdnConnectorExternalAccountListChildren>;
  /** Table, by `name`. */
  readonly nic: ChildTable<SystemSdnConnectorNic, "name", SystemSdnConnectorNicChildren>;
  /** Table, by `name`. */
  readonly routeTable: ChildTable<SystemSdnConnectorRouteTable, "name", SystemSdnConnectorRouteTableChildren>;
  /** Table, by `name`. */
  readonly externalIp: ChildTable<SystemSdnConnectorExternalIp, "name">;
  /** Table, by `name`. */
  readonly route: ChildTable<SystemSdnConnectorRoute, "name">;
  /** Table, by `id`. */
  readonly gcpProjectList: ChildTable<SystemSdnConnectorGcpProjectList, "id", SystemSdnConnectorGcpProjectListChildren>;
  /** Table, by `rule-name`. */
  readonly forwardingRule: ChildTable<SystemSdnConnectorForwardingRule, "rule-name">;
}

/** Child tables of `system/sdwan`. */
export interface SystemSdwanChildren {
  /** Table, by `name`. */
  readonly failAlertInterfaces: ChildTable<SystemSdwanFailAlertInterfaces, "name">;
  /** Table, by `name`. */
  readonly zone: ChildTable<SystemSdwanZone, "name">;
  /** Table, by `seq-num`. */
  readonly members: ChildTable<SystemSdwanMembers, "seq-num">;
  /** Table, by `name`. */
  readonly healthCheck: ChildTable<SystemSdwanHealthCheck, "name", SystemSdwanHealthCheckChildren>;
  /** Table, by `id`. */
  readonly service: ChildTable<SystemSdwanService, "id", SystemSdwanServiceChildren>;
  /** Table, by `ip`. */
  readonly neighbor: ChildTable<SystemSdwanNeighbor, "ip", SystemSdwanNeighborChildren>;
  /** Table, by `id`. */
  readonly duplication: ChildTable<SystemSdwanDuplication, "id", SystemSdwanDuplicationChildren>;
}

/** Child tables of `system/sdwan/health-check`. */
export interface SystemSdwanHealthCheckChildren {
  /** Table, by `seq-num`. */
  readonly members: ChildTable<SystemSdwanHealthCheckMembers, "seq-num">;
  /** Table, by `id`. */
  readonly sla: ChildTable<SystemSdwanHealthCheckSla, "id">;
}

/** Child tables of `system/sdwan/service`. */
export interface SystemSdwanServiceChildren {
  /** Table, by `name`. */
  readonly inputDevice: ChildTable<SystemSdwanServiceInputDevice, "name">;
  /** Table, by `name`. */
  readonly inputZone: ChildTable<SystemSdwanServiceInputZone, "name">;
  /** Table, by `name`. */
  readonly dst: ChildTable<SystemSdwanServiceDst, "name">;
  /** Table, by `name`. */
  readonly src: ChildTable<SystemSdwanServiceSrc, "name">;
  /** Table, by `name`. */
  readonly dst6: ChildTable<SystemSdwanServiceDst6, "name">;
  /** Table, by `name`. */
  readonly src6: ChildTable<SystemSdwanServiceSrc6, "name">;
  /** Table, by `name`. */
  readonly users: ChildTable<SystemSdwanServiceUsers, "name">;
  /** Table, by `name`. */
  readonly groups: ChildTable<SystemSdwanServiceGroups, "name">;
  /** Table, by `name`. */
  readonly internetServiceCustom: ChildTable<SystemSdwanServiceInternetServiceCustom, "name">;
  /** Table, by `name`. */
  readonly internetServiceCustomGroup: ChildTable<SystemSdwanServiceInternetServiceCustomGroup, "name">;
  /** Table, by `name`. */
  readonly internetServiceName: ChildTable<SystemSdwanServiceInternetServiceName, "name">;
  /** Table, by `name`. */
  readonly internetServiceGroup: ChildTable<SystemSdwanServiceInternetServiceGroup, "name">;
  /** Table, by `id`. */
  readonly internetServiceAppCtrl: ChildTable<SystemSdwanServiceInternetServiceAppCtrl, "id">;
  /** Table, by `name`. */
  readonly internetServiceAppCtrlGroup: ChildTable<SystemSdwanServiceInternetServiceAppCtrlGroup, "name">;
  /** Table, by `id`. */
  readonly internetServiceAppCtrlCategory: ChildTable<SystemSdwanServiceInternetServiceAppCtrlCategory, "id">;
  /** Table, by `name`. */
  readonly healthCheck: ChildTable<SystemSdwanServiceHealthCheck, "name">;
  /** Table, by `health-check`. */
  readonly sla: ChildTable<SystemSdwanServiceSla, "health-check">;
  /** Table, by `seq-num`. */
  readonly priorityMembers: ChildTable<SystemSdwanServicePriorityMembers, "seq-num">;
  /** Table, by `name`. */
  readonly priorityZone: ChildTable<SystemSdwanServicePriorityZone, "name">;
}

/** Child tables of `system/sdwan/neighbor`. */
export interface SystemSdwanNeighborChildren {
  /** Table, by `seq-num`. */
  readonly member: ChildTable<SystemSdwanNeighborMember, "seq-num">;
}

/** Child tables of `system/session-ttl`. */
export interface SystemSessionTtlChildren {
  /** Table, by `id`. */
  readonly port: ChildTable<SystemSessionTtlPort, "id">;
}

/** Child tables of `system/settings`. */
export interface SystemSettingsChildren {
  /** Table, by `name`. */
  readonly guiDefaultPolicyColumns: ChildTable<SystemSettingsGuiDefaultPolicyColumns, "name">;
}

/** Child tables of `system/speed-test-schedule`. */
export interface SystemSpeedTestScheduleChildren {
  /** Table, by `name`. */
  readonly schedules: ChildTable<SystemSpeedTestScheduleSchedules, "name">;
}

/** Child tables of `system/standalone-cluster`. */
export interface SystemStandaloneClusterChildren {
  /** Table, by `sync-id`. */
  readonly clusterPeer: ChildTable<SystemStandaloneClusterClusterPeer, "sync-id", SystemStandaloneClusterClusterPeerChildren>;
}

/** Child tables of `system/vdom-exception`. */
export interface SystemVdomExceptionChildren {
  /** Table, by `name`. */
  readonly vdom: ChildTable<SystemVdomExceptionVdom, "name">;
}

/** Child tables of `system/virtual-switch`. */
export interface SystemVirtualSwitchChildren {
  /** Table, by `name`. */
  readonly port: ChildTable<SystemVirtualSwitchPort, "name">;
}

/** Child tables of `system/vxlan`. */
export interface SystemVxlanChildren {
  /** Table, by `ip`. */
  readonly remoteIp: ChildTable<SystemVxlanRemoteIp, "ip">;
  /** Table, by `ip6`. */
  readonly remoteIp6: ChildTable<SystemVxlanRemoteIp6, "ip6">;
}

/** `/cmdb/system`. */
export interface SystemTree {
  /** A row of `system/accprofile`, by `name`. */
  readonly accprofile: Table<SystemAccprofile, "name">;
  /** The settings `system/acme`. */
  readonly acme: Singleton<SystemAcme> & SystemAcmeChildren;
  /** A row of `system/admin`, by `name`. */
  readonly admin: Table<SystemAdmin, "name", SystemAdminChildren>;
  /** A row of `system/affinity-interrupt`, by `id`. */
  readonly affinityInterrupt: Table<SystemAffinityInterrupt, "id">;
  /** A row of `system/affinity-packet-redistribution`, by `id`. */
  readonly affinityPacketRedistribution: Table<SystemAffinityPacketRedistribution, "id">;
  /** The settings `system/alarm`. */
  readonly alarm: Singleton<SystemAlarm> & SystemAlarmChildren;
  /** A row of `system/alias`, by `name`. */
  readonly alias: Table<SystemAlias, "name">;
  /** A row of `system/api-user`, by `name`. */
  readonly apiUser: Table<SystemApiUser, "name", SystemApiUserChildren>;
  /** A row of `system/arp-table`, by `id`. */
  readonly arpTable: Table<SystemArpTable, "id">;
  /** The settings `system/auto-install`. */
  readonly autoInstall: Singleton<SystemAutoInstall>;
  /** A row of `system/auto-script`, by `name`. */
  readonly autoScript: Table<SystemAutoScript, "name">;
  /** A row of `system/automation-action`, by `name`. */
  readonly automationAction: Table<SystemAutomationAction, "name", SystemAutomationActionChildren>;
  /** A row of `system/automation-destination`, by `name`. */
  readonly automationDestination: Table<SystemAutomationDestination, "name", SystemAutomationDestinationChildren>;
  /** A row of `system/automation-stitch`, by `name`. */
  readonly automationStitch: Table<SystemAutomationStitch, "name", SystemAutomationStitchChildren>;
  /** A row of `system/automation-trigger`, by `name`. */
  readonly automationTrigger: Table<SystemAutomationTrigger, "name", SystemAutomationTriggerChildren>;
  /** The settings `system/central-management`. */
  readonly centralManagement: Singleton<SystemCentralManagement> & SystemCentralManagementChildren;
  /** The settings `system/console`. */
  readonly console: Singleton<SystemConsole>;
  /** The settings `system/csf`. */
  readonly csf: Singleton<SystemCsf> & SystemCsfChildren;
  /** A row of `system/custom-language`, by `name`. */
  readonly customLanguage: Table<SystemCustomLanguage, "name">;
  /** A row of `system/ddns`, by `ddnsid`. */
  readonly ddns: Table<SystemDdns, "ddnsid", SystemDdnsChildren>;
  /** The settings `system/dedicated-mgmt`. */
  readonly dedicatedMgmt: Singleton<SystemDedicatedMgmt>;
  /** A row of `system/device-upgrade`, by `serial`. */
  readonly deviceUpgrade: Table<SystemDeviceUpgrade, "serial">;
  /** The settings `system/dns`. */
  readonly dns: Singleton<SystemDns> & SystemDnsChildren;
  /** A row of `system/dns-database`, by `name`. */
  readonly dnsDatabase: Table<SystemDnsDatabase, "name", SystemDnsDatabaseChildren>;
  /** A row of `system/dns-server`, by `name`. */
  readonly dnsServer: Table<SystemDnsServer, "name">;
  /** The settings `system/dns64`. */
  readonly dns64: Singleton<SystemDns64>;
  /** A row of `system/dscp-based-priority`, by `id`. */
  readonly dscpBasedPriority: Table<SystemDscpBasedPriority, "id">;
  /** The settings `system/email-server`. */
  readonly emailServer: Singleton<SystemEmailServer>;
  /** A row of `system/external-resource`, by `name`. */
  readonly externalResource: Table<SystemExternalResource, "name">;
  /** The settings `system/fabric-vpn`. */
  readonly fabricVpn: Singleton<SystemFabricVpn> & SystemFabricVpnChildren;
  /** The settings `system/federated-upgrade`. */
  readonly federatedUpgrade: Singleton<SystemFederatedUpgrade> & SystemFederatedUpgradeChildren;
  /** The settings `system/fips-cc`. */
  readonly fipsCc: Singleton<SystemFipsCc>;
  /** The settings `system/fortiguard`. */
  readonly fortiguard: Singleton<SystemFortiguard>;
  /** The settings `system/fortindr`. */
  readonly fortindr: Singleton<SystemFortindr>;
  /** The settings `system/fortisandbox`. */
  readonly fortisandbox: Singleton<SystemFortisandbox>;
  /** The settings `system/fsso-polling`. */
  readonly fssoPolling: Singleton<SystemFssoPolling>;
  /** The settings `system/ftm-push`. */
  readonly ftmPush: Singleton<SystemFtmPush>;
  /** A row of `system/geneve`, by `name`. */
  readonly geneve: Table<SystemGeneve, "name">;
  /** A row of `system/geoip-country`, by `id`. Read only. */
  readonly geoipCountry: ReadTable<SystemGeoipCountry, "id">;
  /** A row of `system/geoip-override`, by `name`. */
  readonly geoipOverride: Table<SystemGeoipOverride, "name", SystemGeoipOverrideChildren>;
  /** The settings `system/gi-gk`. */
  readonly giGk: Singleton<SystemGiGk>;
  /** The settings `system/global`. */
  readonly global: Singleton<SystemGlobal>;
  /** A row of `system/gre-tunnel`, by `name`. */
  readonly greTunnel: Table<SystemGreTunnel, "name">;
  /** The settings `system/ha`. */
  readonly ha: Singleton<SystemHa> & SystemHaChildren;
  /** The settings `system/ha-monitor`. */
  readonly haMonitor: Singleton<SystemHaMonitor>;
  /** The settings `system/ike`. */
  readonly ike: Singleton<SystemIke>;
  /** A row of `system/interface`, by `name`. */
  readonly interface: Table<SystemInterface, "name", SystemInterfaceChildren>;
  /** The settings `system/ipam`. */
  readonly ipam: Singleton<SystemIpam> & SystemIpamChildren;
  /** A row of `system/ipip-tunnel`, by `name`. */
  readonly ipipTunnel: Table<SystemIpipTunnel, "name">;
  /** The settings `system/ips`. */
  readonly ips: Singleton<SystemIps>;
  /** A row of `system/ips-urlfilter-dns`, by `address`. */
  readonly ipsUrlfilterDns: Table<SystemIpsUrlfilterDns, "address">;
  /** A row of `system/ips-urlfilter-dns6`, by `address6`. */
  readonly ipsUrlfilterDns6: Table<SystemIpsUrlfilterDns6, "address6">;
  /** A row of `system/ipsec-aggregate`, by `name`. */
  readonly ipsecAggregate: Table<SystemIpsecAggregate, "name", SystemIpsecAggregateChildren>;
  /** A row of `system/ipv6-neighbor-cache`, by `id`. */
  readonly ipv6NeighborCache: Table<SystemIpv6NeighborCache, "id">;
  /** A row of `system/ipv6-tunnel`, by `name`. */
  readonly ipv6Tunnel: Table<SystemIpv6Tunnel, "name">;
  /** A row of `system/isf-queue-profile`, by `name`. */
  readonly isfQueueProfile: Table<SystemIsfQueueProfile, "name">;
  /** A row of `system/link-monitor`, by `name`. */
  readonly linkMonitor: Table<SystemLinkMonitor, "name", SystemLinkMonitorChildren>;
  /** The settings `system/lte-modem`. */
  readonly lteModem: Singleton<SystemLteModem>;
  /** A row of `system/mac-address-table`, by `mac`. */
  readonly macAddressTable: Table<SystemMacAddressTable, "mac">;
  /** The settings `system/management-tunnel`. */
  readonly managementTunnel: Singleton<SystemManagementTunnel>;
  /** A row of `system/mobile-tunnel`, by `name`. */
  readonly mobileTunnel: Table<SystemMobileTunnel, "name", SystemMobileTunnelChildren>;
  /** The settings `system/modem`. */
  readonly modem: Singleton<SystemModem>;
  /** The settings `system/nd-proxy`. */
  readonly ndProxy: Singleton<SystemNdProxy> & SystemNdProxyChildren;
  /** The settings `system/netflow`. */
  readonly netflow: Singleton<SystemNetflow>;
  /** The settings `system/network-visibility`. */
  readonly networkVisibility: Singleton<SystemNetworkVisibility>;
  /** A row of `system/np6`, by `name`. */
  readonly np6: Table<SystemNp6, "name">;
  /** The settings `system/npu`. */
  readonly npu: Singleton<SystemNpu> & SystemNpuChildren;
  /** A row of `system/npu-vlink`, by `name`. In 7.2 and 8.0 only. Derived: rests on one indirect source. */
  readonly npuVlink: Table<SystemNpuVlink, "name">;
  /** The settings `system/ntp`. */
  readonly ntp: Singleton<SystemNtp> & SystemNtpChildren;
  /** A row of `system/object-tagging`, by `category`. */
  readonly objectTagging: Table<SystemObjectTagging, "category", SystemObjectTaggingChildren>;
  /** The settings `system/password-policy`. */
  readonly passwordPolicy: Singleton<SystemPasswordPolicy>;
  /** The settings `system/password-policy-guest-admin`. */
  readonly passwordPolicyGuestAdmin: Singleton<SystemPasswordPolicyGuestAdmin>;
  /** A row of `system/physical-switch`, by `name`. */
  readonly physicalSwitch: Table<SystemPhysicalSwitch, "name">;
  /** A row of `system/pppoe-interface`, by `name`. */
  readonly pppoeInterface: Table<SystemPppoeInterface, "name">;
  /** The settings `system/probe-response`. */
  readonly probeResponse: Singleton<SystemProbeResponse>;
  /** A row of `system/proxy-arp`, by `id`. */
  readonly proxyArp: Table<SystemProxyArp, "id">;
  /** The settings `system/ptp`. */
  readonly ptp: Singleton<SystemPtp> & SystemPtpChildren;
  /** A row of `system/replacemsg-group`, by `name`. */
  readonly replacemsgGroup: Table<SystemReplacemsgGroup, "name", SystemReplacemsgGroupChildren>;
  /** A row of `system/replacemsg-image`, by `name`. */
  readonly replacemsgImage: Table<SystemReplacemsgImage, "name">;
  /** The settings `system/resource-limits`. */
  readonly resourceLimits: Singleton<SystemResourceLimits>;
  /** The settings `system/saml`. */
  readonly saml: Singleton<SystemSaml> & SystemSamlChildren;
  /** A row of `system/sdn-connector`, by `name`. */
  readonly sdnConnector: Table<SystemSdnConnector, "name", SystemSdnConnectorChildren>;
  /** The settings `system/sdwan`. */
  readonly sdwan: Singleton<SystemSdwan> & SystemSdwanChildren;
  /** A row of `system/session-helper`, by `id`. */
  readonly sessionHelper: Table<SystemSessionHelper, "id">;
  /** The settings `system/session-ttl`. */
  readonly sessionTtl: Singleton<SystemSessionTtl> & SystemSessionTtlChildren;
  /** The settings `system/settings`. */
  readonly settings: Singleton<SystemSettings> & SystemSettingsChildren;
  /** The settings `system/sflow`. */
  readonly sflow: Singleton<SystemSflow>;
  /** A row of `system/sit-tunnel`, by `name`. */
  readonly sitTunnel: Table<SystemSitTunnel, "name">;
  /** A row of `system/sms-server`, by `name`. */
  readonly smsServer: Table<SystemSmsServer, "name">;
  /** A row of `system/speed-test-schedule`, by `interface`. */
  readonly speedTestSchedule: Table<SystemSpeedTestSchedule, "interface", SystemSpeedTestScheduleChildren>;
  /** A row of `system/speed-test-server`, by `name`. */
  readonly speedTestServer: Table<SystemSpeedTestServer, "name", SystemSpeedTestServerChildren>;
  /** The settings `system/speed-test-setting`. Derived for 7.2: rests on one indirect source. */
  readonly speedTestSetting: Singleton<SystemSpeedTestSetting>;
  /** A row of `system/sso-admin`, by `name`. */
  readonly ssoAdmin: Table<SystemSsoAdmin, "name", SystemSsoAdminChildren>;
  /** A row of `system/sso-forticloud-admin`, by `name`. */
  readonly ssoForticloudAdmin: Table<SystemSsoForticloudAdmin, "name", SystemSsoForticloudAdminChildren>;
  /** A row of `system/sso-fortigate-cloud-admin`, by `name`. */
  readonly ssoFortigateCloudAdmin: Table<SystemSsoFortigateCloudAdmin, "name", SystemSsoFortigateCloudAdminChildren>;
  /** The settings `system/standalone-cluster`. */
  readonly standaloneCluster: Singleton<SystemStandaloneCluster> & SystemStandaloneClusterChildren;
  /** A row of `system/storage`, by `name`. */
  readonly storage: Table<SystemStorage, "name">;
  /** The settings `system/stp`. */
  readonly stp: Singleton<SystemStp>;
  /** A row of `system/switch-interface`, by `name`. */
  readonly switchInterface: Table<SystemSwitchInterface, "name", SystemSwitchInterfaceChildren>;
  /** A row of `system/tos-based-priority`, by `id`. */
  readonly tosBasedPriority: Table<SystemTosBasedPriority, "id">;
  /** A row of `system/vdom`, by `name`. */
  readonly vdom: Table<SystemVdom, "name">;
  /** The settings `system/vdom-dns`. */
  readonly vdomDns: Singleton<SystemVdomDns> & SystemVdomDnsChildren;
  /** A row of `system/vdom-exception`, by `id`. */
  readonly vdomException: Table<SystemVdomException, "id", SystemVdomExceptionChildren>;
  /** A row of `system/vdom-link`, by `name`. */
  readonly vdomLink: Table<SystemVdomLink, "name">;
  /** The settings `system/vdom-netflow`. */
  readonly vdomNetflow: Singleton<SystemVdomNetflow>;
  /** A row of `system/vdom-property`, by `name`. */
  readonly vdomProperty: Table<SystemVdomProperty, "name">;
  /** A row of `system/vdom-radius-server`, by `name`. */
  readonly vdomRadiusServer: Table<SystemVdomRadiusServer, "name">;
  /** The settings `system/vdom-sflow`. */
  readonly vdomSflow: Singleton<SystemVdomSflow>;
  /** A row of `system/virtual-switch`, by `name`. */
  readonly virtualSwitch: Table<SystemVirtualSwitch, "name", SystemVirtualSwitchChildren>;
  /** A row of `system/virtual-wire-pair`, by `name`. */
  readonly virtualWirePair: Table<SystemVirtualWirePair, "name", SystemVirtualWirePairChildren>;
  /** The settings `system/vne-tunnel`. Until 7.4. */
  readonly vneTunnel: Singleton<SystemVneTunnel>;
  /** A row of `system/vxlan`, by `name`. */
  readonly vxlan: Table<SystemVxlan, "name", SystemVxlanChildren>;
  /** A row of `system/wccp`, by `service-id`. */
  readonly wccp: Table<SystemWccp, "service-id">;
  /** A row of `system/zone`, by `name`. */
  readonly zone: Table<SystemZone, "name", SystemZoneChildren>;
  readonly "3gModem": System3gModemTree;
  readonly autoupdate: SystemAutoupdateTree;
  readonly dhcp: SystemDhcpTree;
  readonly dhcp6: SystemDhcp6Tree;
  readonly lldp: SystemLldpTree;
  readonly replacemsg: SystemReplacemsgTree;
  readonly snmp: SystemSnmpTree;
}

/** `/cmdb/system.3g-modem`. */
export interface System3gModemTree {
  /** A row of `system.3g-modem/custom`, by `id`. */
  readonly custom: Table<System3gModemCustom, "id">;
}

/** `/cmdb/system.autoupdate`. */
export interface SystemAutoupdateTree {
  /** The settings `system.autoupdate/schedule`. */
  readonly schedule: Singleton<SystemAutoupdateSchedule>;
  /** The settings `system.autoupdate/tunneling`. Until 7.4. */
  readonly tunneling: Singleton<SystemAutoupdateTunneling>;
}

/** `/cmdb/system.dhcp`. */
export interface SystemDhcpTree {
  /** A row of `system.dhcp/server`, by `id`. */
  readonly server: Table<SystemDhcpServer, "id", SystemDhcpServerChildren>;
}

/** `/cmdb/system.dhcp6`. */
export interface SystemDhcp6Tree {
  /** A row of `system.dhcp6/server`, by `id`. */
  readonly server: Table<SystemDhcp6Server, "id", SystemDhcp6ServerChildren>;
}

/** `/cmdb/system.lldp`. */
export interface SystemLldpTree {
  /** A row of `system.lldp/network-policy`, by `name`. */
  readonly networkPolicy: Table<SystemLldpNetworkPolicy, "name">;
}

/** `/cmdb/system.replacemsg`. */
export interface SystemReplacemsgTree {
  /** A row of `system.replacemsg/admin`, by `msg-type`. */
  readonly admin: Table<SystemReplacemsgAdmin, "msg-type">;
  /** A row of `system.replacemsg/alertmail`, by `msg-type`. */
  readonly alertmail: Table<SystemReplacemsgAlertmail, "msg-type">;
  /** A row of `system.replacemsg/auth`, by `msg-type`. */
  readonly auth: Table<SystemReplacemsgAuth, "msg-type">;
  /** A row of `system.replacemsg/automation`, by `msg-type`. */
  readonly automation: Table<SystemReplacemsgAutomation, "msg-type">;
  /** A row of `system.replacemsg/fortiguard-wf`, by `msg-type`. */
  readonly fortiguardWf: Table<SystemReplacemsgFortiguardWf, "msg-type">;
  /** A row of `system.replacemsg/http`, by `msg-type`. */
  readonly http: Table<SystemReplacemsgHttp, "msg-type">;
  /** A row of `system.replacemsg/mail`, by `msg-type`. */
  readonly mail: Table<SystemReplacemsgMail, "msg-type">;
  /** A row of `system.replacemsg/nac-quar`, by `msg-type`. */
  readonly nacQuar: Table<SystemReplacemsgNacQuar, "msg-type">;
  /** A row of `system.replacemsg/spam`, by `msg-type`. */
  readonly spam: Table<SystemReplacemsgSpam, "msg-type">;
  /** A row of `system.replacemsg/sslvpn`, by `msg-type`. */
  readonly sslvpn: Table<SystemReplacemsgSslvpn, "msg-type">;
  /** A row of `system.replacemsg/traffic-quota`, by `msg-type`. */
  readonly trafficQuota: Table<SystemReplacemsgTrafficQuota, "msg-type">;
  /** A row of `system.replacemsg/utm`, by `msg-type`. */
  readonly utm: Table<SystemReplacemsgUtm, "msg-type">;
}

/** `/cmdb/system.snmp`. */
export interface SystemSnmpTree {
  /** A row of `system.snmp/community`, by `id`. */
  readonly community: Table<SystemSnmpCommunity, "id", SystemSnmpCommunityChildren>;
  /** A row of `system.snmp/mib-view`, by `name`. */
  readonly mibView: Table<SystemSnmpMibView, "name">;
  /** The settings `system.snmp/sysinfo`. */
  readonly sysinfo: Singleton<SystemSnmpSysinfo>;
  /** A row of `system.snmp/user`, by `name`. */
  readonly user: Table<SystemSnmpUser, "name", SystemSnmpUserChildren>;
}
