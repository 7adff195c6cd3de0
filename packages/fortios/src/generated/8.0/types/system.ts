// Generated from specs/fortios/cmdb/system.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { Member, Values } from "../../../cmdb/types.ts";
import type {
  SystemAccprofileFwgrpPermission,
  SystemAccprofileLoggrpPermission,
  SystemAccprofileNetgrpPermission,
  SystemAccprofileSecfabgrpPermission,
  SystemAccprofileSysgrpPermission,
  SystemAccprofileUtmgrpPermission,
  SystemAdminGuestUsergroups,
  SystemAdminVdom,
  SystemCentralManagementServerList,
  SystemCsfFabricConnector,
  SystemDhcpServerExcludeRangeUciString,
  SystemDhcpServerExcludeRangeVciString,
  SystemDhcpServerIpRangeUciString,
  SystemDhcpServerIpRangeVciString,
  SystemDhcpServerOptions,
  SystemDhcpServerReservedAddress,
  SystemDhcpServerTftpServer,
  SystemDhcpServerVciString,
  SystemEvpnExportRt,
  SystemEvpnImportRt,
  SystemFabricVpnAdvertisedSubnets,
  SystemGlobalInternetServiceDownloadList,
  SystemHaAutoVirtualMacInterface,
  SystemHaBackupHbdev,
  SystemHaHaMgmtInterfaces,
  SystemHaUnicastPeers,
  SystemHaVclusterVdom,
  SystemInterfaceClientOptions,
  SystemInterfaceDhcpSnoopingServerList,
  SystemInterfaceEgressQueues,
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
  SystemInterfacePhySetting,
  SystemInterfaceSecondaryip,
  SystemInterfaceSecurityGroups,
  SystemInterfaceTagging,
  SystemInterfaceVrrp,
  SystemIpamPools,
  SystemIpamRulesDevice,
  SystemIpamRulesInterface,
  SystemIpamRulesPool,
  SystemNpuIsfNpQueues,
  SystemNpuPortCpuMap,
  SystemNpuPriorityProtocol,
  SystemNpuSwEhHash,
  SystemNpuSwTrHash,
  SystemPcpServerPoolsClientSubnet,
  SystemPcpServerPoolsIntlIntf,
  SystemPcpServerPoolsThirdPartySubnet,
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
  SystemSdnConnectorCompartmentList,
  SystemSdnConnectorExternalAccountList,
  SystemSdnConnectorExternalIp,
  SystemSdnConnectorForwardingRule,
  SystemSdnConnectorGcpProjectList,
  SystemSdnConnectorNic,
  SystemSdnConnectorOciRegionList,
  SystemSdnConnectorRoute,
  SystemSdnConnectorRouteTable,
  SystemSdnConnectorServerList,
  SystemSdwanDuplicationDstaddr,
  SystemSdwanDuplicationDstaddr6,
  SystemSdwanDuplicationDstintf,
  SystemSdwanDuplicationService,
  SystemSdwanDuplicationServiceId,
  SystemSdwanDuplicationSrcaddr,
  SystemSdwanDuplicationSrcaddr6,
  SystemSdwanDuplicationSrcintf,
  SystemSdwanFailAlertInterfaces,
  SystemSdwanHealthCheck,
  SystemSdwanNeighbor,
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
  SystemSettingsGuiDefaultPolicyColumns,
  SystemSpeedTestScheduleSchedules,
  SystemSsoAdminVdom,
  SystemSsoForticloudAdminVdom,
  SystemSsoFortigateCloudAdminVdom,
  SystemStandaloneClusterClusterPeerDownIntfsBeforeSessSync,
  SystemStandaloneClusterClusterPeerSessionSyncFilter,
  SystemStandaloneClusterClusterPeerSyncvd,
  SystemStandaloneClusterMonitorInterface,
  SystemStandaloneClusterMonitorPrefix,
  SystemStandaloneClusterPingsvrMonitorInterface,
  SystemVirtualWirePairMember,
  SystemZoneInterface,
  SystemZoneTagging,
} from "../../7.6/types/system.ts";

export type {
  System3gModemCustom,
  SystemAccprofileFwgrpPermission,
  SystemAccprofileLoggrpPermission,
  SystemAccprofileNetgrpPermission,
  SystemAccprofileSecfabgrpPermission,
  SystemAccprofileSysgrpPermission,
  SystemAccprofileUtmgrpPermission,
  SystemAcme,
  SystemAcmeAccounts,
  SystemAcmeInterface,
  SystemAdminGuestUsergroups,
  SystemAdminVdom,
  SystemAffinityInterrupt,
  SystemAffinityPacketRedistribution,
  SystemAlarm,
  SystemAlarmGroups,
  SystemAlarmGroupsFwPolicyViolations,
  SystemAlias,
  SystemApiUser,
  SystemApiUserTrusthost,
  SystemApiUserVdom,
  SystemArpTable,
  SystemAutoInstall,
  SystemAutoScript,
  SystemAutomationAction,
  SystemAutomationActionEmailTo,
  SystemAutomationActionFormData,
  SystemAutomationActionHttpHeaders,
  SystemAutomationActionSdnConnector,
  SystemAutomationCondition,
  SystemAutomationDestination,
  SystemAutomationDestinationDestination,
  SystemAutomationStitch,
  SystemAutomationStitchActions,
  SystemAutomationStitchCondition,
  SystemAutomationStitchDestination,
  SystemAutomationTrigger,
  SystemAutomationTriggerFields,
  SystemAutomationTriggerLogid,
  SystemAutomationTriggerVdom,
  SystemAutoupdateSchedule,
  SystemCentralManagementServerList,
  SystemCloudService,
  SystemConsole,
  SystemCsfFabricConnector,
  SystemCsfFabricConnectorVdom,
  SystemCustomLanguage,
  SystemDdns,
  SystemDdnsDdnsServerAddr,
  SystemDdnsMonitorInterface,
  SystemDedicatedMgmt,
  SystemDeviceUpgrade,
  SystemDeviceUpgradeExemptions,
  SystemDeviceUpgradeKnownHaMembers,
  SystemDhcp6Server,
  SystemDhcp6ServerIpRange,
  SystemDhcp6ServerIpRangeVciString,
  SystemDhcp6ServerOptions,
  SystemDhcp6ServerOptionsVciString,
  SystemDhcp6ServerPrefixRange,
  SystemDhcpServerExcludeRangeUciString,
  SystemDhcpServerExcludeRangeVciString,
  SystemDhcpServerIpRangeUciString,
  SystemDhcpServerIpRangeVciString,
  SystemDhcpServerOptions,
  SystemDhcpServerOptionsUciString,
  SystemDhcpServerOptionsVciString,
  SystemDhcpServerReservedAddress,
  SystemDhcpServerTftpServer,
  SystemDhcpServerVciString,
  SystemDns,
  SystemDns64,
  SystemDnsDatabase,
  SystemDnsDatabaseDnsEntry,
  SystemDnsDomain,
  SystemDnsServerHostname,
  SystemDscpBasedPriority,
  SystemEmailServer,
  SystemEvpnExportRt,
  SystemEvpnImportRt,
  SystemFabricVpnAdvertisedSubnets,
  SystemFederatedUpgrade,
  SystemFederatedUpgradeKnownHaMembers,
  SystemFederatedUpgradeNodeList,
  SystemFipsCc,
  SystemFortidata,
  SystemFortindr,
  SystemFssoPolling,
  SystemFtmPush,
  SystemGeneve,
  SystemGeoipCountry,
  SystemGeoipOverride,
  SystemGeoipOverrideIp6Range,
  SystemGeoipOverrideIpRange,
  SystemGiGk,
  SystemGlobalInternetServiceDownloadList,
  SystemHaAutoVirtualMacInterface,
  SystemHaBackupHbdev,
  SystemHaHaMgmtInterfaces,
  SystemHaMonitor,
  SystemHaUnicastPeers,
  SystemHaVclusterVdom,
  SystemHealthCheckFortiguard,
  SystemIke,
  SystemIkeDhGroup1,
  SystemIkeDhGroup14,
  SystemIkeDhGroup15,
  SystemIkeDhGroup16,
  SystemIkeDhGroup17,
  SystemIkeDhGroup18,
  SystemIkeDhGroup19,
  SystemIkeDhGroup2,
  SystemIkeDhGroup20,
  SystemIkeDhGroup21,
  SystemIkeDhGroup27,
  SystemIkeDhGroup28,
  SystemIkeDhGroup29,
  SystemIkeDhGroup30,
  SystemIkeDhGroup31,
  SystemIkeDhGroup32,
  SystemIkeDhGroup5,
  SystemInterfaceClientOptions,
  SystemInterfaceDhcpSnoopingServerList,
  SystemInterfaceEgressQueues,
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
  SystemInterfacePhySetting,
  SystemInterfaceSecondaryip,
  SystemInterfaceSecurityGroups,
  SystemInterfaceTagging,
  SystemInterfaceTaggingTags,
  SystemInterfaceVrrp,
  SystemInterfaceVrrpProxyArp,
  SystemIpamPools,
  SystemIpamPoolsExclude,
  SystemIpamRulesDevice,
  SystemIpamRulesInterface,
  SystemIpamRulesPool,
  SystemIpipTunnel,
  SystemIps,
  SystemIpsUrlfilterDns,
  SystemIpsUrlfilterDns6,
  SystemIpsecAggregate,
  SystemIpsecAggregateMember,
  SystemIpv6NeighborCache,
  SystemIpv6Tunnel,
  SystemIsfQueueProfile,
  SystemLinkMonitor,
  SystemLinkMonitorRoute,
  SystemLinkMonitorServer,
  SystemLinkMonitorServerList,
  SystemLldpNetworkPolicy,
  SystemLldpNetworkPolicyGuest,
  SystemLldpNetworkPolicyGuestVoiceSignaling,
  SystemLldpNetworkPolicySoftphone,
  SystemLldpNetworkPolicyStreamingVideo,
  SystemLldpNetworkPolicyVideoConferencing,
  SystemLldpNetworkPolicyVideoSignaling,
  SystemLldpNetworkPolicyVoice,
  SystemLldpNetworkPolicyVoiceSignaling,
  SystemLteModem,
  SystemMacAddressTable,
  SystemManagementTunnel,
  SystemMobileTunnel,
  SystemMobileTunnelNetwork,
  SystemModem,
  SystemNdProxy,
  SystemNdProxyMember,
  SystemNetflow,
  SystemNetflowCollectors,
  SystemNetflowExclusionFilters,
  SystemNetworkVisibility,
  SystemNgfwSettings,
  SystemNp6,
  SystemNp6FpAnomaly,
  SystemNp6Hpe,
  SystemNp6xlite,
  SystemNp6xliteFpAnomaly,
  SystemNp6xliteHpe,
  SystemNpuIsfNpQueues,
  SystemNpuPortCpuMap,
  SystemNpuPriorityProtocol,
  SystemNpuSwEhHash,
  SystemNpuSwTrHash,
  SystemNtp,
  SystemNtpInterface,
  SystemNtpNtpserver,
  SystemObjectTagging,
  SystemObjectTaggingTags,
  SystemPasswordPolicy,
  SystemPasswordPolicyGuestAdmin,
  SystemPcpServerPoolsClientSubnet,
  SystemPcpServerPoolsIntlIntf,
  SystemPcpServerPoolsThirdPartySubnet,
  SystemPhysicalSwitch,
  SystemPppoeInterface,
  SystemProbeResponse,
  SystemProxyArp,
  SystemPtp,
  SystemPtpServerInterface,
  SystemReplacemsgAdmin,
  SystemReplacemsgAlertmail,
  SystemReplacemsgAuth,
  SystemReplacemsgAutomation,
  SystemReplacemsgFortiguardWf,
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
  SystemSamlServiceProviders,
  SystemSamlServiceProvidersAssertionAttributes,
  SystemSdnConnectorCompartmentList,
  SystemSdnConnectorExternalAccountList,
  SystemSdnConnectorExternalAccountListRegionList,
  SystemSdnConnectorExternalIp,
  SystemSdnConnectorForwardingRule,
  SystemSdnConnectorGcpProjectList,
  SystemSdnConnectorGcpProjectListGcpZoneList,
  SystemSdnConnectorNic,
  SystemSdnConnectorNicIp,
  SystemSdnConnectorOciRegionList,
  SystemSdnConnectorRoute,
  SystemSdnConnectorRouteTable,
  SystemSdnConnectorRouteTableRoute,
  SystemSdnConnectorServerList,
  SystemSdnVpn,
  SystemSdwanDuplicationDstaddr,
  SystemSdwanDuplicationDstaddr6,
  SystemSdwanDuplicationDstintf,
  SystemSdwanDuplicationService,
  SystemSdwanDuplicationServiceId,
  SystemSdwanDuplicationSrcaddr,
  SystemSdwanDuplicationSrcaddr6,
  SystemSdwanDuplicationSrcintf,
  SystemSdwanFailAlertInterfaces,
  SystemSdwanHealthCheck,
  SystemSdwanHealthCheckMembers,
  SystemSdwanHealthCheckSla,
  SystemSdwanNeighbor,
  SystemSdwanNeighborMember,
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
  SystemSessionTtlPort,
  SystemSettingsGuiDefaultPolicyColumns,
  SystemSflow,
  SystemSflowCollectors,
  SystemSitTunnel,
  SystemSmsServer,
  SystemSnmpCommunity,
  SystemSnmpCommunityHosts,
  SystemSnmpCommunityHosts6,
  SystemSnmpCommunityVdoms,
  SystemSnmpMibView,
  SystemSnmpRmonStat,
  SystemSnmpSysinfo,
  SystemSnmpUser,
  SystemSnmpUserVdoms,
  SystemSovSase,
  SystemSpeedTestScheduleSchedules,
  SystemSpeedTestServer,
  SystemSpeedTestServerHost,
  SystemSpeedTestSetting,
  SystemSshConfig,
  SystemSsoAdminVdom,
  SystemSsoForticloudAdminVdom,
  SystemSsoFortigateCloudAdminVdom,
  SystemStandaloneClusterClusterPeerDownIntfsBeforeSessSync,
  SystemStandaloneClusterClusterPeerSessionSyncFilter,
  SystemStandaloneClusterClusterPeerSessionSyncFilterCustomService,
  SystemStandaloneClusterClusterPeerSyncvd,
  SystemStandaloneClusterMonitorInterface,
  SystemStandaloneClusterMonitorPrefix,
  SystemStandaloneClusterPingsvrMonitorInterface,
  SystemStorage,
  SystemStp,
  SystemSwitchInterface,
  SystemSwitchInterfaceMember,
  SystemSwitchInterfaceSpanSourcePort,
  SystemTimezone,
  SystemTosBasedPriority,
  SystemVdom,
  SystemVdomDns,
  SystemVdomDnsServerHostname,
  SystemVdomException,
  SystemVdomExceptionVdom,
  SystemVdomLink,
  SystemVdomNetflow,
  SystemVdomNetflowCollectors,
  SystemVdomProperty,
  SystemVdomRadiusServer,
  SystemVdomSflow,
  SystemVdomSflowCollectors,
  SystemVirtualSwitch,
  SystemVirtualSwitchPort,
  SystemVirtualWirePairMember,
  SystemVneInterface,
  SystemVxlan,
  SystemVxlanRemoteIp,
  SystemVxlanRemoteIp6,
  SystemWccp,
  SystemZoneInterface,
  SystemZoneTagging,
  SystemZoneTaggingTags,
} from "../../7.6/types/system.ts";

/** A row of `system.dhcp/server`, by `id`. */
export interface SystemDhcpServer {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Option; default `enable`. */
  status?: "disable" | "enable" | UnknownValue;
  /** Integer, 300 to 8640000; default `604800`. */
  "lease-time"?: number;
  /** Option; default `assign`. */
  "mac-acl-default-action"?: "assign" | "block" | UnknownValue;
  /** Option; default `enable`. */
  "forticlient-on-net-status"?: "disable" | "enable" | UnknownValue;
  /** Option; default `specify`. */
  "dns-service"?: "local" | "default" | "specify" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  "dns-server1"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "dns-server2"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "dns-server3"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "dns-server4"?: string;
  /** Option; default `specify`. */
  "wifi-ac-service"?: "specify" | "local" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  "wifi-ac1"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "wifi-ac2"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "wifi-ac3"?: string;
  /** Option; default `specify`. */
  "ntp-service"?: "local" | "default" | "specify" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  "ntp-server1"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "ntp-server2"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "ntp-server3"?: string;
  /** Text, up to 35 characters. */
  domain?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "wins-server1"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "wins-server2"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "default-gateway"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "next-server"?: string;
  /** IPv4 mask; default `0.0.0.0`. */
  netmask?: string;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** Table, by `id`. */
  "ip-range"?: SystemDhcpServerIpRange[];
  /** Option; default `disable`. */
  "timezone-option"?: "disable" | "default" | "specify" | UnknownValue;
  /** Text, up to 63 characters. Refers to `system/timezone`. In 7.2 of the type option. */
  timezone?: string;
  /** Table, by `tftp-server`. */
  "tftp-server"?: SystemDhcpServerTftpServer[];
  /** Text, up to 127 characters. */
  filename?: string;
  /** Text, up to 35 characters. Since 8.0. Derived: rests on one indirect source. */
  template?: string;
  /** Text. Since 8.0. Derived: rests on one indirect source. */
  "template-subnet"?: string;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "template-subnet-from-interface"?: "disable" | "enable" | UnknownValue;
  /** Table, by `id`. */
  options?: SystemDhcpServerOptions[];
  /** Option; default `regular`. */
  "server-type"?: "regular" | "ipsec" | UnknownValue;
  /** Option; default `range`. */
  "ip-mode"?: "range" | "usrgrp" | UnknownValue;
  /** Integer, 60 to 8640000; default `1800`. */
  "conflicted-ip-timeout"?: number;
  /** Integer, 0 to 8640000; default `60`. */
  "ipsec-lease-hold"?: number;
  /** Option; default `enable`. */
  "auto-configuration"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "dhcp-settings-from-fortiipam"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  "auto-managed-status"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "ddns-update"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "ddns-update-override"?: "disable" | "enable" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  "ddns-server-ip"?: string;
  /** Text, up to 64 characters. */
  "ddns-zone"?: string;
  /** Option; default `disable`. */
  "ddns-auth"?: "disable" | "tsig" | UnknownValue;
  /** Text, up to 64 characters. */
  "ddns-keyname"?: string;
  /** Secret, answered as `ENC …`. */
  "ddns-key"?: string;
  /** Integer, 60 to 86400; default `300`. */
  "ddns-ttl"?: number;
  /** Option; default `disable`. */
  "vci-match"?: "disable" | "enable" | UnknownValue;
  /** Table, by `vci-string`. */
  "vci-string"?: SystemDhcpServerVciString[];
  /** Table, by `id`. */
  "exclude-range"?: SystemDhcpServerExcludeRange[];
  /** Option; default `disable`. Since 7.4. */
  "shared-subnet"?: "disable" | "enable" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. Since 7.4. */
  "relay-agent"?: string;
  /** Table, by `id`. */
  "reserved-address"?: SystemDhcpServerReservedAddress[];
}

/** Table, by `id`. */
export interface SystemDhcpServerIpRange {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** IPv4 address; default `0.0.0.0`. */
  "start-ip"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "end-ip"?: string;
  /** Option; default `disable`. */
  "vci-match"?: "disable" | "enable" | UnknownValue;
  /** Table, by `vci-string`. */
  "vci-string"?: SystemDhcpServerIpRangeVciString[];
  /** Option; default `disable`. */
  "uci-match"?: "disable" | "enable" | UnknownValue;
  /** Table, by `uci-string`. */
  "uci-string"?: SystemDhcpServerIpRangeUciString[];
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "oui-match"?: "disable" | "enable" | UnknownValue;
  /** Table, by `oui-string`. Since 8.0. Derived: rests on one indirect source. */
  "oui-string"?: SystemDhcpServerIpRangeOuiString[];
  /** Integer, 300 to 8640000; default `0`. */
  "lease-time"?: number;
  /** Text, up to 255 characters. Since 8.0. Derived: rests on one indirect source. */
  vendor?: string;
}

/** Table, by `oui-string`. Since 8.0. Derived: rests on one indirect source. */
export interface SystemDhcpServerIpRangeOuiString extends Member<"oui-string"> {
  /** Text, up to 17 characters. Derived: rests on one indirect source. */
  "oui-string": string;
}

/** Table, by `id`. */
export interface SystemDhcpServerExcludeRange {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** IPv4 address; default `0.0.0.0`. */
  "start-ip"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "end-ip"?: string;
  /** Option; default `disable`. */
  "vci-match"?: "disable" | "enable" | UnknownValue;
  /** Table, by `vci-string`. */
  "vci-string"?: SystemDhcpServerExcludeRangeVciString[];
  /** Option; default `disable`. */
  "uci-match"?: "disable" | "enable" | UnknownValue;
  /** Table, by `uci-string`. */
  "uci-string"?: SystemDhcpServerExcludeRangeUciString[];
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "oui-match"?: "disable" | "enable" | UnknownValue;
  /** Table, by `oui-string`. Since 8.0. Derived: rests on one indirect source. */
  "oui-string"?: SystemDhcpServerExcludeRangeOuiString[];
  /** Integer, 300 to 8640000; default `0`. */
  "lease-time"?: number;
  /** Text, up to 255 characters. Since 8.0. Derived: rests on one indirect source. */
  vendor?: string;
}

/** Table, by `oui-string`. Since 8.0. Derived: rests on one indirect source. */
export interface SystemDhcpServerExcludeRangeOuiString extends Member<"oui-string"> {
  /** Text, up to 17 characters. Derived: rests on one indirect source. */
  "oui-string": string;
}

/** A row of `system.dhcp/template`, by `name`. Since 8.0. Derived: rests on one indirect source. */
export interface SystemDhcpTemplate {
  /** Text, up to 35 characters. Derived: rests on one indirect source. */
  name: string;
  /** Integer, 0 to 8640000. Derived: rests on one indirect source. */
  "lease-time"?: number;
  /** Option. Derived: rests on one indirect source. */
  "mac-acl-default-action"?: "assign" | "block" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "forticlient-on-net-status"?: "disable" | "enable" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "dns-service"?: "local" | "default" | "specify" | UnknownValue;
  /** Text. Derived: rests on one indirect source. */
  "dns-server1"?: string;
  /** Text. Derived: rests on one indirect source. */
  "dns-server2"?: string;
  /** Text. Derived: rests on one indirect source. */
  "dns-server3"?: string;
  /** Text. Derived: rests on one indirect source. */
  "dns-server4"?: string;
  /** Option. Derived: rests on one indirect source. */
  "wifi-ac-service"?: "specify" | "local" | UnknownValue;
  /** Text. Derived: rests on one indirect source. */
  "wifi-ac1"?: string;
  /** Text. Derived: rests on one indirect source. */
  "wifi-ac2"?: string;
  /** Text. Derived: rests on one indirect source. */
  "wifi-ac3"?: string;
  /** Option. Derived: rests on one indirect source. */
  "ntp-service"?: "local" | "default" | "specify" | UnknownValue;
  /** Text. Derived: rests on one indirect source. */
  "ntp-server1"?: string;
  /** Text. Derived: rests on one indirect source. */
  "ntp-server2"?: string;
  /** Text. Derived: rests on one indirect source. */
  "ntp-server3"?: string;
  /** Text, up to 35 characters. Derived: rests on one indirect source. */
  domain?: string;
  /** Text. Derived: rests on one indirect source. */
  "wins-server1"?: string;
  /** Text. Derived: rests on one indirect source. */
  "wins-server2"?: string;
  /** Text. Derived: rests on one indirect source. */
  "next-server"?: string;
  /** Option. Derived: rests on one indirect source. */
  "reserve-extra-addresses"?: "disable" | "enable" | UnknownValue;
  /** Table, by `id`. Derived: rests on one indirect source. */
  "ip-range"?: SystemDhcpTemplateIpRange[];
  /** Option. Derived: rests on one indirect source. */
  "timezone-option"?: "disable" | "default" | "specify" | UnknownValue;
  /** Text, up to 63 characters. Derived: rests on one indirect source. */
  timezone?: string;
  /** Table, by `tftp-server`. Derived: rests on one indirect source. */
  "tftp-server"?: SystemDhcpTemplateTftpServer[];
  /** Text, up to 127 characters. Derived: rests on one indirect source. */
  filename?: string;
  /** Table, by `id`. Derived: rests on one indirect source. */
  options?: SystemDhcpTemplateOptions[];
  /** Option. Derived: rests on one indirect source. */
  "server-type"?: "regular" | "ipsec" | UnknownValue;
  /** Integer, 60 to 8640000. Derived: rests on one indirect source. */
  "conflicted-ip-timeout"?: number;
  /** Integer, 0 to 8640000. Derived: rests on one indirect source. */
  "ipsec-lease-hold"?: number;
  /** Option. Derived: rests on one indirect source. */
  "auto-configuration"?: "disable" | "enable" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "ddns-update"?: "disable" | "enable" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "ddns-update-override"?: "disable" | "enable" | UnknownValue;
  /** Text. Derived: rests on one indirect source. */
  "ddns-server-ip"?: string;
  /** Text, up to 64 characters. Derived: rests on one indirect source. */
  "ddns-zone"?: string;
  /** Option. Derived: rests on one indirect source. */
  "ddns-auth"?: "disable" | "tsig" | UnknownValue;
  /** Text, up to 64 characters. Derived: rests on one indirect source. */
  "ddns-keyname"?: string;
  /** Secret, answered as `ENC …`. Derived: rests on one indirect source. */
  "ddns-key"?: string;
  /** Integer, 60 to 86400. Derived: rests on one indirect source. */
  "ddns-ttl"?: number;
  /** Option. Derived: rests on one indirect source. */
  "vci-match"?: "disable" | "enable" | UnknownValue;
  /** Table, by `vci-string`. Derived: rests on one indirect source. */
  "vci-string"?: SystemDhcpTemplateVciString[];
  /** Table, by `id`. Derived: rests on one indirect source. */
  "exclude-range"?: SystemDhcpTemplateExcludeRange[];
  /** Option. Derived: rests on one indirect source. */
  "shared-subnet"?: "disable" | "enable" | UnknownValue;
  /** Text. Derived: rests on one indirect source. */
  "relay-agent"?: string;
  /** Table, by `id`. Derived: rests on one indirect source. */
  "reserved-address"?: SystemDhcpTemplateReservedAddress[];
  /** UUID. Derived: rests on one indirect source. */
  uuid?: string;
  /** Option. Derived: rests on one indirect source. */
  "fabric-object"?: "enable" | "disable" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "fabric-force-sync"?: "enable" | "disable" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "fabric-object-source"?: "member" | "local" | "root" | UnknownValue;
}

