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
  RouterBgpRedistribute6,
  RouterBgpVrf,
  RouterBgpVrf6,
  RouterMulticastInterfaceIgmp,
  RouterMulticastInterfaceJoinGroup,
  RouterMulticastPimSmGlobal,
  RouterMulticastPimSmGlobalVrf,
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
  RouterMulticastFlow,
  RouterMulticastFlowFlows,
  RouterMulticastInterfaceIgmp,
  RouterMulticastInterfaceJoinGroup,
  RouterMulticastPimSmGlobal,
  RouterMulticastPimSmGlobalRpAddress,
  RouterMulticastPimSmGlobalVrf,
  RouterMulticastPimSmGlobalVrfRpAddress,
  RouterOspf,
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
  RouterOspfOspfInterface,
  RouterOspfOspfInterfaceMd5Keys,
  RouterOspfPassiveInterface,
  RouterOspfRedistribute,
  RouterOspfSummaryAddress,
  RouterPolicy,
  RouterPolicy6,
  RouterPolicy6Dst,
  RouterPolicy6Dstaddr,
  RouterPolicy6Groups,
  RouterPolicy6InputDevice,
  RouterPolicy6InternetServiceCustom,
  RouterPolicy6InternetServiceFortiguard,
  RouterPolicy6InternetServiceId,
  RouterPolicy6Src,
  RouterPolicy6Srcaddr,
  RouterPolicy6Users,
  RouterPolicyDst,
  RouterPolicyDstaddr,
  RouterPolicyGroups,
  RouterPolicyInputDevice,
  RouterPolicyInternetServiceCustom,
  RouterPolicyInternetServiceFortiguard,
  RouterPolicyInternetServiceId,
  RouterPolicySrc,
  RouterPolicySrcaddr,
  RouterPolicyUsers,
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
  RouterRouteMap,
  RouterRouteMapRule,
  RouterRouteMapRuleSetAspath,
  RouterRouteMapRuleSetCommunity,
  RouterRouteMapRuleSetExtcommunityRt,
  RouterRouteMapRuleSetExtcommunitySoo,
  RouterSetting,
  RouterStatic,
  RouterStatic6,
  RouterStatic6SdwanZone,
  RouterStaticSdwanZone,
} from "../../7.6/types/router.ts";

/** The settings `router/bgp`. */
export interface RouterBgp {
  /** Text. */
  as?: string;
  /** Integer. Since 8.0. Derived: rests on one indirect source. */
  "display-options"?: number;
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
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  dampening6?: "enable" | "disable" | UnknownValue;
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
  /** Text, up to 35 characters. Since 8.0. Derived: rests on one indirect source. */
  "dampening6-route-map"?: string;
  /** Integer, 1 to 45. Since 8.0. Derived: rests on one indirect source. */
  "dampening6-reachability-half-life"?: number;
  /** Integer, 1 to 20000. Since 8.0. Derived: rests on one indirect source. */
  "dampening6-reuse"?: number;
  /** Integer, 1 to 20000. Since 8.0. Derived: rests on one indirect source. */
  "dampening6-suppress"?: number;
  /** Integer, 1 to 255. Since 8.0. Derived: rests on one indirect source. */
  "dampening6-max-suppress-time"?: number;
  /** Integer, 1 to 45. Since 8.0. Derived: rests on one indirect source. */
  "dampening6-unreachability-half-life"?: number;
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
  /** Text, up to 255 characters. Since 8.0. Derived: rests on one indirect source. */
  name?: string;
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
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "next-hop-self-rr-vpnv4"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "next-hop-self-rr-vpnv6"?: "enable" | "disable" | UnknownValue;
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
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "adv-evpn-route"?: "type2" | "type5" | "local" | UnknownValue;
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
  /** Integer. Since 8.0. Derived: rests on one indirect source. */
  "display-options"?: number;
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
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "enforce-preferred-source"?: "enable" | "disable" | UnknownValue;
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
  /** Text, up to 35 characters. Since 8.0. Derived: rests on one indirect source. */
  "graceful-shutdown-community"?: string;
  /** Integer. Since 8.0. Derived: rests on one indirect source. */
  "graceful-shutdown-local-preference"?: number;
  /** Integer, 60 to 36000. Since 8.0. Derived: rests on one indirect source. */
  "graceful-shutdown-delay"?: number;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "use-sdwan"?: "enable" | "disable" | UnknownValue;
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
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "next-hop-self-rr-vpnv4"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "next-hop-self-rr-vpnv6"?: "enable" | "disable" | UnknownValue;
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
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "adv-evpn-route"?: "type2" | "type5" | "local" | UnknownValue;
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
  /** Integer. Since 8.0. Derived: rests on one indirect source. */
  "display-options"?: number;
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
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "enforce-preferred-source"?: "enable" | "disable" | UnknownValue;
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
  /** Text, up to 35 characters. Since 8.0. Derived: rests on one indirect source. */
  "graceful-shutdown-community"?: string;
  /** Integer. Since 8.0. Derived: rests on one indirect source. */
  "graceful-shutdown-local-preference"?: number;
  /** Integer, 60 to 36000. Since 8.0. Derived: rests on one indirect source. */
  "graceful-shutdown-delay"?: number;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "use-sdwan"?: "enable" | "disable" | UnknownValue;
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
  /** Text, up to 79 characters. Since 8.0. Derived: rests on one indirect source. */
  "internet-service-name"?: string;
}

