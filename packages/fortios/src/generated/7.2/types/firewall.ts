// Generated from specs/fortios/cmdb/firewall.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type {
  FirewallAccessProxy6ApiGateway6Application,
  FirewallAccessProxy6ApiGateway6RealserversSshHostKey,
  FirewallAccessProxy6ApiGateway6SslCipherSuites,
  FirewallAccessProxy6ApiGatewayApplication,
  FirewallAccessProxy6ApiGatewayRealserversSshHostKey,
  FirewallAccessProxy6ApiGatewaySslCipherSuites,
  FirewallAccessProxyApiGateway6Application,
  FirewallAccessProxyApiGateway6RealserversSshHostKey,
  FirewallAccessProxyApiGateway6SslCipherSuites,
  FirewallAccessProxyApiGatewayApplication,
  FirewallAccessProxyApiGatewayRealserversSshHostKey,
  FirewallAccessProxyApiGatewaySslCipherSuites,
  FirewallAcl6Dstaddr,
  FirewallAcl6Service,
  FirewallAcl6Srcaddr,
  FirewallAclDstaddr,
  FirewallAclService,
  FirewallAclSrcaddr,
  FirewallAddress6List,
  FirewallAddress6Macaddr,
  FirewallAddress6SubnetSegment,
  FirewallAddress6Tagging,
  FirewallAddressFssoGroup,
  FirewallAddressList,
  FirewallAddressMacaddr,
  FirewallAddressTagging,
  FirewallAddrgrp6Member,
  FirewallAddrgrp6Tagging,
  FirewallCentralSnatMapDstAddr,
  FirewallCentralSnatMapDstAddr6,
  FirewallCentralSnatMapDstintf,
  FirewallCentralSnatMapNatIppool,
  FirewallCentralSnatMapNatIppool6,
  FirewallCentralSnatMapOrigAddr,
  FirewallCentralSnatMapOrigAddr6,
  FirewallCentralSnatMapSrcintf,
  FirewallGtpApn,
  FirewallGtpIeRemovePolicy,
  FirewallGtpIeValidation,
  FirewallGtpImsi,
  FirewallGtpIpPolicy,
  FirewallGtpMessageRateLimitV0,
  FirewallGtpMessageRateLimitV1,
  FirewallGtpMessageRateLimitV2,
  FirewallGtpNoipPolicy,
  FirewallGtpPerApnShaper,
  FirewallGtpPolicy,
  FirewallGtpPolicyV2,
  FirewallInterfacePolicy6Dstaddr6,
  FirewallInterfacePolicy6Service6,
  FirewallInterfacePolicy6Srcaddr6,
  FirewallInterfacePolicyDstaddr,
  FirewallInterfacePolicyService,
  FirewallInterfacePolicySrcaddr,
  FirewallLocalInPolicy6Dstaddr,
  FirewallLocalInPolicy6Service,
  FirewallLocalInPolicy6Srcaddr,
  FirewallLocalInPolicyDstaddr,
  FirewallLocalInPolicyService,
  FirewallLocalInPolicySrcaddr,
  FirewallMulticastPolicy6Dstaddr,
  FirewallMulticastPolicy6Srcaddr,
  FirewallMulticastPolicyDstaddr,
  FirewallMulticastPolicySrcaddr,
  FirewallPolicyCustomLogFields,
  FirewallPolicyDstaddr,
  FirewallPolicyDstaddr6,
  FirewallPolicyDstintf,
  FirewallPolicyFssoGroups,
  FirewallPolicyGroups,
  FirewallPolicyInternetService6Custom,
  FirewallPolicyInternetService6CustomGroup,
  FirewallPolicyInternetService6Group,
  FirewallPolicyInternetService6Name,
  FirewallPolicyInternetService6SrcCustom,
  FirewallPolicyInternetService6SrcCustomGroup,
  FirewallPolicyInternetService6SrcGroup,
  FirewallPolicyInternetService6SrcName,
  FirewallPolicyInternetServiceCustom,
  FirewallPolicyInternetServiceCustomGroup,
  FirewallPolicyInternetServiceGroup,
  FirewallPolicyInternetServiceName,
  FirewallPolicyInternetServiceSrcCustom,
  FirewallPolicyInternetServiceSrcCustomGroup,
  FirewallPolicyInternetServiceSrcGroup,
  FirewallPolicyInternetServiceSrcName,
  FirewallPolicyNetworkServiceDynamic,
  FirewallPolicyNetworkServiceSrcDynamic,
  FirewallPolicyNtlmEnabledBrowsers,
  FirewallPolicyPoolname,
  FirewallPolicyPoolname6,
  FirewallPolicyRtpAddr,
  FirewallPolicyService,
  FirewallPolicySgt,
  FirewallPolicySrcVendorMac,
  FirewallPolicySrcaddr,
  FirewallPolicySrcaddr6,
  FirewallPolicySrcintf,
  FirewallPolicyUsers,
  FirewallPolicyZtnaEmsTag,
  FirewallPolicyZtnaGeoTag,
  FirewallProxyPolicyAccessProxy,
  FirewallProxyPolicyAccessProxy6,
  FirewallProxyPolicyDstaddr,
  FirewallProxyPolicyDstaddr6,
  FirewallProxyPolicyDstintf,
  FirewallProxyPolicyGroups,
  FirewallProxyPolicyInternetService6Custom,
  FirewallProxyPolicyInternetService6CustomGroup,
  FirewallProxyPolicyInternetService6Group,
  FirewallProxyPolicyInternetService6Name,
  FirewallProxyPolicyInternetServiceCustom,
  FirewallProxyPolicyInternetServiceCustomGroup,
  FirewallProxyPolicyInternetServiceGroup,
  FirewallProxyPolicyInternetServiceName,
  FirewallProxyPolicyPoolname,
  FirewallProxyPolicyService,
  FirewallProxyPolicySrcaddr,
  FirewallProxyPolicySrcaddr6,
  FirewallProxyPolicySrcintf,
  FirewallProxyPolicyUsers,
  FirewallProxyPolicyZtnaEmsTag,
  FirewallSecurityPolicyAppCategory,
  FirewallSecurityPolicyAppGroup,
  FirewallSecurityPolicyApplication,
  FirewallSecurityPolicyDstaddr,
  FirewallSecurityPolicyDstaddr6,
  FirewallSecurityPolicyDstintf,
  FirewallSecurityPolicyFssoGroups,
  FirewallSecurityPolicyGroups,
  FirewallSecurityPolicyInternetService6Custom,
  FirewallSecurityPolicyInternetService6CustomGroup,
  FirewallSecurityPolicyInternetService6Group,
  FirewallSecurityPolicyInternetService6Name,
  FirewallSecurityPolicyInternetService6SrcCustom,
  FirewallSecurityPolicyInternetService6SrcCustomGroup,
  FirewallSecurityPolicyInternetService6SrcGroup,
  FirewallSecurityPolicyInternetService6SrcName,
  FirewallSecurityPolicyInternetServiceCustom,
  FirewallSecurityPolicyInternetServiceCustomGroup,
  FirewallSecurityPolicyInternetServiceGroup,
  FirewallSecurityPolicyInternetServiceName,
  FirewallSecurityPolicyInternetServiceSrcCustom,
  FirewallSecurityPolicyInternetServiceSrcCustomGroup,
  FirewallSecurityPolicyInternetServiceSrcGroup,
  FirewallSecurityPolicyInternetServiceSrcName,
  FirewallSecurityPolicyService,
  FirewallSecurityPolicySrcaddr,
  FirewallSecurityPolicySrcaddr6,
  FirewallSecurityPolicySrcintf,
  FirewallSecurityPolicyUsers,
  FirewallServiceCustomAppCategory,
  FirewallServiceCustomApplication,
  FirewallServiceGroupMember,
  FirewallShapingPolicyAppCategory,
  FirewallShapingPolicyAppGroup,
  FirewallShapingPolicyApplication,
  FirewallShapingPolicyDstaddr,
  FirewallShapingPolicyDstaddr6,
  FirewallShapingPolicyDstintf,
  FirewallShapingPolicyGroups,
  FirewallShapingPolicyInternetServiceCustom,
  FirewallShapingPolicyInternetServiceCustomGroup,
  FirewallShapingPolicyInternetServiceGroup,
  FirewallShapingPolicyInternetServiceName,
  FirewallShapingPolicyInternetServiceSrcCustom,
  FirewallShapingPolicyInternetServiceSrcCustomGroup,
  FirewallShapingPolicyInternetServiceSrcGroup,
  FirewallShapingPolicyInternetServiceSrcName,
  FirewallShapingPolicyService,
  FirewallShapingPolicySrcaddr,
  FirewallShapingPolicySrcaddr6,
  FirewallShapingPolicySrcintf,
  FirewallShapingPolicyUrlCategory,
  FirewallShapingPolicyUsers,
  FirewallSnifferAnomaly,
  FirewallSnifferIpThreatfeed,
  FirewallSslSshProfileFtps,
  FirewallSslSshProfileImaps,
  FirewallSslSshProfilePop3s,
  FirewallSslSshProfileServerCert,
  FirewallSslSshProfileSmtps,
  FirewallSslSshProfileSsh,
  FirewallSslSshProfileSslExempt,
  FirewallSslSshProfileSslServer,
  FirewallVip6Monitor,
  FirewallVip6Realservers,
  FirewallVip6SrcFilter,
  FirewallVip6SslCipherSuites,
  FirewallVip6SslServerCipherSuites,
  FirewallVipExtaddr,
  FirewallVipMappedip,
  FirewallVipMonitor,
  FirewallVipRealservers,
  FirewallVipService,
  FirewallVipSrcFilter,
  FirewallVipSrcintfFilter,
  FirewallVipSslCipherSuites,
  FirewallVipSslServerCipherSuites,
} from "../../7.4/types/firewall.ts";