/** Table, by `id`. Derived: rests on one indirect source. */
export interface SystemDhcpTemplateIpRange {
  /** Integer. Derived: rests on one indirect source. */
  id: number;
  /** Integer, 1 to 16777216. Derived: rests on one indirect source. */
  "ip-count"?: number;
  /** Option. Derived: rests on one indirect source. */
  reserve?: "disable" | "enable" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "vci-match"?: "disable" | "enable" | UnknownValue;
  /** Table, by `vci-string`. Derived: rests on one indirect source. */
  "vci-string"?: SystemDhcpTemplateIpRangeVciString[];
  /** Option. Derived: rests on one indirect source. */
  "uci-match"?: "disable" | "enable" | UnknownValue;
  /** Table, by `uci-string`. Derived: rests on one indirect source. */
  "uci-string"?: SystemDhcpTemplateIpRangeUciString[];
  /** Option. Derived: rests on one indirect source. */
  "oui-match"?: "disable" | "enable" | UnknownValue;
  /** Table, by `oui-string`. Derived: rests on one indirect source. */
  "oui-string"?: SystemDhcpTemplateIpRangeOuiString[];
  /** Integer, 0 to 8640000. Derived: rests on one indirect source. */
  "lease-time"?: number;
  /** Text, up to 255 characters. Derived: rests on one indirect source. */
  vendor?: string;
}

/** Table, by `vci-string`. Derived: rests on one indirect source. */
export interface SystemDhcpTemplateIpRangeVciString extends Member<"vci-string"> {
  /** Text, up to 255 characters. Derived: rests on one indirect source. */
  "vci-string": string;
}

/** Table, by `uci-string`. Derived: rests on one indirect source. */
export interface SystemDhcpTemplateIpRangeUciString extends Member<"uci-string"> {
  /** Text, up to 255 characters. Derived: rests on one indirect source. */
  "uci-string": string;
}

/** Table, by `oui-string`. Derived: rests on one indirect source. */
export interface SystemDhcpTemplateIpRangeOuiString extends Member<"oui-string"> {
  /** Text, up to 17 characters. Derived: rests on one indirect source. */
  "oui-string": string;
}

/** Table, by `tftp-server`. Derived: rests on one indirect source. */
export interface SystemDhcpTemplateTftpServer extends Member<"tftp-server"> {
  /** Text, up to 63 characters. Derived: rests on one indirect source. */
  "tftp-server": string;
}

/** Table, by `id`. Derived: rests on one indirect source. */
export interface SystemDhcpTemplateOptions {
  /** Integer. Derived: rests on one indirect source. */
  id: number;
  /** Integer, 0 to 255. Derived: rests on one indirect source. */
  code?: number;
  /** Option. Derived: rests on one indirect source. */
  type?: "hex" | "string" | "ip" | "fqdn" | UnknownValue;
  /** Text, up to 312 characters. Derived: rests on one indirect source. */
  value?: string;
  /** Text. Derived: rests on one indirect source. */
  ip?: string;
  /** Option. Derived: rests on one indirect source. */
  "vci-match"?: "disable" | "enable" | UnknownValue;
  /** Table, by `vci-string`. Derived: rests on one indirect source. */
  "vci-string"?: SystemDhcpTemplateOptionsVciString[];
  /** Option. Derived: rests on one indirect source. */
  "uci-match"?: "disable" | "enable" | UnknownValue;
  /** Table, by `uci-string`. Derived: rests on one indirect source. */
  "uci-string"?: SystemDhcpTemplateOptionsUciString[];
}

/** Table, by `vci-string`. Derived: rests on one indirect source. */
export interface SystemDhcpTemplateOptionsVciString extends Member<"vci-string"> {
  /** Text, up to 255 characters. Derived: rests on one indirect source. */
  "vci-string": string;
}

/** Table, by `uci-string`. Derived: rests on one indirect source. */
export interface SystemDhcpTemplateOptionsUciString extends Member<"uci-string"> {
  /** Text, up to 255 characters. Derived: rests on one indirect source. */
  "uci-string": string;
}

/** Table, by `vci-string`. Derived: rests on one indirect source. */
export interface SystemDhcpTemplateVciString extends Member<"vci-string"> {
  /** Text, up to 255 characters. Derived: rests on one indirect source. */
  "vci-string": string;
}

/** Table, by `id`. Derived: rests on one indirect source. */
export interface SystemDhcpTemplateExcludeRange {
  /** Integer. Derived: rests on one indirect source. */
  id: number;
  /** Integer, 1 to 16777216. Derived: rests on one indirect source. */
  "start-ip-index"?: number;
  /** Integer, 1 to 16777216. Derived: rests on one indirect source. */
  "ip-count"?: number;
  /** Option. Derived: rests on one indirect source. */
  "vci-match"?: "disable" | "enable" | UnknownValue;
  /** Table, by `vci-string`. Derived: rests on one indirect source. */
  "vci-string"?: SystemDhcpTemplateExcludeRangeVciString[];
  /** Option. Derived: rests on one indirect source. */
  "uci-match"?: "disable" | "enable" | UnknownValue;
  /** Table, by `uci-string`. Derived: rests on one indirect source. */
  "uci-string"?: SystemDhcpTemplateExcludeRangeUciString[];
  /** Option. Derived: rests on one indirect source. */
  "oui-match"?: "disable" | "enable" | UnknownValue;
  /** Table, by `oui-string`. Derived: rests on one indirect source. */
  "oui-string"?: SystemDhcpTemplateExcludeRangeOuiString[];
  /** Integer, 0 to 8640000. Derived: rests on one indirect source. */
  "lease-time"?: number;
  /** Text, up to 255 characters. Derived: rests on one indirect source. */
  vendor?: string;
}

/** Table, by `vci-string`. Derived: rests on one indirect source. */
export interface SystemDhcpTemplateExcludeRangeVciString extends Member<"vci-string"> {
  /** Text, up to 255 characters. Derived: rests on one indirect source. */
  "vci-string": string;
}

/** Table, by `uci-string`. Derived: rests on one indirect source. */
export interface SystemDhcpTemplateExcludeRangeUciString extends Member<"uci-string"> {
  /** Text, up to 255 characters. Derived: rests on one indirect source. */
  "uci-string": string;
}

/** Table, by `oui-string`. Derived: rests on one indirect source. */
export interface SystemDhcpTemplateExcludeRangeOuiString extends Member<"oui-string"> {
  /** Text, up to 17 characters. Derived: rests on one indirect source. */
  "oui-string": string;
}

/** Table, by `id`. Derived: rests on one indirect source. */
export interface SystemDhcpTemplateReservedAddress {
  /** Integer. Derived: rests on one indirect source. */
  id: number;
  /** Option. Derived: rests on one indirect source. */
  type?: "mac" | "option82" | UnknownValue;
  /** Integer, 1 to 16777216. Derived: rests on one indirect source. */
  "ip-index"?: number;
  /** Text. Derived: rests on one indirect source. */
  mac?: string;
  /** Option. Derived: rests on one indirect source. */
  action?: "assign" | "block" | "reserved" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "circuit-id-type"?: "hex" | "string" | UnknownValue;
  /** Text, up to 312 characters. Derived: rests on one indirect source. */
  "circuit-id"?: string;
  /** Option. Derived: rests on one indirect source. */
  "remote-id-type"?: "hex" | "string" | UnknownValue;
  /** Text, up to 312 characters. Derived: rests on one indirect source. */
  "remote-id"?: string;
  /** Text, up to 255 characters. Derived: rests on one indirect source. */
  description?: string;
}

/** A row of `system/accprofile`, by `name`. */
export interface SystemAccprofile {
  /** Text, up to 35 characters. */
  name: string;
  /** Option; default `vdom`. */
  scope?: "vdom" | "global" | UnknownValue;
  /** Text, up to 255 characters. */
  comments?: string;
  /** Option; default `none`. `custom` since 7.6. */
  secfabgrp?: "none" | "read" | "read-write" | "custom" | UnknownValue;
  /** Option; default `none`. */
  ftviewgrp?: "none" | "read" | "read-write" | UnknownValue;
  /** Option; default `none`. */
  authgrp?: "none" | "read" | "read-write" | UnknownValue;
  /** Option; default `none`. */
  sysgrp?: "none" | "read" | "read-write" | "custom" | UnknownValue;
  /** Option; default `none`. */
  netgrp?: "none" | "read" | "read-write" | "custom" | UnknownValue;
  /** Option; default `none`. */
  loggrp?: "none" | "read" | "read-write" | "custom" | UnknownValue;
  /** Option; default `none`. */
  fwgrp?: "none" | "read" | "read-write" | "custom" | UnknownValue;
  /** Option; default `none`. */
  vpngrp?: "none" | "read" | "read-write" | UnknownValue;
  /** Option; default `none`. */
  utmgrp?: "none" | "read" | "read-write" | "custom" | UnknownValue;
  /** Option; default `none`. */
  wanoptgrp?: "none" | "read" | "read-write" | UnknownValue;
  /** Option; default `none`. */
  wifi?: "none" | "read" | "read-write" | UnknownValue;
  /** Group of fields. */
  "netgrp-permission"?: SystemAccprofileNetgrpPermission;
  /** Group of fields. */
  "sysgrp-permission"?: SystemAccprofileSysgrpPermission;
  /** Group of fields. */
  "fwgrp-permission"?: SystemAccprofileFwgrpPermission;
  /** Group of fields. */
  "loggrp-permission"?: SystemAccprofileLoggrpPermission;
  /** Group of fields. */
  "utmgrp-permission"?: SystemAccprofileUtmgrpPermission;
  /** Group of fields. Since 7.6. */
  "secfabgrp-permission"?: SystemAccprofileSecfabgrpPermission;
  /** Option; default `disable`. */
  "admintimeout-override"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 480; default `10`. */
  admintimeout?: number;
  /** Option; default `disable`. Since 7.4. */
  "cli-diagnose"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "cli-get"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "cli-show"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "cli-exec"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "cli-config"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "system-execute-ssh"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "system-execute-telnet"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "gui-theme-type"?: "predefined" | "custom" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "gui-theme"?: "jade" | "neutrino" | "mariner" | "graphite" | "melongene" | "jet-stream" | "security-fabric" | "retro" | "dark-matter" | "onyx" | "eclipse" | "none" | UnknownValue;
  /** Text, up to 35 characters. Since 8.0. Derived: rests on one indirect source. */
  "gui-custom-theme"?: string;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "gui-ai-assistant"?: "enable" | "disable" | UnknownValue;
}

/** A row of `system/admin`, by `name`. */
export interface SystemAdmin {
  /** Text, up to 64 characters. */
  name: string;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "disallowed-login-methods"?: "console" | "gui" | "ssh" | "telnet" | UnknownValue;
  /** Table, by `name`. */
  vdom?: SystemAdminVdom[];
  /** Option; default `disable`. */
  "remote-auth"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. */
  "remote-group"?: string;
  /** Option; default `disable`. */
  wildcard?: "enable" | "disable" | UnknownValue;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  password?: string;
  /** Option; default `disable`. */
  "peer-auth"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. */
  "peer-group"?: string;
  /** IPv4 network with its mask; default `0.0.0.0 0.0.0.0`. */
  trusthost1?: string;
  /** IPv4 network with its mask; default `0.0.0.0 0.0.0.0`. */
  trusthost2?: string;
  /** IPv4 network with its mask; default `0.0.0.0 0.0.0.0`. */
  trusthost3?: string;
  /** IPv4 network with its mask; default `0.0.0.0 0.0.0.0`. */
  trusthost4?: string;
  /** IPv4 network with its mask; default `0.0.0.0 0.0.0.0`. */
  trusthost5?: string;
  /** IPv4 network with its mask; default `0.0.0.0 0.0.0.0`. */
  trusthost6?: string;
  /** IPv4 network with its mask; default `0.0.0.0 0.0.0.0`. */
  trusthost7?: string;
  /** IPv4 network with its mask; default `0.0.0.0 0.0.0.0`. */
  trusthost8?: string;
  /** IPv4 network with its mask; default `0.0.0.0 0.0.0.0`. */
  trusthost9?: string;
  /** IPv4 network with its mask; default `0.0.0.0 0.0.0.0`. */
  trusthost10?: string;
  /** IPv6 address with its prefix length; default `::/0`. */
  "ip6-trusthost1"?: string;
  /** IPv6 address with its prefix length; default `::/0`. */
  "ip6-trusthost2"?: string;
  /** IPv6 address with its prefix length; default `::/0`. */
  "ip6-trusthost3"?: string;
  /** IPv6 address with its prefix length; default `::/0`. */
  "ip6-trusthost4"?: string;
  /** IPv6 address with its prefix length; default `::/0`. */
  "ip6-trusthost5"?: string;
  /** IPv6 address with its prefix length; default `::/0`. */
  "ip6-trusthost6"?: string;
  /** IPv6 address with its prefix length; default `::/0`. */
  "ip6-trusthost7"?: string;
  /** IPv6 address with its prefix length; default `::/0`. */
  "ip6-trusthost8"?: string;
  /** IPv6 address with its prefix length; default `::/0`. */
  "ip6-trusthost9"?: string;
  /** IPv6 address with its prefix length; default `::/0`. */
  "ip6-trusthost10"?: string;
  /** Text, up to 35 characters. Refers to `system/accprofile`. */
  accprofile?: string;
  /** Option; default `enable`. */
  "allow-remove-admin-session"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 255 characters. */
  comments?: string;
  /** Text. */
  "ssh-public-key1"?: string;
  /** Text. */
  "ssh-public-key2"?: string;
  /** Text. */
  "ssh-public-key3"?: string;
  /** Text, up to 35 characters. Refers to `certificate/remote`. */
  "ssh-certificate"?: string;
  /** Text, up to 35 characters. */
  schedule?: string;
  /** Option; default `disable`. */
  "accprofile-override"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "vdom-override"?: "enable" | "disable" | UnknownValue;
  /** Date and time; default `0000-00-00 00:00:00`. */
  "password-expire"?: string;
  /** Option; default `disable`. */
  "force-password-change"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "two-factor"?: "disable" | "fortitoken" | "fortitoken-cloud" | "email" | "sms" | UnknownValue;
  /** Option. */
  "two-factor-authentication"?: "fortitoken" | "email" | "sms" | UnknownValue;
  /** Option. */
  "two-factor-notification"?: "email" | "sms" | UnknownValue;
  /** Text, up to 16 characters. */
  fortitoken?: string;
  /** Text, up to 63 characters. */
  "email-to"?: string;
  /** Option; default `fortiguard`. */
  "sms-server"?: "fortiguard" | "custom" | UnknownValue;
  /** Text, up to 35 characters. Refers to `system/sms-server`. */
  "sms-custom-server"?: string;
  /** Text, up to 15 characters. */
  "sms-phone"?: string;
  /** Option; default `disable`. */
  "guest-auth"?: "disable" | "enable" | UnknownValue;
  /** Table, by `name`. */
  "guest-usergroups"?: SystemAdminGuestUsergroups[];
  /** Text, up to 35 characters. Refers to `system/custom-language`. */
  "guest-lang"?: string;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "gui-theme-type"?: "predefined" | "custom" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "gui-theme"?: "jade" | "neutrino" | "mariner" | "graphite" | "melongene" | "jet-stream" | "security-fabric" | "retro" | "dark-matter" | "onyx" | "eclipse" | "none" | UnknownValue;
  /** Text, up to 35 characters. Since 8.0. Derived: rests on one indirect source. */
  "gui-custom-theme"?: string;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "gui-llm-provider"?: "fortiai" | "openai" | UnknownValue;
  /** Secret, answered as `ENC …`. Since 8.0. Derived: rests on one indirect source. */
  "openai-api-key"?: string;
  /** Secret, answered as `ENC …`. Since 8.0. Derived: rests on one indirect source. */
  "openai-api-key-part2"?: string;
  /** Text, up to 35 characters. Since 8.0. Derived: rests on one indirect source. */
  "openai-model"?: string;
  /** Text, up to 35 characters. Since 8.0. Derived: rests on one indirect source. */
  "openai-project-id"?: string;
  /** Text, up to 35 characters. Since 8.0. Derived: rests on one indirect source. */
  "openai-org-id"?: string;
}

/** The settings `system/central-management`. */
export interface SystemCentralManagement {
  /** Option; default `normal`. */
  mode?: "normal" | "backup" | UnknownValue;
  /** Option; default `fortiguard`. */
  type?: "fortimanager" | "fortiguard" | "none" | UnknownValue;
  /** Text, up to 35 characters. Refers to `system/accprofile`. */
  "fortigate-cloud-sso-default-profile"?: string;
  /** Option; default `enable`. */
  "schedule-config-restore"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "schedule-script-restore"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "allow-push-configuration"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "allow-push-firmware"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "allow-remote-firmware-upgrade"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "allow-monitor"?: "enable" | "disable" | UnknownValue;
  /** Text. */
  "serial-number"?: string;
  /** Text. */
  fmg?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "fmg-source-ip"?: string;
  /** IPv6 address; default `::`. */
  "fmg-source-ip6"?: string;
  /** Text, up to 35 characters. Refers to `certificate/local`. */
  "local-cert"?: string;
  /** Text. Refers to `certificate/ca`. */
  "ca-cert"?: string;
  /** Text, up to 31 characters; default `root`. Refers to `system/vdom`. */
  vdom?: string;
  /** Table, by `id`. */
  "server-list"?: SystemCentralManagementServerList[];
  /** Option; default `8890`. */
  "fmg-update-port"?: "8890" | "443" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "fmg-update-http-header"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "include-default-servers"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "use-default-servers-as-main"?: "enable" | "disable" | UnknownValue;
  /** Option; default `high`. */
  "enc-algorithm"?: "default" | "high" | "low" | UnknownValue;
  /** Option; default `auto`. */
  "interface-select-method"?: "auto" | "sdwan" | "specify" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** Integer, 0 to 511; default `0`. Since 7.6. */
  "vrf-select"?: number;
}

/** The settings `system/csf`. */
export interface SystemCsf {
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Since 7.4. */
  uid?: string;
  /** Text, up to 255 characters. */
  upstream?: string;
  /** IPv4 address; default `0.0.0.0`. Since 7.4. */
  "source-ip"?: string;
  /** Option; default `auto`. Since 7.4. */
  "upstream-interface-select-method"?: "auto" | "sdwan" | "specify" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. Since 7.4. */
  "upstream-interface"?: string;
  /** Integer, 1 to 65535; default `8013`. */
  "upstream-port"?: number;
  /** Text, up to 35 characters. */
  "group-name"?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "group-password"?: string;
  /** Option; default `enable`. */
  "accept-auth-by-cert"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  "log-unification"?: "disable" | "enable" | UnknownValue;
  /** Option; default `serial`. */
  "authorization-request-type"?: "serial" | "certificate" | UnknownValue;
  /** Text, up to 35 characters. Refers to `certificate/local`. */
  certificate?: string;
  /** Integer, 1 to 4; default `2`. */
  "fabric-workers"?: number;
  /** Option; default `disable`. */
  "downstream-access"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "legacy-authentication"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `system/accprofile`. */
  "downstream-accprofile"?: string;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object-change-auto-cascade"?: "enable" | "disable" | UnknownValue;
  /** Option; default `default`. */
  "configuration-sync"?: "default" | "local" | UnknownValue;
  /** Option; default `default`. */
  "fabric-object-unification"?: "default" | "local" | UnknownValue;
  /** Option; default `default`. */
  "saml-configuration-sync"?: "default" | "local" | UnknownValue;
  /** Table, by `name`. */
  "trusted-list"?: SystemCsfTrustedList[];
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "upload-shared-objects"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "autoclear-removed-shared-objects"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
  "shared-objects"?: SystemCsfSharedObjects[];
  /** Table, by `serial`. */
  "fabric-connector"?: SystemCsfFabricConnector[];
  /** Option; default `enable`. */
  "forticloud-account-enforcement"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. Since 7.4. */
  "file-mgmt"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 4294967295; default `0`. Since 7.4. */
  "file-quota"?: number;
  /** Integer, 1 to 99; default `90`. Since 7.4. */
  "file-quota-warning"?: number;
  /** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
  "fabric-datasource-exemption"?: SystemCsfFabricDatasourceExemption[];
}

/** Table, by `name`. */
export interface SystemCsfTrustedList {
  /** Text, up to 35 characters. */
  name: string;
  /** Option; default `serial`. */
  "authorization-type"?: "serial" | "certificate" | UnknownValue;
  /** Text, up to 19 characters. */
  serial?: string;
  /** Text, up to 32767 characters. */
  certificate?: string;
  /** Option; default `accept`. */
  action?: "accept" | "deny" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  role?: "downstream" | "upstream" | UnknownValue;
  /** Text, up to 19 characters, several separated by blanks. */
  "ha-members"?: string;
  /** Option; default `disable`. */
  "downstream-authorization"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 1025; default `0`. In 7.2: 1 to 1024. In 7.4: 1 to 1024. In 7.6: 1 to 1024. */
  index?: number;
  /** Text, up to 79 characters. Since 8.0. Derived: rests on one indirect source. */
  ca?: string;
  /** Text, up to 191 characters. Since 8.0. Derived: rests on one indirect source. */
  "ca-fingerprint"?: string;
  /** Text, up to 64 characters. Since 8.0. Derived: rests on one indirect source. */
  cn?: string;
}

/** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
export interface SystemCsfSharedObjects {
  /** Text, up to 35 characters. Derived: rests on one indirect source. */
  name: string;
  /** Text, up to 35 characters. Derived: rests on one indirect source. */
  "trusted-list-entry"?: string;
  /** Table, by `pathname`. Derived: rests on one indirect source. */
  objects?: SystemCsfSharedObjectsObjects[];
}

/** Table, by `pathname`. Derived: rests on one indirect source. */
export interface SystemCsfSharedObjectsObjects {
  /** Text, up to 192 characters. Derived: rests on one indirect source. */
  pathname: string;
  /** Table, by `name`. Derived: rests on one indirect source. */
  keys?: SystemCsfSharedObjectsObjectsKeys[];
}

/** Table, by `name`. Derived: rests on one indirect source. */
export interface SystemCsfSharedObjectsObjectsKeys extends Member<"name"> {
  /** Text, up to 79 characters. Derived: rests on one indirect source. */
  name: string;
}

/** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
export interface SystemCsfFabricDatasourceExemption {
  /** Text, up to 255 characters. Derived: rests on one indirect source. */
  name: string;
  /** Option. Derived: rests on one indirect source. */
  status?: "enable" | "disable" | UnknownValue;
}

/** A row of `system/dns-server`, by `name`. */
export interface SystemDnsServer {
  /** Text, up to 15 characters. Refers to `system/interface`. */
  name: string;
  /** Option; default `recursive`. `resolver` since 7.6. */
  mode?: "recursive" | "non-recursive" | "forward-only" | "resolver" | UnknownValue;
  /** Text, up to 47 characters. Refers to `dnsfilter/profile`. */
  "dnsfilter-profile"?: string;
  /** Option; default `disable`. */
  doh?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  doh3?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  doq?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Since 8.0. Derived: rests on one indirect source. */
  "ssl-cert"?: string;
}

/** A row of `system/evpn`, by `id`. Since 7.4. */
export interface SystemEvpn {
  /** Integer, 1 to 65535; default `0`. */
  id: number;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  type?: "macvrf" | "ipvrf" | UnknownValue;
  /** Text, up to 79 characters. */
  rd?: string;
  /** Table, by `route-target`. */
  "import-rt"?: SystemEvpnImportRt[];
  /** Table, by `route-target`. */
  "export-rt"?: SystemEvpnExportRt[];
  /** Option; default `disable`. */
  "ip-local-learning"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "arp-suppression"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "adv-default-gw"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "distribute-local-route"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 255. Since 8.0. Derived: rests on one indirect source. */
  "virtual-mac-vrid"?: number;
  /** Integer. Since 8.0. Derived: rests on one indirect source. */
  "l3-instance"?: number;
  /** Text, up to 15 characters. Since 8.0. Derived: rests on one indirect source. */
  interface?: string;
}

/** A row of `system/external-resource`, by `name`. */
export interface SystemExternalResource {
  /** Text, up to 35 characters. */
  name: string;
  /** UUID; default `00000000-0000-0000-0000-000000000000`. */
  uuid?: string;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-force-sync"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object-source"?: "member" | "local" | "root" | UnknownValue;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `category`. `mac-address` and `data` since 7.4. `generic-address` since 7.6. */
  type?: "category" | "domain" | "malware" | "address" | "mac-address" | "data" | "generic-address" | UnknownValue;
  /** Text, up to 15 characters. Since 7.6. */
  namespace?: string;
  /** Text, up to 511 characters; default `$.addresses`. Since 7.6. */
  "object-array-path"?: string;
  /** Text, up to 511 characters; default `$.name`. Since 7.6. */
  "address-name-field"?: string;
  /** Text, up to 511 characters; default `$.value`. Since 7.6. */
  "address-data-field"?: string;
  /** Text, up to 511 characters; default `$.description`. Since 7.6. */
  "address-comment-field"?: string;
  /** Option; default `feed`. */
  "update-method"?: "feed" | "push" | UnknownValue;
  /** Integer, 192 to 221; default `0`. */
  category?: number;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "threat-feed-hash-mode"?: "hash-db" | "plain-text-db" | UnknownValue;
  /** Text, up to 64 characters. */
  username?: string;
  /** Secret, answered as `ENC …`. */
  password?: string;
  /** Option; default `disable`. Since 7.6. */
  "client-cert-auth"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 79 characters. Refers to `vpn.certificate/local`. Since 7.6. */
  "client-cert"?: string;
  /** Text, up to 255 characters. */
  comments?: string;
  /** Text, up to 511 characters. */
  resource?: string;
  /** Text, up to 255 characters. */
  "user-agent"?: string;
  /** Option; default `none`. */
  "server-identity-check"?: "none" | "basic" | "full" | UnknownValue;
  /** Integer, 1 to 43200; default `5`. */
  "refresh-rate"?: number;
  /** IPv4 address; default `0.0.0.0`. */
  "source-ip"?: string;
  /** Text, up to 15 characters. Refers to `system/interface`. Since 7.6. */
  "source-ip-interface"?: string;
  /** Option; default `auto`. */
  "interface-select-method"?: "auto" | "sdwan" | "specify" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** Integer, 0 to 511; default `0`. Since 7.6. */
  "vrf-select"?: number;
}

/** The settings `system/fabric-vpn`. */
export interface SystemFabricVpn {
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "sync-mode"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. */
  "branch-name"?: string;
  /** Option; default `health-check`. */
  "policy-rule"?: "health-check" | "manual" | "auto" | UnknownValue;
  /** Option; default `hub`. */
  "vpn-role"?: "hub" | "spoke" | UnknownValue;
  /** Table, by `name`. */
  overlays?: SystemFabricVpnOverlays[];
  /** Table, by `id`. */
  "advertised-subnets"?: SystemFabricVpnAdvertisedSubnets[];
  /** IPv4 address with its mask; default `0.0.0.0 0.0.0.0`. */
  "loopback-address-block"?: string;
  /** Text, up to 79 characters. Since 8.0. Derived: rests on one indirect source. */
  "loopback-address-block-ipam"?: string;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  "loopback-interface"?: string;
  /** Integer, 0 to 4294967295; default `0`. Refers to `system/fabric-vpn/advertised-subnets`. */
  "loopback-advertised-subnet"?: number;
  /** Secret, answered as `ENC …`. */
  psksecret?: string;
  /** Text. */
  "bgp-as"?: string;
  /** Text, up to 35 characters. Refers to `system/sdwan/zone`. */
  "sdwan-zone"?: string;
  /** Text, up to 35 characters, several separated by blanks. Refers to `system/sdwan/health-check`. */
  "health-checks"?: string;
}

