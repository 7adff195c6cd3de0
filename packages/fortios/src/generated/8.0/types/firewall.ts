// Generated from specs/fortios/cmdb/firewall.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { Member, Values } from "../../../cmdb/types.ts";
import type {
  FirewallAddress6List,
  FirewallAddress6Macaddr,
  FirewallAddress6SubnetSegment,
  FirewallAddress6Tagging,
  FirewallAddress6TemplateSubnetSegment,
  FirewallAddressFssoGroup,
  FirewallAddressList,
  FirewallAddressMacaddr,
  FirewallAddressSsoAttributeValue,
  FirewallAddressTagging,
  FirewallAddrgrp6ExcludeMember,
  FirewallAddrgrp6Member,
  FirewallAddrgrp6Tagging,
  FirewallAddrgrpExcludeMember,
  FirewallAddrgrpMember,
  FirewallAddrgrpTagging,
  FirewallCentralSnatMapDstAddr,
  FirewallCentralSnatMapDstAddr6,
  FirewallCentralSnatMapDstintf,
  FirewallCentralSnatMapNatIppool,
  FirewallCentralSnatMapNatIppool6,
  FirewallCentralSnatMapOrigAddr,
  FirewallCentralSnatMapOrigAddr6,
  FirewallCentralSnatMapSrcintf,
  FirewallDoSPolicy6Dstaddr,
  FirewallDoSPolicy6Service,
  FirewallDoSPolicy6Srcaddr,
  FirewallDoSPolicyDstaddr,
  FirewallDoSPolicyService,
  FirewallDoSPolicySrcaddr,
  FirewallInternetServiceCustomEntry,
  FirewallInternetServiceCustomGroupMember,
  FirewallInternetServiceGroupMember,
  FirewallLocalInPolicy6Dstaddr,
  FirewallLocalInPolicy6InternetService6SrcCustom,
  FirewallLocalInPolicy6InternetService6SrcCustomGroup,
  FirewallLocalInPolicy6InternetService6SrcFortiguard,
  FirewallLocalInPolicy6InternetService6SrcGroup,
  FirewallLocalInPolicy6InternetService6SrcName,
  FirewallLocalInPolicy6Intf,
  FirewallLocalInPolicy6Service,
  FirewallLocalInPolicy6Srcaddr,
  FirewallLocalInPolicyDstaddr,
  FirewallLocalInPolicyInternetServiceSrcCustom,
  FirewallLocalInPolicyInternetServiceSrcCustomGroup,
  FirewallLocalInPolicyInternetServiceSrcFortiguard,
  FirewallLocalInPolicyInternetServiceSrcGroup,
  FirewallLocalInPolicyInternetServiceSrcName,
  FirewallLocalInPolicyIntf,
  FirewallLocalInPolicyService,
  FirewallLocalInPolicySrcaddr,
  FirewallMulticastAddress6Tagging,
  FirewallMulticastAddressTagging,
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
  FirewallPolicyInternetService6Fortiguard,
  FirewallPolicyInternetService6Group,
  FirewallPolicyInternetService6Name,
  FirewallPolicyInternetService6SrcCustom,
  FirewallPolicyInternetService6SrcCustomGroup,
  FirewallPolicyInternetService6SrcFortiguard,
  FirewallPolicyInternetService6SrcGroup,
  FirewallPolicyInternetService6SrcName,
  FirewallPolicyInternetServiceCustom,
  FirewallPolicyInternetServiceCustomGroup,
  FirewallPolicyInternetServiceFortiguard,
  FirewallPolicyInternetServiceGroup,
  FirewallPolicyInternetServiceName,
  FirewallPolicyInternetServiceSrcCustom,
  FirewallPolicyInternetServiceSrcCustomGroup,
  FirewallPolicyInternetServiceSrcFortiguard,
  FirewallPolicyInternetServiceSrcGroup,
  FirewallPolicyInternetServiceSrcName,
  FirewallPolicyNetworkServiceDynamic,
  FirewallPolicyNetworkServiceSrcDynamic,
  FirewallPolicyNtlmEnabledBrowsers,
  FirewallPolicyPcpPoolname,
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
  FirewallPolicyZtnaEmsTagSecondary,
  FirewallPolicyZtnaGeoTag,
  FirewallProfileProtocolOptionsCifs,
  FirewallProfileProtocolOptionsDns,
  FirewallProfileProtocolOptionsFtp,
  FirewallProfileProtocolOptionsImap,
  FirewallProfileProtocolOptionsMailSignature,
  FirewallProfileProtocolOptionsMapi,
  FirewallProfileProtocolOptionsNntp,
  FirewallProfileProtocolOptionsPop3,
  FirewallProfileProtocolOptionsSmtp,
  FirewallProfileProtocolOptionsSsh,
  FirewallProxyAddressApplication,
  FirewallProxyAddressCategory,
  FirewallProxyAddressHeaderGroup,
  FirewallProxyAddressTagging,
  FirewallProxyAddrgrpMember,
  FirewallProxyAddrgrpTagging,
  FirewallProxyPolicyAccessProxy,
  FirewallProxyPolicyAccessProxy6,
  FirewallProxyPolicyDstaddr,
  FirewallProxyPolicyDstaddr6,
  FirewallProxyPolicyDstintf,
  FirewallProxyPolicyGroups,
  FirewallProxyPolicyInternetService6Custom,
  FirewallProxyPolicyInternetService6CustomGroup,
  FirewallProxyPolicyInternetService6Fortiguard,
  FirewallProxyPolicyInternetService6Group,
  FirewallProxyPolicyInternetService6Name,
  FirewallProxyPolicyInternetServiceCustom,
  FirewallProxyPolicyInternetServiceCustomGroup,
  FirewallProxyPolicyInternetServiceFortiguard,
  FirewallProxyPolicyInternetServiceGroup,
  FirewallProxyPolicyInternetServiceName,
  FirewallProxyPolicyPoolname,
  FirewallProxyPolicyPoolname6,
  FirewallProxyPolicyService,
  FirewallProxyPolicySrcaddr,
  FirewallProxyPolicySrcaddr6,
  FirewallProxyPolicySrcintf,
  FirewallProxyPolicyUrlRisk,
  FirewallProxyPolicyUsers,
  FirewallProxyPolicyZtnaEmsTag,
  FirewallProxyPolicyZtnaProxy,
  FirewallScheduleGroupMember,
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
  FirewallSecurityPolicyInternetService6Fortiguard,
  FirewallSecurityPolicyInternetService6Group,
  FirewallSecurityPolicyInternetService6Name,
  FirewallSecurityPolicyInternetService6SrcCustom,
  FirewallSecurityPolicyInternetService6SrcCustomGroup,
  FirewallSecurityPolicyInternetService6SrcFortiguard,
  FirewallSecurityPolicyInternetService6SrcGroup,
  FirewallSecurityPolicyInternetService6SrcName,
  FirewallSecurityPolicyInternetServiceCustom,
  FirewallSecurityPolicyInternetServiceCustomGroup,
  FirewallSecurityPolicyInternetServiceFortiguard,
  FirewallSecurityPolicyInternetServiceGroup,
  FirewallSecurityPolicyInternetServiceName,
  FirewallSecurityPolicyInternetServiceSrcCustom,
  FirewallSecurityPolicyInternetServiceSrcCustomGroup,
  FirewallSecurityPolicyInternetServiceSrcFortiguard,
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
  FirewallSnifferIpThreatfeed,
  FirewallSslSshProfileDot,
  FirewallSslSshProfileEchOuterSni,
  FirewallSslSshProfileFtps,
  FirewallSslSshProfileHttps,
  FirewallSslSshProfileImaps,
  FirewallSslSshProfilePop3s,
  FirewallSslSshProfileServerCert,
  FirewallSslSshProfileSmtps,
  FirewallSslSshProfileSsh,
  FirewallSslSshProfileSsl,
  FirewallSslSshProfileSslExempt,
  FirewallSslSshProfileSslServer,
  FirewallVip6Monitor,
  FirewallVip6Quic,
  FirewallVip6Realservers,
  FirewallVip6SrcFilter,
  FirewallVip6SslCertificate,
  FirewallVip6SslCipherSuites,
  FirewallVip6SslServerCipherSuites,
  FirewallVipExtaddr,
  FirewallVipGslbPublicIps,
  FirewallVipMappedip,
  FirewallVipMonitor,
  FirewallVipQuic,
  FirewallVipRealservers,
  FirewallVipService,
  FirewallVipSrcFilter,
  FirewallVipSrcintfFilter,
  FirewallVipSslCertificate,
  FirewallVipSslCipherSuites,
  FirewallVipSslServerCipherSuites,
} from "../../7.6/types/firewall.ts";

