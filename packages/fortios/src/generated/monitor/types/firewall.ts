// Generated from specs/fortios/monitor/firewall.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";

/** Parameters of `POST /monitor/firewall/acl/clear_counters`. */
export interface MonitorFirewallAclClearCountersParams {
  policy?: number | undefined;
}

/** Parameters of `POST /monitor/firewall/acl6/clear_counters`. */
export interface MonitorFirewallAcl6ClearCountersParams {
  policy?: number | undefined;
}

/** Parameters of `GET /monitor/firewall/address-dynamic`. */
export interface MonitorFirewallAddressDynamicParams {
  mkey?: string | undefined;
}

/** What `GET /monitor/firewall/address-fqdns` answers: one, or a list of them. */
export interface MonitorFirewallAddressFqdns {
  name?: unknown;
  fqdn?: unknown;
  addrs?: unknown[];
  addrs_count?: unknown;
  wildcard?: boolean;
}

/** Parameters of `GET /monitor/firewall/address-fqdns`. */
export interface MonitorFirewallAddressFqdnsParams {
  mkey?: string | undefined;
}

/** Parameters of `GET /monitor/firewall/address-fqdns6`. */
export interface MonitorFirewallAddressFqdns6Params {
  mkey?: string | undefined;
}

/** Parameters of `GET /monitor/firewall/address6-dynamic`. */
export interface MonitorFirewallAddress6DynamicParams {
  mkey?: string | undefined;
}

/** What `GET /monitor/firewall/central-snat-map` answers: one, or a list of them. */
export interface MonitorFirewallCentralSnatMap {
  policyid?: number;
  last_used?: number;
  first_used?: number;
  hit_count?: number;
  uuid?: unknown;
  uuid_type?: unknown;
  "1_week_ipv4"?: unknown;
  "1_week_ipv6"?: unknown;
}

/** Parameters of `GET /monitor/firewall/central-snat-map`. */
export interface MonitorFirewallCentralSnatMapParams {
  policyid?: number | undefined;
  ip_version?: "ipv4" | "ipv6" | UnknownValue | undefined;
}

/** Parameters of `POST /monitor/firewall/central-snat-map/clear-counters`. */
export interface MonitorFirewallCentralSnatMapClearCountersParams {
  policy?: number | undefined;
}

/** What `GET /monitor/firewall/check-addrgrp-exclude-mac-member` answers: one, or a list of them. */
export interface MonitorFirewallCheckAddrgrpExcludeMacMember {
  exclude_mac_member?: boolean;
}

/** Parameters of `GET /monitor/firewall/check-addrgrp-exclude-mac-member`. */
export interface MonitorFirewallCheckAddrgrpExcludeMacMemberParams {
  mkey: string;
  ip_version?: "ipv4" | "ipv6" | UnknownValue | undefined;
}

/** Parameters of `POST /monitor/firewall/clearpass-address/add`. */
export interface MonitorFirewallClearpassAddressAddParams {
  endpoint_ip: readonly unknown[];
  /** Default: `unknown`. */
  spt?: "healthy" | "checkup" | "transient" | "quarantine" | "infected" | "unknown" | UnknownValue | undefined;
}

/** Parameters of `POST /monitor/firewall/clearpass-address/delete`. */
export interface MonitorFirewallClearpassAddressDeleteParams {
  endpoint_ip: readonly unknown[];
  /** Default: `unknown`. */
  spt?: "healthy" | "checkup" | "transient" | "quarantine" | "infected" | "unknown" | UnknownValue | undefined;
}

/** Parameters of `GET /monitor/firewall/consolidated-policy`. */
export interface MonitorFirewallConsolidatedPolicyParams {
  policyid?: number | undefined;
}

/** Parameters of `POST /monitor/firewall/consolidated-policy/clear_counters`. */
export interface MonitorFirewallConsolidatedPolicyClearCountersParams {
  policy?: number | undefined;
}

