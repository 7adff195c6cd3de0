// Generated from specs/fortios/cmdb/system.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { Member, Values } from "../../../cmdb/types.ts";
import type {
  SystemAccprofileFwgrpPermission,
  SystemAccprofileLoggrpPermission,
  SystemAccprofileNetgrpPermission,
  SystemAccprofileSysgrpPermission,
  SystemAcmeInterface,
  SystemAutomationActionEmailTo,
  SystemAutomationActionHttpHeaders,
  SystemAutomationActionSdnConnector,
  SystemAutomationStitchActions,
  SystemAutomationStitchDestination,
  SystemAutomationTriggerFields,
  SystemAutomationTriggerLogid,
  SystemAutomationTriggerVdom,
  SystemCsfFabricConnector,
  SystemCsfTrustedList,
  SystemDeviceUpgradeKnownHaMembers,
  SystemDhcp6ServerPrefixRange,
  SystemDnsDatabaseDnsEntry,
  SystemDnsDomain,
  SystemDnsServerHostname,
  SystemFabricVpnAdvertisedSubnets,
  SystemFederatedUpgradeKnownHaMembers,
  SystemGlobalInternetServiceDownloadList,
  SystemHaUnicastPeers,
  SystemHaVcluster,
  SystemInterfaceClientOptions,
  SystemInterfaceDhcpSnoopingServerList,
  SystemInterfaceEgressQueues,
  SystemInterfaceFailAlertInterfaces,
  SystemInterfaceIpv6Dhcp6IapdList,
  SystemInterfaceIpv6Ip6ExtraAddr,
  SystemInterfaceMember,
  SystemInterfaceSecurityGroups,
  SystemInterfaceTagging,
  SystemInterfaceVrrp,
  SystemNpuIsfNpQueues,
  SystemNpuPortCpuMap,
  SystemNpuPriorityProtocol,
  SystemNpuSwEhHash,
  SystemNpuSwTrHash,
  SystemNtpInterface,
  SystemSamlServiceProviders,
  SystemSdnConnectorCompartmentList,
  SystemSdnConnectorExternalAccountList,
  SystemSdnConnectorExternalIp,
  SystemSdnConnectorForwardingRule,
  SystemSdnConnectorGcpProjectList,
  SystemSdnConnectorOciRegionList,
  SystemSdnConnectorRoute,
  SystemSdnConnectorRouteTable,
  SystemSdnConnectorServerList,
  SystemSdwanDuplication,
  SystemSdwanFailAlertInterfaces,
  SystemSdwanHealthCheckMembers,
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
  SystemSdwanServiceInternetServiceGroup,
  SystemSdwanServiceInternetServiceName,
  SystemSdwanServicePriorityMembers,
  SystemSdwanServicePriorityZone,
  SystemSdwanServiceSla,
  SystemSdwanServiceSrc,
  SystemSdwanServiceSrc6,
  SystemSdwanServiceUsers,
  SystemSettingsGuiDefaultPolicyColumns,
  SystemSnmpCommunityVdoms,
  SystemSnmpUserVdoms,
  SystemSpeedTestScheduleSchedules,
  SystemStandaloneClusterClusterPeer,
  SystemVdomDnsServerHostname,
  SystemVdomExceptionVdom,
  SystemVxlanRemoteIp,
  SystemVxlanRemoteIp6,
} from "../../7.6/types/system.ts";

export type {
  System3gModemCustom,
  SystemAccprofileFwgrpPermission,
  SystemAccprofileLoggrpPermission,
  SystemAccprofileNetgrpPermission,
  SystemAccprofileSysgrpPermission,
  SystemAcmeInterface,
  SystemAdmin,
  SystemAdminGuestUsergroups,
  SystemAdminVdom,
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
  SystemAutomationActionEmailTo,
  SystemAutomationActionHttpHeaders,
  SystemAutomationActionSdnConnector,
  SystemAutomationCondition,
  SystemAutomationDestination,
  SystemAutomationDestinationDestination,
  SystemAutomationStitchActions,
  SystemAutomationStitchDestination,
  SystemAutomationTriggerFields,
  SystemAutomationTriggerLogid,
  SystemAutomationTriggerVdom,
  SystemAutoupdateSchedule,
  SystemConsole,
  SystemCsfFabricConnector,
  SystemCsfFabricConnectorVdom,
  SystemCsfTrustedList,
  SystemCustomLanguage,
  SystemDdns,
  SystemDdnsDdnsServerAddr,
  SystemDdnsMonitorInterface,
  SystemDedicatedMgmt,
  SystemDeviceUpgradeKnownHaMembers,
  SystemDhcp6ServerPrefixRange,
  SystemDhcpServer,
  SystemDhcpServerExcludeRange,
  SystemDhcpServerExcludeRangeUciString,
  SystemDhcpServerExcludeRangeVciString,
  SystemDhcpServerIpRange,
  SystemDhcpServerIpRangeUciString,
  SystemDhcpServerIpRangeVciString,
  SystemDhcpServerOptions,
  SystemDhcpServerOptionsUciString,
  SystemDhcpServerOptionsVciString,
  SystemDhcpServerReservedAddress,
  SystemDhcpServerTftpServer,
  SystemDhcpServerVciString,
  SystemDns64,
  SystemDnsDatabaseDnsEntry,
  SystemDnsDomain,
  SystemDnsServerHostname,
  SystemDscpBasedPriority,
  SystemEvpn,
  SystemEvpnExportRt,
  SystemEvpnImportRt,
  SystemFabricVpnAdvertisedSubnets,
  SystemFederatedUpgradeKnownHaMembers,
  SystemFipsCc,
  SystemFssoPolling,
  SystemGeneve,
  SystemGeoipCountry,
  SystemGeoipOverride,
  SystemGeoipOverrideIp6Range,
  SystemGeoipOverrideIpRange,
  SystemGiGk,
  SystemGlobalInternetServiceDownloadList,
  SystemGreTunnel,
  SystemHaMonitor,
  SystemHaUnicastPeers,
  SystemHaVcluster,
  SystemHaVclusterVdom,
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
  SystemInterfaceIpv6Dhcp6IapdList,
  SystemInterfaceIpv6Ip6ExtraAddr,
  SystemInterfaceMember,
  SystemInterfaceSecurityGroups,
  SystemInterfaceTagging,
  SystemInterfaceTaggingTags,
  SystemInterfaceVrrp,
  SystemInterfaceVrrpProxyArp,
  SystemIpam,
  SystemIpamPools,
  SystemIpamPoolsExclude,
  SystemIpamRules,
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
  SystemNp6,
  SystemNp6FpAnomaly,
  SystemNp6Hpe,
  SystemNpuIsfNpQueues,
  SystemNpuPortCpuMap,
  SystemNpuPriorityProtocol,
  SystemNpuSwEhHash,
  SystemNpuSwTrHash,
  SystemNtpInterface,
  SystemObjectTagging,
  SystemObjectTaggingTags,
  SystemPcpServer,
  SystemPcpServerPools,
  SystemPcpServerPoolsClientSubnet,
  SystemPcpServerPoolsIntlIntf,
  SystemPcpServerPoolsThirdPartySubnet,
  SystemPhysicalSwitch,
  SystemProbeResponse,
  SystemProxyArp,
  SystemPtp,
  SystemPtpServerInterface,
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
  SystemSamlServiceProviders,
  SystemSamlServiceProvidersAssertionAttributes,
  SystemSdnConnectorCompartmentList,
  SystemSdnConnectorExternalAccountList,
  SystemSdnConnectorExternalAccountListRegionList,
  SystemSdnConnectorExternalIp,
  SystemSdnConnectorForwardingRule,
  SystemSdnConnectorGcpProjectList,
  SystemSdnConnectorGcpProjectListGcpZoneList,
  SystemSdnConnectorOciRegionList,
  SystemSdnConnectorRoute,
  SystemSdnConnectorRouteTable,
  SystemSdnConnectorRouteTableRoute,
  SystemSdnConnectorServerList,
  SystemSdnProxy,
  SystemSdwanDuplication,
  SystemSdwanDuplicationDstaddr,
  SystemSdwanDuplicationDstaddr6,
  SystemSdwanDuplicationDstintf,
  SystemSdwanDuplicationService,
  SystemSdwanDuplicationServiceId,
  SystemSdwanDuplicationSrcaddr,
  SystemSdwanDuplicationSrcaddr6,
  SystemSdwanDuplicationSrcintf,
  SystemSdwanFailAlertInterfaces,
  SystemSdwanHealthCheckMembers,
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
  SystemSdwanServiceInternetServiceGroup,
  SystemSdwanServiceInternetServiceName,
  SystemSdwanServicePriorityMembers,
  SystemSdwanServicePriorityZone,
  SystemSdwanServiceSla,
  SystemSdwanServiceSrc,
  SystemSdwanServiceSrc6,
  SystemSdwanServiceUsers,
  SystemSessionHelper,
  SystemSessionTtl,
  SystemSessionTtlPort,
  SystemSettingsGuiDefaultPolicyColumns,
  SystemSflow,
  SystemSflowCollectors,
  SystemSitTunnel,
  SystemSmsServer,
  SystemSnmpCommunityVdoms,
  SystemSnmpMibView,
  SystemSnmpUserVdoms,
  SystemSpeedTestScheduleSchedules,
  SystemSpeedTestServer,
  SystemSpeedTestServerHost,
  SystemSpeedTestSetting,
  SystemSshConfig,
  SystemSsoAdmin,
  SystemSsoAdminVdom,
  SystemSsoForticloudAdmin,
  SystemSsoForticloudAdminVdom,
  SystemSsoFortigateCloudAdmin,
  SystemSsoFortigateCloudAdminVdom,
  SystemStandaloneClusterClusterPeer,
  SystemStandaloneClusterClusterPeerDownIntfsBeforeSessSync,
  SystemStandaloneClusterClusterPeerSessionSyncFilter,
  SystemStandaloneClusterClusterPeerSessionSyncFilterCustomService,
  SystemStandaloneClusterClusterPeerSyncvd,
  SystemStorage,
  SystemStp,
  SystemSwitchInterface,
  SystemSwitchInterfaceMember,
  SystemSwitchInterfaceSpanSourcePort,
  SystemTosBasedPriority,
  SystemVdom,
  SystemVdomDnsServerHostname,
  SystemVdomExceptionVdom,
  SystemVdomLink,
  SystemVdomProperty,
  SystemVdomRadiusServer,
  SystemVdomSflow,
  SystemVdomSflowCollectors,
  SystemVirtualSwitch,
  SystemVirtualSwitchPort,
  SystemVirtualWirePair,
  SystemVirtualWirePairMember,
  SystemVxlanRemoteIp,
  SystemVxlanRemoteIp6,
  SystemWccp,
  SystemZone,
  SystemZoneInterface,
  SystemZoneTagging,
  SystemZoneTaggingTags,
} from "../../7.6/types/system.ts";

