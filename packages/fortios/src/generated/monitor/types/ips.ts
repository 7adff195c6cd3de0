// Generated from specs/fortios/monitor/ips.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

/** Parameters of `GET /monitor/ips/exceed-scan-range`. */
export interface MonitorIpsExceedScanRangeParams {
  ids: readonly (string | number)[];
}

/** What `GET /monitor/ips/hold-signatures` answers: one, or a list of them. */
export interface MonitorIpsHoldSignatures {
  id?: number;
  hold_hours?: number;
}

/** Parameters of `GET /monitor/ips/hold-signatures`. */
export interface MonitorIpsHoldSignaturesParams {
  ips_sensor?: string | undefined;
}

/** What `GET /monitor/ips/metadata` answers: one, or a list of them. */
export interface MonitorIpsMetadata {
  cloud_app_ctrl_meta_id?: number;
}

/** What `GET /monitor/ips/rate-based` answers: one, or a list of them. */
export interface MonitorIpsRateBased {
  id?: number;
  name?: unknown;
  rate_count?: number;
  rate_duration?: number;
  rate_track?: unknown;
}

/** What `GET /monitor/ips/session/performance` answers: one, or a list of them. */
export interface MonitorIpsSessionPerformance {
  pid?: number;
  memory?: number;
  cycles?: unknown;
  packets?: unknown;
}
