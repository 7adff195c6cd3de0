// Generated from specs/fortios/cmdb/router.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { ChildTable, Singleton, Table } from "../../../cmdb/types.ts";
import type {
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
  RouterBgp,
  RouterBgpAdminDistance,
  RouterBgpAggregateAddress,
  RouterBgpAggregateAddress6,
  RouterBgpConfederationPeers,
  RouterBgpNeighbor,
  RouterBgpNeighborConditionalAdvertise,
  RouterBgpNeighborConditionalAdvertise6,
  RouterBgpNeighborConditionalAdvertise6ConditionRoutemap,
  RouterBgpNeighborConditionalAdvertiseConditionRoutemap,
  RouterBgpNeighborGroup,
  RouterBgpNeighborRange,
  RouterBgpNeighborRange6,
  RouterBgpNetwork,
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
  RouterMulticast,
  RouterMulticast6,
  RouterMulticast6Interface,
  RouterMulticast6PimSmGlobalRpAddress,
  RouterMulticastFlow,
  RouterMulticastFlowFlows,
  RouterMulticastInterface,
  RouterMulticastInterfaceJoinGroup,
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
} from "../types/router.ts";

/** Child tables of `router/access-list`. */
export interface RouterAccessListChildren {
  /** Table, by `id`. */
  readonly rule: ChildTable<RouterAccessListRule, "id">;
}

/** Child tables of `router/access-list6`. */
export interface RouterAccessList6Children {
  /** Table, by `id`. */
  readonly rule: ChildTable<RouterAccessList6Rule, "id">;
}

/** Child tables of `router/aspath-list`. */
export interface RouterAspathListChildren {
  /** Table, by `id`. */
  readonly rule: ChildTable<RouterAspathListRule, "id">;
}

/** Child tables of `router/bfd`. */
export interface RouterBfdChildren {
  /** Table, by `ip`. */
  readonly neighbor: ChildTable<RouterBfdNeighbor, "ip">;
  /** Table, by `id`. */
  readonly multihopTemplate: ChildTable<RouterBfdMultihopTemplate, "id">;
}

/** Child tables of `router/bfd6`. */
export interface RouterBfd6Children {
  /** Table, by `ip6-address`. */
  readonly neighbor: ChildTable<RouterBfd6Neighbor, "ip6-address">;
  /** Table, by `id`. */
  readonly multihopTemplate: ChildTable<RouterBfd6MultihopTemplate, "id">;
}

/** Child tables of `router/bgp`. */
export interface RouterBgpChildren {
  /** Table, by `peer`. */
  readonly confederationPeers: ChildTable<RouterBgpConfederationPeers, "peer">;
  /** Table, by `id`. */
  readonly aggregateAddress: ChildTable<RouterBgpAggregateAddress, "id">;
  /** Table, by `id`. */
  readonly aggregateAddress6: ChildTable<RouterBgpAggregateAddress6, "id">;
  /** Table, by `ip`. */
  readonly neighbor: ChildTable<RouterBgpNeighbor, "ip", RouterBgpNeighborChildren>;
  /** Table, by `name`. */
  readonly neighborGroup: ChildTable<RouterBgpNeighborGroup, "name">;
  /** Table, by `id`. */
  readonly neighborRange: ChildTable<RouterBgpNeighborRange, "id">;
  /** Table, by `id`. */
  readonly neighborRange6: ChildTable<RouterBgpNeighborRange6, "id">;
  /** Table, by `id`. */
  readonly network: ChildTable<RouterBgpNetwork, "id">;
  /** Table, by `id`. */
  readonly network6: ChildTable<RouterBgpNetwork6, "id">;
  /** Table, by `name`. */
  readonly redistribute: ChildTable<RouterBgpRedistribute, "name">;
  /** Table, by `name`. */
  readonly redistribute6: ChildTable<RouterBgpRedistribute6, "name">;
  /** Table, by `id`. */
  readonly adminDistance: ChildTable<RouterBgpAdminDistance, "id">;
  /** Table, by `vrf`. */
  readonly vrf: ChildTable<RouterBgpVrf, "vrf", RouterBgpVrfChildren>;
  /** Table, by `vrf`. */
  readonly vrf6: ChildTable<RouterBgpVrf6, "vrf", RouterBgpVrf6Children>;
}

