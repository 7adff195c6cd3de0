// Generated from specs/fortios/cmdb/router.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { Member, Values } from "../../../cmdb/types.ts";

/** A row of `router/access-list`, by `name`. */
export interface RouterAccessList {
  /** Text, up to 35 characters. */
  name: string;
  /** Text, up to 127 characters. */
  comments?: string;
  /** Table, by `id`. */
  rule?: RouterAccessListRule[];
}

/** Table, by `id`. */
export interface RouterAccessListRule {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Option; default `permit`. */
  action?: "permit" | "deny" | UnknownValue;
  /** Text. */
  prefix?: string;
  /** Text. */
  wildcard?: string;
  /** Option; default `disable`. */
  "exact-match"?: "enable" | "disable" | UnknownValue;
}

/** A row of `router/access-list6`, by `name`. */
export interface RouterAccessList6 {
  /** Text, up to 35 characters. */
  name: string;
  /** Text, up to 127 characters. */
  comments?: string;
  /** Table, by `id`. */
  rule?: RouterAccessList6Rule[];
}

/** Table, by `id`. */
export interface RouterAccessList6Rule {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Option; default `permit`. */
  action?: "permit" | "deny" | UnknownValue;
  /** Text. */
  prefix6?: string;
  /** Option; default `disable`. */
  "exact-match"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 4294967295; default `0`. */
  flags?: number;
}

/** A row of `router/aspath-list`, by `name`. */
export interface RouterAspathList {
  /** Text, up to 35 characters. */
  name: string;
  /** Table, by `id`. */
  rule?: RouterAspathListRule[];
}

/** Table, by `id`. */
export interface RouterAspathListRule {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Option. */
  action?: "deny" | "permit" | UnknownValue;
  /** Text, up to 63 characters. */
  regexp?: string;
}

/** A row of `router/auth-path`, by `name`. */
export interface RouterAuthPath {
  /** Text, up to 15 characters. */
  name: string;
  /** Text, up to 35 characters. Refers to `system/interface`. */
  device?: string;
  /** IPv4 address; default `0.0.0.0`. */
  gateway?: string;
}

/** The settings `router/bfd`. */
export interface RouterBfd {
  /** Table, by `ip`. */
  neighbor?: RouterBfdNeighbor[];
  /** Table, by `id`. */
  "multihop-template"?: RouterBfdMultihopTemplate[];
}

/** Table, by `ip`. */
export interface RouterBfdNeighbor {
  /** IPv4 address; default `0.0.0.0`. */
  ip: string;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
}

/** Table, by `id`. */
export interface RouterBfdMultihopTemplate {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** IPv4 network with its mask; default `0.0.0.0 0.0.0.0`. */
  src?: string;
  /** IPv4 network with its mask; default `0.0.0.0 0.0.0.0`. */
  dst?: string;
  /** Integer, 100 to 30000; default `250`. */
  "bfd-desired-min-tx"?: number;
  /** Integer, 100 to 30000; default `250`. */
  "bfd-required-min-rx"?: number;
  /** Integer, 3 to 50; default `3`. */
  "bfd-detect-mult"?: number;
  /** Option; default `none`. */
  "auth-mode"?: "none" | "md5" | UnknownValue;
  /** Secret, answered as `ENC …`, up to 16 characters. */
  "md5-key"?: string;
}

/** The settings `router/bfd6`. */
export interface RouterBfd6 {
  /** Table, by `ip6-address`. */
  neighbor?: RouterBfd6Neighbor[];
  /** Table, by `id`. */
  "multihop-template"?: RouterBfd6MultihopTemplate[];
}

/** Table, by `ip6-address`. */
export interface RouterBfd6Neighbor {
  /** IPv6 address; default `::`. */
  "ip6-address": string;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
}

/** Table, by `id`. */
export interface RouterBfd6MultihopTemplate {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** IPv6 network with its prefix length; default `::/0`. */
  src?: string;
  /** IPv6 network with its prefix length; default `::/0`. */
  dst?: string;
  /** Integer, 100 to 30000; default `250`. */
  "bfd-desired-min-tx"?: number;
  /** Integer, 100 to 30000; default `250`. */
  "bfd-required-min-rx"?: number;
  /** Integer, 3 to 50; default `3`. */
  "bfd-detect-mult"?: number;
  /** Option; default `none`. */
  "auth-mode"?: "none" | "md5" | UnknownValue;
  /** Secret, answered as `ENC …`, up to 16 characters. */
  "md5-key"?: string;
}

/** The settings `router/bgp`. */
export interface RouterBgp {
  /** Text. */
  as?: string;
  /** IPv4 address. */
  "router-id"?: string;
  /** Integer, 0 to 65535; default `60`. */
  "keepalive-timer"?: number;
  /** Integer, 3 to 65535; default `180`. */
  "holdtime-timer"?: number;
  /** Option; default `disable`. */
  "always-compare-med"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "bestpath-as-path-ignore"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "bestpath-cmp-confed-aspath"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "bestpath-cmp-routerid"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "bestpath-med-confed"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "bestpath-med-missing-as-worst"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "client-to-client-reflection"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  dampening?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "deterministic-med"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "ebgp-multipath"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "ibgp-multipath"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "enforce-first-as"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "fast-external-failover"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "log-neighbour-changes"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "network-import-check"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ignore-optional-capability"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "additional-path"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "additional-path6"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "additional-path-vpnv4"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "additional-path-vpnv6"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "multipath-recursive-distance"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "recursive-next-hop"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "recursive-inherit-priority"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. `merge-all` since 7.6. */
  "tag-resolve-mode"?: "disable" | "preferred" | "merge" | "merge-all" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  "cluster-id"?: string;
  /** Integer, 1 to 4294967295; default `0`. */
  "confederation-identifier"?: number;
  /** Table, by `peer`. */
  "confederation-peers"?: RouterBgpConfederationPeers[];
  /** Text, up to 35 characters. Refers to `router/route-map`. */
  "dampening-route-map"?: string;
  /** Integer, 1 to 45; default `15`. */
  "dampening-reachability-half-life"?: number;
  /** Integer, 1 to 20000; default `750`. */
  "dampening-reuse"?: number;
  /** Integer, 1 to 20000; default `2000`. */
  "dampening-suppress"?: number;
  /** Integer, 1 to 255; default `60`. */
  "dampening-max-suppress-time"?: number;
  /** Integer, 1 to 45; default `15`. */
  "dampening-unreachability-half-life"?: number;
  /** Integer, 0 to 4294967295; default `100`. */
  "default-local-preference"?: number;
  /** Integer, 5 to 60; default `60`. */
  "scan-time"?: number;
  /** Integer, 1 to 255; default `20`. */
  "distance-external"?: number;
  /** Integer, 1 to 255; default `200`. */
  "distance-internal"?: number;
  /** Integer, 1 to 255; default `200`. */
  "distance-local"?: number;
  /** Option; default `disable`. */
  synchronization?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "graceful-restart"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 3600; default `120`. */
  "graceful-restart-time"?: number;
  /** Integer, 1 to 3600; default `360`. */
  "graceful-stalepath-time"?: number;
  /** Integer, 1 to 3600; default `120`. */
  "graceful-update-delay"?: number;
  /** Option; default `disable`. */
  "graceful-end-on-timer"?: "enable" | "disable" | UnknownValue;
  /** Integer, 2 to 255; default `2`. */
  "additional-path-select"?: number;
  /** Integer, 2 to 255; default `2`. */
  "additional-path-select6"?: number;
  /** Integer, 2 to 255; default `2`. */
  "additional-path-select-vpnv4"?: number;
  /** Integer, 2 to 255; default `2`. Since 7.4. */
  "additional-path-select-vpnv6"?: number;
  /** Option; default `disable`. Since 7.4. */
  "cross-family-conditional-adv"?: "enable" | "disable" | UnknownValue;
  /** Table, by `id`. */
  "aggregate-address"?: RouterBgpAggregateAddress[];
  /** Table, by `id`. */
  "aggregate-address6"?: RouterBgpAggregateAddress6[];
  /** Table, by `ip`. */
  neighbor?: RouterBgpNeighbor[];
  /** Table, by `name`. */
  "neighbor-group"?: RouterBgpNeighborGroup[];
  /** Table, by `id`. */
  "neighbor-range"?: RouterBgpNeighborRange[];
  /** Table, by `id`. */
  "neighbor-range6"?: RouterBgpNeighborRange6[];
  /** Table, by `id`. */
  network?: RouterBgpNetwork[];
  /** Table, by `id`. */
  network6?: RouterBgpNetwork6[];
  /** Table, by `name`. */
  redistribute?: RouterBgpRedistribute[];
  /** Table, by `name`. */
  redistribute6?: RouterBgpRedistribute6[];
  /** Table, by `id`. */
  "admin-distance"?: RouterBgpAdminDistance[];
  /** Table, by `vrf`. */
  vrf?: RouterBgpVrf[];
  /** Table, by `vrf`. */
  vrf6?: RouterBgpVrf6[];
}

/** Table, by `peer`. */
export interface RouterBgpConfederationPeers extends Member<"peer"> {
  /** Text, up to 79 characters. */
  peer: string;
}

/** Table, by `id`. */
export interface RouterBgpAggregateAddress {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** IPv4 network with its mask; default `0.0.0.0 0.0.0.0`. */
  prefix?: string;
  /** Option; default `disable`. */
  "as-set"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "summary-only"?: "enable" | "disable" | UnknownValue;
}

/** Table, by `id`. */
export interface RouterBgpAggregateAddress6 {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** IPv6 address with its prefix length; default `::/0`. */
  prefix6?: string;
  /** Option; default `disable`. */
  "as-set"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "summary-only"?: "enable" | "disable" | UnknownValue;
}