export type {
  FirewallAccessProxySshClientCert,
  FirewallAccessProxySshClientCertCertExtension,
  FirewallAccessProxyVirtualHost,
  FirewallAccessProxyVirtualHostSslCertificate,
  FirewallAcl,
  FirewallAcl6,
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
  FirewallAddress6TemplateSubnetSegment,
  FirewallAddress6TemplateSubnetSegmentValues,
  FirewallAddressFssoGroup,
  FirewallAddressList,
  FirewallAddressMacaddr,
  FirewallAddressSsoAttributeValue,
  FirewallAddressTagging,
  FirewallAddressTaggingTags,
  FirewallAddrgrp6ExcludeMember,
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
  FirewallDoSPolicy6Dstaddr,
  FirewallDoSPolicy6Service,
  FirewallDoSPolicy6Srcaddr,
  FirewallDoSPolicyDstaddr,
  FirewallDoSPolicyService,
  FirewallDoSPolicySrcaddr,
  FirewallGlobal,
  FirewallGtp,
  FirewallGtpApn,
  FirewallGtpApnApnmember,
  FirewallGtpIeRemovePolicy,
  FirewallGtpIeValidation,
  FirewallGtpImsi,
  FirewallGtpImsiApnmember,
  FirewallGtpIpPolicy,
  FirewallGtpMessageRateLimit,
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
  FirewallInterfacePolicy,
  FirewallInterfacePolicy6,
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
  FirewallInternetServiceCustomEntry,
  FirewallInternetServiceCustomEntryDst,
  FirewallInternetServiceCustomEntryDst6,
  FirewallInternetServiceCustomEntryPortRange,
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
  FirewallInternetServiceFortiguard,
  FirewallInternetServiceFortiguardEntry,
  FirewallInternetServiceFortiguardEntryDst,
  FirewallInternetServiceFortiguardEntryDst6,
  FirewallInternetServiceFortiguardEntryPortRange,
  FirewallInternetServiceGroupMember,
  FirewallInternetServiceIpblReason,
  FirewallInternetServiceIpblVendor,
  FirewallInternetServiceList,
  FirewallInternetServiceOwner,
  FirewallInternetServiceSld,
  FirewallInternetServiceSubapp,
  FirewallInternetServiceSubappSubApp,
  FirewallIpTranslation,
  FirewallIpmacbindingSetting,
  FirewallIpmacbindingTable,
  FirewallIpv6EhFilter,
  FirewallLdbMonitor,
  FirewallLocalInPolicy6Dstaddr,
  FirewallLocalInPolicy6InternetService6SrcCustom,
  FirewallLocalInPolicy6InternetService6SrcCustomGroup,
  FirewallLocalInPolicy6InternetService6SrcFortiguard,
  FirewallLocalInPolicy6InternetService6SrcGroup,
  FirewallLocalInPolicy6InternetService6SrcName,
  FirewallLocalInPolicy6Intf,
  FirewallLocalInPolicy6Service,
  FirewallLocalInPolicy6Srcaddr,
  FirewallLocalInPolicyDstaddr,
  FirewallLocalInPolicyInternetServiceSrcCustom,
  FirewallLocalInPolicyInternetServiceSrcCustomGroup,
  FirewallLocalInPolicyInternetServiceSrcFortiguard,
  FirewallLocalInPolicyInternetServiceSrcGroup,
  FirewallLocalInPolicyInternetServiceSrcName,
  FirewallLocalInPolicyIntf,
  FirewallLocalInPolicyService,
  FirewallLocalInPolicySrcaddr,
  FirewallMulticastAddress6Tagging,
  FirewallMulticastAddress6TaggingTags,
  FirewallMulticastAddressTagging,
  FirewallMulticastAddressTaggingTags,
  FirewallMulticastPolicy6Dstaddr,
  FirewallMulticastPolicy6Srcaddr,
  FirewallMulticastPolicyDstaddr,
  FirewallMulticastPolicySrcaddr,
  FirewallOnDemandSniffer,
  FirewallOnDemandSnifferHosts,
  FirewallOnDemandSnifferPorts,
  FirewallOnDemandSnifferProtocols,
  FirewallPfcp,
  FirewallPolicyCustomLogFields,
  FirewallPolicyDstaddr,
  FirewallPolicyDstaddr6,
  FirewallPolicyDstintf,
  FirewallPolicyFssoGroups,
  FirewallPolicyGroups,
  FirewallPolicyInternetService6Custom,
  FirewallPolicyInternetService6CustomGroup,
  FirewallPolicyInternetService6Fortiguard,
  FirewallPolicyInternetService6Group,
  FirewallPolicyInternetService6Name,
  FirewallPolicyInternetService6SrcCustom,
  FirewallPolicyInternetService6SrcCustomGroup,
  FirewallPolicyInternetService6SrcFortiguard,
  FirewallPolicyInternetService6SrcGroup,
  FirewallPolicyInternetService6SrcName,
  FirewallPolicyInternetServiceCustom,
  FirewallPolicyInternetServiceCustomGroup,
  FirewallPolicyInternetServiceFortiguard,
  FirewallPolicyInternetServiceGroup,
  FirewallPolicyInternetServiceName,
  FirewallPolicyInternetServiceSrcCustom,
  FirewallPolicyInternetServiceSrcCustomGroup,
  FirewallPolicyInternetServiceSrcFortiguard,
  FirewallPolicyInternetServiceSrcGroup,
  FirewallPolicyInternetServiceSrcName,
  FirewallPolicyNetworkServiceDynamic,
  FirewallPolicyNetworkServiceSrcDynamic,
  FirewallPolicyNtlmEnabledBrowsers,
  FirewallPolicyPcpPoolname,
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
  FirewallPolicyZtnaEmsTagSecondary,
  FirewallPolicyZtnaGeoTag,
  FirewallProfileProtocolOptionsCifs,
  FirewallProfileProtocolOptionsCifsServerKeytab,
  FirewallProfileProtocolOptionsDns,
  FirewallProfileProtocolOptionsFtp,
  FirewallProfileProtocolOptionsImap,
  FirewallProfileProtocolOptionsMailSignature,
  FirewallProfileProtocolOptionsMapi,
  FirewallProfileProtocolOptionsNntp,
  FirewallProfileProtocolOptionsPop3,
  FirewallProfileProtocolOptionsSmtp,
  FirewallProfileProtocolOptionsSsh,
  FirewallProxyAddressApplication,
  FirewallProxyAddressCategory,
  FirewallProxyAddressHeaderGroup,
  FirewallProxyAddressTagging,
  FirewallProxyAddressTaggingTags,
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
  FirewallProxyPolicyInternetService6Fortiguard,
  FirewallProxyPolicyInternetService6Group,
  FirewallProxyPolicyInternetService6Name,
  FirewallProxyPolicyInternetServiceCustom,
  FirewallProxyPolicyInternetServiceCustomGroup,
  FirewallProxyPolicyInternetServiceFortiguard,
  FirewallProxyPolicyInternetServiceGroup,
  FirewallProxyPolicyInternetServiceName,
  FirewallProxyPolicyPoolname,
  FirewallProxyPolicyPoolname6,
  FirewallProxyPolicyService,
  FirewallProxyPolicySrcaddr,
  FirewallProxyPolicySrcaddr6,
  FirewallProxyPolicySrcintf,
  FirewallProxyPolicyUrlRisk,
  FirewallProxyPolicyUsers,
  FirewallProxyPolicyZtnaEmsTag,
  FirewallProxyPolicyZtnaProxy,
  FirewallRegion,
  FirewallRegionCity,
  FirewallScheduleGroupMember,
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
  FirewallSecurityPolicyInternetService6Fortiguard,
  FirewallSecurityPolicyInternetService6Group,
  FirewallSecurityPolicyInternetService6Name,
  FirewallSecurityPolicyInternetService6SrcCustom,
  FirewallSecurityPolicyInternetService6SrcCustomGroup,
  FirewallSecurityPolicyInternetService6SrcFortiguard,
  FirewallSecurityPolicyInternetService6SrcGroup,
  FirewallSecurityPolicyInternetService6SrcName,
  FirewallSecurityPolicyInternetServiceCustom,
  FirewallSecurityPolicyInternetServiceCustomGroup,
  FirewallSecurityPolicyInternetServiceFortiguard,
  FirewallSecurityPolicyInternetServiceGroup,
  FirewallSecurityPolicyInternetServiceName,
  FirewallSecurityPolicyInternetServiceSrcCustom,
  FirewallSecurityPolicyInternetServiceSrcCustomGroup,
  FirewallSecurityPolicyInternetServiceSrcFortiguard,
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
  FirewallShapingPolicy,
  FirewallShapingPolicyAppCategory,
  FirewallShapingPolicyAppGroup,
  FirewallShapingPolicyApplication,
  FirewallShapingPolicyDstaddr,
  FirewallShapingPolicyDstaddr6,
  FirewallShapingPolicyDstintf,
  FirewallShapingPolicyGroups,
  FirewallShapingPolicyInternetServiceCustom,
  FirewallShapingPolicyInternetServiceCustomGroup,
  FirewallShapingPolicyInternetServiceFortiguard,
  FirewallShapingPolicyInternetServiceGroup,
  FirewallShapingPolicyInternetServiceName,
  FirewallShapingPolicyInternetServiceSrcCustom,
  FirewallShapingPolicyInternetServiceSrcCustomGroup,
  FirewallShapingPolicyInternetServiceSrcFortiguard,
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
  FirewallSnifferIpThreatfeed,
  FirewallSshHostKey,
  FirewallSshLocalCa,
  FirewallSshLocalKey,
  FirewallSshSetting,
  FirewallSslServer,
  FirewallSslServerSslCert,
  FirewallSslSetting,
  FirewallSslSshProfileDot,
  FirewallSslSshProfileEchOuterSni,
  FirewallSslSshProfileFtps,
  FirewallSslSshProfileHttps,
  FirewallSslSshProfileImaps,
  FirewallSslSshProfilePop3s,
  FirewallSslSshProfileServerCert,
  FirewallSslSshProfileSmtps,
  FirewallSslSshProfileSsh,
  FirewallSslSshProfileSsl,
  FirewallSslSshProfileSslExempt,
  FirewallSslSshProfileSslServer,
  FirewallTtlPolicy,
  FirewallTtlPolicyService,
  FirewallTtlPolicySrcaddr,
  FirewallVendorMac,
  FirewallVendorMacSummary,
  FirewallVip6Monitor,
  FirewallVip6Quic,
  FirewallVip6Realservers,
  FirewallVip6RealserversMonitor,
  FirewallVip6SrcFilter,
  FirewallVip6SslCertificate,
  FirewallVip6SslCipherSuites,
  FirewallVip6SslServerCipherSuites,
  FirewallVipExtaddr,
  FirewallVipGslbPublicIps,
  FirewallVipMappedip,
  FirewallVipMonitor,
  FirewallVipQuic,
  FirewallVipRealservers,
  FirewallVipRealserversMonitor,
  FirewallVipService,
  FirewallVipSrcFilter,
  FirewallVipSrcintfFilter,
  FirewallVipSslCertificate,
  FirewallVipSslCipherSuites,
  FirewallVipSslServerCipherSuites,
  FirewallVipgrp,
  FirewallVipgrp6,
  FirewallVipgrp6Member,
  FirewallVipgrpMember,
  FirewallWildcardFqdnCustom,
  FirewallWildcardFqdnGroup,
  FirewallWildcardFqdnGroupMember,
} from "../../7.6/types/firewall.ts";

/** A row of `firewall.schedule/group`, by `name`. */
export interface FirewallScheduleGroup {
  /** Text, up to 31 characters. */
  name: string;
  /** Table, by `name`. */
  member?: FirewallScheduleGroupMember[];
  /** UUID; default `00000000-0000-0000-0000-000000000000`. Since 7.6. */
  uuid?: string;
  /** Integer, 0 to 32; default `0`. */
  color?: number;
  /** Option; default `disable`. */
  "fabric-object"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-force-sync"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object-source"?: "member" | "local" | "root" | UnknownValue;
}

/** A row of `firewall.schedule/onetime`, by `name`. */
export interface FirewallScheduleOnetime {
  /** Text, up to 31 characters. */
  name: string;
  /** UUID; default `00000000-0000-0000-0000-000000000000`. Since 7.6. */
  uuid?: string;
  /** Text. */
  start?: string;
  /** Text. */
  "start-utc"?: string;
  /** Text. */
  end?: string;
  /** Text. */
  "end-utc"?: string;
  /** Integer, 0 to 32; default `0`. */
  color?: number;
  /** Integer, 0 to 100, in days; default `3`. */
  "expiration-days"?: number;
  /** Option; default `disable`. */
  "fabric-object"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-force-sync"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object-source"?: "member" | "local" | "root" | UnknownValue;
}

/** A row of `firewall.schedule/recurring`, by `name`. */
export interface FirewallScheduleRecurring {
  /** Text, up to 31 characters. */
  name: string;
  /** UUID; default `00000000-0000-0000-0000-000000000000`. Since 7.6. */
  uuid?: string;
  /** Text. */
  start?: string;
  /** Text. */
  end?: string;
  /** Option, several separated by blanks; default `none`. */
  day?: Values<"sunday" | "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "none">;
  /** Option; default `none`. Since 7.6. */
  "label-day"?: "none" | "over-night" | "early-morning" | "morning" | "midday" | "afternoon" | "evening" | "night" | "late-night" | UnknownValue;
  /** Integer, 0 to 32; default `0`. */
  color?: number;
  /** Option; default `disable`. */
  "fabric-object"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-force-sync"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object-source"?: "member" | "local" | "root" | UnknownValue;
}

/** A row of `firewall.service/category`, by `name`. */
export interface FirewallServiceCategory {
  /** Text, up to 63 characters. */
  name: string;
  /** UUID; default `00000000-0000-0000-0000-000000000000`. Since 7.6. */
  uuid?: string;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Option; default `disable`. */
  "fabric-object"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-force-sync"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object-source"?: "member" | "local" | "root" | UnknownValue;
}

/** A row of `firewall.service/custom`, by `name`. */
export interface FirewallServiceCustom {
  /** Text, up to 79 characters. */
  name: string;
  /** UUID; default `00000000-0000-0000-0000-000000000000`. Since 7.4. */
  uuid?: string;
  /** Option; default `disable`. */
  proxy?: "enable" | "disable" | UnknownValue;
  /** Text, up to 63 characters. Refers to `firewall.service/category`. */
  category?: string;
  /** Option; default `TCP/UDP/UDP-Lite/SCTP`. `TCP/UDP/UDP-Lite/SCTP` since 7.6. `TCP/UDP/SCTP` until 7.4. */
  protocol?: "TCP/UDP/UDP-Lite/SCTP" | "ICMP" | "ICMP6" | "IP" | "HTTP" | "FTP" | "CONNECT" | "SOCKS-TCP" | "SOCKS-UDP" | "ALL" | UnknownValue;
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
  /** Text. Since 7.6. */
  "udplite-portrange"?: string;
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
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-force-sync"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object-source"?: "member" | "local" | "root" | UnknownValue;
}