/** What `GET /monitor/firewall/dnat` answers: one, or a list of them. */
export interface MonitorFirewallDnat {
  id?: number;
  last_used?: number;
  first_used?: number;
  hit_count?: number;
  uuid?: unknown;
  uuid_type?: unknown;
  "1_week_ipv4"?: unknown;
  "1_week_ipv6"?: unknown;
}

/** Parameters of `GET /monitor/firewall/dnat`. */
export interface MonitorFirewallDnatParams {
  uuid?: readonly (string | number)[] | undefined;
  ip_version?: "ipv4" | "ipv6" | UnknownValue | undefined;
}

/** Parameters of `POST /monitor/firewall/dnat/clear-counters`. */
export interface MonitorFirewallDnatClearCountersParams {
  id?: number | undefined;
  is_ipv6?: boolean | undefined;
}

/** What `GET /monitor/firewall/gtp` answers: one, or a list of them. */
export interface MonitorFirewallGtp {
  gtp_profile?: unknown;
  life?: number;
  idle?: number;
  version?: number;
  imsi?: unknown;
  msisdn?: unknown;
  ms_addr?: unknown;
  c_pkt?: number;
  c_bytes?: number;
  u_pkt?: unknown;
  u_bytes?: unknown;
  rat_type?: unknown;
  cfteids?: unknown[];
  bearers?: unknown[];
}

/** Parameters of `POST /monitor/firewall/gtp/flush`. */
export interface MonitorFirewallGtpFlushParams {
  /** Default: `vdom`. */
  scope?: "global" | "vdom" | UnknownValue | undefined;
  gtp_profile?: string | undefined;
  version?: number | undefined;
  imsi?: string | undefined;
  msisdn?: string | undefined;
  ms_addr?: string | undefined;
  ms_addr6?: string | undefined;
  cteid?: number | undefined;
  cteid_addr?: string | undefined;
  cteid_addr6?: string | undefined;
  fteid?: number | undefined;
  fteid_addr?: string | undefined;
  fteid_addr6?: string | undefined;
  apn?: string | undefined;
}

/** What `GET /monitor/firewall/gtp-runtime-statistics` answers: one, or a list of them. */
export interface MonitorFirewallGtpRuntimeStatistics {
  control_packet_forwarded?: number;
  control_packet_rejected?: number;
  control_packet_dropped?: unknown;
  data_packet_forwarded?: number;
  data_packet_dropped?: unknown;
  billing_packet_forwarded?: number;
  billing_packet_dropped?: unknown;
}

/** What `GET /monitor/firewall/gtp-statistics` answers: one, or a list of them. */
export interface MonitorFirewallGtpStatistics {
  request?: number;
  echo_request?: number;
  tunnel?: number;
  tunnel_v0?: number;
  path?: number;
  bearer?: number;
  fteid?: number;
  ds_fteid?: number;
  profile?: number;
  imsi?: number;
  apn?: number;
  apn_shaper?: number;
  tunnel_limiter?: number;
  adv_policy?: number;
  ie_remove_policy?: number;
  ip_policy?: number;
  noip_policy?: number;
  ie_wl_entry?: number;
  clash?: number;
  drop?: number;
}

/** What `GET /monitor/firewall/internet-service-basic` answers: one, or a list of them. */
export interface MonitorFirewallInternetServiceBasic {
  id?: number;
  q_origin_key?: number;
  name?: unknown;
  direction?: unknown;
  database?: unknown;
  ip_range_number?: number;
  ip6_range_number?: number;
  ip_number?: number;
  icon_id?: number;
}

/** Parameters of `GET /monitor/firewall/internet-service-basic`. */
export interface MonitorFirewallInternetServiceBasicParams {
  ipv6_only?: boolean | undefined;
}

