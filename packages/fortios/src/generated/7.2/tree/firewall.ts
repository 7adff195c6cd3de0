// Generated from specs/fortios/cmdb/firewall.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { ChildTable, ReadTable, Singleton, Table } from "../../../cmdb/types.ts";
import type {
  FirewallAccessProxySshClientCertChildren,
  FirewallAddress6TaggingChildren,
  FirewallAddress6TemplateChildren,
  FirewallAddressTaggingChildren,
  FirewallAddrgrp6TaggingChildren,
  FirewallAddrgrpChildren,
  FirewallAuthPortalChildren,
  FirewallCountryChildren,
  FirewallDecryptedTrafficMirrorChildren,
  FirewallDoSPolicy6Children,
  FirewallDoSPolicyChildren,
  FirewallGtpApnChildren,
  FirewallGtpImsiChildren,
  FirewallGtpPolicyChildren,
  FirewallGtpPolicyV2Children,
  FirewallIdentityBasedRouteChildren,
  FirewallInternetServiceAdditionChildren,
  FirewallInternetServiceCustomChildren,
  FirewallInternetServiceCustomGroupChildren,
  FirewallInternetServiceDefinitionChildren,
  FirewallInternetServiceExtensionChildren,
  FirewallInternetServiceGroupChildren,
  FirewallInternetServiceSubappChildren,
  FirewallMulticastAddress6Children,
  FirewallMulticastAddressChildren,
  FirewallProfileProtocolOptionsChildren,
  FirewallProxyAddressChildren,
  FirewallProxyAddrgrpChildren,
  FirewallRegionChildren,
  FirewallScheduleGroupChildren,
  FirewallShapingProfileChildren,
  FirewallTtlPolicyChildren,
  FirewallVip6RealserversChildren,
  FirewallVipRealserversChildren,
  FirewallVipgrp6Children,
  FirewallVipgrpChildren,
  FirewallWildcardFqdnGroupChildren,
} from "../../7.4/tree/firewall.ts";
import type {
  FirewallAccessProxy,
  FirewallAccessProxy6,
  FirewallAccessProxy6ApiGateway,
  FirewallAccessProxy6ApiGateway6,
  FirewallAccessProxy6ApiGateway6Application,
  FirewallAccessProxy6ApiGateway6Realservers,
  FirewallAccessProxy6ApiGateway6RealserversSshHostKey,
  FirewallAccessProxy6ApiGateway6SslCipherSuites,
  FirewallAccessProxy6ApiGatewayApplication,
  FirewallAccessProxy6ApiGatewayRealservers,
  FirewallAccessProxy6ApiGatewayRealserversSshHostKey,
  FirewallAccessProxy6ApiGatewaySslCipherSuites,
  FirewallAccessProxyApiGateway,
  FirewallAccessProxyApiGateway6,
  FirewallAccessProxyApiGateway6Application,
  FirewallAccessProxyApiGateway6Realservers,
  FirewallAccessProxyApiGateway6RealserversSshHostKey,
  FirewallAccessProxyApiGateway6SslCipherSuites,
  FirewallAccessProxyApiGatewayApplication,
  FirewallAccessProxyApiGatewayRealservers,
  FirewallAccessProxyApiGatewayRealserversSshHostKey,
  FirewallAccessProxyApiGatewaySslCipherSuites,
  FirewallAccessProxySshClientCert,
  FirewallAccessProxyVirtualHost,
  FirewallAcl,
  FirewallAcl6,
  FirewallAcl6Dstaddr,
  FirewallAcl6Service,
  FirewallAcl6Srcaddr,
  FirewallAclDstaddr,
  FirewallAclService,
  FirewallAclSrcaddr,
  FirewallAddress,
  FirewallAddress6,
  FirewallAddress6List,
  FirewallAddress6Macaddr,
  FirewallAddress6SubnetSegment,
  FirewallAddress6Tagging,
  FirewallAddress6Template,
  FirewallAddressFssoGroup,
  FirewallAddressList,
  FirewallAddressMacaddr,
  FirewallAddressTagging,
  FirewallAddrgrp,
  FirewallAddrgrp6,
  FirewallAddrgrp6Member,
  FirewallAddrgrp6Tagging,
  FirewallAuthPortal,
  FirewallCentralSnatMap,
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
  FirewallDecryptedTrafficMirror,
  FirewallDnstranslation,
  FirewallDoSPolicy,
  FirewallDoSPolicy6,
  FirewallGlobal,
  FirewallGtp,
  FirewallGtpApn,
  FirewallGtpIeRemovePolicy,
  FirewallGtpImsi,
  FirewallGtpIpPolicy,
  FirewallGtpNoipPolicy,
  FirewallGtpPerApnShaper,
  FirewallGtpPolicy,
  FirewallGtpPolicyV2,
  FirewallIdentityBasedRoute,
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
  FirewallInternetServiceAppend,
  FirewallInternetServiceBotnet,
  FirewallInternetServiceCustom,
  FirewallInternetServiceCustomGroup,
  FirewallInternetServiceDefinition,
  FirewallInternetServiceExtension,
  FirewallInternetServiceGroup,
  FirewallInternetServiceIpblReason,
  FirewallInternetServiceIpblVendor,
  FirewallInternetServiceList,
  FirewallInternetServiceName,
  FirewallInternetServiceOwner,
  FirewallInternetServiceReputation,
  FirewallInternetServiceSld,
  FirewallInternetServiceSubapp,
  FirewallIpTranslation,
  FirewallIpmacbindingSetting,
  FirewallIpmacbindingTable,
  FirewallIppool,
  FirewallIppool6,
  FirewallIpv6EhFilter,
  FirewallLdbMonitor,
  FirewallLocalInPolicy,
  FirewallLocalInPolicy6,
  FirewallLocalInPolicy6Dstaddr,
  FirewallLocalInPolicy6Service,
  FirewallLocalInPolicy6Srcaddr,
  FirewallLocalInPolicyDstaddr,
  FirewallLocalInPolicyService,
  FirewallLocalInPolicySrcaddr,
  FirewallMulticastAddress,
  FirewallMulticastAddress6,
  FirewallMulticastPolicy,
  FirewallMulticastPolicy6,
  FirewallMulticastPolicy6Dstaddr,
  FirewallMulticastPolicy6Srcaddr,
  FirewallMulticastPolicyDstaddr,
  FirewallMulticastPolicySrcaddr,
  FirewallNetworkServiceDynamic,
  FirewallPfcp,
  FirewallPolicy,
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
  FirewallProfileGroup,
  FirewallProfileProtocolOptions,
  FirewallProxyAddress,
  FirewallProxyAddrgrp,
  FirewallProxyPolicy,
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
  FirewallScheduleGroup,
  FirewallScheduleOnetime,
  FirewallScheduleRecurring,
  FirewallSecurityPolicy,
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
  FirewallServiceCustom,
  FirewallServiceCustomAppCategory,
  FirewallServiceCustomApplication,
  FirewallServiceGroup,
  FirewallServiceGroupMember,
  FirewallShaperPerIpShaper,
  FirewallShaperTrafficShaper,
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
  FirewallSniffer,
  FirewallSnifferAnomaly,
  FirewallSnifferIpThreatfeed,
  FirewallSshHostKey,
  FirewallSshLocalCa,
  FirewallSshLocalKey,
  FirewallSshSetting,
  FirewallSslServer,
  FirewallSslSetting,
  FirewallSslSshProfile,
  FirewallSslSshProfileServerCert,
  FirewallSslSshProfileSslExempt,
  FirewallSslSshProfileSslServer,
  FirewallTrafficClass,
  FirewallTtlPolicy,
  FirewallVendorMac,
  FirewallVip,
  FirewallVip6,
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
  FirewallVipgrp,
  FirewallVipgrp6,
  FirewallWildcardFqdnCustom,
  FirewallWildcardFqdnGroup,
} from "../types/firewall.ts";