/** A row of `firewall.service/group`, by `name`. */
export interface FirewallServiceGroup {
  /** Text, up to 79 characters. */
  name: string;
  /** UUID; default `00000000-0000-0000-0000-000000000000`. Since 7.4. */
  uuid?: string;
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
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-force-sync"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object-source"?: "member" | "local" | "root" | UnknownValue;
}

/** A row of `firewall.shaper/per-ip-shaper`, by `name`. */
export interface FirewallShaperPerIpShaper {
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
  /** Integer, 0 to 100000000; default `0`. In 7.4: 0 to 80000000. In 7.6: 0 to 80000000. */
  "max-bandwidth"?: number;
  /** Option; default `kbps`. */
  "bandwidth-unit"?: "kbps" | "mbps" | "gbps" | UnknownValue;
  /** Integer, 0 to 2097000; default `0`. */
  "max-concurrent-session"?: number;
  /** Integer, 0 to 2097000; default `0`. */
  "max-concurrent-tcp-session"?: number;
  /** Integer, 0 to 2097000; default `0`. */
  "max-concurrent-udp-session"?: number;
  /** Option; default `disable`. */
  "diffserv-forward"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "diffserv-reverse"?: "enable" | "disable" | UnknownValue;
  /** Text. */
  "diffservcode-forward"?: string;
  /** Text. */
  "diffservcode-rev"?: string;
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
  /** UUID. Since 8.0. Derived: rests on one indirect source. */
  uuid?: string;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-force-sync"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object-source"?: "member" | "local" | "root" | UnknownValue;
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
  /** Option; default `disable`. Since 7.4. */
  "cos-marking"?: "enable" | "disable" | UnknownValue;
  /** Option; default `static`. Since 7.4. */
  "cos-marking-method"?: "multi-stage" | "static" | UnknownValue;
  /** Text. Since 7.4. */
  cos?: string;
  /** Text. Since 7.4. */
  "exceed-cos"?: string;
  /** Text. Since 7.4. */
  "maximum-cos"?: string;
  /** Integer, 0 to 100; default `0`. */
  overhead?: number;
  /** Integer, 0 to 4294967295; default `0`. Refers to `firewall/traffic-class`. */
  "exceed-class-id"?: number;
}

/** A row of `firewall/DoS-policy`, by `policyid`. */
export interface FirewallDoSPolicy {
  /** Integer, 0 to 9999; default `0`. */
  policyid: number;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. */
  name?: string;
  /** Text, up to 1023 characters. */
  comments?: string;
  /** Text, up to 35 characters. Refers to `system/zone`, `system/sdwan/zone` and `system/interface`. */
  interface?: string;
  /** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
  "custom-tags"?: FirewallDoSPolicyCustomTags[];
  /** Table, by `name`. */
  srcaddr?: FirewallDoSPolicySrcaddr[];
  /** Table, by `name`. */
  dstaddr?: FirewallDoSPolicyDstaddr[];
  /** Table, by `name`. */
  service?: FirewallDoSPolicyService[];
  /** Table, by `name`. */
  anomaly?: FirewallDoSPolicyAnomaly[];
}

/** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
export interface FirewallDoSPolicyCustomTags extends Member<"name"> {
  /** Text, up to 35 characters. Derived: rests on one indirect source. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallDoSPolicyAnomaly {
  /** Text, up to 63 characters. */
  name: string;
  /** Option; default `disable`. */
  status?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  log?: "enable" | "disable" | UnknownValue;
  /** Option; default `pass`. */
  action?: "pass" | "block" | "proxy" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "synproxy-ttl"?: "32" | "64" | "128" | "255" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "synproxy-tos"?: "0" | "10" | "12" | "14" | "18" | "20" | "22" | "26" | "28" | "30" | "34" | "36" | "38" | "40" | "46" | "255" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "synproxy-tcp-mss"?: "0" | "256" | "512" | "1024" | "1300" | "1360" | "1460" | "1500" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "synproxy-tcp-sack"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "synproxy-tcp-timestamp"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "synproxy-tcp-window"?: "4096" | "8192" | "16384" | "32768" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "synproxy-tcp-windowscale"?: "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11" | "12" | "13" | "14" | UnknownValue;
  /** Option; default `none`. */
  quarantine?: "none" | "attacker" | UnknownValue;
  /** Text; default `5m`. */
  "quarantine-expiry"?: string;
  /** Option; default `enable`. */
  "quarantine-log"?: "disable" | "enable" | UnknownValue;
  /** Integer, 1 to 2147483647; default `0`. */
  threshold?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  "threshold(default)"?: number;
}

/** A row of `firewall/DoS-policy6`, by `policyid`. */
export interface FirewallDoSPolicy6 {
  /** Integer, 0 to 9999; default `0`. */
  policyid: number;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. */
  name?: string;
  /** Text, up to 1023 characters. */
  comments?: string;
  /** Text, up to 35 characters. Refers to `system/zone`, `system/sdwan/zone` and `system/interface`. */
  interface?: string;
  /** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
  "custom-tags"?: FirewallDoSPolicy6CustomTags[];
  /** Table, by `name`. */
  srcaddr?: FirewallDoSPolicy6Srcaddr[];
  /** Table, by `name`. */
  dstaddr?: FirewallDoSPolicy6Dstaddr[];
  /** Table, by `name`. */
  service?: FirewallDoSPolicy6Service[];
  /** Table, by `name`. */
  anomaly?: FirewallDoSPolicy6Anomaly[];
}

/** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
export interface FirewallDoSPolicy6CustomTags extends Member<"name"> {
  /** Text, up to 35 characters. Derived: rests on one indirect source. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallDoSPolicy6Anomaly {
  /** Text, up to 63 characters. */
  name: string;
  /** Option; default `disable`. */
  status?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  log?: "enable" | "disable" | UnknownValue;
  /** Option; default `pass`. */
  action?: "pass" | "block" | "proxy" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "synproxy-ttl"?: "32" | "64" | "128" | "255" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "synproxy-tos"?: "0" | "10" | "12" | "14" | "18" | "20" | "22" | "26" | "28" | "30" | "34" | "36" | "38" | "40" | "46" | "255" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "synproxy-tcp-mss"?: "0" | "256" | "512" | "1024" | "1300" | "1360" | "1460" | "1500" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "synproxy-tcp-sack"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "synproxy-tcp-timestamp"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "synproxy-tcp-window"?: "4096" | "8192" | "16384" | "32768" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "synproxy-tcp-windowscale"?: "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11" | "12" | "13" | "14" | UnknownValue;
  /** Option; default `none`. */
  quarantine?: "none" | "attacker" | UnknownValue;
  /** Text; default `5m`. */
  "quarantine-expiry"?: string;
  /** Option; default `enable`. */
  "quarantine-log"?: "disable" | "enable" | UnknownValue;
  /** Integer, 1 to 2147483647; default `0`. */
  threshold?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  "threshold(default)"?: number;
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
  type?: "ipmask" | "iprange" | "fqdn" | "geography" | "wildcard" | "dynamic" | "interface-subnet" | "mac" | "route-tag" | UnknownValue;
  /** Integer, 1 to 4294967295; default `0`. Since 7.4. */
  "route-tag"?: number;
  /**
   * Option; default `sdn`. `rsso`, `external-resource`, `obsolete` and `telemetry` since 7.6.
   * `device-identification` since 7.4. `fortipolicy-tag` until 7.4.
   */
  "sub-type"?: "sdn" | "clearpass-spt" | "fsso" | "rsso" | "ems-tag" | "fortivoice-tag" | "fortinac-tag" | "swc-tag" | "device-identification" | "external-resource" | "obsolete" | "telemetry" | UnknownValue;
  /** Option; default `unknown`. */
  "clearpass-spt"?: "unknown" | "healthy" | "quarantine" | "checkup" | "transient" | "infected" | UnknownValue;
  /** Table, by `macaddr`. */
  macaddr?: FirewallAddressMacaddr[];
  /** Table, by `interface`. Since 8.0. Derived: rests on one indirect source. */
  "addr-8021x"?: FirewallAddressAddr8021x[];
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
  /** Table, by `name`. Since 7.6. */
  "sso-attribute-value"?: FirewallAddressSsoAttributeValue[];
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
  /** Text, up to 35 characters. Since 7.4. */
  "hw-vendor"?: string;
  /** Text, up to 35 characters. Since 8.0. Derived: rests on one indirect source. */
  "hw-version"?: string;
  /** Text, up to 35 characters. Since 7.4. */
  "hw-model"?: string;
  /** Text, up to 35 characters. Since 7.4. */
  os?: string;
  /** Text, up to 35 characters. Since 7.4. */
  "sw-version"?: string;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Text, up to 35 characters. Refers to `system/interface` and `system/zone`. */
  "associated-interface"?: string;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "display-with"?: "all-tags" | "first-tag-only" | "icon-and-color" | UnknownValue;
  /** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
  "custom-tags"?: FirewallAddressCustomTags[];
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
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "managed-subnetwork-size"?: "4" | "8" | "16" | "32" | "64" | "128" | "256" | "512" | "1024" | "2048" | "4096" | "8192" | "16384" | "32768" | "65536" | "131072" | "262144" | "524288" | "1048576" | "2097152" | "4194304" | "8388608" | "16777216" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "ipam-allocate-unique"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. Since 7.6. */
  "passive-fqdn-learning"?: "disable" | "enable" | UnknownValue;
  /** Integer. Since 8.0. Derived: rests on one indirect source. */
  obsolete?: number;
  /** Option; default `disable`. */
  "fabric-object"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-force-sync"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object-source"?: "member" | "local" | "root" | UnknownValue;
  /** Text, up to 19 characters. Refers to `telemetry-controller/agent`. Since 7.6. */
  "agent-id"?: string;
}

/** Table, by `interface`. Since 8.0. Derived: rests on one indirect source. */
export interface FirewallAddressAddr8021x {
  /** Text, up to 15 characters. Derived: rests on one indirect source. */
  interface: string;
  /** Text, up to 127 characters. Derived: rests on one indirect source. */
  mac?: string;
  /** Text, up to 64 characters. Derived: rests on one indirect source. */
  "acct-user"?: string;
  /** Text. Derived: rests on one indirect source. */
  ip?: string;
  /** Integer. Derived: rests on one indirect source. */
  "vlan-id"?: number;
}

/** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
export interface FirewallAddressCustomTags extends Member<"name"> {
  /** Text, up to 35 characters. Derived: rests on one indirect source. */
  name: string;
}