/** Table, by `ip`. */
export interface RouterBgpNeighbor {
  /** Text, up to 45 characters. */
  ip: string;
  /** Integer, 0 to 600; default `30`. */
  "advertisement-interval"?: number;
  /** Option; default `disable`. */
  "allowas-in-enable"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "allowas-in-enable6"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "allowas-in-enable-vpnv4"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "allowas-in-enable-vpnv6"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "allowas-in-enable-evpn"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 10; default `3`. */
  "allowas-in"?: number;
  /** Integer, 1 to 10; default `3`. */
  "allowas-in6"?: number;
  /** Integer, 1 to 10; default `3`. */
  "allowas-in-vpnv4"?: number;
  /** Integer, 1 to 10; default `3`. Since 7.4. */
  "allowas-in-vpnv6"?: number;
  /** Integer, 1 to 10; default `3`. Since 7.4. */
  "allowas-in-evpn"?: number;
  /** Option, several separated by blanks. */
  "attribute-unchanged"?: Values<"as-path" | "med" | "next-hop">;
  /** Option, several separated by blanks. */
  "attribute-unchanged6"?: Values<"as-path" | "med" | "next-hop">;
  /** Option, several separated by blanks. */
  "attribute-unchanged-vpnv4"?: Values<"as-path" | "med" | "next-hop">;
  /** Option, several separated by blanks. Since 7.4. */
  "attribute-unchanged-vpnv6"?: Values<"as-path" | "med" | "next-hop">;
  /** Option; default `enable`. */
  activate?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  activate6?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "activate-vpnv4"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. Since 7.4. */
  "activate-vpnv6"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. Since 7.4. */
  "activate-evpn"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  bfd?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "capability-dynamic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `none`. */
  "capability-orf"?: "none" | "receive" | "send" | "both" | UnknownValue;
  /** Option; default `none`. */
  "capability-orf6"?: "none" | "receive" | "send" | "both" | UnknownValue;
  /** Option; default `disable`. */
  "capability-graceful-restart"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "capability-graceful-restart6"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "capability-graceful-restart-vpnv4"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "capability-graceful-restart-vpnv6"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "capability-graceful-restart-evpn"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "capability-route-refresh"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "capability-default-originate"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "capability-default-originate6"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "dont-capability-negotiate"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "ebgp-enforce-multihop"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "link-down-failover"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "stale-route"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "next-hop-self"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "next-hop-self6"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "next-hop-self-rr"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "next-hop-self-rr6"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "next-hop-self-vpnv4"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "next-hop-self-vpnv6"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "override-capability"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  passive?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "remove-private-as"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "remove-private-as6"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "remove-private-as-vpnv4"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "remove-private-as-vpnv6"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "remove-private-as-evpn"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "route-reflector-client"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "route-reflector-client6"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "route-reflector-client-vpnv4"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "route-reflector-client-vpnv6"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "route-reflector-client-evpn"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "route-server-client"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "route-server-client6"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "route-server-client-vpnv4"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "route-server-client-vpnv6"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "route-server-client-evpn"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "rr-attr-allow-change"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "rr-attr-allow-change6"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "rr-attr-allow-change-vpnv4"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "rr-attr-allow-change-vpnv6"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "rr-attr-allow-change-evpn"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  shutdown?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "soft-reconfiguration"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "soft-reconfiguration6"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "soft-reconfiguration-vpnv4"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "soft-reconfiguration-vpnv6"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "soft-reconfiguration-evpn"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "as-override"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "as-override6"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "strict-capability-match"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `router/route-map`. */
  "default-originate-routemap"?: string;
  /** Text, up to 35 characters. Refers to `router/route-map`. */
  "default-originate-routemap6"?: string;
  /** Text, up to 63 characters. */
  description?: string;
  /** Text, up to 35 characters. Refers to `router/access-list`. */
  "distribute-list-in"?: string;
  /** Text, up to 35 characters. Refers to `router/access-list6`. */
  "distribute-list-in6"?: string;
  /** Text, up to 35 characters. Refers to `router/access-list`. */
  "distribute-list-in-vpnv4"?: string;
  /** Text, up to 35 characters. Refers to `router/access-list6`. Since 7.4. */
  "distribute-list-in-vpnv6"?: string;
  /** Text, up to 35 characters. Refers to `router/access-list`. */
  "distribute-list-out"?: string;
  /** Text, up to 35 characters. Refers to `router/access-list6`. */
  "distribute-list-out6"?: string;
  /** Text, up to 35 characters. Refers to `router/access-list`. */
  "distribute-list-out-vpnv4"?: string;
  /** Text, up to 35 characters. Refers to `router/access-list6`. Since 7.4. */
  "distribute-list-out-vpnv6"?: string;
  /** Integer, 1 to 255; default `255`. */
  "ebgp-multihop-ttl"?: number;
  /** Text, up to 35 characters. Refers to `router/aspath-list`. */
  "filter-list-in"?: string;
  /** Text, up to 35 characters. Refers to `router/aspath-list`. */
  "filter-list-in6"?: string;
  /** Text, up to 35 characters. Refers to `router/aspath-list`. Since 7.4. */
  "filter-list-in-vpnv4"?: string;
  /** Text, up to 35 characters. Refers to `router/aspath-list`. Since 7.4. */
  "filter-list-in-vpnv6"?: string;
  /** Text, up to 35 characters. Refers to `router/aspath-list`. */
  "filter-list-out"?: string;
  /** Text, up to 35 characters. Refers to `router/aspath-list`. */
  "filter-list-out6"?: string;
  /** Text, up to 35 characters. Refers to `router/aspath-list`. Since 7.4. */
  "filter-list-out-vpnv4"?: string;
  /** Text, up to 35 characters. Refers to `router/aspath-list`. Since 7.4. */
  "filter-list-out-vpnv6"?: string;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** Integer, 1 to 4294967295; default `0`. */
  "maximum-prefix"?: number;
  /** Integer, 1 to 4294967295; default `0`. */
  "maximum-prefix6"?: number;
  /** Integer, 1 to 4294967295; default `0`. */
  "maximum-prefix-vpnv4"?: number;
  /** Integer, 1 to 4294967295; default `0`. Since 7.4. */
  "maximum-prefix-vpnv6"?: number;
  /** Integer, 1 to 4294967295; default `0`. Since 7.4. */
  "maximum-prefix-evpn"?: number;
  /** Integer, 1 to 100; default `75`. */
  "maximum-prefix-threshold"?: number;
  /** Integer, 1 to 100; default `75`. */
  "maximum-prefix-threshold6"?: number;
  /** Integer, 1 to 100; default `75`. */
  "maximum-prefix-threshold-vpnv4"?: number;
  /** Integer, 1 to 100; default `75`. Since 7.4. */
  "maximum-prefix-threshold-vpnv6"?: number;
  /** Integer, 1 to 100; default `75`. Since 7.4. */
  "maximum-prefix-threshold-evpn"?: number;
  /** Option; default `disable`. */
  "maximum-prefix-warning-only"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "maximum-prefix-warning-only6"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "maximum-prefix-warning-only-vpnv4"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "maximum-prefix-warning-only-vpnv6"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "maximum-prefix-warning-only-evpn"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `router/prefix-list`. */
  "prefix-list-in"?: string;
  /** Text, up to 35 characters. Refers to `router/prefix-list6`. */
  "prefix-list-in6"?: string;
  /** Text, up to 35 characters. Refers to `router/prefix-list`. */
  "prefix-list-in-vpnv4"?: string;
  /** Text, up to 35 characters. Refers to `router/prefix-list6`. Since 7.4. */
  "prefix-list-in-vpnv6"?: string;
  /** Text, up to 35 characters. Refers to `router/prefix-list`. */
  "prefix-list-out"?: string;
  /** Text, up to 35 characters. Refers to `router/prefix-list6`. */
  "prefix-list-out6"?: string;
  /** Text, up to 35 characters. Refers to `router/prefix-list`. */
  "prefix-list-out-vpnv4"?: string;
  /** Text, up to 35 characters. Refers to `router/prefix-list6`. Since 7.4. */
  "prefix-list-out-vpnv6"?: string;
  /** Text. */
  "remote-as"?: string;
  /** Text. */
  "local-as"?: string;
  /** Option; default `disable`. */
  "local-as-no-prepend"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "local-as-replace-as"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 65535; default `0`. */
  "retain-stale-time"?: number;
  /** Text, up to 35 characters. Refers to `router/route-map`. */
  "route-map-in"?: string;
  /** Text, up to 35 characters. Refers to `router/route-map`. */
  "route-map-in6"?: string;
  /** Text, up to 35 characters. Refers to `router/route-map`. */
  "route-map-in-vpnv4"?: string;
  /** Text, up to 35 characters. Refers to `router/route-map`. Since 7.4. */
  "route-map-in-vpnv6"?: string;
  /** Text, up to 35 characters. Refers to `router/route-map`. Since 7.4. */
  "route-map-in-evpn"?: string;
  /** Text, up to 35 characters. Refers to `router/route-map`. */
  "route-map-out"?: string;
  /** Text, up to 35 characters. Refers to `router/route-map`. */
  "route-map-out-preferable"?: string;
  /** Text, up to 35 characters. Refers to `router/route-map`. */
  "route-map-out6"?: string;
  /** Text, up to 35 characters. Refers to `router/route-map`. */
  "route-map-out6-preferable"?: string;
  /** Text, up to 35 characters. Refers to `router/route-map`. */
  "route-map-out-vpnv4"?: string;
  /** Text, up to 35 characters. Refers to `router/route-map`. Since 7.4. */
  "route-map-out-vpnv6"?: string;
  /** Text, up to 35 characters. Refers to `router/route-map`. */
  "route-map-out-vpnv4-preferable"?: string;
  /** Text, up to 35 characters. Refers to `router/route-map`. Since 7.4. */
  "route-map-out-vpnv6-preferable"?: string;
  /** Text, up to 35 characters. Refers to `router/route-map`. Since 7.4. */
  "route-map-out-evpn"?: string;
  /** Option; default `both`. */
  "send-community"?: "standard" | "extended" | "both" | "disable" | UnknownValue;
  /** Option; default `both`. */
  "send-community6"?: "standard" | "extended" | "both" | "disable" | UnknownValue;
  /** Option; default `both`. */
  "send-community-vpnv4"?: "standard" | "extended" | "both" | "disable" | UnknownValue;
  /** Option; default `both`. Since 7.4. */
  "send-community-vpnv6"?: "standard" | "extended" | "both" | "disable" | UnknownValue;
  /** Option; default `both`. Since 7.4. */
  "send-community-evpn"?: "standard" | "extended" | "both" | "disable" | UnknownValue;
  /** Integer, 0 to 65535; default `4294967295`. */
  "keep-alive-timer"?: number;
  /** Integer, 3 to 65535; default `4294967295`. */
  "holdtime-timer"?: number;
  /** Integer, 1 to 65535; default `4294967295`. */
  "connect-timer"?: number;
  /** Text, up to 35 characters. Refers to `router/route-map`. */
  "unsuppress-map"?: string;
  /** Text, up to 35 characters. Refers to `router/route-map`. */
  "unsuppress-map6"?: string;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  "update-source"?: string;
  /** Integer, 0 to 65535; default `4294967295`. */
  weight?: number;
  /** Integer, 0 to 3600; default `0`. */
  "restart-time"?: number;
  /** Option; default `disable`. */
  "additional-path"?: "send" | "receive" | "both" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "additional-path6"?: "send" | "receive" | "both" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "additional-path-vpnv4"?: "send" | "receive" | "both" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "additional-path-vpnv6"?: "send" | "receive" | "both" | "disable" | UnknownValue;
  /** Integer, 2 to 255; default `2`. */
  "adv-additional-path"?: number;
  /** Integer, 2 to 255; default `2`. */
  "adv-additional-path6"?: number;
  /** Integer, 2 to 255; default `2`. */
  "adv-additional-path-vpnv4"?: number;
  /** Integer, 2 to 255; default `2`. Since 7.4. */
  "adv-additional-path-vpnv6"?: number;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  password?: string;
  /** Text, up to 35 characters. Refers to `router/key-chain`. Since 7.4. */
  "auth-options"?: string;
  /** Table, by `advertise-routemap`. */
  "conditional-advertise"?: RouterBgpNeighborConditionalAdvertise[];
  /** Table, by `advertise-routemap`. */
  "conditional-advertise6"?: RouterBgpNeighborConditionalAdvertise6[];
}

/** Table, by `advertise-routemap`. */
export interface RouterBgpNeighborConditionalAdvertise {
  /** Text, up to 35 characters. Refers to `router/route-map`. */
  "advertise-routemap": string;
  /** Table, by `name`. */
  "condition-routemap"?: RouterBgpNeighborConditionalAdvertiseConditionRoutemap[];
  /** Option. */
  "condition-type"?: "exist" | "non-exist" | UnknownValue;
}

/** Table, by `name`. */
export interface RouterBgpNeighborConditionalAdvertiseConditionRoutemap extends Member<"name"> {
  /** Text. Refers to `router/route-map`. */
  name: string;
}

/** Table, by `advertise-routemap`. */
export interface RouterBgpNeighborConditionalAdvertise6 {
  /** Text, up to 35 characters. Refers to `router/route-map`. */
  "advertise-routemap": string;
  /** Table, by `name`. */
  "condition-routemap"?: RouterBgpNeighborConditionalAdvertise6ConditionRoutemap[];
  /** Option. */
  "condition-type"?: "exist" | "non-exist" | UnknownValue;
}

/** Table, by `name`. */
export interface RouterBgpNeighborConditionalAdvertise6ConditionRoutemap extends Member<"name"> {
  /** Text. Refers to `router/route-map`. */
  name: string;
}