export type {
  FirewallAccessProxySshClientCertChildren,
  FirewallAddress6TaggingChildren,
  FirewallAddress6TemplateChildren,
  FirewallAddress6TemplateSubnetSegmentChildren,
  FirewallAddressTaggingChildren,
  FirewallAddrgrp6TaggingChildren,
  FirewallAddrgrpChildren,
  FirewallAddrgrpTaggingChildren,
  FirewallAuthPortalChildren,
  FirewallCountryChildren,
  FirewallDecryptedTrafficMirrorChildren,
  FirewallDoSPolicy6Children,
  FirewallDoSPolicyChildren,
  FirewallGtpApnChildren,
  FirewallGtpImsiChildren,
  FirewallGtpPolicyChildren,
  FirewallGtpPolicyV2Children,
  FirewallIdentityBasedRouteChildren,
  FirewallIdentityBasedRouteRuleChildren,
  FirewallInternetServiceAdditionChildren,
  FirewallInternetServiceAdditionEntryChildren,
  FirewallInternetServiceCustomChildren,
  FirewallInternetServiceCustomEntryChildren,
  FirewallInternetServiceCustomGroupChildren,
  FirewallInternetServiceDefinitionChildren,
  FirewallInternetServiceDefinitionEntryChildren,
  FirewallInternetServiceExtensionChildren,
  FirewallInternetServiceExtensionDisableEntryChildren,
  FirewallInternetServiceExtensionEntryChildren,
  FirewallInternetServiceGroupChildren,
  FirewallInternetServiceSubappChildren,
  FirewallMulticastAddress6Children,
  FirewallMulticastAddress6TaggingChildren,
  FirewallMulticastAddressChildren,
  FirewallMulticastAddressTaggingChildren,
  FirewallProfileProtocolOptionsChildren,
  FirewallProfileProtocolOptionsCifsChildren,
  FirewallProxyAddressChildren,
  FirewallProxyAddressTaggingChildren,
  FirewallProxyAddrgrpChildren,
  FirewallProxyAddrgrpTaggingChildren,
  FirewallRegionChildren,
  FirewallScheduleGroupChildren,
  FirewallShapingProfileChildren,
  FirewallTtlPolicyChildren,
  FirewallVip6RealserversChildren,
  FirewallVipRealserversChildren,
  FirewallVipgrp6Children,
  FirewallVipgrpChildren,
  FirewallWildcardFqdnGroupChildren,
} from "../../7.4/tree/firewall.ts";

/** Child tables of `firewall.service/custom`. */
export interface FirewallServiceCustomChildren {
  /** Table, by `id`. */
  readonly appCategory: ChildTable<FirewallServiceCustomAppCategory, "id">;
  /** Table, by `id`. */
  readonly application: ChildTable<FirewallServiceCustomApplication, "id">;
}

/** Child tables of `firewall.service/group`. */
export interface FirewallServiceGroupChildren {
  /** Table, by `name`. */
  readonly member: ChildTable<FirewallServiceGroupMember, "name">;
}

/** Child tables of `firewall/access-proxy`. */
export interface FirewallAccessProxyChildren {
  /** Table, by `id`. */
  readonly apiGateway: ChildTable<FirewallAccessProxyApiGateway, "id", FirewallAccessProxyApiGatewayChildren>;
  /** Table, by `id`. */
  readonly apiGateway6: ChildTable<FirewallAccessProxyApiGateway6, "id", FirewallAccessProxyApiGateway6Children>;
}

/** Child tables of `firewall/access-proxy/api-gateway`. */
export interface FirewallAccessProxyApiGatewayChildren {
  /** Table, by `id`. */
  readonly realservers: ChildTable<FirewallAccessProxyApiGatewayRealservers, "id", FirewallAccessProxyApiGatewayRealserversChildren>;
  /** Table, by `name`. */
  readonly application: ChildTable<FirewallAccessProxyApiGatewayApplication, "name">;
  /** Table, by `priority`. */
  readonly sslCipherSuites: ChildTable<FirewallAccessProxyApiGatewaySslCipherSuites, "priority">;
}

/** Child tables of `firewall/access-proxy/api-gateway/realservers`. */
export interface FirewallAccessProxyApiGatewayRealserversChildren {
  /** Table, by `name`. */
  readonly sshHostKey: ChildTable<FirewallAccessProxyApiGatewayRealserversSshHostKey, "name">;
}

/** Child tables of `firewall/access-proxy/api-gateway6`. */
export interface FirewallAccessProxyApiGateway6Children {
  /** Table, by `id`. */
  readonly realservers: ChildTable<FirewallAccessProxyApiGateway6Realservers, "id", FirewallAccessProxyApiGateway6RealserversChildren>;
  /** Table, by `name`. */
  readonly application: ChildTable<FirewallAccessProxyApiGateway6Application, "name">;
  /** Table, by `priority`. */
  readonly sslCipherSuites: ChildTable<FirewallAccessProxyApiGateway6SslCipherSuites, "priority">;
}

/** Child tables of `firewall/access-proxy/api-gateway6/realservers`. */
export interface FirewallAccessProxyApiGateway6RealserversChildren {
  /** Table, by `name`. */
  readonly sshHostKey: ChildTable<FirewallAccessProxyApiGateway6RealserversSshHostKey, "name">;
}

/** Child tables of `firewall/access-proxy6`. */
export interface FirewallAccessProxy6Children {
  /** Table, by `id`. */
  readonly apiGateway: ChildTable<FirewallAccessProxy6ApiGateway, "id", FirewallAccessProxy6ApiGatewayChildren>;
  /** Table, by `id`. */
  readonly apiGateway6: ChildTable<FirewallAccessProxy6ApiGateway6, "id", FirewallAccessProxy6ApiGateway6Children>;
}

/** Child tables of `firewall/access-proxy6/api-gateway`. */
export interface FirewallAccessProxy6ApiGatewayChildren {
  /** Table, by `id`. */
  readonly realservers: ChildTable<FirewallAccessProxy6ApiGatewayRealservers, "id", FirewallAccessProxy6ApiGatewayRealserversChildren>;
  /** Table, by `name`. */
  readonly application: ChildTable<FirewallAccessProxy6ApiGatewayApplication, "name">;
  /** Table, by `priority`. */
  readonly sslCipherSuites: ChildTable<FirewallAccessProxy6ApiGatewaySslCipherSuites, "priority">;
}