/** Table, by `name`. */
export interface SystemFabricVpnOverlays {
  /** Text, up to 79 characters. */
  name: string;
  /** Integer, 0 to 255; default `0`. Since 7.6. */
  "ipsec-network-id"?: number;
  /** IPv4 address with its mask; default `0.0.0.0 0.0.0.0`. */
  "overlay-tunnel-block"?: string;
  /** Text, up to 79 characters. Since 8.0. Derived: rests on one indirect source. */
  "overlay-tunnel-block-ipam"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "remote-gw"?: string;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** Text, up to 45 characters. Refers to `router/bgp/neighbor`. */
  "bgp-neighbor"?: string;
  /** Integer, 0 to 4294967295; default `0`. Refers to `firewall/policy`. */
  "overlay-policy"?: number;
  /** Integer, 0 to 4294967295; default `0`. Refers to `router/bgp/network`. */
  "bgp-network"?: number;
  /** Integer, 0 to 4294967295; default `0`. Refers to `router/policy`. */
  "route-policy"?: number;
  /** Text, up to 45 characters. Refers to `router/bgp/neighbor-group`. */
  "bgp-neighbor-group"?: string;
  /** Integer, 0 to 4294967295; default `0`. Refers to `router/bgp/neighbor-range`. */
  "bgp-neighbor-range"?: number;
  /** Text, up to 35 characters. Refers to `vpn.ipsec/phase1-interface`. */
  "ipsec-phase1"?: string;
  /** Integer, 0 to 4294967295; default `0`. Refers to `system/sdwan/members`. */
  "sdwan-member"?: number;
}

/** The settings `system/fortiguard`. */
export interface SystemFortiguard {
  /** Option; default `enable`. */
  "fortiguard-anycast"?: "enable" | "disable" | UnknownValue;
  /** Option; default `fortinet`. */
  "fortiguard-anycast-source"?: "fortinet" | "aws" | "debug" | UnknownValue;
  /** Option; default `https`. */
  protocol?: "udp" | "http" | "https" | UnknownValue;
  /** Option; default `443`. */
  port?: "8888" | "53" | "80" | "443" | UnknownValue;
  /** Integer, 1 to 266; default `1`. */
  "load-balance-servers"?: number;
  /** Option; default `enable`. */
  "auto-join-forticloud"?: "enable" | "disable" | UnknownValue;
  /** Option; default `automatic`. */
  "update-server-location"?: "automatic" | "usa" | "eu" | UnknownValue;
  /** Text, up to 63 characters. */
  "sandbox-region"?: string;
  /** Option; default `disable`. */
  "sandbox-inline-scan"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "update-ffdb"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "update-uwdb"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. Since 7.4. */
  "update-dldb"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "update-extdb"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "update-build-proxy"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "persistent-connection"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 31 characters. Refers to `system/vdom`. */
  vdom?: string;
  /** Option; default `enable`. */
  "auto-firmware-upgrade"?: "enable" | "disable" | UnknownValue;
  /** Option, several separated by blanks. */
  "auto-firmware-upgrade-day"?: Values<"sunday" | "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday">;
  /** Integer, 0 to 14; default `3`. Since 7.4. */
  "auto-firmware-upgrade-delay"?: number;
  /** Integer, 0 to 23; default `1`. */
  "auto-firmware-upgrade-start-hour"?: number;
  /** Integer, 0 to 23; default `4`. */
  "auto-firmware-upgrade-end-hour"?: number;
  /** Integer, 1 to 100, in days; default `15`. Since 7.4. */
  "FDS-license-expiring-days"?: number;
  /** Option; default `disable`. Since 7.6. */
  "subscribe-update-notification"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "proxy-fqdn-host"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "antispam-force-off"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "antispam-cache"?: "enable" | "disable" | UnknownValue;
  /** Integer, 300 to 86400; default `1800`. */
  "antispam-cache-ttl"?: number;
  /** Integer, 1 to 150; default `1`. Since 7.4. */
  "antispam-cache-mpermille"?: number;
  /** Integer, 0 to 4294967295; default `4294967295`. */
  "antispam-license"?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  "antispam-expiration"?: number;
  /** Integer, 1 to 30; default `7`. */
  "antispam-timeout"?: number;
  /** Option; default `disable`. */
  "outbreak-prevention-force-off"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "outbreak-prevention-cache"?: "enable" | "disable" | UnknownValue;
  /** Integer, 300 to 86400; default `300`. */
  "outbreak-prevention-cache-ttl"?: number;
  /** Integer, 1 to 150; default `1`. Since 7.4. */
  "outbreak-prevention-cache-mpermille"?: number;
  /** Integer, 0 to 4294967295; default `4294967295`. */
  "outbreak-prevention-license"?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  "outbreak-prevention-expiration"?: number;
  /** Integer, 1 to 30; default `7`. */
  "outbreak-prevention-timeout"?: number;
  /** Option; default `disable`. */
  "webfilter-force-off"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "webfilter-cache"?: "enable" | "disable" | UnknownValue;
  /** Integer, 300 to 86400; default `3600`. */
  "webfilter-cache-ttl"?: number;
  /** Integer, 0 to 4294967295; default `4294967295`. */
  "webfilter-license"?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  "webfilter-expiration"?: number;
  /** Integer, 1 to 30; default `15`. In 7.2: default `7`. */
  "webfilter-timeout"?: number;
  /** Text, several separated by blanks. */
  "sdns-server-ip"?: string;
  /** Integer, 1 to 65535; default `53`. */
  "sdns-server-port"?: number;
  /** IPv4 address; default `0.0.0.0`. */
  "anycast-sdns-server-ip"?: string;
  /** Integer, 1 to 65535; default `853`. */
  "anycast-sdns-server-port"?: number;
  /** Option, several separated by blanks. */
  "sdns-options"?: Values<"include-question-section">;
  /** IPv4 address; default `0.0.0.0`. */
  "source-ip"?: string;
  /** IPv6 address; default `::`. */
  "source-ip6"?: string;
  /** Text, up to 63 characters. */
  "proxy-server-ip"?: string;
  /** Integer, 0 to 65535; default `0`. */
  "proxy-server-port"?: number;
  /** Text, up to 64 characters. */
  "proxy-username"?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "proxy-password"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "ddns-server-ip"?: string;
  /** IPv6 address; default `::`. */
  "ddns-server-ip6"?: string;
  /** Integer, 1 to 65535; default `443`. */
  "ddns-server-port"?: number;
  /** Option; default `auto`. */
  "interface-select-method"?: "auto" | "sdwan" | "specify" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** Integer, 0 to 511; default `0`. Since 7.6. */
  "vrf-select"?: number;
  /** Text, up to 50 characters. */
  "service-account-id"?: string;
}

/** The settings `system/fortimq`. Since 8.0. Derived: rests on one indirect source. */
export interface SystemFortimq {
  /** Option. Derived: rests on one indirect source. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "publish-metadata"?: "enable" | "disable" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "ocsp-check"?: "enable" | "disable" | UnknownValue;
}

/** The settings `system/fortisandbox`. */
export interface SystemFortisandbox {
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  default?: "enable" | UnknownValue;
  /** Option; default `disable`. */
  forticloud?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "inline-scan"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 63 characters. */
  server?: string;
  /** Text, up to 63 characters. */
  "source-ip"?: string;
  /** Option; default `auto`. */
  "interface-select-method"?: "auto" | "sdwan" | "specify" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** Integer, 0 to 511; default `0`. Since 7.6. */
  "vrf-select"?: number;
  /** Option; default `default`. */
  "enc-algorithm"?: "default" | "high" | "low" | UnknownValue;
  /** Option; default `default`. `TLSv1-3` since 7.4. */
  "ssl-min-proto-version"?: "default" | "SSLv3" | "TLSv1" | "TLSv1-1" | "TLSv1-2" | "TLSv1-3" | UnknownValue;
  /** Text, up to 63 characters. */
  email?: string;
  /** Text, up to 79 characters. Refers to `vpn.certificate/ca`. Since 7.6. */
  ca?: string;
  /** Table, by `cn`. Since 8.0. Derived: rests on one indirect source. */
  "cn-list"?: SystemFortisandboxCnList[];
  /** Text, up to 127 characters. Since 7.6. */
  cn?: string;
  /** Option; default `disable`. Since 7.6. */
  "certificate-verification"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Since 8.0. Derived: rests on one indirect source. */
  device?: string;
}

/** Table, by `cn`. Since 8.0. Derived: rests on one indirect source. */
export interface SystemFortisandboxCnList extends Member<"cn"> {
  /** Text, up to 63 characters. Derived: rests on one indirect source. */
  cn: string;
}

/** The settings `system/global`. */
export interface SystemGlobal {
  /** Option; default `english`. */
  language?: "english" | "french" | "spanish" | "portuguese" | "japanese" | "trach" | "simch" | "korean" | UnknownValue;
  /** Option; default `disable`. */
  "gui-ipv6"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "gui-replacement-message-groups"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "gui-local-out"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "gui-certificates"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "gui-custom-language"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "gui-wireless-opensecurity"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "gui-app-detection-sdwan"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "gui-display-hostname"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "gui-fortigate-cloud-sandbox"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "gui-firmware-upgrade-warning"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "gui-forticare-registration-setup-warning"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. Since 7.4. */
  "gui-auto-upgrade-setup-warning"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "gui-workflow-management"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "gui-cdn-usage"?: "enable" | "disable" | UnknownValue;
  /** Option, several separated by blanks; default `tlsv1-2 tlsv1-3`. */
  "admin-https-ssl-versions"?: Values<"tlsv1-1" | "tlsv1-2" | "tlsv1-3">;
  /** Option, several separated by blanks. */
  "admin-https-ssl-ciphersuites"?: Values<"TLS-AES-128-GCM-SHA256" | "TLS-AES-256-GCM-SHA384" | "TLS-CHACHA20-POLY1305-SHA256" | "TLS-AES-128-CCM-SHA256" | "TLS-AES-128-CCM-8-SHA256">;
  /** Option, several separated by blanks. */
  "admin-https-ssl-banned-ciphers"?: Values<"RSA" | "DHE" | "ECDHE" | "DSS" | "ECDSA" | "AES" | "AESGCM" | "CAMELLIA" | "3DES" | "SHA1" | "SHA256" | "SHA384" | "STATIC" | "CHACHA20" | "ARIA" | "AESCCM">;
  /** Integer, 1 to 480; default `5`. */
  admintimeout?: number;
  /** Integer, 15 to 300; default `0`. */
  "admin-console-timeout"?: number;
  /** Option; default `weekly`. */
  "ssd-trim-freq"?: "never" | "hourly" | "daily" | "weekly" | "monthly" | UnknownValue;
  /** Integer, 0 to 23; default `1`. */
  "ssd-trim-hour"?: number;
  /** Integer, 0 to 60; default `60`. */
  "ssd-trim-min"?: number;
  /** Option; default `sunday`. */
  "ssd-trim-weekday"?: "sunday" | "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | UnknownValue;
  /** Integer, 1 to 31; default `1`. */
  "ssd-trim-date"?: number;
  /** Option; default `enable`. */
  "admin-concurrent"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 10; default `3`. */
  "admin-lockout-threshold"?: number;
  /** Integer, 1 to 2147483647; default `60`. */
  "admin-lockout-duration"?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  refresh?: number;
  /** Integer, 0 to 4294967295; default `5`. */
  interval?: number;
  /** Integer, 0 to 4294967295; default `5`. */
  failtime?: number;
  /** Option; default `3`. Since 7.4. */
  "purdue-level"?: "1" | "1.5" | "2" | "2.5" | "3" | "3.5" | "4" | "5" | "5.5" | UnknownValue;
  /** Option; default `disable`. */
  "daily-restart"?: "enable" | "disable" | UnknownValue;
  /** Text. */
  "restart-time"?: string;
  /** Option; default `none`. */
  "wad-restart-mode"?: "none" | "time" | "memory" | UnknownValue;
  /** Text. */
  "wad-restart-start-time"?: string;
  /** Text. */
  "wad-restart-end-time"?: string;
  /** Integer, 1 to 32; default `4`. Since 7.6. */
  "wad-p2s-max-body-size"?: number;
  /** Integer, 1 to 65535; default `1812`. */
  "radius-port"?: number;
  /** Integer, 1 to 65535; default `5201`. Since 7.4. */
  "speedtestd-server-port"?: number;
  /** Integer, 1 to 65535; default `5200`. Since 7.4. */
  "speedtestd-ctrl-port"?: number;
  /** Integer, 1 to 100; default `100`. */
  "admin-login-max"?: number;
  /** Integer, 1 to 300; default `5`. */
  remoteauthtimeout?: number;
  /** Integer, 1 to 300000; default `500`. */
  ldapconntimeout?: number;
  /** Option; default `enable`. */
  "batch-cmdb"?: "enable" | "disable" | UnknownValue;
  /** Option; default `optional`. */
  "multi-factor-authentication"?: "optional" | "mandatory" | UnknownValue;
  /** Option; default `TLSv1-2`. */
  "ssl-min-proto-version"?: "SSLv3" | "TLSv1" | "TLSv1-1" | "TLSv1-2" | "TLSv1-3" | UnknownValue;
  /** Option; default `disable`. */
  "autorun-log-fsck"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 3600. Since 8.0. Derived: rests on one indirect source. */
  "log-fsck-timeout"?: number;
  /** Text, up to 63 characters. Refers to `system/timezone`. */
  timezone?: string;
  /** Option; default `tos`. */
  "traffic-priority"?: "tos" | "dscp" | UnknownValue;
  /** Option; default `medium`. */
  "traffic-priority-level"?: "low" | "medium" | "high" | UnknownValue;
  /** Option; default `cubic`. Since 7.4. */
  "quic-congestion-control-algo"?: "cubic" | "bbr" | "bbr2" | "reno" | UnknownValue;
  /** Integer, 1200 to 1500; default `1500`. Since 7.4. */
  "quic-max-datagram-size"?: number;
  /** Option; default `enable`. Since 7.4. */
  "quic-udp-payload-size-shaping-per-cid"?: "enable" | "disable" | UnknownValue;
  /** Integer, 2 to 5; default `3`. Since 7.4. */
  "quic-ack-thresold"?: number;
  /** Option; default `enable`. Since 7.4. */
  "quic-pmtud"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 60; default `5`. Since 7.4. */
  "quic-tls-handshake-timeout"?: number;
  /** Option; default `strict`. */
  "anti-replay"?: "disable" | "loose" | "strict" | UnknownValue;
  /** Option; default `enable`. */
  "send-pmtu-icmp"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "honor-df"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "pmtu-discovery"?: "enable" | "disable" | UnknownValue;
  /** Table, by `interface`. Since 8.0. Derived: rests on one indirect source. */
  "split-port-mode"?: SystemGlobalSplitPortMode[];
  /** Option; default `disable`. */
  "revision-image-auto-backup"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "revision-backup-on-logout"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 31 characters; default `root`. Refers to `system/vdom`. */
  "management-vdom"?: string;
  /** Text, up to 35 characters. */
  hostname?: string;
  /** Text, up to 35 characters. */
  alias?: string;
  /** Option; default `enable`. */
  "strong-crypto"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ssl-static-key-ciphers"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "snat-route-change"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "ipv6-snat-route-change"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "speedtest-server"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "cli-audit-log"?: "enable" | "disable" | UnknownValue;
  /** Option; default `2048`. */
  "dh-params"?: "1024" | "1536" | "2048" | "3072" | "4096" | "6144" | "8192" | UnknownValue;
  /** Option; default `enable`. */
  "fds-statistics"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 1440; default `60`. */
  "fds-statistics-period"?: number;
  /** Option; default `enable`. */
  "tcp-option"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "lldp-transmission"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "lldp-reception"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 10000; default `10`. In 7.2: 1 to 300. In 7.4: 1 to 300. */
  "proxy-auth-timeout"?: number;
  /** Option; default `session`. */
  "proxy-keep-alive-mode"?: "session" | "traffic" | "re-authentication" | UnknownValue;
  /** Integer, 1 to 86400; default `30`. */
  "proxy-re-authentication-time"?: number;
  /** Option; default `disable`. */
  "proxy-auth-lifetime"?: "enable" | "disable" | UnknownValue;
  /** Integer, 5 to 65535; default `480`. */
  "proxy-auth-lifetime-timeout"?: number;
  /** Option; default `disable`. */
  "proxy-resource-mode"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "proxy-cert-use-mgmt-vdom"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 15; default `5`. */
  "sys-perf-log-interval"?: number;
  /** Option; default `loose`. */
  "check-protocol-header"?: "loose" | "strict" | UnknownValue;
  /** Option; default `restricted`. */
  "vip-arp-range"?: "unlimited" | "restricted" | UnknownValue;
  /** Option; default `disable`. */
  "reset-sessionless-tcp"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "allow-traffic-redirect"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "ipv6-allow-traffic-redirect"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "strict-dirty-session-check"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 86400; default `120`. */
  "tcp-halfclose-timer"?: number;
  /** Integer, 1 to 86400; default `10`. */
  "tcp-halfopen-timer"?: number;
  /** Integer, 0 to 300; default `1`. */
  "tcp-timewait-timer"?: number;
  /** Integer, 5 to 300; default `5`. */
  "tcp-rst-timer"?: number;
  /** Integer, 1 to 86400; default `180`. */
  "udp-idle-timer"?: number;
  /** Integer, 1 to 300; default `30`. */
  "block-session-timer"?: number;
  /** Text; default `1024-25000`. */
  "ip-src-port-range"?: string;
  /** Option; default `disable`. */
  "pre-login-banner"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "post-login-banner"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  tftp?: "enable" | "disable" | UnknownValue;
  /** Option; default `pass`. */
  "av-failopen"?: "pass" | "off" | "one-shot" | UnknownValue;
  /** Option; default `disable`. */
  "av-failopen-session"?: "enable" | "disable" | UnknownValue;
  /** Integer, 70 to 97; default `95`. */
  "memory-use-threshold-extreme"?: number;
  /** Integer, 70 to 97; default `88`. */
  "memory-use-threshold-red"?: number;
  /** Integer, 70 to 97; default `82`. */
  "memory-use-threshold-green"?: number;
  /** Integer, 32 to 2047; default `32`. */
  "ip-fragment-mem-thresholds"?: number;
  /** Integer, 3 to 30; default `30`. Since 7.6. */
  "ip-fragment-timeout"?: number;
  /** Integer, 5 to 60; default `60`. Since 7.6. */
  "ipv6-fragment-timeout"?: number;
  /** Integer, 50 to 99; default `90`. */
  "cpu-use-threshold"?: number;
  /** Option; default `disable`. */
  "log-single-cpu-high"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "check-reset-range"?: "strict" | "disable" | UnknownValue;
  /** Option; default `enable`. Since 7.6. */
  "upgrade-report"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 65535; default `80`. */
  "admin-port"?: number;
  /** Integer, 1 to 65535; default `443`. */
  "admin-sport"?: number;
  /** Text, up to 255 characters. */
  "admin-host"?: string;
  /** Option; default `enable`. */
  "admin-https-redirect"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 2147483647; default `63072000`. */
  "admin-hsts-max-age"?: number;
  /** Option; default `enable`. */
  "admin-ssh-password"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. `all` and `non-console-only` since 7.6. `enable` until 7.4. */
  "admin-restrict-local"?: "all" | "non-console-only" | "disable" | UnknownValue;
  /** Integer, 1 to 65535; default `22`. */
  "admin-ssh-port"?: number;
  /** Integer, 10 to 3600; default `120`. */
  "admin-ssh-grace-time"?: number;
  /** Option; default `disable`. */
  "admin-ssh-v1"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "admin-telnet"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 65535; default `23`. */
  "admin-telnet-port"?: number;
  /** Option; default `disable`. */
  "admin-forticloud-sso-login"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `system/accprofile`. */
  "admin-forticloud-sso-default-profile"?: string;
  /** Text. */
  "default-service-source-port"?: string;
  /** Text, up to 35 characters; default `Fortinet_GUI_Server`. Refers to `certificate/local`. */
  "admin-server-cert"?: string;
  /** Option; default `disable`. */
  "admin-https-pki-required"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters; default `Fortinet_Wifi`. Refers to `certificate/local`. */
  "wifi-certificate"?: string;
  /** Integer, 10 to 3600; default `60`. Since 7.4. */
  "dhcp-lease-backup-interval"?: number;
  /** Text, up to 79 characters; default `Fortinet_Wifi_CA`. Refers to `certificate/ca`. */
  "wifi-ca-certificate"?: string;
  /** Integer, 1 to 65535; default `1000`. */
  "auth-http-port"?: number;
  /** Integer, 1 to 65535; default `1003`. */
  "auth-https-port"?: number;
  /** Integer, 0 to 65535; default `1001`. */
  "auth-ike-saml-port"?: number;
  /** Option; default `disable`. */
  "auth-keepalive"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 100; default `0`. */
  "policy-auth-concurrent"?: number;
  /** Option; default `block-new`. */
  "auth-session-limit"?: "block-new" | "logout-inactive" | UnknownValue;
  /** Text, up to 35 characters; default `Fortinet_Factory`. Refers to `certificate/local`. */
  "auth-cert"?: string;
  /** Option; default `disable`. */
  "clt-cert-req"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 65535; default `8013`. */
  "fortiservice-port"?: number;
  /** Option; default `automatic`. */
  "cfg-save"?: "automatic" | "manual" | "revert" | UnknownValue;
  /** Integer, 10 to 4294967295; default `600`. */
  "cfg-revert-timeout"?: number;
  /** Option; default `enable`. */
  "reboot-upon-config-restore"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "admin-scp"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "tcp-congestion-control"?: "cubic" | "bbr" | UnknownValue;
  /** Option; default `enable`. */
  "wireless-controller"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1024 to 49150; default `5246`. */
  "wireless-controller-port"?: number;
  /** Integer, 1024 to 49150; default `25246`. */
  "fortiextender-data-port"?: number;
  /** Option; default `disable`. */
  fortiextender?: "disable" | "enable" | UnknownValue;
  /** IPv4 address with its mask; default `10.252.0.1 255.255.0.0`. */
  "extender-controller-reserved-network"?: string;
  /** Option; default `disable`. */
  "fortiextender-discovery-lockdown"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "fortiextender-vlan-mode"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "fortiextender-provision-on-authorization"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "switch-controller"?: "disable" | "enable" | UnknownValue;
  /** IPv4 address with its mask; default `10.255.0.1 255.255.0.0`. */
  "switch-controller-reserved-network"?: string;
  /** Integer, 1 to 2; default `1`. */
  "dnsproxy-worker-count"?: number;
  /** Integer, 1 to 1; default `1`. */
  "url-filter-count"?: number;
  /** Integer, 0 to 128; default `0`. Since 7.6. */
  "httpd-max-worker-count"?: number;
  /** Integer, 1 to 2; default `0`. */
  "proxy-worker-count"?: number;
  /** Integer, 2 to 2; default `0`. */
  "scanunit-count"?: number;
  /** Option, several separated by blanks. */
  "fgd-alert-subscription"?: Values<"advisory" | "latest-threat" | "latest-virus" | "latest-attack" | "new-antivirus-db" | "new-attack-db">;
  /** Integer, 0 to 2; default `1`. */
  "ipv6-accept-dad"?: number;
  /** Option; default `disable`. */
  "ipv6-allow-anycast-probe"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "ipv6-allow-multicast-probe"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. Since 7.4. */
  "ipv6-allow-local-in-silent-drop"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "csr-ca-attribute"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "wimax-4g-usb"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 2147483647; default `8`. */
  "cert-chain-max"?: number;
  /** Integer, 0 to 1; default `0`. */
  "sslvpn-max-worker-count"?: number;
  /** Text, up to 79 characters; default `0`. Since 7.6. */
  "sslvpn-affinity"?: string;
  /** Option; default `disable`. Since 7.4. */
  "sslvpn-web-mode"?: "enable" | "disable" | UnknownValue;
  /** Integer, 60 to 600; default `60`. */
  "two-factor-ftk-expiry"?: number;
  /** Integer, 30 to 300; default `60`. */
  "two-factor-email-expiry"?: number;
  /** Integer, 30 to 300; default `60`. */
  "two-factor-sms-expiry"?: number;
  /** Integer, 10 to 3600; default `60`. */
  "two-factor-fac-expiry"?: number;
  /** Integer, 1 to 168; default `72`. */
  "two-factor-ftm-expiry"?: number;
  /** Option; default `disable`. */
  "per-user-bal"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 2; default `0`. */
  "wad-worker-count"?: number;
  /** Integer, 0 to 10240; default `10240`. Since 7.6. */
  "wad-worker-dev-cache"?: number;
  /** Integer, 1 to 1; default `1`. */
  "wad-csvc-cs-count"?: number;
  /** Integer, 0 to 2; default `0`. */
  "wad-csvc-db-count"?: number;
  /** Option; default `enable`. */
  "wad-source-affinity"?: "disable" | "enable" | UnknownValue;
  /** Integer, 5 to 25; default `10`. */
  "wad-memory-change-granularity"?: number;
  /** Option; default `disable`. */
  "login-timestamp"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "ip-conflict-detection"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 15; default `0`. */
  "miglogd-children"?: number;
  /** Integer, 0 to 99; default `0`. Since 7.6. */
  "log-daemon-cpu-threshold"?: number;
  /** Option; default `disable`. */
  "special-file-23-support"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "log-uuid-address"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "log-ssl-connection"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "gui-rest-api-cache"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 30. Since 8.0. Derived: rests on one indirect source. */
  "gui-login-request-rate-limit"?: number;
  /** Integer. Since 8.0. Derived: rests on one indirect source. */
  "http-request-limit"?: number;
  /** Integer, 1024 to 32768. Since 8.0. Derived: rests on one indirect source. */
  "admin-http-login-request-size-limit"?: number;
  /** Integer, 33554432 to 268435456. Since 8.0. Derived: rests on one indirect source. */
  "admin-http-json-request-limit"?: number;
  /** Integer, 1024 to 524288. Since 8.0. Derived: rests on one indirect source. */
  "http-unauthenticated-request-limit"?: number;
  /** Integer, 100 to 60000. Since 8.0. Derived: rests on one indirect source. */
  "admin-http-request-header-timeout"?: number;
  /** Integer, 100 to 3600000. Since 8.0. Derived: rests on one indirect source. */
  "admin-http-request-body-timeout"?: number;
  /** Integer, 100 to 600000. Since 8.0. Derived: rests on one indirect source. */
  "admin-http-unauthenticated-request-body-timeout"?: number;
  /** Integer, 50 to 1000. Since 8.0. Derived: rests on one indirect source. */
  "admin-http-rate-limit-max-requests"?: number;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "admin-http-rate-limit-exempt-auth"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "rest-api-key-url-query"?: "enable" | "disable" | UnknownValue;
  /** Integer, 131072 to 2147483647; default `131072`. */
  "arp-max-entry"?: number;
  /** Text, up to 79 characters; default `1`. */
  "ha-affinity"?: string;
  /** Text, up to 79 characters; default `1`. Since 7.4. */
  "bfd-affinity"?: string;
  /** Text, up to 79 characters; default `1`. */
  "cmdbsvr-affinity"?: string;
  /** Text, up to 79 characters; default `0`. */
  "av-affinity"?: string;
  /** Text, up to 79 characters; default `0`. */
  "wad-affinity"?: string;
  /** Text, up to 79 characters; default `0`. */
  "ips-affinity"?: string;
  /** Text, up to 79 characters; default `0`. */
  "miglog-affinity"?: string;
  /** Text, up to 79 characters; default `0`. */
  "syslog-affinity"?: string;
  /** Text, up to 79 characters; default `0`. */
  "url-filter-affinity"?: string;
  /** Text, up to 79 characters; default `0`. Since 7.6. */
  "router-affinity"?: string;
  /** Integer, 65536 to 2147483647; default `0`. */
  "ndp-max-entry"?: number;
  /** Integer, 8192 to 2147483647; default `8192`. */
  "br-fdb-max-entry"?: number;
  /** Integer, 0 to 2147483647; default `0`. */
  "max-route-cache-size"?: number;
  /** Option; default `enable`. Since 7.4. */
  "ipsec-qat-offload"?: "enable" | "disable" | UnknownValue;
  /** Integer, 30 to 31536000; default `300`. */
  "device-idle-timeout"?: number;
  /** Integer, 31262 to 89320; default `62524`. */
  "user-device-store-max-devices"?: number;
  /** Integer, 1 to 5; default `2`. Since 7.6. */
  "user-device-store-max-device-mem"?: number;
  /** Integer, 31262 to 89320; default `62524`. */
  "user-device-store-max-users"?: number;
  /** Integer, 62524334 to 625243340; default `312621670`. */
  "user-device-store-max-unified-mem"?: number;
  /** Text, up to 19 characters. */
  "gui-device-latitude"?: string;
  /** Text, up to 19 characters. */
  "gui-device-longitude"?: string;
  /** Option; default `disable`. */
  "private-data-encryption"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  "auto-auth-extension-device"?: "enable" | "disable" | UnknownValue;
  /** Option; default `jade`. `jet-stream` and `security-fabric` since 7.4. */
  "gui-theme"?: "jade" | "neutrino" | "mariner" | "graphite" | "melongene" | "jet-stream" | "security-fabric" | "retro" | "dark-matter" | "onyx" | "eclipse" | UnknownValue;
  /** Text, up to 35 characters. Since 8.0. Derived: rests on one indirect source. */
  "gui-custom-theme"?: string;
  /** Option; default `yyyy/MM/dd`. */
  "gui-date-format"?: "yyyy/MM/dd" | "dd/MM/yyyy" | "MM/dd/yyyy" | "yyyy-MM-dd" | "dd-MM-yyyy" | "MM-dd-yyyy" | UnknownValue;
  /** Option; default `system`. */
  "gui-date-time-source"?: "system" | "browser" | UnknownValue;
  /** Integer, 96 to 128000; default `3200`. */
  "igmp-state-limit"?: number;
  /** Option; default `enable`. */
  "cloud-communication"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 10; default `10`. */
  "ipsec-ha-seqjump-rate"?: number;
  /** Option; default `enable`. */
  "fortitoken-cloud"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. Since 7.4. */
  "fortitoken-cloud-push-status"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 63 characters. Since 7.6. */
  "fortitoken-cloud-region"?: string;
  /** Integer, 0 to 336; default `24`. Since 7.4. */
  "fortitoken-cloud-sync-interval"?: number;
  /** Integer, 0 to 214748364; default `0`. */
  "faz-disk-buffer-size"?: number;
  /** Option; default `auto`. */
  "irq-time-accounting"?: "auto" | "force" | UnknownValue;
  /** Text, up to 255 characters. */
  "management-ip"?: string;
  /** Integer, 1 to 65535; default `443`. */
  "management-port"?: number;
  /** Option; default `enable`. */
  "management-port-use-admin-sport"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "forticonverter-integration"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "forticonverter-config-upload"?: "once" | "disable" | UnknownValue;
  /** Option; default `full`. */
  "internet-service-database"?: "mini" | "standard" | "full" | "on-demand" | UnknownValue;
  /** Table, by `id`. Since 7.4. */
  "internet-service-download-list"?: SystemGlobalInternetServiceDownloadList[];
  /** Option; default `enable`. Since 7.6. */
  "geoip-full-db"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "early-tcp-npu-session"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "npu-neighbor-update"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "delay-tcp-npu-session"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "interface-subnet-usage"?: "disable" | "enable" | UnknownValue;
  /** Integer, 0 to 1; default `1`. */
  "sflowd-max-children-num"?: number;
  /** Option; default `disable`. Since 7.4. */
  "fortigslb-integration"?: "disable" | "enable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "gtpu-dynamic-source-port"?: "enable" | "disable" | UnknownValue;
  /** Integer, 3 to 15; default `3`. Since 7.6. */
  "user-history-password-threshold"?: number;
  /** Option; default `disable`. Since 7.6. */
  "auth-session-auto-backup"?: "enable" | "disable" | UnknownValue;
  /** Option; default `15min`. Since 7.6. */
  "auth-session-auto-backup-interval"?: "1min" | "5min" | "15min" | "30min" | "1hr" | UnknownValue;
  /** Integer, 0 to 65535; default `44559`. Since 7.6. */
  "scim-https-port"?: number;
  /** Integer, 0 to 65535; default `44558`. Since 7.6. */
  "scim-http-port"?: number;
  /** Text, up to 35 characters; default `Fortinet_Factory`. Refers to `certificate/local`. Since 7.6. */
  "scim-server-cert"?: string;
  /** Option; default `disable`. Since 7.6. */
  "application-bandwidth-tracking"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. Since 7.6. */
  "tls-session-cache"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "gui-restrict-theme-change"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "gui-allow-incompatible-fabric-fgt"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 15 characters, several separated by blanks. */
  "split-port"?: string;
  /** Option. Since 7.6. */
  "single-vdom-npuvlink"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "vdom-mode"?: "no-vdom" | "multi-vdom" | UnknownValue;
  /** Option. */
  "long-vdom-name"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "edit-vdom-prompt"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 7.6. */
  "telemetry-controller"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1024 to 49150. Since 7.6. */
  "telemetry-data-port"?: number;
  /** Option. */
  "proxy-hardware-acceleration"?: "disable" | "enable" | UnknownValue;
  /** Option. */
  "ipsec-hmac-offload"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 255 characters. */
  "gui-cdn-domain-override"?: string;
  /** Option. */
  "ipsec-asic-offload"?: "enable" | "disable" | UnknownValue;
}

/** Table, by `interface`. Since 8.0. Derived: rests on one indirect source. */
export interface SystemGlobalSplitPortMode {
  /** Text, up to 15 characters. Derived: rests on one indirect source. */
  interface: string;
  /** Text. Derived: rests on one indirect source. */
  "split-mode"?: string;
}

/** A row of `system/gre-tunnel`, by `name`. */
export interface SystemGreTunnel {
  /** Text, up to 15 characters. */
  name: string;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** Option; default `4`. */
  "ip-version"?: "4" | "6" | UnknownValue;
  /** IPv6 address; default `::`. */
  "remote-gw6"?: string;
  /** IPv6 address; default `::`. */
  "local-gw6"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "remote-gw"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "local-gw"?: string;
  /** Option; default `disable`. */
  "use-sdwan"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "sequence-number-transmission"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "sequence-number-reception"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "checksum-transmission"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "checksum-reception"?: "disable" | "enable" | UnknownValue;
  /** Integer, 0 to 4294967295; default `0`. */
  "key-outbound"?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  "key-inbound"?: number;
  /** Option; default `disable`. */
  "dscp-copying"?: "disable" | "enable" | UnknownValue;
  /** Text. */
  diffservcode?: string;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "auto-asic-offload"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "loopback-ecmp-offload"?: "disable" | "enable" | UnknownValue;
  /** Integer, 0 to 32767; default `0`. */
  "keepalive-interval"?: number;
  /** Integer, 1 to 255; default `10`. */
  "keepalive-failtimes"?: number;
}

/** The settings `system/ha`. */
export interface SystemHa {
  /** Integer, 0 to 1023; default `0`. */
  "group-id"?: number;
  /** Text, up to 32 characters. */
  "group-name"?: string;
  /** Option; default `standalone`. */
  mode?: "standalone" | "a-a" | "a-p" | UnknownValue;
  /** Option; default `disable`. */
  "sync-packet-balance"?: "enable" | "disable" | UnknownValue;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  password?: string;
  /** Secret, answered as `ENC …`, up to 16 characters. */
  key?: string;
  /** Text, several separated by blanks. */
  hbdev?: string;
  /** Table, by `interface-name`. Since 7.6. */
  "auto-virtual-mac-interface"?: SystemHaAutoVirtualMacInterface[];
  /** Table, by `name`. Since 7.6. */
  "backup-hbdev"?: SystemHaBackupHbdev[];
  /** Option; default `disable`. */
  "unicast-hb"?: "enable" | "disable" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  "unicast-hb-peerip"?: string;
  /** IPv4 mask; default `0.0.0.0`. */
  "unicast-hb-netmask"?: string;
  /** Text, several separated by blanks. Refers to `system/interface`. */
  "session-sync-dev"?: string;
  /** Integer, 5 to 3600; default `10`. */
  "route-ttl"?: number;
  /** Integer, 0 to 3600; default `0`. */
  "route-wait"?: number;
  /** Integer, 0 to 3600; default `10`. */
  "route-hold"?: number;
  /** Integer, 5 to 3600; default `600`. */
  "multicast-ttl"?: number;
  /** Integer, 5 to 3600; default `60`. Since 7.4. */
  "evpn-ttl"?: number;
  /** Option; default `disable`. */
  "load-balance-all"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "sync-config"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  encryption?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  authentication?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 20; default `2`. */
  "hb-interval"?: number;
  /** Option; default `100ms`. */
  "hb-interval-in-milliseconds"?: "100ms" | "10ms" | UnknownValue;
  /** Integer, 1 to 60; default `20`. */
  "hb-lost-threshold"?: number;
  /** Integer, 5 to 300; default `20`. */
  "hello-holddown"?: number;
  /** Option; default `enable`. */
  "gratuitous-arps"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 60; default `5`. */
  arps?: number;
  /** Integer, 1 to 20; default `8`. */
  "arps-interval"?: number;
  /** Option; default `disable`. */
  "session-pickup"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "session-pickup-connectionless"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "session-pickup-expectation"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "session-pickup-nat"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "session-pickup-delay"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "link-failed-signal"?: "enable" | "disable" | UnknownValue;
  /** Option; default `uninterruptible`. Since 7.4. */
  "upgrade-mode"?: "simultaneous" | "uninterruptible" | "local-only" | "secondary-only" | UnknownValue;
  /** Integer, 15 to 300; default `30`. */
  "uninterruptible-primary-wait"?: number;
  /** Option; default `disable`. */
  "standalone-mgmt-vdom"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "ha-mgmt-status"?: "enable" | "disable" | UnknownValue;
  /** Table, by `id`. */
  "ha-mgmt-interfaces"?: SystemHaHaMgmtInterfaces[];
  /** Text, up to 4 characters; default `8890`. */
  "ha-eth-type"?: string;
  /** Text, up to 4 characters; default `8891`. */
  "hc-eth-type"?: string;
  /** Text, up to 4 characters; default `8893`. */
  "l2ep-eth-type"?: string;
  /** Integer, 1 to 65535; default `300`. */
  "ha-uptime-diff-margin"?: number;
  /** Option; default `disable`. */
  "standalone-config-sync"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "unicast-status"?: "enable" | "disable" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  "unicast-gateway"?: string;
  /** Table, by `id`. */
  "unicast-peers"?: SystemHaUnicastPeers[];
  /** Option; default `round-robin`. */
  schedule?: "none" | "leastconnection" | "round-robin" | "weight-round-robin" | "random" | "ip" | "ipport" | UnknownValue;
  /** Text; default `0 40`. */
  weight?: string;
  /** Text. */
  "cpu-threshold"?: string;
  /** Text. */
  "memory-threshold"?: string;
  /** Text. */
  "http-proxy-threshold"?: string;
  /** Text. */
  "ftp-proxy-threshold"?: string;
  /** Text. */
  "imap-proxy-threshold"?: string;
  /** Text. */
  "nntp-proxy-threshold"?: string;
  /** Text. */
  "pop3-proxy-threshold"?: string;
  /** Text. */
  "smtp-proxy-threshold"?: string;
  /** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
  "link-group"?: SystemHaLinkGroup[];
  /** Option; default `disable`. */
  override?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 255; default `128`. */
  priority?: number;
  /** Integer, 0 to 3600; default `0`. */
  "override-wait-time"?: number;
  /** Text, several separated by blanks. Refers to `system/interface`. */
  monitor?: string;
  /** Text. Since 8.0. Derived: rests on one indirect source. */
  "link-group-monitor"?: string;
  /** Text, several separated by blanks. Refers to `system/interface`. */
  "pingserver-monitor-interface"?: string;
  /** Integer, 0 to 50; default `0`. */
  "pingserver-failover-threshold"?: number;
  /** Option; default `enable`. */
  "pingserver-secondary-force-reset"?: "enable" | "disable" | UnknownValue;
  /** Integer, 6 to 2147483647; default `60`. */
  "pingserver-flip-timeout"?: number;
  /** Option; default `disable`. */
  "vcluster-status"?: "enable" | "disable" | UnknownValue;
  /** Table, by `vcluster-id`. */
  vcluster?: SystemHaVcluster[];
  /** Option; default `disable`. */
  "ha-direct"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "ssd-failover"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "memory-compatible-mode"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "memory-based-failover"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 95; default `0`. */
  "memory-failover-threshold"?: number;
  /** Integer, 1 to 300; default `60`. */
  "memory-failover-monitor-period"?: number;
  /** Integer, 1 to 60; default `1`. */
  "memory-failover-sample-rate"?: number;
  /** Integer, 6 to 2147483647; default `6`. */
  "memory-failover-flip-timeout"?: number;
  /** Integer, 0 to 300; default `0`. */
  "failover-hold-time"?: number;
  /** Option; default `disable`. Since 7.6. */
  "check-secondary-dev-health"?: "enable" | "disable" | UnknownValue;
  /** Option, several separated by blanks. Since 7.4. */
  "ipsec-phase2-proposal"?: Values<"aes128-sha1" | "aes128-sha256" | "aes128-sha384" | "aes128-sha512" | "aes192-sha1" | "aes192-sha256" | "aes192-sha384" | "aes192-sha512" | "aes256-sha1" | "aes256-sha256" | "aes256-sha384" | "aes256-sha512" | "aes128gcm" | "aes256gcm" | "chacha20poly1305">;
  /** Option; default `disable`. Since 7.6. */
  "bounce-intf-upon-failover"?: "enable" | "disable" | UnknownValue;
}

/** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
export interface SystemHaLinkGroup {
  /** Text, up to 15 characters. Derived: rests on one indirect source. */
  name: string;
  /** Table, by `devname`. Derived: rests on one indirect source. */
  member?: SystemHaLinkGroupMember[];
  /** Integer, 1 to 64. Derived: rests on one indirect source. */
  "min-members"?: number;
}

