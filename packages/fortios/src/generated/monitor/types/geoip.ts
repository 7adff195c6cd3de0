// Generated from specs/fortios/monitor/geoip.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

/** Parameters of `GET /monitor/geoip/geoip-query`. */
export interface MonitorGeoipGeoipQueryParams {
  ip_addresses: string;
}

/** Parameters of `POST /monitor/geoip/geoip-query/select`. */
export interface MonitorGeoipGeoipQuerySelectParams {
  ip_addresses: readonly unknown[];
}