/** Child tables of `firewall/access-proxy6/api-gateway/realservers`. */
export interface FirewallAccessProxy6ApiGatewayRealserversChildren {
  /** Table, by `name`. */
  readonly sshHostKey: ChildTable<FirewallAccessProxy6ApiGatewayRealserversSshHostKey, "name">;
}

/** Child tables of `firewall/access-proxy6/api-gateway6`. */
export interface FirewallAccessProxy6ApiGateway6Children {
  /** Table, by `id`. */
  readonly realservers: ChildTable<FirewallAccessProxy6ApiGateway6Realservers, "id", FirewallAccessProxy6ApiGateway6RealserversChildren>;
  /** Table, by `name`. */
  readonly application: ChildTable<FirewallAccessProxy6ApiGateway6Application, "name">;
  /** Table, by `priority`. */
  readonly sslCipherSuites: ChildTable<FirewallAccessProxy6ApiGateway6SslCipherSuites, "priority">;
}

/** Child tables of `firewall/access-proxy6/api-gateway6/realservers`. */
export interface FirewallAccessProxy6ApiGateway6RealserversChildren {
  /** Table, by `name`. */
  readonly sshHostKey: ChildTable<FirewallAccessProxy6ApiGateway6RealserversSshHostKey, "name">;
}

/** Child tables of `firewall/acl`. */
export interface FirewallAclChildren {
  /** Table, by `name`. */
  readonly srcaddr: ChildTable<FirewallAclSrcaddr, "name">;
  /** Table, by `name`. */
  readonly dstaddr: ChildTable<FirewallAclDstaddr, "name">;
  /** Table, by `name`. */
  readonly service: ChildTable<FirewallAclService, "name">;
}

/** Child tables of `firewall/acl6`. */
export interface FirewallAcl6Children {
  /** Table, by `name`. */
  readonly srcaddr: ChildTable<FirewallAcl6Srcaddr, "name">;
  /** Table, by `name`. */
  readonly dstaddr: ChildTable<FirewallAcl6Dstaddr, "name">;
  /** Table, by `name`. */
  readonly service: ChildTable<FirewallAcl6Service, "name">;
}

/** Child tables of `firewall/address`. */
export interface FirewallAddressChildren {
  /** Table, by `macaddr`. */
  readonly macaddr: ChildTable<FirewallAddressMacaddr, "macaddr">;
  /** Table, by `name`. */
  readonly fssoGroup: ChildTable<FirewallAddressFssoGroup, "name">;
  /** Table, by `ip`. */
  readonly list: ChildTable<FirewallAddressList, "ip">;
  /** Table, by `name`. */
  readonly tagging: ChildTable<FirewallAddressTagging, "name", FirewallAddressTaggingChildren>;
}

/** Child tables of `firewall/address6`. */
export interface FirewallAddress6Children {
  /** Table, by `macaddr`. */
  readonly macaddr: ChildTable<FirewallAddress6Macaddr, "macaddr">;
  /** Table, by `name`. */
  readonly tagging: ChildTable<FirewallAddress6Tagging, "name", FirewallAddress6TaggingChildren>;
  /** Table, by `name`. */
  readonly subnetSegment: ChildTable<FirewallAddress6SubnetSegment, "name">;
  /** Table, by `ip`. */
  readonly list: ChildTable<FirewallAddress6List, "ip">;
}

/** Child tables of `firewall/addrgrp6`. */
export interface FirewallAddrgrp6Children {
  /** Table, by `name`. */
  readonly member: ChildTable<FirewallAddrgrp6Member, "name">;
  /** Table, by `name`. */
  readonly tagging: ChildTable<FirewallAddrgrp6Tagging, "name", FirewallAddrgrp6TaggingChildren>;
}

/** Child tables of `firewall/central-snat-map`. */
export interface FirewallCentralSnatMapChildren {
  /** Table, by `name`. */
  readonly srcintf: ChildTable<FirewallCentralSnatMapSrcintf, "name">;
  /** Table, by `name`. */
  readonly dstintf: ChildTable<FirewallCentralSnatMapDstintf, "name">;
  /** Table, by `name`. */
  readonly origAddr: ChildTable<FirewallCentralSnatMapOrigAddr, "name">;
  /** Table, by `name`. */
  readonly origAddr6: ChildTable<FirewallCentralSnatMapOrigAddr6, "name">;
  /** Table, by `name`. */
  readonly dstAddr: ChildTable<FirewallCentralSnatMapDstAddr, "name">;
  /** Table, by `name`. */
  readonly dstAddr6: ChildTable<FirewallCentralSnatMapDstAddr6, "name">;
  /** Table, by `name`. */
  readonly natIppool: ChildTable<FirewallCentralSnatMapNatIppool, "name">;
  /** Table, by `name`. */
  readonly natIppool6: ChildTable<FirewallCentralSnatMapNatIppool6, "name">;
}

/** Child tables of `firewall/gtp`. */
export interface FirewallGtpChildren {
  /** Table, by `id`. */
  readonly apn: ChildTable<FirewallGtpApn, "id", FirewallGtpApnChildren>;
  /** Table, by `id`. */
  readonly imsi: ChildTable<FirewallGtpImsi, "id", FirewallGtpImsiChildren>;
  /** Table, by `id`. */
  readonly policy: ChildTable<FirewallGtpPolicy, "id", FirewallGtpPolicyChildren>;
  /** Table, by `id`. */
  readonly policyV2: ChildTable<FirewallGtpPolicyV2, "id", FirewallGtpPolicyV2Children>;
  /** Table, by `id`. */
  readonly ieRemovePolicy: ChildTable<FirewallGtpIeRemovePolicy, "id">;
  /** Table, by `id`. */
  readonly ipPolicy: ChildTable<FirewallGtpIpPolicy, "id">;
  /** Table, by `id`. */
  readonly noipPolicy: ChildTable<FirewallGtpNoipPolicy, "id">;
  /** Table, by `id`. */
  readonly perApnShaper: ChildTable<FirewallGtpPerApnShaper, "id">;
}

/** Child tables of `firewall/interface-policy`. */
export interface FirewallInterfacePolicyChildren {
  /** Table, by `name`. */
  readonly srcaddr: ChildTable<FirewallInterfacePolicySrcaddr, "name">;
  /** Table, by `name`. */
  readonly dstaddr: ChildTable<FirewallInterfacePolicyDstaddr, "name">;
  /** Table, by `name`. */
  readonly service: ChildTable<FirewallInterfacePolicyService, "name">;
}

/** Child tables of `firewall/interface-policy6`. */
export interface FirewallInterfacePolicy6Children {
  /** Table, by `name`. */
  readonly srcaddr6: ChildTable<FirewallInterfacePolicy6Srcaddr6, "name">;
  /** Table, by `name`. */
  readonly dstaddr6: ChildTable<FirewallInterfacePolicy6Dstaddr6, "name">;
  /** Table, by `name`. */
  readonly service6: ChildTable<FirewallInterfacePolicy6Service6, "name">;
}