/** Table, by `name`. */
export interface RouterBgpNeighborGroup {
  /** Text, up to 45 characters. */
  name: string;
  /** Integer, 0 to 600; default `30`. */
  "advertisement-interval"?: number;
  /** Option; default `disable`. */
  "allowas-in-enable"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "allowas-in-enable6"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "allowas-in-enable-vpnv4"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "allowas-in-enable-vpnv6"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "allowas-in-enable-evpn"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 10; default `3`. */
  "allowas-in"?: number;
  /** Integer, 1 to 10; default `3`. */
  "allowas-in6"?: number;
  /** Integer, 1 to 10; default `3`. */
  "allowas-in-vpnv4"?: number;
  /** Integer, 1 to 10; default `3`. Since 7.4. */
  "allowas-in-vpnv6"?: number;
  /** Integer, 1 to 10; default `3`. Since 7.4. */
  "allowas-in-evpn"?: number;
  /** Option, several separated by blanks. */
  "attribute-unchanged"?: Values<"as-path" | "med" | "next-hop">;
  /** Option, several separated by blanks. */
  "attribute-unchanged6"?: Values<"as-path" | "med" | "next-hop">;
  /** Option, several separated by blanks. */
  "attribute-unchanged-vpnv4"?: Values<"as-path" | "med" | "next-hop">;
  /** Option, several separated by blanks. Since 7.4. */
  "attribute-unchanged-vpnv6"?: Values<"as-path" | "med" | "next-hop">;
  /** Option; default `enable`. */
  activate?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  activate6?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "activate-vpnv4"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. Since 7.4. */
  "activate-vpnv6"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. Since 7.4. */
  "activate-evpn"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  bfd?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "capability-dynamic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `none`. */
  "capability-orf"?: "none" | "receive" | "send" | "both" | UnknownValue;
  /** Option; default `none`. */
  "capability-orf6"?: "none" | "receive" | "send" | "both" | UnknownValue;
  /** Option; default `disable`. */
  "capability-graceful-restart"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "capability-graceful-restart6"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "capability-graceful-restart-vpnv4"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "capability-graceful-restart-vpnv6"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "capability-graceful-restart-evpn"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "capability-route-refresh"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "capability-default-originate"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "capability-default-originate6"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "dont-capability-negotiate"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "ebgp-enforce-multihop"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "link-down-failover"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "stale-route"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "next-hop-self"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "next-hop-self6"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "next-hop-self-rr"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "next-hop-self-rr6"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "next-hop-self-vpnv4"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "next-hop-self-vpnv6"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "override-capability"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  passive?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "remove-private-as"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "remove-private-as6"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "remove-private-as-vpnv4"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "remove-private-as-vpnv6"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "remove-private-as-evpn"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "route-reflector-client"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "route-reflector-client6"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "route-reflector-client-vpnv4"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "route-reflector-client-vpnv6"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "route-reflector-client-evpn"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "route-server-client"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "route-server-client6"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "route-server-client-vpnv4"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "route-server-client-vpnv6"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "route-server-client-evpn"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "rr-attr-allow-change"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "rr-attr-allow-change6"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "rr-attr-allow-change-vpnv4"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "rr-attr-allow-change-vpnv6"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "rr-attr-allow-change-evpn"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  shutdown?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "soft-reconfiguration"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "soft-reconfiguration6"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "soft-reconfiguration-vpnv4"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "soft-reconfiguration-vpnv6"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "soft-reconfiguration-evpn"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "as-override"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "as-override6"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "strict-capability-match"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `router/route-map`. */
  "default-originate-routemap"?: string;
  /** Text, up to 35 characters. Refers to `router/route-map`. */
  "default-originate-routemap6"?: string;
  /** Text, up to 63 characters. */
  description?: string;
  /** Text, up to 35 characters. Refers to `router/access-list`. */
  "distribute-list-in"?: string;
  /** Text, up to 35 characters. Refers to `router/access-list6`. */
  "distribute-list-in6"?: string;
  /** Text, up to 35 characters. Refers to `router/access-list`. */
  "distribute-list-in-vpnv4"?: string;
  /** Text, up to 35 characters. Refers to `router/access-list6`. Since 7.4. */
  "distribute-list-in-vpnv6"?: string;
  /** Text, up to 35 characters. Refers to `router/access-list`. */
  "distribute-list-out"?: string;
  /** Text, up to 35 characters. Refers to `router/access-list6`. */
  "distribute-list-out6"?: string;
  /** Text, up to 35 characters. Refers to `router/access-list`. */
  "distribute-list-out-vpnv4"?: string;
  /** Text, up to 35 characters. Refers to `router/access-list6`. Since 7.4. */
  "distribute-list-out-vpnv6"?: string;
  /** Integer, 1 to 255; default `255`. */
  "ebgp-multihop-ttl"?: number;
  /** Text, up to 35 characters. Refers to `router/aspath-list`. */
  "filter-list-in"?: string;
  /** Text, up to 35 characters. Refers to `router/aspath-list`. */
  "filter-list-in6"?: string;
  /** Text, up to 35 characters. Refers to `router/aspath-list`. Since 7.4. */
  "filter-list-in-vpnv4"?: string;
  /** Text, up to 35 characters. Refers to `router/aspath-list`. Since 7.4. */
  "filter-list-in-vpnv6"?: string;
  /** Text, up to 35 characters. Refers to `router/aspath-list`. */
  "filter-list-out"?: string;
  /** Text, up to 35 characters. Refers to `router/aspath-list`. */
  "filter-list-out6"?: string;
  /** Text, up to 35 characters. Refers to `router/aspath-list`. Since 7.4. */
  "filter-list-out-vpnv4"?: string;
  /** Text, up to 35 characters. Refers to `router/aspath-list`. Since 7.4. */
  "filter-list-out-vpnv6"?: string;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** Integer, 1 to 4294967295; default `0`. */
  "maximum-prefix"?: number;
  /** Integer, 1 to 4294967295; default `0`. */
  "maximum-prefix6"?: number;
  /** Integer, 1 to 4294967295; default `0`. */
  "maximum-prefix-vpnv4"?: number;
  /** Integer, 1 to 4294967295; default `0`. Since 7.4. */
  "maximum-prefix-vpnv6"?: number;
  /** Integer, 1 to 4294967295; default `0`. Since 7.4. */
  "maximum-prefix-evpn"?: number;
  /** Integer, 1 to 100; default `75`. */
  "maximum-prefix-threshold"?: number;
  /** Integer, 1 to 100; default `75`. */
  "maximum-prefix-threshold6"?: number;
  /** Integer, 1 to 100; default `75`. */
  "maximum-prefix-threshold-vpnv4"?: number;
  /** Integer, 1 to 100; default `75`. Since 7.4. */
  "maximum-prefix-threshold-vpnv6"?: number;
  /** Integer, 1 to 100; default `75`. Since 7.4. */
  "maximum-prefix-threshold-evpn"?: number;
  /** Option; default `disable`. */
  "maximum-prefix-warning-only"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "maximum-prefix-warning-only6"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "maximum-prefix-warning-only-vpnv4"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "maximum-prefix-warning-only-vpnv6"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "maximum-prefix-warning-only-evpn"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `router/prefix-list`. */
  "prefix-list-in"?: string;
  /** Text, up to 35 characters. Refers to `router/prefix-list6`. */
  "prefix-list-in6"?: string;
  /** Text, up to 35 characters. Refers to `router/prefix-list`. */
  "prefix-list-in-vpnv4"?: string;
  /** Text, up to 35 characters. Refers to `router/prefix-list6`. Since 7.4. */
  "prefix-list-in-vpnv6"?: string;
  /** Text, up to 35 characters. Refers to `router/prefix-list`. */
  "prefix-list-out"?: string;
  /** Text, up to 35 characters. Refers to `router/prefix-list6`. */
  "prefix-list-out6"?: string;
  /** Text, up to 35 characters. Refers to `router/prefix-list`. */
  "prefix-list-out-vpnv4"?: string;
  /** Text, up to 35 characters. Refers to `router/prefix-list6`. Since 7.4. */
  "prefix-list-out-vpnv6"?: string;
  /** Text. */
  "remote-as"?: string;
  /** Text, up to 35 characters. Refers to `router/aspath-list`. Since 7.4. */
  "remote-as-filter"?: string;
  /** Text. */
  "local-as"?: string;
  /** Option; default `disable`. */
  "local-as-no-prepend"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "local-as-replace-as"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 65535; default `0`. */
  "retain-stale-time"?: number;
  /** Text, up to 35 characters. Refers to `router/route-map`. */
  "route-map-in"?: string;
  /** Text, up to 35 characters. Refers to `router/route-map`. */
  "route-map-in6"?: string;
  /** Text, up to 35 characters. Refers to `router/route-map`. */
  "route-map-in-vpnv4"?: string;
  /** Text, up to 35 characters. Refers to `router/route-map`. Since 7.4. */
  "route-map-in-vpnv6"?: string;
  /** Text, up to 35 characters. Refers to `router/route-map`. Since 7.4. */
  "route-map-in-evpn"?: string;
  /** Text, up to 35 characters. Refers to `router/route-map`. */
  "route-map-out"?: string;
  /** Text, up to 35 characters. Refers to `router/route-map`. */
  "route-map-out-preferable"?: string;
  /** Text, up to 35 characters. Refers to `router/route-map`. */
  "route-map-out6"?: string;
  /** Text, up to 35 characters. Refers to `router/route-map`. */
  "route-map-out6-preferable"?: string;
  /** Text, up to 35 characters. Refers to `router/route-map`. */
  "route-map-out-vpnv4"?: string;
  /** Text, up to 35 characters. Refers to `router/route-map`. Since 7.4. */
  "route-map-out-vpnv6"?: string;
  /** Text, up to 35 characters. Refers to `router/route-map`. */
  "route-map-out-vpnv4-preferable"?: string;
  /** Text, up to 35 characters. Refers to `router/route-map`. Since 7.4. */
  "route-map-out-vpnv6-preferable"?: string;
  /** Text, up to 35 characters. Refers to `router/route-map`. Since 7.4. */
  "route-map-out-evpn"?: string;
  /** Option; default `both`. */
  "send-community"?: "standard" | "extended" | "both" | "disable" | UnknownValue;
  /** Option; default `both`. */
  "send-community6"?: "standard" | "extended" | "both" | "disable" | UnknownValue;
  /** Option; default `both`. */
  "send-community-vpnv4"?: "standard" | "extended" | "both" | "disable" | UnknownValue;
  /** Option; default `both`. Since 7.4. */
  "send-community-vpnv6"?: "standard" | "extended" | "both" | "disable" | UnknownValue;
  /** Option; default `both`. Since 7.4. */
  "send-community-evpn"?: "standard" | "extended" | "both" | "disable" | UnknownValue;
  /** Integer, 0 to 65535; default `4294967295`. */
  "keep-alive-timer"?: number;
  /** Integer, 3 to 65535; default `4294967295`. */
  "holdtime-timer"?: number;
  /** Integer, 1 to 65535; default `4294967295`. */
  "connect-timer"?: number;
  /** Text, up to 35 characters. Refers to `router/route-map`. */
  "unsuppress-map"?: string;
  /** Text, up to 35 characters. Refers to `router/route-map`. */
  "unsuppress-map6"?: string;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  "update-source"?: string;
  /** Integer, 0 to 65535; default `4294967295`. */
  weight?: number;
  /** Integer, 0 to 3600; default `0`. */
  "restart-time"?: number;
  /** Option; default `disable`. */
  "additional-path"?: "send" | "receive" | "both" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "additional-path6"?: "send" | "receive" | "both" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "additional-path-vpnv4"?: "send" | "receive" | "both" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "additional-path-vpnv6"?: "send" | "receive" | "both" | "disable" | UnknownValue;
  /** Integer, 2 to 255; default `2`. */
  "adv-additional-path"?: number;
  /** Integer, 2 to 255; default `2`. */
  "adv-additional-path6"?: number;
  /** Integer, 2 to 255; default `2`. */
  "adv-additional-path-vpnv4"?: number;
  /** Integer, 2 to 255; default `2`. Since 7.4. */
  "adv-additional-path-vpnv6"?: number;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  password?: string;
  /** Text, up to 35 characters. Refers to `router/key-chain`. Since 7.4. */
  "auth-options"?: string;
}

/** Table, by `id`. */
export interface RouterBgpNeighborRange {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** IPv4 network with its mask; default `0.0.0.0 0.0.0.0`. */
  prefix?: string;
  /** Integer, 1 to 1000; default `0`. */
  "max-neighbor-num"?: number;
  /** Text, up to 63 characters. Refers to `router/bgp/neighbor-group`. */
  "neighbor-group"?: string;
}

/** Table, by `id`. */
export interface RouterBgpNeighborRange6 {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** IPv6 network with its prefix length; default `::/0`. */
  prefix6?: string;
  /** Integer, 1 to 1000; default `0`. */
  "max-neighbor-num"?: number;
  /** Text, up to 63 characters. Refers to `router/bgp/neighbor-group`. */
  "neighbor-group"?: string;
}

/** Table, by `id`. */
export interface RouterBgpNetwork {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** IPv4 network with its mask; default `0.0.0.0 0.0.0.0`. */
  prefix?: string;
  /** Option; default `global`. */
  "network-import-check"?: "global" | "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  backdoor?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `router/route-map`. */
  "route-map"?: string;
  /** Text, up to 79 characters. Refers to `firewall/address` and `firewall/addrgrp`. Since 7.6. */
  "prefix-name"?: string;
}

/** Table, by `id`. */
export interface RouterBgpNetwork6 {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** IPv6 network with its prefix length; default `::/0`. */
  prefix6?: string;
  /** Option; default `global`. */
  "network-import-check"?: "global" | "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  backdoor?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `router/route-map`. */
  "route-map"?: string;
}

/** Table, by `name`. */
export interface RouterBgpRedistribute {
  /** Text, up to 35 characters. */
  name: string;
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `router/route-map`. */
  "route-map"?: string;
}

/** Table, by `name`. */
export interface RouterBgpRedistribute6 {
  /** Text, up to 35 characters. */
  name: string;
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `router/route-map`. */
  "route-map"?: string;
}

/** Table, by `id`. */
export interface RouterBgpAdminDistance {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** IPv4 network with its mask; default `0.0.0.0 0.0.0.0`. */
  "neighbour-prefix"?: string;
  /** Text, up to 35 characters. Refers to `router/access-list`. */
  "route-list"?: string;
  /** Integer, 1 to 255; default `0`. */
  distance?: number;
}

/** Table, by `vrf`. */
export interface RouterBgpVrf {
  /** Text, up to 7 characters. */
  vrf: string;
  /** Option; default `standalone`. */
  role?: "standalone" | "ce" | "pe" | UnknownValue;
  /** Text, up to 79 characters. */
  rd?: string;
  /** Table, by `route-target`. */
  "export-rt"?: RouterBgpVrfExportRt[];
  /** Table, by `route-target`. */
  "import-rt"?: RouterBgpVrfImportRt[];
  /** Text, up to 35 characters. Refers to `router/route-map`. */
  "import-route-map"?: string;
  /** Table, by `vrf`. */
  "leak-target"?: RouterBgpVrfLeakTarget[];
}