/** Parameters of `GET /monitor/firewall/internet-service-details`. */
export interface MonitorFirewallInternetServiceDetailsParams {
  id: number;
  country_id?: number | undefined;
  region_id?: number | undefined;
  city_id?: number | undefined;
  summary_only?: boolean | undefined;
  ipv6_only?: boolean | undefined;
}

/** What `GET /monitor/firewall/internet-service-match` answers: one, or a list of them. */
export interface MonitorFirewallInternetServiceMatch {
  id?: unknown;
  name?: unknown;
  num_matched_services?: unknown;
  owner?: unknown;
  reputation?: unknown;
}

/** Parameters of `GET /monitor/firewall/internet-service-match`. */
export interface MonitorFirewallInternetServiceMatchParams {
  ip: string;
  is_ipv6?: boolean | undefined;
  ipv4_mask?: string | undefined;
  ipv6_prefix?: number | undefined;
}

/** What `GET /monitor/firewall/internet-service-reputation` answers: one, or a list of them. */
export interface MonitorFirewallInternetServiceReputation {
  id?: number;
  name?: unknown;
  reputation?: number;
  popularity?: number;
  botnet_id?: number;
  domain_id?: number;
  country_id?: number;
  region_id?: number;
  city_id?: number;
  blocklist?: unknown[];
}

/** Parameters of `GET /monitor/firewall/internet-service-reputation`. */
export interface MonitorFirewallInternetServiceReputationParams {
  ip: string;
  is_ipv6?: boolean | undefined;
}

/** What `GET /monitor/firewall/ippool` answers. */
export interface MonitorFirewallIppool {
  [key: string]: {
    name?: string;
    blocks?: number;
    block_size?: number;
    fixed_port?: boolean;
    pba_per_ip?: number;
    used?: number;
    total?: number;
    available?: number;
    clients?: number;
    natip_in_use?: number;
    natip_total?: number;
  };
}

/** What `GET /monitor/firewall/ippool/mapping` answers: one, or a list of them. */
export interface MonitorFirewallIppoolMapping {
  nat_type?: unknown;
  internal_ip?: unknown;
  external_ip?: unknown;
  start_port?: number;
  end_port?: number;
}

/** Parameters of `GET /monitor/firewall/ippool/mapping`. */
export interface MonitorFirewallIppoolMappingParams {
  mkey: string;
}

/** One row of what `GET /monitor/firewall/load-balance` answers. */
export interface MonitorFirewallLoadBalance {
  virtual_server_ip?: string;
  virtual_server_name?: string;
  virtual_server_port?: number;
  virtual_server_type?: string;
  list?: {
    real_server_ip?: string;
    real_server_port?: number;
    real_server_id?: number;
    mode?: string;
    status?: string;
    monitor_events?: number;
    active_sessions?: number;
    RTT?: string;
    bytes_processed?: number;
  }[];
}

/** Parameters of `GET /monitor/firewall/load-balance`. */
export interface MonitorFirewallLoadBalanceParams {
  count: number;
}

/** What `GET /monitor/firewall/local-in` answers: one, or a list of them. */
export interface MonitorFirewallLocalIn {
  implicit?: unknown[];
  admin?: unknown[];
  custom?: unknown[];
  ttl?: unknown[];
}

/** Parameters of `GET /monitor/firewall/local-in`. */
export interface MonitorFirewallLocalInParams {
  include_ttl?: boolean | undefined;
}

/** What `GET /monitor/firewall/local-in6` answers: one, or a list of them. */
export interface MonitorFirewallLocalIn6 {
  implicit?: unknown[];
  admin?: unknown[];
  custom?: unknown[];
}

/** What `GET /monitor/firewall/multicast-policy` answers: one, or a list of them. */
export interface MonitorFirewallMulticastPolicy {
  policyid?: number;
  active_sessions?: number;
  bytes?: number;
  packets?: number;
  last_used?: number;
  first_used?: number;
  hit_count?: number;
  uuid?: unknown;
  uuid_type?: unknown;
  session_count?: number;
  session_first_used?: number;
  session_last_used?: number;
  oversize?: boolean;
  "1_week_ipv4"?: unknown;
}

