// Generated from specs/fortios/cmdb/system.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { ChildTable, ReadTable, Singleton, Table } from "../../../cmdb/types.ts";
import type {
  SystemAcmeChildren,
  SystemAlarmChildren,
  SystemApiUserChildren,
  SystemAutomationActionChildren,
  SystemAutomationDestinationChildren,
  SystemAutomationStitchChildren,
  SystemAutomationTriggerChildren,
  SystemCsfFabricConnectorChildren,
  SystemDdnsChildren,
  SystemDeviceUpgradeChildren,
  SystemDhcp6ServerChildren,
  SystemDhcpServerOptionsChildren,
  SystemDnsChildren,
  SystemDnsDatabaseChildren,
  SystemFederatedUpgradeChildren,
  SystemGeoipOverrideChildren,
  SystemInterfaceTaggingChildren,
  SystemInterfaceVrrpChildren,
  SystemIpamPoolsChildren,
  SystemIpsecAggregateChildren,
  SystemLinkMonitorChildren,
  SystemMobileTunnelChildren,
  SystemNdProxyChildren,
  SystemNetflowChildren,
  SystemNtpChildren,
  SystemObjectTaggingChildren,
  SystemPtpChildren,
  SystemSamlChildren,
  SystemSdnConnectorExternalAccountListChildren,
  SystemSdnConnectorGcpProjectListChildren,
  SystemSdnConnectorNicChildren,
  SystemSdnConnectorRouteTableChildren,
  SystemSdwanHealthCheckChildren,
  SystemSdwanNeighborChildren,
  SystemSessionTtlChildren,
  SystemSflowChildren,
  SystemSnmpCommunityChildren,
  SystemSnmpUserChildren,
  SystemSpeedTestServerChildren,
  SystemStandaloneClusterClusterPeerSessionSyncFilterChildren,
  SystemSwitchInterfaceChildren,
  SystemVdomDnsChildren,
  SystemVdomExceptionChildren,
  SystemVdomNetflowChildren,
  SystemVdomSflowChildren,
  SystemVirtualSwitchChildren,
  SystemVxlanChildren,
  SystemZoneTaggingChildren,
} from "../../7.6/tree/system.ts";
import type {
  System3gModemCustom,
  SystemAccprofile,
  SystemAcme,
  SystemAdmin,
  SystemAdminGuestUsergroups,
  SystemAdminVdom,
  SystemAffinityInterrupt,
  SystemAffinityPacketRedistribution,
  SystemAlarm,
  SystemAlias,
  SystemApiUser,
  SystemArpTable,
  SystemAutoInstall,
  SystemAutoScript,
  SystemAutomationAction,
  SystemAutomationCondition,
  SystemAutomationDestination,
  SystemAutomationStitch,
  SystemAutomationTrigger,
  SystemAutoupdateSchedule,
  SystemCentralManagement,
  SystemCentralManagementServerList,
  SystemCloudService,
  SystemConsole,
  SystemCsf,
  SystemCsfFabricConnector,
  SystemCsfFabricDatasourceExemption,
  SystemCsfSharedObjects,
  SystemCsfSharedObjectsObjects,
  SystemCsfSharedObjectsObjectsKeys,
  SystemCsfTrustedList,
  SystemCustomLanguage,
  SystemDdns,
  SystemDedicatedMgmt,
  SystemDeviceUpgrade,
  SystemDeviceUpgradeExemptions,
  SystemDhcp6Server,
  SystemDhcpServer,
  SystemDhcpServerExcludeRange,
  SystemDhcpServerExcludeRangeOuiString,
  SystemDhcpServerExcludeRangeUciString,
  SystemDhcpServerExcludeRangeVciString,
  SystemDhcpServerIpRange,
  SystemDhcpServerIpRangeOuiString,
  SystemDhcpServerIpRangeUciString,
  SystemDhcpServerIpRangeVciString,
  SystemDhcpServerOptions,
  SystemDhcpServerReservedAddress,
  SystemDhcpServerTftpServer,
  SystemDhcpServerVciString,
  SystemDhcpTemplate,
  SystemDhcpTemplateExcludeRange,
  SystemDhcpTemplateExcludeRangeOuiString,
  SystemDhcpTemplateExcludeRangeUciString,
  SystemDhcpTemplateExcludeRangeVciString,
  SystemDhcpTemplateIpRange,
  SystemDhcpTemplateIpRangeOuiString,
  SystemDhcpTemplateIpRangeUciString,
  SystemDhcpTemplateIpRangeVciString,
  SystemDhcpTemplateOptions,
  SystemDhcpTemplateOptionsUciString,
  SystemDhcpTemplateOptionsVciString,
  SystemDhcpTemplateReservedAddress,
  SystemDhcpTemplateTftpServer,
  SystemDhcpTemplateVciString,
  SystemDns,
  SystemDns64,
  SystemDnsDatabase,
  SystemDnsServer,
  SystemDscpBasedPriority,
  SystemEmailServer,
  SystemEvpn,
  SystemEvpnExportRt,
  SystemEvpnImportRt,
  SystemExternalResource,
  SystemFabricVpn,
  SystemFabricVpnAdvertisedSubnets,
  SystemFabricVpnOverlays,
  SystemFederatedUpgrade,
  SystemFipsCc,
  SystemFortidata,
  SystemFortiguard,
  SystemFortimq,
  SystemFortindr,
  SystemFortisandbox,
  SystemFortisandboxCnList,
  SystemFssoPolling,
  SystemFtmPush,
  SystemGeneve,
  SystemGeoipCountry,
  SystemGeoipOverride,
  SystemGiGk,
  SystemGlobal,
  SystemGlobalInternetServiceDownloadList,
  SystemGlobalSplitPortMode,
  SystemGreTunnel,
  SystemHa,
  SystemHaAutoVirtualMacInterface,
  SystemHaBackupHbdev,
  SystemHaHaMgmtInterfaces,
  SystemHaLinkGroup,
  SystemHaLinkGroupMember,
  SystemHaMonitor,
  SystemHaUnicastPeers,
  SystemHaVcluster,
  SystemHaVclusterVdom,
  SystemHealthCheckFortiguard,
  SystemIke,
  SystemInterface,
  SystemInterfaceClientOptions,
  SystemInterfaceDhcpSnoopingServerList,
  SystemInterfaceFailAlertInterfaces,
  SystemInterfaceIpv6ClientOptions,
  SystemInterfaceIpv6Dhcp6IapdList,
  SystemInterfaceIpv6Ip6DelegatedPrefixList,
  SystemInterfaceIpv6Ip6DnsslList,
  SystemInterfaceIpv6Ip6ExtraAddr,
  SystemInterfaceIpv6Ip6PrefixList,
  SystemInterfaceIpv6Ip6RdnssList,
  SystemInterfaceIpv6Ip6RouteList,
  SystemInterfaceIpv6Vrrp6,
  SystemInterfaceMember,
  SystemInterfaceSecondaryip,
  SystemInterfaceSecurityGroups,
  SystemInterfaceTagging,
  SystemInterfaceVrrp,
  SystemIpam,
  SystemIpamPools,
  SystemIpamRules,
  SystemIpamRulesDevice,
  SystemIpamRulesInterface,
  SystemIpamRulesItemName,
  SystemIpamRulesPool,
  SystemIpamRulesVdom,
  SystemIpipTunnel,
  SystemIps,
  SystemIpsUrlfilterDns,
  SystemIpsUrlfilterDns6,
  SystemIpsecAggregate,
  SystemIpv6NeighborCache,
  SystemIpv6Tunnel,
  SystemIsfQueueProfile,
  SystemLinkMonitor,
  SystemLldpNetworkPolicy,
  SystemLteModem,
  SystemMacAddressTable,
  SystemManagementTunnel,
  SystemMobileTunnel,
  SystemModem,
  SystemNdProxy,
  SystemNetflow,
  SystemNetworkVisibility,
  SystemNgfwSettings,
  SystemNp6,
  SystemNp6xlite,
  SystemNpu,
  SystemNpuDswDtsProfile,
  SystemNpuDswQueueDtsProfile,
  SystemNpuIkePort,
  SystemNpuNpQueuesEthernetType,
  SystemNpuNpQueuesIpProtocol,
  SystemNpuNpQueuesIpService,
  SystemNpuNpQueuesProfile,
  SystemNpuNpQueuesScheduler,
  SystemNpuNpuTcam,
  SystemNpuPortCpuMap,
  SystemNpuPost,
  SystemNpuPostPortNpuMap,
  SystemNpuPostPortNpuMapNpuGroup,
  SystemNpuVlink,
  SystemNtp,
  SystemObjectTagging,
  SystemPasswordPolicy,
  SystemPasswordPolicyGuestAdmin,
  SystemPcpServer,
  SystemPcpServerPools,
  SystemPcpServerPoolsClient6Prefix,
  SystemPcpServerPoolsClientSubnet,
  SystemPcpServerPoolsIntlIntf,
  SystemPcpServerPoolsThirdPartySubnet,
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
  SystemReplacemsgGroupAdmin,
  SystemReplacemsgGroupAlertmail,
  SystemReplacemsgGroupAuth,
  SystemReplacemsgGroupAutomation,
  SystemReplacemsgGroupCustomMessage,
  SystemReplacemsgGroupFortiguardWf,
  SystemReplacemsgGroupFtp,
  SystemReplacemsgGroupHttp,
  SystemReplacemsgGroupIcap,
  SystemReplacemsgGroupMail,
  SystemReplacemsgGroupNacQuar,
  SystemReplacemsgGroupSpam,
  SystemReplacemsgGroupSslvpn,
  SystemReplacemsgGroupTrafficQuota,
  SystemReplacemsgGroupUtm,
  SystemReplacemsgGroupWebproxy,
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
  SystemSdnConnectorCompartmentList,
  SystemSdnConnectorExternalAccountList,
  SystemSdnConnectorExternalIp,
  SystemSdnConnectorForwardingRule,
  SystemSdnConnectorGcpProjectList,
  SystemSdnConnectorK8sAllowList,
  SystemSdnConnectorNic,
  SystemSdnConnectorOciRegionList,
  SystemSdnConnectorRoute,
  SystemSdnConnectorRouteTable,
  SystemSdnConnectorServerList,
  SystemSdnProxy,
  SystemSdnVpn,
  SystemSdwan,
  SystemSdwanDuplication,
  SystemSdwanDuplicationDstaddr,
  SystemSdwanDuplicationDstaddr6,
  SystemSdwanDuplicationDstintf,
  SystemSdwanDuplicationMembers,
  SystemSdwanDuplicationService,
  SystemSdwanDuplicationServiceId,
  SystemSdwanDuplicationSrcaddr,
  SystemSdwanDuplicationSrcaddr6,
  SystemSdwanDuplicationSrcintf,
  SystemSdwanFailAlertInterfaces,
  SystemSdwanHealthCheck,
  SystemSdwanMembers,
  SystemSdwanNeighbor,
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
  SystemSdwanServiceInternetServiceFortiguard,
  SystemSdwanServiceInternetServiceGroup,
  SystemSdwanServiceInternetServiceName,
  SystemSdwanServicePriorityMembers,
  SystemSdwanServicePriorityZone,
  SystemSdwanServiceSla,
  SystemSdwanServiceSrc,
  SystemSdwanServiceSrc6,
  SystemSdwanServiceUsers,
  SystemSdwanZone,
  SystemSecurityRatingControls,
  SystemSecurityRatingSettings,
  SystemSessionHelper,
  SystemSessionTtl,
  SystemSettings,
  SystemSettingsGuiDefaultPolicyColumns,
  SystemSflow,
  SystemSitTunnel,
  SystemSmsServer,
  SystemSnmpCommunity,
  SystemSnmpMibView,
  SystemSnmpRmonStat,
  SystemSnmpSysinfo,
  SystemSnmpUser,
  SystemSovSase,
  SystemSpeedTestSchedule,
  SystemSpeedTestScheduleSchedules,
  SystemSpeedTestServer,
  SystemSpeedTestSetting,
  SystemSshConfig,
  SystemSsoAdmin,
  SystemSsoAdminVdom,
  SystemSsoForticloudAdmin,
  SystemSsoForticloudAdminVdom,
  SystemSsoFortigateCloudAdmin,
  SystemSsoFortigateCloudAdminVdom,
  SystemStandaloneCluster,
  SystemStandaloneClusterClusterPeer,
  SystemStandaloneClusterClusterPeerDownIntfsBeforeSessSync,
  SystemStandaloneClusterClusterPeerSyncvd,
  SystemStandaloneClusterMonitorInterface,
  SystemStandaloneClusterMonitorPrefix,
  SystemStandaloneClusterPingsvrMonitorInterface,
  SystemStorage,
  SystemStp,
  SystemSwitchInterface,
  SystemTheme,
  SystemTimezone,
  SystemTosBasedPriority,
  SystemVdom,
  SystemVdomDns,
  SystemVdomException,
  SystemVdomLink,
  SystemVdomNetflow,
  SystemVdomProperty,
  SystemVdomRadiusServer,
  SystemVdomSflow,
  SystemVirtualSwitch,
  SystemVirtualWirePair,
  SystemVirtualWirePairMember,
  SystemVirtualWirePairOuterVlanId,
  SystemVneInterface,
  SystemVxlan,
  SystemWccp,
  SystemZone,
  SystemZoneInterface,
  SystemZoneTagging,
} from "../types/system.ts";