/** Table, by `route-target`. */
export interface RouterBgpVrfExportRt extends Member<"route-target"> {
  /** Text, up to 79 characters. */
  "route-target": string;
}

/** Table, by `route-target`. */
export interface RouterBgpVrfImportRt extends Member<"route-target"> {
  /** Text, up to 79 characters. */
  "route-target": string;
}

/** Table, by `vrf`. */
export interface RouterBgpVrfLeakTarget {
  /** Text, up to 7 characters. */
  vrf: string;
  /** Text, up to 35 characters. Refers to `router/route-map`. */
  "route-map"?: string;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
}

/** Table, by `vrf`. */
export interface RouterBgpVrf6 {
  /** Text, up to 7 characters. */
  vrf: string;
  /** Option; default `standalone`. Since 7.4. */
  role?: "standalone" | "ce" | "pe" | UnknownValue;
  /** Text, up to 79 characters. Since 7.4. */
  rd?: string;
  /** Table, by `route-target`. Since 7.4. */
  "export-rt"?: RouterBgpVrf6ExportRt[];
  /** Table, by `route-target`. Since 7.4. */
  "import-rt"?: RouterBgpVrf6ImportRt[];
  /** Text, up to 35 characters. Refers to `router/route-map`. Since 7.4. */
  "import-route-map"?: string;
  /** Table, by `vrf`. */
  "leak-target"?: RouterBgpVrf6LeakTarget[];
}

/** Table, by `route-target`. Since 7.4. */
export interface RouterBgpVrf6ExportRt extends Member<"route-target"> {
  /** Text, up to 79 characters. */
  "route-target": string;
}

/** Table, by `route-target`. Since 7.4. */
export interface RouterBgpVrf6ImportRt extends Member<"route-target"> {
  /** Text, up to 79 characters. */
  "route-target": string;
}

/** Table, by `vrf`. */
export interface RouterBgpVrf6LeakTarget {
  /** Text, up to 7 characters. */
  vrf: string;
  /** Text, up to 35 characters. Refers to `router/route-map`. */
  "route-map"?: string;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
}

/** A row of `router/community-list`, by `name`. */
export interface RouterCommunityList {
  /** Text, up to 35 characters. */
  name: string;
  /** Option; default `standard`. */
  type?: "standard" | "expanded" | UnknownValue;
  /** Table, by `id`. */
  rule?: RouterCommunityListRule[];
}

/** Table, by `id`. */
export interface RouterCommunityListRule {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Option. */
  action?: "deny" | "permit" | UnknownValue;
  /** Text, up to 255 characters. */
  regexp?: string;
  /** Text, up to 255 characters. */
  match?: string;
}

/** A row of `router/extcommunity-list`, by `name`. */
export interface RouterExtcommunityList {
  /** Text, up to 35 characters. */
  name: string;
  /** Option; default `standard`. */
  type?: "standard" | "expanded" | UnknownValue;
  /** Table, by `id`. */
  rule?: RouterExtcommunityListRule[];
}

/** Table, by `id`. */
export interface RouterExtcommunityListRule {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Option. */
  action?: "deny" | "permit" | UnknownValue;
  /** Text, up to 255 characters. */
  regexp?: string;
  /** Option; default `rt`. */
  type?: "rt" | "soo" | UnknownValue;
  /** Text, up to 255 characters. */
  match?: string;
}

/** The settings `router/isis`. */
export interface RouterIsis {
  /** Option; default `level-1-2`. */
  "is-type"?: "level-1-2" | "level-1" | "level-2-only" | UnknownValue;
  /** Option; default `disable`. */
  "adv-passive-only"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "adv-passive-only6"?: "enable" | "disable" | UnknownValue;
  /** Option; default `password`. */
  "auth-mode-l1"?: "password" | "md5" | UnknownValue;
  /** Option; default `password`. */
  "auth-mode-l2"?: "password" | "md5" | UnknownValue;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "auth-password-l1"?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "auth-password-l2"?: string;
  /** Text, up to 35 characters. Refers to `router/key-chain`. */
  "auth-keychain-l1"?: string;
  /** Text, up to 35 characters. Refers to `router/key-chain`. */
  "auth-keychain-l2"?: string;
  /** Option; default `disable`. */
  "auth-sendonly-l1"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "auth-sendonly-l2"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "ignore-lsp-errors"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 120; default `30`. */
  "lsp-gen-interval-l1"?: number;
  /** Integer, 1 to 120; default `30`. */
  "lsp-gen-interval-l2"?: number;
  /** Integer, 1 to 65535; default `900`. */
  "lsp-refresh-interval"?: number;
  /** Integer, 350 to 65535; default `1200`. */
  "max-lsp-lifetime"?: number;
  /** Text. */
  "spf-interval-exp-l1"?: string;
  /** Text. */
  "spf-interval-exp-l2"?: string;
  /** Option; default `disable`. */
  "dynamic-hostname"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "adjacency-check"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "adjacency-check6"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "overload-bit"?: "enable" | "disable" | UnknownValue;
  /** Option, several separated by blanks. */
  "overload-bit-suppress"?: Values<"external" | "interlevel">;
  /** Integer, 5 to 86400; default `0`. */
  "overload-bit-on-startup"?: number;
  /** Option; default `disable`. */
  "default-originate"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "default-originate6"?: "enable" | "disable" | UnknownValue;
  /** Option; default `narrow`. */
  "metric-style"?: "narrow" | "wide" | "transition" | "narrow-transition" | "narrow-transition-l1" | "narrow-transition-l2" | "wide-l1" | "wide-l2" | "wide-transition" | "wide-transition-l1" | "wide-transition-l2" | "transition-l1" | "transition-l2" | UnknownValue;
  /** Option; default `disable`. */
  "redistribute-l1"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `router/access-list`. */
  "redistribute-l1-list"?: string;
  /** Option; default `disable`. */
  "redistribute-l2"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `router/access-list`. */
  "redistribute-l2-list"?: string;
  /** Option; default `disable`. */
  "redistribute6-l1"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `router/access-list6`. */
  "redistribute6-l1-list"?: string;
  /** Option; default `disable`. */
  "redistribute6-l2"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `router/access-list6`. */
  "redistribute6-l2-list"?: string;
  /** Table, by `id`. */
  "isis-net"?: RouterIsisIsisNet[];
  /** Table, by `name`. */
  "isis-interface"?: RouterIsisIsisInterface[];
  /** Table, by `id`. */
  "summary-address"?: RouterIsisSummaryAddress[];
  /** Table, by `id`. */
  "summary-address6"?: RouterIsisSummaryAddress6[];
  /** Table, by `protocol`. */
  redistribute?: RouterIsisRedistribute[];
  /** Table, by `protocol`. */
  redistribute6?: RouterIsisRedistribute6[];
}

/** Table, by `id`. */
export interface RouterIsisIsisNet {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text. */
  net?: string;
}

/** Table, by `name`. */
export interface RouterIsisIsisInterface {
  /** Text, up to 15 characters. Refers to `system/interface`. */
  name: string;
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  status6?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "network-type"?: "broadcast" | "point-to-point" | "loopback" | UnknownValue;
  /** Option; default `level-1-2`. */
  "circuit-type"?: "level-1-2" | "level-1" | "level-2" | UnknownValue;
  /** Integer, 1 to 65535; default `10`. */
  "csnp-interval-l1"?: number;
  /** Integer, 1 to 65535; default `10`. */
  "csnp-interval-l2"?: number;
  /** Integer, 0 to 65535; default `10`. */
  "hello-interval-l1"?: number;
  /** Integer, 0 to 65535; default `10`. */
  "hello-interval-l2"?: number;
  /** Integer, 2 to 100; default `3`. */
  "hello-multiplier-l1"?: number;
  /** Integer, 2 to 100; default `3`. */
  "hello-multiplier-l2"?: number;
  /** Option; default `enable`. */
  "hello-padding"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 4294967295; default `33`. */
  "lsp-interval"?: number;
  /** Integer, 1 to 65535; default `5`. */
  "lsp-retransmit-interval"?: number;
  /** Integer, 1 to 63; default `10`. */
  "metric-l1"?: number;
  /** Integer, 1 to 63; default `10`. */
  "metric-l2"?: number;
  /** Integer, 1 to 16777214; default `10`. */
  "wide-metric-l1"?: number;
  /** Integer, 1 to 16777214; default `10`. */
  "wide-metric-l2"?: number;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "auth-password-l1"?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "auth-password-l2"?: string;
  /** Text, up to 35 characters. Refers to `router/key-chain`. */
  "auth-keychain-l1"?: string;
  /** Text, up to 35 characters. Refers to `router/key-chain`. */
  "auth-keychain-l2"?: string;
  /** Option; default `disable`. */
  "auth-send-only-l1"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "auth-send-only-l2"?: "enable" | "disable" | UnknownValue;
  /** Option; default `password`. */
  "auth-mode-l1"?: "md5" | "password" | UnknownValue;
  /** Option; default `password`. */
  "auth-mode-l2"?: "md5" | "password" | UnknownValue;
  /** Integer, 0 to 127; default `64`. */
  "priority-l1"?: number;
  /** Integer, 0 to 127; default `64`. */
  "priority-l2"?: number;
  /** Option; default `disable`. */
  "mesh-group"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 4294967295; default `0`. */
  "mesh-group-id"?: number;
}

/** Table, by `id`. */
export interface RouterIsisSummaryAddress {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** IPv4 network with its mask; default `0.0.0.0 0.0.0.0`. */
  prefix?: string;
  /** Option; default `level-2`. */
  level?: "level-1-2" | "level-1" | "level-2" | UnknownValue;
}

/** Table, by `id`. */
export interface RouterIsisSummaryAddress6 {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** IPv6 address with its prefix length; default `::/0`. */
  prefix6?: string;
  /** Option; default `level-2`. */
  level?: "level-1-2" | "level-1" | "level-2" | UnknownValue;
}

/** Table, by `protocol`. */
export interface RouterIsisRedistribute {
  /** Text, up to 35 characters. */
  protocol: string;
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 4261412864; default `0`. */
  metric?: number;
  /** Option; default `internal`. */
  "metric-type"?: "external" | "internal" | UnknownValue;
  /** Option; default `level-2`. */
  level?: "level-1-2" | "level-1" | "level-2" | UnknownValue;
  /** Text, up to 35 characters. Refers to `router/route-map`. */
  routemap?: string;
}

/** Table, by `protocol`. */
export interface RouterIsisRedistribute6 {
  /** Text, up to 35 characters. */
  protocol: string;
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 4261412864; default `0`. */
  metric?: number;
  /** Option; default `internal`. */
  "metric-type"?: "external" | "internal" | UnknownValue;
  /** Option; default `level-2`. */
  level?: "level-1-2" | "level-1" | "level-2" | UnknownValue;
  /** Text, up to 35 characters. Refers to `router/route-map`. */
  routemap?: string;
}

/** A row of `router/key-chain`, by `name`. */
export interface RouterKeyChain {
  /** Text, up to 35 characters. */
  name: string;
  /** Table, by `id`. */
  key?: RouterKeyChainKey[];
}

/** Table, by `id`. */
export interface RouterKeyChainKey {
  /** Text, up to 10 characters. */
  id: string;
  /** Text. */
  "accept-lifetime"?: string;
  /** Text. */
  "send-lifetime"?: string;
  /** Secret, answered as `ENC …`, up to 60 characters. */
  "key-string"?: string;
  /** Option; default `md5`. `cmac-aes128` since 7.4. */
  algorithm?: "md5" | "hmac-sha1" | "hmac-sha256" | "hmac-sha384" | "hmac-sha512" | "cmac-aes128" | UnknownValue;
}

/** The settings `router/multicast`. */
export interface RouterMulticast {
  /** Integer, 1 to 2147483647. */
  "route-threshold"?: number;
  /** Integer, 1 to 2147483647; default `2147483647`. */
  "route-limit"?: number;
  /** Option; default `disable`. */
  "multicast-routing"?: "enable" | "disable" | UnknownValue;
  /** Group of fields. */
  "pim-sm-global"?: RouterMulticastPimSmGlobal;
  /** Table, by `vrf`. Since 7.6. */
  "pim-sm-global-vrf"?: RouterMulticastPimSmGlobalVrf[];
  /** Table, by `name`. */
  interface?: RouterMulticastInterface[];
}