/** Parameters of `GET /monitor/firewall/multicast-policy`. */
export interface MonitorFirewallMulticastPolicyParams {
  policyid?: number | undefined;
}

/** Parameters of `POST /monitor/firewall/multicast-policy/clear_counters`. */
export interface MonitorFirewallMulticastPolicyClearCountersParams {
  policy?: number | undefined;
}

/** What `GET /monitor/firewall/multicast-policy6` answers: one, or a list of them. */
export interface MonitorFirewallMulticastPolicy6 {
  policyid?: number;
  active_sessions?: number;
  bytes?: number;
  packets?: number;
  last_used?: number;
  first_used?: number;
  hit_count?: number;
  uuid?: unknown;
  uuid_type?: unknown;
  session_count?: number;
  session_first_used?: number;
  session_last_used?: number;
  oversize?: boolean;
  "1_week_ipv6"?: unknown;
}

/** Parameters of `GET /monitor/firewall/multicast-policy6`. */
export interface MonitorFirewallMulticastPolicy6Params {
  policyid?: number | undefined;
}

/** Parameters of `POST /monitor/firewall/multicast-policy6/clear_counters`. */
export interface MonitorFirewallMulticastPolicy6ClearCountersParams {
  policy?: number | undefined;
}

/** What `GET /monitor/firewall/network-service-dynamic` answers: one, or a list of them. */
export interface MonitorFirewallNetworkServiceDynamic {
  ip?: unknown;
  port?: unknown;
}

/** Parameters of `GET /monitor/firewall/network-service-dynamic`. */
export interface MonitorFirewallNetworkServiceDynamicParams {
  mkey: string;
}

/** What `GET /monitor/firewall/per-ip-shaper` answers: one, or a list of them. */
export interface MonitorFirewallPerIpShaper {
  memory_allocated?: unknown;
  drops?: unknown;
  data?: unknown[];
}

/** Parameters of `GET /monitor/firewall/per-ip-shaper`. */
export interface MonitorFirewallPerIpShaperParams {
  shaper_name?: string | undefined;
}

/** One row of what `GET /monitor/firewall/policy` answers. */
export interface MonitorFirewallPolicy {
  policyid?: number;
  active_sessions?: number;
  bytes?: number;
  packets?: number;
  last_used?: number;
  first_used?: number;
  hit_count?: number;
  uuid?: string;
  uuid_type?: string;
  session_count?: number;
  session_first_used?: number;
  session_last_used?: number;
  software_bytes?: number;
  software_packets?: number;
  asic_bytes?: number;
  asic_packets?: number;
  nturbo_bytes?: number;
  nturbo_packets?: number;
  cgn_bytes?: number;
  cgn_packets?: number;
  cgn_last_used?: number;
  cgn_first_used?: number;
  cgn_hit_count?: number;
  oversize?: boolean;
  "1_week_ipv4"?: unknown;
  "1_week_ipv6"?: unknown;
}

/** Parameters of `GET /monitor/firewall/policy`. */
export interface MonitorFirewallPolicyParams {
  policyid?: readonly (string | number)[] | undefined;
  ip_version?: "ipv4" | "ipv6" | UnknownValue | undefined;
}

/** Parameters of `POST /monitor/firewall/policy/clear_counters`. */
export interface MonitorFirewallPolicyClearCountersParams {
  policy?: number | undefined;
}

/** Parameters of `POST /monitor/firewall/policy/update-global-label`. */
export interface MonitorFirewallPolicyUpdateGlobalLabelParams {
  policyid: string;
  "current-label"?: string | undefined;
  "new-label"?: string | undefined;
}