/** The settings `system.autoupdate/tunneling`. Until 7.4. */
export interface SystemAutoupdateTunneling {
  /** Option. */
  status?: "enable" | "disable" | UnknownValue;
  /** Text, up to 63 characters. */
  address?: string;
  /** Integer, 0 to 65535. */
  port?: number;
  /** Text, up to 49 characters. */
  username?: string;
  /** Text, up to 128 characters. */
  password?: string;
}

/** A row of `system.dhcp6/server`, by `id`. */
export interface SystemDhcp6Server {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Option; default `enable`. */
  status?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "rapid-commit"?: "disable" | "enable" | UnknownValue;
  /** Integer, 300 to 8640000; default `604800`. */
  "lease-time"?: number;
  /** Option; default `specify`. */
  "dns-service"?: "delegated" | "default" | "specify" | UnknownValue;
  /** Option; default `specify`. */
  "dns-search-list"?: "delegated" | "specify" | UnknownValue;
  /** IPv6 address; default `::`. */
  "dns-server1"?: string;
  /** IPv6 address; default `::`. */
  "dns-server2"?: string;
  /** IPv6 address; default `::`. */
  "dns-server3"?: string;
  /** IPv6 address; default `::`. */
  "dns-server4"?: string;
  /** Text, up to 35 characters. */
  domain?: string;
  /** IPv6 address with its prefix length; default `::/0`. */
  subnet?: string;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  "upstream-interface"?: string;
  /** Integer, 0 to 4294967295; default `0`. */
  "delegated-prefix-iaid"?: number;
  /** Option; default `range`. */
  "ip-mode"?: "range" | "delegated" | UnknownValue;
  /** Option; default `dhcp6`. */
  "prefix-mode"?: "dhcp6" | "ra" | UnknownValue;
  /** Table, by `id`. */
  "prefix-range"?: SystemDhcp6ServerPrefixRange[];
  /** Table, by `id`. */
  "ip-range"?: SystemDhcp6ServerIpRange[];
  /** Text. Until 7.4. */
  option1?: string;
  /** Text. Until 7.4. */
  option2?: string;
  /** Text. Until 7.4. */
  option3?: string;
}

/** Table, by `id`. */
export interface SystemDhcp6ServerIpRange {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** IPv6 address; default `::`. */
  "start-ip"?: string;
  /** IPv6 address; default `::`. */
  "end-ip"?: string;
}

/** A row of `system.snmp/community`, by `id`. */
export interface SystemSnmpCommunity {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text, up to 35 characters. */
  name?: string;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Table, by `id`. */
  hosts?: SystemSnmpCommunityHosts[];
  /** Table, by `id`. */
  hosts6?: SystemSnmpCommunityHosts6[];
  /** Option; default `enable`. */
  "query-v1-status"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 65535; default `161`. */
  "query-v1-port"?: number;
  /** Option; default `enable`. */
  "query-v2c-status"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 65535; default `161`. */
  "query-v2c-port"?: number;
  /** Option; default `enable`. */
  "trap-v1-status"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 65535; default `162`. */
  "trap-v1-lport"?: number;
  /** Integer, 1 to 65535; default `162`. */
  "trap-v1-rport"?: number;
  /** Option; default `enable`. */
  "trap-v2c-status"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 65535; default `162`. */
  "trap-v2c-lport"?: number;
  /** Integer, 1 to 65535; default `162`. */
  "trap-v2c-rport"?: number;
  /**
   * Option, several separated by blanks. `faz` and `power-supply` since 7.4. `ippool`, `interface` and `bfd` since
   * 7.6. `power-supply-failure` until 7.2.
   */
  events?: Values<"cpu-high" | "mem-low" | "log-full" | "intf-ip" | "vpn-tun-up" | "vpn-tun-down" | "ha-switch" | "ha-hb-failure" | "ips-signature" | "ips-anomaly" | "av-virus" | "av-oversize" | "av-pattern" | "av-fragmented" | "fm-if-change" | "fm-conf-change" | "bgp-established" | "bgp-backward-transition" | "ha-member-up" | "ha-member-down" | "ent-conf-change" | "av-conserve" | "av-bypass" | "av-oversize-passed" | "av-oversize-blocked" | "ips-pkg-update" | "ips-fail-open" | "faz-disconnect" | "faz" | "wc-ap-up" | "wc-ap-down" | "fswctl-session-up" | "fswctl-session-down" | "load-balance-real-server-down" | "device-new" | "per-cpu-high" | "dhcp" | "pool-usage" | "ospf-nbr-state-change" | "ospf-virtnbr-state-change" | "temperature-high" | "voltage-alert" | "power-supply" | "fan-failure">;
  /** Text, up to 32 characters. Refers to `system.snmp/mib-view`. */
  "mib-view"?: string;
  /** Table, by `name`. */
  vdoms?: SystemSnmpCommunityVdoms[];
}

/** Table, by `id`. */
export interface SystemSnmpCommunityHosts {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** IPv4 address; default `0.0.0.0`. */
  "source-ip"?: string;
  /** Text. */
  ip?: string;
  /** Option; default `disable`. */
  "ha-direct"?: "enable" | "disable" | UnknownValue;
  /** Option; default `any`. */
  "host-type"?: "any" | "query" | "trap" | UnknownValue;
}

/** Table, by `id`. */
export interface SystemSnmpCommunityHosts6 {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** IPv6 address; default `::`. */
  "source-ipv6"?: string;
  /** IPv6 address with its prefix length; default `::/0`. */
  ipv6?: string;
  /** Option; default `disable`. */
  "ha-direct"?: "enable" | "disable" | UnknownValue;
  /** Option; default `any`. */
  "host-type"?: "any" | "query" | "trap" | UnknownValue;
}

/** The settings `system.snmp/sysinfo`. */
export interface SystemSnmpSysinfo {
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `text`. */
  "engine-id-type"?: "text" | "hex" | "mac" | UnknownValue;
  /** Text, up to 54 characters. */
  "engine-id"?: string;
  /** Text, up to 255 characters. */
  description?: string;
  /** Text, up to 255 characters. */
  "contact-info"?: string;
  /** Text, up to 255 characters. */
  location?: string;
  /** Integer, 1 to 100; default `80`. */
  "trap-high-cpu-threshold"?: number;
  /** Integer, 1 to 100; default `80`. */
  "trap-low-memory-threshold"?: number;
  /** Integer, 1 to 100; default `90`. */
  "trap-log-full-threshold"?: number;
  /** Integer, 1 to 100; default `5`. Since 7.4. */
  "trap-free-memory-threshold"?: number;
  /** Integer, 1 to 100; default `60`. Since 7.4. */
  "trap-freeable-memory-threshold"?: number;
  /** Option; default `disable`. Since 7.4. */
  "append-index"?: "enable" | "disable" | UnknownValue;
}

/** A row of `system.snmp/user`, by `name`. */
export interface SystemSnmpUser {
  /** Text, up to 32 characters. */
  name: string;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "trap-status"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 65535; default `162`. */
  "trap-lport"?: number;
  /** Integer, 1 to 65535; default `162`. */
  "trap-rport"?: number;
  /** Option; default `enable`. */
  queries?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 65535; default `161`. */
  "query-port"?: number;
  /** IPv4 address, several separated by blanks. */
  "notify-hosts"?: string;
  /** IPv6 address, several separated by blanks. */
  "notify-hosts6"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "source-ip"?: string;
  /** IPv6 address; default `::`. */
  "source-ipv6"?: string;
  /** Option; default `disable`. */
  "ha-direct"?: "enable" | "disable" | UnknownValue;
  /**
   * Option, several separated by blanks. `faz` and `power-supply` since 7.4. `ippool`, `interface` and `bfd` since
   * 7.6. `power-supply-failure` until 7.2.
   */
  events?: Values<"cpu-high" | "mem-low" | "log-full" | "intf-ip" | "vpn-tun-up" | "vpn-tun-down" | "ha-switch" | "ha-hb-failure" | "ips-signature" | "ips-anomaly" | "av-virus" | "av-oversize" | "av-pattern" | "av-fragmented" | "fm-if-change" | "fm-conf-change" | "bgp-established" | "bgp-backward-transition" | "ha-member-up" | "ha-member-down" | "ent-conf-change" | "av-conserve" | "av-bypass" | "av-oversize-passed" | "av-oversize-blocked" | "ips-pkg-update" | "ips-fail-open" | "faz-disconnect" | "faz" | "wc-ap-up" | "wc-ap-down" | "fswctl-session-up" | "fswctl-session-down" | "load-balance-real-server-down" | "device-new" | "per-cpu-high" | "dhcp" | "pool-usage" | "ospf-nbr-state-change" | "ospf-virtnbr-state-change" | "temperature-high" | "voltage-alert" | "power-supply" | "fan-failure">;
  /** Text, up to 32 characters. Refers to `system.snmp/mib-view`. */
  "mib-view"?: string;
  /** Table, by `name`. */
  vdoms?: SystemSnmpUserVdoms[];
  /** Option; default `no-auth-no-priv`. */
  "security-level"?: "no-auth-no-priv" | "auth-no-priv" | "auth-priv" | UnknownValue;
  /** Option; default `sha`. */
  "auth-proto"?: "md5" | "sha" | "sha224" | "sha256" | "sha384" | "sha512" | UnknownValue;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "auth-pwd"?: string;
  /** Option; default `aes`. */
  "priv-proto"?: "aes" | "des" | "aes256" | "aes256cisco" | UnknownValue;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "priv-pwd"?: string;
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
  secfabgrp?: "none" | "read" | "read-write" | UnknownValue;
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
}

