// Generated from specs/fortios/monitor/network.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { Get, GetWith, OneOrMany, Post, PostWith } from "../../../endpoint/types.ts";
import type {
  MonitorNetworkArp,
  MonitorNetworkDdnsLookupParams,
  MonitorNetworkDebugFlowStartParams,
  MonitorNetworkDnsLatency,
  MonitorNetworkFortiguardLiveServicesLatency,
  MonitorNetworkLldpNeighbors,
  MonitorNetworkLldpNeighborsParams,
  MonitorNetworkLldpPorts,
  MonitorNetworkLldpPortsParams,
  MonitorNetworkReverseIpLookup,
  MonitorNetworkReverseIpLookupParams,
} from "../types/network.ts";

/** `/monitor/network` */
export interface MonitorNetworkTree {
  /** `GET /monitor/network/arp`. Reads. Permission group `sysgrp.cfg`. */
  readonly arp: Get<MonitorNetworkArp[]>;
  readonly ddns: MonitorNetworkDdnsTree;
  readonly debugFlow: MonitorNetworkDebugFlowTree;
  readonly dns: MonitorNetworkDnsTree;
  readonly fortiguard: MonitorNetworkFortiguardTree;
  readonly lldp: MonitorNetworkLldpTree;
  /** `GET /monitor/network/reverse-ip-lookup`. Reads. Permission group `any`. */
  readonly reverseIpLookup: GetWith<OneOrMany<MonitorNetworkReverseIpLookup>, MonitorNetworkReverseIpLookupParams>;
}

/** `/monitor/network/ddns` */
export interface MonitorNetworkDdnsTree {
  /** `GET /monitor/network/ddns/lookup`. Reads. Permission group `sysgrp.cfg`. */
  readonly lookup: GetWith<unknown, MonitorNetworkDdnsLookupParams>;
  /** `GET /monitor/network/ddns/servers`. Reads. Permission group `sysgrp.cfg`. */
  readonly servers: Get<unknown>;
}

/** `/monitor/network/debug-flow` */
export interface MonitorNetworkDebugFlowTree {
  /** `POST /monitor/network/debug-flow/start`. Acts. */
  readonly start: PostWith<unknown, MonitorNetworkDebugFlowStartParams>;
  /** `POST /monitor/network/debug-flow/stop`. Acts. */
  readonly stop: Post<unknown>;
}

/** `/monitor/network/dns` */
export interface MonitorNetworkDnsTree {
  /** `GET /monitor/network/dns/latency`. Reads. Permission group `sysgrp.cfg`. */
  readonly latency: Get<MonitorNetworkDnsLatency[]>;
}

/** `/monitor/network/fortiguard` */
export interface MonitorNetworkFortiguardTree {
  /** `GET /monitor/network/fortiguard/live-services-latency`. Reads. Permission group `sysgrp.cfg`. */
  readonly liveServicesLatency: Get<OneOrMany<MonitorNetworkFortiguardLiveServicesLatency>>;
}

/** `/monitor/network/lldp` */
export interface MonitorNetworkLldpTree {
  /** `GET /monitor/network/lldp/neighbors`. Reads. Permission group `netgrp`. */
  readonly neighbors: Get<OneOrMany<MonitorNetworkLldpNeighbors>, MonitorNetworkLldpNeighborsParams>;
  /** `GET /monitor/network/lldp/ports`. Reads. Permission group `netgrp`. */
  readonly ports: Get<OneOrMany<MonitorNetworkLldpPorts>, MonitorNetworkLldpPortsParams>;
}
