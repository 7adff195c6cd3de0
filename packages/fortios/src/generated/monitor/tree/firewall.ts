// Generated from specs/fortios/monitor/firewall.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { Get, GetWith, OneOrMany, Post, PostWith } from "../../../endpoint/types.ts";
import type {
  MonitorFirewallAcl6ClearCountersParams,
  MonitorFirewallAclClearCountersParams,
  MonitorFirewallAddress6DynamicParams,
  MonitorFirewallAddressDynamicParams,
  MonitorFirewallAddressFqdns,
  MonitorFirewallAddressFqdns6Params,
  MonitorFirewallAddressFqdnsParams,
  MonitorFirewallCentralSnatMap,
  MonitorFirewallCentralSnatMapClearCountersParams,
  MonitorFirewallCentralSnatMapParams,
  MonitorFirewallCheckAddrgrpExcludeMacMember,
  MonitorFirewallCheckAddrgrpExcludeMacMemberParams,
  MonitorFirewallClearpassAddressAddParams,
  MonitorFirewallClearpassAddressDeleteParams,
  MonitorFirewallConsolidatedPolicyClearCountersParams,
  MonitorFirewallConsolidatedPolicyParams,
  MonitorFirewallDnat,
  MonitorFirewallDnatClearCountersParams,
  MonitorFirewallDnatParams,
  MonitorFirewallGtp,
  MonitorFirewallGtpFlushParams,
  MonitorFirewallGtpRuntimeStatistics,
  MonitorFirewallGtpStatistics,
  MonitorFirewallInternetServiceBasic,
  MonitorFirewallInternetServiceBasicParams,
  MonitorFirewallInternetServiceDetailsParams,
  MonitorFirewallInternetServiceMatch,
  MonitorFirewallInternetServiceMatchParams,
  MonitorFirewallInternetServiceReputation,
  MonitorFirewallInternetServiceReputationParams,
  MonitorFirewallIppool,
  MonitorFirewallIppoolMapping,
  MonitorFirewallIppoolMappingParams,
  MonitorFirewallLoadBalance,
  MonitorFirewallLoadBalanceParams,
  MonitorFirewallLocalIn,
  MonitorFirewallLocalIn6,
  MonitorFirewallLocalInParams,
  MonitorFirewallMulticastPolicy,
  MonitorFirewallMulticastPolicy6,
  MonitorFirewallMulticastPolicy6ClearCountersParams,
  MonitorFirewallMulticastPolicy6Params,
  MonitorFirewallMulticastPolicyClearCountersParams,
  MonitorFirewallMulticastPolicyParams,
  MonitorFirewallNetworkServiceDynamic,
  MonitorFirewallNetworkServiceDynamicParams,
  MonitorFirewallPerIpShaper,
  MonitorFirewallPerIpShaperParams,
  MonitorFirewallPolicy,
  MonitorFirewallPolicy6,
  MonitorFirewallPolicy6ClearCountersParams,
  MonitorFirewallPolicy6Params,
  MonitorFirewallPolicyClearCountersParams,
  MonitorFirewallPolicyLookup,
  MonitorFirewallPolicyLookupParams,
  MonitorFirewallPolicyParams,
  MonitorFirewallPolicyUpdateGlobalLabelParams,
  MonitorFirewallProxyPolicy,
  MonitorFirewallProxyPolicyClearCountersParams,
  MonitorFirewallProxyPolicyParams,
  MonitorFirewallProxySessions,
  MonitorFirewallProxySessionsParams,
  MonitorFirewallSaasApplication,
  MonitorFirewallSdnConnectorFiltersParams,
  MonitorFirewallSecurityPolicy,
  MonitorFirewallSecurityPolicyClearCountersParams,
  MonitorFirewallSecurityPolicyParams,
  MonitorFirewallSecurityPolicyUpdateGlobalLabelParams,
  MonitorFirewallSession,
  MonitorFirewallSession6CloseMultipleParams,
  MonitorFirewallSessionCloseMultipleParams,
  MonitorFirewallSessionCloseParams,
  MonitorFirewallSessionParams,
  MonitorFirewallSessions,
  MonitorFirewallSessionsParams,
  MonitorFirewallShaper,
  MonitorFirewallShaperMultiClassShaper,
  MonitorFirewallShaperParams,
  MonitorFirewallUuidTypeLookupParams,
  MonitorFirewallZtnaFirewallPolicyClearCountersParams,
} from "../types/firewall.ts";