/** What `GET /monitor/firewall/policy-lookup` answers. */
export interface MonitorFirewallPolicyLookup {
  dstaddr?: unknown;
  dst_cate?: number;
  match?: boolean;
  matched_policy_type?: unknown;
  policy_action?: unknown;
  policy_id?: number;
  proxy_policy_id?: number;
  remote_groups?: unknown[];
  sec_default_action?: unknown;
  srcaddr?: unknown;
  success?: boolean;
  urlf_entry_id?: number;
  user_group?: unknown;
  webfilter_action?: unknown;
  webfilter_category?: number;
  webfilter_profile?: unknown;
  error_code?: unknown;
}

/** Parameters of `GET /monitor/firewall/policy-lookup`. */
export interface MonitorFirewallPolicyLookupParams {
  ipv6?: boolean | undefined;
  srcintf: string;
  sourceport?: number | undefined;
  sourceip: string;
  protocol: string;
  dest: string;
  destport?: number | undefined;
  icmptype?: number | undefined;
  icmpcode?: number | undefined;
  /** Default: `policy`. */
  policy_type?: "policy" | "proxy" | UnknownValue | undefined;
  auth_type?: "user" | "group" | "saml" | "ldap" | UnknownValue | undefined;
  user_group?: readonly (string | number)[] | undefined;
  server_name?: string | undefined;
  user_db?: string | undefined;
  /** Default: `name`. */
  group_attr_type?: "name" | "id" | UnknownValue | undefined;
}

/** One row of what `GET /monitor/firewall/policy6` answers. */
export interface MonitorFirewallPolicy6 {
  policyid?: number;
  active_sessions?: number;
  bytes?: number;
  packets?: number;
  uuid?: string;
  uuid_type?: string;
  last_used?: number;
  first_used?: number;
  hit_count?: number;
}

/** Parameters of `GET /monitor/firewall/policy6`. */
export interface MonitorFirewallPolicy6Params {
  policyid?: number | undefined;
}

/** Parameters of `POST /monitor/firewall/policy6/clear_counters`. */
export interface MonitorFirewallPolicy6ClearCountersParams {
  policy?: number | undefined;
}

/** What `GET /monitor/firewall/proxy-policy` answers: one, or a list of them. */
export interface MonitorFirewallProxyPolicy {
  policyid?: number;
  active_sessions?: number;
  bytes?: number;
  last_used?: number;
  first_used?: number;
  hit_count?: number;
  uuid?: unknown;
  uuid_type?: unknown;
}

/** Parameters of `GET /monitor/firewall/proxy-policy`. */
export interface MonitorFirewallProxyPolicyParams {
  policyid?: number | undefined;
}

/** Parameters of `POST /monitor/firewall/proxy-policy/clear_counters`. */
export interface MonitorFirewallProxyPolicyClearCountersParams {
  policy?: number | undefined;
}

/** What `GET /monitor/firewall/proxy/sessions` answers: one, or a list of them. */
export interface MonitorFirewallProxySessions {
  summary?: unknown;
  details?: unknown[];
}

/** Parameters of `GET /monitor/firewall/proxy/sessions`. */
export interface MonitorFirewallProxySessionsParams {
  /** Default: `ipv4`. */
  ip_version?: "ipv4" | "ipv6" | "ipboth" | UnknownValue | undefined;
  count: number;
  summary?: boolean | undefined;
  srcaddr?: Readonly<Record<string, unknown>> | undefined;
  dstaddr?: Readonly<Record<string, unknown>> | undefined;
  srcaddr6?: Readonly<Record<string, unknown>> | undefined;
  dstaddr6?: Readonly<Record<string, unknown>> | undefined;
  srcport?: Readonly<Record<string, unknown>> | undefined;
  dstport?: Readonly<Record<string, unknown>> | undefined;
  srcintf?: Readonly<Record<string, unknown>> | undefined;
  dstintf?: Readonly<Record<string, unknown>> | undefined;
  policyid?: Readonly<Record<string, unknown>> | undefined;
  "proxy-policyid"?: Readonly<Record<string, unknown>> | undefined;
  protocol?: Readonly<Record<string, unknown>> | undefined;
  application?: Readonly<Record<string, unknown>> | undefined;
  country?: Readonly<Record<string, unknown>> | undefined;
  seconds?: Readonly<Record<string, unknown>> | undefined;
  since?: Readonly<Record<string, unknown>> | undefined;
  owner?: Readonly<Record<string, unknown>> | undefined;
  username?: Readonly<Record<string, unknown>> | undefined;
  src_uuid?: Readonly<Record<string, unknown>> | undefined;
  dst_uuid?: Readonly<Record<string, unknown>> | undefined;
}

