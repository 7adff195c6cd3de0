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
  RouterBgpVrf6Children,
  RouterBgpVrfChildren,
  RouterCommunityListChildren,
  RouterExtcommunityListChildren,
  RouterIsisChildren,
  RouterKeyChainChildren,
  RouterMulticastFlowChildren,
  RouterMulticastPimSmGlobalChildren,
  RouterMulticastPimSmGlobalVrfChildren,
  RouterOspf6Children,
  RouterOspfChildren,
  RouterPolicy6Children,
  RouterPolicyChildren,
  RouterPrefixList6Children,
  RouterPrefixListChildren,
  RouterRipChildren,
  RouterRipngChildren,
  RouterRouteMapChildren,
  RouterStatic6Children,
  RouterStaticChildren,
} from "../../7.6/tree/router.ts";
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
  RouterCommunityList,
  RouterExtcommunityList,
  RouterIsis,
  RouterKeyChain,
  RouterMulticast,
  RouterMulticast6,
  RouterMulticast6Flow,
  RouterMulticast6FlowFlows,
  RouterMulticast6Interface,
  RouterMulticast6PimSmGlobalRpAddress,
  RouterMulticast6PimSmGlobalVrf,
  RouterMulticast6PimSmGlobalVrfRpAddress,
  RouterMulticastFlow,
  RouterMulticastInterface,
  RouterMulticastInterfaceJoinGroup,
  RouterMulticastPimSmGlobalVrf,
  RouterOspf,
  RouterOspf6,
  RouterPolicy,
  RouterPolicy6,
  RouterPrefixList,
  RouterPrefixList6,
  RouterRip,
  RouterRipng,
  RouterRouteMap,
  RouterSetting,
  RouterStatic,
  RouterStatic6,
} from "../types/router.ts";

export type {
  RouterAccessList6Children,
  RouterAccessListChildren,
  RouterAspathListChildren,
  RouterBfd6Children,
  RouterBfdChildren,
  RouterBgpNeighborConditionalAdvertise6Children,
  RouterBgpNeighborConditionalAdvertiseChildren,
  RouterBgpVrf6Children,
  RouterBgpVrfChildren,
  RouterCommunityListChildren,
  RouterExtcommunityListChildren,
  RouterIsisChildren,
  RouterKeyChainChildren,
  RouterMulticastFlowChildren,
  RouterMulticastPimSmGlobalChildren,
  RouterMulticastPimSmGlobalVrfChildren,
  RouterOspf6AreaChildren,
  RouterOspf6AreaVirtualLinkChildren,
  RouterOspf6Children,
  RouterOspf6Ospf6InterfaceChildren,
  RouterOspfAreaChildren,
  RouterOspfAreaVirtualLinkChildren,
  RouterOspfChildren,
  RouterOspfOspfInterfaceChildren,
  RouterPolicy6Children,
  RouterPolicyChildren,
  RouterPrefixList6Children,
  RouterPrefixListChildren,
  RouterRipChildren,
  RouterRipngChildren,
  RouterRouteMapChildren,
  RouterRouteMapRuleChildren,
  RouterStatic6Children,
  RouterStaticChildren,
} from "../../7.6/tree/router.ts";

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

/** Child tables of `router/multicast`. */
export interface RouterMulticastChildren {
  /** Group of fields. */
  readonly pimSmGlobal: RouterMulticastPimSmGlobalChildren;
  /** Table, by `vrf`. Since 7.6. */
  readonly pimSmGlobalVrf: ChildTable<RouterMulticastPimSmGlobalVrf, "vrf", RouterMulticastPimSmGlobalVrfChildren>;
  /** Table, by `name`. */
  readonly interface: ChildTable<RouterMulticastInterface, "name", RouterMulticastInterfaceChildren>;
}

/** Child tables of `router/multicast/interface`. */
export interface RouterMulticastInterfaceChildren {
  /** Table, by `address`. */
  readonly joinGroup: ChildTable<RouterMulticastInterfaceJoinGroup, "address">;
}

/** Child tables of `router/multicast6`. */
export interface RouterMulticast6Children {
  /** Table, by `name`. */
  readonly interface: ChildTable<RouterMulticast6Interface, "name">;
  /** Group of fields. */
  readonly pimSmGlobal: RouterMulticast6PimSmGlobalChildren;
  /** Table, by `vrf`. Since 8.0. Derived: rests on one indirect source. */
  readonly pimSmGlobalVrf: ChildTable<RouterMulticast6PimSmGlobalVrf, "vrf", RouterMulticast6PimSmGlobalVrfChildren>;
}

/** Child tables of `router/multicast6/pim-sm-global`. */
export interface RouterMulticast6PimSmGlobalChildren {
  /** Table, by `id`. */
  readonly rpAddress: ChildTable<RouterMulticast6PimSmGlobalRpAddress, "id">;
}

/** Child tables of `router/multicast6/pim-sm-global-vrf`. */
export interface RouterMulticast6PimSmGlobalVrfChildren {
  /** Table, by `id`. Derived: rests on one indirect source. */
  readonly rpAddress: ChildTable<RouterMulticast6PimSmGlobalVrfRpAddress, "id">;
}

/** Child tables of `router/multicast6-flow`. */
export interface RouterMulticast6FlowChildren {
  /** Table, by `id`. Derived: rests on one indirect source. */
  readonly flows: ChildTable<RouterMulticast6FlowFlows, "id">;
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
  /** A row of `router/multicast6-flow`, by `name`. Since 8.0. Derived: rests on one indirect source. */
  readonly multicast6Flow: Table<RouterMulticast6Flow, "name", RouterMulticast6FlowChildren>;
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
