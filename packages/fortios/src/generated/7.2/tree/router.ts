// Generated from specs/fortios/cmdb/router.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { ChildTable, Singleton, Table } from "../../../cmdb/types.ts";
import type {
  RouterAccessList6Children,
  RouterAccessListChildren,
  RouterAspathListChildren,
  RouterBfd6Children,
  RouterBfdChildren,
  RouterBgpNeighborConditionalAdvertise6Children,
  RouterBgpNeighborConditionalAdvertiseChildren,
  RouterBgpVrfChildren,
  RouterCommunityListChildren,
  RouterExtcommunityListChildren,
  RouterIsisChildren,
  RouterMulticast6Children,
  RouterMulticastFlowChildren,
  RouterMulticastInterfaceChildren,
  RouterOspf6Children,
  RouterOspfChildren,
  RouterPolicyChildren,
  RouterPrefixList6Children,
  RouterPrefixListChildren,
  RouterRipChildren,
  RouterRipngChildren,
  RouterStatic6Children,
} from "../../7.4/tree/router.ts";
import type {
  RouterAccessList,
  RouterAccessList6,
  RouterAspathList,
  RouterAuthPath,
  RouterBfd,
  RouterBfd6,
  RouterBgp,
  RouterBgpAdminDistance,
  RouterBgpAggregateAddress,
  RouterBgpAggregateAddress6,
  RouterBgpConfederationPeers,
  RouterBgpNeighbor,
  RouterBgpNeighborConditionalAdvertise,
  RouterBgpNeighborConditionalAdvertise6,
  RouterBgpNeighborGroup,
  RouterBgpNeighborRange,
  RouterBgpNeighborRange6,
  RouterBgpNetwork,
  RouterBgpNetwork6,
  RouterBgpRedistribute,
  RouterBgpRedistribute6,
  RouterBgpVrf,
  RouterBgpVrf6,
  RouterBgpVrf6LeakTarget,
  RouterCommunityList,
  RouterExtcommunityList,
  RouterIsis,
  RouterKeyChain,
  RouterKeyChainKey,
  RouterMulticast,
  RouterMulticast6,
  RouterMulticastFlow,
  RouterMulticastInterface,
  RouterMulticastPimSmGlobalRpAddress,
  RouterOspf,
  RouterOspf6,
  RouterPolicy,
  RouterPolicy6,
  RouterPolicy6Dst,
  RouterPolicy6Dstaddr,
  RouterPolicy6InputDevice,
  RouterPolicy6InternetServiceCustom,
  RouterPolicy6InternetServiceId,
  RouterPolicy6Src,
  RouterPolicy6Srcaddr,
  RouterPrefixList,
  RouterPrefixList6,
  RouterRip,
  RouterRipng,
  RouterRouteMap,
  RouterRouteMapRule,
  RouterRouteMapRuleSetAspath,
  RouterRouteMapRuleSetCommunity,
  RouterRouteMapRuleSetExtcommunityRt,
  RouterRouteMapRuleSetExtcommunitySoo,
  RouterSetting,
  RouterStatic,
  RouterStatic6,
  RouterStaticSdwanZone,
} from "../types/router.ts";

export type {
  RouterAccessList6Children,
  RouterAccessListChildren,
  RouterAspathListChildren,
  RouterBfd6Children,
  RouterBfdChildren,
  RouterBgpNeighborConditionalAdvertise6Children,
  RouterBgpNeighborConditionalAdvertiseChildren,
  RouterBgpVrfChildren,
  RouterCommunityListChildren,
  RouterExtcommunityListChildren,
  RouterIsisChildren,
  RouterMulticast6Children,
  RouterMulticast6PimSmGlobalChildren,
  RouterMulticastFlowChildren,
  RouterMulticastInterfaceChildren,
  RouterOspf6AreaChildren,
  RouterOspf6AreaVirtualLinkChildren,
  RouterOspf6Children,
  RouterOspf6Ospf6InterfaceChildren,
  RouterOspfAreaChildren,
  RouterOspfAreaVirtualLinkChildren,
  RouterOspfChildren,
  RouterOspfOspfInterfaceChildren,
  RouterPolicyChildren,
  RouterPrefixList6Children,
  RouterPrefixListChildren,
  RouterRipChildren,
  RouterRipngChildren,
  RouterStatic6Children,
} from "../../7.4/tree/router.ts";

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

/** Child tables of `router/bgp/vrf6`. */
export interface RouterBgpVrf6Children {
  /** Table, by `vrf`. */
  readonly leakTarget: ChildTable<RouterBgpVrf6LeakTarget, "vrf">;
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
  /** Table, by `name`. */
  readonly interface: ChildTable<RouterMulticastInterface, "name", RouterMulticastInterfaceChildren>;
}

/** Child tables of `router/multicast/pim-sm-global`. */
export interface RouterMulticastPimSmGlobalChildren {
  /** Table, by `id`. */
  readonly rpAddress: ChildTable<RouterMulticastPimSmGlobalRpAddress, "id">;
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