/** `/monitor/firewall` */
export interface MonitorFirewallTree {
  /** `GET /monitor/firewall/acl`. Reads. Permission group `fwgrp.policy`. */
  readonly acl: MonitorFirewallAclTree;
  /** `GET /monitor/firewall/acl6`. Reads. Permission group `fwgrp.policy`. */
  readonly acl6: MonitorFirewallAcl6Tree;
  /** `GET /monitor/firewall/address-dynamic`. Reads. Permission group `fwgrp.address`. */
  readonly addressDynamic: Get<unknown, MonitorFirewallAddressDynamicParams>;
  /** `GET /monitor/firewall/address-fqdns`. Reads. Permission group `fwgrp.address`. */
  readonly addressFqdns: Get<OneOrMany<MonitorFirewallAddressFqdns>, MonitorFirewallAddressFqdnsParams>;
  /** `GET /monitor/firewall/address-fqdns6`. Reads. Permission group `fwgrp.address`. */
  readonly addressFqdns6: Get<unknown, MonitorFirewallAddressFqdns6Params>;
  /** `GET /monitor/firewall/address6-dynamic`. Reads. Permission group `fwgrp.address`. */
  readonly address6Dynamic: Get<unknown, MonitorFirewallAddress6DynamicParams>;
  /** `GET /monitor/firewall/central-snat-map`. Reads. */
  readonly centralSnatMap: MonitorFirewallCentralSnatMapTree;
  /** `GET /monitor/firewall/check-addrgrp-exclude-mac-member`. Reads. */
  readonly checkAddrgrpExcludeMacMember: GetWith<OneOrMany<MonitorFirewallCheckAddrgrpExcludeMacMember>, MonitorFirewallCheckAddrgrpExcludeMacMemberParams>;
  readonly clearpassAddress: MonitorFirewallClearpassAddressTree;
  /**
   * `GET /monitor/firewall/consolidated-policy`. Reads. Not listed for 7.6.5: of an older release, another model or
   * a later build.
   */
  readonly consolidatedPolicy: MonitorFirewallConsolidatedPolicyTree;
  /** `GET /monitor/firewall/dnat`. Reads. */
  readonly dnat: MonitorFirewallDnatTree;
  /** `GET /monitor/firewall/gtp`. Reads. */
  readonly gtp: MonitorFirewallGtpTree;
  /** `GET /monitor/firewall/gtp-runtime-statistics`. Reads. */
  readonly gtpRuntimeStatistics: Get<OneOrMany<MonitorFirewallGtpRuntimeStatistics>>;
  /** `GET /monitor/firewall/gtp-statistics`. Reads. */
  readonly gtpStatistics: Get<OneOrMany<MonitorFirewallGtpStatistics>>;
  /** `GET /monitor/firewall/health`. Reads. Permission group `sysgrp.cfg`. */
  readonly health: Get<unknown>;
  /** `GET /monitor/firewall/internet-service-basic`. Reads. */
  readonly internetServiceBasic: Get<OneOrMany<MonitorFirewallInternetServiceBasic>, MonitorFirewallInternetServiceBasicParams>;
  /** `GET /monitor/firewall/internet-service-details`. Reads. Permission group `fwgrp.address`. */
  readonly internetServiceDetails: GetWith<unknown, MonitorFirewallInternetServiceDetailsParams>;
  /** `GET /monitor/firewall/internet-service-fqdn`. Reads. */
  readonly internetServiceFqdn: Get<unknown>;
  /** `GET /monitor/firewall/internet-service-fqdn-icon-ids`. Reads. */
  readonly internetServiceFqdnIconIds: Get<unknown>;
  /** `GET /monitor/firewall/internet-service-match`. Reads. Permission group `any`. */
  readonly internetServiceMatch: GetWith<OneOrMany<MonitorFirewallInternetServiceMatch>, MonitorFirewallInternetServiceMatchParams>;
  /** `GET /monitor/firewall/internet-service-reputation`. Reads. */
  readonly internetServiceReputation: GetWith<OneOrMany<MonitorFirewallInternetServiceReputation>, MonitorFirewallInternetServiceReputationParams>;
  /** `GET /monitor/firewall/ippool`. Reads. Permission group `fwgrp.policy`. */
  readonly ippool: MonitorFirewallIppoolTree;
  /** `GET /monitor/firewall/load-balance`. Reads. Permission group `fwgrp.others`. */
  readonly loadBalance: GetWith<MonitorFirewallLoadBalance[], MonitorFirewallLoadBalanceParams>;
  /** `GET /monitor/firewall/local-in`. Reads. Permission group `fwgrp.policy`. */
  readonly localIn: Get<OneOrMany<MonitorFirewallLocalIn>, MonitorFirewallLocalInParams>;
  /** `GET /monitor/firewall/local-in6`. Reads. */
  readonly localIn6: Get<OneOrMany<MonitorFirewallLocalIn6>>;
  /** `GET /monitor/firewall/multicast-policy`. Reads. */
  readonly multicastPolicy: MonitorFirewallMulticastPolicyTree;
  /** `GET /monitor/firewall/multicast-policy6`. Reads. */
  readonly multicastPolicy6: MonitorFirewallMulticastPolicy6Tree;
  /** `GET /monitor/firewall/network-service-dynamic`. Reads. */
  readonly networkServiceDynamic: GetWith<OneOrMany<MonitorFirewallNetworkServiceDynamic>, MonitorFirewallNetworkServiceDynamicParams>;
  /** `GET /monitor/firewall/per-ip-shaper`. Reads. Permission group `fwgrp.others`. */
  readonly perIpShaper: MonitorFirewallPerIpShaperTree;
  /** `GET /monitor/firewall/policy`. Reads. Permission group `fwgrp.policy`. */
  readonly policy: MonitorFirewallPolicyTree;
  /** `GET /monitor/firewall/policy-lookup`. Reads. Permission group `fwgrp.policy`. */
  readonly policyLookup: GetWith<MonitorFirewallPolicyLookup, MonitorFirewallPolicyLookupParams>;
  /**
   * `GET /monitor/firewall/policy6`. Reads. Not listed for 7.6.5: of an older release, another model or a later
   * build.
   */
  readonly policy6: MonitorFirewallPolicy6Tree;
  /** `GET /monitor/firewall/proxy-policy`. Reads. Permission group `fwgrp.policy`. */
  readonly proxyPolicy: MonitorFirewallProxyPolicyTree;
  readonly proxy: MonitorFirewallProxyTree;
  /** `GET /monitor/firewall/saas-application`. Reads. */
  readonly saasApplication: Get<OneOrMany<MonitorFirewallSaasApplication>>;
  /** `GET /monitor/firewall/sdn-connector-filters`. Reads. Permission group `fwgrp.address`. */
  readonly sdnConnectorFilters: GetWith<unknown, MonitorFirewallSdnConnectorFiltersParams>;
  /** `GET /monitor/firewall/security-policy`. Reads. Permission group `fwgrp.policy`. */
  readonly securityPolicy: MonitorFirewallSecurityPolicyTree;
  /**
   * `GET /monitor/firewall/session`. Reads. Permission group `sysgrp.cfg`. Not listed for 7.6.5: of an older
   * release, another model or a later build. Until 7.4; from 7.6 on it is `firewall/sessions`.
   */
  readonly session: MonitorFirewallSessionTree;
  readonly session6: MonitorFirewallSession6Tree;
  /** `GET /monitor/firewall/sessions`. Reads. Since 7.6; `firewall/session` before. */
  readonly sessions: GetWith<MonitorFirewallSessions, MonitorFirewallSessionsParams>;
  /** `GET /monitor/firewall/shaper`. Reads. Permission group `fwgrp.others`. */
  readonly shaper: MonitorFirewallShaperTree;
  /** `GET /monitor/firewall/uuid-list`. Reads. Permission group `fwgrp.address`. */
  readonly uuidList: Get<unknown>;
  /** `GET /monitor/firewall/uuid-type-lookup`. Reads. Permission group `fwgrp.address`. */
  readonly uuidTypeLookup: Get<unknown, MonitorFirewallUuidTypeLookupParams>;
  /** `GET /monitor/firewall/vip-overlap`. Reads. */
  readonly vipOverlap: Get<unknown>;
  readonly ztnaFirewallPolicy: MonitorFirewallZtnaFirewallPolicyTree;
}