export type {
  FirewallAccessProxy6ApiGateway6Application,
  FirewallAccessProxy6ApiGateway6RealserversSshHostKey,
  FirewallAccessProxy6ApiGateway6SslCipherSuites,
  FirewallAccessProxy6ApiGatewayApplication,
  FirewallAccessProxy6ApiGatewayRealserversSshHostKey,
  FirewallAccessProxy6ApiGatewaySslCipherSuites,
  FirewallAccessProxyApiGateway6Application,
  FirewallAccessProxyApiGateway6RealserversSshHostKey,
  FirewallAccessProxyApiGateway6SslCipherSuites,
  FirewallAccessProxyApiGatewayApplication,
  FirewallAccessProxyApiGatewayRealserversSshHostKey,
  FirewallAccessProxyApiGatewaySslCipherSuites,
  FirewallAccessProxySshClientCert,
  FirewallAccessProxySshClientCertCertExtension,
  FirewallAcl6Dstaddr,
  FirewallAcl6Service,
  FirewallAcl6Srcaddr,
  FirewallAclDstaddr,
  FirewallAclService,
  FirewallAclSrcaddr,
  FirewallAddress6List,
  FirewallAddress6Macaddr,
  FirewallAddress6SubnetSegment,
  FirewallAddress6Tagging,
  FirewallAddress6TaggingTags,
  FirewallAddress6Template,
  FirewallAddress6TemplateSubnetSegment,
  FirewallAddress6TemplateSubnetSegmentValues,
  FirewallAddressFssoGroup,
  FirewallAddressList,
  FirewallAddressMacaddr,
  FirewallAddressTagging,
  FirewallAddressTaggingTags,
  FirewallAddrgrp,
  FirewallAddrgrp6Member,
  FirewallAddrgrp6Tagging,
  FirewallAddrgrp6TaggingTags,
  FirewallAddrgrpExcludeMember,
  FirewallAddrgrpMember,
  FirewallAddrgrpTagging,
  FirewallAddrgrpTaggingTags,
  FirewallAuthPortal,
  FirewallAuthPortalGroups,
  FirewallCentralSnatMapDstAddr,
  FirewallCentralSnatMapDstAddr6,
  FirewallCentralSnatMapDstintf,
  FirewallCentralSnatMapNatIppool,
  FirewallCentralSnatMapNatIppool6,
  FirewallCentralSnatMapOrigAddr,
  FirewallCentralSnatMapOrigAddr6,
  FirewallCentralSnatMapSrcintf,
  FirewallCity,
  FirewallCountry,
  FirewallCountryRegion,
  FirewallDecryptedTrafficMirror,
  FirewallDecryptedTrafficMirrorInterface,
  FirewallDnstranslation,
  FirewallDoSPolicy,
  FirewallDoSPolicy6,
  FirewallDoSPolicy6Anomaly,
  FirewallDoSPolicy6Dstaddr,
  FirewallDoSPolicy6Service,
  FirewallDoSPolicy6Srcaddr,
  FirewallDoSPolicyAnomaly,
  FirewallDoSPolicyDstaddr,
  FirewallDoSPolicyService,
  FirewallDoSPolicySrcaddr,
  FirewallGlobal,
  FirewallGtpApn,
  FirewallGtpApnApnmember,
  FirewallGtpIeRemovePolicy,
  FirewallGtpIeValidation,
  FirewallGtpImsi,
  FirewallGtpImsiApnmember,
  FirewallGtpIpPolicy,
  FirewallGtpMessageRateLimitV0,
  FirewallGtpMessageRateLimitV1,
  FirewallGtpMessageRateLimitV2,
  FirewallGtpNoipPolicy,
  FirewallGtpPerApnShaper,
  FirewallGtpPolicy,
  FirewallGtpPolicyApnmember,
  FirewallGtpPolicyV2,
  FirewallGtpPolicyV2Apnmember,
  FirewallIdentityBasedRoute,
  FirewallIdentityBasedRouteRule,
  FirewallIdentityBasedRouteRuleGroups,
  FirewallInterfacePolicy6Dstaddr6,
  FirewallInterfacePolicy6Service6,
  FirewallInterfacePolicy6Srcaddr6,
  FirewallInterfacePolicyDstaddr,
  FirewallInterfacePolicyService,
  FirewallInterfacePolicySrcaddr,
  FirewallInternetService,
  FirewallInternetServiceAddition,
  FirewallInternetServiceAdditionEntry,
  FirewallInternetServiceAdditionEntryPortRange,
  FirewallInternetServiceAppend,
  FirewallInternetServiceBotnet,
  FirewallInternetServiceCustom,
  FirewallInternetServiceCustomEntry,
  FirewallInternetServiceCustomEntryDst,
  FirewallInternetServiceCustomEntryDst6,
  FirewallInternetServiceCustomEntryPortRange,
  FirewallInternetServiceCustomGroup,
  FirewallInternetServiceCustomGroupMember,
  FirewallInternetServiceDefinition,
  FirewallInternetServiceDefinitionEntry,
  FirewallInternetServiceDefinitionEntryPortRange,
  FirewallInternetServiceExtension,
  FirewallInternetServiceExtensionDisableEntry,
  FirewallInternetServiceExtensionDisableEntryIp6Range,
  FirewallInternetServiceExtensionDisableEntryIpRange,
  FirewallInternetServiceExtensionDisableEntryPortRange,
  FirewallInternetServiceExtensionEntry,
  FirewallInternetServiceExtensionEntryDst,
  FirewallInternetServiceExtensionEntryDst6,
  FirewallInternetServiceExtensionEntryPortRange,
  FirewallInternetServiceGroup,
  FirewallInternetServiceGroupMember,
  FirewallInternetServiceIpblReason,
  FirewallInternetServiceIpblVendor,
  FirewallInternetServiceList,
  FirewallInternetServiceName,
  FirewallInternetServiceOwner,
  FirewallInternetServiceReputation,
  FirewallInternetServiceSld,
  FirewallInternetServiceSubapp,
  FirewallInternetServiceSubappSubApp,
  FirewallIpTranslation,
  FirewallIpmacbindingSetting,
  FirewallIpmacbindingTable,
  FirewallIppool6,
  FirewallIpv6EhFilter,
  FirewallLdbMonitor,
  FirewallLocalInPolicy6Dstaddr,
  FirewallLocalInPolicy6Service,
  FirewallLocalInPolicy6Srcaddr,
  FirewallLocalInPolicyDstaddr,
  FirewallLocalInPolicyService,
  FirewallLocalInPolicySrcaddr,
  FirewallMulticastAddress,
  FirewallMulticastAddress6,
  FirewallMulticastAddress6Tagging,
  FirewallMulticastAddress6TaggingTags,
  FirewallMulticastAddressTagging,
  FirewallMulticastAddressTaggingTags,
  FirewallMulticastPolicy6Dstaddr,
  FirewallMulticastPolicy6Srcaddr,
  FirewallMulticastPolicyDstaddr,
  FirewallMulticastPolicySrcaddr,
  FirewallNetworkServiceDynamic,
  FirewallPfcp,
  FirewallPolicyCustomLogFields,
  FirewallPolicyDstaddr,
  FirewallPolicyDstaddr6,
  FirewallPolicyDstintf,
  FirewallPolicyFssoGroups,
  FirewallPolicyGroups,
  FirewallPolicyInternetService6Custom,
  FirewallPolicyInternetService6CustomGroup,
  FirewallPolicyInternetService6Group,
  FirewallPolicyInternetService6Name,
  FirewallPolicyInternetService6SrcCustom,
  FirewallPolicyInternetService6SrcCustomGroup,
  FirewallPolicyInternetService6SrcGroup,
  FirewallPolicyInternetService6SrcName,
  FirewallPolicyInternetServiceCustom,
  FirewallPolicyInternetServiceCustomGroup,
  FirewallPolicyInternetServiceGroup,
  FirewallPolicyInternetServiceName,
  FirewallPolicyInternetServiceSrcCustom,
  FirewallPolicyInternetServiceSrcCustomGroup,
  FirewallPolicyInternetServiceSrcGroup,
  FirewallPolicyInternetServiceSrcName,
  FirewallPolicyNetworkServiceDynamic,
  FirewallPolicyNetworkServiceSrcDynamic,
  FirewallPolicyNtlmEnabledBrowsers,
  FirewallPolicyPoolname,
  FirewallPolicyPoolname6,
  FirewallPolicyRtpAddr,
  FirewallPolicyService,
  FirewallPolicySgt,
  FirewallPolicySrcVendorMac,
  FirewallPolicySrcaddr,
  FirewallPolicySrcaddr6,
  FirewallPolicySrcintf,
  FirewallPolicyUsers,
  FirewallPolicyZtnaEmsTag,
  FirewallPolicyZtnaGeoTag,
  FirewallProfileProtocolOptions,
  FirewallProfileProtocolOptionsCifs,
  FirewallProfileProtocolOptionsCifsServerKeytab,
  FirewallProfileProtocolOptionsDns,
  FirewallProfileProtocolOptionsFtp,
  FirewallProfileProtocolOptionsHttp,
  FirewallProfileProtocolOptionsImap,
  FirewallProfileProtocolOptionsMailSignature,
  FirewallProfileProtocolOptionsMapi,
  FirewallProfileProtocolOptionsNntp,
  FirewallProfileProtocolOptionsPop3,
  FirewallProfileProtocolOptionsSmtp,
  FirewallProfileProtocolOptionsSsh,
  FirewallProxyAddress,
  FirewallProxyAddressApplication,
  FirewallProxyAddressCategory,
  FirewallProxyAddressHeaderGroup,
  FirewallProxyAddressTagging,
  FirewallProxyAddressTaggingTags,
  FirewallProxyAddrgrp,
  FirewallProxyAddrgrpMember,
  FirewallProxyAddrgrpTagging,
  FirewallProxyAddrgrpTaggingTags,
  FirewallProxyPolicyAccessProxy,
  FirewallProxyPolicyAccessProxy6,
  FirewallProxyPolicyDstaddr,
  FirewallProxyPolicyDstaddr6,
  FirewallProxyPolicyDstintf,
  FirewallProxyPolicyGroups,
  FirewallProxyPolicyInternetService6Custom,
  FirewallProxyPolicyInternetService6CustomGroup,
  FirewallProxyPolicyInternetService6Group,
  FirewallProxyPolicyInternetService6Name,
  FirewallProxyPolicyInternetServiceCustom,
  FirewallProxyPolicyInternetServiceCustomGroup,
  FirewallProxyPolicyInternetServiceGroup,
  FirewallProxyPolicyInternetServiceName,
  FirewallProxyPolicyPoolname,
  FirewallProxyPolicyService,
  FirewallProxyPolicySrcaddr,
  FirewallProxyPolicySrcaddr6,
  FirewallProxyPolicySrcintf,
  FirewallProxyPolicyUsers,
  FirewallProxyPolicyZtnaEmsTag,
  FirewallRegion,
  FirewallRegionCity,
  FirewallScheduleGroup,
  FirewallScheduleGroupMember,
  FirewallScheduleOnetime,
  FirewallScheduleRecurring,
  FirewallSecurityPolicyAppCategory,
  FirewallSecurityPolicyAppGroup,
  FirewallSecurityPolicyApplication,
  FirewallSecurityPolicyDstaddr,
  FirewallSecurityPolicyDstaddr6,
  FirewallSecurityPolicyDstintf,
  FirewallSecurityPolicyFssoGroups,
  FirewallSecurityPolicyGroups,
  FirewallSecurityPolicyInternetService6Custom,
  FirewallSecurityPolicyInternetService6CustomGroup,
  FirewallSecurityPolicyInternetService6Group,
  FirewallSecurityPolicyInternetService6Name,
  FirewallSecurityPolicyInternetService6SrcCustom,
  FirewallSecurityPolicyInternetService6SrcCustomGroup,
  FirewallSecurityPolicyInternetService6SrcGroup,
  FirewallSecurityPolicyInternetService6SrcName,
  FirewallSecurityPolicyInternetServiceCustom,
  FirewallSecurityPolicyInternetServiceCustomGroup,
  FirewallSecurityPolicyInternetServiceGroup,
  FirewallSecurityPolicyInternetServiceName,
  FirewallSecurityPolicyInternetServiceSrcCustom,
  FirewallSecurityPolicyInternetServiceSrcCustomGroup,
  FirewallSecurityPolicyInternetServiceSrcGroup,
  FirewallSecurityPolicyInternetServiceSrcName,
  FirewallSecurityPolicyService,
  FirewallSecurityPolicySrcaddr,
  FirewallSecurityPolicySrcaddr6,
  FirewallSecurityPolicySrcintf,
  FirewallSecurityPolicyUsers,
  FirewallServiceCategory,
  FirewallServiceCustomAppCategory,
  FirewallServiceCustomApplication,
  FirewallServiceGroupMember,
  FirewallShaperPerIpShaper,
  FirewallShapingPolicyAppCategory,
  FirewallShapingPolicyAppGroup,
  FirewallShapingPolicyApplication,
  FirewallShapingPolicyDstaddr,
  FirewallShapingPolicyDstaddr6,
  FirewallShapingPolicyDstintf,
  FirewallShapingPolicyGroups,
  FirewallShapingPolicyInternetServiceCustom,
  FirewallShapingPolicyInternetServiceCustomGroup,
  FirewallShapingPolicyInternetServiceGroup,
  FirewallShapingPolicyInternetServiceName,
  FirewallShapingPolicyInternetServiceSrcCustom,
  FirewallShapingPolicyInternetServiceSrcCustomGroup,
  FirewallShapingPolicyInternetServiceSrcGroup,
  FirewallShapingPolicyInternetServiceSrcName,
  FirewallShapingPolicyService,
  FirewallShapingPolicySrcaddr,
  FirewallShapingPolicySrcaddr6,
  FirewallShapingPolicySrcintf,
  FirewallShapingPolicyUrlCategory,
  FirewallShapingPolicyUsers,
  FirewallShapingProfile,
  FirewallShapingProfileShapingEntries,
  FirewallSnifferAnomaly,
  FirewallSnifferIpThreatfeed,
  FirewallSshHostKey,
  FirewallSshLocalCa,
  FirewallSshLocalKey,
  FirewallSshSetting,
  FirewallSslSetting,
  FirewallSslSshProfileFtps,
  FirewallSslSshProfileImaps,
  FirewallSslSshProfilePop3s,
  FirewallSslSshProfileServerCert,
  FirewallSslSshProfileSmtps,
  FirewallSslSshProfileSsh,
  FirewallSslSshProfileSslExempt,
  FirewallSslSshProfileSslServer,
  FirewallTrafficClass,
  FirewallTtlPolicy,
  FirewallTtlPolicyService,
  FirewallTtlPolicySrcaddr,
  FirewallVendorMac,
  FirewallVip6Monitor,
  FirewallVip6Realservers,
  FirewallVip6RealserversMonitor,
  FirewallVip6SrcFilter,
  FirewallVip6SslCipherSuites,
  FirewallVip6SslServerCipherSuites,
  FirewallVipExtaddr,
  FirewallVipMappedip,
  FirewallVipMonitor,
  FirewallVipRealservers,
  FirewallVipRealserversMonitor,
  FirewallVipService,
  FirewallVipSrcFilter,
  FirewallVipSrcintfFilter,
  FirewallVipSslCipherSuites,
  FirewallVipSslServerCipherSuites,
  FirewallVipgrp,
  FirewallVipgrp6,
  FirewallVipgrp6Member,
  FirewallVipgrpMember,
  FirewallWildcardFqdnCustom,
  FirewallWildcardFqdnGroup,
  FirewallWildcardFqdnGroupMember,
} from "../../7.4/types/firewall.ts";

/** A row of `firewall.service/custom`, by `name`. */
export interface FirewallServiceCustom {
  /** Text, up to 79 characters. */
  name: string;
  /** Option; default `disable`. */
  proxy?: "enable" | "disable" | UnknownValue;
  /** Text, up to 63 characters. Refers to `firewall.service/category`. */
  category?: string;
  /** Option; default `TCP/UDP/UDP-Lite/SCTP`. `TCP/UDP/UDP-Lite/SCTP` since 7.6. `TCP/UDP/SCTP` until 7.4. */
  protocol?: "ICMP" | "ICMP6" | "IP" | "HTTP" | "FTP" | "CONNECT" | "SOCKS-TCP" | "SOCKS-UDP" | "ALL" | "TCP/UDP/SCTP" | UnknownValue;
  /** Option; default `auto`. */
  helper?: "auto" | "disable" | "ftp" | "tftp" | "ras" | "h323" | "tns" | "mms" | "sip" | "pptp" | "rtsp" | "dns-udp" | "dns-tcp" | "pmap" | "rsh" | "dcerpc" | "mgcp" | "gtp-c" | "gtp-u" | "gtp-b" | "pfcp" | UnknownValue;
  /** Text. */
  iprange?: string;
  /** Text, up to 255 characters. */
  fqdn?: string;
  /** Integer, 0 to 254; default `0`. */
  "protocol-number"?: number;
  /** Integer, 0 to 4294967295. */
  icmptype?: number;
  /** Integer, 0 to 255. */
  icmpcode?: number;
  /** Text. */
  "tcp-portrange"?: string;
  /** Text. */
  "udp-portrange"?: string;
  /** Text. */
  "sctp-portrange"?: string;
  /** Integer, 0 to 86400; default `0`. */
  "tcp-halfclose-timer"?: number;
  /** Integer, 0 to 86400; default `0`. */
  "tcp-halfopen-timer"?: number;
  /** Integer, 0 to 300; default `0`. */
  "tcp-timewait-timer"?: number;
  /** Integer, 5 to 300; default `0`. */
  "tcp-rst-timer"?: number;
  /** Integer, 0 to 86400; default `0`. */
  "udp-idle-timer"?: number;
  /** Text. */
  "session-ttl"?: string;
  /** Option; default `default`. */
  "check-reset-range"?: "disable" | "strict" | "default" | UnknownValue;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Integer, 0 to 32; default `0`. */
  color?: number;
  /** Option; default `disable`. */
  "app-service-type"?: "disable" | "app-id" | "app-category" | UnknownValue;
  /** Table, by `id`. */
  "app-category"?: FirewallServiceCustomAppCategory[];
  /** Table, by `id`. */
  application?: FirewallServiceCustomApplication[];
  /** Option; default `disable`. */
  "fabric-object"?: "enable" | "disable" | UnknownValue;
}

/** A row of `firewall.service/group`, by `name`. */
export interface FirewallServiceGroup {
  /** Text, up to 79 characters. */
  name: string;
  /** Option; default `disable`. */
  proxy?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  member?: FirewallServiceGroupMember[];
  /** Text, up to 255 characters. */
  comment?: string;
  /** Integer, 0 to 32; default `0`. */
  color?: number;
  /** Option; default `disable`. */
  "fabric-object"?: "enable" | "disable" | UnknownValue;
}

/** A row of `firewall.shaper/traffic-shaper`, by `name`. */
export interface FirewallShaperTrafficShaper {
  /** Text, up to 35 characters. */
  name: string;
  /** Integer, 0 to 100000000; default `0`. In 7.4: 0 to 80000000. In 7.6: 0 to 80000000. */
  "guaranteed-bandwidth"?: number;
  /** Integer, 0 to 100000000; default `0`. In 7.4: 0 to 80000000. In 7.6: 0 to 80000000. */
  "maximum-bandwidth"?: number;
  /** Option; default `kbps`. */
  "bandwidth-unit"?: "kbps" | "mbps" | "gbps" | UnknownValue;
  /** Option; default `high`. */
  priority?: "low" | "medium" | "high" | UnknownValue;
  /** Option; default `disable`. */
  "per-policy"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  diffserv?: "enable" | "disable" | UnknownValue;
  /** Text. */
  diffservcode?: string;
  /** Option; default `static`. */
  "dscp-marking-method"?: "multi-stage" | "static" | UnknownValue;
  /** Integer, 0 to 100000000; default `0`. In 7.2: 0 to 80000000. In 7.4: 0 to 80000000. In 7.6: 0 to 80000000. */
  "exceed-bandwidth"?: number;
  /** Text. */
  "exceed-dscp"?: string;
  /** Text. */
  "maximum-dscp"?: string;
  /** Integer, 0 to 100; default `0`. */
  overhead?: number;
  /** Integer, 0 to 4294967295; default `0`. Refers to `firewall/traffic-class`. */
  "exceed-class-id"?: number;
}

/** A row of `firewall/access-proxy`, by `name`. Until 7.6. */
export interface FirewallAccessProxy {
  /** Text, up to 79 characters. */
  name: string;
  /** Text, up to 79 characters. Refers to `firewall/vip`. */
  vip?: string;
  /** Option; default `disable`. */
  "auth-portal"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 79 characters. Refers to `firewall/access-proxy-virtual-host`. */
  "auth-virtual-host"?: string;
  /** Option; default `enable`. */
  "log-blocked-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "add-vhost-domain-to-dnsdb"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "svr-pool-multiplex"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 2147483647; default `15`. */
  "svr-pool-ttl"?: number;
  /** Integer, 0 to 2147483647; default `0`. */
  "svr-pool-server-max-request"?: number;
  /** Text, up to 35 characters. Refers to `firewall/decrypted-traffic-mirror`. */
  "decrypted-traffic-mirror"?: string;
  /** Table, by `id`. */
  "api-gateway"?: FirewallAccessProxyApiGateway[];
  /** Table, by `id`. */
  "api-gateway6"?: FirewallAccessProxyApiGateway6[];
  /** Option. Until 7.4. */
  "client-cert"?: "disable" | "enable" | UnknownValue;
  /** Option. Until 7.4. */
  "user-agent-detect"?: "disable" | "enable" | UnknownValue;
  /** Option. Until 7.4. */
  "empty-cert-action"?: "accept" | "block" | "accept-unmanageable" | UnknownValue;
  /** Option. Until 7.2. */
  "http-supported-max-version"?: "http1" | "http2" | UnknownValue;
}

/** Table, by `id`. */
export interface FirewallAccessProxyApiGateway {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text, up to 511 characters; default `/`. */
  "url-map"?: string;
  /** Option; default `https`. */
  service?: "http" | "https" | "tcp-forwarding" | "samlsp" | "web-portal" | "saas" | UnknownValue;
  /** Option; default `static`. */
  "ldb-method"?: "static" | "round-robin" | "weighted" | "first-alive" | "http-host" | UnknownValue;
  /** Text, up to 79 characters. Refers to `firewall/access-proxy-virtual-host`. */
  "virtual-host"?: string;
  /** Option; default `sub-string`. */
  "url-map-type"?: "sub-string" | "wildcard" | "regex" | UnknownValue;
  /** Table, by `id`. */
  realservers?: FirewallAccessProxyApiGatewayRealservers[];
  /** Table, by `name`. */
  application?: FirewallAccessProxyApiGatewayApplication[];
  /** Option; default `none`. */
  persistence?: "none" | "http-cookie" | UnknownValue;
  /** Option; default `disable`. */
  "http-cookie-domain-from-host"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 35 characters. */
  "http-cookie-domain"?: string;
  /** Text, up to 35 characters. */
  "http-cookie-path"?: string;
  /** Integer, 0 to 4294967295; default `0`. */
  "http-cookie-generation"?: number;
  /** Integer, 0 to 525600; default `60`. */
  "http-cookie-age"?: number;
  /** Option; default `same-ip`. */
  "http-cookie-share"?: "disable" | "same-ip" | UnknownValue;
  /** Option; default `disable`. */
  "https-cookie-secure"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `user/saml`. */
  "saml-server"?: string;
  /** Option; default `enable`. */
  "saml-redirect"?: "disable" | "enable" | UnknownValue;
  /** Option; default `2048`. */
  "ssl-dh-bits"?: "768" | "1024" | "1536" | "2048" | "3072" | "4096" | UnknownValue;
  /** Option; default `high`. */
  "ssl-algorithm"?: "high" | "medium" | "low" | UnknownValue;
  /** Table, by `priority`. */
  "ssl-cipher-suites"?: FirewallAccessProxyApiGatewaySslCipherSuites[];
  /** Option; default `tls-1.1`. */
  "ssl-min-version"?: "tls-1.0" | "tls-1.1" | "tls-1.2" | "tls-1.3" | UnknownValue;
  /** Option; default `tls-1.3`. */
  "ssl-max-version"?: "tls-1.0" | "tls-1.1" | "tls-1.2" | "tls-1.3" | UnknownValue;
  /** Option; default `enable`. */
  "ssl-renegotiation"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `vpn.ssl.web/portal`. */
  "ssl-vpn-web-portal"?: string;
}