/** Group of fields. */
export interface RouterMulticastPimSmGlobal {
  /** Integer, 1 to 65535; default `60`. */
  "message-interval"?: number;
  /** Integer, 1 to 65535; default `210`. */
  "join-prune-holdtime"?: number;
  /** Text, up to 35 characters. Refers to `router/access-list`. */
  "accept-register-list"?: string;
  /** Text, up to 35 characters. Refers to `router/access-list`. */
  "accept-source-list"?: string;
  /** Option; default `disable`. */
  "bsr-candidate"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  "bsr-interface"?: string;
  /** Integer, 0 to 255; default `0`. */
  "bsr-priority"?: number;
  /** Integer, 0 to 32; default `10`. */
  "bsr-hash"?: number;
  /** Option; default `disable`. */
  "bsr-allow-quick-refresh"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "cisco-crp-prefix"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "cisco-register-checksum"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `router/access-list`. */
  "cisco-register-checksum-group"?: string;
  /** Option; default `disable`. */
  "cisco-ignore-rp-set-priority"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "register-rp-reachability"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "register-source"?: "disable" | "interface" | "ip-address" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  "register-source-interface"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "register-source-ip"?: string;
  /** Integer, 1 to 65535; default `60`. */
  "register-supression"?: number;
  /** Integer, 1 to 20; default `1`. */
  "null-register-retries"?: number;
  /** Integer, 1 to 65535; default `185`. */
  "rp-register-keepalive"?: number;
  /** Option; default `enable`. */
  "spt-threshold"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `router/access-list`. */
  "spt-threshold-group"?: string;
  /** Option; default `disable`. */
  ssm?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `router/access-list`. */
  "ssm-range"?: string;
  /** Integer, 0 to 65535; default `0`. */
  "register-rate-limit"?: number;
  /** Option; default `disable`. Since 7.4. */
  "pim-use-sdwan"?: "enable" | "disable" | UnknownValue;
  /** Table, by `id`. */
  "rp-address"?: RouterMulticastPimSmGlobalRpAddress[];
}

/** Table, by `id`. */
export interface RouterMulticastPimSmGlobalRpAddress {
  /** Integer. */
  id: number;
  /** Text. */
  "ip-address"?: string;
  /** Text, up to 35 characters. Refers to `router/access-list`. */
  group?: string;
}

/** Table, by `vrf`. Since 7.6. */
export interface RouterMulticastPimSmGlobalVrf {
  /** Integer, 1 to 511; default `0`. */
  vrf: number;
  /** Option; default `disable`. */
  "bsr-candidate"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  "bsr-interface"?: string;
  /** Integer, 0 to 255; default `0`. */
  "bsr-priority"?: number;
  /** Integer, 0 to 32; default `10`. */
  "bsr-hash"?: number;
  /** Option; default `disable`. */
  "bsr-allow-quick-refresh"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "cisco-crp-prefix"?: "enable" | "disable" | UnknownValue;
  /** Table, by `id`. */
  "rp-address"?: RouterMulticastPimSmGlobalVrfRpAddress[];
}

/** Table, by `id`. */
export interface RouterMulticastPimSmGlobalVrfRpAddress {
  /** Integer. */
  id: number;
  /** Text. */
  "ip-address"?: string;
  /** Text, up to 35 characters. Refers to `router/access-list`. */
  group?: string;
}

/** Table, by `name`. */
export interface RouterMulticastInterface {
  /** Text, up to 15 characters. Refers to `system/interface`. */
  name: string;
  /** Integer, 1 to 255; default `1`. */
  "ttl-threshold"?: number;
  /** Option; default `sparse-mode`. */
  "pim-mode"?: "sparse-mode" | "dense-mode" | UnknownValue;
  /** Option; default `disable`. */
  passive?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  bfd?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `router/access-list`. */
  "neighbour-filter"?: string;
  /** Integer, 1 to 65535; default `30`. */
  "hello-interval"?: number;
  /** Integer, 1 to 65535; default `105`. */
  "hello-holdtime"?: number;
  /** Option; default `disable`. */
  "cisco-exclude-genid"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 4294967295; default `1`. */
  "dr-priority"?: number;
  /** Integer, 100 to 5000; default `500`. */
  "propagation-delay"?: number;
  /** Integer, 1 to 100; default `60`. */
  "state-refresh-interval"?: number;
  /** Option; default `disable`. */
  "rp-candidate"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `router/access-list`. */
  "rp-candidate-group"?: string;
  /** Integer, 0 to 255; default `192`. */
  "rp-candidate-priority"?: number;
  /** Integer, 1 to 16383; default `60`. */
  "rp-candidate-interval"?: number;
  /** Text, up to 35 characters. Refers to `router/multicast-flow`. */
  "multicast-flow"?: string;
  /** Text, up to 35 characters. Refers to `router/multicast-flow`. */
  "static-group"?: string;
  /** Option; default `disable`. */
  "rpf-nbr-fail-back"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `router/access-list`. */
  "rpf-nbr-fail-back-filter"?: string;
  /** Table, by `address`. */
  "join-group"?: RouterMulticastInterfaceJoinGroup[];
  /** Group of fields. */
  igmp?: RouterMulticastInterfaceIgmp;
}

/** Table, by `address`. */
export interface RouterMulticastInterfaceJoinGroup extends Member<"address"> {
  /** Text. */
  address: string;
}

/** Group of fields. */
export interface RouterMulticastInterfaceIgmp {
  /** Text, up to 35 characters. Refers to `router/access-list`. */
  "access-group"?: string;
  /** Option. */
  version?: "3" | "2" | "1" | UnknownValue;
  /** Text, up to 35 characters. Refers to `router/access-list`. */
  "immediate-leave-group"?: string;
  /** Integer, 1 to 65535. */
  "last-member-query-interval"?: number;
  /** Integer, 2 to 7. */
  "last-member-query-count"?: number;
  /** Integer, 1 to 25. */
  "query-max-response-time"?: number;
  /** Integer, 1 to 65535. */
  "query-interval"?: number;
  /** Integer, 60 to 900. */
  "query-timeout"?: number;
  /** Option. */
  "router-alert-check"?: "enable" | "disable" | UnknownValue;
}

/** A row of `router/multicast-flow`, by `name`. */
export interface RouterMulticastFlow {
  /** Text, up to 35 characters. */
  name: string;
  /** Text, up to 127 characters. */
  comments?: string;
  /** Table, by `id`. */
  flows?: RouterMulticastFlowFlows[];
}

/** Table, by `id`. */
export interface RouterMulticastFlowFlows {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** IPv4 address; default `0.0.0.0`. */
  "group-addr"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "source-addr"?: string;
}

/** The settings `router/multicast6`. */
export interface RouterMulticast6 {
  /** Option; default `disable`. */
  "multicast-routing"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "multicast-pmtu"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  interface?: RouterMulticast6Interface[];
  /** Group of fields. */
  "pim-sm-global"?: RouterMulticast6PimSmGlobal;
}

/** Table, by `name`. */
export interface RouterMulticast6Interface {
  /** Text, up to 15 characters. Refers to `system/interface`. */
  name: string;
  /** Integer, 1 to 65535; default `30`. */
  "hello-interval"?: number;
  /** Integer, 1 to 65535. */
  "hello-holdtime"?: number;
}

/** Group of fields. */
export interface RouterMulticast6PimSmGlobal {
  /** Integer, 0 to 65535; default `0`. */
  "register-rate-limit"?: number;
  /** Option; default `disable`. Since 7.6. */
  "pim-use-sdwan"?: "enable" | "disable" | UnknownValue;
  /** Table, by `id`. */
  "rp-address"?: RouterMulticast6PimSmGlobalRpAddress[];
}

/** Table, by `id`. */
export interface RouterMulticast6PimSmGlobalRpAddress {
  /** Integer. */
  id: number;
  /** Text. */
  "ip6-address"?: string;
}

/** The settings `router/ospf`. */
export interface RouterOspf {
  /** Option; default `standard`. */
  "abr-type"?: "cisco" | "ibm" | "shortcut" | "standard" | UnknownValue;
  /** Integer, 1 to 1000000; default `1000`. */
  "auto-cost-ref-bandwidth"?: number;
  /** Integer, 1 to 255; default `110`. */
  "distance-external"?: number;
  /** Integer, 1 to 255; default `110`. */
  "distance-inter-area"?: number;
  /** Integer, 1 to 255; default `110`. */
  "distance-intra-area"?: number;
  /** Option; default `disable`. */
  "database-overflow"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 4294967295; default `10000`. */
  "database-overflow-max-lsas"?: number;
  /** Integer, 0 to 65535; default `300`. */
  "database-overflow-time-to-recover"?: number;
  /** Option; default `disable`. */
  "default-information-originate"?: "enable" | "always" | "disable" | UnknownValue;
  /** Integer, 1 to 16777214; default `10`. */
  "default-information-metric"?: number;
  /** Option; default `2`. */
  "default-information-metric-type"?: "1" | "2" | UnknownValue;
  /** Text, up to 35 characters. Refers to `router/route-map`. */
  "default-information-route-map"?: string;
  /** Integer, 1 to 16777214; default `10`. */
  "default-metric"?: number;
  /** Integer, 1 to 255; default `110`. */
  distance?: number;
  /** Integer, 0 to 5; default `5`. Since 7.6. */
  "lsa-refresh-interval"?: number;
  /** Option; default `disable`. */
  "rfc1583-compatible"?: "enable" | "disable" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  "router-id"?: string;
  /** Text. */
  "spf-timers"?: string;
  /** Option; default `disable`. */
  bfd?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "log-neighbour-changes"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `router/access-list` and `router/prefix-list`. */
  "distribute-list-in"?: string;
  /** Text, up to 35 characters. Refers to `router/route-map`. */
  "distribute-route-map-in"?: string;
  /** Option; default `none`. */
  "restart-mode"?: "none" | "lls" | "graceful-restart" | UnknownValue;
  /** Integer, 1 to 3600; default `120`. */
  "restart-period"?: number;
  /** Option; default `disable`. */
  "restart-on-topology-change"?: "enable" | "disable" | UnknownValue;
  /** Table, by `id`. */
  area?: RouterOspfArea[];
  /** Table, by `name`. */
  "ospf-interface"?: RouterOspfOspfInterface[];
  /** Table, by `id`. */
  network?: RouterOspfNetwork[];
  /** Table, by `id`. */
  neighbor?: RouterOspfNeighbor[];
  /** Table, by `name`. */
  "passive-interface"?: RouterOspfPassiveInterface[];
  /** Table, by `id`. */
  "summary-address"?: RouterOspfSummaryAddress[];
  /** Table, by `id`. */
  "distribute-list"?: RouterOspfDistributeList[];
  /** Table, by `name`. */
  redistribute?: RouterOspfRedistribute[];
}

/** Table, by `id`. */
export interface RouterOspfArea {
  /** IPv4 address; default `0.0.0.0`. */
  id: string;
  /** Option; default `disable`. */
  shortcut?: "disable" | "enable" | "default" | UnknownValue;
  /** Option; default `none`. */
  authentication?: "none" | "text" | "message-digest" | UnknownValue;
  /** Integer, 0 to 4294967295; default `10`. */
  "default-cost"?: number;
  /** Option; default `candidate`. */
  "nssa-translator-role"?: "candidate" | "never" | "always" | UnknownValue;
  /** Option; default `summary`. */
  "stub-type"?: "no-summary" | "summary" | UnknownValue;
  /** Option; default `regular`. */
  type?: "regular" | "nssa" | "stub" | UnknownValue;
  /** Option; default `disable`. */
  "nssa-default-information-originate"?: "enable" | "always" | "disable" | UnknownValue;
  /** Integer, 0 to 16777214; default `10`. */
  "nssa-default-information-originate-metric"?: number;
  /** Option; default `2`. */
  "nssa-default-information-originate-metric-type"?: "1" | "2" | UnknownValue;
  /** Option; default `enable`. */
  "nssa-redistribution"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 255 characters. */
  comments?: string;
  /** Table, by `id`. */
  range?: RouterOspfAreaRange[];
  /** Table, by `name`. */
  "virtual-link"?: RouterOspfAreaVirtualLink[];
  /** Table, by `id`. */
  "filter-list"?: RouterOspfAreaFilterList[];
}

/** Table, by `id`. */
export interface RouterOspfAreaRange {
  /** Integer. */
  id: number;
  /** Text. */
  prefix?: string;
  /** Option. */
  advertise?: "disable" | "enable" | UnknownValue;
  /** Text. */
  substitute?: string;
  /** Option. */
  "substitute-status"?: "enable" | "disable" | UnknownValue;
}

/** Table, by `name`. */
export interface RouterOspfAreaVirtualLink {
  /** Text, up to 35 characters. */
  name: string;
  /** Option. */
  authentication?: "none" | "text" | "message-digest" | UnknownValue;
  /** Secret, answered as `ENC …`, up to 8 characters. */
  "authentication-key"?: string;
  /** Text, up to 35 characters. Refers to `router/key-chain`. */
  keychain?: string;
  /** Integer, 1 to 65535. */
  "dead-interval"?: number;
  /** Integer, 1 to 65535. */
  "hello-interval"?: number;
  /** Integer, 1 to 65535. */
  "retransmit-interval"?: number;
  /** Integer, 1 to 65535. */
  "transmit-delay"?: number;
  /** Text. */
  peer?: string;
  /** Table, by `id`. */
  "md5-keys"?: RouterOspfAreaVirtualLinkMd5Keys[];
}

