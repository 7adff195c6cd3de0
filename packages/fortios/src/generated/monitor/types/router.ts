// Generated from specs/fortios/monitor/router.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";

/** One row of what `GET /monitor/router/bgp/neighbors` answers. */
export interface MonitorRouterBgpNeighbors {
  neighbor_ip?: string;
  local_ip?: string;
  remote_as?: number;
  admin_status?: boolean;
  state?: string;
  type?: string;
}

/** What `GET /monitor/router/bgp/neighbors-statistics` answers: one, or a list of them. */
export interface MonitorRouterBgpNeighborsStatistics {
  total?: number;
  ipv4?: number;
  ipv6?: number;
}

/** Parameters of `GET /monitor/router/bgp/neighbors-statistics`. */
export interface MonitorRouterBgpNeighborsStatisticsParams {
  /** Default: `ipv4`. */
  ip_version?: "ipv4" | "ipv6" | "ipboth" | UnknownValue | undefined;
}

/** One row of what `GET /monitor/router/bgp/neighbors6` answers. */
export interface MonitorRouterBgpNeighbors6 {
  neighbor_ip?: string;
  local_ip?: string;
  remote_as?: number;
  admin_status?: boolean;
  state?: string;
  type?: string;
}

/** One row of what `GET /monitor/router/bgp/paths` answers. */
export interface MonitorRouterBgpPaths {
  nlri_prefix?: string;
  nlri_prefix_len?: number;
  learned_from?: string;
  next_hop?: string;
  origin?: string;
  is_best?: boolean;
}

/** What `GET /monitor/router/bgp/paths-statistics` answers: one, or a list of them. */
export interface MonitorRouterBgpPathsStatistics {
  total?: number;
  ipv4?: number;
  ipv6?: number;
}

/** Parameters of `GET /monitor/router/bgp/paths-statistics`. */
export interface MonitorRouterBgpPathsStatisticsParams {
  /** Default: `ipv4`. */
  ip_version?: "ipv4" | "ipv6" | "ipboth" | UnknownValue | undefined;
}

/** One row of what `GET /monitor/router/bgp/paths6` answers. */
export interface MonitorRouterBgpPaths6 {
  nlri_prefix?: string;
  nlri_prefix_len?: number;
  learned_from?: string;
  next_hop_local?: string;
  next_hop_global?: string;
  origin?: string;
  is_best?: boolean;
}

/** Parameters of `POST /monitor/router/bgp/soft-reset-neighbor`. */
export interface MonitorRouterBgpSoftResetNeighborParams {
  ip: string;
}

/** What `GET /monitor/router/charts` answers: one, or a list of them. */
export interface MonitorRouterCharts {
  dumped_ipv4?: number;
  dumped_ipv6?: number;
  interfaces?: unknown;
  types?: unknown;
}

/** Parameters of `GET /monitor/router/charts`. */
export interface MonitorRouterChartsParams {
  /** Default: `and`. */
  operator?: "and" | "or" | UnknownValue | undefined;
  ip_version?: number | undefined;
  ip_mask?: string | undefined;
  gateway?: string | undefined;
  type?: string | undefined;
  origin?: string | undefined;
  interface?: string | undefined;
}

/** One row of what `GET /monitor/router/ipv4` answers. */
export interface MonitorRouterIpv4 {
  ip_version?: number;
  type?: string;
  origin?: string;
  subtype?: string;
  ip_mask?: string;
  distance?: number;
  metric?: number;
  priority?: number;
  vrf?: number;
  gateway?: string;
  non_rc_gateway?: string;
  interface?: string;
  is_tunnel_route?: boolean;
  tunnel_parent?: string;
  install_date?: number;
}

/** Parameters of `GET /monitor/router/ipv4`. */
export interface MonitorRouterIpv4Params {
  /** Default: `and`. */
  operator?: "and" | "or" | UnknownValue | undefined;
  ip_mask?: string | undefined;
  gateway?: string | undefined;
  type?: string | undefined;
  origin?: string | undefined;
  interface?: string | undefined;
}