/** Group of fields. */
export interface SystemAccprofileUtmgrpPermission {
  /** Option; default `none`. */
  antivirus?: "none" | "read" | "read-write" | UnknownValue;
  /** Option; default `none`. */
  ips?: "none" | "read" | "read-write" | UnknownValue;
  /** Option; default `none`. */
  webfilter?: "none" | "read" | "read-write" | UnknownValue;
  /** Option; default `none`. */
  emailfilter?: "none" | "read" | "read-write" | UnknownValue;
  /** Option; default `none`. Since 7.4. */
  dlp?: "none" | "read" | "read-write" | UnknownValue;
  /** Option; default `none`. */
  "file-filter"?: "none" | "read" | "read-write" | UnknownValue;
  /** Option; default `none`. */
  "application-control"?: "none" | "read" | "read-write" | UnknownValue;
  /** Option; default `none`. */
  icap?: "none" | "read" | "read-write" | UnknownValue;
  /** Option; default `none`. */
  voip?: "none" | "read" | "read-write" | UnknownValue;
  /** Option; default `none`. */
  waf?: "none" | "read" | "read-write" | UnknownValue;
  /** Option; default `none`. */
  dnsfilter?: "none" | "read" | "read-write" | UnknownValue;
  /** Option; default `none`. */
  "endpoint-control"?: "none" | "read" | "read-write" | UnknownValue;
  /** Option; default `none`. */
  videofilter?: "none" | "read" | "read-write" | UnknownValue;
  /** Option; default `none`. Since 7.4. */
  "virtual-patch"?: "none" | "read" | "read-write" | UnknownValue;
  /** Option; default `none`. Since 7.4. */
  casb?: "none" | "read" | "read-write" | UnknownValue;
  /** Option. Until 7.4. */
  mmsgtp?: "none" | "read" | "read-write" | UnknownValue;
}

/** The settings `system/acme`. */
export interface SystemAcme {
  /** Table, by `interface-name`. */
  interface?: SystemAcmeInterface[];
  /** Option; default `disable`. Since 7.4. */
  "use-ha-direct"?: "enable" | "disable" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  "source-ip"?: string;
  /** IPv6 address; default `::`. */
  "source-ip6"?: string;
  /** Table, by `id`. */
  accounts?: SystemAcmeAccounts[];
}

/** Table, by `id`. */
export interface SystemAcmeAccounts {
  /** Text, up to 255 characters. */
  id: string;
  /** Text, up to 127 characters. */
  status?: string;
  /** Text, up to 511 characters. */
  url?: string;
  /** Text, up to 255 characters. */
  ca_url?: string;
  /** Text, up to 255 characters. */
  email?: string;
  /** Text, up to 8191 characters. */
  privatekey?: string;
}

/** A row of `system/affinity-interrupt`, by `id`. */
export interface SystemAffinityInterrupt {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text, up to 127 characters. */
  interrupt?: string;
  /** Text, up to 127 characters. */
  "affinity-cpumask"?: string;
}

/** A row of `system/automation-action`, by `name`. */
export interface SystemAutomationAction {
  /** Text, up to 64 characters. */
  name: string;
  /** Text, up to 255 characters. */
  description?: string;
  /** Option; default `alert`. `diagnose-script` and `regular-expression` since 7.6. */
  "action-type"?: "email" | "fortiexplorer-notification" | "alert" | "disable-ssid" | "system-actions" | "quarantine" | "quarantine-forticlient" | "quarantine-nsx" | "quarantine-fortinac" | "ban-ip" | "aws-lambda" | "azure-function" | "google-cloud-function" | "alicloud-function" | "webhook" | "cli-script" | "slack-notification" | "microsoft-teams-notification" | UnknownValue;
  /** Option. */
  "system-action"?: "reboot" | "shutdown" | "backup-config" | UnknownValue;
  /** Text, up to 35 characters. Refers to `certificate/local`. */
  "tls-certificate"?: string;
  /** Option; default `disable`. Since 7.4. */
  "forticare-email"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  "email-to"?: SystemAutomationActionEmailTo[];
  /** Text, up to 127 characters. */
  "email-from"?: string;
  /** Text, up to 511 characters. */
  "email-subject"?: string;
  /** Integer, 0 to 2592000; default `0`. */
  "minimum-interval"?: number;
  /** Secret, answered as `ENC …`, up to 127 characters. */
  "aws-api-key"?: string;
  /** Option; default `anonymous`. */
  "azure-function-authorization"?: "anonymous" | "function" | "admin" | UnknownValue;
  /** Secret, answered as `ENC …`, up to 123 characters. */
  "azure-api-key"?: string;
  /** Option; default `anonymous`. */
  "alicloud-function-authorization"?: "anonymous" | "function" | UnknownValue;
  /** Text, up to 35 characters. */
  "alicloud-access-key-id"?: string;
  /** Secret, answered as `ENC …`, up to 59 characters. */
  "alicloud-access-key-secret"?: string;
  /** Option; default `text`. `form-data` since 7.6. */
  "message-type"?: "text" | "json" | UnknownValue;
  /** Text, up to 4095 characters. */
  message?: string;
  /** Option; default `disable`. */
  "replacement-message"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `system/replacemsg-group`. */
  "replacemsg-group"?: string;
  /** Option; default `http`. */
  protocol?: "http" | "https" | UnknownValue;
  /** Option; default `post`. */
  method?: "post" | "put" | "get" | "patch" | "delete" | UnknownValue;
  /** Text, up to 1023 characters. */
  uri?: string;
  /** Text, up to 4095 characters. */
  "http-body"?: string;
  /** Integer, 1 to 65535; default `0`. */
  port?: number;
  /** Table, by `id`. */
  "http-headers"?: SystemAutomationActionHttpHeaders[];
  /** Option; default `enable`. */
  "verify-host-cert"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 1023 characters. */
  script?: string;
  /** Integer, 1 to 1024; default `10`. */
  "output-size"?: number;
  /** Integer, 0 to 300; default `0`. */
  timeout?: number;
  /** Option; default `disable`. */
  "execute-security-fabric"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `system/accprofile`. */
  accprofile?: string;
  /** Text, up to 255 characters. */
  "security-tag"?: string;
  /** Table, by `name`. */
  "sdn-connector"?: SystemAutomationActionSdnConnector[];
}

/** A row of `system/automation-stitch`, by `name`. */
export interface SystemAutomationStitch {
  /** Text, up to 35 characters. */
  name: string;
  /** Text, up to 255 characters. */
  description?: string;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `system/automation-trigger`. */
  trigger?: string;
  /** Table, by `id`. */
  actions?: SystemAutomationStitchActions[];
  /** Table, by `name`. */
  destination?: SystemAutomationStitchDestination[];
}

/** A row of `system/automation-trigger`, by `name`. */
export interface SystemAutomationTrigger {
  /** Text, up to 35 characters. */
  name: string;
  /** Text, up to 255 characters. */
  description?: string;
  /** Option; default `event-based`. */
  "trigger-type"?: "event-based" | "scheduled" | UnknownValue;
  /** Option; default `ioc`. `stitch` since 7.6. */
  "event-type"?: "ioc" | "event-log" | "reboot" | "low-memory" | "high-cpu" | "license-near-expiry" | "local-cert-near-expiry" | "ha-failover" | "config-change" | "security-rating-summary" | "virus-ips-db-updated" | "faz-event" | "incoming-webhook" | "fabric-event" | "ips-logs" | "anomaly-logs" | "virus-logs" | "ssh-logs" | "webfilter-violation" | "traffic-violation" | UnknownValue;
  /** Table, by `name`. */
  vdom?: SystemAutomationTriggerVdom[];
  /** Option; default `forticare-support`. */
  "license-type"?: "forticare-support" | "fortiguard-webfilter" | "fortiguard-antispam" | "fortiguard-antivirus" | "fortiguard-ips" | "fortiguard-management" | "forticloud" | "any" | UnknownValue;
  /** Option; default `posture`. */
  "report-type"?: "posture" | "coverage" | "optimization" | "any" | UnknownValue;
  /** Table, by `id`. */
  logid?: SystemAutomationTriggerLogid[];
  /** Option; default `daily`. */
  "trigger-frequency"?: "hourly" | "daily" | "weekly" | "monthly" | "once" | UnknownValue;
  /** Option. */
  "trigger-weekday"?: "sunday" | "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | UnknownValue;
  /** Integer, 1 to 31; default `1`. */
  "trigger-day"?: number;
  /** Integer, 0 to 23; default `0`. */
  "trigger-hour"?: number;
  /** Integer, 0 to 59; default `0`. */
  "trigger-minute"?: number;
  /** Date and time; default `0000-00-00 00:00:00`. */
  "trigger-datetime"?: string;
  /** Table, by `id`. */
  fields?: SystemAutomationTriggerFields[];
  /** Text, up to 255 characters. */
  "faz-event-name"?: string;
  /** Text, up to 255 characters. */
  "faz-event-severity"?: string;
  /** Text, up to 255 characters. */
  "faz-event-tags"?: string;
  /** Text, up to 255 characters. */
  serial?: string;
  /** Text, up to 255 characters. */
  "fabric-event-name"?: string;
  /** Text, up to 255 characters. */
  "fabric-event-severity"?: string;
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
  /** Option; default `enable`. */
  "include-default-servers"?: "enable" | "disable" | UnknownValue;
  /** Option; default `high`. */
  "enc-algorithm"?: "default" | "high" | "low" | UnknownValue;
  /** Option; default `auto`. */
  "interface-select-method"?: "auto" | "sdwan" | "specify" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
}