/** Child tables of `router/bgp/neighbor`. */
export interface RouterBgpNeighborChildren {
  /** Table, by `advertise-routemap`. */
  readonly conditionalAdvertise: ChildTable<RouterBgpNeighborConditionalAdvertise, "advertise-routemap", RouterBgpNeighborConditionalAdvertiseChildren>;
  /** Table, by `advertise-routemap`. */
  readonly conditionalAdvertise6: ChildTable<RouterBgpNeighborConditionalAdvertise6, "advertise-routemap", RouterBgpNeighborConditionalAdvertise6Children>;
}

/** Child tables of `router/bgp/neighbor/conditional-advertise`. */
export interface RouterBgpNeighborConditionalAdvertiseChildren {
  /** Table, by `name`. */
  readonly conditionRoutemap: ChildTable<RouterBgpNeighborConditionalAdvertiseConditionRoutemap, "name">;
}

/** Child tables of `router/bgp/neighbor/conditional-advertise6`. */
export interface RouterBgpNeighborConditionalAdvertise6Children {
  /** Table, by `name`. */
  readonly conditionRoutemap: ChildTable<RouterBgpNeighborConditionalAdvertise6ConditionRoutemap, "name">;
}

/** Child tables of `router/bgp/vrf`. */
export interface RouterBgpVrfChildren {
  /** Table, by `route-target`. */
  readonly exportRt: ChildTable<RouterBgpVrfExportRt, "route-target">;
  /** Table, by `route-target`. */
  readonly importRt: ChildTable<RouterBgpVrfImportRt, "route-target">;
  /** Table, by `vrf`. */
  readonly leakTarget: ChildTable<RouterBgpVrfLeakTarget, "vrf">;
}

/** Child tables of `router/bgp/vrf6`. */
export interface RouterBgpVrf6Children {
  /** Table, by `route-target`. Since 7.4. */
  readonly exportRt: ChildTable<RouterBgpVrf6ExportRt, "route-target">;
  /** Table, by `route-target`. Since 7.4. */
  readonly importRt: ChildTable<RouterBgpVrf6ImportRt, "route-target">;
  /** Table, by `vrf`. */
  readonly leakTarget: ChildTable<RouterBgpVrf6LeakTarget, "vrf">;
}

/** Child tables of `router/community-list`. */
export interface RouterCommunityListChildren {
  /** Table, by `id`. */
  readonly rule: ChildTable<RouterCommunityListRule, "id">;
}

/** Child tables of `router/extcommunity-list`. */
export interface RouterExtcommunityListChildren {
  /** Table, by `id`. */
  readonly rule: ChildTable<RouterExtcommunityListRule, "id">;
}

/** Child tables of `router/isis`. */
export interface RouterIsisChildren {
  /** Table, by `id`. */
  readonly isisNet: ChildTable<RouterIsisIsisNet, "id">;
  /** Table, by `name`. */
  readonly isisInterface: ChildTable<RouterIsisIsisInterface, "name">;
  /** Table, by `id`. */
  readonly summaryAddress: ChildTable<RouterIsisSummaryAddress, "id">;
  /** Table, by `id`. */
  readonly summaryAddress6: ChildTable<RouterIsisSummaryAddress6, "id">;
  /** Table, by `protocol`. */
  readonly redistribute: ChildTable<RouterIsisRedistribute, "protocol">;
  /** Table, by `protocol`. */
  readonly redistribute6: ChildTable<RouterIsisRedistribute6, "protocol">;
}

/** Child tables of `router/key-chain`. */
export interface RouterKeyChainChildren {
  /** Table, by `id`. */
  readonly key: ChildTable<RouterKeyChainKey, "id">;
}