/** Table, by `name`. */
export interface RouterBgpRedistribute {
  /** Text, up to 35 characters. */
  name: string;
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "status-evpn"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `router/route-map`. */
  "route-map"?: string;
  /** Text, up to 35 characters. Since 8.0. Derived: rests on one indirect source. */
  "route-map-evpn"?: string;
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
  /** Text, up to 15 characters. Since 8.0. Derived: rests on one indirect source. */
  "update-source"?: string;
  /** Table, by `address`. */
  "join-group"?: RouterMulticastInterfaceJoinGroup[];
  /** Group of fields. */
  igmp?: RouterMulticastInterfaceIgmp;
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
  /** Table, by `vrf`. Since 8.0. Derived: rests on one indirect source. */
  "pim-sm-global-vrf"?: RouterMulticast6PimSmGlobalVrf[];
}

/** Table, by `name`. */
export interface RouterMulticast6Interface {
  /** Text, up to 15 characters. Refers to `system/interface`. */
  name: string;
  /** Integer, 1 to 65535; default `30`. */
  "hello-interval"?: number;
  /** Integer, 1 to 65535. */
  "hello-holdtime"?: number;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "rp-candidate"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Since 8.0. Derived: rests on one indirect source. */
  "rp-candidate-group"?: string;
  /** Integer, 0 to 255. Since 8.0. Derived: rests on one indirect source. */
  "rp-candidate-priority"?: number;
  /** Integer, 1 to 16383. Since 8.0. Derived: rests on one indirect source. */
  "rp-candidate-interval"?: number;
  /** Text, up to 35 characters. Since 8.0. Derived: rests on one indirect source. */
  "static-group"?: string;
}

/** Group of fields. */
export interface RouterMulticast6PimSmGlobal {
  /** Integer, 0 to 65535; default `0`. */
  "register-rate-limit"?: number;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "cisco-ignore-rp-set-priority"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "spt-threshold"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Since 8.0. Derived: rests on one indirect source. */
  "spt-threshold-group"?: string;
  /** Option; default `disable`. Since 7.6. */
  "pim-use-sdwan"?: "enable" | "disable" | UnknownValue;
  /** Table, by `id`. */
  "rp-address"?: RouterMulticast6PimSmGlobalRpAddress[];
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "bsr-candidate"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 15 characters. Since 8.0. Derived: rests on one indirect source. */
  "bsr-interface"?: string;
  /** Integer, 0 to 255. Since 8.0. Derived: rests on one indirect source. */
  "bsr-priority"?: number;
  /** Integer, 0 to 128. Since 8.0. Derived: rests on one indirect source. */
  "bsr-hash"?: number;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "bsr-allow-quick-refresh"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "cisco-crp-prefix"?: "enable" | "disable" | UnknownValue;
}

/** Table, by `id`. */
export interface RouterMulticast6PimSmGlobalRpAddress {
  /** Integer. */
  id: number;
  /** Text. */
  "ip6-address"?: string;
  /** Text, up to 35 characters. Since 8.0. Derived: rests on one indirect source. */
  group?: string;
}

/** Table, by `vrf`. Since 8.0. Derived: rests on one indirect source. */
export interface RouterMulticast6PimSmGlobalVrf {
  /** Integer, 1 to 511. Derived: rests on one indirect source. */
  vrf: number;
  /** Option. Derived: rests on one indirect source. */
  "bsr-candidate"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 15 characters. Derived: rests on one indirect source. */
  "bsr-interface"?: string;
  /** Integer, 0 to 255. Derived: rests on one indirect source. */
  "bsr-priority"?: number;
  /** Integer, 0 to 128. Derived: rests on one indirect source. */
  "bsr-hash"?: number;
  /** Option. Derived: rests on one indirect source. */
  "bsr-allow-quick-refresh"?: "enable" | "disable" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "cisco-crp-prefix"?: "enable" | "disable" | UnknownValue;
  /** Table, by `id`. Derived: rests on one indirect source. */
  "rp-address"?: RouterMulticast6PimSmGlobalVrfRpAddress[];
}

/** Table, by `id`. Derived: rests on one indirect source. */
export interface RouterMulticast6PimSmGlobalVrfRpAddress {
  /** Integer. Derived: rests on one indirect source. */
  id: number;
  /** Text. Derived: rests on one indirect source. */
  "ip6-address"?: string;
  /** Text, up to 35 characters. Derived: rests on one indirect source. */
  group?: string;
}

/** A row of `router/multicast6-flow`, by `name`. Since 8.0. Derived: rests on one indirect source. */
export interface RouterMulticast6Flow {
  /** Text, up to 35 characters. Derived: rests on one indirect source. */
  name: string;
  /** Text, up to 127 characters. Derived: rests on one indirect source. */
  comments?: string;
  /** Table, by `id`. Derived: rests on one indirect source. */
  flows?: RouterMulticast6FlowFlows[];
}

/** Table, by `id`. Derived: rests on one indirect source. */
export interface RouterMulticast6FlowFlows {
  /** Integer. Derived: rests on one indirect source. */
  id: number;
  /** Text. Derived: rests on one indirect source. */
  "group-addr"?: string;
}