/** `/monitor/firewall/acl` */
export interface MonitorFirewallAclTree extends Get<unknown> {
  /** `POST /monitor/firewall/acl/clear_counters`. Acts. Permission group `fwgrp.policy`. */
  readonly clearCounters: Post<unknown, MonitorFirewallAclClearCountersParams>;
}

/** `/monitor/firewall/acl6` */
export interface MonitorFirewallAcl6Tree extends Get<unknown> {
  /** `POST /monitor/firewall/acl6/clear_counters`. Acts. Permission group `fwgrp.policy`. */
  readonly clearCounters: Post<unknown, MonitorFirewallAcl6ClearCountersParams>;
}

/** `/monitor/firewall/central-snat-map` */
export interface MonitorFirewallCentralSnatMapTree extends Get<OneOrMany<MonitorFirewallCentralSnatMap>, MonitorFirewallCentralSnatMapParams> {
  /** `POST /monitor/firewall/central-snat-map/clear-counters`. Acts. */
  readonly clearCounters: Post<unknown, MonitorFirewallCentralSnatMapClearCountersParams>;
  /** `POST /monitor/firewall/central-snat-map/reset`. Acts. */
  readonly reset: Post<unknown>;
}

/** `/monitor/firewall/clearpass-address` */
export interface MonitorFirewallClearpassAddressTree {
  /** `POST /monitor/firewall/clearpass-address/add`. Acts. Permission group `fwgrp.address`. */
  readonly add: PostWith<unknown, MonitorFirewallClearpassAddressAddParams>;
  /** `POST /monitor/firewall/clearpass-address/delete`. Acts. Permission group `fwgrp.address`. */
  readonly delete: PostWith<unknown, MonitorFirewallClearpassAddressDeleteParams>;
}