/** Table, by `devname`. Derived: rests on one indirect source. */
export interface SystemHaLinkGroupMember extends Member<"devname"> {
  /** Text, up to 15 characters. Derived: rests on one indirect source. */
  devname: string;
}

/** Table, by `vcluster-id`. */
export interface SystemHaVcluster {
  /** Integer, 1 to 30; default `1`. */
  "vcluster-id": number;
  /** Option; default `disable`. */
  override?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 255; default `128`. */
  priority?: number;
  /** Integer, 0 to 3600; default `0`. */
  "override-wait-time"?: number;
  /** Text, several separated by blanks. Refers to `system/interface`. */
  monitor?: string;
  /** Text. Since 8.0. Derived: rests on one indirect source. */
  "link-group-monitor"?: string;
  /** Text, several separated by blanks. Refers to `system/interface`. */
  "pingserver-monitor-interface"?: string;
  /** Integer, 0 to 50; default `0`. */
  "pingserver-failover-threshold"?: number;
  /** Option; default `enable`. */
  "pingserver-secondary-force-reset"?: "enable" | "disable" | UnknownValue;
  /** Integer, 6 to 2147483647; default `60`. Since 7.4. */
  "pingserver-flip-timeout"?: number;
  /** Table, by `name`. */
  vdom?: SystemHaVclusterVdom[];
}

