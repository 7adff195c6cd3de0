// Generated from specs/fortios/monitor/utm.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

/** What `GET /monitor/utm/app-lookup` answers: one, or a list of them. */
export interface MonitorUtmAppLookup {
  address?: unknown;
  dst_port?: unknown;
  protocol?: unknown;
  protocol_name?: unknown;
  apps?: unknown[];
}

/** Parameters of `GET /monitor/utm/app-lookup`. */
export interface MonitorUtmAppLookupParams {
  hosts?: readonly (string | number)[] | undefined;
}

/** What `GET /monitor/utm/application-categories` answers: one, or a list of them. */
export interface MonitorUtmApplicationCategories {
  name?: unknown;
  id?: number;
}

/** What `GET /monitor/utm/blacklisted-certificates` answers: one, or a list of them. */
export interface MonitorUtmBlacklistedCertificates {
  listing_date?: number;
  hash?: unknown;
  common_name?: unknown;
  reason?: unknown;
}

/** Parameters of `GET /monitor/utm/blacklisted-certificates`. */
export interface MonitorUtmBlacklistedCertificatesParams {
  start: number;
  count: number;
}

/** What `GET /monitor/utm/blacklisted-certificates/statistics` answers: one, or a list of them. */
export interface MonitorUtmBlacklistedCertificatesStatistics {
  count?: number;
}

/** Parameters of `GET /monitor/utm/rating-lookup`. */
export interface MonitorUtmRatingLookupParams {
  url?: readonly (string | number)[] | undefined;
}

/** Parameters of `POST /monitor/utm/rating-lookup/select`. */
export interface MonitorUtmRatingLookupSelectParams {
  url?: readonly unknown[] | undefined;
  lang?: string | undefined;
}