/** Table, by `id`. */
export interface FirewallAccessProxyApiGatewayRealservers {
  /** Integer. */
  id: number;
  /** Option. */
  "addr-type"?: "ip" | "fqdn" | UnknownValue;
  /** Text, up to 79 characters. Refers to `firewall/address` and `firewall/addrgrp`. */
  address?: string;
  /** Text. */
  ip?: string;
  /** Text, up to 255 characters. */
  domain?: string;
  /** Integer, 1 to 65535. */
  port?: number;
  /** Text. */
  mappedport?: string;
  /** Option. */
  status?: "active" | "standby" | "disable" | UnknownValue;
  /** Option. */
  type?: "tcp-forwarding" | "ssh" | UnknownValue;
  /** Integer, 1 to 255. */
  weight?: number;
  /** Text, up to 63 characters. */
  "http-host"?: string;
  /** Option. */
  "health-check"?: "disable" | "enable" | UnknownValue;
  /** Option. */
  "health-check-proto"?: "ping" | "http" | "tcp-connect" | UnknownValue;
  /** Option. */
  "holddown-interval"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "translate-host"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 79 characters. Refers to `firewall/access-proxy-ssh-client-cert`. */
  "ssh-client-cert"?: string;
  /** Option. */
  "ssh-host-key-validation"?: "disable" | "enable" | UnknownValue;
  /** Table, by `name`. */
  "ssh-host-key"?: FirewallAccessProxyApiGatewayRealserversSshHostKey[];
}

/** Table, by `id`. */
export interface FirewallAccessProxyApiGateway6 {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text, up to 511 characters; default `/`. */
  "url-map"?: string;
  /** Option; default `https`. */
  service?: "http" | "https" | "tcp-forwarding" | "samlsp" | "web-portal" | "saas" | UnknownValue;
  /** Option; default `static`. */
  "ldb-method"?: "static" | "round-robin" | "weighted" | "first-alive" | "http-host" | UnknownValue;
  /** Text, up to 79 characters. Refers to `firewall/access-proxy-virtual-host`. */
  "virtual-host"?: string;
  /** Option; default `sub-string`. */
  "url-map-type"?: "sub-string" | "wildcard" | "regex" | UnknownValue;
  /** Table, by `id`. */
  realservers?: FirewallAccessProxyApiGateway6Realservers[];
  /** Table, by `name`. */
  application?: FirewallAccessProxyApiGateway6Application[];
  /** Option; default `none`. */
  persistence?: "none" | "http-cookie" | UnknownValue;
  /** Option; default `disable`. */
  "http-cookie-domain-from-host"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 35 characters. */
  "http-cookie-domain"?: string;
  /** Text, up to 35 characters. */
  "http-cookie-path"?: string;
  /** Integer, 0 to 4294967295; default `0`. */
  "http-cookie-generation"?: number;
  /** Integer, 0 to 525600; default `60`. */
  "http-cookie-age"?: number;
  /** Option; default `same-ip`. */
  "http-cookie-share"?: "disable" | "same-ip" | UnknownValue;
  /** Option; default `disable`. */
  "https-cookie-secure"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `user/saml`. */
  "saml-server"?: string;
  /** Option; default `enable`. */
  "saml-redirect"?: "disable" | "enable" | UnknownValue;
  /** Option; default `2048`. */
  "ssl-dh-bits"?: "768" | "1024" | "1536" | "2048" | "3072" | "4096" | UnknownValue;
  /** Option; default `high`. */
  "ssl-algorithm"?: "high" | "medium" | "low" | UnknownValue;
  /** Table, by `priority`. */
  "ssl-cipher-suites"?: FirewallAccessProxyApiGateway6SslCipherSuites[];
  /** Option; default `tls-1.1`. */
  "ssl-min-version"?: "tls-1.0" | "tls-1.1" | "tls-1.2" | "tls-1.3" | UnknownValue;
  /** Option; default `tls-1.3`. */
  "ssl-max-version"?: "tls-1.0" | "tls-1.1" | "tls-1.2" | "tls-1.3" | UnknownValue;
  /** Option; default `enable`. */
  "ssl-renegotiation"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `vpn.ssl.web/portal`. */
  "ssl-vpn-web-portal"?: string;
}

/** Table, by `id`. */
export interface FirewallAccessProxyApiGateway6Realservers {
  /** Integer. */
  id: number;
  /** Option. */
  "addr-type"?: "ip" | "fqdn" | UnknownValue;
  /** Text, up to 79 characters. Refers to `firewall/address6` and `firewall/addrgrp6`. */
  address?: string;
  /** Text. */
  ip?: string;
  /** Text, up to 255 characters. */
  domain?: string;
  /** Integer, 1 to 65535. */
  port?: number;
  /** Text. */
  mappedport?: string;
  /** Option. */
  status?: "active" | "standby" | "disable" | UnknownValue;
  /** Option. */
  type?: "tcp-forwarding" | "ssh" | UnknownValue;
  /** Integer, 1 to 255. */
  weight?: number;
  /** Text, up to 63 characters. */
  "http-host"?: string;
  /** Option. */
  "health-check"?: "disable" | "enable" | UnknownValue;
  /** Option. */
  "health-check-proto"?: "ping" | "http" | "tcp-connect" | UnknownValue;
  /** Option. */
  "holddown-interval"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "translate-host"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 79 characters. Refers to `firewall/access-proxy-ssh-client-cert`. */
  "ssh-client-cert"?: string;
  /** Option. */
  "ssh-host-key-validation"?: "disable" | "enable" | UnknownValue;
  /** Table, by `name`. */
  "ssh-host-key"?: FirewallAccessProxyApiGateway6RealserversSshHostKey[];
}

/** A row of `firewall/access-proxy-virtual-host`, by `name`. */
export interface FirewallAccessProxyVirtualHost {
  /** Text, up to 79 characters. */
  name: string;
  /** Text. Refers to `vpn.certificate/local`. */
  "ssl-certificate"?: string;
  /** Text, up to 79 characters. */
  host?: string;
  /** Option; default `sub-string`. */
  "host-type"?: "sub-string" | "wildcard" | UnknownValue;
  /** Text, up to 35 characters. Refers to `system/replacemsg-group`. */
  "replacemsg-group"?: string;
}

/** A row of `firewall/access-proxy6`, by `name`. Until 7.6. */
export interface FirewallAccessProxy6 {
  /** Text, up to 79 characters. */
  name: string;
  /** Text, up to 79 characters. Refers to `firewall/vip6`. */
  vip?: string;
  /** Option; default `disable`. */
  "auth-portal"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 79 characters. Refers to `firewall/access-proxy-virtual-host`. */
  "auth-virtual-host"?: string;
  /** Option; default `enable`. */
  "log-blocked-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "add-vhost-domain-to-dnsdb"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "svr-pool-multiplex"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 2147483647; default `15`. */
  "svr-pool-ttl"?: number;
  /** Integer, 0 to 2147483647; default `0`. */
  "svr-pool-server-max-request"?: number;
  /** Text, up to 35 characters. Refers to `firewall/decrypted-traffic-mirror`. */
  "decrypted-traffic-mirror"?: string;
  /** Table, by `id`. */
  "api-gateway"?: FirewallAccessProxy6ApiGateway[];
  /** Table, by `id`. */
  "api-gateway6"?: FirewallAccessProxy6ApiGateway6[];
  /** Option. Until 7.4. */
  "client-cert"?: "disable" | "enable" | UnknownValue;
  /** Option. Until 7.4. */
  "user-agent-detect"?: "disable" | "enable" | UnknownValue;
  /** Option. Until 7.4. */
  "empty-cert-action"?: "accept" | "block" | "accept-unmanageable" | UnknownValue;
  /** Option. Until 7.2. */
  "http-supported-max-version"?: "http1" | "http2" | UnknownValue;
}

/** Table, by `id`. */
export interface FirewallAccessProxy6ApiGateway {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text, up to 511 characters; default `/`. */
  "url-map"?: string;
  /** Option; default `https`. */
  service?: "http" | "https" | "tcp-forwarding" | "samlsp" | "web-portal" | "saas" | UnknownValue;
  /** Option; default `static`. */
  "ldb-method"?: "static" | "round-robin" | "weighted" | "first-alive" | "http-host" | UnknownValue;
  /** Text, up to 79 characters. Refers to `firewall/access-proxy-virtual-host`. */
  "virtual-host"?: string;
  /** Option; default `sub-string`. */
  "url-map-type"?: "sub-string" | "wildcard" | "regex" | UnknownValue;
  /** Table, by `id`. */
  realservers?: FirewallAccessProxy6ApiGatewayRealservers[];
  /** Table, by `name`. */
  application?: FirewallAccessProxy6ApiGatewayApplication[];
  /** Option; default `none`. */
  persistence?: "none" | "http-cookie" | UnknownValue;
  /** Option; default `disable`. */
  "http-cookie-domain-from-host"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 35 characters. */
  "http-cookie-domain"?: string;
  /** Text, up to 35 characters. */
  "http-cookie-path"?: string;
  /** Integer, 0 to 4294967295; default `0`. */
  "http-cookie-generation"?: number;
  /** Integer, 0 to 525600; default `60`. */
  "http-cookie-age"?: number;
  /** Option; default `same-ip`. */
  "http-cookie-share"?: "disable" | "same-ip" | UnknownValue;
  /** Option; default `disable`. */
  "https-cookie-secure"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `user/saml`. */
  "saml-server"?: string;
  /** Option; default `enable`. */
  "saml-redirect"?: "disable" | "enable" | UnknownValue;
  /** Option; default `2048`. */
  "ssl-dh-bits"?: "768" | "1024" | "1536" | "2048" | "3072" | "4096" | UnknownValue;
  /** Option; default `high`. */
  "ssl-algorithm"?: "high" | "medium" | "low" | UnknownValue;
  /** Table, by `priority`. */
  "ssl-cipher-suites"?: FirewallAccessProxy6ApiGatewaySslCipherSuites[];
  /** Option; default `tls-1.1`. */
  "ssl-min-version"?: "tls-1.0" | "tls-1.1" | "tls-1.2" | "tls-1.3" | UnknownValue;
  /** Option; default `tls-1.3`. */
  "ssl-max-version"?: "tls-1.0" | "tls-1.1" | "tls-1.2" | "tls-1.3" | UnknownValue;
  /** Option; default `enable`. */
  "ssl-renegotiation"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `vpn.ssl.web/portal`. */
  "ssl-vpn-web-portal"?: string;
}

/** Table, by `id`. */
export interface FirewallAccessProxy6ApiGatewayRealservers {
  /** Integer. */
  id: number;
  /** Option. */
  "addr-type"?: "ip" | "fqdn" | UnknownValue;
  /** Text, up to 79 characters. Refers to `firewall/address` and `firewall/addrgrp`. */
  address?: string;
  /** Text. */
  ip?: string;
  /** Text, up to 255 characters. */
  domain?: string;
  /** Integer, 1 to 65535. */
  port?: number;
  /** Text. */
  mappedport?: string;
  /** Option. */
  status?: "active" | "standby" | "disable" | UnknownValue;
  /** Option. */
  type?: "tcp-forwarding" | "ssh" | UnknownValue;
  /** Integer, 1 to 255. */
  weight?: number;
  /** Text, up to 63 characters. */
  "http-host"?: string;
  /** Option. */
  "health-check"?: "disable" | "enable" | UnknownValue;
  /** Option. */
  "health-check-proto"?: "ping" | "http" | "tcp-connect" | UnknownValue;
  /** Option. */
  "holddown-interval"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "translate-host"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 79 characters. Refers to `firewall/access-proxy-ssh-client-cert`. */
  "ssh-client-cert"?: string;
  /** Option. */
  "ssh-host-key-validation"?: "disable" | "enable" | UnknownValue;
  /** Table, by `name`. */
  "ssh-host-key"?: FirewallAccessProxy6ApiGatewayRealserversSshHostKey[];
}

/** Table, by `id`. */
export interface FirewallAccessProxy6ApiGateway6 {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text, up to 511 characters; default `/`. */
  "url-map"?: string;
  /** Option; default `https`. */
  service?: "http" | "https" | "tcp-forwarding" | "samlsp" | "web-portal" | "saas" | UnknownValue;
  /** Option; default `static`. */
  "ldb-method"?: "static" | "round-robin" | "weighted" | "first-alive" | "http-host" | UnknownValue;
  /** Text, up to 79 characters. Refers to `firewall/access-proxy-virtual-host`. */
  "virtual-host"?: string;
  /** Option; default `sub-string`. */
  "url-map-type"?: "sub-string" | "wildcard" | "regex" | UnknownValue;
  /** Table, by `id`. */
  realservers?: FirewallAccessProxy6ApiGateway6Realservers[];
  /** Table, by `name`. */
  application?: FirewallAccessProxy6ApiGateway6Application[];
  /** Option; default `none`. */
  persistence?: "none" | "http-cookie" | UnknownValue;
  /** Option; default `disable`. */
  "http-cookie-domain-from-host"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 35 characters. */
  "http-cookie-domain"?: string;
  /** Text, up to 35 characters. */
  "http-cookie-path"?: string;
  /** Integer, 0 to 4294967295; default `0`. */
  "http-cookie-generation"?: number;
  /** Integer, 0 to 525600; default `60`. */
  "http-cookie-age"?: number;
  /** Option; default `same-ip`. */
  "http-cookie-share"?: "disable" | "same-ip" | UnknownValue;
  /** Option; default `disable`. */
  "https-cookie-secure"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `user/saml`. */
  "saml-server"?: string;
  /** Option; default `enable`. */
  "saml-redirect"?: "disable" | "enable" | UnknownValue;
  /** Option; default `2048`. */
  "ssl-dh-bits"?: "768" | "1024" | "1536" | "2048" | "3072" | "4096" | UnknownValue;
  /** Option; default `high`. */
  "ssl-algorithm"?: "high" | "medium" | "low" | UnknownValue;
  /** Table, by `priority`. */
  "ssl-cipher-suites"?: FirewallAccessProxy6ApiGateway6SslCipherSuites[];
  /** Option; default `tls-1.1`. */
  "ssl-min-version"?: "tls-1.0" | "tls-1.1" | "tls-1.2" | "tls-1.3" | UnknownValue;
  /** Option; default `tls-1.3`. */
  "ssl-max-version"?: "tls-1.0" | "tls-1.1" | "tls-1.2" | "tls-1.3" | UnknownValue;
  /** Option; default `enable`. */
  "ssl-renegotiation"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `vpn.ssl.web/portal`. */
  "ssl-vpn-web-portal"?: string;
}

/** Table, by `id`. */
export interface FirewallAccessProxy6ApiGateway6Realservers {
  /** Integer. */
  id: number;
  /** Option. */
  "addr-type"?: "ip" | "fqdn" | UnknownValue;
  /** Text, up to 79 characters. Refers to `firewall/address6` and `firewall/addrgrp6`. */
  address?: string;
  /** Text. */
  ip?: string;
  /** Text, up to 255 characters. */
  domain?: string;
  /** Integer, 1 to 65535. */
  port?: number;
  /** Text. */
  mappedport?: string;
  /** Option. */
  status?: "active" | "standby" | "disable" | UnknownValue;
  /** Option. */
  type?: "tcp-forwarding" | "ssh" | UnknownValue;
  /** Integer, 1 to 255. */
  weight?: number;
  /** Text, up to 63 characters. */
  "http-host"?: string;
  /** Option. */
  "health-check"?: "disable" | "enable" | UnknownValue;
  /** Option. */
  "health-check-proto"?: "ping" | "http" | "tcp-connect" | UnknownValue;
  /** Option. */
  "holddown-interval"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "translate-host"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 79 characters. Refers to `firewall/access-proxy-ssh-client-cert`. */
  "ssh-client-cert"?: string;
  /** Option. */
  "ssh-host-key-validation"?: "disable" | "enable" | UnknownValue;
  /** Table, by `name`. */
  "ssh-host-key"?: FirewallAccessProxy6ApiGateway6RealserversSshHostKey[];
}

/** A row of `firewall/acl`, by `policyid`. */
export interface FirewallAcl {
  /** Integer. */
  policyid: number;
  /** Option. */
  status?: "enable" | "disable" | UnknownValue;
  /** Text. */
  name?: string;
  /** Text. */
  comments?: string;
  /** Text. Refers to `system/zone` and `system/interface`. */
  interface?: string;
  /** Table, by `name`. */
  srcaddr?: FirewallAclSrcaddr[];
  /** Table, by `name`. */
  dstaddr?: FirewallAclDstaddr[];
  /** Table, by `name`. */
  service?: FirewallAclService[];
}

/** A row of `firewall/acl6`, by `policyid`. */
export interface FirewallAcl6 {
  /** Integer. */
  policyid: number;
  /** Option. */
  status?: "enable" | "disable" | UnknownValue;
  /** Text. */
  name?: string;
  /** Text. */
  comments?: string;
  /** Text. Refers to `system/zone` and `system/interface`. */
  interface?: string;
  /** Table, by `name`. */
  srcaddr?: FirewallAcl6Srcaddr[];
  /** Table, by `name`. */
  dstaddr?: FirewallAcl6Dstaddr[];
  /** Table, by `name`. */
  service?: FirewallAcl6Service[];
}