/** Table, by `id`. */
export interface RouterOspfAreaVirtualLinkMd5Keys {
  /** Integer, 1 to 255. */
  id: number;
  /** Secret, answered as `ENC …`, up to 16 characters. */
  "key-string"?: string;
}

/** Table, by `id`. */
export interface RouterOspfAreaFilterList {
  /** Integer. */
  id: number;
  /** Text, up to 35 characters. Refers to `router/access-list` and `router/prefix-list`. */
  list?: string;
  /** Option. */
  direction?: "in" | "out" | UnknownValue;
}

/** Table, by `name`. */
export interface RouterOspfOspfInterface {
  /** Text, up to 35 characters. */
  name: string;
  /** Text, up to 255 characters. */
  comments?: string;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** IPv4 address; default `0.0.0.0`. */
  ip?: string;
  /** Option; default `disable`. Since 7.6. */
  "linkdown-fast-failover"?: "enable" | "disable" | UnknownValue;
  /** Option; default `none`. */
  authentication?: "none" | "text" | "message-digest" | UnknownValue;
  /** Secret, answered as `ENC …`, up to 8 characters. */
  "authentication-key"?: string;
  /** Text, up to 35 characters. Refers to `router/key-chain`. */
  keychain?: string;
  /** Integer, 0 to 32; default `0`. */
  "prefix-length"?: number;
  /** Integer, 1 to 65535; default `5`. */
  "retransmit-interval"?: number;
  /** Integer, 1 to 65535; default `1`. */
  "transmit-delay"?: number;
  /** Integer, 0 to 65535; default `0`. */
  cost?: number;
  /** Integer, 0 to 255; default `1`. */
  priority?: number;
  /** Integer, 0 to 65535; default `0`. */
  "dead-interval"?: number;
  /** Integer, 0 to 65535; default `0`. */
  "hello-interval"?: number;
  /** Integer, 3 to 10; default `0`. */
  "hello-multiplier"?: number;
  /** Option; default `disable`. */
  "database-filter-out"?: "enable" | "disable" | UnknownValue;
  /** Integer, 576 to 65535; default `0`. */
  mtu?: number;
  /** Option; default `disable`. */
  "mtu-ignore"?: "enable" | "disable" | UnknownValue;
  /** Option; default `broadcast`. */
  "network-type"?: "broadcast" | "non-broadcast" | "point-to-point" | "point-to-multipoint" | "point-to-multipoint-non-broadcast" | UnknownValue;
  /** Option; default `global`. */
  bfd?: "global" | "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  status?: "disable" | "enable" | UnknownValue;
  /** Integer, 1 to 3600; default `40`. */
  "resync-timeout"?: number;
  /** Table, by `id`. */
  "md5-keys"?: RouterOspfOspfInterfaceMd5Keys[];
}

/** Table, by `id`. */
export interface RouterOspfOspfInterfaceMd5Keys {
  /** Integer, 1 to 255. */
  id: number;
  /** Secret, answered as `ENC …`, up to 16 characters. */
  "key-string"?: string;
}

/** Table, by `id`. */
export interface RouterOspfNetwork {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** IPv4 network with its mask; default `0.0.0.0 0.0.0.0`. */
  prefix?: string;
  /** IPv4 address; default `0.0.0.0`. */
  area?: string;
  /** Text, up to 255 characters. */
  comments?: string;
}

/** Table, by `id`. */
export interface RouterOspfNeighbor {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** IPv4 address; default `0.0.0.0`. */
  ip?: string;
  /** Integer, 1 to 65535; default `10`. */
  "poll-interval"?: number;
  /** Integer, 0 to 65535; default `0`. */
  cost?: number;
  /** Integer, 0 to 255; default `1`. */
  priority?: number;
}

/** Table, by `name`. */
export interface RouterOspfPassiveInterface extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `system/interface`. */
  name: string;
}

/** Table, by `id`. */
export interface RouterOspfSummaryAddress {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** IPv4 network with its mask; default `0.0.0.0 0.0.0.0`. */
  prefix?: string;
  /** Integer, 0 to 4294967295; default `0`. */
  tag?: number;
  /** Option; default `enable`. */
  advertise?: "disable" | "enable" | UnknownValue;
}

/** Table, by `id`. */
export interface RouterOspfDistributeList {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text, up to 35 characters. Refers to `router/access-list`. */
  "access-list"?: string;
  /** Option; default `connected`. */
  protocol?: "connected" | "static" | "rip" | UnknownValue;
}

/** Table, by `name`. */
export interface RouterOspfRedistribute {
  /** Text, up to 35 characters. */
  name: string;
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 16777214; default `0`. */
  metric?: number;
  /** Text, up to 35 characters. Refers to `router/route-map`. */
  routemap?: string;
  /** Option; default `2`. */
  "metric-type"?: "1" | "2" | UnknownValue;
  /** Integer, 0 to 4294967295; default `0`. */
  tag?: number;
}

/** The settings `router/ospf6`. */
export interface RouterOspf6 {
  /** Option; default `standard`. */
  "abr-type"?: "cisco" | "ibm" | "standard" | UnknownValue;
  /** Integer, 1 to 1000000; default `1000`. */
  "auto-cost-ref-bandwidth"?: number;
  /** Option; default `disable`. */
  "default-information-originate"?: "enable" | "always" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "log-neighbour-changes"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 16777214; default `10`. */
  "default-information-metric"?: number;
  /** Option; default `2`. */
  "default-information-metric-type"?: "1" | "2" | UnknownValue;
  /** Text, up to 35 characters. Refers to `router/route-map`. */
  "default-information-route-map"?: string;
  /** Integer, 1 to 16777214; default `10`. */
  "default-metric"?: number;
  /** IPv4 address; default `0.0.0.0`. */
  "router-id"?: string;
  /** Text. */
  "spf-timers"?: string;
  /** Option; default `disable`. */
  bfd?: "enable" | "disable" | UnknownValue;
  /** Option; default `none`. */
  "restart-mode"?: "none" | "graceful-restart" | UnknownValue;
  /** Integer, 1 to 3600; default `120`. */
  "restart-period"?: number;
  /** Option; default `disable`. */
  "restart-on-topology-change"?: "enable" | "disable" | UnknownValue;
  /** Table, by `id`. */
  area?: RouterOspf6Area[];
  /** Table, by `name`. */
  "ospf6-interface"?: RouterOspf6Ospf6Interface[];
  /** Table, by `name`. */
  redistribute?: RouterOspf6Redistribute[];
  /** Table, by `name`. */
  "passive-interface"?: RouterOspf6PassiveInterface[];
  /** Table, by `id`. */
  "summary-address"?: RouterOspf6SummaryAddress[];
}

/** Table, by `id`. */
export interface RouterOspf6Area {
  /** IPv4 address; default `0.0.0.0`. */
  id: string;
  /** Integer, 0 to 16777215; default `10`. */
  "default-cost"?: number;
  /** Option; default `candidate`. */
  "nssa-translator-role"?: "candidate" | "never" | "always" | UnknownValue;
  /** Option; default `summary`. */
  "stub-type"?: "no-summary" | "summary" | UnknownValue;
  /** Option; default `regular`. */
  type?: "regular" | "nssa" | "stub" | UnknownValue;
  /** Option; default `disable`. */
  "nssa-default-information-originate"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 16777214; default `10`. */
  "nssa-default-information-originate-metric"?: number;
  /** Option; default `2`. */
  "nssa-default-information-originate-metric-type"?: "1" | "2" | UnknownValue;
  /** Option; default `enable`. */
  "nssa-redistribution"?: "enable" | "disable" | UnknownValue;
  /** Option; default `none`. */
  authentication?: "none" | "ah" | "esp" | UnknownValue;
  /** Integer, 300 to 216000; default `300`. */
  "key-rollover-interval"?: number;
  /** Option; default `md5`. */
  "ipsec-auth-alg"?: "md5" | "sha1" | "sha256" | "sha384" | "sha512" | UnknownValue;
  /** Option; default `null`. */
  "ipsec-enc-alg"?: "null" | "des" | "3des" | "aes128" | "aes192" | "aes256" | UnknownValue;
  /** Table, by `spi`. */
  "ipsec-keys"?: RouterOspf6AreaIpsecKeys[];
  /** Table, by `id`. */
  range?: RouterOspf6AreaRange[];
  /** Table, by `name`. */
  "virtual-link"?: RouterOspf6AreaVirtualLink[];
}

/** Table, by `spi`. */
export interface RouterOspf6AreaIpsecKeys {
  /** Integer. */
  spi: number;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "auth-key"?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "enc-key"?: string;
}

/** Table, by `id`. */
export interface RouterOspf6AreaRange {
  /** Integer. */
  id: number;
  /** Text. */
  prefix6?: string;
  /** Option. */
  advertise?: "disable" | "enable" | UnknownValue;
}

/** Table, by `name`. */
export interface RouterOspf6AreaVirtualLink {
  /** Text, up to 35 characters. */
  name: string;
  /** Integer, 1 to 65535. */
  "dead-interval"?: number;
  /** Integer, 1 to 65535. */
  "hello-interval"?: number;
  /** Integer, 1 to 65535. */
  "retransmit-interval"?: number;
  /** Integer, 1 to 65535. */
  "transmit-delay"?: number;
  /** Text. */
  peer?: string;
  /** Option. */
  authentication?: "none" | "ah" | "esp" | "area" | UnknownValue;
  /** Integer, 300 to 216000. */
  "key-rollover-interval"?: number;
  /** Option. */
  "ipsec-auth-alg"?: "md5" | "sha1" | "sha256" | "sha384" | "sha512" | UnknownValue;
  /** Option. */
  "ipsec-enc-alg"?: "null" | "des" | "3des" | "aes128" | "aes192" | "aes256" | UnknownValue;
  /** Table, by `spi`. */
  "ipsec-keys"?: RouterOspf6AreaVirtualLinkIpsecKeys[];
}

/** Table, by `spi`. */
export interface RouterOspf6AreaVirtualLinkIpsecKeys {
  /** Integer. */
  spi: number;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "auth-key"?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "enc-key"?: string;
}

/** Table, by `name`. */
export interface RouterOspf6Ospf6Interface {
  /** Text, up to 35 characters. */
  name: string;
  /** IPv4 address; default `0.0.0.0`. */
  "area-id"?: string;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** Integer, 1 to 65535; default `5`. */
  "retransmit-interval"?: number;
  /** Integer, 1 to 65535; default `1`. */
  "transmit-delay"?: number;
  /** Integer, 0 to 65535; default `0`. */
  cost?: number;
  /** Integer, 0 to 255; default `1`. */
  priority?: number;
  /** Integer, 1 to 65535; default `0`. */
  "dead-interval"?: number;
  /** Integer, 1 to 65535; default `0`. */
  "hello-interval"?: number;
  /** Option; default `enable`. */
  status?: "disable" | "enable" | UnknownValue;
  /** Option; default `broadcast`. */
  "network-type"?: "broadcast" | "point-to-point" | "non-broadcast" | "point-to-multipoint" | "point-to-multipoint-non-broadcast" | UnknownValue;
  /** Option; default `global`. */
  bfd?: "global" | "enable" | "disable" | UnknownValue;
  /** Integer, 576 to 65535; default `0`. */
  mtu?: number;
  /** Option; default `disable`. */
  "mtu-ignore"?: "enable" | "disable" | UnknownValue;
  /** Option; default `area`. */
  authentication?: "none" | "ah" | "esp" | "area" | UnknownValue;
  /** Integer, 300 to 216000; default `300`. */
  "key-rollover-interval"?: number;
  /** Option; default `md5`. */
  "ipsec-auth-alg"?: "md5" | "sha1" | "sha256" | "sha384" | "sha512" | UnknownValue;
  /** Option; default `null`. */
  "ipsec-enc-alg"?: "null" | "des" | "3des" | "aes128" | "aes192" | "aes256" | UnknownValue;
  /** Table, by `spi`. */
  "ipsec-keys"?: RouterOspf6Ospf6InterfaceIpsecKeys[];
  /** Table, by `ip6`. */
  neighbor?: RouterOspf6Ospf6InterfaceNeighbor[];
}

/** Table, by `spi`. */
export interface RouterOspf6Ospf6InterfaceIpsecKeys {
  /** Integer. */
  spi: number;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "auth-key"?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "enc-key"?: string;
}

/** Table, by `ip6`. */
export interface RouterOspf6Ospf6InterfaceNeighbor {
  /** Text. */
  ip6: string;
  /** Integer, 1 to 65535. */
  "poll-interval"?: number;
  /** Integer, 0 to 65535. */
  cost?: number;
  /** Integer, 0 to 255. */
  priority?: number;
}