/** What `GET /monitor/router/ipv6` answers: one, or a list of them. */
export interface MonitorRouterIpv6 {
  ip_version?: number;
  type?: unknown;
  origin?: unknown;
  subtype?: unknown;
  ip_mask?: unknown;
  distance?: number;
  metric?: number;
  priority?: number;
  gateway?: unknown;
  non_rc_gateway?: unknown;
  interface?: unknown;
  is_tunnel_route?: boolean;
  tunnel_parent?: unknown;
  install_date?: number;
  vrf?: number;
}

/** Parameters of `GET /monitor/router/ipv6`. */
export interface MonitorRouterIpv6Params {
  /** Default: `and`. */
  operator?: "and" | "or" | UnknownValue | undefined;
  ip_mask?: string | undefined;
  gateway?: string | undefined;
  type?: string | undefined;
  origin?: string | undefined;
  interface?: string | undefined;
}

/** What `GET /monitor/router/lookup` answers: one, or a list of them. */
export interface MonitorRouterLookup {
  success?: boolean;
  error_message?: unknown;
  entries?: unknown[];
}

/** Parameters of `GET /monitor/router/lookup`. */
export interface MonitorRouterLookupParams {
  ipv6?: boolean | undefined;
  destination: string;
}

/** Parameters of `GET /monitor/router/lookup/ha-peer`. */
export interface MonitorRouterLookupHaPeerParams {
  serial: string;
  ipv6?: boolean | undefined;
  destination: string;
}

/** What `GET /monitor/router/lookup-policy` answers: one, or a list of them. */
export interface MonitorRouterLookupPolicy {
  success?: boolean;
  is_vwl_route?: boolean;
  is_static_route?: boolean;
  id?: number;
}

/** Parameters of `GET /monitor/router/lookup-policy`. */
export interface MonitorRouterLookupPolicyParams {
  ipv6?: boolean | undefined;
  destination: string;
  source?: string | undefined;
  destination_port?: number | undefined;
  source_port?: number | undefined;
  interface_name?: string | undefined;
  protocol_number?: number | undefined;
}

/** One row of what `GET /monitor/router/ospf/neighbors` answers. */
export interface MonitorRouterOspfNeighbors {
  neighbor_ip?: string;
  router_id?: string;
  state?: string;
  priority?: number;
}

/** Parameters of `GET /monitor/router/policy`. */
export interface MonitorRouterPolicyParams {
  count_only?: boolean | undefined;
}

/** Parameters of `GET /monitor/router/policy6`. */
export interface MonitorRouterPolicy6Params {
  count_only?: boolean | undefined;
}

/** What `GET /monitor/router/sdwan/routes` answers: one, or a list of them. */
export interface MonitorRouterSdwanRoutes {
  ip_version?: number;
  type?: unknown;
  ip_mask?: unknown;
  distance?: number;
  metric?: number;
  priority?: number;
  vrf?: number;
  gateway?: unknown;
  interface?: unknown;
}

/** What `GET /monitor/router/sdwan/routes-statistics` answers: one, or a list of them. */
export interface MonitorRouterSdwanRoutesStatistics {
  total?: number;
  ipv4?: number;
  ipv6?: number;
}

/** Parameters of `GET /monitor/router/sdwan/routes-statistics`. */
export interface MonitorRouterSdwanRoutesStatisticsParams {
  /** Default: `ipv4`. */
  ip_version?: "ipv4" | "ipv6" | "ipboth" | UnknownValue | undefined;
}

/** What `GET /monitor/router/sdwan/routes6` answers: one, or a list of them. */
export interface MonitorRouterSdwanRoutes6 {
  ip_version?: number;
  type?: unknown;
  ip_mask?: unknown;
  distance?: number;
  metric?: number;
  priority?: number;
  vrf?: number;
  gateway?: unknown;
  interface?: unknown;
}

/** What `GET /monitor/router/statistics` answers. */
export interface MonitorRouterStatistics {
  total_lines?: number;
  total_lines_ipv4?: number;
  total_lines_ipv6?: number;
}

/** Parameters of `GET /monitor/router/statistics`. */
export interface MonitorRouterStatisticsParams {
  /** Default: `and`. */
  operator?: "and" | "or" | UnknownValue | undefined;
  ip_version?: number | undefined;
  ip_mask?: string | undefined;
  gateway?: string | undefined;
  type?: string | undefined;
  origin?: string | undefined;
  interface?: string | undefined;
}