/** A row of `firewall/address`, by `name`. */
export interface FirewallAddress {
  /** Text, up to 79 characters. */
  name: string;
  /** UUID; default `00000000-0000-0000-0000-000000000000`. */
  uuid?: string;
  /** IPv4 network with its mask; default `0.0.0.0 0.0.0.0`. */
  subnet?: string;
  /** Option; default `ipmask`. `route-tag` since 7.4. */
  type?: "ipmask" | "iprange" | "fqdn" | "geography" | "wildcard" | "dynamic" | "interface-subnet" | "mac" | UnknownValue;
  /**
   * Option; default `sdn`. `rsso`, `external-resource`, `obsolete` and `telemetry` since 7.6.
   * `device-identification` since 7.4. `fortipolicy-tag` until 7.4.
   */
  "sub-type"?: "sdn" | "clearpass-spt" | "fsso" | "ems-tag" | "fortivoice-tag" | "fortinac-tag" | "swc-tag" | "fortipolicy-tag" | UnknownValue;
  /** Option; default `unknown`. */
  "clearpass-spt"?: "unknown" | "healthy" | "quarantine" | "checkup" | "transient" | "infected" | UnknownValue;
  /** Table, by `macaddr`. */
  macaddr?: FirewallAddressMacaddr[];
  /** IPv4 address; default `0.0.0.0`. */
  "start-ip"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "end-ip"?: string;
  /** Text, up to 255 characters. */
  fqdn?: string;
  /** Text, up to 2 characters. */
  country?: string;
  /** Text, up to 255 characters. */
  "wildcard-fqdn"?: string;
  /** Integer, 0 to 86400; default `0`. */
  "cache-ttl"?: number;
  /** IPv4 network with its mask; default `0.0.0.0 0.0.0.0`. */
  wildcard?: string;
  /** Text, up to 35 characters. Refers to `system/sdn-connector`. */
  sdn?: string;
  /** Table, by `name`. */
  "fsso-group"?: FirewallAddressFssoGroup[];
  /** Text, up to 35 characters. Refers to `system/interface`. */
  interface?: string;
  /** Text, up to 35 characters. */
  tenant?: string;
  /** Text, up to 35 characters. */
  organization?: string;
  /** Text, up to 255 characters. */
  "epg-name"?: string;
  /** Text, up to 255 characters. */
  "subnet-name"?: string;
  /** Text, up to 15 characters. */
  "sdn-tag"?: string;
  /** Text, up to 15 characters. */
  "policy-group"?: string;
  /** Text, up to 255 characters. */
  "obj-tag"?: string;
  /** Option; default `ip`. */
  "obj-type"?: "ip" | "mac" | UnknownValue;
  /** Text, up to 15 characters. */
  "tag-detection-level"?: string;
  /** Text, up to 63 characters. */
  "tag-type"?: string;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Text, up to 35 characters. Refers to `system/interface` and `system/zone`. */
  "associated-interface"?: string;
  /** Integer, 0 to 32; default `0`. */
  color?: number;
  /** Text, up to 2047 characters. */
  filter?: string;
  /** Option; default `private`. */
  "sdn-addr-type"?: "private" | "public" | "all" | UnknownValue;
  /** Option; default `disable`. */
  "node-ip-only"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 255 characters. */
  "obj-id"?: string;
  /** Table, by `ip`. */
  list?: FirewallAddressList[];
  /** Table, by `name`. */
  tagging?: FirewallAddressTagging[];
  /** Option; default `disable`. */
  "allow-routing"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "fabric-object"?: "enable" | "disable" | UnknownValue;
}

/** A row of `firewall/address6`, by `name`. */
export interface FirewallAddress6 {
  /** Text, up to 79 characters. */
  name: string;
  /** UUID; default `00000000-0000-0000-0000-000000000000`. */
  uuid?: string;
  /** Option; default `ipprefix`. `route-tag` since 7.4. `wildcard` since 7.6. */
  type?: "ipprefix" | "iprange" | "fqdn" | "geography" | "dynamic" | "template" | "mac" | UnknownValue;
  /** Table, by `macaddr`. */
  macaddr?: FirewallAddress6Macaddr[];
  /** Text, up to 35 characters. Refers to `system/sdn-connector`. */
  sdn?: string;
  /** IPv6 network with its prefix length; default `::/0`. */
  ip6?: string;
  /** IPv6 address; default `::`. */
  "start-ip"?: string;
  /** IPv6 address; default `::`. */
  "end-ip"?: string;
  /** Text, up to 255 characters. */
  fqdn?: string;
  /** Text, up to 2 characters. */
  country?: string;
  /** Integer, 0 to 86400; default `0`. */
  "cache-ttl"?: number;
  /** Integer, 0 to 32; default `0`. */
  color?: number;
  /** Text, up to 255 characters. */
  "obj-id"?: string;
  /** Table, by `name`. */
  tagging?: FirewallAddress6Tagging[];
  /** Text, up to 255 characters. */
  comment?: string;
  /** Text, up to 63 characters. Refers to `firewall/address6-template`. */
  template?: string;
  /** Table, by `name`. */
  "subnet-segment"?: FirewallAddress6SubnetSegment[];
  /** Option; default `any`. */
  "host-type"?: "any" | "specific" | UnknownValue;
  /** IPv6 address; default `::`. */
  host?: string;
  /** Text, up to 35 characters. */
  tenant?: string;
  /** Text, up to 255 characters. */
  "epg-name"?: string;
  /** Text, up to 15 characters. */
  "sdn-tag"?: string;
  /** Table, by `ip`. */
  list?: FirewallAddress6List[];
  /** Option; default `disable`. */
  "fabric-object"?: "enable" | "disable" | UnknownValue;
}

/** A row of `firewall/addrgrp6`, by `name`. */
export interface FirewallAddrgrp6 {
  /** Text, up to 79 characters. */
  name: string;
  /** UUID; default `00000000-0000-0000-0000-000000000000`. */
  uuid?: string;
  /** Integer, 0 to 32; default `0`. */
  color?: number;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Table, by `name`. */
  member?: FirewallAddrgrp6Member[];
  /** Table, by `name`. */
  tagging?: FirewallAddrgrp6Tagging[];
  /** Option; default `disable`. */
  "fabric-object"?: "enable" | "disable" | UnknownValue;
}

/** A row of `firewall/central-snat-map`, by `policyid`. */
export interface FirewallCentralSnatMap {
  /** Integer, 0 to 4294967295; default `0`. */
  policyid: number;
  /** UUID; default `00000000-0000-0000-0000-000000000000`. */
  uuid?: string;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `ipv4`. */
  type?: "ipv4" | "ipv6" | UnknownValue;
  /** Table, by `name`. */
  srcintf?: FirewallCentralSnatMapSrcintf[];
  /** Table, by `name`. */
  dstintf?: FirewallCentralSnatMapDstintf[];
  /** Table, by `name`. */
  "orig-addr"?: FirewallCentralSnatMapOrigAddr[];
  /** Table, by `name`. */
  "orig-addr6"?: FirewallCentralSnatMapOrigAddr6[];
  /** Table, by `name`. */
  "dst-addr"?: FirewallCentralSnatMapDstAddr[];
  /** Table, by `name`. */
  "dst-addr6"?: FirewallCentralSnatMapDstAddr6[];
  /** Integer, 0 to 255; default `0`. */
  protocol?: number;
  /** Text. */
  "orig-port"?: string;
  /** Option; default `enable`. */
  nat?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  nat46?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  nat64?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  "nat-ippool"?: FirewallCentralSnatMapNatIppool[];
  /** Table, by `name`. */
  "nat-ippool6"?: FirewallCentralSnatMapNatIppool6[];
  /** Text. */
  "nat-port"?: string;
  /** Text, up to 1023 characters. */
  comments?: string;
}

/** A row of `firewall/gtp`, by `name`. */
export interface FirewallGtp {
  /** Text. */
  name: string;
  /** Text. */
  comment?: string;
  /** Option. */
  "remove-if-echo-expires"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "remove-if-recovery-differ"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "send-delete-when-timeout"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "send-delete-when-timeout-v2"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "gtp-in-gtp"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "unknown-version-action"?: "allow" | "deny" | UnknownValue;
  /** Integer. */
  "min-message-length"?: number;
  /** Integer. */
  "max-message-length"?: number;
  /** Integer. */
  "control-plane-message-rate-limit"?: number;
  /** Option. */
  "sub-second-sampling"?: "enable" | "disable" | UnknownValue;
  /** Integer. */
  "rate-sampling-interval"?: number;
  /** Option. */
  "sub-second-interval"?: "0.5" | "0.25" | "0.1" | UnknownValue;
  /** Integer. */
  "echo-request-interval"?: number;
  /** Integer. */
  "user-plane-message-rate-limit"?: number;
  /** Integer. */
  "tunnel-limit"?: number;
  /** Text. Refers to `gtp/tunnel-limit`. */
  "global-tunnel-limit"?: string;
  /** Integer. */
  "tunnel-timeout"?: number;
  /** Integer. */
  "half-open-timeout"?: number;
  /** Integer. */
  "half-close-timeout"?: number;
  /** Option. */
  "default-apn-action"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "default-imsi-action"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "default-policy-action"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "default-ip-action"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "default-noip-action"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "apn-filter"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "imsi-filter"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "policy-filter"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "ie-remover"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "ip-filter"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "noip-filter"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "monitor-mode"?: "enable" | "disable" | "vdom" | UnknownValue;
  /** Option. */
  "forwarded-log"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "denied-log"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "rate-limited-log"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "state-invalid-log"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "tunnel-limit-log"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "extension-log"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "traffic-count-log"?: "enable" | "disable" | UnknownValue;
  /** Integer. */
  "log-freq"?: number;
  /** Option. */
  "gtpu-forwarded-log"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "gtpu-denied-log"?: "enable" | "disable" | UnknownValue;
  /** Integer. */
  "gtpu-log-freq"?: number;
  /** Integer. */
  "log-gtpu-limit"?: number;
  /** Text. */
  "log-imsi-prefix"?: string;
  /** Text. */
  "log-msisdn-prefix"?: string;
  /** Option. */
  "invalid-reserved-field"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "reserved-ie"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "miss-must-ie"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "out-of-state-message"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "out-of-state-ie"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "spoof-src-addr"?: "allow" | "deny" | UnknownValue;
  /** Text. Refers to `firewall/address` and `firewall/addrgrp`. */
  "handover-group"?: string;
  /** Text. Refers to `firewall/address6` and `firewall/addrgrp6`. */
  "handover-group6"?: string;
  /** Text. Refers to `firewall/address` and `firewall/addrgrp`. */
  "authorized-sgsns"?: string;
  /** Text. Refers to `firewall/address6` and `firewall/addrgrp6`. */
  "authorized-sgsns6"?: string;
  /** Text. Refers to `firewall/address` and `firewall/addrgrp`. */
  "invalid-sgsns-to-log"?: string;
  /** Text. Refers to `firewall/address6` and `firewall/addrgrp6`. */
  "invalid-sgsns6-to-log"?: string;
  /** Text. Refers to `firewall/address` and `firewall/addrgrp`. */
  "authorized-ggsns"?: string;
  /** Text. Refers to `firewall/address6` and `firewall/addrgrp6`. */
  "authorized-ggsns6"?: string;
  /** Table, by `id`. */
  apn?: FirewallGtpApn[];
  /** Table, by `id`. */
  imsi?: FirewallGtpImsi[];
  /** Table, by `id`. */
  policy?: FirewallGtpPolicy[];
  /** Table, by `id`. */
  "policy-v2"?: FirewallGtpPolicyV2[];
  /** Text. */
  "addr-notify"?: string;
  /** Integer. */
  "port-notify"?: number;
  /** Text. Refers to `system/interface`. */
  "interface-notify"?: string;
  /** Integer. */
  "context-id"?: number;
  /** Table, by `id`. */
  "ie-remove-policy"?: FirewallGtpIeRemovePolicy[];
  /** Table, by `id`. */
  "ip-policy"?: FirewallGtpIpPolicy[];
  /** Table, by `id`. */
  "noip-policy"?: FirewallGtpNoipPolicy[];
  /** Text. Refers to `gtp/message-filter-v0v1`. */
  "message-filter-v0v1"?: string;
  /** Text. Refers to `gtp/message-filter-v2`. */
  "message-filter-v2"?: string;
  /** Text. Refers to `gtp/ie-allow-list`. */
  "ie-allow-list-v0v1"?: string;
  /** Text. Refers to `gtp/ie-allow-list`. */
  "ie-allow-list-v2"?: string;
  /** Text. Refers to `gtp/rat-timeout-profile`. */
  "rat-timeout-profile"?: string;
  /** Group of fields. */
  "ie-validation"?: FirewallGtpIeValidation;
  /** Group of fields. */
  "message-rate-limit"?: FirewallGtpMessageRateLimit;
  /** Option. */
  "rate-limit-mode"?: "per-profile" | "per-stream" | "per-apn" | UnknownValue;
  /** Integer. */
  "warning-threshold"?: number;
  /** Group of fields. */
  "message-rate-limit-v0"?: FirewallGtpMessageRateLimitV0;
  /** Group of fields. */
  "message-rate-limit-v1"?: FirewallGtpMessageRateLimitV1;
  /** Group of fields. */
  "message-rate-limit-v2"?: FirewallGtpMessageRateLimitV2;
  /** Table, by `id`. */
  "per-apn-shaper"?: FirewallGtpPerApnShaper[];
}

/** Group of fields. */
export interface FirewallGtpMessageRateLimit {
  /** Integer. */
  "echo-request"?: number;
  /** Integer. */
  "version-not-support"?: number;
  /** Integer. */
  "create-pdp-request"?: number;
  /** Integer. */
  "create-pdp-response"?: number;
  /** Integer. */
  "update-pdp-request"?: number;
  /** Integer. */
  "update-pdp-response"?: number;
  /** Integer. */
  "delete-pdp-request"?: number;
  /** Integer. */
  "delete-pdp-response"?: number;
  /** Integer. */
  "create-aa-pdp-request"?: number;
  /** Integer. */
  "create-aa-pdp-response"?: number;
  /** Integer. */
  "delete-aa-pdp-request"?: number;
  /** Integer. */
  "delete-aa-pdp-response"?: number;
  /** Integer. */
  "error-indication"?: number;
  /** Integer. */
  "pdu-notify-request"?: number;
  /** Integer. */
  "pdu-notify-response"?: number;
  /** Integer. */
  "pdu-notify-rej-request"?: number;
  /** Integer. */
  "pdu-notify-rej-response"?: number;
  /** Integer. */
  "support-ext-hdr-notify"?: number;
  /** Integer. */
  "send-route-request"?: number;
  /** Integer. */
  "send-route-response"?: number;
  /** Integer. */
  "failure-report-request"?: number;
  /** Integer. */
  "failure-report-response"?: number;
  /** Integer. */
  "note-ms-request"?: number;
  /** Integer. */
  "note-ms-response"?: number;
  /** Integer. */
  "identification-request"?: number;
  /** Integer. */
  "identification-response"?: number;
  /** Integer. */
  "sgsn-context-request"?: number;
  /** Integer. */
  "sgsn-context-response"?: number;
  /** Integer. */
  "sgsn-context-ack"?: number;
  /** Integer. */
  "fwd-relocation-request"?: number;
  /** Integer. */
  "fwd-relocation-response"?: number;
  /** Integer. */
  "fwd-relocation-complete"?: number;
  /** Integer. */
  "relocation-cancel-request"?: number;
  /** Integer. */
  "relocation-cancel-response"?: number;
  /** Integer. */
  "fwd-srns-context"?: number;
  /** Integer. */
  "fwd-reloc-complete-ack"?: number;
  /** Integer. */
  "fwd-srns-context-ack"?: number;
  /** Integer. */
  "ran-info"?: number;
  /** Integer. */
  "mbms-notify-request"?: number;
  /** Integer. */
  "mbms-notify-response"?: number;
  /** Integer. */
  "mbms-notify-rej-request"?: number;
  /** Integer. */
  "mbms-notify-rej-response"?: number;
  /** Integer. */
  "create-mbms-request"?: number;
  /** Integer. */
  "create-mbms-response"?: number;
  /** Integer. */
  "update-mbms-request"?: number;
  /** Integer. */
  "update-mbms-response"?: number;
  /** Integer. */
  "delete-mbms-request"?: number;
  /** Integer. */
  "delete-mbms-response"?: number;
  /** Integer. */
  "mbms-reg-request"?: number;
  /** Integer. */
  "mbms-reg-response"?: number;
  /** Integer. */
  "mbms-de-reg-request"?: number;
  /** Integer. */
  "mbms-de-reg-response"?: number;
  /** Integer. */
  "mbms-ses-start-request"?: number;
  /** Integer. */
  "mbms-ses-start-response"?: number;
  /** Integer. */
  "mbms-ses-stop-request"?: number;
  /** Integer. */
  "mbms-ses-stop-response"?: number;
  /** Integer. */
  "g-pdu"?: number;
  /** Integer. Until 7.2. */
  "echo-reponse"?: number;
}