/** Child tables of `firewall/local-in-policy`. */
export interface FirewallLocalInPolicyChildren {
  /** Table, by `name`. */
  readonly srcaddr: ChildTable<FirewallLocalInPolicySrcaddr, "name">;
  /** Table, by `name`. */
  readonly dstaddr: ChildTable<FirewallLocalInPolicyDstaddr, "name">;
  /** Table, by `name`. */
  readonly service: ChildTable<FirewallLocalInPolicyService, "name">;
}

/** Child tables of `firewall/local-in-policy6`. */
export interface FirewallLocalInPolicy6Children {
  /** Table, by `name`. */
  readonly srcaddr: ChildTable<FirewallLocalInPolicy6Srcaddr, "name">;
  /** Table, by `name`. */
  readonly dstaddr: ChildTable<FirewallLocalInPolicy6Dstaddr, "name">;
  /** Table, by `name`. */
  readonly service: ChildTable<FirewallLocalInPolicy6Service, "name">;
}

/** Child tables of `firewall/multicast-policy`. */
export interface FirewallMulticastPolicyChildren {
  /** Table, by `name`. */
  readonly srcaddr: ChildTable<FirewallMulticastPolicySrcaddr, "name">;
  /** Table, by `name`. */
  readonly dstaddr: ChildTable<FirewallMulticastPolicyDstaddr, "name">;
}

/** Child tables of `firewall/multicast-policy6`. */
export interface FirewallMulticastPolicy6Children {
  /** Table, by `name`. */
  readonly srcaddr: ChildTable<FirewallMulticastPolicy6Srcaddr, "name">;
  /** Table, by `name`. */
  readonly dstaddr: ChildTable<FirewallMulticastPolicy6Dstaddr, "name">;
}

/** Child tables of `firewall/policy`. */
export interface FirewallPolicyChildren {
  /** Table, by `name`. */
  readonly srcintf: ChildTable<FirewallPolicySrcintf, "name">;
  /** Table, by `name`. */
  readonly dstintf: ChildTable<FirewallPolicyDstintf, "name">;
  /** Table, by `name`. */
  readonly srcaddr: ChildTable<FirewallPolicySrcaddr, "name">;
  /** Table, by `name`. */
  readonly dstaddr: ChildTable<FirewallPolicyDstaddr, "name">;
  /** Table, by `name`. */
  readonly srcaddr6: ChildTable<FirewallPolicySrcaddr6, "name">;
  /** Table, by `name`. */
  readonly dstaddr6: ChildTable<FirewallPolicyDstaddr6, "name">;
  /** Table, by `name`. */
  readonly ztnaEmsTag: ChildTable<FirewallPolicyZtnaEmsTag, "name">;
  /** Table, by `name`. */
  readonly ztnaGeoTag: ChildTable<FirewallPolicyZtnaGeoTag, "name">;
  /** Table, by `name`. */
  readonly internetServiceName: ChildTable<FirewallPolicyInternetServiceName, "name">;
  /** Table, by `name`. */
  readonly internetServiceGroup: ChildTable<FirewallPolicyInternetServiceGroup, "name">;
  /** Table, by `name`. */
  readonly internetServiceCustom: ChildTable<FirewallPolicyInternetServiceCustom, "name">;
  /** Table, by `name`. */
  readonly networkServiceDynamic: ChildTable<FirewallPolicyNetworkServiceDynamic, "name">;
  /** Table, by `name`. */
  readonly internetServiceCustomGroup: ChildTable<FirewallPolicyInternetServiceCustomGroup, "name">;
  /** Table, by `name`. */
  readonly internetServiceSrcName: ChildTable<FirewallPolicyInternetServiceSrcName, "name">;
  /** Table, by `name`. */
  readonly internetServiceSrcGroup: ChildTable<FirewallPolicyInternetServiceSrcGroup, "name">;
  /** Table, by `name`. */
  readonly internetServiceSrcCustom: ChildTable<FirewallPolicyInternetServiceSrcCustom, "name">;
  /** Table, by `name`. */
  readonly networkServiceSrcDynamic: ChildTable<FirewallPolicyNetworkServiceSrcDynamic, "name">;
  /** Table, by `name`. */
  readonly internetServiceSrcCustomGroup: ChildTable<FirewallPolicyInternetServiceSrcCustomGroup, "name">;
  /** Table, by `id`. */
  readonly srcVendorMac: ChildTable<FirewallPolicySrcVendorMac, "id">;
  /** Table, by `name`. */
  readonly internetService6Name: ChildTable<FirewallPolicyInternetService6Name, "name">;
  /** Table, by `name`. */
  readonly internetService6Group: ChildTable<FirewallPolicyInternetService6Group, "name">;
  /** Table, by `name`. */
  readonly internetService6Custom: ChildTable<FirewallPolicyInternetService6Custom, "name">;
  /** Table, by `name`. */
  readonly internetService6CustomGroup: ChildTable<FirewallPolicyInternetService6CustomGroup, "name">;
  /** Table, by `name`. */
  readonly internetService6SrcName: ChildTable<FirewallPolicyInternetService6SrcName, "name">;
  /** Table, by `name`. */
  readonly internetService6SrcGroup: ChildTable<FirewallPolicyInternetService6SrcGroup, "name">;
  /** Table, by `name`. */
  readonly internetService6SrcCustom: ChildTable<FirewallPolicyInternetService6SrcCustom, "name">;
  /** Table, by `name`. */
  readonly internetService6SrcCustomGroup: ChildTable<FirewallPolicyInternetService6SrcCustomGroup, "name">;
  /** Table, by `name`. */
  readonly rtpAddr: ChildTable<FirewallPolicyRtpAddr, "name">;
  /** Table, by `name`. */
  readonly service: ChildTable<FirewallPolicyService, "name">;
  /** Table, by `name`. */
  readonly poolname: ChildTable<FirewallPolicyPoolname, "name">;
  /** Table, by `name`. */
  readonly poolname6: ChildTable<FirewallPolicyPoolname6, "name">;
  /** Table, by `user-agent-string`. */
  readonly ntlmEnabledBrowsers: ChildTable<FirewallPolicyNtlmEnabledBrowsers, "user-agent-string">;
  /** Table, by `name`. */
  readonly groups: ChildTable<FirewallPolicyGroups, "name">;
  /** Table, by `name`. */
  readonly users: ChildTable<FirewallPolicyUsers, "name">;
  /** Table, by `name`. */
  readonly fssoGroups: ChildTable<FirewallPolicyFssoGroups, "name">;
  /** Table, by `field-id`. */
  readonly customLogFields: ChildTable<FirewallPolicyCustomLogFields, "field-id">;
  /** Table, by `id`. */
  readonly sgt: ChildTable<FirewallPolicySgt, "id">;
}