/** Child tables of `router/multicast`. */
export interface RouterMulticastChildren {
  /** Group of fields. */
  readonly pimSmGlobal: RouterMulticastPimSmGlobalChildren;
  /** Table, by `vrf`. Since 7.6. */
  readonly pimSmGlobalVrf: ChildTable<RouterMulticastPimSmGlobalVrf, "vrf", RouterMulticastPimSmGlobalVrfChildren>;
  /** Table, by `name`. */
  readonly interface: ChildTable<RouterMulticastInterface, "name", RouterMulticastInterfaceChildren>;
}

/** Child tables of `router/multicast/pim-sm-global`. */
export interface RouterMulticastPimSmGlobalChildren {
  /** Table, by `id`. */
  readonly rpAddress: ChildTable<RouterMulticastPimSmGlobalRpAddress, "id">;
}

/** Child tables of `router/multicast/pim-sm-global-vrf`. */
export interface RouterMulticastPimSmGlobalVrfChildren {
  /** Table, by `id`. */
  readonly rpAddress: ChildTable<RouterMulticastPimSmGlobalVrfRpAddress, "id">;
}

/** Child tables of `router/multicast/interface`. */
export interface RouterMulticastInterfaceChildren {
  /** Table, by `address`. */
  readonly joinGroup: ChildTable<RouterMulticastInterfaceJoinGroup, "address">;
}

/** Child tables of `router/multicast-flow`. */
export interface RouterMulticastFlowChildren {
  /** Table, by `id`. */
  readonly flows: ChildTable<RouterMulticastFlowFlows, "id">;
}

/** Child tables of `router/multicast6`. */
export interface RouterMulticast6Children {
  /** Table, by `name`. */
  readonly interface: ChildTable<RouterMulticast6Interface, "name">;
  /** Group of fields. */
  readonly pimSmGlobal: RouterMulticast6PimSmGlobalChildren;
}

/** Child tables of `router/multicast6/pim-sm-global`. */
export interface RouterMulticast6PimSmGlobalChildren {
  /** Table, by `id`. */
  readonly rpAddress: ChildTable<RouterMulticast6PimSmGlobalRpAddress, "id">;
}

/** Child tables of `router/ospf`. */
export interface RouterOspfChildren {
  /** Table, by `id`. */
  readonly area: ChildTable<RouterOspfArea, "id", RouterOspfAreaChildren>;
  /** Table, by `name`. */
  readonly ospfInterface: ChildTable<RouterOspfOspfInterface, "name", RouterOspfOspfInterfaceChildren>;
  /** Table, by `id`. */
  readonly network: ChildTable<RouterOspfNetwork, "id">;
  /** Table, by `id`. */
  readonly neighbor: ChildTable<RouterOspfNeighbor, "id">;
  /** Table, by `name`. */
  readonly passiveInterface: ChildTable<RouterOspfPassiveInterface, "name">;
  /** Table, by `id`. */
  readonly summaryAddress: ChildTable<RouterOspfSummaryAddress, "id">;
  /** Table, by `id`. */
  readonly distributeList: ChildTable<RouterOspfDistributeList, "id">;
  /** Table, by `name`. */
  readonly redistribute: ChildTable<RouterOspfRedistribute, "name">;
}

/** Child tables of `router/ospf/area`. */
export interface RouterOspfAreaChildren {
  /** Table, by `id`. */
  readonly range: ChildTable<RouterOspfAreaRange, "id">;
  /** Table, by `name`. */
  readonly virtualLink: ChildTable<RouterOspfAreaVirtualLink, "name", RouterOspfAreaVirtualLinkChildren>;
  /** Table, by `id`. */
  readonly filterList: ChildTable<RouterOspfAreaFilterList, "id">;
}

/** Child tables of `router/ospf/area/virtual-link`. */
export interface RouterOspfAreaVirtualLinkChildren {
  /** Table, by `id`. */
  readonly md5Keys: ChildTable<RouterOspfAreaVirtualLinkMd5Keys, "id">;
}

/** Child tables of `router/ospf/ospf-interface`. */
export interface RouterOspfOspfInterfaceChildren {
  /** Table, by `id`. */
  readonly md5Keys: ChildTable<RouterOspfOspfInterfaceMd5Keys, "id">;
}