/** A row of `system/interface`, by `name`. */
export interface SystemInterface {
  /** Text, up to 15 characters. */
  name: string;
  /** Text, up to 31 characters. Refers to `system/vdom`. */
  vdom?: string;
  /** Integer, 0 to 511; default `0`. */
  vrf?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  "cli-conn-status"?: number;
  /** Option; default `disable`. */
  fortilink?: "enable" | "disable" | UnknownValue;
  /** Option; default `outbound`. */
  "switch-controller-source-ip"?: "outbound" | "fixed" | UnknownValue;
  /** Option; default `static`. */
  mode?: "static" | "dhcp" | "pppoe" | UnknownValue;
  /** Table, by `id`. */
  "client-options"?: SystemInterfaceClientOptions[];
  /** Integer, 1 to 255; default `5`. */
  distance?: number;
  /** Integer, 1 to 65535; default `1`. */
  priority?: number;
  /** Option; default `auto`. */
  "dhcp-relay-interface-select-method"?: "auto" | "sdwan" | "specify" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  "dhcp-relay-interface"?: string;
  /** Integer, 0 to 511; default `-1`. Since 7.6. */
  "dhcp-relay-vrf-select"?: number;
  /** Option; default `enable`. Since 7.4. */
  "dhcp-broadcast-flag"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "dhcp-relay-service"?: "disable" | "enable" | UnknownValue;
  /** Text, several separated by blanks. */
  "dhcp-relay-ip"?: string;
  /** IPv4 address; default `0.0.0.0`. Since 7.4. */
  "dhcp-relay-source-ip"?: string;
  /** Text, up to 64 characters. Since 7.4. */
  "dhcp-relay-circuit-id"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "dhcp-relay-link-selection"?: string;
  /** Option; default `disable`. */
  "dhcp-relay-request-all-server"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "dhcp-relay-allow-no-end-option"?: "disable" | "enable" | UnknownValue;
  /** Option; default `regular`. */
  "dhcp-relay-type"?: "regular" | "ipsec" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "dhcp-smart-relay"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  "dhcp-relay-agent-option"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "dhcp-classless-route-addition"?: "enable" | "disable" | UnknownValue;
  /** IPv4 address with its mask; default `0.0.0.0 0.0.0.0`. */
  "management-ip"?: string;
  /** IPv4 address with its mask; default `0.0.0.0 0.0.0.0`. */
  ip?: string;
  /** Option, several separated by blanks. `scim` since 7.6. */
  allowaccess?: Values<"ping" | "https" | "ssh" | "snmp" | "http" | "telnet" | "fgfm" | "radius-acct" | "probe-response" | "fabric" | "ftm" | "speed-test" | "scim">;
  /** Option; default `disable`. */
  gwdetect?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 255; default `0`. */
  "ping-serv-status"?: number;
  /** Text. */
  detectserver?: string;
  /** Option, several separated by blanks; default `ping`. */
  detectprotocol?: Values<"ping" | "tcp-echo" | "udp-echo">;
  /** Integer, 1 to 50; default `1`. */
  "ha-priority"?: number;
  /** Option; default `disable`. */
  "fail-detect"?: "enable" | "disable" | UnknownValue;
  /** Option, several separated by blanks; default `link-down`. */
  "fail-detect-option"?: Values<"detectserver" | "link-down">;
  /** Option; default `link-down`. */
  "fail-alert-method"?: "link-failed-signal" | "link-down" | UnknownValue;
  /** Option; default `soft-restart`. */
  "fail-action-on-extender"?: "soft-restart" | "hard-restart" | "reboot" | UnknownValue;
  /** Table, by `name`. */
  "fail-alert-interfaces"?: SystemInterfaceFailAlertInterfaces[];
  /** Text, up to 48 characters. */
  "dhcp-client-identifier"?: string;
  /** Integer, 300 to 604800; default `0`. */
  "dhcp-renew-time"?: number;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "dhcp-egress-cos"?: "cos0" | "cos1" | "cos2" | "cos3" | "cos4" | "cos5" | "cos6" | "cos7" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "arp-egress-cos"?: "cos0" | "cos1" | "cos2" | "cos3" | "cos4" | "cos5" | "cos6" | "cos7" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  ipunnumbered?: string;
  /** Text, up to 64 characters. */
  username?: string;
  /** Option; default `cos0`. Since 7.6. */
  "pppoe-egress-cos"?: "cos0" | "cos1" | "cos2" | "cos3" | "cos4" | "cos5" | "cos6" | "cos7" | UnknownValue;
  /** Option; default `enable`. */
  "pppoe-unnumbered-negotiate"?: "enable" | "disable" | UnknownValue;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  password?: string;
  /** Integer, 0 to 32767; default `0`. */
  "idle-timeout"?: number;
  /** Option; default `disable`. Since 7.6. */
  multilink?: "enable" | "disable" | UnknownValue;
  /** Integer, 296 to 65535; default `1500`. Since 7.6. */
  mrru?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  "detected-peer-mtu"?: number;
  /** Integer, 0 to 4294967295; default `1`. */
  "disc-retry-timeout"?: number;
  /** Integer, 0 to 4294967295; default `1`. */
  "padt-retry-timeout"?: number;
  /** Text, up to 63 characters. */
  "service-name"?: string;
  /** Text, up to 63 characters. */
  "ac-name"?: string;
  /** Integer, 0 to 32767; default `5`. */
  "lcp-echo-interval"?: number;
  /** Integer, 0 to 32767; default `3`. */
  "lcp-max-echo-fails"?: number;
  /** Option; default `enable`. */
  defaultgw?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "dns-server-override"?: "enable" | "disable" | UnknownValue;
  /** Option, several separated by blanks; default `cleartext`. */
  "dns-server-protocol"?: Values<"cleartext" | "dot" | "doh">;
  /** Option; default `auto`. */
  "auth-type"?: "auto" | "pap" | "chap" | "mschapv1" | "mschapv2" | UnknownValue;
  /** Option; default `disable`. */
  "pptp-client"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 64 characters. */
  "pptp-user"?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "pptp-password"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "pptp-server-ip"?: string;
  /** Option; default `auto`. */
  "pptp-auth-type"?: "auto" | "pap" | "chap" | "mschapv1" | "mschapv2" | UnknownValue;
  /** Integer, 0 to 65535; default `0`. */
  "pptp-timeout"?: number;
  /** Option; default `enable`. */
  arpforward?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  ndiscforward?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "broadcast-forward"?: "enable" | "disable" | UnknownValue;
  /** Option; default `global`. */
  bfd?: "global" | "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 100000; default `250`. */
  "bfd-desired-min-tx"?: number;
  /** Integer, 1 to 50; default `3`. */
  "bfd-detect-mult"?: number;
  /** Integer, 1 to 100000; default `250`. */
  "bfd-required-min-rx"?: number;
  /** Option; default `disable`. */
  l2forward?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "icmp-send-redirect"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "icmp-accept-redirect"?: "enable" | "disable" | UnknownValue;
  /** Integer, 30000 to 3600000; default `30000`. */
  "reachable-time"?: number;
  /** Option; default `disable`. */
  vlanforward?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  stpforward?: "enable" | "disable" | UnknownValue;
  /** Option; default `rpl-all-ext-id`. */
  "stpforward-mode"?: "rpl-all-ext-id" | "rpl-bridge-ext-id" | "rpl-nothing" | UnknownValue;
  /** Option; default `disable`. */
  "ips-sniffer-mode"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "ident-accept"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  ipmac?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  subst?: "enable" | "disable" | UnknownValue;
  /** MAC address; default `00:00:00:00:00:00`. */
  macaddr?: string;
  /** MAC address; default `00:00:00:00:00:00`. Since 7.6. */
  "virtual-mac"?: string;
  /** MAC address; default `00:00:00:00:00:00`. */
  "substitute-dst-mac"?: string;
  /** Option; default `auto`. `100auto` and `40000auto` since 7.4. `100Gfull` until 7.2. */
  speed?: "auto" | "10full" | "10half" | "100full" | "100half" | "100auto" | "1000full" | "1000auto" | "10000full" | "10000auto" | "40000full" | "40000auto" | UnknownValue;
  /** Option; default `up`. */
  status?: "up" | "down" | UnknownValue;
  /** Option; default `disable`. */
  "netbios-forward"?: "disable" | "enable" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  "wins-ip"?: string;
  /** Option; default `vlan`. `hdlc` and `ssl` until 7.4. `hard-switch` until 7.2. */
  type?: "physical" | "vlan" | "aggregate" | "redundant" | "tunnel" | "vdom-link" | "loopback" | "switch" | "vap-switch" | "wl-mesh" | "fext-wan" | "vxlan" | "geneve" | "switch-vlan" | "emac-vlan" | "lan-extension" | UnknownValue;
  /** Option; default `none`. */
  "dedicated-to"?: "none" | "management" | UnknownValue;
  /** IPv4 network with its mask; default `0.0.0.0 0.0.0.0`. */
  "trust-ip-1"?: string;
  /** IPv4 network with its mask; default `0.0.0.0 0.0.0.0`. */
  "trust-ip-2"?: string;
  /** IPv4 network with its mask; default `0.0.0.0 0.0.0.0`. */
  "trust-ip-3"?: string;
  /** IPv6 address with its prefix length; default `::/0`. */
  "trust-ip6-1"?: string;
  /** IPv6 address with its prefix length; default `::/0`. */
  "trust-ip6-2"?: string;
  /** IPv6 address with its prefix length; default `::/0`. */
  "trust-ip6-3"?: string;
  /** Integer, 0 to 4294967295; default `0`. */
  "ring-rx"?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  "ring-tx"?: number;
  /** Option; default `disable`. */
  wccp?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "netflow-sampler"?: "disable" | "tx" | "rx" | "both" | UnknownValue;
  /** Integer, 1 to 65535; default `1`. Since 7.6. */
  "netflow-sample-rate"?: number;
  /** Integer, 1 to 254; default `0`. Since 7.6. */
  "netflow-sampler-id"?: number;
  /** Option; default `disable`. */
  "sflow-sampler"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "drop-fragment"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "src-check"?: "enable" | "disable" | UnknownValue;
  /** Integer, 10 to 99999; default `2000`. */
  "sample-rate"?: number;
  /** Integer, 1 to 255; default `20`. */
  "polling-interval"?: number;
  /** Option; default `both`. */
  "sample-direction"?: "tx" | "rx" | "both" | UnknownValue;
  /** Option; default `disable`. */
  "explicit-web-proxy"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "explicit-ftp-proxy"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "proxy-captive-portal"?: "enable" | "disable" | UnknownValue;
  /** Integer, 48 to 65535; default `0`. */
  "tcp-mss"?: number;
  /** Integer, 0 to 100000000; default `0`. In 7.4: 0 to 80000000. In 7.6: 0 to 80000000. */
  inbandwidth?: number;
  /** Integer, 0 to 100000000; default `0`. In 7.4: 0 to 80000000. In 7.6: 0 to 80000000. */
  outbandwidth?: number;
  /** Text, up to 35 characters. Refers to `firewall/shaping-profile`. */
  "egress-shaping-profile"?: string;
  /** Text, up to 35 characters. Refers to `firewall/shaping-profile`. */
  "ingress-shaping-profile"?: string;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "inbandwidth-source"?: "default" | "measured" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "outbandwidth-source"?: "default" | "measured" | UnknownValue;
  /** Integer, 0 to 16776000; default `0`. */
  "spillover-threshold"?: number;
  /** Integer, 0 to 16776000; default `0`. */
  "ingress-spillover-threshold"?: number;
  /** Integer, 0 to 255; default `0`. */
  weight?: number;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** Option; default `disable`. */
  external?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "mtu-override"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 4294967295; default `1500`. */
  mtu?: number;
  /** Option; default `8021q`. */
  "vlan-protocol"?: "8021q" | "8021ad" | UnknownValue;
  /** Integer, 1 to 4094; default `0`. */
  vlanid?: number;
  /** Integer, 0 to 2147483647; default `0`. */
  "forward-domain"?: number;
  /** IPv4 address with its mask; default `0.0.0.0 0.0.0.0`. */
  "remote-ip"?: string;
  /** Table, by `interface-name`. */
  member?: SystemInterfaceMember[];
  /** Option; default `active`. */
  "lacp-mode"?: "static" | "passive" | "active" | UnknownValue;
  /** Option; default `enable`. */
  "lacp-ha-secondary"?: "enable" | "disable" | UnknownValue;
  /** Option; default `auto`. */
  "system-id-type"?: "auto" | "user" | UnknownValue;
  /** MAC address; default `00:00:00:00:00:00`. */
  "system-id"?: string;
  /** Option; default `slow`. */
  "lacp-speed"?: "slow" | "fast" | UnknownValue;
  /** Integer, 1 to 32; default `1`. */
  "min-links"?: number;
  /** Option; default `operational`. */
  "min-links-down"?: "operational" | "administrative" | UnknownValue;
  /** Option; default `L4`. `NPU-GRE` since 7.6. */
  algorithm?: "L2" | "L3" | "L4" | "NPU-GRE" | "Source-MAC" | UnknownValue;
  /** Integer, 50 to 3600000; default `50`. */
  "link-up-delay"?: number;
  /** Option; default `physical`. */
  "aggregate-type"?: "physical" | "vxlan" | UnknownValue;
  /** Option; default `enable`. */
  "priority-override"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 15 characters. */
  aggregate?: string;
  /** Text, up to 15 characters. */
  "redundant-interface"?: string;
  /** Integer, 0 to 4294967295; default `0`. */
  devindex?: number;
  /** Integer, 0 to 65535; default `0`. */
  vindex?: number;
  /** Text, up to 15 characters. */
  switch?: string;
  /** Text, up to 255 characters. */
  description?: string;
  /** Text, up to 25 characters. */
  alias?: string;
  /** Option; default `none`. */
  "security-mode"?: "none" | "captive-portal" | "802.1X" | UnknownValue;
  /** Option; default `disable`. */
  "security-mac-auth-bypass"?: "mac-auth-only" | "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "security-ip-auth-bypass"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "security-8021x-mode"?: "default" | "dynamic-vlan" | "fallback" | "slave" | UnknownValue;
  /** Text, up to 15 characters. Since 8.0. Derived: rests on one indirect source. */
  "security-8021x-master"?: string;
  /** Integer, 0 to 4094. Since 8.0. Derived: rests on one indirect source. */
  "security-8021x-dynamic-vlan-id"?: number;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "security-8021x-member-mode"?: "switch" | "disable" | UnknownValue;
  /** Text, up to 1023 characters. */
  "security-external-web"?: string;
  /** Text, up to 127 characters. */
  "security-external-logout"?: string;
  /** Text, up to 35 characters. */
  "replacemsg-override-group"?: string;
  /** Text, up to 1023 characters. */
  "security-redirect-url"?: string;
  /** Text, up to 35 characters. Refers to `vpn.certificate/local`. */
  "auth-cert"?: string;
  /** Text, up to 63 characters. */
  "auth-portal-addr"?: string;
  /** Text, up to 35 characters. */
  "security-exempt-list"?: string;
  /** Table, by `name`. */
  "security-groups"?: SystemInterfaceSecurityGroups[];
  /** Text, up to 35 characters. Refers to `user/saml`. */
  "ike-saml-server"?: string;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "stp-edge"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "device-identification"?: "enable" | "disable" | UnknownValue;
  /** Option, several separated by blanks. Since 7.6. */
  "exclude-signatures"?: Values<"iot" | "ot">;
  /** Option; default `enable`. */
  "device-user-identification"?: "enable" | "disable" | UnknownValue;
  /** Option; default `vdom`. */
  "lldp-reception"?: "enable" | "disable" | "vdom" | UnknownValue;
  /** Option; default `vdom`. */
  "lldp-transmission"?: "enable" | "disable" | "vdom" | UnknownValue;
  /** Text, up to 35 characters. Refers to `system.lldp/network-policy`. */
  "lldp-network-policy"?: string;
  /** Integer, 0 to 4294967295; default `0`. */
  "estimated-upstream-bandwidth"?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  "estimated-downstream-bandwidth"?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  "measured-upstream-bandwidth"?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  "measured-downstream-bandwidth"?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  "bandwidth-measure-time"?: number;
  /** Option; default `disable`. */
  "monitor-bandwidth"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "vrrp-virtual-mac"?: "enable" | "disable" | UnknownValue;
  /** Table, by `vrid`. */
  vrrp?: SystemInterfaceVrrp[];
  /** Group of fields. Since 7.6. */
  "phy-setting"?: SystemInterfacePhySetting;
  /** Option; default `undefined`. */
  role?: "lan" | "wan" | "dmz" | "undefined" | UnknownValue;
  /** Integer, 0 to 2147483647; default `0`. */
  "snmp-index"?: number;
  /** Option; default `disable`. */
  "secondary-IP"?: "enable" | "disable" | UnknownValue;
  /** Table, by `id`. */
  secondaryip?: SystemInterfaceSecondaryip[];
  /** Option; default `disable`. */
  "preserve-session-route"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "auto-auth-extension-device"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ap-discover"?: "enable" | "disable" | UnknownValue;
  /** Option; default `lldp`. */
  "fortilink-neighbor-detect"?: "lldp" | "fortilink" | UnknownValue;
  /** Option; default `inherit-global`. `inherit-global` since 7.4. */
  "ip-managed-by-fortiipam"?: "inherit-global" | "enable" | "disable" | UnknownValue;
  /** Option; default `256`. 11 values since 7.6. */
  "managed-subnetwork-size"?: "4" | "8" | "16" | "32" | "64" | "128" | "256" | "512" | "1024" | "2048" | "4096" | "8192" | "16384" | "32768" | "65536" | "131072" | "262144" | "524288" | "1048576" | "2097152" | "4194304" | "8388608" | "16777216" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "ipam-conflicts"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "fortilink-split-interface"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 255; default `0`. */
  internal?: number;
  /** Integer, 0 to 255; default `0`. */
  "fortilink-backup-link"?: number;
  /** Option; default `disable`. */
  "switch-controller-access-vlan"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 63 characters. Refers to `switch-controller/traffic-policy`. */
  "switch-controller-traffic-policy"?: string;
  /** Option; default `disable`. */
  "switch-controller-rspan-mode"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "switch-controller-netflow-collect"?: "disable" | "enable" | UnknownValue;
  /** Integer, 1 to 4094; default `4094`. */
  "switch-controller-mgmt-vlan"?: number;
  /** Option; default `disable`. */
  "switch-controller-igmp-snooping"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "switch-controller-igmp-snooping-proxy"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "switch-controller-igmp-snooping-fast-leave"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "switch-controller-dhcp-snooping"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "switch-controller-dhcp-snooping-verify-mac"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "switch-controller-dhcp-snooping-option82"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  "dhcp-snooping-server-list"?: SystemInterfaceDhcpSnoopingServerList[];
  /** Option; default `disable`. `monitor` since 7.4. */
  "switch-controller-arp-inspection"?: "enable" | "disable" | "monitor" | UnknownValue;
  /** Integer, 0 to 128; default `0`. */
  "switch-controller-learning-limit"?: number;
  /** Text, up to 35 characters. Refers to `switch-controller/fortilink-settings`. */
  "switch-controller-nac"?: string;
  /** Text, up to 35 characters. Refers to `switch-controller/fortilink-settings`. */
  "switch-controller-dynamic"?: string;
  /** Option; default `none`. */
  "switch-controller-feature"?: "none" | "default-vlan" | "quarantine" | "rspan" | "voice" | "video" | "nac" | "nac-segment" | UnknownValue;
  /** Option; default `disable`. */
  "switch-controller-iot-scanning"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "switch-controller-offload"?: "enable" | "disable" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. Since 7.4. */
  "switch-controller-offload-ip"?: string;
  /** Option; default `disable`. Since 7.4. */
  "switch-controller-offload-gw"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Since 8.0. Derived: rests on one indirect source. */
  "switch-controller-fortilink-settings"?: string;
  /** Integer, 0 to 4294967295; default `0`. */
  "swc-vlan"?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  "swc-first-create"?: number;
  /** Integer, 0 to 32; default `0`. */
  color?: number;
  /** Table, by `name`. */
  tagging?: SystemInterfaceTagging[];
  /** Option; default `disable`. */
  "eap-supplicant"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "eap-method"?: "tls" | "peap" | UnknownValue;
  /** Text, up to 35 characters. */
  "eap-identity"?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "eap-password"?: string;
  /** Text, up to 79 characters. Refers to `certificate/ca`. */
  "eap-ca-cert"?: string;
  /** Text, up to 35 characters. Refers to `certificate/local`. */
  "eap-user-cert"?: string;
  /** Integer, 0 to 15. Since 8.0. Derived: rests on one indirect source. */
  "np-qos-profile"?: number;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "port-mirroring"?: "disable" | "enable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "mirroring-direction"?: "rx" | UnknownValue;
  /** Text, up to 15 characters. Since 8.0. Derived: rests on one indirect source. */
  "mirroring-port"?: string;
  /** Group of fields. Since 8.0. Derived: rests on one indirect source. */
  "mirroring-filter"?: SystemInterfaceMirroringFilter;
  /** Option; default `3`. Since 7.4. */
  "default-purdue-level"?: "1" | "1.5" | "2" | "2.5" | "3" | "3.5" | "4" | "5" | "5.5" | UnknownValue;
  /** Group of fields. */
  ipv6?: SystemInterfaceIpv6;
  /** Option. */
  "gi-gk"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "sw-algorithm"?: "l2" | "l3" | "eh" | UnknownValue;
  /** Option. Since 7.6. */
  "telemetry-discover"?: "enable" | "disable" | UnknownValue;
  /** Group of fields. */
  "egress-queues"?: SystemInterfaceEgressQueues;
  /** Option. */
  "ingress-cos"?: "disable" | "cos0" | "cos1" | "cos2" | "cos3" | "cos4" | "cos5" | "cos6" | "cos7" | UnknownValue;
  /** Option. */
  "egress-cos"?: "disable" | "cos0" | "cos1" | "cos2" | "cos3" | "cos4" | "cos5" | "cos6" | "cos7" | UnknownValue;
}

/** Group of fields. Since 8.0. Derived: rests on one indirect source. */
export interface SystemInterfaceMirroringFilter {
  /** Text. Derived: rests on one indirect source. */
  "filter-srcip"?: string;
  /** Text. Derived: rests on one indirect source. */
  "filter-dstip"?: string;
  /** Integer, 0 to 65535. Derived: rests on one indirect source. */
  "filter-sport"?: number;
  /** Integer, 0 to 65535. Derived: rests on one indirect source. */
  "filter-dport"?: number;
  /** Integer, 0 to 255. Derived: rests on one indirect source. */
  "filter-protocol"?: number;
}

/** Group of fields. */
export interface SystemInterfaceIpv6 {
  /** Option; default `static`. */
  "ip6-mode"?: "static" | "dhcp" | "pppoe" | "delegated" | UnknownValue;
  /** Table, by `id`. Since 7.6. */
  "client-options"?: SystemInterfaceIpv6ClientOptions[];
  /** Option; default `basic`. */
  "nd-mode"?: "basic" | "SEND-compatible" | UnknownValue;
  /** Text, up to 35 characters. Refers to `certificate/local`. */
  "nd-cert"?: string;
  /** Integer, 0 to 7; default `0`. */
  "nd-security-level"?: number;
  /** Integer, 1 to 3600; default `300`. */
  "nd-timestamp-delta"?: number;
  /** Integer, 1 to 60; default `1`. */
  "nd-timestamp-fuzz"?: number;
  /** Text. */
  "nd-cga-modifier"?: string;
  /** Option; default `enable`. */
  "ip6-dns-server-override"?: "enable" | "disable" | UnknownValue;
  /** IPv6 address with its prefix length; default `::/0`. */
  "ip6-address"?: string;
  /** Text. Since 8.0. Derived: rests on one indirect source. */
  "ip6-mgmt-address"?: string;
  /** Table, by `prefix`. */
  "ip6-extra-addr"?: SystemInterfaceIpv6Ip6ExtraAddr[];
  /** Text. Since 8.0. Derived: rests on one indirect source. */
  "ip6-link-local"?: string;
  /** Option, several separated by blanks. `scim` and `probe-response` since 7.6. */
  "ip6-allowaccess"?: Values<"ping" | "https" | "ssh" | "snmp" | "http" | "telnet" | "fgfm" | "fabric" | "scim" | "probe-response">;
  /** Option; default `disable`. */
  "ip6-send-adv"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "icmp6-send-redirect"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "ip6-manage-flag"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "ip6-other-flag"?: "enable" | "disable" | UnknownValue;
  /** Integer, 4 to 1800; default `600`. */
  "ip6-max-interval"?: number;
  /** Integer, 3 to 1350; default `198`. */
  "ip6-min-interval"?: number;
  /** Integer, 1280 to 16000; default `0`. */
  "ip6-link-mtu"?: number;
  /** Option; default `enable`. */
  "ra-send-mtu"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 3600000; default `0`. */
  "ip6-reachable-time"?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  "ip6-retrans-time"?: number;
  /** Integer, 0 to 9000; default `1800`. */
  "ip6-default-life"?: number;
  /** Integer, 0 to 255; default `0`. */
  "ip6-hop-limit"?: number;
  /** Option; default `disable`. Since 7.6. */
  "ip6-adv-rio"?: "enable" | "disable" | UnknownValue;
  /** Option; default `medium`. Since 7.6. */
  "ip6-route-pref"?: "medium" | "high" | "low" | UnknownValue;
  /** Table, by `route`. Since 7.6. */
  "ip6-route-list"?: SystemInterfaceIpv6Ip6RouteList[];
  /** Option; default `disable`. */
  autoconf?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "unique-autoconf-addr"?: "enable" | "disable" | UnknownValue;
  /** IPv6 address; default `::`. */
  "interface-identifier"?: string;
  /** Option; default `dhcp6`. */
  "ip6-prefix-mode"?: "dhcp6" | "ra" | UnknownValue;
  /** Integer, 0 to 4294967295; default `0`. */
  "ip6-delegated-prefix-iaid"?: number;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  "ip6-upstream-interface"?: string;
  /** IPv6 address with its prefix length; default `::/0`. */
  "ip6-subnet"?: string;
  /** Table, by `prefix`. */
  "ip6-prefix-list"?: SystemInterfaceIpv6Ip6PrefixList[];
  /** Table, by `rdnss`. Since 7.6. */
  "ip6-rdnss-list"?: SystemInterfaceIpv6Ip6RdnssList[];
  /** Table, by `domain`. Since 7.6. */
  "ip6-dnssl-list"?: SystemInterfaceIpv6Ip6DnsslList[];
  /** Table, by `prefix-id`. */
  "ip6-delegated-prefix-list"?: SystemInterfaceIpv6Ip6DelegatedPrefixList[];
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "dhcp6-egress-cos"?: "cos0" | "cos1" | "cos2" | "cos3" | "cos4" | "cos5" | "cos6" | "cos7" | UnknownValue;
  /** Option; default `disable`. */
  "dhcp6-relay-service"?: "disable" | "enable" | UnknownValue;
  /** Option; default `regular`. */
  "dhcp6-relay-type"?: "regular" | UnknownValue;
  /** Option; default `disable`. */
  "dhcp6-relay-source-interface"?: "disable" | "enable" | UnknownValue;
  /** Text, several separated by blanks. */
  "dhcp6-relay-ip"?: string;
  /** IPv6 address; default `::`. Since 7.4. */
  "dhcp6-relay-source-ip"?: string;
  /** Text, up to 64 characters. Since 7.4. */
  "dhcp6-relay-interface-id"?: string;
  /** Option, several separated by blanks. */
  "dhcp6-client-options"?: Values<"rapid" | "iapd" | "iana">;
  /** Option; default `disable`. */
  "dhcp6-prefix-delegation"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "dhcp6-information-request"?: "enable" | "disable" | UnknownValue;
  /** Table, by `iaid`. */
  "dhcp6-iapd-list"?: SystemInterfaceIpv6Dhcp6IapdList[];
  /** Integer, 0 to 4294967295; default `0`. */
  "cli-conn6-status"?: number;
  /** Option; default `disable`. */
  "vrrp-virtual-mac6"?: "enable" | "disable" | UnknownValue;
  /** IPv6 address; default `::`. */
  vrip6_link_local?: string;
  /** Table, by `vrid`. */
  vrrp6?: SystemInterfaceIpv6Vrrp6[];
}

/** The settings `system/ipam`. */
export interface SystemIpam {
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `fabric-root`. `cloud` until 7.2. */
  "server-type"?: "fabric-root" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "automatic-conflict-resolution"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. Since 7.4. */
  "require-subnet-size-match"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. Since 7.4. */
  "manage-lan-addresses"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. Since 7.4. */
  "manage-lan-extension-addresses"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. Since 7.4. */
  "manage-ssid-addresses"?: "disable" | "enable" | UnknownValue;
  /** Table, by `name`. */
  pools?: SystemIpamPools[];
  /** Table, by `name`. */
  rules?: SystemIpamRules[];
}

/** Table, by `name`. */
export interface SystemIpamRules {
  /** Text, up to 79 characters. */
  name: string;
  /** Text, up to 127 characters. */
  description?: string;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "item-type"?: "interface" | "address" | UnknownValue;
  /** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
  "item-name"?: SystemIpamRulesItemName[];
  /** Table, by `name`. */
  device?: SystemIpamRulesDevice[];
  /** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
  vdom?: SystemIpamRulesVdom[];
  /** Table, by `name`. */
  interface?: SystemIpamRulesInterface[];
  /** Option; default `any`. */
  role?: "any" | "lan" | "wan" | "dmz" | "undefined" | UnknownValue;
  /** Table, by `name`. */
  pool?: SystemIpamRulesPool[];
  /** Option; default `disable`. */
  dhcp?: "enable" | "disable" | UnknownValue;
  /** Text, up to 79 characters. Since 8.0. Derived: rests on one indirect source. */
  "dhcp-template"?: string;
}

/** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
export interface SystemIpamRulesItemName extends Member<"name"> {
  /** Text, up to 79 characters. Derived: rests on one indirect source. */
  name: string;
}

/** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
export interface SystemIpamRulesVdom extends Member<"name"> {
  /** Text, up to 79 characters. Derived: rests on one indirect source. */
  name: string;
}

/** The settings `system/npu`. */
export interface SystemNpu {
  /** Option. */
  "dedicated-management-cpu"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "dedicated-lacp-queue"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 79 characters. */
  "dedicated-management-affinity"?: string;
  /** Group of fields. Since 8.0. Derived: rests on one indirect source. */
  "dos-options"?: SystemNpuDosOptions;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "policy-offload-level"?: "disable" | "dos-offload" | UnknownValue;
  /** Integer, 0 to 65535. Since 8.0. Derived: rests on one indirect source. */
  "napi-break-interval"?: number;
  /** Group of fields. Since 8.0. Derived: rests on one indirect source. */
  hpe?: SystemNpuHpe;
  /** Option. */
  "capwap-offload"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "vxlan-offload"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "vxlan-mac-flapping-guard"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "default-qos-type"?: "policing" | "shaping" | "policing-enhanced" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "default-ipsec-mcs-type"?: "policing" | "shaping" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "shaping-stats"?: "disable" | "enable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "mcs-host-packet-tpe-shaping"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "gtp-support"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "per-session-accounting"?: "traffic-log-only" | "disable" | "enable" | UnknownValue;
  /** Integer, 1 to 600. Since 8.0. Derived: rests on one indirect source. */
  "session-acct-interval"?: number;
  /** Integer, 10 to 1000. Since 8.0. Derived: rests on one indirect source. */
  "max-session-timeout"?: number;
  /** Group of fields. Since 8.0. Derived: rests on one indirect source. */
  "fp-anomaly"?: SystemNpuFpAnomaly;
  /** Group of fields. Since 8.0. Derived: rests on one indirect source. */
  "ip-reassembly"?: SystemNpuIpReassembly;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "hash-tbl-spread"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "vlan-lookup-cache"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "ip-fragment-offload"?: "disable" | "enable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "htx-icmp-csum-chk"?: "drop" | "pass" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "htab-msg-queue"?: "data" | "idle" | "dedicated" | UnknownValue;
  /** Integer, 1 to 2. Since 8.0. Derived: rests on one indirect source. */
  "htab-dedi-queue-nr"?: number;
  /** Table, by `profile-id`. Since 8.0. Derived: rests on one indirect source. */
  "dsw-dts-profile"?: SystemNpuDswDtsProfile[];
  /** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
  "dsw-queue-dts-profile"?: SystemNpuDswQueueDtsProfile[];
  /** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
  "npu-tcam"?: SystemNpuNpuTcam[];
  /** Group of fields. Since 8.0. Derived: rests on one indirect source. */
  "np-queues"?: SystemNpuNpQueues;
  /** Integer. Since 8.0. Derived: rests on one indirect source. */
  "sw-np-rate"?: number;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "sw-np-rate-unit"?: "mbps" | "pps" | UnknownValue;
  /** Integer. Since 8.0. Derived: rests on one indirect source. */
  "sw-np-rate-burst"?: number;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "double-level-mcast-offload"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "ipsec-mtu-override"?: "disable" | "enable" | UnknownValue;
  /** Option. Since 7.6. */
  "ipsec-ordering"?: "disable" | "enable" | UnknownValue;
  /** Text. */
  "ipsec-enc-subengine-mask"?: string;
  /** Text. */
  "ipsec-dec-subengine-mask"?: string;
  /** Group of fields. */
  "priority-protocol"?: SystemNpuPriorityProtocol;
  /** Table, by `interface`. */
  "port-cpu-map"?: SystemNpuPortCpuMap[];
  /** Option. */
  fastpath?: "disable" | "enable" | UnknownValue;
  /** Option. `7G`, `8G` and `9G` since 7.4. */
  "sw-np-bandwidth"?: "0G" | "2G" | "4G" | "5G" | "6G" | "7G" | "8G" | "9G" | UnknownValue;
  /** Option. */
  "gtp-enhanced-mode"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "gtp-enhanced-cpu-range"?: "0" | "1" | "2" | UnknownValue;
  /** Option. */
  "intf-shaping-offload"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "strip-esp-padding"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "strip-clear-text-padding"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "ipsec-inbound-cache"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "sse-backpressure"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "rdp-offload"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "ipsec-over-vlink"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "uesp-offload"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "qos-mode"?: "disable" | "priority" | "round-robin" | UnknownValue;
  /** Group of fields. */
  "isf-np-queues"?: SystemNpuIsfNpQueues;
  /** Option. */
  "mcast-session-accounting"?: "tpe-based" | "session-based" | "disable" | UnknownValue;
  /** Option. */
  "lag-out-port-select"?: "disable" | "enable" | UnknownValue;
  /** Group of fields. */
  "sw-eh-hash"?: SystemNpuSwEhHash;
  /** Group of fields. Since 7.4. */
  "sw-tr-hash"?: SystemNpuSwTrHash;
  /** Option. */
  "session-denied-offload"?: "disable" | "enable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "qtm-buf-mode"?: "6ch" | "4ch" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "ipsec-ob-np-sel"?: "rr" | "Packet" | "Hash" | UnknownValue;
  /** Integer, 64 to 10000. Since 8.0. Derived: rests on one indirect source. */
  "max-receive-unit"?: number;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "lag-hash-gre"?: "disable" | "gre_inner_l3" | "gre_inner_l4" | "gre_inner_l3l4" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "use-mse-oft"?: "enable" | "disable" | UnknownValue;
  /** Table, by `port`. Since 8.0. Derived: rests on one indirect source. */
  "ike-port"?: SystemNpuIkePort[];
  /** Option. Since 7.4. */
  "tunnel-over-vlink"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 7.6. */
  "mcast-denied-ses-offload"?: "enable" | "disable" | UnknownValue;
}

/** Group of fields. Since 8.0. Derived: rests on one indirect source. */
export interface SystemNpuDosOptions {
  /** Option. Derived: rests on one indirect source. */
  "npu-dos-meter-mode"?: "global" | "local" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "npu-dos-tpe-mode"?: "enable" | "disable" | UnknownValue;
}