/** Child tables of `firewall/proxy-policy`. */
export interface FirewallProxyPolicyChildren {
  /** Table, by `name`. */
  readonly accessProxy: ChildTable<FirewallProxyPolicyAccessProxy, "name">;
  /** Table, by `name`. */
  readonly accessProxy6: ChildTable<FirewallProxyPolicyAccessProxy6, "name">;
  /** Table, by `name`. */
  readonly srcintf: ChildTable<FirewallProxyPolicySrcintf, "name">;
  /** Table, by `name`. */
  readonly dstintf: ChildTable<FirewallProxyPolicyDstintf, "name">;
  /** Table, by `name`. */
  readonly srcaddr: ChildTable<FirewallProxyPolicySrcaddr, "name">;
  /** Table, by `name`. */
  readonly poolname: ChildTable<FirewallProxyPolicyPoolname, "name">;
  /** Table, by `name`. */
  readonly dstaddr: ChildTable<FirewallProxyPolicyDstaddr, "name">;
  /** Table, by `name`. */
  readonly ztnaEmsTag: ChildTable<FirewallProxyPolicyZtnaEmsTag, "name">;
  /** Table, by `name`. */
  readonly internetServiceName: ChildTable<FirewallProxyPolicyInternetServiceName, "name">;
  /** Table, by `name`. */
  readonly internetServiceGroup: ChildTable<FirewallProxyPolicyInternetServiceGroup, "name">;
  /** Table, by `name`. */
  readonly internetServiceCustom: ChildTable<FirewallProxyPolicyInternetServiceCustom, "name">;
  /** Table, by `name`. */
  readonly internetServiceCustomGroup: ChildTable<FirewallProxyPolicyInternetServiceCustomGroup, "name">;
  /** Table, by `name`. */
  readonly internetService6Name: ChildTable<FirewallProxyPolicyInternetService6Name, "name">;
  /** Table, by `name`. */
  readonly internetService6Group: ChildTable<FirewallProxyPolicyInternetService6Group, "name">;
  /** Table, by `name`. */
  readonly internetService6Custom: ChildTable<FirewallProxyPolicyInternetService6Custom, "name">;
  /** Table, by `name`. */
  readonly internetService6CustomGroup: ChildTable<FirewallProxyPolicyInternetService6CustomGroup, "name">;
  /** Table, by `name`. */
  readonly service: ChildTable<FirewallProxyPolicyService, "name">;
  /** Table, by `name`. */
  readonly srcaddr6: ChildTable<FirewallProxyPolicySrcaddr6, "name">;
  /** Table, by `name`. */
  readonly dstaddr6: ChildTable<FirewallProxyPolicyDstaddr6, "name">;
  /** Table, by `name`. */
  readonly groups: ChildTable<FirewallProxyPolicyGroups, "name">;
  /** Table, by `name`. */
  readonly users: ChildTable<FirewallProxyPolicyUsers, "name">;
}

/** Child tables of `firewall/security-policy`. */
export interface FirewallSecurityPolicyChildren {
  /** Table, by `name`. */
  readonly srcintf: ChildTable<FirewallSecurityPolicySrcintf, "name">;
  /** Table, by `name`. */
  readonly dstintf: ChildTable<FirewallSecurityPolicyDstintf, "name">;
  /** Table, by `name`. */
  readonly srcaddr: ChildTable<FirewallSecurityPolicySrcaddr, "name">;
  /** Table, by `name`. */
  readonly dstaddr: ChildTable<FirewallSecurityPolicyDstaddr, "name">;
  /** Table, by `name`. */
  readonly srcaddr6: ChildTable<FirewallSecurityPolicySrcaddr6, "name">;
  /** Table, by `name`. */
  readonly dstaddr6: ChildTable<FirewallSecurityPolicyDstaddr6, "name">;
  /** Table, by `name`. */
  readonly internetServiceName: ChildTable<FirewallSecurityPolicyInternetServiceName, "name">;
  /** Table, by `name`. */
  readonly internetServiceGroup: ChildTable<FirewallSecurityPolicyInternetServiceGroup, "name">;
  /** Table, by `name`. */
  readonly internetServiceCustom: ChildTable<FirewallSecurityPolicyInternetServiceCustom, "name">;
  /** Table, by `name`. */
  readonly internetServiceCustomGroup: ChildTable<FirewallSecurityPolicyInternetServiceCustomGroup, "name">;
  /** Table, by `name`. */
  readonly internetServiceSrcName: ChildTable<FirewallSecurityPolicyInternetServiceSrcName, "name">;
  /** Table, by `name`. */
  readonly internetServiceSrcGroup: ChildTable<FirewallSecurityPolicyInternetServiceSrcGroup, "name">;
  /** Table, by `name`. */
  readonly internetServiceSrcCustom: ChildTable<FirewallSecurityPolicyInternetServiceSrcCustom, "name">;
  /** Table, by `name`. */
  readonly internetServiceSrcCustomGroup: ChildTable<FirewallSecurityPolicyInternetServiceSrcCustomGroup, "name">;
  /** Table, by `name`. */
  readonly internetService6Name: ChildTable<FirewallSecurityPolicyInternetService6Name, "name">;
  /** Table, by `name`. */
  readonly internetService6Group: ChildTable<FirewallSecurityPolicyInternetService6Group, "name">;
  /** Table, by `name`. */
  readonly internetService6Custom: ChildTable<FirewallSecurityPolicyInternetService6Custom, "name">;
  /** Table, by `name`. */
  readonly internetService6CustomGroup: ChildTable<FirewallSecurityPolicyInternetService6CustomGroup, "name">;
  /** Table, by `name`. */
  readonly internetService6SrcName: ChildTable<FirewallSecurityPolicyInternetService6SrcName, "name">;
  /** Table, by `name`. */
  readonly internetService6SrcGroup: ChildTable<FirewallSecurityPolicyInternetService6SrcGroup, "name">;
  /** Table, by `name`. */
  readonly internetService6SrcCustom: ChildTable<FirewallSecurityPolicyInternetService6SrcCustom, "name">;
  /** Table, by `name`. */
  readonly internetService6SrcCustomGroup: ChildTable<FirewallSecurityPolicyInternetService6SrcCustomGroup, "name">;
  /** Table, by `name`. */
  readonly service: ChildTable<FirewallSecurityPolicyService, "name">;
  /** Table, by `id`. */
  readonly application: ChildTable<FirewallSecurityPolicyApplication, "id">;
  /** Table, by `id`. */
  readonly appCategory: ChildTable<FirewallSecurityPolicyAppCategory, "id">;
  /** Table, by `name`. */
  readonly appGroup: ChildTable<FirewallSecurityPolicyAppGroup, "name">;
  /** Table, by `name`. */
  readonly groups: ChildTable<FirewallSecurityPolicyGroups, "name">;
  /** Table, by `name`. */
  readonly users: ChildTable<FirewallSecurityPolicyUsers, "name">;
  /** Table, by `name`. */
  readonly fssoGroups: ChildTable<FirewallSecurityPolicyFssoGroups, "name">;
}

