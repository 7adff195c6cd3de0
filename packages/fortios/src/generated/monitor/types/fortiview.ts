// Generated from specs/fortios/monitor/fortiview.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";

/** Parameters of `GET /monitor/fortiview/historical-statistics`. */
export interface MonitorFortiviewHistoricalStatisticsParams {
  filter?: Readonly<Record<string, unknown>> | undefined;
  sessionid?: number | undefined;
  device?: "disk" | "fortianalyzer" | "forticloud" | UnknownValue | undefined;
  report_by?: string | undefined;
  sort_by?: string | undefined;
  chart_only?: boolean | undefined;
  end?: number | undefined;
  /** Default: `ipv4`. */
  ip_version?: "ipv4" | "ipv6" | "ipboth" | UnknownValue | undefined;
}

/** Parameters of `GET /monitor/fortiview/proxy-statistics`. */
export interface MonitorFortiviewProxyStatisticsParams {
  report_by?: string | undefined;
  sort_by?: string | undefined;
  count?: number | undefined;
  /** Default: `ipv4`. */
  ip_version?: "ipv4" | "ipv6" | "ipboth" | UnknownValue | undefined;
  srcaddr?: Readonly<Record<string, unknown>> | undefined;
  dstaddr?: Readonly<Record<string, unknown>> | undefined;
  srcaddr6?: Readonly<Record<string, unknown>> | undefined;
  dstaddr6?: Readonly<Record<string, unknown>> | undefined;
  srcport?: Readonly<Record<string, unknown>> | undefined;
  dstport?: Readonly<Record<string, unknown>> | undefined;
  srcintf?: Readonly<Record<string, unknown>> | undefined;
  dstintf?: Readonly<Record<string, unknown>> | undefined;
  policyid?: Readonly<Record<string, unknown>> | undefined;
  "proxy-policyid"?: Readonly<Record<string, unknown>> | undefined;
  protocol?: Readonly<Record<string, unknown>> | undefined;
  application?: Readonly<Record<string, unknown>> | undefined;
  country?: Readonly<Record<string, unknown>> | undefined;
  seconds?: Readonly<Record<string, unknown>> | undefined;
  since?: Readonly<Record<string, unknown>> | undefined;
  owner?: Readonly<Record<string, unknown>> | undefined;
  username?: Readonly<Record<string, unknown>> | undefined;
  srcuuid?: Readonly<Record<string, unknown>> | undefined;
  dstuuid?: Readonly<Record<string, unknown>> | undefined;
}

/** Parameters of `GET /monitor/fortiview/realtime-proxy-statistics`. */
export interface MonitorFortiviewRealtimeProxyStatisticsParams {
  report_by?: string | undefined;
  sort_by?: string | undefined;
  /** Default: `ipv4`. */
  ip_version?: "ipv4" | "ipv6" | "ipboth" | UnknownValue | undefined;
  srcaddr?: Readonly<Record<string, unknown>> | undefined;
  dstaddr?: Readonly<Record<string, unknown>> | undefined;
  srcaddr6?: Readonly<Record<string, unknown>> | undefined;
  dstaddr6?: Readonly<Record<string, unknown>> | undefined;
  srcport?: Readonly<Record<string, unknown>> | undefined;
  dstport?: Readonly<Record<string, unknown>> | undefined;
  srcintf?: Readonly<Record<string, unknown>> | undefined;
  dstintf?: Readonly<Record<string, unknown>> | undefined;
  policyid?: Readonly<Record<string, unknown>> | undefined;
  "proxy-policyid"?: Readonly<Record<string, unknown>> | undefined;
  protocol?: Readonly<Record<string, unknown>> | undefined;
  application?: Readonly<Record<string, unknown>> | undefined;
  country?: Readonly<Record<string, unknown>> | undefined;
  seconds?: Readonly<Record<string, unknown>> | undefined;
  since?: Readonly<Record<string, unknown>> | undefined;
  owner?: Readonly<Record<string, unknown>> | undefined;
  username?: Readonly<Record<string, unknown>> | undefined;
  srcuuid?: Readonly<Record<string, unknown>> | undefined;
  dstuuid?: Readonly<Record<string, unknown>> | undefined;
}

/** Parameters of `GET /monitor/fortiview/realtime-statistics`. */
export interface MonitorFortiviewRealtimeStatisticsParams {
  srcaddr?: Readonly<Record<string, unknown>> | undefined;
  dstaddr?: Readonly<Record<string, unknown>> | undefined;
  srcaddr6?: Readonly<Record<string, unknown>> | undefined;
  dstaddr6?: Readonly<Record<string, unknown>> | undefined;
  srcport?: Readonly<Record<string, unknown>> | undefined;
  dstport?: Readonly<Record<string, unknown>> | undefined;
  srcintf?: Readonly<Record<string, unknown>> | undefined;
  srcintfrole?: readonly (string | number)[] | undefined;
  dstintf?: Readonly<Record<string, unknown>> | undefined;
  dstintfrole?: readonly (string | number)[] | undefined;
  policyid?: Readonly<Record<string, unknown>> | undefined;
  "security-policyid"?: Readonly<Record<string, unknown>> | undefined;
  protocol?: Readonly<Record<string, unknown>> | undefined;
  "web-category"?: Readonly<Record<string, unknown>> | undefined;
  "web-domain"?: Readonly<Record<string, unknown>> | undefined;
  application?: Readonly<Record<string, unknown>> | undefined;
  country?: Readonly<Record<string, unknown>> | undefined;
  seconds?: Readonly<Record<string, unknown>> | undefined;
  since?: Readonly<Record<string, unknown>> | undefined;
  owner?: Readonly<Record<string, unknown>> | undefined;
  username?: Readonly<Record<string, unknown>> | undefined;
  shaper?: Readonly<Record<string, unknown>> | undefined;
  srcuuid?: Readonly<Record<string, unknown>> | undefined;
  dstuuid?: Readonly<Record<string, unknown>> | undefined;
  sessionid?: number | undefined;
  report_by?: string | undefined;
  sort_by?: string | undefined;
  /** Default: `ipv4`. */
  ip_version?: "ipv4" | "ipv6" | "ipboth" | UnknownValue | undefined;
}

/** Parameters of `GET /monitor/fortiview/sandbox-file-details`. */
export interface MonitorFortiviewSandboxFileDetailsParams {
  checksum: string;
}

/** Parameters of `POST /monitor/fortiview/session/cancel`. */
export interface MonitorFortiviewSessionCancelParams {
  sessionid?: number | undefined;
  device?: "disk" | "faz" | UnknownValue | undefined;
  report_by?: string | undefined;
  view_level?: string | undefined;
}

/** Parameters of `GET /monitor/fortiview/statistics`. */
export interface MonitorFortiviewStatisticsParams {
  realtime?: boolean | undefined;
  filter?: Readonly<Record<string, unknown>> | undefined;
  sessionid?: number | undefined;
  device?: "disk" | "fortianalyzer" | "forticloud" | UnknownValue | undefined;
  report_by?: string | undefined;
  sort_by?: string | undefined;
  chart_only?: boolean | undefined;
  end?: number | undefined;
  /** Default: `ipv4`. */
  ip_version?: "ipv4" | "ipv6" | "ipboth" | UnknownValue | undefined;
}