export type {
  SystemAcmeChildren,
  SystemAlarmChildren,
  SystemAlarmGroupsChildren,
  SystemApiUserChildren,
  SystemAutomationActionChildren,
  SystemAutomationDestinationChildren,
  SystemAutomationStitchChildren,
  SystemAutomationTriggerChildren,
  SystemCsfFabricConnectorChildren,
  SystemDdnsChildren,
  SystemDeviceUpgradeChildren,
  SystemDhcp6ServerChildren,
  SystemDhcp6ServerIpRangeChildren,
  SystemDhcp6ServerOptionsChildren,
  SystemDhcpServerOptionsChildren,
  SystemDnsChildren,
  SystemDnsDatabaseChildren,
  SystemFederatedUpgradeChildren,
  SystemGeoipOverrideChildren,
  SystemInterfaceTaggingChildren,
  SystemInterfaceVrrpChildren,
  SystemIpamPoolsChildren,
  SystemIpsecAggregateChildren,
  SystemLinkMonitorChildren,
  SystemMobileTunnelChildren,
  SystemNdProxyChildren,
  SystemNetflowChildren,
  SystemNtpChildren,
  SystemObjectTaggingChildren,
  SystemPtpChildren,
  SystemSamlChildren,
  SystemSamlServiceProvidersChildren,
  SystemSdnConnectorExternalAccountListChildren,
  SystemSdnConnectorGcpProjectListChildren,
  SystemSdnConnectorNicChildren,
  SystemSdnConnectorRouteTableChildren,
  SystemSdwanHealthCheckChildren,
  SystemSdwanNeighborChildren,
  SystemSessionTtlChildren,
  SystemSflowChildren,
  SystemSnmpCommunityChildren,
  SystemSnmpUserChildren,
  SystemSpeedTestServerChildren,
  SystemStandaloneClusterClusterPeerSessionSyncFilterChildren,
  SystemSwitchInterfaceChildren,
  SystemVdomDnsChildren,
  SystemVdomExceptionChildren,
  SystemVdomNetflowChildren,
  SystemVdomSflowChildren,
  SystemVirtualSwitchChildren,
  SystemVxlanChildren,
  SystemZoneTaggingChildren,
} from "../../7.6/tree/system.ts";

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