/** Child tables of `firewall/shaping-policy`. */
export interface FirewallShapingPolicyChildren {
  /** Table, by `name`. */
  readonly srcaddr: ChildTable<FirewallShapingPolicySrcaddr, "name">;
  /** Table, by `name`. */
  readonly dstaddr: ChildTable<FirewallShapingPolicyDstaddr, "name">;
  /** Table, by `name`. */
  readonly srcaddr6: ChildTable<FirewallShapingPolicySrcaddr6, "name">;
  /** Table, by `name`. */
  readonly dstaddr6: ChildTable<FirewallShapingPolicyDstaddr6, "name">;
  /** Table, by `name`. */
  readonly internetServiceName: ChildTable<FirewallShapingPolicyInternetServiceName, "name">;
  /** Table, by `name`. */
  readonly internetServiceGroup: ChildTable<FirewallShapingPolicyInternetServiceGroup, "name">;
  /** Table, by `name`. */
  readonly internetServiceCustom: ChildTable<FirewallShapingPolicyInternetServiceCustom, "name">;
  /** Table, by `name`. */
  readonly internetServiceCustomGroup: ChildTable<FirewallShapingPolicyInternetServiceCustomGroup, "name">;
  /** Table, by `name`. */
  readonly internetServiceSrcName: ChildTable<FirewallShapingPolicyInternetServiceSrcName, "name">;
  /** Table, by `name`. */
  readonly internetServiceSrcGroup: ChildTable<FirewallShapingPolicyInternetServiceSrcGroup, "name">;
  /** Table, by `name`. */
  readonly internetServiceSrcCustom: ChildTable<FirewallShapingPolicyInternetServiceSrcCustom, "name">;
  /** Table, by `name`. */
  readonly internetServiceSrcCustomGroup: ChildTable<FirewallShapingPolicyInternetServiceSrcCustomGroup, "name">;
  /** Table, by `name`. */
  readonly service: ChildTable<FirewallShapingPolicyService, "name">;
  /** Table, by `name`. */
  readonly users: ChildTable<FirewallShapingPolicyUsers, "name">;
  /** Table, by `name`. */
  readonly groups: ChildTable<FirewallShapingPolicyGroups, "name">;
  /** Table, by `id`. */
  readonly application: ChildTable<FirewallShapingPolicyApplication, "id">;
  /** Table, by `id`. */
  readonly appCategory: ChildTable<FirewallShapingPolicyAppCategory, "id">;
  /** Table, by `name`. */
  readonly appGroup: ChildTable<FirewallShapingPolicyAppGroup, "name">;
  /** Table, by `id`. */
  readonly urlCategory: ChildTable<FirewallShapingPolicyUrlCategory, "id">;
  /** Table, by `name`. */
  readonly srcintf: ChildTable<FirewallShapingPolicySrcintf, "name">;
  /** Table, by `name`. */
  readonly dstintf: ChildTable<FirewallShapingPolicyDstintf, "name">;
}

/** Child tables of `firewall/sniffer`. */
export interface FirewallSnifferChildren {
  /** Table, by `name`. */
  readonly ipThreatfeed: ChildTable<FirewallSnifferIpThreatfeed, "name">;
  /** Table, by `name`. */
  readonly anomaly: ChildTable<FirewallSnifferAnomaly, "name">;
}

/** Child tables of `firewall/ssl-ssh-profile`. */
export interface FirewallSslSshProfileChildren {
  /** Table, by `id`. */
  readonly sslExempt: ChildTable<FirewallSslSshProfileSslExempt, "id">;
  /** Table, by `name`. */
  readonly serverCert: ChildTable<FirewallSslSshProfileServerCert, "name">;
  /** Table, by `id`. */
  readonly sslServer: ChildTable<FirewallSslSshProfileSslServer, "id">;
}

/** Child tables of `firewall/vip`. */
export interface FirewallVipChildren {
  /** Table, by `range`. */
  readonly srcFilter: ChildTable<FirewallVipSrcFilter, "range">;
  /** Table, by `name`. */
  readonly service: ChildTable<FirewallVipService, "name">;
  /** Table, by `name`. */
  readonly extaddr: ChildTable<FirewallVipExtaddr, "name">;
  /** Table, by `range`. */
  readonly mappedip: ChildTable<FirewallVipMappedip, "range">;
  /** Table, by `interface-name`. */
  readonly srcintfFilter: ChildTable<FirewallVipSrcintfFilter, "interface-name">;
  /** Table, by `id`. */
  readonly realservers: ChildTable<FirewallVipRealservers, "id", FirewallVipRealserversChildren>;
  /** Table, by `priority`. */
  readonly sslCipherSuites: ChildTable<FirewallVipSslCipherSuites, "priority">;
  /** Table, by `priority`. */
  readonly sslServerCipherSuites: ChildTable<FirewallVipSslServerCipherSuites, "priority">;
  /** Table, by `name`. */
  readonly monitor: ChildTable<FirewallVipMonitor, "name">;
}

/** Child tables of `firewall/vip6`. */
export interface FirewallVip6Children {
  /** Table, by `range`. */
  readonly srcFilter: ChildTable<FirewallVip6SrcFilter, "range">;
  /** Table, by `id`. */
  readonly realservers: ChildTable<FirewallVip6Realservers, "id", FirewallVip6RealserversChildren>;
  /** Table, by `priority`. */
  readonly sslCipherSuites: ChildTable<FirewallVip6SslCipherSuites, "priority">;
  /** Table, by `priority`. */
  readonly sslServerCipherSuites: ChildTable<FirewallVip6SslServerCipherSuites, "priority">;
  /** Table, by `name`. */
  readonly monitor: ChildTable<FirewallVip6Monitor, "name">;
}