/** `/monitor/firewall/consolidated-policy` */
export interface MonitorFirewallConsolidatedPolicyTree extends Get<unknown, MonitorFirewallConsolidatedPolicyParams> {
  /**
   * `POST /monitor/firewall/consolidated-policy/clear_counters`. Acts. Not listed for 7.6.5: of an older release,
   * another model or a later build.
   */
  readonly clearCounters: Post<unknown, MonitorFirewallConsolidatedPolicyClearCountersParams>;
  /**
   * `POST /monitor/firewall/consolidated-policy/reset`. Acts. Not listed for 7.6.5: of an older release, another
   * model or a later build.
   */
  readonly reset: Post<unknown>;
}

/** `/monitor/firewall/dnat` */
export interface MonitorFirewallDnatTree extends Get<OneOrMany<MonitorFirewallDnat>, MonitorFirewallDnatParams> {
  /** `POST /monitor/firewall/dnat/clear-counters`. Acts. */
  readonly clearCounters: Post<unknown, MonitorFirewallDnatClearCountersParams>;
  /** `POST /monitor/firewall/dnat/reset`. Acts. */
  readonly reset: Post<unknown>;
}

/** `/monitor/firewall/gtp` */
export interface MonitorFirewallGtpTree extends Get<OneOrMany<MonitorFirewallGtp>> {
  /** `POST /monitor/firewall/gtp/flush`. Acts. */
  readonly flush: Post<unknown, MonitorFirewallGtpFlushParams>;
}

/** `/monitor/firewall/ippool` */
export interface MonitorFirewallIppoolTree extends Get<MonitorFirewallIppool> {
  /** `GET /monitor/firewall/ippool/mapping`. Reads. Permission group `fwgrp.policy`. */
  readonly mapping: GetWith<OneOrMany<MonitorFirewallIppoolMapping>, MonitorFirewallIppoolMappingParams>;
}

/** `/monitor/firewall/multicast-policy` */
export interface MonitorFirewallMulticastPolicyTree extends Get<OneOrMany<MonitorFirewallMulticastPolicy>, MonitorFirewallMulticastPolicyParams> {
  /** `POST /monitor/firewall/multicast-policy/clear_counters`. Acts. */
  readonly clearCounters: Post<unknown, MonitorFirewallMulticastPolicyClearCountersParams>;
  /** `POST /monitor/firewall/multicast-policy/reset`. Acts. */
  readonly reset: Post<unknown>;
}

/** `/monitor/firewall/multicast-policy6` */
export interface MonitorFirewallMulticastPolicy6Tree extends Get<OneOrMany<MonitorFirewallMulticastPolicy6>, MonitorFirewallMulticastPolicy6Params> {
  /** `POST /monitor/firewall/multicast-policy6/clear_counters`. Acts. */
  readonly clearCounters: Post<unknown, MonitorFirewallMulticastPolicy6ClearCountersParams>;
  /** `POST /monitor/firewall/multicast-policy6/reset`. Acts. */
  readonly reset: Post<unknown>;
}

/** `/monitor/firewall/per-ip-shaper` */
export interface MonitorFirewallPerIpShaperTree extends Get<OneOrMany<MonitorFirewallPerIpShaper>, MonitorFirewallPerIpShaperParams> {
  /** `POST /monitor/firewall/per-ip-shaper/reset`. Acts. Permission group `fwgrp.others`. */
  readonly reset: Post<unknown>;
}