/** What `GET /monitor/firewall/saas-application` answers: one, or a list of them. */
export interface MonitorFirewallSaasApplication {
  name?: unknown;
  type?: unknown;
}

/** Parameters of `GET /monitor/firewall/sdn-connector-filters`. */
export interface MonitorFirewallSdnConnectorFiltersParams {
  connector: string;
}

/** What `GET /monitor/firewall/security-policy` answers: one, or a list of them. */
export interface MonitorFirewallSecurityPolicy {
  policyid?: number;
  last_used?: number;
  first_used?: number;
  hit_count?: number;
  uuid?: unknown;
  uuid_type?: unknown;
  "1_week"?: unknown;
}

/** Parameters of `GET /monitor/firewall/security-policy`. */
export interface MonitorFirewallSecurityPolicyParams {
  policyid?: number | undefined;
}

/** Parameters of `POST /monitor/firewall/security-policy/clear_counters`. */
export interface MonitorFirewallSecurityPolicyClearCountersParams {
  policy?: number | undefined;
}

/** Parameters of `POST /monitor/firewall/security-policy/update-global-label`. */
export interface MonitorFirewallSecurityPolicyUpdateGlobalLabelParams {
  policyid: string;
  "current-label"?: string | undefined;
  "new-label"?: string | undefined;
}

/** What `GET /monitor/firewall/session` answers. */
export interface MonitorFirewallSession {
  summary?: Readonly<Record<string, unknown>>;
  details?: Readonly<Record<string, unknown>>[];
}

/** Parameters of `GET /monitor/firewall/session`. */
export interface MonitorFirewallSessionParams {
  /** Default: `ipv4`. */
  ip_version?: "ipv4" | "ipv6" | "ipboth" | UnknownValue | undefined;
  count: number;
  summary?: boolean | undefined;
  sourceport?: number | undefined;
  policyid?: number | undefined;
  "security-policyid"?: number | undefined;
  application?: string | undefined;
  protocol?: string | undefined;
  destport?: number | undefined;
  srcintf?: string | undefined;
  dstintf?: string | undefined;
  srcintfrole?: string | undefined;
  dstintfrole?: string | undefined;
  source?: string | undefined;
  srcuuid?: string | undefined;
  destination?: string | undefined;
  dstuuid?: string | undefined;
  username?: string | undefined;
  shaper?: string | undefined;
  country?: string | undefined;
  owner?: string | undefined;
  natsourceaddress?: string | undefined;
  natsourceport?: number | undefined;
  "filter-csf"?: boolean | undefined;
  since?: number | undefined;
  seconds?: number | undefined;
  "web-domain"?: string | undefined;
  "web-category"?: string | undefined;
  fortiasic?: number | undefined;
}

/** Parameters of `POST /monitor/firewall/session/close`. */
export interface MonitorFirewallSessionCloseParams {
  pro: string;
  saddr: string;
  daddr: string;
  sport: number;
  dport: number;
}

/** Parameters of `POST /monitor/firewall/session/close-multiple`. */
export interface MonitorFirewallSessionCloseMultipleParams {
  proto?: string | undefined;
  saddr?: string | undefined;
  daddr?: string | undefined;
  sport?: number | undefined;
  dport?: number | undefined;
  naddr?: string | undefined;
  nport?: number | undefined;
  policy?: number | undefined;
}

