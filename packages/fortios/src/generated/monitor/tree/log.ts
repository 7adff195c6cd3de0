// Generated from specs/fortios/monitor/log.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { DownloadWith, Get, GetWith, OneOrMany, Post, PostWith } from "../../../endpoint/types.ts";
import type {
  MonitorLogAvArchiveDownloadParams,
  MonitorLogCurrentDiskUsage,
  MonitorLogDeviceState,
  MonitorLogDeviceStateParams,
  MonitorLogFeatureSet,
  MonitorLogFortianalyzer,
  MonitorLogFortianalyzerParams,
  MonitorLogFortianalyzerQueue,
  MonitorLogFortianalyzerQueueParams,
  MonitorLogForticloud,
  MonitorLogForticloudConnection,
  MonitorLogForticloudReportDownloadParams,
  MonitorLogForticloudReportList,
  MonitorLogHistoricDailyRemoteLogs,
  MonitorLogHistoricDailyRemoteLogsParams,
  MonitorLogIpsArchiveDownloadParams,
  MonitorLogLocalReportDeleteParams,
  MonitorLogLocalReportDownloadParams,
  MonitorLogLocalReportList,
  MonitorLogPolicyArchiveDownloadParams,
  MonitorLogStatsParams,
} from "../types/log.ts";

/** `/monitor/log` */
export interface MonitorLogTree {
  readonly avArchive: MonitorLogAvArchiveTree;
  /** `GET /monitor/log/current-disk-usage`. Reads. Permission group `loggrp.data-access`. */
  readonly currentDiskUsage: Get<MonitorLogCurrentDiskUsage>;
  readonly device: MonitorLogDeviceTree;
  /**
   * `GET /monitor/log/event`. Reads. Permission group `any`. Not listed for 7.6.5: of an older release, another
   * model or a later build.
   */
  readonly event: Get<unknown>;
  /** `GET /monitor/log/feature-set`. Reads. */
  readonly featureSet: Get<OneOrMany<MonitorLogFeatureSet>>;
  /** `GET /monitor/log/fortianalyzer`. Reads. Permission group `loggrp.config`. */
  readonly fortianalyzer: Get<MonitorLogFortianalyzer, MonitorLogFortianalyzerParams>;
  /** `GET /monitor/log/fortianalyzer-queue`. Reads. Permission group `loggrp.config`. */
  readonly fortianalyzerQueue: Get<MonitorLogFortianalyzerQueue, MonitorLogFortianalyzerQueueParams>;
  /** `GET /monitor/log/forticloud`. Reads. Permission group `loggrp.config`. */
  readonly forticloud: MonitorLogForticloudTree;
  /** `GET /monitor/log/forticloud-report-list`. Reads. Permission group `loggrp.data-access`. */
  readonly forticloudReportList: Get<OneOrMany<MonitorLogForticloudReportList>>;
  readonly forticloudReport: MonitorLogForticloudReportTree;
  /** `GET /monitor/log/historic-daily-remote-logs`. Reads. Permission group `loggrp.data-access`. */
  readonly historicDailyRemoteLogs: GetWith<OneOrMany<MonitorLogHistoricDailyRemoteLogs>, MonitorLogHistoricDailyRemoteLogsParams>;
  /** `GET /monitor/log/hourly-disk-usage`. Reads. Permission group `loggrp.data-access`. */
  readonly hourlyDiskUsage: Get<unknown>;
  readonly ipsArchive: MonitorLogIpsArchiveTree;
  /** `GET /monitor/log/local-report-list`. Reads. Permission group `loggrp.report-access`. */
  readonly localReportList: Get<OneOrMany<MonitorLogLocalReportList>>;
  readonly localReport: MonitorLogLocalReportTree;
  readonly policyArchive: MonitorLogPolicyArchiveTree;
  /** `GET /monitor/log/stats`. Reads. Permission group `loggrp.data-access`. */
  readonly stats: MonitorLogStatsTree;
}

/** `/monitor/log/av-archive` */
export interface MonitorLogAvArchiveTree {
  /** `GET /monitor/log/av-archive/download`. Answers a file. Permission group `loggrp.data-access`. */
  readonly download: DownloadWith<MonitorLogAvArchiveDownloadParams>;
}

/** `/monitor/log/device` */
export interface MonitorLogDeviceTree {
  /** `GET /monitor/log/device/state`. Reads. Permission group `loggrp.data-access`. */
  readonly state: Get<MonitorLogDeviceState, MonitorLogDeviceStateParams>;
}

/** `/monitor/log/forticloud` */
export interface MonitorLogForticloudTree extends Get<OneOrMany<MonitorLogForticloud>> {
  /** `GET /monitor/log/forticloud/connection`. Reads. */
  readonly connection: Get<OneOrMany<MonitorLogForticloudConnection>>;
}

/** `/monitor/log/forticloud-report` */
export interface MonitorLogForticloudReportTree {
  /** `GET /monitor/log/forticloud-report/download`. Answers a file. Permission group `loggrp.data-access`. */
  readonly download: DownloadWith<MonitorLogForticloudReportDownloadParams>;
}

/** `/monitor/log/ips-archive` */
export interface MonitorLogIpsArchiveTree {
  /**
   * `GET /monitor/log/ips-archive/download`. Answers a file. Permission group `loggrp.data-access`. Not listed for
   * 7.6.5: of an older release, another model or a later build.
   */
  readonly download: DownloadWith<MonitorLogIpsArchiveDownloadParams>;
}

/** `/monitor/log/local-report` */
export interface MonitorLogLocalReportTree {
  /** `POST /monitor/log/local-report/delete`. Acts. Permission group `loggrp.data-access`. */
  readonly delete: PostWith<unknown, MonitorLogLocalReportDeleteParams>;
  /** `GET /monitor/log/local-report/download`. Answers a file. Permission group `loggrp.data-access`. */
  readonly download: DownloadWith<MonitorLogLocalReportDownloadParams>;
}

/** `/monitor/log/policy-archive` */
export interface MonitorLogPolicyArchiveTree {
  /** `GET /monitor/log/policy-archive/download`. Answers a file. Permission group `loggrp.data-access`. */
  readonly download: DownloadWith<MonitorLogPolicyArchiveDownloadParams>;
}

/** `/monitor/log/stats` */
export interface MonitorLogStatsTree extends Get<unknown, MonitorLogStatsParams> {
  /** `POST /monitor/log/stats/reset`. Acts. Permission group `loggrp.data-access`. */
  readonly reset: Post<unknown>;
}