/** Child tables of `system.dhcp/server/ip-range`. */
export interface SystemDhcpServerIpRangeChildren {
  /** Table, by `vci-string`. */
  readonly vciString: ChildTable<SystemDhcpServerIpRangeVciString, "vci-string">;
  /** Table, by `uci-string`. */
  readonly uciString: ChildTable<SystemDhcpServerIpRangeUciString, "uci-string">;
  /** Table, by `oui-string`. Since 8.0. Derived: rests on one indirect source. */
  readonly ouiString: ChildTable<SystemDhcpServerIpRangeOuiString, "oui-string">;
}

/** Child tables of `system.dhcp/server/exclude-range`. */
export interface SystemDhcpServerExcludeRangeChildren {
  /** Table, by `vci-string`. */
  readonly vciString: ChildTable<SystemDhcpServerExcludeRangeVciString, "vci-string">;
  /** Table, by `uci-string`. */
  readonly uciString: ChildTable<SystemDhcpServerExcludeRangeUciString, "uci-string">;
  /** Table, by `oui-string`. Since 8.0. Derived: rests on one indirect source. */
  readonly ouiString: ChildTable<SystemDhcpServerExcludeRangeOuiString, "oui-string">;
}

/** Child tables of `system.dhcp/template`. */
export interface SystemDhcpTemplateChildren {
  /** Table, by `id`. Derived: rests on one indirect source. */
  readonly ipRange: ChildTable<SystemDhcpTemplateIpRange, "id", SystemDhcpTemplateIpRangeChildren>;
  /** Table, by `tftp-server`. Derived: rests on one indirect source. */
  readonly tftpServer: ChildTable<SystemDhcpTemplateTftpServer, "tftp-server">;
  /** Table, by `id`. Derived: rests on one indirect source. */
  readonly options: ChildTable<SystemDhcpTemplateOptions, "id", SystemDhcpTemplateOptionsChildren>;
  /** Table, by `vci-string`. Derived: rests on one indirect source. */
  readonly vciString: ChildTable<SystemDhcpTemplateVciString, "vci-string">;
  /** Table, by `id`. Derived: rests on one indirect source. */
  readonly excludeRange: ChildTable<SystemDhcpTemplateExcludeRange, "id", SystemDhcpTemplateExcludeRangeChildren>;
  /** Table, by `id`. Derived: rests on one indirect source. */
  readonly reservedAddress: ChildTable<SystemDhcpTemplateReservedAddress, "id">;
}