/** Child tables of `router/ospf6`. */
export interface RouterOspf6Children {
  /** Table, by `id`. */
  readonly area: ChildTable<RouterOspf6Area, "id", RouterOspf6AreaChildren>;
  /** Table, by `name`. */
  readonly ospf6Interface: ChildTable<RouterOspf6Ospf6Interface, "name", RouterOspf6Ospf6InterfaceChildren>;
  /** Table, by `name`. */
  readonly redistribute: ChildTable<RouterOspf6Redistribute, "name">;
  /** Table, by `name`. */
  readonly passiveInterface: ChildTable<RouterOspf6PassiveInterface, "name">;
  /** Table, by `id`. */
  readonly summaryAddress: ChildTable<RouterOspf6SummaryAddress, "id">;
}

/** Child tables of `router/ospf6/area`. */
export interface RouterOspf6AreaChildren {
  /** Table, by `spi`. */
  readonly ipsecKeys: ChildTable<RouterOspf6AreaIpsecKeys, "spi">;
  /** Table, by `id`. */
  readonly range: ChildTable<RouterOspf6AreaRange, "id">;
  /** Table, by `name`. */
  readonly virtualLink: ChildTable<RouterOspf6AreaVirtualLink, "name", RouterOspf6AreaVirtualLinkChildren>;
}

/** Child tables of `router/ospf6/area/virtual-link`. */
export interface RouterOspf6AreaVirtualLinkChildren {
  /** Table, by `spi`. */
  readonly ipsecKeys: ChildTable<RouterOspf6AreaVirtualLinkIpsecKeys, "spi">;
}

/** Child tables of `router/ospf6/ospf6-interface`. */
export interface RouterOspf6Ospf6InterfaceChildren {
  /** Table, by `spi`. */
  readonly ipsecKeys: ChildTable<RouterOspf6Ospf6InterfaceIpsecKeys, "spi">;
  /** Table, by `ip6`. */
  readonly neighbor: ChildTable<RouterOspf6Ospf6InterfaceNeighbor, "ip6">;
}

/** Child tables of `router/policy`. */
export interface RouterPolicyChildren {
  /** Table, by `name`. */
  readonly inputDevice: ChildTable<RouterPolicyInputDevice, "name">;
  /** Table, by `subnet`. */
  readonly src: ChildTable<RouterPolicySrc, "subnet">;
  /** Table, by `name`. */
  readonly srcaddr: ChildTable<RouterPolicySrcaddr, "name">;
  /** Table, by `subnet`. */
  readonly dst: ChildTable<RouterPolicyDst, "subnet">;
  /** Table, by `name`. */
  readonly dstaddr: ChildTable<RouterPolicyDstaddr, "name">;
  /** Table, by `id`. */
  readonly internetServiceId: ChildTable<RouterPolicyInternetServiceId, "id">;
  /** Table, by `name`. */
  readonly internetServiceCustom: ChildTable<RouterPolicyInternetServiceCustom, "name">;
  /** Table, by `name`. Since 7.6. */
  readonly internetServiceFortiguard: ChildTable<RouterPolicyInternetServiceFortiguard, "name">;
  /** Table, by `name`. Since 7.6. */
  readonly users: ChildTable<RouterPolicyUsers, "name">;
  /** Table, by `name`. Since 7.6. */
  readonly groups: ChildTable<RouterPolicyGroups, "name">;
}