/** A row of `firewall/interface-policy`, by `policyid`. */
export interface FirewallInterfacePolicy {
  /** Integer, 0 to 4294967295; default `0`. */
  policyid: number;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Text, up to 1023 characters. */
  comments?: string;
  /** Option; default `utm`. */
  logtraffic?: "all" | "utm" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `system/zone`, `system/sdwan/zone` and `system/interface`. */
  interface?: string;
  /** Table, by `name`. */
  srcaddr?: FirewallInterfacePolicySrcaddr[];
  /** Table, by `name`. */
  dstaddr?: FirewallInterfacePolicyDstaddr[];
  /** Table, by `name`. */
  service?: FirewallInterfacePolicyService[];
  /** Option; default `disable`. */
  "application-list-status"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 47 characters. Refers to `application/list`. */
  "application-list"?: string;
  /** Option; default `disable`. */
  "ips-sensor-status"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 47 characters. Refers to `ips/sensor`. */
  "ips-sensor"?: string;
  /** Option; default `disable`. */
  dsri?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "av-profile-status"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 47 characters. Refers to `antivirus/profile`. */
  "av-profile"?: string;
  /** Option; default `disable`. */
  "webfilter-profile-status"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 47 characters. Refers to `webfilter/profile`. */
  "webfilter-profile"?: string;
  /** Option; default `disable`. */
  "emailfilter-profile-status"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 47 characters. Refers to `emailfilter/profile`. */
  "emailfilter-profile"?: string;
  /** Option; default `disable`. */
  "dlp-profile-status"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 47 characters. Refers to `dlp/profile`. */
  "dlp-profile"?: string;
}

/** A row of `firewall/interface-policy6`, by `policyid`. */
export interface FirewallInterfacePolicy6 {
  /** Integer, 0 to 4294967295; default `0`. */
  policyid: number;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Text, up to 1023 characters. */
  comments?: string;
  /** Option; default `utm`. */
  logtraffic?: "all" | "utm" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `system/zone`, `system/sdwan/zone` and `system/interface`. */
  interface?: string;
  /** Table, by `name`. */
  srcaddr6?: FirewallInterfacePolicy6Srcaddr6[];
  /** Table, by `name`. */
  dstaddr6?: FirewallInterfacePolicy6Dstaddr6[];
  /** Table, by `name`. */
  service6?: FirewallInterfacePolicy6Service6[];
  /** Option; default `disable`. */
  "application-list-status"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 47 characters. Refers to `application/list`. */
  "application-list"?: string;
  /** Option; default `disable`. */
  "ips-sensor-status"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 47 characters. Refers to `ips/sensor`. */
  "ips-sensor"?: string;
  /** Option; default `disable`. */
  dsri?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "av-profile-status"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 47 characters. Refers to `antivirus/profile`. */
  "av-profile"?: string;
  /** Option; default `disable`. */
  "webfilter-profile-status"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 47 characters. Refers to `webfilter/profile`. */
  "webfilter-profile"?: string;
  /** Option; default `disable`. */
  "emailfilter-profile-status"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 47 characters. Refers to `emailfilter/profile`. */
  "emailfilter-profile"?: string;
  /** Option; default `disable`. */
  "dlp-profile-status"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 47 characters. Refers to `dlp/profile`. */
  "dlp-profile"?: string;
}

/** A row of `firewall/ippool`, by `name`. */
export interface FirewallIppool {
  /** Text, up to 79 characters. */
  name: string;
  /** Option; default `overload`. */
  type?: "overload" | "one-to-one" | "fixed-port-range" | "port-block-allocation" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  startip?: string;
  /** IPv4 address; default `0.0.0.0`. */
  endip?: string;
  /** Integer, 1024 to 65535; default `5117`. */
  startport?: number;
  /** Integer, 1024 to 65535; default `65533`. */
  endport?: number;
  /** IPv4 address; default `0.0.0.0`. */
  "source-startip"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "source-endip"?: string;
  /** Integer, 64 to 4096; default `128`. */
  "block-size"?: number;
  /** Integer, 32 to 60417; default `0`. */
  "port-per-user"?: number;
  /** Integer, 1 to 128; default `8`. */
  "num-blocks-per-user"?: number;
  /** Integer, 3 to 86400; default `30`. */
  "pba-timeout"?: number;
  /** Option; default `disable`. */
  "permit-any-host"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  "arp-reply"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  "arp-intf"?: string;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  "associated-interface"?: string;
  /** Text, up to 255 characters. */
  comments?: string;
  /** Option; default `disable`. */
  nat64?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  "add-nat64-route"?: "disable" | "enable" | UnknownValue;
  /** Option. `enable` until 7.4. */
  "subnet-broadcast-in-ippool"?: "disable" | "enable" | UnknownValue;
}

/** A row of `firewall/local-in-policy`, by `policyid`. */
export interface FirewallLocalInPolicy {
  /** Integer, 0 to 4294967295; default `0`. */
  policyid: number;
  /** UUID; default `00000000-0000-0000-0000-000000000000`. */
  uuid?: string;
  /** Option; default `disable`. */
  "ha-mgmt-intf-only"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `system/zone` and `system/interface`. */
  intf?: string;
  /** Table, by `name`. */
  srcaddr?: FirewallLocalInPolicySrcaddr[];
  /** Option; default `disable`. */
  "srcaddr-negate"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  dstaddr?: FirewallLocalInPolicyDstaddr[];
  /** Option; default `disable`. */
  "dstaddr-negate"?: "enable" | "disable" | UnknownValue;
  /** Option; default `deny`. */
  action?: "accept" | "deny" | UnknownValue;
  /** Table, by `name`. */
  service?: FirewallLocalInPolicyService[];
  /** Option; default `disable`. */
  "service-negate"?: "enable" | "disable" | UnknownValue;
  /**
   * Text, up to 35 characters. Refers to `firewall.schedule/onetime`, `firewall.schedule/recurring` and
   * `firewall.schedule/group`.
   */
  schedule?: string;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "virtual-patch"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 1023 characters. */
  comments?: string;
}

/** A row of `firewall/local-in-policy6`, by `policyid`. */
export interface FirewallLocalInPolicy6 {
  /** Integer, 0 to 4294967295; default `0`. */
  policyid: number;
  /** UUID; default `00000000-0000-0000-0000-000000000000`. */
  uuid?: string;
  /** Text, up to 35 characters. Refers to `system/zone` and `system/interface`. */
  intf?: string;
  /** Table, by `name`. */
  srcaddr?: FirewallLocalInPolicy6Srcaddr[];
  /** Option; default `disable`. */
  "srcaddr-negate"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  dstaddr?: FirewallLocalInPolicy6Dstaddr[];
  /** Option; default `disable`. */
  "dstaddr-negate"?: "enable" | "disable" | UnknownValue;
  /** Option; default `deny`. */
  action?: "accept" | "deny" | UnknownValue;
  /** Table, by `name`. */
  service?: FirewallLocalInPolicy6Service[];
  /** Option; default `disable`. */
  "service-negate"?: "enable" | "disable" | UnknownValue;
  /**
   * Text, up to 35 characters. Refers to `firewall.schedule/onetime`, `firewall.schedule/recurring` and
   * `firewall.schedule/group`.
   */
  schedule?: string;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "virtual-patch"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 1023 characters. */
  comments?: string;
}

/** A row of `firewall/multicast-policy`, by `id`. */
export interface FirewallMulticastPolicy {
  /** Integer, 0 to 4294967294; default `0`. */
  id: number;
  /** UUID; default `00000000-0000-0000-0000-000000000000`. */
  uuid?: string;
  /** Text, up to 35 characters. */
  name?: string;
  /** Text, up to 1023 characters. */
  comments?: string;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `system/interface`, `system/zone` and `system/sdwan/zone`. */
  srcintf?: string;
  /** Text, up to 35 characters. Refers to `system/interface`, `system/zone` and `system/sdwan/zone`. */
  dstintf?: string;
  /** Table, by `name`. */
  srcaddr?: FirewallMulticastPolicySrcaddr[];
  /** Table, by `name`. */
  dstaddr?: FirewallMulticastPolicyDstaddr[];
  /** Option; default `disable`. */
  snat?: "enable" | "disable" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  "snat-ip"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  dnat?: string;
  /** Option; default `accept`. */
  action?: "accept" | "deny" | UnknownValue;
  /** Integer, 0 to 255; default `0`. */
  protocol?: number;
  /** Integer, 0 to 65535; default `1`. */
  "start-port"?: number;
  /** Integer, 0 to 65535; default `65535`. */
  "end-port"?: number;
  /** Option; default `utm`. `all` and `utm` since 7.4. `enable` until 7.2. */
  logtraffic?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  "auto-asic-offload"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `firewall.shaper/traffic-shaper`. */
  "traffic-shaper"?: string;
}

/** A row of `firewall/multicast-policy6`, by `id`. */
export interface FirewallMulticastPolicy6 {
  /** Integer, 0 to 4294967294; default `0`. */
  id: number;
  /** UUID; default `00000000-0000-0000-0000-000000000000`. */
  uuid?: string;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. */
  name?: string;
  /** Text, up to 35 characters. Refers to `system/interface`, `system/zone` and `system/sdwan/zone`. */
  srcintf?: string;
  /** Text, up to 35 characters. Refers to `system/interface`, `system/zone` and `system/sdwan/zone`. */
  dstintf?: string;
  /** Table, by `name`. */
  srcaddr?: FirewallMulticastPolicy6Srcaddr[];
  /** Table, by `name`. */
  dstaddr?: FirewallMulticastPolicy6Dstaddr[];
  /** Option; default `accept`. */
  action?: "accept" | "deny" | UnknownValue;
  /** Integer, 0 to 255; default `0`. */
  protocol?: number;
  /** Integer, 0 to 65535; default `1`. */
  "start-port"?: number;
  /** Integer, 0 to 65535; default `65535`. */
  "end-port"?: number;
  /** Option; default `utm`. `all` and `utm` since 7.4. `enable` until 7.2. */
  logtraffic?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  "auto-asic-offload"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 1023 characters. */
  comments?: string;
}

/** A row of `firewall/policy`, by `policyid`. */
export interface FirewallPolicy {
  /** Integer, 0 to 4294967294; default `0`. */
  policyid: number;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. */
  name?: string;
  /** UUID; default `00000000-0000-0000-0000-000000000000`. */
  uuid?: string;
  /** Table, by `name`. */
  srcintf?: FirewallPolicySrcintf[];
  /** Table, by `name`. */
  dstintf?: FirewallPolicyDstintf[];
  /** Option; default `deny`. */
  action?: "accept" | "deny" | "ipsec" | UnknownValue;
  /** Option; default `disable`. */
  nat64?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  nat46?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "ztna-status"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "ztna-device-ownership"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  srcaddr?: FirewallPolicySrcaddr[];
  /** Table, by `name`. */
  dstaddr?: FirewallPolicyDstaddr[];
  /** Table, by `name`. */
  srcaddr6?: FirewallPolicySrcaddr6[];
  /** Table, by `name`. */
  dstaddr6?: FirewallPolicyDstaddr6[];
  /** Table, by `name`. */
  "ztna-ems-tag"?: FirewallPolicyZtnaEmsTag[];
  /** Option; default `or`. */
  "ztna-tags-match-logic"?: "or" | "and" | UnknownValue;
  /** Table, by `name`. */
  "ztna-geo-tag"?: FirewallPolicyZtnaGeoTag[];
  /** Option; default `disable`. */
  "internet-service"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  "internet-service-name"?: FirewallPolicyInternetServiceName[];
  /** Table, by `name`. */
  "internet-service-group"?: FirewallPolicyInternetServiceGroup[];
  /** Table, by `name`. */
  "internet-service-custom"?: FirewallPolicyInternetServiceCustom[];
  /** Table, by `name`. */
  "network-service-dynamic"?: FirewallPolicyNetworkServiceDynamic[];
  /** Table, by `name`. */
  "internet-service-custom-group"?: FirewallPolicyInternetServiceCustomGroup[];
  /** Option; default `disable`. */
  "internet-service-src"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  "internet-service-src-name"?: FirewallPolicyInternetServiceSrcName[];
  /** Table, by `name`. */
  "internet-service-src-group"?: FirewallPolicyInternetServiceSrcGroup[];
  /** Table, by `name`. */
  "internet-service-src-custom"?: FirewallPolicyInternetServiceSrcCustom[];
  /** Table, by `name`. */
  "network-service-src-dynamic"?: FirewallPolicyNetworkServiceSrcDynamic[];
  /** Table, by `name`. */
  "internet-service-src-custom-group"?: FirewallPolicyInternetServiceSrcCustomGroup[];
  /** Integer, 0 to 4294967295; default `0`. Refers to `firewall/internet-service-reputation`. */
  "reputation-minimum"?: number;
  /** Option; default `destination`. */
  "reputation-direction"?: "source" | "destination" | UnknownValue;
  /** Table, by `id`. */
  "src-vendor-mac"?: FirewallPolicySrcVendorMac[];
  /** Option; default `disable`. */
  "internet-service6"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  "internet-service6-name"?: FirewallPolicyInternetService6Name[];
  /** Table, by `name`. */
  "internet-service6-group"?: FirewallPolicyInternetService6Group[];
  /** Table, by `name`. */
  "internet-service6-custom"?: FirewallPolicyInternetService6Custom[];
  /** Table, by `name`. */
  "internet-service6-custom-group"?: FirewallPolicyInternetService6CustomGroup[];
  /** Option; default `disable`. */
  "internet-service6-src"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  "internet-service6-src-name"?: FirewallPolicyInternetService6SrcName[];
  /** Table, by `name`. */
  "internet-service6-src-group"?: FirewallPolicyInternetService6SrcGroup[];
  /** Table, by `name`. */
  "internet-service6-src-custom"?: FirewallPolicyInternetService6SrcCustom[];
  /** Table, by `name`. */
  "internet-service6-src-custom-group"?: FirewallPolicyInternetService6SrcCustomGroup[];
  /** Integer, 0 to 4294967295; default `0`. Refers to `firewall/internet-service-reputation`. */
  "reputation-minimum6"?: number;
  /** Option; default `destination`. */
  "reputation-direction6"?: "source" | "destination" | UnknownValue;
  /** Option; default `disable`. */
  "rtp-nat"?: "disable" | "enable" | UnknownValue;
  /** Table, by `name`. */
  "rtp-addr"?: FirewallPolicyRtpAddr[];
  /** Option; default `disable`. */
  "send-deny-packet"?: "disable" | "enable" | UnknownValue;
  /** Option; default `check-all`. */
  "firewall-session-dirty"?: "check-all" | "check-new" | UnknownValue;
  /**
   * Text, up to 35 characters. Refers to `firewall.schedule/onetime`, `firewall.schedule/recurring` and
   * `firewall.schedule/group`.
   */
  schedule?: string;
  /** Option; default `disable`. */
  "schedule-timeout"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "policy-expiry"?: "enable" | "disable" | UnknownValue;
  /** Date and time; default `0000-00-00 00:00:00`. */
  "policy-expiry-date"?: string;
  /** Text. */
  "policy-expiry-date-utc"?: string;
  /** Table, by `name`. */
  service?: FirewallPolicyService[];
  /** Text. */
  "tos-mask"?: string;
  /** Text. */
  tos?: string;
  /** Option; default `disable`. */
  "tos-negate"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "anti-replay"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "tcp-session-without-syn"?: "all" | "data-only" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "geoip-anycast"?: "enable" | "disable" | UnknownValue;
  /** Option; default `physical-location`. */
  "geoip-match"?: "physical-location" | "registered-location" | UnknownValue;
  /** Option; default `disable`. */
  "dynamic-shaping"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "passive-wan-health-measurement"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "utm-status"?: "enable" | "disable" | UnknownValue;
  /** Option; default `flow`. */
  "inspection-mode"?: "proxy" | "flow" | UnknownValue;
  /** Option; default `disable`. `legacy` since 7.6. */
  "http-policy-redirect"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "ssh-policy-redirect"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "ztna-policy-redirect"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 63 characters. Refers to `web-proxy/profile`. */
  "webproxy-profile"?: string;
  /** Option; default `single`. */
  "profile-type"?: "single" | "group" | UnknownValue;
  /** Text, up to 47 characters. Refers to `firewall/profile-group`. */
  "profile-group"?: string;
  /** Text, up to 47 characters; default `default`. Refers to `firewall/profile-protocol-options`. */
  "profile-protocol-options"?: string;
  /** Text, up to 47 characters; default `no-inspection`. Refers to `firewall/ssl-ssh-profile`. */
  "ssl-ssh-profile"?: string;
  /** Text, up to 47 characters. Refers to `antivirus/profile`. */
  "av-profile"?: string;
  /** Text, up to 47 characters. Refers to `webfilter/profile`. */
  "webfilter-profile"?: string;
  /** Text, up to 47 characters. Refers to `dnsfilter/profile`. */
  "dnsfilter-profile"?: string;
  /** Text, up to 47 characters. Refers to `emailfilter/profile`. */
  "emailfilter-profile"?: string;
  /** Text, up to 47 characters. Refers to `dlp/profile`. */
  "dlp-profile"?: string;
  /** Text, up to 47 characters. Refers to `file-filter/profile`. */
  "file-filter-profile"?: string;
  /** Text, up to 47 characters. Refers to `ips/sensor`. */
  "ips-sensor"?: string;
  /** Text, up to 47 characters. Refers to `application/list`. */
  "application-list"?: string;
  /** Text, up to 47 characters. Refers to `voip/profile`. */
  "voip-profile"?: string;
  /** Text, up to 47 characters. Refers to `sctp-filter/profile`. */
  "sctp-filter-profile"?: string;
  /** Text, up to 47 characters. Refers to `icap/profile`. */
  "icap-profile"?: string;
  /** Text, up to 47 characters. Refers to `videofilter/profile`. */
  "videofilter-profile"?: string;
  /** Text, up to 47 characters. Refers to `waf/profile`. */
  "waf-profile"?: string;
  /** Text, up to 47 characters. Refers to `ssh-filter/profile`. */
  "ssh-filter-profile"?: string;
  /** Option; default `utm`. */
  logtraffic?: "all" | "utm" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "logtraffic-start"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "capture-packet"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "auto-asic-offload"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  wanopt?: "enable" | "disable" | UnknownValue;
  /** Option; default `active`. */
  "wanopt-detection"?: "active" | "passive" | "off" | UnknownValue;
  /** Option; default `default`. */
  "wanopt-passive-opt"?: "default" | "transparent" | "non-transparent" | UnknownValue;
  /** Text, up to 35 characters. Refers to `wanopt/profile`. */
  "wanopt-profile"?: string;
  /** Text, up to 35 characters. Refers to `wanopt/peer`. */
  "wanopt-peer"?: string;
  /** Option; default `disable`. */
  webcache?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "webcache-https"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 63 characters. Refers to `web-proxy/forward-server` and `web-proxy/forward-server-group`. */
  "webproxy-forward-server"?: string;
  /** Text, up to 35 characters. Refers to `firewall.shaper/traffic-shaper`. */
  "traffic-shaper"?: string;
  /** Text, up to 35 characters. Refers to `firewall.shaper/traffic-shaper`. */
  "traffic-shaper-reverse"?: string;
  /** Text, up to 35 characters. Refers to `firewall.shaper/per-ip-shaper`. */
  "per-ip-shaper"?: string;
  /** Option; default `disable`. */
  nat?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "permit-any-host"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "permit-stun-host"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  fixedport?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  ippool?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  poolname?: FirewallPolicyPoolname[];
  /** Table, by `name`. */
  poolname6?: FirewallPolicyPoolname6[];
  /** Text. */
  "session-ttl"?: string;
  /** Integer, 0 to 7; default `255`. */
  "vlan-cos-fwd"?: number;
  /** Integer, 0 to 7; default `255`. */
  "vlan-cos-rev"?: number;
  /** Option; default `disable`. */
  inbound?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  outbound?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  natinbound?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  natoutbound?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  fec?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  wccp?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  ntlm?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "ntlm-guest"?: "enable" | "disable" | UnknownValue;
  /** Table, by `user-agent-string`. */
  "ntlm-enabled-browsers"?: FirewallPolicyNtlmEnabledBrowsers[];
  /** Text, up to 35 characters. Refers to `user/fsso`. */
  "fsso-agent-for-ntlm"?: string;
  /** Table, by `name`. */
  groups?: FirewallPolicyGroups[];
  /** Table, by `name`. */
  users?: FirewallPolicyUsers[];
  /** Table, by `name`. */
  "fsso-groups"?: FirewallPolicyFssoGroups[];
  /** Option; default `disable`. */
  "auth-path"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  disclaimer?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "email-collect"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `vpn.ipsec/phase1` and `vpn.ipsec/manualkey`. */
  vpntunnel?: string;
  /** IPv4 network with its mask; default `0.0.0.0 0.0.0.0`. */
  natip?: string;
  /** Option; default `enable`. */
  "match-vip"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "match-vip-only"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "diffserv-copy"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "diffserv-forward"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "diffserv-reverse"?: "enable" | "disable" | UnknownValue;
  /** Text. */
  "diffservcode-forward"?: string;
  /** Text. */
  "diffservcode-rev"?: string;
  /** Integer, 0 to 65535; default `0`. */
  "tcp-mss-sender"?: number;
  /** Integer, 0 to 65535; default `0`. */
  "tcp-mss-receiver"?: number;
  /** Text, up to 1023 characters. */
  comments?: string;
  /** Text, up to 35 characters. Refers to `vpn.certificate/local`. */
  "auth-cert"?: string;
  /** Text, up to 63 characters. */
  "auth-redirect-addr"?: string;
  /** Text, up to 1023 characters. */
  "redirect-url"?: string;
  /** Text, up to 35 characters. Refers to `firewall/identity-based-route`. */
  "identity-based-route"?: string;
  /** Option; default `disable`. */
  "block-notification"?: "enable" | "disable" | UnknownValue;
  /** Table, by `field-id`. */
  "custom-log-fields"?: FirewallPolicyCustomLogFields[];
  /** Text, up to 35 characters. Refers to `system/replacemsg-group`. */
  "replacemsg-override-group"?: string;
  /** Option; default `disable`. */
  "srcaddr-negate"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "srcaddr6-negate"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "dstaddr-negate"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "dstaddr6-negate"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "service-negate"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "internet-service-negate"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "internet-service-src-negate"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "internet-service6-negate"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "internet-service6-src-negate"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "timeout-send-rst"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "captive-portal-exempt"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `firewall/decrypted-traffic-mirror`. */
  "decrypted-traffic-mirror"?: string;
  /** Option; default `disable`. */
  dsri?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "radius-mac-auth-bypass"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "delay-tcp-npu-session"?: "enable" | "disable" | UnknownValue;
  /** Text. */
  "vlan-filter"?: string;
  /** Option; default `disable`. */
  "sgt-check"?: "enable" | "disable" | UnknownValue;
  /** Table, by `id`. */
  sgt?: FirewallPolicySgt[];
  /** Option. */
  "np-acceleration"?: "enable" | "disable" | UnknownValue;
  /** Text. Refers to `firewall/gtp`. */
  "gtp-profile"?: string;
  /** Text. Refers to `firewall/pfcp`. */
  "pfcp-profile"?: string;
  /** Text, up to 35 characters. Until 7.4. */
  "cifs-profile"?: string;
}