/** A row of `firewall/address6`, by `name`. */
export interface FirewallAddress6 {
  /** Text, up to 79 characters. */
  name: string;
  /** UUID; default `00000000-0000-0000-0000-000000000000`. */
  uuid?: string;
  /** Option; default `ipprefix`. `route-tag` since 7.4. `wildcard` since 7.6. */
  type?: "ipprefix" | "iprange" | "fqdn" | "geography" | "dynamic" | "template" | "mac" | "route-tag" | "wildcard" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "sub-type"?: "sdn" | "ems-tag" | "8021x" | UnknownValue;
  /** Integer, 1 to 4294967295; default `0`. Since 7.4. */
  "route-tag"?: number;
  /** Table, by `macaddr`. */
  macaddr?: FirewallAddress6Macaddr[];
  /** Table, by `interface`. Since 8.0. Derived: rests on one indirect source. */
  "addr-8021x"?: FirewallAddress6Addr8021x[];
  /** Text, up to 35 characters. Refers to `system/sdn-connector`. */
  sdn?: string;
  /** IPv6 network with its prefix length; default `::/0`. */
  ip6?: string;
  /** IPv6 address with a wildcard mask; default `:: ::`. Since 7.6. */
  wildcard?: string;
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
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "display-with"?: "all-tags" | "first-tag-only" | "icon-and-color" | UnknownValue;
  /** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
  "custom-tags"?: FirewallAddress6CustomTags[];
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
  /** Text, up to 2047 characters. Since 7.6. */
  filter?: string;
  /** Table, by `ip`. */
  list?: FirewallAddress6List[];
  /** Option; default `private`. Since 7.6. */
  "sdn-addr-type"?: "private" | "public" | "all" | UnknownValue;
  /** Text, up to 255 characters. Since 8.0. Derived: rests on one indirect source. */
  "obj-tag"?: string;
  /** Text, up to 15 characters. Since 8.0. Derived: rests on one indirect source. */
  "tag-detection-level"?: string;
  /** Text, up to 63 characters. Since 8.0. Derived: rests on one indirect source. */
  "tag-type"?: string;
  /** Integer. Since 8.0. Derived: rests on one indirect source. */
  obsolete?: number;
  /** Option; default `enable`. Since 7.6. */
  "passive-fqdn-learning"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "fabric-object"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-force-sync"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object-source"?: "member" | "local" | "root" | UnknownValue;
}

/** Table, by `interface`. Since 8.0. Derived: rests on one indirect source. */
export interface FirewallAddress6Addr8021x {
  /** Text, up to 15 characters. Derived: rests on one indirect source. */
  interface: string;
  /** Text, up to 127 characters. Derived: rests on one indirect source. */
  mac?: string;
  /** Text, up to 64 characters. Derived: rests on one indirect source. */
  "acct-user"?: string;
  /** Text. Derived: rests on one indirect source. */
  ip6?: string;
  /** Integer. Derived: rests on one indirect source. */
  "vlan-id"?: number;
}

/** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
export interface FirewallAddress6CustomTags extends Member<"name"> {
  /** Text, up to 35 characters. Derived: rests on one indirect source. */
  name: string;
}

/** A row of `firewall/address6-template`, by `name`. */
export interface FirewallAddress6Template {
  /** Text, up to 63 characters. */
  name: string;
  /** UUID; default `00000000-0000-0000-0000-000000000000`. Since 7.6. */
  uuid?: string;
  /** IPv6 network with its prefix length; default `::/0`. */
  ip6?: string;
  /** Integer, 1 to 6; default `0`. */
  "subnet-segment-count"?: number;
  /** Table, by `id`. */
  "subnet-segment"?: FirewallAddress6TemplateSubnetSegment[];
  /** Option; default `disable`. */
  "fabric-object"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-force-sync"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object-source"?: "member" | "local" | "root" | UnknownValue;
}

/** A row of `firewall/addrgrp`, by `name`. */
export interface FirewallAddrgrp {
  /** Text, up to 79 characters. */
  name: string;
  /** Option; default `default`. */
  type?: "default" | "folder" | UnknownValue;
  /** Option; default `default`. `telemetry` since 7.6. */
  category?: "default" | "ztna-ems-tag" | "ztna-geo-tag" | "telemetry" | UnknownValue;
  /** Option; default `disable`. */
  "allow-routing"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  member?: FirewallAddrgrpMember[];
  /** Text, up to 255 characters. */
  comment?: string;
  /** UUID; default `00000000-0000-0000-0000-000000000000`. */
  uuid?: string;
  /** Option; default `disable`. */
  exclude?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  "exclude-member"?: FirewallAddrgrpExcludeMember[];
  /** Integer, 0 to 32; default `0`. */
  color?: number;
  /** Table, by `name`. */
  tagging?: FirewallAddrgrpTagging[];
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "display-with"?: "all-tags" | "first-tag-only" | "icon-and-color" | UnknownValue;
  /** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
  "custom-tags"?: FirewallAddrgrpCustomTags[];
  /** Option; default `disable`. */
  "fabric-object"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-force-sync"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object-source"?: "member" | "local" | "root" | UnknownValue;
}

/** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
export interface FirewallAddrgrpCustomTags extends Member<"name"> {
  /** Text, up to 35 characters. Derived: rests on one indirect source. */
  name: string;
}

/** A row of `firewall/addrgrp6`, by `name`. */
export interface FirewallAddrgrp6 {
  /** Text, up to 79 characters. */
  name: string;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  type?: "default" | "dynamic-tag" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  category?: "default" | "ztna-ems-tag" | UnknownValue;
  /** UUID; default `00000000-0000-0000-0000-000000000000`. */
  uuid?: string;
  /** Integer, 0 to 32; default `0`. */
  color?: number;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Table, by `name`. */
  member?: FirewallAddrgrp6Member[];
  /** Option; default `disable`. Since 7.4. */
  exclude?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. Since 7.4. */
  "exclude-member"?: FirewallAddrgrp6ExcludeMember[];
  /** Table, by `name`. */
  tagging?: FirewallAddrgrp6Tagging[];
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "display-with"?: "all-tags" | "first-tag-only" | "icon-and-color" | UnknownValue;
  /** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
  "custom-tags"?: FirewallAddrgrp6CustomTags[];
  /** Option; default `disable`. */
  "fabric-object"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-force-sync"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object-source"?: "member" | "local" | "root" | UnknownValue;
}

/** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
export interface FirewallAddrgrp6CustomTags extends Member<"name"> {
  /** Text, up to 35 characters. Derived: rests on one indirect source. */
  name: string;
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
  /** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
  "custom-tags"?: FirewallCentralSnatMapCustomTags[];
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
  /** Option; default `enable`. Since 7.4. */
  "port-preserve"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "port-random"?: "enable" | "disable" | UnknownValue;
  /** Text. */
  "nat-port"?: string;
  /** Text. Since 7.4. */
  "dst-port"?: string;
  /** Text, up to 1023 characters. */
  comments?: string;
}

/** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
export interface FirewallCentralSnatMapCustomTags extends Member<"name"> {
  /** Text, up to 35 characters. Derived: rests on one indirect source. */
  name: string;
}

/** A row of `firewall/custom-tag`, by `name`. Since 8.0. Derived: rests on one indirect source. */
export interface FirewallCustomTag {
  /** Text, up to 35 characters. Derived: rests on one indirect source. */
  name: string;
  /** Text, up to 3 characters. Derived: rests on one indirect source. */
  abbreviation?: string;
  /** Text, up to 255 characters. Derived: rests on one indirect source. */
  comment?: string;
  /** Integer, 0 to 32. Derived: rests on one indirect source. */
  color?: number;
  /** UUID. Derived: rests on one indirect source. */
  uuid?: string;
  /** Option. Derived: rests on one indirect source. */
  "fabric-object"?: "enable" | "disable" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "fabric-force-sync"?: "enable" | "disable" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "fabric-object-source"?: "member" | "local" | "root" | UnknownValue;
}

/** A row of `firewall/internet-service-custom`, by `name`. */
export interface FirewallInternetServiceCustom {
  /** Text, up to 63 characters. */
  name: string;
  /** UUID. Since 8.0. Derived: rests on one indirect source. */
  uuid?: string;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-force-sync"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object-source"?: "member" | "local" | "root" | UnknownValue;
  /** Integer, 0 to 4294967295; default `3`. Refers to `firewall/internet-service-reputation`. */
  reputation?: number;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Table, by `id`. */
  entry?: FirewallInternetServiceCustomEntry[];
}

/** A row of `firewall/internet-service-custom-group`, by `name`. */
export interface FirewallInternetServiceCustomGroup {
  /** Text, up to 63 characters. */
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
  /** Table, by `name`. */
  member?: FirewallInternetServiceCustomGroupMember[];
}

/** A row of `firewall/internet-service-group`, by `name`. */
export interface FirewallInternetServiceGroup {
  /** Text, up to 63 characters. */
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
  /** Option; default `both`. */
  direction?: "source" | "destination" | "both" | UnknownValue;
  /** Table, by `name`. */
  member?: FirewallInternetServiceGroupMember[];
}

/** A row of `firewall/internet-service-name`, by `name`. */
export interface FirewallInternetServiceName {
  /** Text, up to 63 characters. */
  name: string;
  /** UUID. Since 8.0. Derived: rests on one indirect source. */
  uuid?: string;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-force-sync"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object-source"?: "member" | "local" | "root" | UnknownValue;
  /** Option; default `default`. */
  type?: "default" | "location" | UnknownValue;
  /** Integer, 0 to 4294967295; default `0`. Refers to `firewall/internet-service`. */
  "internet-service-id"?: number;
  /** Integer, 0 to 4294967295; default `0`. Refers to `firewall/country`. */
  "country-id"?: number;
  /** Integer, 0 to 4294967295; default `0`. Refers to `firewall/region`. */
  "region-id"?: number;
  /** Integer, 0 to 4294967295; default `0`. Refers to `firewall/city`. */
  "city-id"?: number;
}

/** A row of `firewall/internet-service-reputation`, by `id`. Read only. */
export interface FirewallInternetServiceReputation {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** UUID. Since 8.0. Derived: rests on one indirect source. */
  uuid?: string;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-force-sync"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object-source"?: "member" | "local" | "root" | UnknownValue;
  /** Text, up to 127 characters. */
  description?: string;
}

/** A row of `firewall/ippool`, by `name`. */
export interface FirewallIppool {
  /** Text, up to 79 characters. */
  name: string;
  /** UUID. Since 8.0. Derived: rests on one indirect source. */
  uuid?: string;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-force-sync"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object-source"?: "member" | "local" | "root" | UnknownValue;
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
  /** Integer, 600 to 86400; default `0`. Since 7.4. */
  "pba-interim-log"?: number;
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
  /** IPv6 network with its prefix length; default `::/0`. Since 7.6. */
  "source-prefix6"?: string;
  /** Integer, 1 to 128; default `64`. Since 7.6. */
  "client-prefix-length"?: number;
  /** Integer, 0 to 2097000; default `0`. Since 7.6. */
  "tcp-session-quota"?: number;
  /** Integer, 0 to 2097000; default `0`. Since 7.6. */
  "udp-session-quota"?: number;
  /** Integer, 0 to 2097000; default `0`. Since 7.6. */
  "icmp-session-quota"?: number;
  /** Option; default `disable`. Since 7.6. */
  "privileged-port-use-pba"?: "disable" | "enable" | UnknownValue;
  /** Option. `enable` until 7.4. */
  "subnet-broadcast-in-ippool"?: "disable" | UnknownValue;
}

/** A row of `firewall/ippool6`, by `name`. */
export interface FirewallIppool6 {
  /** Text, up to 79 characters. */
  name: string;
  /** Option; default `overload`. Since 7.6. */
  type?: "overload" | "nptv6" | UnknownValue;
  /** UUID. Since 8.0. Derived: rests on one indirect source. */
  uuid?: string;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-force-sync"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object-source"?: "member" | "local" | "root" | UnknownValue;
  /** IPv6 address; default `::`. */
  startip?: string;
  /** IPv6 address; default `::`. */
  endip?: string;
  /** IPv6 network with its prefix length; default `::/0`. Since 7.6. */
  "internal-prefix"?: string;
  /** IPv6 network with its prefix length; default `::/0`. Since 7.6. */
  "external-prefix"?: string;
  /** Text, up to 255 characters. */
  comments?: string;
  /** Option; default `disable`. */
  nat46?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  "add-nat46-route"?: "disable" | "enable" | UnknownValue;
}

