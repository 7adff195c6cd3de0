// Generated from specs/fortios/cmdb/router.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { Values } from "../../../cmdb/types.ts";
import type {
  RouterBgpAdminDistance,
  RouterBgpAggregateAddress,
  RouterBgpAggregateAddress6,
  RouterBgpConfederationPeers,
  RouterBgpNeighborConditionalAdvertise,
  RouterBgpNeighborConditionalAdvertise6,
  RouterBgpNeighborRange,
  RouterBgpNeighborRange6,
  RouterBgpNetwork6,
  RouterBgpRedistribute,
  RouterBgpRedistribute6,
  RouterBgpVrf,
  RouterBgpVrf6,
  RouterMulticast6Interface,
  RouterMulticast6PimSmGlobalRpAddress,
  RouterMulticastInterface,
  RouterMulticastPimSmGlobal,
  RouterOspfArea,
  RouterOspfDistributeList,
  RouterOspfNeighbor,
  RouterOspfNetwork,
  RouterOspfOspfInterfaceMd5Keys,
  RouterOspfPassiveInterface,
  RouterOspfRedistribute,
  RouterOspfSummaryAddress,
  RouterPolicy6Dst,
  RouterPolicy6Dstaddr,
  RouterPolicy6InputDevice,
  RouterPolicy6InternetServiceCustom,
  RouterPolicy6InternetServiceId,
  RouterPolicy6Src,
  RouterPolicy6Srcaddr,
  RouterPolicyDst,
  RouterPolicyDstaddr,
  RouterPolicyInputDevice,
  RouterPolicyInternetServiceCustom,
  RouterPolicyInternetServiceId,
  RouterPolicySrc,
  RouterPolicySrcaddr,
  RouterRouteMapRuleSetAspath,
  RouterRouteMapRuleSetCommunity,
  RouterRouteMapRuleSetExtcommunityRt,
  RouterRouteMapRuleSetExtcommunitySoo,
  RouterStatic6SdwanZone,
  RouterStaticSdwanZone,
} from "../../7.6/types/router.ts";