/** Parameters of `POST /monitor/firewall/session6/close-multiple`. */
export interface MonitorFirewallSession6CloseMultipleParams {
  proto?: string | undefined;
  saddr?: string | undefined;
  daddr?: string | undefined;
  sport?: number | undefined;
  dport?: number | undefined;
  policy?: number | undefined;
}

/** What `GET /monitor/firewall/sessions` answers. */
export interface MonitorFirewallSessions {
  summary?: Readonly<Record<string, unknown>>;
  details?: Readonly<Record<string, unknown>>[];
}

/** Parameters of `GET /monitor/firewall/sessions`. */
export interface MonitorFirewallSessionsParams {
  /** Default: `ipv4`. */
  ip_version?: "ipv4" | "ipv6" | "ipboth" | UnknownValue | undefined;
  count: number;
  summary?: boolean | undefined;
  srcport?: Readonly<Record<string, unknown>> | undefined;
  policyid?: Readonly<Record<string, unknown>> | undefined;
  "security-policyid"?: Readonly<Record<string, unknown>> | undefined;
  application?: Readonly<Record<string, unknown>> | undefined;
  protocol?: unknown | undefined;
  dstport?: Readonly<Record<string, unknown>> | undefined;
  srcintf?: Readonly<Record<string, unknown>> | undefined;
  dstintf?: Readonly<Record<string, unknown>> | undefined;
  srcintfrole?: readonly (string | number)[] | undefined;
  dstintfrole?: readonly (string | number)[] | undefined;
  srcaddr?: Readonly<Record<string, unknown>> | undefined;
  srcaddr6?: Readonly<Record<string, unknown>> | undefined;
  srcuuid?: Readonly<Record<string, unknown>> | undefined;
  dstaddr?: Readonly<Record<string, unknown>> | undefined;
  dstaddr6?: Readonly<Record<string, unknown>> | undefined;
  dstuuid?: Readonly<Record<string, unknown>> | undefined;
  username?: Readonly<Record<string, unknown>> | undefined;
  shaper?: Readonly<Record<string, unknown>> | undefined;
  country?: Readonly<Record<string, unknown>> | undefined;
  owner?: Readonly<Record<string, unknown>> | undefined;
  natsourceaddress?: Readonly<Record<string, unknown>> | undefined;
  natsourceport?: Readonly<Record<string, unknown>> | undefined;
  since?: Readonly<Record<string, unknown>> | undefined;
  seconds?: Readonly<Record<string, unknown>> | undefined;
  fortiasic?: Readonly<Record<string, unknown>> | undefined;
  nturbo?: Readonly<Record<string, unknown>> | undefined;
}

/** What `GET /monitor/firewall/shaper` answers: one, or a list of them. */
export interface MonitorFirewallShaper {
  shapers?: unknown;
  ipv4?: unknown;
  ipv6?: unknown;
  drops?: unknown;
  dropped_bytes?: unknown;
  data?: unknown[];
}

/** Parameters of `GET /monitor/firewall/shaper`. */
export interface MonitorFirewallShaperParams {
  shaper_name?: string | undefined;
}

/** What `GET /monitor/firewall/shaper/multi-class-shaper` answers: one, or a list of them. */
export interface MonitorFirewallShaperMultiClassShaper {
  interface?: unknown;
  bandwidth?: number;
  default_class?: number;
  active_classes?: unknown[];
  parent?: unknown;
  remote_gateway?: unknown;
  network_id?: number;
  peer_id?: unknown;
}

/** Parameters of `GET /monitor/firewall/uuid-type-lookup`. */
export interface MonitorFirewallUuidTypeLookupParams {
  uuids?: readonly (string | number)[] | undefined;
}

/** Parameters of `POST /monitor/firewall/ztna-firewall-policy/clear-counters`. */
export interface MonitorFirewallZtnaFirewallPolicyClearCountersParams {
  policy?: number | undefined;
}
