// Generated from specs/fortios/monitor/network.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";

/** One row of what `GET /monitor/network/arp` answers. */
export interface MonitorNetworkArp {
  ip?: string;
  age?: number;
  interface?: string;
  mac?: string;
}

/** Parameters of `GET /monitor/network/ddns/lookup`. */
export interface MonitorNetworkDdnsLookupParams {
  domain: string;
}

/** Parameters of `POST /monitor/network/debug-flow/start`. */
export interface MonitorNetworkDebugFlowStartParams {
  num_packets: number;
  ipv6: boolean;
  negate?: boolean | undefined;
  addr_from?: string | undefined;
  addr_to?: string | undefined;
  daddr_from?: string | undefined;
  daddr_to?: string | undefined;
  saddr_from?: string | undefined;
  saddr_to?: string | undefined;
  port_from?: number | undefined;
  port_to?: number | undefined;
  dport_from?: number | undefined;
  dport_to?: number | undefined;
  sport_from?: number | undefined;
  sport_to?: number | undefined;
  proto?: number | undefined;
}

/** One row of what `GET /monitor/network/dns/latency` answers. */
export interface MonitorNetworkDnsLatency {
  service?: string;
  latency?: number;
  last_update?: number;
  ip?: string;
}

/** What `GET /monitor/network/fortiguard/live-services-latency` answers: one, or a list of them. */
export interface MonitorNetworkFortiguardLiveServicesLatency {
  service?: unknown;
  ip?: unknown;
  latency?: number;
  last_update?: number;
}

/** What `GET /monitor/network/lldp/neighbors` answers: one, or a list of them. */
export interface MonitorNetworkLldpNeighbors {
  port?: number;
  port_name?: unknown;
  mac?: unknown;
  chassis_id?: unknown;
  port_id?: unknown;
  port_desc?: unknown;
  system_name?: unknown;
  system_desc?: unknown;
  ttl?: number;
  addresses?: unknown[];
}

/** Parameters of `GET /monitor/network/lldp/neighbors`. */
export interface MonitorNetworkLldpNeighborsParams {
  /** Default: `vdom`. */
  scope?: "vdom" | "global" | UnknownValue | undefined;
  port?: string | undefined;
}

/** What `GET /monitor/network/lldp/ports` answers: one, or a list of them. */
export interface MonitorNetworkLldpPorts {
  index?: unknown;
  name?: unknown;
  rx?: number;
  neighbors?: number;
}

/** Parameters of `GET /monitor/network/lldp/ports`. */
export interface MonitorNetworkLldpPortsParams {
  mkey?: string | undefined;
  /** Default: `vdom`. */
  scope?: "vdom" | "global" | UnknownValue | undefined;
}

/** What `GET /monitor/network/reverse-ip-lookup` answers: one, or a list of them. */
export interface MonitorNetworkReverseIpLookup {
  domain?: unknown;
  resolved?: boolean;
}

/** Parameters of `GET /monitor/network/reverse-ip-lookup`. */
export interface MonitorNetworkReverseIpLookupParams {
  ip: string;
}