/** A row of `firewall/local-in-policy`, by `policyid`. */
export interface FirewallLocalInPolicy {
  /** Integer, 0 to 4294967295; default `0`. */
  policyid: number;
  /** UUID; default `00000000-0000-0000-0000-000000000000`. */
  uuid?: string;
  /** Option; default `disable`. */
  "ha-mgmt-intf-only"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. In 7.2 of the type string. */
  intf?: FirewallLocalInPolicyIntf[];
  /** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
  "custom-tags"?: FirewallLocalInPolicyCustomTags[];
  /** Table, by `name`. */
  srcaddr?: FirewallLocalInPolicySrcaddr[];
  /** Option; default `disable`. */
  "srcaddr-negate"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  dstaddr?: FirewallLocalInPolicyDstaddr[];
  /** Option; default `disable`. Since 7.4. */
  "internet-service-src"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. Since 7.4. */
  "internet-service-src-name"?: FirewallLocalInPolicyInternetServiceSrcName[];
  /** Table, by `name`. Since 7.4. */
  "internet-service-src-group"?: FirewallLocalInPolicyInternetServiceSrcGroup[];
  /** Table, by `name`. Since 7.4. */
  "internet-service-src-custom"?: FirewallLocalInPolicyInternetServiceSrcCustom[];
  /** Table, by `name`. Since 7.4. */
  "internet-service-src-custom-group"?: FirewallLocalInPolicyInternetServiceSrcCustomGroup[];
  /** Table, by `name`. Since 7.6. */
  "internet-service-src-fortiguard"?: FirewallLocalInPolicyInternetServiceSrcFortiguard[];
  /** Option; default `disable`. */
  "dstaddr-negate"?: "enable" | "disable" | UnknownValue;
  /** Option; default `deny`. */
  action?: "accept" | "deny" | UnknownValue;
  /** Table, by `name`. */
  service?: FirewallLocalInPolicyService[];
  /** Option; default `disable`. */
  "service-negate"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "internet-service-src-negate"?: "enable" | "disable" | UnknownValue;
  /**
   * Text, up to 35 characters. Refers to `firewall.schedule/onetime`, `firewall.schedule/recurring` and
   * `firewall.schedule/group`.
   */
  schedule?: string;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "virtual-patch"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  logtraffic?: "enable" | "disable" | UnknownValue;
  /** Text, up to 1023 characters. */
  comments?: string;
}

/** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
export interface FirewallLocalInPolicyCustomTags extends Member<"name"> {
  /** Text, up to 35 characters. Derived: rests on one indirect source. */
  name: string;
}

/** A row of `firewall/local-in-policy6`, by `policyid`. */
export interface FirewallLocalInPolicy6 {
  /** Integer, 0 to 4294967295; default `0`. */
  policyid: number;
  /** UUID; default `00000000-0000-0000-0000-000000000000`. */
  uuid?: string;
  /** Table, by `name`. In 7.2 of the type string. */
  intf?: FirewallLocalInPolicy6Intf[];
  /** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
  "custom-tags"?: FirewallLocalInPolicy6CustomTags[];
  /** Table, by `name`. */
  srcaddr?: FirewallLocalInPolicy6Srcaddr[];
  /** Option; default `disable`. */
  "srcaddr-negate"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  dstaddr?: FirewallLocalInPolicy6Dstaddr[];
  /** Option; default `disable`. Since 7.4. */
  "internet-service6-src"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. Since 7.4. */
  "internet-service6-src-name"?: FirewallLocalInPolicy6InternetService6SrcName[];
  /** Table, by `name`. Since 7.4. */
  "internet-service6-src-group"?: FirewallLocalInPolicy6InternetService6SrcGroup[];
  /** Table, by `name`. Since 7.4. */
  "internet-service6-src-custom"?: FirewallLocalInPolicy6InternetService6SrcCustom[];
  /** Table, by `name`. Since 7.4. */
  "internet-service6-src-custom-group"?: FirewallLocalInPolicy6InternetService6SrcCustomGroup[];
  /** Table, by `name`. Since 7.6. */
  "internet-service6-src-fortiguard"?: FirewallLocalInPolicy6InternetService6SrcFortiguard[];
  /** Option; default `disable`. */
  "dstaddr-negate"?: "enable" | "disable" | UnknownValue;
  /** Option; default `deny`. */
  action?: "accept" | "deny" | UnknownValue;
  /** Table, by `name`. */
  service?: FirewallLocalInPolicy6Service[];
  /** Option; default `disable`. */
  "service-negate"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "internet-service6-src-negate"?: "enable" | "disable" | UnknownValue;
  /**
   * Text, up to 35 characters. Refers to `firewall.schedule/onetime`, `firewall.schedule/recurring` and
   * `firewall.schedule/group`.
   */
  schedule?: string;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "virtual-patch"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  logtraffic?: "enable" | "disable" | UnknownValue;
  /** Text, up to 1023 characters. */
  comments?: string;
}

/** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
export interface FirewallLocalInPolicy6CustomTags extends Member<"name"> {
  /** Text, up to 35 characters. Derived: rests on one indirect source. */
  name: string;
}

/** A row of `firewall/multicast-address`, by `name`. */
export interface FirewallMulticastAddress {
  /** Text, up to 79 characters. */
  name: string;
  /** Option; default `multicastrange`. */
  type?: "multicastrange" | "broadcastmask" | UnknownValue;
  /** IPv4 network with its mask; default `0.0.0.0 0.0.0.0`. */
  subnet?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "start-ip"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "end-ip"?: string;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Text, up to 35 characters. Refers to `system/interface`. */
  "associated-interface"?: string;
  /** Integer, 0 to 32; default `0`. */
  color?: number;
  /** Table, by `name`. */
  tagging?: FirewallMulticastAddressTagging[];
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "display-with"?: "all-tags" | "first-tag-only" | "icon-and-color" | UnknownValue;
  /** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
  "custom-tags"?: FirewallMulticastAddressCustomTags[];
}

/** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
export interface FirewallMulticastAddressCustomTags extends Member<"name"> {
  /** Text, up to 35 characters. Derived: rests on one indirect source. */
  name: string;
}

/** A row of `firewall/multicast-address6`, by `name`. */
export interface FirewallMulticastAddress6 {
  /** Text, up to 79 characters. */
  name: string;
  /** IPv6 network with its prefix length; default `::/0`. */
  ip6?: string;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Integer, 0 to 32; default `0`. */
  color?: number;
  /** Table, by `name`. */
  tagging?: FirewallMulticastAddress6Tagging[];
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "display-with"?: "all-tags" | "first-tag-only" | "icon-and-color" | UnknownValue;
  /** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
  "custom-tags"?: FirewallMulticastAddress6CustomTags[];
}

/** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
export interface FirewallMulticastAddress6CustomTags extends Member<"name"> {
  /** Text, up to 35 characters. Derived: rests on one indirect source. */
  name: string;
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
  /** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
  "custom-tags"?: FirewallMulticastPolicyCustomTags[];
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
  /** Option; default `disable`. Since 7.4. */
  "utm-status"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 47 characters. Refers to `ips/sensor`. Since 7.4. */
  "ips-sensor"?: string;
  /** Option; default `utm`. `all` and `utm` since 7.4. `enable` until 7.2. */
  logtraffic?: "all" | "utm" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "auto-asic-offload"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `firewall.shaper/traffic-shaper`. */
  "traffic-shaper"?: string;
}

/** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
export interface FirewallMulticastPolicyCustomTags extends Member<"name"> {
  /** Text, up to 35 characters. Derived: rests on one indirect source. */
  name: string;
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
  /** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
  "custom-tags"?: FirewallMulticastPolicy6CustomTags[];
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
  /** Option; default `disable`. Since 7.4. */
  "utm-status"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 47 characters. Refers to `ips/sensor`. Since 7.4. */
  "ips-sensor"?: string;
  /** Option; default `utm`. `all` and `utm` since 7.4. `enable` until 7.2. */
  logtraffic?: "all" | "utm" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "auto-asic-offload"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 1023 characters. */
  comments?: string;
}

/** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
export interface FirewallMulticastPolicy6CustomTags extends Member<"name"> {
  /** Text, up to 35 characters. Derived: rests on one indirect source. */
  name: string;
}

/** A row of `firewall/network-service-dynamic`, by `name`. */
export interface FirewallNetworkServiceDynamic {
  /** Text, up to 63 characters. */
  name: string;
  /** UUID. Since 8.0. Derived: rests on one indirect source. */
  uuid?: string;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-force-sync"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object-source"?: "member" | "local" | "root" | UnknownValue;
  /** Text, up to 35 characters. Refers to `system/sdn-connector`. */
  sdn?: string;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Text, up to 2047 characters. */
  filter?: string;
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
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-force-sync"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object-source"?: "member" | "local" | "root" | UnknownValue;
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
  /** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
  "custom-tags"?: FirewallPolicyCustomTags[];
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
  /** Table, by `name`. Since 7.4. */
  "ztna-ems-tag-secondary"?: FirewallPolicyZtnaEmsTagSecondary[];
  /** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
  "ztna-ems-tag6"?: FirewallPolicyZtnaEmsTag6[];
  /** Option; default `or`. */
  "ztna-tags-match-logic"?: "or" | "and" | UnknownValue;
  /** Table, by `name`. */
  "ztna-geo-tag"?: FirewallPolicyZtnaGeoTag[];
  /** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
  "ztna-destination"?: FirewallPolicyZtnaDestination[];
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
  /** Option; default `disable`. Since 7.6. */
  "app-monitor"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "utm-status"?: "enable" | "disable" | UnknownValue;
  /** Option; default `flow`. */
  "inspection-mode"?: "proxy" | "flow" | UnknownValue;
  /** Option; default `disable`. `legacy` since 7.6. */
  "http-policy-redirect"?: "enable" | "disable" | "legacy" | UnknownValue;
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
  /** Text, up to 47 characters. Refers to `voip/profile`. Since 7.4. */
  "ips-voip-filter"?: string;
  /** Text, up to 47 characters. Refers to `sctp-filter/profile`. */
  "sctp-filter-profile"?: string;
  /** Text, up to 47 characters. Refers to `diameter-filter/profile`. Since 7.4. */
  "diameter-filter-profile"?: string;
  /** Text, up to 47 characters. Refers to `virtual-patch/profile`. Since 7.4. */
  "virtual-patch-profile"?: string;
  /** Text, up to 47 characters. Refers to `icap/profile`. */
  "icap-profile"?: string;
  /** Text, up to 47 characters. Refers to `videofilter/profile`. */
  "videofilter-profile"?: string;
  /** Text, up to 47 characters. Refers to `waf/profile`. */
  "waf-profile"?: string;
  /** Text, up to 47 characters. Refers to `ssh-filter/profile`. */
  "ssh-filter-profile"?: string;
  /** Text, up to 47 characters. Refers to `casb/profile`. Since 7.4. */
  "casb-profile"?: string;
  /** Option; default `utm`. */
  logtraffic?: "all" | "utm" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "logtraffic-start"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "log-http-transaction"?: "enable" | "disable" | UnknownValue;
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
  /** Option; default `disable`. Since 7.4. */
  "pcp-outbound"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "pcp-inbound"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. Since 7.4. */
  "pcp-poolname"?: FirewallPolicyPcpPoolname[];
  /** Option; default `disable`. */
  "permit-any-host"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "permit-stun-host"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  fixedport?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. Since 7.4. */
  "port-preserve"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "port-random"?: "enable" | "disable" | UnknownValue;
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
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "skip-vrf-match"?: "enable" | "disable" | UnknownValue;
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
  /** Option; default `disable`. Since 7.6. */
  "ztna-ems-tag-negate"?: "enable" | "disable" | UnknownValue;
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
  /** Option; default `disable`. Since 7.6. */
  "radius-ip-auth-bypass"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "delay-tcp-npu-session"?: "enable" | "disable" | UnknownValue;
  /** Text. */
  "vlan-filter"?: string;
  /** Option; default `disable`. */
  "sgt-check"?: "enable" | "disable" | UnknownValue;
  /** Table, by `id`. */
  sgt?: FirewallPolicySgt[];
  /** Table, by `name`. Since 7.6. */
  "internet-service-fortiguard"?: FirewallPolicyInternetServiceFortiguard[];
  /** Table, by `name`. Since 7.6. */
  "internet-service-src-fortiguard"?: FirewallPolicyInternetServiceSrcFortiguard[];
  /** Table, by `name`. Since 7.6. */
  "internet-service6-fortiguard"?: FirewallPolicyInternetService6Fortiguard[];
  /** Table, by `name`. Since 7.6. */
  "internet-service6-src-fortiguard"?: FirewallPolicyInternetService6SrcFortiguard[];
  /** Group of fields. Since 8.0. Derived: rests on one indirect source. */
  "fabric-policy"?: FirewallPolicyFabricPolicy;
  /** Text, up to 47 characters. Refers to `telemetry-controller/profile`. Since 7.6. */
  "telemetry-profile"?: string;
  /** Text, up to 47 characters. Since 8.0. Derived: rests on one indirect source. */
  "llm-profile"?: string;
  /** Option. */
  "np-acceleration"?: "enable" | "disable" | UnknownValue;
  /** Text. Refers to `firewall/gtp`. */
  "gtp-profile"?: string;
  /** Text. Refers to `firewall/pfcp`. */
  "pfcp-profile"?: string;
}

/** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
export interface FirewallPolicyCustomTags extends Member<"name"> {
  /** Text, up to 35 characters. Derived: rests on one indirect source. */
  name: string;
}

/** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
export interface FirewallPolicyZtnaEmsTag6 extends Member<"name"> {
  /** Text, up to 79 characters. Derived: rests on one indirect source. */
  name: string;
}

/** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
export interface FirewallPolicyZtnaDestination extends Member<"name"> {
  /** Text, up to 79 characters. Derived: rests on one indirect source. */
  name: string;
}

/** Group of fields. Since 8.0. Derived: rests on one indirect source. */
export interface FirewallPolicyFabricPolicy {
  /** Text, up to 35 characters. Derived: rests on one indirect source. */
  from?: string;
  /** Text, up to 35 characters. Derived: rests on one indirect source. */
  to?: string;
}

/** A row of `firewall/profile-group`, by `name`. */
export interface FirewallProfileGroup {
  /** Text, up to 47 characters. */
  name: string;
  /** UUID. Since 8.0. Derived: rests on one indirect source. */
  uuid?: string;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-force-sync"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object-source"?: "member" | "local" | "root" | UnknownValue;
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
  /** Text, up to 47 characters. Refers to `voip/profile`. Since 7.4. */
  "ips-voip-filter"?: string;
  /** Text, up to 47 characters. Refers to `sctp-filter/profile`. */
  "sctp-filter-profile"?: string;
  /** Text, up to 47 characters. Refers to `diameter-filter/profile`. Since 7.4. */
  "diameter-filter-profile"?: string;
  /** Text, up to 47 characters. Refers to `virtual-patch/profile`. Since 7.4. */
  "virtual-patch-profile"?: string;
  /** Text, up to 47 characters. Refers to `icap/profile`. */
  "icap-profile"?: string;
  /** Text, up to 47 characters. Refers to `videofilter/profile`. */
  "videofilter-profile"?: string;
  /** Text, up to 47 characters. Refers to `waf/profile`. */
  "waf-profile"?: string;
  /** Text, up to 47 characters. Refers to `ssh-filter/profile`. */
  "ssh-filter-profile"?: string;
  /** Text, up to 47 characters. Refers to `casb/profile`. Since 7.4. */
  "casb-profile"?: string;
  /** Text, up to 47 characters. Refers to `telemetry-controller/profile`. Since 7.6. */
  "telemetry-profile"?: string;
  /** Text, up to 47 characters. Since 8.0. Derived: rests on one indirect source. */
  "llm-profile"?: string;
}

/** A row of `firewall/profile-protocol-options`, by `name`. */
export interface FirewallProfileProtocolOptions {
  /** Text, up to 47 characters. */
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
  /** Text, up to 35 characters. Refers to `system/replacemsg-group`. */
  "replacemsg-group"?: string;
  /** Option; default `disable`. */
  "oversize-log"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "switching-protocols-log"?: "disable" | "enable" | UnknownValue;
  /** Group of fields. */
  http?: FirewallProfileProtocolOptionsHttp;
  /** Group of fields. */
  ftp?: FirewallProfileProtocolOptionsFtp;
  /** Group of fields. */
  imap?: FirewallProfileProtocolOptionsImap;
  /** Group of fields. */
  mapi?: FirewallProfileProtocolOptionsMapi;
  /** Group of fields. */
  pop3?: FirewallProfileProtocolOptionsPop3;
  /** Group of fields. */
  smtp?: FirewallProfileProtocolOptionsSmtp;
  /** Group of fields. */
  nntp?: FirewallProfileProtocolOptionsNntp;
  /** Group of fields. */
  ssh?: FirewallProfileProtocolOptionsSsh;
  /** Group of fields. */
  dns?: FirewallProfileProtocolOptionsDns;
  /** Group of fields. */
  cifs?: FirewallProfileProtocolOptionsCifs;
  /** Group of fields. Since 8.0. Derived: rests on one indirect source. */
  websocket?: FirewallProfileProtocolOptionsWebsocket;
  /** Group of fields. */
  "mail-signature"?: FirewallProfileProtocolOptionsMailSignature;
  /** Option; default `disable`. */
  "rpc-over-http"?: "enable" | "disable" | UnknownValue;
}

/** Group of fields. */
export interface FirewallProfileProtocolOptionsHttp {
  /** Integer, 1 to 65535, several separated by blanks. */
  ports?: number | string;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "inspect-all"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "proxy-after-tcp-handshake"?: "enable" | "disable" | UnknownValue;
  /** Option, several separated by blanks. */
  options?: Values<"clientcomfort" | "servercomfort" | "oversize" | "chunkedbypass">;
  /** Integer, 1 to 900; default `10`. */
  "comfort-interval"?: number;
  /** Integer, 1 to 65535; default `1`. */
  "comfort-amount"?: number;
  /** Option; default `disable`. */
  "range-block"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "strip-x-forwarded-for"?: "disable" | "enable" | UnknownValue;
  /** Option, several separated by blanks. */
  "post-lang"?: Values<"jisx0201" | "jisx0208" | "jisx0212" | "gb2312" | "ksc5601-ex" | "euc-jp" | "sjis" | "iso2022-jp" | "iso2022-jp-1" | "iso2022-jp-2" | "euc-cn" | "ces-gbk" | "hz" | "ces-big5" | "euc-kr" | "iso2022-jp-3" | "iso8859-1" | "tis620" | "cp874" | "cp1252" | "cp1251">;
  /** Option; default `enable`. */
  "streaming-content-bypass"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "streaming-content-scan-type"?: "flv" | "octet" | "dvi" | "rtmp" | "mms-framed" | "msmediaview" | "pncmd" | "rtsp-tunnel" | "audio" | "audio-accp" | "audio-mpeg" | "pn-realaudio" | "pn-realaudio-plugin" | "mixed" | "x-mixed" | "event-stream" | "video" | "video-mp4" | "video-mpeg" | "video-xflv" | "video-xasf" | UnknownValue;
  /** Option; default `bypass`. */
  "switching-protocols"?: "bypass" | "block" | UnknownValue;
  /** Option; default `reject`. */
  "unknown-http-version"?: "reject" | "tunnel" | "best-effort" | UnknownValue;
  /** Option; default `allow`. Since 7.6. */
  "http-0.9"?: "allow" | "block" | UnknownValue;
  /** Option; default `enable`. */
  "tunnel-non-http"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  h2c?: "enable" | "disable" | UnknownValue;
  /** Option; default `block`. */
  "unknown-content-encoding"?: "block" | "inspect" | "bypass" | UnknownValue;
  /** Integer, 1 to 4095; default `10`. */
  "oversize-limit"?: number;
  /** Integer, 1 to 4095; default `10`. */
  "uncompressed-oversize-limit"?: number;
  /** Integer, 2 to 100; default `12`. */
  "uncompressed-nest-limit"?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  "stream-based-uncompressed-limit"?: number;
  /** Option; default `enable`. */
  "scan-bzip2"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "verify-dns-for-policy-matching"?: "enable" | "disable" | UnknownValue;
  /** Integer, 100 to 599; default `403`. */
  "block-page-status-code"?: number;
  /** Integer, 0 to 100; default `0`. */
  "retry-count"?: number;
  /** Option; default `block`. Since 7.6. */
  "domain-fronting"?: "allow" | "monitor" | "block" | "strict" | UnknownValue;
  /** Option; default `auto-tuning`. */
  "tcp-window-type"?: "auto-tuning" | "system" | "static" | "dynamic" | UnknownValue;
  /** Integer, 65536 to 1048576; default `131072`. */
  "tcp-window-minimum"?: number;
  /** Integer, 1048576 to 16777216; default `8388608`. */
  "tcp-window-maximum"?: number;
  /** Integer, 65536 to 16777216; default `262144`. */
  "tcp-window-size"?: number;
  /** Option; default `no`. */
  "ssl-offloaded"?: "no" | "yes" | UnknownValue;
  /** Option; default `enable`. */
  "address-ip-rating"?: "enable" | "disable" | UnknownValue;
}

/** Group of fields. Since 8.0. Derived: rests on one indirect source. */
export interface FirewallProfileProtocolOptionsWebsocket {
  /** Option. Derived: rests on one indirect source. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  options?: "oversize" | "clientcomfort" | "servercomfort" | UnknownValue;
  /** Integer, 1 to 900. Derived: rests on one indirect source. */
  "comfort-interval"?: number;
  /** Integer, 1 to 65535. Derived: rests on one indirect source. */
  "comfort-amount"?: number;
  /** Option. Derived: rests on one indirect source. */
  "tunnel-non-websocket"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 4095. Derived: rests on one indirect source. */
  "oversize-limit"?: number;
  /** Integer, 1 to 4095. Derived: rests on one indirect source. */
  "uncompressed-oversize-limit"?: number;
  /** Integer, 2 to 100. Derived: rests on one indirect source. */
  "uncompressed-nest-limit"?: number;
  /** Integer. Derived: rests on one indirect source. */
  "stream-based-uncompressed-limit"?: number;
  /** Option. Derived: rests on one indirect source. */
  "scan-bzip2"?: "enable" | "disable" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "tcp-window-type"?: "auto-tuning" | "system" | "static" | "dynamic" | UnknownValue;
  /** Integer, 65536 to 1048576. Derived: rests on one indirect source. */
  "tcp-window-minimum"?: number;
  /** Integer, 1048576 to 16777216. Derived: rests on one indirect source. */
  "tcp-window-maximum"?: number;
  /** Integer, 65536 to 16777216. Derived: rests on one indirect source. */
  "tcp-window-size"?: number;
}