/** Table, by `name`. */
export interface RouterOspf6Redistribute {
  /** Text, up to 35 characters. */
  name: string;
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 16777214; default `0`. */
  metric?: number;
  /** Text, up to 35 characters. Refers to `router/route-map`. */
  routemap?: string;
  /** Option; default `2`. */
  "metric-type"?: "1" | "2" | UnknownValue;
}

/** Table, by `name`. */
export interface RouterOspf6PassiveInterface extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `system/interface`. */
  name: string;
}

/** Table, by `id`. */
export interface RouterOspf6SummaryAddress {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** IPv6 network with its prefix length; default `::/0`. */
  prefix6?: string;
  /** Option; default `enable`. */
  advertise?: "disable" | "enable" | UnknownValue;
  /** Integer, 0 to 4294967295; default `0`. */
  tag?: number;
}

/** A row of `router/policy`, by `seq-num`. */
export interface RouterPolicy {
  /** Integer, 1 to 65535; default `0`. */
  "seq-num": number;
  /** Table, by `name`. */
  "input-device"?: RouterPolicyInputDevice[];
  /** Option; default `disable`. */
  "input-device-negate"?: "enable" | "disable" | UnknownValue;
  /** Table, by `subnet`. */
  src?: RouterPolicySrc[];
  /** Table, by `name`. */
  srcaddr?: RouterPolicySrcaddr[];
  /** Option; default `disable`. */
  "src-negate"?: "enable" | "disable" | UnknownValue;
  /** Table, by `subnet`. */
  dst?: RouterPolicyDst[];
  /** Table, by `name`. */
  dstaddr?: RouterPolicyDstaddr[];
  /** Option; default `disable`. */
  "dst-negate"?: "enable" | "disable" | UnknownValue;
  /** Option; default `permit`. */
  action?: "deny" | "permit" | UnknownValue;
  /** Integer, 0 to 255; default `0`. */
  protocol?: number;
  /** Integer, 0 to 65535; default `0`. */
  "start-port"?: number;
  /** Integer, 0 to 65535; default `65535`. */
  "end-port"?: number;
  /** Integer, 0 to 65535; default `0`. */
  "start-source-port"?: number;
  /** Integer, 0 to 65535; default `65535`. */
  "end-source-port"?: number;
  /** IPv4 address; default `0.0.0.0`. */
  gateway?: string;
  /** Text, up to 35 characters. Refers to `system/interface`. */
  "output-device"?: string;
  /** Text. */
  tos?: string;
  /** Text. */
  "tos-mask"?: string;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Text, up to 255 characters. */
  comments?: string;
  /** Table, by `id`. */
  "internet-service-id"?: RouterPolicyInternetServiceId[];
  /** Table, by `name`. */
  "internet-service-custom"?: RouterPolicyInternetServiceCustom[];
  /** Table, by `name`. Since 7.6. */
  "internet-service-fortiguard"?: RouterPolicyInternetServiceFortiguard[];
  /** Table, by `name`. Since 7.6. */
  users?: RouterPolicyUsers[];
  /** Table, by `name`. Since 7.6. */
  groups?: RouterPolicyGroups[];
}

/** Table, by `name`. */
export interface RouterPolicyInputDevice extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `system/interface`. */
  name: string;
}

/** Table, by `subnet`. */
export interface RouterPolicySrc extends Member<"subnet"> {
  /** Text, up to 79 characters. */
  subnet: string;
}

/** Table, by `name`. */
export interface RouterPolicySrcaddr extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/address` and `firewall/addrgrp`. */
  name: string;
}

/** Table, by `subnet`. */
export interface RouterPolicyDst extends Member<"subnet"> {
  /** Text, up to 79 characters. */
  subnet: string;
}

/** Table, by `name`. */
export interface RouterPolicyDstaddr extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/address` and `firewall/addrgrp`. */
  name: string;
}

/** Table, by `id`. */
export interface RouterPolicyInternetServiceId extends Member<"id"> {
  /** Integer, 0 to 4294967295; default `0`. Refers to `firewall/internet-service`. */
  id: number;
}

/** Table, by `name`. */
export interface RouterPolicyInternetServiceCustom extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-custom`. */
  name: string;
}

/** Table, by `name`. Since 7.6. */
export interface RouterPolicyInternetServiceFortiguard extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-fortiguard`. */
  name: string;
}

/** Table, by `name`. Since 7.6. */
export interface RouterPolicyUsers extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `user/local`. */
  name: string;
}

/** Table, by `name`. Since 7.6. */
export interface RouterPolicyGroups extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `user/group`. */
  name: string;
}

/** A row of `router/policy6`, by `seq-num`. */
export interface RouterPolicy6 {
  /** Integer, 1 to 65535; default `0`. */
  "seq-num": number;
  /** Table, by `name`. */
  "input-device"?: RouterPolicy6InputDevice[];
  /** Option; default `disable`. */
  "input-device-negate"?: "enable" | "disable" | UnknownValue;
  /** Table, by `addr6`. */
  src?: RouterPolicy6Src[];
  /** Table, by `name`. */
  srcaddr?: RouterPolicy6Srcaddr[];
  /** Option; default `disable`. */
  "src-negate"?: "enable" | "disable" | UnknownValue;
  /** Table, by `addr6`. */
  dst?: RouterPolicy6Dst[];
  /** Table, by `name`. */
  dstaddr?: RouterPolicy6Dstaddr[];
  /** Option; default `disable`. */
  "dst-negate"?: "enable" | "disable" | UnknownValue;
  /** Option; default `permit`. */
  action?: "deny" | "permit" | UnknownValue;
  /** Integer, 0 to 255; default `0`. */
  protocol?: number;
  /** Integer, 1 to 65535; default `1`. */
  "start-port"?: number;
  /** Integer, 1 to 65535; default `65535`. */
  "end-port"?: number;
  /** Integer, 1 to 65535; default `1`. Since 7.4. */
  "start-source-port"?: number;
  /** Integer, 1 to 65535; default `65535`. Since 7.4. */
  "end-source-port"?: number;
  /** IPv6 address; default `::`. */
  gateway?: string;
  /** Text, up to 35 characters. Refers to `system/interface`. */
  "output-device"?: string;
  /** Text. */
  tos?: string;
  /** Text. */
  "tos-mask"?: string;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Text, up to 255 characters. */
  comments?: string;
  /** Table, by `id`. */
  "internet-service-id"?: RouterPolicy6InternetServiceId[];
  /** Table, by `name`. */
  "internet-service-custom"?: RouterPolicy6InternetServiceCustom[];
  /** Table, by `name`. Since 7.6. */
  "internet-service-fortiguard"?: RouterPolicy6InternetServiceFortiguard[];
  /** Table, by `name`. Since 7.6. */
  users?: RouterPolicy6Users[];
  /** Table, by `name`. Since 7.6. */
  groups?: RouterPolicy6Groups[];
}

/** Table, by `name`. */
export interface RouterPolicy6InputDevice extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `system/interface`. */
  name: string;
}

/** Table, by `addr6`. */
export interface RouterPolicy6Src extends Member<"addr6"> {
  /** Text, up to 79 characters. */
  addr6: string;
}

/** Table, by `name`. */
export interface RouterPolicy6Srcaddr extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/address6` and `firewall/addrgrp6`. */
  name: string;
}

/** Table, by `addr6`. */
export interface RouterPolicy6Dst extends Member<"addr6"> {
  /** Text, up to 79 characters. */
  addr6: string;
}

/** Table, by `name`. */
export interface RouterPolicy6Dstaddr extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/address6` and `firewall/addrgrp6`. */
  name: string;
}

/** Table, by `id`. */
export interface RouterPolicy6InternetServiceId extends Member<"id"> {
  /** Integer, 0 to 4294967295; default `0`. Refers to `firewall/internet-service`. */
  id: number;
}

/** Table, by `name`. */
export interface RouterPolicy6InternetServiceCustom extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-custom`. */
  name: string;
}

/** Table, by `name`. Since 7.6. */
export interface RouterPolicy6InternetServiceFortiguard extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-fortiguard`. */
  name: string;
}

/** Table, by `name`. Since 7.6. */
export interface RouterPolicy6Users extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `user/local`. */
  name: string;
}

/** Table, by `name`. Since 7.6. */
export interface RouterPolicy6Groups extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `user/group`. */
  name: string;
}

/** A row of `router/prefix-list`, by `name`. */
export interface RouterPrefixList {
  /** Text, up to 35 characters. */
  name: string;
  /** Text, up to 127 characters. */
  comments?: string;
  /** Table, by `id`. */
  rule?: RouterPrefixListRule[];
}

/** Table, by `id`. */
export interface RouterPrefixListRule {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Option; default `permit`. */
  action?: "permit" | "deny" | UnknownValue;
  /** Text; default `0.0.0.0 0.0.0.0`. */
  prefix?: string;
  /** Integer, 0 to 32. */
  ge?: number;
  /** Integer, 0 to 32. */
  le?: number;
}

/** A row of `router/prefix-list6`, by `name`. */
export interface RouterPrefixList6 {
  /** Text, up to 35 characters. */
  name: string;
  /** Text, up to 127 characters. */
  comments?: string;
  /** Table, by `id`. */
  rule?: RouterPrefixList6Rule[];
}

/** Table, by `id`. */
export interface RouterPrefixList6Rule {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Option; default `permit`. */
  action?: "permit" | "deny" | UnknownValue;
  /** Text. */
  prefix6?: string;
  /** Integer, 0 to 128. */
  ge?: number;
  /** Integer, 0 to 128. */
  le?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  flags?: number;
}

/** The settings `router/rip`. */
export interface RouterRip {
  /** Option; default `disable`. */
  "default-information-originate"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 16; default `1`. */
  "default-metric"?: number;
  /** Integer, 0 to 15; default `0`. */
  "max-out-metric"?: number;
  /** Table, by `id`. */
  distance?: RouterRipDistance[];
  /** Table, by `id`. */
  "distribute-list"?: RouterRipDistributeList[];
  /** Table, by `id`. */
  neighbor?: RouterRipNeighbor[];
  /** Table, by `id`. */
  network?: RouterRipNetwork[];
  /** Table, by `id`. */
  "offset-list"?: RouterRipOffsetList[];
  /** Table, by `name`. */
  "passive-interface"?: RouterRipPassiveInterface[];
  /** Table, by `name`. */
  redistribute?: RouterRipRedistribute[];
  /** Integer, 1 to 2147483647; default `30`. */
  "update-timer"?: number;
  /** Integer, 5 to 2147483647; default `180`. */
  "timeout-timer"?: number;
  /** Integer, 5 to 2147483647; default `120`. */
  "garbage-timer"?: number;
  /** Option; default `2`. */
  version?: "1" | "2" | UnknownValue;
  /** Table, by `name`. */
  interface?: RouterRipInterface[];
}

/** Table, by `id`. */
export interface RouterRipDistance {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** IPv4 network with its mask; default `0.0.0.0 0.0.0.0`. */
  prefix?: string;
  /** Integer, 1 to 255; default `0`. */
  distance?: number;
  /** Text, up to 35 characters. Refers to `router/access-list`. */
  "access-list"?: string;
}

/** Table, by `id`. */
export interface RouterRipDistributeList {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `out`. */
  direction?: "in" | "out" | UnknownValue;
  /** Text, up to 35 characters. Refers to `router/access-list` and `router/prefix-list`. */
  listname?: string;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
}

/** Table, by `id`. */
export interface RouterRipNeighbor {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** IPv4 address; default `0.0.0.0`. */
  ip?: string;
}

/** Table, by `id`. */
export interface RouterRipNetwork {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** IPv4 network with its mask; default `0.0.0.0 0.0.0.0`. */
  prefix?: string;
}

/** Table, by `id`. */
export interface RouterRipOffsetList {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `out`. */
  direction?: "in" | "out" | UnknownValue;
  /** Text, up to 35 characters. Refers to `router/access-list`. */
  "access-list"?: string;
  /** Integer, 1 to 16; default `0`. */
  offset?: number;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
}

/** Table, by `name`. */
export interface RouterRipPassiveInterface extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `system/interface`. */
  name: string;
}

/** Table, by `name`. */
export interface RouterRipRedistribute {
  /** Text, up to 35 characters. */
  name: string;
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 16; default `0`. */
  metric?: number;
  /** Text, up to 35 characters. Refers to `router/route-map`. */
  routemap?: string;
}

/** Table, by `name`. */
export interface RouterRipInterface {
  /** Text, up to 35 characters. Refers to `system/interface`. */
  name: string;
  /** Text, up to 35 characters. Refers to `router/key-chain`. */
  "auth-keychain"?: string;
  /** Option; default `none`. */
  "auth-mode"?: "none" | "text" | "md5" | UnknownValue;
  /** Secret, answered as `ENC …`, up to 16 characters. */
  "auth-string"?: string;
  /** Option, several separated by blanks. */
  "receive-version"?: Values<"1" | "2">;
  /** Option, several separated by blanks. */
  "send-version"?: Values<"1" | "2">;
  /** Option; default `disable`. */
  "send-version2-broadcast"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  "split-horizon-status"?: "enable" | "disable" | UnknownValue;
  /** Option; default `poisoned`. */
  "split-horizon"?: "poisoned" | "regular" | UnknownValue;
  /** Integer, 0 to 255; default `8`. */
  flags?: number;
}