/** Child tables of `router/policy6`. */
export interface RouterPolicy6Children {
  /** Table, by `name`. */
  readonly inputDevice: ChildTable<RouterPolicy6InputDevice, "name">;
  /** Table, by `addr6`. */
  readonly src: ChildTable<RouterPolicy6Src, "addr6">;
  /** Table, by `name`. */
  readonly srcaddr: ChildTable<RouterPolicy6Srcaddr, "name">;
  /** Table, by `addr6`. */
  readonly dst: ChildTable<RouterPolicy6Dst, "addr6">;
  /** Table, by `name`. */
  readonly dstaddr: ChildTable<RouterPolicy6Dstaddr, "name">;
  /** Table, by `id`. */
  readonly internetServiceId: ChildTable<RouterPolicy6InternetServiceId, "id">;
  /** Table, by `name`. */
  readonly internetServiceCustom: ChildTable<RouterPolicy6InternetServiceCustom, "name">;
  /** Table, by `name`. Since 7.6. */
  readonly internetServiceFortiguard: ChildTable<RouterPolicy6InternetServiceFortiguard, "name">;
  /** Table, by `name`. Since 7.6. */
  readonly users: ChildTable<RouterPolicy6Users, "name">;
  /** Table, by `name`. Since 7.6. */
  readonly groups: ChildTable<RouterPolicy6Groups, "name">;
}

/** Child tables of `router/prefix-list`. */
export interface RouterPrefixListChildren {
  /** Table, by `id`. */
  readonly rule: ChildTable<RouterPrefixListRule, "id">;
}

/** Child tables of `router/prefix-list6`. */
export interface RouterPrefixList6Children {
  /** Table, by `id`. */
  readonly rule: ChildTable<RouterPrefixList6Rule, "id">;
}

/** Child tables of `router/rip`. */
export interface RouterRipChildren {
  /** Table, by `id`. */
  readonly distance: ChildTable<RouterRipDistance, "id">;
  /** Table, by `id`. */
  readonly distributeList: ChildTable<RouterRipDistributeList, "id">;
  /** Table, by `id`. */
  readonly neighbor: ChildTable<RouterRipNeighbor, "id">;
  /** Table, by `id`. */
  readonly network: ChildTable<RouterRipNetwork, "id">;
  /** Table, by `id`. */
  readonly offsetList: ChildTable<RouterRipOffsetList, "id">;
  /** Table, by `name`. */
  readonly passiveInterface: ChildTable<RouterRipPassiveInterface, "name">;
  /** Table, by `name`. */
  readonly redistribute: ChildTable<RouterRipRedistribute, "name">;
  /** Table, by `name`. */
  readonly interface: ChildTable<RouterRipInterface, "name">;
}

/** Child tables of `router/ripng`. */
export interface RouterRipngChildren {
  /** Table, by `id`. */
  readonly distance: ChildTable<RouterRipngDistance, "id">;
  /** Table, by `id`. */
  readonly distributeList: ChildTable<RouterRipngDistributeList, "id">;
  /** Table, by `id`. */
  readonly neighbor: ChildTable<RouterRipngNeighbor, "id">;
  /** Table, by `id`. */
  readonly network: ChildTable<RouterRipngNetwork, "id">;
  /** Table, by `id`. */
  readonly aggregateAddress: ChildTable<RouterRipngAggregateAddress, "id">;
  /** Table, by `id`. */
  readonly offsetList: ChildTable<RouterRipngOffsetList, "id">;
  /** Table, by `name`. */
  readonly passiveInterface: ChildTable<RouterRipngPassiveInterface, "name">;
  /** Table, by `name`. */
  readonly redistribute: ChildTable<RouterRipngRedistribute, "name">;
  /** Table, by `name`. */
  readonly interface: ChildTable<RouterRipngInterface, "name">;
}

/** Child tables of `router/route-map`. */
export interface RouterRouteMapChildren {
  /** Table, by `id`. */
  readonly rule: ChildTable<RouterRouteMapRule, "id", RouterRouteMapRuleChildren>;
}

/** Child tables of `router/route-map/rule`. */
export interface RouterRouteMapRuleChildren {
  /** Table, by `as`. */
  readonly setAspath: ChildTable<RouterRouteMapRuleSetAspath, "as">;
  /** Table, by `community`. */
  readonly setCommunity: ChildTable<RouterRouteMapRuleSetCommunity, "community">;
  /** Table, by `community`. */
  readonly setExtcommunityRt: ChildTable<RouterRouteMapRuleSetExtcommunityRt, "community">;
  /** Table, by `community`. */
  readonly setExtcommunitySoo: ChildTable<RouterRouteMapRuleSetExtcommunitySoo, "community">;
}