/** Child tables of `system.dhcp/template/ip-range`. */
export interface SystemDhcpTemplateIpRangeChildren {
  /** Table, by `vci-string`. Derived: rests on one indirect source. */
  readonly vciString: ChildTable<SystemDhcpTemplateIpRangeVciString, "vci-string">;
  /** Table, by `uci-string`. Derived: rests on one indirect source. */
  readonly uciString: ChildTable<SystemDhcpTemplateIpRangeUciString, "uci-string">;
  /** Table, by `oui-string`. Derived: rests on one indirect source. */
  readonly ouiString: ChildTable<SystemDhcpTemplateIpRangeOuiString, "oui-string">;
}

/** Child tables of `system.dhcp/template/options`. */
export interface SystemDhcpTemplateOptionsChildren {
  /** Table, by `vci-string`. Derived: rests on one indirect source. */
  readonly vciString: ChildTable<SystemDhcpTemplateOptionsVciString, "vci-string">;
  /** Table, by `uci-string`. Derived: rests on one indirect source. */
  readonly uciString: ChildTable<SystemDhcpTemplateOptionsUciString, "uci-string">;
}

/** Child tables of `system.dhcp/template/exclude-range`. */
export interface SystemDhcpTemplateExcludeRangeChildren {
  /** Table, by `vci-string`. Derived: rests on one indirect source. */
  readonly vciString: ChildTable<SystemDhcpTemplateExcludeRangeVciString, "vci-string">;
  /** Table, by `uci-string`. Derived: rests on one indirect source. */
  readonly uciString: ChildTable<SystemDhcpTemplateExcludeRangeUciString, "uci-string">;
  /** Table, by `oui-string`. Derived: rests on one indirect source. */
  readonly ouiString: ChildTable<SystemDhcpTemplateExcludeRangeOuiString, "oui-string">;
}

/** Child tables of `system/admin`. */
export interface SystemAdminChildren {
  /** Table, by `name`. */
  readonly vdom: ChildTable<SystemAdminVdom, "name">;
  /** Table, by `name`. */
  readonly guestUsergroups: ChildTable<SystemAdminGuestUsergroups, "name">;
}

/** Child tables of `system/central-management`. */
export interface SystemCentralManagementChildren {
  /** Table, by `id`. */
  readonly serverList: ChildTable<SystemCentralManagementServerList, "id">;
}