/** A row of `firewall/proxy-address`, by `name`. */
export interface FirewallProxyAddress {
  /** Text, up to 79 characters. */
  name: string;
  /** UUID; default `00000000-0000-0000-0000-000000000000`. */
  uuid?: string;
  /** Option; default `url`. */
  type?: "host-regex" | "url" | "category" | "method" | "ua" | "header" | "src-advanced" | "dst-advanced" | "saas" | UnknownValue;
  /**
   * Text, up to 79 characters. Refers to `firewall/address`, `firewall/addrgrp`, `firewall/proxy-address`,
   * `firewall/vipgrp` and 1 more.
   */
  host?: string;
  /** Text, up to 255 characters. */
  "host-regex"?: string;
  /** Text, up to 255 characters. */
  path?: string;
  /** Text, up to 255 characters. */
  query?: string;
  /** Option; default `disable`. */
  referrer?: "enable" | "disable" | UnknownValue;
  /** Table, by `id`. */
  category?: FirewallProxyAddressCategory[];
  /** Option, several separated by blanks. `update`, `patch` and `other` since 7.6. */
  method?: Values<"get" | "post" | "put" | "head" | "connect" | "trace" | "options" | "delete" | "update" | "patch" | "other">;
  /** Option, several separated by blanks. */
  ua?: Values<"chrome" | "ms" | "firefox" | "safari" | "ie" | "edge" | "other">;
  /** Text, up to 63 characters. */
  "ua-min-ver"?: string;
  /** Text, up to 63 characters. */
  "ua-max-ver"?: string;
  /** Text, up to 79 characters. */
  "header-name"?: string;
  /** Text, up to 255 characters. */
  header?: string;
  /** Option; default `disable`. */
  "case-sensitivity"?: "disable" | "enable" | UnknownValue;
  /** Table, by `id`. */
  "header-group"?: FirewallProxyAddressHeaderGroup[];
  /** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
  "llm-servers"?: FirewallProxyAddressLlmServers[];
  /** Integer, 0 to 32; default `0`. */
  color?: number;
  /** Table, by `name`. */
  tagging?: FirewallProxyAddressTagging[];
  /** Text, up to 255 characters. */
  comment?: string;
  /** Table, by `name`. */
  application?: FirewallProxyAddressApplication[];
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "display-with"?: "all-tags" | "first-tag-only" | "icon-and-color" | UnknownValue;
  /** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
  "custom-tags"?: FirewallProxyAddressCustomTags[];
}

/** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
export interface FirewallProxyAddressLlmServers extends Member<"name"> {
  /** Text, up to 79 characters. Derived: rests on one indirect source. */
  name: string;
}

/** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
export interface FirewallProxyAddressCustomTags extends Member<"name"> {
  /** Text, up to 35 characters. Derived: rests on one indirect source. */
  name: string;
}

/** A row of `firewall/proxy-address6`, by `name`. Since 8.0. Derived: rests on one indirect source. */
export interface FirewallProxyAddress6 {
  /** Text, up to 79 characters. Derived: rests on one indirect source. */
  name: string;
  /** UUID. Derived: rests on one indirect source. */
  uuid?: string;
  /** Option. Derived: rests on one indirect source. */
  type?: "host-regex" | "url" | "category" | "method" | "ua" | "header" | "src-advanced" | "dst-advanced" | "saas" | "llm-server" | UnknownValue;
  /** Text, up to 79 characters. Derived: rests on one indirect source. */
  host?: string;
  /** Text, up to 255 characters. Derived: rests on one indirect source. */
  "host-regex"?: string;
  /** Text, up to 255 characters. Derived: rests on one indirect source. */
  path?: string;
  /** Text, up to 255 characters. Derived: rests on one indirect source. */
  query?: string;
  /** Option. Derived: rests on one indirect source. */
  referrer?: "enable" | "disable" | UnknownValue;
  /** Table, by `id`. Derived: rests on one indirect source. */
  category?: FirewallProxyAddress6Category[];
  /** Option. Derived: rests on one indirect source. */
  method?: "get" | "post" | "put" | "head" | "connect" | "trace" | "options" | "delete" | "update" | "patch" | "other" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  ua?: "chrome" | "ms" | "firefox" | "safari" | "ie" | "edge" | "other" | UnknownValue;
  /** Text, up to 63 characters. Derived: rests on one indirect source. */
  "ua-min-ver"?: string;
  /** Text, up to 63 characters. Derived: rests on one indirect source. */
  "ua-max-ver"?: string;
  /** Text, up to 79 characters. Derived: rests on one indirect source. */
  "header-name"?: string;
  /** Text, up to 255 characters. Derived: rests on one indirect source. */
  header?: string;
  /** Option. Derived: rests on one indirect source. */
  "case-sensitivity"?: "disable" | "enable" | UnknownValue;
  /** Table, by `id`. Derived: rests on one indirect source. */
  "header-group"?: FirewallProxyAddress6HeaderGroup[];
  /** Table, by `name`. Derived: rests on one indirect source. */
  "llm-servers"?: FirewallProxyAddress6LlmServers[];
  /** Integer, 0 to 32. Derived: rests on one indirect source. */
  color?: number;
  /** Table, by `name`. Derived: rests on one indirect source. */
  tagging?: FirewallProxyAddress6Tagging[];
  /** Text, up to 255 characters. Derived: rests on one indirect source. */
  comment?: string;
  /** Table, by `name`. Derived: rests on one indirect source. */
  application?: FirewallProxyAddress6Application[];
  /** Option. Derived: rests on one indirect source. */
  "display-with"?: "all-tags" | "first-tag-only" | "icon-and-color" | UnknownValue;
  /** Table, by `name`. Derived: rests on one indirect source. */
  "custom-tags"?: FirewallProxyAddress6CustomTags[];
}

/** Table, by `id`. Derived: rests on one indirect source. */
export interface FirewallProxyAddress6Category extends Member<"id"> {
  /** Integer. Derived: rests on one indirect source. */
  id: number;
}

/** Table, by `id`. Derived: rests on one indirect source. */
export interface FirewallProxyAddress6HeaderGroup {
  /** Integer. Derived: rests on one indirect source. */
  id: number;
  /** Text, up to 79 characters. Derived: rests on one indirect source. */
  "header-name"?: string;
  /** Text, up to 255 characters. Derived: rests on one indirect source. */
  header?: string;
  /** Option. Derived: rests on one indirect source. */
  "case-sensitivity"?: "disable" | "enable" | UnknownValue;
}

/** Table, by `name`. Derived: rests on one indirect source. */
export interface FirewallProxyAddress6LlmServers extends Member<"name"> {
  /** Text, up to 79 characters. Derived: rests on one indirect source. */
  name: string;
}

/** Table, by `name`. Derived: rests on one indirect source. */
export interface FirewallProxyAddress6Tagging {
  /** Text, up to 63 characters. Derived: rests on one indirect source. */
  name: string;
  /** Text, up to 63 characters. Derived: rests on one indirect source. */
  category?: string;
  /** Table, by `name`. Derived: rests on one indirect source. */
  tags?: FirewallProxyAddress6TaggingTags[];
}

/** Table, by `name`. Derived: rests on one indirect source. */
export interface FirewallProxyAddress6TaggingTags extends Member<"name"> {
  /** Text, up to 79 characters. Derived: rests on one indirect source. */
  name: string;
}

/** Table, by `name`. Derived: rests on one indirect source. */
export interface FirewallProxyAddress6Application extends Member<"name"> {
  /** Text, up to 79 characters. Derived: rests on one indirect source. */
  name: string;
}

/** Table, by `name`. Derived: rests on one indirect source. */
export interface FirewallProxyAddress6CustomTags extends Member<"name"> {
  /** Text, up to 35 characters. Derived: rests on one indirect source. */
  name: string;
}

/** A row of `firewall/proxy-addrgrp`, by `name`. */
export interface FirewallProxyAddrgrp {
  /** Text, up to 79 characters. */
  name: string;
  /** Option; default `src`. */
  type?: "src" | "dst" | UnknownValue;
  /** UUID; default `00000000-0000-0000-0000-000000000000`. */
  uuid?: string;
  /** Table, by `name`. */
  member?: FirewallProxyAddrgrpMember[];
  /** Integer, 0 to 32; default `0`. */
  color?: number;
  /** Table, by `name`. */
  tagging?: FirewallProxyAddrgrpTagging[];
  /** Text, up to 255 characters. */
  comment?: string;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "display-with"?: "all-tags" | "first-tag-only" | "icon-and-color" | UnknownValue;
  /** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
  "custom-tags"?: FirewallProxyAddrgrpCustomTags[];
}

/** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
export interface FirewallProxyAddrgrpCustomTags extends Member<"name"> {
  /** Text, up to 35 characters. Derived: rests on one indirect source. */
  name: string;
}

/** A row of `firewall/proxy-addrgrp6`, by `name`. Since 8.0. Derived: rests on one indirect source. */
export interface FirewallProxyAddrgrp6 {
  /** Text, up to 79 characters. Derived: rests on one indirect source. */
  name: string;
  /** Option. Derived: rests on one indirect source. */
  type?: "src" | "dst" | UnknownValue;
  /** UUID. Derived: rests on one indirect source. */
  uuid?: string;
  /** Table, by `name`. Derived: rests on one indirect source. */
  member?: FirewallProxyAddrgrp6Member[];
  /** Integer, 0 to 32. Derived: rests on one indirect source. */
  color?: number;
  /** Table, by `name`. Derived: rests on one indirect source. */
  tagging?: FirewallProxyAddrgrp6Tagging[];
  /** Text, up to 255 characters. Derived: rests on one indirect source. */
  comment?: string;
  /** Option. Derived: rests on one indirect source. */
  "display-with"?: "all-tags" | "first-tag-only" | "icon-and-color" | UnknownValue;
  /** Table, by `name`. Derived: rests on one indirect source. */
  "custom-tags"?: FirewallProxyAddrgrp6CustomTags[];
}

/** Table, by `name`. Derived: rests on one indirect source. */
export interface FirewallProxyAddrgrp6Member extends Member<"name"> {
  /** Text, up to 79 characters. Derived: rests on one indirect source. */
  name: string;
}

/** Table, by `name`. Derived: rests on one indirect source. */
export interface FirewallProxyAddrgrp6Tagging {
  /** Text, up to 63 characters. Derived: rests on one indirect source. */
  name: string;
  /** Text, up to 63 characters. Derived: rests on one indirect source. */
  category?: string;
  /** Table, by `name`. Derived: rests on one indirect source. */
  tags?: FirewallProxyAddrgrp6TaggingTags[];
}

/** Table, by `name`. Derived: rests on one indirect source. */
export interface FirewallProxyAddrgrp6TaggingTags extends Member<"name"> {
  /** Text, up to 79 characters. Derived: rests on one indirect source. */
  name: string;
}