/** Group of fields. Since 8.0. Derived: rests on one indirect source. */
export interface SystemNpuHpe {
  /** Integer, 0 to 32000000. Derived: rests on one indirect source. */
  "all-protocol"?: number;
  /** Integer, 1000 to 32000000. Derived: rests on one indirect source. */
  "tcpsyn-max"?: number;
  /** Integer, 1000 to 32000000. Derived: rests on one indirect source. */
  "tcpsyn-ack-max"?: number;
  /** Integer, 1000 to 32000000. Derived: rests on one indirect source. */
  "tcpfin-rst-max"?: number;
  /** Integer, 1000 to 32000000. Derived: rests on one indirect source. */
  "tcp-max"?: number;
  /** Integer, 1000 to 32000000. Derived: rests on one indirect source. */
  "udp-max"?: number;
  /** Integer, 1000 to 32000000. Derived: rests on one indirect source. */
  "icmp-max"?: number;
  /** Integer, 1000 to 32000000. Derived: rests on one indirect source. */
  "sctp-max"?: number;
  /** Integer, 1000 to 32000000. Derived: rests on one indirect source. */
  "esp-max"?: number;
  /** Integer, 1000 to 32000000. Derived: rests on one indirect source. */
  "ip-frag-max"?: number;
  /** Integer, 1000 to 32000000. Derived: rests on one indirect source. */
  "ip-others-max"?: number;
  /** Integer, 1000 to 32000000. Derived: rests on one indirect source. */
  "arp-max"?: number;
  /** Integer, 1000 to 32000000. Derived: rests on one indirect source. */
  "l2-others-max"?: number;
  /** Integer, 1000 to 32000000. Derived: rests on one indirect source. */
  "high-priority"?: number;
  /** Option. Derived: rests on one indirect source. */
  "enable-shaper"?: "disable" | "enable" | UnknownValue;
}

/** Group of fields. Since 8.0. Derived: rests on one indirect source. */
export interface SystemNpuFpAnomaly {
  /** Option. Derived: rests on one indirect source. */
  "tcp-syn-fin"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "tcp-fin-noack"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "tcp-fin-only"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "tcp-no-flag"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "tcp-syn-data"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "tcp-winnuke"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "tcp-land"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "udp-land"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "icmp-land"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "icmp-frag"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "ipv4-land"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "ipv4-proto-err"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "ipv4-unknopt"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "ipv4-optrr"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "ipv4-optssrr"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "ipv4-optlsrr"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "ipv4-optstream"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "ipv4-optsecurity"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "ipv4-opttimestamp"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "ipv4-csum-err"?: "drop" | "trap-to-host" | UnknownValue;
  /** Text. Derived: rests on one indirect source. */
  "tcp-csum-err"?: string;
  /** Text. Derived: rests on one indirect source. */
  "udp-csum-err"?: string;
  /** Option. Derived: rests on one indirect source. */
  "udplite-csum-err"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Text. Derived: rests on one indirect source. */
  "icmp-csum-err"?: string;
  /** Option. Derived: rests on one indirect source. */
  "gre-csum-err"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "sctp-csum-err"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "ipv6-land"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "ipv6-proto-err"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "ipv6-unknopt"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "ipv6-saddr-err"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "ipv6-daddr-err"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "ipv6-optralert"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "ipv6-optjumbo"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "ipv6-opttunnel"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "ipv6-opthomeaddr"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "ipv6-optnsap"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "ipv6-optendpid"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "ipv6-optinvld"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
}

/** Group of fields. Since 8.0. Derived: rests on one indirect source. */
export interface SystemNpuIpReassembly {
  /** Integer, 5 to 600000000. Derived: rests on one indirect source. */
  "min-timeout"?: number;
  /** Integer, 5 to 600000000. Derived: rests on one indirect source. */
  "max-timeout"?: number;
  /** Option. Derived: rests on one indirect source. */
  status?: "disable" | "enable" | UnknownValue;
}

/** Table, by `profile-id`. Since 8.0. Derived: rests on one indirect source. */
export interface SystemNpuDswDtsProfile {
  /** Integer, 1 to 32. Derived: rests on one indirect source. */
  "profile-id": number;
  /** Integer, 32 to 2048. Derived: rests on one indirect source. */
  "min-limit"?: number;
  /** Integer, 0 to 64. Derived: rests on one indirect source. */
  step?: number;
  /** Option. Derived: rests on one indirect source. */
  action?: "wait" | "drop" | "drop_tmr_0" | "drop_tmr_1" | "enque" | "enque_0" | "enque_1" | UnknownValue;
}

/** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
export interface SystemNpuDswQueueDtsProfile {
  /** Text, up to 35 characters. Derived: rests on one indirect source. */
  name: string;
  /** Option. Derived: rests on one indirect source. */
  iport?: "eif0" | "eif1" | "eif2" | "eif3" | "eif4" | "eif5" | "eif6" | "eif7" | "htx0" | "htx1" | "sse0" | "sse1" | "sse2" | "sse3" | "rlt" | "dfr" | "ipseci" | "ipseco" | "ipti" | "ipto" | "vep0" | "vep2" | "vep4" | "vep6" | "ivs" | "l2ti1" | "l2to" | "l2ti0" | "ple" | "spath" | "qtm" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  oport?: "eif0" | "eif1" | "eif2" | "eif3" | "eif4" | "eif5" | "eif6" | "eif7" | "hrx" | "sse0" | "sse1" | "sse2" | "sse3" | "rlt" | "dfr" | "ipseci" | "ipseco" | "ipti" | "ipto" | "vep0" | "vep2" | "vep4" | "vep6" | "ivs" | "l2ti1" | "l2to" | "l2ti0" | "ple" | "sync" | "nss" | "tsk" | "qtm" | UnknownValue;
  /** Integer, 1 to 32. Derived: rests on one indirect source. */
  "profile-id"?: number;
  /** Integer, 0 to 4095. Derived: rests on one indirect source. */
  "queue-select"?: number;
}

/** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
export interface SystemNpuNpuTcam {
  /** Text, up to 35 characters. Derived: rests on one indirect source. */
  name: string;
  /** Option. Derived: rests on one indirect source. */
  type?: "L2_src_tc" | "L2_tgt_tc" | "L2_src_mir" | "L2_tgt_mir" | "L2_src_act" | "L2_tgt_act" | "IPv4_src_tc" | "IPv4_tgt_tc" | "IPv4_src_mir" | "IPv4_tgt_mir" | "IPv4_src_act" | "IPv4_tgt_act" | "IPv6_src_tc" | "IPv6_tgt_tc" | "IPv6_src_mir" | "IPv6_tgt_mir" | "IPv6_src_act" | "IPv6_tgt_act" | UnknownValue;
  /** Integer, 0 to 4095. Derived: rests on one indirect source. */
  oid?: number;
  /** Integer, 0 to 4095. Derived: rests on one indirect source. */
  vid?: number;
  /** Group of fields. Derived: rests on one indirect source. */
  data?: SystemNpuNpuTcamData;
  /** Group of fields. Derived: rests on one indirect source. */
  mask?: SystemNpuNpuTcamMask;
  /** Group of fields. Derived: rests on one indirect source. */
  "mir-act"?: SystemNpuNpuTcamMirAct;
  /** Group of fields. Derived: rests on one indirect source. */
  "pri-act"?: SystemNpuNpuTcamPriAct;
  /** Group of fields. Derived: rests on one indirect source. */
  sact?: SystemNpuNpuTcamSact;
  /** Group of fields. Derived: rests on one indirect source. */
  tact?: SystemNpuNpuTcamTact;
}

/** Group of fields. Derived: rests on one indirect source. */
export interface SystemNpuNpuTcamData {
  /** Integer, 0 to 3. Derived: rests on one indirect source. */
  "gen-buf-cnt"?: number;
  /** Integer, 0 to 7. Derived: rests on one indirect source. */
  "gen-pri"?: number;
  /** Option. Derived: rests on one indirect source. */
  "gen-pri-v"?: "valid" | "invalid" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "gen-iv"?: "valid" | "invalid" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "gen-tv"?: "valid" | "invalid" | UnknownValue;
  /** Integer, 0 to 65535. Derived: rests on one indirect source. */
  "gen-pkt-ctrl"?: number;
  /** Integer, 0 to 15. Derived: rests on one indirect source. */
  "gen-l3-flags"?: number;
  /** Integer, 0 to 15. Derived: rests on one indirect source. */
  "gen-l4-flags"?: number;
  /** Integer, 0 to 65535. Derived: rests on one indirect source. */
  vdid?: number;
  /** Integer, 0 to 4095. Derived: rests on one indirect source. */
  tp?: number;
  /** Option. Derived: rests on one indirect source. */
  "tgt-updt"?: "enable" | "disable" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "smac-change"?: "enable" | "disable" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "ext-tag"?: "enable" | "disable" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "tgt-v"?: "valid" | "invalid" | UnknownValue;
  /** Integer, 0 to 4095. Derived: rests on one indirect source. */
  tvid?: number;
  /** Option. Derived: rests on one indirect source. */
  "tgt-cfi"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 7. Derived: rests on one indirect source. */
  "tgt-prio"?: number;
  /** Integer, 0 to 4095. Derived: rests on one indirect source. */
  sp?: number;
  /** Option. Derived: rests on one indirect source. */
  "src-updt"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 7. Derived: rests on one indirect source. */
  slink?: number;
  /** Integer, 0 to 4095. Derived: rests on one indirect source. */
  svid?: number;
  /** Option. Derived: rests on one indirect source. */
  "src-cfi"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 7. Derived: rests on one indirect source. */
  "src-prio"?: number;
  /** Text. Derived: rests on one indirect source. */
  srcmac?: string;
  /** Text. Derived: rests on one indirect source. */
  dstmac?: string;
  /** Text. Derived: rests on one indirect source. */
  ethertype?: string;
  /** Integer, 0 to 15. Derived: rests on one indirect source. */
  ipver?: number;
  /** Integer, 0 to 15. Derived: rests on one indirect source. */
  ihl?: number;
  /** Integer, 0 to 65535. Derived: rests on one indirect source. */
  "ip4-id"?: number;
  /** Text. Derived: rests on one indirect source. */
  srcip?: string;
  /** Text. Derived: rests on one indirect source. */
  dstip?: string;
  /** Integer, 0 to 1048575. Derived: rests on one indirect source. */
  "ip6-fl"?: number;
  /** Text. Derived: rests on one indirect source. */
  srcipv6?: string;
  /** Text. Derived: rests on one indirect source. */
  dstipv6?: string;
  /** Integer, 0 to 255. Derived: rests on one indirect source. */
  ttl?: number;
  /** Integer, 0 to 255. Derived: rests on one indirect source. */
  protocol?: number;
  /** Integer, 0 to 255. Derived: rests on one indirect source. */
  tos?: number;
  /** Integer, 0 to 31. Derived: rests on one indirect source. */
  "frag-off"?: number;
  /** Option. Derived: rests on one indirect source. */
  mf?: "enable" | "disable" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  df?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 65535. Derived: rests on one indirect source. */
  srcport?: number;
  /** Integer, 0 to 65535. Derived: rests on one indirect source. */
  dstport?: number;
  /** Option. Derived: rests on one indirect source. */
  "tcp-fin"?: "enable" | "disable" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "tcp-syn"?: "enable" | "disable" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "tcp-rst"?: "enable" | "disable" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "tcp-push"?: "enable" | "disable" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "tcp-ack"?: "enable" | "disable" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "tcp-urg"?: "enable" | "disable" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "tcp-ece"?: "enable" | "disable" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "tcp-cwr"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 65535. Derived: rests on one indirect source. */
  "l4-wd8"?: number;
  /** Integer, 0 to 65535. Derived: rests on one indirect source. */
  "l4-wd9"?: number;
  /** Integer, 0 to 65535. Derived: rests on one indirect source. */
  "l4-wd10"?: number;
  /** Integer, 0 to 65535. Derived: rests on one indirect source. */
  "l4-wd11"?: number;
}

/** Group of fields. Derived: rests on one indirect source. */
export interface SystemNpuNpuTcamMask {
  /** Integer, 0 to 3. Derived: rests on one indirect source. */
  "gen-buf-cnt"?: number;
  /** Integer, 0 to 7. Derived: rests on one indirect source. */
  "gen-pri"?: number;
  /** Option. Derived: rests on one indirect source. */
  "gen-pri-v"?: "valid" | "invalid" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "gen-iv"?: "valid" | "invalid" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "gen-tv"?: "valid" | "invalid" | UnknownValue;
  /** Integer, 0 to 65535. Derived: rests on one indirect source. */
  "gen-pkt-ctrl"?: number;
  /** Integer, 0 to 15. Derived: rests on one indirect source. */
  "gen-l3-flags"?: number;
  /** Integer, 0 to 15. Derived: rests on one indirect source. */
  "gen-l4-flags"?: number;
  /** Integer, 0 to 65535. Derived: rests on one indirect source. */
  vdid?: number;
  /** Integer, 0 to 4095. Derived: rests on one indirect source. */
  tp?: number;
  /** Option. Derived: rests on one indirect source. */
  "tgt-updt"?: "enable" | "disable" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "smac-change"?: "enable" | "disable" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "ext-tag"?: "enable" | "disable" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "tgt-v"?: "valid" | "invalid" | UnknownValue;
  /** Integer, 0 to 4095. Derived: rests on one indirect source. */
  tvid?: number;
  /** Option. Derived: rests on one indirect source. */
  "tgt-cfi"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 7. Derived: rests on one indirect source. */
  "tgt-prio"?: number;
  /** Integer, 0 to 4095. Derived: rests on one indirect source. */
  sp?: number;
  /** Option. Derived: rests on one indirect source. */
  "src-updt"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 7. Derived: rests on one indirect source. */
  slink?: number;
  /** Integer, 0 to 4095. Derived: rests on one indirect source. */
  svid?: number;
  /** Option. Derived: rests on one indirect source. */
  "src-cfi"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 7. Derived: rests on one indirect source. */
  "src-prio"?: number;
  /** Text. Derived: rests on one indirect source. */
  srcmac?: string;
  /** Text. Derived: rests on one indirect source. */
  dstmac?: string;
  /** Text. Derived: rests on one indirect source. */
  ethertype?: string;
  /** Integer, 0 to 15. Derived: rests on one indirect source. */
  ipver?: number;
  /** Integer, 0 to 15. Derived: rests on one indirect source. */
  ihl?: number;
  /** Integer, 0 to 65535. Derived: rests on one indirect source. */
  "ip4-id"?: number;
  /** Text. Derived: rests on one indirect source. */
  srcip?: string;
  /** Text. Derived: rests on one indirect source. */
  dstip?: string;
  /** Integer, 0 to 1048575. Derived: rests on one indirect source. */
  "ip6-fl"?: number;
  /** Text. Derived: rests on one indirect source. */
  srcipv6?: string;
  /** Text. Derived: rests on one indirect source. */
  dstipv6?: string;
  /** Integer, 0 to 255. Derived: rests on one indirect source. */
  ttl?: number;
  /** Integer, 0 to 255. Derived: rests on one indirect source. */
  protocol?: number;
  /** Integer, 0 to 255. Derived: rests on one indirect source. */
  tos?: number;
  /** Integer, 0 to 31. Derived: rests on one indirect source. */
  "frag-off"?: number;
  /** Option. Derived: rests on one indirect source. */
  mf?: "enable" | "disable" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  df?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 65535. Derived: rests on one indirect source. */
  srcport?: number;
  /** Integer, 0 to 65535. Derived: rests on one indirect source. */
  dstport?: number;
  /** Option. Derived: rests on one indirect source. */
  "tcp-fin"?: "enable" | "disable" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "tcp-syn"?: "enable" | "disable" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "tcp-rst"?: "enable" | "disable" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "tcp-push"?: "enable" | "disable" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "tcp-ack"?: "enable" | "disable" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "tcp-urg"?: "enable" | "disable" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "tcp-ece"?: "enable" | "disable" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "tcp-cwr"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 65535. Derived: rests on one indirect source. */
  "l4-wd8"?: number;
  /** Integer, 0 to 65535. Derived: rests on one indirect source. */
  "l4-wd9"?: number;
  /** Integer, 0 to 65535. Derived: rests on one indirect source. */
  "l4-wd10"?: number;
  /** Integer, 0 to 65535. Derived: rests on one indirect source. */
  "l4-wd11"?: number;
}

/** Group of fields. Derived: rests on one indirect source. */
export interface SystemNpuNpuTcamMirAct {
  /** Integer, 0 to 16777215. Derived: rests on one indirect source. */
  vlif?: number;
}

/** Group of fields. Derived: rests on one indirect source. */
export interface SystemNpuNpuTcamPriAct {
  /** Integer, 0 to 15. Derived: rests on one indirect source. */
  priority?: number;
  /** Integer, 0 to 15. Derived: rests on one indirect source. */
  weight?: number;
}

/** Group of fields. Derived: rests on one indirect source. */
export interface SystemNpuNpuTcamSact {
  /** Option. Derived: rests on one indirect source. */
  "fwd-lif-v"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 4095. Derived: rests on one indirect source. */
  "fwd-lif"?: number;
  /** Option. Derived: rests on one indirect source. */
  "fwd-tvid-v"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 4095. Derived: rests on one indirect source. */
  "fwd-tvid"?: number;
  /** Option. Derived: rests on one indirect source. */
  "df-lif-v"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 4095. Derived: rests on one indirect source. */
  "df-lif"?: number;
  /** Option. Derived: rests on one indirect source. */
  "act-v"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 3. Derived: rests on one indirect source. */
  act?: number;
  /** Option. Derived: rests on one indirect source. */
  "pleen-v"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 1. Derived: rests on one indirect source. */
  pleen?: number;
  /** Option. Derived: rests on one indirect source. */
  "icpen-v"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 1. Derived: rests on one indirect source. */
  icpen?: number;
  /** Option. Derived: rests on one indirect source. */
  "vdm-v"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 1. Derived: rests on one indirect source. */
  vdm?: number;
  /** Option. Derived: rests on one indirect source. */
  "learn-v"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 1. Derived: rests on one indirect source. */
  learn?: number;
  /** Option. Derived: rests on one indirect source. */
  "rfsh-v"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 1. Derived: rests on one indirect source. */
  rfsh?: number;
  /** Option. Derived: rests on one indirect source. */
  "fwd-v"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 1. Derived: rests on one indirect source. */
  fwd?: number;
  /** Option. Derived: rests on one indirect source. */
  "x-mode-v"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 3. Derived: rests on one indirect source. */
  "x-mode"?: number;
  /** Option. Derived: rests on one indirect source. */
  "promis-v"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 1. Derived: rests on one indirect source. */
  promis?: number;
  /** Option. Derived: rests on one indirect source. */
  "bmproc-v"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 1. Derived: rests on one indirect source. */
  bmproc?: number;
  /** Option. Derived: rests on one indirect source. */
  "mac-id-v"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 65535. Derived: rests on one indirect source. */
  "mac-id"?: number;
  /** Option. Derived: rests on one indirect source. */
  "dosen-v"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 1. Derived: rests on one indirect source. */
  dosen?: number;
  /** Option. Derived: rests on one indirect source. */
  "dfr-v"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 1. Derived: rests on one indirect source. */
  dfr?: number;
  /** Option. Derived: rests on one indirect source. */
  "m-srh-ctrl-v"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 1. Derived: rests on one indirect source. */
  "m-srh-ctrl"?: number;
  /** Option. Derived: rests on one indirect source. */
  "tpe-id-v"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 16383. Derived: rests on one indirect source. */
  "tpe-id"?: number;
  /** Option. Derived: rests on one indirect source. */
  "vdom-id-v"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 16383. Derived: rests on one indirect source. */
  "vdom-id"?: number;
  /** Option. Derived: rests on one indirect source. */
  "mss-v"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 16383. Derived: rests on one indirect source. */
  mss?: number;
  /** Option. Derived: rests on one indirect source. */
  "tp-smchk-v"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 1. Derived: rests on one indirect source. */
  tp_smchk?: number;
  /** Option. Derived: rests on one indirect source. */
  "etype-pid-v"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 15. Derived: rests on one indirect source. */
  "etype-pid"?: number;
  /** Option. Derived: rests on one indirect source. */
  "frag-proc-v"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 1. Derived: rests on one indirect source. */
  "frag-proc"?: number;
  /** Option. Derived: rests on one indirect source. */
  "espff-proc-v"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 1. Derived: rests on one indirect source. */
  "espff-proc"?: number;
  /** Option. Derived: rests on one indirect source. */
  "prio-pid-v"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 7. Derived: rests on one indirect source. */
  "prio-pid"?: number;
  /** Option. Derived: rests on one indirect source. */
  "igmp-mld-snp-v"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 1. Derived: rests on one indirect source. */
  "igmp-mld-snp"?: number;
  /** Option. Derived: rests on one indirect source. */
  "smac-skip-v"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 1. Derived: rests on one indirect source. */
  "smac-skip"?: number;
  /** Option. Derived: rests on one indirect source. */
  "dmac-skip-v"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 1. Derived: rests on one indirect source. */
  "dmac-skip"?: number;
}

/** Group of fields. Derived: rests on one indirect source. */
export interface SystemNpuNpuTcamTact {
  /** Option. Derived: rests on one indirect source. */
  "act-v"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 3. Derived: rests on one indirect source. */
  act?: number;
  /** Option. Derived: rests on one indirect source. */
  "mtuv4-v"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 16383. Derived: rests on one indirect source. */
  mtuv4?: number;
  /** Option. Derived: rests on one indirect source. */
  "mtuv6-v"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 16383. Derived: rests on one indirect source. */
  mtuv6?: number;
  /** Option. Derived: rests on one indirect source. */
  "mac-id-v"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 65535. Derived: rests on one indirect source. */
  "mac-id"?: number;
  /** Option. Derived: rests on one indirect source. */
  "slif-act-v"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 3. Derived: rests on one indirect source. */
  "slif-act"?: number;
  /** Option. Derived: rests on one indirect source. */
  "tlif-act-v"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 3. Derived: rests on one indirect source. */
  "tlif-act"?: number;
  /** Option. Derived: rests on one indirect source. */
  "tgtv-act-v"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 1. Derived: rests on one indirect source. */
  "tgtv-act"?: number;
  /** Option. Derived: rests on one indirect source. */
  "tpeid-v"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 16383. Derived: rests on one indirect source. */
  tpeid?: number;
  /** Option. Derived: rests on one indirect source. */
  "v6fe-v"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 1. Derived: rests on one indirect source. */
  v6fe?: number;
  /** Option. Derived: rests on one indirect source. */
  "xlt-vid-v"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 4095. Derived: rests on one indirect source. */
  "xlt-vid"?: number;
  /** Option. Derived: rests on one indirect source. */
  "xlt-lif-v"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 4095. Derived: rests on one indirect source. */
  "xlt-lif"?: number;
  /** Option. Derived: rests on one indirect source. */
  "mss-t-v"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 16383. Derived: rests on one indirect source. */
  "mss-t"?: number;
  /** Option. Derived: rests on one indirect source. */
  "lnkid-v"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 15. Derived: rests on one indirect source. */
  lnkid?: number;
  /** Option. Derived: rests on one indirect source. */
  "sublnkid-v"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 511. Derived: rests on one indirect source. */
  sublnkid?: number;
  /** Option. Derived: rests on one indirect source. */
  "fmtuv4-s-v"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 1. Derived: rests on one indirect source. */
  "fmtuv4-s"?: number;
  /** Option. Derived: rests on one indirect source. */
  "fmtuv6-s-v"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 1. Derived: rests on one indirect source. */
  "fmtuv6-s"?: number;
  /** Option. Derived: rests on one indirect source. */
  "vep-en-v"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 1. Derived: rests on one indirect source. */
  vep_en?: number;
  /** Option. Derived: rests on one indirect source. */
  "vep-slid-v"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 3. Derived: rests on one indirect source. */
  "vep-slid"?: number;
}

/** Group of fields. Since 8.0. Derived: rests on one indirect source. */
export interface SystemNpuNpQueues {
  /** Table, by `id`. Derived: rests on one indirect source. */
  profile?: SystemNpuNpQueuesProfile[];
  /** Table, by `name`. Derived: rests on one indirect source. */
  "ethernet-type"?: SystemNpuNpQueuesEthernetType[];
  /** Table, by `name`. Derived: rests on one indirect source. */
  "ip-protocol"?: SystemNpuNpQueuesIpProtocol[];
  /** Table, by `name`. Derived: rests on one indirect source. */
  "ip-service"?: SystemNpuNpQueuesIpService[];
  /** Table, by `name`. Derived: rests on one indirect source. */
  scheduler?: SystemNpuNpQueuesScheduler[];
  /** Option. Derived: rests on one indirect source. */
  "custom-etype-lookup"?: "enable" | "disable" | UnknownValue;
}