/** Table, by `id`. */
export interface SystemCentralManagementServerList {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Option, several separated by blanks. `vpatch-query` since 7.6. `iot-query` until 7.4. */
  "server-type"?: Values<"update" | "rating" | "iot-collect" | "iot-query">;
  /** Option; default `ipv4`. */
  "addr-type"?: "ipv4" | "ipv6" | "fqdn" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  "server-address"?: string;
  /** IPv6 address; default `::`. */
  "server-address6"?: string;
  /** Text, up to 255 characters. */
  fqdn?: string;
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
  /** Text, up to 35 characters. Refers to `system/accprofile`. */
  "downstream-accprofile"?: string;
  /** Option; default `default`. */
  "configuration-sync"?: "default" | "local" | UnknownValue;
  /** Option; default `default`. */
  "fabric-object-unification"?: "default" | "local" | UnknownValue;
  /** Option; default `default`. */
  "saml-configuration-sync"?: "default" | "local" | UnknownValue;
  /** Table, by `name`. */
  "trusted-list"?: SystemCsfTrustedList[];
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
}

/** A row of `system/device-upgrade`, by `serial`. */
export interface SystemDeviceUpgrade {
  /** Option; default `disabled`. `dry-run-done` since 7.6. */
  status?: "disabled" | "initialized" | "downloading" | "device-disconnected" | "ready" | "coordinating" | "staging" | "final-check" | "upgrade-devices" | "cancelled" | "confirmed" | "done" | "failed" | UnknownValue;
  /** Text, up to 79 characters. Since 7.4. */
  "ha-reboot-controller"?: string;
  /** Table, by `serial`. Since 7.4. */
  "known-ha-members"?: SystemDeviceUpgradeKnownHaMembers[];
  /** Text, up to 79 characters. */
  serial: string;
  /** Option; default `immediate`. */
  timing?: "immediate" | "scheduled" | UnknownValue;
  /** Integer, 5 to 10080, in minutes; default `15`. Since 7.4. */
  "maximum-minutes"?: number;
  /** Text. */
  time?: string;
  /** Text. */
  "setup-time"?: string;
  /** Text. */
  "upgrade-path"?: string;
  /** Option; default `fortigate`. `fortigate` since 7.4. */
  "device-type"?: "fortigate" | "fortiswitch" | "fortiap" | "fortiextender" | UnknownValue;
  /** Option; default `none`. `csf-tree-not-supported` since 7.4. `firmware-changed` and `image-missing` since 7.6. */
  "failure-reason"?: "none" | "internal" | "timeout" | "device-type-unsupported" | "download-failed" | "device-missing" | "version-unavailable" | "staging-failed" | "reboot-failed" | "device-not-reconnected" | "node-not-ready" | "no-final-confirmation" | "no-confirmation-query" | "config-error-log-nonempty" | "csf-tree-not-supported" | "node-failed" | UnknownValue;
}

/** The settings `system/dns`. */
export interface SystemDns {
  /** IPv4 address; default `0.0.0.0`. */
  primary?: string;
  /** IPv4 address; default `0.0.0.0`. */
  secondary?: string;
  /** Option, several separated by blanks; default `cleartext`. */
  protocol?: Values<"cleartext" | "dot" | "doh">;
  /** Text, up to 35 characters; default `Fortinet_Factory`. Refers to `certificate/local`. */
  "ssl-certificate"?: string;
  /** Table, by `hostname`. */
  "server-hostname"?: SystemDnsServerHostname[];
  /** Table, by `domain`. */
  domain?: SystemDnsDomain[];
  /** IPv6 address; default `::`. */
  "ip6-primary"?: string;
  /** IPv6 address; default `::`. */
  "ip6-secondary"?: string;
  /** Integer, 1 to 10; default `5`. */
  timeout?: number;
  /** Integer, 0 to 5; default `2`. */
  retry?: number;
  /** Integer, 0 to 4294967295; default `5000`. */
  "dns-cache-limit"?: number;
  /** Integer, 60 to 86400; default `1800`. */
  "dns-cache-ttl"?: number;
  /** Option; default `disable`. */
  "cache-notfound-responses"?: "disable" | "enable" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  "source-ip"?: string;
  /** Option; default `auto`. */
  "interface-select-method"?: "auto" | "sdwan" | "specify" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** Option; default `least-rtt`. */
  "server-select-method"?: "least-rtt" | "failover" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  "alt-primary"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "alt-secondary"?: string;
  /** Option; default `disable`. */
  log?: "disable" | "error" | "all" | UnknownValue;
  /** Integer, 0 to 86400; default `0`. */
  "fqdn-cache-ttl"?: number;
  /** Integer, 3600 to 86400; default `3600`. Since 7.4. */
  "fqdn-max-refresh"?: number;
  /** Integer, 10 to 3600; default `60`. */
  "fqdn-min-refresh"?: number;
}

/** A row of `system/dns-database`, by `name`. */
export interface SystemDnsDatabase {
  /** Text, up to 35 characters. */
  name: string;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Text, up to 255 characters. */
  domain?: string;
  /** Text, several separated by blanks. */
  "allow-transfer"?: string;
  /** Option; default `primary`. */
  type?: "primary" | "secondary" | UnknownValue;
  /** Option; default `shadow`. `proxy` since 7.4. */
  view?: "shadow" | "public" | "shadow-ztna" | "proxy" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  "ip-primary"?: string;
  /** Text, up to 255 characters; default `dns`. */
  "primary-name"?: string;
  /** Text, up to 255 characters; default `host`. */
  contact?: string;
  /** Integer, 0 to 2147483647; default `86400`. */
  ttl?: number;
  /** Option; default `enable`. */
  authoritative?: "enable" | "disable" | UnknownValue;
  /** Text, several separated by blanks. */
  forwarder?: string;
  /** IPv6 address; default `::`. Since 7.4. */
  forwarder6?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "source-ip"?: string;
  /** IPv6 address; default `::`. Since 7.4. */
  "source-ip6"?: string;
  /** Integer, 10 to 65536; default `16384`. */
  "rr-max"?: number;
  /** Table, by `id`. */
  "dns-entry"?: SystemDnsDatabaseDnsEntry[];
}

/** A row of `system/dns-server`, by `name`. */
export interface SystemDnsServer {
  /** Text, up to 15 characters. Refers to `system/interface`. */
  name: string;
  /** Option; default `recursive`. `resolver` since 7.6. */
  mode?: "recursive" | "non-recursive" | "forward-only" | UnknownValue;
  /** Text, up to 47 characters. Refers to `dnsfilter/profile`. */
  "dnsfilter-profile"?: string;
  /** Option; default `disable`. */
  doh?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  doh3?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  doq?: "enable" | "disable" | UnknownValue;
}

/** The settings `system/email-server`. */
export interface SystemEmailServer {
  /** Option; default `custom`. */
  type?: "custom" | UnknownValue;
  /** Text, up to 63 characters. */
  server?: string;
  /** Integer, 1 to 65535; default `25`. */
  port?: number;
  /** IPv4 address; default `0.0.0.0`. */
  "source-ip"?: string;
  /** IPv6 address; default `::`. */
  "source-ip6"?: string;
  /** Option; default `disable`. */
  authenticate?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "validate-server"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 255 characters. */
  username?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  password?: string;
  /** Option; default `none`. */
  security?: "none" | "starttls" | "smtps" | UnknownValue;
  /** Option; default `default`. `TLSv1-3` since 7.4. */
  "ssl-min-proto-version"?: "default" | "SSLv3" | "TLSv1" | "TLSv1-1" | "TLSv1-2" | "TLSv1-3" | UnknownValue;
  /** Option; default `auto`. */
  "interface-select-method"?: "auto" | "sdwan" | "specify" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
}