/** Table, by `name`. Derived: rests on one indirect source. */
export interface FirewallProxyAddrgrp6CustomTags extends Member<"name"> {
  /** Text, up to 35 characters. Derived: rests on one indirect source. */
  name: string;
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
  proxy?: "explicit-web" | "transparent-web" | "ftp" | "ssh" | "ssh-tunnel" | "access-proxy" | "ztna-proxy" | "wanopt" | UnknownValue;
  /** Table, by `name`. */
  "access-proxy"?: FirewallProxyPolicyAccessProxy[];
  /** Table, by `name`. */
  "access-proxy6"?: FirewallProxyPolicyAccessProxy6[];
  /** Table, by `name`. Since 7.6. */
  "ztna-proxy"?: FirewallProxyPolicyZtnaProxy[];
  /** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
  "ztna-destination"?: FirewallProxyPolicyZtnaDestination[];
  /** Table, by `name`. */
  srcintf?: FirewallProxyPolicySrcintf[];
  /** Table, by `name`. */
  dstintf?: FirewallProxyPolicyDstintf[];
  /** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
  "custom-tags"?: FirewallProxyPolicyCustomTags[];
  /** Table, by `name`. */
  srcaddr?: FirewallProxyPolicySrcaddr[];
  /** Table, by `name`. */
  poolname?: FirewallProxyPolicyPoolname[];
  /** Table, by `name`. Since 7.6. */
  poolname6?: FirewallProxyPolicyPoolname6[];
  /** Table, by `name`. */
  dstaddr?: FirewallProxyPolicyDstaddr[];
  /** Table, by `name`. */
  "ztna-ems-tag"?: FirewallProxyPolicyZtnaEmsTag[];
  /** Option; default `or`. */
  "ztna-tags-match-logic"?: "or" | "and" | UnknownValue;
  /** Option; default `disable`. */
  "device-ownership"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. Since 7.6. */
  "url-risk"?: FirewallProxyPolicyUrlRisk[];
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
  /** Table, by `name`. Since 7.6. */
  "internet-service-fortiguard"?: FirewallProxyPolicyInternetServiceFortiguard[];
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
  /** Table, by `name`. Since 7.6. */
  "internet-service6-fortiguard"?: FirewallProxyPolicyInternetService6Fortiguard[];
  /** Table, by `name`. */
  service?: FirewallProxyPolicyService[];
  /** Option; default `disable`. */
  "srcaddr-negate"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "dstaddr-negate"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "ztna-ems-tag-negate"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "service-negate"?: "enable" | "disable" | UnknownValue;
  /** Option; default `deny`. `isolate` since 7.6. */
  action?: "accept" | "deny" | "redirect" | "isolate" | UnknownValue;
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
  /** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
  "fsso-groups"?: FirewallProxyPolicyFssoGroups[];
  /** Option; default `disable`. */
  "http-tunnel-auth"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "ssh-policy-redirect"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 63 characters. Refers to `web-proxy/forward-server` and `web-proxy/forward-server-group`. */
  "webproxy-forward-server"?: string;
  /** Text, up to 63 characters. Refers to `web-proxy/isolator-server`. Since 7.6. */
  "isolator-server"?: string;
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
  /** Text, up to 47 characters. Refers to `dnsfilter/profile`. Since 7.6. */
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
  /** Text, up to 47 characters. Refers to `voip/profile`. Since 7.4. */
  "ips-voip-filter"?: string;
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
  /** Text, up to 47 characters. Refers to `casb/profile`. Since 7.4. */
  "casb-profile"?: string;
  /** Text, up to 47 characters. Since 8.0. Derived: rests on one indirect source. */
  "llm-profile"?: string;
  /** Text, up to 35 characters. Refers to `system/replacemsg-group`. */
  "replacemsg-override-group"?: string;
  /** Option; default `disable`. */
  "logtraffic-start"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "log-http-transaction"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 1023 characters. */
  comments?: string;
  /** Option; default `disable`. */
  "block-notification"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 1023 characters. */
  "redirect-url"?: string;
  /** Option; default `disable`. Since 7.6. */
  "https-sub-category"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `firewall/decrypted-traffic-mirror`. */
  "decrypted-traffic-mirror"?: string;
  /** Option; default `disable`. Since 7.4. */
  "detect-https-in-http-request"?: "enable" | "disable" | UnknownValue;
  /** Text. Refers to `telemetry-controller/profile`. Since 7.6. */
  "telemetry-profile"?: string;
}

/** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
export interface FirewallProxyPolicyZtnaDestination extends Member<"name"> {
  /** Text, up to 79 characters. Derived: rests on one indirect source. */
  name: string;
}

/** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
export interface FirewallProxyPolicyCustomTags extends Member<"name"> {
  /** Text, up to 35 characters. Derived: rests on one indirect source. */
  name: string;
}

/** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
export interface FirewallProxyPolicyFssoGroups extends Member<"name"> {
  /** Text, up to 511 characters. Derived: rests on one indirect source. */
  name: string;
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
  /** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
  "custom-tags"?: FirewallSecurityPolicyCustomTags[];
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
  /** Table, by `name`. Since 7.6. */
  "internet-service-fortiguard"?: FirewallSecurityPolicyInternetServiceFortiguard[];
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
  /** Table, by `name`. Since 7.6. */
  "internet-service-src-fortiguard"?: FirewallSecurityPolicyInternetServiceSrcFortiguard[];
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
  /** Table, by `name`. Since 7.6. */
  "internet-service6-fortiguard"?: FirewallSecurityPolicyInternetService6Fortiguard[];
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
  /** Table, by `name`. Since 7.6. */
  "internet-service6-src-fortiguard"?: FirewallSecurityPolicyInternetService6SrcFortiguard[];
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
  /** Text, up to 47 characters. Refers to `voip/profile`. Since 7.4. */
  "ips-voip-filter"?: string;
  /** Text, up to 47 characters. Refers to `sctp-filter/profile`. */
  "sctp-filter-profile"?: string;
  /** Text, up to 47 characters. Refers to `diameter-filter/profile`. Since 7.4. */
  "diameter-filter-profile"?: string;
  /** Text, up to 47 characters. Refers to `virtual-patch/profile`. Since 7.4. */
  "virtual-patch-profile"?: string;
  /** Text, up to 47 characters. Refers to `icap/profile`. */
  "icap-profile"?: string;
  /** Text, up to 47 characters. Refers to `videofilter/profile`. */
  "videofilter-profile"?: string;
  /** Text, up to 47 characters. Refers to `ssh-filter/profile`. */
  "ssh-filter-profile"?: string;
  /** Text, up to 47 characters. Refers to `casb/profile`. Since 7.4. */
  "casb-profile"?: string;
  /** Text, up to 47 characters. Since 8.0. Derived: rests on one indirect source. */
  "llm-profile"?: string;
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
  /** Text. Refers to `telemetry-controller/profile`. Since 7.6. */
  "telemetry-profile"?: string;
}

/** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
export interface FirewallSecurityPolicyCustomTags extends Member<"name"> {
  /** Text, up to 35 characters. Derived: rests on one indirect source. */
  name: string;
}

/** A row of `firewall/sniffer`, by `id`. */
export interface FirewallSniffer {
  /** Integer, 0 to 9999; default `0`. */
  id: number;
  /** UUID; default `00000000-0000-0000-0000-000000000000`. Since 7.4. */
  uuid?: string;
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

/** Table, by `name`. */
export interface FirewallSnifferAnomaly {
  /** Text, up to 63 characters. */
  name: string;
  /** Option; default `disable`. */
  status?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  log?: "enable" | "disable" | UnknownValue;
  /** Option; default `pass`. */
  action?: "pass" | "block" | "proxy" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "synproxy-ttl"?: "32" | "64" | "128" | "255" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "synproxy-tos"?: "0" | "10" | "12" | "14" | "18" | "20" | "22" | "26" | "28" | "30" | "34" | "36" | "38" | "40" | "46" | "255" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "synproxy-tcp-mss"?: "0" | "256" | "512" | "1024" | "1300" | "1360" | "1460" | "1500" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "synproxy-tcp-sack"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "synproxy-tcp-timestamp"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "synproxy-tcp-window"?: "4096" | "8192" | "16384" | "32768" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "synproxy-tcp-windowscale"?: "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11" | "12" | "13" | "14" | UnknownValue;
  /** Option; default `none`. */
  quarantine?: "none" | "attacker" | UnknownValue;
  /** Text; default `5m`. */
  "quarantine-expiry"?: string;
  /** Option; default `enable`. */
  "quarantine-log"?: "disable" | "enable" | UnknownValue;
  /** Integer, 1 to 2147483647; default `0`. */
  threshold?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  "threshold(default)"?: number;
}

/** A row of `firewall/ssl-ssh-profile`, by `name`. */
export interface FirewallSslSshProfile {
  /** Text, up to 47 characters. */
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
  /** Table, by `name`. Since 7.4. */
  "ech-outer-sni"?: FirewallSslSshProfileEchOuterSni[];
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

/** A row of `firewall/traffic-class`, by `class-id`. */
export interface FirewallTrafficClass {
  /** Integer, 2 to 31; default `0`. */
  "class-id": number;
  /** Text, up to 35 characters. */
  "class-name"?: string;
  /** UUID. Since 8.0. Derived: rests on one indirect source. */
  uuid?: string;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-force-sync"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object-source"?: "member" | "local" | "root" | UnknownValue;
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
  /** Option; default `disable`. Since 7.4. */
  "src-vip-filter"?: "disable" | "enable" | UnknownValue;
  /** Table, by `name`. */
  service?: FirewallVipService[];
  /** Text. */
  extip?: string;
  /** Table, by `name`. */
  extaddr?: FirewallVipExtaddr[];
  /** Option; default `enable`. Since 7.4. */
  "h2-support"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "h3-support"?: "enable" | "disable" | UnknownValue;
  /** Group of fields. Since 7.4. */
  quic?: FirewallVipQuic;
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
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "auth-portal"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 79 characters. Since 8.0. Derived: rests on one indirect source. */
  "auth-virtual-host"?: string;
  /** Option; default `block`. Since 7.6. */
  "empty-cert-action"?: "accept" | "block" | "accept-unmanageable" | UnknownValue;
  /** Option; default `enable`. Since 7.6. */
  "user-agent-detect"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. Since 7.6. */
  "client-cert"?: "disable" | "enable" | UnknownValue;
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
  /** Integer, 0 to 2147483647; default `0`. Since 7.4. */
  "http-multiplex-max-concurrent-request"?: number;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "log-blocked-traffic"?: "enable" | "disable" | UnknownValue;
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
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "ssl-upstream"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. In 7.2 of the type string. */
  "ssl-certificate"?: FirewallVipSslCertificate[];
  /** Text, up to 79 characters. Since 8.0. Derived: rests on one indirect source. */
  "ssl-server-client-certificate"?: string;
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
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "ssl-http-strip-secure-cookies"?: "enable" | "disable" | UnknownValue;
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
  /** Option; default `disable`. Since 7.4. */
  "one-click-gslb-server"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 35 characters. Since 7.4. */
  "gslb-hostname"?: string;
  /** Text, up to 255 characters. Since 7.4. */
  "gslb-domain-name"?: string;
  /** Table, by `index`. Since 7.4. */
  "gslb-public-ips"?: FirewallVipGslbPublicIps[];
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
  /** Option; default `disable`. Since 7.4. */
  "src-vip-filter"?: "disable" | "enable" | UnknownValue;
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
  /** Option; default `enable`. Since 7.4. */
  "h2-support"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "h3-support"?: "enable" | "disable" | UnknownValue;
  /** Group of fields. Since 7.4. */
  quic?: FirewallVip6Quic;
  /** Option; default `enable`. */
  nat66?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  nat64?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  "add-nat64-route"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 79 characters. Since 8.0. Derived: rests on one indirect source. */
  "auth-virtual-host"?: string;
  /** Option; default `block`. Since 7.6. */
  "empty-cert-action"?: "accept" | "block" | "accept-unmanageable" | UnknownValue;
  /** Option; default `enable`. Since 7.6. */
  "user-agent-detect"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. Since 7.6. */
  "client-cert"?: "disable" | "enable" | UnknownValue;
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
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "ssl-upstream"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. In 7.2 of the type string. */
  "ssl-certificate"?: FirewallVip6SslCertificate[];
  /** Text, up to 79 characters. Since 8.0. Derived: rests on one indirect source. */
  "ssl-server-client-certificate"?: string;
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
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "ssl-http-strip-secure-cookies"?: "enable" | "disable" | UnknownValue;
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