/** Table, by `id`. Derived: rests on one indirect source. */
export interface SystemNpuNpQueuesProfile {
  /** Integer, 0 to 255. Derived: rests on one indirect source. */
  id: number;
  /** Option. Derived: rests on one indirect source. */
  type?: "cos" | "dscp" | UnknownValue;
  /** Integer, 0 to 15. Derived: rests on one indirect source. */
  weight?: number;
  /** Option. Derived: rests on one indirect source. */
  cos0?: "queue0" | "queue1" | "queue2" | "queue3" | "queue4" | "queue5" | "queue6" | "queue7" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  cos1?: "queue0" | "queue1" | "queue2" | "queue3" | "queue4" | "queue5" | "queue6" | "queue7" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  cos2?: "queue0" | "queue1" | "queue2" | "queue3" | "queue4" | "queue5" | "queue6" | "queue7" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  cos3?: "queue0" | "queue1" | "queue2" | "queue3" | "queue4" | "queue5" | "queue6" | "queue7" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  cos4?: "queue0" | "queue1" | "queue2" | "queue3" | "queue4" | "queue5" | "queue6" | "queue7" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  cos5?: "queue0" | "queue1" | "queue2" | "queue3" | "queue4" | "queue5" | "queue6" | "queue7" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  cos6?: "queue0" | "queue1" | "queue2" | "queue3" | "queue4" | "queue5" | "queue6" | "queue7" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  cos7?: "queue0" | "queue1" | "queue2" | "queue3" | "queue4" | "queue5" | "queue6" | "queue7" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  dscp0?: "queue0" | "queue1" | "queue2" | "queue3" | "queue4" | "queue5" | "queue6" | "queue7" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  dscp1?: "queue0" | "queue1" | "queue2" | "queue3" | "queue4" | "queue5" | "queue6" | "queue7" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  dscp2?: "queue0" | "queue1" | "queue2" | "queue3" | "queue4" | "queue5" | "queue6" | "queue7" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  dscp3?: "queue0" | "queue1" | "queue2" | "queue3" | "queue4" | "queue5" | "queue6" | "queue7" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  dscp4?: "queue0" | "queue1" | "queue2" | "queue3" | "queue4" | "queue5" | "queue6" | "queue7" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  dscp5?: "queue0" | "queue1" | "queue2" | "queue3" | "queue4" | "queue5" | "queue6" | "queue7" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  dscp6?: "queue0" | "queue1" | "queue2" | "queue3" | "queue4" | "queue5" | "queue6" | "queue7" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  dscp7?: "queue0" | "queue1" | "queue2" | "queue3" | "queue4" | "queue5" | "queue6" | "queue7" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  dscp8?: "queue0" | "queue1" | "queue2" | "queue3" | "queue4" | "queue5" | "queue6" | "queue7" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  dscp9?: "queue0" | "queue1" | "queue2" | "queue3" | "queue4" | "queue5" | "queue6" | "queue7" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  dscp10?: "queue0" | "queue1" | "queue2" | "queue3" | "queue4" | "queue5" | "queue6" | "queue7" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  dscp11?: "queue0" | "queue1" | "queue2" | "queue3" | "queue4" | "queue5" | "queue6" | "queue7" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  dscp12?: "queue0" | "queue1" | "queue2" | "queue3" | "queue4" | "queue5" | "queue6" | "queue7" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  dscp13?: "queue0" | "queue1" | "queue2" | "queue3" | "queue4" | "queue5" | "queue6" | "queue7" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  dscp14?: "queue0" | "queue1" | "queue2" | "queue3" | "queue4" | "queue5" | "queue6" | "queue7" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  dscp15?: "queue0" | "queue1" | "queue2" | "queue3" | "queue4" | "queue5" | "queue6" | "queue7" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  dscp16?: "queue0" | "queue1" | "queue2" | "queue3" | "queue4" | "queue5" | "queue6" | "queue7" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  dscp17?: "queue0" | "queue1" | "queue2" | "queue3" | "queue4" | "queue5" | "queue6" | "queue7" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  dscp18?: "queue0" | "queue1" | "queue2" | "queue3" | "queue4" | "queue5" | "queue6" | "queue7" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  dscp19?: "queue0" | "queue1" | "queue2" | "queue3" | "queue4" | "queue5" | "queue6" | "queue7" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  dscp20?: "queue0" | "queue1" | "queue2" | "queue3" | "queue4" | "queue5" | "queue6" | "queue7" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  dscp21?: "queue0" | "queue1" | "queue2" | "queue3" | "queue4" | "queue5" | "queue6" | "queue7" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  dscp22?: "queue0" | "queue1" | "queue2" | "queue3" | "queue4" | "queue5" | "queue6" | "queue7" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  dscp23?: "queue0" | "queue1" | "queue2" | "queue3" | "queue4" | "queue5" | "queue6" | "queue7" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  dscp24?: "queue0" | "queue1" | "queue2" | "queue3" | "queue4" | "queue5" | "queue6" | "queue7" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  dscp25?: "queue0" | "queue1" | "queue2" | "queue3" | "queue4" | "queue5" | "queue6" | "queue7" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  dscp26?: "queue0" | "queue1" | "queue2" | "queue3" | "queue4" | "queue5" | "queue6" | "queue7" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  dscp27?: "queue0" | "queue1" | "queue2" | "queue3" | "queue4" | "queue5" | "queue6" | "queue7" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  dscp28?: "queue0" | "queue1" | "queue2" | "queue3" | "queue4" | "queue5" | "queue6" | "queue7" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  dscp29?: "queue0" | "queue1" | "queue2" | "queue3" | "queue4" | "queue5" | "queue6" | "queue7" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  dscp30?: "queue0" | "queue1" | "queue2" | "queue3" | "queue4" | "queue5" | "queue6" | "queue7" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  dscp31?: "queue0" | "queue1" | "queue2" | "queue3" | "queue4" | "queue5" | "queue6" | "queue7" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  dscp32?: "queue0" | "queue1" | "queue2" | "queue3" | "queue4" | "queue5" | "queue6" | "queue7" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  dscp33?: "queue0" | "queue1" | "queue2" | "queue3" | "queue4" | "queue5" | "queue6" | "queue7" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  dscp34?: "queue0" | "queue1" | "queue2" | "queue3" | "queue4" | "queue5" | "queue6" | "queue7" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  dscp35?: "queue0" | "queue1" | "queue2" | "queue3" | "queue4" | "queue5" | "queue6" | "queue7" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  dscp36?: "queue0" | "queue1" | "queue2" | "queue3" | "queue4" | "queue5" | "queue6" | "queue7" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  dscp37?: "queue0" | "queue1" | "queue2" | "queue3" | "queue4" | "queue5" | "queue6" | "queue7" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  dscp38?: "queue0" | "queue1" | "queue2" | "queue3" | "queue4" | "queue5" | "queue6" | "queue7" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  dscp39?: "queue0" | "queue1" | "queue2" | "queue3" | "queue4" | "queue5" | "queue6" | "queue7" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  dscp40?: "queue0" | "queue1" | "queue2" | "queue3" | "queue4" | "queue5" | "queue6" | "queue7" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  dscp41?: "queue0" | "queue1" | "queue2" | "queue3" | "queue4" | "queue5" | "queue6" | "queue7" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  dscp42?: "queue0" | "queue1" | "queue2" | "queue3" | "queue4" | "queue5" | "queue6" | "queue7" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  dscp43?: "queue0" | "queue1" | "queue2" | "queue3" | "queue4" | "queue5" | "queue6" | "queue7" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  dscp44?: "queue0" | "queue1" | "queue2" | "queue3" | "queue4" | "queue5" | "queue6" | "queue7" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  dscp45?: "queue0" | "queue1" | "queue2" | "queue3" | "queue4" | "queue5" | "queue6" | "queue7" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  dscp46?: "queue0" | "queue1" | "queue2" | "queue3" | "queue4" | "queue5" | "queue6" | "queue7" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  dscp47?: "queue0" | "queue1" | "queue2" | "queue3" | "queue4" | "queue5" | "queue6" | "queue7" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  dscp48?: "queue0" | "queue1" | "queue2" | "queue3" | "queue4" | "queue5" | "queue6" | "queue7" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  dscp49?: "queue0" | "queue1" | "queue2" | "queue3" | "queue4" | "queue5" | "queue6" | "queue7" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  dscp50?: "queue0" | "queue1" | "queue2" | "queue3" | "queue4" | "queue5" | "queue6" | "queue7" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  dscp51?: "queue0" | "queue1" | "queue2" | "queue3" | "queue4" | "queue5" | "queue6" | "queue7" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  dscp52?: "queue0" | "queue1" | "queue2" | "queue3" | "queue4" | "queue5" | "queue6" | "queue7" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  dscp53?: "queue0" | "queue1" | "queue2" | "queue3" | "queue4" | "queue5" | "queue6" | "queue7" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  dscp54?: "queue0" | "queue1" | "queue2" | "queue3" | "queue4" | "queue5" | "queue6" | "queue7" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  dscp55?: "queue0" | "queue1" | "queue2" | "queue3" | "queue4" | "queue5" | "queue6" | "queue7" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  dscp56?: "queue0" | "queue1" | "queue2" | "queue3" | "queue4" | "queue5" | "queue6" | "queue7" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  dscp57?: "queue0" | "queue1" | "queue2" | "queue3" | "queue4" | "queue5" | "queue6" | "queue7" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  dscp58?: "queue0" | "queue1" | "queue2" | "queue3" | "queue4" | "queue5" | "queue6" | "queue7" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  dscp59?: "queue0" | "queue1" | "queue2" | "queue3" | "queue4" | "queue5" | "queue6" | "queue7" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  dscp60?: "queue0" | "queue1" | "queue2" | "queue3" | "queue4" | "queue5" | "queue6" | "queue7" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  dscp61?: "queue0" | "queue1" | "queue2" | "queue3" | "queue4" | "queue5" | "queue6" | "queue7" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  dscp62?: "queue0" | "queue1" | "queue2" | "queue3" | "queue4" | "queue5" | "queue6" | "queue7" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  dscp63?: "queue0" | "queue1" | "queue2" | "queue3" | "queue4" | "queue5" | "queue6" | "queue7" | UnknownValue;
}

/** Table, by `name`. Derived: rests on one indirect source. */
export interface SystemNpuNpQueuesEthernetType {
  /** Text, up to 35 characters. Derived: rests on one indirect source. */
  name: string;
  /** Text. Derived: rests on one indirect source. */
  type?: string;
  /** Integer, 0 to 11. Derived: rests on one indirect source. */
  queue?: number;
  /** Integer, 0 to 15. Derived: rests on one indirect source. */
  weight?: number;
}

/** Table, by `name`. Derived: rests on one indirect source. */
export interface SystemNpuNpQueuesIpProtocol {
  /** Text, up to 35 characters. Derived: rests on one indirect source. */
  name: string;
  /** Integer, 0 to 255. Derived: rests on one indirect source. */
  protocol?: number;
  /** Integer, 0 to 11. Derived: rests on one indirect source. */
  queue?: number;
  /** Integer, 0 to 15. Derived: rests on one indirect source. */
  weight?: number;
}

/** Table, by `name`. Derived: rests on one indirect source. */
export interface SystemNpuNpQueuesIpService {
  /** Text, up to 35 characters. Derived: rests on one indirect source. */
  name: string;
  /** Integer, 0 to 255. Derived: rests on one indirect source. */
  protocol?: number;
  /** Integer, 0 to 65535. Derived: rests on one indirect source. */
  sport?: number;
  /** Integer, 0 to 65535. Derived: rests on one indirect source. */
  dport?: number;
  /** Integer, 0 to 11. Derived: rests on one indirect source. */
  queue?: number;
  /** Integer, 0 to 15. Derived: rests on one indirect source. */
  weight?: number;
}

/** Table, by `name`. Derived: rests on one indirect source. */
export interface SystemNpuNpQueuesScheduler {
  /** Text, up to 35 characters. Derived: rests on one indirect source. */
  name: string;
  /** Option. Derived: rests on one indirect source. */
  mode?: "none" | "priority" | "round-robin" | UnknownValue;
}

/** Table, by `port`. Since 8.0. Derived: rests on one indirect source. */
export interface SystemNpuIkePort extends Member<"port"> {
  /** Integer, 1 to 65535. Derived: rests on one indirect source. */
  port: number;
}

/** The settings `system/npu-post`. Since 8.0. Derived: rests on one indirect source. */
export interface SystemNpuPost {
  /** Table, by `interface`. Derived: rests on one indirect source. */
  "port-npu-map"?: SystemNpuPostPortNpuMap[];
}

/** Table, by `interface`. Derived: rests on one indirect source. */
export interface SystemNpuPostPortNpuMap {
  /** Text, up to 15 characters. Derived: rests on one indirect source. */
  interface: string;
  /** Table, by `group-name`. Derived: rests on one indirect source. */
  "npu-group"?: SystemNpuPostPortNpuMapNpuGroup[];
}

/** Table, by `group-name`. Derived: rests on one indirect source. */
export interface SystemNpuPostPortNpuMapNpuGroup extends Member<"group-name"> {
  /** Text, up to 15 characters. Derived: rests on one indirect source. */
  "group-name": string;
}

/** A row of `system/npu-vlink`, by `name`. In 7.2 and 8.0 only. Derived: rests on one indirect source. */
export interface SystemNpuVlink extends Member<"name"> {
  /** Text, up to 19 characters. Derived: rests on one indirect source. */
  name: string;
}

/** The settings `system/pcp-server`. Since 7.4. */
export interface SystemPcpServer {
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  pools?: SystemPcpServerPools[];
}

/** Table, by `name`. */
export interface SystemPcpServerPools {
  /** Text, up to 79 characters. */
  name: string;
  /** Text, up to 127 characters. */
  description?: string;
  /** Integer, 0 to 4294967295; default `0`. */
  id?: number;
  /** Table, by `subnet`. */
  "client-subnet"?: SystemPcpServerPoolsClientSubnet[];
  /** Table, by `prefix`. Since 8.0. Derived: rests on one indirect source. */
  "client6-prefix"?: SystemPcpServerPoolsClient6Prefix[];
  /** Text, up to 35 characters. Refers to `system/interface`. */
  "ext-intf"?: string;
  /** Option; default `enable`. */
  "arp-reply"?: "disable" | "enable" | UnknownValue;
  /** Text. */
  extip?: string;
  /** Text. */
  extport?: string;
  /** Integer, 60 to 300; default `120`. */
  "minimal-lifetime"?: number;
  /** Integer, 3600 to 604800; default `86400`. */
  "maximal-lifetime"?: number;
  /** Integer, 0 to 65535; default `0`. */
  "client-mapping-limit"?: number;
  /** Integer, 0 to 5; default `1`. */
  "mapping-filter-limit"?: number;
  /** Option, several separated by blanks; default `map peer announce`. */
  "allow-opcode"?: Values<"map" | "peer" | "announce">;
  /** Option; default `disallow`. */
  "third-party"?: "allow" | "disallow" | UnknownValue;
  /** Table, by `subnet`. */
  "third-party-subnet"?: SystemPcpServerPoolsThirdPartySubnet[];
  /** Option; default `enable`. */
  "multicast-announcement"?: "enable" | "disable" | UnknownValue;
  /** Integer, 3 to 10; default `3`. */
  "announcement-count"?: number;
  /** Table, by `interface-name`. */
  "intl-intf"?: SystemPcpServerPoolsIntlIntf[];
  /** Integer, 0 to 3600; default `0`. */
  "recycle-delay"?: number;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  nat46?: "disable" | "enable" | UnknownValue;
}

/** Table, by `prefix`. Since 8.0. Derived: rests on one indirect source. */
export interface SystemPcpServerPoolsClient6Prefix extends Member<"prefix"> {
  /** Text, up to 79 characters. Derived: rests on one indirect source. */
  prefix: string;
}

/** A row of `system/replacemsg-group`, by `name`. */
export interface SystemReplacemsgGroup {
  /** Text, up to 35 characters. */
  name: string;
  /** UUID. Since 8.0. Derived: rests on one indirect source. */
  uuid?: string;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-force-sync"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object-source"?: "member" | "local" | "root" | UnknownValue;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Option; default `default`. */
  "group-type"?: "default" | "utm" | "auth" | UnknownValue;
  /** Table, by `msg-type`. */
  mail?: SystemReplacemsgGroupMail[];
  /** Table, by `msg-type`. */
  http?: SystemReplacemsgGroupHttp[];
  /** Table, by `msg-type`. */
  webproxy?: SystemReplacemsgGroupWebproxy[];
  /** Table, by `msg-type`. */
  ftp?: SystemReplacemsgGroupFtp[];
  /** Table, by `msg-type`. */
  "fortiguard-wf"?: SystemReplacemsgGroupFortiguardWf[];
  /** Table, by `msg-type`. */
  spam?: SystemReplacemsgGroupSpam[];
  /** Table, by `msg-type`. */
  alertmail?: SystemReplacemsgGroupAlertmail[];
  /** Table, by `msg-type`. */
  admin?: SystemReplacemsgGroupAdmin[];
  /** Table, by `msg-type`. */
  auth?: SystemReplacemsgGroupAuth[];
  /** Table, by `msg-type`. */
  sslvpn?: SystemReplacemsgGroupSslvpn[];
  /** Table, by `msg-type`. */
  "nac-quar"?: SystemReplacemsgGroupNacQuar[];
  /** Table, by `msg-type`. */
  "traffic-quota"?: SystemReplacemsgGroupTrafficQuota[];
  /** Table, by `msg-type`. */
  utm?: SystemReplacemsgGroupUtm[];
  /** Table, by `msg-type`. */
  "custom-message"?: SystemReplacemsgGroupCustomMessage[];
  /** Table, by `msg-type`. */
  icap?: SystemReplacemsgGroupIcap[];
  /** Table, by `msg-type`. */
  automation?: SystemReplacemsgGroupAutomation[];
}

/** A row of `system/sdn-connector`, by `name`. */
export interface SystemSdnConnector {
  /** Text, up to 35 characters. */
  name: string;
  /** UUID. Since 8.0. Derived: rests on one indirect source. */
  uuid?: string;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-force-sync"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object-source"?: "member" | "local" | "root" | UnknownValue;
  /** Option; default `enable`. */
  status?: "disable" | "enable" | UnknownValue;
  /** Option; default `aws`. */
  type?: "aci" | "alicloud" | "aws" | "azure" | "gcp" | "nsx" | "nuage" | "oci" | "openstack" | "kubernetes" | "vmware" | "sepm" | "aci-direct" | "ibm" | "nutanix" | "sap" | UnknownValue;
  /** Text, up to 35 characters. Refers to `system/sdn-proxy`. Since 7.4. */
  proxy?: string;
  /** Option; default `disable`. */
  "use-metadata-iam"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "microsoft-365"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "ha-status"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  "verify-certificate"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 31 characters. Refers to `system/vdom`. Since 7.6. */
  vdom?: string;
  /** Text, up to 127 characters. */
  server?: string;
  /** Table, by `ip`. */
  "server-list"?: SystemSdnConnectorServerList[];
  /** Integer, 0 to 65535; default `0`. */
  "server-port"?: number;
  /** Integer, 0 to 65535; default `0`. Since 7.6. */
  "message-server-port"?: number;
  /** Text, up to 64 characters. */
  username?: string;
  /** Secret, answered as `ENC …`. */
  password?: string;
  /** Text, up to 127 characters. */
  "vcenter-server"?: string;
  /** Text, up to 64 characters. */
  "vcenter-username"?: string;
  /** Secret, answered as `ENC …`. */
  "vcenter-password"?: string;
  /** Text, up to 31 characters. */
  "access-key"?: string;
  /** Secret, answered as `ENC …`, up to 59 characters. */
  "secret-key"?: string;
  /** Text, up to 31 characters. */
  region?: string;
  /** Text, up to 31 characters. */
  "vpc-id"?: string;
  /** Option; default `disable`. */
  "alt-resource-ip"?: "disable" | "enable" | UnknownValue;
  /** Table, by `role-arn`. */
  "external-account-list"?: SystemSdnConnectorExternalAccountList[];
  /** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
  "k8s-allow-list"?: SystemSdnConnectorK8sAllowList[];
  /** Text, up to 127 characters. */
  "tenant-id"?: string;
  /** Text, up to 63 characters. */
  "client-id"?: string;
  /** Secret, answered as `ENC …`, up to 59 characters. */
  "client-secret"?: string;
  /** Text, up to 63 characters. */
  "subscription-id"?: string;
  /** Text, up to 63 characters. */
  "resource-group"?: string;
  /** Text, up to 127 characters. */
  "login-endpoint"?: string;
  /** Text, up to 127 characters. */
  "resource-url"?: string;
  /** Option; default `global`. */
  "azure-region"?: "global" | "china" | "germany" | "usgov" | "local" | UnknownValue;
  /** Table, by `name`. */
  nic?: SystemSdnConnectorNic[];
  /** Table, by `name`. */
  "route-table"?: SystemSdnConnectorRouteTable[];
  /** Text, up to 127 characters. */
  "user-id"?: string;
  /** Table, by `compartment-id`. Since 7.4. */
  "compartment-list"?: SystemSdnConnectorCompartmentList[];
  /** Table, by `region`. Since 7.4. */
  "oci-region-list"?: SystemSdnConnectorOciRegionList[];
  /** Option; default `commercial`. */
  "oci-region-type"?: "commercial" | "government" | UnknownValue;
  /** Text, up to 63 characters. Refers to `certificate/local`. */
  "oci-cert"?: string;
  /** Text, up to 63 characters. */
  "oci-fingerprint"?: string;
  /** Table, by `name`. */
  "external-ip"?: SystemSdnConnectorExternalIp[];
  /** Table, by `name`. */
  route?: SystemSdnConnectorRoute[];
  /** Table, by `id`. */
  "gcp-project-list"?: SystemSdnConnectorGcpProjectList[];
  /** Table, by `rule-name`. */
  "forwarding-rule"?: SystemSdnConnectorForwardingRule[];
  /** Text, up to 127 characters. */
  "service-account"?: string;
  /** Secret, answered as `ENC …`. */
  "private-key"?: string;
  /** Secret, answered as `ENC …`. */
  "secret-token"?: string;
  /** Text, up to 127 characters. */
  domain?: string;
  /** Text, up to 127 characters. */
  "group-name"?: string;
  /** Text, up to 127 characters. Refers to `certificate/remote`. */
  "server-cert"?: string;
  /** Text, up to 127 characters. Refers to `certificate/remote` and `certificate/ca`. */
  "server-ca-cert"?: string;
  /** Secret, answered as `ENC …`, up to 59 characters. */
  "api-key"?: string;
  /** Option; default `dallas`. `madrid` since 7.6. */
  "ibm-region"?: "dallas" | "washington-dc" | "london" | "frankfurt" | "sydney" | "tokyo" | "osaka" | "toronto" | "sao-paulo" | "madrid" | UnknownValue;
  /** Text, up to 63 characters. Since 7.6. */
  "par-id"?: string;
  /** Integer, 0 to 3600; default `60`. */
  "update-interval"?: number;
}

/** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
export interface SystemSdnConnectorK8sAllowList extends Member<"name"> {
  /** Text, up to 100 characters. Derived: rests on one indirect source. */
  name: string;
}

/** A row of `system/sdn-proxy`, by `name`. Since 7.4. */
export interface SystemSdnProxy {
  /** Text, up to 35 characters. */
  name: string;
  /** UUID. Since 8.0. Derived: rests on one indirect source. */
  uuid?: string;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-force-sync"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object-source"?: "member" | "local" | "root" | UnknownValue;
  /** Option; default `general`. */
  type?: "general" | "fortimanager" | UnknownValue;
  /** Text, up to 127 characters. */
  server?: string;
  /** Integer, 0 to 65535; default `0`. */
  "server-port"?: number;
  /** Text, up to 64 characters. */
  username?: string;
  /** Secret, answered as `ENC …`. */
  password?: string;
}

/** The settings `system/sdwan`. */
export interface SystemSdwan {
  /** Option; default `disable`. */
  status?: "disable" | "enable" | UnknownValue;
  /** Option; default `source-ip-based`. */
  "load-balance-mode"?: "source-ip-based" | "weight-based" | "usage-based" | "source-dest-ip-based" | "measured-volume-based" | UnknownValue;
  /** Option; default `disable`. */
  "speedtest-bypass-routing"?: "disable" | "enable" | UnknownValue;
  /** Integer, 2 to 4; default `2`. */
  "duplication-max-num"?: number;
  /** Integer, 250 to 1000; default `250`. Since 7.6. */
  "duplication-max-discrepancy"?: number;
  /** Option; default `disable`. */
  "neighbor-hold-down"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 10000000; default `0`. */
  "neighbor-hold-down-time"?: number;
  /** Integer, 0 to 3600; default `0`. Since 7.4. */
  "app-perf-log-period"?: number;
  /** Integer, 0 to 10000000; default `0`. */
  "neighbor-hold-boot-time"?: number;
  /** Option; default `disable`. */
  "fail-detect"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  "fail-alert-interfaces"?: SystemSdwanFailAlertInterfaces[];
  /** Table, by `name`. */
  zone?: SystemSdwanZone[];
  /** Table, by `seq-num`. */
  members?: SystemSdwanMembers[];
  /** Table, by `name`. */
  "health-check"?: SystemSdwanHealthCheck[];
  /** Table, by `id`. */
  service?: SystemSdwanService[];
  /** Table, by `ip`. */
  neighbor?: SystemSdwanNeighbor[];
  /** Table, by `id`. */
  duplication?: SystemSdwanDuplication[];
}

/** Table, by `seq-num`. */
export interface SystemSdwanMembers {
  /** Integer, 0 to 512; default `0`. */
  "seq-num": number;
  /** Integer. Since 8.0. Derived: rests on one indirect source. */
  "duplication-threshold-upbandwidth"?: number;
  /** Integer. Since 8.0. Derived: rests on one indirect source. */
  "duplication-threshold-dwbandwidth"?: number;
  /** Integer. Since 8.0. Derived: rests on one indirect source. */
  "duplication-threshold-bibandwidth"?: number;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "duplication-threshold-bandwidth"?: "overlay" | "underlay" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** Text, up to 35 characters; default `virtual-wan-link`. Refers to `system/sdwan/zone`. */
  zone?: string;
  /** IPv4 address; default `0.0.0.0`. */
  gateway?: string;
  /** IPv4 address; default `0.0.0.0`. Since 7.4. */
  "preferred-source"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  source?: string;
  /** IPv6 address; default `::`. */
  gateway6?: string;
  /** IPv6 address; default `::`. */
  source6?: string;
  /** Integer, 0 to 4294967295; default `0`. */
  cost?: number;
  /** Integer, 1 to 255; default `1`. */
  weight?: number;
  /** Integer, 1 to 65535; default `1`. */
  priority?: number;
  /** Integer, 1 to 65535; default `1024`. */
  priority6?: number;
  /** Integer, 0 to 65535; default `0`. Since 7.6. */
  "priority-in-sla"?: number;
  /** Integer, 0 to 65535; default `0`. Since 7.6. */
  "priority-out-sla"?: number;
  /** Integer, 0 to 16776000; default `0`. */
  "spillover-threshold"?: number;
  /** Integer, 0 to 16776000; default `0`. */
  "ingress-spillover-threshold"?: number;
  /** Integer, 1 to 255; default `1`. */
  "volume-ratio"?: number;
  /** Integer, 0 to 10485760. Since 8.0. Derived: rests on one indirect source. */
  "quota-limit"?: number;
  /** Integer, 1 to 31. Since 8.0. Derived: rests on one indirect source. */
  "billing-start-day"?: number;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  overage?: "disable" | "enable" | UnknownValue;
  /** Integer, 0 to 255. Since 8.0. Derived: rests on one indirect source. */
  "overage-weight"?: number;
  /** Integer. Since 8.0. Derived: rests on one indirect source. */
  "overage-cost"?: number;
  /** Integer, 1 to 255. Since 8.0. Derived: rests on one indirect source. */
  "overage-volume-ratio"?: number;
  /** Option; default `enable`. */
  status?: "disable" | "enable" | UnknownValue;
  /** Integer, 0 to 255; default `0`. Since 7.4. */
  "transport-group"?: number;
  /** Text, up to 255 characters. */
  comment?: string;
}

