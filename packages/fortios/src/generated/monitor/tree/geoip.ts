// Generated from specs/fortios/monitor/geoip.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { GetWith, PostWith } from "../../../endpoint/types.ts";
import type { MonitorGeoipGeoipQueryParams, MonitorGeoipGeoipQuerySelectParams } from "../types/geoip.ts";

/** `/monitor/geoip` */
export interface MonitorGeoipTree {
  /**
   * `GET /monitor/geoip/geoip-query`. Reads. Not listed for 7.6.5: of an older release, another model or a later
   * build.
   */
  readonly geoipQuery: MonitorGeoipGeoipQueryTree;
}

/** `/monitor/geoip/geoip-query` */
export interface MonitorGeoipGeoipQueryTree extends GetWith<unknown, MonitorGeoipGeoipQueryParams> {
  /** `POST /monitor/geoip/geoip-query/select`. Reads. Permission group `sysgrp.cfg`. */
  readonly select: PostWith<unknown, MonitorGeoipGeoipQuerySelectParams>;
}