/** Child tables of `router/static`. */
export interface RouterStaticChildren {
  /** Table, by `name`. */
  readonly sdwanZone: ChildTable<RouterStaticSdwanZone, "name">;
}

/** Child tables of `router/static6`. */
export interface RouterStatic6Children {
  /** Table, by `name`. */
  readonly sdwanZone: ChildTable<RouterStatic6SdwanZone, "name">;
}

/** `/cmdb/router`. */
export interface RouterTree {
  /** A row of `router/access-list`, by `name`. */
  readonly accessList: Table<RouterAccessList, "name", RouterAccessListChildren>;
  /** A row of `router/access-list6`, by `name`. */
  readonly accessList6: Table<RouterAccessList6, "name", RouterAccessList6Children>;
  /** A row of `router/aspath-list`, by `name`. */
  readonly aspathList: Table<RouterAspathList, "name", RouterAspathListChildren>;
  /** A row of `router/auth-path`, by `name`. */
  readonly authPath: Table<RouterAuthPath, "name">;
  /** The settings `router/bfd`. */
  readonly bfd: Singleton<RouterBfd> & RouterBfdChildren;
  /** The settings `router/bfd6`. */
  readonly bfd6: Singleton<RouterBfd6> & RouterBfd6Children;
  /** The settings `router/bgp`. */
  readonly bgp: Singleton<RouterBgp> & RouterBgpChildren;
  /** A row of `router/community-list`, by `name`. */
  readonly communityList: Table<RouterCommunityList, "name", RouterCommunityListChildren>;
  /** A row of `router/extcommunity-list`, by `name`. */
  readonly extcommunityList: Table<RouterExtcommunityList, "name", RouterExtcommunityListChildren>;
  /** The settings `router/isis`. */
  readonly isis: Singleton<RouterIsis> & RouterIsisChildren;
  /** A row of `router/key-chain`, by `name`. */
  readonly keyChain: Table<RouterKeyChain, "name", RouterKeyChainChildren>;
  /** The settings `router/multicast`. */
  readonly multicast: Singleton<RouterMulticast> & RouterMulticastChildren;
  /** A row of `router/multicast-flow`, by `name`. */
  readonly multicastFlow: Table<RouterMulticastFlow, "name", RouterMulticastFlowChildren>;
  /** The settings `router/multicast6`. */
  readonly multicast6: Singleton<RouterMulticast6> & RouterMulticast6Children;
  /** The settings `router/ospf`. */
  readonly ospf: Singleton<RouterOspf> & RouterOspfChildren;
  /** The settings `router/ospf6`. */
  readonly ospf6: Singleton<RouterOspf6> & RouterOspf6Children;
  /** A row of `router/policy`, by `seq-num`. */
  readonly policy: Table<RouterPolicy, "seq-num", RouterPolicyChildren>;
  /** A row of `router/policy6`, by `seq-num`. */
  readonly policy6: Table<RouterPolicy6, "seq-num", RouterPolicy6Children>;
  /** A row of `router/prefix-list`, by `name`. */
  readonly prefixList: Table<RouterPrefixList, "name", RouterPrefixListChildren>;
  /** A row of `router/prefix-list6`, by `name`. */
  readonly prefixList6: Table<RouterPrefixList6, "name", RouterPrefixList6Children>;
  /** The settings `router/rip`. */
  readonly rip: Singleton<RouterRip> & RouterRipChildren;
  /** The settings `router/ripng`. */
  readonly ripng: Singleton<RouterRipng> & RouterRipngChildren;
  /** A row of `router/route-map`, by `name`. */
  readonly routeMap: Table<RouterRouteMap, "name", RouterRouteMapChildren>;
  /** The settings `router/setting`. */
  readonly setting: Singleton<RouterSetting>;
  /** A row of `router/static`, by `seq-num`. */
  readonly static: Table<RouterStatic, "seq-num", RouterStaticChildren>;
  /** A row of `router/static6`, by `seq-num`. */
  readonly static6: Table<RouterStatic6, "seq-num", RouterStatic6Children>;
}