/** Child tables of `system/csf`. */
export interface SystemCsfChildren {
  /** Table, by `name`. */
  readonly trustedList: ChildTable<SystemCsfTrustedList, "name">;
  /** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
  readonly sharedObjects: ChildTable<SystemCsfSharedObjects, "name", SystemCsfSharedObjectsChildren>;
  /** Table, by `serial`. */
  readonly fabricConnector: ChildTable<SystemCsfFabricConnector, "serial", SystemCsfFabricConnectorChildren>;
  /** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
  readonly fabricDatasourceExemption: ChildTable<SystemCsfFabricDatasourceExemption, "name">;
}

/** Child tables of `system/csf/shared-objects`. */
export interface SystemCsfSharedObjectsChildren {
  /** Table, by `pathname`. Derived: rests on one indirect source. */
  readonly objects: ChildTable<SystemCsfSharedObjectsObjects, "pathname", SystemCsfSharedObjectsObjectsChildren>;
}

/** Child tables of `system/csf/shared-objects/objects`. */
export interface SystemCsfSharedObjectsObjectsChildren {
  /** Table, by `name`. Derived: rests on one indirect source. */
  readonly keys: ChildTable<SystemCsfSharedObjectsObjectsKeys, "name">;
}

/** Child tables of `system/evpn`. */
export interface SystemEvpnChildren {
  /** Table, by `route-target`. */
  readonly importRt: ChildTable<SystemEvpnImportRt, "route-target">;
  /** Table, by `route-target`. */
  readonly exportRt: ChildTable<SystemEvpnExportRt, "route-target">;
}

/** Child tables of `system/fabric-vpn`. */
export interface SystemFabricVpnChildren {
  /** Table, by `name`. */
  readonly overlays: ChildTable<SystemFabricVpnOverlays, "name">;
  /** Table, by `id`. */
  readonly advertisedSubnets: ChildTable<SystemFabricVpnAdvertisedSubnets, "id">;
}

/** Child tables of `system/fortisandbox`. */
export interface SystemFortisandboxChildren {
  /** Table, by `cn`. Since 8.0. Derived: rests on one indirect source. */
  readonly cnList: ChildTable<SystemFortisandboxCnList, "cn">;
}

/** Child tables of `system/global`. */
export interface SystemGlobalChildren {
  /** Table, by `interface`. Since 8.0. Derived: rests on one indirect source. */
  readonly splitPortMode: ChildTable<SystemGlobalSplitPortMode, "interface">;
  /** Table, by `id`. Since 7.4. */
  readonly internetServiceDownloadList: ChildTable<SystemGlobalInternetServiceDownloadList, "id">;
}

/** Child tables of `system/ha`. */
export interface SystemHaChildren {
  /** Table, by `interface-name`. Since 7.6. */
  readonly autoVirtualMacInterface: ChildTable<SystemHaAutoVirtualMacInterface, "interface-name">;
  /** Table, by `name`. Since 7.6. */
  readonly backupHbdev: ChildTable<SystemHaBackupHbdev, "name">;
  /** Table, by `id`. */
  readonly haMgmtInterfaces: ChildTable<SystemHaHaMgmtInterfaces, "id">;
  /** Table, by `id`. */
  readonly unicastPeers: ChildTable<SystemHaUnicastPeers, "id">;
  /** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
  readonly linkGroup: ChildTable<SystemHaLinkGroup, "name", SystemHaLinkGroupChildren>;
  /** Table, by `vcluster-id`. */
  readonly vcluster: ChildTable<SystemHaVcluster, "vcluster-id", SystemHaVclusterChildren>;
}

/** Child tables of `system/ha/link-group`. */
export interface SystemHaLinkGroupChildren {
  /** Table, by `devname`. Derived: rests on one indirect source. */
  readonly member: ChildTable<SystemHaLinkGroupMember, "devname">;
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
  /** Table, by `id`. Since 7.6. */
  readonly clientOptions: ChildTable<SystemInterfaceIpv6ClientOptions, "id">;
  /** Table, by `prefix`. */
  readonly ip6ExtraAddr: ChildTable<SystemInterfaceIpv6Ip6ExtraAddr, "prefix">;
  /** Table, by `route`. Since 7.6. */
  readonly ip6RouteList: ChildTable<SystemInterfaceIpv6Ip6RouteList, "route">;
  /** Table, by `prefix`. */
  readonly ip6PrefixList: ChildTable<SystemInterfaceIpv6Ip6PrefixList, "prefix">;
  /** Table, by `rdnss`. Since 7.6. */
  readonly ip6RdnssList: ChildTable<SystemInterfaceIpv6Ip6RdnssList, "rdnss">;
  /** Table, by `domain`. Since 7.6. */
  readonly ip6DnsslList: ChildTable<SystemInterfaceIpv6Ip6DnsslList, "domain">;
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
  readonly pools: ChildTable<SystemIpamPools, "name", SystemIpamPoolsChildren>;
  /** Table, by `name`. */
  readonly rules: ChildTable<SystemIpamRules, "name", SystemIpamRulesChildren>;
}

/** Child tables of `system/ipam/rules`. */
export interface SystemIpamRulesChildren {
  /** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
  readonly itemName: ChildTable<SystemIpamRulesItemName, "name">;
  /** Table, by `name`. */
  readonly device: ChildTable<SystemIpamRulesDevice, "name">;
  /** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
  readonly vdom: ChildTable<SystemIpamRulesVdom, "name">;
  /** Table, by `name`. */
  readonly interface: ChildTable<SystemIpamRulesInterface, "name">;
  /** Table, by `name`. */
  readonly pool: ChildTable<SystemIpamRulesPool, "name">;
}

/** Child tables of `system/npu`. */
export interface SystemNpuChildren {
  /** Table, by `profile-id`. Since 8.0. Derived: rests on one indirect source. */
  readonly dswDtsProfile: ChildTable<SystemNpuDswDtsProfile, "profile-id">;
  /** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
  readonly dswQueueDtsProfile: ChildTable<SystemNpuDswQueueDtsProfile, "name">;
  /** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
  readonly npuTcam: ChildTable<SystemNpuNpuTcam, "name">;
  /** Group of fields. Since 8.0. Derived: rests on one indirect source. */
  readonly npQueues: SystemNpuNpQueuesChildren;
  /** Table, by `interface`. */
  readonly portCpuMap: ChildTable<SystemNpuPortCpuMap, "interface">;
  /** Table, by `port`. Since 8.0. Derived: rests on one indirect source. */
  readonly ikePort: ChildTable<SystemNpuIkePort, "port">;
}

/** Child tables of `system/npu/np-queues`. */
export interface SystemNpuNpQueuesChildren {
  /** Table, by `id`. Derived: rests on one indirect source. */
  readonly profile: ChildTable<SystemNpuNpQueuesProfile, "id">;
  /** Table, by `name`. Derived: rests on one indirect source. */
  readonly ethernetType: ChildTable<SystemNpuNpQueuesEthernetType, "name">;
  /** Table, by `name`. Derived: rests on one indirect source. */
  readonly ipProtocol: ChildTable<SystemNpuNpQueuesIpProtocol, "name">;
  /** Table, by `name`. Derived: rests on one indirect source. */
  readonly ipService: ChildTable<SystemNpuNpQueuesIpService, "name">;
  /** Table, by `name`. Derived: rests on one indirect source. */
  readonly scheduler: ChildTable<SystemNpuNpQueuesScheduler, "name">;
}

/** Child tables of `system/npu-post`. */
export interface SystemNpuPostChildren {
  /** Table, by `interface`. Derived: rests on one indirect source. */
  readonly portNpuMap: ChildTable<SystemNpuPostPortNpuMap, "interface", SystemNpuPostPortNpuMapChildren>;
}

/** Child tables of `system/npu-post/port-npu-map`. */
export interface SystemNpuPostPortNpuMapChildren {
  /** Table, by `group-name`. Derived: rests on one indirect source. */
  readonly npuGroup: ChildTable<SystemNpuPostPortNpuMapNpuGroup, "group-name">;
}

/** Child tables of `system/pcp-server`. */
export interface SystemPcpServerChildren {
  /** Table, by `name`. */
  readonly pools: ChildTable<SystemPcpServerPools, "name", SystemPcpServerPoolsChildren>;
}

/** Child tables of `system/pcp-server/pools`. */
export interface SystemPcpServerPoolsChildren {
  /** Table, by `subnet`. */
  readonly clientSubnet: ChildTable<SystemPcpServerPoolsClientSubnet, "subnet">;
  /** Table, by `prefix`. Since 8.0. Derived: rests on one indirect source. */
  readonly client6Prefix: ChildTable<SystemPcpServerPoolsClient6Prefix, "prefix">;
  /** Table, by `subnet`. */
  readonly thirdPartySubnet: ChildTable<SystemPcpServerPoolsThirdPartySubnet, "subnet">;
  /** Table, by `interface-name`. */
  readonly intlIntf: ChildTable<SystemPcpServerPoolsIntlIntf, "interface-name">;
}

/** Child tables of `system/replacemsg-group`. */
export interface SystemReplacemsgGroupChildren {
  /** Table, by `msg-type`. */
  readonly mail: ChildTable<SystemReplacemsgGroupMail, "msg-type">;
  /** Table, by `msg-type`. */
  readonly http: ChildTable<SystemReplacemsgGroupHttp, "msg-type">;
  /** Table, by `msg-type`. */
  readonly webproxy: ChildTable<SystemReplacemsgGroupWebproxy, "msg-type">;
  /** Table, by `msg-type`. */
  readonly ftp: ChildTable<SystemReplacemsgGroupFtp, "msg-type">;
  /** Table, by `msg-type`. */
  readonly fortiguardWf: ChildTable<SystemReplacemsgGroupFortiguardWf, "msg-type">;
  /** Table, by `msg-type`. */
  readonly spam: ChildTable<SystemReplacemsgGroupSpam, "msg-type">;
  /** Table, by `msg-type`. */
  readonly alertmail: ChildTable<SystemReplacemsgGroupAlertmail, "msg-type">;
  /** Table, by `msg-type`. */
  readonly admin: ChildTable<SystemReplacemsgGroupAdmin, "msg-type">;
  /** Table, by `msg-type`. */
  readonly auth: ChildTable<SystemReplacemsgGroupAuth, "msg-type">;
  /** Table, by `msg-type`. */
  readonly sslvpn: ChildTable<SystemReplacemsgGroupSslvpn, "msg-type">;
  /** Table, by `msg-type`. */
  readonly nacQuar: ChildTable<SystemReplacemsgGroupNacQuar, "msg-type">;
  /** Table, by `msg-type`. */
  readonly trafficQuota: ChildTable<SystemReplacemsgGroupTrafficQuota, "msg-type">;
  /** Table, by `msg-type`. */
  readonly utm: ChildTable<SystemReplacemsgGroupUtm, "msg-type">;
  /** Table, by `msg-type`. */
  readonly customMessage: ChildTable<SystemReplacemsgGroupCustomMessage, "msg-type">;
  /** Table, by `msg-type`. */
  readonly icap: ChildTable<SystemReplacemsgGroupIcap, "msg-type">;
  /** Table, by `msg-type`. */
  readonly automation: ChildTable<SystemReplacemsgGroupAutomation, "msg-type">;
}

/** Child tables of `system/sdn-connector`. */
export interface SystemSdnConnectorChildren {
  /** Table, by `ip`. */
  readonly serverList: ChildTable<SystemSdnConnectorServerList, "ip">;
  /** Table, by `role-arn`. */
  readonly externalAccountList: ChildTable<SystemSdnConnectorExternalAccountList, "role-arn", SystemSdnConnectorExternalAccountListChildren>;
  /** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
  readonly k8sAllowList: ChildTable<SystemSdnConnectorK8sAllowList, "name">;
  /** Table, by `name`. */
  readonly nic: ChildTable<SystemSdnConnectorNic, "name", SystemSdnConnectorNicChildren>;
  /** Table, by `name`. */
  readonly routeTable: ChildTable<SystemSdnConnectorRouteTable, "name", SystemSdnConnectorRouteTableChildren>;
  /** Table, by `compartment-id`. Since 7.4. */
  readonly compartmentList: ChildTable<SystemSdnConnectorCompartmentList, "compartment-id">;
  /** Table, by `region`. Since 7.4. */
  readonly ociRegionList: ChildTable<SystemSdnConnectorOciRegionList, "region">;
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
  /** Table, by `name`. Since 7.6. */
  readonly internetServiceFortiguard: ChildTable<SystemSdwanServiceInternetServiceFortiguard, "name">;
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

/** Child tables of `system/sdwan/duplication`. */
export interface SystemSdwanDuplicationChildren {
  /** Table, by `id`. */
  readonly serviceId: ChildTable<SystemSdwanDuplicationServiceId, "id">;
  /** Table, by `name`. */
  readonly srcaddr: ChildTable<SystemSdwanDuplicationSrcaddr, "name">;
  /** Table, by `name`. */
  readonly dstaddr: ChildTable<SystemSdwanDuplicationDstaddr, "name">;
  /** Table, by `name`. */
  readonly srcaddr6: ChildTable<SystemSdwanDuplicationSrcaddr6, "name">;
  /** Table, by `name`. */
  readonly dstaddr6: ChildTable<SystemSdwanDuplicationDstaddr6, "name">;
  /** Table, by `name`. */
  readonly srcintf: ChildTable<SystemSdwanDuplicationSrcintf, "name">;
  /** Table, by `name`. */
  readonly dstintf: ChildTable<SystemSdwanDuplicationDstintf, "name">;
  /** Table, by `name`. */
  readonly service: ChildTable<SystemSdwanDuplicationService, "name">;
  /** Table, by `seq-num`. Since 8.0. Derived: rests on one indirect source. */
  readonly members: ChildTable<SystemSdwanDuplicationMembers, "seq-num">;
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

/** Child tables of `system/sso-admin`. */
export interface SystemSsoAdminChildren {
  /** Table, by `name`. */
  readonly vdom: ChildTable<SystemSsoAdminVdom, "name">;
}

/** Child tables of `system/sso-forticloud-admin`. */
export interface SystemSsoForticloudAdminChildren {
  /** Table, by `name`. */
  readonly vdom: ChildTable<SystemSsoForticloudAdminVdom, "name">;
}

/** Child tables of `system/sso-fortigate-cloud-admin`. */
export interface SystemSsoFortigateCloudAdminChildren {
  /** Table, by `name`. */
  readonly vdom: ChildTable<SystemSsoFortigateCloudAdminVdom, "name">;
}

/** Child tables of `system/standalone-cluster`. */
export interface SystemStandaloneClusterChildren {
  /** Table, by `sync-id`. */
  readonly clusterPeer: ChildTable<SystemStandaloneClusterClusterPeer, "sync-id", SystemStandaloneClusterClusterPeerChildren>;
  /** Table, by `name`. Since 7.6. */
  readonly monitorInterface: ChildTable<SystemStandaloneClusterMonitorInterface, "name">;
  /** Table, by `name`. Since 7.6. */
  readonly pingsvrMonitorInterface: ChildTable<SystemStandaloneClusterPingsvrMonitorInterface, "name">;
  /** Table, by `id`. Since 7.6. */
  readonly monitorPrefix: ChildTable<SystemStandaloneClusterMonitorPrefix, "id">;
}

/** Child tables of `system/standalone-cluster/cluster-peer`. */
export interface SystemStandaloneClusterClusterPeerChildren {
  /** Table, by `name`. */
  readonly syncvd: ChildTable<SystemStandaloneClusterClusterPeerSyncvd, "name">;
  /** Table, by `name`. */
  readonly downIntfsBeforeSessSync: ChildTable<SystemStandaloneClusterClusterPeerDownIntfsBeforeSessSync, "name">;
  /** Group of fields. */
  readonly sessionSyncFilter: SystemStandaloneClusterClusterPeerSessionSyncFilterChildren;
}

/** Child tables of `system/virtual-wire-pair`. */
export interface SystemVirtualWirePairChildren {
  /** Table, by `interface-name`. */
  readonly member: ChildTable<SystemVirtualWirePairMember, "interface-name">;
  /** Table, by `vlanid`. Since 8.0. Derived: rests on one indirect source. */
  readonly outerVlanId: ChildTable<SystemVirtualWirePairOuterVlanId, "vlanid">;
}

/** Child tables of `system/zone`. */
export interface SystemZoneChildren {
  /** Table, by `name`. */
  readonly tagging: ChildTable<SystemZoneTagging, "name", SystemZoneTaggingChildren>;
  /** Table, by `interface-name`. */
  readonly interface: ChildTable<SystemZoneInterface, "interface-name">;
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
  /** A row of `system/automation-condition`, by `name`. Since 7.4. Derived for 7.4: rests on one indirect source. */
  readonly automationCondition: Table<SystemAutomationCondition, "name">;
  /** A row of `system/automation-destination`, by `name`. */
  readonly automationDestination: Table<SystemAutomationDestination, "name", SystemAutomationDestinationChildren>;
  /** A row of `system/automation-stitch`, by `name`. */
  readonly automationStitch: Table<SystemAutomationStitch, "name", SystemAutomationStitchChildren>;
  /** A row of `system/automation-trigger`, by `name`. */
  readonly automationTrigger: Table<SystemAutomationTrigger, "name", SystemAutomationTriggerChildren>;
  /** The settings `system/central-management`. */
  readonly centralManagement: Singleton<SystemCentralManagement> & SystemCentralManagementChildren;
  /** A row of `system/cloud-service`, by `name`. Since 7.6. */
  readonly cloudService: Table<SystemCloudService, "name">;
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
  readonly deviceUpgrade: Table<SystemDeviceUpgrade, "serial", SystemDeviceUpgradeChildren>;
  /** A row of `system/device-upgrade-exemptions`, by `id`. Since 7.6. */
  readonly deviceUpgradeExemptions: Table<SystemDeviceUpgradeExemptions, "id">;
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
  /** A row of `system/evpn`, by `id`. Since 7.4. */
  readonly evpn: Table<SystemEvpn, "id", SystemEvpnChildren>;
  /** A row of `system/external-resource`, by `name`. */
  readonly externalResource: Table<SystemExternalResource, "name">;
  /** The settings `system/fabric-vpn`. */
  readonly fabricVpn: Singleton<SystemFabricVpn> & SystemFabricVpnChildren;
  /** The settings `system/federated-upgrade`. */
  readonly federatedUpgrade: Singleton<SystemFederatedUpgrade> & SystemFederatedUpgradeChildren;
  /** The settings `system/fips-cc`. */
  readonly fipsCc: Singleton<SystemFipsCc>;
  /** The settings `system/fortidata`. Since 7.6. */
  readonly fortidata: Singleton<SystemFortidata>;
  /** The settings `system/fortiguard`. */
  readonly fortiguard: Singleton<SystemFortiguard>;
  /** The settings `system/fortimq`. Since 8.0. Derived: rests on one indirect source. */
  readonly fortimq: Singleton<SystemFortimq>;
  /** The settings `system/fortindr`. */
  readonly fortindr: Singleton<SystemFortindr>;
  /** The settings `system/fortisandbox`. */
  readonly fortisandbox: Singleton<SystemFortisandbox> & SystemFortisandboxChildren;
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
  readonly global: Singleton<SystemGlobal> & SystemGlobalChildren;
  /** A row of `system/gre-tunnel`, by `name`. */
  readonly greTunnel: Table<SystemGreTunnel, "name">;
  /** The settings `system/ha`. */
  readonly ha: Singleton<SystemHa> & SystemHaChildren;
  /** The settings `system/ha-monitor`. */
  readonly haMonitor: Singleton<SystemHaMonitor>;
  /** A row of `system/health-check-fortiguard`, by `name`. Since 7.6. */
  readonly healthCheckFortiguard: Table<SystemHealthCheckFortiguard, "name">;
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
  readonly netflow: Singleton<SystemNetflow> & SystemNetflowChildren;
  /** The settings `system/network-visibility`. */
  readonly networkVisibility: Singleton<SystemNetworkVisibility>;
  /** The settings `system/ngfw-settings`. Since 7.6. */
  readonly ngfwSettings: Singleton<SystemNgfwSettings>;
  /** A row of `system/np6`, by `name`. */
  readonly np6: Table<SystemNp6, "name">;
  /** A row of `system/np6xlite`, by `name`. Since 7.6. */
  readonly np6xlite: Table<SystemNp6xlite, "name">;
  /** The settings `system/npu`. */
  readonly npu: Singleton<SystemNpu> & SystemNpuChildren;
  /** The settings `system/npu-post`. Since 8.0. Derived: rests on one indirect source. */
  readonly npuPost: Singleton<SystemNpuPost> & SystemNpuPostChildren;
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
  /** The settings `system/pcp-server`. Since 7.4. */
  readonly pcpServer: Singleton<SystemPcpServer> & SystemPcpServerChildren;
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
  /** A row of `system/sdn-proxy`, by `name`. Since 7.4. */
  readonly sdnProxy: Table<SystemSdnProxy, "name">;
  /** A row of `system/sdn-vpn`, by `name`. Since 7.6. */
  readonly sdnVpn: Table<SystemSdnVpn, "name">;
  /** The settings `system/sdwan`. */
  readonly sdwan: Singleton<SystemSdwan> & SystemSdwanChildren;
  /** A row of `system/session-helper`, by `id`. */
  readonly sessionHelper: Table<SystemSessionHelper, "id">;
  /** The settings `system/session-ttl`. */
  readonly sessionTtl: Singleton<SystemSessionTtl> & SystemSessionTtlChildren;
  /** The settings `system/settings`. */
  readonly settings: Singleton<SystemSettings> & SystemSettingsChildren;
  /** The settings `system/sflow`. */
  readonly sflow: Singleton<SystemSflow> & SystemSflowChildren;
  /** A row of `system/sit-tunnel`, by `name`. */
  readonly sitTunnel: Table<SystemSitTunnel, "name">;
  /** A row of `system/sms-server`, by `name`. */
  readonly smsServer: Table<SystemSmsServer, "name">;
  /** The settings `system/sov-sase`. Since 7.6. */
  readonly sovSase: Singleton<SystemSovSase>;
  /** A row of `system/speed-test-schedule`, by `interface`. */
  readonly speedTestSchedule: Table<SystemSpeedTestSchedule, "interface", SystemSpeedTestScheduleChildren>;
  /** A row of `system/speed-test-server`, by `name`. */
  readonly speedTestServer: Table<SystemSpeedTestServer, "name", SystemSpeedTestServerChildren>;
  /** The settings `system/speed-test-setting`. Derived for 7.2: rests on one indirect source. */
  readonly speedTestSetting: Singleton<SystemSpeedTestSetting>;
  /** The settings `system/ssh-config`. Since 7.4. */
  readonly sshConfig: Singleton<SystemSshConfig>;
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
  /** A row of `system/theme`, by `name`. Since 8.0. Derived: rests on one indirect source. */
  readonly theme: Table<SystemTheme, "name">;
  /** A row of `system/timezone`, by `name`. Read only. Since 7.6. */
  readonly timezone: ReadTable<SystemTimezone, "name">;
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
  readonly vdomNetflow: Singleton<SystemVdomNetflow> & SystemVdomNetflowChildren;
  /** A row of `system/vdom-property`, by `name`. */
  readonly vdomProperty: Table<SystemVdomProperty, "name">;
  /** A row of `system/vdom-radius-server`, by `name`. */
  readonly vdomRadiusServer: Table<SystemVdomRadiusServer, "name">;
  /** The settings `system/vdom-sflow`. */
  readonly vdomSflow: Singleton<SystemVdomSflow> & SystemVdomSflowChildren;
  /** A row of `system/virtual-switch`, by `name`. */
  readonly virtualSwitch: Table<SystemVirtualSwitch, "name", SystemVirtualSwitchChildren>;
  /** A row of `system/virtual-wire-pair`, by `name`. */
  readonly virtualWirePair: Table<SystemVirtualWirePair, "name", SystemVirtualWirePairChildren>;
  /** A row of `system/vne-interface`, by `name`. Since 7.6. */
  readonly vneInterface: Table<SystemVneInterface, "name">;
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
  readonly securityRating: SystemSecurityRatingTree;
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
}

/** `/cmdb/system.dhcp`. */
export interface SystemDhcpTree {
  /** A row of `system.dhcp/server`, by `id`. */
  readonly server: Table<SystemDhcpServer, "id", SystemDhcpServerChildren>;
  /** A row of `system.dhcp/template`, by `name`. Since 8.0. Derived: rests on one indirect source. */
  readonly template: Table<SystemDhcpTemplate, "name", SystemDhcpTemplateChildren>;
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

/** `/cmdb/system.security-rating`. */
export interface SystemSecurityRatingTree {
  /** A row of `system.security-rating/controls`, by `name`. Since 7.6. */
  readonly controls: Table<SystemSecurityRatingControls, "name">;
  /** The settings `system.security-rating/settings`. Since 7.6. */
  readonly settings: Singleton<SystemSecurityRatingSettings>;
}

/** `/cmdb/system.snmp`. */
export interface SystemSnmpTree {
  /** A row of `system.snmp/community`, by `id`. */
  readonly community: Table<SystemSnmpCommunity, "id", SystemSnmpCommunityChildren>;
  /** A row of `system.snmp/mib-view`, by `name`. */
  readonly mibView: Table<SystemSnmpMibView, "name">;
  /** A row of `system.snmp/rmon-stat`, by `id`. Since 7.6. */
  readonly rmonStat: Table<SystemSnmpRmonStat, "id">;
  /** The settings `system.snmp/sysinfo`. */
  readonly sysinfo: Singleton<SystemSnmpSysinfo>;
  /** A row of `system.snmp/user`, by `name`. */
  readonly user: Table<SystemSnmpUser, "name", SystemSnmpUserChildren>;
}