/** Table, by `id`. */
export interface SystemSdwanService {
  /** Integer, 1 to 4000; default `0`. */
  id: number;
  /** Text, up to 35 characters. */
  name?: string;
  /** Option; default `ipv4`. */
  "addr-mode"?: "ipv4" | "ipv6" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "load-balance"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "bandwidth-type"?: "overlay" | "underlay" | UnknownValue;
  /** Table, by `name`. */
  "input-device"?: SystemSdwanServiceInputDevice[];
  /** Option; default `disable`. */
  "input-device-negate"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  "input-zone"?: SystemSdwanServiceInputZone[];
  /** Option; default `manual`. `load-balance` until 7.2. */
  mode?: "auto" | "manual" | "priority" | "sla" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "zone-mode"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 255; default `0`. */
  "minimum-sla-meet-members"?: number;
  /** Option; default `round-robin`. */
  "hash-mode"?: "round-robin" | "source-ip-based" | "source-dest-ip-based" | "inbandwidth" | "outbandwidth" | "bibandwidth" | UnknownValue;
  /** Option; default `auto`. Since 7.4. */
  "shortcut-priority"?: "enable" | "disable" | "auto" | UnknownValue;
  /** Option; default `standalone`. */
  role?: "standalone" | "primary" | "secondary" | UnknownValue;
  /** Option; default `disable`. */
  "standalone-action"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 255; default `0`. */
  "quality-link"?: number;
  /** Text. */
  tos?: string;
  /** Text. */
  "tos-mask"?: string;
  /** Integer, 0 to 255; default `0`. */
  protocol?: number;
  /** Integer, 0 to 65535; default `1`. */
  "start-port"?: number;
  /** Integer, 0 to 65535; default `65535`. */
  "end-port"?: number;
  /** Integer, 0 to 65535; default `1`. Since 7.4. */
  "start-src-port"?: number;
  /** Integer, 0 to 65535; default `65535`. Since 7.4. */
  "end-src-port"?: number;
  /** Table, by `name`. */
  dst?: SystemSdwanServiceDst[];
  /** Option; default `disable`. */
  "dst-negate"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  src?: SystemSdwanServiceSrc[];
  /** Table, by `name`. */
  dst6?: SystemSdwanServiceDst6[];
  /** Table, by `name`. */
  src6?: SystemSdwanServiceSrc6[];
  /** Option; default `disable`. */
  "src-negate"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  users?: SystemSdwanServiceUsers[];
  /** Table, by `name`. */
  groups?: SystemSdwanServiceGroups[];
  /** Option; default `disable`. */
  "internet-service"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  "internet-service-custom"?: SystemSdwanServiceInternetServiceCustom[];
  /** Table, by `name`. */
  "internet-service-custom-group"?: SystemSdwanServiceInternetServiceCustomGroup[];
  /** Table, by `name`. Since 7.6. */
  "internet-service-fortiguard"?: SystemSdwanServiceInternetServiceFortiguard[];
  /** Table, by `name`. */
  "internet-service-name"?: SystemSdwanServiceInternetServiceName[];
  /** Table, by `name`. */
  "internet-service-group"?: SystemSdwanServiceInternetServiceGroup[];
  /** Table, by `id`. */
  "internet-service-app-ctrl"?: SystemSdwanServiceInternetServiceAppCtrl[];
  /** Table, by `name`. */
  "internet-service-app-ctrl-group"?: SystemSdwanServiceInternetServiceAppCtrlGroup[];
  /** Table, by `id`. */
  "internet-service-app-ctrl-category"?: SystemSdwanServiceInternetServiceAppCtrlCategory[];
  /** Table, by `name`. */
  "health-check"?: SystemSdwanServiceHealthCheck[];
  /** Option; default `latency`. */
  "link-cost-factor"?: "latency" | "jitter" | "packet-loss" | "inbandwidth" | "outbandwidth" | "bibandwidth" | "custom-profile-1" | UnknownValue;
  /** Integer, 0 to 10000000; default `0`. */
  "packet-loss-weight"?: number;
  /** Integer, 0 to 10000000; default `0`. */
  "latency-weight"?: number;
  /** Integer, 0 to 10000000; default `0`. */
  "jitter-weight"?: number;
  /** Integer, 0 to 10000000; default `0`. */
  "bandwidth-weight"?: number;
  /** Integer, 0 to 10000000; default `10`. */
  "link-cost-threshold"?: number;
  /** Integer, 0 to 10000000; default `0`. */
  "hold-down-time"?: number;
  /** Option; default `disable`. Since 7.4. */
  "sla-stickiness"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "dscp-forward"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "dscp-reverse"?: "enable" | "disable" | UnknownValue;
  /** Text. */
  "dscp-forward-tag"?: string;
  /** Text. */
  "dscp-reverse-tag"?: string;
  /** Table, by `health-check`. */
  sla?: SystemSdwanServiceSla[];
  /** Table, by `seq-num`. */
  "priority-members"?: SystemSdwanServicePriorityMembers[];
  /** Table, by `name`. */
  "priority-zone"?: SystemSdwanServicePriorityZone[];
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  gateway?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  default?: "enable" | "disable" | UnknownValue;
  /** Option; default `order`. */
  "sla-compare-method"?: "order" | "number" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "fib-best-match-force"?: "disable" | "enable" | UnknownValue;
  /** Option; default `zone`. `priority` since 7.6. */
  "tie-break"?: "zone" | "cfg-order" | "fib-best-match" | "priority" | "input-device" | UnknownValue;
  /** Option; default `enable`. */
  "use-shortcut-sla"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "passive-measurement"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "agent-exclusive"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. Since 7.4. */
  shortcut?: "enable" | "disable" | UnknownValue;
  /** Text, up to 255 characters. Since 7.6. */
  comment?: string;
}

/** Table, by `id`. */
export interface SystemSdwanDuplication {
  /** Integer, 1 to 255; default `0`. */
  id: number;
  /** Table, by `id`. */
  "service-id"?: SystemSdwanDuplicationServiceId[];
  /** Table, by `name`. */
  srcaddr?: SystemSdwanDuplicationSrcaddr[];
  /** Table, by `name`. */
  dstaddr?: SystemSdwanDuplicationDstaddr[];
  /** Table, by `name`. */
  srcaddr6?: SystemSdwanDuplicationSrcaddr6[];
  /** Table, by `name`. */
  dstaddr6?: SystemSdwanDuplicationDstaddr6[];
  /** Table, by `name`. */
  srcintf?: SystemSdwanDuplicationSrcintf[];
  /** Table, by `name`. */
  dstintf?: SystemSdwanDuplicationDstintf[];
  /** Table, by `name`. */
  service?: SystemSdwanDuplicationService[];
  /** Text. Since 8.0. Derived: rests on one indirect source. */
  tos?: string;
  /** Text. Since 8.0. Derived: rests on one indirect source. */
  "tos-mask"?: string;
  /** Table, by `seq-num`. Since 8.0. Derived: rests on one indirect source. */
  members?: SystemSdwanDuplicationMembers[];
  /** Option; default `disable`. */
  "packet-duplication"?: "disable" | "force" | "on-demand" | UnknownValue;
  /** Option; default `disable`. */
  "sla-match-service"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "packet-de-duplication"?: "enable" | "disable" | UnknownValue;
}

/** Table, by `seq-num`. Since 8.0. Derived: rests on one indirect source. */
export interface SystemSdwanDuplicationMembers extends Member<"seq-num"> {
  /** Integer. Derived: rests on one indirect source. */
  "seq-num": number;
}

/** The settings `system/settings`. */
export interface SystemSettings {
  /** Text, up to 255 characters. */
  comments?: string;
  /** Option; default `traffic`. */
  "vdom-type"?: "traffic" | "lan-extension" | "admin" | UnknownValue;
  /** Text, up to 255 characters. */
  "lan-extension-controller-addr"?: string;
  /** Integer, 1024 to 65535; default `5246`. Since 7.6. */
  "lan-extension-controller-port"?: number;
  /** Option; default `nat`. */
  opmode?: "nat" | "transparent" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "policy-offload-level"?: "disable" | "dos-offload" | UnknownValue;
  /** Option; default `profile-based`. */
  "ngfw-mode"?: "profile-based" | "policy-based" | UnknownValue;
  /** Option; default `fortiweb`. */
  "http-external-dest"?: "fortiweb" | "forticache" | UnknownValue;
  /** Option; default `check-all`. */
  "firewall-session-dirty"?: "check-all" | "check-new" | "check-policy-option" | UnknownValue;
  /** Text. */
  manageip?: string;
  /** IPv4 address; default `0.0.0.0`. */
  gateway?: string;
  /** IPv4 address with its mask; default `0.0.0.0 0.0.0.0`. */
  ip?: string;
  /** IPv6 address with its prefix length; default `::/0`. */
  manageip6?: string;
  /** IPv6 address; default `::`. */
  gateway6?: string;
  /** IPv6 address with its prefix length; default `::/0`. */
  ip6?: string;
  /** Text, up to 35 characters. Refers to `system/interface`. */
  device?: string;
  /** Option; default `disable`. */
  bfd?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 100000; default `250`. */
  "bfd-desired-min-tx"?: number;
  /** Integer, 1 to 100000; default `250`. */
  "bfd-required-min-rx"?: number;
  /** Integer, 1 to 50; default `3`. */
  "bfd-detect-mult"?: number;
  /** Option; default `disable`. */
  "bfd-dont-enforce-src-port"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "utf8-spam-tagging"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "wccp-cache-engine"?: "enable" | "disable" | UnknownValue;
  /** Option, several separated by blanks; default `ipsec pptp l2tp ssl`. */
  "vpn-stats-log"?: Values<"ipsec" | "pptp" | "l2tp" | "ssl">;
  /** Integer, 0 to 4294967295; default `600`. */
  "vpn-stats-period"?: number;
  /** Option; default `source-ip-based`. */
  "v4-ecmp-mode"?: "source-ip-based" | "weight-based" | "usage-based" | "source-dest-ip-based" | UnknownValue;
  /** Integer, 300 to 8640000; default `300`. */
  "mac-ttl"?: number;
  /** Option; default `disable`. */
  "fw-session-hairpin"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "prp-trailer-action"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "snat-hairpin-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "dhcp-proxy"?: "enable" | "disable" | UnknownValue;
  /** Option; default `auto`. */
  "dhcp-proxy-interface-select-method"?: "auto" | "sdwan" | "specify" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  "dhcp-proxy-interface"?: string;
  /** Integer, 0 to 511; default `0`. Since 7.6. */
  "dhcp-proxy-vrf-select"?: number;
  /** Text, several separated by blanks. */
  "dhcp-server-ip"?: string;
  /** Text, several separated by blanks. */
  "dhcp6-server-ip"?: string;
  /** Option; default `disable`. */
  "central-nat"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  "gui-default-policy-columns"?: SystemSettingsGuiDefaultPolicyColumns[];
  /** Option; default `global`. */
  "lldp-reception"?: "enable" | "disable" | "global" | UnknownValue;
  /** Option; default `global`. */
  "lldp-transmission"?: "enable" | "disable" | "global" | UnknownValue;
  /** Option; default `enable`. */
  "link-down-access"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "nat46-generate-ipv6-fragment-header"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "nat46-force-ipv4-packet-forwarding"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "nat64-force-ipv6-packet-forwarding"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "detect-unknown-esp"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "intree-ses-best-route"?: "force" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "auxiliary-session"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "vrf-local-ip-isolation"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  asymroute?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "asymroute-icmp"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "tcp-session-without-syn"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "ses-denied-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "ses-denied-multicast-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "strict-src-check"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "src-check-reply"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "allow-linkdown-path"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  asymroute6?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "asymroute6-icmp"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "sctp-session-without-init"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "sip-expectation"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "sip-nat-trace"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "h323-direct-model"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 65535, several separated by blanks; default `5060`. */
  "sip-tcp-port"?: number | string;
  /** Integer, 1 to 65535, several separated by blanks; default `5060`. */
  "sip-udp-port"?: number | string;
  /** Integer, 0 to 65535; default `5061`. */
  "sip-ssl-port"?: number;
  /** Integer, 0 to 65535; default `2000`. */
  "sccp-port"?: number;
  /** Option; default `enable`. */
  "multicast-forward"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "multicast-ttl-notchange"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "multicast-skip-policy"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "allow-subnet-overlap"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "deny-tcp-with-icmp"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 255; default `255`. */
  "ecmp-max-paths"?: number;
  /** Integer, 1 to 365; default `28`. */
  "discovered-device-timeout"?: number;
  /** Option; default `enable`. */
  "email-portal-check-dns"?: "disable" | "enable" | UnknownValue;
  /** Option; default `proxy-based`. */
  "default-voip-alg-mode"?: "proxy-based" | "kernel-helper-based" | UnknownValue;
  /** Option; default `disable`. */
  "gui-icap"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "gui-implicit-policy"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "gui-dns-database"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "gui-load-balance"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "gui-multicast-policy"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "gui-dos-policy"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "gui-object-colors"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "gui-route-tag-address-creation"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "gui-voip-profile"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "gui-ap-profile"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "gui-security-profile-group"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "gui-local-in-policy"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "gui-wanopt-cache"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "gui-explicit-proxy"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "gui-dynamic-routing"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "gui-sslvpn-personal-bookmarks"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "gui-sslvpn-realms"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "gui-policy-based-ipsec"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "gui-threat-weight"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "gui-spamfilter"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "gui-file-filter"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "gui-application-control"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "gui-ips"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "gui-dhcp-advanced"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "gui-vpn"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "gui-sslvpn"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "gui-wireless-controller"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "gui-advanced-wireless-features"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "gui-switch-controller"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "gui-advanced-switch-features"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "gui-fortiap-split-tunneling"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "gui-webfilter-advanced"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "gui-traffic-shaping"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "gui-wan-load-balancing"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "gui-antivirus"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "gui-webfilter"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "gui-videofilter"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "gui-dnsfilter"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "gui-waf-profile"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "gui-dlp-profile"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "gui-dlp-advanced"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "gui-virtual-patch-profile"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "gui-casb"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "gui-fortiextender-controller"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "gui-advanced-policy"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "gui-policy-custom-tags"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "gui-allow-unnamed-policy"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "gui-email-collection"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "gui-multiple-interface-policy"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "gui-policy-disclaimer"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "gui-ztna"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "gui-reverse-connector"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "gui-ot"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "gui-dynamic-device-os-id"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. Since 7.6. */
  "gui-gtp"?: "enable" | "disable" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  "location-id"?: string;
  /** Option; default `disable`. */
  "ike-session-resume"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "ike-quick-crash-detect"?: "enable" | "disable" | UnknownValue;
  /** Option; default `with-space`. */
  "ike-dn-format"?: "with-space" | "no-space" | UnknownValue;
  /** Integer, 1024 to 65535; default `500`. */
  "ike-port"?: number;
  /** Integer, 1024 to 65535. Since 8.0. Derived: rests on one indirect source. */
  "ike-extra-ports"?: number;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "ike-tcp-service"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 65535; default `443`. In 7.4: default `4500`. Since 7.4. */
  "ike-tcp-port"?: number;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "ike-tls-service"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "ike-policy-route"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "ike-detailed-event-logs"?: "disable" | "enable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "ike-proposal-visibility"?: "recommended" | "all" | UnknownValue;
  /** Option; default `disable`. */
  "block-land-attack"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  "default-app-port-as-service"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "fqdn-session-check"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "ext-resource-session-check"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "dyn-addr-session-check"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 365, in days; default `30`. */
  "default-policy-expiry-days"?: number;
  /** Option; default `require`. */
  "gui-enforce-change-summary"?: "disable" | "require" | "optional" | UnknownValue;
  /** Option; default `disable`. */
  "internet-service-database-cache"?: "disable" | "enable" | UnknownValue;
  /** Integer, 0 to 4294967295; default `32768`. Since 7.4. */
  "internet-service-app-ctrl-size"?: number;
  /** Option. Since 7.6. */
  "gui-fortitelemetry"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "gtp-asym-fgsp"?: "disable" | "enable" | UnknownValue;
  /** Option. */
  "gtp-monitor-mode"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "pfcp-monitor-mode"?: "enable" | "disable" | UnknownValue;
}

/** A row of `system/speed-test-schedule`, by `interface`. */
export interface SystemSpeedTestSchedule {
  /** Text, up to 35 characters. Refers to `system/interface`. */
  interface: string;
  /** Option; default `enable`. */
  status?: "disable" | "enable" | UnknownValue;
  /** Text. */
  diffserv?: string;
  /** Text, up to 35 characters. Refers to `system/speed-test-server`. */
  "server-name"?: string;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "legacy-server-mode"?: "disable" | "enable" | UnknownValue;
  /** Option; default `Auto`. Since 7.4. */
  mode?: "UDP" | "TCP" | "Auto" | UnknownValue;
  /** Table, by `name`. */
  schedules?: SystemSpeedTestScheduleSchedules[];
  /** Option; default `disable`. */
  "dynamic-server"?: "disable" | "enable" | UnknownValue;
  /** Integer, 1 to 65535; default `5200`. Since 7.4. */
  "ctrl-port"?: number;
  /** Integer, 1 to 65535; default `5201`. Since 7.4. */
  "server-port"?: number;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "update-bandwidth-limit-unit"?: "value" | "percentage" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "update-shaper"?: "disable" | "local" | "remote" | "both" | UnknownValue;
  /** Option; default `disable`. */
  "update-inbandwidth"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "update-outbandwidth"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "update-interface-shaping"?: "disable" | "enable" | UnknownValue;
  /** Integer, 0 to 16776000; default `0`. */
  "update-inbandwidth-maximum"?: number;
  /** Integer, 0 to 16776000; default `0`. */
  "update-inbandwidth-minimum"?: number;
  /** Integer, 0 to 16776000; default `0`. */
  "update-outbandwidth-maximum"?: number;
  /** Integer, 0 to 16776000; default `0`. */
  "update-outbandwidth-minimum"?: number;
  /** Integer, 0 to 16776000; default `0`. Since 7.6. */
  "expected-inbandwidth-minimum"?: number;
  /** Integer, 0 to 16776000; default `0`. Since 7.6. */
  "expected-inbandwidth-maximum"?: number;
  /** Integer, 0 to 16776000; default `0`. Since 7.6. */
  "expected-outbandwidth-minimum"?: number;
  /** Integer, 0 to 16776000; default `0`. Since 7.6. */
  "expected-outbandwidth-maximum"?: number;
  /** Integer, 1 to 10; default `5`. Since 7.6. */
  retries?: number;
  /** Integer, 60 to 3600; default `300`. Since 7.6. */
  "retry-pause"?: number;
}

/** A row of `system/sso-admin`, by `name`. */
export interface SystemSsoAdmin {
  /** Text, up to 64 characters. */
  name: string;
  /** Text, up to 35 characters. Refers to `system/accprofile`. */
  accprofile?: string;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "gui-theme-type"?: "predefined" | "custom" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "gui-theme"?: "jade" | "neutrino" | "mariner" | "graphite" | "melongene" | "jet-stream" | "security-fabric" | "retro" | "dark-matter" | "onyx" | "eclipse" | "none" | UnknownValue;
  /** Text, up to 35 characters. Since 8.0. Derived: rests on one indirect source. */
  "gui-custom-theme"?: string;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "gui-llm-provider"?: "fortiai" | "openai" | UnknownValue;
  /** Secret, answered as `ENC …`. Since 8.0. Derived: rests on one indirect source. */
  "openai-api-key"?: string;
  /** Secret, answered as `ENC …`. Since 8.0. Derived: rests on one indirect source. */
  "openai-api-key-part2"?: string;
  /** Text, up to 35 characters. Since 8.0. Derived: rests on one indirect source. */
  "openai-model"?: string;
  /** Text, up to 35 characters. Since 8.0. Derived: rests on one indirect source. */
  "openai-project-id"?: string;
  /** Text, up to 35 characters. Since 8.0. Derived: rests on one indirect source. */
  "openai-org-id"?: string;
  /** Table, by `name`. */
  vdom?: SystemSsoAdminVdom[];
}

/** A row of `system/sso-forticloud-admin`, by `name`. */
export interface SystemSsoForticloudAdmin {
  /** Text, up to 64 characters. */
  name: string;
  /** Text, up to 35 characters. Refers to `system/accprofile`. */
  accprofile?: string;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "gui-theme-type"?: "predefined" | "custom" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "gui-theme"?: "jade" | "neutrino" | "mariner" | "graphite" | "melongene" | "jet-stream" | "security-fabric" | "retro" | "dark-matter" | "onyx" | "eclipse" | "none" | UnknownValue;
  /** Text, up to 35 characters. Since 8.0. Derived: rests on one indirect source. */
  "gui-custom-theme"?: string;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "gui-llm-provider"?: "fortiai" | "openai" | UnknownValue;
  /** Secret, answered as `ENC …`. Since 8.0. Derived: rests on one indirect source. */
  "openai-api-key"?: string;
  /** Secret, answered as `ENC …`. Since 8.0. Derived: rests on one indirect source. */
  "openai-api-key-part2"?: string;
  /** Text, up to 35 characters. Since 8.0. Derived: rests on one indirect source. */
  "openai-model"?: string;
  /** Text, up to 35 characters. Since 8.0. Derived: rests on one indirect source. */
  "openai-project-id"?: string;
  /** Text, up to 35 characters. Since 8.0. Derived: rests on one indirect source. */
  "openai-org-id"?: string;
  /** Table, by `name`. */
  vdom?: SystemSsoForticloudAdminVdom[];
}

/** A row of `system/sso-fortigate-cloud-admin`, by `name`. */
export interface SystemSsoFortigateCloudAdmin {
  /** Text, up to 64 characters. */
  name: string;
  /** Text, up to 35 characters. Refers to `system/accprofile`. */
  accprofile?: string;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "gui-theme-type"?: "predefined" | "custom" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "gui-theme"?: "jade" | "neutrino" | "mariner" | "graphite" | "melongene" | "jet-stream" | "security-fabric" | "retro" | "dark-matter" | "onyx" | "eclipse" | "none" | UnknownValue;
  /** Text, up to 35 characters. Since 8.0. Derived: rests on one indirect source. */
  "gui-custom-theme"?: string;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "gui-llm-provider"?: "fortiai" | "openai" | UnknownValue;
  /** Secret, answered as `ENC …`. Since 8.0. Derived: rests on one indirect source. */
  "openai-api-key"?: string;
  /** Secret, answered as `ENC …`. Since 8.0. Derived: rests on one indirect source. */
  "openai-api-key-part2"?: string;
  /** Text, up to 35 characters. Since 8.0. Derived: rests on one indirect source. */
  "openai-model"?: string;
  /** Text, up to 35 characters. Since 8.0. Derived: rests on one indirect source. */
  "openai-project-id"?: string;
  /** Text, up to 35 characters. Since 8.0. Derived: rests on one indirect source. */
  "openai-org-id"?: string;
  /** Table, by `name`. */
  vdom?: SystemSsoFortigateCloudAdminVdom[];
}

/** The settings `system/standalone-cluster`. */
export interface SystemStandaloneCluster {
  /** Integer, 0 to 255; default `0`. */
  "standalone-group-id"?: number;
  /** Integer, 0 to 15; default `0`. */
  "group-member-id"?: number;
  /** Option; default `unavailable`. */
  "layer2-connection"?: "available" | "unavailable" | UnknownValue;
  /** Text, several separated by blanks. Refers to `system/interface`. */
  "session-sync-dev"?: string;
  /** Option; default `disable`. */
  encryption?: "enable" | "disable" | UnknownValue;
  /** Secret, answered as `ENC …`. */
  psksecret?: string;
  /** Option; default `cps-preferred`. Since 7.4. */
  "asymmetric-traffic-control"?: "cps-preferred" | "strict-anti-replay" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "session-sync"?: "enable" | "disable" | UnknownValue;
  /** Table, by `sync-id`. */
  "cluster-peer"?: SystemStandaloneClusterClusterPeer[];
  /** Table, by `name`. Since 7.6. */
  "monitor-interface"?: SystemStandaloneClusterMonitorInterface[];
  /** Table, by `name`. Since 7.6. */
  "pingsvr-monitor-interface"?: SystemStandaloneClusterPingsvrMonitorInterface[];
  /** Table, by `id`. Since 7.6. */
  "monitor-prefix"?: SystemStandaloneClusterMonitorPrefix[];
  /** Option; default `enable`. Since 7.6. */
  "helper-traffic-bounce"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. Since 7.6. */
  "utm-traffic-bounce"?: "enable" | "disable" | UnknownValue;
}

/** Table, by `sync-id`. */
export interface SystemStandaloneClusterClusterPeer {
  /** Integer, 0 to 4294967295; default `0`. */
  "sync-id": number;
  /** Text, up to 31 characters; default `root`. Refers to `system/vdom`. */
  peervd?: string;
  /** IPv4 address; default `0.0.0.0`. */
  peerip?: string;
  /** Table, by `name`. */
  syncvd?: SystemStandaloneClusterClusterPeerSyncvd[];
  /** Text, up to 15 characters. Since 8.0. Derived: rests on one indirect source. */
  interface?: string;
  /** Text. Since 8.0. Derived: rests on one indirect source. */
  "source-ip"?: string;
  /** Table, by `name`. */
  "down-intfs-before-sess-sync"?: SystemStandaloneClusterClusterPeerDownIntfsBeforeSessSync[];
  /** Integer, 1 to 20; default `2`. */
  "hb-interval"?: number;
  /** Integer, 1 to 60; default `10`. */
  "hb-lost-threshold"?: number;
  /** Option; default `enable`. */
  "ipsec-tunnel-sync"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "secondary-add-ipsec-routes"?: "enable" | "disable" | UnknownValue;
  /** Group of fields. */
  "session-sync-filter"?: SystemStandaloneClusterClusterPeerSessionSyncFilter;
}

/** A row of `system/theme`, by `name`. Since 8.0. Derived: rests on one indirect source. */
export interface SystemTheme {
  /** Text, up to 35 characters. Derived: rests on one indirect source. */
  name: string;
  /** Option. Derived: rests on one indirect source. */
  "theme-template"?: "jade" | "neutrino" | "mariner" | "graphite" | "melongene" | "jet-stream" | "security-fabric" | "retro" | "dark-matter" | "onyx" | "eclipse" | "none" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "base-theme"?: "light" | "dark" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "nav-color"?: "light" | "dark" | "gray" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "nav-style"?: "standard" | "full-height" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  font?: "lato" | "inter" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "font-weight"?: "light" | "standard" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "table-style"?: "fill" | "float" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "border-radius"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 7 characters. Derived: rests on one indirect source. */
  "header-color"?: string;
  /** Text, up to 7 characters. Derived: rests on one indirect source. */
  "selected-color"?: string;
  /** Text, up to 7 characters. Derived: rests on one indirect source. */
  "call-to-action-color"?: string;
  /** Text, up to 7 characters. Derived: rests on one indirect source. */
  "accent-color"?: string;
  /** Text, up to 63 characters. Derived: rests on one indirect source. */
  "banner-msg"?: string;
  /** Option. Derived: rests on one indirect source. */
  "banner-msg-severity"?: "info" | "warning" | "critical" | UnknownValue;
}

/** A row of `system/virtual-wire-pair`, by `name`. */
export interface SystemVirtualWirePair {
  /** Text, up to 11 characters. */
  name: string;
  /** Table, by `interface-name`. */
  member?: SystemVirtualWirePairMember[];
  /** Option; default `disable`. */
  "wildcard-vlan"?: "enable" | "disable" | UnknownValue;
  /** Text. */
  "vlan-filter"?: string;
  /** Table, by `vlanid`. Since 8.0. Derived: rests on one indirect source. */
  "outer-vlan-id"?: SystemVirtualWirePairOuterVlanId[];
}

/** Table, by `vlanid`. Since 8.0. Derived: rests on one indirect source. */
export interface SystemVirtualWirePairOuterVlanId extends Member<"vlanid"> {
  /** Integer, 1 to 4094. Derived: rests on one indirect source. */
  vlanid: number;
}

/** A row of `system/zone`, by `name`. */
export interface SystemZone {
  /** Text, up to 35 characters. */
  name: string;
  /** Table, by `name`. */
  tagging?: SystemZoneTagging[];
  /** Text, up to 127 characters. */
  description?: string;
  /** Option; default `deny`. */
  intrazone?: "allow" | "deny" | UnknownValue;
  /** Table, by `interface-name`. */
  interface?: SystemZoneInterface[];
  /** UUID. Since 8.0. Derived: rests on one indirect source. */
  uuid?: string;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-force-sync"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object-source"?: "member" | "local" | "root" | UnknownValue;
}
