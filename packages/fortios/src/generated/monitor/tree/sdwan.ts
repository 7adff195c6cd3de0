// Generated from specs/fortios/monitor/sdwan.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { PostWith } from "../../../endpoint/types.ts";
import type { MonitorSdwanLinkMonitorMetricsReportParams } from "../types/sdwan.ts";

/** `/monitor/sdwan` */
export interface MonitorSdwanTree {
  readonly linkMonitorMetrics: MonitorSdwanLinkMonitorMetricsTree;
}

/** `/monitor/sdwan/link-monitor-metrics` */
export interface MonitorSdwanLinkMonitorMetricsTree {
  /** `POST /monitor/sdwan/link-monitor-metrics/report`. Acts. */
  readonly report: PostWith<unknown, MonitorSdwanLinkMonitorMetricsReportParams>;
}
