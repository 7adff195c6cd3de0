// Generated from specs/fortios/monitor/log.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";

/** Parameters of `GET /monitor/log/av-archive/download`. */
export interface MonitorLogAvArchiveDownloadParams {
  mkey: string;
}

/** What `GET /monitor/log/current-disk-usage` answers. */
export interface MonitorLogCurrentDiskUsage {
  used_bytes?: number;
  free_bytes?: number;
  total_bytes?: number;
}

/** What `GET /monitor/log/device/state` answers. */
export interface MonitorLogDeviceState {
  memory?: {
    is_available?: boolean;
    is_enabled?: boolean;
    is_default?: boolean;
    is_ha_supported?: boolean;
  };
  disk?: {
    is_available?: boolean;
    is_enabled?: boolean;
    is_loggable?: boolean;
    num_ssds_available?: number;
    disabled_by_default?: boolean;
    is_ha_supported?: boolean;
    is_fortiview_supported?: boolean;
    fortiview_weekly_data?: boolean;
  };
  fortianalyzer?: {
    is_available?: boolean;
    is_enabled?: boolean;
    overrides_global_faz?: boolean;
  };
  fortianalyzer_cloud?: unknown;
  forticloud?: {
    is_available?: boolean;
    is_enabled?: boolean;
  };
  is_fortiview_supported?: boolean;
}

/** Parameters of `GET /monitor/log/device/state`. */
export interface MonitorLogDeviceStateParams {
  /** Default: `vdom`. */
  scope?: "vdom" | "global" | UnknownValue | undefined;
}

/** What `GET /monitor/log/feature-set` answers: one, or a list of them. */
export interface MonitorLogFeatureSet {
  general?: unknown;
  fortiview?: unknown;
}

/** What `GET /monitor/log/fortianalyzer` answers. */
export interface MonitorLogFortianalyzer {
  serial?: unknown;
  error_message_details?: unknown;
  error?: number;
  status?: unknown;
  device?: string;
  registration?: string;
  connection?: string;
  received?: number;
  mgmt_ip?: unknown;
  mgmt_port?: number;
  disk?: {
    used?: number;
    free?: number;
    adom_used?: number;
    adom_quota?: number;
    analytics_used?: number;
    analytics_quota?: number;
    analytics_configured?: number;
    analytics_actual?: number;
    archive_used?: number;
    archive_quota?: number;
    archive_configured?: number;
    archive_actual?: number;
  };
  adom_name?: string;
  log?: {
    tx?: boolean;
    rx?: boolean;
  };
  ips?: {
    tx?: boolean;
    rx?: boolean;
  };
  dlp?: {
    tx?: boolean;
    rx?: boolean;
  };
  quar?: {
    tx?: boolean;
    rx?: boolean;
  };
  license?: Readonly<Record<string, unknown>>;
}

/** Parameters of `GET /monitor/log/fortianalyzer`. */
export interface MonitorLogFortianalyzerParams {
  scope?: "vdom" | "global" | UnknownValue | undefined;
  server?: string | undefined;
  srcip?: string | undefined;
}

/** What `GET /monitor/log/fortianalyzer-queue` answers. */
export interface MonitorLogFortianalyzerQueue {
  connected?: number;
  total_memory_blocks?: number;
  used_memory_blocks?: number;
  failed_logs?: number;
  cached_logs?: number;
}

/** Parameters of `GET /monitor/log/fortianalyzer-queue`. */
export interface MonitorLogFortianalyzerQueueParams {
  /** Default: `vdom`. */
  scope?: "vdom" | "global" | UnknownValue | undefined;
}

/** What `GET /monitor/log/forticloud` answers: one, or a list of them. */
export interface MonitorLogForticloud {
  error?: number;
  expires?: number;
  disk?: unknown;
  dlp?: boolean;
}

/** What `GET /monitor/log/forticloud/connection` answers: one, or a list of them. */
export interface MonitorLogForticloudConnection {
  connection?: unknown;
}

/** What `GET /monitor/log/forticloud-report-list` answers: one, or a list of them. */
export interface MonitorLogForticloudReportList {
  name?: unknown;
  file_name?: unknown;
  schedule_type?: unknown;
  start?: number;
  end?: number;
  oid?: number;
}

/** Parameters of `GET /monitor/log/forticloud-report/download`. */
export interface MonitorLogForticloudReportDownloadParams {
  mkey: number;
  report_name: string;
  inline?: number | undefined;
}

/** What `GET /monitor/log/historic-daily-remote-logs` answers: one, or a list of them. */
export interface MonitorLogHistoricDailyRemoteLogs {
  traffic?: unknown;
  event?: unknown;
  virus?: unknown;
  ips?: unknown;
  emailfilter?: unknown;
  anomaly?: unknown;
  voip?: unknown;
  dlp?: unknown;
  app_ctrl?: unknown;
  webfilter?: unknown;
  waf?: unknown;
  dns?: unknown;
  ssh?: unknown;
  ssl?: unknown;
  file_filter?: unknown;
  icap?: unknown;
  sctp_filter?: unknown;
  forti_switch?: unknown;
  virtual_patch?: unknown;
  casb?: unknown;
  unknown?: unknown;
}

/** Parameters of `GET /monitor/log/historic-daily-remote-logs`. */
export interface MonitorLogHistoricDailyRemoteLogsParams {
  server: "forticloud" | "fortianalyzer" | "fortianalyzercloud" | "nulldevice" | UnknownValue;
}

/** Parameters of `GET /monitor/log/ips-archive/download`. */
export interface MonitorLogIpsArchiveDownloadParams {
  mkey: number;
  pcap_no?: number | undefined;
  pcap_category?: number | undefined;
}

/** What `GET /monitor/log/local-report-list` answers: one, or a list of them. */
export interface MonitorLogLocalReportList {
  name?: unknown;
  layout?: unknown;
  start?: unknown;
  end?: unknown;
  format_size?: unknown;
  data_start?: unknown;
  data_end?: unknown;
}

/** Parameters of `POST /monitor/log/local-report/delete`. */
export interface MonitorLogLocalReportDeleteParams {
  mkeys: readonly unknown[];
}

/** Parameters of `GET /monitor/log/local-report/download`. */
export interface MonitorLogLocalReportDownloadParams {
  mkey: string;
  layout?: string | undefined;
}

/** Parameters of `GET /monitor/log/policy-archive/download`. */
export interface MonitorLogPolicyArchiveDownloadParams {
  mkey: number;
  srcip: string;
  dstip: string;
}

/** Parameters of `GET /monitor/log/stats`. */
export interface MonitorLogStatsParams {
  /** Default: `memory`. */
  dev?: "memory" | "disk" | "fortianalyzer" | "forticloud" | UnknownValue | undefined;
}