/** The settings `router/ripng`. */
export interface RouterRipng {
  /** Option; default `disable`. */
  "default-information-originate"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 16; default `1`. */
  "default-metric"?: number;
  /** Integer, 0 to 15; default `0`. */
  "max-out-metric"?: number;
  /** Table, by `id`. */
  distance?: RouterRipngDistance[];
  /** Table, by `id`. */
  "distribute-list"?: RouterRipngDistributeList[];
  /** Table, by `id`. */
  neighbor?: RouterRipngNeighbor[];
  /** Table, by `id`. */
  network?: RouterRipngNetwork[];
  /** Table, by `id`. */
  "aggregate-address"?: RouterRipngAggregateAddress[];
  /** Table, by `id`. */
  "offset-list"?: RouterRipngOffsetList[];
  /** Table, by `name`. */
  "passive-interface"?: RouterRipngPassiveInterface[];
  /** Table, by `name`. */
  redistribute?: RouterRipngRedistribute[];
  /** Integer, 5 to 2147483647; default `30`. */
  "update-timer"?: number;
  /** Integer, 5 to 2147483647; default `180`. */
  "timeout-timer"?: number;
  /** Integer, 5 to 2147483647; default `120`. */
  "garbage-timer"?: number;
  /** Table, by `name`. */
  interface?: RouterRipngInterface[];
}

/** Table, by `id`. */
export interface RouterRipngDistance {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Integer, 1 to 255; default `0`. */
  distance?: number;
  /** IPv6 address with its prefix length; default `::/0`. */
  prefix6?: string;
  /** Text, up to 35 characters. Refers to `router/access-list6`. */
  "access-list6"?: string;
}

/** Table, by `id`. */
export interface RouterRipngDistributeList {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `out`. */
  direction?: "in" | "out" | UnknownValue;
  /** Text, up to 35 characters. Refers to `router/access-list6` and `router/prefix-list6`. */
  listname?: string;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
}

/** Table, by `id`. */
export interface RouterRipngNeighbor {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** IPv6 address; default `::`. */
  ip6?: string;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
}

/** Table, by `id`. */
export interface RouterRipngNetwork {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** IPv6 address with its prefix length; default `::/0`. */
  prefix?: string;
}

/** Table, by `id`. */
export interface RouterRipngAggregateAddress {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** IPv6 address with its prefix length; default `::/0`. */
  prefix6?: string;
}

/** Table, by `id`. */
export interface RouterRipngOffsetList {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `out`. */
  direction?: "in" | "out" | UnknownValue;
  /** Text, up to 35 characters. Refers to `router/access-list6`. */
  "access-list6"?: string;
  /** Integer, 1 to 16; default `0`. */
  offset?: number;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
}

/** Table, by `name`. */
export interface RouterRipngPassiveInterface extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `system/interface`. */
  name: string;
}

/** Table, by `name`. */
export interface RouterRipngRedistribute {
  /** Text, up to 35 characters. */
  name: string;
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 16; default `0`. */
  metric?: number;
  /** Text, up to 35 characters. Refers to `router/route-map`. */
  routemap?: string;
}

/** Table, by `name`. */
export interface RouterRipngInterface {
  /** Text, up to 35 characters. Refers to `system/interface`. */
  name: string;
  /** Option; default `enable`. */
  "split-horizon-status"?: "enable" | "disable" | UnknownValue;
  /** Option; default `poisoned`. */
  "split-horizon"?: "poisoned" | "regular" | UnknownValue;
  /** Integer, 0 to 255; default `8`. */
  flags?: number;
}

/** A row of `router/route-map`, by `name`. */
export interface RouterRouteMap {
  /** Text, up to 35 characters. */
  name: string;
  /** Text, up to 127 characters. */
  comments?: string;
  /** Table, by `id`. */
  rule?: RouterRouteMapRule[];
}

/** Table, by `id`. */
export interface RouterRouteMapRule {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Option; default `permit`. */
  action?: "permit" | "deny" | UnknownValue;
  /** Text, up to 35 characters. Refers to `router/aspath-list`. */
  "match-as-path"?: string;
  /** Text, up to 35 characters. Refers to `router/community-list`. */
  "match-community"?: string;
  /** Text, up to 35 characters. Refers to `router/extcommunity-list`. */
  "match-extcommunity"?: string;
  /** Option; default `disable`. */
  "match-community-exact"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "match-extcommunity-exact"?: "enable" | "disable" | UnknownValue;
  /** Option; default `none`. */
  "match-origin"?: "none" | "egp" | "igp" | "incomplete" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  "match-interface"?: string;
  /** Text, up to 35 characters. Refers to `router/access-list` and `router/prefix-list`. */
  "match-ip-address"?: string;
  /** Text, up to 35 characters. Refers to `router/access-list6` and `router/prefix-list6`. */
  "match-ip6-address"?: string;
  /** Text, up to 35 characters. Refers to `router/access-list` and `router/prefix-list`. */
  "match-ip-nexthop"?: string;
  /** Text, up to 35 characters. Refers to `router/access-list6` and `router/prefix-list6`. */
  "match-ip6-nexthop"?: string;
  /** Integer, 0 to 4294967295. */
  "match-metric"?: number;
  /** Option. */
  "match-route-type"?: "external-type1" | "external-type2" | "none" | UnknownValue;
  /** Integer, 0 to 4294967295. */
  "match-tag"?: number;
  /** Integer, 0 to 511. */
  "match-vrf"?: number;
  /** Option; default `disable`. Since 7.6. */
  "match-suppress"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 4294967295; default `0`. */
  "set-aggregator-as"?: number;
  /** IPv4 address; default `0.0.0.0`. */
  "set-aggregator-ip"?: string;
  /** Option; default `prepend`. */
  "set-aspath-action"?: "prepend" | "replace" | UnknownValue;
  /** Table, by `as`. */
  "set-aspath"?: RouterRouteMapRuleSetAspath[];
  /** Option; default `disable`. */
  "set-atomic-aggregate"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `router/community-list`. */
  "set-community-delete"?: string;
  /** Table, by `community`. */
  "set-community"?: RouterRouteMapRuleSetCommunity[];
  /** Option; default `disable`. */
  "set-community-additive"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 45; default `0`. */
  "set-dampening-reachability-half-life"?: number;
  /** Integer, 0 to 20000; default `0`. */
  "set-dampening-reuse"?: number;
  /** Integer, 0 to 20000; default `0`. */
  "set-dampening-suppress"?: number;
  /** Integer, 0 to 255; default `0`. */
  "set-dampening-max-suppress"?: number;
  /** Integer, 0 to 45; default `0`. */
  "set-dampening-unreachability-half-life"?: number;
  /** Table, by `community`. */
  "set-extcommunity-rt"?: RouterRouteMapRuleSetExtcommunityRt[];
  /** Table, by `community`. */
  "set-extcommunity-soo"?: RouterRouteMapRuleSetExtcommunitySoo[];
  /** IPv4 address. */
  "set-ip-nexthop"?: string;
  /** IPv4 address. Since 7.4. */
  "set-ip-prefsrc"?: string;
  /** IPv4 address. Since 7.4. */
  "set-vpnv4-nexthop"?: string;
  /** IPv6 address. */
  "set-ip6-nexthop"?: string;
  /** IPv6 address. */
  "set-ip6-nexthop-local"?: string;
  /** IPv6 address. Since 7.4. */
  "set-vpnv6-nexthop"?: string;
  /** IPv6 address. Since 7.4. */
  "set-vpnv6-nexthop-local"?: string;
  /** Integer, 0 to 4294967295. */
  "set-local-preference"?: number;
  /** Integer, 0 to 4294967295. */
  "set-metric"?: number;
  /** Option. */
  "set-metric-type"?: "external-type1" | "external-type2" | "none" | UnknownValue;
  /** IPv4 address. */
  "set-originator-id"?: string;
  /** Option; default `none`. */
  "set-origin"?: "none" | "egp" | "igp" | "incomplete" | UnknownValue;
  /** Integer, 0 to 4294967295. */
  "set-tag"?: number;
  /** Integer, 0 to 4294967295. */
  "set-weight"?: number;
  /** Integer, 0 to 4294967295. */
  "set-route-tag"?: number;
  /** Integer, 1 to 65535. */
  "set-priority"?: number;
}

/** Table, by `as`. */
export interface RouterRouteMapRuleSetAspath extends Member<"as"> {
  /** Text, up to 79 characters. */
  as: string;
}

/** Table, by `community`. */
export interface RouterRouteMapRuleSetCommunity extends Member<"community"> {
  /** Text, up to 79 characters. */
  community: string;
}

/** Table, by `community`. */
export interface RouterRouteMapRuleSetExtcommunityRt extends Member<"community"> {
  /** Text, up to 79 characters. */
  community: string;
}

/** Table, by `community`. */
export interface RouterRouteMapRuleSetExtcommunitySoo extends Member<"community"> {
  /** Text, up to 79 characters. */
  community: string;
}

/** The settings `router/setting`. */
export interface RouterSetting {
  /** Text, up to 35 characters. Refers to `router/prefix-list`. */
  "show-filter"?: string;
  /** Text, up to 14 characters. */
  hostname?: string;
  /** Integer, 0 to 255; default `255`. Since 7.6. */
  "kernel-route-distance"?: number;
}

/** A row of `router/static`, by `seq-num`. */
export interface RouterStatic {
  /** Integer, 0 to 4294967295; default `0`. */
  "seq-num": number;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** IPv4 network with its mask; default `0.0.0.0 0.0.0.0`. */
  dst?: string;
  /** IPv4 network with its mask; default `0.0.0.0 0.0.0.0`. */
  src?: string;
  /** IPv4 address; default `0.0.0.0`. */
  gateway?: string;
  /** IPv4 address; default `0.0.0.0`. Since 7.4. */
  "preferred-source"?: string;
  /** Integer, 1 to 255; default `10`. */
  distance?: number;
  /** Integer, 0 to 255; default `0`. */
  weight?: number;
  /** Integer, 1 to 65535; default `1`. */
  priority?: number;
  /** Text, up to 35 characters. Refers to `system/interface`. */
  device?: string;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Option; default `disable`. */
  blackhole?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "dynamic-gateway"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  "sdwan-zone"?: RouterStaticSdwanZone[];
  /** Text, up to 79 characters. Refers to `firewall/address` and `firewall/addrgrp`. */
  dstaddr?: string;
  /** Integer, 0 to 4294967295; default `0`. Refers to `firewall/internet-service`. */
  "internet-service"?: number;
  /** Text, up to 64 characters. Refers to `firewall/internet-service-custom`. */
  "internet-service-custom"?: string;
  /** Text, up to 64 characters. Refers to `firewall/internet-service-fortiguard`. Since 7.6. */
  "internet-service-fortiguard"?: string;
  /** Option; default `disable`. */
  "link-monitor-exempt"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 4294967295; default `0`. */
  tag?: number;
  /** Integer, 0 to 511; default `unspecified`. */
  vrf?: number;
  /** Option; default `disable`. */
  bfd?: "enable" | "disable" | UnknownValue;
}

/** Table, by `name`. */
export interface RouterStaticSdwanZone extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `system/sdwan/zone`. */
  name: string;
}

/** A row of `router/static6`, by `seq-num`. */
export interface RouterStatic6 {
  /** Integer, 0 to 4294967295; default `0`. */
  "seq-num": number;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** IPv6 network with its prefix length; default `::/0`. */
  dst?: string;
  /** IPv6 address; default `::`. */
  gateway?: string;
  /** Text, up to 35 characters. Refers to `system/interface`. */
  device?: string;
  /** Integer, 0 to 4294967295; default `0`. */
  devindex?: number;
  /** Integer, 1 to 255; default `10`. */
  distance?: number;
  /** Integer, 0 to 255; default `0`. */
  weight?: number;
  /** Integer, 1 to 65535; default `1024`. */
  priority?: number;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Option; default `disable`. */
  blackhole?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "dynamic-gateway"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  "sdwan-zone"?: RouterStatic6SdwanZone[];
  /** Text, up to 79 characters. Refers to `firewall/address6` and `firewall/addrgrp6`. */
  dstaddr?: string;
  /** Option; default `disable`. */
  "link-monitor-exempt"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 511; default `unspecified`. */
  vrf?: number;
  /** Option; default `disable`. */
  bfd?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 4294967295; default `0`. Since 7.6. */
  tag?: number;
}

/** Table, by `name`. */
export interface RouterStatic6SdwanZone extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `system/sdwan/zone`. */
  name: string;
}