/** `/cmdb/firewall`. */
export interface FirewallTree {
  /** A row of `firewall/DoS-policy`, by `policyid`. */
  readonly doSPolicy: Table<FirewallDoSPolicy, "policyid", FirewallDoSPolicyChildren>;
  /** A row of `firewall/DoS-policy6`, by `policyid`. */
  readonly doSPolicy6: Table<FirewallDoSPolicy6, "policyid", FirewallDoSPolicy6Children>;
  /** A row of `firewall/access-proxy`, by `name`. Until 7.6. */
  readonly accessProxy: Table<FirewallAccessProxy, "name", FirewallAccessProxyChildren>;
  /** A row of `firewall/access-proxy-ssh-client-cert`, by `name`. */
  readonly accessProxySshClientCert: Table<FirewallAccessProxySshClientCert, "name", FirewallAccessProxySshClientCertChildren>;
  /** A row of `firewall/access-proxy-virtual-host`, by `name`. */
  readonly accessProxyVirtualHost: Table<FirewallAccessProxyVirtualHost, "name">;
  /** A row of `firewall/access-proxy6`, by `name`. Until 7.6. */
  readonly accessProxy6: Table<FirewallAccessProxy6, "name", FirewallAccessProxy6Children>;
  /** A row of `firewall/acl`, by `policyid`. */
  readonly acl: Table<FirewallAcl, "policyid", FirewallAclChildren>;
  /** A row of `firewall/acl6`, by `policyid`. */
  readonly acl6: Table<FirewallAcl6, "policyid", FirewallAcl6Children>;
  /** A row of `firewall/address`, by `name`. */
  readonly address: Table<FirewallAddress, "name", FirewallAddressChildren>;
  /** A row of `firewall/address6`, by `name`. */
  readonly address6: Table<FirewallAddress6, "name", FirewallAddress6Children>;
  /** A row of `firewall/address6-template`, by `name`. */
  readonly address6Template: Table<FirewallAddress6Template, "name", FirewallAddress6TemplateChildren>;
  /** A row of `firewall/addrgrp`, by `name`. */
  readonly addrgrp: Table<FirewallAddrgrp, "name", FirewallAddrgrpChildren>;
  /** A row of `firewall/addrgrp6`, by `name`. */
  readonly addrgrp6: Table<FirewallAddrgrp6, "name", FirewallAddrgrp6Children>;
  /** The settings `firewall/auth-portal`. */
  readonly authPortal: Singleton<FirewallAuthPortal> & FirewallAuthPortalChildren;
  /** A row of `firewall/central-snat-map`, by `policyid`. */
  readonly centralSnatMap: Table<FirewallCentralSnatMap, "policyid", FirewallCentralSnatMapChildren>;
  /** A row of `firewall/city`, by `id`. Read only. */
  readonly city: ReadTable<FirewallCity, "id">;
  /** A row of `firewall/country`, by `id`. Read only. */
  readonly country: ReadTable<FirewallCountry, "id", FirewallCountryChildren>;
  /** A row of `firewall/decrypted-traffic-mirror`, by `name`. */
  readonly decryptedTrafficMirror: Table<FirewallDecryptedTrafficMirror, "name", FirewallDecryptedTrafficMirrorChildren>;
  /** A row of `firewall/dnstranslation`, by `id`. */
  readonly dnstranslation: Table<FirewallDnstranslation, "id">;
  /** The settings `firewall/global`. */
  readonly global: Singleton<FirewallGlobal>;
  /** A row of `firewall/gtp`, by `name`. */
  readonly gtp: Table<FirewallGtp, "name", FirewallGtpChildren>;
  /** A row of `firewall/identity-based-route`, by `name`. */
  readonly identityBasedRoute: Table<FirewallIdentityBasedRoute, "name", FirewallIdentityBasedRouteChildren>;
  /** A row of `firewall/interface-policy`, by `policyid`. */
  readonly interfacePolicy: Table<FirewallInterfacePolicy, "policyid", FirewallInterfacePolicyChildren>;
  /** A row of `firewall/interface-policy6`, by `policyid`. */
  readonly interfacePolicy6: Table<FirewallInterfacePolicy6, "policyid", FirewallInterfacePolicy6Children>;
  /** A row of `firewall/internet-service`, by `id`. Read only. */
  readonly internetService: ReadTable<FirewallInternetService, "id">;
  /** A row of `firewall/internet-service-addition`, by `id`. */
  readonly internetServiceAddition: Table<FirewallInternetServiceAddition, "id", FirewallInternetServiceAdditionChildren>;
  /** The settings `firewall/internet-service-append`. */
  readonly internetServiceAppend: Singleton<FirewallInternetServiceAppend>;
  /** A row of `firewall/internet-service-botnet`, by `id`. Read only. */
  readonly internetServiceBotnet: ReadTable<FirewallInternetServiceBotnet, "id">;
  /** A row of `firewall/internet-service-custom`, by `name`. */
  readonly internetServiceCustom: Table<FirewallInternetServiceCustom, "name", FirewallInternetServiceCustomChildren>;
  /** A row of `firewall/internet-service-custom-group`, by `name`. */
  readonly internetServiceCustomGroup: Table<FirewallInternetServiceCustomGroup, "name", FirewallInternetServiceCustomGroupChildren>;
  /** A row of `firewall/internet-service-definition`, by `id`. */
  readonly internetServiceDefinition: Table<FirewallInternetServiceDefinition, "id", FirewallInternetServiceDefinitionChildren>;
  /** A row of `firewall/internet-service-extension`, by `id`. */
  readonly internetServiceExtension: Table<FirewallInternetServiceExtension, "id", FirewallInternetServiceExtensionChildren>;
  /** A row of `firewall/internet-service-group`, by `name`. */
  readonly internetServiceGroup: Table<FirewallInternetServiceGroup, "name", FirewallInternetServiceGroupChildren>;
  /** A row of `firewall/internet-service-ipbl-reason`, by `id`. Read only. */
  readonly internetServiceIpblReason: ReadTable<FirewallInternetServiceIpblReason, "id">;
  /** A row of `firewall/internet-service-ipbl-vendor`, by `id`. Read only. */
  readonly internetServiceIpblVendor: ReadTable<FirewallInternetServiceIpblVendor, "id">;
  /** A row of `firewall/internet-service-list`, by `id`. Read only. */
  readonly internetServiceList: ReadTable<FirewallInternetServiceList, "id">;
  /** A row of `firewall/internet-service-name`, by `name`. */
  readonly internetServiceName: Table<FirewallInternetServiceName, "name">;
  /** A row of `firewall/internet-service-owner`, by `id`. Read only. */
  readonly internetServiceOwner: ReadTable<FirewallInternetServiceOwner, "id">;
  /** A row of `firewall/internet-service-reputation`, by `id`. Read only. */
  readonly internetServiceReputation: ReadTable<FirewallInternetServiceReputation, "id">;
  /** A row of `firewall/internet-service-sld`, by `id`. Read only. */
  readonly internetServiceSld: ReadTable<FirewallInternetServiceSld, "id">;
  /**
   * A row of `firewall/internet-service-subapp`, by `id`. Read only. Derived for 7.2 and 7.4: rests on one indirect
   * source.
   */
  readonly internetServiceSubapp: ReadTable<FirewallInternetServiceSubapp, "id", FirewallInternetServiceSubappChildren>;
  /** A row of `firewall/ip-translation`, by `transid`. */
  readonly ipTranslation: Table<FirewallIpTranslation, "transid">;
  /** A row of `firewall/ippool`, by `name`. */
  readonly ippool: Table<FirewallIppool, "name">;
  /** A row of `firewall/ippool6`, by `name`. */
  readonly ippool6: Table<FirewallIppool6, "name">;
  /** The settings `firewall/ipv6-eh-filter`. */
  readonly ipv6EhFilter: Singleton<FirewallIpv6EhFilter>;
  /** A row of `firewall/ldb-monitor`, by `name`. */
  readonly ldbMonitor: Table<FirewallLdbMonitor, "name">;
  /** A row of `firewall/local-in-policy`, by `policyid`. */
  readonly localInPolicy: Table<FirewallLocalInPolicy, "policyid", FirewallLocalInPolicyChildren>;
  /** A row of `firewall/local-in-policy6`, by `policyid`. */
  readonly localInPolicy6: Table<FirewallLocalInPolicy6, "policyid", FirewallLocalInPolicy6Children>;
  /** A row of `firewall/multicast-address`, by `name`. */
  readonly multicastAddress: Table<FirewallMulticastAddress, "name", FirewallMulticastAddressChildren>;
  /** A row of `firewall/multicast-address6`, by `name`. */
  readonly multicastAddress6: Table<FirewallMulticastAddress6, "name", FirewallMulticastAddress6Children>;
  /** A row of `firewall/multicast-policy`, by `id`. */
  readonly multicastPolicy: Table<FirewallMulticastPolicy, "id", FirewallMulticastPolicyChildren>;
  /** A row of `firewall/multicast-policy6`, by `id`. */
  readonly multicastPolicy6: Table<FirewallMulticastPolicy6, "id", FirewallMulticastPolicy6Children>;
  /** A row of `firewall/network-service-dynamic`, by `name`. */
  readonly networkServiceDynamic: Table<FirewallNetworkServiceDynamic, "name">;
  /** A row of `firewall/pfcp`, by `name`. */
  readonly pfcp: Table<FirewallPfcp, "name">;
  /** A row of `firewall/policy`, by `policyid`. */
  readonly policy: Table<FirewallPolicy, "policyid", FirewallPolicyChildren>;
  /** A row of `firewall/profile-group`, by `name`. */
  readonly profileGroup: Table<FirewallProfileGroup, "name">;
  /** A row of `firewall/profile-protocol-options`, by `name`. */
  readonly profileProtocolOptions: Table<FirewallProfileProtocolOptions, "name", FirewallProfileProtocolOptionsChildren>;
  /** A row of `firewall/proxy-address`, by `name`. */
  readonly proxyAddress: Table<FirewallProxyAddress, "name", FirewallProxyAddressChildren>;
  /** A row of `firewall/proxy-addrgrp`, by `name`. */
  readonly proxyAddrgrp: Table<FirewallProxyAddrgrp, "name", FirewallProxyAddrgrpChildren>;
  /** A row of `firewall/proxy-policy`, by `policyid`. */
  readonly proxyPolicy: Table<FirewallProxyPolicy, "policyid", FirewallProxyPolicyChildren>;
  /** A row of `firewall/region`, by `id`. Read only. */
  readonly region: ReadTable<FirewallRegion, "id", FirewallRegionChildren>;
  /** A row of `firewall/security-policy`, by `policyid`. */
  readonly securityPolicy: Table<FirewallSecurityPolicy, "policyid", FirewallSecurityPolicyChildren>;
  /** A row of `firewall/shaping-policy`, by `id`. */
  readonly shapingPolicy: Table<FirewallShapingPolicy, "id", FirewallShapingPolicyChildren>;
  /** A row of `firewall/shaping-profile`, by `profile-name`. */
  readonly shapingProfile: Table<FirewallShapingProfile, "profile-name", FirewallShapingProfileChildren>;
  /** A row of `firewall/sniffer`, by `id`. */
  readonly sniffer: Table<FirewallSniffer, "id", FirewallSnifferChildren>;
  /** A row of `firewall/ssl-server`, by `name`. */
  readonly sslServer: Table<FirewallSslServer, "name">;
  /** A row of `firewall/ssl-ssh-profile`, by `name`. */
  readonly sslSshProfile: Table<FirewallSslSshProfile, "name", FirewallSslSshProfileChildren>;
  /** A row of `firewall/traffic-class`, by `class-id`. */
  readonly trafficClass: Table<FirewallTrafficClass, "class-id">;
  /** A row of `firewall/ttl-policy`, by `id`. */
  readonly ttlPolicy: Table<FirewallTtlPolicy, "id", FirewallTtlPolicyChildren>;
  /** A row of `firewall/vendor-mac`, by `id`. Read only. */
  readonly vendorMac: ReadTable<FirewallVendorMac, "id">;
  /** A row of `firewall/vip`, by `name`. */
  readonly vip: Table<FirewallVip, "name", FirewallVipChildren>;
  /** A row of `firewall/vip6`, by `name`. */
  readonly vip6: Table<FirewallVip6, "name", FirewallVip6Children>;
  /** A row of `firewall/vipgrp`, by `name`. */
  readonly vipgrp: Table<FirewallVipgrp, "name", FirewallVipgrpChildren>;
  /** A row of `firewall/vipgrp6`, by `name`. */
  readonly vipgrp6: Table<FirewallVipgrp6, "name", FirewallVipgrp6Children>;
  readonly ipmacbinding: FirewallIpmacbindingTree;
  readonly schedule: FirewallScheduleTree;
  readonly service: FirewallServiceTree;
  readonly shaper: FirewallShaperTree;
  readonly ssh: FirewallSshTree;
  readonly ssl: FirewallSslTree;
  readonly wildcardFqdn: FirewallWildcardFqdnTree;
}