/** A row of `system/external-resource`, by `name`. */
export interface SystemExternalResource {
  /** Text, up to 35 characters. */
  name: string;
  /** UUID; default `00000000-0000-0000-0000-000000000000`. */
  uuid?: string;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `category`. `mac-address` and `data` since 7.4. `generic-address` since 7.6. */
  type?: "category" | "domain" | "malware" | "address" | "mac-address" | "data" | UnknownValue;
  /** Option; default `feed`. */
  "update-method"?: "feed" | "push" | UnknownValue;
  /** Integer, 192 to 221; default `0`. */
  category?: number;
  /** Text, up to 64 characters. */
  username?: string;
  /** Secret, answered as `ENC …`. */
  password?: string;
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
  /** Option; default `auto`. */
  "interface-select-method"?: "auto" | "sdwan" | "specify" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
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
  /** IPv4 address with its mask; default `0.0.0.0 0.0.0.0`. */
  "overlay-tunnel-block"?: string;
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

/** The settings `system/federated-upgrade`. */
export interface SystemFederatedUpgrade {
  /** Option; default `disabled`. `dry-run-done` since 7.6. */
  status?: "disabled" | "initialized" | "downloading" | "device-disconnected" | "ready" | "coordinating" | "staging" | "final-check" | "upgrade-devices" | "cancelled" | "confirmed" | "done" | "failed" | UnknownValue;
  /** Option; default `none`. `csf-tree-not-supported` since 7.4. `firmware-changed` and `image-missing` since 7.6. */
  "failure-reason"?: "none" | "internal" | "timeout" | "device-type-unsupported" | "download-failed" | "device-missing" | "version-unavailable" | "staging-failed" | "reboot-failed" | "device-not-reconnected" | "node-not-ready" | "no-final-confirmation" | "no-confirmation-query" | "config-error-log-nonempty" | "csf-tree-not-supported" | "node-failed" | UnknownValue;
  /** Text, up to 79 characters. */
  "failure-device"?: string;
  /** Integer, 0 to 4294967295; default `0`. */
  "upgrade-id"?: number;
  /** Integer, 0 to 10; default `0`. */
  "next-path-index"?: number;
  /** Text, up to 79 characters. Since 7.4. */
  "ha-reboot-controller"?: string;
  /** Table, by `serial`. Since 7.4. */
  "known-ha-members"?: SystemFederatedUpgradeKnownHaMembers[];
  /** Table, by `serial`. */
  "node-list"?: SystemFederatedUpgradeNodeList[];
}

/** Table, by `serial`. */
export interface SystemFederatedUpgradeNodeList {
  /** Text, up to 79 characters. */
  serial: string;
  /** Option; default `immediate`. */
  timing?: "immediate" | "scheduled" | UnknownValue;
  /** Integer, 5 to 10080, in minutes; default `15`. Since 7.4. */
  "maximum-minutes"?: number;
  /** Text. */
  time?: string;
  /** Text. */
  "setup-time"?: string;
  /** Text. */
  "upgrade-path"?: string;
  /** Option; default `fortigate`. */
  "device-type"?: "fortigate" | "fortiswitch" | "fortiap" | "fortiextender" | UnknownValue;
  /** Text, up to 79 characters. */
  "coordinating-fortigate"?: string;
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
  /** Text, up to 50 characters. */
  "service-account-id"?: string;
}

/** The settings `system/fortindr`. */
export interface SystemFortindr {
  /** Option. */
  status?: "disable" | "enable" | UnknownValue;
  /** Text, up to 63 characters. */
  "source-ip"?: string;
  /** Option. */
  "interface-select-method"?: "auto" | "sdwan" | "specify" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
}

/** The settings `system/fortisandbox`. */
export interface SystemFortisandbox {
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
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
  /** Option; default `default`. */
  "enc-algorithm"?: "default" | "high" | "low" | UnknownValue;
  /** Option; default `default`. `TLSv1-3` since 7.4. */
  "ssl-min-proto-version"?: "default" | "SSLv3" | "TLSv1" | "TLSv1-1" | "TLSv1-2" | "TLSv1-3" | UnknownValue;
  /** Text, up to 63 characters. */
  email?: string;
}

/** The settings `system/ftm-push`. */
export interface SystemFtmPush {
  /** Option; default `enable`. Since 7.4. */
  proxy?: "enable" | "disable" | UnknownValue;
  /** Text, up to 127 characters. */
  server?: string;
  /** Integer, 1 to 65535; default `4433`. */
  "server-port"?: number;
  /** Text, up to 35 characters; default `Fortinet_GUI_Server`. Refers to `certificate/local`. */
  "server-cert"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "server-ip"?: string;
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
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
  /** Integer, 50 to 99; default `90`. */
  "cpu-use-threshold"?: number;
  /** Option; default `disable`. */
  "log-single-cpu-high"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "check-reset-range"?: "strict" | "disable" | UnknownValue;
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
  "admin-restrict-local"?: "disable" | "enable" | UnknownValue;
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
  /** Integer, 0 to 15; default `0`. */
  "miglogd-children"?: number;
  /** Option; default `disable`. */
  "special-file-23-support"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "log-uuid-address"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "log-ssl-connection"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "gui-rest-api-cache"?: "enable" | "disable" | UnknownValue;
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
  /** Option; default `disable`. */
  "early-tcp-npu-session"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "npu-neighbor-update"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "interface-subnet-usage"?: "disable" | "enable" | UnknownValue;
  /** Integer, 0 to 1; default `1`. */
  "sflowd-max-children-num"?: number;
  /** Option; default `disable`. Since 7.4. */
  "fortigslb-integration"?: "disable" | "enable" | UnknownValue;
  /** Option. */
  "gui-allow-incompatible-fabric-fgt"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 15 characters, several separated by blanks. */
  "split-port"?: string;
  /** Option. */
  "vdom-mode"?: "no-vdom" | "multi-vdom" | UnknownValue;
  /** Option. */
  "long-vdom-name"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "edit-vdom-prompt"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "proxy-hardware-acceleration"?: "disable" | "enable" | UnknownValue;
  /** Option. */
  "ipsec-hmac-offload"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 255 characters. */
  "gui-cdn-domain-override"?: string;
  /** Option. */
  "ipsec-asic-offload"?: "enable" | "disable" | UnknownValue;
  /** Option. In 7.4 only. */
  "vpn-ems-sn-check"?: "enable" | "disable" | UnknownValue;
  /** Option. Until 7.4. */
  "security-rating-run-on-schedule"?: "enable" | "disable" | UnknownValue;
  /** Option. In 7.4 only. */
  "ipsec-round-robin"?: "enable" | "disable" | UnknownValue;
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
  /** Option; default `disable`. */
  override?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 255; default `128`. */
  priority?: number;
  /** Integer, 0 to 3600; default `0`. */
  "override-wait-time"?: number;
  /** Text, several separated by blanks. Refers to `system/interface`. */
  monitor?: string;
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
  /** Option, several separated by blanks. Since 7.4. */
  "ipsec-phase2-proposal"?: Values<"aes128-sha1" | "aes128-sha256" | "aes128-sha384" | "aes128-sha512" | "aes192-sha1" | "aes192-sha256" | "aes192-sha384" | "aes192-sha512" | "aes256-sha1" | "aes256-sha256" | "aes256-sha384" | "aes256-sha512" | "aes128gcm" | "aes256gcm" | "chacha20poly1305">;
  /** Option. Until 7.4. */
  "logical-sn"?: "enable" | "disable" | UnknownValue;
}

/** Table, by `id`. */
export interface SystemHaHaMgmtInterfaces {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** IPv4 network with its mask; default `0.0.0.0 0.0.0.0`. */
  dst?: string;
  /** IPv4 address; default `0.0.0.0`. */
  gateway?: string;
  /** IPv6 address; default `::`. */
  gateway6?: string;
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
  allowaccess?: Values<"ping" | "https" | "ssh" | "snmp" | "http" | "telnet" | "fgfm" | "radius-acct" | "probe-response" | "fabric" | "ftm" | "speed-test">;
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
  /** IPv4 address; default `0.0.0.0`. */
  ipunnumbered?: string;
  /** Text, up to 64 characters. */
  username?: string;
  /** Option; default `enable`. */
  "pppoe-unnumbered-negotiate"?: "enable" | "disable" | UnknownValue;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  password?: string;
  /** Integer, 0 to 32767; default `0`. */
  "idle-timeout"?: number;
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
  type?: "physical" | "vlan" | "aggregate" | "redundant" | "tunnel" | "vdom-link" | "loopback" | "switch" | "vap-switch" | "wl-mesh" | "fext-wan" | "vxlan" | "geneve" | "switch-vlan" | "emac-vlan" | "lan-extension" | "hdlc" | "ssl" | UnknownValue;
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
  algorithm?: "L2" | "L3" | "L4" | "Source-MAC" | UnknownValue;
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
  /** Option; default `disable`. */
  "device-identification"?: "enable" | "disable" | UnknownValue;
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
  "managed-subnetwork-size"?: "32" | "64" | "128" | "256" | "512" | "1024" | "2048" | "4096" | "8192" | "16384" | "32768" | "65536" | UnknownValue;
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
  /** Option; default `3`. Since 7.4. */
  "default-purdue-level"?: "1" | "1.5" | "2" | "2.5" | "3" | "3.5" | "4" | "5" | "5.5" | UnknownValue;
  /** Group of fields. */
  ipv6?: SystemInterfaceIpv6;
  /** Option. */
  "gi-gk"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "sw-algorithm"?: "l2" | "l3" | "eh" | UnknownValue;
  /** Group of fields. */
  "egress-queues"?: SystemInterfaceEgressQueues;
  /** Option. */
  "ingress-cos"?: "disable" | "cos0" | "cos1" | "cos2" | "cos3" | "cos4" | "cos5" | "cos6" | "cos7" | UnknownValue;
  /** Option. */
  "egress-cos"?: "disable" | "cos0" | "cos1" | "cos2" | "cos3" | "cos4" | "cos5" | "cos6" | "cos7" | UnknownValue;
  /** Option. Until 7.4. */
  "drop-overlapped-fragment"?: "enable" | "disable" | UnknownValue;
}

/** Table, by `id`. */
export interface SystemInterfaceSecondaryip {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** IPv4 address with its mask; default `0.0.0.0 0.0.0.0`. */
  ip?: string;
  /** Text, several separated by blanks. Since 7.4. */
  "secip-relay-ip"?: string;
  /** Option, several separated by blanks. `scim` since 7.6. */
  allowaccess?: Values<"ping" | "https" | "ssh" | "snmp" | "http" | "telnet" | "fgfm" | "radius-acct" | "probe-response" | "fabric" | "ftm" | "speed-test">;
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
}

/** Group of fields. */
export interface SystemInterfaceIpv6 {
  /** Option; default `static`. */
  "ip6-mode"?: "static" | "dhcp" | "pppoe" | "delegated" | UnknownValue;
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
  /** Table, by `prefix`. */
  "ip6-extra-addr"?: SystemInterfaceIpv6Ip6ExtraAddr[];
  /** Option, several separated by blanks. `scim` and `probe-response` since 7.6. */
  "ip6-allowaccess"?: Values<"ping" | "https" | "ssh" | "snmp" | "http" | "telnet" | "fgfm" | "fabric">;
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
  /** Table, by `prefix-id`. */
  "ip6-delegated-prefix-list"?: SystemInterfaceIpv6Ip6DelegatedPrefixList[];
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

/** Table, by `prefix`. */
export interface SystemInterfaceIpv6Ip6PrefixList {
  /** Text. */
  prefix: string;
  /** Option. */
  "autonomous-flag"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "onlink-flag"?: "enable" | "disable" | UnknownValue;
  /** Integer. */
  "valid-life-time"?: number;
  /** Integer. */
  "preferred-life-time"?: number;
  /** Text, several separated by blanks. Until 7.4. */
  rdnss?: string;
  /** Table, by `domain`. Until 7.4. */
  dnssl?: SystemInterfaceIpv6Ip6PrefixListDnssl[];
}

/** Table, by `domain`. Until 7.4. */
export interface SystemInterfaceIpv6Ip6PrefixListDnssl extends Member<"domain"> {
  /** Text, up to 79 characters. */
  domain: string;
}

/** Table, by `prefix-id`. */
export interface SystemInterfaceIpv6Ip6DelegatedPrefixList {
  /** Integer. */
  "prefix-id": number;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  "upstream-interface"?: string;
  /** Integer. */
  "delegated-prefix-iaid"?: number;
  /** Option. */
  "autonomous-flag"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "onlink-flag"?: "enable" | "disable" | UnknownValue;
  /** Text. */
  subnet?: string;
  /** Option. */
  "rdnss-service"?: "delegated" | "default" | "specify" | UnknownValue;
  /** Text, several separated by blanks. */
  rdnss?: string;
}

/** Table, by `vrid`. */
export interface SystemInterfaceIpv6Vrrp6 {
  /** Integer, 1 to 255. */
  vrid: number;
  /** Integer, 1 to 65535. */
  vrgrp?: number;
  /** Text. */
  vrip6?: string;
  /** Integer, 1 to 255. */
  priority?: number;
  /** Integer, 1 to 255000. In 7.2: 1 to 255. In 7.4: 1 to 255. */
  "adv-interval"?: number;
  /** Integer, 1 to 255. */
  "start-time"?: number;
  /** Option. */
  preempt?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "accept-mode"?: "enable" | "disable" | UnknownValue;
  /** Text, several separated by blanks. */
  vrdst6?: string;
  /** Option. Since 7.4. */
  "ignore-default-route"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  status?: "enable" | "disable" | UnknownValue;
}

/** The settings `system/netflow`. */
export interface SystemNetflow {
  /** Integer, 60 to 3600; default `1800`. */
  "active-flow-timeout"?: number;
  /** Integer, 10 to 600; default `15`. */
  "inactive-flow-timeout"?: number;
  /** Integer, 60 to 86400; default `1800`. */
  "template-tx-timeout"?: number;
  /** Integer, 10 to 6000; default `20`. */
  "template-tx-counter"?: number;
  /** Table, by `id`. Since 7.4. */
  collectors?: SystemNetflowCollectors[];
}

/** Table, by `id`. Since 7.4. */
export interface SystemNetflowCollectors {
  /** Integer, 1 to 6; default `0`. */
  id: number;
  /** Text, up to 63 characters. */
  "collector-ip"?: string;
  /** Integer, 0 to 65535; default `2055`. */
  "collector-port"?: number;
  /** Text, up to 63 characters. */
  "source-ip"?: string;
  /** Option; default `auto`. */
  "interface-select-method"?: "auto" | "sdwan" | "specify" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
}

/** The settings `system/network-visibility`. */
export interface SystemNetworkVisibility {
  /** Option; default `enable`. */
  "destination-visibility"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  "source-location"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  "destination-hostname-visibility"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  "destination-location"?: "disable" | "enable" | UnknownValue;
  /** Integer, 60 to 86400. Until 7.4. */
  "hostname-ttl"?: number;
  /** Integer, 0 to 50000. Until 7.4. */
  "hostname-limit"?: number;
}

/** The settings `system/npu`. */
export interface SystemNpu {
  /** Option. */
  "dedicated-management-cpu"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 79 characters. */
  "dedicated-management-affinity"?: string;
  /** Option. */
  "capwap-offload"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "ipsec-mtu-override"?: "disable" | "enable" | UnknownValue;
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
  /** Option. Since 7.4. */
  "tunnel-over-vlink"?: "enable" | "disable" | UnknownValue;
}

/** The settings `system/ntp`. */
export interface SystemNtp {
  /** Option; default `disable`. */
  ntpsync?: "enable" | "disable" | UnknownValue;
  /** Option; default `fortiguard`. */
  type?: "fortiguard" | "custom" | UnknownValue;
  /** Integer, 1 to 1440; default `60`. */
  syncinterval?: number;
  /** Table, by `id`. */
  ntpserver?: SystemNtpNtpserver[];
  /** IPv4 address; default `0.0.0.0`. */
  "source-ip"?: string;
  /** IPv6 address; default `::`. */
  "source-ip6"?: string;
  /** Option; default `disable`. */
  "server-mode"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  authentication?: "enable" | "disable" | UnknownValue;
  /** Option; default `MD5`. `SHA256` since 7.4. */
  "key-type"?: "MD5" | "SHA1" | "SHA256" | UnknownValue;
  /** Secret, answered as `ENC …`, up to 64 characters. */
  key?: string;
  /** Integer, 0 to 4294967295; default `0`. */
  "key-id"?: number;
  /** Table, by `interface-name`. */
  interface?: SystemNtpInterface[];
}

/** Table, by `id`. */
export interface SystemNtpNtpserver {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text, up to 63 characters. */
  server?: string;
  /** Option; default `disable`. */
  ntpv3?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  authentication?: "enable" | "disable" | UnknownValue;
  /** Option; default `MD5`. Since 7.4. */
  "key-type"?: "MD5" | "SHA1" | "SHA256" | UnknownValue;
  /** Secret, answered as `ENC …`, up to 64 characters. */
  key?: string;
  /** Integer, 0 to 4294967295; default `0`. */
  "key-id"?: number;
  /** Option; default `Both`. Since 7.4. */
  "ip-type"?: "IPv6" | "IPv4" | "Both" | UnknownValue;
  /** Option; default `auto`. */
  "interface-select-method"?: "auto" | "sdwan" | "specify" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
}

/** The settings `system/password-policy`. */
export interface SystemPasswordPolicy {
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option, several separated by blanks; default `admin-password`. */
  "apply-to"?: Values<"admin-password" | "ipsec-preshared-key">;
  /** Integer, 12 to 128; default `12`. In 7.2: 8 to 128, default `8`. In 7.4: 8 to 128, default `8`. */
  "minimum-length"?: number;
  /** Integer, 0 to 128; default `1`. In 7.2: default `0`. In 7.4: default `0`. */
  "min-lower-case-letter"?: number;
  /** Integer, 0 to 128; default `1`. In 7.2: default `0`. In 7.4: default `0`. */
  "min-upper-case-letter"?: number;
  /** Integer, 0 to 128; default `1`. In 7.2: default `0`. In 7.4: default `0`. */
  "min-non-alphanumeric"?: number;
  /** Integer, 0 to 128; default `1`. In 7.2: default `0`. In 7.4: default `0`. */
  "min-number"?: number;
  /** Option; default `disable`. */
  "expire-status"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 999; default `90`. */
  "expire-day"?: number;
  /** Option; default `enable`. */
  "reuse-password"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 128. Until 7.4. */
  "min-change-characters"?: number;
}

/** The settings `system/password-policy-guest-admin`. */
export interface SystemPasswordPolicyGuestAdmin {
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option, several separated by blanks; default `guest-admin-password`. */
  "apply-to"?: Values<"guest-admin-password">;
  /** Integer, 12 to 128; default `12`. In 7.2: 8 to 128, default `8`. In 7.4: 8 to 128, default `8`. */
  "minimum-length"?: number;
  /** Integer, 0 to 128; default `1`. In 7.2: default `0`. In 7.4: default `0`. */
  "min-lower-case-letter"?: number;
  /** Integer, 0 to 128; default `1`. In 7.2: default `0`. In 7.4: default `0`. */
  "min-upper-case-letter"?: number;
  /** Integer, 0 to 128; default `1`. In 7.2: default `0`. In 7.4: default `0`. */
  "min-non-alphanumeric"?: number;
  /** Integer, 0 to 128; default `1`. In 7.2: default `0`. In 7.4: default `0`. */
  "min-number"?: number;
  /** Option; default `disable`. */
  "expire-status"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 999; default `90`. */
  "expire-day"?: number;
  /** Option; default `enable`. */
  "reuse-password"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 128. Until 7.4. */
  "min-change-characters"?: number;
}

/** A row of `system/pppoe-interface`, by `name`. */
export interface SystemPppoeInterface {
  /** Text, up to 15 characters. */
  name: string;
  /** Option; default `disable`. */
  "dial-on-demand"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  ipv6?: "enable" | "disable" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  device?: string;
  /** Text, up to 64 characters. */
  username?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  password?: string;
  /** Option; default `auto`. */
  "auth-type"?: "auto" | "pap" | "chap" | "mschapv1" | "mschapv2" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  ipunnumbered?: string;
  /** Option; default `enable`. */
  "pppoe-unnumbered-negotiate"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 4294967295; default `0`. */
  "idle-timeout"?: number;
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
}

/** The settings `system/saml`. */
export interface SystemSaml {
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `service-provider`. */
  role?: "identity-provider" | "service-provider" | UnknownValue;
  /** Option; default `normal`. */
  "default-login-page"?: "normal" | "sso" | UnknownValue;
  /** Text, up to 35 characters. Refers to `system/accprofile`. */
  "default-profile"?: string;
  /** Text, up to 35 characters. Refers to `certificate/local`. */
  cert?: string;
  /** Option; default `redirect`. */
  "binding-protocol"?: "post" | "redirect" | UnknownValue;
  /** Text, up to 255 characters. */
  "portal-url"?: string;
  /** Text, up to 255 characters. */
  "entity-id"?: string;
  /** Text, up to 255 characters. */
  "single-sign-on-url"?: string;
  /** Text, up to 255 characters. */
  "single-logout-url"?: string;
  /** Text, up to 255 characters. */
  "idp-entity-id"?: string;
  /** Text, up to 255 characters. */
  "idp-single-sign-on-url"?: string;
  /** Text, up to 255 characters. */
  "idp-single-logout-url"?: string;
  /** Text, up to 35 characters. Refers to `certificate/remote`. */
  "idp-cert"?: string;
  /** Text, up to 63 characters. */
  "server-address"?: string;
  /** Integer, 0 to 4294967295; default `5`. */
  tolerance?: number;
  /** Integer, 0 to 4294967295; default `30`. */
  life?: number;
  /** Table, by `name`. */
  "service-providers"?: SystemSamlServiceProviders[];
}

/** A row of `system/sdn-connector`, by `name`. */
export interface SystemSdnConnector {
  /** Text, up to 35 characters. */
  name: string;
  /** Option; default `enable`. */
  status?: "disable" | "enable" | UnknownValue;
  /** Option; default `aws`. */
  type?: "aci" | "alicloud" | "aws" | "azure" | "gcp" | "nsx" | "nuage" | "oci" | "openstack" | "kubernetes" | "vmware" | "sepm" | "aci-direct" | "ibm" | "nutanix" | "sap" | UnknownValue;
  /** Text, up to 35 characters. Refers to `system/sdn-proxy`. Since 7.4. */
  proxy?: string;
  /** Option; default `disable`. */
  "use-metadata-iam"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "ha-status"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  "verify-certificate"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 127 characters. */
  server?: string;
  /** Table, by `ip`. */
  "server-list"?: SystemSdnConnectorServerList[];
  /** Integer, 0 to 65535; default `0`. */
  "server-port"?: number;
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
  "ibm-region"?: "dallas" | "washington-dc" | "london" | "frankfurt" | "sydney" | "tokyo" | "osaka" | "toronto" | "sao-paulo" | UnknownValue;
  /** Integer, 0 to 3600; default `60`. */
  "update-interval"?: number;
  /** Integer, 1 to 2. Until 7.4. */
  "compute-generation"?: number;
}

/** Table, by `name`. */
export interface SystemSdnConnectorNic {
  /** Text, up to 63 characters. */
  name: string;
  /** Table, by `name`. */
  ip?: SystemSdnConnectorNicIp[];
}

/** Table, by `name`. */
export interface SystemSdnConnectorNicIp {
  /** Text, up to 63 characters. */
  name: string;
  /** Text, up to 63 characters. */
  "public-ip"?: string;
  /** Text, up to 63 characters. */
  "resource-group"?: string;
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

/** Table, by `name`. */
export interface SystemSdwanZone {
  /** Text, up to 35 characters. */
  name: string;
  /** Option; default `disable`. Since 7.4. */
  "advpn-select"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `system/sdwan/health-check`. Since 7.4. */
  "advpn-health-check"?: string;
  /** Option; default `cfg-order`. `priority` since 7.6. */
  "service-sla-tie-break"?: "cfg-order" | "fib-best-match" | "input-device" | UnknownValue;
  /** Integer, 1 to 255; default `1`. Since 7.4. */
  "minimum-sla-meet-members"?: number;
}

/** Table, by `seq-num`. */
export interface SystemSdwanMembers {
  /** Integer, 0 to 512; default `0`. */
  "seq-num": number;
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
  /** Integer, 0 to 16776000; default `0`. */
  "spillover-threshold"?: number;
  /** Integer, 0 to 16776000; default `0`. */
  "ingress-spillover-threshold"?: number;
  /** Integer, 1 to 255; default `1`. */
  "volume-ratio"?: number;
  /** Option; default `enable`. */
  status?: "disable" | "enable" | UnknownValue;
  /** Integer, 0 to 255; default `0`. Since 7.4. */
  "transport-group"?: number;
  /** Text, up to 255 characters. */
  comment?: string;
}

/** Table, by `name`. */
export interface SystemSdwanHealthCheck {
  /** Text, up to 35 characters. */
  name: string;
  /** Option; default `enable`. */
  "probe-packets"?: "disable" | "enable" | UnknownValue;
  /** Option; default `ipv4`. */
  "addr-mode"?: "ipv4" | "ipv6" | UnknownValue;
  /** Option; default `disable`. */
  "system-dns"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 79 characters, several separated by blanks. */
  server?: string;
  /** Option; default `active`. */
  "detect-mode"?: "active" | "passive" | "prefer-passive" | "remote" | "agent-based" | UnknownValue;
  /** Option; default `ping`. `https` since 7.4. */
  protocol?: "ping" | "tcp-echo" | "udp-echo" | "http" | "https" | "twamp" | "dns" | "tcp-connect" | "ftp" | UnknownValue;
  /** Integer, 0 to 65535; default `0`. */
  port?: number;
  /** Option; default `half-open`. */
  "quality-measured-method"?: "half-open" | "half-close" | UnknownValue;
  /** Option; default `none`. */
  "security-mode"?: "none" | "authentication" | UnknownValue;
  /** Text, up to 64 characters. */
  user?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  password?: string;
  /** Integer, 0 to 65535; default `124`. */
  "packet-size"?: number;
  /** Integer, 1 to 50; default `1`. */
  "ha-priority"?: number;
  /** Option; default `passive`. */
  "ftp-mode"?: "passive" | "port" | UnknownValue;
  /** Text, up to 254 characters. */
  "ftp-file"?: string;
  /** Text, up to 1024 characters; default `/`. */
  "http-get"?: string;
  /** Text, up to 1024 characters; default `Chrome/ Safari/`. */
  "http-agent"?: string;
  /** Text, up to 1024 characters. */
  "http-match"?: string;
  /** Text, up to 255 characters; default `www.example.com`. */
  "dns-request-domain"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "dns-match-ip"?: string;
  /** Integer, 20 to 3600000; default `500`. */
  interval?: number;
  /** Integer, 20 to 3600000; default `500`. */
  "probe-timeout"?: number;
  /** Integer, 1 to 3600; default `5`. */
  failtime?: number;
  /** Integer, 1 to 3600; default `5`. */
  recoverytime?: number;
  /** Integer, 5 to 30; default `30`. */
  "probe-count"?: number;
  /** Text. */
  diffservcode?: string;
  /** Option; default `enable`. */
  "update-cascade-interface"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "update-static-route"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "embed-measured-health"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 32; default `0`. */
  "sla-id-redistribute"?: number;
  /** Integer, 0 to 3600; default `0`. */
  "sla-fail-log-period"?: number;
  /** Integer, 0 to 3600; default `0`. */
  "sla-pass-log-period"?: number;
  /** Integer, 0 to 100; default `0`. */
  "threshold-warning-packetloss"?: number;
  /** Integer, 0 to 100; default `0`. */
  "threshold-alert-packetloss"?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  "threshold-warning-latency"?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  "threshold-alert-latency"?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  "threshold-warning-jitter"?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  "threshold-alert-jitter"?: number;
  /** Integer, 0 to 511; default `0`. */
  vrf?: number;
  /** IPv4 address; default `0.0.0.0`. */
  source?: string;
  /** IPv6 address; default `::`. Since 7.4. */
  source6?: string;
  /** Table, by `seq-num`. */
  members?: SystemSdwanHealthCheckMembers[];
  /** Option; default `g711`. */
  "mos-codec"?: "g711" | "g722" | "g729" | UnknownValue;
  /** Integer, 0 to 4294967295; default `0`. Refers to `firewall/traffic-class`. Since 7.4. */
  "class-id"?: number;
  /** Table, by `id`. */
  sla?: SystemSdwanHealthCheckSla[];
}

/** Table, by `id`. */
export interface SystemSdwanHealthCheckSla {
  /** Integer, 1 to 32. */
  id: number;
  /** Option, several separated by blanks. `custom-profile-1` and `remote` since 7.6. */
  "link-cost-factor"?: Values<"latency" | "jitter" | "packet-loss" | "mos">;
  /** Integer, 0 to 10000000. */
  "latency-threshold"?: number;
  /** Integer, 0 to 10000000. */
  "jitter-threshold"?: number;
  /** Integer, 0 to 100. */
  "packetloss-threshold"?: number;
  /** Text, up to 35 characters. */
  "mos-threshold"?: string;
  /** Integer, 0 to 65535. */
  "priority-in-sla"?: number;
  /** Integer, 0 to 65535. */
  "priority-out-sla"?: number;
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
  /** Option; default `zone`. `priority` since 7.6. */
  "tie-break"?: "zone" | "cfg-order" | "fib-best-match" | "input-device" | UnknownValue;
  /** Option; default `enable`. */
  "use-shortcut-sla"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "passive-measurement"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "agent-exclusive"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. Since 7.4. */
  shortcut?: "enable" | "disable" | UnknownValue;
}

/** Table, by `ip`. */
export interface SystemSdwanNeighbor {
  /** Text, up to 45 characters. Refers to `router/bgp/neighbor-group` and `router/bgp/neighbor`. */
  ip: string;
  /** Table, by `seq-num`. */
  member?: SystemSdwanNeighborMember[];
  /** Integer, 0 to 4294967295; default `0`. Refers to `system/sdwan/service`. Since 7.4. */
  "service-id"?: number;
  /** Integer, 1 to 255; default `1`. */
  "minimum-sla-meet-members"?: number;
  /** Option; default `sla`. */
  mode?: "sla" | "speedtest" | UnknownValue;
  /** Option; default `standalone`. */
  role?: "standalone" | "primary" | "secondary" | UnknownValue;
  /** Text, up to 35 characters. Refers to `system/sdwan/health-check`. */
  "health-check"?: string;
  /** Integer, 0 to 4294967295; default `0`. */
  "sla-id"?: number;
}

/** The settings `system/settings`. */
export interface SystemSettings {
  /** Text, up to 255 characters. */
  comments?: string;
  /** Option; default `traffic`. */
  "vdom-type"?: "traffic" | "lan-extension" | "admin" | UnknownValue;
  /** Text, up to 255 characters. */
  "lan-extension-controller-addr"?: string;
  /** Option; default `nat`. */
  opmode?: "nat" | "transparent" | UnknownValue;
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
  /** Option; default `disable`. */
  "auxiliary-session"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  asymroute?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "asymroute-icmp"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "tcp-session-without-syn"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "ses-denied-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "strict-src-check"?: "enable" | "disable" | UnknownValue;
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
  /** Option; default `disable`. Since 7.4. */
  "gui-virtual-patch-profile"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "gui-casb"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "gui-fortiextender-controller"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "gui-advanced-policy"?: "enable" | "disable" | UnknownValue;
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
  /** Option; default `disable`. */
  "gui-ot"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "gui-dynamic-device-os-id"?: "enable" | "disable" | UnknownValue;
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
  /** Integer, 1 to 65535; default `443`. In 7.4: default `4500`. Since 7.4. */
  "ike-tcp-port"?: number;
  /** Option; default `disable`. */
  "ike-policy-route"?: "enable" | "disable" | UnknownValue;
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
  /** Option. */
  "gtp-asym-fgsp"?: "disable" | "enable" | UnknownValue;
  /** Option. */
  "gtp-monitor-mode"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "pfcp-monitor-mode"?: "enable" | "disable" | UnknownValue;
  /** Option. Until 7.4. */
  "application-bandwidth-tracking"?: "disable" | "enable" | UnknownValue;
  /** Option. Until 7.4. */
  "gui-proxy-inspection"?: "enable" | "disable" | UnknownValue;
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
  /** Option; default `disable`. Since 7.4. */
  "update-shaper"?: "disable" | "local" | "remote" | "both" | UnknownValue;
  /** Option; default `disable`. */
  "update-inbandwidth"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "update-outbandwidth"?: "disable" | "enable" | UnknownValue;
  /** Integer, 0 to 16776000; default `0`. */
  "update-inbandwidth-maximum"?: number;
  /** Integer, 0 to 16776000; default `0`. */
  "update-inbandwidth-minimum"?: number;
  /** Integer, 0 to 16776000; default `0`. */
  "update-outbandwidth-maximum"?: number;
  /** Integer, 0 to 16776000; default `0`. */
  "update-outbandwidth-minimum"?: number;
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
  /** Table, by `sync-id`. */
  "cluster-peer"?: SystemStandaloneClusterClusterPeer[];
}

/** The settings `system/vdom-dns`. */
export interface SystemVdomDns {
  /** Option; default `disable`. */
  "vdom-dns"?: "enable" | "disable" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  primary?: string;
  /** IPv4 address; default `0.0.0.0`. */
  secondary?: string;
  /** Option, several separated by blanks; default `cleartext`. */
  protocol?: Values<"cleartext" | "dot" | "doh">;
  /** Text, up to 35 characters. Refers to `certificate/local`. */
  "ssl-certificate"?: string;
  /** Table, by `hostname`. */
  "server-hostname"?: SystemVdomDnsServerHostname[];
  /** IPv6 address; default `::`. */
  "ip6-primary"?: string;
  /** IPv6 address; default `::`. */
  "ip6-secondary"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "source-ip"?: string;
  /** Option; default `auto`. */
  "interface-select-method"?: "auto" | "sdwan" | "specify" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** Option; default `least-rtt`. */
  "server-select-method"?: "least-rtt" | "failover" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  "alt-primary"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "alt-secondary"?: string;
}

/** A row of `system/vdom-exception`, by `id`. */
export interface SystemVdomException {
  /** Integer, 1 to 4096; default `0`. */
  id: number;
  /**
   * Option. `system.interface` since 7.6. `firewall.address` since 7.4. `firewall.vip46` and `firewall.vip64` until
   * 7.4.
   */
  object?: "log.fortianalyzer.setting" | "log.fortianalyzer.override-setting" | "log.fortianalyzer2.setting" | "log.fortianalyzer2.override-setting" | "log.fortianalyzer3.setting" | "log.fortianalyzer3.override-setting" | "log.fortianalyzer-cloud.setting" | "log.fortianalyzer-cloud.override-setting" | "log.syslogd.setting" | "log.syslogd.override-setting" | "log.syslogd2.setting" | "log.syslogd2.override-setting" | "log.syslogd3.setting" | "log.syslogd3.override-setting" | "log.syslogd4.setting" | "log.syslogd4.override-setting" | "system.gre-tunnel" | "system.central-management" | "system.csf" | "user.radius" | "vpn.ipsec.phase1-interface" | "vpn.ipsec.phase2-interface" | "router.bgp" | "router.route-map" | "router.prefix-list" | "firewall.ippool" | "firewall.ippool6" | "router.static" | "router.static6" | "firewall.vip" | "firewall.vip6" | "system.sdwan" | "system.saml" | "router.policy" | "router.policy6" | "firewall.address" | "firewall.vip46" | "firewall.vip64" | UnknownValue;
  /** Option; default `all`. */
  scope?: "all" | "inclusive" | "exclusive" | UnknownValue;
  /** Table, by `name`. */
  vdom?: SystemVdomExceptionVdom[];
}

/** The settings `system/vdom-netflow`. */
export interface SystemVdomNetflow {
  /** Option; default `disable`. */
  "vdom-netflow"?: "enable" | "disable" | UnknownValue;
  /** Table, by `id`. Since 7.4. */
  collectors?: SystemVdomNetflowCollectors[];
}

/** Table, by `id`. Since 7.4. */
export interface SystemVdomNetflowCollectors {
  /** Integer, 1 to 6; default `0`. */
  id: number;
  /** Text, up to 63 characters. */
  "collector-ip"?: string;
  /** Integer, 0 to 65535; default `2055`. */
  "collector-port"?: number;
  /** Text, up to 63 characters. */
  "source-ip"?: string;
  /** Option; default `auto`. */
  "interface-select-method"?: "auto" | "sdwan" | "specify" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
}

/** The settings `system/vne-tunnel`. Until 7.4. */
export interface SystemVneTunnel {
  /** Option. */
  status?: "enable" | "disable" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** Text, up to 35 characters. Refers to `certificate/local`. */
  "ssl-certificate"?: string;
  /** Text, up to 128 characters. */
  "bmr-hostname"?: string;
  /** Text. */
  "ipv4-address"?: string;
  /** Text. */
  br?: string;
  /** Text, up to 511 characters. */
  "update-url"?: string;
  /** Option. */
  mode?: "map-e" | "fixed-ip" | "ds-lite" | UnknownValue;
  /** Text, up to 64 characters. */
  "http-username"?: string;
  /** Text, up to 128 characters. */
  "http-password"?: string;
  /** Option. */
  "auto-asic-offload"?: "enable" | "disable" | UnknownValue;
}

/** A row of `system/vxlan`, by `name`. */
export interface SystemVxlan {
  /** Text, up to 15 characters. */
  name: string;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** Integer, 1 to 16777215; default `0`. */
  vni?: number;
  /** Option; default `ipv4-unicast`. */
  "ip-version"?: "ipv4-unicast" | "ipv6-unicast" | "ipv4-multicast" | "ipv6-multicast" | UnknownValue;
  /** Table, by `ip`. */
  "remote-ip"?: SystemVxlanRemoteIp[];
  /** Table, by `ip6`. */
  "remote-ip6"?: SystemVxlanRemoteIp6[];
  /** Integer, 1 to 65535; default `4789`. */
  dstport?: number;
  /** Integer, 1 to 255; default `0`. */
  "multicast-ttl"?: number;
  /** Integer, 1 to 65535; default `0`. Refers to `system/evpn`. Since 7.4. */
  "evpn-id"?: number;
  /** Option; default `disable`. Since 7.4. */
  "learn-from-traffic"?: "enable" | "disable" | UnknownValue;
}
