// Generated from specs/fortios/monitor/router.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { Get, GetWith, OneOrMany, Post, PostWith } from "../../../endpoint/types.ts";
import type {
  MonitorRouterBgpNeighbors,
  MonitorRouterBgpNeighbors6,
  MonitorRouterBgpNeighborsStatistics,
  MonitorRouterBgpNeighborsStatisticsParams,
  MonitorRouterBgpPaths,
  MonitorRouterBgpPaths6,
  MonitorRouterBgpPathsStatistics,
  MonitorRouterBgpPathsStatisticsParams,
  MonitorRouterBgpSoftResetNeighborParams,
  MonitorRouterCharts,
  MonitorRouterChartsParams,
  MonitorRouterIpv4,
  MonitorRouterIpv4Params,
  MonitorRouterIpv6,
  MonitorRouterIpv6Params,
  MonitorRouterLookup,
  MonitorRouterLookupHaPeerParams,
  MonitorRouterLookupParams,
  MonitorRouterLookupPolicy,
  MonitorRouterLookupPolicyParams,
  MonitorRouterOspfNeighbors,
  MonitorRouterPolicy6Params,
  MonitorRouterPolicyParams,
  MonitorRouterSdwanRoutes,
  MonitorRouterSdwanRoutes6,
  MonitorRouterSdwanRoutesStatistics,
  MonitorRouterSdwanRoutesStatisticsParams,
  MonitorRouterStatistics,
  MonitorRouterStatisticsParams,
} from "../types/router.ts";

/** `/monitor/router` */
export interface MonitorRouterTree {
  readonly bgp: MonitorRouterBgpTree;
  /** `GET /monitor/router/charts`. Reads. */
  readonly charts: Get<OneOrMany<MonitorRouterCharts>, MonitorRouterChartsParams>;
  /** `GET /monitor/router/ipv4`. Reads. Permission group `netgrp.route-cfg`. */
  readonly ipv4: Get<MonitorRouterIpv4[], MonitorRouterIpv4Params>;
  /** `GET /monitor/router/ipv6`. Reads. Permission group `netgrp.route-cfg`. */
  readonly ipv6: Get<OneOrMany<MonitorRouterIpv6>, MonitorRouterIpv6Params>;
  /** `GET /monitor/router/lookup`. Reads. Permission group `netgrp.route-cfg`. */
  readonly lookup: MonitorRouterLookupTree;
  /** `GET /monitor/router/lookup-policy`. Reads. Permission group `netgrp.route-cfg`. */
  readonly lookupPolicy: GetWith<OneOrMany<MonitorRouterLookupPolicy>, MonitorRouterLookupPolicyParams>;
  readonly ospf: MonitorRouterOspfTree;
  /** `GET /monitor/router/policy`. Reads. Permission group `netgrp.route-cfg`. */
  readonly policy: Get<unknown, MonitorRouterPolicyParams>;
  /** `GET /monitor/router/policy6`. Reads. Permission group `netgrp.route-cfg`. */
  readonly policy6: Get<unknown, MonitorRouterPolicy6Params>;
  readonly sdwan: MonitorRouterSdwanTree;
  /** `GET /monitor/router/statistics`. Reads. Permission group `sysgrp.cfg`. */
  readonly statistics: Get<MonitorRouterStatistics, MonitorRouterStatisticsParams>;
}

/** `/monitor/router/bgp` */
export interface MonitorRouterBgpTree {
  /** `POST /monitor/router/bgp/clear-soft-in`. Acts. */
  readonly clearSoftIn: Post<unknown>;
  /** `POST /monitor/router/bgp/clear-soft-out`. Acts. */
  readonly clearSoftOut: Post<unknown>;
  /** `GET /monitor/router/bgp/neighbors`. Reads. */
  readonly neighbors: Get<MonitorRouterBgpNeighbors[]>;
  /** `GET /monitor/router/bgp/neighbors-statistics`. Reads. */
  readonly neighborsStatistics: Get<OneOrMany<MonitorRouterBgpNeighborsStatistics>, MonitorRouterBgpNeighborsStatisticsParams>;
  /** `GET /monitor/router/bgp/neighbors6`. Reads. */
  readonly neighbors6: Get<MonitorRouterBgpNeighbors6[]>;
  /** `GET /monitor/router/bgp/paths`. Reads. */
  readonly paths: Get<MonitorRouterBgpPaths[]>;
  /** `GET /monitor/router/bgp/paths-statistics`. Reads. */
  readonly pathsStatistics: Get<OneOrMany<MonitorRouterBgpPathsStatistics>, MonitorRouterBgpPathsStatisticsParams>;
  /** `GET /monitor/router/bgp/paths6`. Reads. */
  readonly paths6: Get<MonitorRouterBgpPaths6[]>;
  /** `POST /monitor/router/bgp/soft-reset-neighbor`. Acts. */
  readonly softResetNeighbor: PostWith<unknown, MonitorRouterBgpSoftResetNeighborParams>;
}

/** `/monitor/router/lookup` */
export interface MonitorRouterLookupTree extends GetWith<OneOrMany<MonitorRouterLookup>, MonitorRouterLookupParams> {
  /** `GET /monitor/router/lookup/ha-peer`. Reads. */
  readonly haPeer: GetWith<unknown, MonitorRouterLookupHaPeerParams>;
}

/** `/monitor/router/ospf` */
export interface MonitorRouterOspfTree {
  /** `GET /monitor/router/ospf/neighbors`. Reads. */
  readonly neighbors: Get<MonitorRouterOspfNeighbors[]>;
}

/** `/monitor/router/sdwan` */
export interface MonitorRouterSdwanTree {
  /** `GET /monitor/router/sdwan/routes`. Reads. */
  readonly routes: Get<OneOrMany<MonitorRouterSdwanRoutes>>;
  /** `GET /monitor/router/sdwan/routes-statistics`. Reads. */
  readonly routesStatistics: Get<OneOrMany<MonitorRouterSdwanRoutesStatistics>, MonitorRouterSdwanRoutesStatisticsParams>;
  /** `GET /monitor/router/sdwan/routes6`. Reads. */
  readonly routes6: Get<OneOrMany<MonitorRouterSdwanRoutes6>>;
}