export type {
  RouterAccessList,
  RouterAccessList6,
  RouterAccessList6Rule,
  RouterAccessListRule,
  RouterAspathList,
  RouterAspathListRule,
  RouterAuthPath,
  RouterBfd,
  RouterBfd6,
  RouterBfd6MultihopTemplate,
  RouterBfd6Neighbor,
  RouterBfdMultihopTemplate,
  RouterBfdNeighbor,
  RouterBgpAdminDistance,
  RouterBgpAggregateAddress,
  RouterBgpAggregateAddress6,
  RouterBgpConfederationPeers,
  RouterBgpNeighborConditionalAdvertise,
  RouterBgpNeighborConditionalAdvertise6,
  RouterBgpNeighborConditionalAdvertise6ConditionRoutemap,
  RouterBgpNeighborConditionalAdvertiseConditionRoutemap,
  RouterBgpNeighborRange,
  RouterBgpNeighborRange6,
  RouterBgpNetwork6,
  RouterBgpRedistribute,
  RouterBgpRedistribute6,
  RouterBgpVrf,
  RouterBgpVrf6,
  RouterBgpVrf6ExportRt,
  RouterBgpVrf6ImportRt,
  RouterBgpVrf6LeakTarget,
  RouterBgpVrfExportRt,
  RouterBgpVrfImportRt,
  RouterBgpVrfLeakTarget,
  RouterCommunityList,
  RouterCommunityListRule,
  RouterExtcommunityList,
  RouterExtcommunityListRule,
  RouterIsis,
  RouterIsisIsisInterface,
  RouterIsisIsisNet,
  RouterIsisRedistribute,
  RouterIsisRedistribute6,
  RouterIsisSummaryAddress,
  RouterIsisSummaryAddress6,
  RouterKeyChain,
  RouterKeyChainKey,
  RouterMulticast6Interface,
  RouterMulticast6PimSmGlobalRpAddress,
  RouterMulticastFlow,
  RouterMulticastFlowFlows,
  RouterMulticastInterface,
  RouterMulticastInterfaceIgmp,
  RouterMulticastInterfaceJoinGroup,
  RouterMulticastPimSmGlobal,
  RouterMulticastPimSmGlobalRpAddress,
  RouterOspf6,
  RouterOspf6Area,
  RouterOspf6AreaIpsecKeys,
  RouterOspf6AreaRange,
  RouterOspf6AreaVirtualLink,
  RouterOspf6AreaVirtualLinkIpsecKeys,
  RouterOspf6Ospf6Interface,
  RouterOspf6Ospf6InterfaceIpsecKeys,
  RouterOspf6Ospf6InterfaceNeighbor,
  RouterOspf6PassiveInterface,
  RouterOspf6Redistribute,
  RouterOspf6SummaryAddress,
  RouterOspfArea,
  RouterOspfAreaFilterList,
  RouterOspfAreaRange,
  RouterOspfAreaVirtualLink,
  RouterOspfAreaVirtualLinkMd5Keys,
  RouterOspfDistributeList,
  RouterOspfNeighbor,
  RouterOspfNetwork,
  RouterOspfOspfInterfaceMd5Keys,
  RouterOspfPassiveInterface,
  RouterOspfRedistribute,
  RouterOspfSummaryAddress,
  RouterPolicy6Dst,
  RouterPolicy6Dstaddr,
  RouterPolicy6InputDevice,
  RouterPolicy6InternetServiceCustom,
  RouterPolicy6InternetServiceId,
  RouterPolicy6Src,
  RouterPolicy6Srcaddr,
  RouterPolicyDst,
  RouterPolicyDstaddr,
  RouterPolicyInputDevice,
  RouterPolicyInternetServiceCustom,
  RouterPolicyInternetServiceId,
  RouterPolicySrc,
  RouterPolicySrcaddr,
  RouterPrefixList,
  RouterPrefixList6,
  RouterPrefixList6Rule,
  RouterPrefixListRule,
  RouterRip,
  RouterRipDistance,
  RouterRipDistributeList,
  RouterRipInterface,
  RouterRipNeighbor,
  RouterRipNetwork,
  RouterRipOffsetList,
  RouterRipPassiveInterface,
  RouterRipRedistribute,
  RouterRipng,
  RouterRipngAggregateAddress,
  RouterRipngDistance,
  RouterRipngDistributeList,
  RouterRipngInterface,
  RouterRipngNeighbor,
  RouterRipngNetwork,
  RouterRipngOffsetList,
  RouterRipngPassiveInterface,
  RouterRipngRedistribute,
  RouterRouteMapRuleSetAspath,
  RouterRouteMapRuleSetCommunity,
  RouterRouteMapRuleSetExtcommunityRt,
  RouterRouteMapRuleSetExtcommunitySoo,
  RouterStatic6SdwanZone,
  RouterStaticSdwanZone,
} from "../../7.6/types/router.ts";

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
  "tag-resolve-mode"?: "disable" | "preferred" | "merge" | UnknownValue;
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
  /** Table, by `name`. */
  interface?: RouterMulticastInterface[];
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

/** Group of fields. */
export interface RouterMulticast6PimSmGlobal {
  /** Integer, 0 to 65535; default `0`. */
  "register-rate-limit"?: number;
  /** Table, by `id`. */
  "rp-address"?: RouterMulticast6PimSmGlobalRpAddress[];
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

/** The settings `router/setting`. */
export interface RouterSetting {
  /** Text, up to 35 characters. Refers to `router/prefix-list`. */
  "show-filter"?: string;
  /** Text, up to 14 characters. */
  hostname?: string;
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
  /** Option; default `disable`. */
  "link-monitor-exempt"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 4294967295; default `0`. */
  tag?: number;
  /** Integer, 0 to 511; default `unspecified`. */
  vrf?: number;
  /** Option; default `disable`. */
  bfd?: "enable" | "disable" | UnknownValue;
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
}