/** A row of `firewall/profile-group`, by `name`. */
export interface FirewallProfileGroup {
  /** Text, up to 47 characters. */
  name: string;
  /** Text, up to 47 characters; default `default`. Refers to `firewall/profile-protocol-options`. */
  "profile-protocol-options"?: string;
  /** Text, up to 47 characters; default `certificate-inspection`. Refers to `firewall/ssl-ssh-profile`. */
  "ssl-ssh-profile"?: string;
  /** Text, up to 47 characters. Refers to `antivirus/profile`. */
  "av-profile"?: string;
  /** Text, up to 47 characters. Refers to `webfilter/profile`. */
  "webfilter-profile"?: string;
  /** Text, up to 47 characters. Refers to `dnsfilter/profile`. */
  "dnsfilter-profile"?: string;
  /** Text, up to 47 characters. Refers to `emailfilter/profile`. */
  "emailfilter-profile"?: string;
  /** Text, up to 47 characters. Refers to `dlp/profile`. */
  "dlp-profile"?: string;
  /** Text, up to 47 characters. Refers to `file-filter/profile`. */
  "file-filter-profile"?: string;
  /** Text, up to 47 characters. Refers to `ips/sensor`. */
  "ips-sensor"?: string;
  /** Text, up to 47 characters. Refers to `application/list`. */
  "application-list"?: string;
  /** Text, up to 47 characters. Refers to `voip/profile`. */
  "voip-profile"?: string;
  /** Text, up to 47 characters. Refers to `sctp-filter/profile`. */
  "sctp-filter-profile"?: string;
  /** Text, up to 47 characters. Refers to `icap/profile`. */
  "icap-profile"?: string;
  /** Text, up to 47 characters. Refers to `videofilter/profile`. */
  "videofilter-profile"?: string;
  /** Text, up to 47 characters. Refers to `waf/profile`. */
  "waf-profile"?: string;
  /** Text, up to 47 characters. Refers to `ssh-filter/profile`. */
  "ssh-filter-profile"?: string;
  /** Text, up to 35 characters. Until 7.4. */
  "cifs-profile"?: string;
}

/** A row of `firewall/proxy-policy`, by `policyid`. */
export interface FirewallProxyPolicy {
  /** UUID; default `00000000-0000-0000-0000-000000000000`. */
  uuid?: string;
  /** Integer, 0 to 4294967295; default `0`. */
  policyid: number;
  /** Text, up to 35 characters. */
  name?: string;
  /** Option. `ztna-proxy` since 7.6. */
  proxy?: "explicit-web" | "transparent-web" | "ftp" | "ssh" | "ssh-tunnel" | "access-proxy" | "wanopt" | UnknownValue;
  /** Table, by `name`. */
  "access-proxy"?: FirewallProxyPolicyAccessProxy[];
  /** Table, by `name`. */
  "access-proxy6"?: FirewallProxyPolicyAccessProxy6[];
  /** Table, by `name`. */
  srcintf?: FirewallProxyPolicySrcintf[];
  /** Table, by `name`. */
  dstintf?: FirewallProxyPolicyDstintf[];
  /** Table, by `name`. */
  srcaddr?: FirewallProxyPolicySrcaddr[];
  /** Table, by `name`. */
  poolname?: FirewallProxyPolicyPoolname[];
  /** Table, by `name`. */
  dstaddr?: FirewallProxyPolicyDstaddr[];
  /** Table, by `name`. */
  "ztna-ems-tag"?: FirewallProxyPolicyZtnaEmsTag[];
  /** Option; default `or`. */
  "ztna-tags-match-logic"?: "or" | "and" | UnknownValue;
  /** Option; default `disable`. */
  "device-ownership"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "internet-service"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "internet-service-negate"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  "internet-service-name"?: FirewallProxyPolicyInternetServiceName[];
  /** Table, by `name`. */
  "internet-service-group"?: FirewallProxyPolicyInternetServiceGroup[];
  /** Table, by `name`. */
  "internet-service-custom"?: FirewallProxyPolicyInternetServiceCustom[];
  /** Table, by `name`. */
  "internet-service-custom-group"?: FirewallProxyPolicyInternetServiceCustomGroup[];
  /** Option; default `disable`. */
  "internet-service6"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "internet-service6-negate"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  "internet-service6-name"?: FirewallProxyPolicyInternetService6Name[];
  /** Table, by `name`. */
  "internet-service6-group"?: FirewallProxyPolicyInternetService6Group[];
  /** Table, by `name`. */
  "internet-service6-custom"?: FirewallProxyPolicyInternetService6Custom[];
  /** Table, by `name`. */
  "internet-service6-custom-group"?: FirewallProxyPolicyInternetService6CustomGroup[];
  /** Table, by `name`. */
  service?: FirewallProxyPolicyService[];
  /** Option; default `disable`. */
  "srcaddr-negate"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "dstaddr-negate"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "service-negate"?: "enable" | "disable" | UnknownValue;
  /** Option; default `deny`. `isolate` since 7.6. */
  action?: "accept" | "deny" | "redirect" | UnknownValue;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /**
   * Text, up to 35 characters. Refers to `firewall.schedule/onetime`, `firewall.schedule/recurring` and
   * `firewall.schedule/group`.
   */
  schedule?: string;
  /** Option; default `utm`. */
  logtraffic?: "all" | "utm" | "disable" | UnknownValue;
  /** Integer, 300 to 2764800; default `0`. */
  "session-ttl"?: number;
  /** Table, by `name`. */
  srcaddr6?: FirewallProxyPolicySrcaddr6[];
  /** Table, by `name`. */
  dstaddr6?: FirewallProxyPolicyDstaddr6[];
  /** Table, by `name`. */
  groups?: FirewallProxyPolicyGroups[];
  /** Table, by `name`. */
  users?: FirewallProxyPolicyUsers[];
  /** Option; default `disable`. */
  "http-tunnel-auth"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "ssh-policy-redirect"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 63 characters. Refers to `web-proxy/forward-server` and `web-proxy/forward-server-group`. */
  "webproxy-forward-server"?: string;
  /** Text, up to 63 characters. Refers to `web-proxy/profile`. */
  "webproxy-profile"?: string;
  /** Option; default `disable`. */
  transparent?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  webcache?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "webcache-https"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  disclaimer?: "disable" | "domain" | "policy" | "user" | UnknownValue;
  /** Option; default `disable`. */
  "utm-status"?: "enable" | "disable" | UnknownValue;
  /** Option; default `single`. */
  "profile-type"?: "single" | "group" | UnknownValue;
  /** Text, up to 47 characters. Refers to `firewall/profile-group`. */
  "profile-group"?: string;
  /** Text, up to 47 characters; default `default`. Refers to `firewall/profile-protocol-options`. */
  "profile-protocol-options"?: string;
  /** Text, up to 47 characters; default `no-inspection`. Refers to `firewall/ssl-ssh-profile`. */
  "ssl-ssh-profile"?: string;
  /** Text, up to 47 characters. Refers to `antivirus/profile`. */
  "av-profile"?: string;
  /** Text, up to 47 characters. Refers to `webfilter/profile`. */
  "webfilter-profile"?: string;
  /** Text, up to 47 characters. Refers to `emailfilter/profile`. */
  "emailfilter-profile"?: string;
  /** Text, up to 47 characters. Refers to `dlp/profile`. */
  "dlp-profile"?: string;
  /** Text, up to 47 characters. Refers to `file-filter/profile`. */
  "file-filter-profile"?: string;
  /** Text, up to 47 characters. Refers to `ips/sensor`. */
  "ips-sensor"?: string;
  /** Text, up to 47 characters. Refers to `application/list`. */
  "application-list"?: string;
  /** Text, up to 47 characters. Refers to `sctp-filter/profile`. */
  "sctp-filter-profile"?: string;
  /** Text, up to 47 characters. Refers to `icap/profile`. */
  "icap-profile"?: string;
  /** Text, up to 47 characters. Refers to `videofilter/profile`. */
  "videofilter-profile"?: string;
  /** Text, up to 47 characters. Refers to `waf/profile`. */
  "waf-profile"?: string;
  /** Text, up to 47 characters. Refers to `ssh-filter/profile`. */
  "ssh-filter-profile"?: string;
  /** Text, up to 35 characters. Refers to `system/replacemsg-group`. */
  "replacemsg-override-group"?: string;
  /** Option; default `disable`. */
  "logtraffic-start"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 1023 characters. */
  comments?: string;
  /** Option; default `disable`. */
  "block-notification"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 1023 characters. */
  "redirect-url"?: string;
  /** Text, up to 35 characters. Refers to `firewall/decrypted-traffic-mirror`. */
  "decrypted-traffic-mirror"?: string;
  /** Text, up to 35 characters. Until 7.4. */
  "cifs-profile"?: string;
  /** Text, up to 35 characters. Refers to `voip/profile`. Until 7.2. */
  "voip-profile"?: string;
}