/** `/cmdb/firewall.ipmacbinding`. */
export interface FirewallIpmacbindingTree {
  /** The settings `firewall.ipmacbinding/setting`. */
  readonly setting: Singleton<FirewallIpmacbindingSetting>;
  /** A row of `firewall.ipmacbinding/table`, by `seq-num`. */
  readonly table: Table<FirewallIpmacbindingTable, "seq-num">;
}

/** `/cmdb/firewall.schedule`. */
export interface FirewallScheduleTree {
  /** A row of `firewall.schedule/group`, by `name`. */
  readonly group: Table<FirewallScheduleGroup, "name", FirewallScheduleGroupChildren>;
  /** A row of `firewall.schedule/onetime`, by `name`. */
  readonly onetime: Table<FirewallScheduleOnetime, "name">;
  /** A row of `firewall.schedule/recurring`, by `name`. */
  readonly recurring: Table<FirewallScheduleRecurring, "name">;
}

/** `/cmdb/firewall.service`. */
export interface FirewallServiceTree {
  /** A row of `firewall.service/category`, by `name`. */
  readonly category: Table<FirewallServiceCategory, "name">;
  /** A row of `firewall.service/custom`, by `name`. */
  readonly custom: Table<FirewallServiceCustom, "name", FirewallServiceCustomChildren>;
  /** A row of `firewall.service/group`, by `name`. */
  readonly group: Table<FirewallServiceGroup, "name", FirewallServiceGroupChildren>;
}

/** `/cmdb/firewall.shaper`. */
export interface FirewallShaperTree {
  /** A row of `firewall.shaper/per-ip-shaper`, by `name`. */
  readonly perIpShaper: Table<FirewallShaperPerIpShaper, "name">;
  /** A row of `firewall.shaper/traffic-shaper`, by `name`. */
  readonly trafficShaper: Table<FirewallShaperTrafficShaper, "name">;
}

/** `/cmdb/firewall.ssh`. */
export interface FirewallSshTree {
  /** A row of `firewall.ssh/host-key`, by `name`. */
  readonly hostKey: Table<FirewallSshHostKey, "name">;
  /** A row of `firewall.ssh/local-ca`, by `name`. */
  readonly localCa: Table<FirewallSshLocalCa, "name">;
  /** A row of `firewall.ssh/local-key`, by `name`. */
  readonly localKey: Table<FirewallSshLocalKey, "name">;
  /** The settings `firewall.ssh/setting`. */
  readonly setting: Singleton<FirewallSshSetting>;
}

/** `/cmdb/firewall.ssl`. */
export interface FirewallSslTree {
  /** The settings `firewall.ssl/setting`. */
  readonly setting: Singleton<FirewallSslSetting>;
}

/** `/cmdb/firewall.wildcard-fqdn`. */
export interface FirewallWildcardFqdnTree {
  /** A row of `firewall.wildcard-fqdn/custom`, by `name`. */
  readonly custom: Table<FirewallWildcardFqdnCustom, "name">;
  /** A row of `firewall.wildcard-fqdn/group`, by `name`. */
  readonly group: Table<FirewallWildcardFqdnGroup, "name", FirewallWildcardFqdnGroupChildren>;
}