/** `/monitor/firewall/policy` */
export interface MonitorFirewallPolicyTree extends Get<MonitorFirewallPolicy[], MonitorFirewallPolicyParams> {
  /** `POST /monitor/firewall/policy/clear_counters`. Acts. Permission group `fwgrp.policy`. */
  readonly clearCounters: Post<unknown, MonitorFirewallPolicyClearCountersParams>;
  /** `POST /monitor/firewall/policy/reset`. Acts. Permission group `fwgrp.policy`. */
  readonly reset: Post<unknown>;
  /** `POST /monitor/firewall/policy/update-global-label`. Acts. */
  readonly updateGlobalLabel: PostWith<unknown, MonitorFirewallPolicyUpdateGlobalLabelParams>;
}

/** `/monitor/firewall/policy6` */
export interface MonitorFirewallPolicy6Tree extends Get<MonitorFirewallPolicy6[], MonitorFirewallPolicy6Params> {
  /**
   * `POST /monitor/firewall/policy6/clear_counters`. Acts. Not listed for 7.6.5: of an older release, another model
   * or a later build.
   */
  readonly clearCounters: Post<unknown, MonitorFirewallPolicy6ClearCountersParams>;
  /**
   * `POST /monitor/firewall/policy6/reset`. Acts. Not listed for 7.6.5: of an older release, another model or a
   * later build.
   */
  readonly reset: Post<unknown>;
}

/** `/monitor/firewall/proxy-policy` */
export interface MonitorFirewallProxyPolicyTree extends Get<OneOrMany<MonitorFirewallProxyPolicy>, MonitorFirewallProxyPolicyParams> {
  /** `POST /monitor/firewall/proxy-policy/clear_counters`. Acts. Permission group `fwgrp.policy`. */
  readonly clearCounters: Post<unknown, MonitorFirewallProxyPolicyClearCountersParams>;
}

/** `/monitor/firewall/proxy` */
export interface MonitorFirewallProxyTree {
  /** `GET /monitor/firewall/proxy/sessions`. Reads. */
  readonly sessions: GetWith<OneOrMany<MonitorFirewallProxySessions>, MonitorFirewallProxySessionsParams>;
}

/** `/monitor/firewall/security-policy` */
export interface MonitorFirewallSecurityPolicyTree extends Get<OneOrMany<MonitorFirewallSecurityPolicy>, MonitorFirewallSecurityPolicyParams> {
  /** `POST /monitor/firewall/security-policy/clear_counters`. Acts. Permission group `fwgrp.policy`. */
  readonly clearCounters: Post<unknown, MonitorFirewallSecurityPolicyClearCountersParams>;
  /** `POST /monitor/firewall/security-policy/update-global-label`. Acts. */
  readonly updateGlobalLabel: PostWith<unknown, MonitorFirewallSecurityPolicyUpdateGlobalLabelParams>;
}

/** `/monitor/firewall/session` */
export interface MonitorFirewallSessionTree extends GetWith<MonitorFirewallSession, MonitorFirewallSessionParams> {
  /**
   * `POST /monitor/firewall/session/clear_all`. Acts. Permission group `sysgrp.cfg`. Not listed for 7.6.5: of an
   * older release, another model or a later build.
   */
  readonly clearAll: Post<unknown>;
  /** `POST /monitor/firewall/session/close`. Acts. Permission group `sysgrp.cfg`. */
  readonly close: PostWith<unknown, MonitorFirewallSessionCloseParams>;
  /** `POST /monitor/firewall/session/close-all`. Acts. */
  readonly closeAll: Post<unknown>;
  /** `POST /monitor/firewall/session/close-multiple`. Acts. */
  readonly closeMultiple: Post<unknown, MonitorFirewallSessionCloseMultipleParams>;
}

/** `/monitor/firewall/session6` */
export interface MonitorFirewallSession6Tree {
  /** `POST /monitor/firewall/session6/close-multiple`. Acts. */
  readonly closeMultiple: Post<unknown, MonitorFirewallSession6CloseMultipleParams>;
}

/** `/monitor/firewall/shaper` */
export interface MonitorFirewallShaperTree extends Get<OneOrMany<MonitorFirewallShaper>, MonitorFirewallShaperParams> {
  /** `GET /monitor/firewall/shaper/multi-class-shaper`. Reads. */
  readonly multiClassShaper: Get<OneOrMany<MonitorFirewallShaperMultiClassShaper>>;
  /** `POST /monitor/firewall/shaper/reset`. Acts. Permission group `fwgrp.others`. */
  readonly reset: Post<unknown>;
}

/** `/monitor/firewall/ztna-firewall-policy` */
export interface MonitorFirewallZtnaFirewallPolicyTree {
  /** `POST /monitor/firewall/ztna-firewall-policy/clear-counters`. Acts. */
  readonly clearCounters: Post<unknown, MonitorFirewallZtnaFirewallPolicyClearCountersParams>;
}