/** A row of `firewall/security-policy`, by `policyid`. */
export interface FirewallSecurityPolicy {
  /** UUID; default `00000000-0000-0000-0000-000000000000`. */
  uuid?: string;
  /** Integer, 0 to 4294967294; default `0`. */
  policyid: number;
  /** Text, up to 35 characters. */
  name?: string;
  /** Text, up to 1023 characters. */
  comments?: string;
  /** Table, by `name`. */
  srcintf?: FirewallSecurityPolicySrcintf[];
  /** Table, by `name`. */
  dstintf?: FirewallSecurityPolicyDstintf[];
  /** Table, by `name`. */
  srcaddr?: FirewallSecurityPolicySrcaddr[];
  /** Option; default `disable`. */
  "srcaddr-negate"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  dstaddr?: FirewallSecurityPolicyDstaddr[];
  /** Option; default `disable`. */
  "dstaddr-negate"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  srcaddr6?: FirewallSecurityPolicySrcaddr6[];
  /** Option; default `disable`. */
  "srcaddr6-negate"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  dstaddr6?: FirewallSecurityPolicyDstaddr6[];
  /** Option; default `disable`. */
  "dstaddr6-negate"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "internet-service"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  "internet-service-name"?: FirewallSecurityPolicyInternetServiceName[];
  /** Option; default `disable`. */
  "internet-service-negate"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  "internet-service-group"?: FirewallSecurityPolicyInternetServiceGroup[];
  /** Table, by `name`. */
  "internet-service-custom"?: FirewallSecurityPolicyInternetServiceCustom[];
  /** Table, by `name`. */
  "internet-service-custom-group"?: FirewallSecurityPolicyInternetServiceCustomGroup[];
  /** Option; default `disable`. */
  "internet-service-src"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  "internet-service-src-name"?: FirewallSecurityPolicyInternetServiceSrcName[];
  /** Option; default `disable`. */
  "internet-service-src-negate"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  "internet-service-src-group"?: FirewallSecurityPolicyInternetServiceSrcGroup[];
  /** Table, by `name`. */
  "internet-service-src-custom"?: FirewallSecurityPolicyInternetServiceSrcCustom[];
  /** Table, by `name`. */
  "internet-service-src-custom-group"?: FirewallSecurityPolicyInternetServiceSrcCustomGroup[];
  /** Option; default `disable`. */
  "internet-service6"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  "internet-service6-name"?: FirewallSecurityPolicyInternetService6Name[];
  /** Option; default `disable`. */
  "internet-service6-negate"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  "internet-service6-group"?: FirewallSecurityPolicyInternetService6Group[];
  /** Table, by `name`. */
  "internet-service6-custom"?: FirewallSecurityPolicyInternetService6Custom[];
  /** Table, by `name`. */
  "internet-service6-custom-group"?: FirewallSecurityPolicyInternetService6CustomGroup[];
  /** Option; default `disable`. */
  "internet-service6-src"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  "internet-service6-src-name"?: FirewallSecurityPolicyInternetService6SrcName[];
  /** Option; default `disable`. */
  "internet-service6-src-negate"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  "internet-service6-src-group"?: FirewallSecurityPolicyInternetService6SrcGroup[];
  /** Table, by `name`. */
  "internet-service6-src-custom"?: FirewallSecurityPolicyInternetService6SrcCustom[];
  /** Table, by `name`. */
  "internet-service6-src-custom-group"?: FirewallSecurityPolicyInternetService6SrcCustomGroup[];
  /** Option; default `enable`. */
  "enforce-default-app-port"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  service?: FirewallSecurityPolicyService[];
  /** Option; default `disable`. */
  "service-negate"?: "enable" | "disable" | UnknownValue;
  /** Option; default `deny`. */
  action?: "accept" | "deny" | UnknownValue;
  /** Option; default `disable`. */
  "send-deny-packet"?: "disable" | "enable" | UnknownValue;
  /**
   * Text, up to 35 characters. Refers to `firewall.schedule/onetime`, `firewall.schedule/recurring` and
   * `firewall.schedule/group`.
   */
  schedule?: string;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `utm`. */
  logtraffic?: "all" | "utm" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "learning-mode"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  nat46?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  nat64?: "enable" | "disable" | UnknownValue;
  /** Option; default `single`. */
  "profile-type"?: "single" | "group" | UnknownValue;
  /** Text, up to 47 characters. Refers to `firewall/profile-group`. */
  "profile-group"?: string;
  /** Text, up to 47 characters; default `default`. Refers to `firewall/profile-protocol-options`. */
  "profile-protocol-options"?: string;
  /** Text, up to 47 characters; default `no-inspection`. Refers to `firewall/ssl-ssh-profile`. */
  "ssl-ssh-profile"?: string;
  /** Text, up to 47 characters. Refers to `antivirus/profile`. */
  "av-profile"?: string;
  /** Text, up to 47 characters. Refers to `webfilter/profile`. */
  "webfilter-profile"?: string;
  /** Text, up to 47 characters. Refers to `dnsfilter/profile`. */
  "dnsfilter-profile"?: string;
  /** Text, up to 47 characters. Refers to `emailfilter/profile`. */
  "emailfilter-profile"?: string;
  /** Text, up to 47 characters. Refers to `dlp/profile`. */
  "dlp-profile"?: string;
  /** Text, up to 47 characters. Refers to `file-filter/profile`. */
  "file-filter-profile"?: string;
  /** Text, up to 47 characters. Refers to `ips/sensor`. */
  "ips-sensor"?: string;
  /** Text, up to 47 characters. Refers to `application/list`. */
  "application-list"?: string;
  /** Text, up to 47 characters. Refers to `voip/profile`. */
  "voip-profile"?: string;
  /** Text, up to 47 characters. Refers to `sctp-filter/profile`. */
  "sctp-filter-profile"?: string;
  /** Text, up to 47 characters. Refers to `icap/profile`. */
  "icap-profile"?: string;
  /** Text, up to 47 characters. Refers to `videofilter/profile`. */
  "videofilter-profile"?: string;
  /** Text, up to 47 characters. Refers to `ssh-filter/profile`. */
  "ssh-filter-profile"?: string;
  /** Table, by `id`. */
  application?: FirewallSecurityPolicyApplication[];
  /** Table, by `id`. */
  "app-category"?: FirewallSecurityPolicyAppCategory[];
  /** Text, several separated by blanks. */
  "url-category"?: string;
  /** Table, by `name`. */
  "app-group"?: FirewallSecurityPolicyAppGroup[];
  /** Table, by `name`. */
  groups?: FirewallSecurityPolicyGroups[];
  /** Table, by `name`. */
  users?: FirewallSecurityPolicyUsers[];
  /** Table, by `name`. */
  "fsso-groups"?: FirewallSecurityPolicyFssoGroups[];
  /** Text, up to 35 characters. Until 7.4. */
  "cifs-profile"?: string;
}

/** A row of `firewall/shaping-policy`, by `id`. */
export interface FirewallShapingPolicy {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** UUID; default `00000000-0000-0000-0000-000000000000`. */
  uuid?: string;
  /** Text, up to 35 characters. */
  name?: string;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `4`. */
  "ip-version"?: "4" | "6" | UnknownValue;
  /** Table, by `name`. */
  srcaddr?: FirewallShapingPolicySrcaddr[];
  /** Table, by `name`. */
  dstaddr?: FirewallShapingPolicyDstaddr[];
  /** Table, by `name`. */
  srcaddr6?: FirewallShapingPolicySrcaddr6[];
  /** Table, by `name`. */
  dstaddr6?: FirewallShapingPolicyDstaddr6[];
  /** Option; default `disable`. */
  "internet-service"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  "internet-service-name"?: FirewallShapingPolicyInternetServiceName[];
  /** Table, by `name`. */
  "internet-service-group"?: FirewallShapingPolicyInternetServiceGroup[];
  /** Table, by `name`. */
  "internet-service-custom"?: FirewallShapingPolicyInternetServiceCustom[];
  /** Table, by `name`. */
  "internet-service-custom-group"?: FirewallShapingPolicyInternetServiceCustomGroup[];
  /** Option; default `disable`. */
  "internet-service-src"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  "internet-service-src-name"?: FirewallShapingPolicyInternetServiceSrcName[];
  /** Table, by `name`. */
  "internet-service-src-group"?: FirewallShapingPolicyInternetServiceSrcGroup[];
  /** Table, by `name`. */
  "internet-service-src-custom"?: FirewallShapingPolicyInternetServiceSrcCustom[];
  /** Table, by `name`. */
  "internet-service-src-custom-group"?: FirewallShapingPolicyInternetServiceSrcCustomGroup[];
  /** Table, by `name`. */
  service?: FirewallShapingPolicyService[];
  /**
   * Text, up to 35 characters. Refers to `firewall.schedule/onetime`, `firewall.schedule/recurring` and
   * `firewall.schedule/group`.
   */
  schedule?: string;
  /** Table, by `name`. */
  users?: FirewallShapingPolicyUsers[];
  /** Table, by `name`. */
  groups?: FirewallShapingPolicyGroups[];
  /** Table, by `id`. */
  application?: FirewallShapingPolicyApplication[];
  /** Table, by `id`. */
  "app-category"?: FirewallShapingPolicyAppCategory[];
  /** Table, by `name`. */
  "app-group"?: FirewallShapingPolicyAppGroup[];
  /** Table, by `id`. */
  "url-category"?: FirewallShapingPolicyUrlCategory[];
  /** Table, by `name`. */
  srcintf?: FirewallShapingPolicySrcintf[];
  /** Table, by `name`. */
  dstintf?: FirewallShapingPolicyDstintf[];
  /** Text. */
  "tos-mask"?: string;
  /** Text. */
  tos?: string;
  /** Option; default `disable`. */
  "tos-negate"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `firewall.shaper/traffic-shaper`. */
  "traffic-shaper"?: string;
  /** Text, up to 35 characters. Refers to `firewall.shaper/traffic-shaper`. */
  "traffic-shaper-reverse"?: string;
  /** Text, up to 35 characters. Refers to `firewall.shaper/per-ip-shaper`. */
  "per-ip-shaper"?: string;
  /** Integer, 0 to 4294967295; default `0`. Refers to `firewall/traffic-class`. */
  "class-id"?: number;
  /** Option; default `disable`. */
  "diffserv-forward"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "diffserv-reverse"?: "enable" | "disable" | UnknownValue;
  /** Text. */
  "diffservcode-forward"?: string;
  /** Text. */
  "diffservcode-rev"?: string;
}

/** A row of `firewall/sniffer`, by `id`. */
export interface FirewallSniffer {
  /** Integer, 0 to 9999; default `0`. */
  id: number;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `utm`. */
  logtraffic?: "all" | "utm" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  ipv6?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "non-ip"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `system/interface`. */
  interface?: string;
  /** Text, up to 63 characters. */
  host?: string;
  /** Text, up to 63 characters. */
  port?: string;
  /** Text, up to 63 characters. */
  protocol?: string;
  /** Text, up to 63 characters. */
  vlan?: string;
  /** Option; default `disable`. */
  "application-list-status"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 47 characters. Refers to `application/list`. */
  "application-list"?: string;
  /** Option; default `disable`. */
  "ips-sensor-status"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 47 characters. Refers to `ips/sensor`. */
  "ips-sensor"?: string;
  /** Option; default `disable`. */
  dsri?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "av-profile-status"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 47 characters. Refers to `antivirus/profile`. */
  "av-profile"?: string;
  /** Option; default `disable`. */
  "webfilter-profile-status"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 47 characters. Refers to `webfilter/profile`. */
  "webfilter-profile"?: string;
  /** Option; default `disable`. */
  "emailfilter-profile-status"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 47 characters. Refers to `emailfilter/profile`. */
  "emailfilter-profile"?: string;
  /** Option; default `disable`. */
  "dlp-profile-status"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 47 characters. Refers to `dlp/profile`. */
  "dlp-profile"?: string;
  /** Option; default `disable`. */
  "ip-threatfeed-status"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  "ip-threatfeed"?: FirewallSnifferIpThreatfeed[];
  /** Option; default `disable`. */
  "file-filter-profile-status"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 47 characters. Refers to `file-filter/profile`. */
  "file-filter-profile"?: string;
  /** Option; default `disable`. */
  "ips-dos-status"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  anomaly?: FirewallSnifferAnomaly[];
}

/** A row of `firewall/ssl-server`, by `name`. */
export interface FirewallSslServer {
  /** Text, up to 35 characters. */
  name: string;
  /** IPv4 address; default `0.0.0.0`. */
  ip?: string;
  /** Integer, 1 to 65535; default `443`. */
  port?: number;
  /** Option; default `full`. */
  "ssl-mode"?: "half" | "full" | UnknownValue;
  /** Option; default `enable`. */
  "add-header-x-forwarded-proto"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 65535; default `80`. */
  "mapped-port"?: number;
  /** Text. Refers to `vpn.certificate/local`. */
  "ssl-cert"?: string;
  /** Option; default `2048`. */
  "ssl-dh-bits"?: "768" | "1024" | "1536" | "2048" | UnknownValue;
  /** Option; default `high`. */
  "ssl-algorithm"?: "high" | "medium" | "low" | UnknownValue;
  /** Option; default `allow`. */
  "ssl-client-renegotiation"?: "allow" | "deny" | "secure" | UnknownValue;
  /** Option; default `tls-1.1`. */
  "ssl-min-version"?: "tls-1.0" | "tls-1.1" | "tls-1.2" | "tls-1.3" | UnknownValue;
  /** Option; default `tls-1.3`. */
  "ssl-max-version"?: "tls-1.0" | "tls-1.1" | "tls-1.2" | "tls-1.3" | UnknownValue;
  /** Option; default `enable`. */
  "ssl-send-empty-frags"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "url-rewrite"?: "enable" | "disable" | UnknownValue;
}

/** A row of `firewall/ssl-ssh-profile`, by `name`. */
export interface FirewallSslSshProfile {
  /** Text, up to 47 characters. */
  name: string;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Group of fields. */
  ssl?: FirewallSslSshProfileSsl;
  /** Group of fields. */
  https?: FirewallSslSshProfileHttps;
  /** Group of fields. */
  ftps?: FirewallSslSshProfileFtps;
  /** Group of fields. */
  imaps?: FirewallSslSshProfileImaps;
  /** Group of fields. */
  pop3s?: FirewallSslSshProfilePop3s;
  /** Group of fields. */
  smtps?: FirewallSslSshProfileSmtps;
  /** Group of fields. */
  ssh?: FirewallSslSshProfileSsh;
  /** Group of fields. */
  dot?: FirewallSslSshProfileDot;
  /** Option; default `disable`. */
  allowlist?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "block-blocklisted-certificates"?: "disable" | "enable" | UnknownValue;
  /** Table, by `id`. */
  "ssl-exempt"?: FirewallSslSshProfileSslExempt[];
  /** Option; default `re-sign`. */
  "server-cert-mode"?: "re-sign" | "replace" | UnknownValue;
  /** Option; default `disable`. */
  "use-ssl-server"?: "disable" | "enable" | UnknownValue;
  /**
   * Text, up to 35 characters; default `Fortinet_CA_SSL`. Refers to `vpn.certificate/local` and
   * `vpn.certificate/hsm-local`.
   */
  caname?: string;
  /**
   * Text, up to 35 characters; default `Fortinet_CA_Untrusted`. Refers to `vpn.certificate/local` and
   * `vpn.certificate/hsm-local`.
   */
  "untrusted-caname"?: string;
  /** Table, by `name`. */
  "server-cert"?: FirewallSslSshProfileServerCert[];
  /** Table, by `id`. */
  "ssl-server"?: FirewallSslSshProfileSslServer[];
  /** Option; default `enable`. */
  "ssl-exemption-ip-rating"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "ssl-exemption-log"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  "ssl-anomaly-log"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  "ssl-negotiation-log"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "ssl-server-cert-log"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "ssl-handshake-log"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "rpc-over-https"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "mapi-over-https"?: "enable" | "disable" | UnknownValue;
  /** Option; default `all`. */
  "supported-alpn"?: "http1-1" | "http2" | "all" | "none" | UnknownValue;
}

/** Group of fields. */
export interface FirewallSslSshProfileSsl {
  /** Option; default `disable`. */
  "inspect-all"?: "disable" | "certificate-inspection" | "deep-inspection" | UnknownValue;
  /** Option; default `bypass`. */
  "client-certificate"?: "bypass" | "inspect" | "block" | UnknownValue;
  /** Option; default `block`. */
  "unsupported-ssl-version"?: "allow" | "block" | UnknownValue;
  /** Option; default `allow`. */
  "unsupported-ssl-cipher"?: "allow" | "block" | UnknownValue;
  /** Option; default `allow`. */
  "unsupported-ssl-negotiation"?: "allow" | "block" | UnknownValue;
  /** Option; default `block`. */
  "expired-server-cert"?: "allow" | "block" | "ignore" | UnknownValue;
  /** Option; default `block`. */
  "revoked-server-cert"?: "allow" | "block" | "ignore" | UnknownValue;
  /** Option; default `allow`. */
  "untrusted-server-cert"?: "allow" | "block" | "ignore" | UnknownValue;
  /** Option; default `allow`. */
  "cert-validation-timeout"?: "allow" | "block" | "ignore" | UnknownValue;
  /** Option; default `block`. */
  "cert-validation-failure"?: "allow" | "block" | "ignore" | UnknownValue;
  /** Option; default `enable`. */
  "sni-server-cert-check"?: "enable" | "strict" | "disable" | UnknownValue;
  /** Option; default `allow`. */
  "cert-probe-failure"?: "allow" | "block" | UnknownValue;
  /** Option; default `tls-1.1`. */
  "min-allowed-ssl-version"?: "ssl-3.0" | "tls-1.0" | "tls-1.1" | "tls-1.2" | "tls-1.3" | UnknownValue;
}

/** Group of fields. */
export interface FirewallSslSshProfileHttps {
  /** Integer, 1 to 65535, several separated by blanks. */
  ports?: number | string;
  /** Option; default `deep-inspection`. */
  status?: "disable" | "certificate-inspection" | "deep-inspection" | UnknownValue;
  /** Option; default `disable`. */
  "proxy-after-tcp-handshake"?: "enable" | "disable" | UnknownValue;
  /** Option; default `bypass`. */
  "client-certificate"?: "bypass" | "inspect" | "block" | UnknownValue;
  /** Option; default `block`. */
  "unsupported-ssl-version"?: "allow" | "block" | UnknownValue;
  /** Option; default `allow`. */
  "unsupported-ssl-cipher"?: "allow" | "block" | UnknownValue;
  /** Option; default `allow`. */
  "unsupported-ssl-negotiation"?: "allow" | "block" | UnknownValue;
  /** Option; default `block`. */
  "expired-server-cert"?: "allow" | "block" | "ignore" | UnknownValue;
  /** Option; default `block`. */
  "revoked-server-cert"?: "allow" | "block" | "ignore" | UnknownValue;
  /** Option; default `allow`. */
  "untrusted-server-cert"?: "allow" | "block" | "ignore" | UnknownValue;
  /** Option; default `allow`. */
  "cert-validation-timeout"?: "allow" | "block" | "ignore" | UnknownValue;
  /** Option; default `block`. */
  "cert-validation-failure"?: "allow" | "block" | "ignore" | UnknownValue;
  /** Option; default `enable`. */
  "sni-server-cert-check"?: "enable" | "strict" | "disable" | UnknownValue;
  /** Option; default `allow`. */
  "cert-probe-failure"?: "allow" | "block" | UnknownValue;
  /** Option; default `tls-1.1`. */
  "min-allowed-ssl-version"?: "ssl-3.0" | "tls-1.0" | "tls-1.1" | "tls-1.2" | "tls-1.3" | UnknownValue;
}

/** Group of fields. */
export interface FirewallSslSshProfileDot {
  /** Option; default `disable`. */
  status?: "disable" | "deep-inspection" | UnknownValue;
  /** Option; default `disable`. */
  "proxy-after-tcp-handshake"?: "enable" | "disable" | UnknownValue;
  /** Option; default `bypass`. */
  "client-certificate"?: "bypass" | "inspect" | "block" | UnknownValue;
  /** Option; default `block`. */
  "unsupported-ssl-version"?: "allow" | "block" | UnknownValue;
  /** Option; default `allow`. */
  "unsupported-ssl-cipher"?: "allow" | "block" | UnknownValue;
  /** Option; default `allow`. */
  "unsupported-ssl-negotiation"?: "allow" | "block" | UnknownValue;
  /** Option; default `block`. */
  "expired-server-cert"?: "allow" | "block" | "ignore" | UnknownValue;
  /** Option; default `block`. */
  "revoked-server-cert"?: "allow" | "block" | "ignore" | UnknownValue;
  /** Option; default `allow`. */
  "untrusted-server-cert"?: "allow" | "block" | "ignore" | UnknownValue;
  /** Option; default `allow`. */
  "cert-validation-timeout"?: "allow" | "block" | "ignore" | UnknownValue;
  /** Option; default `block`. */
  "cert-validation-failure"?: "allow" | "block" | "ignore" | UnknownValue;
  /** Option; default `enable`. */
  "sni-server-cert-check"?: "enable" | "strict" | "disable" | UnknownValue;
}

/** A row of `firewall/vip`, by `name`. */
export interface FirewallVip {
  /** Text, up to 79 characters. */
  name: string;
  /** Integer, 0 to 65535; default `0`. */
  id?: number;
  /** UUID; default `00000000-0000-0000-0000-000000000000`. */
  uuid?: string;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Option; default `static-nat`. */
  type?: "static-nat" | "load-balance" | "server-load-balance" | "dns-translation" | "fqdn" | "access-proxy" | UnknownValue;
  /** Option. */
  "server-type"?: "http" | "https" | "imaps" | "pop3s" | "smtps" | "ssl" | "tcp" | "udp" | "ip" | UnknownValue;
  /** Integer, 0 to 604800; default `0`. */
  "dns-mapping-ttl"?: number;
  /** Option; default `static`. */
  "ldb-method"?: "static" | "round-robin" | "weighted" | "least-session" | "least-rtt" | "first-alive" | "http-host" | UnknownValue;
  /** Table, by `range`. */
  "src-filter"?: FirewallVipSrcFilter[];
  /** Table, by `name`. */
  service?: FirewallVipService[];
  /** Text. */
  extip?: string;
  /** Table, by `name`. */
  extaddr?: FirewallVipExtaddr[];
  /** Option; default `enable`. */
  nat44?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  nat46?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  "add-nat46-route"?: "disable" | "enable" | UnknownValue;
  /** Table, by `range`. */
  mappedip?: FirewallVipMappedip[];
  /** Text, up to 79 characters. Refers to `firewall/address`. */
  "mapped-addr"?: string;
  /** Text, up to 35 characters. Refers to `system/interface`. */
  extintf?: string;
  /** Option; default `enable`. */
  "arp-reply"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "http-redirect"?: "enable" | "disable" | UnknownValue;
  /** Option; default `none`. */
  persistence?: "none" | "http-cookie" | "ssl-session-id" | UnknownValue;
  /** Option; default `disable`. */
  "nat-source-vip"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  portforward?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  status?: "disable" | "enable" | UnknownValue;
  /** Option; default `tcp`. */
  protocol?: "tcp" | "udp" | "sctp" | "icmp" | UnknownValue;
  /** Text. */
  extport?: string;
  /** Text. */
  mappedport?: string;
  /** Integer, 5 to 8640000; default `0`. */
  "gratuitous-arp-interval"?: number;
  /** Table, by `interface-name`. */
  "srcintf-filter"?: FirewallVipSrcintfFilter[];
  /** Option; default `1-to-1`. */
  "portmapping-type"?: "1-to-1" | "m-to-n" | UnknownValue;
  /** Table, by `id`. */
  realservers?: FirewallVipRealservers[];
  /** Option; default `disable`. */
  "http-cookie-domain-from-host"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 35 characters. */
  "http-cookie-domain"?: string;
  /** Text, up to 35 characters. */
  "http-cookie-path"?: string;
  /** Integer, 0 to 4294967295; default `0`. */
  "http-cookie-generation"?: number;
  /** Integer, 0 to 525600; default `60`. */
  "http-cookie-age"?: number;
  /** Option; default `same-ip`. */
  "http-cookie-share"?: "disable" | "same-ip" | UnknownValue;
  /** Option; default `disable`. */
  "https-cookie-secure"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "http-multiplex"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 2147483647; default `15`. */
  "http-multiplex-ttl"?: number;
  /** Integer, 0 to 2147483647; default `0`. */
  "http-multiplex-max-request"?: number;
  /** Option; default `disable`. */
  "http-ip-header"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. */
  "http-ip-header-name"?: string;
  /** Option; default `disable`. */
  "outlook-web-access"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "weblogic-server"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "websphere-server"?: "disable" | "enable" | UnknownValue;
  /** Option; default `half`. */
  "ssl-mode"?: "half" | "full" | UnknownValue;
  /** Text. Refers to `vpn.certificate/local`. */
  "ssl-certificate"?: string;
  /** Option; default `2048`. */
  "ssl-dh-bits"?: "768" | "1024" | "1536" | "2048" | "3072" | "4096" | UnknownValue;
  /** Option; default `high`. */
  "ssl-algorithm"?: "high" | "medium" | "low" | "custom" | UnknownValue;
  /** Table, by `priority`. */
  "ssl-cipher-suites"?: FirewallVipSslCipherSuites[];
  /** Option; default `client`. */
  "ssl-server-algorithm"?: "high" | "medium" | "low" | "custom" | "client" | UnknownValue;
  /** Table, by `priority`. */
  "ssl-server-cipher-suites"?: FirewallVipSslServerCipherSuites[];
  /** Option; default `require`. */
  "ssl-pfs"?: "require" | "deny" | "allow" | UnknownValue;
  /** Option; default `tls-1.1`. */
  "ssl-min-version"?: "ssl-3.0" | "tls-1.0" | "tls-1.1" | "tls-1.2" | "tls-1.3" | UnknownValue;
  /** Option; default `tls-1.3`. */
  "ssl-max-version"?: "ssl-3.0" | "tls-1.0" | "tls-1.1" | "tls-1.2" | "tls-1.3" | UnknownValue;
  /** Option; default `client`. */
  "ssl-server-min-version"?: "ssl-3.0" | "tls-1.0" | "tls-1.1" | "tls-1.2" | "tls-1.3" | "client" | UnknownValue;
  /** Option; default `client`. */
  "ssl-server-max-version"?: "ssl-3.0" | "tls-1.0" | "tls-1.1" | "tls-1.2" | "tls-1.3" | "client" | UnknownValue;
  /** Option; default `enable`. */
  "ssl-accept-ffdhe-groups"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ssl-send-empty-frags"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ssl-client-fallback"?: "disable" | "enable" | UnknownValue;
  /** Option; default `secure`. */
  "ssl-client-renegotiation"?: "allow" | "deny" | "secure" | UnknownValue;
  /** Option; default `both`. */
  "ssl-client-session-state-type"?: "disable" | "time" | "count" | "both" | UnknownValue;
  /** Integer, 1 to 14400; default `30`. */
  "ssl-client-session-state-timeout"?: number;
  /** Integer, 1 to 10000; default `1000`. */
  "ssl-client-session-state-max"?: number;
  /** Integer, 200 to 1048576; default `0`. */
  "ssl-client-rekey-count"?: number;
  /** Option; default `enable`. */
  "ssl-server-renegotiation"?: "enable" | "disable" | UnknownValue;
  /** Option; default `both`. */
  "ssl-server-session-state-type"?: "disable" | "time" | "count" | "both" | UnknownValue;
  /** Integer, 1 to 14400; default `60`. */
  "ssl-server-session-state-timeout"?: number;
  /** Integer, 1 to 10000; default `100`. */
  "ssl-server-session-state-max"?: number;
  /** Option; default `disable`. */
  "ssl-http-location-conversion"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ssl-http-match-host"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "ssl-hpkp"?: "disable" | "enable" | "report-only" | UnknownValue;
  /** Text, up to 79 characters. Refers to `vpn.certificate/local` and `vpn.certificate/ca`. */
  "ssl-hpkp-primary"?: string;
  /** Text, up to 79 characters. Refers to `vpn.certificate/local` and `vpn.certificate/ca`. */
  "ssl-hpkp-backup"?: string;
  /** Integer, 60 to 157680000; default `5184000`. */
  "ssl-hpkp-age"?: number;
  /** Text, up to 255 characters. */
  "ssl-hpkp-report-uri"?: string;
  /** Option; default `disable`. */
  "ssl-hpkp-include-subdomains"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "ssl-hsts"?: "disable" | "enable" | UnknownValue;
  /** Integer, 60 to 157680000; default `5184000`. */
  "ssl-hsts-age"?: number;
  /** Option; default `disable`. */
  "ssl-hsts-include-subdomains"?: "disable" | "enable" | UnknownValue;
  /** Table, by `name`. */
  monitor?: FirewallVipMonitor[];
  /** Integer, 0 to 100000; default `1000`. */
  "max-embryonic-connections"?: number;
  /** Integer, 0 to 32; default `0`. */
  color?: number;
  /** Text. */
  "ipv6-mappedip"?: string;
  /** Text. */
  "ipv6-mappedport"?: string;
  /** Option. Until 7.2. */
  "http-supported-max-version"?: "http1" | "http2" | UnknownValue;
}

/** A row of `firewall/vip6`, by `name`. */
export interface FirewallVip6 {
  /** Text, up to 79 characters. */
  name: string;
  /** Integer, 0 to 65535; default `0`. */
  id?: number;
  /** UUID; default `00000000-0000-0000-0000-000000000000`. */
  uuid?: string;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Option; default `static-nat`. */
  type?: "static-nat" | "server-load-balance" | "access-proxy" | UnknownValue;
  /** Table, by `range`. */
  "src-filter"?: FirewallVip6SrcFilter[];
  /** Text. */
  extip?: string;
  /** Text. */
  mappedip?: string;
  /** Option; default `disable`. */
  "nat-source-vip"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  "ndp-reply"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  portforward?: "disable" | "enable" | UnknownValue;
  /** Option; default `tcp`. */
  protocol?: "tcp" | "udp" | "sctp" | UnknownValue;
  /** Text. */
  extport?: string;
  /** Text. */
  mappedport?: string;
  /** Integer, 0 to 32; default `0`. */
  color?: number;
  /** Option; default `static`. */
  "ldb-method"?: "static" | "round-robin" | "weighted" | "least-session" | "least-rtt" | "first-alive" | "http-host" | UnknownValue;
  /** Option. */
  "server-type"?: "http" | "https" | "imaps" | "pop3s" | "smtps" | "ssl" | "tcp" | "udp" | "ip" | UnknownValue;
  /** Option; default `disable`. */
  "http-redirect"?: "enable" | "disable" | UnknownValue;
  /** Option; default `none`. */
  persistence?: "none" | "http-cookie" | "ssl-session-id" | UnknownValue;
  /** Option; default `enable`. */
  nat66?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  nat64?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  "add-nat64-route"?: "disable" | "enable" | UnknownValue;
  /** Table, by `id`. */
  realservers?: FirewallVip6Realservers[];
  /** Option; default `disable`. */
  "http-cookie-domain-from-host"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 35 characters. */
  "http-cookie-domain"?: string;
  /** Text, up to 35 characters. */
  "http-cookie-path"?: string;
  /** Integer, 0 to 4294967295; default `0`. */
  "http-cookie-generation"?: number;
  /** Integer, 0 to 525600; default `60`. */
  "http-cookie-age"?: number;
  /** Option; default `same-ip`. */
  "http-cookie-share"?: "disable" | "same-ip" | UnknownValue;
  /** Option; default `disable`. */
  "https-cookie-secure"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "http-multiplex"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "http-ip-header"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. */
  "http-ip-header-name"?: string;
  /** Option; default `disable`. */
  "outlook-web-access"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "weblogic-server"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "websphere-server"?: "disable" | "enable" | UnknownValue;
  /** Option; default `half`. */
  "ssl-mode"?: "half" | "full" | UnknownValue;
  /** Text. Refers to `vpn.certificate/local`. */
  "ssl-certificate"?: string;
  /** Option; default `2048`. */
  "ssl-dh-bits"?: "768" | "1024" | "1536" | "2048" | "3072" | "4096" | UnknownValue;
  /** Option; default `high`. */
  "ssl-algorithm"?: "high" | "medium" | "low" | "custom" | UnknownValue;
  /** Table, by `priority`. */
  "ssl-cipher-suites"?: FirewallVip6SslCipherSuites[];
  /** Option; default `enable`. */
  "ssl-server-renegotiation"?: "enable" | "disable" | UnknownValue;
  /** Option; default `client`. */
  "ssl-server-algorithm"?: "high" | "medium" | "low" | "custom" | "client" | UnknownValue;
  /** Table, by `priority`. */
  "ssl-server-cipher-suites"?: FirewallVip6SslServerCipherSuites[];
  /** Option; default `require`. */
  "ssl-pfs"?: "require" | "deny" | "allow" | UnknownValue;
  /** Option; default `tls-1.1`. */
  "ssl-min-version"?: "ssl-3.0" | "tls-1.0" | "tls-1.1" | "tls-1.2" | "tls-1.3" | UnknownValue;
  /** Option; default `tls-1.3`. */
  "ssl-max-version"?: "ssl-3.0" | "tls-1.0" | "tls-1.1" | "tls-1.2" | "tls-1.3" | UnknownValue;
  /** Option; default `client`. */
  "ssl-server-min-version"?: "ssl-3.0" | "tls-1.0" | "tls-1.1" | "tls-1.2" | "tls-1.3" | "client" | UnknownValue;
  /** Option; default `client`. */
  "ssl-server-max-version"?: "ssl-3.0" | "tls-1.0" | "tls-1.1" | "tls-1.2" | "tls-1.3" | "client" | UnknownValue;
  /** Option; default `enable`. */
  "ssl-accept-ffdhe-groups"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ssl-send-empty-frags"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ssl-client-fallback"?: "disable" | "enable" | UnknownValue;
  /** Option; default `secure`. */
  "ssl-client-renegotiation"?: "allow" | "deny" | "secure" | UnknownValue;
  /** Option; default `both`. */
  "ssl-client-session-state-type"?: "disable" | "time" | "count" | "both" | UnknownValue;
  /** Integer, 1 to 14400; default `30`. */
  "ssl-client-session-state-timeout"?: number;
  /** Integer, 1 to 10000; default `1000`. */
  "ssl-client-session-state-max"?: number;
  /** Integer, 200 to 1048576; default `0`. */
  "ssl-client-rekey-count"?: number;
  /** Option; default `both`. */
  "ssl-server-session-state-type"?: "disable" | "time" | "count" | "both" | UnknownValue;
  /** Integer, 1 to 14400; default `60`. */
  "ssl-server-session-state-timeout"?: number;
  /** Integer, 1 to 10000; default `100`. */
  "ssl-server-session-state-max"?: number;
  /** Option; default `disable`. */
  "ssl-http-location-conversion"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ssl-http-match-host"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "ssl-hpkp"?: "disable" | "enable" | "report-only" | UnknownValue;
  /** Text, up to 79 characters. Refers to `vpn.certificate/local` and `vpn.certificate/ca`. */
  "ssl-hpkp-primary"?: string;
  /** Text, up to 79 characters. Refers to `vpn.certificate/local` and `vpn.certificate/ca`. */
  "ssl-hpkp-backup"?: string;
  /** Integer, 60 to 157680000; default `5184000`. */
  "ssl-hpkp-age"?: number;
  /** Text, up to 255 characters. */
  "ssl-hpkp-report-uri"?: string;
  /** Option; default `disable`. */
  "ssl-hpkp-include-subdomains"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "ssl-hsts"?: "disable" | "enable" | UnknownValue;
  /** Integer, 60 to 157680000; default `5184000`. */
  "ssl-hsts-age"?: number;
  /** Option; default `disable`. */
  "ssl-hsts-include-subdomains"?: "disable" | "enable" | UnknownValue;
  /** Table, by `name`. */
  monitor?: FirewallVip6Monitor[];
  /** Integer, 0 to 100000; default `1000`. */
  "max-embryonic-connections"?: number;
  /** Option; default `disable`. */
  "embedded-ipv4-address"?: "disable" | "enable" | UnknownValue;
  /** Text. */
  "ipv4-mappedip"?: string;
  /** Text. */
  "ipv4-mappedport"?: string;
}
